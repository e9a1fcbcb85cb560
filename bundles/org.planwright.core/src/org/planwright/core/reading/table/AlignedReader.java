package org.planwright.core.reading.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.planwright.core.reading.clean.Removals;
import org.planwright.core.reading.clean.TextLine;
import org.planwright.core.reading.source.PlacedText;
import org.planwright.core.reading.words.BoxCaption;
import org.planwright.core.reading.words.Label;
import org.planwright.core.reading.words.Labels;
import org.planwright.core.reading.words.Phrases;
import org.planwright.core.reading.words.TableCaption;

/**
 * Tables of indicators that are printed as they look, as converters of PDF do that keep the layout: every cell stands below its head, heads and
 * names take several lines, and what is merged stands in the middle of its rows.
 */
final class AlignedReader implements GridReader {

	private static final Pattern NOTE = Pattern.compile("^(?:注|备注|说明|资料来源|数据来源)\\s*\\d?\\s*(?:[：:1-9①（(\\[]|\\s).*");
	private static final Pattern DIGIT = Pattern.compile("\\d");
	private static final Pattern IN_BRACKETS = Pattern.compile("[\\[（(〔【].*[\\]）)〕】]");
	private static final int FEWEST_HEADS = 4;
	private static final int LONGEST_ROW = 200;
	private static final int LONGEST_PIECE = 26;
	private static final int LONGEST_GAP = 2;
	private static final int CELLS_OF_A_ROW = 3;
	private static final int HEADS_ABOVE = 2;
	/** So many lines a name and a label may take between the figures of two rows; what follows more of them is no table. */
	private static final int MOST_BETWEEN_ROWS = 12;

	@Override
	public Optional<Found> read(List<TextLine> lines, int from, Removals removals) {
		int head = head(lines, from);
		if (head < 0) {
			return Optional.empty();
		}
		List<TextLine> table = table(lines, from, head);
		List<TextLine> rows = table.stream().filter(line -> line.number() == lines.get(head).number() || pieces(line) >= CELLS_OF_A_ROW).toList();
		return PrintedColumns.of(rows, lines.get(head))
				.flatMap(columns -> grid(columns, table, lines.get(head).number(), opensPage(lines, from)))
				.map(grid -> new Found(grid, indexBehind(lines, from, grid.lastLine())));
	}

	private static boolean opensPage(List<TextLine> lines, int from) {
		int i = from;
		while (i > 0 && !lines.get(i).pageBreak() && lines.get(i - 1).isBlank()) {
			i--;
		}
		return lines.get(i).pageBreak();
	}

	private static int indexBehind(List<TextLine> lines, int from, int number) {
		int index = from;
		while (index < lines.size() && lines.get(index).number() <= number) {
			index++;
		}
		return index;
	}

	/** The line with most heads: this one, or one right below pieces of heads that stand above their line; -1 where there is none. */
	private static int head(List<TextLine> lines, int from) {
		for (int i = from; i < lines.size() && i <= from + HEADS_ABOVE; i++) {
			TextLine line = lines.get(i);
			if (line.isBlank() || line.words().indexOf('\t') >= 0 || line.words().indexOf('|') >= 0 || line.words().length() > LONGEST_ROW) {
				return -1;
			}
			List<PlacedText> cells = split(line.text());
			if (cells.size() >= FEWEST_HEADS && TableHead.understood(cells) >= FEWEST_HEADS) {
				return i;
			}
			boolean piece = cells.stream().allMatch(cell -> cell.length() <= LONGEST_PIECE / 2) && line.indent() > 0 && !TableCaption.isUnitLine(line.text())
					&& TableCaption.of(line.text()).isEmpty() && !Phrases.endsSentence(line.text());
			if (!piece) {
				return -1;
			}
		}
		return -1;
	}

	/** The lines from the first up to what cannot belong to the table. */
	private static List<TextLine> table(List<TextLine> lines, int from, int head) {
		List<TextLine> table = new ArrayList<>();
		boolean bare = true;
		int gap = 0;
		for (int i = from; i < lines.size() && gap <= LONGEST_GAP; i++) {
			TextLine line = lines.get(i);
			if (line.isBlank()) {
				// A page may end below the heads.
				gap += bare && line.pageBreak() ? 0 : 1;
				table.add(line);
				continue;
			}
			bare = i <= head;
			if (i > head && (!mayBelong(line) || TableHead.understood(split(line.text())) >= FEWEST_HEADS)) {
				break;
			}
			table.add(line);
			gap = 0;
		}
		return table;
	}

