package org.planwright.office.word.write;

import org.planwright.core.report.DocumentPart.Run;
import org.planwright.core.report.DocumentPart.Style;
import org.planwright.core.report.Revision;

/** Writes words with their look and what became of them. */
final class Words {

	/** The palette of Okabe and Ito without yellow, as the page for browsers has it. */
	private static final String[] COLOURS = { "0072B2", "D55E00", "009E73", "CC79A7", "56B4E9", "E69F00", "000000" };
	private static final String SOFT = "59636E";

	private final Wml out;
	private final Marks marks;

	Words(Wml out, Marks marks) {
		this.out = out;
		this.marks = marks;
	}

	/** The element for a change: what is moved is only a move where both ends are in the file. */
	static String element(Revision revision, boolean move) {
		return switch (revision.kind()) {
		case INSERTED -> "ins";
		case DELETED -> "del";
		case MOVED_HERE -> move ? "moveTo" : "ins";
		case MOVED_AWAY -> move ? "moveFrom" : "del";
		};
	}

	/** Words with their change as a change of the file. */
	void tracked(Run run, boolean move) {
		if (run.revision() == null) {
			run(run, false, null);
			return;
		}
		String element = element(run.revision(), move);
		out.start(element, marks.change(run.revision()));
		run(run, element.equals("del"), null);
		out.end();
	}

	/** Words with their change as a look. */
	void shown(Run run) {
		run(run, false, run.revision());
	}

	private void run(Run run, boolean deleted, Revision shown) {
		out.start("r").start("rPr").empty("rFonts", "hint", "eastAsia");
		switch (run.style()) {
		case STRONG -> out.empty("b");
		case PLAIN, SMALL, REMARK, FORMULA -> {
			// Told by colour and size below, or as the words around them.
		}
		}
		look(run, shown);
		out.end();
		String words = deleted && run.text().endsWith(Run.BREAK) ? run.text().substring(0, run.text().length() - 1) : run.text();
		String[] lines = words.split("\\R", -1);
		for (int i = 0; i < lines.length; i++) {
			if (i > 0) {
				out.empty("br");
			}
			line(lines[i], deleted);
		}
		out.end();
	}

	/** The order of elements is the schema's: strike, colour, size, underline. */
	private void look(Run run, Revision shown) {
		String colour = shown == null ? null : COLOURS[shown.authors().getFirst().colour()];
		if (shown != null && shown.kind().isGone()) {
			out.empty("strike");
		}
		boolean soft = run.style() == Style.SMALL || run.style() == Style.REMARK;
		if (colour != null || soft) {
			out.value("color", colour == null ? SOFT : colour);
		}
		if (soft) {
			out.value("sz", 18).value("szCs", 18);
		}
		if (shown != null && !shown.kind().isGone()) {
			out.value("u", "single");
		}
	}

	private void line(String line, boolean deleted) {
		String[] cells = line.split("\t", -1);
		for (int i = 0; i < cells.length; i++) {
			if (i > 0) {
				out.empty("tab");
			}
			if (!cells[i].isEmpty()) {
				out.words(deleted ? "delText" : "t", cells[i]);
			}
		}
	}
}
