package org.planwright.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.planwright.core.check.CheckedPlan;
import org.planwright.core.check.Finding;
import org.planwright.core.check.Place;
import org.planwright.core.check.Rule;
import org.planwright.core.check.Severity;
import org.planwright.core.check.WaivedFinding;
import org.planwright.model.Plan;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * Findings in the Static Analysis Results Interchange Format, version 2.1.0, of OASIS: what code hosts and editors show beside the lines.
 * Lines are those of the document that a plan was read from; places in a plan that was written in the program have names only.
 */
final class SarifReport {

	private static final String SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
	private static final String FINGERPRINT = "planwright/v1";
	private static final String FINDING = "planwrightFinding/v1";

	private final List<CheckedFile> files;
	private final List<Rule> rules;
	private final List<String> artifacts = new ArrayList<>();

	/** @param rules the rules that were run */
	SarifReport(List<CheckedFile> files, List<Rule> rules) {
		this.files = files;
		this.rules = rules;
	}

	JsonObject json() {
		JsonArray results = new JsonArray();
		files.forEach(file -> addResults(file, results));
		JsonObject run = new JsonObject();
		run.add("tool", object("driver", driver()));
		JsonObject invocation = new JsonObject();
		invocation.addProperty("executionSuccessful", true);
		run.add("invocations", array(invocation));
		JsonArray named = new JsonArray();
		artifacts.forEach(uri -> named.add(object("location", uri(uri))));
		run.add("artifacts", named);
		run.add("results", results);
		run.addProperty("columnKind", "utf16CodeUnits");
		JsonObject log = new JsonObject();
		log.addProperty("$schema", SCHEMA);
		log.addProperty("version", "2.1.0");
		log.add("runs", array(run));
		return log;
	}

	private JsonObject driver() {
		JsonObject driver = new JsonObject();
		driver.addProperty("name", Messages.text("product.name"));
		driver.addProperty("fullName", PlanwrightCommand.version());
		PlanwrightCommand.number().ifPresent(number -> driver.addProperty("semanticVersion", number));
		driver.addProperty("language", org.planwright.core.Messages.locale().toLanguageTag());
		JsonArray described = new JsonArray();
		rules.forEach(rule -> described.add(json(rule)));
		driver.add("rules", described);
		return driver;
	}

	private static JsonObject json(Rule rule) {
		JsonObject json = new JsonObject();
		json.addProperty("id", rule.id());
		json.addProperty("name", rule.getClass().getSimpleName());
		json.add("shortDescription", object("text", rule.summary()));
		json.add("fullDescription", object("text", rule.explanation()));
		json.add("help", object("text", rule.explanation()));
		JsonObject standard = new JsonObject();
		standard.addProperty("level", level(rule.severity()));
		json.add("defaultConfiguration", standard);
		JsonArray tags = new JsonArray();
		tags.add(rule.topic().title());
		json.add("properties", object("tags", tags));
		return json;
	}

	private void addResults(CheckedFile file, JsonArray results) {
		CheckedPlan checked = file.checked();
		String document = document(file);
		checked.result().findings().forEach(finding -> results.add(json(finding, checked.plan(), document)));
		for (WaivedFinding accepted : checked.result().waived()) {
			JsonObject result = json(accepted.finding(), checked.plan(), document);
			result.add("suppressions", array(suppression(accepted)));
			results.add(result);
		}
	}

	private static JsonObject suppression(WaivedFinding accepted) {
		JsonObject suppression = new JsonObject();
		suppression.addProperty("kind", "external");
		suppression.addProperty("status", "accepted");
		suppression.addProperty("justification", accepted.reason());
		JsonObject who = new JsonObject();
		who.addProperty("author", accepted.author());
		who.addProperty("date", accepted.date());
		suppression.add("properties", who);
		return suppression;
	}

