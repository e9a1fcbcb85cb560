package org.planwright.ui.tests.findings;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.internal.preferences.EclipsePreferences;
import org.planwright.core.check.CheckSettings;
import org.planwright.core.check.Rule;
import org.planwright.core.check.Rules;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.edit.SettingEdits;
import org.planwright.model.Plan;
import org.planwright.ui.facts.CheckFacts;
import org.planwright.ui.findings.FindingEdits;
import org.planwright.ui.findings.FindingItem;
import org.planwright.ui.findings.FindingsDesk;
import org.planwright.ui.selection.SelectionHub;
import org.planwright.ui.session.OpenProject;
import org.planwright.ui.session.Settings;
import org.planwright.ui.table.Notice;
import org.planwright.ui.tests.RealPlans;

/** Real plans whose growth and change is checked (R1, R11) without a display: what waits is run by hand. */
final class CheckedProject {

	private final Deque<Runnable> waiting = new ArrayDeque<>();
	final ProjectSession session;
	final OpenProject project = new OpenProject();
	final SelectionHub hub = new SelectionHub();
	final Settings settings = new Settings(new EclipsePreferences());
	final CheckFacts facts = new CheckFacts(project, waiting::add, (millis, action) -> waiting.add(action), () -> { });
	final FindingsDesk desk = new FindingsDesk(project, hub, facts, settings);
	final Deque<Notice> said = new ArrayDeque<>();
	final FindingEdits edits = new FindingEdits(project, desk, settings, said::add);

	CheckedProject(String... plans) {
		session = RealPlans.open(plans);
		checkOnly(session, "R1", "R11");
		project.show(session);
		desk.all();
		settle();
	}

	/** Leaves all rules out but some, so that other rules may come and change. */
	static void checkOnly(ProjectSession session, String... rules) {
		Map<String, Optional<String>> off = new HashMap<>();
		for (Rule rule : Rules.all()) {
			if (!List.of(rules).contains(rule.id())) {
				off.put(CheckSettings.offKey(rule), Optional.of("true"));
			}
		}
		new SettingEdits(session).set(off);
	}

	/** Runs everything that waits, and what comes of it. */
	void settle() {
		while (!waiting.isEmpty()) {
			waiting.remove().run();
		}
	}

	Plan plan(int index) {
		return session.project().getPlans().get(index);
	}

	/** A finding as a line: its shape, rule and place. */
	static String line(FindingItem item) {
		return item.finding().rule().id() + ' ' + item.finding().place().words() + (item.isWaived() ? " (waived)" : item.isAwake() ? " (awake)" : "");
	}

	List<String> shown() {
		return desk.shown().stream().map(CheckedProject::line).toList();
	}

	FindingItem item(String words) {
		return desk.all().stream().filter(item -> item.finding().place().words().equals(words)).findFirst().orElseThrow();
	}
}
