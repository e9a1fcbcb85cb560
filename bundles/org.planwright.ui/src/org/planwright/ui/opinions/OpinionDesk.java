package org.planwright.ui.opinions;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.swt.widgets.Shell;
import org.planwright.core.AlignDocument;
import org.planwright.core.OpinionPreparation;
import org.planwright.core.PreparedOpinion;
import org.planwright.core.align.PlanAlignment;
import org.planwright.core.align.References;
import org.planwright.core.check.CheckSettings;
import org.planwright.core.check.Finding;
import org.planwright.core.project.Product;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.edit.OpinionEdits;
import org.planwright.model.Identified;
import org.planwright.model.Opinion;
import org.planwright.model.Plan;
import org.planwright.ui.Messages;
import org.planwright.ui.dialog.DocumentOutput;
import org.planwright.ui.dialog.FileChooser;
import org.planwright.ui.facts.AlignFacts;
import org.planwright.ui.facts.CheckFacts;
import org.planwright.ui.facts.Derived;
import org.planwright.ui.facts.Errand;
import org.planwright.ui.facts.FactsThread;
import org.planwright.ui.facts.PlanFindings;
import org.planwright.ui.facts.UiTurn;
import org.planwright.ui.selection.SelectionHub;
import org.planwright.ui.session.OpenProject;
import org.planwright.ui.session.Settings;
import org.planwright.ui.table.Notice;

/**
 * What can be done with opinions on plans of the open project, from whichever view or menu: prepare, add, print the review. Every method is
 * called on the UI thread; what is asked for while plans are being aligned or checked is done when that is ready.
 */
public final class OpinionDesk {

	/** What is asked for when both plans have been read. */
	private record Waiting(Plan plan, BiConsumer<PlanAlignment, List<Finding>> then) {
	}

	private final OpenProject project;
	private final SelectionHub hub;
	private final AlignFacts alignments;
	private final CheckFacts checks;
	private final Settings settings;
	private final UiTurn ui;
	private final ExecutorService background = FactsThread.create("opinions");
	private final DocumentOutput output;
	private final List<Consumer<Notice>> views = new CopyOnWriteArrayList<>();
	private final List<Runnable> ends;
	private Waiting waiting;

	/**
	 * @param files asks where reports go
	 * @param shell what dialogs belong to
	 * @param ui the turns of the window's display
	 */
	public OpinionDesk(OpenProject project, SelectionHub hub, AlignFacts alignments, CheckFacts checks, Settings settings, FileChooser files,
			Supplier<Shell> shell, UiTurn ui) {
		this.project = project;
		this.hub = hub;
		this.alignments = alignments;
		this.checks = checks;
		this.settings = settings;
		this.ui = ui;
		output = new DocumentOutput(files, shell, background);
		ends = List.of(alignments.addListener(this::known), checks.addListener(this::known), project.addListener(new OpenProject.Listener() {
			@Override
			public void projectSwitched() {
				waiting = null;
			}
		}));
	}

	/** Lets go of threads and listeners. */
	public void dispose() {
		ends.forEach(Runnable::run);
		background.shutdownNow();
	}

	/**
	 * Hears what became of what was asked for.
	 *
	 * @return what ends that
	 */
	public Runnable addView(Consumer<Notice> say) {
		views.add(say);
		return () -> views.remove(say);
	}

	private void say(Notice notice) {
		views.forEach(view -> view.accept(notice));
	}

	/** The plan under review: the one that is worked on where it has an upper plan, else the only one that answers to it. */
	public Optional<Plan> plan() {
		List<Plan> reviewed = reviewed();
		return reviewed.size() == 1 ? Optional.of(reviewed.getFirst()) : Optional.empty();
	}

	/** The plans that may be meant: the one that is worked on where it has an upper plan, else all that answer to it; all where none is worked on. */
	public List<Plan> reviewed() {
		List<Plan> lower = all().stream().filter(plan -> plan.getUpper() != null).toList();
		Optional<Plan> at = hub.current().flatMap(place -> place.plan());
		return at.map(plan -> plan.getUpper() != null ? List.of(plan) : lower.stream().filter(each -> each.getUpper() == plan).toList()).orElse(lower);
	}

