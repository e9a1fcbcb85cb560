package org.planwright.log;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.slf4j.Marker;
import org.slf4j.event.Level;
import org.slf4j.helpers.LegacyAbstractLogger;
import org.slf4j.helpers.MessageFormatter;

/** Passes on warnings and errors; what a library says beside them is of no use to those who read our log. */
final class PlatformLogger extends LegacyAbstractLogger {

	private static final long serialVersionUID = 1L;

	PlatformLogger(String name) {
		this.name = name;
	}

	@Override
	public boolean isTraceEnabled() {
		return false;
	}

	@Override
	public boolean isDebugEnabled() {
		return false;
	}

	@Override
	public boolean isInfoEnabled() {
		return false;
	}

	@Override
	public boolean isWarnEnabled() {
		return true;
	}

	@Override
	public boolean isErrorEnabled() {
		return true;
	}

	@Override
	protected String getFullyQualifiedCallerName() {
		return null;
	}

	@Override
	protected void handleNormalizedLoggingCall(Level level, Marker marker, String pattern, Object[] arguments, Throwable thrown) {
		String words = name + ": " + MessageFormatter.basicArrayFormat(pattern, arguments);
		ILog.of(PlatformLogger.class).log(new Status(level == Level.ERROR ? IStatus.ERROR : IStatus.WARNING, PlatformLogger.class, words, thrown));
	}
}
