package org.planwright.core.project.edit;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.planwright.core.Figures;
import org.planwright.core.Messages;
import org.planwright.core.figure.ChangeFigure;
import org.planwright.core.figure.FigureParser;
import org.planwright.core.figure.NameParts;
import org.planwright.core.figure.PriceBase;
import org.planwright.core.figure.PrintedFigure;
import org.planwright.core.project.edit.CellReading.Verdict;
import org.planwright.model.Figure;
import org.planwright.model.Indicator;
import org.planwright.model.IndicatorAttribute;
import org.planwright.model.IndicatorTable;

/** Understands what is typed into one cell of an indicator table, and writes it. Reading changes nothing; writing is done inside an edit. */
final class CellWriter {

	private final IndicatorTable table;

	/** @param table whose column heads tell what a bare number in the change column means; null where there is none */
	CellWriter(IndicatorTable table) {
		this.table = table;
	}

	/** What a text would be taken for in a column. */
	CellReading read(IndicatorField field, String typed) {
		String text = typed.strip();
		if (text.isEmpty()) {
			return new CellReading(field, typed, Verdict.UNDERSTOOD, "");
		}
		return switch (field) {
		case BASELINE, TARGET -> describe(field, typed, FigureParser.parseCell(text), null);
		case CHANGE -> {
			ChangeFigure change = ChangeFigure.parse(text, changeHint());
			yield describe(field, typed, change.figure(), change.kind());
		}
		case ATTRIBUTE -> attribute(text)
				.map(attribute -> new CellReading(field, typed, Verdict.UNDERSTOOD, attributeName(attribute)))
				.orElseGet(() -> new CellReading(field, typed, Verdict.REFUSED, Messages.text("cell.attribute.refused", text)));
		case PRICE_BASE -> PriceBase.find(text).isPresent() ? new CellReading(field, typed, Verdict.UNDERSTOOD, text)
				: new CellReading(field, typed, Verdict.KEPT_AS_WORDS, Messages.text("cell.price.base.words", text));
		case NO, CATEGORY, NAME, UNIT, ALIASES -> new CellReading(field, typed, Verdict.UNDERSTOOD, text);
		};
	}

	private static CellReading describe(IndicatorField field, String typed, PrintedFigure figure, ChangeFigure.Kind kind) {
		if (!figure.hasValue()) {
			return figure.isAbsent() ? new CellReading(field, typed, Verdict.UNDERSTOOD, Messages.text("cell.figure.absent"))
					: new CellReading(field, typed, Verdict.KEPT_AS_WORDS, Messages.text("cell.figure.words", figure.text()));
		}
		String number = Messages.text("cell.comparator." + figure.comparator().name().toLowerCase(Locale.ROOT).replace('_', '.'),
				figure.value().toPlainString() + (figure.unit() == null ? "" : figure.unit()));
		String shown = kind == null ? number : Messages.text("cell.change." + kind.key().replace('_', '.'), number);
		return new CellReading(field, typed, Verdict.UNDERSTOOD, shown);
	}

	/** Writes a text into a cell. The text must not be one that is refused. */
	void write(Indicator row, IndicatorField field, String typed) {
		String text = typed.strip();
		switch (field) {
		case NO -> row.setNo(text);
		case CATEGORY -> row.setCategory(text);
		case NAME -> writeName(row, text);
		case UNIT -> row.setUnit(text);
		case PRICE_BASE -> row.setPriceBase(text.isEmpty() ? null : text);
		case BASELINE -> row.setBaseline(withYear(Figures.read(text, row.getUnit()), row.getBaseline(), baselineYear()));
		case TARGET -> row.setTarget(withYear(Figures.read(text, row.getUnit()), row.getTarget(), targetYear()));
		case CHANGE -> {
			ChangeFigure change = ChangeFigure.parse(text, changeHint());
			row.setChange(Figures.toModel(change.figure(), null));
			row.setChangeKind(Figures.toModel(change.kind()));
		}
		case ATTRIBUTE -> row.setAttribute(attribute(text)
				.orElseThrow(() -> new IllegalArgumentException("Neither binding nor expected: " + text)));
		case ALIASES -> {
			List<String> aliases = Arrays.stream(text.split("[、,，;；]")).map(String::strip).filter(alias -> !alias.isEmpty()).toList();
			row.getAliases().clear();
			row.getAliases().addAll(aliases);
		}
		}
	}

	private static void writeName(Indicator row, String text) {
		NameParts parts = NameParts.split(text);
		row.setPrintedName(text);
		row.setName(parts.name());
		if (parts.unit() != null) {
			row.setUnit(parts.unit());
		}
		if (parts.priceBase() != null) {
			row.setPriceBase(parts.priceBase().text());
		}
	}

	private static Figure withYear(Figure figure, Figure before, int year) {
		if (figure != null) {
			figure.setYear(before != null && before.getYear() != 0 ? before.getYear() : year);
		}
		return figure;
	}

	private int baselineYear() {
		return table == null ? 0 : table.getBaselineYear();
	}

	private int targetYear() {
		return table == null ? 0 : table.getTargetYear();
	}

	/** What the head of the change column says; the last head that says anything, as that column stands behind the years. */
	private ChangeFigure.Kind changeHint() {
		if (table == null) {
			return ChangeFigure.Kind.NONE;
		}
		return table.getHeadings().reversed().stream().filter(Objects::nonNull).map(ChangeFigure.Kind::fromHeader)
				.filter(kind -> kind != ChangeFigure.Kind.NONE).findFirst().orElse(ChangeFigure.Kind.NONE);
	}

	private static Optional<IndicatorAttribute> attribute(String text) {
		return switch (text.strip()) {
		case "", "-", "—", "——", "/" -> Optional.of(IndicatorAttribute.NONE);
		case "预期性", "预期", "预期性指标" -> Optional.of(IndicatorAttribute.EXPECTED);
		case "约束性", "约束", "约束性指标" -> Optional.of(IndicatorAttribute.BINDING);
		default -> Optional.empty();
		};
	}

	private static String attributeName(IndicatorAttribute attribute) {
		return Messages.text("cell.attribute." + attribute.getLiteral());
	}
}
