package org.planwright.core;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.planwright.core.check.CheckResult;
import org.planwright.core.check.CheckedPlan;
import org.planwright.core.check.Finding;
import org.planwright.core.check.Rule;
import org.planwright.core.check.Severity;
import org.planwright.core.check.Topic;
import org.planwright.core.check.WaivedFinding;
import org.planwright.core.report.Document;
import org.planwright.core.report.DocumentPart;
import org.planwright.core.report.DocumentPart.Align;
import org.planwright.core.report.DocumentPart.Card;
import org.planwright.core.report.DocumentPart.Column;
import org.planwright.core.report.DocumentPart.Field;
import org.planwright.core.report.DocumentPart.Fields;
import org.planwright.core.report.DocumentPart.Heading;
import org.planwright.core.report.DocumentPart.Paragraph;
import org.planwright.core.report.DocumentPart.Style;
import org.planwright.core.report.DocumentPart.Table;
import org.planwright.core.report.DocumentPart.Tone;
import org.planwright.model.Plan;

/** The report of a check, for a reviewer to read, print and pass on. In the language of the program. */
public final class CheckDocument {

	private final List<CheckedPlan> plans;
	private final List<Rule> rules;
	private final ZonedDateTime when;
	private final String generator;
	private final Function<Plan, Plan> uppers;
	private final List<DocumentPart> parts = new ArrayList<>();

	private CheckDocument(List<CheckedPlan> plans, Function<Plan, Plan> uppers, List<Rule> rules, ZonedDateTime when, String generator) {
		this.plans = plans;
		this.uppers = uppers;
		this.rules = rules;
		this.when = when;
		this.generator = generator;
	}

	/**
	 * The report of plans that were checked together.
	 *
	 * @param rules the rules that were run
	 * @param when when that was
	 * @param generator the program and its version
	 */
	public static Document of(List<CheckedPlan> plans, List<Rule> rules, ZonedDateTime when, String generator) {
		return of(plans, Plan::getUpper, rules, when, generator);
	}

	/**
	 * The same of plans that do not know themselves which plan they answer to, as those of snapshots.
	 *
	 * @param uppers gives the plan that a plan answers to, or null
	 */
	public static Document of(List<CheckedPlan> plans, Function<Plan, Plan> uppers, List<Rule> rules, ZonedDateTime when, String generator) {
		return new CheckDocument(plans, uppers, rules, when, generator).document();
	}

	private Document document() {
		parts.add(new Fields(head()));
		if (plans.size() > 1) {
			parts.add(overview());
		}
		for (CheckedPlan checked : plans) {
			int level = 1;
			if (plans.size() > 1) {
				parts.add(new Heading(level, title(checked.plan())));
				parts.add(new Fields(about(checked.plan())));
				level = 2;
			}
			addPlan(checked, level);
		}
		parts.add(new Heading(1, text("rules")));
		parts.add(rulesRun());
		String title = plans.size() == 1 ? text("title.of", title(plans.getFirst().plan())) : text("title");
		return new Document(title, Messages.locale(), generator, parts);
	}

	private List<Field> head() {
		List<Field> fields = new ArrayList<>();
		if (plans.size() == 1) {
			Plan plan = plans.getFirst().plan();
			fields.add(Field.of(text("plan"), title(plan)));
			fields.addAll(about(plan));
		} else {
			fields.add(Field.of(text("plans"), text("plans.count", Integer.toString(plans.size()))));
		}
		fields.add(Field.of(text("when"), Minutes.of(when)));
		fields.add(Field.of(text("by"), generator));
		return fields;
	}

	private List<Field> about(Plan plan) {
		List<Field> fields = new ArrayList<>();
		if (plan.getSource() != null && plan.getSource().getFileName() != null) {
			fields.add(Field.of(text("source"), plan.getSource().getFileName()));
		}
		Plan upper = uppers.apply(plan);
		if (upper != null) {
			fields.add(Field.of(text("upper"), title(upper)));
		}
		return fields;
	}

	private static String title(Plan plan) {
		return Objects.requireNonNullElse(plan.getTitle(), text("untitled"));
	}

