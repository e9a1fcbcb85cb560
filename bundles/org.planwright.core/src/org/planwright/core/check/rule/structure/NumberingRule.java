package org.planwright.core.check.rule.structure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.planwright.core.Numbering;
import org.planwright.core.Wording;
import org.planwright.core.check.CatalogueRule;
import org.planwright.core.check.Findings;
import org.planwright.core.check.Fix;
import org.planwright.core.check.JointFix;
import org.planwright.core.check.LabelFix;
import org.planwright.core.check.Severity;
import org.planwright.core.check.Topic;
import org.planwright.core.check.WordsFix;
import org.planwright.core.check.fact.PlanFacts;
import org.planwright.core.check.rule.structure.NumberedList.Family;
import org.planwright.core.check.rule.structure.NumberedList.Fault;
import org.planwright.core.check.rule.structure.NumberedList.Flaw;
import org.planwright.core.check.rule.structure.NumberedList.Relabel;

/** Numbers run on without gap or repeat, and those of one kind are printed in one style (R43). */
public final class NumberingRule extends CatalogueRule {

	private static final String FIX = "R43.renumber";
	private static final String STYLE_FIX = "R43.style";

	public NumberingRule() {
		super("R43", Topic.STRUCTURE, Severity.WARNING);
	}

	@Override
	public void check(PlanFacts plan, Findings findings) {
		NumberedThings things = new NumberedThings(plan);
		things.lists().forEach(list -> list.flaws().forEach(flaw -> report(list, flaw, findings)));
		things.headings().values().forEach(level -> styles(NumberedThings.SECTION, level, findings));
		styles(NumberedThings.BOX, things.boxes(), findings);
	}

	private void report(NumberedList list, Flaw flaw, Findings findings) {
		NumberedEntry entry = list.entries().get(flaw.index());
		String expected = entry.number().with(flaw.expected());
		String before = flaw.index() == 0 ? "" : list.entries().get(flaw.index() - 1).label();
		String after = flaw.fault() == Fault.WRONG ? list.entries().get(flaw.index() + 1).label() : "";
		Findings.Report report = findings.report(this, entry.place()).variant(flaw.fault().name().toLowerCase(Locale.ROOT)).stated(entry.label())
				.computed(expected).with(Wording.of("rule.R43.what." + list.what()), entry.label(), before, expected, after).basedOn(before, after);
		if (flaw.index() > 0) {
			report.also(list.entries().get(flaw.index() - 1).place());
		}
		if (flaw.first()) {
			renumbering(list.renumbered(flaw), expected, report);
		}
		report.done();
	}

	private static void renumbering(List<Relabel> labels, String expected, Findings.Report report) {
		if (!labels.isEmpty() && labels.stream().allMatch(label -> label.entry().typed())) {
			Wording words = labels.size() == 1 ? Wording.of("rule.R43.fix.one", expected)
					: Wording.of("rule.R43.fix.from", expected, Integer.toString(labels.size()));
			report.fix(fix(FIX, words, labels));
		}
	}

	private static Fix fix(String kind, Wording words, List<Relabel> labels) {
		if (labels.getFirst().entry().place().hasSpan()) {
			return new JointFix(kind, words, labels.stream().map(label -> new WordsFix(kind, words, label.entry().place(), label.entry().label(), label.label())).toList());
		}
		return new LabelFix(kind, words, labels.stream().map(label -> new LabelFix.Relabel(label.entry().place(), label.entry().label(), label.label())).toList());
	}

	/** Labels of one kind and level that are printed otherwise than most of them. */
	private void styles(String what, List<NumberedEntry> entries, Findings findings) {
		Map<Family, List<NumberedEntry>> families = new LinkedHashMap<>();
		entries.stream().filter(NumberedEntry::typed).filter(entry -> entry.number().before().chars().noneMatch(Character::isDigit))
				.forEach(entry -> families.computeIfAbsent(entry.family(), key -> new ArrayList<>()).add(entry));
		families.values().forEach(family -> style(what, family, findings));
	}

	private void style(String what, List<NumberedEntry> family, Findings findings) {
		Map<String, List<NumberedEntry>> forms = new LinkedHashMap<>();
		family.forEach(entry -> forms.computeIfAbsent(entry.form(), key -> new ArrayList<>()).add(entry));
		if (forms.size() < 2) {
			return;
		}
		List<NumberedEntry> usual = forms.values().stream().reduce((a, b) -> b.size() > a.size() ? b : a).orElseThrow();
		String form = usual.getFirst().form();
		List<NumberedEntry> others = family.stream().filter(entry -> !entry.form().equals(form)).toList();
		Numbering manner = usual.getFirst().number();
		List<Relabel> labels = others.stream().map(entry -> new Relabel(entry, like(manner, entry.number().number()))).toList();
		NumberedEntry first = others.getFirst();
		Findings.Report report = findings.report(this, first.place()).severity(Severity.INFO).variant("style").stated(first.label())
				.computed(labels.getFirst().label()).with(Wording.of("rule.R43.what." + what), first.label(), usual.getFirst().label(),
						Integer.toString(others.size()), Integer.toString(usual.size()));
		others.stream().skip(1).map(NumberedEntry::place).forEach(report::also);
		report.basedOn(family.stream().map(NumberedEntry::label).toArray(String[]::new))
				.fix(fix(STYLE_FIX, Wording.of("rule.R43.fix.style", Integer.toString(others.size())), labels)).done();
	}

	private static String like(Numbering manner, int number) {
		return new Numbering(manner.before(), manner.numerals(), number, manner.width(), manner.after()).with(number);
	}
}
