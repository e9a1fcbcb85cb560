package org.planwright.core;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.planwright.core.ReturnImport.Item;
import org.planwright.core.ReturnedTable.CellChange;
import org.planwright.core.ReturnedTable.RemovedRow;
import org.planwright.core.align.Pairing;
import org.planwright.core.align.Pairing.Kind;
import org.planwright.core.align.PlanAlignment;
import org.planwright.core.project.ProjectSession;
import org.planwright.model.LinkState;
import org.planwright.model.Plan;
import org.planwright.model.Relation;
import org.planwright.model.Verdict;

/** Rows of 衔接判断表 ({@link PairTable}): what an office judged of pairs. A pair is known by both its sides, and is there as long as the plans have it. */
final class PairReturns implements ReturnRows {

	/** What can be said of how two sides relate; that nothing answers is said by pairing, not by a word. */
	static final ChoiceWords<Relation> RELATIONS = new ChoiceWords<>(List.of(Relation.SAME, Relation.UNIT_DIFFERS, Relation.DEFINITION_DIFFERS),
			(language, relation) -> List.of(PairTable.relation(language, Kind.INDICATOR, relation)));
	/** The same of boxes and tasks. */
	static final ChoiceWords<Relation> TOPICS = new ChoiceWords<>(List.of(Relation.SAME, Relation.DEFINITION_DIFFERS),
			(language, relation) -> List.of(PairTable.relation(language, Kind.TASK, relation)));
	static final ChoiceWords<LinkState> STATES = new ChoiceWords<>(List.of(LinkState.ACCEPTED, LinkState.REJECTED), (language, state) -> List.of(PairTable.state(language, state)));
	static final ChoiceWords<Verdict> VERDICTS = new ChoiceWords<>(List.of(Verdict.values()), PairReturns::names);

	private final ProjectSession session;
	private final ReturnGround ground;
	private final PairJudgings judgings;

	PairReturns(ProjectSession session, ReturnGround ground, PairJudgings judgings) {
		this.session = session;
		this.ground = ground;
		this.judgings = judgings;
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
		Plan plan = session.find(table.subject(), Plan.class).orElse(null);
		PairJudging judging = pairing == null || plan == null ? null : judgings.of(plan, pairing);
		for (CellChange cell : cells) {
			if (!isField(cell.key())) {
				computed(table, cell, sink);
			} else if (judging == null || !judging.isThere()) {
				sink.refuse(Item.changed(table, cell).refused(Messages.text(now.size() > 1 ? "sheet.return.pair.several" : "sheet.return.pair.gone")));
			} else {
				changed(table, cell, pairing, PairTable.field(cell.key(), pairing, PairTable.stored(alignment, pairing).orElse(null)), judging, doubt(sent, alignment, pairing), sink);
			}
		}
	}

	/** Why what a row says may not be meant of a pair; empty where it is. */
	private static String doubt(PairIdentity sent, PlanAlignment alignment, Pairing pairing) {
		if (!sent.isSure(pairing)) {
			return Messages.text(sent.judged().isEmpty() ? "sheet.return.pair.older" : "sheet.return.pair.other");
		}
		return sent.isAsSent(alignment, pairing) ? "" : Messages.text("sheet.return.pair.changed");
	}

	private static boolean isField(String key) {
		return Stream.of(PairTable.STATE, PairTable.RELATION, PairTable.VERDICT, PairTable.REASON, PairTable.AUTHOR).anyMatch(key::equals);
	}

