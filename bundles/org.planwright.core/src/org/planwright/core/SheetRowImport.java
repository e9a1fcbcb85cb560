package org.planwright.core;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.planwright.core.figure.FigureParser;
import org.planwright.core.figure.Glyphs;
import org.planwright.core.figure.PrintedFigure;
import org.planwright.core.figure.Unit;
import org.planwright.core.project.edit.IndicatorField;
import org.planwright.core.project.edit.SheetEdits;
import org.planwright.core.project.edit.SheetEdits.RowWrite;
import org.planwright.core.reading.layout.ColumnUse;
import org.planwright.core.reading.layout.Doubt;
import org.planwright.core.reading.layout.SheetLayout;
import org.planwright.core.reading.layout.SheetLine;
import org.planwright.model.Indicator;
import org.planwright.model.Observation;
import org.planwright.model.Plan;

/** One row of a sheet on its way into a plan. */
public final class SheetRowImport {

	/** What a person said of a row. */
	public sealed interface Answer {

		/** It is left out. */
		Answer SKIP = new Skip();
		/** It is an indicator that the plan does not have. */
		Answer FRESH = new Fresh();

		/** See {@link #SKIP}. */
		record Skip() implements Answer {
		}

		/** See {@link #FRESH}. */
		record Fresh() implements Answer {
		}

		/**
		 * It speaks of an indicator.
		 *
		 * @param indicator its id
		 */
		record Is(String indicator) implements Answer {
		}
	}

	/**
	 * What a row would change.
	 *
	 * @param what the field, as a person reads it
	 * @param from what stands there; empty for nothing
	 * @param to what would stand there
	 */
	public record Change(String what, String from, String to) {
	}

	private static final Map<IndicatorField, ColumnUse> COLUMNS = new EnumMap<>(Map.of(IndicatorField.NO, ColumnUse.NO, IndicatorField.CATEGORY,
			ColumnUse.CATEGORY, IndicatorField.UNIT, ColumnUse.UNIT, IndicatorField.BASELINE, ColumnUse.BASELINE, IndicatorField.TARGET, ColumnUse.TARGET,
			IndicatorField.CHANGE, ColumnUse.CHANGE, IndicatorField.ATTRIBUTE, ColumnUse.ATTRIBUTE, IndicatorField.ALIASES, ColumnUse.ALIASES));

	private final SheetLine line;
	private final Indicator indicator;
	private final List<Doubt> doubts;
	private final Optional<Answer> answer;
	private final List<Change> changes = new ArrayList<>();
	private final Map<IndicatorField, String> cells = new EnumMap<>(IndicatorField.class);
	private final SortedMap<Integer, String> observed = new TreeMap<>();

	SheetRowImport(Plan plan, SheetLayout layout, SheetLine line, Indicator indicator, List<Doubt> doubts, Optional<Answer> answer) {
		this.line = line;
		this.indicator = indicator;
		this.doubts = List.copyOf(doubts);
		this.answer = answer;
		if (isSkipped()) {
			return;
		}
		if (indicator == null) {
			cells.put(IndicatorField.NAME, line.row().printedName().text());
		}
		COLUMNS.forEach((field, use) -> {
			String text = withUnit(field, printed(field));
			// An empty cell of somebody's sheet says nothing; a new row takes all that is said of it.
			if (!text.isEmpty() && (indicator == null || layout.has(use)) && !isSame(field, text)) {
				cells.put(field, text);
				changes.add(new Change(use.text(), current(field), text));
			}
		});
		line.observed().forEach((year, printed) -> {
			String text = withUnit(printed);
			Observation latest = indicator == null ? null : SheetEdits.latest(plan, indicator, year);
			String now = latest == null ? "" : ReturnFields.text(latest.getFigure());
			if (latest == null || !sameFigure(now, text)) {
				observed.put(year, text);
				changes.add(new Change(Messages.text("sheet.change.observed", Integer.toString(year)), now, text));
			}
		});
	}

	/** How the sheet's unit of a row stands to that of the indicator. */
	enum UnitMatch {
		/** One of them says none, or both are one. */
		SAME,
		/** Another of the same kind: figures keep the sheet's. */
		CONVERTS,
		/** Of another kind, or one that is not known. */
		DIFFERS
	}

