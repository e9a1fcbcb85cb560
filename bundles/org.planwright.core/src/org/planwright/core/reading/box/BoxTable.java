package org.planwright.core.reading.box;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.planwright.core.figure.Glyphs;
import org.planwright.core.reading.source.PlacedText;
import org.planwright.core.reading.structure.BoxItem;
import org.planwright.core.reading.structure.TextTableBlock;

/** The list of projects that some boxes hold as a table: number, name, what is to be built. */
final class BoxTable {

	private static final Pattern NUMBER = Pattern.compile("序号?|编号");
	private static final Pattern NAME = Pattern.compile("(?:重点|重大|主要)?(?:项目|工程|任务|行动|专项)(?:名称)?|名称|类别|领域");

	private BoxTable() {
	}

	/** The rows as items, the head's words first; empty where the table is no list of projects. */
	static Optional<List<BoxItem>> items(TextTableBlock table) {
		if (table.rows().size() < 2) {
			return Optional.empty();
		}
		List<PlacedText> head = table.rows().get(0);
		int number = column(head, NUMBER);
		int name = column(head, NAME);
		if (name < 0 || head.size() < 2) {
			return Optional.empty();
		}
		List<BoxItem> items = new ArrayList<>();
		items.add(plain(joined(head, -1, -1), head));
		for (List<PlacedText> row : table.rows().subList(1, table.rows().size())) {
			PlacedText title = cell(row, name);
			PlacedText no = cell(row, number);
			PlacedText rest = joined(row, name, number);
			int line = row.isEmpty() ? table.firstLine() : row.get(0).firstLine();
			items.add(title == null ? plain(joined(row, -1, -1), row)
					: new BoxItem(no, no == null ? null : no.text(), title, "", rest == null ? PlacedText.of("", line) : rest, line));
		}
		return Optional.of(items);
	}

	private static BoxItem plain(PlacedText text, List<PlacedText> row) {
		int line = row.isEmpty() ? 1 : row.get(0).firstLine();
		return new BoxItem(null, null, null, "", text == null ? PlacedText.of("", line) : text, line);
	}

	private static int column(List<PlacedText> head, Pattern pattern) {
		for (int i = 0; i < head.size(); i++) {
			if (pattern.matcher(Glyphs.fold(head.get(i).text()).replaceAll("\\s", "")).matches()) {
				return i;
			}
		}
		return -1;
	}

	private static PlacedText cell(List<PlacedText> row, int column) {
		return column < 0 || column >= row.size() || row.get(column).isBlank() ? null : row.get(column);
	}

	private static PlacedText joined(List<PlacedText> row, int without, int alsoWithout) {
		PlacedText joined = null;
		for (int i = 0; i < row.size(); i++) {
			if (i != without && i != alsoWithout && !row.get(i).isBlank()) {
				joined = joined == null ? row.get(i) : joined.append(row.get(i), "；");
			}
		}
		return joined;
	}
}
