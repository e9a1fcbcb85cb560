package org.planwright.office.word;

import org.planwright.office.Refusal;
import org.planwright.office.opc.Refused;

/** What is known of a document while its stories are read, and how much of it has come. */
final class DocumentState {

	/** Ten times the longest plans. */
	static final int MOST_CHARACTERS = 4_000_000;
	/** Paragraphs, those of cells included. */
	static final int MOST_PARAGRAPHS = 200_000;
	/** Places in the grids of all tables. */
	static final long MOST_PLACES = 2_000_000;

	private static final class Amount {
		private long characters;
		private int paragraphs;
		private long places;
	}

	private final Revisions revisions;
	private final Styles styles;
	private final Numbering numbering;
	private final Notes notes;
	private final Remarks remarks;
	private final Fields fields = new Fields();
	private final Amount amount;

	DocumentState(Revisions revisions) {
		this.revisions = revisions;
		this.styles = new Styles();
		this.numbering = new Numbering(styles);
		this.notes = new Notes();
		this.remarks = new Remarks();
		this.amount = new Amount();
	}

	private DocumentState(DocumentState whole) {
		this.revisions = whole.revisions;
		this.styles = whole.styles;
		this.numbering = whole.numbering;
		this.notes = whole.notes;
		this.remarks = new Remarks();
		this.amount = whole.amount;
	}

	/** The same document for a story beside the body, which has fields of its own and bears no remarks. */
	DocumentState beside() {
		return new DocumentState(this);
	}

	Revisions revisions() {
		return revisions;
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

	Fields fields() {
		return fields;
	}

	/** Counts characters. */
	void count(int characters) throws Refused {
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
