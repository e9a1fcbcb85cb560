package org.planwright.ui.theme;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;

/**
 * Colours and fonts of the window. Colours need not be disposed; fonts live as long as the theme and are shared. Every method is
 * called on the UI thread.
 */
public final class Theme {

	/** Okabe and Ito's colours that any eyes tell apart, in the order in which curves take them; yellow is too pale on paper. */
	private static final int[] SERIES = { 0x0072b2, 0xd55e00, 0x009e73, 0xcc79a7, 0xe69f00, 0x56b4e9 };
	private static final int[] SERIES_ON_DARK = { 0x56b4e9, 0xe8833a, 0x2cc99b, 0xdd9cc0, 0xf0b93a, 0x4f9fd6 };

	private final Display display;
	private final LocalResourceManager fonts;
	private final Map<Face, String> families = new EnumMap<>(Face.class);
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private Scheme scheme;

	/** Starts light, or with the system's colours where it is set to high contrast. */
	public Theme(Display display) {
		this.display = display;
		fonts = new LocalResourceManager(JFaceResources.getResources(display));
		scheme = display.getHighContrast() ? Scheme.HIGH_CONTRAST : Scheme.LIGHT;
	}

	/** The set of colours in use. */
	public Scheme scheme() {
		return scheme;
	}

	/** Whether the text is lighter than its ground. */
	public boolean isDark() {
		return luminance(rgb(Tint.PAPER)) < luminance(rgb(Tint.INK));
	}

	/** Uses other colours from now on and tells the listeners; a system in high contrast keeps its own. */
	public void use(Scheme next) {
		Scheme allowed = display.getHighContrast() ? Scheme.HIGH_CONTRAST : next;
		if (allowed != scheme) {
			scheme = allowed;
			listeners.forEach(Runnable::run);
		}
	}

	/** The colour for a purpose. */
	public Color color(Tint tint) {
		return scheme == Scheme.HIGH_CONTRAST ? display.getSystemColor(tint.system()) : new Color(tint.in(scheme));
	}

	/** The colour for a purpose, as a value. */
	public RGB rgb(Tint tint) {
		return color(tint).getRGB();
	}

	/**
	 * The colour of a curve. Curves that share a colour must differ by line or marker; so should all others, for print.
	 *
	 * @param index 0 for the first curve of a chart, any number is allowed
	 */
	public Color series(int index) {
		int[] colors = isDark() ? SERIES_ON_DARK : SERIES;
		int value = colors[Math.floorMod(index, colors.length)];
		return new Color(value >> 16 & 0xff, value >> 8 & 0xff, value & 0xff);
	}

	/** How many colours {@link #series} has. */
	public static int seriesCount() {
		return SERIES.length;
	}

	/** The font of controls, as large as the system says. */
	public Font font() {
		return font(Face.UI, pointSize(), SWT.NORMAL);
	}

	/** The font of controls, bold. */
	public Font bold() {
		return font(Face.UI, pointSize(), SWT.BOLD);
	}

	/** A font one point smaller than that of controls, for what explains or counts. */
	public Font small() {
		return font(Face.UI, Math.max(7, pointSize() - 1), SWT.NORMAL);
	}

	/**
	 * A font.
	 *
	 * @param points height in points, at least 1
	 * @param style  {@code SWT.NORMAL}, {@code SWT.BOLD}, {@code SWT.ITALIC}
	 */
	public Font font(Face face, int points, int style) {
		return fonts.create(FontDescriptor.createFrom(new FontData(family(face), points, style)));
	}

	/** Height of the font of controls in points. */
	public int pointSize() {
		return display.getSystemFont().getFontData()[0].getHeight();
	}

	/** The family that a face has on this machine. */
	public String family(Face face) {
		return families.computeIfAbsent(face, this::find);
	}

	/**
	 * Follows changes of the colours.
	 *
	 * @return what ends the following
	 */
	public Runnable addListener(Runnable changed) {
		listeners.add(changed);
		return () -> listeners.remove(changed);
	}

	/** Lets go of the fonts. */
	public void dispose() {
		fonts.dispose();
	}

	private String find(Face face) {
		return face.families().stream()
				.filter(family -> display.getFontList(family, true).length > 0)
				.findFirst()
				.orElseGet(() -> display.getSystemFont().getFontData()[0].getName());
	}

	private static double luminance(RGB rgb) {
		return 0.2126 * rgb.red + 0.7152 * rgb.green + 0.0722 * rgb.blue;
	}
}
