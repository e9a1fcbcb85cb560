package org.planwright.core.reading.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.planwright.core.reading.source.PlacedText;

/**
 * A heading and what stands under it; the document as a whole is a division of level 0 without a heading.
 *
 * @param level 0 for the document, 1 for 第一章 or 一、 and so on, as the document's own numbering styles rank
 * @param label the number as printed, with its punctuation; null where there is none
 * @param title the heading without its number; null for the document
 * @param kind what the division is for
 * @param runIn whether the heading is the first sentence of its paragraph
 * @param runInMark what is printed between a run-in heading and its text; empty for other headings
 * @param line source line of the heading; 1 for the document
 * @param blocks what stands before the first division below
 * @param divisions the divisions one step below, in order
 */
public record Division(int level, PlacedText label, PlacedText title, Kind kind, boolean runIn, String runInMark, int line,
		List<Block> blocks, List<Division> divisions) {

	/** What a division is for. */
	public enum Kind {
		/** The document. */
		DOCUMENT,
		/** What was reached, where things stand, what lies ahead. */
		REVIEW,
		/** Guiding thought, principles, goals. */
		GOALS,
		/** What will be done. */
		TASKS,
		/** How it will be carried through. */
		SAFEGUARDS,
		/** Preface, appendix, glossary: outside the numbered body. */
		MATTER
	}

	public Division {
		Objects.requireNonNull(kind, "kind");
		Objects.requireNonNull(runInMark, "runInMark");
		blocks = List.copyOf(blocks);
		divisions = List.copyOf(divisions);
	}

	/** This division and all below it, in the order of the document. */
	public List<Division> flatten() {
		List<Division> all = new ArrayList<>();
		collect(all);
		return all;
	}

	private void collect(List<Division> all) {
		all.add(this);
		divisions.forEach(below -> below.collect(all));
	}
}
