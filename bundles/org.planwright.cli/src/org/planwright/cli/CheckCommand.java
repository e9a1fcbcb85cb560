package org.planwright.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.planwright.core.check.CheckSettings;
import org.planwright.core.check.CheckedPlan;
import org.planwright.core.check.Checker;
import org.planwright.core.check.Rule;
import org.planwright.core.check.Rules;
import org.planwright.core.check.Severity;
import org.planwright.core.report.PlanJson;
import org.planwright.model.Plan;
import org.planwright.model.Project;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code planwright check PROJECT|FILE... [--format …] [--rules ID,…] [--fail-on …]}: findings; a bare document is read first. */
@Command(name = "check")
final class CheckCommand extends Verb {

	enum Format {
		TEXT, JSON
	}

	enum FailOn {
		ERROR(Severity.ERROR), WARNING(Severity.WARNING), NEVER(null);

		private final Severity least;

		FailOn(Severity least) {
			this.least = least;
		}
	}

	@Parameters(arity = "1..*", paramLabel = "PROJECT|FILE", descriptionKey = "source")
	private List<Path> files;

	@Option(names = "--format", defaultValue = "text", paramLabel = "text|json", descriptionKey = "check.format")
	private Format format;

	@Option(names = "--rules", split = ",", paramLabel = "ID", descriptionKey = "check.rules")
	private List<String> rules;

	@Option(names = "--fail-on", defaultValue = "error", paramLabel = "error|warning|never", descriptionKey = "check.fail.on")
	private FailOn failOn;

	@Override
	public Integer call() throws IOException {
		Collection<Rule> wanted = wanted();
		List<CheckedPlan> checked = new ArrayList<>();
		for (Path file : files) {
			for (Plan plan : PlanFiles.plans(file, null, err())) {
				checked.add(new CheckedPlan(plan, new Checker(wanted, settings(plan)).check(plan, plan.getUpper(), () -> false)));
			}
		}
		switch (format) {
		case TEXT -> CheckReport.writeText(checked, out());
		case JSON -> out().print(PlanJson.print(CheckReport.json(checked)));
		}
		return checked.stream().flatMap(plan -> plan.result().findings().stream()).anyMatch(finding -> fails(finding.severity()))
				? Terminal.FINDINGS : Terminal.DONE;
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

	private static CheckSettings settings(Plan plan) {
		EObject holder = plan.eContainer();
		return holder instanceof Project project ? CheckSettings.of(project) : CheckSettings.STANDARD;
	}
}
