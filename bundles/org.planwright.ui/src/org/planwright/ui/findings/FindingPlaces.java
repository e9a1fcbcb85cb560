package org.planwright.ui.findings;

import java.util.List;
import java.util.Optional;

import org.planwright.core.FirstWords;
import org.planwright.core.check.Finding;
import org.planwright.core.check.Place;
import org.planwright.core.project.ProjectSession;
import org.planwright.model.Identified;
import org.planwright.model.Passage;
import org.planwright.ui.Messages;
import org.planwright.ui.selection.PlanSelection;
import org.planwright.ui.selection.TextSpan;

/** From places of findings to places of the open project and back, and how they are named. */
public final class FindingPlaces {

	private static final int QUOTED = 16;

	private FindingPlaces() {
	}

	/**
	 * The live place; the whole of the object where its words have become shorter meanwhile.
	 *
	 * @param origin the view that picks it; null for none
	 * @return empty when the object is gone
	 */
	public static Optional<PlanSelection> selection(ProjectSession session, Place place, Object origin) {
		return session.find(place.object()).map(object -> new PlanSelection(object, span(place, object),
				place.column() == null ? null : place.column().feature(), origin));
	}

	private static TextSpan span(Place place, Identified object) {
		boolean fits = place.hasSpan() && object instanceof Passage passage && passage.getText() != null && place.end() <= passage.getText().length();
		return fits ? new TextSpan(place.start(), place.end()) : null;
	}

	/** What of an object's findings a picked place means: those about its cell or its words, all of them where none is. */
	public static List<Finding> at(PlanSelection picked, List<Finding> onObject) {
		List<Finding> meant = onObject.stream().filter(finding -> isMeant(finding.place(), picked)).toList();
		return meant.isEmpty() ? onObject : meant;
	}

	/** Whether a place is what was picked, down to the cell or the words. */
	public static boolean isMeant(Place place, PlanSelection picked) {
		if (!place.object().equals(picked.object().getId())) {
			return false;
		}
		if (picked.cell() != null) {
			return place.column() == null || place.column().feature() == picked.cell();
		}
		return picked.words() == null || !place.hasSpan() || place.start() <= picked.words().end() && picked.words().start() <= place.end();
	}

	/** How a place is called: 5G基站数 · 变化, or the words themselves. */
	public static String name(Place place) {
		return switch (place.kind()) {
		case INDICATOR -> place.column() == null ? place.words() : Messages.text("findings.place.cell", place.words(), place.column().title());
		case WORDS -> Messages.text("findings.place.words", shortened(place.words()));
		case PROJECT, SECTION -> place.words();
		case PLAN -> Messages.text("findings.place.plan");
		};
	}

	private static String shortened(String words) {
		return FirstWords.of(words.strip().replace('\n', ' '), QUOTED);
	}
}
