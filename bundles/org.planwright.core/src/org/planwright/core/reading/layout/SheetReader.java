package org.planwright.core.reading.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.regex.Pattern;

import org.planwright.core.figure.ChangeFigure;
import org.planwright.core.figure.Glyphs;
import org.planwright.core.figure.NameParts;
import org.planwright.core.reading.sheet.Sheet;
import org.planwright.core.reading.sheet.SheetCell;
import org.planwright.core.reading.sheet.Workbook;
import org.planwright.core.reading.structure.IndicatorRow;
import org.planwright.core.reading.table.MappedRows;

/** Reads the rows of a sheet by a layout. Never fails on the content: what is not understood is said as a doubt of its row. */
public final class SheetReader {

	private static final Pattern NOTE = Pattern.compile("(?:注|备注|说明|附注|资料来源|数据来源|来源|填表|填报|制表|审核|联系人|单位负责人|\\*|※)\\s*\\d*\\s*[:：、.．].*|注\\d*.*", Pattern.DOTALL);
	/** Longer words across a table are no category. */
	private static final int LONGEST_CATEGORY = 30;
	private static final int REPEATED_HEADS = 3;

	private final SheetGrid grid;
	private final SheetLayout layout;
	private final List<MappedRows.Cells> cells = new ArrayList<>();
	private final List<SheetLineDraft> drafts = new ArrayList<>();
	private final List<String> notes = new ArrayList<>();
	private final List<String> across = new ArrayList<>();
	private final boolean categories;
	private String category;
	private String name;
	private boolean ended;

	private SheetReader(Sheet sheet, SheetLayout layout) {
		this.grid = new SheetGrid(sheet, layout.turned());
		this.layout = layout;
		this.categories = layout.has(ColumnUse.CATEGORY);
	}

	/**
	 * Reads the sheet that a layout speaks of.
	 *
	 * @throws NoSuchElementException when the workbook has no such sheet
	 */
	public static SheetReading read(Workbook workbook, SheetLayout layout) {
		Sheet sheet = workbook.sheets().stream().filter(each -> each.name().equals(layout.sheet())).findFirst().orElseThrow();
		SheetReader reader = new SheetReader(sheet, layout);
		for (int row = layout.firstRow(); row < reader.grid.height(); row++) {
			reader.read(row);
		}
		return new SheetReading(workbook, layout, reader.lines(), reader.notes());
	}

	private void read(int row) {
		List<String> words = new ArrayList<>();
		for (int column = 0; column < grid.width(); column++) {
			if (!grid.own(row, column).isEmpty()) {
				words.add(grid.own(row, column).text());
			}
		}
		if (words.isEmpty()) {
			return;
		}
		if (ended || words.size() == 1 && NOTE.matcher(Glyphs.fold(words.getFirst())).matches()) {
			ended = true;
			notes.add(String.join(" ", words));
		} else if (words.size() == 1 && isAcross(row, words.getFirst())) {
			across.add(words.getFirst());
		} else if (!isHeadAgain(row)) {
			add(row);
		}
	}

	/** Words alone in a row are a category, or end the table; a name without figures stands below the head of names only. */
	private boolean isAcross(int row, String words) {
		int place = 0;
		while (grid.own(row, place).isEmpty()) {
			place++;
		}
		ColumnUse use = place < layout.columns().size() ? layout.columns().get(place).use() : ColumnUse.NONE;
		boolean readable = words.codePoints().filter(Character::isLetter).count() >= 2;
		return readable && !use.isYearly() && use != ColumnUse.VALUE && use != ColumnUse.CHANGE && !grid.own(row, place).computed();
	}

	private boolean isHeadAgain(int row) {
		int same = 0;
		for (int column = 0; column < layout.columns().size(); column++) {
			String head = layout.columns().get(column).head();
			same += !head.isEmpty() && head.equals(grid.seen(row, column).text()) ? 1 : 0;
		}
		return same >= REPEATED_HEADS;
	}

