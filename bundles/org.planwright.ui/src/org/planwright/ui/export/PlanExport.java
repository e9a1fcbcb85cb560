package org.planwright.ui.export;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.swt.widgets.Shell;
import org.planwright.core.PlanDocument;
import org.planwright.core.project.PlanSnapshot;
import org.planwright.core.project.Product;
import org.planwright.core.report.PlanJson;
import org.planwright.model.Plan;
import org.planwright.ui.Messages;
import org.planwright.ui.dialog.DocumentOutput;
import org.planwright.ui.dialog.FileChooser;
import org.planwright.ui.dialog.FileOutput;
import org.planwright.ui.dialog.Notices;
import org.planwright.ui.dialog.Patience;
import org.planwright.ui.facts.FactsThread;
import org.planwright.ui.selection.SelectionHub;
import org.planwright.ui.session.OpenProject;
import org.planwright.ui.session.ProjectDesk;

/**
 * 文件 → 导出 → Word 文档…, PDF…, 网页…: the plan that is worked on, laid out as an official document, or all plans for other programs, to a file that
 * the user chooses.
 */
public final class PlanExport {

	private static final String JSON = ".json";

	private final OpenProject project;
	private final SelectionHub hub;
	private final Supplier<Shell> shell;
	private final ExecutorService background = FactsThread.create("export");
	private final DocumentOutput output;
	private final FileOutput json;
	private final Consumer<Path> written;

	/** An export that opens what it has written. */
	public PlanExport(OpenProject project, SelectionHub hub, FileChooser files, Supplier<Shell> shell) {
		this(project, hub, files, shell, file -> WrittenFile.show(shell.get(), file, Messages.text("export.plan.title")));
	}

	/**
	 * @param files asks where to write
	 * @param shell what dialogs belong to
	 * @param written is told of each file that is there
	 */
	public PlanExport(OpenProject project, SelectionHub hub, FileChooser files, Supplier<Shell> shell, Consumer<Path> written) {
		this.written = written;
		this.project = project;
		this.hub = hub;
		this.shell = shell;
		output = new DocumentOutput(files, shell, background);
		json = new FileOutput(files, shell, background);
	}

	/** The plan that is meant: the one that is worked on, else the only one. */
	private Optional<Plan> plan() {
		List<Plan> all = project.session().map(session -> List.copyOf(session.project().getPlans())).orElse(List.of());
		Optional<Plan> at = hub.current().flatMap(place -> place.plan()).filter(all::contains);
		return at.isPresent() || all.size() != 1 ? at : Optional.of(all.getFirst());
	}

	/**
	 * Asks for a file and writes the plan to it.
	 *
	 * @param ending of the format that is proposed, without a dot
	 */
	public void export(String ending) {
		Optional<Plan> chosen = plan();
		if (chosen.isEmpty()) {
			Notices.info(shell.get(), Messages.text("export.plan.title"), Messages.text("export.plan.which"));
			return;
		}
		project.session().ifPresent(session -> {
			PlanSnapshot snapshot = session.snapshot(chosen.get());
			String name = Objects.requireNonNullElse(chosen.get().getTitle(), Messages.text("export.plan.unnamed"));
			output.print(Messages.text("export.plan.title"), name, Messages.text("export.plan.failed"), ending,
					() -> PlanDocument.of(snapshot.plan(), Messages.text("export.plan.by", Product.version())), written);
		});
	}

	/** Asks for a file and writes all plans of the project to it, for other programs. */
	public void exportJson() {
		project.session().ifPresent(session -> {
			FileOutput.Kind kind = new FileOutput.Kind(Messages.text("export.json.title"), ProjectDesk.name(session), JSON, Messages.text("export.json.files"),
					Messages.text("export.json.failed"));
			json.ask(kind).ifPresent(file -> {
				session.loadAll();
				List<Plan> plans = List.copyOf(session.project().getPlans());
				List<Plan> taken = new ArrayList<>();
				boolean all = Patience.step(shell.get(), Messages.text("export.json.taking"),
						() -> taken.size() < plans.size() && taken.add(session.snapshot(plans.get(taken.size())).plan()), () -> 100 * taken.size() / plans.size());
				if (all) {
					json.write(kind, file, () -> PlanJson.file(taken), written -> { });
				}
			});
		});
	}

	/** Lets go of its thread. */
	public void dispose() {
		background.shutdownNow();
	}
}
