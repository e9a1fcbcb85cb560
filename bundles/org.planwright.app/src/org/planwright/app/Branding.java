package org.planwright.app;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Hashtable;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.eclipse.e4.ui.internal.css.swt.definition.IColorAndFontProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.url.AbstractURLStreamHandlerService;
import org.osgi.service.url.URLConstants;
import org.osgi.service.url.URLStreamHandlerService;
import org.planwright.ui.theme.Icon;
import org.planwright.ui.theme.Icons;
import org.planwright.ui.theme.Theme;
import org.planwright.ui.theme.Tint;

/** Brings the theme to what the platform draws: colours for the style sheet, icons for menus and the tool bar, the window's mark. */
final class Branding {

	/** Scheme of the addresses of icons in the window's design: {@code planwright-icon:/save.svg}. */
	static final String ICON_SCHEME = "planwright-icon";
	/** What asks, behind such an address, for the icon as it is where it cannot be used. */
	private static final String FAINT = "faint";
	/** The engine of style sheets turns dashes of a name into dots. */
	private static final String COLOR_PREFIX = "planwright.";
	/** Up to a dock's largest on a screen of 200 %. One of 256 takes as long to be handed to the window system as all of these together. */
	private static final int[] MARK_SIZES = { 16, 24, 32, 48, 64, 128 };

	private Branding() {
	}

	/** Gives the platform the theme's colours and icons, for as long as the display lives. */
	static void register(Theme theme, Icons icons, Display display) {
		BundleContext bundles = FrameworkUtil.getBundle(Branding.class).getBundleContext();
		ServiceRegistration<?> colors = bundles.registerService(IColorAndFontProvider.class, new Colors(theme), null);
		Hashtable<String, Object> scheme = new Hashtable<>();
		scheme.put(URLConstants.URL_HANDLER_PROTOCOL, new String[] { ICON_SCHEME });
		ServiceRegistration<?> addresses = bundles.registerService(URLStreamHandlerService.class, new IconAddresses(icons), scheme);
		display.disposeExec(() -> {
			colors.unregister();
			addresses.unregister();
		});
	}

	/** Draws the mark in all sizes that a system asks for. On any thread: it takes longer than a window should wait. */
	static List<ImageData> drawMarks() {
		return IntStream.of(MARK_SIZES).mapToObj(Branding::drawMark).toList();
	}

	/** Shows the mark on the window and on every dialog that is opened from now on. */
	static void show(List<ImageData> marks, Shell window) {
		Image[] images = marks.stream().map(mark -> new Image(window.getDisplay(), mark)).toArray(Image[]::new);
		Window.setDefaultImages(images);
		window.setImages(images);
		window.getDisplay().disposeExec(() -> {
			// What follows on this display, as in a test, draws its windows without.
			Window.setDefaultImages(new Image[0]);
			Arrays.stream(images).forEach(Image::dispose);
		});
	}

	/** The mark of the program, that many pixels wide; the caller disposes it. */
	static Image mark(Display display, int size) {
		return new Image(display, drawMark(size));
	}

	private static ImageData drawMark(int size) {
		try (InputStream in = Branding.class.getResourceAsStream("mark.svg")) {
			String svg = new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceFirst("width=\"\\d+\" height=\"\\d+\"",
					"width=\"" + size + "\" height=\"" + size + "\"");
			return new ImageLoader().load(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)))[0];
		} catch (IOException e) {
			throw new IllegalStateException("the mark of the program is missing", e);
		}
	}

	/** Colours of the style sheet that are written {@code '#planwright-paper'}. */
	private record Colors(Theme theme) implements IColorAndFontProvider {

		@Override
		public RGB getColor(String symbolicName) {
			if (!symbolicName.startsWith(COLOR_PREFIX)) {
				return null;
			}
			return theme.rgb(Tint.valueOf(symbolicName.substring(COLOR_PREFIX.length()).toUpperCase(Locale.ROOT).replace('.', '_')));
		}

		@Override
		public FontData[] getFont(String symbolicName) {
			return null;
		}
	}

	/** Gives the icons of the theme an address, so that the window's design can name them. */
	private static final class IconAddresses extends AbstractURLStreamHandlerService {

		private final Icons icons;

		IconAddresses(Icons icons) {
			this.icons = icons;
		}

		@Override
		public URLConnection openConnection(URL address) {
			return new URLConnection(address) {
				@Override
				public void connect() {
					// The drawing is in memory.
				}

				@Override
				public InputStream getInputStream() throws IOException {
					String name = getURL().getPath().substring(1).replace(".svg", "").toUpperCase(Locale.ROOT).replace('-', '_');
					// On a screen of 200 % the platform asks for a picture open@2x.svg first; a drawing needs none.
					Icon icon = Arrays.stream(Icon.values()).filter(each -> each.name().equals(name)).findFirst()
							.orElseThrow(() -> new FileNotFoundException(getURL().toString()));
					boolean faint = getURL().getQuery() != null && getURL().getQuery().contains(FAINT);
					return new ByteArrayInputStream(icons.svg(icon, faint ? Tint.ICON_OFF : Tint.INK_QUIET));
				}
			};
		}
	}
}
