package org.planwright.core.trace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EReference;
import org.planwright.core.Outward;
import org.planwright.core.trace.Affected.Step;
import org.planwright.model.Alignment;
import org.planwright.model.Comment;
import org.planwright.model.Identified;
import org.planwright.model.LinkState;
import org.planwright.model.Plan;
import org.planwright.model.PlanPackage;

/**
 * One plan's part of the index of a project: its own index, and what joins it to other plans. Immutable; made of a plan that nobody changes
 * meanwhile, on any thread.
 */
public final class PlanTrace {

	/** That an object of this plan answers to one of another plan. */
	record Crossing(String lower, String upper, String alignment) {
	}

	/** That something is said of an object, whichever plan it stands in. */
	record Statement(String id, String subject, Step step) {

		/** What a comment speaks of; null for one that speaks of no object. */
		static Statement of(Comment comment) {
			return of(comment, comment.getSubject(), Step.COMMENT);
		}

		private static Statement of(Identified statement, Identified subject, Step step) {
			return subject == null || subject.getId() == null ? null : new Statement(statement.getId(), subject.getId(), step);
		}
	}

	private static final Map<EReference, Step> SPEAKING = Map.of(PlanPackage.Literals.OBSERVATION__INDICATOR, Step.OBSERVATION,
			PlanPackage.Literals.WAIVER__SUBJECT, Step.WAIVER, PlanPackage.Literals.COMMENT__SUBJECT, Step.COMMENT);

	private final TraceIndex index;
	private final List<Statement> statements;
	private final String upperPlan;
	private final Map<String, List<Crossing>> byLower;
	private final List<Crossing> crossings;
	/** Reckoned when it is asked for first; two threads that ask at once reckon the same. */
	private volatile Coverage coverage;

	private PlanTrace(TraceIndex index, String upperPlan, List<Crossing> crossings, List<Statement> statements) {
		this.index = index;
		this.statements = List.copyOf(statements);
		this.upperPlan = upperPlan;
		this.crossings = List.copyOf(crossings);
		byLower = crossings.stream().collect(Collectors.groupingBy(Crossing::lower, Collectors.toUnmodifiableList()));
	}

	/**
	 * A plan whose links are stored, without searching its words for others.
	 *
	 * @param plan the plan, such as that of a snapshot
	 * @param outward where it leads to other plans, as its snapshot tells; nothing for a live plan, whose references are there
	 */
	public static PlanTrace ofStored(Plan plan, Collection<? extends Outward> outward, TraceSettings settings) {
		return of(plan, outward, TraceIndex.ofStored(plan, settings));
	}

	/**
	 * A plan whose index is made already.
	 *
	 * @param index of the same plan
	 */
	public static PlanTrace of(Plan plan, Collection<? extends Outward> outward, TraceIndex index) {
		Objects.requireNonNull(plan.getId(), "id of the plan");
		Map<String, List<String>> uppers = new HashMap<>();
		String upper = plan.getUpper() == null ? null : plan.getUpper().getId();
		for (Outward reference : outward) {
			if (reference.feature() == PlanPackage.Literals.PLAN__UPPER) {
				upper = reference.targetId();
			} else if (reference.feature() == PlanPackage.Literals.ALIGNMENT__UPPER && reference.holderId() != null) {
				Lists.add(uppers, reference.holderId(), reference.targetId());
			}
		}
		List<Crossing> crossings = new ArrayList<>();
		for (Alignment alignment : plan.getAlignments()) {
			if (alignment.getState() != LinkState.REJECTED) {
				List<String> above = new ArrayList<>(uppers.getOrDefault(alignment.getId(), List.of()));
				alignment.getUpper().stream().map(Identified::getId).filter(Objects::nonNull).forEach(above::add);
				alignment.getLower().stream().map(Identified::getId).filter(Objects::nonNull)
						.forEach(lower -> above.forEach(one -> crossings.add(new Crossing(lower, one, alignment.getId()))));
			}
		}
		return new PlanTrace(index, upper, crossings, statements(plan, outward));
	}

	private static List<Statement> statements(Plan plan, Collection<? extends Outward> outward) {
		List<Statement> all = new ArrayList<>();
		plan.getObservations().forEach(observation -> all.add(Statement.of(observation, observation.getIndicator(), Step.OBSERVATION)));
		plan.getWaivers().forEach(waiver -> all.add(Statement.of(waiver, waiver.getSubject(), Step.WAIVER)));
		plan.getComments().forEach(comment -> all.add(Statement.of(comment)));
		all.removeIf(Objects::isNull);
		outward.stream().filter(reference -> reference.holderId() != null && SPEAKING.containsKey(reference.feature()))
				.forEach(reference -> all.add(new Statement(reference.holderId(), reference.targetId(), SPEAKING.get(reference.feature()))));
		return all;
	}

	/** The same plan after an edit; its words are searched only where that may find other links. */
	public PlanTrace after(Plan plan, Collection<? extends Outward> outward, TraceSettings settings) {
		return of(plan, outward, index.after(plan, settings));
	}

	/** The same plan with suggestions of a later or an earlier search; what is stored is not looked at again. */
	public PlanTrace with(TraceIndex other) {
		return new PlanTrace(other, upperPlan, crossings, statements);
	}

	/** Id of the plan. */
	public String plan() {
		return index.plan();
	}

	/** The links of the plan itself. */
	public TraceIndex index() {
		return index;
	}

	/** How much of the plan is traced. */
	public Coverage coverage() {
		if (coverage == null) {
			coverage = index.coverage();
		}
		return coverage;
	}

	/** Id of the plan that it answers to; null for none. */
	String upperPlan() {
		return upperPlan;
	}

	/** What is said in this plan of objects, mostly its own. */
	List<Statement> statements() {
		return statements;
	}

	List<Crossing> crossings() {
		return crossings;
	}

	/** What an object of this plan answers to. */
	List<Crossing> above(String lower) {
		return byLower.getOrDefault(lower, List.of());
	}
}
