package org.planwright.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What every verb has: two streams to write to, and a help that can be asked for. */
@Command
abstract class Verb implements Callable<Integer> {

	@Spec
	private CommandSpec spec;

	@Option(names = { "-h", "--help" }, usageHelp = true, descriptionKey = "help")
	private boolean help;

	/** Takes results. */
	final PrintWriter out() {
		return spec.commandLine().getOut();
	}

	/** Writes a result that is no text. */
	final void write(byte[] result) {
		((PlanwrightCommand) spec.root().userObject()).bytes().writeBytes(result);
	}

	/** Takes messages and progress. */
	final PrintWriter err() {
		return spec.commandLine().getErr();
	}
}
