package org.planwright.core.check.rule.prose;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.planwright.core.check.CatalogueRule;
import org.planwright.core.check.Findings;
import org.planwright.core.check.Place;
import org.planwright.core.check.Severity;
import org.planwright.core.check.Topic;
import org.planwright.core.check.Trail;
import org.planwright.core.check.fact.FigureFacts;
import org.planwright.core.check.fact.PassageFacts;
import org.planwright.core.check.fact.PlanFacts;
import org.planwright.core.figure.Derivation;
import org.planwright.core.figure.Dimension;
import org.planwright.core.figure.Quantity;
import org.planwright.core.figure.Sums;
import org.planwright.core.figure.Unit;
import org.planwright.core.figure.prose.Role;
import org.planwright.model.KeyProject;

/** The funds of a box's items come to what its goal says in all, where every item gives its own (R29); a part is never above the whole. */
public final class BoxFundsRule extends CatalogueRule {

	private static final Pattern FUNDS = Pattern.compile("投资|资金");
	private static final Pattern IN_ALL = Pattern.compile("总投资|投资总额|总资金|资金总额|(?:投资|资金)(?:规模)?(?:共|合计|总计|共计)");

	public BoxFundsRule() {
		super("R29", Topic.SUM, Severity.ERROR);
	}

	@Override
	public void check(PlanFacts plan, Findings findings) {
		Map<KeyProject, List<PassageFacts>> boxes = new IdentityHashMap<>();
		List<KeyProject> order = new ArrayList<>();
		for (PassageFacts passage : plan.passages()) {
			if (passage.box() != null) {
				boxes.computeIfAbsent(passage.box(), box -> {
					order.add(box);
					return new ArrayList<>();
				}).add(passage);
			}
		}
		order.forEach(box -> check(boxes.get(box), findings));
	}

	private void check(List<PassageFacts> box, Findings findings) {
		List<FigureFacts> totals = box.stream().filter(passage -> passage.kind() == PassageFacts.Kind.BOX_GOAL)
				.flatMap(passage -> passage.figures().stream()).filter(facts -> isFund(facts) && isInAll(facts)).toList();
		List<PassageFacts> items = box.stream().filter(passage -> passage.kind() == PassageFacts.Kind.BOX_ITEM).toList();
		List<FigureFacts> funds = items.stream().map(BoxFundsRule::fund).flatMap(Optional::stream).toList();
		if (totals.size() == 1 && !funds.isEmpty()) {
			compare(totals.getFirst(), funds, funds.size() == items.size() && items.size() > 1, findings);
		}
	}

	/** The one sum that an item says it takes; empty where it gives none or several. */
	private static Optional<FigureFacts> fund(PassageFacts item) {
		List<FigureFacts> funds = item.figures().stream().filter(BoxFundsRule::isFund).toList();
		List<FigureFacts> inAll = funds.stream().filter(BoxFundsRule::isInAll).toList();
		List<FigureFacts> best = inAll.isEmpty() ? funds : inAll;
		return best.size() == 1 ? Optional.of(best.getFirst()) : Optional.empty();
	}

	private static boolean isFund(FigureFacts facts) {
		return facts.figure().unit().dimension() == Dimension.MONEY && facts.figure().role() == Role.LEVEL && !facts.figure().implied()
				&& FUNDS.matcher(facts.figure().quote()).find();
	}

	private static boolean isInAll(FigureFacts facts) {
		return IN_ALL.matcher(facts.figure().quote()).find();
	}

	private void compare(FigureFacts total, List<FigureFacts> funds, boolean complete, Findings findings) {
		Unit unit = funds.stream().map(fund -> fund.figure().unit()).reduce(total.figure().unit(),
				(one, other) -> one.factor().compareTo(other.factor()) >= 0 ? one : other);
		List<Quantity> parts = funds.stream().map(fund -> Quantity.of(fund.figure().figure(), fund.figure().unit(), unit))
				.flatMap(Optional::stream).toList();
		Optional<Quantity> whole = Quantity.of(total.figure().figure(), total.figure().unit(), unit);
		if (whole.isEmpty() || parts.size() < funds.size()) {
			return;
		}
		Derivation sum = Sums.of(parts);
		boolean more = sum.value().compareTo(whole.get().value()) > 0;
		if (!sum.interval().meets(whole.get().interval()) && (more || complete)) {
			String computed = sum.value().stripTrailingZeros().toPlainString() + unit.text();
			Findings.Report report = findings.report(this, total.place()).variant(more ? "more" : "less").computed(computed)
					.with(total.figure().quote(), Integer.toString(funds.size()), computed).basedOn(total.figure().quote())
					.trail(Trail.of(sum, unit.text(), funds.stream().map(FigureFacts::place).toArray(Place[]::new)));
			funds.forEach(fund -> report.also(fund.place()).basedOn(fund.figure().quote()));
			report.done();
		}
	}
}