	private static boolean mayBelong(TextLine line) {
		PlacedText text = line.text();
		if (text.length() > LONGEST_ROW || NOTE.matcher(text).matches() || BoxCaption.of(text).isPresent() || TableCaption.isContinuation(text)
				|| line.words().indexOf('\t') >= 0) {
			return false;
		}
		if (pieces(line) >= CELLS_OF_A_ROW) {
			return split(text).stream().noneMatch(cell -> cell.length() > LONGEST_PIECE && Phrases.endsSentence(cell));
		}
		Optional<Label> label = Labels.at(text);
		boolean heading = label.isPresent() && label.get().style().compareTo(Label.Style.HAN_BRACKETED) <= 0;
		return !heading && split(text).stream().allMatch(cell -> cell.length() <= LONGEST_PIECE) && !Phrases.endsSentence(text);
	}

	private static int pieces(TextLine line) {
		return line.isBlank() ? 0 : split(line.text()).size();
	}

	private static List<PlacedText> split(PlacedText text) {
		return SpacedReader.split(text, SpacedReader.RUN);
	}

	/** A line of the table with its cells by columns. */
	private record Printed(List<PlacedText> cells, boolean apart, int number) {
	}

	private static Optional<Grid> grid(PrintedColumns columns, List<TextLine> table, int headLine, boolean opensPage) {
		List<Printed> printed = new ArrayList<>();
		boolean apart = false;
		for (TextLine line : table) {
			if (!line.isBlank()) {
				printed.add(new Printed(columns.cells(line), apart, line.number()));
			}
			apart = line.isBlank();
		}
		Optional<Head> head = Head.of(printed, headLine);
		return head.flatMap(known -> rows(known, printed.subList(known.height(), printed.size()), opensPage));
	}

	/**
	 * The head of the table.
	 *
	 * @param cells its cells; null where a column has none
	 * @param height number of lines that it takes
	 * @param roles what the columns hold; null where a column has no head
	 */
	private record Head(List<PlacedText> cells, int height, List<ColumnRole> roles) {

		/** Joins the pieces of heads above and below their line; empty where they are not the heads of a table of indicators. */
		static Optional<Head> of(List<Printed> printed, int headLine) {
			int main = 0;
			while (printed.get(main).number() != headLine) {
				main++;
			}
			List<PlacedText> cells = printed.get(main).cells();
			for (int i = main - 1; i >= 0; i--) {
				// What stands above a head that is whole is the caption of the table.
				if (overlap(printed.get(i).cells(), printed.get(main).cells())) {
					return Optional.empty();
				}
				cells = joined(printed.get(i).cells(), cells);
			}
			int height = main + 1;
			while (height < printed.size() && goesOn(cells, printed.get(height).cells())) {
				cells = joined(cells, printed.get(height).cells());
				height++;
			}
			List<ColumnRole> roles = new ArrayList<>();
			for (PlacedText cell : cells) {
				roles.add(cell == null ? null : HeadCell.of(cell).map(HeadCell::role).orElse(ColumnRole.REMARK));
			}
			boolean understood = roles.contains(ColumnRole.NAME) && cells.stream().filter(cell -> cell != null && HeadCell.of(cell).isPresent()).count() >= FEWEST_HEADS;
			return understood ? Optional.of(new Head(cells, height, roles)) : Optional.empty();
		}

		private static boolean overlap(List<PlacedText> line, List<PlacedText> other) {
			return IntStream.range(0, line.size()).anyMatch(i -> line.get(i) != null && other.get(i) != null);
		}

		/** Whether every cell of a line goes on with the head above it. */
		private static boolean goesOn(List<PlacedText> head, List<PlacedText> line) {
			for (int i = 0; i < line.size(); i++) {
				if (line.get(i) != null && !goesOn(head.get(i), line.get(i))) {
					return false;
				}
			}
			return true;
		}

		/** The two read like a head, and the lower one alone like neither a figure nor a name. */
		private static boolean goesOn(PlacedText upper, PlacedText lower) {
			Optional<HeadCell> whole = HeadCell.of(upper == null ? lower : upper.join(lower));
			Optional<HeadCell> above = upper == null ? Optional.empty() : HeadCell.of(upper);
			if (whole.isEmpty() || above.isEmpty()) {
				return whole.isPresent();
			}
			boolean change = above.get().role() == ColumnRole.CHANGE && whole.get().role() == ColumnRole.CHANGE;
			return IN_BRACKETS.matcher(lower).matches() || !DIGIT.matcher(lower).find() && (change || HeadCell.of(lower).isPresent());
		}

