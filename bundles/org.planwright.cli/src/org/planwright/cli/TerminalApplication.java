package org.planwright.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.planwright.core.Messages;

/** The terminal as an Equinox application: {@code -application org.planwright.cli.app VERB ...}. Its result is the exit status. */
public final class TerminalApplication implements IApplication {

	@Override
	public Object start(IApplicationContext context) {
		// Equinox only waits for the application to say that it runs; there is no splash screen to take down.
		context.applicationRunning();
		String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		try (PrintStream out = utf8(FileDescriptor.out); PrintStream err = utf8(FileDescriptor.err)) {
			return new Terminal(out, err, Messages.locale()).run(arguments);
		}
	}

	@Override
	public void stop() {
		// A verb runs to its end: there is nothing to stop that the end of the process would not stop.
	}

	/** Output is UTF-8 whatever the locale of the terminal says. */
	private static PrintStream utf8(FileDescriptor descriptor) {
		return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
	}
}
