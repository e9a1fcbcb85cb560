package org.planwright.ui.compare;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.planwright.core.RedlineDocument;
import org.planwright.core.report.DocumentPart;
import org.planwright.core.report.DocumentPart.Frame;
import org.planwright.core.report.DocumentPart.Grid;
import org.planwright.core.report.DocumentPart.GridRow;
import org.planwright.core.report.DocumentPart.Heading;
import org.planwright.core.report.DocumentPart.Look;
import org.planwright.core.report.DocumentPart.Paragraph;
import org.planwright.core.report.DocumentPart.Printed;
import org.planwright.core.report.DocumentPart.Run;

/** The text of a plan with all changes as lines of words, and whose each line is. Knows no widgets. */
public final class RedlineText {

	/** How a line is set. */
	public enum Kind {
		TITLE, HEADING, BODY, CENTRED, NOTE, BOX_TITLE, BOX, ROW_HEAD, ROW
	}

	/**
	 * A line.
	 *
	 * @param kind how it is set
	 * @param level of a heading, from 1; 0 else
	 * @param start offset of its first character
	 * @param end offset behind its last one
	 */
	public record Line(Kind kind, int level, int start, int end) {
	}

	/**
	 * Words that are set in one way.
	 *
	 * @param start offset of the first character
	 * @param run what they are
	 */
	public record Span(int start, Run run) {
	}

	private static final String CELL = " │ ";

	private final StringBuilder text = new StringBuilder();
	private final List<Line> lines = new ArrayList<>();
	private final List<Span> spans = new ArrayList<>();
	private final List<List<EObject>> things = new ArrayList<>();
	private final Map<EObject, Integer> lineOf = new IdentityHashMap<>();
	private final RedlineDocument document;

	private RedlineText(RedlineDocument document) {
		this.document = document;
		document.parts().forEach(part -> add(part, false));
	}

	/** The lines of a text with all changes. */
	public static RedlineText of(RedlineDocument document) {
		return new RedlineText(document);
	}

	private void add(DocumentPart part, boolean inBox) {
		switch (part) {
		case Printed printed -> printed.parts().forEach(each -> add(each, inBox));
		case Frame frame -> frame.parts().forEach(each -> add(each, true));
		case Heading heading -> line(Kind.HEADING, heading.level(), List.of(heading.runs()), heading);
		case Paragraph paragraph -> line(kind(paragraph.look(), inBox), 0, List.of(paragraph.runs()), paragraph);
		case Grid grid -> grid.rows().forEach(row -> line(row.head() ? Kind.ROW_HEAD : Kind.ROW, 0, row.cells(), row));
		default -> {
			// Who changed what is told beside the text.
		}
		}
	}

	private static Kind kind(Look look, boolean inBox) {
		return switch (look) {
		case TITLE -> Kind.TITLE;
		case FRONT -> Kind.CENTRED;
		case CAPTION -> inBox ? Kind.BOX_TITLE : Kind.CENTRED;
		case NOTE -> Kind.NOTE;
		default -> inBox ? Kind.BOX : Kind.BODY;
		};
	}

	private void line(Kind kind, int level, List<List<Run>> cells, Object part) {
		if (!lines.isEmpty()) {
			text.append('\n');
		}
		int start = text.length();
		for (int i = 0; i < cells.size(); i++) {
			if (i > 0) {
				text.append(CELL);
			}
			for (Run run : cells.get(i)) {
				spans.add(new Span(text.length(), run));
				// A break within a line would be a line of its own.
				text.append(run.text().replace('\n', ' '));
			}
		}
		List<EObject> shown = document.things(part);
		shown.forEach(thing -> lineOf.putIfAbsent(thing, lines.size()));
		lines.add(new Line(kind, level, start, text.length()));
		things.add(shown);
	}

	/** All words, lines parted by line feeds. */
	public String text() {
		return text.toString();
	}

	/** The lines in their order. */
	public List<Line> lines() {
		return lines;
	}

	/** The words set in one way each, in their order. */
	public List<Span> spans() {
		return spans;
	}

	/** What a line shows, the plan's things and the copy's. */
	public List<EObject> things(int line) {
		return things.get(line);
	}

	/** The line that shows a thing, or what it stands in; -1 for none. */
	public int lineOf(EObject thing) {
		for (EObject at = thing; at != null; at = at.eContainer()) {
			Integer line = lineOf.get(at);
			if (line != null) {
				return line;
			}
		}
		return -1;
	}
}
