package org.planwright.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.planwright.core.align.Ground;
import org.planwright.core.align.Pairing;
import org.planwright.core.align.Pairing.Kind;
import org.planwright.core.align.PlanAlignment;
import org.planwright.core.report.DocumentPart.Align;
import org.planwright.core.report.SheetTable;
import org.planwright.core.report.SheetTable.Column;
import org.planwright.core.report.SheetTable.Row;
import org.planwright.model.Alignment;
import org.planwright.model.LinkState;
import org.planwright.model.PlanPackage.Literals;
import org.planwright.model.Relation;
import org.planwright.model.Verdict;

/**
 * 衔接判断表: every pair of a plan with its upper plan, what the figures tell of it, and behind that what a person judges: whether it holds, how the
 * sides relate, which asks for more, why, and who says so. These columns come back ({@link PairReturns}).
 */
public final class PairTable {

	static final String STATE = ReturnFields.key(Literals.ALIGNMENT__STATE);
	static final String RELATION = ReturnFields.key(Literals.ALIGNMENT__RELATION);
	static final String VERDICT = ReturnFields.key(Literals.ALIGNMENT__VERDICT);
	static final String REASON = ReturnFields.key(Literals.ALIGNMENT__REASON);
	static final String AUTHOR = ReturnFields.key(Literals.ALIGNMENT__AUTHOR);
	private static final int NAMING = 2;

	private PairTable() {
	}

	/** The table of a plan; those pairs that were ruled out stand in it, too, so that this can be taken back. */
	public static SheetTable of(PlanAlignment alignment) {
		List<Column> columns = List.of(column("number", "no", Align.ORDINAL, 4), column("kind", "pair.kind", Align.SHORT, 5), column("upper", "pair.upper", Align.START, 16),
				column("lower", "pair.lower", Align.START, 16), column("conversion", "pair.conversion", Align.START, 8),
				column("computed", "pair.computed", Align.SHORT, 6), column("told", "pair.told", Align.START, 18), column(STATE, "pair.state", Align.SHORT, 6),
				column(RELATION, "pair.relation", Align.SHORT, 7), column(VERDICT, "pair.verdict", Align.SHORT, 6), column(REASON, "pair.reason", Align.START, 16),
				column(AUTHOR, "pair.author", Align.SHORT, 6));
		List<Row> rows = new ArrayList<>();
		pairings(alignment).forEach(pairing -> {
			List<String> cells = new ArrayList<>(List.of(Integer.toString(rows.size() + 1), text("pair.kind." + pairing.kind().name().toLowerCase(Locale.ROOT)),
					side(alignment, pairing, true), side(alignment, pairing, false), AlignSides.conversion(pairing), computed(pairing), told(pairing)));
			columns.stream().skip(cells.size()).forEach(column -> cells.add(field(column.key(), pairing, stored(alignment, pairing).orElse(null))));
			rows.add(new Row(PairIdentity.of(alignment, pairing).text(), cells));
		});
		String title = Objects.requireNonNullElse(alignment.lower().plan().getTitle(), "");
		return new SheetTable(text("pairs"), text("title.pairs", title), alignment.lower().id(), ElementNames.shortName(alignment.lower().plan()), columns, NAMING, rows, List.of());
	}

	/** Every pair, and each judgement of those that two people judged differently. */
	static List<Pairing> pairings(PlanAlignment alignment) {
		return Stream.of(Kind.values()).flatMap(kind -> alignment.pairings(kind).stream()).flatMap(pairing -> pairing.judgements().stream()).toList();
	}

	static boolean isOf(ReturnedTable table) {
		return table.has(VERDICT);
	}

	/** What is stored of a pair in the plan that was aligned. */
	static Optional<Alignment> stored(PlanAlignment alignment, Pairing pairing) {
		return pairing.judged().flatMap(id -> alignment.lower().plan().getAlignments().stream().filter(each -> id.equals(each.getId())).findFirst());
	}

	/** @param stored null for a pair that was only proposed */
	static String field(String key, Pairing pairing, Alignment stored) {
		if (key.equals(STATE)) {
			return state(Messages.locale(), pairing.state());
		} else if (key.equals(RELATION)) {
			return relation(Messages.locale(), pairing.kind(), pairing.relation());
		} else if (key.equals(VERDICT)) {
			return AlignSides.verdict(pairing.verdict());
		}
		String words = stored == null ? null : key.equals(REASON) ? stored.getReason() : stored.getAuthor();
		return Objects.requireNonNullElse(words, "");
	}

	/** What a state is called in a language. */
	static String state(Locale language, LinkState state) {
		return Messages.text(language, "sheet.table.pair.state." + state.getLiteral());
	}

	/** What a relation is called in a language; of boxes and tasks that answer each other nobody speaks of units. */
	static String relation(Locale language, Kind kind, Relation relation) {
		return kind == Kind.INDICATOR ? Messages.text(language, "report.align.relation." + relation.getLiteral())
				: Messages.text(language, "report.align.topic." + (relation == Relation.NONE ? "none" : relation == Relation.SAME ? "full" : "part"));
	}

	private static String side(PlanAlignment alignment, Pairing pairing, boolean upper) {
		List<String> ids = upper ? pairing.upper() : pairing.lower();
		if (ids.isEmpty()) {
			return AlignDocument.text("none");
		}
		AlignSides side = upper ? AlignSides.UPPER : AlignSides.LOWER;
		return ids.stream().map(id -> pairing.kind() == Kind.INDICATOR ? side.row(alignment, id) : ElementNames.known(alignment.find(id))).collect(Collectors.joining("\n"));
	}

	private static String computed(Pairing pairing) {
		return pairing.figures().map(figures -> AlignSides.verdict(figures.verdict())).orElse(pairing.isAnswered() ? "" : AlignSides.verdict(Verdict.MISSING));
	}

	private static String told(Pairing pairing) {
		return pairing.figures().map(figures -> figures.reason().text())
				.orElseGet(() -> pairing.grounds().stream().limit(1).map(Ground::wording).map(Wording::text).collect(Collectors.joining()));
	}

	private static Column column(String key, String title, Align align, int width) {
		return new Column(key, text("column." + title), align, width);
	}

	private static String text(String key, Object... arguments) {
		return Messages.text("sheet.table." + key, arguments);
	}
}
