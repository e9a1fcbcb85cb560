package org.planwright.core.check.rule.structure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.planwright.core.check.CatalogueRule;
import org.planwright.core.check.Column;
import org.planwright.core.check.Findings;
import org.planwright.core.check.Place;
import org.planwright.core.check.Severity;
import org.planwright.core.check.Topic;
import org.planwright.core.check.fact.PassageFacts;
import org.planwright.core.check.fact.PlanFacts;
import org.planwright.core.check.fact.RowFacts;
import org.planwright.core.figure.ChangeFigure;
import org.planwright.core.figure.Glyphs;
import org.planwright.core.figure.NameParts;
import org.planwright.core.figure.PrintedFigure;
import org.planwright.model.Footnote;
import org.planwright.model.IndicatorTable;
import org.planwright.model.Passage;

/** A mark in the table leads to a note, and a note to a mark; brackets round changes are explained (R53). */
public final class FootnoteRule extends CatalogueRule {

	private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");
	private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
	private static final Pattern BRACKETS = Pattern.compile("\\[[^\\[\\]]*\\]|方括号|中括号|括号内");
	private static final Pattern IN_BRACKETS = Pattern.compile("^\\s*\\[.*\\]\\s*$");
	private static final Pattern SIGN_IN_NOTE = Pattern.compile("(?:带|标|标有|注)?[“\"]?[*★☆※△▲#][”\"]?(?:号)?(?:的|者|为|表示|指)");
	private static final int LEAST_NAME = 4;

	public FootnoteRule() {
		super("R53", Topic.BASIS, Severity.WARNING);
	}

	@Override
	public void check(PlanFacts plan, Findings findings) {
		List<String> loose = plan.passages().stream().filter(passage -> passage.kind() == PassageFacts.Kind.NOTE && !(passage.passage() instanceof Footnote))
				.map(passage -> Glyphs.fold(passage.text())).toList();
		Map<Passage, PassageFacts> passages = plan.passages().stream().collect(Collectors.toMap(PassageFacts::passage, passage -> passage));
		Map<IndicatorTable, List<RowFacts>> tables = plan.rows().stream()
				.collect(Collectors.groupingBy(RowFacts::table, LinkedHashMap::new, Collectors.toList()));
		tables.forEach((table, rows) -> {
			List<Mark> marks = marks(rows);
			dangling(table, loose, marks, findings);
			brackets(table, loose, rows, findings);
			unused(passages, table, rows, marks, findings);
		});
	}

	/** A mark printed in a row. */
	private record Mark(String printed, String key, RowFacts row, Place place) {
	}

	private static List<Mark> marks(List<RowFacts> rows) {
		List<Mark> marks = new ArrayList<>();
		for (RowFacts row : rows) {
			NameParts.split(row.indicator().getPrintedName()).marks().forEach(mark -> add(marks, mark, row, Column.NAME));
			add(marks, row.baseline(), row, Column.BASELINE);
			add(marks, row.target(), row, Column.TARGET);
			add(marks, row.change().figure(), row, Column.CHANGE);
		}
		return marks;
	}

	private static void add(List<Mark> marks, PrintedFigure figure, RowFacts row, Column column) {
		if (figure.flag() != null && !figure.flag().isBlank()) {
			add(marks, figure.flag(), row, column);
		}
	}

	private static void add(List<Mark> marks, String printed, RowFacts row, Column column) {
		marks.add(new Mark(printed, key(printed), row, row.place(column)));
	}

	/** ①, ¹, 注1 and [1] are the first mark, * is itself however often it is printed. */
	private static String key(String mark) {
		StringBuilder key = new StringBuilder();
		for (char c : Glyphs.fold(mark).toCharArray()) {
			int raised = RAISED.indexOf(c);
			key.append(raised >= 0 ? String.valueOf(raised) : c >= '①' && c <= '⑳' ? String.valueOf(c - '①' + 1)
					: c >= '⑴' && c <= '⒇' ? String.valueOf(c - '⑴' + 1) : String.valueOf(c));
		}
		Matcher number = NUMBER.matcher(key);
		return number.find() ? number.group() : key.toString().strip();
	}

