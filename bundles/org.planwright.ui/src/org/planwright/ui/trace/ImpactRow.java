package org.planwright.ui.trace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.planwright.core.project.Impact;
import org.planwright.core.project.Impact.Item;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.trace.Reach;
import org.planwright.core.trace.TraceIndex;
import org.planwright.model.Alignment;
import org.planwright.model.Comment;
import org.planwright.model.Identified;
import org.planwright.model.LinkState;
import org.planwright.model.Mention;
import org.planwright.model.Observation;
import org.planwright.model.Passage;
import org.planwright.model.Plan;
import org.planwright.model.TraceLink;
import org.planwright.model.Waiver;
import org.planwright.ui.Messages;
import org.planwright.ui.selection.PlanNames;

/**
 * One thing that hangs on what is looked at, in words.
 *
 * @param kind what sort of thing it is
 * @param what the thing
 * @param where where it stands, the plan first
 * @param target where a double click leads; null for nowhere
 * @param stored whether somebody said it; a mere suggestion goes and comes by itself
 */
record ImpactRow(String kind, String what, String where, Identified target, boolean stored) {

	/**
	 * All that hangs on things.
	 *
	 * @param index suggested links of their plan; {@link TraceIndex#EMPTY} to leave them out
	 */
	static List<ImpactRow> of(ProjectSession session, Collection<? extends Identified> objects, TraceIndex index) {
		List<ImpactRow> rows = new ArrayList<>();
		Set<String> named = new HashSet<>();
		for (Item item : Impact.of(session, objects).items()) {
			rows.add(row(item));
			if (item.statement() instanceof TraceLink link) {
				named.add(end(link, item).getId());
			}
		}
		for (Identified object : objects) {
			List<Reach> around = new ArrayList<>(index.upstream(object.getId()));
			around.addAll(index.downstream(object.getId()));
			for (Reach reach : around) {
				if (reach.distance() == 1 && reach.link().judged().isEmpty() && named.add(reach.id())) {
					session.find(reach.id()).filter(other -> objects.stream().noneMatch(mine -> holds(mine, other)))
							.ifPresent(other -> rows.add(new ImpactRow(Messages.text("impact.kind.suggested"), PlanNames.name(other), PlanNames.place(other), other, false)));
				}
			}
		}
		return rows;
	}

	private static boolean holds(EObject holder, EObject other) {
		for (EObject at = other; at != null; at = at.eContainer()) {
			if (at == holder) {
				return true;
			}
		}
		return false;
	}

	private static ImpactRow row(Item item) {
		Identified target = target(item);
		String kind = Messages.text("impact.kind." + item.kind().name().toLowerCase(Locale.ROOT));
		if (item.statement() instanceof TraceLink link && link.getState() == LinkState.REJECTED) {
			kind = Messages.text("impact.kind.rejected");
		}
		return new ImpactRow(kind, what(item, target), target == null ? "" : PlanNames.place(target), target, true);
	}

	private static Identified end(TraceLink link, Item item) {
		boolean isTarget = holds(item.subject(), link.getTarget()) || link.getTarget() == item.subject();
		return isTarget ? link.getSource() : link.getTarget();
	}

	private static Identified target(Item item) {
		return switch (item.statement()) {
			case TraceLink link -> end(link, item);
			case Mention mention -> mention.eContainer() instanceof Passage passage ? passage : null;
			case Alignment alignment -> opposite(alignment, item.subject());
			case Observation observation -> observation.getIndicator();
			case Waiver waiver -> waiver.getSubject();
			case Comment comment -> comment.getSubject();
			default -> item.statement();
		};
	}

	private static Identified opposite(Alignment alignment, Identified subject) {
		List<Identified> others = alignment.getUpper().contains(subject) ? alignment.getLower() : alignment.getUpper();
		return others.isEmpty() ? null : others.getFirst();
	}

	private static String what(Item item, Identified target) {
		return switch (item.statement()) {
			case Mention mention -> mention.getQuote();
			case Observation observation -> Messages.text("impact.observation", Integer.toString(observation.getYear()),
					observation.getFigure() == null ? "" : text(observation.getFigure().getText()));
			case Waiver waiver -> Messages.text("impact.waiver", text(waiver.getRule()), text(waiver.getReason()));
			case Comment comment -> text(comment.getText());
			case Plan plan -> PlanNames.name(plan);
			default -> target == null ? "" : PlanNames.name(target);
		};
	}

	private static String text(String text) {
		return Objects.requireNonNullElse(text, "");
	}
}
