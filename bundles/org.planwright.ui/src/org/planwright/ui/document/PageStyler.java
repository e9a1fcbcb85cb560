package org.planwright.ui.document;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.GlyphMetrics;
import org.planwright.model.Mention;
import org.planwright.model.Passage;
import org.planwright.ui.document.projection.DocumentLine;
import org.planwright.ui.document.projection.LineKind;
import org.planwright.ui.document.projection.Segment;
import org.planwright.ui.document.projection.Slot;
import org.planwright.ui.theme.Tint;

/** Sets lines of the page: typefaces, indents, blanks, grounds, underlines of tied figures, marks. */
final class PageStyler {

	/** A stretch of a line that looks different from what is under it. */
	private record Layer(int start, int end, Tint ground, boolean tied) {
	}

	private final PageSurface page;

	PageStyler(PageSurface page) {
		this.page = page;
	}

	/**
	 * Sets the whole page, after the styled text was given its content. While lines are not wrapped and have one height, their places
	 * are simply counted; setting line by line would measure the page over and over again otherwise.
	 */
	void setAll() {
		PageText text = page.text();
		text.setWordWrap(false);
		text.setLineSpacing(0);
		text.setIndent(page.look().ems(2));
		int count = page.projection().lineCount();
		for (int i = 0; i < count; i++) {
			setIndents(i);
		}
		List<StyleRange> styles = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			setBlank(i);
			addStyles(i, styles);
		}
		text.setStyleRanges(styles.toArray(StyleRange[]::new));
		text.setLineSpacing(page.look().lineSpacing());
		text.setWordWrap(true);
	}

	/** Sets some lines again, from the first to the last, both included. */
	void setLines(int first, int last) {
		List<StyleRange> styles = new ArrayList<>();
		for (int i = first; i <= last; i++) {
			setIndents(i);
			setBlank(i);
			addStyles(i, styles);
		}
		applyStyles(first, last, styles);
	}

	/** Sets the typefaces and marks of some lines again whose indents and blanks did not change. */
	void setWords(int first, int last) {
		List<StyleRange> styles = new ArrayList<>();
		for (int i = first; i <= last; i++) {
			addStyles(i, styles);
		}
		applyStyles(first, last, styles);
	}

	/** Makes room for the tables again, whose height depends on their width. */
	void setTables() {
		for (int i = 0; i < page.projection().lineCount(); i++) {
			if (page.projection().line(i).table() != null) {
				setWords(i, i);
			}
		}
	}

	private void applyStyles(int first, int last, List<StyleRange> styles) {
		int start = page.toDisplay(page.projection().startOf(first));
		int end = page.toDisplay(page.projection().endOf(last));
		page.text().replaceStyleRanges(start, end - start, styles.toArray(StyleRange[]::new));
	}

	private void setIndents(int index) {
		PageText text = page.text();
		DocumentLine line = page.projection().line(index);
		LineLook look = LineLook.of(line);
		int indent = page.look().ems(look.indent());
		int hang = page.look().ems(look.hang());
		if (text.getLineIndent(index) != indent) {
			text.setLineIndent(index, 1, indent);
		}
		if (text.getLineWrapIndent(index) != hang) {
			text.setLineWrapIndent(index, 1, hang);
		}
		if (text.getLineAlignment(index) != look.align()) {
			text.setLineAlignment(index, 1, look.align());
		}
	}

	private void setBlank(int index) {
		PageText text = page.text();
		int blank = page.gapAbove(index);
		if (text.getLineVerticalIndent(index) != blank) {
			text.setLineVerticalIndent(index, blank);
		}
	}

	private void addStyles(int index, List<StyleRange> styles) {
		DocumentLine line = page.projection().line(index);
		int offset = page.toDisplay(page.projection().startOf(index));
		if (line.kind() == LineKind.TABLE) {
			StyleRange place = new StyleRange();
			place.start = offset;
			place.length = 1;
			place.metrics = new GlyphMetrics(page.tables().height(line) + 1, 0, 1);
			styles.add(place);
			return;
		}
		LineLook lineLook = LineLook.of(line);
		List<Layer> layers = layers(line, offset);
		int start = 0;
		for (Segment segment : line.segments()) {
			int end = start + segment.length();
			StyleRange base = new StyleRange();
			TextRole role = lineLook.roleOf(line, segment);
			base.font = role == TextRole.BODY ? null : page.look().font(role);
			base.foreground = line.kind() == LineKind.NOTE || segment.slot() == Slot.EXPANSION ? page.look().color(Tint.INK_QUIET) : null;
			addPieces(styles, base, start, end, layers, offset);
			start = end;
		}
	}

	/** Cuts a segment where layers begin and end, and lays them over it, the later ones on top. */
	private void addPieces(List<StyleRange> styles, StyleRange base, int start, int end, List<Layer> layers, int lineOffset) {
		int from = start;
		while (from < end) {
			int to = end;
			StyleRange piece = (StyleRange) base.clone();
			for (Layer layer : layers) {
				if (layer.start() <= from && from < layer.end()) {
					to = Math.min(to, layer.end());
					apply(layer, piece);
				} else if (layer.start() > from) {
					to = Math.min(to, layer.start());
				}
			}
			piece.start = lineOffset + from;
			piece.length = to - from;
			if (!piece.isUnstyled()) {
				styles.add(piece);
			}
			from = to;
		}
	}

	private void apply(Layer layer, StyleRange piece) {
		if (layer.ground() != null) {
			piece.background = page.look().color(layer.ground());
		}
		if (layer.tied()) {
			piece.underline = true;
			piece.underlineStyle = SWT.UNDERLINE_SINGLE;
			piece.underlineColor = page.look().color(Tint.TIED);
		}
	}

	private List<Layer> layers(DocumentLine line, int offset) {
		List<Layer> layers = new ArrayList<>();
		int start = 0;
		for (Segment segment : line.segments()) {
			if (segment.slot() == Slot.TEXT && segment.owner() instanceof Passage passage) {
				for (Mention mention : passage.getMentions()) {
					if (mention.getIndicator() != null) {
						layers.add(new Layer(start + mention.getStart(), start + Math.min(mention.getEnd(), segment.length()), null, true));
					}
				}
			}
			start += segment.length();
		}
		for (PageMark type : PageMark.values()) {
			if (type.ground() != null) {
				addMarks(type, line, offset, layers);
			}
		}
		return layers;
	}

	private void addMarks(PageMark type, DocumentLine line, int offset, List<Layer> layers) {
		Iterator<Annotation> marks = page.marks().getAnnotationIterator(offset, line.length() + 1, true, true);
		while (marks.hasNext()) {
			Annotation mark = marks.next();
			if (type.id().equals(mark.getType())) {
				Position position = page.marks().getPosition(mark);
				layers.add(new Layer(position.offset - offset, position.offset + position.length - offset, type.ground(), false));
			}
		}
	}
}
