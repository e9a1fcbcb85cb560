package org.planwright.core.compare.merge;

import java.util.List;
import java.util.function.BiPredicate;

import org.planwright.core.project.edit.IndicatorEdits;
import org.planwright.core.project.edit.IndicatorField;
import org.planwright.core.project.edit.TextTableEdits;
import org.planwright.model.Direction;
import org.planwright.model.Indicator;
import org.planwright.model.IndicatorAttribute;
import org.planwright.model.IndicatorTable;
import org.planwright.model.PathShape;
import org.planwright.model.TextTable;

/** Edits of indicator tables and of other tables. */
final class TableKinds {

	private TableKinds() {
	}

	static void addTo(List<BiPredicate<RandomEdits, String>> kinds) {
		kinds.add((edits, number) -> cell(edits));
		kinds.add((edits, number) -> cell(edits));
		kinds.add((edits, number) -> meaning(edits));
		kinds.add((edits, number) -> row(edits));
		kinds.add((edits, number) -> delete(edits));
		kinds.add((edits, number) -> edits.move(edits.any(Indicator.class)));
		kinds.add((edits, number) -> part(edits));
		kinds.add((edits, number) -> heading(edits));
		kinds.add((edits, number) -> table(edits));
	}

	private static IndicatorEdits rows(RandomEdits edits) {
		return new IndicatorEdits(edits.session);
	}

	private static boolean cell(RandomEdits edits) {
		Indicator row = edits.any(Indicator.class);
		if (row == null) {
			return false;
		}
		switch (edits.random.nextInt(5)) {
		case 0 -> rows(edits).set(row, IndicatorField.TARGET, "≥" + edits.random.nextInt(900));
		case 1 -> rows(edits).set(row, IndicatorField.BASELINE, edits.random.nextInt(900) + ".5");
		case 2 -> rows(edits).set(row, IndicatorField.CHANGE, "[" + edits.random.nextInt(90) + "]");
		case 3 -> rows(edits).set(row, IndicatorField.ALIASES, edits.words() + "、" + edits.words());
		default -> rows(edits).set(row, edits.random.nextBoolean() ? IndicatorField.UNIT : IndicatorField.NAME, edits.words());
		}
		return true;
	}

	private static boolean meaning(RandomEdits edits) {
		Indicator row = edits.any(Indicator.class);
		if (row == null) {
			return false;
		}
		switch (edits.random.nextInt(4)) {
		case 0 -> rows(edits).setAttribute(row, edits.any(IndicatorAttribute.values()));
		case 1 -> rows(edits).setDirection(row, edits.any(Direction.values()));
		case 2 -> rows(edits).setPathShape(row, edits.any(PathShape.values()));
		default -> rows(edits).setNotes(row, List.of(edits.words(), edits.words()));
		}
		return true;
	}

	private static boolean row(RandomEdits edits) {
		IndicatorTable table = edits.any(IndicatorTable.class);
		if (table == null) {
			return false;
		}
		Indicator row = rows(edits).insert(table, edits.random.nextInt(table.getIndicators().size() + 1));
		rows(edits).set(row, IndicatorField.NAME, edits.words());
		rows(edits).set(row, IndicatorField.TARGET, "" + edits.random.nextInt(900));
		return true;
	}

	private static boolean delete(RandomEdits edits) {
		Indicator row = edits.any(Indicator.class);
		if (row == null) {
			return false;
		}
		rows(edits).delete(List.of(row));
		return true;
	}

	private static boolean part(RandomEdits edits) {
		Indicator row = edits.any(Indicator.class);
		Indicator whole = edits.any(Indicator.class);
		if (row == null || !rows(edits).canMakePartOf(row, whole)) {
			return false;
		}
		rows(edits).makePartOf(row, whole);
		return true;
	}

	private static boolean heading(RandomEdits edits) {
		IndicatorTable table = edits.any(IndicatorTable.class, each -> !each.getHeadings().isEmpty());
		return table != null && edits.edit(table, () -> table.getHeadings().set(edits.random.nextInt(table.getHeadings().size()), edits.words()));
	}

	private static boolean table(RandomEdits edits) {
		TextTable table = edits.any(TextTable.class, each -> !each.getRows().isEmpty());
		if (table == null) {
			return false;
		}
		TextTableEdits tables = new TextTableEdits(edits.session);
		int row = edits.random.nextInt(table.getRows().size());
		switch (edits.random.nextInt(4)) {
		case 0 -> tables.insertRow(table, row);
		case 1 -> tables.deleteRows(table, List.of(table.getRows().get(row)));
		default -> tables.setCell(table, row, edits.random.nextInt(4), edits.words());
		}
		return true;
	}
}
