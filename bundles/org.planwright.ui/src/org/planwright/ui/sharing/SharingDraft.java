package org.planwright.ui.sharing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.planwright.core.Figures;
import org.planwright.core.RowFigures;
import org.planwright.core.Sharing;
import org.planwright.core.figure.Growth;
import org.planwright.core.figure.Interval;
import org.planwright.core.figure.PrintedFigure;
import org.planwright.core.figure.Quantity;
import org.planwright.core.figure.QuantityKind;
import org.planwright.core.figure.Unit;
import org.planwright.core.project.edit.DecompositionEdits;
import org.planwright.model.Decomposition;
import org.planwright.model.Direction;
import org.planwright.model.Figure;
import org.planwright.model.Indicator;
import org.planwright.model.PlanFactory;
import org.planwright.model.Portion;
import org.planwright.model.SharingMethod;

/** How a target is shared out, while somebody writes it: nothing holds before it is taken over. Numbers are in the unit of the indicator. */
final class SharingDraft {

	private static final int LEAST_DIGITS = 2;

	private final Indicator indicator;
	private final RowFigures row;
	private final List<PortionLine> lines = new ArrayList<>();
	private SharingMethod method = SharingMethod.AUTO;
	private String weightName = "";
	private List<DecompositionEdits.Line> before;
	private final SharingMethod methodBefore;
	private final String weightNameBefore;

	/** Begins with what the project says of an indicator. */
	SharingDraft(Indicator indicator) {
		this.indicator = indicator;
		row = new RowFigures(indicator, 0, 0);
		Decomposition known = DecompositionEdits.of(indicator);
		if (known != null) {
			method = known.getMethod();
			weightName = Objects.requireNonNullElse(known.getWeightName(), "");
			known.getPortions().forEach(portion -> lines.add(line(portion)));
		}
		before = written();
		methodBefore = method;
		weightNameBefore = weightName;
	}

	private static PortionLine line(Portion portion) {
		PortionLine line = new PortionLine();
		line.region = Objects.requireNonNullElse(portion.getRegion(), "");
		line.weight = portion.getWeight() == null ? "" : portion.getWeight().toPlainString();
		Figure figure = portion.getTarget();
		line.value = figure == null || figure.getText() == null ? "" : figure.getText();
		line.row = portion.getRow();
		return line;
	}

	Indicator indicator() {
		return indicator;
	}

	/** The row of the indicator. */
	RowFigures row() {
		return row;
	}

	/** The lines in order; may be changed. */
	List<PortionLine> lines() {
		return lines;
	}

	SharingMethod method() {
		return method;
	}

	void setMethod(SharingMethod chosen) {
		method = chosen;
	}

	/** The method that counts; never AUTO. */
	SharingMethod effectiveMethod() {
		return method == SharingMethod.AUTO ? Sharing.methodOf(row) : method;
	}

	String weightName() {
		return weightName;
	}

	void setWeightName(String name) {
		weightName = name;
	}

	/** A weight as typed; empty where it is none, as a negative number. */
	static Optional<BigDecimal> weight(String typed) {
		String plain = typed.strip().replace(",", "").replace("，", "");
		return plain.matches("\\d{1,18}(\\.\\d{1,12})?") ? Optional.of(new BigDecimal(plain)) : Optional.empty();
	}

	/** A line's part of all weights, in percent; empty without a weight. */
	Optional<BigDecimal> share(PortionLine line) {
		BigDecimal all = lines.stream().map(each -> weight(each.weight)).flatMap(Optional::stream).reduce(BigDecimal.ZERO, BigDecimal::add);
		return all.signum() == 0 ? Optional.empty()
				: weight(line.weight).map(weight -> weight.multiply(BigDecimal.valueOf(100)).divide(all, Growth.PRECISION));
	}

	/** What is shared out to a line. */
	Optional<Quantity> value(PortionLine line) {
		PrintedFigure figure = Figures.fromModel(Figures.read(line.value, indicator.getUnit()));
		return quantity(figure, figure.unit() == null ? row.unit() : Unit.parse(figure.unit()));
	}

	/** What the plan of a line aims at itself, in the unit of the indicator. */
	Optional<Quantity> own(PortionLine line) {
		if (line.row == null) {
			return Optional.empty();
		}
		RowFigures below = new RowFigures(line.row, 0, 0);
		boolean comparable = isPerHead(below) == isPerHead(row) && !row.hasTargetInOtherPricesThan(below);
		return comparable ? quantity(below.aim(), below.unitOf(below.aim())) : Optional.empty();
	}

	private static boolean isPerHead(RowFigures figures) {
		return figures.kind() == QuantityKind.PER_HEAD;
	}

	/** Whether what the plan of a line aims at is no quantity of the indicator's kind, as a total against one per head, or in other prices (R20). */
	boolean isIncomparable(PortionLine line) {
		return line.row != null && own(line).isEmpty() && new RowFigures(line.row, 0, 0).aim().hasValue();
	}

	private Optional<Quantity> quantity(PrintedFigure figure, Unit own) {
		Unit unit = own.convertsTo(row.unit()) || !own.speaksOf(row.unit()) ? own : row.unit();
		return figure.hasValue() ? Quantity.of(figure, unit, row.unit()) : Optional.empty();
	}

