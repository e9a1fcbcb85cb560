package org.planwright.core.project.safety;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.planwright.core.project.ProjectChange;
import org.planwright.core.project.ProjectParts;
import org.planwright.core.project.ProjectSession;
import org.planwright.model.Plan;

/**
 * Knows which parts of a project are to go into its journal, and takes their content: one part a turn, so that no turn of the UI thread
 * takes longer than a plan needs (some 10 ms), and whole again whenever a part was edited meanwhile. Used on the session's thread only.
 *
 * <p>The content is taken from the live project in the same way as for a save: what is journalled is what would have been saved, to the byte.
 */
final class UnsavedParts {

	/**
	 * A state of the project.
	 *
	 * @param parts the parts that changed since the state before; null for one that was removed
	 * @param labels what the edits since then are called
	 */
	record Batch(Map<String, byte[]> parts, List<String> labels) {
	}

	private final ProjectSession session;
	private final Set<String> waiting = new LinkedHashSet<>();
	private final Map<String, byte[]> taken = new LinkedHashMap<>();
	private final List<String> labels = new ArrayList<>();
	/** What was handed out since the last save that succeeded or is under way. */
	private final Set<String> sinceSave = new LinkedHashSet<>();

	UnsavedParts(ProjectSession session) {
		this.session = session;
	}

	boolean isEmpty() {
		return waiting.isEmpty() && taken.isEmpty();
	}

	/**
	 * Learns what an edit touched.
	 *
	 * @param based whether there is a file that the edits can be put on; else the project is journalled as a whole
	 */
	void learn(ProjectChange change, boolean based) {
		if (!based && sinceSave.isEmpty() && isEmpty()) {
			all();
		}
		for (Plan plan : change.plans()) {
			need(ProjectParts.of(plan));
		}
		for (EObject object : change.objects()) {
			if (ProjectSession.planOf(object) == null) {
				need(ProjectParts.PROJECT);
			}
		}
		labels.add(change.label());
	}

	private void all() {
		need(ProjectParts.PROJECT);
		session.project().getPlans().forEach(plan -> need(ProjectParts.of(plan)));
	}

	private void need(String part) {
		taken.remove(part);
		waiting.add(part);
	}

	/** Takes the content of one part that is waiting. Returns whether more are. */
	boolean takeOne() throws IOException {
		if (!waiting.isEmpty()) {
			String part = waiting.iterator().next();
			taken.put(part, content(part));
			waiting.remove(part);
		}
		return !waiting.isEmpty();
	}

	private byte[] content(String part) throws IOException {
		if (part.equals(ProjectParts.PROJECT)) {
			return ProjectParts.content(session.project(), null);
		}
		for (Plan plan : session.project().getPlans()) {
			if (ProjectParts.of(plan).equals(part)) {
				return ProjectParts.content(session.project(), plan);
			}
		}
		return null;
	}

	/** Hands out what was taken, when nothing waits any more. */
	Batch batch() {
		Batch batch = new Batch(new LinkedHashMap<>(taken), List.copyOf(labels));
		sinceSave.addAll(taken.keySet());
		taken.clear();
		labels.clear();
		return batch;
	}

	/** Nothing is unsaved any more. */
	void clear() {
		waiting.clear();
		taken.clear();
		labels.clear();
		sinceSave.clear();
	}
}
