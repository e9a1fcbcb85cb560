package org.planwright.core.check.rule.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.planwright.core.Numbering;
import org.planwright.core.check.Column;
import org.planwright.core.check.Place;
import org.planwright.core.check.fact.PassageFacts;
import org.planwright.core.check.fact.PlanFacts;
import org.planwright.core.check.fact.RowFacts;
import org.planwright.core.check.rule.structure.NumberedList.Family;
import org.planwright.core.figure.SignedPattern;
import org.planwright.model.Division;
import org.planwright.model.Glossary;
import org.planwright.model.IndicatorTable;
import org.planwright.model.KeyProject;
import org.planwright.model.Paragraph;
import org.planwright.model.Passage;
import org.planwright.model.ProjectItem;
import org.planwright.model.Section;
import org.planwright.model.TextTable;

/** Collects everything in a plan that is numbered, as lists. */
final class NumberedThings {

	private static final Pattern CATEGORY_NUMBER = Pattern.compile("(\\d{1,2})[.．、]");

	static final String SECTION = "section";
	static final String BOX = "box";
	static final String ROW = "row";
	static final String ITEM = "item";
	static final String TERM = "term";
	static final String NOTE = "note";
	static final String CLAUSE = "clause";
	static final String PARAGRAPH = "paragraph";

	private static final Pattern APPENDIX = Pattern.compile("^(?:附|续)");
	/** Label of a caption, such as 专栏3 or 表 1-2. */
	private static final Pattern CAPTION = Pattern.compile("^\\s*(?:专栏|表|图|重点工程|附表|附图)\\s*(?:\\d{1,2}(?:[-—.]\\d{1,2})?|[一二三四五六七八九十]{1,3})(?![\\d年月%])");
	/** 一是, ① or （1） at the head of a clause. */
	private static final SignedPattern CLAUSE_LABEL = SignedPattern.of(
			"(?<![^。；：，;:, 　\\t\\n])(?:[一二三四五六七八九十]{1,3}是|[①-⑳]|[（(]\\d{1,2}[）)])", "一二三四五六七八九十①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳（(");

	private final PlanFacts plan;
	private final Map<Passage, PassageFacts> passages = new HashMap<>();
	private final List<NumberedList> lists = new ArrayList<>();
	private final Map<Integer, Map<Family, Integer>> lastOfLevel = new HashMap<>();
	private final Map<Integer, List<NumberedEntry>> byLevel = new LinkedHashMap<>();
	private final List<NumberedEntry> boxes = new ArrayList<>();
	private Section chapterOfLastBox;
	private int lastRow;

	NumberedThings(PlanFacts plan) {
		this.plan = plan;
		plan.passages().forEach(passage -> passages.put(passage.passage(), passage));
		sections(plan.plan());
		paragraphs(plan.plan());
		plan.contents().forEach(this::visit);
		addFamilies(BOX, boxes, 1);
		plan.rows().stream().filter(row -> row.whole() == null).collect(Collectors.groupingBy(RowFacts::table, LinkedHashMap::new, Collectors.toList()))
				.values().forEach(this::rows);
		plan.passages().forEach(this::clauses);
	}

	/** All lists in no particular order. */
	List<NumberedList> lists() {
		return lists;
	}

	/** The headings of each level. */
	Map<Integer, List<NumberedEntry>> headings() {
		return byLevel;
	}

	/** All boxes, with tables that are numbered among them. */
	List<NumberedEntry> boxes() {
		return boxes;
	}

	private void sections(Division division) {
		List<NumberedEntry> entries = new ArrayList<>();
		for (Section section : division.getSections()) {
			entry(section.getLabel(), PlanFacts.place(section)).ifPresent(entries::add);
		}
		if (!entries.isEmpty()) {
			int level = division.getSections().getFirst().getLevel();
			byLevel.computeIfAbsent(level, key -> new ArrayList<>()).addAll(entries);
			if (runsOn(entries)) {
				addSections(level, entries);
			} else {
				families(entries).values().forEach(family -> addSections(level, family));
			}
		}
		division.getSections().forEach(this::sections);
	}

