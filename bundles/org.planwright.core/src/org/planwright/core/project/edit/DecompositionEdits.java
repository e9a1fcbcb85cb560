package org.planwright.core.project.edit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.planwright.core.Figures;
import org.planwright.core.Messages;
import org.planwright.core.project.ProjectSession;
import org.planwright.model.Decomposition;
import org.planwright.model.Indicator;
import org.planwright.model.Plan;
import org.planwright.model.PlanFactory;
import org.planwright.model.Portion;
import org.planwright.model.SharingMethod;

/** Shares targets out to those below. Each call is one edit. */
public final class DecompositionEdits {

	private static final PlanFactory MAKE = PlanFactory.eINSTANCE;

	private final ProjectSession session;

	public DecompositionEdits(ProjectSession session) {
		this.session = Objects.requireNonNull(session);
	}

	/**
	 * What is shared out to one region, as somebody wrote it.
	 *
	 * @param region its name
	 * @param row the row of a plan of the project that takes it on; null for none
	 * @param weight its weight; null for none
	 * @param target the value as typed; empty for none
	 */
	public record Line(String region, Indicator row, BigDecimal weight, String target) {

		public Line {
			Objects.requireNonNull(region, "region");
			Objects.requireNonNull(target, "target");
		}
	}

	/**
	 * Writes how a target is shared out, in place of what was written before. Portions keep their identity by their region.
	 *
	 * @param indicator whose target
	 * @param method how the portions come together
	 * @param weightName what the weights are; empty to say nothing
	 * @param lines the portions in order; none to take the decomposition away
	 */
	public void write(Indicator indicator, SharingMethod method, String weightName, List<Line> lines) {
		Plan plan = Objects.requireNonNull(ProjectSession.planOf(indicator), "plan");
		Decomposition known = of(indicator);
		if (lines.isEmpty()) {
			if (known != null) {
				session.edit(Messages.text("edit.decomposition.delete"), indicator, () -> EcoreUtil.remove(known));
			}
			return;
		}
		session.edit(Messages.text("edit.decomposition"), indicator, () -> {
			Decomposition decomposition = known == null ? MAKE.createDecomposition() : known;
			decomposition.setIndicator(indicator);
			decomposition.setMethod(method);
			decomposition.setWeightName(weightName.isBlank() ? null : weightName.strip());
			write(decomposition, lines, indicator.getUnit());
			if (known == null) {
				plan.getDecompositions().add(decomposition);
			}
		});
	}

	private static void write(Decomposition decomposition, List<Line> lines, String unit) {
		List<Portion> before = List.copyOf(decomposition.getPortions());
		decomposition.getPortions().retainAll(before.stream().filter(portion -> lines.stream().anyMatch(line -> line.region().equals(portion.getRegion()))).toList());
		for (int i = 0; i < lines.size(); i++) {
			Line line = lines.get(i);
			int place = i;
			Portion portion = decomposition.getPortions().stream().skip(place).filter(each -> line.region().equals(each.getRegion())).findFirst()
					.orElseGet(() -> {
						Portion made = MAKE.createPortion();
						made.setRegion(line.region());
						decomposition.getPortions().add(place, made);
						return made;
					});
			decomposition.getPortions().move(place, portion);
			portion.setRow(line.row());
			portion.setWeight(line.weight());
			if (portion.getTarget() == null || !portion.getTarget().getText().equals(line.target())) {
				portion.setTarget(Figures.read(line.target(), unit));
			}
		}
		while (decomposition.getPortions().size() > lines.size()) {
			decomposition.getPortions().removeLast();
		}
	}

	/** How an indicator's target is shared out; null where it is not. */
	public static Decomposition of(Indicator indicator) {
		Plan plan = ProjectSession.planOf(indicator);
		return plan == null ? null
				: plan.getDecompositions().stream().filter(each -> each.getIndicator() == indicator).findFirst().orElse(null);
	}
}