	/** How far a plan's own target goes beyond what was shared out to it, or stays behind it where negative numbers are behind. */
	Optional<BigDecimal> difference(PortionLine line) {
		return own(line).flatMap(own -> value(line).map(value -> own.value().subtract(value.value())));
	}

	/** Whether a plan's own target does not reach what was shared out to it, however both were rounded (R2). */
	boolean isBehind(PortionLine line) {
		Optional<Quantity> own = own(line);
		Optional<Quantity> value = value(line);
		if (own.isEmpty() || value.isEmpty()) {
			return false;
		}
		Interval shared = value.get().interval();
		Interval enough = row.direction() == Direction.LOWER ? new Interval(null, false, shared.high(), shared.highClosed())
				: new Interval(shared.low(), shared.lowClosed(), null, false);
		return !enough.meets(own.get().interval());
	}

	/** The lines added up. */
	Sharing sharing() {
		Decomposition decomposition = PlanFactory.eINSTANCE.createDecomposition();
		decomposition.setMethod(method);
		for (PortionLine line : filled()) {
			Portion portion = PlanFactory.eINSTANCE.createPortion();
			portion.setRegion(line.region);
			portion.setWeight(weight(line.weight).orElse(null));
			portion.setTarget(Figures.read(line.value, indicator.getUnit()));
			decomposition.getPortions().add(portion);
		}
		return Sharing.of(decomposition, row);
	}

	/** Whether the target can be shared out: it has a number, and every line a weight. */
	boolean canShareOut() {
		List<PortionLine> all = filled();
		return row.aim().hasValue() && !all.isEmpty() && all.stream().allMatch(line -> weight(line.weight).isPresent())
				&& all.stream().anyMatch(line -> weight(line.weight).orElseThrow().signum() > 0);
	}

	/** Shares the target out by weight. */
	void shareOut() {
		List<PortionLine> all = filled();
		List<BigDecimal> weights = all.stream().map(line -> weight(line.weight).orElseThrow()).toList();
		List<BigDecimal> shared = Sharing.shareOut(row, method, weights, places(weights)).orElseThrow();
		for (int i = 0; i < all.size(); i++) {
			all.get(i).value = shared.get(i).toPlainString();
		}
	}

	/** As many places as the target has, and more where the smallest portion would say too little. */
	private int places(List<BigDecimal> weights) {
		BigDecimal all = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
		BigDecimal least = weights.stream().filter(weight -> weight.signum() > 0).min(BigDecimal::compareTo).orElseThrow();
		BigDecimal smallest = row.aim().value().abs().multiply(least).divide(all, Growth.PRECISION).round(new MathContext(LEAST_DIGITS, RoundingMode.HALF_UP));
		int before = smallest.signum() == 0 ? LEAST_DIGITS : smallest.precision() - smallest.scale();
		return Math.max(row.aim().decimals(), LEAST_DIGITS - before);
	}

	/** Where a line has no region, or one that another line has too. */
	boolean hasRegionTrouble(PortionLine line) {
		return !line.isBlank() && (line.region.isBlank()
				|| lines.stream().anyMatch(other -> other != line && other.region.strip().equals(line.region.strip())));
	}

	/** Whether what stands in the cell of a weight is none. */
	static boolean hasWeightTrouble(PortionLine line) {
		return !line.weight.isBlank() && weight(line.weight).isEmpty();
	}

	/** Whether the draft can be kept: every line has a region of its own, and every weight is a number. */
	boolean isComplete() {
		Set<String> regions = new HashSet<>();
		return filled().stream().allMatch(line -> !line.region.isBlank() && regions.add(line.region.strip()) && !hasWeightTrouble(line));
	}

	/** Whether somebody changed the draft; what was only proposed is no loss. */
	boolean isChanged() {
		return method != methodBefore || !weightName.strip().equals(weightNameBefore.strip()) || !written().equals(before);
	}

	/**
	 * Proposes which row takes a region's share on, where nobody said that yet; in a draft without lines, the regions too.
	 *
	 * @param byRegion the rows that answer the indicator, by the region of their plan
	 */
	void propose(Map<String, Indicator> byRegion) {
		boolean untouched = !isChanged();
		if (filled().isEmpty()) {
			lines.clear();
			byRegion.keySet().forEach(region -> {
				PortionLine line = new PortionLine();
				line.region = region;
				lines.add(line);
			});
		}
		proposeRows(byRegion);
		if (untouched) {
			before = written();
		}
	}

	/** Proposes rows for the regions that have none. */
	void proposeRows(Map<String, Indicator> byRegion) {
		for (PortionLine line : lines) {
			if (line.row == null) {
				line.row = byRegion.get(line.region.strip());
				line.proposed = line.row != null;
			}
		}
	}

	private List<PortionLine> filled() {
		return lines.stream().filter(line -> !line.isBlank()).toList();
	}

	/** The lines as they are kept; those without a word are left out. */
	List<DecompositionEdits.Line> written() {
		return filled().stream()
				.map(line -> new DecompositionEdits.Line(line.region.strip(), line.row, weight(line.weight).orElse(null), line.value.strip())).toList();
	}
}