		private static List<PlacedText> joined(List<PlacedText> upper, List<PlacedText> lower) {
			List<PlacedText> joined = new ArrayList<>();
			for (int i = 0; i < upper.size(); i++) {
				joined.add(RowDraft.joined(upper.get(i), lower.get(i)));
			}
			return joined;
		}

		/** Whether a line bears the figures of a row: its number, or words in two columns of figures at least. */
		boolean isRow(Printed line) {
			int figures = 0;
			for (int i = 0; i < roles.size(); i++) {
				PlacedText cell = line.cells().get(i);
				if (cell != null && roles.get(i) != ColumnRole.NAME && roles.get(i) != ColumnRole.CATEGORY && roles.get(i) != ColumnRole.REMARK) {
					CellKind kind = new CellKind(cell.text());
					if (kind.isRowNumber() && (roles.get(i) == ColumnRole.NUMBER || roles.get(i) == null)) {
						return true;
					}
					figures += kind.isFigure() || kind.isUnit() || kind.isAttribute() ? 1 : 0;
				}
			}
			return figures >= 2;
		}

		/** Whether a line has only the label of a category, which stands wherever the middle of its rows is. */
		boolean isCategory(Printed line) {
			int category = roles.indexOf(ColumnRole.CATEGORY);
			return category >= 0 && line.cells().get(category) != null && line.cells().stream().filter(cell -> cell != null).count() == 1;
		}
	}

	private static Optional<Grid> rows(Head head, List<Printed> body, boolean opensPage) {
		int last = 0;
		for (int i = 0; i < body.size() && i - last <= MOST_BETWEEN_ROWS; i++) {
			last = head.isRow(body.get(i)) ? i + 1 : last;
		}
		// Behind the last row stand the rest of its name and of its category, without a gap.
		int rest = last;
		while (rest > 0 && rest < body.size() && !body.get(rest).apart()) {
			rest++;
		}
		List<Printed> lines = body.subList(0, rest - last > MOST_BETWEEN_ROWS ? last : rest);
		Set<Integer> across = head.roles().contains(ColumnRole.CATEGORY) ? Set.of()
				: AcrossCategories.find(lines.stream().map(Printed::cells).toList(), head.roles().indexOf(ColumnRole.NAME), i -> head.isRow(lines.get(i)), opensPage);
		List<Printed> own = IntStream.range(0, lines.size()).filter(i -> !across.contains(i)).mapToObj(lines::get).filter(line -> !head.isCategory(line)).toList();
		if (own.stream().noneMatch(head::isRow)) {
			return Optional.empty();
		}
		int name = head.roles().indexOf(ColumnRole.NAME);
		RowBlocks.Rows blocks = RowBlocks.of(name, own.stream().map(line -> new RowBlocks.Line(line.cells().stream().map(cell -> cell == null ? "" : cell.text()).toList(), head.isRow(line), line.apart())).toList());
		List<List<PlacedText>> rows = new ArrayList<>();
		List<GridRow> all = new ArrayList<>();
		PrintedCategories categories = new PrintedCategories(head.roles().indexOf(ColumnRole.CATEGORY));
		List<List<GridRow>> above = new ArrayList<>();
		List<GridRow> acrossAbove = new ArrayList<>();
		int next = 0;
		for (int i = 0; i < blocks.first().length; i++) {
			int behind = i + 1 < blocks.first().length ? own.get(blocks.first()[i + 1]).number() : Integer.MAX_VALUE;
			List<PlacedText> cells = new ArrayList<>(Collections.nCopies(head.cells().size(), null));
			List<GridRow> acrossBelow = new ArrayList<>();
			boolean begun = false;
			for (; next < lines.size() && lines.get(next).number() < behind; next++) {
				if (across.contains(next)) {
					(begun ? acrossBelow : acrossAbove).add(row(lines.get(next).cells()));
					continue;
				}
				cells = Head.joined(cells, lines.get(next).cells());
				categories.add(!begun, lines.get(next).cells());
				begun = true;
			}
			rows.add(cells);
			above.add(acrossAbove);
			acrossAbove = acrossBelow;
		}
		categories.put(rows, blocks.centred(), opensPage);
		all.add(row(head.cells()));
		for (int i = 0; i < rows.size(); i++) {
			all.addAll(above.get(i));
			all.add(row(rows.get(i)));
		}
		return Optional.of(new Grid(Grid.Layout.ALIGNED, all, all.getFirst().firstLine(), lines.getLast().number()));
	}

	private static GridRow row(List<PlacedText> cells) {
		int line = cells.stream().filter(Objects::nonNull).mapToInt(PlacedText::firstLine).min().orElse(1);
		return new GridRow(cells.stream().map(cell -> cell == null ? PlacedText.of("", line) : cell).toList());
	}
}
