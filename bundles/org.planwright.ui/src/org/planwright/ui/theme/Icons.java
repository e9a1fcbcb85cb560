package org.planwright.ui.theme;

import java.nio.charset.StandardCharsets;
import java.util.Objects;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.ToolItem;

/** Images of the {@link Icon}s in the colours of the {@link Theme}, sharp on every display. Called on the UI thread. */
public final class Icons {

	/** Edge of an icon beside text, in points of SWT. */
	public static final int SIZE = 16;

	private final Theme theme;
	private final LocalResourceManager images;

	/** Icons for a theme; images live as long as this object. */
	public Icons(Theme theme, Display display) {
		this.theme = theme;
		images = new LocalResourceManager(JFaceResources.getResources(display));
	}

	/** The icon in the quiet colour of labels. Shared: not to be disposed by the caller, and to be fetched again when the theme changes. */
	public Image image(Icon icon) {
		return image(icon, Tint.INK_QUIET);
	}

	/** The icon in the colour for a purpose; shared like {@link #image(Icon)}. */
	public Image image(Icon icon, Tint tint) {
		return images.create(descriptor(icon, tint));
	}

	/**
	 * Shows the icon on an item of a tool bar, in the quiet colour of labels, and plainly fainter while the item cannot be used. To be called
	 * again when the theme changes.
	 */
	public void show(ToolItem item, Icon icon) {
		item.setImage(image(icon));
		item.setDisabledImage(image(icon, Tint.ICON_OFF));
	}

	/** How to make the icon in the colour that the purpose has now. */
	public ImageDescriptor descriptor(Icon icon, Tint tint) {
		return new Descriptor(icon, theme.rgb(tint), SIZE);
	}

	/** The icon as an SVG document in the colour that the purpose has now. */
	public byte[] svg(Icon icon, Tint tint) {
		return IconDrawing.svg(icon, theme.rgb(tint), SIZE).getBytes(StandardCharsets.UTF_8);
	}

	/**
	 * Does once, on any thread, what the first drawing has to wait for: loading the library that rasterises.
	 */
	public static void warmUp() {
		IconDrawing.draw(Icon.SAVE, new RGB(0, 0, 0), SIZE);
	}

	/** Lets go of the images. */
	public void dispose() {
		images.dispose();
	}

	/** Equal descriptors share one image. */
	private static final class Descriptor extends ImageDescriptor {

		private final Icon icon;
		private final RGB color;
		private final int size;

		Descriptor(Icon icon, RGB color, int size) {
			this.icon = icon;
			this.color = color;
			this.size = size;
		}

		@Override
		public ImageData getImageData(int zoom) {
			return IconDrawing.draw(icon, color, Math.round(size * zoom / 100f));
		}

		@Override
		public boolean equals(Object other) {
			return other instanceof Descriptor that && icon == that.icon && size == that.size && color.equals(that.color);
		}

		@Override
		public int hashCode() {
			return Objects.hash(icon, color, size);
		}
	}
}