	private JsonObject json(Finding finding, Plan plan, String document) {
		JsonObject json = new JsonObject();
		json.addProperty("ruleId", finding.rule().id());
		json.addProperty("ruleIndex", rules.indexOf(finding.rule()));
		json.addProperty("level", level(finding.severity()));
		json.add("message", object("text", finding.message().text()));
		json.add("locations", array(location(finding.place(), plan, document)));
		if (!finding.others().isEmpty()) {
			JsonArray related = new JsonArray();
			for (Place place : finding.others()) {
				JsonObject location = location(place, plan, document);
				location.addProperty("id", related.size() + 1);
				location.add("message", object("text", place.column() == null ? place.words() : place.column().title()));
				related.add(location);
			}
			json.add("relatedLocations", related);
		}
		JsonObject fingerprints = new JsonObject();
		fingerprints.addProperty(FINGERPRINT, finding.fingerprint());
		json.add("fingerprints", fingerprints);
		json.add("partialFingerprints", object(FINDING, finding.id()));
		JsonObject more = new JsonObject();
		more.addProperty("stated", finding.stated());
		more.addProperty("computed", finding.computed());
		more.addProperty("why", finding.why().text());
		more.addProperty("cure", finding.cure().text());
		JsonArray causes = new JsonArray();
		finding.causes().forEach(cause -> causes.add(cause.words().text()));
		more.add("causes", causes);
		json.add("properties", more);
		return json;
	}

	private JsonObject location(Place place, Plan plan, String document) {
		JsonObject location = new JsonObject();
		if (document != null) {
			JsonObject physical = new JsonObject();
			JsonObject artifact = uri(document);
			artifact.addProperty("index", index(document));
			physical.add("artifactLocation", artifact);
			if (place.line() > 0) {
				JsonObject region = new JsonObject();
				region.addProperty("startLine", place.line());
				physical.add("region", region);
			}
			location.add("physicalLocation", physical);
		}
		JsonObject logical = new JsonObject();
		logical.addProperty("name", place.words());
		logical.addProperty("fullyQualifiedName", plan.getId() + '/' + place.object() + (place.column() == null ? "" : "/" + place.column().name()));
		logical.addProperty("kind", place.kind().key());
		location.add("logicalLocations", array(logical));
		return location;
	}

	private int index(String document) {
		if (!artifacts.contains(document)) {
			artifacts.add(document);
		}
		return artifacts.indexOf(document);
	}

	/** Where the lines of a plan are counted: the document of the call, or the one that a project's plan was read from. */
	private static String document(CheckedFile file) {
		if (!PlanFiles.isProject(file.file())) {
			return relative(file.file());
		}
		Plan plan = file.checked().plan();
		return plan.getSource() == null || plan.getSource().getFileName() == null ? null : uriOf(plan.getSource().getFileName());
	}

	/** A path as seen from the folder that the call was made in, so that a report says nothing of the machine. */
	private static String relative(Path file) {
		Path here = Path.of("").toAbsolutePath();
		Path there = file.toAbsolutePath().normalize();
		boolean below = there.startsWith(here);
		// A file elsewhere is known by its name: the way to it is of no use on another machine.
		Path shown = below ? here.relativize(there) : there.getFileName();
		List<String> steps = new ArrayList<>();
		shown.forEach(step -> steps.add(step.toString()));
		return uriOf(String.join("/", steps));
	}

	private static String uriOf(String path) {
		try {
			// A colon in the first step would be taken for the end of a scheme.
			return new URI(null, null, path.contains(":") ? "./" + path : path, null).toASCIIString();
		} catch (URISyntaxException e) {
			throw new IllegalStateException("Every relative path has a URI: " + path, e);
		}
	}

	private static JsonObject uri(String uri) {
		return object("uri", uri);
	}

	private static String level(Severity severity) {
		return switch (severity) {
		case ERROR -> "error";
		case WARNING -> "warning";
		case INFO -> "note";
		};
	}

	private static JsonObject object(String name, String value) {
		JsonObject object = new JsonObject();
		object.addProperty(name, value);
		return object;
	}

	private static JsonObject object(String name, JsonElement value) {
		JsonObject object = new JsonObject();
		object.add(name, value);
		return object;
	}

	private static JsonArray array(JsonElement only) {
		JsonArray array = new JsonArray();
		array.add(only);
		return array;
	}
}
