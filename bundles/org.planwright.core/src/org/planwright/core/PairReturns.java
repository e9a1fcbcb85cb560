package org.planwright.core;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.planwright.core.ReturnImport.Item;
import org.planwright.core.ReturnedTable.CellChange;
import org.planwright.core.ReturnedTable.RemovedRow;
import org.planwright.core.align.Pairing;
import org.planwright.core.align.PlanAlignment;
import org.planwright.core.project.ProjectSession;
import org.planwright.model.LinkState;
import org.planwright.model.Plan;
import org.planwright.model.Relation;
import org.planwright.model.Verdict;

/** Rows of 衔接判断表 ({@link PairTable}): what an office judged of pairs. A pair is known by both its sides, and is there as long as the plans have it. */
final class PairReturns implements ReturnRows {

	/** What can be said of how two sides relate; that nothing answers is said by pairing, not by a word. */
	private static final List<Relation> RELATIONS = List.of(Relation.SAME, Relation.UNIT_DIFFERS, Relation.DEFINITION_DIFFERS);

	private final ProjectSession session;
	private final ReturnGround ground;

	PairReturns(ProjectSession session, ReturnGround ground) {
		this.session = session;
		this.ground = ground;
	}

	@Override
	public boolean isOf(ReturnedTable table) {
		return PairTable.isOf(table);
	}

	@Override
	public void changed(ReturnedTable table, List<CellChange> cells, Sink sink) {
		PlanAlignment alignment = ground.alignment(table.subject()).orElse(null);
		PairIdentity sent = PairIdentity.read(cells.getFirst().id());
		List<Pairing> now = ground.pairings(table.subject()).getOrDefault(sent.sides(), List.of());
		Pairing pairing = sent.among(now).orElse(null);
		Plan plan = session.find(table.subject()).filter(Plan.class::isInstance).map(Plan.class::cast).orElse(null);
		PairJudging judging = pairing == null || plan == null ? null : new PairJudging(session, plan, pairing);
		for (CellChange cell : cells) {
			if (!isField(cell.key())) {
				computed(table, cell, sink);
			} else if (judging == null || !judging.isThere()) {
				sink.add(Item.changed(table, cell).refused(Messages.text(now.size() > 1 ? "sheet.return.pair.several" : "sheet.return.pair.gone")), null, cell.key(), () -> {
				});
			} else {
				String doubt = !sent.isSure(pairing) ? Messages.text("sheet.return.pair.other") : sent.isAsSent(alignment, pairing) ? "" : Messages.text("sheet.return.pair.changed");
				changed(table, cell, pairing, PairTable.field(cell.key(), pairing, PairTable.stored(alignment, pairing).orElse(null)), judging, doubt, sink);
			}
		}
	}

	private static boolean isField(String key) {
		return Stream.of(PairTable.STATE, PairTable.RELATION, PairTable.VERDICT, PairTable.REASON, PairTable.AUTHOR).anyMatch(key::equals);
	}

	private void changed(ReturnedTable table, CellChange cell, Pairing pairing, String now, PairJudging judging, String doubt, Sink sink) {
		String typed = cell.to().strip();
		if (now.strip().equals(typed)) {
			return;
		}
		Optional<String> problem = problem(cell.key(), pairing, typed);
		boolean accepts = pairing.state() == LinkState.SUGGESTED && !cell.key().equals(PairTable.STATE);
		Item item = Item.changed(table, cell).refused(problem).against(now).noting(accepts && problem.isEmpty() ? Messages.text("sheet.return.pair.accepts") : "");
		sink.add(doubt.isEmpty() ? item : item.doubting(doubt), judging.plan(), cell.key(), () -> write(cell.key(), pairing, typed, judging));
	}

	private static Optional<String> problem(String key, Pairing pairing, String typed) {
		if (key.equals(PairTable.STATE)) {
			return refuse(typed, Map.of(PairTable.state(LinkState.ACCEPTED), LinkState.ACCEPTED, PairTable.state(LinkState.REJECTED), LinkState.REJECTED))
					.or(() -> !pairing.isAnswered() && typed.equals(PairTable.state(LinkState.REJECTED)) ? Optional.of(Messages.text("sheet.return.pair.nothing"))
							: Optional.empty());
		} else if (key.equals(PairTable.RELATION)) {
			return pairing.isAnswered() ? refuse(typed, relations(pairing)) : Optional.of(Messages.text("sheet.return.pair.nothing"));
		} else if (key.equals(PairTable.VERDICT)) {
			return verdictRefused(pairing, typed, typed);
		}
		return Optional.empty();
	}

	private static Map<String, Relation> relations(Pairing pairing) {
		return RELATIONS.stream().collect(Collectors.toMap(relation -> PairTable.relation(pairing.kind(), relation), Function.identity(), (one, other) -> other,
				LinkedHashMap::new));
	}

	private static Optional<String> refuse(String typed, Map<String, ?> words) {
		return words.containsKey(typed) ? Optional.empty() : Optional.of(Messages.text("sheet.return.choice", typed,
				words.keySet().stream().sorted().collect(Collectors.joining(Messages.text("list.and")))));
	}

	/** A verdict by its word, its sign or both; no words leave it to the figures. */
	static Optional<Verdict> verdict(String typed) {
		if (typed.isEmpty()) {
			return Optional.of(Verdict.AUTO);
		}
		return Arrays.stream(Verdict.values()).filter(verdict -> names(verdict).contains(typed)).findFirst();
	}

	/** Why a verdict cannot be written; empty where it can. */
	static Optional<String> verdictRefused(Pairing pairing, String verdict, String typed) {
		Optional<Verdict> said = verdict(verdict);
		if (said.isEmpty()) {
			return Optional.of(verdictsRefused(typed));
		}
		return said.get() == Verdict.AUTO && pairing.said() == Verdict.AUTO ? Optional.of(Messages.text("sheet.return.verdict.auto")) : Optional.empty();
	}

	private static String verdictsRefused(String typed) {
		return Messages.text("sheet.return.choice", typed,
				Arrays.stream(Verdict.values()).map(verdict -> names(verdict).getFirst()).collect(Collectors.joining(Messages.text("list.and"))));
	}

	/** What a verdict may be called: its word, and where it has a sign that and both together. */
	private static List<String> names(Verdict verdict) {
		if (verdict == Verdict.AUTO) {
			return List.of(Messages.text("sheet.table.pair.auto"));
		}
		String whole = AlignSides.verdict(verdict);
		int end = whole.indexOf(' ');
		return List.of(whole.substring(end + 1), whole, whole.substring(0, end));
	}

	private static void write(String key, Pairing pairing, String typed, PairJudging judging) {
		if (key.equals(PairTable.STATE)) {
			if (typed.equals(PairTable.state(LinkState.ACCEPTED))) {
				judging.accept();
			} else {
				judging.reject();
			}
		} else if (key.equals(PairTable.RELATION)) {
			judging.edits().setRelation(judging.stored(), relations(pairing).get(typed));
		} else if (key.equals(PairTable.VERDICT)) {
			judging.edits().setVerdict(judging.stored(), verdict(typed).orElseThrow());
		} else if (key.equals(PairTable.REASON)) {
			judging.edits().setReason(judging.stored(), typed);
		} else {
			judging.edits().setAuthor(judging.stored(), typed);
		}
	}

	@Override
	public void removed(ReturnedTable table, List<RemovedRow> rows, Sink sink) {
		ReturnRows.kept(table, rows, Messages.text("sheet.return.pair.kept"), sink);
	}
}
