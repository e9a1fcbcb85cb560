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

/** Builds the rows of an indicator table from aligned cells: categories carried down, broken names joined, parts tied to wholes. */
final class IndicatorRows {

	private static final Pattern CJK_BLANK = Pattern.compile("(?<=[\\p{IsHan}）)])\\s+(?=[\\p{IsHan}（(])");
	private static final Pattern ONLY_BRACKET = Pattern.compile("^[（(\\[【〔][^）)]*[）)\\]】〕]$");
	private static final Pattern PART_ALONE = Pattern.compile("^其\\s*中\\s*[:：]?$");
	private static final Pattern CATEGORY_NUMBER = Pattern.compile("^[(（]?[一二三四五六七八九十]{1,3}(?:[)）][、.．]?|[、.．])\\s*");

	/** A row whose name may still grow. */
	private static final class Draft {
		private String no;
		private String category;
		private PlacedText name;
		private boolean nameOpen;
		private boolean markedPart;
		private PlacedText unit;
		private PlacedText baseline;
		private PlacedText target;
		private PlacedText change;
		private PlacedText attribute;
		private final List<PlacedText> remarks = new ArrayList<>();
		private int firstLine = Integer.MAX_VALUE;
		private int lastLine;

		private void cover(PlacedText cell) {
			if (cell != null) {
				firstLine = Math.min(firstLine, cell.firstLine());
				lastLine = Math.max(lastLine, cell.lastLine());
			}
		}
	}

	private final ChangeFigure.Kind changeHint;
	private final List<ReadingNote> notes;
	private final List<Draft> drafts = new ArrayList<>();
	private final List<PlacedText> pending = new ArrayList<>();
	/** The labels of categories where they stand in the middle of their rows; null where they stand at the first. */
	private final CategoryLabels labels;
	private String category;

	/**
	 * @param changeHint what a bare number in the change column means
	 * @param centred whether a category's label stands in the middle of its rows
	 * @param notes where doubts are noted
	 */
	IndicatorRows(ChangeFigure.Kind changeHint, boolean centred, List<ReadingNote> notes) {
		this.changeHint = changeHint;
		this.labels = centred ? new CategoryLabels() : null;
		this.notes = notes;
	}

	boolean isEmpty() {
		return drafts.isEmpty();
	}

	/** Takes over a row. */
	void add(RowAligner.Aligned row, List<ColumnRole> columns) {
		Draft draft = new Draft();
		for (int j = 0; j < columns.size(); j++) {
			PlacedText cell = row.cell(j);
			if (cell != null) {
				put(draft, columns.get(j), cell);
			}
		}
		draft.remarks.addAll(row.dropped());
		row.dropped().forEach(cell -> {
			draft.cover(cell);
			notes.add(ReadingNote.of(cell.firstLine(), Severity.DOUBTFUL, "row.cell.unplaced", cell.text()));
		});
		boolean hasFigures = draft.baseline != null || draft.target != null || draft.change != null || draft.attribute != null;
		if (draft.name == null && !hasFigures) {
			if (draft.unit != null || draft.no != null) {
				notes.add(ReadingNote.of(Math.max(1, draft.firstLine), Severity.DOUBTFUL, "row.unnamed"));
			}
			if (!draft.remarks.isEmpty()) {
				drafts.stream().reduce((first, second) -> second).ifPresent(last -> last.remarks.addAll(draft.remarks));
			}
			return;
		}
		if (draft.name == null && pending.isEmpty() && !drafts.isEmpty() && !isNumbered(draft)) {
			mergeIntoLast(draft);
			return;
		}
		takePending(draft);
		draft.category = category;
		drafts.add(draft);
	}

	private static boolean isNumbered(Draft draft) {
		return draft.no != null || draft.unit != null;
	}

