package org.planwright.ui.document.projection;

import java.util.List;
import java.util.Objects;

import org.planwright.model.Block;
import org.planwright.model.Identified;
import org.planwright.model.KeyProject;

/**
 * One paragraph of the page. Two lines are the same only when they are one object: a line lives as long as nothing that it shows
 * was edited.
 */
public final class DocumentLine {

	private final LineKind kind;
	private final int level;
	private final Identified subject;
	private final KeyProject box;
	private final List<Segment> segments;
	private final String text;

	/**
	 * @param level    of a heading, or of the heading that runs into the paragraph, from 1; 0 when there is none
	 * @param subject  what the paragraph as a whole is: section, block, item, note or term
	 * @param box      the box that frames it; null outside boxes
	 * @param segments its texts from left to right; at least one
	 */
	DocumentLine(LineKind kind, int level, Identified subject, KeyProject box, List<Segment> segments) {
		this.kind = Objects.requireNonNull(kind, "kind");
		this.level = level;
		this.subject = Objects.requireNonNull(subject, "subject");
		this.box = box;
		this.segments = List.copyOf(segments);
		StringBuilder joined = new StringBuilder();
		segments.forEach(segment -> joined.append(segment.text()));
		text = joined.toString();
	}

	/** What it is. */
	public LineKind kind() {
		return kind;
	}

	/** Level of its heading, from 1; 0 when it has none. */
	public int level() {
		return level;
	}

	/** What the paragraph as a whole is. */
	public Identified subject() {
		return subject;
	}

	/** The box that frames it; null outside boxes. */
	public KeyProject box() {
		return box;
	}

	/** Its texts from left to right. */
	public List<Segment> segments() {
		return segments;
	}

	/** All its characters. */
	public String text() {
		return text;
	}

	/** Number of characters, without the line break. */
	public int length() {
		return text.length();
	}

	/** The table that stands here; null when the line is none. */
	public Block table() {
		return kind == LineKind.TABLE ? (Block) subject : null;
	}

	/** Offset of a segment in the line. */
	public int startOf(Segment wanted) {
		int start = 0;
		for (Segment segment : segments) {
			if (segment == wanted) {
				return start;
			}
			start += segment.length();
		}
		throw new IllegalArgumentException("Not of this line: " + wanted);
	}

	/** The segment that shows a text of an object; null when it is not shown here. */
	public Segment segment(Identified owner, Slot slot) {
		for (Segment segment : segments) {
			if (segment.owner() == owner && segment.slot() == slot) {
				return segment;
			}
		}
		return null;
	}

	@Override
	public String toString() {
		return kind + " " + text;
	}
}
