package org.planwright.ui.document;

import java.util.OptionalInt;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.source.AnnotationModel;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.planwright.core.project.FrozenCopies;
import org.planwright.core.project.ProjectChange;
import org.planwright.model.Block;
import org.planwright.model.Plan;
import org.planwright.ui.document.projection.DocumentLine;
import org.planwright.ui.document.projection.DocumentProjection;
import org.planwright.ui.document.table.GridCell;
import org.planwright.ui.document.table.TableFigure;
import org.planwright.ui.theme.Theme;
import org.planwright.ui.theme.Tint;

/**
 * The page on the display: a text viewer whose text is the projection of a plan, set like the printed document. Knows where things are
 * and how they look; what the user does with them is the part of others.
 */
final class PageSurface {

	private static final TableFigure.Marks NO_MARKS = new TableFigure.Marks() {
		@Override
		public Tint ground(Block table, GridCell cell) {
			return null;
		}

		@Override
		public boolean hasFocus(Block table, GridCell cell) {
			return false;
		}
	};

	private final Theme theme;
	private final PageOverview overview;
	private final Composite frame;
	private final SourceViewer viewer;
	private final PageText text;
	private final Document document = new Document();
	private final AnnotationModel marks = new AnnotationModel();
	private final Composition composition = new Composition();
	private final DocumentProjection projection;
	private final PageTables tables = new PageTables(this);
	private final PageStyler styler = new PageStyler(this);
	private final PageScroller scroller = new PageScroller(this);
	private final Runnable unfollowTheme;
	private TableFigure.Marks cellMarks = NO_MARKS;
	private PageLook look;
	private PageMetrics metrics;
	private final Plan plan;
	private OptionalInt lastReplaced = OptionalInt.empty();
	private boolean applying;

	PageSurface(Composite parent, Plan plan, Theme theme, int points) {
		this.plan = plan;
		this.theme = theme;
		projection = new DocumentProjection(plan);
		overview = new PageOverview(theme);
		frame = new Composite(parent, SWT.NONE);
		viewer = new SourceViewer(frame, null, overview.ruler(), true, SWT.V_SCROLL | SWT.MULTI | SWT.WRAP) {
			@Override
			protected StyledText createTextWidget(Composite composite, int styles) {
				return new PageText(composite, styles);
			}
		};
		text = (PageText) viewer.getTextWidget();
		text.setAlwaysShowScrollBars(true);
		look = new PageLook(theme, points, text);
		metrics = PageMetrics.fit(Math.max(1, text.getClientArea().width), look.em());
		document.set(projection.text());
		document.addDocumentListener(new CompositionWatch());
		PagePainter painter = new PagePainter(this);
		text.addLineBackgroundListener(painter);
		text.addPaintListener(painter);
		frame.setLayout(new SettledLayout(this::place));
		show();
		unfollowTheme = theme.addListener(() -> restyle(new PageLook(theme, look.points(), text)));
		text.addDisposeListener(event -> dispose());
	}

	/** Sees what an input method does to the displayed text. */
	private final class CompositionWatch implements IDocumentListener {
		@Override
		public void documentAboutToBeChanged(DocumentEvent event) {
			// what counts is where it leads
		}

		@Override
		public void documentChanged(DocumentEvent event) {
			if (!applying) {
				composition.changed(event.getOffset(), event.getLength(), event.getText() == null ? 0 : event.getText().length());
			}
		}
	}

	private void dispose() {
		unfollowTheme.run();
		tables.clear();
	}

	private void dress() {
		text.setFont(look.font(TextRole.BODY));
		text.setLineSpacing(look.lineSpacing());
		text.setBackground(look.color(Tint.PAPER));
		text.setForeground(look.color(Tint.INK));
		text.setSelectionBackground(look.color(Tint.SELECTION));
		text.setSelectionForeground(look.color(Tint.ON_SELECTION));
		frame.setBackground(look.color(Tint.GROUND));
		overview.dress();
		applyMargins();
	}

	private void applyMargins() {
		int width = text.getClientArea().width;
		text.setMargins(metrics.textLeft(), 0, Math.max(0, width - metrics.textRight()), 0);
	}

	private void place(Rectangle room) {
		scroller.rearrange(() -> {
			viewer.getControl().setBounds(room);
			fit();
		});
		scroller.placed();
	}

