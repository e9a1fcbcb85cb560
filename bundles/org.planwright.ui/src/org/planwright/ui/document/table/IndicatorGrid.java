package org.planwright.ui.document.table;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.planwright.core.project.edit.IndicatorField;
import org.planwright.model.Indicator;
import org.planwright.model.IndicatorTable;
import org.planwright.ui.Messages;

/** Lays the rows of an indicator table out as the printed table has them: the same columns in the same order, categories merged. */
final class IndicatorGrid {

	/** The columns of a usual table, in their order. */
	private static final List<IndicatorField> USUAL = List.of(IndicatorField.CATEGORY, IndicatorField.NO, IndicatorField.NAME, IndicatorField.UNIT,
			IndicatorField.BASELINE, IndicatorField.TARGET, IndicatorField.CHANGE, IndicatorField.ATTRIBUTE);
	/** What the printed heads are told by; the first field that fits takes the head. */
	private static final Map<IndicatorField, List<String>> HEAD_WORDS = headWords();

	private final IndicatorTable table;
	private final List<Indicator> rows = new ArrayList<>();
	private final List<IndicatorField> fields;
	private final Map<IndicatorField, String> heads;

	IndicatorGrid(IndicatorTable table) {
		this.table = table;
		table.getIndicators().forEach(this::addRow);
		heads = printedHeads();
		fields = fields();
	}

	private static Map<IndicatorField, List<String>> headWords() {
		Map<IndicatorField, List<String>> words = new LinkedHashMap<>();
		words.put(IndicatorField.NO, List.of("序号"));
		words.put(IndicatorField.CATEGORY, List.of("类别", "分类", "领域", "类型"));
		words.put(IndicatorField.UNIT, List.of("单位"));
		words.put(IndicatorField.CHANGE, List.of("年均", "累计", "增速", "增长", "变化"));
		words.put(IndicatorField.ATTRIBUTE, List.of("属性", "性质"));
		words.put(IndicatorField.NAME, List.of("指标", "名称"));
		return words;
	}

	private void addRow(Indicator indicator) {
		rows.add(indicator);
		indicator.getParts().forEach(this::addRow);
	}

	private Map<IndicatorField, String> printedHeads() {
		Map<IndicatorField, String> found = new LinkedHashMap<>();
		for (String heading : table.getHeadings()) {
			IndicatorField field = fieldOf(heading, found.keySet());
			if (field != null) {
				found.put(field, heading);
			}
		}
		return found;
	}

	private IndicatorField fieldOf(String heading, Set<IndicatorField> taken) {
		if (heading == null) {
			return null;
		}
		for (Map.Entry<IndicatorField, List<String>> entry : HEAD_WORDS.entrySet()) {
			if (!taken.contains(entry.getKey()) && entry.getValue().stream().anyMatch(heading::contains)) {
				return entry.getKey();
			}
		}
		if (!taken.contains(IndicatorField.BASELINE) && names(heading, table.getBaselineYear(), "基")) {
			return IndicatorField.BASELINE;
		}
		if (!taken.contains(IndicatorField.TARGET) && names(heading, table.getTargetYear(), "目标")) {
			return IndicatorField.TARGET;
		}
		return null;
	}

	private static boolean names(String heading, int year, String word) {
		return year > 0 && heading.contains(Integer.toString(year)) || heading.contains(word);
	}

	/** The columns: those with a printed head, and every other one that has anything to show. */
	private List<IndicatorField> fields() {
		Set<IndicatorField> wanted = EnumSet.of(IndicatorField.NAME, IndicatorField.BASELINE, IndicatorField.TARGET);
		wanted.addAll(heads.keySet());
		for (IndicatorField field : USUAL) {
			if (field != IndicatorField.UNIT && rows.stream().anyMatch(row -> !IndicatorColumn.text(field, row).isEmpty())) {
				wanted.add(field);
			}
		}
		if (rows.stream().anyMatch(IndicatorGrid::hasUnitOutsideName)) {
			wanted.add(IndicatorField.UNIT);
		}
		List<IndicatorField> ordered = new ArrayList<>(heads.keySet());
		for (IndicatorField field : USUAL) {
			if (wanted.contains(field) && !ordered.contains(field)) {
				ordered.add(placeOf(field, ordered), field);
			}
		}
		return ordered;
	}

	/** Behind the nearest column that comes before it in a usual table. */
	private static int placeOf(IndicatorField field, List<IndicatorField> ordered) {
		int place = 0;
		for (int i = 0; i < ordered.size(); i++) {
			if (USUAL.indexOf(ordered.get(i)) < USUAL.indexOf(field)) {
				place = i + 1;
			}
		}
		return place;
	}

	private static boolean hasUnitOutsideName(Indicator row) {
		String unit = row.getUnit();
		boolean saidByWhole = row.getWhole() != null && Objects.equals(unit, row.getWhole().getUnit());
		return !saidByWhole && unit != null && !unit.isEmpty() && !IndicatorColumn.text(IndicatorField.NAME, row).contains(unit);
	}

	TableGrid grid() {
		List<GridCell> cells = new ArrayList<>();
		for (int column = 0; column < fields.size(); column++) {
			cells.add(new GridCell(0, column, 1, head(fields.get(column)), CellAlign.CENTER, true, 0, null));
		}
		for (int row = 0; row < rows.size(); row++) {
			for (int column = 0; column < fields.size(); column++) {
				addCell(cells, row, column);
			}
		}
		return new TableGrid(table, fields.size(), rows.size() + 1, 1, cells);
	}

	private void addCell(List<GridCell> cells, int row, int column) {
		IndicatorField field = fields.get(column);
		Indicator indicator = rows.get(row);
		int span = 1;
		if (field == IndicatorField.CATEGORY) {
			if (row > 0 && isSameCategory(row - 1, row)) {
				return;
			}
			while (row + span < rows.size() && isSameCategory(row, row + span)) {
				span++;
			}
		}
		int indent = field == IndicatorField.NAME && indicator.getWhole() != null ? 1 : 0;
		cells.add(new GridCell(row + 1, column, span, IndicatorColumn.text(field, indicator), IndicatorColumn.align(field), false, indent, new CellTarget.Field(indicator, field)));
	}

	/** Rows of one category stand together; a part belongs to the category of its whole. */
	private boolean isSameCategory(int row, int other) {
		return Objects.equals(category(row), category(other));
	}

	private String category(int row) {
		Indicator indicator = rows.get(row);
		while (indicator.getWhole() != null) {
			indicator = indicator.getWhole();
		}
		return IndicatorColumn.text(IndicatorField.CATEGORY, indicator);
	}

	private String head(IndicatorField field) {
		String printed = heads.get(field);
		if (printed != null) {
			return printed;
		}
		return switch (field) {
		case CATEGORY -> Messages.text("document.table.head.category");
		case NO -> Messages.text("document.table.head.no");
		case NAME -> Messages.text("document.table.head.name");
		case UNIT -> Messages.text("document.table.head.unit");
		case BASELINE -> yearHead(table.getBaselineYear(), "document.table.head.baseline");
		case TARGET -> yearHead(table.getTargetYear(), "document.table.head.target");
		case CHANGE -> Messages.text("document.table.head.change");
		case ATTRIBUTE -> Messages.text("document.table.head.attribute");
		case PRICE_BASE, ALIASES -> throw new IllegalArgumentException("Not printed: " + field);
		};
	}

	private static String yearHead(int year, String unknown) {
		return year == 0 ? Messages.text(unknown) : Messages.text("document.table.head.year", Integer.toString(year));
	}
}
