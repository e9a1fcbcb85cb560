package org.planwright.ui.align;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

import org.planwright.core.align.AlignedRow;
import org.planwright.core.align.VerdictTable;
import org.planwright.model.Plan;
import org.planwright.ui.Messages;
import org.planwright.ui.selection.PlanNames;
import org.planwright.ui.table.SheetColumn;

/** The columns of the verdict table: what the upper plan prints, how many plans have which verdict, and each lower plan. */
final class VerdictColumns extends AbstractList<SheetColumn<AlignedRow>> {

	/** Place of the column with the names. */
	static final int NAME = 1;

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
		next.add(VerdictColumn.words("category", 4, 6, row -> Objects.requireNonNullElse(row.indicator().getCategory(), "")));
		next.add(VerdictColumn.words("name", 12, 22, AlignedRow::name));
		next.add(VerdictColumn.words("unit", 3, 6, AlignedRow::unitText));
		next.add(VerdictColumn.figures("target", row -> row.target().isAbsent() ? row.change().figure() : row.target()));
		// The plans stand where a small window shows them.
		next.addAll(plans);
		VerdictTable.VERDICTS.forEach(verdict -> next.add(VerdictColumn.count(verdict, row -> table.get().ofRow(row.id(), verdict),
				() -> table.get().plans().stream().mapToInt(plan -> table.get().ofPlan(plan, verdict)).sum())));
		next.add(VerdictColumn.figures("baseline", AlignedRow::baseline));
		next.add(VerdictColumn.words("attribute", 4, 4, VerdictColumns::attribute));
		seen = next;
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
