package org.planwright.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.planwright.core.check.CheckResult;
import org.planwright.core.check.Finding;
import org.planwright.core.check.WaivedFinding;
import org.planwright.core.report.DocumentPart.Align;
import org.planwright.core.report.SheetTable;
import org.planwright.core.report.SheetTable.Column;
import org.planwright.core.report.SheetTable.Row;
import org.planwright.model.Plan;
import org.planwright.model.PlanPackage.Literals;

/** 检查结果: what the checks found in a plan, and for each finding who accepts it and why. These two columns come back ({@link FindingReturns}). */
public final class FindingTable {

	static final String REASON = ReturnFields.key(Literals.WAIVER__REASON);
	static final String AUTHOR = ReturnFields.key(Literals.WAIVER__AUTHOR);
	private static final int NAMING = 3;

	private FindingTable() {
	}

	/**
	 * One row.
	 *
	 * @param waived who accepted it and why; null where nobody did
	 */
	public record Line(Finding finding, WaivedFinding waived) {

		public Line {
			Objects.requireNonNull(finding, "finding");
		}
	}

	/** All findings of a plan, accepted ones behind the others. */
	static SheetTable of(Plan plan, CheckResult result) {
		return of(plan, Stream.concat(result.findings().stream().map(finding -> new Line(finding, null)),
				result.waived().stream().map(waived -> new Line(waived.finding(), waived))).toList());
	}

	/**
	 * Some findings of a plan.
	 *
	 * @param plan as it was checked, or live
	 */
	public static SheetTable of(Plan plan, List<Line> lines) {
		List<Column> columns = List.of(column("number", "no", Align.ORDINAL, 4), column("severity", "finding.severity", Align.SHORT, 4),
				column("place", "place", Align.START, 14), column("message", "finding.message", Align.START, 22), column("stated", "finding.stated", Align.START, 8),
				column("computed", "finding.computed", Align.START, 8), column("rule", "finding.rule", Align.SHORT, 4), column("cure", "finding.cure", Align.START, 16),
				column(REASON, "finding.reason", Align.START, 14), column(AUTHOR, "finding.author", Align.SHORT, 6), column("date", "finding.date", Align.SHORT, 7));
		FindingCard places = new FindingCard(plan);
		List<Row> rows = new ArrayList<>();
		for (Line line : lines) {
			Finding finding = line.finding();
			WaivedFinding waived = line.waived();
			rows.add(new Row(id(finding), List.of(Integer.toString(rows.size() + 1), finding.severity().title(), places.place(finding.place()),
					finding.message().text(), finding.stated(), Objects.requireNonNullElse(finding.computed(), ""), finding.rule().id(), finding.cure().text(),
					waived == null ? "" : waived.reason(), waived == null ? "" : waived.author(), waived == null ? "" : waived.date())));
		}
		return new SheetTable(text("findings"), text("title.findings", Objects.requireNonNullElse(plan.getTitle(), "")), plan.getId(), ElementNames.shortName(plan), columns, NAMING,
				rows, List.of());
	}

	/** What a row is known by: the finding, and the data under it, since with other figures it is another one to whoever accepts it. */
	static String id(Finding finding) {
		return finding.id() + ' ' + finding.fingerprint();
	}

	/** The id of the finding of a row, whatever its data are now. */
	static String finding(String row) {
		int end = row.indexOf(' ');
		return end < 0 ? row : row.substring(0, end);
	}

	static boolean isOf(ReturnedTable table) {
		return table.has(REASON);
	}

	private static Column column(String key, String title, Align align, int width) {
		return new Column(key, text("column." + title), align, width);
	}

	private static String text(String key, Object... arguments) {
		return Messages.text("sheet.table." + key, arguments);
	}
}
