package org.planwright.core.align;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.planwright.core.align.Pairing.Kind;
import org.planwright.model.LinkState;
import org.planwright.model.Verdict;

/**
 * The indicators of an upper plan by the plans that answer to it: what each of them makes of each indicator. Immutable; may be asked from any
 * thread.
 */
public final class VerdictTable {

	/** The verdicts that are counted, in the order in which they are told. */
	public static final List<Verdict> VERDICTS = List.of(Verdict.HIGHER, Verdict.EQUAL, Verdict.LOWER, Verdict.MISSING, Verdict.INCOMPARABLE);

	/** No plan answers. */
	public static final VerdictTable EMPTY = new VerdictTable(List.of(), Map.of());

	private final List<AlignedRow> rows;
	private final Map<String, PlanAlignment> plans;
	private final Map<String, Map<String, VerdictCell>> cells = new HashMap<>();
	private final Map<String, Map<Verdict, Integer>> ofRow = new HashMap<>();
	private final Map<String, Map<Verdict, Integer>> ofPlan = new HashMap<>();

	private VerdictTable(List<AlignedRow> rows, Map<String, PlanAlignment> plans) {
		this.rows = rows;
		this.plans = plans;
	}

	/**
	 * Puts alignments side by side.
	 *
	 * @param upper the upper plan as it is now
	 * @param alignments of lower plans with it, or with an older state of it, in which case rows that it had not then have no cell
	 */
	public static VerdictTable of(AlignedPlan upper, Collection<PlanAlignment> alignments) {
		Map<String, PlanAlignment> plans = new LinkedHashMap<>();
		alignments.forEach(alignment -> plans.put(alignment.lower().id(), alignment));
		VerdictTable table = new VerdictTable(upper.rows(), plans);
		plans.values().forEach(table::fill);
		return table;
	}

	private void fill(PlanAlignment alignment) {
		String plan = alignment.lower().id();
		for (AlignedRow row : rows) {
			alignment.of(row.id()).stream().filter(pairing -> pairing.kind() == Kind.INDICATOR && pairing.state() != LinkState.REJECTED)
					.max(Comparator.comparing(Pairing::isAnswered)).map(pairing -> VerdictCell.of(pairing, alignment)).ifPresent(cell -> {
						cells.computeIfAbsent(row.id(), first -> new HashMap<>()).put(plan, cell);
						count(ofRow, row.id(), cell.verdict());
						count(ofPlan, plan, cell.verdict());
					});
		}
	}

	private static void count(Map<String, Map<Verdict, Integer>> counts, String id, Verdict verdict) {
		counts.computeIfAbsent(id, first -> new EnumMap<>(Verdict.class)).merge(verdict, 1, Integer::sum);
	}

	/** The indicators of the upper plan in the order of the document, parts behind their wholes. */
	public List<AlignedRow> rows() {
		return rows;
	}

	/** The plans that answer, by id, in their order. */
	public List<String> plans() {
		return List.copyOf(plans.keySet());
	}

	/** The alignment of a plan; empty for one that is not in the table. */
	public Optional<PlanAlignment> alignment(String plan) {
		return Optional.ofNullable(plans.get(plan));
	}

	/** What a plan makes of an indicator; empty where that is not known yet. */
	public Optional<VerdictCell> cell(String indicator, String plan) {
		return Optional.ofNullable(cells.getOrDefault(indicator, Map.of()).get(plan));
	}

	/** How many plans have a verdict on an indicator. */
	public int ofRow(String indicator, Verdict verdict) {
		return ofRow.getOrDefault(indicator, Map.of()).getOrDefault(verdict, 0);
	}

	/** On how many indicators a plan has a verdict. */
	public int ofPlan(String plan, Verdict verdict) {
		return ofPlan.getOrDefault(plan, Map.of()).getOrDefault(verdict, 0);
	}

	/** Tells whether some plan falls short of an indicator or leaves it out. */
	public boolean hasGap(String indicator) {
		return ofRow(indicator, Verdict.LOWER) + ofRow(indicator, Verdict.MISSING) > 0;
	}
}
