package org.planwright.core.align;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.planwright.core.Outward;
import org.planwright.core.align.Pairing.Kind;
import org.planwright.core.align.StoredPairs.Stored;
import org.planwright.model.Identified;
import org.planwright.model.LinkState;
import org.planwright.model.Project;
import org.planwright.model.Relation;
import org.planwright.model.Verdict;

/**
 * One plan against the plan that it answers to: every indicator, box and task of the upper plan with what answers it, and what of the lower
 * plan answers nothing. Made from plans that nobody changes meanwhile; may be asked from any thread.
 */
public final class PlanAlignment {

	/**
	 * What an alignment goes by beside the two plans.
	 *
	 * @param names the names that the project knows to belong together
	 * @param references what the project knows of regions
	 * @param outward references that a copy of the lower plan lost; empty where the plan still has its own
	 */
	public record Grounds(NameTable names, References references, List<? extends Outward> outward) {

		/** The plans alone. */
		public static final Grounds NONE = new Grounds(NameTable.NONE, References.NONE, List.of());

		/** What a live project says, for a plan that still has its own references. */
		public static Grounds of(Project project) {
			return new Grounds(new NameTable(project.getNamePairs()), References.of(project.getReferences()), List.of());
		}

		public Grounds {
			Objects.requireNonNull(names, "names");
			Objects.requireNonNull(references, "references");
			outward = List.copyOf(outward);
		}
	}

	private final AlignedPlan upper;
	private final AlignedPlan lower;
	private final Map<Kind, List<Pairing>> pairings = new EnumMap<>(Kind.class);
	private final Map<String, List<Pairing>> byElement = new HashMap<>();

	private PlanAlignment(AlignedPlan upper, AlignedPlan lower) {
		this.upper = upper;
		this.lower = lower;
	}

	/** Aligns two plans. */
	public static PlanAlignment of(AlignedPlan upper, AlignedPlan lower, Grounds grounds) {
		return of(upper, lower, grounds, TextMatches.of(upper.boxTexts(), lower.boxTexts()),
				TextMatches.of(upper.taskTexts(), lower.taskTexts()));
	}

	static PlanAlignment of(AlignedPlan upper, AlignedPlan lower, Grounds grounds, TextMatches boxes, TextMatches tasks) {
		PlanAlignment alignment = new PlanAlignment(upper, lower);
		List<Stored> stored = StoredPairs.of(lower.plan(), grounds.outward(), upper::find);
		alignment.pairings.put(Kind.INDICATOR, new RowAlignment(upper, lower, grounds, of(stored, Kind.INDICATOR)).pairings());
		alignment.pairings.put(Kind.BOX, TextAlignment.pairings(Kind.BOX, boxes, of(stored, Kind.BOX)));
		alignment.pairings.put(Kind.TASK, TextAlignment.pairings(Kind.TASK, tasks, of(stored, Kind.TASK)));
		alignment.pairings.values().forEach(all -> all.forEach(alignment::index));
		return alignment;
	}

	private static List<Stored> of(List<Stored> stored, Kind kind) {
		return stored.stream().filter(each -> each.kind() == kind).toList();
	}

	private void index(Pairing pairing) {
		Set<String> ids = new LinkedHashSet<>(pairing.upper());
		ids.addAll(pairing.lower());
		ids.forEach(id -> byElement.computeIfAbsent(id, first -> new ArrayList<>()).add(pairing));
	}

	/** The plan above. */
	public AlignedPlan upper() {
		return upper;
	}

	/** The plan below. */
	public AlignedPlan lower() {
		return lower;
	}

	/** All pairs of a kind, in the order of the upper plan; unanswered elements and pairs that were ruled out among them. */
	public List<Pairing> pairings(Kind kind) {
		return Collections.unmodifiableList(pairings.get(kind));
	}

	/** All pairs that count: those of a kind that were not ruled out. */
	public List<Pairing> living(Kind kind) {
		return pairings.get(kind).stream().filter(pairing -> pairing.state() != LinkState.REJECTED).toList();
	}

	/** The pairs that an element of either plan is in. */
	public List<Pairing> of(String id) {
		return List.copyOf(byElement.getOrDefault(id, List.of()));
	}

	/** The elements of a kind in the upper plan that nothing answers, by id, in order. */
	public List<String> unanswered(Kind kind) {
		return living(kind).stream().filter(pairing -> !pairing.isAnswered()).flatMap(pairing -> pairing.upper().stream()).filter(id -> answers(id).isEmpty())
				.distinct().toList();
	}

	/** The pairs in which something answers an element of the upper plan, without those that were ruled out. */
	public List<Pairing> answers(String id) {
		return of(id).stream().filter(pairing -> pairing.upper().contains(id) && pairing.isAnswered() && pairing.state() != LinkState.REJECTED).toList();
	}

	/** How far a box or task of the upper plan is answered: by one of its topic, by what is a part of it or has it as a part, or by none. */
	public Relation answered(String id) {
		List<Pairing> answers = answers(id);
		return answers.isEmpty() ? Relation.NONE
				: answers.stream().anyMatch(pairing -> pairing.relation() == Relation.SAME) ? Relation.SAME : Relation.DEFINITION_DIFFERS;
	}

	/** The elements of a kind in the lower plan that answer nothing above, by id, in order. */
	public List<String> lowerOnly(Kind kind) {
		Set<String> answering = new HashSet<>();
		living(kind).stream().flatMap(pairing -> pairing.judgements().stream()).forEach(pairing -> answering.addAll(pairing.lower()));
		return switch (kind) {
		case INDICATOR -> lower.rows().stream().map(AlignedRow::id).filter(id -> !answering.contains(id)).toList();
		case BOX -> lower.boxes().stream().map(AlignedText::id).filter(id -> !answering.contains(id)).toList();
		case TASK -> lower.tasks().stream().map(AlignedText::id).filter(id -> !answering.contains(id)).toList();
		};
	}

	/** How many pairs of a kind that count have a verdict. */
	public long count(Kind kind, Verdict verdict) {
		return living(kind).stream().filter(pairing -> pairing.verdict() == verdict).count();
	}

	/** The lower row of the same quantity as an upper one, or the other way round; empty where there is none. */
	public List<String> sameRow(String id) {
		return of(id).stream().filter(pairing -> pairing.kind() == Kind.INDICATOR && pairing.state() != LinkState.REJECTED
				&& (pairing.relation() == Relation.SAME || pairing.relation() == Relation.UNIT_DIFFERS))
				.flatMap(pairing -> (pairing.upper().contains(id) ? pairing.lower() : pairing.upper()).stream()).toList();
	}

	/** An element of either plan. */
	public Identified find(String id) {
		Identified above = upper.find(id);
		return above == null ? lower.find(id) : above;
	}
}
