package org.planwright.ui.document;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.planwright.core.check.Finding;
import org.planwright.core.check.Place;
import org.planwright.core.check.Severity;
import org.planwright.core.project.ProjectChange;
import org.planwright.core.project.ProjectSession;
import org.planwright.model.Block;
import org.planwright.model.Identified;
import org.planwright.model.Indicator;
import org.planwright.model.Passage;
import org.planwright.model.Plan;
import org.planwright.ui.document.projection.DocumentLine;
import org.planwright.ui.document.projection.DocumentProjection;
import org.planwright.ui.document.projection.Segment;
import org.planwright.ui.document.projection.Slot;
import org.planwright.ui.document.search.DocumentHit;
import org.planwright.ui.document.table.CellTarget;
import org.planwright.ui.document.table.GridCell;
import org.planwright.ui.document.table.TableFigure;
import org.planwright.ui.facts.CheckFacts;
import org.planwright.ui.facts.Derived;
import org.planwright.ui.findings.FindingMark;
import org.planwright.ui.findings.FindingWords;

/**
 * Marks what the checks found: a line under the words or the figure of a cell, a shape in the margin, a stroke in the overview; under the
 * mouse a mark says what. While the plan is being checked anew the marks are pale, and those of what was just edited are gone.
 */
final class PageFindings implements PageTips.Teller {

	private static final Map<Severity, PageMark> OVERVIEW = overview();

	private final PageSurface page;
	private final PageMarks marks;
	private final Plan plan;
	private final ProjectSession session;
	private final CheckFacts facts;
	private final Map<String, List<Finding>> found = new HashMap<>();

	PageFindings(PageSurface page, PageMarks marks, Plan plan, ProjectSession session, CheckFacts facts) {
		this.page = page;
		this.marks = marks;
		this.plan = plan;
		this.session = session;
		this.facts = facts;
		marks.setFindings(this::markOf);
		page.text().addPaintListener(event -> paint(event.gc, event.y, event.y + event.height));
		Runnable unfollow = facts.addListener(changed -> {
			if (changed.contains(plan)) {
				refresh();
			}
		});
		Runnable unwatch = facts.onOutdated(outdated -> {
			if (outdated.contains(plan)) {
				page.text().redraw();
			}
		});
		page.text().addDisposeListener(event -> {
			unfollow.run();
			unwatch.run();
		});
		refresh();
	}

	private static Map<Severity, PageMark> overview() {
		Map<Severity, PageMark> marks = new EnumMap<>(Severity.class);
		marks.put(Severity.ERROR, PageMark.FOUND_ERROR);
		marks.put(Severity.WARNING, PageMark.FOUND_WARNING);
		marks.put(Severity.INFO, PageMark.FOUND_INFO);
		return marks;
	}

	private void refresh() {
		found.clear();
		facts.of(plan).ifPresent(derived -> found.putAll(derived.facts().byObject()));
		Map<Severity, List<DocumentHit>> places = new EnumMap<>(Severity.class);
		found.values().forEach(list -> list.forEach(finding -> hit(finding)
				.ifPresent(hit -> places.computeIfAbsent(finding.severity(), first -> new ArrayList<>()).add(hit))));
		OVERVIEW.forEach((severity, mark) -> marks.mark(mark, places.getOrDefault(severity, List.of())));
	}

	/** Follows an edit: what was edited is not what was found fault with any more. */
	void planChanged(ProjectChange change) {
		for (EObject object : change.objects()) {
			EObject step = object;
			while (step != null && !(step instanceof Passage || step instanceof Indicator)) {
				step = step.eContainer();
			}
			if (step instanceof Identified edited) {
				found.remove(edited.getId());
			}
		}
	}

	private boolean isFaint() {
		return facts.latest(plan).filter(Derived::isCurrent).isEmpty();
	}

	private Optional<DocumentHit> hit(Finding finding) {
		DocumentProjection projection = page.projection();
		Identified object = objectOf(finding.place());
		if (object instanceof Indicator indicator) {
			int line = projection.lineOf(tableOf(indicator));
			return line < 0 ? Optional.empty() : Optional.of(new DocumentHit.Words(projection.startOf(line), projection.startOf(line)));
		}
		int line = object == null ? -1 : projection.lineOf(object);
		if (line < 0) {
			return Optional.empty();
		}
		OptionalInt start = finding.place().hasSpan() ? projection.offsetOf(object, Slot.TEXT, finding.place().start()) : OptionalInt.empty();
		int from = start.orElse(projection.startOf(line));
		return Optional.of(new DocumentHit.Words(from, from));
	}

	private Identified objectOf(Place place) {
		return session.find(place.object()).orElse(null);
	}

	private static Identified tableOf(Indicator indicator) {
		EObject step = indicator;
		while (step instanceof Indicator) {
			step = step.eContainer();
		}
		return (Identified) step;
	}

	private List<Finding> on(Identified object) {
		return object == null || object.getId() == null ? List.of() : found.getOrDefault(object.getId(), List.of());
	}

	private FindingMark markOf(Block table, GridCell cell) {
		List<Finding> here = onCell(cell);
		return here.isEmpty() ? null : FindingMark.of(here, isFaint());
	}

	private List<Finding> onCell(GridCell cell) {
		return cell.target() instanceof CellTarget.Field field ? on(field.indicator()).stream()
				.filter(finding -> finding.place().column() != null && finding.place().column().feature() == field.field().feature()).toList() : List.of();
	}

