package org.planwright.core.report;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.planwright.model.ChangeKind;
import org.planwright.model.Figure;
import org.planwright.model.Footnote;
import org.planwright.model.Indicator;
import org.planwright.model.IndicatorAttribute;
import org.planwright.model.KeyProject;
import org.planwright.model.Mention;
import org.planwright.model.NoteSeverity;
import org.planwright.model.Paragraph;
import org.planwright.model.Plan;
import org.planwright.model.ProjectItem;
import org.planwright.model.Section;
import org.planwright.model.Term;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/**
 * A plan as {@code planwright extract --json} prints it. Numbers keep the decimals that were printed; what a plan does not say is null;
 * lines count from 1 in the source and are 0 where there is none.
 */
public final class PlanJson {

	private static final Gson GSON = new GsonBuilder().serializeNulls().disableHtmlEscaping().setPrettyPrinting().create();

	private final Plan plan;
	private final List<EObject> contents = new ArrayList<>();
	private final Map<Indicator, Integer> rows = new IdentityHashMap<>();

	private PlanJson(Plan plan) {
		this.plan = plan;
		EcoreUtil.getAllContents(List.of(plan), false).forEachRemaining(object -> contents.add((EObject) object));
		contents.stream().filter(Indicator.class::isInstance).forEach(row -> rows.put((Indicator) row, rows.size() + 1));
	}

	/** The plan as a JSON object. */
	public static JsonObject of(Plan plan) {
		return new PlanJson(plan).build();
	}

	/** What a file for other programs holds: one plan as an object, several as a list of objects; UTF-8. */
	public static byte[] file(List<Plan> plans) {
		if (plans.size() == 1) {
			return print(of(plans.getFirst())).getBytes(StandardCharsets.UTF_8);
		}
		JsonArray all = new JsonArray();
		plans.stream().map(PlanJson::of).forEach(all::add);
		return print(all).getBytes(StandardCharsets.UTF_8);
	}

	/** A JSON text, indented, with a line break at its end. */
	public static String print(JsonElement json) {
		return GSON.toJson(json) + "\n";
	}

	/** The running number of an indicator in its plan, parts counted, from 1: what {@code row} means in every output. */
	public static Map<Indicator, Integer> rows(Plan plan) {
		return new PlanJson(plan).rows;
	}

	private JsonObject build() {
		JsonObject json = new JsonObject();
		json.add("plan", describe());
		json.add("outline", array(Section.class, PlanJson::heading));
		json.add("indicators", array(Indicator.class, this::indicator));
		json.add("footnotes", array(Footnote.class, PlanJson::footnote));
		json.add("projects", array(KeyProject.class, PlanJson::project));
		json.add("glossary", array(Term.class, PlanJson::term));
		json.add("mentions", array(Mention.class, this::mention));
		json.add("unplaced", unplaced());
		return json;
	}

	private <T extends EObject> JsonArray array(Class<T> type, Function<T, JsonObject> form) {
		JsonArray array = new JsonArray();
		contents.stream().filter(type::isInstance).map(type::cast).map(form).forEach(array::add);
		return array;
	}

	private JsonObject describe() {
		JsonObject json = new JsonObject();
		json.add("title", text(plan.getTitle()));
		json.addProperty("level", plan.getLevel().getLiteral());
		json.add("region", text(plan.getRegion()));
		json.add("publisher", text(plan.getPublisher()));
		json.add("published", text(plan.getPublished()));
		JsonArray period = new JsonArray();
		period.add(year(plan.getPeriodStart()));
		period.add(year(plan.getPeriodEnd()));
		json.add("period", period);
		return json;
	}

	private static JsonObject heading(Section section) {
		JsonObject json = new JsonObject();
		json.addProperty("level", section.getLevel());
		json.add("label", text(section.getLabel()));
		json.addProperty("title", orEmpty(section.getTitle()));
		json.addProperty("line", section.getLine());
		json.addProperty("run_in", section.isRunIn());
		return json;
	}

	private JsonObject indicator(Indicator row) {
		JsonObject json = new JsonObject();
		json.addProperty("row", rows.get(row));
		json.add("no", ordinal(row.getNo()));
		json.add("category", text(row.getCategory()));
		json.addProperty("name", orEmpty(row.getName()));
		json.add("unit", text(row.getUnit()));
		json.add("price_basis", text(row.getPriceBase()));
		json.add("parent", row.getWhole() == null ? JsonNull.INSTANCE : text(row.getWhole().getName()));
		json.add("baseline", figure(row.getBaseline()));
		json.add("target", figure(row.getTarget()));
		json.add("change", change(row));
		json.add("attribute", attribute(row.getAttribute()));
		JsonArray notes = new JsonArray();
		row.getNotes().forEach(notes::add);
		json.add("notes", notes);
		json.add("lines", lines(row.getFirstLine(), row.getLastLine()));
		return json;
	}

	private static JsonObject figure(Figure figure) {
		JsonObject json = new JsonObject();
		json.addProperty("text", figure == null ? "" : orEmpty(figure.getText()));
		addValue(json, figure);
		json.add("flag", figure == null ? JsonNull.INSTANCE : text(figure.getFlag()));
		return json;
	}

