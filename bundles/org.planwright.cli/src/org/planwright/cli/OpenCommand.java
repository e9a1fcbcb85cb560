package org.planwright.cli;

import java.nio.file.Path;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * {@code planwright open [PROJECT]}: the workbench. The start script opens it without coming here; this verb stands in the list of verbs,
 * and tells who gets here without the script what to call.
 */
@Command(name = "open")
final class OpenCommand extends Verb {

	@Parameters(index = "0", arity = "0..1", paramLabel = "PROJECT", descriptionKey = "project")
	private Path project;

	@Override
	public Integer call() {
		throw CallFailure.wrongCall("open.by.script");
	}
}
