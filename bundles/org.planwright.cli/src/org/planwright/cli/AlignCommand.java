package org.planwright.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.function.Supplier;

import org.planwright.core.AlignDocument;
import org.planwright.core.SheetTables;
import org.planwright.core.align.AlignMemory;
import org.planwright.core.align.PlanAlignment;
import org.planwright.core.report.Document;
import org.planwright.core.report.HtmlPrinter;
import org.planwright.core.report.PlanJson;
import org.planwright.model.Plan;
import org.planwright.model.PlanLevel;
import org.planwright.model.Project;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code planwright align --upper PROJECT|FILE --lower PROJECT|FILE [--format json|xlsx|html]}: a lower plan against its upper plan. */
@Command(name = "align")
final class AlignCommand extends Verb {

	enum Format {
		JSON, HTML, XLSX
	}

	@Option(names = "--upper", required = true, paramLabel = "PROJECT|FILE", descriptionKey = "align.upper")
	private Path upperFile;

	@Option(names = "--lower", required = true, paramLabel = "PROJECT|FILE", descriptionKey = "align.lower")
	private Path lowerFile;

	@Option(names = "--upper-plan", paramLabel = "ID", descriptionKey = "align.upper.plan")
	private String upperPlan;

	@Option(names = "--lower-plan", paramLabel = "ID", descriptionKey = "align.lower.plan")
	private String lowerPlan;

	@Option(names = "--format", defaultValue = "json", paramLabel = "json|xlsx|html", descriptionKey = "align.format")
	private Format format;

	@Mixin
	private ReportFile file;

	@Override
	public Integer call() throws IOException {
		boolean toFile = file.isWanted();
		List<Plan> lowers = PlanFiles.plans(lowerFile, lowerPlan, err());
		Plan lower = one(lowers, lowerFile, "--lower-plan", lowers.stream().filter(plan -> plan.getLevel() != PlanLevel.NATIONAL).toList());
		// One project for both: stored pairs join objects of one loaded model.
		List<Plan> uppers = lower.eContainer() instanceof Project project && upperFile.equals(lowerFile) ? PlanFiles.of(project, upperPlan)
				: PlanFiles.plans(upperFile, upperPlan, err());
		Plan upper = lower.getUpper() != null && uppers.contains(lower.getUpper()) ? lower.getUpper()
				: one(uppers, upperFile, "--upper-plan", uppers.stream().filter(plan -> plan.getLevel() == PlanLevel.NATIONAL).toList());
		if (upper == lower) {
			throw CallFailure.wrongCall("align.same", upper.getTitle());
		}
		PlanAlignment.Grounds grounds = grounds(lower);
		PlanAlignment alignment = new AlignMemory().align(upper, lower, grounds);
		AlignReport report = new AlignReport(alignment);
		Supplier<Document> document = () -> AlignDocument.of(report.review(grounds.references()), ZonedDateTime.now(), PlanwrightCommand.version());
		if (toFile) {
			file.write(document, err());
			return Terminal.DONE;
		}
		switch (format) {
		case JSON -> out().print(PlanJson.print(report.json()));
		case HTML -> out().print(HtmlPrinter.print(document.get()));
		case XLSX -> write(TableFiles.print(SheetTables.of(document.get())));
		}
		return Terminal.DONE;
	}

	private static PlanAlignment.Grounds grounds(Plan lower) {
		return lower.eContainer() instanceof Project project ? PlanAlignment.Grounds.of(project) : PlanAlignment.Grounds.NONE;
	}

	/** The plan that is meant: the only one, or the only likely one. */
	private static Plan one(List<Plan> plans, Path file, String option, List<Plan> likely) {
		if (plans.size() == 1) {
			return plans.getFirst();
		}
		if (likely.size() == 1) {
			return likely.getFirst();
		}
		throw CallFailure.wrongCall("align.which", file, option, PlanFiles.list(plans));
	}
}
