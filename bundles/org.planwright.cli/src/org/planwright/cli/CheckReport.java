package org.planwright.cli;

import java.io.PrintWriter;
import java.util.List;

import org.planwright.core.check.CheckedPlan;
import org.planwright.core.check.Finding;
import org.planwright.core.check.Place;
import org.planwright.core.check.Severity;
import org.planwright.core.check.WaivedFinding;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** Findings as the terminal prints them. */
final class CheckReport {

	private CheckReport() {
	}

	/** The findings of several plans as one list; where there is more than one plan, each finding says which it is of. */
	static JsonObject json(List<CheckedPlan> plans) {
		JsonArray findings = new JsonArray();
		JsonArray waived = new JsonArray();
		for (CheckedPlan checked : plans) {
			String plan = plans.size() > 1 ? checked.plan().getId() : null;
			checked.result().findings().forEach(finding -> findings.add(json(finding, plan)));
			checked.result().waived().forEach(accepted -> waived.add(json(accepted, plan)));
		}
		JsonObject json = new JsonObject();
		json.add("findings", findings);
		json.add("waived", waived);
		json.addProperty("rules_run", plans.isEmpty() ? 0 : plans.getFirst().result().rulesRun());
		return json;
	}

	private static JsonObject json(Finding finding, String plan) {
		JsonObject json = new JsonObject();
		json.addProperty("id", finding.id());
		json.addProperty("rule", finding.rule().id());
		json.addProperty("severity", finding.severity().key());
		if (plan != null) {
			json.addProperty("plan", plan);
		}
		json.add("place", json(finding.place()));
		json.addProperty("stated", finding.stated());
		json.addProperty("computed", finding.computed());
		json.addProperty("message", finding.message().text());
		json.addProperty("why", finding.why().text());
		json.addProperty("cure", finding.cure().text());
		if (!finding.causes().isEmpty()) {
			JsonArray causes = new JsonArray();
			finding.causes().forEach(cause -> causes.add(cause.words().text()));
			json.add("causes", causes);
		}
		return json;
	}

	private static JsonObject json(Place place) {
		JsonObject json = new JsonObject();
		json.addProperty("kind", place.kind().key());
		json.addProperty("id", place.object());
		json.addProperty("row", place.row() == 0 ? null : Integer.valueOf(place.row()));
		json.addProperty("line", place.line() == 0 ? null : Integer.valueOf(place.line()));
		return json;
	}

	private static JsonObject json(WaivedFinding accepted, String plan) {
		JsonObject json = json(accepted.finding(), plan);
		json.addProperty("reason", accepted.reason());
		json.addProperty("author", accepted.author());
		json.addProperty("date", accepted.date());
		return json;
	}

	/** A line a finding, the gravest first, and the counts last. */
	static void writeText(List<CheckedPlan> plans, PrintWriter out) {
		for (CheckedPlan checked : plans) {
			if (plans.size() > 1) {
				out.println(checked.plan().getTitle());
			}
			checked.result().findings().forEach(finding -> out.println(line(finding.severity().title(), finding)));
			checked.result().waived().forEach(accepted -> {
				out.println(line(Messages.text("check.waived"), accepted.finding()));
				out.println(Messages.text("check.waived.why", accepted.reason(), accepted.author(), accepted.date()).stripTrailing());
			});
			out.println(Messages.text("check.counts", checked.result().count(Severity.ERROR), checked.result().count(Severity.WARNING),
					checked.result().count(Severity.INFO), checked.result().waived().size()));
		}
	}

	private static String line(String how, Finding finding) {
		String where = finding.place().line() == 0 ? "" : Messages.text("check.line", Integer.toString(finding.place().line())) + ' ';
		return how + ' ' + finding.rule().id() + ' ' + where + finding.message().text();
	}
}