	private void put(Draft draft, ColumnRole role, PlacedText cell) {
		draft.cover(role == ColumnRole.CATEGORY ? null : cell);
		switch (role) {
			case CATEGORY -> {
				if (PART_ALONE.matcher(cell.text()).matches()) {
					draft.markedPart = true;
				} else {
					addCategory(cell);
				}
			}
			case NUMBER -> draft.no = cell.text();
			case NAME -> draft.name = cell;
			case UNIT -> draft.unit = cell;
			case BASELINE -> draft.baseline = cell;
			case TARGET -> draft.target = cell;
			case CHANGE -> draft.change = cell;
			case ATTRIBUTE -> draft.attribute = cell;
			default -> draft.remarks.add(cell);
		}
	}

	/** Takes over the label of a category. */
	void addCategory(PlacedText words) {
		if (labels != null) {
			labels.add(words);
		} else {
			category = categoryName(words.text());
		}
	}

	/** The name of a category without its number and the blanks that a narrow column forced into it. */
	static String categoryName(String printed) {
		String joined = CJK_BLANK.matcher(printed.strip()).replaceAll("");
		String bare = CATEGORY_NUMBER.matcher(joined).replaceFirst("").replaceFirst("[（(]\\d{1,2}\\s*[项个][)）]$", "");
		return bare.isEmpty() ? joined : bare;
	}

	/** Figures that stand on a line of their own below the name that they belong to. */
	private void mergeIntoLast(Draft part) {
		Draft last = drafts.get(drafts.size() - 1);
		last.baseline = joined(last.baseline, part.baseline);
		last.target = joined(last.target, part.target);
		last.change = joined(last.change, part.change);
		last.attribute = last.attribute == null ? part.attribute : last.attribute;
		last.remarks.addAll(part.remarks);
		last.firstLine = Math.min(last.firstLine, part.firstLine);
		last.lastLine = Math.max(last.lastLine, part.lastLine);
	}

	private static PlacedText joined(PlacedText cell, PlacedText more) {
		return cell == null ? more : more == null ? cell : cell.join(more);
	}

	/**
	 * Takes over a row with a single cell of words: a category across the table, or a piece of a name that was broken over lines.
	 */
	void addFragment(PlacedText words, Grid.Layout layout) {
		Draft last = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
		boolean numbered = CATEGORY_NUMBER.matcher(words.text()).find();
		if (!numbered && last != null && pending.isEmpty() && continuesName(last, words, layout)) {
			last.name = last.name == null ? words : last.name.join(words);
			last.cover(words);
			last.nameOpen = false;
		} else if (layout == Grid.Layout.SPACED && !numbered) {
			pending.add(words);
		} else {
			addCategory(words);
		}
	}

	private static boolean continuesName(Draft last, PlacedText words, Grid.Layout layout) {
		if (last.name == null) {
			return layout == Grid.Layout.SPACED;
		}
		String name = Glyphs.fold(last.name.text());
		return last.nameOpen || open(name) || ONLY_BRACKET.matcher(words.text()).matches() || Glyphs.fold(words.text()).startsWith(")");
	}

	private static boolean open(String name) {
		return name.chars().filter(c -> c == '(').count() > name.chars().filter(c -> c == ')').count();
	}

	/** Lines above a row without a name are the beginning of its name, those above a named row a category. */
	private void takePending(Draft draft) {
		if (pending.isEmpty()) {
			return;
		}
		if (draft.name == null) {
			for (PlacedText piece : pending) {
				draft.name = draft.name == null ? piece : draft.name.join(piece);
				draft.cover(piece);
			}
			draft.nameOpen = true;
		} else if (!drafts.isEmpty() && pending.size() == 1 && pending.get(0).length() <= 4 && !pending.get(0).text().matches(".*[类别]")) {
			Draft last = drafts.get(drafts.size() - 1);
			last.name = last.name.join(pending.get(0));
			last.cover(pending.get(0));
		} else {
			pending.forEach(this::addCategory);
		}
		pending.clear();
	}

