package org.planwright.office.word;

import java.util.ArrayList;
import java.util.List;

/** A paragraph while it is read. */
final class Paragraph implements Block {

	/** Its words, line breaks within it as vertical tabs. */
	private final StringBuilder text = new StringBuilder();
	/** Text boxes that are anchored in it. */
	private final List<List<Block>> boxes = new ArrayList<>();
	/** The notes whose marks stand in it. */
	private final List<Note> notes = new ArrayList<>();
	/** What it shows that is not read. */
	private final List<Unread.Piece> unread = new ArrayList<>();
	private boolean hides;
	private int bold;
	private int contents;
	private String id;
	private String style;
	private Numbering.Place number;
	private int level;
	private String frame;
	private boolean dropCap;
	private boolean joinsNext;
	private boolean hidden;
	private boolean endsSection;
	/** The line that it became, and how far its words stand from the line's beginning; -1 as long as it has none. */
	private int line = -1;
	private int shift;

	StringBuilder text() {
		return text;
	}

	List<List<Block>> boxes() {
		return boxes;
	}

	List<Note> notes() {
		return notes;
	}

	/** What it shows besides its words and what it hides, which is not read. */
	List<Unread.Piece> unread() {
		return unread;
	}

	/** There are words that are set not to be seen; the first ones of the paragraph stand for all. */
	void hide(String words) {
		if (!hides && !words.isBlank()) {
			hides = true;
			unread.add(new Unread.Piece(Unread.Kind.HIDDEN, words));
		}
	}

	/** Takes words. */
	void add(CharSequence words, boolean isBold, boolean inContents) {
		if (isBold && bold == text.length()) {
			bold += words.length();
		}
		contents += inContents ? words.length() : 0;
		text.append(words);
	}

	/** Begins with the properties of the next paragraph, the words staying: the mark between them is gone. */
	void goOn() {
		forgetProperties();
		joinsNext = false;
		hidden = false;
		endsSection = false;
	}

	/** It has no properties of its own, its end being what it is. */
	void forgetProperties() {
		style = null;
		number = null;
		level = 0;
		frame = null;
		dropCap = false;
	}

	/** Where its bold opening ends. */
	int bold() {
		return bold;
	}

	/** Whether most of it stands in a table of contents. */
	boolean isContents() {
		return contents > 0 && contents * 2 >= text.length();
	}

	/** Whether there is nothing in it. */
	boolean isBlank() {
		return text.toString().isBlank();
	}

	/** What remarks call it; null where the document does not say. */
	String id() {
		return id;
	}

	void setId(String name) {
		id = name;
	}

	String style() {
		return style;
	}

	void setStyle(String id) {
		style = id;
	}

	/** Its place in a list; null for none. */
	Numbering.Place number() {
		return number;
	}

	void setNumber(Numbering.Place place) {
		number = place;
	}

	/** Its level in the outline, from 1; 0 for none. */
	int level() {
		return level;
	}

	void setLevel(int outline) {
		level = outline;
	}

	/** What its frame is like, by which paragraphs of one frame are known; null for none. */
	String frame() {
		return frame;
	}

	void setFrame(String like) {
		frame = like;
	}

	boolean isDropCap() {
		return dropCap;
	}

	void setDropCap() {
		dropCap = true;
	}

	/** Whether no paragraph ends behind it, since its mark is deleted. */
	boolean joinsNext() {
		return joinsNext || dropCap;
	}

	void setJoinsNext() {
		joinsNext = true;
	}

	/** Whether its mark, and so its number, is not printed. */
	boolean isHidden() {
		return hidden;
	}

	/** Whether it is nothing but the end of a section, which has no number whatever its style says. */
	boolean isEndOfSection() {
		return endsSection && isBlank() && boxes.isEmpty();
	}

	void setEndsSection() {
		endsSection = true;
	}

	void setHidden(boolean on) {
		hidden = on;
	}

	int line() {
		return line;
	}

	int shift() {
		return shift;
	}

	void place(int number, int offset) {
		line = number;
		shift = offset;
	}
}
