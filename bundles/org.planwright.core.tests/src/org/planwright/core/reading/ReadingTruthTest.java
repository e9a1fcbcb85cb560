package org.planwright.core.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planwright.core.figure.PrintedFigure;
import org.planwright.core.reading.structure.BoxBlock;
import org.planwright.core.reading.structure.BoxItem;
import org.planwright.core.reading.structure.Division;
import org.planwright.core.reading.structure.FrontMatter;
import org.planwright.core.reading.structure.GlossaryBlock;
import org.planwright.core.reading.structure.IndicatorRow;
import org.planwright.core.reading.structure.IndicatorTableBlock;
import org.planwright.core.reading.structure.PlanStructure;
import org.planwright.model.Indicator;
import org.planwright.model.Mention;
import org.planwright.model.Plan;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** Two of the plans against what people read in them, line by line and cell by cell. */
class ReadingTruthTest {

	private static JsonObject truth(String name) {
		return JsonParser.parseString(ReadingFiles.text("truth/" + name + ".json")).getAsJsonObject();
	}

	private static PlanStructure structure(String name) {
		return new PlanTextReader().read(ReadingFiles.source(name));
	}

	private static List<JsonObject> objects(JsonArray array) {
		return array.asList().stream().map(JsonElement::getAsJsonObject).toList();
	}

	private static String string(JsonObject object, String key) {
		return object.get(key).isJsonNull() ? null : object.get(key).getAsString();
	}

	private static List<Integer> integers(JsonElement array) {
		return array.getAsJsonArray().asList().stream().map(JsonElement::getAsInt).toList();
	}

	@ParameterizedTest
	@ValueSource(strings = {"national", "zhejiang"})
	void frontMatter(String name) {
		JsonObject wanted = truth(name).getAsJsonObject("plan");
		FrontMatter front = structure(name).front();
		assertEquals(string(wanted, "title"), front.title().text());
		assertEquals(string(wanted, "level"), front.level().name().toLowerCase());
		assertEquals(string(wanted, "region"), front.region());
		assertEquals(string(wanted, "publisher"), front.publisher());
		assertEquals(string(wanted, "published"), front.published());
		assertEquals(integers(wanted.get("period")), List.of(front.periodStart(), front.periodEnd()));
	}

	private record HeadingLine(int level, String title, int line, boolean runIn) {
	}

	@ParameterizedTest
	@ValueSource(strings = {"national", "zhejiang"})
	void outline(String name) {
		List<HeadingLine> wanted = objects(truth(name).getAsJsonArray("outline")).stream().map(heading -> new HeadingLine(heading.get("level").getAsInt(),
				closedUp(string(heading, "title")), heading.get("line").getAsInt(), heading.get("run_in").getAsBoolean())).toList();
		List<HeadingLine> found = structure(name).body().flatten().stream().filter(division -> division.level() > 0)
				.map(division -> new HeadingLine(division.level(), division.title().text(), division.line(), division.runIn())).toList();
		assertEquals(wanted, found);
	}

	/** The truth keeps headings as printed, letters set apart to fill the line included. */
	private static String closedUp(String title) {
		return title.matches("\\p{IsHan}(?: \\p{IsHan})+") ? title.replace(" ", "") : title;
	}

	@ParameterizedTest
	@ValueSource(strings = {"national", "zhejiang"})
	void indicators(String name) {
		List<IndicatorRow> rows = structure(name).blocks(IndicatorTableBlock.class).flatMap(table -> table.rows().stream()).toList();
		List<JsonObject> wanted = objects(truth(name).getAsJsonArray("indicators"));
		assertEquals(wanted.size(), rows.size());
		for (int i = 0; i < rows.size(); i++) {
			IndicatorRow row = rows.get(i);
			JsonObject truth = wanted.get(i);
			assertEquals(string(truth, "name"), row.name());
			assertEquals(string(truth, "category"), row.category(), row.name());
			assertEquals(string(truth, "unit"), row.unit(), row.name());
			assertEquals(string(truth, "price_basis"), row.priceBase(), row.name());
			assertEquals(string(truth, "parent"), row.parent(), row.name());
			assertEquals(string(truth, "attribute"), row.attribute(), row.name());
			assertEquals(string(truth.getAsJsonObject("change"), "kind"), row.change().kind().key(), row.name());
			assertEquals(integers(truth.get("lines")), List.of(row.firstLine(), row.lastLine()), row.name());
			assertFigure(truth.getAsJsonObject("baseline"), row.baseline(), row.name());
			assertFigure(truth.getAsJsonObject("target"), row.target(), row.name());
			assertFigure(truth.getAsJsonObject("change"), row.change().figure(), row.name());
		}
	}

