package org.planwright.ui.sharing;

import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Shell;
import org.planwright.core.project.ProjectSession;
import org.planwright.model.Indicator;
import org.planwright.model.Plan;
import org.planwright.ui.Messages;
import org.planwright.ui.dialog.Notices;
import org.planwright.ui.facts.AlignFacts;
import org.planwright.ui.search.QuickOpen;
import org.planwright.ui.selection.PlanSelection;
import org.planwright.ui.selection.SelectionHub;
import org.planwright.ui.session.OpenProject;
import org.planwright.ui.theme.Icons;
import org.planwright.ui.theme.Theme;

/** Lets a person share the target of an indicator out: of the one that is picked, or of one that is asked for. */
public final class SharingDesk {

	private final OpenProject project;
	private final SelectionHub hub;
	private final AlignFacts alignments;
	private final QuickOpen search;
	private final Theme theme;
	private final Icons icons;
	private final Supplier<Shell> shell;

	/** @param shell gives the shell that dialogs belong to */
	public SharingDesk(OpenProject project, SelectionHub hub, AlignFacts alignments, QuickOpen search, Theme theme, Icons icons, Supplier<Shell> shell) {
		this.project = project;
		this.hub = hub;
		this.alignments = alignments;
		this.search = search;
		this.theme = theme;
		this.icons = icons;
		this.shell = shell;
	}

	/** Opens the dialog, after asking for an indicator where none is picked. */
	public void open() {
		// Which rows answer to which is asked of all plans.
		project.session().ifPresent(ProjectSession::loadAll);
		project.session().ifPresent(session -> picked().or(() -> ask(session))
				.ifPresent(indicator -> new SharingDialog(shell.get(), session, indicator, alignments, theme, icons).open()));
	}

	private Optional<Indicator> picked() {
		return hub.current().map(PlanSelection::object).filter(Indicator.class::isInstance).map(Indicator.class::cast)
				.filter(indicator -> ProjectSession.planOf(indicator) != null);
	}

	/** Of the plan that is picked, or of the first that other plans answer to. */
	private Optional<Indicator> ask(ProjectSession session) {
		Optional<Plan> plan = hub.current().flatMap(PlanSelection::plan).filter(SharingDesk::hasIndicators)
				.or(() -> session.project().getPlans().stream().filter(each -> session.project().getPlans().stream().anyMatch(other -> other.getUpper() == each))
						.filter(SharingDesk::hasIndicators).findFirst())
				.or(() -> session.project().getPlans().stream().filter(SharingDesk::hasIndicators).findFirst());
		if (plan.isEmpty()) {
			Notices.info(shell.get(), Messages.text("sharing.title"), Messages.text("sharing.noIndicators"));
			return Optional.empty();
		}
		IndicatorDialog dialog = new IndicatorDialog(shell.get(), theme, icons, typed -> search.find(plan.get(), typed, Indicator.class::isInstance));
		dialog.open();
		return dialog.chosen();
	}

	private static boolean hasIndicators(Plan plan) {
		var all = EcoreUtil.getAllContents(plan, false);
		while (all.hasNext()) {
			if (all.next() instanceof Indicator) {
				return true;
			}
		}
		return false;
	}
}