	private void changed(ReturnedTable table, CellChange cell, Pairing pairing, String now, PairJudging judging, String doubt, Sink sink) {
		String typed = cell.to().strip();
		if (cell.key().equals(PairTable.VERDICT) ? now.equals(typed) || pairing.said() != Verdict.AUTO && VERDICTS.says(typed, pairing.said()) : says(typed, cell.key(), pairing, now)) {
			return;
		}
		Optional<String> problem = problem(cell.key(), pairing, typed);
		boolean accepts = pairing.state() == LinkState.SUGGESTED && !cell.key().equals(PairTable.STATE);
		Item item = Item.changed(table, cell).refused(problem).against(now, says(cell.from(), cell.key(), pairing, now))
				.noting(accepts && problem.isEmpty() ? Messages.text("sheet.return.pair.accepts") : "");
		sink.add(doubt.isEmpty() ? item : item.doubting(doubt), judging.plan(), new Target(judging.id(), cell.key(), meant(cell.key(), pairing, typed)), () -> write(cell.key(), pairing, typed, judging));
	}

	/** Whether words say what a field of a pair says now. */
	private static boolean says(String words, String key, Pairing pairing, String now) {
		if (key.equals(PairTable.STATE)) {
			return STATES.says(words, pairing.state());
		} else if (key.equals(PairTable.RELATION)) {
			return relations(pairing).says(words, pairing.relation());
		}
		return key.equals(PairTable.VERDICT) ? VERDICTS.says(words, pairing.verdict()) : now.strip().equals(words.strip());
	}

	/** What words mean, whatever language they are in; the words themselves where they are kept. */
	private static Object meant(String key, Pairing pairing, String typed) {
		Optional<?> meant = key.equals(PairTable.STATE) ? STATES.find(typed) : key.equals(PairTable.RELATION) ? relations(pairing).find(typed)
				: key.equals(PairTable.VERDICT) ? VERDICTS.find(typed) : Optional.empty();
		return meant.isPresent() ? meant.get() : typed;
	}

	private static ChoiceWords<Relation> relations(Pairing pairing) {
		return pairing.kind() == Kind.INDICATOR ? RELATIONS : TOPICS;
	}

	private static Optional<String> problem(String key, Pairing pairing, String typed) {
		if (key.equals(PairTable.STATE)) {
			boolean nothing = !pairing.isAnswered() && STATES.says(typed, LinkState.REJECTED);
			return nothing ? Optional.of(Messages.text("sheet.return.pair.nothing")) : STATES.refusal(typed);
		} else if (key.equals(PairTable.RELATION)) {
			return pairing.isAnswered() ? relations(pairing).refusal(typed) : Optional.of(Messages.text("sheet.return.pair.nothing"));
		} else if (key.equals(PairTable.VERDICT)) {
			return verdictRefused(pairing, typed, typed);
		}
		return Optional.empty();
	}

	/** Why a verdict cannot be written; empty where it can. */
	static Optional<String> verdictRefused(Pairing pairing, String verdict, String typed) {
		Optional<Verdict> said = VERDICTS.find(verdict);
		if (said.isEmpty()) {
			return VERDICTS.refusal(typed);
		}
		return said.get() == Verdict.AUTO && pairing.said() == Verdict.AUTO ? Optional.of(Messages.text("sheet.return.verdict.auto")) : Optional.empty();
	}

	/** What a verdict may be called: its word, and where it has a sign that and both together; no words leave it to the figures. */
	private static List<String> names(Locale language, Verdict verdict) {
		if (verdict == Verdict.AUTO) {
			return List.of(Messages.text(language, "sheet.table.pair.auto"), "");
		}
		String whole = AlignSides.verdict(language, verdict);
		int end = whole.indexOf(' ');
		return List.of(whole.substring(end + 1), whole, whole.substring(0, end));
	}

	private static void write(String key, Pairing pairing, String typed, PairJudging judging) {
		if (key.equals(PairTable.STATE)) {
			if (STATES.says(typed, LinkState.ACCEPTED)) {
				judging.accept();
			} else {
				judging.reject();
			}
		} else if (key.equals(PairTable.RELATION)) {
			judging.edits().setRelation(judging.stored(), relations(pairing).find(typed).orElseThrow());
		} else if (key.equals(PairTable.VERDICT)) {
			judging.edits().setVerdict(judging.stored(), VERDICTS.find(typed).orElseThrow());
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
