package org.planwright.core;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.planwright.core.ReturnImport.Item;
import org.planwright.core.ReturnImport.Kind;
import org.planwright.core.ReturnedTable.CellChange;
import org.planwright.core.ReturnedTable.RemovedRow;
import org.planwright.core.check.CheckResult;
import org.planwright.core.check.Finding;
import org.planwright.core.check.WaivedFinding;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.edit.WaiverEdits;
import org.planwright.model.Identified;
import org.planwright.model.Plan;
import org.planwright.model.Waiver;

/**
 * Rows of 检查结果 ({@link FindingTable}): a finding is accepted by a reason and a name, both of them; taken out, it counts again. The two cells of
 * a row are one difference.
 */
final class FindingReturns implements ReturnRows {

	/** Why and by whom; blank for not accepted. */
	private record Said(String reason, String author) {

		boolean isNothing() {
			return reason.isBlank();
		}

		String words() {
			return author.isBlank() ? reason : Messages.text("sheet.return.finding.said", reason, author);
		}
	}

	private final ProjectSession session;
	private final ReturnGround ground;

	FindingReturns(ProjectSession session, ReturnGround ground) {
		this.session = session;
		this.ground = ground;
	}

	@Override
	public boolean isOf(ReturnedTable table) {
		return FindingTable.isOf(table);
	}

	@Override
	public void changed(ReturnedTable table, List<CellChange> cells, Sink sink) {
		List<CellChange> said = new ArrayList<>();
		for (CellChange cell : cells) {
			if (cell.key().equals(FindingTable.REASON) || cell.key().equals(FindingTable.AUTHOR)) {
				said.add(cell);
			} else {
				computed(table, cell, sink);
			}
		}
		if (!said.isEmpty()) {
			accepted(table, said, sink);
		}
	}

	private void accepted(ReturnedTable table, List<CellChange> cells, Sink sink) {
		CellChange first = cells.getFirst();
		String id = FindingTable.finding(first.id());
		CheckResult result = ground.findings(table.subject());
		WaivedFinding waived = result.waived().stream().filter(each -> each.finding().id().equals(id)).findFirst().orElse(null);
		Finding finding = waived != null ? waived.finding() : result.findings().stream().filter(each -> each.id().equals(id)).findFirst().orElse(null);
		Said now = waived == null ? new Said("", "") : new Said(waived.reason(), waived.author());
		Said before = said(cells, now, true);
		Said after = said(cells, now, false);
		if (finding != null && now.equals(after)) {
			return;
		}
		Identified subject = finding == null ? null : session.find(finding.place().object()).orElse(null);
		Plan plan = session.find(table.subject(), Plan.class).orElse(null);
		boolean isThere = subject != null && plan != null;
		Item item = new Item(Kind.CHANGE, table.label(), first.row(), cells.stream().map(CellChange::column).collect(Collectors.joining(Messages.text("list.and"))),
				before.words(), after.words(), Optional.empty(), isThere ? problem(now, after) : Optional.of(Messages.text("sheet.return.finding.gone")),
				CellChange.doubt(cells), Optional.empty());
		// Where other figures stand now, what was accepted was something else.
		String said = finding == null || FindingTable.id(finding).equals(first.id()) ? now.words() : finding.message().text();
		sink.add(item.against(said).noting(isThere && after.isNothing() ? Messages.text("sheet.return.finding.withdrawn") : ""), subject, new Target(id, "", after),
				() -> write(plan, subject, finding, waived, result.woken().get(finding.id()), after));
	}

	/** What the row said or says: a cell that was not changed says what the project says. */
	private static Said said(List<CellChange> cells, Said now, boolean before) {
		return new Said(cell(cells, FindingTable.REASON, before).orElse(now.reason()), cell(cells, FindingTable.AUTHOR, before).orElse(now.author()));
	}

	private static Optional<String> cell(List<CellChange> cells, String key, boolean before) {
		return cells.stream().filter(cell -> cell.key().equals(key)).findFirst().map(cell -> (before ? cell.from() : cell.to()).strip());
	}

	private static Optional<String> problem(Said now, Said after) {
		if (after.isNothing()) {
			return now.isNothing() ? Optional.of(Messages.text("sheet.return.finding.reason")) : Optional.empty();
		}
		return after.author().isBlank() ? Optional.of(Messages.text("sheet.return.finding.author")) : Optional.empty();
	}

	private void write(Plan plan, Identified subject, Finding finding, WaivedFinding waived, String outgrown, Said said) {
		WaiverEdits edits = new WaiverEdits(session);
		Waiver stored = waived == null ? null : waiver(waived.waiver());
		String today = LocalDate.ofInstant(session.now(), ZoneId.systemDefault()).toString();
		if (said.isNothing()) {
			edits.withdraw(List.of(Objects.requireNonNull(stored)));
		} else if (stored != null) {
			edits.reword(stored, said.reason(), said.author(), today);
		} else {
			edits.waive(plan, List.of(new WaiverEdits.Accepted(finding.rule().id(), subject, finding.mark(), outgrown == null ? null : waiver(outgrown))),
					said.reason(), said.author(), today);
		}
	}

	private Waiver waiver(String id) {
		return session.find(id, Waiver.class).orElse(null);
	}

	@Override
	public void removed(ReturnedTable table, List<RemovedRow> rows, Sink sink) {
		ReturnRows.kept(table, rows, Messages.text("sheet.return.finding.kept"), sink);
	}
}
