package org.planwright.app;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.swt.widgets.Display;
import org.planwright.app.window.MainShell;
import org.planwright.model.Plan;
import org.planwright.ui.align.AlignJudging;
import org.planwright.ui.chart.ChartFacts;
import org.planwright.ui.dialog.FileChooser;
import org.planwright.ui.editor.PlanEditors;
import org.planwright.ui.compare.CompareDesk;
import org.planwright.ui.export.PlanExport;
import org.planwright.ui.export.ReportExport;
import org.planwright.ui.facts.AlignFacts;
import org.planwright.ui.facts.CheckFacts;
import org.planwright.ui.facts.PlanLoader;
import org.planwright.ui.facts.TraceFacts;
import org.planwright.ui.facts.UiTurn;
import org.planwright.ui.findings.FindingActions;
import org.planwright.ui.findings.FindingEdits;
import org.planwright.ui.findings.FindingNotices;
import org.planwright.ui.findings.FindingsDesk;
import org.planwright.ui.frozen.CopyDesk;
import org.planwright.ui.frozen.CopyReading;
import org.planwright.ui.frozen.CopyWatch;
import org.planwright.ui.importing.ImportDesk;
import org.planwright.ui.importing.ImportLog;
import org.planwright.ui.merging.MergeDesk;
import org.planwright.ui.opinions.OpinionDesk;
import org.planwright.ui.review.CommentActions;
import org.planwright.ui.review.CommentDesk;
import org.planwright.ui.review.ReviewReport;
import org.planwright.ui.search.QuickOpen;
import org.planwright.ui.selection.SelectionHub;
import org.planwright.ui.session.OpenProject;
import org.planwright.ui.session.ProjectDesk;
import org.planwright.ui.session.Safekeeping;
import org.planwright.ui.session.Settings;
import org.planwright.ui.sharing.SharingDesk;
import org.planwright.ui.states.StateDesk;
import org.planwright.ui.theme.Icons;
import org.planwright.ui.theme.Theme;
import org.planwright.ui.trace.LinkJudging;
import org.planwright.ui.trace.LinkMaking;

/** What the views and commands of the window share, made before it is drawn: each once, in the order in which they need each other. */
final class WindowServices {

	private WindowServices() {
	}

	/**
	 * Puts all of it into the window's context, and lets go of it with the display.
	 *
	 * @param context holds what the whole program shares
	 */
	static void make(IEclipseContext context, OpenProject open, SelectionHub hub, ProjectDesk desk, Display display, Settings settings, MainShell shell) {
		TraceFacts traces = new TraceFacts(open, display);
		ChartFacts charts = new ChartFacts(open, display);
		CheckFacts checks = new CheckFacts(open, display, traces);
		AlignFacts alignments = new AlignFacts(open, display);
		PlanLoader loader = new PlanLoader(open, display, shell);
		context.set(TraceFacts.class, traces);
		context.set(AlignFacts.class, alignments);
		context.set(ChartFacts.class, charts);
		context.set(CheckFacts.class, checks);
		display.disposeExec(() -> {
			loader.dispose();
			traces.dispose();
			alignments.dispose();
			charts.dispose();
			checks.dispose();
		});
		PlanEditors editors = ContextInjectionFactory.make(PlanEditors.class, context);
		context.set(PlanEditors.class, editors);
		hub.setRevealer(editors);
		FindingsDesk findings = new FindingsDesk(open, hub, checks, settings);
		FindingNotices notices = new FindingNotices(shell);
		FindingEdits cures = new FindingEdits(open, findings, settings, notices);
		context.set(FindingsDesk.class, findings);
		context.set(FindingNotices.class, notices);
		context.set(FindingEdits.class, cures);
		context.set(FindingActions.class, new FindingActions(open, findings, cures, context.get(Theme.class), context.get(Icons.class), shell));
		context.set(QuickOpen.class, ContextInjectionFactory.make(QuickOpen.class, context));
		LinkJudging judging = new LinkJudging(open, settings);
		context.set(LinkJudging.class, judging);
		context.set(AlignJudging.class, new AlignJudging(open, settings));
		context.set(LinkMaking.class, new LinkMaking(open, hub, traces, judging, context.get(QuickOpen.class), context.get(Theme.class), context.get(Icons.class), shell));
		OpinionDesk opinions = new OpinionDesk(open, hub, alignments, checks, settings, context.get(FileChooser.class), shell, UiTurn.of(display));
		context.set(OpinionDesk.class, opinions);
		display.disposeExec(opinions::dispose);
		CommentDesk comments = new CommentDesk(open, hub, settings);
		context.set(CommentDesk.class, comments);
		ReviewReport review = new ReviewReport(comments, context.get(FileChooser.class), shell);
		context.set(ReviewReport.class, review);
		context.set(CommentActions.class, new CommentActions(comments, hub, review, shell));
		display.disposeExec(() -> {
			comments.dispose();
			review.dispose();
		});
		PlanExport export = new PlanExport(open, hub, context.get(FileChooser.class), shell);
		context.set(PlanExport.class, export);
		display.disposeExec(export::dispose);
		ReportExport reports = new ReportExport(open, hub, checks, traces, context.get(FileChooser.class), shell);
		context.set(ReportExport.class, reports);
		display.disposeExec(reports::dispose);
		CompareDesk comparing = new CompareDesk(open, hub, desk.files(), context.get(Theme.class), context.get(Icons.class), shell);
		context.set(CompareDesk.class, comparing);
		context.set(StateDesk.class, new StateDesk(open, desk, settings, comparing::open, shell));
		context.set(SharingDesk.class,
				new SharingDesk(open, hub, context.get(AlignFacts.class), context.get(QuickOpen.class), context.get(Theme.class), context.get(Icons.class), shell));
		CopyReading reading = new CopyReading(display);
		CopyWatch copies = new CopyWatch(open, reading);
		display.disposeExec(() -> {
			copies.dispose();
			reading.dispose();
		});
		context.set(CopyDesk.class, new CopyDesk(open, hub, desk.files(), reading, copies, context.get(Theme.class), shell));
		MergeDesk merging = new MergeDesk(open, context.get(Safekeeping.class), desk.files(), context.get(Theme.class), context.get(Icons.class), shell, comparing, display);
		context.set(MergeDesk.class, merging);
		display.disposeExec(merging::dispose);
		context.set(ImportDesk.class, new ImportDesk(open, desk, hub, context.get(ImportLog.class), context.get(Theme.class), context.get(Icons.class), shell, new ImportDesk.OtherWays() {
			@Override
			public void merge(List<Path> documents) {
				merging.open(documents);
			}

			@Override
			public void compare(Path document, Plan original) {
				comparing.open(document, original);
			}
		}));
	}
}
