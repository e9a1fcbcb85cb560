package org.planwright.ui.status;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.planwright.core.project.ProjectChange;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.trace.Coverage;
import org.planwright.core.trace.TraceIndex;
import org.planwright.model.Plan;
import org.planwright.ui.Messages;
import org.planwright.ui.facts.Derived;
import org.planwright.ui.facts.TraceFacts;
import org.planwright.ui.findings.FindingCounts;
import org.planwright.ui.findings.FindingsDesk;
import org.planwright.ui.frozen.CopyDesk;
import org.planwright.ui.kit.Accessibles;
import org.planwright.ui.review.CommentDesk;
import org.planwright.ui.selection.PlanSelection;
import org.planwright.ui.selection.PlanNames;
import org.planwright.ui.selection.SelectionHub;
import org.planwright.ui.session.OpenProject;
import org.planwright.ui.session.Safekeeping;
import org.planwright.ui.theme.Theme;
import org.planwright.ui.theme.Tint;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** Where the selection stands, what its plan has, and whether everything is saved. */
public final class StatusBar {

	private final OpenProject project;
	private final SelectionHub hub;
	private final Theme theme;
	private final FindingsDesk findings;
	private final TraceFacts tracing;
	private final CopyDesk copies;
	private final CommentDesk comments;
	private final Safekeeping keeping;
	private Composite bar;
	private Label place;
	private String where = "";
	private Label counts;
	private Label traces;
	private Label checks;
	private Label remarks;
	private Label state;
	private Label originals;
	private Plan counted;
	private boolean counting;
	private Runnable endSelection = () -> { };
	private Runnable endProject = () -> { };
	private Runnable endTheme = () -> { };
	private Runnable endFindings = () -> { };
	private Runnable endTraces = () -> { };
	private Runnable endCopies = () -> { };
	private Runnable endComments = () -> { };
	private Runnable endKeeping = () -> { };

	@Inject
	StatusBar(OpenProject project, SelectionHub hub, Theme theme, FindingsDesk findings, TraceFacts tracing, CopyDesk copies,
			CommentDesk comments, Safekeeping keeping) {
		this.project = project;
		this.hub = hub;
		this.theme = theme;
		this.findings = findings;
		this.tracing = tracing;
		this.copies = copies;
		this.comments = comments;
		this.keeping = keeping;
	}

	@PostConstruct
	void create(Composite parent) {
		bar = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(7).margins(8, 3).spacing(16, 0).applyTo(bar);
		place = label("status.place");
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(10, SWT.DEFAULT).applyTo(place);
		place.addListener(SWT.Resize, event -> fitPlace());
		counts = label("status.counts.name");
		traces = label("status.traces.name");
		checks = label("status.checks");
		remarks = label("status.comments.name");
		originals = label("status.originals");
		state = label("status.state");
		paint();
		endTheme = theme.addListener(this::paint);
		endFindings = findings.addListener(this::showChecks);
		endCopies = copies.watch().addListener(this::showOriginals);
		endComments = comments.addListener(this::showComments);
		endKeeping = keeping.addListener(this::showState);
		endTraces = tracing.addListener(changed -> showTraces());
		endSelection = hub.addListener(this::selected);
		endProject = project.addListener(new OpenProject.Listener() {
			@Override
			public void projectSwitched() {
				counted = null;
				showPlace("");
				showOriginals();
				showCounts(firstPlan());
			}

			@Override
			public void projectChanged(ProjectChange change) {
				if (hub.current().filter(selection -> selection.plan().isEmpty()).isPresent()) {
					showPlace("");
				}
				if (change.kind() == ProjectChange.Kind.LOAD || counted != null && change.touches(counted)) {
					countSoon();
				}
			}

			@Override
			public void stateChanged() {
				showState();
			}
		});
		hub.current().ifPresentOrElse(this::selected, () -> showCounts(firstPlan()));
		showState();
		showChecks();
		showComments();
	}

	private Label label(String nameKey) {
		Label label = new Label(bar, SWT.NONE);
		label.setFont(theme.small());
		Accessibles.name(label, Messages.text(nameKey));
		return label;
	}

	private void paint() {
		bar.setBackground(theme.color(Tint.CHROME));
		for (Label label : new Label[] { place, counts, traces, checks, remarks, originals, state }) {
			label.setBackground(theme.color(Tint.CHROME));
			label.setForeground(theme.color(Tint.INK_QUIET));
		}
		showTraces();
		showChecks();
		showOriginals();
	}

	/** Which originals of frozen copies say something else by now; nothing while none does. */
	private void showOriginals() {
		List<Plan> changed = copies.watch().changed();
		String words = changed.isEmpty() ? "" : Messages.text("frozen.watch.changed", changed.size(),
				changed.stream().map(PlanNames::shortName).collect(Collectors.joining(Messages.text("list.and"))));
		originals.setText(words.replace("&", "&&"));
		originals.setToolTipText(words.isEmpty() ? null : Messages.text("frozen.watch.tip"));
		originals.setForeground(theme.color(Tint.WARNING));
		bar.layout();
	}

