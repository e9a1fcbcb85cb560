package org.planwright.ui.review;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Shell;
import org.planwright.core.RegisterDocument;
import org.planwright.core.ReviewDocument;
import org.planwright.core.project.PlanSnapshot;
import org.planwright.core.project.Product;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.report.Document;
import org.planwright.core.review.CommentThread;
import org.planwright.model.Plan;
import org.planwright.model.PlanFactory;
import org.planwright.model.Project;
import org.planwright.ui.Messages;
import org.planwright.ui.dialog.DocumentOutput;
import org.planwright.ui.dialog.FileChooser;
import org.planwright.ui.facts.FactsThread;

/** Prints the remarks of a plan, or of all plans, to a file that the user chooses. */
public final class ReviewReport {

	private final CommentDesk desk;
	private final ExecutorService background = FactsThread.create("comments");
	private final DocumentOutput output;
	private Consumer<String> say = words -> { };

	/**
	 * @param files asks where the report goes
	 * @param shell what dialogs belong to
	 */
	public ReviewReport(CommentDesk desk, FileChooser files, Supplier<Shell> shell) {
		this.desk = desk;
		output = new DocumentOutput(files, shell, background);
	}

	/** Says who tells the user that a report was written. */
	void onWritten(Consumer<String> tell) {
		say = tell;
	}

	/**
	 * Asks for a file and writes the report to it.
	 *
	 * @param plan null for all plans and what was said of the project as a whole
	 */
	public void print(Plan plan) {
		print(plan, "review.report", ReviewDocument::of);
	}

	/**
	 * Asks for a file and writes the register of opinions to it.
	 *
	 * @param plan null for all plans and what was said of the project as a whole
	 */
	public void printRegister(Plan plan) {
		print(plan, "review.register", RegisterDocument::of);
	}

	/** Makes a document of remarks. */
	@FunctionalInterface
	private interface Making {
		Document of(String subject, List<CommentThread> threads, ZonedDateTime when, String generator);
	}

	private void print(Plan plan, String key, Making making) {
		desk.session().ifPresent(session -> {
			String subject = Objects.requireNonNullElse(plan == null ? session.project().getName() : plan.getTitle(), Messages.text("review.report.unnamed"));
			Supplier<List<CommentThread>> threads = plan == null ? project(session) : plan(session.snapshot(plan));
			ZonedDateTime now = ZonedDateTime.now();
			output.print(Messages.text(key + ".dialog"), Messages.text(key + ".name", subject), Messages.text(key + ".failed"), null,
					() -> making.of(subject, threads.get(), now, Messages.text("review.report.by", Product.version())),
					file -> say.accept(Messages.text(key + ".written", file.getFileName().toString())));
		});
	}

	private static Supplier<List<CommentThread>> plan(PlanSnapshot snapshot) {
		return () -> CommentThread.of(snapshot.plan());
	}

	private static Supplier<List<CommentThread>> project(ProjectSession session) {
		Project own = PlanFactory.eINSTANCE.createProject();
		own.getComments().addAll(EcoreUtil.copyAll(session.project().getComments()));
		List<PlanSnapshot> plans = session.project().getPlans().stream().map(session::snapshot).toList();
		return () -> {
			List<CommentThread> threads = new ArrayList<>(CommentThread.ofProjectOnly(own));
			plans.forEach(snapshot -> threads.addAll(CommentThread.of(snapshot.plan())));
			return threads;
		};
	}

	/** Lets go of its thread. */
	public void dispose() {
		background.shutdownNow();
	}
}