	/** Words of a line that something was found about, in offsets of the display; what is no words is found about the title. */
	private Map<Finding, Point> stretches(int index) {
		Map<Finding, Point> stretches = new LinkedHashMap<>();
		DocumentLine line = page.projection().line(index);
		int start = page.toDisplay(page.projection().startOf(index));
		for (Segment segment : line.segments()) {
			for (Finding finding : on(segment.owner())) {
				Point span = span(finding.place(), segment);
				if (span != null && span.y > span.x) {
					stretches.put(finding, new Point(start + span.x, start + span.y));
				}
			}
			start += segment.length();
		}
		return stretches;
	}

	private static Point span(Place place, Segment segment) {
		if (!place.hasSpan()) {
			return segment.slot() == Slot.TITLE ? new Point(0, segment.length()) : null;
		}
		if (segment.slot() == Slot.TEXT) {
			return new Point(Math.min(place.start(), segment.length()), Math.min(place.end(), segment.length()));
		}
		// The words of a term are shown in parts, whose places in the passage nobody keeps.
		int at = segment.slot() == Slot.LABEL || segment.slot() == Slot.TITLE ? -1 : segment.text().indexOf(place.words());
		return at < 0 ? null : new Point(at, at + place.words().length());
	}

	private void paint(GC gc, int top, int bottom) {
		if (found.isEmpty()) {
			return;
		}
		boolean isFaint = isFaint();
		int last = page.projection().lineCount() - 1;
		for (int index = page.text().getLineIndex(top); index <= last && page.text().getLinePixel(index) < bottom; index++) {
			stretches(index).forEach((finding, stretch) -> underline(gc, new FindingMark(finding.severity(), isFaint), stretch));
			margin(index).forEach((shape, findings) -> FindingMark.of(findings, isFaint).fill(gc, page.look().theme(), shape));
		}
	}

	private void underline(GC gc, FindingMark mark, Point stretch) {
		for (Rectangle row : PageRows.of(page, stretch.x, stretch.y)) {
			mark.underline(gc, page.look().theme(), row.x, row.x + row.width, row.y + row.height);
		}
	}

	/** The shapes beside a line, from top to bottom. */
	private Map<Rectangle, List<Finding>> margin(int index) {
		Map<Integer, List<Finding>> byHeight = new LinkedHashMap<>();
		DocumentLine line = page.projection().line(index);
		int top = page.text().getLinePixel(index) + page.gapAbove(index);
		if (line.table() != null) {
			TableFigure figure = page.tables().figure(line);
			for (int row = 0; row < figure.grid().rows(); row++) {
				List<Finding> here = on(figure.grid().indicatorAt(row));
				if (!here.isEmpty()) {
					byHeight.put(top + figure.layout().ys()[row] + page.look().em() / 3, here);
				}
			}
		} else {
			Map<Finding, Point> stretches = stretches(index);
			line.segments().stream().map(Segment::owner).distinct().flatMap(owner -> on(owner).stream()).forEach(finding -> {
				Point stretch = stretches.get(finding);
				int y = stretch == null ? top : page.text().getLocationAtOffset(stretch.x).y;
				byHeight.computeIfAbsent(y + page.look().em() / 2, first -> new ArrayList<>()).add(finding);
			});
		}
		Map<Rectangle, List<Finding>> shapes = new LinkedHashMap<>();
		byHeight.forEach((y, findings) -> shapes.put(shape(y, line.table() != null || line.box() != null), findings));
		return shapes;
	}

	/** Shapes stand left of the marks of doubts. */
	private Rectangle shape(int y, boolean isFramed) {
		int size = Math.max(7, page.look().em() * 2 / 3);
		int right = isFramed ? Math.min(page.metrics().tableLeft(), page.metrics().frameLeft()) : page.metrics().textLeft();
		return new Rectangle(Math.max(page.metrics().pageLeft() + 1, right - size * 3), y, size, size);
	}

	private List<Finding> at(int x, int y) {
		if (found.isEmpty()) {
			return List.of();
		}
		int index = Math.min(page.projection().lineCount() - 1, page.text().getLineIndex(y));
		List<Finding> here = new ArrayList<>();
		if (x < page.metrics().textLeft()) {
			margin(index).forEach((shape, findings) -> {
				if (x >= shape.x - shape.width && x <= shape.x + 2 * shape.width && y >= shape.y - shape.height && y <= shape.y + 2 * shape.height) {
					here.addAll(findings);
				}
			});
			return here;
		}
		page.tables().at(x, y).ifPresent(placed -> placed.figure().grid().cells().stream()
				.filter(cell -> placed.figure().bounds(cell, placed.origin()).contains(x, y)).forEach(cell -> here.addAll(onCell(cell))));
		int offset = page.text().getOffsetAtPoint(new Point(x, y));
		stretches(index).forEach((finding, stretch) -> {
			if (stretch.x <= offset && offset < stretch.y) {
				here.add(finding);
			}
		});
		return here;
	}

	@Override
	public Optional<List<Finding>> thingAt(int x, int y) {
		return Optional.of(at(x, y)).filter(findings -> !findings.isEmpty());
	}

	@Override
	public String wordsAt(int x, int y) {
		return FindingWords.tell(at(x, y));
	}
}
