package org.planwright.app.window;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;

/**
 * Light or dark for what the system draws by itself, as menus and fields. The platform has a part for this, which has GTK load its style
 * anew and draw every control again in each start, though nothing is to change: a tenth of the time until the window can be used.
 */
final class NativeColours {

	private static final String GTK = "gtk";
	/** SWT can do it and says so nowhere in public; the platform's own part calls the same. */
	private static final String GTK_SYSTEM = "org.eclipse.swt.internal.gtk.OS";

	private boolean dark = Display.isSystemDarkTheme();

	/** Has the system draw so from now on; elsewhere than on GTK it draws as its user has set it. */
	void use(boolean wanted) {
		if (wanted == dark || !GTK.equals(SWT.getPlatform())) {
			return;
		}
		dark = wanted;
		try {
			Class.forName(GTK_SYSTEM).getMethod("setTheme", boolean.class).invoke(null, wanted);
		} catch (ReflectiveOperationException e) {
			ILog.of(NativeColours.class).warn("menus and fields stay in the system's colours", e);
		}
	}
}
