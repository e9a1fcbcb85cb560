package org.planwright.core.compare.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.planwright.core.Digests;
import org.planwright.core.compare.Matches;
import org.planwright.model.Identified;
import org.planwright.model.NamePair;
import org.planwright.model.Plan;
import org.planwright.model.PlanPackage;
import org.planwright.model.Project;
import org.planwright.model.ReadingNote;
import org.planwright.model.Setting;
import org.planwright.model.TextRow;

/**
 * Reads a state of a project as a tree whose keys are those of the base: by id, in a plan that was read anew from its document by likeness, and
 * of what both sides added by what it says.
 */
final class TreeReader {

	private static final int ID_LENGTH = 16;

	private final Tree base;
	private final Matches matches;
	private final Additions additions;
	private final Tree tree = new Tree();
	/** What names the objects before it is asked whether the other side added the same. */
	private final Map<EObject, String> names = new IdentityHashMap<>();

	private TreeReader(Tree base, Matches matches, Tree mine) {
		this.base = base;
		this.matches = matches;
		additions = mine == null ? null : new Additions(base, mine);
	}

	/** Reads the base. */
	static Tree base(Project project) {
		return new TreeReader(new Tree(), null, null).read(project);
	}

	/** Reads the side that the result is written into. */
	static Tree mine(Project project, Tree base, Matches matches) {
		return new TreeReader(base, matches, null).read(project);
	}

	/** Reads the side that comes in. */
	static Tree theirs(Project project, Tree base, Matches matches, Tree mine) {
		return new TreeReader(base, matches, mine).read(project);
	}

	private Tree read(Project project) {
		name(project, false);
		walk(project, Tree.ROOT, null, null);
		tree.nodes.values().forEach(this::fill);
		return tree;
	}

	/** @param anew in a plan that was read anew nothing has the ids of the base */
	private void name(EObject object, boolean anew) {
		boolean readAnew = anew || object instanceof Plan plan && !base.has(plan.getId()) && matches != null && matches.left(plan) != null;
		if (object instanceof Identified identified) {
			names.put(object, nameOf(identified, readAnew));
		}
		object.eContents().forEach(child -> name(child, readAnew));
	}

	private String nameOf(Identified object, boolean readAnew) {
		Node before = base.get(object.getId());
		if (before != null) {
			return Tree.oneKind(before.type, object.eClass()) ? object.getId() : derived(object, 0);
		}
		String alike = readAnew ? base.keys.get(matches.left(object)) : null;
		return alike != null && Tree.oneKind(base.get(alike).type, object.eClass()) ? alike : object.getId();
	}

	/** An id for an object whose own id is that of another one, or that has none. Equal on every machine. */
	private static String derived(Identified object, int number) {
		return Digests.sha256(object.eClass().getName() + ' ' + object.getId() + ' ' + number).substring(0, ID_LENGTH);
	}

	private void walk(EObject object, String key, Node parent, EReference place) {
		Node node = new Node(key, object.eClass(), object);
		node.parent = parent == null ? null : parent.key;
		node.place = place;
		tree.nodes.put(key, node);
		tree.keys.put(object, key);
		for (EReference feature : object.eClass().getEAllContainments()) {
			if (Tree.holdsNodes(feature)) {
				children(object, node, feature);
			}
		}
	}

	private void children(EObject object, Node node, EReference feature) {
		List<EObject> objects = new ArrayList<>();
		((List<?>) object.eGet(feature)).forEach(child -> objects.add((EObject) child));
		List<String> keys = new ArrayList<>();
		RowKeys rows = feature.getEReferenceType() == PlanPackage.Literals.TEXT_ROW ? new RowKeys(node.key, base.get(node.key), objects) : null;
		Map<String, Integer> counts = new HashMap<>();
		String before = null;
		for (int i = 0; i < objects.size(); i++) {
			EObject child = objects.get(i);
			String key = rows != null ? rows.key(i)
					: child instanceof Identified identified ? keyOf(identified, node, feature, before)
							: numbered(node.key + '/' + feature.getName() + '/' + localName(child), counts);
			before = base.has(key) ? key : before;
			keys.add(key);
			walk(child, key, node, feature);
		}
		node.children.put(feature, keys);
	}

	private static String numbered(String name, Map<String, Integer> counts) {
		return name + '#' + counts.merge(name, 1, Integer::sum);
	}

	private static String localName(EObject object) {
		return switch (object) {
		case Setting setting -> String.valueOf(setting.getKey());
		case NamePair pair -> pair.getUpper() + "→" + pair.getLower();
		case ReadingNote note -> note.getCode() + note.getArguments() + note.getLine() + '-' + note.getLastLine();
		case TextRow row -> row.getCells().toString();
		default -> throw new IllegalArgumentException(object.eClass().getName());
		};
	}

	/** @param before the nearest thing before it that the base has; null at the beginning */
	private String keyOf(Identified child, Node parent, EReference place, String before) {
		String name = names.get(child);
		String key = name == null || name.isEmpty() || tree.has(name) ? derived(child, tree.nodes.size()) : name;
		if (additions == null || base.has(key)) {
			return key;
		}
		String same = additions.same(child, key, parent.key, place, before, this::nameInBase);
		if (same == null) {
			return additions.isTaken(key) ? derived(child, 0) : key;
		}
		return tree.has(same) ? key : same;
	}

	private String nameInBase(EObject object) {
		String name = names.get(object);
		return name != null && base.has(name) ? name : null;
	}

	private void fill(Node node) {
		for (EStructuralFeature feature : node.type.getEAllStructuralFeatures()) {
			if (Piece.isRead(feature) && feature != PlanPackage.Literals.IDENTIFIED__ID
					&& !(feature instanceof EReference reference && Tree.holdsNodes(reference))) {
				node.values.put(feature, Piece.value(node.object, feature, tree.keys::get));
			}
		}
	}
}
