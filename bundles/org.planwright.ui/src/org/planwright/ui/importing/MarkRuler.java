package org.planwright.ui.importing;

import java.util.function.IntFunction;

import org.eclipse.jface.text.source.AbstractRulerColumn;
import org.eclipse.jface.text.source.CompositeRuler;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.planwright.ui.importing.SourceMarks.Mark;
import org.planwright.ui.theme.Theme;
import org.planwright.ui.theme.Tint;

/** The margin beside a source text in which marked lines have a shape. */
final class MarkRuler extends AbstractRulerColumn {

	private final Theme theme;
	private final IntFunction<Mark> marks;
	private final IntFunction<String> words;

	/**
	 * @param marks the mark of a line counted from 1, null for none
	 * @param words what there is to say about the line
	 */
	MarkRuler(Theme theme, IntFunction<Mark> marks, IntFunction<String> words) {
		this.theme = theme;
		this.marks = marks;
		this.words = words;
		setWidth(theme.pointSize() * 2);
		dress();
	}

	/** Takes the colours that the theme has now. */
	void dress() {
		setDefaultBackground(theme.color(Tint.CHROME));
	}

	@Override
	public Control createControl(CompositeRuler parent, Composite composite) {
		Control control = super.createControl(parent, composite);
		control.addListener(SWT.MouseMove, event -> {
			String said = words.apply(parent.toDocumentLineNumber(event.y) + 1);
			control.setToolTipText(said.isEmpty() ? null : said);
		});
		return control;
	}

	@Override
	protected void paintLine(GC gc, int modelLine, int widgetLine, int linePixel, int lineHeight) {
		super.paintLine(gc, modelLine, widgetLine, linePixel, lineHeight);
		Mark mark = marks.apply(modelLine + 1);
		if (mark != null) {
			int size = theme.pointSize();
			int firstRow = Math.min(lineHeight, theme.pointSize() * 2);
			MarkLook.draw(gc, theme, mark, (getWidth() - size) / 2, linePixel + (firstRow - size) / 2, size);
		}
	}
}