	/** Closes a grid: words that no row followed end the last name, or are kept as a remark. */
	void settle() {
		if (!pending.isEmpty() && !drafts.isEmpty()) {
			Draft last = drafts.get(drafts.size() - 1);
			pending.forEach(piece -> {
				last.remarks.add(piece);
				notes.add(ReadingNote.of(piece.firstLine(), Severity.DOUBTFUL, "row.cell.unplaced", piece.text()));
			});
			pending.clear();
		}
	}

	/** The finished rows. */
	List<IndicatorRow> rows() {
		List<IndicatorRow> rows = new ArrayList<>();
		Parts parts = new Parts();
		if (labels != null) {
			String[] categories = labels.assign(drafts.stream().map(draft -> new CategoryLabels.Extent(draft.firstLine, draft.lastLine)).toList());
			for (int i = 0; i < categories.length; i++) {
				drafts.get(i).category = categories[i];
			}
		}
		for (Draft draft : drafts) {
			PlacedText printed = draft.name == null ? PlacedText.of("", Math.max(1, draft.firstLine)) : draft.name;
			if (draft.name == null) {
				notes.add(ReadingNote.of(Math.max(1, draft.firstLine), Severity.DOUBTFUL, "row.unnamed"));
			}
			rows.add(finish(draft, printed, parts));
		}
		return rows;
	}

	private IndicatorRow finish(Draft draft, PlacedText printed, Parts parts) {
		String words = CJK_BLANK.matcher(printed.text()).replaceAll("");
		Optional<Label> number = draft.no == null ? Labels.at(words).filter(label -> label.style() == Label.Style.ARABIC) : Optional.empty();
		NameParts name = NameParts.split(number.map(label -> words.substring(label.end())).orElse(words));
		String no = number.map(label -> String.valueOf(label.ordinal())).orElse(draft.no);
		PrintedFigure baseline = FigureParser.parseCell(text(draft.baseline));
		PrintedFigure target = FigureParser.parseCell(text(draft.target));
		ChangeFigure change = ChangeFigure.parse(text(draft.change), changeHint);
		String unit = unit(draft, name, baseline, target);
		List<String> marks = new ArrayList<>(name.marks());
		Optional.ofNullable(baseline.flag()).ifPresent(marks::add);
		Optional.ofNullable(target.flag()).filter(flag -> !marks.contains(flag)).ifPresent(marks::add);
		boolean part = name.part() || draft.markedPart;
		String parent = parts.parentOf(name.name(), part, unit, baseline, target);
		return new IndicatorRow(no, draft.category, printed, name.name(), unit, priceBase(name, draft), parent, baseline, target, change,
				attribute(draft), marks, draft.remarks, draft.firstLine, draft.lastLine);
	}

	private static String text(PlacedText cell) {
		return cell == null ? "" : cell.text().replace('\n', ' ');
	}

	private static String unit(Draft draft, NameParts name, PrintedFigure baseline, PrintedFigure target) {
		if (draft.unit != null) {
			String printed = draft.unit.text().strip();
			String bare = ONLY_BRACKET.matcher(printed).matches() ? printed.substring(1, printed.length() - 1).strip() : printed;
			return Glyphs.isBlankCell(bare) ? name.unit() : CJK_BLANK.matcher(bare).replaceAll("");
		}
		if (name.unit() != null) {
			return name.unit();
		}
		return target.unit() != null ? target.unit() : baseline.unit();
	}

	private static String priceBase(NameParts name, Draft draft) {
		PriceBase base = name.priceBase();
		if (base != null) {
			return base.text();
		}
		return draft.unit == null ? null : PriceBase.find(draft.unit.text()).map(PriceBase::text).orElse(null);
	}

	private static String attribute(Draft draft) {
		if (draft.attribute == null) {
			return null;
		}
		String words = draft.attribute.text().replaceAll("\\s", "");
		return Glyphs.isBlankCell(words) ? null : words.replaceFirst("指标$", "").replaceFirst("^(预期|约束|指导|引导)$", "$1性");
	}
}
