package org.planwright.ui.document;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.planwright.core.ReadingNotes;
import org.planwright.core.project.ProjectChange;
import org.planwright.model.Identified;
import org.planwright.model.Indicator;
import org.planwright.model.NoteSeverity;
import org.planwright.model.Plan;
import org.planwright.model.ReadingNote;
import org.planwright.ui.document.projection.DocumentLine;
import org.planwright.ui.document.projection.DocumentProjection;
import org.planwright.ui.document.projection.Segment;
import org.planwright.ui.document.search.DocumentHit;
import org.planwright.ui.document.table.TableGrid;
import org.planwright.ui.theme.Tint;

/** Marks in the margin of the paper what the reader of the document was not sure of; under the mouse a mark says why. */
final class PageNotes implements PageTips.Teller {

	private final PageSurface page;
	private final PageMarks marks;
	private final Plan plan;
	private Map<Identified, List<ReadingNote>> notes = Map.of();

	PageNotes(PageSurface page, PageMarks marks, Plan plan) {
		this.page = page;
		this.marks = marks;
		this.plan = plan;
		page.text().addPaintListener(event -> paint(event.gc, event.y, event.y + event.height));
		refresh();
	}

	/** Follows an edit; the marks in the overview move with the text by themselves. */
	void planChanged(ProjectChange change) {
		boolean others = change.objects().contains(plan) || change.objects().stream().anyMatch(ReadingNote.class::isInstance);
		if (others || !change.added().isEmpty() || !change.removed().isEmpty()) {
			refresh();
		}
	}

	private void refresh() {
		notes = plan.getReadingNotes().stream().filter(note -> note.getSubject() != null && note.getSeverity() != NoteSeverity.INFO)
				.collect(Collectors.groupingBy(ReadingNote::getSubject, IdentityHashMap::new, Collectors.toList()));
		DocumentProjection projection = page.projection();
		List<DocumentHit> places = notes.keySet().stream().map(subject -> subject instanceof Indicator indicator ? indicator.eContainer() : subject)
				.filter(Identified.class::isInstance).map(subject -> projection.lineOf((Identified) subject)).filter(line -> line >= 0).distinct()
				.<DocumentHit>map(line -> new DocumentHit.Words(projection.startOf(line), projection.startOf(line))).toList();
		marks.mark(PageMark.DOUBTFUL, places);
	}

	/** The marks beside a line, from top to bottom. */
	private Map<Rectangle, List<ReadingNote>> at(int index) {
		Map<Rectangle, List<ReadingNote>> found = new LinkedHashMap<>();
		DocumentLine line = page.projection().line(index);
		int top = page.text().getLinePixel(index) + page.gapAbove(index);
		if (line.table() == null) {
			List<ReadingNote> here = line.segments().stream().map(Segment::owner).distinct().map(notes::get).filter(Objects::nonNull)
					.flatMap(List::stream).toList();
			if (!here.isEmpty()) {
				found.put(shape(top + page.look().em() / 2, line.box() != null), here);
			}
			return found;
		}
		TableGrid grid = page.tables().figure(line).grid();
		for (int row = 0; row < grid.rows(); row++) {
			List<ReadingNote> here = notes.get(grid.indicatorAt(row));
			if (here != null) {
				found.put(shape(top + page.tables().figure(line).layout().ys()[row] + page.look().em() / 3, true), here);
			}
		}
		return found;
	}

	/** A mark stands beside the text, or outside of a frame. */
	private Rectangle shape(int y, boolean framed) {
		int size = Math.max(7, page.look().em() * 2 / 3);
		PageMetrics metrics = page.metrics();
		int right = framed ? Math.min(metrics.tableLeft(), metrics.frameLeft()) : metrics.textLeft();
		return new Rectangle(Math.max(metrics.pageLeft(), right - size * 3 / 2), y, size, size);
	}

	/** The notes on an object. */
	List<ReadingNote> on(Identified object) {
		return notes.getOrDefault(object, List.of());
	}

	private void paint(GC gc, int top, int bottom) {
		if (notes.isEmpty()) {
			return;
		}
		gc.setAntialias(SWT.ON);
		gc.setBackground(page.look().color(Tint.WARNING));
		int last = page.projection().lineCount() - 1;
		for (int index = page.text().getLineIndex(top); index <= last && page.text().getLinePixel(index) < bottom; index++) {
			for (Rectangle shape : at(index).keySet()) {
				gc.fillPolygon(new int[] { shape.x + shape.width / 2, shape.y, shape.x + shape.width, shape.y + shape.height, shape.x, shape.y + shape.height });
			}
		}
	}

	private List<ReadingNote> at(int x, int y) {
		List<ReadingNote> found = new ArrayList<>();
		if (!notes.isEmpty() && x < page.metrics().textLeft()) {
			at(Math.min(page.projection().lineCount() - 1, page.text().getLineIndex(y))).forEach((shape, here) -> {
				if (y >= shape.y - shape.height && y <= shape.y + 2 * shape.height) {
					found.addAll(here);
				}
			});
		}
		return found;
	}

	@Override
	public Optional<ReadingNote> thingAt(int x, int y) {
		return at(x, y).stream().findFirst();
	}

	/** Why something is marked. */
	@Override
	public String wordsAt(int x, int y) {
		return at(x, y).stream().map(note -> ReadingNotes.text(note)).distinct().collect(Collectors.joining("\n"));
	}
}
