package org.planwright.app;

import java.io.File;
import java.io.IOException;
import java.net.URL;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;
import org.osgi.framework.Bundle;
import org.planwright.ui.Messages;
import org.planwright.ui.dialog.Notices;

/** The user guide, shown by the system's browser. */
public final class Guide {

	private static final String BUNDLE = "org.planwright.help";
	private static final String FOLDER = "guide/";

	private Guide() {
	}

	/**
	 * Shows a page of the guide.
	 *
	 * @param page name of its file
	 */
	public static void open(Shell shell, String page) {
		Bundle help = Platform.getBundle(BUNDLE);
		try {
			// The whole folder comes out of the bundle, so that pages find each other.
			URL folder = FileLocator.toFileURL(help.getEntry(FOLDER));
			File file = new File(folder.getPath(), page);
			if (!Program.launch(file.toURI().toString())) {
				Notices.info(shell, Messages.text("help.title"), Messages.text("help.noBrowser", file));
			}
		} catch (IOException e) {
			ILog.of(Guide.class).error("the guide could not be unpacked", e);
			Notices.problem(shell, Messages.text("help.title"), Messages.text("help.missing"));
		}
	}
}
