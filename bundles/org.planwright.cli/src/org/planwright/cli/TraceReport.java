package org.planwright.cli;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.planwright.core.report.PlanJson;
import org.planwright.core.trace.Coverage;
import org.planwright.core.trace.FoundLink;
import org.planwright.core.trace.Proof;
import org.planwright.core.trace.TraceIndex;
import org.planwright.model.Identified;
import org.planwright.model.Indicator;
import org.planwright.model.KeyProject;
import org.planwright.model.Plan;
import org.planwright.model.Section;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;

/** The links of one plan as the terminal prints them. */
final class TraceReport {

	private static final String[] COLUMNS = { "plan", "source_kind", "source_no", "source_title", "source_line", "target_kind", "target_row",
			"target_name", "kind", "state", "confidence", "quote", "line" };

	private final Plan plan;
	private final TraceIndex index;
	private final Map<String, Identified> objects = new HashMap<>();
	private final Map<Indicator, Integer> rows;

	/** Finds the links of a plan whose objects have ids. */
	TraceReport(Plan plan) {
		this.plan = plan;
		index = TraceIndex.of(plan);
		rows = PlanJson.rows(plan);
		plan.eAllContents().forEachRemaining(object -> {
			if (object instanceof Identified identified) {
				objects.put(identified.getId(), identified);
			}
		});
	}

	Plan plan() {
		return plan;
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
		json.add("source", source(objects.get(link.source())));
		json.add("target", target(objects.get(link.target())));
		json.addProperty("kind", link.kind().getLiteral());
		json.addProperty("state", link.state().getLiteral());
		json.addProperty("confidence", link.confidence());
		Proof best = link.proofs().isEmpty() ? null : link.proofs().getFirst();
		json.addProperty("quote", best == null ? null : best.quote());
		json.addProperty("line", best == null || best.line() == 0 ? null : Integer.valueOf(best.line()));
		return json;
	}

	private JsonObject source(Identified object) {
		JsonObject json = new JsonObject();
		switch (object) {
		case KeyProject box -> addBox(json, box);
		case Section section -> {
			json.addProperty("kind", "section");
			json.addProperty("no", blankToNull(section.getLabel()));
			json.addProperty("title", section.getTitle());
			json.addProperty("line", section.getLine());
		}
		default -> throw new IllegalArgumentException("Serves nothing: " + object);
		}
		return json;
	}

	private JsonObject target(Identified object) {
		JsonObject json = new JsonObject();
		switch (object) {
		case KeyProject box -> {
			addBox(json, box);
			json.addProperty("name", box.getTitle());
		}
		case Indicator indicator -> {
			json.addProperty("kind", "indicator");
			json.addProperty("row", rows.get(indicator));
			json.addProperty("name", indicator.getName());
		}
		default -> throw new IllegalArgumentException("Is not served: " + object);
		}
		return json;
	}

	private static void addBox(JsonObject json, KeyProject box) {
		json.addProperty("kind", "project");
		json.addProperty("no", blankToNull(box.getNo()));
		json.addProperty("title", box.getTitle());
		json.addProperty("line", box.getFirstLine());
	}

	private static String blankToNull(String text) {
		return text == null || text.isBlank() ? null : text;
	}

	private static JsonObject coverage(Coverage coverage) {
		JsonObject json = new JsonObject();
		json.add("indicators", share(coverage.indicators().size(), coverage.indicatorsServed()));
		json.add("projects", share(coverage.boxes().size(), coverage.boxesServing()));
		json.add("sections", share(coverage.tasks().size(), coverage.tasksServing()));
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
		json.add("no_project", list(coverage.indicatorsWithoutBox(), this::target));
		json.add("no_section", list(coverage.indicatorsWithoutTask(), this::target));
		json.add("neither", list(coverage.indicatorsWithoutAny(), this::target));
		json.add("projects_without_indicator", list(coverage.boxesWithoutIndicator(), this::source));
		json.add("sections_without_target", list(coverage.tasksWithoutTarget(), this::source));
		return json;
	}

	private JsonArray list(List<String> ids, Function<Identified, JsonObject> form) {
		JsonArray list = new JsonArray();
		ids.stream().map(objects::get).map(form).forEach(list::add);
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
						cell(json, "kind"), cell(json, "state"), cell(json, "confidence"), cell(json, "quote"), cell(json, "line"));
			}
		}
		csv.flush();
	}

	private static String cell(JsonObject json, String... path) {
		JsonObject place = json;
		for (int i = 0; i < path.length - 1; i++) {
			place = place.getAsJsonObject(path[i]);
		}
		String key = path[path.length - 1];
		return !place.has(key) || place.get(key) == JsonNull.INSTANCE ? null : place.get(key).getAsString();
	}
}
