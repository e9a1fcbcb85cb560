package org.planwright.ui.kit;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.bindings.keys.SWTKeySupport;
import org.eclipse.jface.bindings.keys.formatting.IKeyFormatter;
import org.eclipse.jface.bindings.keys.formatting.KeyFormatterFactory;
import org.eclipse.jface.util.Util;

/**
 * The names of keys as they stand beside entries of menus. SWT hands them to GTK as keys, not as words, and leaves out those whose names
 * it does not know: arrows and PageUp by the names that JFace has for them.
 */
public final class KeyNames implements IKeyFormatter {

	private static final Map<String, String> GTK = new LinkedHashMap<>();

	static {
		GTK.put("↑", "Up");
		GTK.put("↓", "Down");
		GTK.put("←", "Left");
		GTK.put("→", "Right");
		GTK.put("PageUp", "Page Up");
		GTK.put("PageDown", "Page Down");
	}

	private final IKeyFormatter platform = SWTKeySupport.getKeyFormatterForPlatform();

	private KeyNames() {
	}

	/** Names keys so in all menus that the workbench makes. */
	public static void install() {
		KeyFormatterFactory.setDefault(new KeyNames());
	}

	/** The name of a key with its modifiers, as SWT's accelerators say it. */
	public static String of(int accelerator) {
		return new KeyNames().format(SWTKeySupport.convertAcceleratorToKeyStroke(accelerator));
	}

	private static String known(String name) {
		String known = name;
		if (Util.isGtk()) {
			for (Map.Entry<String, String> key : GTK.entrySet()) {
				known = known.replace(key.getKey(), key.getValue());
			}
		}
		return known;
	}

	@Override
	public String format(int key) {
		return known(platform.format(key));
	}

	@Override
	public String format(KeySequence keys) {
		return known(platform.format(keys));
	}

	@Override
	public String format(KeyStroke key) {
		return known(platform.format(key));
	}
}