	private static void assertFigure(JsonObject wanted, PrintedFigure figure, String name) {
		assertEquals(string(wanted, "text"), figure.text(), name);
		assertEquals(string(wanted, "op"), figure.comparator() == null ? null : figure.comparator().symbol(), name);
		assertEquals(wanted.get("value").isJsonNull(), !figure.hasValue(), name);
		if (figure.hasValue()) {
			assertEquals(0, wanted.get("value").getAsBigDecimal().compareTo(figure.value()), name);
		}
	}

	private record ItemLine(String no, String title, int line) {
	}

	@ParameterizedTest
	@ValueSource(strings = {"national", "zhejiang"})
	void keyProjects(String name) {
		List<BoxBlock> boxes = structure(name).blocks(BoxBlock.class).toList();
		List<JsonObject> wanted = objects(truth(name).getAsJsonArray("projects"));
		assertEquals(wanted.size(), boxes.size());
		List<Division> divisions = structure(name).body().flatten();
		for (int i = 0; i < boxes.size(); i++) {
			BoxBlock box = boxes.get(i);
			JsonObject truth = wanted.get(i);
			assertEquals(string(truth, "title"), box.title().text());
			assertEquals(string(truth, "label"), box.label().text());
			assertEquals(truth.get("no").getAsString(), box.no());
			assertEquals(string(truth, "goal"), box.goals().isEmpty() ? null : box.goals().get(0).text());
			assertEquals(List.of(truth.get("line").getAsInt(), truth.get("end_line").getAsInt()), List.of(box.firstLine(), box.lastLine()), box.title().text());
			assertEquals(objects(truth.getAsJsonArray("items")).stream()
					.map(item -> new ItemLine(string(item, "no"), string(item, "title"), item.get("line").getAsInt())).toList(),
					box.items().stream().filter(BoxItem::isItem).map(item -> new ItemLine(item.no(), item.title().text(), item.line())).toList());
			int section = divisions.stream().filter(division -> division.level() > 0 && !division.runIn() && division.line() < box.firstLine())
					.mapToInt(Division::line).max().orElse(0);
			assertEquals(truth.get("section_line").getAsInt(), section);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = {"national", "zhejiang"})
	void termsAndFootnotes(String name) {
		PlanStructure structure = structure(name);
		assertEquals(objects(truth(name).getAsJsonArray("glossary")).stream().map(term -> string(term, "term") + "@" + term.get("line")).toList(),
				structure.blocks(GlossaryBlock.class).flatMap(glossary -> glossary.entries().stream())
						.map(entry -> entry.term() + "@" + entry.text().firstLine()).toList());
		assertEquals(objects(truth(name).getAsJsonArray("footnotes")).stream().map(note -> string(note, "text") + "@" + note.get("line")).toList(),
				structure.blocks(IndicatorTableBlock.class).flatMap(table -> table.footnotes().stream())
						.map(note -> note.text() + "@" + note.text().firstLine()).toList());
	}

	@ParameterizedTest
	@ValueSource(strings = {"national", "zhejiang"})
	void figuresInProseThatSpeakOfAnIndicator(String name) {
		Plan plan = new PlanAssembler(() -> "id").read(ReadingFiles.source(name), ReadingProgress.NONE).plan();
		List<Indicator> indicators = new ArrayList<>();
		List<Mention> mentions = new ArrayList<>();
		plan.eAllContents().forEachRemaining(object -> {
			if (object instanceof Indicator indicator) {
				indicators.add(indicator);
			} else if (object instanceof Mention mention) {
				mentions.add(mention);
			}
		});
		for (JsonObject target : objects(truth(name).getAsJsonArray("text_targets"))) {
			if (target.get("implied_value").getAsBoolean()) {
				continue;
			}
			Indicator indicator = indicators.get(target.get("matches_row").getAsInt() - 1);
			BigDecimal value = target.get("value").getAsBigDecimal();
			assertTrue(mentions.stream().anyMatch(mention -> mention.getIndicator() == indicator && Math.abs(mention.getLine() - target.get("line").getAsInt()) <= 1
					&& Objects.nonNull(mention.getFigure().getValue()) && mention.getFigure().getValue().compareTo(value) == 0), target::toString);
		}
	}
}
