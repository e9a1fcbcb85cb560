package org.planwright.ui.align;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.planwright.core.VerdictReturns;
import org.planwright.core.align.AlignedRow;
import org.planwright.core.align.VerdictCell;
import org.planwright.core.align.VerdictTable;
import org.planwright.model.LinkState;
import org.planwright.model.Verdict;
import org.planwright.ui.Messages;
import org.planwright.ui.table.SheetColumn;
import org.planwright.ui.theme.Tint;
import org.planwright.ui.trace.LinkLook;

/**
 * A column of the verdict table that stands for a lower plan: verdict and value of each indicator.
 *
 * @param plan id of the plan
 * @param title how the plan is called
 * @param table the table as it is now
 */
record VerdictPlanColumn(String plan, String title, Supplier<VerdictTable> table) implements SheetColumn<AlignedRow> {

	private static final String PREFIX = "plan-";
	private static final int WIDTH = 8;

	@Override
	public String id() {
		return PREFIX + plan;
	}

	@Override
	public String returnKey() {
		return VerdictReturns.key(plan);
	}

	/** What the plan makes of an indicator; empty while that is not known. */
	Optional<VerdictCell> cell(AlignedRow row) {
		return table.get().cell(row.id(), plan);
	}

	/** Sign, mark of doubt and value, as they are copied, too. */
	@Override
	public String text(AlignedRow row) {
		return cell(row).map(cell -> {
			String sign = AlignLook.sign(cell.verdict()) + (cell.isInDoubt() ? LinkLook.sign(LinkState.SUSPECT) : "");
			String value = cell.lower().isEmpty() ? AlignLook.word(cell.verdict()) : cell.value();
			if (cell.isBindingMissing()) {
				value += " " + Messages.text("document.table.attribute.binding");
			}
			return value.isEmpty() ? sign : sign + " " + value;
		}).orElse("");
	}

	@Override
	public String spoken(AlignedRow row) {
		return cell(row).map(cell -> Messages.text("verdict.table.spoken", title, row.name(), AlignLook.word(cell.verdict()), cell.value())).orElse("");
	}

	@Override
	public Tint ink(AlignedRow row) {
		return cell(row).map(VerdictPlanColumn::ink).orElse(null);
	}

	/** What is missing is red only where it may not be: else a table of many plans would accuse them all. */
	private static Tint ink(VerdictCell cell) {
		return cell.verdict() == Verdict.MISSING && !cell.isBindingMissing() ? Tint.INK_QUIET : AlignLook.tint(cell.verdict());
	}

	@Override
	public String detail(AlignedRow row) {
		return cell(row).map(cell -> PairExplanation.of(SideRow.of(cell)).text()).orElse("");
	}

	/** What falls short comes first, the most of it on top; then what is missing, what cannot be compared, what is equal and what is more. */
	@Override
	public Comparable<?> sortKey(AlignedRow row) {
		return cell(row).map(cell -> rank(cell.verdict())).orElse(null);
	}

	private static int rank(Verdict verdict) {
		return switch (verdict) {
			case LOWER -> 0;
			case MISSING -> 1;
			case INCOMPARABLE, AUTO -> 2;
			case EQUAL -> 3;
			case HIGHER -> 4;
		};
	}

	/** The printed target as a number in the lower plan's unit, for filters such as {@code >10}. */
	@Override
	public BigDecimal number(AlignedRow row) {
		return cell(row).filter(cell -> cell.lower().size() == 1 && cell.lower().getFirst().target().hasValue())
				.map(cell -> cell.lower().getFirst().target().value()).orElse(null);
	}

	@Override
	public String total() {
		return VerdictTable.VERDICTS.stream().filter(verdict -> table.get().ofPlan(plan, verdict) > 0)
				.map(verdict -> AlignLook.sign(verdict) + table.get().ofPlan(plan, verdict)).collect(Collectors.joining());
	}

	@Override
	public String headDetail() {
		return title + "\n" + VerdictTable.VERDICTS.stream().map(verdict -> AlignLook.words(verdict) + " " + table.get().ofPlan(plan, verdict))
				.collect(Collectors.joining("\n"));
	}

	@Override
	public int width() {
		return WIDTH;
	}

	@Override
	public int widest() {
		return WIDTH + 4;
	}
}
