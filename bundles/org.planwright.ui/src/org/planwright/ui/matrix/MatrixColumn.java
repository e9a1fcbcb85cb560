package org.planwright.ui.matrix;

import java.math.BigDecimal;
import java.util.Optional;

import org.planwright.core.trace.CellLinks;
import org.planwright.model.LinkState;
import org.planwright.ui.Messages;
import org.planwright.ui.table.SheetColumn;
import org.planwright.ui.theme.Tint;
import org.planwright.ui.trace.LinkLook;

/** A column of the matrix that stands for an indicator: a sign where a row serves it. */
public final class MatrixColumn implements SheetColumn<MatrixRow> {

	/** What a column of the matrix asks of the page. */
	public interface Context {
		/** Whether cells tell the kinds of links besides what is thought of them. */
		boolean showsKinds();

		/** How many rows serve an indicator. */
		int served(String indicator);

		/** What is known of links, for a person who asks. */
		String tell(CellLinks links);
	}

	private final MatrixIndicator indicator;
	private final Context context;

	MatrixColumn(MatrixIndicator indicator, Context context) {
		this.indicator = indicator;
		this.context = context;
	}

	/** The indicator. */
	public MatrixIndicator indicator() {
		return indicator;
	}

	private CellLinks links(MatrixRow row) {
		return row.links().get(indicator.id());
	}

	@Override
	public String id() {
		return indicator.id();
	}

	@Override
	public String title() {
		return indicator.name();
	}

	@Override
	public String total() {
		return Integer.toString(context.served(indicator.id()));
	}

	@Override
	public String headDetail() {
		return Messages.text("matrix.head.indicator", indicator.name(), indicator.value(), total());
	}

	@Override
	public String text(MatrixRow row) {
		CellLinks links = links(row);
		if (links == null) {
			return "";
		}
		String sign = LinkLook.sign(links.state());
		if (context.showsKinds()) {
			return sign + LinkLook.letter(links.leading().kind());
		}
		return links.alive() > 1 ? sign + links.alive() : sign;
	}

	@Override
	public String headingText(MatrixRow row) {
		int sum = row.sums().getOrDefault(indicator.id(), 0);
		return sum == 0 ? "" : Integer.toString(sum);
	}

	@Override
	public String spoken(MatrixRow row) {
		CellLinks links = links(row);
		return Messages.text("matrix.spoken", row.title(), links == null ? Messages.text("matrix.spoken.none") : LinkLook.word(links.state()));
	}

	@Override
	public Tint ink(MatrixRow row) {
		CellLinks links = links(row);
		return links == null ? null : LinkLook.tint(links.state());
	}

	@Override
	public String detail(MatrixRow row) {
		CellLinks links = links(row);
		return links == null ? "" : Messages.text("matrix.tip", row.title(), indicator.name()) + "\n" + context.tell(links);
	}

	/** Accepted ones come first, then those in doubt, suggested and rejected ones. */
	@Override
	public Comparable<?> sortKey(MatrixRow row) {
		return Optional.ofNullable(links(row)).map(CellLinks::state).map(MatrixColumn::rank).orElse(null);
	}

	private static int rank(LinkState state) {
		return switch (state) {
		case ACCEPTED -> 0;
		case SUSPECT -> 1;
		case SUGGESTED -> 2;
		case REJECTED -> 3;
		};
	}

	@Override
	public BigDecimal number(MatrixRow row) {
		CellLinks links = links(row);
		return links == null ? null : BigDecimal.valueOf(links.alive());
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
		return 2;
	}
}
