package org.planwright.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.planwright.core.CompareDocument;
import org.planwright.core.PlanDocument;
import org.planwright.core.RedlineCopy;
import org.planwright.core.report.Document;
import org.planwright.core.report.HtmlPrinter;
import org.planwright.core.report.PlanJson;
import org.planwright.model.Plan;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code planwright diff A B... [--format text|json|html]}: what differs between two projects, plans or documents, by meaning. */
@Command(name = "diff")
final class DiffCommand extends Verb {

	enum Format {
		TEXT, JSON, HTML
	}

	@Parameters(index = "0", paramLabel = "A", descriptionKey = "diff.before")
	private String before;

	@Parameters(index = "1..*", arity = "1..*", paramLabel = "B", descriptionKey = "diff.after")
	private List<String> after;

	@Option(names = "--format", defaultValue = "text", paramLabel = "text|json|html", descriptionKey = "diff.format")
	private Format format;

	@Option(names = "--plan", paramLabel = "ID", descriptionKey = "diff.plan")
	private String plan;

	@Option(names = "--plan-b", paramLabel = "ID", descriptionKey = "diff.plan.b")
	private String planAfter;

	@Mixin
	private ReportFile file;

	@Option(names = "--redline", descriptionKey = "diff.redline")
	private boolean redline;

	@Override
	public Integer call() throws IOException {
		boolean toFile = file.isWanted();
		if (redline && !toFile) {
			throw CallFailure.wrongCall("diff.redline");
		}
		if (after.size() > 1 && format != Format.HTML && !toFile) {
			throw CallFailure.wrongCall("diff.many");
		}
		DiffSide left = DiffSide.of(before, plan, err());
		List<RedlineCopy> copies = new ArrayList<>();
		for (String each : after) {
			DiffSide right = DiffSide.of(each, planAfter == null ? plan : planAfter, err());
			copies.add(new RedlineCopy(left.compare(right), name(each), Files.getLastModifiedTime(right.file()).toInstant().toString()));
		}
		if (toFile) {
			Document document = redline ? PlanDocument.redline(changed(copies), copies, PlanwrightCommand.version()) : document(copies);
			file.write(() -> document, err());
			return status(copies);
		}
		DiffReport report = new DiffReport(copies.getFirst().comparison());
		switch (format) {
		case TEXT -> report.writeText(out());
		case JSON -> out().print(PlanJson.print(report.json(before, after.getFirst())));
		case HTML -> out().print(HtmlPrinter.print(document(copies)));
		}
		return status(copies);
	}

	private static int status(List<RedlineCopy> copies) {
		return copies.stream().allMatch(copy -> copy.comparison().isEmpty()) ? Terminal.DONE : Terminal.FINDINGS;
	}

	private Document document(List<RedlineCopy> copies) {
		return CompareDocument.of(copies, name(before), List.of(CompareDocument.Part.values()), ZonedDateTime.now(), PlanwrightCommand.version());
	}

	/** The plan whose text is printed with all changes: the only one that anybody changed, or the only one there is. */
	private Plan changed(List<RedlineCopy> copies) {
		List<Plan> changed = CompareDocument.plans(copies);
		List<Plan> all = changed.isEmpty() ? CompareDocument.all(copies) : changed;
		if (all.size() != 1) {
			throw CallFailure.wrongCall("diff.which", before, PlanFiles.list(all));
		}
		return all.getFirst();
	}

	/** Files of one name are told apart by their folders. */
	private String name(String file) {
		String last = last(file);
		return Stream.concat(Stream.of(before), after.stream()).filter(each -> last(each).equals(last)).count() == 1 ? last : file;
	}

	private static String last(String file) {
		return Path.of(file).getFileName().toString();
	}
}
