package org.planwright.office.pdf.write;

import java.util.logging.Level;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import com.openhtmltopdf.util.XRLogger;

/** Takes what the library that lays out pages says while it works, which would be printed among the results of the terminal. */
final class Silence implements XRLogger {

	private final System.Logger log = System.getLogger(PdfPrinter.class.getName());

	/** Takes it from now on. */
	static void hear() {
		if (!(XRLog.getLoggerImpl() instanceof Silence)) {
			XRLog.setLoggerImpl(new Silence());
		}
	}

	@Override
	public void log(String where, Level level, String words) {
		log.log(System.Logger.Level.DEBUG, words);
	}

	@Override
	public void log(String where, Level level, String words, Throwable why) {
		log.log(System.Logger.Level.DEBUG, words, why);
	}

	@Override
	public void setLevel(String where, Level level) {
		// The program's log has its own level.
	}

	@Override
	public boolean isLogLevelEnabled(Diagnostic diagnostic) {
		return log.isLoggable(System.Logger.Level.DEBUG);
	}
}
