package org.planwright.ui.tests;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.DeviceData;
import org.eclipse.swt.graphics.Resource;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/**
 * A display that keeps account of what is made on it. What is still there when it is gone, after everybody who waited for its end has
 * cleared up, was leaked: shells, images, fonts, regions and the like.
 */
final class DisplayLeaks {

	/** The platform's shell for what is not shown; the display disposes it. */
	private static final String LIMBO = "PartRenderingEngine's limbo";
	/** What libraries keep in a store of theirs, once each, for as long as there is a display, and never empty. */
	private static final List<String> SHARED = List.of("org.eclipse.jface.resource.LazyResourceManager.", "org.eclipse.jface.resource.FontRegistry.",
			"org.eclipse.nebula.widgets.nattable.util.GUIHelper.get", "org.eclipse.swtchart.Resources.getFont");
	private static final int FRAMES = 14;

	private final List<String> shells = new ArrayList<>();
	private final Map<Resource, Throwable> resources = new LinkedHashMap<>();
	private final Display display;

	DisplayLeaks() {
		DeviceData account = new DeviceData();
		account.tracking = true;
		display = new Display(account);
		display.addListener(SWT.Dispose, end -> take());
	}

	Display display() {
		return display;
	}

	private void take() {
		Arrays.stream(display.getShells()).filter(shell -> !shell.getText().equals(LIMBO)).map(DisplayLeaks::name).forEach(shells::add);
		DeviceData account = display.getDeviceData();
		for (int i = 0; i < account.objects.length; i++) {
			if (account.objects[i] instanceof Resource resource) {
				resources.put(resource, account.errors[i]);
			}
		}
	}

	/** What was leaked, each with the place where it was made; to be asked when the display is disposed. */
	List<String> found() {
		List<String> found = new ArrayList<>(shells);
		resources.forEach((resource, maker) -> {
			List<String> frames = Arrays.stream(maker.getStackTrace()).map(StackTraceElement::toString).toList();
			if (!resource.isDisposed() && frames.stream().noneMatch(frame -> SHARED.stream().anyMatch(frame::contains))) {
				found.add(resource + " made at\n\t" + frames.stream().limit(FRAMES).collect(Collectors.joining("\n\t")));
			}
		});
		return found;
	}

	private static String name(Shell shell) {
		return "shell \"" + shell.getText() + "\" " + Arrays.toString(shell.getChildren());
	}
}
