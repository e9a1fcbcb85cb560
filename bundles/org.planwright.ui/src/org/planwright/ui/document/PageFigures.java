package org.planwright.ui.document;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.events.VerifyEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.planwright.model.Mention;
import org.planwright.ui.Messages;
import org.planwright.ui.document.projection.TiedFigures;
import org.planwright.ui.selection.PlanSelection;
import org.planwright.ui.selection.SelectionHub;

/** Figures that belong to an indicator say so under the mouse, and lead to it when they are clicked with Ctrl. */
final class PageFigures implements PageTips.Teller {

	private final PageSurface page;
	private final SelectionHub hub;
	private final Object origin;
	private boolean leading;

	PageFigures(PageSurface page, SelectionHub hub, Object origin) {
		this.page = page;
		this.hub = hub;
		this.origin = origin;
		page.text().addListener(SWT.MouseMove, this::lead);
		page.text().addListener(SWT.KeyUp, event -> lead(false));
		page.text().addMouseListener(MouseListener.mouseUpAdapter(this::follow));
		page.text().addVerifyKeyListener(this::followAtCaret);
	}

	private Optional<Mention> at(int x, int y) {
		int offset = page.text().getOffsetAtPoint(new Point(x, y));
		return offset < 0 ? Optional.empty() : TiedFigures.at(page.projection(), page.toPage(offset));
	}

	private void lead(Event event) {
		lead((event.stateMask & SWT.MOD1) != 0 && at(event.x, event.y).isPresent());
	}

	private void lead(boolean leads) {
		if (leads != leading) {
			leading = leads;
			page.text().setCursor(leads ? page.text().getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
		}
	}

	private void follow(MouseEvent event) {
		if (event.button == 1 && (event.stateMask & SWT.MOD1) != 0 && page.text().getSelectionCount() == 0) {
			at(event.x, event.y).ifPresent(mention -> hub.goTo(PlanSelection.of(mention.getIndicator(), origin)));
		}
	}

	/** Ctrl+Enter goes to the indicator of the figure that the caret is in. */
	private void followAtCaret(VerifyEvent event) {
		boolean enter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
		if (enter && (event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1) {
			event.doit = false;
			TiedFigures.at(page.projection(), page.selection().x).ifPresent(found -> hub.goTo(PlanSelection.of(found.getIndicator(), origin)));
		}
	}

	@Override
	public Optional<Mention> thingAt(int x, int y) {
		return at(x, y);
	}

	/** What the figure belongs to. */
	@Override
	public String wordsAt(int x, int y) {
		return at(x, y).map(mention -> TiedFigures.describe(mention.getIndicator()) + '\n' + Messages.text("document.figure.follow")).orElse("");
	}
}
