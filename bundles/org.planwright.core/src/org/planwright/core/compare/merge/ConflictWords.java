package org.planwright.core.compare.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.planwright.core.FirstWords;
import org.planwright.core.Messages;
import org.planwright.core.compare.ThingNames;
import org.planwright.core.compare.Values;
import org.planwright.core.compare.merge.Three.Met;
import org.planwright.core.compare.merge.Units.Unit;
import org.planwright.model.Identified;
import org.planwright.model.Passage;
import org.planwright.model.PlanPackage;
import org.planwright.model.PlanPackage.Literals;

/** Says conflicts in words. */
final class ConflictWords {

	private static final String STEP = " › ";
	/** Of a whole chapter the beginning tells what it is. */
	private static final int SHOWN = 600;

	/** What nobody reads, and what goes along with the rest of a judgement. */
	private static final Set<EStructuralFeature> UNSAID = Set.of(Literals.TRACE_LINK__BASIS, Literals.TRACE_LINK__KNOWN, Literals.TRACE_LINK__EVIDENCE,
			Literals.ALIGNMENT__BASIS, Literals.WAIVER__FINGERPRINT, Literals.BASELINE__PARTS);

	private final Three three;
	private final Tree merged;

	ConflictWords(Three three, Tree merged) {
		this.three = three;
		this.merged = merged;
	}

	Conflict conflict(Met met) {
		Node node = any(met.key());
		return new Conflict(met.id(), met.kind(), planId(node), elementId(node), place(node), field(met), said(met, Side.BASE),
				said(met, Side.MINE), said(met, Side.THEIRS), time(met.key(), Side.MINE), time(met.key(), Side.THEIRS), met.choices());
	}

	private Node any(String key) {
		return three.mine.has(key) ? three.mine.get(key) : three.theirs.has(key) ? three.theirs.get(key) : three.base.get(key);
	}

	private String planId(Node node) {
		for (Node step = node; step != null; step = parent(step)) {
			if (step.type == PlanPackage.Literals.PLAN) {
				return step.key;
			}
		}
		return null;
	}

	private Node parent(Node node) {
		return node.parent == null ? null : any(node.parent);
	}

	/** What can be gone to: the nearest thing that has an identity and is there in the end. */
	private String elementId(Node node) {
		for (Node step = node; step != null && step.parent != null; step = parent(step)) {
			if (step.object instanceof Identified && (merged.has(step.key) || step.type == PlanPackage.Literals.MENTION)) {
				return step.key;
			}
		}
		return null;
	}

	private String place(Node node) {
		List<String> steps = new ArrayList<>();
		String plan = planId(node);
		if (plan != null && !plan.equals(node.key)) {
			steps.add(ThingNames.of(any(plan).object));
		}
		String chapters = ThingNames.place(node.object);
		if (!chapters.isEmpty()) {
			steps.add(chapters);
		}
		steps.add(ThingNames.kind(node.object) + Messages.text("merge.quoted", ThingNames.of(node.object)));
		return String.join(STEP, steps);
	}

	private static String field(Met met) {
		return switch (met.kind()) {
		case DELETED, PLACE, ORDER, COPY -> Messages.text("merge.field." + met.kind().key());
		default -> met.feature() == null ? Messages.text("merge.field.task") : Values.label(met.feature());
		};
	}

	private String said(Met met, Side side) {
		Object value = met.of(side);
		return switch (met.kind()) {
		case DELETED -> value == null ? null : content(three.tree(side).get((String) value), three.tree(side));
		case PLACE, ORDER -> place(met, (String) value, side);
		case TEXT -> value == null ? null : words(value, side);
		default -> value instanceof EClass type ? Messages.text(type == Literals.TASK ? "merge.value.task" : "merge.value.no.task") : unit(met, side);
		};
	}

	/** What an object says with all that stands in it, so that nobody has to decide about it blindly. */
	private static String content(Node root, Tree tree) {
		StringBuilder content = new StringBuilder();
		tree.each(root.key, node -> {
			String words = node.type == Literals.MENTION ? "" : node.object instanceof Passage passage ? Objects.toString(passage.getText(), "")
					: ThingNames.of(node.object);
			if (!words.isBlank() && content.length() < SHOWN) {
				content.append(content.isEmpty() ? "" : "\n").append(words);
			}
		});
		return FirstWords.of(content.toString(), SHOWN);
	}

	/** All features of the unit that the states do not agree on. */
	private String unit(Met met, Side side) {
		Node node = three.tree(side).get(met.key());
		Unit unit = Units.of(any(met.key()).type).stream().filter(each -> each.first() == met.feature()).findFirst().orElse(null);
		if (node == null) {
			return null;
		}
		if (unit == null || unit.features().size() == 1) {
			return met.of(side) == null ? null : words(met.of(side), side);
		}
		List<EStructuralFeature> differing = unit.features().stream().filter(feature -> !UNSAID.contains(feature) && differs(met.key(), feature)).toList();
		if (differing.size() == 1) {
			return words(node.get(differing.getFirst()), side);
		}
		return differing.stream().map(feature -> Messages.text("merge.said", Values.label(feature), words(node.get(feature), side))).collect(Collectors.joining("；"));
	}

	private boolean differs(String key, EStructuralFeature feature) {
		Set<Object> said = new HashSet<>();
		for (Side side : Side.values()) {
			Node node = three.tree(side).get(key);
			if (node != null) {
				said.add(node.get(feature));
			}
		}
		return said.size() > 1;
	}

	/** A place is called what the side calls it that has the thing there. */
	private String place(Met met, String key, Side side) {
		if (met.kind() == ConflictKind.ORDER) {
			return key.isEmpty() ? Messages.text("merge.first") : Messages.text("merge.behind", ThingNames.of(object(key, side)));
		}
		return key == null ? null : ThingNames.of(object(key, side));
	}

	private String words(Object value, Side side) {
		return switch (value) {
		case null -> "";
		case Ref ref -> ThingNames.of(object(ref.key(), side));
		case Piece piece -> Values.of(piece.make(key -> object(key, side)));
		case List<?> list -> list.stream().map(each -> words(each, side)).collect(Collectors.joining("、"));
		default -> Values.of(value);
		};
	}

	/** An object as the side has it, or as any other has it where the side has lost it. */
	private EObject object(String key, Side side) {
		Node node = three.tree(side).has(key) ? three.tree(side).get(key) : any(key);
		return node == null ? null : node.object;
	}

	private String time(String key, Side side) {
		Node node = three.tree(side).get(key);
		if (node == null) {
			return null;
		}
		for (EStructuralFeature feature : node.values.keySet()) {
			if (Units.isTime(feature)) {
				return Objects.toString(node.get(feature), null);
			}
		}
		return null;
	}
}