	private void dangling(IndicatorTable table, List<String> loose, List<Mark> marks, Findings findings) {
		for (Mark mark : marks) {
			boolean explained = table.getFootnotes().stream().anyMatch(note -> explains(note, mark.key))
					|| loose.stream().anyMatch(note -> note.startsWith(mark.printed) || key(note.substring(0, Math.min(3, note.length()))).equals(mark.key)
							|| isSign(mark.key) && note.contains(mark.key));
			if (!explained) {
				findings.report(this, mark.place).variant("dangling").stated(mark.printed).with(mark.row.fullName(), mark.printed,
						mark.place.column().title()).done();
			}
		}
	}

	private static boolean explains(Footnote note, String key) {
		String text = Glyphs.fold(note.getText());
		return note.getMark() != null && key(note.getMark()).equals(key) || isSign(key) && text.contains(key);
	}

	private static boolean isSign(String key) {
		return !key.isEmpty() && !Character.isLetterOrDigit(key.charAt(0));
	}

	private void brackets(IndicatorTable table, List<String> loose, List<RowFacts> rows, Findings findings) {
		List<RowFacts> bracketed = rows.stream().filter(row -> row.change().kind() == ChangeFigure.Kind.CUMULATIVE
				&& IN_BRACKETS.matcher(Glyphs.fold(row.change().figure().text())).find()).toList();
		boolean explained = table.getHeadings().stream().anyMatch(FootnoteRule::speaksOfBrackets) || loose.stream().anyMatch(FootnoteRule::speaksOfBrackets)
				|| table.getFootnotes().stream().map(Footnote::getText).anyMatch(FootnoteRule::speaksOfBrackets);
		if (!bracketed.isEmpty() && !explained) {
			RowFacts first = bracketed.getFirst();
			findings.report(this, first.place(Column.CHANGE)).severity(Severity.INFO).variant("brackets").stated(first.change().figure().text())
					.with(first.change().figure().text(), Integer.toString(bracketed.size())).done();
		}
	}

	private static boolean speaksOfBrackets(String words) {
		return words != null && BRACKETS.matcher(Glyphs.fold(words)).find();
	}

	/** Notes whose mark stands nowhere. Numbers of a list of notes are no marks where the table has none of the kind. */
	private void unused(Map<Passage, PassageFacts> passages, IndicatorTable table, List<RowFacts> rows, List<Mark> marks, Findings findings) {
		Set<String> keys = marks.stream().map(Mark::key).collect(Collectors.toSet());
		boolean numbered = keys.stream().anyMatch(key -> !isSign(key));
		for (Footnote note : table.getFootnotes()) {
			String printed = Objects.requireNonNullElse(note.getMark(), "");
			String sign = signOf(note).orElse(printed);
			boolean refers = isSign(key(sign)) || printed.chars().anyMatch(c -> RAISED.indexOf(c) >= 0) || numbered && NUMBER.matcher(key(printed)).matches();
			boolean used = keys.contains(key(printed)) || keys.contains(key(sign));
			if (refers && !used && !speaksOfBrackets(note.getText()) && !names(note, rows)) {
				findings.report(this, passages.get(note).place()).variant("unused").stated(sign).with(sign, passages.get(note).place().words()).done();
			}
		}
	}

	/** The sign that a note says it explains: 带*的为连续5年累计值. */
	private static Optional<String> signOf(Footnote note) {
		Matcher sign = SIGN_IN_NOTE.matcher(Glyphs.fold(note.getText()));
		return sign.find() ? Optional.of(sign.group().replaceAll("[^*★☆※△▲#]", "")) : Optional.empty();
	}

	/** A note that names an indicator, a unit of it or part of its name needs no mark. */
	private static boolean names(Footnote note, List<RowFacts> rows) {
		String text = Glyphs.fold(note.getText()).replace(" ", "");
		return rows.stream().map(row -> Glyphs.fold(row.name()).replace(" ", "")).anyMatch(name -> name.length() >= LEAST_NAME && text.contains(name));
	}
}
