package org.planwright.ui.tests.findings;

import org.eclipse.core.internal.preferences.EclipsePreferences;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.planwright.core.project.ProjectSession;
import org.planwright.ui.facts.CheckFacts;
import org.planwright.ui.facts.TraceFacts;
import org.planwright.ui.findings.FindingActions;
import org.planwright.ui.findings.FindingEdits;
import org.planwright.ui.findings.FindingNotices;
import org.planwright.ui.findings.FindingsDesk;
import org.planwright.ui.findings.FindingsPart;
import org.planwright.ui.selection.SelectionHub;
import org.planwright.ui.session.OpenProject;
import org.planwright.ui.session.Settings;
import org.planwright.ui.tests.TestWindow;

/** A window with the view 检查结果 of a project, all rules run. */
final class FindingsWindow implements AutoCloseable {

	final TestWindow window = new TestWindow(1280, 360);
	final SelectionHub hub = new SelectionHub();
	final FindingsDesk desk;

	FindingsWindow(ProjectSession session) {
		OpenProject project = new OpenProject();
		Settings settings = new Settings(new EclipsePreferences());
		TraceFacts traces = new TraceFacts(project, window.display());
		CheckFacts facts = new CheckFacts(project, window.display(), traces);
		window.onClose(facts::dispose);
		window.onClose(traces::dispose);
		project.show(session);
		desk = new FindingsDesk(project, hub, facts, settings);
		FindingNotices notices = new FindingNotices(window::shell);
		FindingEdits edits = new FindingEdits(project, desk, settings, notices);
		FindingActions actions = new FindingActions(project, desk, edits, window.theme(), window.icons(), window::shell);
		new FindingsPart(desk, edits, actions, notices, hub, settings, window.theme(), window.icons()).create(new SashForm(window.shell(), SWT.NONE));
	}

	@Override
	public void close() {
		window.close();
	}
}
