package org.planwright.ui.align;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.planwright.core.align.Pairing;
import org.planwright.ui.Messages;
import org.planwright.ui.table.CellBlock;
import org.planwright.ui.trace.LinkLook;

/** Lines of the view as a table, for Word and Excel. */
final class SideTable {

	private SideTable() {
	}

	/** A head and a row for each line. */
	static CellBlock of(List<SideRow> rows) {
		List<List<String>> cells = new ArrayList<>();
		cells.add(List.of(Messages.text("align.explain.upper"), Messages.text("align.table.says"), Messages.text("align.explain.relation"),
				Messages.text("align.table.finding"), Messages.text("align.explain.reason"), Messages.text("align.explain.state"),
				Messages.text("align.explain.lower"), Messages.text("align.table.says")));
		rows.forEach(row -> cells.add(List.of(titles(row.upper()), says(row.upper()),
				row.pairing().map(pair -> AlignLook.word(pair.relation(), pair.kind())).orElse(""),
				row.pairing().map(AlignLook::finding).orElseGet(() -> Messages.text("align.explain.only")),
				row.pairing().flatMap(Pairing::figures).map(figures -> figures.reason().text()).orElse(""),
				row.pairing().map(pair -> LinkLook.word(pair.state())).orElse(""), titles(row.lower()), says(row.lower()))));
		return new CellBlock(cells);
	}

	private static String titles(List<SideText> texts) {
		return texts.stream().map(text -> text.aside().isEmpty() ? text.title() : Messages.text("align.table.aside", text.title(), text.aside()))
				.collect(Collectors.joining("\n"));
	}

	private static String says(List<SideText> texts) {
		return texts.stream().flatMap(text -> text.full().stream()).map(part -> part.head() + part.text()).collect(Collectors.joining("\n"));
	}

	/** A line in a sentence, for those who hear it. */
	static String sentence(SideRow row) {
		return row.pairing().map(pair -> Messages.text("align.sentence", titles(row.upper()), AlignLook.finding(pair), LinkLook.word(pair.state()),
				row.lower().isEmpty() ? Messages.text("align.explain.nothing") : titles(row.lower())))
				.orElseGet(() -> Messages.text("align.sentence.only", titles(row.lower())));
	}
}
