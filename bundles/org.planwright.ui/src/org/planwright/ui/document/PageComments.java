package org.planwright.ui.document;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.planwright.core.project.edit.IndicatorField;
import org.planwright.core.review.Anchor;
import org.planwright.core.review.CommentThread;
import org.planwright.model.Identified;
import org.planwright.model.Indicator;
import org.planwright.model.Plan;
import org.planwright.ui.document.projection.DocumentLine;
import org.planwright.ui.document.projection.DocumentProjection;
import org.planwright.ui.document.projection.Segment;
import org.planwright.ui.document.projection.Slot;
import org.planwright.ui.document.search.DocumentHit;
import org.planwright.ui.document.table.CellTarget;
import org.planwright.ui.document.table.GridCell;
import org.planwright.ui.document.table.TableFigure;
import org.planwright.ui.review.CommentDesk;
import org.planwright.ui.review.CommentLook;
import org.planwright.ui.review.CommentMark;

/**
 * Marks what was remarked on and is not settled: a quiet ground under the words, a corner of an indicator's name, a bubble at the right edge of
 * the paper. Under the mouse a mark tells what was said; a click shows the thread.
 */
final class PageComments implements PageTips.Teller {

	private final PageSurface page;
	private final PageMarks marks;
	private final Plan plan;
	private final CommentDesk desk;
	private Map<Identified, List<CommentThread>> bySubject = Map.of();

	PageComments(PageSurface page, PageMarks marks, Plan plan, CommentDesk desk) {
		this.page = page;
		this.marks = marks;
		this.plan = plan;
		this.desk = desk;
		marks.setCommented((table, cell) -> !onCell(cell).isEmpty());
		page.text().addPaintListener(event -> paint(event.gc, event.y, event.y + event.height));
		page.text().addListener(SWT.MouseDown, this::pressed);
		page.text().addListener(SWT.MouseUp, this::released);
		Runnable unfollow = desk.addListener(this::refresh);
		page.text().addDisposeListener(event -> unfollow.run());
		refresh();
	}

	/** Follows an edit: places of words move with them. */
	void planChanged() {
		refresh();
	}

	private void refresh() {
		Map<Identified, List<CommentThread>> fresh = new IdentityHashMap<>();
		// While a plan is taken out of the project, nothing is said of it any more.
		if (plan.eContainer() != null) {
			desk.of(plan).stream().filter(thread -> thread.isOpen() && thread.anchor().state() != Anchor.State.GONE)
					.forEach(thread -> fresh.computeIfAbsent(thread.place(), first -> new ArrayList<>()).add(thread));
		}
		boolean isOther = !fresh.equals(bySubject);
		bySubject = fresh;
		marks.mark(PageMark.COMMENTED, bySubject.values().stream().flatMap(List::stream).map(this::hit).flatMap(Optional::stream).distinct().toList());
		if (isOther) {
			page.text().redraw();
		}
	}

	private Optional<DocumentHit> hit(CommentThread thread) {
		DocumentProjection projection = page.projection();
		int line = lineOf(thread.place());
		if (line < 0) {
			return Optional.empty();
		}
		Anchor anchor = thread.anchor();
		OptionalInt start = anchor.hasWords() ? projection.offsetOf(anchor.subject(), Slot.TEXT, anchor.start()) : OptionalInt.empty();
		OptionalInt end = anchor.hasWords() ? projection.offsetOf(anchor.subject(), Slot.TEXT, anchor.end()) : OptionalInt.empty();
		return Optional.of(start.isPresent() && end.isPresent() ? new DocumentHit.Words(start.getAsInt(), end.getAsInt())
				: new DocumentHit.Words(projection.startOf(line), projection.startOf(line)));
	}

	/** The line in which a thing is shown; that of its table for an indicator, the first one for the plan. */
	private int lineOf(Identified object) {
		EObject shown = object;
		while (shown instanceof Indicator) {
			shown = shown.eContainer();
		}
		return object == plan ? 0 : page.projection().lineOf((Identified) shown);
	}

	private List<CommentThread> on(Identified object) {
		return object == null ? List.of() : bySubject.getOrDefault(object, List.of());
	}

	/** What was remarked on an indicator stands at its name. */
	private List<CommentThread> onCell(GridCell cell) {
		return cell.target() instanceof CellTarget.Field field && field.field() == IndicatorField.NAME ? on(field.indicator()) : List.of();
	}

