package org.planwright.core.check.rule.structure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.planwright.core.check.CatalogueRule;
import org.planwright.core.check.Column;
import org.planwright.core.check.Findings;
import org.planwright.core.check.Place;
import org.planwright.core.check.Severity;
import org.planwright.core.check.Topic;
import org.planwright.core.check.fact.PlanFacts;
import org.planwright.core.check.fact.RowFacts;
import org.planwright.core.figure.Glyphs;
import org.planwright.core.figure.PrintedFigure;
import org.planwright.model.IndicatorAttribute;
import org.planwright.model.IndicatorTable;

/** A 约束性 indicator binds: it has a number and no 力争. A table that says attributes says them of every row (R54). */
public final class AttributeRule extends CatalogueRule {

	private static final Pattern SOFT = Pattern.compile("力争|争取|努力|左右|原则上|视情");
	/** Not less, or not more, than the base year's figure is as definite as that figure. */
	private static final Pattern KEPT = Pattern.compile("不(?:减少|降低|下降|增加|升高|上升|扩大|突破)");
	/** The number comes from above, and is not known yet. */
	private static final Pattern HANDED_DOWN = Pattern.compile("下达|国家要求|上级|省级要求|国家目标|省定");
	private static final Pattern OTHER_ATTRIBUTE = Pattern.compile("\\p{IsHan}{2,4}性");
	private static final Pattern OWNER = Pattern.compile("责任|牵头|主管|部门|单位名称|来源");

	public AttributeRule() {
		super("R54", Topic.BASIS, Severity.WARNING);
	}

	@Override
	public void check(PlanFacts plan, Findings findings) {
		Map<IndicatorTable, List<RowFacts>> tables = plan.rows().stream()
				.collect(Collectors.groupingBy(RowFacts::table, LinkedHashMap::new, Collectors.toList()));
		tables.forEach((table, rows) -> {
			missing(rows, findings);
			boolean ownerColumn = table.getHeadings().stream().anyMatch(heading -> heading != null && OWNER.matcher(heading).find());
			rows.stream().filter(row -> row.indicator().getAttribute() == IndicatorAttribute.BINDING).forEach(row -> {
				soft(row, Column.TARGET, row.target(), findings);
				soft(row, Column.CHANGE, row.change().figure(), findings);
				words(row, findings);
				if (ownerColumn && row.indicator().getNotes().stream().allMatch(String::isBlank)) {
					findings.report(this, row.place()).severity(Severity.INFO).variant("owner").with(row.fullName()).done();
				}
			});
		});
	}

	/** Rows of their own without an attribute in a table that prints it; parts have that of their whole. */
	private void missing(List<RowFacts> rows, Findings findings) {
		long printed = rows.stream().filter(AttributeRule::hasAttribute).count();
		if (printed > 0) {
			rows.stream().filter(row -> row.whole() == null && !hasAttribute(row)).forEach(row -> findings.report(this, row.place(Column.ATTRIBUTE))
					.variant("missing").stated("").with(row.fullName(), Long.toString(printed)).done());
		}
	}

	/** An attribute of another kind, such as 引导性, is kept among the notes of the row. */
	private static boolean hasAttribute(RowFacts row) {
		return row.indicator().getAttribute() == IndicatorAttribute.BINDING || row.indicator().getAttribute() == IndicatorAttribute.EXPECTED
				|| row.indicator().getNotes().stream().anyMatch(note -> OTHER_ATTRIBUTE.matcher(note).matches());
	}

	private void soft(RowFacts row, Column column, PrintedFigure figure, Findings findings) {
		Matcher soft = SOFT.matcher(figure.text());
		if (soft.find()) {
			findings.report(this, row.place(column)).variant("soft").stated(figure.text()).with(row.fullName(), figure.text(), soft.group())
					.basedOn(row.figures()).done();
		}
	}

	private void words(RowFacts row, Findings findings) {
		PrintedFigure target = row.target();
		Place place = row.place(Column.TARGET);
		boolean definite = row.baseline().hasValue() && KEPT.matcher(target.text()).find();
		if (!target.hasValue() && !definite && !Glyphs.isBlankCell(target.text()) && !SOFT.matcher(target.text()).find()) {
			findings.report(this, place).severity(HANDED_DOWN.matcher(target.text()).find() ? Severity.INFO : Severity.WARNING).variant("words")
					.stated(target.text()).with(row.fullName(), target.text()).basedOn(row.figures()).done();
		}
	}
}
