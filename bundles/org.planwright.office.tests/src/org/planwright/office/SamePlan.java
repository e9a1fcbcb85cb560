package org.planwright.office;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.planwright.core.project.Ids;
import org.planwright.core.reading.PlanAssembler;
import org.planwright.core.reading.ReadingProgress;
import org.planwright.core.reading.source.SourceText;
import org.planwright.core.report.PlanJson;
import org.planwright.model.Plan;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** Whether two sources of a plan say the same, part by part. Where they do not, what differs is told rather than both. */
final class SamePlan {

	/** Where a thing stands differs between a text and a document, and tells nothing of the plan. */
	private static final Set<String> PLACES = Set.of("line", "lines", "end_line", "section_line", "unplaced");

	private SamePlan() {
	}

	/** What a source says, without places. */
	static JsonObject read(SourceText text) {
		return json(new PlanAssembler(Ids::fresh).read(text, ReadingProgress.NONE).plan());
	}

	/** What a plan says, without places. */
	static JsonObject json(Plan plan) {
		return withoutPlaces(PlanJson.of(plan)).getAsJsonObject();
	}

	private static JsonElement withoutPlaces(JsonElement element) {
		if (element instanceof JsonObject object) {
			JsonObject rest = new JsonObject();
			object.entrySet().stream().filter(entry -> !PLACES.contains(entry.getKey())).forEach(entry -> rest.add(entry.getKey(), withoutPlaces(entry.getValue())));
			return rest;
		}
		if (element instanceof JsonArray array) {
			JsonArray rest = new JsonArray();
			array.forEach(entry -> rest.add(withoutPlaces(entry)));
			return rest;
		}
		return element;
	}

	/** @param look what of an entry must be the same */
	static void assertSame(JsonObject wanted, JsonObject found, UnaryOperator<String> look) {
		for (String part : wanted.keySet()) {
			assertSame(entries(wanted.get(part), look), entries(found.get(part), look), part);
		}
	}

	static void assertSame(List<String> wanted, List<String> found, String what) {
		List<String> missing = new ArrayList<>(wanted);
		found.forEach(missing::remove);
		List<String> more = new ArrayList<>(found);
		wanted.forEach(more::remove);
		assertEquals(String.join("\n", missing), String.join("\n", more), what);
		assertEquals(wanted, found, what);
	}

	private static List<String> entries(JsonElement element, UnaryOperator<String> look) {
		List<JsonElement> entries = element instanceof JsonArray array ? array.asList() : List.of(element);
		return entries.stream().map(JsonElement::toString).map(look).toList();
	}
}