	/** The bubbles beside a line, from top to bottom, each with its threads. */
	private Map<Rectangle, List<CommentThread>> margin(int index) {
		Map<Integer, List<CommentThread>> byHeight = new TreeMap<>();
		DocumentLine line = page.projection().line(index);
		int top = page.text().getLinePixel(index) + page.gapAbove(index);
		if (line.table() != null) {
			TableFigure figure = page.tables().figure(line);
			add(byHeight, top, on(line.table()));
			for (int row = 0; row < figure.grid().rows(); row++) {
				add(byHeight, top + figure.layout().ys()[row] + page.look().em() / 3, on(figure.grid().indicatorAt(row)));
			}
		} else {
			line.segments().stream().map(Segment::owner).distinct().flatMap(owner -> on(owner).stream())
					.forEach(thread -> add(byHeight, heightOf(thread, top), List.of(thread)));
		}
		if (index == 0) {
			add(byHeight, top + page.look().em() / 2, on(plan));
		}
		Map<Rectangle, List<CommentThread>> shapes = new LinkedHashMap<>();
		byHeight.forEach((y, threads) -> shapes.put(shape(y, line.table() != null || line.box() != null), threads));
		return shapes;
	}

	private static void add(Map<Integer, List<CommentThread>> byHeight, int y, List<CommentThread> threads) {
		if (!threads.isEmpty()) {
			byHeight.computeIfAbsent(y, first -> new ArrayList<>()).addAll(threads);
		}
	}

	private int heightOf(CommentThread thread, int top) {
		Anchor anchor = thread.anchor();
		OptionalInt start = anchor.hasWords() ? page.projection().offsetOf(anchor.subject(), Slot.TEXT, anchor.start()) : OptionalInt.empty();
		int y = start.isPresent() ? page.text().getLocationAtOffset(page.toDisplay(start.getAsInt())).y : top;
		return y + page.look().em() / 2;
	}

	private Rectangle shape(int y, boolean isFramed) {
		int size = Math.max(9, page.look().em() * 4 / 5);
		PageMetrics metrics = page.metrics();
		int left = isFramed ? Math.max(metrics.tableRight(), metrics.frameRight()) : metrics.textRight();
		return new Rectangle(Math.min(metrics.pageRight() - size - 1, left + size / 2), y, size, size);
	}

	private void paint(GC gc, int top, int bottom) {
		if (bySubject.isEmpty()) {
			return;
		}
		int last = page.projection().lineCount() - 1;
		for (int index = page.text().getLineIndex(top); index <= last && page.text().getLinePixel(index) < bottom; index++) {
			margin(index).keySet().forEach(shape -> CommentMark.bubble(gc, page.look().theme(), shape));
		}
	}

	private List<CommentThread> bubbleAt(int x, int y) {
		List<CommentThread> here = new ArrayList<>();
		if (!bySubject.isEmpty() && x >= page.metrics().textRight()) {
			margin(Math.min(page.projection().lineCount() - 1, page.text().getLineIndex(y))).forEach((shape, threads) -> {
				if (new Rectangle(shape.x - 3, shape.y - 3, shape.width + 6, shape.height + 6).contains(x, y)) {
					here.addAll(threads);
				}
			});
		}
		return here;
	}

	private List<CommentThread> at(int x, int y) {
		List<CommentThread> here = new ArrayList<>(bubbleAt(x, y));
		if (bySubject.isEmpty() || !here.isEmpty()) {
			return here;
		}
		page.tables().at(x, y).ifPresent(placed -> placed.figure().grid().cells().stream()
				.filter(cell -> placed.figure().bounds(cell, placed.origin()).contains(x, y)).forEach(cell -> here.addAll(onCell(cell))));
		int offset = page.text().getOffsetAtPoint(new Point(x, y));
		if (offset >= 0) {
			int at = page.toPage(offset);
			page.projection().line(page.projection().lineAt(at)).segments().stream().map(Segment::owner).distinct().flatMap(owner -> on(owner).stream())
					.filter(thread -> isOn(thread, at)).forEach(here::add);
		}
		return here;
	}

	private boolean isOn(CommentThread thread, int offset) {
		Anchor anchor = thread.anchor();
		OptionalInt start = anchor.hasWords() ? page.projection().offsetOf(anchor.subject(), Slot.TEXT, anchor.start()) : OptionalInt.empty();
		return start.isPresent() && start.getAsInt() <= offset && offset < start.getAsInt() + anchor.end() - anchor.start();
	}

	/** A bubble is a button. */
	private void pressed(Event event) {
		if (event.button == 1) {
			bubbleAt(event.x, event.y).stream().findFirst().ifPresent(desk::open);
		}
	}

	/** Who clicks into words is shown what was said of them, where the view is open; the keyboard stays in the words. */
	private void released(Event event) {
		if (event.button == 1 && page.text().getSelectionCount() == 0) {
			at(event.x, event.y).stream().findFirst().filter(thread -> !desk.isWriting()).ifPresent(thread -> desk.setCurrent(thread.comment()));
		}
	}

	@Override
	public Optional<List<CommentThread>> thingAt(int x, int y) {
		return Optional.of(at(x, y)).filter(threads -> !threads.isEmpty());
	}

	@Override
	public String wordsAt(int x, int y) {
		return CommentLook.tell(at(x, y));
	}
}
