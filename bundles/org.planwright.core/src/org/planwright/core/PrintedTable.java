package org.planwright.core;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.planwright.core.project.edit.IndicatorField;
import org.planwright.model.Figure;
import org.planwright.model.Indicator;
import org.planwright.model.IndicatorAttribute;
import org.planwright.model.IndicatorTable;

/** An indicator table as it is printed: the same columns in the same order, with the same heads, categories merged. */
public final class PrintedTable {

	/** The columns of a usual table, in their order. */
	private static final List<IndicatorField> USUAL = List.of(IndicatorField.CATEGORY, IndicatorField.NO, IndicatorField.NAME, IndicatorField.UNIT,
			IndicatorField.BASELINE, IndicatorField.TARGET, IndicatorField.CHANGE, IndicatorField.ATTRIBUTE);
	/** What the printed heads are told by; the first field that fits takes the head. */
	private static final Map<IndicatorField, List<String>> HEAD_WORDS = headWords();

	private final IndicatorTable table;
	private final List<Indicator> rows = new ArrayList<>();
	/** Rows that are not printed here, but must find a column for all they say. */
	private final List<Indicator> others = new ArrayList<>();
	private final List<IndicatorField> fields;
	private final Map<IndicatorField, String> heads;

	/** A table with the columns that it has and needs. */
	public PrintedTable(IndicatorTable table) {
		this(table, List.of());
	}

	/**
	 * A table that is printed together with others of the same indicators.
	 *
	 * @param others states of the table; each column that any of them needs is there
	 */
	public PrintedTable(IndicatorTable table, List<IndicatorTable> others) {
		this.table = table;
		table.getIndicators().forEach(this::addRow);
		others.forEach(other -> other.getIndicators().forEach(this::addOther));
		heads = printedHeads();
		fields = columns();
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

	private void addOther(Indicator indicator) {
		others.add(indicator);
		indicator.getParts().forEach(this::addOther);
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
	private List<IndicatorField> columns() {
		Set<IndicatorField> wanted = EnumSet.of(IndicatorField.NAME, IndicatorField.BASELINE, IndicatorField.TARGET);
		wanted.addAll(heads.keySet());
		for (IndicatorField field : USUAL) {
			if (field != IndicatorField.UNIT && all().anyMatch(row -> !text(field, row).isEmpty())) {
				wanted.add(field);
			}
		}
		if (all().anyMatch(PrintedTable::hasUnitOutsideName)) {
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

	private Stream<Indicator> all() {
		return Stream.concat(rows.stream(), others.stream());
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
		return !saidByWhole && unit != null && !unit.isEmpty() && !text(IndicatorField.NAME, row).contains(unit);
	}

	/** The rows from top to bottom, parts behind their whole. */
	public List<Indicator> rows() {
		return List.copyOf(rows);
	}

	/** The columns from left to right. */
	public List<IndicatorField> fields() {
		return List.copyOf(fields);
	}

	/** What the cell of an indicator shows; empty when there is nothing, never null. */
	public static String text(IndicatorField field, Indicator indicator) {
		String text = switch (field) {
		case CATEGORY -> indicator.getCategory();
		case NO -> indicator.getNo();
		case NAME -> printedName(indicator);
		case UNIT -> indicator.getUnit();
		case PRICE_BASE -> indicator.getPriceBase();
		case BASELINE -> printed(indicator.getBaseline());
		case TARGET -> printed(indicator.getTarget());
		case CHANGE -> printed(indicator.getChange());
		case ATTRIBUTE -> indicator.getAttribute() == IndicatorAttribute.NONE ? ""
				: Messages.text("compare.value.indicator-attribute." + indicator.getAttribute().getLiteral());
		case ALIASES -> String.join("、", indicator.getAliases());
		};
		return text == null ? "" : text;
	}

	private static String printedName(Indicator indicator) {
		String printed = indicator.getPrintedName();
		return printed == null || printed.isEmpty() ? indicator.getName() : printed;
	}

	private static String printed(Figure figure) {
		return figure == null ? "" : figure.getText();
	}

	/** Rows of one category stand together; a part belongs to the category of its whole. */
	public boolean isSameCategory(int row, int other) {
		return category(rows.get(row)).equals(category(rows.get(other)));
	}

	static String category(Indicator row) {
		Indicator indicator = row;
		while (indicator.getWhole() != null) {
			indicator = indicator.getWhole();
		}
		return text(IndicatorField.CATEGORY, indicator);
	}

	/** The head of a column: as it was printed, else what such a column usually says. */
	public String head(IndicatorField field) {
		String printed = heads.get(field);
		if (printed != null) {
			return printed;
		}
		return switch (field) {
		case CATEGORY -> Messages.text("plan.table.head.category");
		case NO -> Messages.text("plan.table.head.no");
		case NAME -> Messages.text("plan.table.head.name");
		case UNIT -> Messages.text("plan.table.head.unit");
		case BASELINE -> yearHead(table.getBaselineYear(), "plan.table.head.baseline");
		case TARGET -> yearHead(table.getTargetYear(), "plan.table.head.target");
		case CHANGE -> Messages.text("plan.table.head.change");
		case ATTRIBUTE -> Messages.text("plan.table.head.attribute");
		case PRICE_BASE, ALIASES -> throw new IllegalArgumentException("Not printed: " + field);
		};
	}

	private static String yearHead(int year, String unknown) {
		return year == 0 ? Messages.text(unknown) : Messages.text("plan.table.head.year", Integer.toString(year));
	}
}
