package org.planwright.ui.tests;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.e4.core.services.statusreporter.StatusReporter;

/** A fault of the program ends in the log, as all faults do; nobody is there to close a dialog about it. */
final class FaultRecorder extends StatusReporter {

	private final List<String> faults;

	FaultRecorder(List<String> faults) {
		this.faults = faults;
	}

	@Override
	public void report(IStatus status, int style, Object... information) {
		faults.add(words(status));
	}

	/** What a status says, and where it comes from. */
	static String words(IStatus status) {
		StringWriter trace = new StringWriter();
		if (status.getException() != null) {
			status.getException().printStackTrace(new PrintWriter(trace));
		}
		return status + "\n" + trace;
	}

	@Override
	public IStatus newStatus(int severity, String message, Throwable exception) {
		return new Status(severity, FaultRecorder.class, message, exception);
	}
}
