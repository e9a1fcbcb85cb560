package org.planwright.ui.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.planwright.core.review.CommentThread;
import org.planwright.model.Identified;
import org.planwright.model.Plan;
import org.planwright.ui.review.CommentDesk;
import org.planwright.ui.review.CommentLook;
import org.planwright.ui.review.CommentMark;
import org.planwright.ui.theme.Theme;

/** Marks the elements of both plans that were remarked on, or words in them, and that is not settled: a bubble at their edge, as in the text of a plan. */
final class SideRemarks {

	private static final int NEAR = 3;

	private final SideCanvas canvas;
	private final Plan plan;
	private final CommentDesk desk;
	private final Theme theme;
	private Map<String, List<CommentThread>> byElement = Map.of();

	/** @param plan the lower one */
	SideRemarks(SideCanvas canvas, Plan plan, CommentDesk desk, Theme theme) {
		this.canvas = canvas;
		this.plan = plan;
		this.desk = desk;
		this.theme = theme;
		canvas.addListener(SWT.Paint, event -> paint(event.gc));
		canvas.addListener(SWT.MouseDown, this::pressed);
		canvas.mouse().setTeller(this::tell);
		Runnable unfollow = desk.addListener(this::refresh);
		canvas.addDisposeListener(event -> unfollow.run());
		refresh();
	}

	/** Shows what is remarked on by now. */
	void refresh() {
		Map<String, List<CommentThread>> fresh = new HashMap<>();
		Stream.of(plan, plan.getUpper()).filter(of -> of != null && of.eContainer() != null).flatMap(of -> desk.of(of).stream()).filter(CommentThread::isOpen)
				.forEach(thread -> SideText.element(thread.anchor().subject()).map(Identified::getId)
						.ifPresent(id -> fresh.computeIfAbsent(id, first -> new ArrayList<>()).add(thread)));
		byElement = fresh;
		canvas.redraw();
	}

	private List<CommentThread> on(SideLayout.Card card) {
		return byElement.getOrDefault(card.element().id(), List.of());
	}

	/** Below the sign that unfolds the element. */
	private Rectangle bubble(SideLayout.Card card) {
		SideLayout.Measures measures = canvas.sides().measures();
		Point sign = measures.sign(card.bounds());
		int size = Math.max(9, measures.line() / 2);
		return new Rectangle(sign.x, sign.y + measures.line() + (measures.line() - size) / 2, size, size);
	}

	private void paint(GC gc) {
		SideLayout layout = canvas.sides();
		if (byElement.isEmpty() || layout == null) {
			return;
		}
		int top = canvas.scroll().top();
		int bottom = top + canvas.getClientArea().height;
		for (SideLayout.Line line : layout.lines()) {
			Stream.concat(line.left().stream(), line.right().stream()).filter(card -> !on(card).isEmpty()).map(this::bubble)
					.filter(shape -> shape.y + shape.height > top && shape.y < bottom)
					.forEach(shape -> CommentMark.bubble(gc, theme, new Rectangle(shape.x, shape.y - top, shape.width, shape.height)));
		}
	}

	private List<CommentThread> at(int x, int y) {
		if (byElement.isEmpty()) {
			return List.of();
		}
		return canvas.cardAt(x, y).filter(card -> {
			Rectangle shape = bubble(card);
			return new Rectangle(shape.x - NEAR, shape.y - NEAR, shape.width + 2 * NEAR, shape.height + 2 * NEAR).contains(x, y + canvas.scroll().top());
		}).map(this::on).orElse(List.of());
	}

	/** What was remarked at a point; null where nothing was. */
	private String tell(int x, int y) {
		List<CommentThread> here = at(x, y);
		return here.isEmpty() ? null : CommentLook.tell(here);
	}

	/** A bubble is a button. */
	private void pressed(Event event) {
		if (event.button == 1) {
			at(event.x, event.y).stream().findFirst().ifPresent(desk::open);
		}
	}
}
