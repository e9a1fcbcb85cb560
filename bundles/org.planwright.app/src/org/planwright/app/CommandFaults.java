package org.planwright.app;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.IExecutionListener;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.e4.core.di.InjectionException;
import org.eclipse.e4.core.services.statusreporter.StatusReporter;

/** Hands what fails in a command of a menu or a key, which the workbench tells the log only, to whoever tells the user. */
final class CommandFaults implements IExecutionListener {

	private final StatusReporter reporter;

	CommandFaults(StatusReporter reporter) {
		this.reporter = reporter;
	}

	@Override
	public void postExecuteFailure(String command, ExecutionException exception) {
		reporter.report(reporter.newStatus(IStatus.ERROR, command, cause(exception)), StatusReporter.SHOW);
	}

	/** What the workbench wraps a fault in says nothing of it; what the program wraps one in does. */
	static Throwable cause(Throwable failure) {
		Throwable fault = failure;
		while (fault != null && fault.getCause() != null && (fault instanceof ExecutionException || fault instanceof InjectionException)) {
			fault = fault.getCause();
		}
		return fault;
	}

	@Override
	public void notHandled(String command, NotHandledException exception) {
		// A key that means nothing here.
	}

	@Override
	public void preExecute(String command, ExecutionEvent event) {
		// Only what fails is of interest.
	}

	@Override
	public void postExecuteSuccess(String command, Object value) {
		// Only what fails is of interest.
	}
}
