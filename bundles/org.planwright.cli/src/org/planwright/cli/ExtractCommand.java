package org.planwright.cli;

import java.nio.file.Path;

import org.planwright.core.report.PlanJson;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code planwright extract FILE --json [--revisions accepted|original]}: the structure of one document. */
@Command(name = "extract")
final class ExtractCommand extends Verb {

	@Parameters(index = "0", paramLabel = "FILE", descriptionKey = "document")
	private Path file;

	@Option(names = "--json", required = true, descriptionKey = "json")
	private boolean json;

	@Mixin
	private RevisionChoice revisions;

	@Override
	public Integer call() {
		out().print(PlanJson.print(PlanJson.of(DocumentFiles.told(DocumentFiles.read(file, revisions, err()), file, err()).plan())));
		return Terminal.DONE;
	}
}