	/** Whether headings of mixed styles are one list all the same: their numbers run on across the styles. */
	private static boolean runsOn(List<NumberedEntry> entries) {
		for (int i = 0; i < entries.size(); i++) {
			if (entries.get(i).number().number() != i + 1) {
				return false;
			}
		}
		return true;
	}

	/** Some plans number the sections of a level through all chapters. */
	private void addSections(int level, List<NumberedEntry> entries) {
		Map<Family, Integer> last = lastOfLevel.computeIfAbsent(level, key -> new HashMap<>());
		Family family = entries.getFirst().family();
		int begin = APPENDIX.matcher(family.before()).find() ? NumberedList.ANY : last.getOrDefault(family, 0) + 1;
		lists.add(new NumberedList(SECTION, entries, begin));
		last.put(entries.getLast().family(), entries.getLast().number().number());
	}

	private void visit(EObject object) {
		switch (object) {
		case KeyProject box -> {
			box(box.getLabel(), PlanFacts.place(box), box, true);
			items(box);
		}
		case IndicatorTable table -> {
			box(table.getLabel(), PlanFacts.place(table), table, true);
			addAll(NOTE, table.getFootnotes(), note -> note.getMark(), note -> called(passages.get(note), note.getMark() + ' ' + passages.get(note).text()));
		}
		case TextTable table -> {
			Matcher caption = CAPTION.matcher(Objects.requireNonNullElse(table.getTitle(), ""));
			if (caption.find()) {
				box(caption.group().strip(), Place.of(Place.Kind.PROJECT, table.getId(), table.getFirstLine(), table.getTitle()), table, false);
			}
		}
		case Paragraph paragraph when passages.get(paragraph).kind() == PassageFacts.Kind.HEADING -> {
			PassageFacts passage = passages.get(paragraph);
			Matcher caption = CAPTION.matcher(passage.text());
			if (caption.find()) {
				box(caption.group().strip(), passage.place(), paragraph, false);
			}
		}
		case Glossary glossary -> addAll(TERM, glossary.getTerms(), term -> term.getNo(), term -> passages.get(term).place());
		case Division division -> paragraphs(division);
		default -> {
			// Nothing else has a number of its own.
		}
		}
	}

	private void box(String label, Place place, EObject box, boolean typed) {
		Section chapter = chapter(box);
		entry(label, place).ifPresent(entry -> {
			boxes.add(new NumberedEntry(label, entry.number(), place, typed, chapter != chapterOfLastBox));
			chapterOfLastBox = chapter;
		});
	}

	private static Section chapter(EObject object) {
		Section chapter = null;
		for (EObject at = object; at != null; at = at.eContainer()) {
			chapter = at instanceof Section section ? section : chapter;
		}
		return chapter;
	}

	private void items(KeyProject box) {
		List<NumberedEntry> entries = new ArrayList<>();
		Family before = null;
		for (ProjectItem item : box.getItems()) {
			NumberedEntry entry = entry(item.getLabel(), called(passages.get(item), item.getLabel() + Objects.requireNonNullElse(item.getTitle(), ""))).orElse(null);
			if (entry != null) {
				entries.add(entry.opening(!entry.family().equals(before)));
			}
			before = entry == null ? null : entry.family();
		}
		addFamilies(ITEM, entries, 1);
	}

	/** The rows of a table; those of a second table may go on from the first one, and those of a category may begin anew. */
	private void rows(List<RowFacts> rows) {
		List<NumberedEntry> entries = new ArrayList<>();
		String category = null;
		int counted = 0;
		for (int i = 0; i < rows.size(); i++) {
			RowFacts row = rows.get(i);
			counted = entries.isEmpty() ? Math.max(counted, numberOfCategory(row.indicator().getCategory())) : counted;
			boolean opens = !Objects.equals(category, row.indicator().getCategory());
			entry(row.indicator().getNo(), row.place(Column.NO)).map(entry -> entry.opening(opens)).ifPresent(entries::add);
			category = row.indicator().getCategory();
			List<NumberedEntry> parts = row.parts().stream().flatMap(part -> entry(part.indicator().getNo(), part.place(Column.NO)).stream()).toList();
			if (isCountedAmongRows(entries, parts, i + 1 < rows.size() ? rows.get(i + 1).indicator().getNo() : null)) {
				entries.addAll(parts);
			} else {
				addFamilies(ROW, parts, 1);
			}
		}
		addFamilies(ROW, entries, (counted > 0 ? counted : lastRow) + 1);
		lastRow = entries.isEmpty() ? lastRow : entries.getLast().number().number();
	}