	private void showPlace(String words) {
		where = words;
		place.setToolTipText(words.isEmpty() ? null : words);
		fitPlace();
	}

	/** Where there is no room for the whole way, the middle of it is left out and told under the mouse. */
	private void fitPlace() {
		String fitting = PlanNames.fitted(where, words -> Accessibles.textWidth(place, words) <= place.getSize().x);
		place.setText(Dialog.shortenText(fitting, place).replace("&", "&&"));
	}

	private void selected(PlanSelection selection) {
		showPlace(PlanNames.place(selection.object()));
		showCounts(selection.plan());
		bar.layout();
	}

	private Optional<Plan> firstPlan() {
		return project.session().map(session -> session.project().getPlans()).filter(plans -> !plans.isEmpty()).map(plans -> plans.getFirst());
	}

	private void showCounts(Optional<Plan> plan) {
		if (plan.isPresent() && plan.get() == counted) {
			return;
		}
		counted = plan.orElse(null);
		count();
		showTraces();
	}

	/** Many edits in a row are counted once, when the window has time. */
	private void countSoon() {
		if (!counting) {
			counting = true;
			bar.getDisplay().asyncExec(() -> {
				counting = false;
				if (!bar.isDisposed()) {
					count();
				}
			});
		}
	}

	private void count() {
		Optional<ProjectSession> loading = project.session().filter(session -> !session.isLoaded());
		if (loading.isPresent()) {
			int all = loading.get().project().getPlans().size();
			counts.setText(Messages.text("status.loading", all - loading.get().toBeLoaded(), all));
		} else if (counted == null || ProjectSession.planOf(counted) == null || counted.eContainer() == null) {
			counts.setText(project.session().map(session -> Messages.text("status.plans", session.project().getPlans().size())).orElse(""));
		} else {
			PlanCounts number = PlanCounts.of(counted);
			counts.setText(Messages.text("status.counts", PlanNames.shortName(counted), Integer.toString(number.sections()),
					Integer.toString(number.indicators()), Integer.toString(number.boxes()), Integer.toString(number.terms())));
		}
		bar.layout();
	}

	/** What was found in the plan that the user is at. */
	private void showChecks() {
		FindingCounts found = findings.plan().map(findings::countsOf).orElse(FindingCounts.NONE);
		boolean known = findings.plan().flatMap(findings.facts()::latest).isPresent();
		String words = known ? found.words() : "";
		checks.setText(words.isEmpty() && known ? Messages.text("status.checks.none") : words);
		checks.setForeground(theme.color(found.errors() > 0 ? Tint.ERROR : found.warnings() > 0 ? Tint.WARNING : Tint.INK_QUIET));
		bar.layout();
	}

	/** How many remarks on the plan that the user is at are not settled; nothing where there is none. */
	private void showComments() {
		int open = comments.plan().map(plan -> comments.openIn(plan).size()).orElse(0);
		String words = open == 0 ? "" : Messages.text("status.comments", Integer.toString(open));
		if (!words.equals(remarks.getText())) {
			remarks.setText(words);
			bar.layout();
		}
	}

	/** How much of the plan's indicators something serves, and how many links are in doubt; nothing before that is known. */
	private void showTraces() {
		TraceIndex index = Optional.ofNullable(counted).filter(plan -> plan.eContainer() != null).flatMap(tracing::latest).map(Derived::facts).orElse(TraceIndex.EMPTY);
		Coverage coverage = index.coverage();
		int suspects = index.suspects().size();
		if (coverage.indicators().isEmpty()) {
			traces.setText("");
		} else {
			String served = Integer.toString(Coverage.percent(coverage.indicatorsServed(), coverage.indicators().size()));
			traces.setText(suspects == 0 ? Messages.text("status.traces", served) : Messages.text("status.traces.suspects", served, Integer.toString(suspects)));
		}
		traces.setForeground(theme.color(suspects > 0 ? Tint.WARNING : Tint.INK_QUIET));
		bar.layout();
	}

	private void showState() {
		SavedState saved = SavedState.of(project.session(), keeping.keeper());
		state.setText(saved.words());
		state.setToolTipText(saved.more().isEmpty() ? null : saved.more());
		state.setForeground(theme.color(saved.tint()));
		bar.layout();
	}

	@PreDestroy
	void dispose() {
		endSelection.run();
		endProject.run();
		endTheme.run();
		endFindings.run();
		endTraces.run();
		endCopies.run();
		endComments.run();
		endKeeping.run();
	}
}
