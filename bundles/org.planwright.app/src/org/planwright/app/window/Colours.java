package org.planwright.app.window;

import java.util.function.Consumer;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.MUILabel;
import org.eclipse.e4.ui.model.application.ui.menu.MToolItem;
import org.eclipse.e4.ui.workbench.IPresentationEngine;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.planwright.ui.session.Settings;
import org.planwright.ui.theme.Scheme;
import org.planwright.ui.theme.Theme;

/** Light or dark: changes the colours of everything at once and remembers the choice. */
public final class Colours {

	/** Id of the style sheet's theme with light colours. */
	public static final String LIGHT = "org.planwright.app.theme.light";
	/** Id of the style sheet's theme with dark colours. */
	public static final String DARK = "org.planwright.app.theme.dark";
	private static final String ICONS = "planwright-icon:";
	private static final String DARK_ICON = "?dark";
	private static final String FAINT_ICON = "faint";

	private final IEclipseContext context;
	private final Settings settings;
	private final Theme theme;
	private final NativeColours natively = new NativeColours();

	/**
	 * Colours for the window of a context. To be made before anything else follows the theme: the style sheet puts back the colours
	 * of all controls, and those who colour theirs by hand have to come after it.
	 */
	public Colours(IEclipseContext context, Settings settings, Theme theme) {
		this.context = context;
		this.settings = settings;
		this.theme = theme;
		theme.use(settings.dark() ? Scheme.DARK : Scheme.LIGHT);
		natively.use(isDark());
		theme.addListener(this::restyle);
	}

	/** Whether the dark colours are in use. */
	public boolean isDark() {
		return theme.scheme() == Scheme.DARK;
	}

	/** Uses the dark or the light colours from now on. */
	public void setDark(boolean dark) {
		settings.setDark(dark);
		theme.use(dark ? Scheme.DARK : Scheme.LIGHT);
	}

	private void restyle() {
		natively.use(isDark());
		IThemeEngine engine = context.get(IThemeEngine.class);
		if (engine != null) {
			engine.setTheme(isDark() ? DARK : LIGHT, true);
		}
		String mark = isDark() ? DARK_ICON : "";
		eachIcon(label -> {
			String address = label.getIconURI().replace(DARK_ICON, "") + mark;
			showUnusable(label, address);
			label.setIconURI(address);
		});
	}

	/**
	 * Says how each icon of a tool bar looks where it cannot be used, before the window is made: what the system makes of it can be taken for
	 * usable on dark ground.
	 */
	public void showUnusable() {
		eachIcon(label -> showUnusable(label, label.getIconURI()));
	}

	private static void showUnusable(MUILabel label, String address) {
		if (label instanceof MToolItem item) {
			item.getTransientData().put(IPresentationEngine.DISABLED_ICON_IMAGE_KEY, address + (address.contains("?") ? '&' : '?') + FAINT_ICON);
		}
	}

	/** An icon is drawn in the colours of the moment when it is fetched: another address makes the platform fetch it again. */
	private void eachIcon(Consumer<MUILabel> action) {
		EObject application = (EObject) context.get(MApplication.class);
		EcoreUtil.getAllContents(application, true).forEachRemaining(object -> {
			if (object instanceof MUILabel label && label.getIconURI() != null && label.getIconURI().startsWith(ICONS)) {
				action.accept(label);
			}
		});
	}
}
