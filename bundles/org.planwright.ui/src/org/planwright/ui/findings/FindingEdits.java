package org.planwright.ui.findings;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.planwright.core.LiveMentions;
import org.planwright.core.check.Fix;
import org.planwright.core.check.OutdatedFixException;
import org.planwright.core.check.Place;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.RefusedEditException;
import org.planwright.core.project.edit.FixEdits;
import org.planwright.core.project.edit.WaiverEdits;
import org.planwright.model.Waiver;
import org.planwright.ui.Messages;
import org.planwright.ui.session.OpenProject;
import org.planwright.ui.session.Settings;
import org.planwright.ui.table.Notice;

/** What can be done about findings: cured by a fix or by all of a kind, accepted with a reason, and not accepted any more. */
public final class FindingEdits {

	/**
	 * A fix of a finding.
	 *
	 * @param item the finding
	 * @param fix what would cure it
	 */
	public record Cure(FindingItem item, Fix fix) {
	}

	private final OpenProject project;
	private final FindingsDesk desk;
	private final Settings settings;
	private final Consumer<Notice> say;
	private ProjectSession known;
	private LiveMentions mentions;

	/** @param say tells the user what became of it */
	public FindingEdits(OpenProject project, FindingsDesk desk, Settings settings, Consumer<Notice> say) {
		this.project = project;
		this.desk = desk;
		this.settings = settings;
		this.say = say;
	}

	/** Carries out one fix by one edit; says so calmly where the plan was edited meanwhile and it does not fit any more. */
	public void apply(Fix fix) {
		apply(List.of(fix), Messages.text("findings.fixed", fix.label()));
	}

	/** Carries out several fixes by one edit: all or none. */
	public void applyAll(List<? extends Fix> fixes) {
		apply(fixes, Messages.text("findings.fixed.all", Integer.toString(fixes.size())));
	}

	private void apply(List<? extends Fix> fixes, String done) {
		ProjectSession session = project.session().orElse(null);
		if (session == null || fixes.isEmpty()) {
			return;
		}
		FixEdits edits = new FixEdits(session, mentions(session));
		try {
			if (fixes.size() == 1) {
				edits.apply(fixes.getFirst());
			} else {
				edits.applyAll(fixes);
			}
			say.accept(Notice.done(done));
		} catch (OutdatedFixException e) {
			System.getLogger(FindingEdits.class.getName()).log(System.Logger.Level.DEBUG, "A fix came too late", e);
			say.accept(Notice.refused(Messages.text("findings.fix.outdated"), List.of()));
		} catch (RefusedEditException e) {
			System.getLogger(FindingEdits.class.getName()).log(System.Logger.Level.DEBUG, "A fix of what takes no edits", e);
			say.accept(Notice.refused(e.getMessage(), List.of()));
		}
	}

	private LiveMentions mentions(ProjectSession session) {
		if (session != known) {
			if (mentions != null) {
				mentions.close();
			}
			known = session;
			mentions = new LiveMentions(session);
		}
		return mentions;
	}

	/** The fixes of a kind of all findings that are looked at, one for each, no two of them for the same place. */
	public List<Cure> ofKind(String kind) {
		List<Cure> cures = new ArrayList<>();
		Set<Object> taken = new HashSet<>();
		for (FindingItem item : desk.all()) {
			item.fixes().stream().filter(fix -> fix.kind().equals(kind)).findFirst()
					.filter(fix -> fix.steps().stream().allMatch(step -> taken.add(target(step.place())))).ifPresent(fix -> cures.add(new Cure(item, fix)));
		}
		return cures;
	}

	private record Target(String object, Object column, int start) {
	}

	private static Target target(Place place) {
		return new Target(place.object(), place.column(), place.start());
	}

	/** The name that accepted findings last. */
	public String author() {
		return settings.author();
	}

	/** Accepts findings for a reason, under a name that is remembered. */
	public void waive(List<FindingItem> items, String reason, String author) {
		ProjectSession session = project.session().orElse(null);
		List<FindingItem> there = session == null ? List.of()
				: items.stream().filter(item -> session.find(item.finding().place().object()).isPresent()).toList();
		if (there.isEmpty()) {
			return;
		}
		settings.setAuthor(author.strip());
		String today = LocalDate.ofInstant(session.now(), ZoneId.systemDefault()).toString();
		WaiverEdits edits = new WaiverEdits(session);
		Runnable all = () -> there.stream().map(FindingItem::plan).distinct().forEach(plan -> edits.waive(plan,
				there.stream().filter(item -> item.plan() == plan).map(item -> accepted(session, item)).toList(), reason, author, today));
		session.edit(Messages.text("findings.waive.edit", Integer.toString(there.size())), there.getFirst().plan(), all);
		say.accept(Notice.done(Messages.text("findings.waive.done", Integer.toString(there.size()))));
	}

	private static WaiverEdits.Accepted accepted(ProjectSession session, FindingItem item) {
		return new WaiverEdits.Accepted(item.finding().rule().id(), session.find(item.finding().place().object()).orElseThrow(), item.finding().mark(),
				item.isAwake() ? waiver(session, item.outgrown()).orElse(null) : null);
	}

	private static Optional<Waiver> waiver(ProjectSession session, String id) {
		return session.find(id, Waiver.class);
	}

	/** Lets accepted findings count again. */
	public void withdraw(List<FindingItem> items) {
		project.session().ifPresent(session -> {
			List<Waiver> waivers = items.stream().filter(FindingItem::isWaived).map(item -> waiver(session, item.waived().waiver())).flatMap(Optional::stream).toList();
			new WaiverEdits(session).withdraw(waivers);
		});
	}
}
