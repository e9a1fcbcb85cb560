package org.planwright.ui.document;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jface.window.ToolTip;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.planwright.ui.kit.TipContent;

/** A few words about what is under the mouse; the same tip as long as the mouse stays over the same things. */
final class PageTips extends ToolTip {

	/** Somebody who has something to say about places of the page. */
	interface Teller {
		/** The thing under a point of the page; empty where there is nothing to say. */
		Optional<?> thingAt(int x, int y);

		/** What is said about it. */
		String wordsAt(int x, int y);
	}

	private static final int DELAY_MILLISECONDS = 250;

	private final PageSurface page;
	private final List<Teller> tellers;

	/** @param tellers those who may have something to say, in the order in which they are heard */
	PageTips(PageSurface page, List<Teller> tellers) {
		super(page.text(), ToolTip.NO_RECREATE, false);
		this.page = page;
		this.tellers = List.copyOf(tellers);
		setPopupDelay(DELAY_MILLISECONDS);
		setHideOnMouseDown(true);
		setShift(new Point(page.look().em() / 2, page.look().em()));
	}

	private List<?> thingsAt(int x, int y) {
		return tellers.stream().map(teller -> teller.thingAt(x, y).orElse(null)).filter(Objects::nonNull).toList();
	}

	private String wordsAt(int x, int y) {
		return tellers.stream().filter(teller -> teller.thingAt(x, y).isPresent()).map(teller -> teller.wordsAt(x, y)).collect(Collectors.joining("\n\n"));
	}

	@Override
	protected Object getToolTipArea(Event event) {
		List<?> things = thingsAt(event.x, event.y);
		return things.isEmpty() ? null : things;
	}

	@Override
	protected boolean shouldCreateToolTip(Event event) {
		return !thingsAt(event.x, event.y).isEmpty() && super.shouldCreateToolTip(event);
	}

	@Override
	protected Composite createToolTipContentArea(Event event, Composite parent) {
		return TipContent.create(parent, page.look().theme(), wordsAt(event.x, event.y));
	}
}
