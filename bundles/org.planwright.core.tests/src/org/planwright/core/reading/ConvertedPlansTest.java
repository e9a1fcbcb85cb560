package org.planwright.core.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.planwright.core.reading.source.SourceText;
import org.planwright.core.reading.structure.BoxBlock;
import org.planwright.core.reading.structure.GlossaryBlock;
import org.planwright.core.reading.structure.IndicatorRow;
import org.planwright.core.reading.structure.IndicatorTableBlock;
import org.planwright.core.reading.structure.PlanStructure;
import org.planwright.core.reading.words.Phrases;

/** A plan gives the same structure whatever converter printed its text. */
class ConvertedPlansTest {

	static Stream<Arguments> texts() {
		return ReadingFiles.PLANS.stream().flatMap(plan -> Stream.of(Converters.Text.values()).map(way -> Arguments.of(plan, way)));
	}

	static Stream<Arguments> tables() {
		return ReadingFiles.PLANS.stream().flatMap(plan -> Stream.of(Converters.Table.values()).map(way -> Arguments.of(plan, way)));
	}

	private static String text(String plan) {
		return new String(ReadingFiles.planBytes(plan), StandardCharsets.UTF_8);
	}

	private static PlanStructure read(String text) {
		return new PlanTextReader().read(SourceText.of("converted.txt", text));
	}

	@ParameterizedTest
	@MethodSource("texts")
	void theStructureIsTheSame(String plan, Converters.Text way) {
		PlanStructure wanted = read(text(plan));
		PlanStructure found = read(way.of(text(plan)));
		assertEquals(outline(wanted), outline(found));
		assertEquals(rows(wanted), rows(found));
		assertEquals(boxes(wanted), boxes(found));
		assertEquals(terms(wanted), terms(found));
	}

	@ParameterizedTest
	@MethodSource("tables")
	void theRowsAreTheSame(String plan, Converters.Table way) {
		PlanStructure wanted = read(text(plan));
		IndicatorTableBlock table = wanted.blocks(IndicatorTableBlock.class).findFirst().orElseThrow();
		List<String> lines = List.of(text(plan).split("\n", -1));
		int first = table.headings().get(0).firstLine();
		int last = table.rows().get(table.rows().size() - 1).lastLine();
		String printed = String.join("\n", lines.subList(0, first - 1)) + "\n" + Converters.table(table, way) + "\n\n"
				+ String.join("\n", lines.subList(last, lines.size()));
		PlanStructure found = read(printed);
		assertEquals(figures(wanted), figures(found));
		assertEquals(outline(wanted), outline(found));
		assertEquals(boxes(wanted), boxes(found));
	}

	private static List<String> outline(PlanStructure structure) {
		return structure.body().flatten().stream().filter(division -> division.level() > 0)
				.map(division -> division.level() + " " + Phrases.key(division.title()) + (division.runIn() ? " run-in" : "")).toList();
	}

	private static List<String> rows(PlanStructure structure) {
		return structure.blocks(IndicatorTableBlock.class).flatMap(table -> table.rows().stream())
				.map(row -> figures(row) + " " + row.parent() + " " + row.attribute() + " " + row.marks()).toList();
	}

	private static List<String> figures(PlanStructure structure) {
		return structure.blocks(IndicatorTableBlock.class).flatMap(table -> table.rows().stream()).map(ConvertedPlansTest::figures).toList();
	}

	private static String figures(IndicatorRow row) {
		return String.join(" | ", row.category(), Phrases.key(row.name()), String.valueOf(row.unit()), String.valueOf(row.priceBase()), row.baseline().toString(),
				row.target().toString(), row.change().kind().key(), row.change().figure().hasValue() ? row.change().figure().toString() : "");
	}

	private static List<String> boxes(PlanStructure structure) {
		return structure.blocks(BoxBlock.class).map(box -> Integer.parseInt(box.no()) + " " + Phrases.key(box.title()) + " " + box.goals().stream().map(Phrases::key).toList()
				+ box.items().stream().filter(item -> item.isItem()).map(item -> item.title() == null ? start(item.text()) : Phrases.key(item.title())).toList()).toList();
	}

	private static String start(CharSequence text) {
		String key = Phrases.key(text);
		return key.substring(0, Math.min(12, key.length()));
	}

	private static List<String> terms(PlanStructure structure) {
		return structure.blocks(GlossaryBlock.class).flatMap(glossary -> glossary.entries().stream()).map(entry -> Phrases.key(entry.term())).toList();
	}
}
