package org.planwright.cli;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

import org.planwright.core.AlignDocument;
import org.planwright.core.AlignmentFindings;
import org.planwright.core.align.AlignedRow;
import org.planwright.core.align.AlignedText;
import org.planwright.core.align.Conversion;
import org.planwright.core.align.Ground;
import org.planwright.core.align.Pairing;
import org.planwright.core.align.Pairing.Kind;
import org.planwright.core.align.PlanAlignment;
import org.planwright.core.align.References;
import org.planwright.core.align.RowVerdict;
import org.planwright.core.check.CheckSettings;
import org.planwright.core.check.CheckedPlan;
import org.planwright.model.Project;
import org.planwright.model.Relation;
import org.planwright.model.Verdict;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** A lower plan against its upper plan as the terminal prints it. */
final class AlignReport {

	private final PlanAlignment alignment;

	AlignReport(PlanAlignment alignment) {
		this.alignment = alignment;
	}

	JsonObject json() {
		JsonObject json = new JsonObject();
		json.addProperty("upper_plan", alignment.upper().plan().getTitle());
		json.addProperty("lower_plan", alignment.lower().plan().getTitle());
		JsonArray indicators = new JsonArray();
		alignment.living(Kind.INDICATOR).forEach(pairing -> pairing.upper().forEach(id -> indicators.add(indicator(id, pairing))));
		json.add("indicators", indicators);
		json.add("projects", texts(Kind.BOX, alignment.upper().boxes(), "upper_no", "lower_nos"));
		json.add("tasks", texts(Kind.TASK, alignment.upper().tasks(), "upper_label", "lower_labels"));
		json.add("lower_only", lowerOnly());
		json.add("findings", CheckReport.json(List.of(checked())).get("findings"));
		return json;
	}

	private JsonObject indicator(String id, Pairing pairing) {
		AlignedRow row = alignment.upper().row(id).orElseThrow();
		List<AlignedRow> lower = pairing.lower().stream().map(each -> alignment.lower().row(each).orElseThrow()).toList();
		JsonObject json = new JsonObject();
		json.addProperty("upper_row", row.number());
		json.addProperty("upper", row.name());
		JsonArray rows = new JsonArray();
		JsonArray names = new JsonArray();
		JsonArray targets = new JsonArray();
		lower.forEach(each -> {
			rows.add(each.number());
			names.add(each.name());
			targets.add(each.target().text());
		});
		json.add("lower_rows", rows);
		json.add("lower", names);
		json.addProperty("relation", pairing.relation().getLiteral());
		json.addProperty("factor", pairing.figures().flatMap(RowVerdict::converted).filter(each -> pairing.relation() != Relation.DEFINITION_DIFFERS || each.isIdentity())
				.map(Conversion::factor).orElse((BigDecimal) null));
		json.addProperty("upper_target", shown(row));
		json.addProperty("lower_target", lower.size() == 1 ? shown(lower.getFirst()) : null);
		json.addProperty("verdict", verdict(pairing.verdict()));
		json.addProperty("basis", pairing.figures().map(figures -> figures.basis().name().toLowerCase(Locale.ROOT)).orElse("none"));
		json.addProperty("reason", pairing.figures().map(figures -> figures.reason().text()).orElseGet(() -> pairing.grounds().isEmpty()
				? Messages.text("align.none") : pairing.grounds().getFirst().wording().text()));
		json.addProperty("within_rounding", pairing.figures().map(RowVerdict::close).orElse(Boolean.FALSE));
		common(json, pairing);
		if (!pairing.rivals().isEmpty()) {
			json.add("rivals", rivals(pairing));
		}
		return json;
	}

	/** What else was judged of the row. */
	private JsonArray rivals(Pairing pairing) {
		JsonArray rivals = new JsonArray();
		pairing.rivals().forEach(rival -> {
			JsonArray rows = new JsonArray();
			rival.lower().forEach(each -> rows.add(alignment.lower().row(each).orElseThrow().number()));
			JsonObject one = new JsonObject();
			one.add("lower_rows", rows);
			one.addProperty("relation", rival.relation().getLiteral());
			one.addProperty("verdict", verdict(rival.verdict()));
			rivals.add(one);
		});
		return rivals;
	}

	private static void common(JsonObject json, Pairing pairing) {
		json.addProperty("state", pairing.state().getLiteral());
		json.addProperty("confidence", pairing.confidence());
		JsonArray grounds = new JsonArray();
		pairing.grounds().stream().map(Ground::wording).forEach(words -> grounds.add(words.text()));
		json.add("grounds", grounds);
	}

	private static String shown(AlignedRow row) {
		return row.target().isAbsent() && !row.change().figure().text().isBlank() ? row.change().figure().text() : row.target().text();
	}

	/** Nothing below is nothing to compare. */
	private static String verdict(Verdict verdict) {
		return (verdict == Verdict.MISSING ? Verdict.INCOMPARABLE : verdict).getLiteral();
	}

	private JsonArray texts(Kind kind, List<AlignedText> upper, String upperNumber, String lowerNumbers) {
		JsonArray all = new JsonArray();
		for (AlignedText above : upper) {
			List<Pairing> pairings = alignment.answers(above.id());
			JsonArray numbers = new JsonArray();
			JsonArray titles = new JsonArray();
			List<AlignedText> lower = kind == Kind.BOX ? alignment.lower().boxes() : alignment.lower().tasks();
			pairings.stream().flatMap(pairing -> pairing.lower().stream()).distinct()
					.forEach(id -> lower.stream().filter(text -> text.id().equals(id)).forEach(text -> {
						numbers.add(text.number());
						titles.add(text.title());
					}));
			JsonObject json = new JsonObject();
			json.addProperty(upperNumber, above.number());
			json.addProperty("upper", above.title());
			json.add(lowerNumbers, numbers);
			json.add("lower", titles);
			Relation answered = alignment.answered(above.id());
			json.addProperty("relation", answered == Relation.NONE ? "none" : answered == Relation.SAME ? "full" : "part");
			if (!pairings.isEmpty()) {
				common(json, pairings.getFirst());
			}
			all.add(json);
		}
		return all;
	}

	private JsonObject lowerOnly() {
		JsonObject json = new JsonObject();
		JsonArray rows = new JsonArray();
		alignment.lowerOnly(Kind.INDICATOR).forEach(id -> alignment.lower().row(id).ifPresent(row -> {
			JsonObject one = new JsonObject();
			one.addProperty("row", row.number());
			one.addProperty("name", row.name());
			rows.add(one);
		}));
		json.add("indicators", rows);
		json.add("projects", titles(alignment.lower().boxes(), alignment.lowerOnly(Kind.BOX)));
		json.add("tasks", titles(alignment.lower().tasks(), alignment.lowerOnly(Kind.TASK)));
		return json;
	}

	private static JsonArray titles(List<AlignedText> texts, List<String> ids) {
		JsonArray all = new JsonArray();
		texts.stream().filter(text -> ids.contains(text.id())).forEach(text -> {
			JsonObject one = new JsonObject();
			one.addProperty("no", text.number());
			one.addProperty("title", text.title());
			all.add(one);
		});
		return all;
	}

	/** What the report for people is made of. */
	AlignDocument.Review review(References references) {
		return new AlignDocument.Review(alignment, references, settings(), checked().result().findings());
	}

	private CheckSettings settings() {
		return alignment.lower().plan().eContainer() instanceof Project project ? CheckSettings.of(project) : CheckSettings.STANDARD;
	}

	private CheckedPlan checked() {
		return new CheckedPlan(alignment.lower().plan(), AlignmentFindings.check(alignment, settings()));
	}
}
