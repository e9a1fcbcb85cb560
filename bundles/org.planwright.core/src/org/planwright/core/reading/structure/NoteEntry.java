package org.planwright.core.reading.structure;

import java.util.Objects;

import org.planwright.core.reading.source.PlacedText;

/**
 * One note under a table.
 *
 * @param mark the mark as printed, such as ①, 注1, * or ¹; 注 where the note has no mark of its own
 * @param text the note without its mark
 */
public record NoteEntry(String mark, PlacedText text) {

	public NoteEntry {
		Objects.requireNonNull(mark, "mark");
		Objects.requireNonNull(text, "text");
	}
}