	private void fit() {
		int width = text.getClientArea().width;
		PageMetrics fitting = PageMetrics.fit(Math.max(1, width), look.em());
		boolean wider = !tables.areFitted() || fitting.tableWidth() != metrics.tableWidth();
		if (!fitting.equals(metrics)) {
			metrics = fitting;
			applyMargins();
		}
		if (wider) {
			tables.fit();
			styler.setTables();
		}
	}

	/** Shows the text in another size, keeping what stands at the top. */
	void setPoints(int points) {
		int wanted = Math.clamp(points, PageLook.LEAST_POINTS, PageLook.MOST_POINTS);
		if (wanted != look.points()) {
			restyle(new PageLook(theme, wanted, text));
		}
	}

	private void show() {
		dress();
		viewer.setDocument(document, marks);
		styler.setAll();
		// The styled text keeps the line of the caret where it is when room is made above it.
		text.setTopPixel(0);
	}

	private void restyle(PageLook next) {
		scroller.rearrange(() -> {
			// Without its text the styled text has nothing to measure while its fonts and distances change one by one.
			viewer.setDocument(new Document());
			look = next;
			metrics = PageMetrics.fit(Math.max(1, text.getClientArea().width), look.em());
			tables.clear();
			show();
		});
	}

	/** Follows an edit of the plan; caret and scroll position stay with what they were at. */
	void refresh(ProjectChange change) {
		endComposition();
		lastReplaced = OptionalInt.empty();
		projection.refresh(change, (offset, length, fresh, first, last) -> {
			applying = true;
			try {
				if (length > 0 || !fresh.isEmpty()) {
					document.replace(offset, length, fresh);
				}
			} catch (BadLocationException e) {
				throw new IllegalStateException("the page is out of step with the plan", e);
			} finally {
				applying = false;
			}
			// The first stretch on the page comes last.
			lastReplaced = OptionalInt.of(offset + fresh.length());
			styler.setLines(first, Math.min(projection.lineCount() - 1, last + 1));
		});
		tables.sweep();
	}

	private void endComposition() {
		if (composition.isActive()) {
			try {
				document.replace(composition.offset(), composition.length(), "");
			} catch (BadLocationException e) {
				throw new IllegalStateException("the page is out of step with the input method", e);
			}
		}
	}

	/** Whether the page takes words: a frozen copy does not. */
	boolean mayEdit() {
		return !FrozenCopies.isCopy(plan);
	}

	/** The control of the whole page. */
	Composite control() {
		return frame;
	}

	/** Scrolls it. */
	PageScroller scroller() {
		return scroller;
	}

	SourceViewer viewer() {
		return viewer;
	}

	PageText text() {
		return text;
	}

	DocumentProjection projection() {
		return projection;
	}

	/** Marks on the page, with offsets of the display. */
	AnnotationModel marks() {
		return marks;
	}

	/** Which cells of tables are shown in another way. */
	TableFigure.Marks cellMarks() {
		return cellMarks;
	}

	void setCellMarks(TableFigure.Marks marks) {
		cellMarks = marks;
	}

	/** Sets the lines that a stretch of the display lies in again, as when marks in them changed. */
	void restyle(int offset, int length) {
		styler.setWords(lineAtDisplay(offset), lineAtDisplay(offset + length));
	}

	Composition composition() {
		return composition;
	}

	PageTables tables() {
		return tables;
	}

	PageLook look() {
		return look;
	}

	PageMetrics metrics() {
		return metrics;
	}

	/** The line at an offset of the display. */
	int lineAtDisplay(int offset) {
		return projection.lineAt(toPage(offset));
	}

	/** The offset in the projection of an offset of the display. */
	int toPage(int offset) {
		return Math.min(projection.length(), composition.toPage(offset));
	}

	/** The offset on the display of an offset of the projection. */
	int toDisplay(int offset) {
		return composition.toDisplay(offset);
	}

	/** Blank above a line, in pixels. */
	int gapAbove(int index) {
		DocumentLine line = projection.line(index);
		return look.ems(index == 0 ? 3 : LineLook.gap(projection.line(index - 1), line));
	}

	/** Where the first change of the last refresh ends, in offsets of the projection; empty when nothing changed. */
	OptionalInt lastReplaced() {
		return lastReplaced;
	}

	/** The caret, or the selection, in offsets of the projection: x the beginning, y the end. */
	Point selection() {
		Point selection = text.getSelection();
		return new Point(toPage(selection.x), toPage(selection.y));
	}
}
