package org.planwright.ui.matrix;

import java.math.BigDecimal;
import java.util.List;

import org.planwright.core.trace.CellLinks;
import org.planwright.ui.Messages;
import org.planwright.ui.table.SheetColumn;

/** A column of the matrix that heads the indicators of one category: how many of them a row serves. */
public final class MatrixGroup implements SheetColumn<MatrixRow> {

	private static final String OPEN = "▾";
	private static final String FOLDED = "▸";

	private final String category;
	private final List<MatrixIndicator> indicators;
	private final MatrixColumn.Context context;
	private boolean folded;

	MatrixGroup(String category, List<MatrixIndicator> indicators, MatrixColumn.Context context) {
		this.category = category;
		this.indicators = List.copyOf(indicators);
		this.context = context;
	}

	/** What is grouped by; empty for indicators that have no category. */
	public String category() {
		return category;
	}

	boolean isFolded() {
		return folded;
	}

	void setFolded(boolean fold) {
		folded = fold;
	}

	private String name() {
		return category.isEmpty() ? Messages.text("indicators.category.none") : category;
	}

	private int served() {
		return (int) indicators.stream().filter(indicator -> context.served(indicator.id()) > 0).count();
	}

	@Override
	public String id() {
		return "category." + category;
	}

	@Override
	public String title() {
		return (folded ? FOLDED : OPEN) + name();
	}

	@Override
	public String total() {
		return served() + "/" + indicators.size();
	}

	@Override
	public String headDetail() {
		return Messages.text("matrix.head.group", name(), Integer.toString(indicators.size()), Integer.toString(served()));
	}

	private int count(MatrixRow row) {
		int count = 0;
		for (MatrixIndicator indicator : indicators) {
			CellLinks links = row.links().get(indicator.id());
			count += links != null && links.isAlive() ? 1 : 0;
		}
		return count;
	}

	@Override
	public String text(MatrixRow row) {
		int count = row.links().isEmpty() ? 0 : count(row);
		return count == 0 ? "" : Integer.toString(count);
	}

	@Override
	public String headingText(MatrixRow row) {
		int sum = indicators.stream().mapToInt(indicator -> row.sums().getOrDefault(indicator.id(), 0)).sum();
		return sum == 0 ? "" : Integer.toString(sum);
	}

	@Override
	public BigDecimal number(MatrixRow row) {
		return BigDecimal.valueOf(count(row));
	}

	@Override
	public Comparable<?> sortKey(MatrixRow row) {
		return -count(row);
	}

	@Override
	public boolean isHeading() {
		return true;
	}

	@Override
	public boolean isUpright() {
		return true;
	}

	@Override
	public boolean isSearched() {
		return false;
	}

	@Override
	public Alignment alignment() {
		return Alignment.CENTRE;
	}

	@Override
	public int width() {
		return 3;
	}
}
