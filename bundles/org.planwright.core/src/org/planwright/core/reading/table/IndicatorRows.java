package org.planwright.core.reading.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.planwright.core.figure.ChangeFigure;
import org.planwright.core.figure.Glyphs;
import org.planwright.core.reading.source.PlacedText;
import org.planwright.core.reading.structure.IndicatorRow;
import org.planwright.core.reading.structure.ReadingNote;
import org.planwright.core.reading.structure.ReadingNote.Severity;
import org.planwright.core.reading.words.Phrases;

/** Builds the rows of an indicator table from aligned cells: categories carried down, broken names joined, parts tied to wholes. */
final class IndicatorRows {

	/** Blanks that a narrow column forced between Chinese characters. */
	static final Pattern CJK_BLANK = Pattern.compile("(?<=[\\p{IsHan}）)])\\s+(?=[\\p{IsHan}（(])");
	private static final Pattern ONLY_BRACKET = Pattern.compile("^[（(\\[【〔][^）)]*[）)\\]】〕]$");
	private static final Pattern PART_ALONE = Pattern.compile("^其\\s*中\\s*[:：]?$");
	/** What no name begins with: the rest of one that was broken over lines. */
	private static final Pattern REST_OF_NAME = Pattern.compile("^(?:[）)、及和与的].*|[（(][^）)]*[）)])$");
	private static final int LONGEST_PIECE_OF_CATEGORY = 3;
	private static final Pattern CATEGORY_NUMBER = Pattern.compile("^[(（]?[一二三四五六七八九十]{1,3}(?:[)）][、.．]?|[、.．])\\s*");

