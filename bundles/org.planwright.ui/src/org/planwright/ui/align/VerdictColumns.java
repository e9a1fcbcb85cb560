package org.planwright.ui.align;

import java.math.BigDecimal;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

import org.planwright.core.align.AlignedRow;
import org.planwright.core.align.VerdictTable;
import org.planwright.core.figure.PrintedFigure;
import org.planwright.model.Plan;
import org.planwright.model.Verdict;
import org.planwright.ui.Messages;
import org.planwright.ui.selection.PlanNames;
import org.planwright.ui.table.PlainColumn;
import org.planwright.ui.table.SheetColumn;

/** The columns of the verdict table: what the upper plan prints, how many plans have which verdict, and each lower plan. */
final class VerdictColumns extends AbstractList<SheetColumn<AlignedRow>> {

	/** Place of the column with the names. */
	static final int NAME = 1;

	private static final int COUNT_WIDTH = 2;
	private static final int FIGURE_WIDTH = 5;

	private final Supplier<VerdictTable> table;
	private List<SheetColumn<AlignedRow>> seen = List.of();
	private List<VerdictPlanColumn> plans = List.of();

	/** @param table the table as it is now */
	VerdictColumns(Supplier<VerdictTable> table) {
		this.table = table;
		show(List.of());
	}

	private static List<VerdictPlanColumn> columns(List<Plan> lower, Supplier<VerdictTable> table) {
		return lower.stream().map(plan -> new VerdictPlanColumn(plan.getId(), PlanNames.shortName(plan), table)).toList();
	}

	/** Whether the columns are those of the plans, called as they are now. */
	boolean isOf(List<Plan> lower) {
		return plans.equals(columns(lower, table));
	}

	/** Shows the columns of other plans. */
	void show(List<Plan> lower) {
		plans = columns(lower, table);
		List<SheetColumn<AlignedRow>> next = new ArrayList<>();
		next.add(words("category", 4, row -> row.indicator().getCategory()).growing(6));
		next.add(words("name", 12, AlignedRow::name).growing(22).totalled(() -> Messages.text("verdict.table.total")));
		next.add(words("unit", 3, AlignedRow::unitText).growing(6));
		next.add(figures("target", row -> row.target().isAbsent() ? row.change().figure() : row.target()));
		// The plans stand where a small window shows them.
		next.addAll(plans);
		VerdictTable.VERDICTS.forEach(verdict -> next.add(count(verdict)));
		next.add(figures("baseline", AlignedRow::baseline));
		next.add(words("attribute", 4, VerdictColumns::attribute));
		seen = next;
	}

	private static PlainColumn<AlignedRow> words(String id, int width, Function<AlignedRow, String> says) {
		return new PlainColumn<>(id, Messages.text("verdict.table.column." + id), width, says);
	}

	private static PlainColumn<AlignedRow> figures(String id, Function<AlignedRow, PrintedFigure> figure) {
		return words(id, FIGURE_WIDTH, row -> figure.apply(row).text()).growing(FIGURE_WIDTH + 3)
				.numbers(row -> figure.apply(row).hasValue() ? figure.apply(row).value() : null);
	}

	/** How many plans have a verdict on a row. */
	private PlainColumn<AlignedRow> count(Verdict verdict) {
		ToIntFunction<AlignedRow> plansOf = row -> table.get().ofRow(row.id(), verdict);
		String sign = AlignLook.sign(verdict);
		return new PlainColumn<AlignedRow>("count-" + verdict.name(), sign, COUNT_WIDTH,
				row -> plansOf.applyAsInt(row) == 0 ? "" : Integer.toString(plansOf.applyAsInt(row))).unsearched()
				.numbers(row -> BigDecimal.valueOf(plansOf.applyAsInt(row))).inked(row -> AlignLook.tint(verdict))
				.explained(Messages.text("verdict.table.count.tip", sign + " " + AlignLook.word(verdict)))
				.totalled(() -> Integer.toString(table.get().plans().stream().mapToInt(plan -> table.get().ofPlan(plan, verdict)).sum()));
	}

	private static String attribute(AlignedRow row) {
		return switch (row.indicator().getAttribute()) {
			case BINDING -> Messages.text("document.table.attribute.binding");
			case EXPECTED -> Messages.text("document.table.attribute.expected");
			case NONE -> "";
		};
	}

	@Override
	public SheetColumn<AlignedRow> get(int index) {
		return seen.get(index);
	}

	@Override
	public int size() {
		return seen.size();
	}
}