	private void add(int row) {
		takeAcross();
		carry(row);
		SheetLineDraft draft = new SheetLineDraft(layout, grid, row);
		String own = seen(row, ColumnUse.NAME);
		boolean carried = own == null && name != null && layout.has(ColumnUse.YEAR);
		name = own == null && !carried ? null : own == null ? name : own;
		if (carried) {
			draft.doubt(Doubt.of("carried", name));
		}
		if (name == null) {
			draft.doubt(Doubt.blocking("unnamed"));
		}
		draft.readFigures();
		draft.readObserved();
		drafts.add(draft);
		cells.add(new MappedRows.Cells(row + 1, seen(row, ColumnUse.NO), category, name, unit(row), draft.baseline(), draft.target(), draft.change(),
				draft.attribute(), remarks(row)));
	}

	/** Words across that are followed by rows are categories, but for long ones, which are remarks. */
	private void takeAcross() {
		for (String words : across) {
			if (words.length() > LONGEST_CATEGORY) {
				notes.add(words);
			} else {
				category = words;
				name = null;
			}
		}
		across.clear();
	}

	private void carry(int row) {
		if (!categories) {
			return;
		}
		String last = null;
		for (int column = 0; column < layout.columns().size(); column++) {
			if (layout.columns().get(column).use() == ColumnUse.CATEGORY && !grid.seen(row, column).isEmpty()) {
				last = grid.seen(row, column).text();
			}
		}
		category = last == null ? category : last;
	}

	private String unit(int row) {
		String own = seen(row, ColumnUse.UNIT);
		if (own != null || name == null || NameParts.split(name).unit() != null) {
			return own;
		}
		List<String> heads = layout.columns().stream().filter(column -> column.use().isYearly() || column.use() == ColumnUse.VALUE || column.use() == ColumnUse.NAME)
				.map(SheetLayout.Column::unit).filter(Objects::nonNull).distinct().toList();
		return heads.size() == 1 ? heads.getFirst() : heads.isEmpty() ? layout.unit() : null;
	}

	private List<String> remarks(int row) {
		List<String> remarks = new ArrayList<>();
		for (int column = 0; column < layout.columns().size(); column++) {
			if (layout.columns().get(column).use() == ColumnUse.NOTE && !grid.seen(row, column).isEmpty()) {
				remarks.add(grid.seen(row, column).text());
			}
		}
		return remarks;
	}

	private String seen(int row, ColumnUse use) {
		int place = layout.place(use);
		SheetCell cell = place < 0 ? SheetCell.EMPTY : grid.seen(row, place);
		return cell.isEmpty() ? null : cell.text();
	}

	private List<SheetLine> lines() {
		int change = layout.place(ColumnUse.CHANGE);
		ChangeFigure.Kind hint = change < 0 ? ChangeFigure.Kind.NONE : ChangeFigure.Kind.fromHeader(layout.columns().get(change).head());
		List<IndicatorRow> rows = MappedRows.rows(cells, hint);
		Map<List<Object>, List<IndicatorRow>> seen = new HashMap<>();
		List<SheetLine> lines = new ArrayList<>(rows.size());
		for (int i = 0; i < rows.size(); i++) {
			SheetLineDraft draft = drafts.get(i);
			IndicatorRow row = rows.get(i);
			if (!row.name().isEmpty()) {
				List<Object> years = layout.has(ColumnUse.YEAR) ? List.copyOf(draft.observed().keySet()) : List.of();
				List<IndicatorRow> alike = seen.computeIfAbsent(List.of(SheetLine.key(row.name()), String.valueOf(row.parent()), String.valueOf(row.category()), years),
						key -> new ArrayList<>());
				alike.stream().filter(other -> mayBeOne(other.unit(), row.unit())).findFirst()
						.ifPresent(first -> draft.doubt(Doubt.blocking("twice", row.name(), Integer.toString(first.firstLine()))));
				alike.add(row);
			}
			lines.add(draft.line(row));
		}
		return lines;
	}

	/** Rows of one name in different units are different indicators, as the growth and the level of one thing are. */
	private static boolean mayBeOne(String unit, String other) {
		return unit == null || other == null || Glyphs.isBlankCell(unit) || Glyphs.isBlankCell(other) || SheetLine.key(unit).equals(SheetLine.key(other));
	}

	private List<String> notes() {
		List<String> all = new ArrayList<>(notes);
		all.addAll(across);
		return all;
	}
}