	/** Tells whether the numbers of parts go on from that of their whole, and those of the rows behind them do not. */
	private static boolean isCountedAmongRows(List<NumberedEntry> before, List<NumberedEntry> parts, String next) {
		if (before.isEmpty() || parts.isEmpty() || !parts.getFirst().family().equals(before.getLast().family())) {
			return false;
		}
		int following = before.getLast().number().number() + 1;
		return parts.getFirst().number().number() == following && Numbering.of(next).map(Numbering::number).orElse(0) != following;
	}

	/** The number that a category has in one count with rows, as in 6.区域性污染物排放总量减少 above 7.自然岸线保有率; 0 where it has none. */
	private static int numberOfCategory(String category) {
		Matcher number = CATEGORY_NUMBER.matcher(Objects.requireNonNullElse(category, ""));
		return number.lookingAt() ? Integer.parseInt(number.group(1)) : 0;
	}

	private void paragraphs(Division division) {
		List<NumberedEntry> entries = new ArrayList<>();
		Family before = null;
		for (var block : division.getBlocks()) {
			NumberedEntry entry = block instanceof Paragraph paragraph && passages.get(paragraph).kind() == PassageFacts.Kind.PROSE
					? paragraph(passages.get(paragraph), before) : null;
			if (entry != null) {
				entries.add(entry);
			}
			before = entry == null ? null : entry.family();
		}
		families(entries).values().stream().filter(family -> family.size() > 1).forEach(family -> lists.add(new NumberedList(PARAGRAPH, family, NumberedList.ANY)));
	}

	private static NumberedEntry paragraph(PassageFacts passage, Family before) {
		String label = passage.text().substring(0, Numbering.labelEnd(passage.text())).strip();
		int start = passage.text().indexOf(label);
		return entry(label, passage.place(start, start + label.length())).map(entry -> entry.opening(!entry.family().equals(before))).orElse(null);
	}

	private void clauses(PassageFacts passage) {
		if (passage.kind() == PassageFacts.Kind.FRONT || passage.kind() == PassageFacts.Kind.TERM) {
			return;
		}
		List<NumberedEntry> entries = new ArrayList<>();
		SignedPattern.Search label = CLAUSE_LABEL.in(passage.signed());
		while (label.find()) {
			entry(label.group(), passage.place(label.start(), label.end())).map(entry -> entry.opening(true)).ifPresent(entries::add);
		}
		families(entries).values().stream().filter(family -> family.size() > 1).forEach(family -> lists.add(new NumberedList(CLAUSE, family, NumberedList.ANY)));
	}

	private <T> void addAll(String what, List<T> things, Function<T, String> label, Function<T, Place> place) {
		List<NumberedEntry> entries = new ArrayList<>();
		for (T thing : things) {
			entry(label.apply(thing), place.apply(thing)).ifPresent(entries::add);
		}
		addFamilies(what, entries, 1);
	}

	/** A passage as a place, by the words that a person knows it by. */
	private static Place called(PassageFacts passage, String words) {
		Place place = passage.place();
		return Place.of(place.kind(), place.object(), place.line(), words);
	}

	private static Optional<NumberedEntry> entry(String label, Place place) {
		return Numbering.of(label).map(number -> new NumberedEntry(label, number, place, true, false));
	}

	private void addFamilies(String what, List<NumberedEntry> entries, int begin) {
		families(entries).values().forEach(family -> lists.add(new NumberedList(what, family, begin)));
	}

	private static Map<Family, List<NumberedEntry>> families(List<NumberedEntry> entries) {
		Map<Family, List<NumberedEntry>> families = new LinkedHashMap<>();
		entries.forEach(entry -> families.computeIfAbsent(entry.family(), key -> new ArrayList<>()).add(entry));
		return families;
	}
}
