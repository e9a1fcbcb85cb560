package org.planwright.core.reading.box;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.planwright.core.reading.source.PlacedText;
import org.planwright.core.reading.structure.BoxBlock;
import org.planwright.core.reading.structure.BoxItem;
import org.planwright.core.reading.structure.TextTableBlock;
import org.planwright.core.reading.words.BoxCaption;
import org.planwright.core.reading.words.Bullets;
import org.planwright.core.reading.words.HeadWords;
import org.planwright.core.reading.words.Label;
import org.planwright.core.reading.words.Numerals;
import org.planwright.core.reading.words.Phrases;

/** Gathers what stands in a box: goal, items, paragraphs, tables. */
final class BoxContent {

	private static final Pattern CLAUSE = Pattern.compile("(?:^|(?<=[；;。，,：:]))\\s*([一二三四五六七八九十]{1,2})是[：:，,]?\\s?(?=\\S)");
	private static final Pattern NUMBERED_CLAUSE = Pattern.compile("(?:^|(?<=[；;。]))\\s*[（(]?(\\d{1,2})[.．、)）](?!\\d)\\s*(?=\\S)");

	private final BoxCaption caption;
	private final PlacedText title;
	private final List<PlacedText> goals = new ArrayList<>();
	private final List<BoxItem> items = new ArrayList<>();
	private final List<TextTableBlock> tables = new ArrayList<>();
	private PlacedText goalLabel;
	private PlacedText contentLabel;
	private boolean inGoal;
	private boolean titleOpen;
	private int lastLine;
	/** The number of the last clause, 一是 or what follows it; 0 where the last paragraph holds none. */
	private int lastClause;
	/** Whether clauses stand in paragraphs of their own. */
	private boolean countsParagraphs;

	BoxContent(BoxCaption caption, PlacedText title) {
		this.caption = caption;
		this.title = title;
		this.lastLine = title.lastLine();
	}

	boolean isEmpty() {
		return items.isEmpty() && goals.isEmpty() && tables.isEmpty() && goalLabel == null && contentLabel == null;
	}

	boolean hasContentLabel() {
		return contentLabel != null;
	}

	/** Whether its items are clauses that are counted 一是, 二是 in paragraphs of their own. */
	boolean countsParagraphs() {
		return countsParagraphs;
	}

	/** Whether the last item is a title on a line of its own whose text is still to come. */
	boolean awaitsText() {
		return titleOpen;
	}

	List<BoxItem> items() {
		return items;
	}

	void addField(FieldLabel field, PlacedText whole) {
		lastLine = whole.lastLine();
		titleOpen = false;
		lastClause = 0;
		switch (field.kind()) {
			case GOAL -> {
				goalLabel = goalLabel == null ? field.label() : goalLabel;
				inGoal = true;
				if (!field.rest().isBlank()) {
					goals.add(field.rest());
				}
			}
			case CONTENT -> {
				inGoal = false;
				contentLabel = contentLabel == null ? field.label() : contentLabel;
				if (!field.rest().isBlank()) {
					addClauses(field.rest());
				}
			}
			default -> {
				inGoal = false;
				items.add(plain(whole));
			}
		}
	}

	/** A table: a list of projects gives an item a row, any other stays a table. */
	void addTable(TextTableBlock table) {
		lastLine = table.lastLine();
		titleOpen = false;
		lastClause = 0;
		Optional<List<BoxItem>> rows = BoxTable.items(table);
		rows.ifPresentOrElse(items::addAll, () -> tables.add(table));
	}

	/** A numbered item: with a run-in title, with a title that stands alone, or without one. */
	void addItem(PlacedText text, Label label) {
		inGoal = false;
		lastClause = 0;
		lastLine = text.lastLine();
		PlacedText printed = text.substring(0, label.printed().length());
		PlacedText rest = text.substring(label.end());
		String no = label.printed().replaceAll("[^一二三四五六七八九十百\\d①-⑳⑴-⒇]", "");
		Optional<HeadWords> head = HeadWords.of(rest);
		if (Phrases.isHeadingLike(rest)) {
			items.add(new BoxItem(printed, no, rest.strip(), "", PlacedText.of("", rest.lastLine()), text.firstLine()));
			titleOpen = true;
			return;
		}
		titleOpen = false;
		if (head.isPresent()) {
			PlacedText itemTitle = rest.substring(0, head.get().title().length());
			items.add(new BoxItem(printed, no, itemTitle, head.get().mark(), rest.substring(head.get().textStart()), text.firstLine()));
		} else {
			items.add(new BoxItem(printed, no, null, "", rest, text.firstLine()));
		}
	}

