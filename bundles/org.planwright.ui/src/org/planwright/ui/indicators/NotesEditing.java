package org.planwright.ui.indicators;

import java.util.List;
import java.util.regex.Pattern;

import org.planwright.core.project.edit.IndicatorEdits;
import org.planwright.model.Indicator;
import org.planwright.ui.table.CellEditing;
import org.planwright.ui.table.Understanding;

/** Edits the notes of an indicator: several on one line, separated by ；. */
final class NotesEditing implements CellEditing<IndicatorLine> {

	private static final String SEPARATOR = "；";
	private static final Pattern SEPARATORS = Pattern.compile("\\s*[；;\\n]\\s*");

	private final IndicatorEdits edits;

	NotesEditing(IndicatorEdits edits) {
		this.edits = edits;
	}

	/** The notes of a row on one line. */
	static String text(Indicator row) {
		return String.join(SEPARATOR, row.getNotes());
	}

	@Override
	public Understanding understand(IndicatorLine line, String typed) {
		return Understanding.PLAIN;
	}

	@Override
	public void apply(IndicatorLine line, String typed) {
		List<String> notes = SEPARATORS.splitAsStream(typed.strip()).filter(note -> !note.isEmpty()).toList();
		edits.setNotes(line.indicator(), notes);
	}
}
