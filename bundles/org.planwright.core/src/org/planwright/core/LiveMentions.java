package org.planwright.core;

import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.planwright.core.project.ProjectChange;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.SessionListener;
import org.planwright.core.project.edit.MentionReader;
import org.planwright.model.Glossary;
import org.planwright.model.Indicator;
import org.planwright.model.IndicatorTable;
import org.planwright.model.Mention;
import org.planwright.model.Passage;
import org.planwright.model.Plan;
import org.planwright.model.Term;

/**
 * Reads the figures of words that are typed into an open project as those of an imported document are read. What has to be known of a
 * plan's indicators and terms is kept until one of them is edited, so that a keystroke costs no more than its own sentence.
 */
public final class LiveMentions implements MentionReader, SessionListener, AutoCloseable {

	private final Map<Plan, PlanMentions> known = new IdentityHashMap<>();

	private final Runnable unfollow;

	/** Reads for a project, and follows its edits until it is closed or this is. */
	public LiveMentions(ProjectSession session) {
		unfollow = session.addListener(this);
	}

	@Override
	public List<Mention> read(Passage passage, String text) {
		Plan plan = ProjectSession.planOf(passage);
		if (plan == null) {
			return List.of();
		}
		PlanMentions mentions = known.computeIfAbsent(plan, PlanMentions::of);
		return mentions.read(text, mentions.contextYear(passage), offset -> 0);
	}

	/** Follows no edits any more; what is read from then on may be out of date. */
	@Override
	public void close() {
		unfollow.run();
		known.clear();
	}

	@Override
	public void edited(ProjectChange change) {
		if (change.objects().stream().anyMatch(LiveMentions::isInsideKnown) || holdKnown(change.added()) || holdKnown(change.removed())) {
			change.plans().forEach(known::remove);
		}
	}

	private static boolean isInsideKnown(EObject object) {
		for (EObject step = object; step != null; step = step.eContainer()) {
			if (isKnown(step)) {
				return true;
			}
		}
		return false;
	}

	private static boolean holdKnown(Set<EObject> roots) {
		Iterator<EObject> contents = EcoreUtil.getAllContents(roots, false);
		while (contents.hasNext()) {
			if (isKnown(contents.next())) {
				return true;
			}
		}
		return false;
	}

	private static boolean isKnown(EObject object) {
		return object instanceof Indicator || object instanceof IndicatorTable || object instanceof Term || object instanceof Glossary;
	}
}
