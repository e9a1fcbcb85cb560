package org.planwright.ui.export;

import java.nio.file.Path;

import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;
import org.planwright.ui.Messages;
import org.planwright.ui.dialog.Notices;

/** Shows a file that was written. */
final class WrittenFile {

	private WrittenFile() {
	}

	/** Opens the file where the system knows a program for it, from which it can be printed, and says that it is there where not. */
	static void show(Shell shell, Path file, String title) {
		if (!Program.launch(file.toString())) {
			Notices.info(shell, title, Messages.text("export.written", file));
		}
	}
}
