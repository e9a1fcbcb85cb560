package org.planwright.core;

import java.util.List;
import java.util.Optional;

import org.planwright.core.ReturnImport.Item;
import org.planwright.core.ReturnedTable.CellChange;
import org.planwright.core.ReturnedTable.RemovedRow;
import org.planwright.core.align.Pairing;
import org.planwright.core.align.VerdictCell;
import org.planwright.core.project.ProjectSession;
import org.planwright.model.LinkState;
import org.planwright.model.Plan;
import org.planwright.model.Verdict;

/**
 * Rows of 衔接总表: the indicators of an upper plan, a column for each lower plan. A cell says verdict and value; a verdict that is written in its
 * place, by word or sign, is a judgement. The value itself is the lower plan's, and is changed there.
 */
public final class VerdictReturns implements ReturnRows {

	private static final String PREFIX = "Verdict.";

	private final ProjectSession session;
	private final ReturnGround ground;
	private final PairJudgings judgings;

	VerdictReturns(ProjectSession session, ReturnGround ground, PairJudgings judgings) {
		this.session = session;
		this.ground = ground;
		this.judgings = judgings;
	}

	/** What the column of a lower plan is known by. */
	public static String key(String plan) {
		return PREFIX + plan;
	}

	/** The lower plans that something was written of. */
	static List<String> plans(ReturnedTable table) {
		return table.changes().stream().map(CellChange::key).filter(key -> key.startsWith(PREFIX)).map(VerdictReturns::plan).distinct().toList();
	}

	private static String plan(String key) {
		return key.substring(PREFIX.length());
	}

	@Override
	public boolean isOf(ReturnedTable table) {
		return table.keys().stream().anyMatch(key -> key.startsWith(PREFIX));
	}

	@Override
	public void changed(ReturnedTable table, List<CellChange> cells, Sink sink) {
		for (CellChange cell : cells) {
			if (cell.key().startsWith(PREFIX)) {
				judged(table, cell, sink);
			} else {
				computed(table, cell, sink);
			}
		}
	}

	private void judged(ReturnedTable table, CellChange cell, Sink sink) {
		Optional<VerdictCell> shown = ground.verdicts(plan(cell.key())).cell(cell.id(), plan(cell.key()));
		Optional<Pairing> pairing = shown.map(VerdictCell::pairing);
		Optional<Plan> plan = session.find(plan(cell.key()), Plan.class);
		PairJudging judging = pairing.isEmpty() || plan.isEmpty() ? null : judgings.of(plan.get(), pairing.get());
		if (judging == null || !judging.isThere()) {
			sink.refuse(Item.changed(table, cell).refused(Messages.text("sheet.return.pair.gone")));
			return;
		}
		String said = verdict(cell);
		Verdict now = pairing.get().verdict();
		Optional<Verdict> verdict = PairReturns.VERDICTS.find(said);
		if (verdict.filter(now::equals).isPresent()) {
			return;
		}
		Optional<String> problem = PairReturns.verdictRefused(pairing.get(), said, cell.to().strip());
		Item item = Item.changed(table, cell).refused(problem)
				.noting(problem.isEmpty() && pairing.get().state() == LinkState.SUGGESTED ? Messages.text("sheet.return.pair.accepts") : "");
		// Where another value stands now, or another verdict, the judgement was of something else.
		sink.add(isAsSent(cell.from().strip(), shown.get()) ? item : item.against((AlignSides.verdict(now) + " " + shown.get().value()).strip()), plan.get(),
				new Target(judging.id(), PairTable.VERDICT, verdict.isPresent() ? verdict.get() : said), () -> judging.edits().setVerdict(judging.stored(), verdict.orElseThrow()));
	}

	/** Whether a cell said what it would say now: the sign of the verdict, with a mark of doubt or without, and the value, or the word where nothing answers. */
	private static boolean isAsSent(String from, VerdictCell now) {
		String verdict = AlignSides.verdict(now.verdict());
		int end = from.indexOf(' ');
		String said = end < 0 ? "" : from.substring(end).strip();
		List<String> sayings = now.lower().isEmpty() ? PairReturns.VERDICTS.of(now.verdict()) : List.of(now.value().strip());
		return from.startsWith(verdict.substring(0, Math.max(0, verdict.indexOf(' '))))
				&& (now.lower().isEmpty() && said.isEmpty() || sayings.stream().anyMatch(saying -> said.equals(saying) || now.isBindingMissing() && said.startsWith(saying + ' ')));
	}

	/** The words of a verdict in a cell: the value may stay behind a sign that was changed. */
	private static String verdict(CellChange cell) {
		String typed = cell.to().strip();
		int end = typed.indexOf(' ');
		int before = cell.from().indexOf(' ');
		boolean signOnly = end > 0 && before > 0 && typed.substring(end).strip().equals(cell.from().substring(before).strip());
		return signOnly ? typed.substring(0, end) : typed;
	}

	@Override
	public void removed(ReturnedTable table, List<RemovedRow> rows, Sink sink) {
		ReturnRows.kept(table, rows, Messages.text("sheet.return.pair.kept"), sink);
	}
}