	/** A paragraph without a number: goes on with the goal or the item before, or is one of its own, with its run-in title if it has one. */
	void addParagraph(PlacedText text) {
		lastLine = text.lastLine();
		if (inGoal && goals.isEmpty()) {
			goals.add(text);
			return;
		}
		if (titleOpen) {
			BoxItem last = items.remove(items.size() - 1);
			items.add(new BoxItem(last.label(), last.no(), last.title(), last.titleMark(), text, last.line()));
			titleOpen = false;
			return;
		}
		inGoal = false;
		if (CLAUSE.matcher(text).lookingAt()) {
			addClauses(text);
			return;
		}
		lastClause = 0;
		int start = Bullets.end(text);
		Optional<HeadWords> head = HeadWords.of(text.substring(start));
		if (head.isPresent()) {
			PlacedText rest = text.substring(start);
			items.add(new BoxItem(start == 0 ? null : text.substring(0, start).strip(), start == 0 ? null : text.text().substring(0, start).strip(), rest.substring(0, head.get().title().length()),
					head.get().mark(), rest.substring(head.get().textStart()), text.firstLine()));
		} else if (start > 0) {
			PlacedText label = text.substring(0, start).strip();
			items.add(new BoxItem(label, label.text(), null, "", text.substring(start), text.firstLine()));
		} else {
			items.add(plain(text));
		}
	}

	/** More words of the last item, below it. */
	void addToLast(PlacedText text) {
		lastLine = text.lastLine();
		if (items.isEmpty()) {
			addParagraph(text);
			return;
		}
		BoxItem last = items.remove(items.size() - 1);
		PlacedText joined = last.text().isBlank() ? text : last.text().append(text, "\n");
		items.add(new BoxItem(last.label(), last.no(), last.title(), last.titleMark(), joined, last.line()));
		titleOpen = false;
		lastClause = 0;
	}

	/** Whether a text counts its clauses within one paragraph: 1.…；2.…；3.…. */
	static boolean countsClauses(PlacedText text) {
		return starts(text, NUMBERED_CLAUSE, 1).size() > 1;
	}

	/** Offsets of the marks that count a text's clauses from a number on, and of what follows them; none where other words stand before. */
	private static List<int[]> starts(PlacedText text, Pattern mark, int first) {
		Matcher clause = mark.matcher(text);
		List<int[]> starts = new ArrayList<>();
		while (clause.find()) {
			int ordinal = Numerals.parse(clause.group(1));
			if (ordinal == starts.size() + first) {
				starts.add(new int[] { clause.start(), clause.end() });
			}
		}
		return starts.isEmpty() || !text.text().substring(0, starts.get(0)[0]).isBlank() ? List.of() : starts;
	}

	/** Content that is counted 一是…；二是… has an item for each clause, in one paragraph or in one each. */
	private void addClauses(PlacedText text) {
		List<int[]> next = lastClause == 0 ? List.of() : starts(text, CLAUSE, lastClause + 1);
		if (!next.isEmpty()) {
			if (lastClause == 1) {
				// One clause alone counts nothing: it was taken for a paragraph.
				PlacedText opening = items.removeLast().text();
				addClauses(opening, starts(opening, CLAUSE, 1));
			}
			addClauses(text, next);
			lastClause += next.size();
			countsParagraphs = true;
			return;
		}
		List<int[]> starts = starts(text, CLAUSE, 1);
		lastClause = starts.size();
		if (starts.size() < 2) {
			starts = starts(text, NUMBERED_CLAUSE, 1);
		}
		if (starts.size() < 2) {
			items.add(plain(text));
		} else {
			addClauses(text, starts);
		}
	}

	private void addClauses(PlacedText text, List<int[]> starts) {
		for (int i = 0; i < starts.size(); i++) {
			int end = i + 1 < starts.size() ? starts.get(i + 1)[0] : text.length();
			PlacedText label = text.substring(starts.get(i)[0], starts.get(i)[1]).strip();
			PlacedText body = text.substring(starts.get(i)[1], end).strip();
			String no = label.text().replaceAll("[^一二三四五六七八九十\\d]", "");
			Optional<HeadWords> head = HeadWords.of(body).filter(HeadWords::endsWithStop);
			items.add(head.isEmpty() ? new BoxItem(label, no, null, "", body, label.firstLine())
					: new BoxItem(label, no, body.substring(0, head.get().title().length()), head.get().mark(),
							body.substring(head.get().textStart()), label.firstLine()));
		}
	}

	private static BoxItem plain(PlacedText text) {
		return new BoxItem(null, null, null, "", text, text.firstLine());
	}

	BoxBlock finish() {
		return new BoxBlock(caption.label(), caption.no(), title, goalLabel, goals, contentLabel, items, tables,
				caption.label().firstLine(), lastLine);
	}
}
