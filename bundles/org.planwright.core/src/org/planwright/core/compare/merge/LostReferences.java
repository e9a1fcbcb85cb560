package org.planwright.core.compare.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.planwright.core.ElementNames;
import org.planwright.core.Messages;
import org.planwright.model.Evidence;
import org.planwright.model.Identified;
import org.planwright.model.PlanFactory;
import org.planwright.model.PlanPackage.Literals;

/** Cuts references to what is gone in the end, as an edit does that deletes it: statements go with it, remarks and opinions stay. */
final class LostReferences {

	private final Three three;
	private final Tree merged;
	private final List<Node> statements = new ArrayList<>();

	LostReferences(Three three, Tree merged) {
		this.three = three;
		this.merged = merged;
	}

	/** Statements that went, and that a side had made or changed. */
	List<Node> statements() {
		return statements;
	}

	void cut() {
		List<Node> gone = new ArrayList<>();
		do {
			gone.clear();
			for (Node node : merged.nodes.values()) {
				if (cut(node)) {
					gone.add(node);
				}
			}
			gone.forEach(this::remove);
		} while (!gone.isEmpty());
	}

	private void remove(Node node) {
		merged.nodes.remove(node.key);
		Node parent = merged.get(node.parent);
		if (parent != null) {
			List<String> left = new ArrayList<>(parent.children(node.place));
			left.remove(node.key);
			parent.children.put(node.place, left);
		}
		if (isNews(node, Side.MINE) || isNews(node, Side.THEIRS)) {
			statements.add(node);
		}
	}

	private boolean isNews(Node node, Side side) {
		Node now = three.tree(side).get(node.key);
		Node before = three.base.get(node.key);
		return now != null && (before == null || !now.values.equals(before.values));
	}

	/** @return whether the node goes */
	private boolean cut(Node node) {
		boolean goes = false;
		for (EStructuralFeature feature : List.copyOf(node.values.keySet())) {
			Object value = node.get(feature);
			Object left = left(value);
			if (left != value) {
				node.values.put(feature, left);
				goes |= Statements.goesWith(feature, left);
				if (isToldOf(node, feature)) {
					continue;
				}
				if (feature == Literals.OPINION__SUBJECT || feature == Literals.OPINION__ABOUT) {
					keepPlace(node, feature == Literals.OPINION__SUBJECT ? "opinion.lost.subject" : "opinion.lost.about", ((Ref) value).key());
				} else if (feature == Literals.COMMENT__SUBJECT) {
					keepName(node, ((Ref) value).key());
				}
			}
		}
		return goes;
	}

	/** Tells whether a side has lost the reference itself: what was to be said about that was said there. */
	private boolean isToldOf(Node node, EStructuralFeature feature) {
		return List.of(three.mine, three.theirs).stream().anyMatch(side -> side.has(node.key) && side.get(node.key).get(feature) == null);
	}

	/** The same value where nothing is to be cut. */
	private Object left(Object value) {
		if (value instanceof Ref ref) {
			return merged.has(ref.key()) ? value : null;
		}
		if (value instanceof Piece piece) {
			Piece left = piece;
			for (EStructuralFeature feature : piece.type().getEAllStructuralFeatures()) {
				Object inner = piece.get(feature);
				Object kept = left(inner);
				left = kept == inner ? left : left.with(feature, kept);
			}
			return left;
		}
		if (value instanceof List<?> list) {
			List<Object> kept = new ArrayList<>();
			boolean same = true;
			for (Object each : list) {
				Object inner = left(each);
				same &= inner == each;
				if (inner != null) {
					kept.add(inner);
				}
			}
			return same ? value : kept;
		}
		return value;
	}

	/** An opinion is on record with whoever got it: where what it speaks of is gone, it says in words what that was. */
	private void keepPlace(Node opinion, String message, String gone) {
		String name = gone(gone) instanceof Identified identified ? ElementNames.of(identified) : "";
		String text = Objects.requireNonNullElse((String) opinion.get(Literals.OPINION__TEXT), "");
		if (!name.isEmpty() && !text.contains(name)) {
			opinion.values.put(Literals.OPINION__TEXT, text + Messages.text(message, name));
		}
	}

	/** A remark on something that is gone tells what that was: by its words where it was made on words, else by the name. */
	private void keepName(Node comment, String gone) {
		String name = gone(gone) instanceof Identified identified ? ElementNames.known(identified) : "";
		if (comment.get(Literals.COMMENT__WORDS) == null && !name.isEmpty()) {
			Evidence words = PlanFactory.eINSTANCE.createEvidence();
			words.setJudged(name);
			comment.values.put(Literals.COMMENT__WORDS, Piece.of(words, object -> null));
		}
	}

	private EObject gone(String key) {
		Node node = three.mine.has(key) ? three.mine.get(key) : three.theirs.has(key) ? three.theirs.get(key) : three.base.get(key);
		return node == null ? null : node.object;
	}
}
