package org.planwright.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.planwright.app.window.MainShell;
import org.planwright.core.project.ProjectFileException;
import org.planwright.core.project.ProjectSession;
import org.planwright.ui.Messages;
import org.planwright.ui.dialog.Notices;
import org.planwright.ui.dialog.Patience;
import org.planwright.ui.session.OpenProject;
import org.planwright.ui.session.ProjectDesk;

/**
 * One window for one person: settings, layout and journals are kept by one running program. Who starts it again gets the window that is
 * there, with the file that was asked for.
 */
final class OneWindow {

	private static final ILog LOG = ILog.of(OneWindow.class);
	/** The window may still be starting itself, or wait for a slow disk. */
	private static final Duration PATIENCE = Duration.ofSeconds(15);
	/** How often to look whether a question that is on the screen was answered, in milliseconds. */
	private static final int AGAIN_MILLIS = 500;
	private static final int MODAL = SWT.PRIMARY_MODAL | SWT.APPLICATION_MODAL | SWT.SYSTEM_MODAL;

	private OneWindow() {
	}

	/**
	 * Whether this start is to open a window. Where another program has it, that one is asked to come to the front and to open the file;
	 * where that does not answer, or nothing can be kept in the data folder, the user is told.
	 *
	 * @param data where the program keeps its things
	 * @param folder the same as a path
	 */
	static boolean isToOpen(Location data, Path folder, Optional<Path> file, Display display) {
		try {
			if (data.lock()) {
				// The platform locks it itself, and twice is not possible.
				data.release();
				return true;
			}
			if (!requests(folder).ask(file, PATIENCE)) {
				tell(display, "start.other.title", Messages.text("start.other"));
			}
		} catch (IOException e) {
			LOG.error("The data folder cannot be used: " + folder, e);
			tell(display, "start.data.title", Messages.text("start.data", folder));
		}
		return false;
	}

	private static void tell(Display display, String title, String message) {
		Shell shell = new Shell(display);
		Notices.problem(shell, Messages.text(title), message);
		shell.dispose();
	}

	private static StartRequests requests(Path folder) {
		return new StartRequests(folder.resolve("requests"));
	}

	/** Does from now on what later starts ask for. */
	static void follow(Path folder, MainShell shell, OpenProject open, ProjectDesk desk, Display display) {
		try {
			Runnable end = requests(folder).take(file -> {
				if (!display.isDisposed()) {
					display.asyncExec(() -> arrived(file, shell, open, desk));
				}
			});
			display.disposeExec(end);
		} catch (IOException e) {
			LOG.warn("Later starts of the program are not heard: " + folder, e);
		}
	}

	private static void arrived(Optional<Path> file, MainShell shell, OpenProject open, ProjectDesk desk) {
		Shell window = shell.window();
		if (window == null || window.isDisposed()) {
			return;
		}
		window.setMinimized(false);
		shell.get().forceActive();
		file.filter(wanted -> !isOpen(wanted, open)).ifPresent(wanted -> openUnasked(wanted, window, desk));
	}

	private static boolean isOpen(Path file, OpenProject open) {
		Optional<ProjectSession> session = open.session();
		try {
			return session.isPresent() && session.get().isOwnFile(file);
		} catch (ProjectFileException e) {
			LOG.info("Not known whether it is open: " + file, e);
			return false;
		}
	}

	/** Opens a file as soon as nothing is waited for, and no question is on the screen that has to be answered first. */
	private static void openUnasked(Path file, Shell window, ProjectDesk desk) {
		if (window.isDisposed()) {
			return;
		}
		boolean asking = Arrays.stream(window.getDisplay().getShells()).anyMatch(shell -> shell.isVisible() && (shell.getStyle() & MODAL) != 0);
		if (asking || Patience.isWaiting(window.getDisplay())) {
			window.getDisplay().timerExec(AGAIN_MILLIS, () -> openUnasked(file, window, desk));
		} else {
			desk.open(file);
		}
	}
}