	private static JsonObject change(Indicator row) {
		JsonObject json = new JsonObject();
		json.addProperty("text", row.getChange() == null ? "" : orEmpty(row.getChange().getText()));
		json.addProperty("kind", row.getChange() == null ? ChangeKind.NONE.getLiteral() : row.getChangeKind().getLiteral());
		addValue(json, row.getChange());
		return json;
	}

	private static void addValue(JsonObject json, Figure figure) {
		boolean number = figure != null && figure.getValue() != null;
		json.add("value", number ? new JsonPrimitive(plain(figure.getValue())) : JsonNull.INSTANCE);
		json.add("op", number ? new JsonPrimitive(figure.getComparator().getLiteral()) : JsonNull.INSTANCE);
	}

	/** JSON knows 1000, and 1E+3 only by grace of its readers. */
	private static BigDecimal plain(BigDecimal value) {
		return value.scale() < 0 ? value.setScale(0) : value;
	}

	private static JsonElement attribute(IndicatorAttribute attribute) {
		return switch (attribute) {
		case EXPECTED -> new JsonPrimitive("预期性");
		case BINDING -> new JsonPrimitive("约束性");
		case NONE -> JsonNull.INSTANCE;
		};
	}

	private static JsonObject footnote(Footnote note) {
		JsonObject json = new JsonObject();
		json.add("mark", text(note.getMark()));
		json.addProperty("text", orEmpty(note.getText()));
		json.addProperty("line", note.getLine());
		return json;
	}

	private static JsonObject project(KeyProject box) {
		JsonObject json = new JsonObject();
		json.add("no", ordinal(box.getNo()));
		json.add("label", text(box.getLabel()));
		json.addProperty("title", orEmpty(box.getTitle()));
		json.add("goal", text(String.join("\n", box.getGoals().stream().map(Paragraph::getText).toList())));
		JsonArray items = new JsonArray();
		box.getItems().stream().filter(PlanJson::isItem).map(PlanJson::item).forEach(items::add);
		json.add("items", items);
		json.add("section_line", sectionLine(box));
		json.addProperty("line", box.getFirstLine());
		json.addProperty("end_line", box.getLastLine());
		return json;
	}

	/** A box's plain paragraphs are no items. */
	private static boolean isItem(ProjectItem item) {
		return !orEmpty(item.getNo()).isEmpty() || !orEmpty(item.getTitle()).isEmpty();
	}

	private static JsonObject item(ProjectItem item) {
		JsonObject json = new JsonObject();
		json.add("no", text(item.getNo()));
		json.add("title", text(item.getTitle()));
		json.addProperty("text", orEmpty(item.getText()));
		json.addProperty("line", item.getLine());
		return json;
	}

	/** The line of the numbered heading that the box stands under; run-in paragraphs do not own boxes. */
	private static JsonElement sectionLine(KeyProject box) {
		EObject place = box.eContainer();
		while (place instanceof Section section && section.isRunIn()) {
			place = section.getParent();
		}
		return place instanceof Section section ? new JsonPrimitive(section.getLine()) : JsonNull.INSTANCE;
	}

	private static JsonObject term(Term term) {
		JsonObject json = new JsonObject();
		json.addProperty("term", orEmpty(term.getTerm()));
		json.add("expansion", text(term.getExpansion()));
		json.add("definition", text(term.getDefinition()));
		json.addProperty("line", term.getLine());
		return json;
	}

	private JsonObject mention(Mention mention) {
		Figure figure = mention.getFigure();
		JsonObject json = new JsonObject();
		json.addProperty("line", mention.getLine());
		json.addProperty("quote", orEmpty(mention.getQuote()));
		addValue(json, figure);
		json.add("unit", figure == null ? JsonNull.INSTANCE : text(figure.getUnit()));
		json.add("op", json.remove("op"));
		json.add("year", figure == null ? JsonNull.INSTANCE : year(figure.getYear()));
		Integer row = rows.get(mention.getIndicator());
		json.add("indicator_row", row == null ? JsonNull.INSTANCE : new JsonPrimitive(row));
		return json;
	}

	private JsonArray unplaced() {
		JsonArray array = new JsonArray();
		plan.getReadingNotes().stream().filter(note -> note.getSeverity() == NoteSeverity.UNPLACED).forEach(note -> {
			JsonObject json = new JsonObject();
			json.addProperty("line", note.getLine());
			json.addProperty("reason", note.getCode());
			array.add(json);
		});
		return array;
	}

	private static JsonArray lines(int first, int last) {
		JsonArray lines = new JsonArray();
		lines.add(first);
		lines.add(last);
		return lines;
	}

	/** A plain number as a number; 01, 1-2 and 一 as they are printed. */
	private static JsonElement ordinal(String printed) {
		String no = orEmpty(printed);
		return no.matches("[1-9]\\d{0,8}") ? new JsonPrimitive(Integer.valueOf(no)) : text(no);
	}

	private static JsonElement year(int year) {
		return year == 0 ? JsonNull.INSTANCE : new JsonPrimitive(year);
	}

	private static JsonElement text(String text) {
		return text == null || text.isEmpty() ? JsonNull.INSTANCE : new JsonPrimitive(text);
	}

	private static String orEmpty(String text) {
		return text == null ? "" : text;
	}
}
