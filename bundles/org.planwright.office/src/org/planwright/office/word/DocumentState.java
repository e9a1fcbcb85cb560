package org.planwright.office.word;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.planwright.office.Refusal;
import org.planwright.office.opc.Refused;
import org.planwright.office.opc.XmlCursor;

/** What is known of a document while its stories are read, and how much of it has come. */
final class DocumentState {

	/** Ten times the longest plans. */
	static final int MOST_CHARACTERS = 4_000_000;
	/** Characters of the words that comments and bookmarks stand on: many may stand on the same ones, and each keeps them. */
	private static final long MOST_MARKED = 10L * MOST_CHARACTERS;
	/** Paragraphs, those of cells included. */
	static final int MOST_PARAGRAPHS = 200_000;
	/** Places in the grids of all tables. */
	static final long MOST_PLACES = 2_000_000;

	private static final class Amount {
		private long characters;
		private long marked;
		private int paragraphs;
		private long places;
	}

	private final Revisions revisions;
	private final Styles styles;
	private final Numbering numbering;
	private final Notes notes;
	private final Remarks remarks;
	private final Bookmarks bookmarks = new Bookmarks();
	private final RevisionCounter tracked;
	private final Fields fields = new Fields();
	private final List<String> insertions = new ArrayList<>();
	private final Map<String, Paragraph> diagrams = new LinkedHashMap<>();
	private final Amount amount;

	DocumentState(Revisions revisions) {
		this.revisions = revisions;
		this.styles = new Styles();
		this.numbering = new Numbering(styles);
		this.notes = new Notes();
		this.remarks = new Remarks();
		this.tracked = new RevisionCounter();
		this.amount = new Amount();
	}

	private DocumentState(DocumentState whole) {
		this.revisions = whole.revisions;
		this.styles = whole.styles;
		this.numbering = whole.numbering;
		this.notes = whole.notes;
		this.remarks = new Remarks();
		this.tracked = whole.tracked;
		this.amount = whole.amount;
	}

	/** The same document for a story beside the body, which has fields of its own and bears no remarks. */
	DocumentState beside() {
		return new DocumentState(this);
	}

	Revisions revisions() {
		return revisions;
	}

	/** Whether what the current element encloses is no part of the state that is read; counts it where it was tracked. */
	boolean hides(XmlCursor part) {
		tracked.met(part);
		return revisions.hides(part.name());
	}

	/** The changes that were tracked. */
	RevisionCounter tracked() {
		return tracked;
	}

	Styles styles() {
		return styles;
	}

	Numbering numbering() {
		return numbering;
	}

	Notes notes() {
		return notes;
	}

	Remarks remarks() {
		return remarks;
	}

	Bookmarks bookmarks() {
		return bookmarks;
	}

	Fields fields() {
		return fields;
	}

	/** A whole file stands here as it is. */
	void insert(String relation) {
		insertions.add(relation);
	}

	/** The relations that lead to whole files within the text. */
	List<String> insertions() {
		return insertions;
	}

	/** A drawing made of words is anchored in a paragraph; its words stand in a part of their own. */
	void meetDiagram(String relation, Paragraph paragraph) {
		if (relation != null) {
			diagrams.putIfAbsent(relation, paragraph);
		}
	}

	/** The paragraphs in which such drawings are anchored, by the relations that lead to their words. */
	Map<String, Paragraph> diagrams() {
		return diagrams;
	}

	/** Counts the words that a comment or a bookmark stands on. */
	String marked(String words) throws Refused {
		amount.marked += words.length();
		if (amount.marked > MOST_MARKED) {
			throw new Refused(Refusal.TOO_LONG);
		}
		return words;
	}

	/** Counts characters. */
	void count(int characters) throws Refused {
		tracked.words();
		amount.characters += characters;
		if (amount.characters > MOST_CHARACTERS) {
			throw new Refused(Refusal.TOO_LONG);
		}
	}

	/** Counts a paragraph. */
	void countParagraph() throws Refused {
		if (++amount.paragraphs > MOST_PARAGRAPHS) {
			throw new Refused(Refusal.TOO_LONG);
		}
	}

	/** Counts a table. */
	void count(Table table) throws Refused {
		amount.places += table.places();
		if (amount.places > MOST_PLACES) {
			throw new Refused(Refusal.TOO_LONG);
		}
	}
}
