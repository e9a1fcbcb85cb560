package org.planwright.core.check.rule.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.planwright.core.check.Column;
import org.planwright.core.check.Place;
import org.planwright.core.check.fact.PassageFacts;
import org.planwright.core.check.fact.PlanFacts;
import org.planwright.core.check.fact.RowFacts;
import org.planwright.core.figure.SignedText;
import org.planwright.model.Indicator;
import org.planwright.model.IndicatorTable;
import org.planwright.model.KeyProject;
import org.planwright.model.Passage;
import org.planwright.model.ProjectItem;
import org.planwright.model.Section;
import org.planwright.model.Term;

/**
 * A stretch of a plan's words: a passage, or a short text such as a title, which has no places within. What several rules ask of the words
 * is found once.
 */
final class Piece {

	/** What a piece is. */
	enum Kind {
		/** A paragraph of the text or of a box. */
		PROSE,
		/** Cover, addressee, signature. */
		FRONT,
		/** A heading, caption or title. */
		TITLE,
		/** A note under a table. */
		NOTE,
		/** An entry of the glossary. */
		TERM,
		/** Name or unit of an indicator. */
		CELL
	}

	/** The pieces of a plan, for all rules. */
	private record Pieces(List<Piece> list) {
	}

	private final String text;
	private final Kind kind;
	private final PassageFacts passage;
	private final Place whole;
	private final SignedText signed;
	private final SignedText folded;
	private TermIndex.Plain plain;
	private List<Abbreviations.Word> abbreviations;

	/**
	 * @param text the words, or null
	 * @param kind what it is
	 * @param passage the passage; null for a short text
	 * @param whole the place as a whole
	 */
	private Piece(String text, Kind kind, PassageFacts passage, Place whole) {
		this.text = Objects.requireNonNullElse(text, "");
		this.kind = kind;
		this.passage = passage;
		this.whole = whole;
		boolean shared = passage != null && passage.text().equals(this.text);
		signed = shared ? passage.signed() : SignedText.of(this.text);
		folded = shared ? passage.signedFolded() : signed.folded();
	}

	/** All words of a plan in the order of the document: passages, titles, names and units. Blank ones are left out. */
	static List<Piece> of(PlanFacts plan) {
		return plan.derived(Pieces.class, facts -> new Pieces(List.copyOf(read(facts)))).list();
	}

	private static List<Piece> read(PlanFacts plan) {
		Map<EObject, PassageFacts> passages = new HashMap<>();
		plan.passages().forEach(passage -> passages.put(passage.passage(), passage));
		Map<EObject, RowFacts> rows = new HashMap<>();
		plan.rows().forEach(row -> rows.put(row.indicator(), row));
		List<Piece> pieces = new ArrayList<>();
		plan.contents().forEach(object -> {
			switch (object) {
			case Section section -> pieces.add(title(section.getTitle(), PlanFacts.place(section)));
			case KeyProject box -> pieces.add(title(box.getTitle(), PlanFacts.place(box)));
			case IndicatorTable table -> pieces.add(title(table.getTitle(), PlanFacts.place(table)));
			case ProjectItem item -> {
				pieces.add(title(item.getTitle(), passages.get(item).place()));
				pieces.add(of(passages.get(item)));
			}
			case Passage passage -> pieces.add(of(passages.get(passage)));
			case Indicator indicator -> {
				RowFacts row = rows.get(indicator);
				pieces.add(new Piece(row.name(), Kind.CELL, null, row.place(Column.NAME)));
				pieces.add(new Piece(row.unitText(), Kind.CELL, null, row.place(Column.UNIT)));
			}
			default -> {
				// Has no words of its own.
			}
			}
		});
		pieces.removeIf(piece -> piece.text.isBlank());
		return pieces;
	}

	private static Piece title(String words, Place place) {
		return new Piece(words, Kind.TITLE, null, place);
	}

	private static Piece of(PassageFacts passage) {
		// The words of an entry whose fields were typed into since it was read are out of date.
		if (passage.passage() instanceof Term term && term.getDefinition() != null && !passage.text().contains(term.getDefinition())) {
			return new Piece(term.getTerm() + '：' + term.getDefinition(), Kind.TERM, null, passage.place());
		}
		return new Piece(passage.text(), switch (passage.kind()) {
		case PROSE, BOX_GOAL, BOX_ITEM -> Kind.PROSE;
		case FRONT -> Kind.FRONT;
		case HEADING -> Kind.TITLE;
		case NOTE -> Kind.NOTE;
		case TERM -> Kind.TERM;
		}, passage, passage.place());
	}

	/** The words, never null. */
	String text() {
		return text;
	}

	/** The words with the places of their signs. */
	SignedText signed() {
		return signed;
	}

	/** The same with variants of one glyph folded into one. */
	SignedText folded() {
		return folded;
	}

	/** The words as terms are looked for in them. */
	TermIndex.Plain plain() {
		plain = plain == null ? new TermIndex.Plain(text) : plain;
		return plain;
	}

	/** The abbreviations in the words, by place. */
	List<Abbreviations.Word> abbreviations() {
		abbreviations = abbreviations == null ? Abbreviations.find(folded()) : abbreviations;
		return abbreviations;
	}

	/** What it is. */
	Kind kind() {
		return kind;
	}

	/** The passage; null for a short text. */
	PassageFacts passage() {
		return passage;
	}

	/** The place as a whole. */
	Place whole() {
		return whole;
	}

	/** The place of a span of the words; the piece as a whole where it has no places within. */
	Place place(int start, int end) {
		return passage == null ? whole : passage.place(start, end);
	}
}
