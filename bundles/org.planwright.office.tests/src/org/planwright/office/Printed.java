package org.planwright.office;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.function.Executable;

/** What work prints to the standard streams, as libraries do that have something to say of a file. */
public final class Printed {

	private Printed() {
	}

	/** Does the work; the streams of the process are what they were afterwards. */
	public static String by(Executable work) throws Exception {
		PrintStream out = System.out;
		PrintStream err = System.err;
		ByteArrayOutputStream printed = new ByteArrayOutputStream();
		try (PrintStream catching = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
			System.setOut(catching);
			System.setErr(catching);
			work.execute();
		} catch (Exception | Error e) {
			throw e;
		} catch (Throwable e) {
			throw new AssertionError(e);
		} finally {
			System.setOut(out);
			System.setErr(err);
		}
		return printed.toString(StandardCharsets.UTF_8);
	}
}
