package org.planwright.ui.trace;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Shell;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.trace.EndType;
import org.planwright.core.trace.FoundLink;
import org.planwright.model.Identified;
import org.planwright.model.LinkState;
import org.planwright.model.Plan;
import org.planwright.ui.Messages;
import org.planwright.ui.dialog.Notices;
import org.planwright.ui.facts.Derived;
import org.planwright.ui.facts.TraceFacts;
import org.planwright.ui.search.QuickOpen;
import org.planwright.ui.search.QuickOpenIndex.Entry;
import org.planwright.ui.selection.PlanNames;
import org.planwright.ui.selection.PlanSelection;
import org.planwright.ui.selection.SelectionHub;
import org.planwright.ui.session.OpenProject;
import org.planwright.ui.theme.Icons;
import org.planwright.ui.theme.Theme;

/** Lets a person make links, by a dialog or by dragging one thing onto another, and change what links of the project rest on. */
public final class LinkMaking {

	/** What is looked for by name; words and figures are dragged. */
	private static final Set<EndType> NAMED = EnumSet.of(EndType.TASK, EndType.SECTION, EndType.BOX, EndType.ITEM, EndType.INDICATOR);

	private final OpenProject project;
	private final SelectionHub hub;
	private final TraceFacts facts;
	private final LinkJudging judging;
	private final QuickOpen search;
	private final Theme theme;
	private final Icons icons;
	private final Supplier<Shell> shell;

	/** @param shell that dialogs belong to */
	public LinkMaking(OpenProject project, SelectionHub hub, TraceFacts facts, LinkJudging judging, QuickOpen search, Theme theme, Icons icons,
			Supplier<Shell> shell) {
		this.project = project;
		this.hub = hub;
		this.facts = facts;
		this.judging = judging;
		this.search = search;
		this.theme = theme;
		this.icons = icons;
		this.shell = shell;
	}

	/** What judges links. */
	public LinkJudging judging() {
		return judging;
	}

	/** The shell that dialogs belong to. */
	Shell shell() {
		return shell.get();
	}

	/** Whether a link may begin or end at a place. */
	public static boolean canAdd(PlanSelection place) {
		return place.plan().isPresent() && EndType.of(place.object()).isPresent();
	}

	/** Asks what a place is to be linked with, and makes the link; says so where the place can be no end of one. */
	public void add(PlanSelection place) {
		if (!canAdd(place)) {
			Notices.info(shell.get(), Messages.text("trace.add.title"),
					Messages.text("trace.refused.type", PlanNames.name(place.object()), PlanNames.kind(place.object())));
			return;
		}
		Plan plan = place.plan().orElseThrow();
		Predicate<Identified> wanted = object -> object != place.object() && EndType.of(object).filter(NAMED::contains).isPresent();
		AddLinkDialog dialog = new AddLinkDialog(shell.get(), place, theme, icons,
				typed -> joinableFirst(place.object(), search.find(plan, typed, wanted)));
		dialog.open();
		dialog.chosen().ifPresent(this::make);
	}

	/** What cannot be joined comes last: it is there so that one is told why. */
	private static List<Entry> joinableFirst(Identified place, List<Entry> entries) {
		Map<Boolean, List<Entry>> parts = entries.stream().collect(Collectors.partitioningBy(entry -> !LinkJudging.kinds(place, entry.object()).isEmpty()
				|| !LinkJudging.kinds(entry.object(), place).isEmpty()));
		return Stream.concat(parts.get(true).stream(), parts.get(false).stream()).toList();
	}

	/** Whether two things may be joined by dragging one onto the other. */
	public static boolean canJoin(PlanSelection one, PlanSelection other) {
		return !LinkProposal.between(one, other).isEmpty();
	}

	/** Joins two things in the way that is likely meant. */
	public void join(PlanSelection one, PlanSelection other) {
		LinkProposal.between(one, other).stream().findFirst().ifPresent(this::make);
	}

	/** Makes a link; where the plan's words suggest it already, or somebody judged it, it is accepted. Then it is before the user's eyes. */
	void make(LinkProposal proposal) {
		FoundLink found = proposal.words() != null ? null : found(proposal).orElse(null);
		boolean there = found != null && found.state() == LinkState.ACCEPTED && found.kind() == proposal.kind();
		if (there && !proposal.saysMore()) {
			Notices.info(shell.get(), Messages.text("trace.add.title"), Messages.text("trace.refused.already", LinkLook.word(found.kind())));
		} else if (proposal.saysMore()) {
			judging.together(proposal.source(), () -> {
				if (!there) {
					store(proposal, found);
				}
				judging.sayMore(proposal.source(), proposal.words(), proposal.target(), proposal.strength(), proposal.reason());
			});
		} else {
			store(proposal, found);
		}
		boolean seen = hub.current().map(PlanSelection::object).filter(here -> here == proposal.source() || here == proposal.target()).isPresent();
		if (!seen) {
			hub.select(PlanSelection.of(proposal.target(), null));
		}
	}

	/** @param found what is known of the link; null for nothing */
	private void store(LinkProposal proposal, FoundLink found) {
		if (found != null) {
			judging.acceptAs(found, proposal.kind());
		} else {
			judging.add(proposal.source(), proposal.words(), proposal.target(), proposal.kind());
		}
	}

	private Optional<FoundLink> found(LinkProposal proposal) {
		List<FoundLink> from = facts.of(ProjectSession.planOf(proposal.source())).map(Derived::facts)
				.map(index -> index.from(proposal.source().getId())).orElse(List.of());
		return from.stream().filter(link -> link.source().equals(proposal.source().getId()) && link.target().equals(proposal.target().getId())).findFirst();
	}

	/** Asks before things are deleted that others speak of. */
	public boolean mayDelete(ProjectSession session, List<? extends Identified> objects) {
		return ImpactDialog.mayDelete(shell.get(), session, objects, facts);
	}

	/** Which fields count when links fall into doubt. */
	public void settings() {
		project.session().ifPresent(session -> new TraceSettingsDialog(shell.get(), session, theme).open());
	}
}
