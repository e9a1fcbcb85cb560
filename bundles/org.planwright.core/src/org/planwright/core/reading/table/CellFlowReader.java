package org.planwright.core.reading.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.planwright.core.figure.Glyphs;
import org.planwright.core.reading.clean.Removals;
import org.planwright.core.reading.clean.TextLine;
import org.planwright.core.reading.source.LeftOut.Reason;
import org.planwright.core.reading.source.PlacedText;
import org.planwright.core.reading.words.BoxCaption;
import org.planwright.core.reading.words.Label;
import org.planwright.core.reading.words.Labels;
import org.planwright.core.reading.words.Phrases;
import org.planwright.core.reading.words.TableCaption;

/** Tables of indicators with one cell a line and nothing that marks cells or rows; only the words of the head give them away. */
final class CellFlowReader implements GridReader {

	private static final int FEWEST_HEADS = 4;
	private static final int LONGEST_CELL = 45;
	private static final int CELLS_OF_A_ROW = 6;
	/** Every head may be broken over two lines. */
	private static final int MOST_LINES_OF_HEAD = 2 * TableHead.MOST_COLUMNS;
	private static final Pattern NOTE = Pattern.compile("^(?:注|备注|说明|资料来源|数据来源)\\s*[：:1-9①（(].*");

	@Override
	public Optional<Found> read(List<TextLine> lines, int from, Removals removals) {
		if (HeadCell.of(lines.get(from).text()).isEmpty()) {
			return Optional.empty();
		}
		List<Integer> filled = filledLines(lines, from);
		List<PlacedText> first = filled.stream().map(line -> lines.get(line).text()).toList();
		FlowHead.Heads heads = FlowHead.heads(first);
		if (heads.cells().size() < FEWEST_HEADS || heads.consumed() == filled.size() || TableHead.of(List.of(new GridRow(heads.cells())), 0).isEmpty()) {
			return Optional.empty();
		}
		List<PlacedText> head = first.subList(0, heads.consumed());
		List<PlacedText> cells = new ArrayList<>(head);
		List<PlacedText> repeated = new ArrayList<>();
		int i = filled.get(heads.consumed());
		int end = i;
		while (i < lines.size() && (lines.get(i).isBlank() || isCell(lines, i))) {
			if (lines.get(i).isBlank()) {
				i++;
			} else if (TableCaption.isContinuation(lines.get(i).text())) {
				repeated.add(lines.get(i++).text());
			} else if (isHeadAgain(lines, i, head)) {
				List<Integer> again = filledLines(lines, i).subList(0, head.size());
				again.forEach(line -> repeated.add(lines.get(line).text()));
				i = again.get(again.size() - 1) + 1;
			} else {
				addCell(cells, lines.get(i).text(), heads.consumed());
				end = ++i;
			}
		}
		if (cells.size() < heads.consumed() * 3) {
			return Optional.empty();
		}
		int last = lines.get(end - 1).number();
		repeated.stream().filter(cell -> cell.lastLine() <= last).forEach(cell -> removals.add(cell, Reason.REPEATED_HEAD));
		Grid grid = new Grid(Grid.Layout.FLOW, List.of(new GridRow(cells)), lines.get(from).number(), last);
		return Optional.of(new Found(grid, end));
	}

	/** The next lines with words, as many as a head can take. */
	private static List<Integer> filledLines(List<TextLine> lines, int from) {
		List<Integer> filled = new ArrayList<>();
		for (int i = from; i < lines.size() && filled.size() <= MOST_LINES_OF_HEAD; i++) {
			if (!lines.get(i).isBlank()) {
				filled.add(i);
			}
		}
		return filled;
	}

	/** Whether the head is printed again, as at the top of a page. */
	private static boolean isHeadAgain(List<TextLine> lines, int from, List<PlacedText> head) {
		if (!lines.get(from).words().equals(head.get(0).text())) {
			return false;
		}
		List<Integer> filled = filledLines(lines, from);
		for (int i = 0; i < head.size(); i++) {
			if (i >= filled.size() || !lines.get(filled.get(i)).words().equals(head.get(i).text())) {
				return false;
			}
		}
		return true;
	}

	/** A bracket that a cell leaves open is closed by the next one: the line broke inside. */
	private static void addCell(List<PlacedText> cells, PlacedText cell, int heads) {
		PlacedText last = cells.get(cells.size() - 1);
		String open = Glyphs.fold(last.text());
		String close = Glyphs.fold(cell.text());
		if (cells.size() > heads && Phrases.count(open, '(') > Phrases.count(open, ')') && Phrases.count(close, ')') > Phrases.count(close, '(')) {
			cells.set(cells.size() - 1, last.append(cell, ""));
		} else {
			cells.add(cell);
		}
	}

	private static boolean isCell(List<TextLine> lines, int index) {
		PlacedText text = lines.get(index).text();
		if (text.length() > LONGEST_CELL || Phrases.endsSentence(text) || NOTE.matcher(text).matches() || BoxCaption.of(text).isPresent()) {
			return false;
		}
		if (new CellKind(text.text()).isFigure()) {
			return true;
		}
		Optional<Label> label = Labels.at(text);
		return label.isEmpty() || label.get().style().compareTo(Label.Style.HAN_BRACKETED) > 0 || !Phrases.isHeadingLike(text)
				|| label.get().style().compareTo(Label.Style.HAN) >= 0 && figuresFollow(lines, index);
	}

	/** Whether what looks like a heading is a numbered category, since the next lines are those of a row. */
	private static boolean figuresFollow(List<TextLine> lines, int index) {
		int seen = 0;
		int figures = 0;
		for (int i = index + 1; i < lines.size() && seen < CELLS_OF_A_ROW; i++) {
			if (!lines.get(i).isBlank()) {
				CellKind kind = new CellKind(lines.get(i).words());
				seen++;
				figures += kind.isFigure() || kind.isAttribute() ? 1 : 0;
			}
		}
		return figures >= 2;
	}
}
