package org.planwright.ui.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.planwright.ui.theme.Theme;
import org.planwright.ui.theme.Tint;

/** What is to be seen of a control. */
public final class Pixels {

	private Pixels() {
	}

	/** Draws a control anew and counts its points in the very colour of a purpose. */
	public static int of(Composite control, Theme theme, Tint tint) {
		return points(control, theme, tint).size();
	}

	/** Draws a control anew and gives the middle of its points in the very colour of a purpose; empty where there are none. */
	public static Optional<Point> middle(Composite control, Theme theme, Tint tint) {
		List<Point> points = points(control, theme, tint);
		return points.isEmpty() ? Optional.empty()
				: Optional.of(new Point(points.stream().mapToInt(point -> point.x).sum() / points.size(), points.stream().mapToInt(point -> point.y).sum() / points.size()));
	}

	private static List<Point> points(Composite control, Theme theme, Tint tint) {
		control.redraw();
		control.update();
		Rectangle area = control.getClientArea();
		Image image = new Image(control.getDisplay(), area.width, area.height);
		GC gc = new GC(control);
		gc.copyArea(image, 0, 0);
		gc.dispose();
		ImageData data = image.getImageData();
		image.dispose();
		RGB wanted = theme.rgb(tint);
		List<Point> points = new ArrayList<>();
		for (int y = 0; y < data.height; y++) {
			for (int x = 0; x < data.width; x++) {
				if (data.palette.getRGB(data.getPixel(x, y)).equals(wanted)) {
					points.add(new Point(x, y));
				}
			}
		}
		return points;
	}
}
