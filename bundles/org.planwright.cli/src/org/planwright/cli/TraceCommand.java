package org.planwright.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;

import org.planwright.core.TraceDocument;
import org.planwright.core.report.Document;
import org.planwright.core.report.HtmlPrinter;
import org.planwright.core.report.PlanJson;
import org.planwright.model.Plan;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code planwright trace PROJECT|FILE [--format json|csv|html]}: links with evidence, coverage, what hangs on nothing. */
@Command(name = "trace")
final class TraceCommand extends Verb {

	enum Format {
		JSON, CSV, HTML
	}

	@Parameters(index = "0", paramLabel = "PROJECT|FILE", descriptionKey = "source")
	private Path file;

	@Option(names = "--format", defaultValue = "json", paramLabel = "json|csv|html", descriptionKey = "trace.format")
	private Format format;

	@Option(names = "--plan", paramLabel = "ID", descriptionKey = "plan")
	private String plan;

	@Mixin
	private ReportFile report;

	@Override
	public Integer call() throws IOException {
		boolean toFile = report.isWanted();
		List<TraceReport> reports = PlanFiles.only(file, plan, err()).stream().map(TraceReport::new).toList();
		if (toFile) {
			report.write(() -> document(reports), err());
			return Terminal.DONE;
		}
		switch (format) {
		case JSON -> out().print(PlanJson.print(json(reports)));
		case CSV -> TraceReport.writeCsv(reports, out());
		case HTML -> out().print(HtmlPrinter.print(document(reports)));
		}
		return Terminal.DONE;
	}

	private static Document document(List<TraceReport> reports) {
		return TraceDocument.of(reports.stream().map(TraceReport::traced).toList(), ZonedDateTime.now(), PlanwrightCommand.version());
	}

	/** One plan as an object; those of a project with several as a list under {@code plans}, each with its id and title. */
	private static JsonElement json(List<TraceReport> reports) {
		if (reports.size() == 1) {
			return reports.getFirst().json();
		}
		JsonArray all = new JsonArray();
		for (TraceReport report : reports) {
			Plan source = report.plan();
			JsonObject json = new JsonObject();
			JsonObject name = new JsonObject();
			name.addProperty("id", source.getId());
			name.addProperty("title", source.getTitle());
			json.add("plan", name);
			report.json().entrySet().forEach(entry -> json.add(entry.getKey(), entry.getValue()));
			all.add(json);
		}
		JsonObject json = new JsonObject();
		json.add("plans", all);
		return json;
	}
}