	private final ChangeFigure.Kind changeHint;
	private final List<ReadingNote> notes;
	private final List<RowDraft> drafts = new ArrayList<>();
	private final List<PlacedText> pending = new ArrayList<>();
	private final List<PlacedText> pieces = new ArrayList<>();
	/** The beginning of the next row's name, on lines of its own above the row. */
	private PlacedText beginning;
	/** The words across the table that were last taken for a category, and the category before them. */
	private PlacedText across;
	private String categoryBefore;
	/** The labels of categories where they stand in the middle of their rows; null where they stand at the first. */
	private final CategoryLabels labels;
	private String category;
	/** Whether a line of its own named the category and no row has taken it yet. */
	private boolean categoryOpen;

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
		RowDraft draft = new RowDraft();
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
		if (draft.name == null && pending.isEmpty() && pieces.isEmpty() && !drafts.isEmpty() && !isNumbered(draft)) {
			mergeIntoLast(draft);
			return;
		}
		takePieces(draft);
		takePending(draft);
		takeBeginning(draft);
		draft.category = category;
		categoryOpen = false;
		drafts.add(draft);
	}

	private static boolean isNumbered(RowDraft draft) {
		return draft.no != null || draft.unit != null;
	}

	private void put(RowDraft draft, ColumnRole role, PlacedText cell) {
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
			String name = categoryName(words.text());
			category = categoryOpen && isPieceOfCategory(category) && isPieceOfCategory(name) ? category + name : name;
			categoryOpen = false;
		}
	}

	/** 经济 above 发展: a narrow column breaks a category into words. */
	private static boolean isPieceOfCategory(String name) {
		return name.length() <= LONGEST_PIECE_OF_CATEGORY && name.codePoints().allMatch(Character::isIdeographic);
	}

	/** The name of a category without its number and the blanks that a narrow column forced into it. */
	static String categoryName(String printed) {
		String joined = CJK_BLANK.matcher(printed.strip()).replaceAll("");
		String bare = CATEGORY_NUMBER.matcher(joined).replaceFirst("").replaceFirst("[（(]\\d{1,2}\\s*[项个][)）]$", "");
		return bare.isEmpty() ? joined : bare;
	}

	/** Figures that stand on a line of their own below the name that they belong to. */
	private void mergeIntoLast(RowDraft part) {
		RowDraft last = drafts.get(drafts.size() - 1);
		last.baseline = RowDraft.joined(last.baseline, part.baseline);
		last.target = RowDraft.joined(last.target, part.target);
		last.change = RowDraft.joined(last.change, part.change);
		last.attribute = last.attribute == null ? part.attribute : last.attribute;
		last.remarks.addAll(part.remarks);
		last.firstLine = Math.min(last.firstLine, part.firstLine);
		last.lastLine = Math.max(last.lastLine, part.lastLine);
	}

	/** Takes over a piece of a name that stands in the column of names, above or below the row that it belongs to. */
	void addNamePiece(PlacedText words) {
		pieces.add(words);
	}

	/**
	 * Takes over a row with a single cell of words: a category across the table, or a piece of a name that was broken over lines.
	 */
	void addFragment(PlacedText words, Grid.Layout layout) {
		RowDraft last = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
		boolean numbered = CATEGORY_NUMBER.matcher(words.text()).find();
		if (!numbered && last != null && pending.isEmpty() && continuesName(last, words, layout)) {
			last.name = last.name == null ? words : last.name.join(words);
			last.cover(words);
			last.nameOpen = false;
		} else if (layout == Grid.Layout.SPACED && !numbered) {
			pending.add(words);
		} else if (!numbered && beginsName(words)) {
			beginning = RowDraft.joined(beginning, words);
		} else {
			categoryBefore = category;
			across = words;
			addCategory(words);
			categoryOpen = labels == null && !numbered;
		}
	}

	/** Words across the table that are no category: they break off, or the rows above them stand below none. */
	private boolean beginsName(PlacedText words) {
		return beginning != null || open(Glyphs.fold(words.text())) || Phrases.breaksOff(words)
				|| labels == null && category == null && !drafts.isEmpty();
	}

	/** Joins the lines above a row to its name; a category whose first row bears the rest of a name was the beginning of that name. */
	private void takeBeginning(RowDraft draft) {
		if (beginning == null && categoryOpen && across != null && draft.name != null && REST_OF_NAME.matcher(draft.name.text()).matches()) {
			beginning = across;
			category = categoryBefore;
		}
		if (beginning != null) {
			draft.name = RowDraft.joined(beginning, draft.name);
			draft.cover(beginning);
			notes.add(new ReadingNote(beginning.firstLine(), draft.name.lastLine(), Severity.DOUBTFUL, "row.name.joined", List.of(draft.name.text())));
			beginning = null;
		}
		across = null;
	}

	private static boolean continuesName(RowDraft last, PlacedText words, Grid.Layout layout) {
		if (last.name == null) {
			return layout == Grid.Layout.SPACED;
		}
		String name = Glyphs.fold(last.name.text());
		return last.nameOpen || open(name) || ONLY_BRACKET.matcher(words.text()).matches() || Glyphs.fold(words.text()).startsWith(")");
	}

	private static boolean open(String name) {
		return name.chars().filter(c -> c == '(').count() > name.chars().filter(c -> c == ')').count();
	}

	/** Pieces of names go to a row without a name, else to the nearer of the rows above and below them. */
	private void takePieces(RowDraft draft) {
		RowDraft last = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
		List<PlacedText> above = new ArrayList<>();
		for (PlacedText piece : pieces) {
			boolean nearer = last != null && (draft.name == null ? last.name == null || last.nameOpen
					: piece.firstLine() - last.lastLine <= draft.firstLine - piece.lastLine());
			if (nearer) {
				last.name = RowDraft.joined(last.name, piece);
				last.cover(piece);
			} else {
				above.add(piece);
			}
		}
		pieces.clear();
		boolean nameless = draft.name == null;
		PlacedText name = null;
		for (PlacedText piece : above) {
			name = RowDraft.joined(name, piece);
			draft.cover(piece);
		}
		draft.name = name == null ? draft.name : RowDraft.joined(name, draft.name);
		draft.nameOpen = nameless && name != null;
	}

	/** Lines above a row without a name are the beginning of its name, those above a named row a category. */
	private void takePending(RowDraft draft) {
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
			RowDraft last = drafts.get(drafts.size() - 1);
			last.name = last.name.join(pending.get(0));
			last.cover(pending.get(0));
		} else {
			pending.forEach(this::addCategory);
		}
		pending.clear();
	}

	/** Closes a grid: words that no row followed end the last name, or are kept as a remark. */
	void settle() {
		if (beginning != null) {
			pending.add(beginning);
			beginning = null;
		}
		if (!pieces.isEmpty() && !drafts.isEmpty()) {
			RowDraft last = drafts.get(drafts.size() - 1);
			for (PlacedText piece : pieces) {
				last.name = RowDraft.joined(last.name, piece);
				last.cover(piece);
			}
			pieces.clear();
		}
		if (!pending.isEmpty() && !drafts.isEmpty()) {
			RowDraft last = drafts.get(drafts.size() - 1);
			pending.forEach(piece -> {
				last.remarks.add(piece);
				notes.add(ReadingNote.of(piece.firstLine(), Severity.DOUBTFUL, "row.cell.unplaced", piece.text()));
			});
			pending.clear();
		}
	}

	/** The finished rows. */
	List<IndicatorRow> rows() {
		if (labels != null) {
			String[] categories = labels.assign(drafts.stream().map(draft -> new CategoryLabels.Extent(draft.firstLine, draft.lastLine)).toList());
			for (int i = 0; i < categories.length; i++) {
				drafts.get(i).category = categories[i];
			}
		}
		return new RowFinisher(changeHint, notes).finish(drafts);
	}
}
