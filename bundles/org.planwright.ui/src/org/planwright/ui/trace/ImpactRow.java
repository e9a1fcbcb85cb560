package org.planwright.ui.trace;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.planwright.core.project.ProjectSession;
import org.planwright.core.trace.Affected;
import org.planwright.core.trace.FoundLink;
import org.planwright.model.Comment;
import org.planwright.model.Identified;
import org.planwright.model.Mention;
import org.planwright.model.Observation;
import org.planwright.model.Paragraph;
import org.planwright.model.Passage;
import org.planwright.model.Waiver;
import org.planwright.ui.Messages;
import org.planwright.ui.selection.PlanNames;

/**
 * One thing that hangs on what is looked at, in words.
 *
 * @param kind how it hangs on it
 * @param what the thing
 * @param through what stands between the two; empty where nothing does
 * @param where where it stands, the plan first
 * @param target where a double click leads
 */
record ImpactRow(String kind, String what, String through, String where, Identified target) {

	/** Things in words; one that is gone by now is left out. */
	static List<ImpactRow> of(ProjectSession session, List<Affected> affected) {
		return affected.stream().flatMap(one -> session.find(one.id()).map(object -> row(session, one, object)).stream()).toList();
	}

	private static ImpactRow row(ProjectSession session, Affected one, Identified object) {
		Identified target = target(object);
		String through = Optional.ofNullable(one.from()).flatMap(before -> session.find(before.id())).map(PlanNames::name).orElse("");
		return new ImpactRow(kind(one), what(object), through, where(target), target);
	}

	/** Of a paragraph, where it stands: its words would only say again what is told of it. */
	private static String where(Identified target) {
		return PlanNames.place(target instanceof Paragraph ? target.eContainer() : target);
	}

	private static String kind(Affected one) {
		FoundLink link = one.step() == Affected.Step.PROVES ? null : one.link();
		String word = Messages.text("impact.kind." + one.step().name().toLowerCase(Locale.ROOT));
		if (link == null) {
			return word;
		}
		return Messages.text("impact.kind.link", word, LinkLook.word(link.state()));
	}

	private static Identified target(Identified object) {
		Identified target = switch (object) {
			case Mention mention when mention.eContainer() instanceof Passage passage -> passage;
			case Observation observation -> observation.getIndicator();
			case Waiver waiver -> waiver.getSubject();
			case Comment comment -> comment.getSubject();
			default -> object;
		};
		return Objects.requireNonNullElse(target, object);
	}

	private static String what(Identified object) {
		return switch (object) {
			case Mention mention -> mention.getQuote();
			case Observation observation -> Messages.text("impact.observation", Integer.toString(observation.getYear()),
					observation.getFigure() == null ? "" : text(observation.getFigure().getText()));
			case Waiver waiver -> Messages.text("impact.waiver", text(waiver.getRule()), text(waiver.getReason()));
			case Comment comment -> text(comment.getText());
			default -> PlanNames.name(object);
		};
	}

	private static String text(String text) {
		return Objects.requireNonNullElse(text, "");
	}
}
