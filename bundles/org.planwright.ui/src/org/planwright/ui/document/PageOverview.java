package org.planwright.ui.document;

import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationAccess;
import org.eclipse.jface.text.source.ISharedTextColors;
import org.eclipse.jface.text.source.OverviewRuler;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.planwright.ui.theme.Theme;
import org.planwright.ui.theme.Tint;

/** The strip beside the scroll bar that shows where on the whole page the marks are; a click goes there. */
final class PageOverview {

	private static final int WIDTH = 12;

	private final Theme theme;
	private final OverviewRuler ruler;

	PageOverview(Theme theme) {
		this.theme = theme;
		ruler = new OverviewRuler(new Types(), WIDTH, new Colors());
		for (PageMark mark : PageMark.values()) {
			ruler.addAnnotationType(mark.id());
			ruler.setAnnotationTypeLayer(mark.id(), mark.ordinal());
		}
	}

	OverviewRuler ruler() {
		return ruler;
	}

	/** Takes the colours of the theme. */
	void dress() {
		for (PageMark mark : PageMark.values()) {
			ruler.setAnnotationTypeColor(mark.id(), theme.color(mark.overview()));
		}
		for (Control part : new Control[] { ruler.getControl(), ruler.getHeaderControl() }) {
			if (part != null) {
				part.setBackground(theme.color(Tint.GROUND));
			}
		}
	}

	/** All marks are what their type says. */
	private static final class Types implements IAnnotationAccess {
		@Override
		public Object getType(Annotation annotation) {
			return annotation.getType();
		}

		@Override
		public boolean isMultiLine(Annotation annotation) {
			return true;
		}

		@Override
		public boolean isTemporary(Annotation annotation) {
			return !annotation.isPersistent();
		}
	}

	/** Colours are values; none has to be shared or disposed. */
	private static final class Colors implements ISharedTextColors {
		@Override
		public Color getColor(RGB rgb) {
			return new Color(rgb);
		}

		@Override
		public void dispose() {
			// nothing is kept
		}
	}
}
