package org.planwright.ui.importing;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.source.AnnotationModel;
import org.eclipse.jface.text.source.CompositeRuler;
import org.eclipse.jface.text.source.LineNumberRulerColumn;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.LineBackgroundEvent;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.planwright.ui.Messages;
import org.planwright.ui.importing.Review.Focus;
import org.planwright.ui.importing.SourceMarks.Mark;
import org.planwright.ui.importing.SourcePlaces.Lines;
import org.planwright.ui.kit.Accessibles;
import org.planwright.ui.theme.Face;
import org.planwright.ui.theme.Theme;
import org.planwright.ui.theme.Tint;

/** The document as it came in, with its line numbers, the doubtful lines marked, and the lines of the piece that is looked at. */
public final class SourceView {

	private final Theme theme;
	private final Composite control;
	private final SourceViewer viewer;
	private final MarkRuler marks;
	private final LineNumberRulerColumn numbers;
	private Review review;
	private Runnable end = () -> { };
	private Lines shown;

	/** Shows nothing before {@link #show}. */
	public SourceView(Composite parent, Theme theme) {
		this.theme = theme;
		control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(control);
		CompositeRuler ruler = new CompositeRuler();
		marks = new MarkRuler(theme, line -> review == null ? null : review.marks().at(line), line -> review == null ? "" : review.marks().words(line));
		numbers = new LineNumberRulerColumn();
		ruler.addDecorator(0, marks);
		ruler.addDecorator(1, numbers);
		viewer = new SourceViewer(control, ruler, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
		viewer.setEditable(false);
		GridDataFactory.fillDefaults().grab(true, true).hint(1, 1).applyTo(viewer.getControl());
		StyledText text = viewer.getTextWidget();
		text.setFont(theme.font(Face.SOURCE, theme.pointSize(), SWT.NORMAL));
		numbers.setFont(theme.font(Face.SOURCE, Math.max(7, theme.pointSize() - 1), SWT.NORMAL));
		text.setLineSpacing(theme.pointSize() / 4);
		text.setLeftMargin(theme.pointSize() / 2);
		text.setRightMargin(theme.pointSize() * 2);
		Accessibles.name(text, Messages.text("importing.source"));
		text.addListener(SWT.MouseUp, event -> pick());
		text.addListener(SWT.KeyUp, event -> pickByKey(event.keyCode));
		text.addLineBackgroundListener(this::ground);
		new Legend(control);
		dress();
		Runnable undress = theme.addListener(this::dress);
		control.addDisposeListener(event -> {
			undress.run();
			end.run();
		});
	}

	private void dress() {
		StyledText text = viewer.getTextWidget();
		text.setBackground(theme.color(Tint.PAPER));
		text.setForeground(theme.color(Tint.INK));
		text.setSelectionBackground(theme.color(Tint.SELECTION));
		text.setSelectionForeground(theme.color(Tint.ON_SELECTION));
		marks.dress();
		numbers.setBackground(theme.color(Tint.CHROME));
		numbers.setForeground(theme.color(Tint.INK_FAINT));
		control.setBackground(theme.color(Tint.CHROME));
	}

	/** The whole of it. */
	public Composite control() {
		return control;
	}

	/** The text that is read. */
	public StyledText text() {
		return viewer.getTextWidget();
	}

	/** Shows the document of a review. */
	public void show(Review next) {
		end.run();
		review = next;
		shown = null;
		viewer.setDocument(new Document(String.join("\n", review.lines())), new AnnotationModel());
		Runnable endFocus = review.onFocus(this::follow);
		Runnable endChange = review.onChange(change -> redraw());
		end = () -> {
			endFocus.run();
			endChange.run();
		};
		review.focus().ifPresent(this::follow);
		redraw();
	}

	private void pickByKey(int key) {
		switch (key) {
		case SWT.ARROW_UP, SWT.ARROW_DOWN, SWT.PAGE_UP, SWT.PAGE_DOWN, SWT.HOME, SWT.END -> pick();
		default -> { }
		}
	}

	private void pick() {
		if (review != null && text().getSelectionCount() == 0) {
			int line = text().getLineAtOffset(text().getCaretOffset()) + 1;
			if (shown == null || !shown.contains(line) || shown.count() > 1) {
				review.selectLine(line, this);
			}
		}
	}

	private void follow(Focus focus) {
		shown = focus.lines();
		if (shown != null && focus.origin() != this) {
			reveal(shown);
		}
		redraw();
	}

	private void reveal(Lines lines) {
		StyledText text = text();
		try {
			int offset = viewer.getDocument().getLineOffset(lines.first() - 1);
			text.setSelection(offset);
			Point top = text.getLocationAtOffset(offset);
			int end = text.getLocationAtOffset(endOf(lines.last())).y + text.getLineHeight();
			int height = text.getClientArea().height;
			if (top.y < 0 || end > height) {
				// A third of the view above the lines shows where they stand.
				text.setTopPixel(text.getTopPixel() + top.y - Math.max(0, Math.min(height / 3, height - (end - top.y))));
			}
		} catch (BadLocationException e) {
			throw new IllegalStateException("line " + lines.first() + " of " + review.lines().size(), e);
		}
	}

	/** Offset behind the last character of a line, which may fill several rows. */
	private int endOf(int line) throws BadLocationException {
		return viewer.getDocument().getLineOffset(line - 1) + viewer.getDocument().getLineInformation(line - 1).getLength();
	}

	private void redraw() {
		text().redraw();
		marks.redraw();
		numbers.redraw();
	}

	private void ground(LineBackgroundEvent event) {
		if (review == null) {
			return;
		}
		int line = text().getLineAtOffset(event.lineOffset) + 1;
		Mark mark = review.marks().at(line);
		if (shown != null && shown.contains(line)) {
			event.lineBackground = theme.color(Tint.SELECTION);
		} else if (mark != null) {
			event.lineBackground = theme.color(MarkLook.ground(mark));
		}
	}

	/** What the marks mean. */
	private final class Legend extends Canvas {

		Legend(Composite parent) {
			super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
			setFont(theme.small());
			GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, theme.pointSize() * 5 / 2).applyTo(this);
			addPaintListener(event -> paint(event.gc));
			StringBuilder words = new StringBuilder(Messages.text("importing.legend"));
			for (Mark mark : Mark.values()) {
				words.append(' ').append(MarkLook.word(mark));
			}
			Accessibles.name(this, words.toString());
		}

		private void paint(GC gc) {
			gc.setBackground(theme.color(Tint.CHROME));
			gc.fillRectangle(getClientArea());
			int size = theme.pointSize();
			int x = size;
			for (Mark mark : Mark.values()) {
				MarkLook.draw(gc, theme, mark, x, (getClientArea().height - size) / 2, size);
				gc.setForeground(theme.color(Tint.INK_QUIET));
				Point extent = gc.textExtent(MarkLook.word(mark));
				gc.drawText(MarkLook.word(mark), x + size * 3 / 2, (getClientArea().height - extent.y) / 2, true);
				x += size * 3 + extent.x;
			}
		}
	}
}
