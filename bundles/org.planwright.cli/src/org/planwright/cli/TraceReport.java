package org.planwright.cli;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.planwright.core.TraceDocument;
import org.planwright.core.trace.Coverage;
import org.planwright.core.trace.FoundLink;
import org.planwright.core.trace.Judgement;
import org.planwright.core.trace.Proof;
import org.planwright.core.trace.TraceIndex;
import org.planwright.model.LinkState;
import org.planwright.model.Plan;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;

/** The links of one plan as the terminal prints them. */
final class TraceReport {

	private static final String[] COLUMNS = { "plan", "source_kind", "source_no", "source_title", "source_line", "target_kind", "target_row",
			"target_name", "kind", "state", "confidence", "quote", "line", "source_end", "source_words", "target_end", "target_words" };

	private final Plan plan;
	private final TraceIndex index;
	private final TraceEnds ends;

	/** The links of a plan whose objects have ids, by what its project says about links. */
	TraceReport(Plan plan) {
		this.plan = plan;
		index = TraceIndex.of(plan, PlanFiles.traceSettings(List.of(plan)));
		ends = new TraceEnds(plan, index);
	}

	Plan plan() {
		return plan;
	}

	TraceDocument.Traced traced() {
		return new TraceDocument.Traced(plan, index);
	}

	JsonObject json() {
		JsonArray links = new JsonArray();
		index.links().forEach(link -> links.add(json(link)));
		JsonObject json = new JsonObject();
		json.add("links", links);
		json.add("coverage", coverage(index.coverage()));
		json.add("orphans", orphans(index.coverage()));
		return json;
	}

	private JsonObject json(FoundLink link) {
		JsonObject json = new JsonObject();
		json.add("source", ends.source(link));
		json.add("target", ends.target(link));
		json.addProperty("kind", link.kind().getLiteral());
		json.addProperty("state", link.state().getLiteral());
		json.addProperty("confidence", link.confidence());
		Proof best = link.proofs().isEmpty() ? null : link.proofs().getFirst();
		json.addProperty("quote", best == null ? null : best.quote());
		json.addProperty("line", best == null || best.line() == 0 ? null : Integer.valueOf(best.line()));
		link.judged().ifPresent(judgement -> judged(json, judgement));
		return json;
	}

	/** What only a stored link has. */
	private static void judged(JsonObject json, Judgement judgement) {
		json.addProperty("strength", judgement.strength() == 0 ? null : Integer.valueOf(judgement.strength()));
		json.addProperty("reason", blankToNull(judgement.reason()));
		json.addProperty("author", blankToNull(judgement.author()));
		json.addProperty("judged", blankToNull(judgement.created()));
		if (!judgement.changes().isEmpty()) {
			JsonArray changes = new JsonArray();
			judgement.changes().forEach(change -> {
				JsonObject one = new JsonObject();
				one.addProperty("field", change.field());
				one.addProperty("from", change.from());
				one.addProperty("to", change.to());
				changes.add(one);
			});
			json.add("changes", changes);
		}
	}

	private static String blankToNull(String text) {
		return text.isBlank() ? null : text;
	}

	private JsonObject coverage(Coverage coverage) {
		JsonObject json = new JsonObject();
		json.add("indicators", share(coverage.indicators().size(), coverage.indicatorsServed()));
		json.add("projects", share(coverage.boxes().size(), coverage.boxesServing()));
		json.add("sections", share(coverage.tasks().size(), coverage.tasksServing()));
		JsonObject states = new JsonObject();
		for (LinkState state : LinkState.values()) {
			states.addProperty(state.getLiteral(), coverage.links(state).size());
		}
		json.add("links", states);
		JsonArray chapters = new JsonArray();
		for (Coverage.Chapter chapter : coverage.chapters()) {
			JsonObject one = new JsonObject();
			one.add("chapter", ends.source(chapter.id()));
			one.add("projects", share(chapter.boxes().size(), chapter.boxesServing()));
			one.add("sections", share(chapter.tasks().size(), chapter.tasksServing()));
			chapters.add(one);
		}
		json.add("chapters", chapters);
		return json;
	}

	private static JsonObject share(int total, int linked) {
		JsonObject json = new JsonObject();
		json.addProperty("total", total);
		json.addProperty("linked", linked);
		return json;
	}

	private JsonObject orphans(Coverage coverage) {
		JsonObject json = new JsonObject();
		json.add("no_project", list(coverage.indicatorsWithoutBox(), ends::target));
		json.add("no_section", list(coverage.indicatorsWithoutTask(), ends::target));
		json.add("neither", list(coverage.indicatorsWithoutAny(), ends::target));
		json.add("projects_without_indicator", list(coverage.boxesWithoutIndicator(), ends::source));
		json.add("sections_without_target", list(coverage.tasksWithoutTarget(), ends::source));
		return json;
	}

	private JsonArray list(List<String> ids, Function<String, JsonObject> form) {
		JsonArray list = new JsonArray();
		ids.stream().map(form).forEach(list::add);
		return list;
	}

	/** All links of several plans as a table with a head. */
	static void writeCsv(List<TraceReport> reports, Appendable out) throws IOException {
		CSVPrinter csv = new CSVPrinter(out, CSVFormat.RFC4180.builder().setHeader(COLUMNS).get());
		for (TraceReport report : reports) {
			for (FoundLink link : report.index.links()) {
				JsonObject json = report.json(link);
				csv.printRecord(report.plan.getTitle(), cell(json, "source", "kind"), cell(json, "source", "no"), cell(json, "source", "title"),
						cell(json, "source", "line"), cell(json, "target", "kind"), cell(json, "target", "row"), cell(json, "target", "name"),
						cell(json, "kind"), cell(json, "state"), cell(json, "confidence"), cell(json, "quote"), cell(json, "line"), cell(json, "source", "end", "kind"), cell(json, "source", "end", "text"),
						cell(json, "target", "end", "kind"), cell(json, "target", "end", "text"));
			}
		}
		csv.flush();
	}

	private static String cell(JsonObject json, String... path) {
		JsonObject place = json;
		for (int i = 0; i < path.length - 1; i++) {
			if (!place.has(path[i])) {
				return null;
			}
			place = place.getAsJsonObject(path[i]);
		}
		String key = path[path.length - 1];
		return !place.has(key) || place.get(key) == JsonNull.INSTANCE ? null : place.get(key).getAsString();
	}
}
