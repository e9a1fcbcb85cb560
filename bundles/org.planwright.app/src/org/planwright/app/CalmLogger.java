package org.planwright.app;

import java.util.concurrent.CancellationException;

import org.eclipse.e4.core.services.log.Logger;

/** What the workbench logs, without errors that are none: a command that a person gave up in the middle of waiting has ended as he wished. */
final class CalmLogger extends Logger {

	private final Logger log;

	/** @param log what the workbench logs to otherwise */
	CalmLogger(Logger log) {
		this.log = log;
	}

	@Override
	public void error(Throwable fault, String message) {
		if (CommandFaults.cause(fault) instanceof CancellationException) {
			log.debug(fault, message);
		} else {
			log.error(fault, message);
		}
	}

	@Override
	public void warn(Throwable fault, String message) {
		log.warn(fault, message);
	}

	@Override
	public void info(Throwable fault, String message) {
		log.info(fault, message);
	}

	@Override
	public void trace(Throwable fault, String message) {
		log.trace(fault, message);
	}

	@Override
	public void debug(Throwable fault) {
		log.debug(fault);
	}

	@Override
	public void debug(Throwable fault, String message) {
		log.debug(fault, message);
	}

	@Override
	public boolean isErrorEnabled() {
		return log.isErrorEnabled();
	}

	@Override
	public boolean isWarnEnabled() {
		return log.isWarnEnabled();
	}

	@Override
	public boolean isInfoEnabled() {
		return log.isInfoEnabled();
	}

	@Override
	public boolean isTraceEnabled() {
		return log.isTraceEnabled();
	}

	@Override
	public boolean isDebugEnabled() {
		return log.isDebugEnabled();
	}
}