	/** All plans of the project. */
	List<Plan> all() {
		return project.session().map(session -> List.copyOf(session.project().getPlans())).orElse(List.of());
	}

	/** Prepares opinions on a plan from how it answers its upper plan and from its findings, and says how many are new. */
	public void prepare(Plan plan) {
		whenRead(plan, (alignment, findings) -> Errand.run(background, ui, "Opinions could not be prepared", () -> OpinionPreparation.of(alignment, findings),
				prepared -> store(plan, prepared), () -> say(Notice.refused(Messages.text("opinions.fault"), List.of()))));
	}

	private void store(Plan plan, List<PreparedOpinion> prepared) {
		project.session().filter(session -> plan.eContainer() == session.project()).ifPresent(session -> {
			OpinionEdits.Prepared made = new OpinionEdits(session).prepare(plan, prepared, settings.author());
			StringBuilder words = new StringBuilder(made.added().isEmpty() && made.renewed().isEmpty() ? Messages.text("opinions.prepared.none")
					: made.renewed().isEmpty() ? Messages.text("opinions.prepared.new", made.added().size())
							: Messages.text("opinions.prepared", made.added().size(), made.renewed().size()));
			if (!made.outdated().isEmpty()) {
				words.append(Messages.text("opinions.prepared.outdated", made.outdated().size()));
			}
			say(Notice.done(words.toString()));
		});
	}

	/**
	 * Adds an opinion for somebody to write, about an element of a plan under review, or of its upper plan.
	 *
	 * @param element what is picked; null for the plan as a whole
	 */
	public Optional<Opinion> add(Plan plan, Identified element) {
		return project.session().map(session -> {
			boolean own = element != null && ProjectSession.planOf(element) == plan;
			boolean above = element != null && !own && ProjectSession.planOf(element) == plan.getUpper() && !(element instanceof Plan);
			return new OpinionEdits(session).add(plan, own ? element : null, above ? element : null, Messages.text("opinions.new"), settings.author());
		});
	}

	/** Asks for a file and writes the review of a plan to it. */
	public void print(Plan plan) {
		whenRead(plan, (alignment, findings) -> project.session().ifPresent(session -> {
			AlignDocument.Review review = new AlignDocument.Review(alignment, References.of(session.project().getReferences()),
					CheckSettings.of(session.project()), findings);
			ZonedDateTime now = ZonedDateTime.now();
			String name = Messages.text("opinions.report.name", plan.getTitle() == null ? "" : plan.getTitle());
			output.print(Messages.text("opinions.report.dialog"), name, Messages.text("opinions.report.failed"), null,
					() -> AlignDocument.of(review, now, Messages.text("opinions.report.by", Product.version())),
					file -> say(Notice.done(Messages.text("opinions.report.written", file.getFileName().toString()))));
		}));
	}

	/** Does something with how a plan answers its upper plan and what was found in it, as they are now; at once where that is known. */
	private void whenRead(Plan plan, BiConsumer<PlanAlignment, List<Finding>> then) {
		if (plan.getUpper() == null) {
			say(Notice.refused(Messages.text("opinions.noUpper"), List.of()));
			return;
		}
		waiting = new Waiting(plan, then);
		if (!ready(plan)) {
			say(Notice.done(Messages.text("opinions.waiting")));
		}
	}

	private void known(Set<Plan> plans) {
		if (waiting != null && plans.contains(waiting.plan())) {
			ready(waiting.plan());
		}
	}

	private boolean ready(Plan plan) {
		Waiting asked = waiting;
		if (asked == null || asked.plan() != plan) {
			return true;
		}
		// Both are asked: either begins to compute what is not there.
		Optional<Derived<Optional<PlanAlignment>>> alignment = alignments.of(plan).filter(Derived::isCurrent);
		Optional<Derived<PlanFindings>> found = checks.of(plan).filter(Derived::isCurrent);
		if (alignment.isEmpty() || found.isEmpty()) {
			return false;
		}
		waiting = null;
		alignment.get().facts().ifPresent(facts -> asked.then().accept(facts, found.get().facts().result().findings()));
		return true;
	}
}
