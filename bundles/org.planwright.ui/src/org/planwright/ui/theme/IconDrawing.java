package org.planwright.ui.theme;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;

/** Turns a line drawing into an image of any size and colour. Safe on any thread. */
final class IconDrawing {

	private static final Pattern WIDTH = Pattern.compile("width=\"24\"");
	private static final Pattern HEIGHT = Pattern.compile("height=\"24\"");
	private static final Map<Icon, String> SOURCES = new ConcurrentHashMap<>();

	private IconDrawing() {
	}

	/** The drawing as an SVG document of that size. */
	static String svg(Icon icon, RGB color, int pixels) {
		String size = Integer.toString(pixels);
		String svg = SOURCES.computeIfAbsent(icon, IconDrawing::read);
		svg = WIDTH.matcher(svg).replaceFirst("width=\"" + size + "\"");
		svg = HEIGHT.matcher(svg).replaceFirst("height=\"" + size + "\"");
		return svg.replace("currentColor", "#%02x%02x%02x".formatted(color.red, color.green, color.blue));
	}

	static ImageData draw(Icon icon, RGB color, int pixels) {
		return new ImageData(new ByteArrayInputStream(svg(icon, color, pixels).getBytes(StandardCharsets.UTF_8)));
	}

	private static String read(Icon icon) {
		String place = "icons/" + icon.fileName() + ".svg";
		try (InputStream in = IconDrawing.class.getResourceAsStream(place)) {
			if (in == null) {
				throw new IllegalStateException("the build did not bring the drawing " + place);
			}
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(place, e);
		}
	}
}
