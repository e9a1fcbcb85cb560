package org.planwright.ui.export;

import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

import org.eclipse.swt.widgets.Shell;
import org.planwright.core.CheckDocument;
import org.planwright.core.TraceDocument;
import org.planwright.core.check.CheckSettings;
import org.planwright.core.check.CheckedPlan;
import org.planwright.core.check.Checker;
import org.planwright.core.check.Rule;
import org.planwright.core.project.Product;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.report.Document;
import org.planwright.core.report.PrintProgress;
import org.planwright.core.trace.TraceIndex;
import org.planwright.model.Plan;
import org.planwright.ui.Messages;
import org.planwright.ui.dialog.DocumentOutput;
import org.planwright.ui.dialog.FileChooser;
import org.planwright.ui.facts.DerivedFacts;
import org.planwright.ui.facts.FactsThread;
import org.planwright.ui.facts.PlanFindings;
import org.planwright.ui.facts.TakenFacts;
import org.planwright.ui.selection.SelectionHub;
import org.planwright.ui.session.OpenProject;

/** 文件 → 导出 → 检查报告…, 追溯报告…: what was found in plans, or what hangs on what in them, to a file that the user chooses. */
public final class ReportExport {

	/** Makes a report of what is known of plans. */
	@FunctionalInterface
	private interface Making<T> {
		Document of(List<T> facts, List<TakenFacts<T>> plans, ZonedDateTime when, String generator);
	}

	private final OpenProject project;
	private final SelectionHub hub;
	private final DerivedFacts<PlanFindings> checks;
	private final DerivedFacts<TraceIndex> traces;
	private final Supplier<Shell> shell;
	private final ExecutorService background = FactsThread.create("reports");
	private final DocumentOutput output;
	private final BiConsumer<Path, String> written;

	/** An export that opens what it has written. */
	public ReportExport(OpenProject project, SelectionHub hub, DerivedFacts<PlanFindings> checks, DerivedFacts<TraceIndex> traces, FileChooser files, Supplier<Shell> shell) {
		this(project, hub, checks, traces, files, shell, (file, title) -> WrittenFile.show(shell.get(), file, title));
	}

	/**
	 * @param checks what the window shows as found
	 * @param traces what the window shows as links
	 * @param files asks where to write
	 * @param shell what dialogs belong to
	 * @param written is told of each file that is there, and what the report is called
	 */
	public ReportExport(OpenProject project, SelectionHub hub, DerivedFacts<PlanFindings> checks, DerivedFacts<TraceIndex> traces, FileChooser files, Supplier<Shell> shell,
			BiConsumer<Path, String> written) {
		this.project = project;
		this.hub = hub;
		this.checks = checks;
		this.traces = traces;
		this.shell = shell;
		this.written = written;
		output = new DocumentOutput(files, shell, background);
	}

	/** Writes what was found in plans that the user chooses, what he accepted included. */
	public void exportChecks() {
		project.session().ifPresent(session -> {
			List<Rule> rules = new Checker(CheckSettings.of(session.project())).rules();
			export(session, "check", checks, (found, plans, when, generator) -> {
				Map<Plan, Plan> uppers = new HashMap<>();
				List<CheckedPlan> checked = new ArrayList<>();
				for (int i = 0; i < plans.size(); i++) {
					uppers.put(plans.get(i).plan(), plans.get(i).upper());
					checked.add(new CheckedPlan(plans.get(i).plan(), found.get(i).result()));
				}
				return CheckDocument.of(checked, uppers::get, rules, when, generator);
			});
		});
	}

	/** Writes what hangs on what in plans that the user chooses. */
	public void exportTraces() {
		project.session().ifPresent(session -> export(session, "trace", traces, (indexes, plans, when, generator) -> {
			List<TraceDocument.Traced> traced = new ArrayList<>();
			for (int i = 0; i < plans.size(); i++) {
				traced.add(new TraceDocument.Traced(plans.get(i).plan(), indexes.get(i)));
			}
			return TraceDocument.of(traced, when, generator);
		}));
	}

	private <T> void export(ProjectSession session, String kind, DerivedFacts<T> facts, Making<T> making) {
		String title = Messages.text("export." + kind + ".title");
		List<Plan> plans = choose(session, title);
		if (plans.isEmpty()) {
			return;
		}
		String subject = plans.size() == 1 ? plans.getFirst().getTitle() : session.project().getName();
		List<TakenFacts<T>> taken = facts.take(plans);
		ZonedDateTime now = ZonedDateTime.now();
		output.print(title, Messages.text("export." + kind + ".name", Objects.requireNonNullElse(subject, "")).strip(), Messages.text("export." + kind + ".failed"), null,
				progress -> making.of(known(taken, progress), taken, now, Messages.text("export.plan.by", Product.version())),
				file -> written.accept(file, title));
	}

	/** What is known of each plan; what is not known yet is computed now. */
	private static <T> List<T> known(List<TakenFacts<T>> taken, PrintProgress progress) {
		List<T> facts = new ArrayList<>();
		for (TakenFacts<T> plan : taken) {
			int percent = 100 * facts.size() / taken.size();
			progress.tell(percent);
			facts.add(plan.facts(() -> !progress.at(percent)));
		}
		return facts;
	}

	/** The only plan there is, else those that the user ticks: at first the one that is worked on. */
	private List<Plan> choose(ProjectSession session, String title) {
		List<Plan> all = List.copyOf(session.project().getPlans());
		if (all.size() <= 1) {
			return all;
		}
		Optional<Plan> at = hub.current().flatMap(place -> place.plan()).filter(all::contains);
		ReportPlansDialog dialog = new ReportPlansDialog(shell.get(), title, all, at.map(List::of).orElse(all));
		dialog.open();
		return dialog.chosen();
	}

	/** Lets go of its thread. */
	public void dispose() {
		background.shutdownNow();
	}
}
