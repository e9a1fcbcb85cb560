package org.planwright.app;

import java.util.concurrent.CancellationException;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.e4.core.services.statusreporter.StatusReporter;
import org.eclipse.swt.widgets.Shell;
import org.planwright.core.project.FrozenPlanException;
import org.planwright.core.project.RefusedEditException;
import org.planwright.core.project.UnreadablePlanException;
import org.planwright.ui.Messages;
import org.planwright.ui.dialog.Notices;

/** Meets faults of the program itself: logs them whole, and tells the user once that something went wrong and that nothing is lost. */
final class CalmReporter extends StatusReporter {

	private final Supplier<Shell> shell;
	private boolean told;

	CalmReporter(Supplier<Shell> shell) {
		this.shell = shell;
	}

	@Override
	public void report(IStatus status, int style, Object... information) {
		Shell window = shell.get();
		if (status.getException() instanceof RefusedEditException refused && window != null && !window.isDisposed()) {
			// No fault: whoever offered the edit did not know that it would not be taken.
			Notices.info(window, Messages.text(refused instanceof FrozenPlanException ? "frozen.title" : "session.readOnly.title"), refused.getMessage());
			return;
		}
		if (status.getException() instanceof CancellationException) {
			// The person did not want to wait, and knows that nothing was done.
			System.getLogger(CalmReporter.class.getName()).log(System.Logger.Level.DEBUG, "Cancelled", status.getException());
			return;
		}
		ILog.of(CalmReporter.class).log(status);
		if (status.getException() instanceof UnreadablePlanException && window != null && !window.isDisposed()) {
			Notices.problem(window, Messages.text("loading.unreadable.title"), Messages.text("loading.unreadable"));
			return;
		}
		// A fault on the way out is for the log alone: a message without a window would keep the program from ending.
		if ((style & (SHOW | BLOCK)) != 0 && !told && window != null && !window.isDisposed()) {
			told = true;
			Notices.problem(window, Messages.text("start.fault.title"), Messages.text("start.fault"));
		}
	}

	@Override
	public IStatus newStatus(int severity, String message, Throwable exception) {
		return new Status(severity, CalmReporter.class, message, exception);
	}
}
