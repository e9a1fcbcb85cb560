package org.planwright.ui.sharing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;

import org.planwright.core.figure.Quantity;
import org.planwright.ui.Messages;
import org.planwright.ui.table.CellMark;
import org.planwright.ui.table.DraftEditing;
import org.planwright.ui.table.PlainColumn;
import org.planwright.ui.table.Understanding;
import org.planwright.ui.theme.Tint;

/** The columns of shares. What is typed comes first, in the order in which offices keep it in Excel, so that a block can be pasted whole. */
final class PortionColumns {

	private PortionColumns() {
	}

	static List<PlainColumn<PortionLine>> all(SharingDraft draft, AnsweringRows rows) {
		return List.of(region(draft, rows), weight(draft), value(draft), share(draft), row(rows), own(draft), difference(draft));
	}

	private static PlainColumn<PortionLine> column(String id, int width, Function<PortionLine, String> text) {
		return new PlainColumn<>(id, Messages.text("sharing.column." + id), width, text);
	}

	private static PlainColumn<PortionLine> region(SharingDraft draft, AnsweringRows rows) {
		return column("region", 7, line -> line.region).edited(new DraftEditing<PortionLine>((line, typed) -> {
			line.region = typed;
			draft.proposeRows(rows.byRegion());
		})).judged(line -> !draft.hasRegionTrouble(line) ? "" : Messages.text(line.region.isBlank() ? "sharing.region.missing" : "sharing.region.twice"));
	}

	private static PlainColumn<PortionLine> weight(SharingDraft draft) {
		return column("weight", 7, line -> line.weight).edited(new DraftEditing<>((line, typed) -> line.weight = typed))
				.judged(line -> SharingDraft.hasWeightTrouble(line) ? Messages.text("sharing.weight.wrong") : "")
				.numbers(line -> SharingDraft.weight(line.weight).orElse(null)).explained(Messages.text("sharing.column.weight.tip"));
	}

	private static PlainColumn<PortionLine> value(SharingDraft draft) {
		String unit = draft.row().unitText();
		String title = unit.isEmpty() ? Messages.text("sharing.column.value") : Messages.text("sharing.column.unit", Messages.text("sharing.column.value"), unit);
		return new PlainColumn<PortionLine>("value", title, 9, line -> line.value).edited(new DraftEditing<>((line, typed) -> line.value = typed))
				.judged(line -> line.value.isBlank() || draft.value(line).isPresent() ? "" : Messages.text("sharing.value.wrong", unit))
				.numbers(line -> draft.value(line).map(Quantity::value).orElse(null)).explained(Messages.text("sharing.column.value.tip"));
	}

	private static PlainColumn<PortionLine> share(SharingDraft draft) {
		return column("share", 5, line -> draft.share(line).map(PortionColumns::percent).orElse("")).quiet().numbers(line -> draft.share(line).orElse(null))
				.explained(Messages.text("sharing.column.share.tip"));
	}

	private static String percent(BigDecimal share) {
		return share.setScale(1, RoundingMode.HALF_UP).toPlainString() + "%";
	}

	private static PlainColumn<PortionLine> row(AnsweringRows rows) {
		return column("row", 15, line -> AnsweringRows.words(line.row)).edited(new DraftEditing<PortionLine>((line, typed) -> {
			line.row = rows.find(typed).orElse(null);
			line.proposed = false;
		}).understood((line, typed) -> typed.isBlank() || rows.find(typed).isPresent() ? Understanding.PLAIN : Understanding.refused(Messages.text("sharing.row.unknown")))
				.proposing((line, typed) -> rows.proposals(line.region, typed))).aside(line -> line.proposed ? Messages.text("sharing.row.proposed") : "")
				.growing(Integer.MAX_VALUE).explained(Messages.text("sharing.column.row.tip"));
	}

	private static PlainColumn<PortionLine> own(SharingDraft draft) {
		return column("own", 8, line -> draft.own(line).map(own -> SharingWords.number(own.value())).orElse("")).quiet().numbers(line -> draft.own(line).map(Quantity::value).orElse(null))
				.noted(line -> draft.isIncomparable(line) ? Messages.text("sharing.own.incomparable") : "")
				.marked(line -> draft.isIncomparable(line) ? new CellMark("≠", Tint.INK_QUIET) : null)
				.explained(Messages.text("sharing.column.own.tip"));
	}

	private static PlainColumn<PortionLine> difference(SharingDraft draft) {
		return column("difference", 7, line -> draft.difference(line).map(difference -> (difference.signum() > 0 ? "+" : "") + SharingWords.number(difference)).orElse(""))
				.quiet().numbers(line -> draft.difference(line).orElse(null)).marked(line -> draft.isBehind(line) ? new CellMark("▼", Tint.ERROR) : null)
				.explained(Messages.text("sharing.column.difference.tip"));
	}
}
