package org.planwright.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.planwright.core.project.AtomicReplace;
import org.planwright.core.project.ProjectFileException;
import org.planwright.core.report.PlanJson;
import org.planwright.model.Plan;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code planwright export PROJECT [--plan ID] --to OUT.json}: plans of a project for other programs. */
@Command(name = "export")
final class ExportCommand extends Verb {

	@Parameters(index = "0", paramLabel = "PROJECT", descriptionKey = "project")
	private Path project;

	@Option(names = "--plan", paramLabel = "ID", descriptionKey = "plan")
	private String plan;

	@Option(names = "--to", required = true, paramLabel = "OUT.json", descriptionKey = "to")
	private Path target;

	@Override
	public Integer call() throws ProjectFileException {
		if (!target.toString().toLowerCase(Locale.ROOT).endsWith(".json")) {
			throw CallFailure.wrongCall("export.format", target);
		}
		List<Plan> plans = PlanFiles.only(project, plan, err());
		new AtomicReplace(target).write(PlanJson.file(plans));
		err().println(Messages.text("export.done", Integer.toString(plans.size()), target));
		return Terminal.DONE;
	}
}
