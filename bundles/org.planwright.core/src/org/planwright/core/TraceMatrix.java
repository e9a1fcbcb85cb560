package org.planwright.core;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.planwright.core.report.DocumentPart;
import org.planwright.core.report.DocumentPart.Align;
import org.planwright.core.report.DocumentPart.Column;
import org.planwright.core.report.DocumentPart.Heading;
import org.planwright.core.report.DocumentPart.Paragraph;
import org.planwright.core.report.DocumentPart.Style;
import org.planwright.core.report.DocumentPart.Table;
import org.planwright.core.trace.Coverage;
import org.planwright.core.trace.FoundLink;
import org.planwright.core.trace.TraceIndex;
import org.planwright.model.LinkState;

/** Tasks and boxes by indicators, for paper: indicators are numbered, and listed with their numbers and counts before. */
final class TraceMatrix {

	/** As many as fit across a page beside the names. */
	private static final int COLUMNS_A_TABLE = 20;

	private final TraceIndex index;
	private final Coverage coverage;
	private final TraceNames names;

	TraceMatrix(TraceIndex index, Coverage coverage, TraceNames names) {
		this.index = index;
		this.coverage = coverage;
		this.names = names;
	}

	/** Empty where the plan has no indicators, or nothing that could serve them. */
	List<DocumentPart> parts(int level) {
		List<String> indicators = coverage.indicators();
		if (indicators.isEmpty() || coverage.chapters().isEmpty()) {
			return List.of();
		}
		List<DocumentPart> parts = new ArrayList<>();
		parts.add(new Heading(level, TraceDocument.text("matrix")));
		String marks = Arrays.stream(LinkState.values()).map(state -> TraceNames.mark(state) + ' ' + TraceNames.word(state)).collect(Collectors.joining("　"));
		parts.add(Paragraph.of(Style.SMALL, TraceDocument.text("matrix.explained", marks)));
		parts.add(legend(indicators));
		for (int first = 0; first < indicators.size(); first += COLUMNS_A_TABLE) {
			parts.add(table(indicators, first, Math.min(first + COLUMNS_A_TABLE, indicators.size())));
		}
		return parts;
	}

	private Table legend(List<String> indicators) {
		Set<String> boxes = Set.copyOf(coverage.boxes());
		List<List<String>> rows = new ArrayList<>();
		for (String indicator : indicators) {
			Set<String> byBox = new HashSet<>();
			Set<String> bySection = new HashSet<>();
			index.to(indicator).stream().filter(FoundLink::isAlive).map(link -> index.holderOf(link.source()).orElse(link.source()))
					.forEach(source -> (boxes.contains(source) ? byBox : bySection).add(source));
			rows.add(List.of(Integer.toString(rows.size() + 1), names.of(indicator), Integer.toString(bySection.size()), Integer.toString(byBox.size())));
		}
		return new Table(List.of(new Column(TraceDocument.text("number"), Align.ORDINAL), new Column(TraceDocument.text("indicator"), Align.START),
				new Column(TraceDocument.text("tasks"), Align.END), new Column(TraceDocument.text("boxes"), Align.END)), rows);
	}

	private Table table(List<String> indicators, int first, int end) {
		List<Column> columns = new ArrayList<>(List.of(new Column(TraceDocument.text("row"), Align.START)));
		for (int i = first; i < end; i++) {
			columns.add(new Column(Integer.toString(i + 1), Align.START));
		}
		List<List<String>> rows = new ArrayList<>();
		for (Coverage.Chapter chapter : coverage.chapters()) {
			List<String> head = new ArrayList<>(List.of(TraceDocument.text("matrix.chapter", names.of(chapter.id()))));
			indicators.subList(first, end).forEach(indicator -> head.add(""));
			rows.add(head);
			chapter.tasks().forEach(task -> rows.add(row(task, indicators.subList(first, end))));
			chapter.boxes().forEach(box -> rows.add(row(box, indicators.subList(first, end))));
		}
		return new Table(columns, rows);
	}

	private List<String> row(String source, List<String> indicators) {
		List<FoundLink> links = index.from(source);
		List<String> cells = new ArrayList<>(List.of(names.of(source)));
		for (String indicator : indicators) {
			cells.add(links.stream().filter(link -> index.indicatorOf(link.target()).orElse(link.target()).equals(indicator))
					.map(link -> TraceNames.mark(link.state())).distinct().collect(Collectors.joining()));
		}
		return cells;
	}
}
