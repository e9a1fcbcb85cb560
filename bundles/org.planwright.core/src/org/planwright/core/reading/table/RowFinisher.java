package org.planwright.core.reading.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.planwright.core.figure.ChangeFigure;
import org.planwright.core.figure.FigureParser;
import org.planwright.core.figure.Glyphs;
import org.planwright.core.figure.NameParts;
import org.planwright.core.figure.PriceBase;
import org.planwright.core.figure.PrintedFigure;
import org.planwright.core.reading.source.PlacedText;
import org.planwright.core.reading.structure.IndicatorRow;
import org.planwright.core.reading.structure.ReadingNote;
import org.planwright.core.reading.structure.ReadingNote.Severity;
import org.planwright.core.reading.words.Label;
import org.planwright.core.reading.words.Labels;

/** Takes the cells of rows apart: name, unit, price base, figures, marks. */
final class RowFinisher {

	private static final Pattern ONLY_BRACKET = Pattern.compile("^[（(\\[【〔][^）)]*[）)\\]】〕]$");

	private final ChangeFigure.Kind changeHint;
	private final List<ReadingNote> notes;

	RowFinisher(ChangeFigure.Kind changeHint, List<ReadingNote> notes) {
		this.changeHint = changeHint;
		this.notes = notes;
	}

	/** The rows in order, parts tied to their wholes. */
	List<IndicatorRow> finish(List<RowDraft> drafts) {
		List<IndicatorRow> rows = new ArrayList<>();
		Parts parts = new Parts();
		for (RowDraft draft : drafts) {
			PlacedText printed = draft.name == null ? PlacedText.of("", Math.max(1, draft.firstLine)) : draft.name;
			if (draft.name == null) {
				notes.add(ReadingNote.of(Math.max(1, draft.firstLine), Severity.DOUBTFUL, "row.unnamed"));
			}
			rows.add(finish(draft, printed, parts));
		}
		return rows;
	}

	private IndicatorRow finish(RowDraft draft, PlacedText printed, Parts parts) {
		String words = IndicatorRows.CJK_BLANK.matcher(printed.text()).replaceAll("");
		Optional<Label> number = draft.no == null ? Labels.at(words).filter(RowFinisher::isRowNumber) : Optional.empty();
		NameParts name = NameParts.split(number.map(label -> words.substring(label.end())).orElse(words));
		String no = number.map(label -> String.valueOf(label.ordinal())).orElse(draft.no);
		PrintedFigure baseline = FigureParser.parseCell(text(draft.baseline));
		PrintedFigure target = FigureParser.parseCell(text(draft.target));
		ChangeFigure change = ChangeFigure.parse(text(draft.change), changeHint);
		boolean part = name.part() || draft.markedPart;
		String printedUnit = unit(draft, name, baseline, target);
		String unit = printedUnit == null && part && draft.unit == null ? parts.unitOfPart(name.name()) : printedUnit;
		List<String> marks = new ArrayList<>(name.marks());
		Optional.ofNullable(baseline.flag()).ifPresent(marks::add);
		Optional.ofNullable(target.flag()).filter(flag -> !marks.contains(flag)).ifPresent(marks::add);
		String parent = parts.parentOf(name.name(), part, unit, baseline, target);
		return new IndicatorRow(no, draft.category, printed, name.name(), unit, priceBase(name, draft), parent, baseline, target, change,
				attribute(draft), marks, draft.remarks, draft.firstLine, draft.lastLine);
	}

	private static boolean isRowNumber(Label label) {
		return label.style() == Label.Style.ARABIC || label.style() == Label.Style.ARABIC_BRACKETED || label.style() == Label.Style.CIRCLED;
	}

	private static String text(PlacedText cell) {
		return cell == null ? "" : cell.text().replace('\n', ' ');
	}

	private static String unit(RowDraft draft, NameParts name, PrintedFigure baseline, PrintedFigure target) {
		if (draft.unit != null) {
			String printed = draft.unit.text().strip();
			String bare = ONLY_BRACKET.matcher(printed).matches() ? printed.substring(1, printed.length() - 1).strip() : printed;
			return Glyphs.isBlankCell(bare) ? name.unit() : IndicatorRows.CJK_BLANK.matcher(bare).replaceAll("");
		}
		if (name.unit() != null) {
			return name.unit();
		}
		return target.unit() != null ? target.unit() : baseline.unit();
	}

	private static String priceBase(NameParts name, RowDraft draft) {
		PriceBase base = name.priceBase();
		if (base != null) {
			return base.text();
		}
		return draft.unit == null ? null : PriceBase.find(draft.unit.text()).map(PriceBase::text).orElse(null);
	}

	private static String attribute(RowDraft draft) {
		if (draft.attribute == null) {
			return null;
		}
		String words = draft.attribute.text().replaceAll("\\s", "");
		return Glyphs.isBlankCell(words) ? null : words.replaceFirst("指标$", "").replaceFirst("^(预期|约束|指导|引导)$", "$1性");
	}
}
