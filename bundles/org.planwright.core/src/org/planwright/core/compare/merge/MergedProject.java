package org.planwright.core.compare.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EObject;
import org.planwright.core.compare.ThingNames;
import org.planwright.model.Passage;
import org.planwright.model.Project;

/** The result of a merge, to be written into the project that it was merged into. */
public final class MergedProject {

	private final Project own;
	private final Three three;
	private final TreeMerge.Result result;

	MergedProject(Project own, Three three, TreeMerge.Result result) {
		this.own = own;
		this.three = three;
		this.result = result;
	}

	/** Conflicts that nothing was decided about. */
	public List<Conflict> open() {
		ConflictWords words = new ConflictWords(three, result.tree());
		return three.open().stream().map(words::conflict).toList();
	}

	/** What was said newly on one side and went all the same, because what it is about is gone; in words. */
	public List<String> lost() {
		return result.lost().stream().map(node -> ThingNames.kind(node.object) + '：' + ThingNames.of(node.object)).toList();
	}

	/** Who signed what the incoming state says newly, or says otherwise than the base, sorted. */
	public List<String> authors() {
		Set<String> authors = new TreeSet<>();
		for (Node node : three.theirs.nodes.values()) {
			Node before = three.base.get(node.key);
			if (before == null || !before.values.equals(node.values)) {
				node.values.forEach((feature, value) -> {
					if (feature.getName().equals("author") && value instanceof String author && !author.isBlank()) {
						authors.add(author.strip());
					}
				});
			}
		}
		return List.copyOf(authors);
	}

	/** What comes in: what is different in the result from what it is written into. */
	public MergeCounts counts() {
		int added = 0;
		int changed = 0;
		int removed = 0;
		for (Node node : result.tree().nodes.values()) {
			Node before = three.mine.get(node.key);
			if (before == null) {
				added += three.mine.has(node.parent) ? 1 : 0;
			} else if (!before.values.equals(node.values) || before.type != node.type || !Objects.equals(before.parent, node.parent)) {
				changed++;
			}
		}
		for (Node node : three.mine.nodes.values()) {
			removed += !result.tree().has(node.key) && result.tree().has(node.parent) ? 1 : 0;
		}
		return new MergeCounts(added, changed, removed);
	}

	/**
	 * Writes the result. The caller makes it an edit.
	 *
	 * @param project the project that it was merged into, or the live one of which that was a copy and that has not changed since
	 */
	public void applyTo(Project project) {
		Map<String, EObject> objects = new HashMap<>();
		if (project == own) {
			three.mine.keys.forEach((object, key) -> objects.put(key, object));
		} else {
			pair(own, project, objects);
		}
		new ModelWriter(three.mine, result.tree(), objects).write();
		List<Passage> unread = new ArrayList<>();
		result.unread().forEach(key -> unread.add((Passage) objects.get(key)));
		NewWords.read(unread);
	}

	private void pair(EObject copy, EObject live, Map<String, EObject> objects) {
		String key = three.mine.keys.get(copy);
		if (key == null) {
			return;
		}
		if (copy.eClass() != live.eClass() || copy.eContents().size() != live.eContents().size()) {
			throw new IllegalStateException("The project has changed since it was merged: " + key);
		}
		objects.put(key, live);
		Iterator<EObject> others = live.eContents().iterator();
		copy.eContents().forEach(child -> pair(child, others.next(), objects));
	}
}
