package org.planwright.core.reading.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.planwright.core.reading.words.BoxCaption;
import org.planwright.core.reading.clean.Removals;
import org.planwright.core.reading.clean.TextLine;
import org.planwright.core.reading.words.Label;
import org.planwright.core.reading.words.Labels;
import org.planwright.core.reading.words.Phrases;
import org.planwright.core.reading.source.PlacedText;

/** Tables of indicators with one cell a line and nothing that marks cells or rows; only the words of the head give them away. */
final class CellFlowReader implements GridReader {

	private static final int FEWEST_HEADS = 4;
	private static final int LONGEST_CELL = 45;
	private static final Pattern NOTE = Pattern.compile("^(?:注|备注|说明|资料来源|数据来源)\\s*[：:1-9①（(].*");

	@Override
	public Optional<Found> read(List<TextLine> lines, int from, Removals removals) {
		List<PlacedText> cells = new ArrayList<>();
		int i = from;
		while (i < lines.size() && cells.size() <= TableHead.MOST_COLUMNS && (lines.get(i).isBlank() || HeadCell.of(lines.get(i).text()).isPresent())) {
			if (!lines.get(i).isBlank()) {
				cells.add(lines.get(i).text());
			}
			i++;
		}
		if (cells.size() < FEWEST_HEADS || TableHead.of(List.of(new GridRow(cells)), 0).isEmpty()) {
			return Optional.empty();
		}
		int heads = cells.size();
		int end = i;
		while (i < lines.size() && (lines.get(i).isBlank() || isCell(lines.get(i)))) {
			if (!lines.get(i).isBlank()) {
				cells.add(lines.get(i).text());
				end = i + 1;
			}
			i++;
		}
		if (cells.size() < heads * 3) {
			return Optional.empty();
		}
		Grid grid = new Grid(Grid.Layout.FLOW, List.of(new GridRow(cells)), lines.get(from).number(), lines.get(end - 1).number());
		return Optional.of(new Found(grid, end));
	}

	private static boolean isCell(TextLine line) {
		PlacedText text = line.text();
		if (text.length() > LONGEST_CELL || Phrases.endsSentence(text) || NOTE.matcher(text).matches() || BoxCaption.of(text).isPresent()) {
			return false;
		}
		Optional<Label> label = Labels.at(text);
		return label.isEmpty() || label.get().style().compareTo(Label.Style.HAN) > 0 || !Phrases.isHeadingLike(text);
	}
}
