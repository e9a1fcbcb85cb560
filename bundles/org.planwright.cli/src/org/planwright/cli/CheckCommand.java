package org.planwright.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.planwright.core.CheckDocument;
import org.planwright.core.align.RowCounterparts;
import org.planwright.core.check.CheckSettings;
import org.planwright.core.check.CheckedPlan;
import org.planwright.core.check.Checker;
import org.planwright.core.check.ProjectCheck;
import org.planwright.core.check.Rule;
import org.planwright.core.check.Rules;
import org.planwright.core.check.Severity;
import org.planwright.core.report.Document;
import org.planwright.core.report.HtmlPrinter;
import org.planwright.core.report.PlanJson;
import org.planwright.core.trace.TraceMemory;
import org.planwright.core.trace.TracedLinks;
import org.planwright.model.Plan;
import org.planwright.model.Project;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code planwright check PROJECT|FILE... [--format …] [--rules ID,…] [--fail-on …]}: findings; a bare document is read first. */
@Command(name = "check")
final class CheckCommand extends Verb {

	enum Format {
		TEXT, JSON, SARIF, HTML
	}

	enum FailOn {
		ERROR(Severity.ERROR), WARNING(Severity.WARNING), NEVER(null);

		private final Severity least;

		FailOn(Severity least) {
			this.least = least;
		}
	}

	/** From this many plans on a person wants to know how far it has come. */
	private static final int MANY_PLANS = 20;

	@Parameters(arity = "1..*", paramLabel = "PROJECT|FILE", descriptionKey = "source")
	private List<Path> files;

	@Option(names = "--format", defaultValue = "text", paramLabel = "text|json|sarif|html", descriptionKey = "check.format")
	private Format format;

	@Option(names = "--rules", split = ",", paramLabel = "ID", descriptionKey = "check.rules")
	private List<String> rules;

	@Option(names = "--fail-on", defaultValue = "error", paramLabel = "error|warning|never", descriptionKey = "check.fail.on")
	private FailOn failOn;

	@Option(names = "--plan", paramLabel = "ID", descriptionKey = "plan")
	private String plan;

	@Mixin
	private ReportFile report;

	@Override
	public Integer call() throws IOException {
		Collection<Rule> wanted = wanted();
		boolean toFile = report.isWanted();
		List<CheckedFile> checked = new ArrayList<>();
		// Projects may leave out different rules: what is described is every rule that was run on any plan.
		Set<Rule> run = new LinkedHashSet<>();
		for (Path file : files) {
			List<Plan> plans = PlanFiles.only(file, plan, err());
			Checker checker = new Checker(wanted, settings(plans)).with(TracedLinks.reader(new TraceMemory(), PlanFiles.traceSettings(plans)))
					.aligning(RowCounterparts.reader());
			run.addAll(checker.rules());
			check(plans, checker).forEach(result -> checked.add(new CheckedFile(file, result)));
		}
		List<Rule> all = Rules.all().stream().filter(run::contains).toList();
		if (toFile) {
			report.write(() -> document(checked.stream().map(CheckedFile::checked).toList(), all), err());
		} else {
			print(checked, all);
		}
		return checked.stream().flatMap(file -> file.checked().result().findings().stream()).anyMatch(finding -> fails(finding.severity()))
				? Terminal.FINDINGS : Terminal.DONE;
	}

	private List<CheckedPlan> check(List<Plan> plans, Checker checker) {
		ProjectCheck.Progress progress = plans.size() < MANY_PLANS ? ProjectCheck.Progress.NONE : (done, total) -> {
			if (done % MANY_PLANS == 0 || done == total) {
				err().println(Messages.text("check.progress", done, total));
				err().flush();
			}
		};
		return new ProjectCheck(checker).run(plans.stream().map(each -> new ProjectCheck.Subject(each, each.getUpper())).toList(), progress,
				() -> false);
	}

	private void print(List<CheckedFile> checked, List<Rule> run) {
		List<CheckedPlan> plans = checked.stream().map(CheckedFile::checked).toList();
		switch (format) {
		case TEXT -> CheckReport.writeText(plans, out());
		case JSON -> out().print(PlanJson.print(CheckReport.json(plans)));
		case SARIF -> out().print(PlanJson.print(new SarifReport(checked, run).json()));
		case HTML -> out().print(HtmlPrinter.print(document(plans, run)));
		}
	}

	private static Document document(List<CheckedPlan> plans, List<Rule> run) {
		return CheckDocument.of(plans, run, ZonedDateTime.now(), PlanwrightCommand.version());
	}

	private boolean fails(Severity severity) {
		return failOn.least != null && severity.isAtLeast(failOn.least);
	}

	private Collection<Rule> wanted() {
		if (rules == null) {
			return Rules.all();
		}
		return rules.stream().map(String::strip)
				.map(id -> Rules.find(id).orElseThrow(() -> CallFailure.wrongCall("check.rule.missing", id))).toList();
	}

	/** Plans of one file are of one project, or the one of a document, which goes by the standard. */
	private static CheckSettings settings(List<Plan> plans) {
		EObject holder = plans.isEmpty() ? null : plans.getFirst().eContainer();
		return holder instanceof Project project ? CheckSettings.of(project) : CheckSettings.STANDARD;
	}
}
