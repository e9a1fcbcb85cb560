package org.planwright.ui.document;

import java.util.regex.Pattern;

import org.eclipse.swt.SWT;
import org.planwright.ui.document.projection.DocumentLine;
import org.planwright.ui.document.projection.LineKind;
import org.planwright.ui.document.projection.Segment;
import org.planwright.ui.document.projection.Slot;

/**
 * How a line of the page is set. Distances are in characters of the text.
 *
 * @param role   typeface of its plain text
 * @param align  {@code SWT.LEFT} or {@code SWT.CENTER}
 * @param indent of the first line
 * @param hang   of the other lines
 * @param before blank above; of two lines' distances the greater one counts
 * @param after  blank below
 */
record LineLook(TextRole role, int align, double indent, double hang, double before, double after) {

	/** 第一章, 第二篇, 第三部分: set in the middle, as printed. */
	private static final Pattern CHAPTER = Pattern.compile("第.{1,6}[章篇编节]|第.{1,6}部分");

	static LineLook of(DocumentLine line) {
		return switch (line.kind()) {
		case TITLE -> new LineLook(TextRole.TITLE, SWT.CENTER, 0, 0, 1.6, 1.4);
		case HEADING -> heading(line);
		case BODY -> new LineLook(TextRole.BODY, SWT.LEFT, 2, 0, 0, 0);
		case FRONT -> new LineLook(TextRole.BODY, SWT.LEFT, 0, 0, 0, 0);
		case BULLET -> new LineLook(TextRole.BODY, SWT.LEFT, 2, 0, 0, 0);
		case CAPTION -> new LineLook(TextRole.CAPTION, SWT.CENTER, 0, 0, 0.9, 0.3);
		case NOTE -> new LineLook(TextRole.NOTE, SWT.LEFT, 0, 1.6, 0.1, 0.1);
		case SUBHEAD -> new LineLook(TextRole.HEADING_3, SWT.LEFT, 2, 2, 0.4, 0.1);
		case UNPLACED -> new LineLook(TextRole.BODY, SWT.LEFT, 0, 0, 0, 0);
		case BOX_TITLE -> new LineLook(TextRole.BOX_TITLE, SWT.CENTER, 0, 0, 1.5, 0.3);
		case BOX_TEXT -> new LineLook(TextRole.BOX_TEXT, SWT.LEFT, 2, 0, 0, 0);
		case TABLE -> new LineLook(TextRole.BODY, SWT.LEFT, 0, 0, 0.4, 0.4);
		case TERM -> new LineLook(TextRole.BODY, SWT.LEFT, 2, 0, 0.1, 0.1);
		};
	}

	private static LineLook heading(DocumentLine line) {
		boolean chapter = line.segments().stream().anyMatch(LineLook::isChapterLabel);
		return switch (line.level()) {
		case 1 -> chapter ? new LineLook(TextRole.CHAPTER, SWT.CENTER, 0, 0, 1.4, 0.7) : new LineLook(TextRole.HEADING_1, SWT.LEFT, 2, 2, 1.1, 0.4);
		case 2 -> chapter ? new LineLook(TextRole.HEADING_2, SWT.CENTER, 0, 0, 0.9, 0.4) : new LineLook(TextRole.HEADING_2, SWT.LEFT, 2, 2, 0.6, 0.2);
		default -> new LineLook(TextRole.HEADING_3, SWT.LEFT, 2, 2, 0.35, 0.1);
		};
	}

	private static boolean isChapterLabel(Segment segment) {
		return segment.slot() == Slot.LABEL && CHAPTER.matcher(segment.text().strip()).matches();
	}

	/** The typeface of a segment of the line. */
	TextRole roleOf(DocumentLine line, Segment segment) {
		boolean bold = segment.slot() == Slot.TITLE || segment.slot() == Slot.LABEL || segment.slot() == Slot.MARK;
		return switch (line.kind()) {
		case BODY -> bold ? TextRole.RUN_IN : TextRole.BODY;
		case BOX_TEXT -> bold ? segment.slot() == Slot.LABEL && segment.owner() == line.box() ? TextRole.BOX_LABEL : TextRole.BOX_BOLD : TextRole.BOX_TEXT;
		case TERM -> segment.slot() == Slot.TERM ? TextRole.BODY_BOLD : TextRole.BODY;
		default -> role;
		};
	}

	/** Blank between two lines, in characters; the first line of the page has none before it. */
	static double gap(DocumentLine previous, DocumentLine line) {
		if (previous == null) {
			return 0;
		}
		double gap = Math.max(of(previous).after, of(line).before);
		if (previous.box() != null && previous.box() != line.box()) {
			gap = Math.max(gap, line.kind() == LineKind.BOX_TITLE ? 2 : 1.3);
		}
		return gap;
	}
}
