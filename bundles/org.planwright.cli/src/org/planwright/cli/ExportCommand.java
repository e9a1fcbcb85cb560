package org.planwright.cli;

import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.planwright.core.PlanDocument;
import org.planwright.core.RegisterDocument;
import org.planwright.core.RemarkTable;
import org.planwright.core.ReturnGround;
import org.planwright.core.SheetTables;
import org.planwright.core.project.AtomicReplace;
import org.planwright.core.project.ProjectFileException;
import org.planwright.core.report.PlanJson;
import org.planwright.core.report.PrintFormats;
import org.planwright.core.report.SheetTable;
import org.planwright.core.review.CommentThread;
import org.planwright.model.Plan;
import org.planwright.model.Project;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code planwright export PROJECT [--plan ID] [--register] --to OUT.(json|xlsx|docx|pdf|html)}: plans of a project for other programs, one plan as it
 * is printed, or what was said of plans as a register.
 */
@Command(name = "export")
final class ExportCommand extends Verb {

	@Parameters(index = "0", paramLabel = "PROJECT", descriptionKey = "project")
	private Path project;

	@Option(names = "--plan", paramLabel = "ID", descriptionKey = "plan")
	private String plan;

	@Option(names = "--to", required = true, paramLabel = "OUT.docx", descriptionKey = "to")
	private Path target;

	@Option(names = "--register", descriptionKey = "register")
	private boolean register;

	@Override
	public Integer call() throws ProjectFileException {
		String name = target.toString().toLowerCase(Locale.ROOT);
		boolean json = name.endsWith(".json");
		boolean tables = name.endsWith(".xlsx");
		if (!json && !tables && PrintFormats.of(target).isEmpty()) {
			throw CallFailure.wrongCall("export.format", target, ".json、.xlsx、" + PrintFormats.endings());
		}
		List<Plan> plans = PlanFiles.only(project, plan, err());
		if (register) {
			writeRegister(plans, json, tables);
		} else if (json) {
			new AtomicReplace(target).write(PlanJson.file(plans));
		} else if (tables) {
			new AtomicReplace(target).write(TableFiles.print(tables(plans)));
		} else if (plans.size() == 1) {
			ReportFile.write(PlanDocument.of(plans.getFirst(), PlanwrightCommand.version()), target, err());
		} else {
			// A file of Word goes to one office and comes back from it: it holds one plan.
			throw CallFailure.wrongCall("export.which", project, PlanFiles.list(plans));
		}
		err().println(Messages.text("export.done", Integer.toString(plans.size()), target));
		return Terminal.DONE;
	}

	private void writeRegister(List<Plan> plans, boolean json, boolean tables) throws ProjectFileException {
		if (json) {
			throw CallFailure.wrongCall("export.format", target, ".xlsx、" + PrintFormats.endings());
		}
		Project whole = plan == null && !plans.isEmpty() && plans.getFirst().eContainer() instanceof Project holder ? holder : null;
		if (tables) {
			List<SheetTable> all = new ArrayList<>();
			if (whole != null) {
				all.add(RemarkTable.of(null, CommentThread.ofProjectOnly(whole)));
			}
			plans.forEach(each -> all.add(RemarkTable.of(each, CommentThread.of(each))));
			all.removeIf(table -> table.rows().isEmpty());
			new AtomicReplace(target).write(TableFiles.print(all));
			return;
		}
		String subject = plans.size() == 1 ? Objects.requireNonNullElse(plans.getFirst().getTitle(), "") : project.getFileName().toString();
		List<CommentThread> threads = whole != null ? CommentThread.of(whole) : plans.stream().flatMap(each -> CommentThread.of(each).stream()).toList();
		ReportFile.write(RegisterDocument.of(subject, threads, ZonedDateTime.now(), PlanwrightCommand.version()), target, err());
	}

	private static List<SheetTable> tables(List<Plan> plans) {
		ReturnGround ground = ReturnGround.of(plans);
		return plans.stream().flatMap(each -> SheetTables.of(each, ground).stream()).toList();
	}
}
