package org.planwright.cli;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import org.planwright.core.report.PlanJson;
import org.planwright.core.trace.EndType;
import org.planwright.core.trace.FoundLink;
import org.planwright.core.trace.TraceIndex;
import org.planwright.model.Identified;
import org.planwright.model.Indicator;
import org.planwright.model.KeyProject;
import org.planwright.model.Mention;
import org.planwright.model.Paragraph;
import org.planwright.model.Passage;
import org.planwright.model.Plan;
import org.planwright.model.ProjectItem;
import org.planwright.model.Section;
import org.planwright.model.TraceLink;

import com.google.gson.JsonObject;

/**
 * Ends of links as the terminal prints them: as the section, box or indicator that other programs know. A link from an item or words is
 * printed as one from the section or box that they stand in, one to a figure in prose as one to the indicator that it speaks of; under
 * {@code end} it says what exactly is meant.
 */
final class TraceEnds {

	private final Plan plan;
	private final TraceIndex index;
	private final Map<String, Identified> objects = new HashMap<>();
	private final Map<Indicator, Integer> rows;

	TraceEnds(Plan plan, TraceIndex index) {
		this.plan = plan;
		this.index = index;
		rows = PlanJson.rows(plan);
		objects.put(plan.getId(), plan);
		plan.eAllContents().forEachRemaining(object -> {
			if (object instanceof Identified identified) {
				objects.put(identified.getId(), identified);
			}
		});
	}

	/** Where a link begins. */
	JsonObject source(FoundLink link) {
		JsonObject json = withEnd(source(link.source()), link.source());
		// Where only some words of a passage serve, those are the end.
		link.judged().map(judgement -> objects.get(judgement.linkId())).filter(TraceLink.class::isInstance).map(stored -> ((TraceLink) stored).getWords())
				.ifPresent(words -> {
					if (json.get("end") instanceof JsonObject end) {
						end.addProperty("text", Objects.requireNonNullElse(words.getQuote(), ""));
					}
				});
		return json;
	}

	/** What a link leads to. */
	JsonObject target(FoundLink link) {
		return withEnd(target(link.target()), link.target());
	}

	/** A section or box; for anything in one, that one; the plan where there is none. */
	JsonObject source(String id) {
		JsonObject json = new JsonObject();
		switch (objects.get(index.holderOf(id).orElse(id))) {
		case KeyProject box -> box(json, box);
		case Section section -> section(json, section);
		default -> {
			json.addProperty("kind", "section");
			json.add("no", null);
			json.addProperty("title", plan.getTitle());
			json.add("line", null);
		}
		}
		return json;
	}

	/** An indicator, box or section; for a figure in prose its indicator, and where it has none what it stands in. */
	JsonObject target(String id) {
		if (objects.get(index.indicatorOf(id).orElse(id)) instanceof Indicator indicator) {
			JsonObject json = new JsonObject();
			json.addProperty("kind", "indicator");
			json.addProperty("row", rows.get(indicator));
			json.addProperty("name", indicator.getName());
			return json;
		}
		JsonObject json = source(id);
		json.add("name", json.get("title"));
		return json;
	}

	private static void box(JsonObject json, KeyProject box) {
		json.addProperty("kind", "project");
		json.addProperty("no", blankToNull(box.getNo()));
		json.addProperty("title", box.getTitle());
		line(json, box.getFirstLine());
	}

	private static void section(JsonObject json, Section section) {
		json.addProperty("kind", "section");
		json.addProperty("no", blankToNull(section.getLabel()));
		json.addProperty("title", section.getTitle());
		line(json, section.getLine());
	}

	private JsonObject withEnd(JsonObject json, String id) {
		Identified object = objects.get(id);
		JsonObject end = new JsonObject();
		EndType.of(object).ifPresent(type -> end.addProperty("kind", type.key()));
		switch (object) {
		case ProjectItem item -> end(end, item.getTitle(), item.getText(), item.getLine());
		case Paragraph paragraph -> end(end, null, paragraph.getText(), paragraph.getFirstLine());
		case Passage passage -> end(end, null, passage.getText(), 0);
		case Mention mention -> end(end, null, mention.getQuote(), mention.getLine());
		default -> {
			return json;
		}
		}
		json.add("end", end);
		return json;
	}

	private static void end(JsonObject json, String title, String text, int line) {
		if (blankToNull(title) != null) {
			json.addProperty("title", title);
		}
		json.addProperty("text", Objects.requireNonNullElse(text, ""));
		line(json, line);
	}

	/** What was written here and came from no source has no line. */
	private static void line(JsonObject json, int line) {
		json.addProperty("line", line == 0 ? null : Integer.valueOf(line));
	}

	private static String blankToNull(String text) {
		return text == null || text.isBlank() ? null : text;
	}
}
