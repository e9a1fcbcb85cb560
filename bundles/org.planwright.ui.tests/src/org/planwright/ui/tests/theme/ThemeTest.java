package org.planwright.ui.tests.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.planwright.ui.theme.Face;
import org.planwright.ui.theme.Icon;
import org.planwright.ui.theme.Icons;
import org.planwright.ui.theme.Scheme;
import org.planwright.ui.theme.Theme;
import org.planwright.ui.theme.Tint;

class ThemeTest {

	private Display display;
	private Theme theme;
	private Icons icons;

	@BeforeEach
	void open() {
		display = Display.getDefault();
		theme = new Theme(display);
		icons = new Icons(theme, display);
	}

	@AfterEach
	void close() {
		icons.dispose();
		theme.dispose();
		display.dispose();
	}

	/** WCAG 2 asks for 4.5 : 1 where text is to be read. */
	@ParameterizedTest
	@CsvSource({ "INK,PAPER", "INK,CHROME", "INK,HEAD", "INK_QUIET,PAPER", "INK_QUIET,CHROME", "INK_QUIET,HEAD", "INK,GROUND", "INK,BOX", "ACCENT,PAPER",
			"ACCENT,ACCENT_SOFT", "ON_ACCENT,ACCENT", "ON_SELECTION,SELECTION", "INK,SELECTION_AWAY", "INK,HOVER", "INK,REVEALED", "INK,HIT", "INK,CHANGED",
			"ERROR,PAPER", "ERROR,ERROR_SOFT", "WARNING,PAPER", "WARNING,WARNING_SOFT", "INFO,PAPER", "INFO,INFO_SOFT", "GOOD,PAPER" })
	void textIsReadableOnItsGround(Tint text, Tint ground) {
		for (Scheme scheme : new Scheme[] { Scheme.LIGHT, Scheme.DARK }) {
			theme.use(scheme);
			double contrast = contrast(theme.rgb(text), theme.rgb(ground));
			assertTrue(contrast >= 4.5, () -> scheme + ": " + text + " on " + ground + " is " + contrast);
		}
	}

	@ParameterizedTest
	@EnumSource(Icon.class)
	void everyIconIsDrawnInItsColour(Icon icon) {
		ImageData small = icons.descriptor(icon, Tint.ACCENT).getImageData(100);
		ImageData large = icons.descriptor(icon, Tint.ACCENT).getImageData(200);
		assertEquals(Icons.SIZE, small.width);
		assertEquals(2 * Icons.SIZE, large.width);
		assertEquals(theme.rgb(Tint.ACCENT), strongestColour(large));
	}

	/** What cannot be used is told from what can in both schemes: its contrast is less than half. */
	@Test
	void anItemThatCannotBeUsedIsFainterInEveryScheme() {
		Shell shell = new Shell(display);
		ToolItem item = new ToolItem(new ToolBar(shell, SWT.FLAT), SWT.PUSH);
		for (Scheme scheme : new Scheme[] { Scheme.LIGHT, Scheme.DARK }) {
			theme.use(scheme);
			icons.show(item, Icon.SAVE);
			assertSame(icons.image(Icon.SAVE), item.getImage());
			assertSame(icons.image(Icon.SAVE, Tint.ICON_OFF), item.getDisabledImage());
			double usable = contrast(theme.rgb(Tint.INK_QUIET), theme.rgb(Tint.CHROME));
			double unusable = contrast(theme.rgb(Tint.ICON_OFF), theme.rgb(Tint.CHROME));
			assertTrue(unusable < usable / 2, () -> scheme + ": " + usable + " and " + unusable);
		}
	}

	@Test
	void equalIconsShareOneImageAndOtherSchemesDoNot() {
		assertSame(icons.image(Icon.SAVE), icons.image(Icon.SAVE));
		ImageData light = icons.image(Icon.SAVE).getImageData();
		theme.use(Scheme.DARK);
		assertNotEquals(strongestColour(light), strongestColour(icons.image(Icon.SAVE).getImageData()));
	}

	@Test
	void listenersHearOfAnotherSchemeOnce() {
		AtomicInteger heard = new AtomicInteger();
		Runnable end = theme.addListener(heard::incrementAndGet);
		theme.use(Scheme.DARK);
		theme.use(Scheme.DARK);
		assertEquals(1, heard.get());
		assertTrue(theme.isDark());
		end.run();
		theme.use(Scheme.LIGHT);
		assertEquals(1, heard.get());
		assertFalse(theme.isDark());
	}

	@Test
	void curvesHaveColoursOfTheirOwn() {
		assertEquals(Theme.seriesCount(), IntStream.range(0, Theme.seriesCount()).mapToObj(i -> theme.series(i).getRGB()).distinct().count());
		assertEquals(theme.series(0), theme.series(Theme.seriesCount()));
		assertEquals(theme.series(Theme.seriesCount() - 1), theme.series(-1));
	}

	@ParameterizedTest
	@EnumSource(Face.class)
	void everyFaceHasAFontOfThisMachine(Face face) {
		assertTrue(display.getFontList(theme.family(face), true).length > 0 || face == Face.UI);
		assertEquals(16, theme.font(face, 16, SWT.BOLD).getFontData()[0].getHeight());
		assertSame(theme.font(face, 16, SWT.BOLD), theme.font(face, 16, SWT.BOLD));
	}

	private static RGB strongestColour(ImageData image) {
		int strongest = -1;
		RGB color = null;
		for (int y = 0; y < image.height; y++) {
			for (int x = 0; x < image.width; x++) {
				if (image.getAlpha(x, y) > strongest) {
					strongest = image.getAlpha(x, y);
					color = image.palette.getRGB(image.getPixel(x, y));
				}
			}
		}
		return color;
	}

	private static double contrast(RGB one, RGB other) {
		double a = luminance(one);
		double b = luminance(other);
		return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
	}

	private static double luminance(RGB rgb) {
		return 0.2126 * linear(rgb.red) + 0.7152 * linear(rgb.green) + 0.0722 * linear(rgb.blue);
	}

	private static double linear(int channel) {
		double share = channel / 255.0;
		return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
	}
}