	static UnitMatch unitMatch(SheetLine line, Indicator indicator) {
		String own = line.row().unit();
		String plan = indicator == null ? null : indicator.getUnit();
		if (own == null || plan == null || Glyphs.isBlankCell(own) || Glyphs.isBlankCell(plan) || SheetLine.key(own).equals(SheetLine.key(plan))) {
			return UnitMatch.SAME;
		}
		Unit sheet = Unit.parse(own);
		Unit row = Unit.parse(plan);
		if (!sheet.isKnown() || !row.isKnown() || !sheet.speaksOf(row)) {
			return UnitMatch.DIFFERS;
		}
		return sheet.per(row).compareTo(BigDecimal.ONE) == 0 ? UnitMatch.SAME : UnitMatch.CONVERTS;
	}

	/** The plan's unit stays; a cell whose number is in another says so itself. */
	private String withUnit(IndicatorField field, String text) {
		return switch (field) {
		case UNIT -> indicator != null && !Objects.requireNonNullElse(indicator.getUnit(), "").isBlank() ? "" : text;
		case BASELINE, TARGET -> withUnit(text);
		default -> text;
		};
	}

	private String withUnit(String text) {
		PrintedFigure figure = FigureParser.parseCell(text);
		return !figure.hasValue() || figure.unit() != null || unitMatch(line, indicator) == UnitMatch.SAME ? text : text + line.row().unit();
	}

	private String printed(IndicatorField field) {
		String text = switch (field) {
		case NO -> line.row().no();
		case CATEGORY -> line.row().category();
		case NAME -> line.row().printedName().text();
		case UNIT -> line.row().unit();
		case PRICE_BASE -> line.row().priceBase();
		case BASELINE -> line.row().baseline().text();
		case TARGET -> line.row().target().text();
		case CHANGE -> line.row().change().figure().text();
		case ATTRIBUTE -> line.row().attribute();
		case ALIASES -> line.aliases();
		};
		return Objects.requireNonNullElse(text, "");
	}

	private String current(IndicatorField field) {
		return indicator == null ? "" : ReturnFields.text(indicator, field);
	}

	private boolean isSame(IndicatorField field, String text) {
		String now = current(field);
		return switch (field) {
		case BASELINE, TARGET, CHANGE -> sameFigure(now, text);
		default -> SheetLine.key(now).equals(SheetLine.key(text));
		};
	}

	/** 1,200 and 1200 are one figure; 4.3 and 4.30 are printed differently. */
	private static boolean sameFigure(String one, String other) {
		if (SheetLine.key(one).equals(SheetLine.key(other))) {
			return true;
		}
		PrintedFigure a = FigureParser.parseCell(one);
		PrintedFigure b = FigureParser.parseCell(other);
		return a.hasValue() && b.hasValue() && a.value().equals(b.value()) && a.comparator() == b.comparator() && a.isSoft() == b.isSoft()
				&& (a.unit() == null || b.unit() == null || a.unit().equals(b.unit())) && !Glyphs.fold(one).contains("[") && !Glyphs.fold(other).contains("[");
	}

	/** The row as it was read. */
	public SheetLine line() {
		return line;
	}

	/** The indicator that it speaks of; empty for none that the plan has. */
	public Optional<Indicator> indicator() {
		return Optional.ofNullable(indicator);
	}

	/** What is not sure about it. */
	public List<Doubt> doubts() {
		return doubts;
	}

	/** What a person said of it. */
	public Optional<Answer> answer() {
		return answer;
	}

	/** What it would change; empty for one that is left out. */
	public List<Change> changes() {
		return List.copyOf(changes);
	}

	/** Whether it is left out. */
	public boolean isSkipped() {
		return answer.filter(Answer.Skip.class::isInstance).isPresent();
	}

	/** Whether somebody has to say what becomes of it. Without a name nothing can become of it. */
	public boolean isUnclear() {
		return !isSkipped() && doubts.stream().anyMatch(Doubt::blocking) && (answer.isEmpty() || line.row().name().isEmpty() && indicator == null);
	}

	/** How many actual values it would write. */
	public int observations() {
		return observed.size();
	}

	/** Whether it changes anything. */
	public boolean isChanging() {
		return !isSkipped() && (indicator == null || !changes.isEmpty());
	}

	RowWrite write() {
		return new RowWrite(indicator, line.row().parent(), cells, indicator == null ? line.row().remarks().stream().map(Object::toString).toList() : List.of(),
				observed, line.source());
	}
}
