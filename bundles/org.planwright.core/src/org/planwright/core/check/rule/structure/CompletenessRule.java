package org.planwright.core.check.rule.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.planwright.core.Wording;
import org.planwright.core.check.CatalogueRule;
import org.planwright.core.check.CellFix;
import org.planwright.core.check.Column;
import org.planwright.core.check.Findings;
import org.planwright.core.check.Severity;
import org.planwright.core.check.Topic;
import org.planwright.core.check.fact.PlanFacts;
import org.planwright.core.check.fact.RowFacts;
import org.planwright.core.figure.Glyphs;
import org.planwright.core.figure.PrintedFigure;
import org.planwright.model.Division;
import org.planwright.model.IndicatorTable;
import org.planwright.model.KeyProject;
import org.planwright.model.Paragraph;
import org.planwright.model.Section;
import org.planwright.model.TextTable;

/** Nothing is empty and no indicator stands twice; cells of one unit are printed in one manner (R57). */
public final class CompletenessRule extends CatalogueRule {

	public CompletenessRule() {
		super("R57", Topic.STRUCTURE, Severity.WARNING);
	}

	@Override
	public void check(PlanFacts plan, Findings findings) {
		plan(plan, findings);
		plan.rows().stream().collect(Collectors.groupingBy(RowFacts::table, LinkedHashMap::new, Collectors.toList())).values()
				.forEach(rows -> table(rows, findings));
		plan.sections().stream().filter(CompletenessRule::isEmpty)
				.forEach(section -> findings.report(this, PlanFacts.place(section)).severity(Severity.INFO).variant("section").with(PlanFacts.place(section).words()).done());
		plan.boxes().stream().filter(CompletenessRule::isEmpty)
				.forEach(box -> findings.report(this, PlanFacts.place(box)).variant("box").with(PlanFacts.place(box).words()).done());
	}

	private void plan(PlanFacts plan, Findings findings) {
		boolean noText = plan.passages().stream().allMatch(passage -> passage.text().isBlank());
		if (noText && plan.rows().isEmpty()) {
			findings.report(this, plan.place()).severity(Severity.INFO).variant("plan").done();
		} else if (plan.tables().isEmpty()) {
			findings.report(this, plan.place()).severity(Severity.INFO).variant("notable").done();
		}
		plan.tables().stream().filter(table -> table.getIndicators().isEmpty())
				.forEach(table -> findings.report(this, PlanFacts.place(table)).severity(Severity.INFO).variant("norows").done());
	}

	private void table(List<RowFacts> rows, Findings findings) {
		if (rows.stream().noneMatch(CompletenessRule::hasNumber)) {
			RowFacts first = rows.getFirst();
			findings.report(this, first.place(Column.TARGET)).variant("words").stated(first.target().text()).with(Integer.toString(rows.size())).done();
			return;
		}
		Map<List<String>, RowFacts> known = new HashMap<>();
		for (RowFacts row : rows) {
			String name = Glyphs.fold(row.name()).replace(" ", "").toLowerCase(Locale.ROOT);
			if (name.isBlank()) {
				findings.report(this, row.place(Column.NAME)).severity(Severity.INFO).variant("name").stated("").with(Integer.toString(row.row())).done();
				continue;
			}
			List<String> key = List.of(name, row.unitText(), Objects.requireNonNullElse(row.indicator().getPriceBase(), ""),
					row.whole() == null ? "" : row.whole().indicator().getId());
			RowFacts first = known.putIfAbsent(key, row);
			if (first != null) {
				boolean sameCategory = Objects.equals(first.indicator().getCategory(), row.indicator().getCategory());
				findings.report(this, row.place()).severity(sameCategory ? Severity.WARNING : Severity.INFO).variant("twice")
						.with(row.fullName(), Integer.toString(first.row()), Integer.toString(row.row())).basedOn(first.figures()).basedOn(row.figures())
						.also(first.place()).done();
			}
		}
		rows.stream().filter(row -> !row.unitText().isEmpty() && row.target().hasValue())
				.collect(Collectors.groupingBy(RowFacts::unitText, LinkedHashMap::new, Collectors.toList())).values().forEach(same -> manner(same, findings));
	}

	private static boolean hasNumber(RowFacts row) {
		return row.baseline().hasValue() || row.target().hasValue() || row.change().figure().hasValue();
	}

	/** Targets of one unit of which some repeat the unit in the cell and others do not. */
	private void manner(List<RowFacts> rows, Findings findings) {
		Map<Boolean, List<RowFacts>> manners = rows.stream().collect(Collectors.partitioningBy(CompletenessRule::repeatsUnit));
		List<RowFacts> repeating = manners.get(true);
		List<RowFacts> bare = manners.get(false);
		if (repeating.isEmpty() || bare.isEmpty()) {
			return;
		}
		boolean oddRepeat = repeating.size() <= bare.size();
		for (RowFacts row : new ArrayList<>(oddRepeat ? repeating : bare)) {
			PrintedFigure target = row.target();
			Findings.Report report = findings.report(this, row.place(Column.TARGET)).severity(Severity.INFO).variant("manner").stated(target.text())
					.with(row.fullName(), target.text(), row.unitText(), Integer.toString(oddRepeat ? bare.size() : repeating.size())).basedOn(row.figures());
			if (oddRepeat) {
				int unit = unitAt(row);
				String text = (target.text().substring(0, unit) + target.text().substring(unit + row.unitText().length())).strip();
				report.computed(text).fix(new CellFix("R57.manner", Wording.of("rule.R57.fix.manner", text), row.place(Column.TARGET), target.text(), text));
			}
			report.done();
		}
	}

	private static boolean repeatsUnit(RowFacts row) {
		return unitAt(row) >= 0;
	}

	private static int unitAt(RowFacts row) {
		return Glyphs.fold(row.target().text()).indexOf(Glyphs.fold(row.unitText()));
	}

	private static boolean isEmpty(Section section) {
		return section.getSections().isEmpty() && section.getBlocks().stream().allMatch(block -> block instanceof Paragraph paragraph
				&& (paragraph.getText() == null || paragraph.getText().isBlank()));
	}

	private static boolean isEmpty(KeyProject box) {
		// Some boxes are no more than the caption of the table below them.
		if (box.eContainer() instanceof Division division) {
			int next = division.getBlocks().indexOf(box) + 1;
			if (next < division.getBlocks().size() && (division.getBlocks().get(next) instanceof TextTable || division.getBlocks().get(next) instanceof IndicatorTable)) {
				return false;
			}
		}
		return box.getGoals().stream().allMatch(goal -> goal.getText() == null || goal.getText().isBlank())
				&& box.getItems().stream().allMatch(item -> (item.getText() == null || item.getText().isBlank()) && (item.getTitle() == null || item.getTitle().isBlank()));
	}
}