	private Table overview() {
		return new Table(counted(text("plan")), plans.stream().map(checked -> {
			List<String> row = new ArrayList<>(List.of(title(checked.plan())));
			Arrays.stream(Severity.values()).forEach(severity -> row.add(Integer.toString(checked.result().count(severity))));
			row.add(Integer.toString(checked.result().waived().size()));
			return row;
		}).toList());
	}

	/** A column of names and one a count. */
	private static List<Column> counted(String names) {
		List<Column> columns = new ArrayList<>(List.of(new Column(names, Align.START)));
		Arrays.stream(Severity.values()).forEach(severity -> columns.add(new Column(severity.title(), Align.END)));
		columns.add(new Column(text("waived"), Align.END));
		return columns;
	}

	private void addPlan(CheckedPlan checked, int level) {
		CheckResult result = checked.result();
		if (result.findings().isEmpty()) {
			parts.add(Paragraph.of(Style.STRONG, text("nothing")));
		}
		if (!result.findings().isEmpty() || !result.waived().isEmpty()) {
			parts.add(counts(result));
		}
		FindingCard cards = new FindingCard(checked.plan());
		for (Severity severity : Severity.values()) {
			List<Finding> findings = result.findings().stream().filter(finding -> finding.severity() == severity).toList();
			if (findings.isEmpty()) {
				continue;
			}
			parts.add(new Heading(level, text("severity.count", severity.title(), Integer.toString(findings.size()))));
			for (Topic topic : Topic.values()) {
				List<Finding> ofTopic = findings.stream().filter(finding -> finding.rule().topic() == topic).toList();
				if (!ofTopic.isEmpty()) {
					parts.add(new Heading(level + 1, topic.title()));
					ofTopic.forEach(finding -> parts.add(cards.of(finding, Tone.valueOf(severity.name()), List.of())));
				}
			}
		}
		if (!result.waived().isEmpty()) {
			parts.add(new Heading(level, text("severity.count", text("waived"), Integer.toString(result.waived().size()))));
			parts.add(Paragraph.of(Style.SMALL, text("waived.explained")));
			result.waived().forEach(accepted -> parts.add(waived(cards, accepted)));
		}
	}

	private static Card waived(FindingCard cards, WaivedFinding accepted) {
		String who = accepted.author().isEmpty() ? text("unknown.author") : accepted.author();
		String date = accepted.date().isEmpty() ? text("unknown.date") : accepted.date();
		return cards.of(accepted.finding(), Tone.SETTLED, List.of(Field.of(text("reason"), accepted.reason()), Field.of(text("accepted"),
				text("accepted.by", who, date))));
	}

	private static Table counts(CheckResult result) {
		List<List<String>> rows = new ArrayList<>();
		for (Topic topic : Topic.values()) {
			List<Finding> findings = result.findings().stream().filter(finding -> finding.rule().topic() == topic).toList();
			long waived = result.waived().stream().filter(accepted -> accepted.finding().rule().topic() == topic).count();
			if (!findings.isEmpty() || waived > 0) {
				List<String> row = new ArrayList<>(List.of(topic.title()));
				Arrays.stream(Severity.values()).forEach(
						severity -> row.add(Long.toString(findings.stream().filter(finding -> finding.severity() == severity).count())));
				row.add(Long.toString(waived));
				rows.add(row);
			}
		}
		List<String> all = new ArrayList<>(List.of(text("total")));
		Arrays.stream(Severity.values()).forEach(severity -> all.add(Integer.toString(result.count(severity))));
		all.add(Integer.toString(result.waived().size()));
		rows.add(all);
		return new Table(counted(text("topic")), rows);
	}

	private Table rulesRun() {
		return new Table(
				List.of(new Column(text("rule"), Align.START), new Column(text("topic"), Align.START), new Column(text("demand"), Align.START)),
				rules.stream().map(rule -> List.of(rule.id(), rule.topic().title(), rule.summary())).toList());
	}

	private static String text(String key, Object... arguments) {
		return Messages.text("report.check." + key, arguments);
	}
}
