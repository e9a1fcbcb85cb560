package org.planwright.ui.align;

import java.util.function.IntFunction;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.planwright.core.align.Pairing;
import org.planwright.model.LinkState;
import org.planwright.ui.Messages;
import org.planwright.ui.theme.Theme;
import org.planwright.ui.theme.Tint;
import org.planwright.ui.trace.LinkLook;

/** Draws the lines of the view: the words of both sides, and between them what was found, with the lines that join them. */
final class SidePainter {

	private static final int BAR = 3;

	/** How a line is looked at. */
	record Look(boolean isPicked, boolean isFrame, boolean onLeft, boolean hasFocus, String dropOn) {
	}

	/** Words over the lines from a place on. */
	record Head(int before, String words) {
	}

	private final Theme theme;
	private final CardPainter cards;
	private final SideFolds folds;

	/** @param folds tells which elements are read whole */
	SidePainter(Theme theme, CardPainter cards, SideFolds folds) {
		this.theme = theme;
		this.cards = cards;
		this.folds = folds;
	}

	/** Room that the findings take between the sides. */
	static int gutter(GC gc, Theme theme) {
		gc.setFont(theme.bold());
		int finding = Math.max(gc.textExtent(Messages.text("align.gutter.widest")).x, gc.textExtent("规".repeat(6)).x);
		gc.setFont(theme.small());
		int state = gc.textExtent("○ " + Messages.text("align.gutter.widest.state")).x;
		return Math.max(finding, state) + theme.pointSize() * 6;
	}

	/**
	 * Draws what is in sight.
	 *
	 * @param top how much is above what is seen
	 * @param head the words over what answers nothing
	 * @param look how the line at a place is looked at
	 */
	void paint(GC gc, SideLayout layout, int top, int height, Head head, IntFunction<Look> look) {
		gc.setAntialias(SWT.ON);
		Transform shift = new Transform(gc.getDevice());
		try {
			shift.translate(0, -top);
			gc.setTransform(shift);
			int first = layout.at(top);
			while (first > 0 && !layout.lines().get(first).row().begins()) {
				first--;
			}
			int last = layout.at(top + height);
			for (int i = first; i <= last; i++) {
				ground(gc, layout.lines().get(i), layout.measures(), look.apply(i));
			}
			for (int i = first; i <= last; i++) {
				if (i == head.before()) {
					head(gc, head.words(), layout.lines().get(i).top(), layout.measures());
				}
				line(gc, layout.lines().get(i), layout.measures(), look.apply(i));
			}
		} finally {
			gc.setTransform(null);
			shift.dispose();
		}
	}

	private void head(GC gc, String words, int bottom, SideLayout.Measures measures) {
		gc.setBackground(theme.color(Tint.HEAD));
		gc.fillRectangle(0, bottom - measures.head(), measures.width(), measures.head());
		gc.setFont(theme.bold());
		gc.setForeground(theme.color(Tint.INK));
		gc.drawText(words, measures.right() + measures.pad(), bottom - measures.head() + (measures.head() - measures.line()) / 2, true);
	}

	/** The ground of a line. */
	private void ground(GC gc, SideLayout.Line line, SideLayout.Measures measures, Look look) {
		if (look.isPicked()) {
			gc.setBackground(theme.color(look.hasFocus() ? Tint.SELECTION : Tint.SELECTION_AWAY));
			int from = line.left().isEmpty() && !line.row().upper().isEmpty() ? measures.side() : 0;
			gc.fillRectangle(from, line.top(), measures.width() - from, line.height());
		}
		if (line.row().begins()) {
			gc.setForeground(theme.color(Tint.LINE));
			gc.drawLine(0, line.top(), measures.width(), line.top());
		}
	}

	/** The words of a line, and what was found. */
	private void line(GC gc, SideLayout.Line line, SideLayout.Measures measures, Look look) {
		boolean isFaint = line.row().pairing().filter(pair -> pair.state() == LinkState.REJECTED).isPresent();
		line.left().forEach(card -> card(gc, card, measures, false, look, true));
		line.right().forEach(card -> card(gc, card, measures, isFaint, look, false));
		line.row().pairing().ifPresent(pair -> {
			if (line.right().isEmpty()) {
				nothing(gc, line, measures);
			}
			joined(gc, line, measures, pair);
		});
		if (look.isFrame() && look.hasFocus()) {
			frame(gc, line, measures, look.onLeft());
		}
	}

	private void card(GC gc, SideLayout.Card card, SideLayout.Measures measures, boolean isFaint, Look look, boolean left) {
		Rectangle bounds = card.bounds();
		boolean isTarget = card.element().id().equals(look.dropOn());
		if (isTarget) {
			gc.setBackground(theme.color(Tint.ACCENT_SOFT));
			gc.fillRoundRectangle(bounds.x - measures.pad() / 2, bounds.y - measures.pad() / 2, bounds.width + measures.pad(), bounds.height + measures.pad(), 6, 6);
			gc.setForeground(theme.color(Tint.ACCENT));
			gc.drawRoundRectangle(bounds.x - measures.pad() / 2, bounds.y - measures.pad() / 2, bounds.width + measures.pad() - 1,
					bounds.height + measures.pad() - 1, 6, 6);
		}
		gc.setBackground(theme.color(isFaint ? Tint.LINE : Tint.LINE_STRONG));
		gc.fillRectangle(left ? bounds.x + bounds.width - BAR : bounds.x, bounds.y, BAR, bounds.height);
		int words = left ? bounds.x : bounds.x + measures.pad();
		cards.draw(gc, card.element(), folds.isWhole(card.element()), words, bounds.y, measures.words(), isFaint, look.isFrame());
		if (card.element().canUnfold()) {
			gc.setFont(theme.font());
			gc.setForeground(theme.color(Tint.ACCENT));
			Point at = measures.sign(bounds);
			gc.drawText(folds.isWhole(card.element()) ? "▾" : "▸", at.x, at.y, true);
		}
	}

	private void nothing(GC gc, SideLayout.Line line, SideLayout.Measures measures) {
		gc.setFont(theme.font());
		gc.setForeground(theme.color(Tint.INK_FAINT));
		gc.drawText(Messages.text(line.row().found().judged().isPresent() ? "align.nothing.judged" : "align.explain.nothing"),
				measures.right() + 2 * measures.pad(), line.top() + measures.pad(), true);
	}

	/** Dashed while it is only proposed, dotted where it was ruled out; the state stands in words below it. */
	private void joined(GC gc, SideLayout.Line line, SideLayout.Measures measures, Pairing pair) {
		gc.setFont(theme.bold());
		String finding = AlignLook.finding(pair);
		Point said = gc.textExtent(finding);
		int middle = measures.side() + measures.gutter() / 2;
		gc.setForeground(theme.color(LinkLook.tint(pair.state())));
		gc.setLineWidth(pair.state() == LinkState.ACCEPTED ? 2 : 1);
		gc.setLineStyle(switch (pair.state()) {
		case ACCEPTED -> SWT.LINE_SOLID;
		case SUGGESTED -> SWT.LINE_DASH;
		case SUSPECT -> SWT.LINE_DASHDOT;
		case REJECTED -> SWT.LINE_DOT;
		});
		int left = measures.side() - measures.pad();
		int pill = said.x / 2 + measures.pad() / 2;
		if (line.row().begins() || pair.isAnswered()) {
			curve(gc, left, line.from(), middle - pill, line.to());
		}
		gc.setFont(theme.small());
		String state = state(pair);
		Point below = gc.textExtent(state);
		gc.setFont(theme.bold());
		for (SideLayout.Card card : line.right()) {
			// What leads down passes by the words below.
			int from = card == line.right().getFirst() ? pill : Math.max(pill, below.x / 2);
			gc.drawLine(middle + pill, line.to(), middle + from, line.to());
			curve(gc, middle + from, line.to(), measures.right() + measures.pad(), card.bounds().y + measures.line() / 2);
		}
		gc.setLineStyle(SWT.LINE_SOLID);
		gc.setLineWidth(1);
		gc.setForeground(theme.color(pair.state() == LinkState.REJECTED ? Tint.INK_FAINT : AlignLook.tint(pair)));
		gc.drawText(finding, middle - said.x / 2, line.to() - said.y / 2, true);
		gc.setFont(theme.small());
		gc.setForeground(theme.color(LinkLook.tint(pair.state())));
		gc.drawText(state, middle - below.x / 2, line.to() + said.y / 2, true);
	}

	/** What is thought of a pair, in few words. */
	static String state(Pairing pair) {
		if (!pair.rivals().isEmpty()) {
			return LinkLook.sign(pair.state()) + ' ' + Messages.text("align.rivals", Integer.toString(pair.rivals().size() + 1));
		}
		String state = LinkLook.sign(pair.state()) + ' ' + LinkLook.word(pair.state());
		if (!pair.isAnswered()) {
			return pair.judged().isPresent() ? state : "";
		}
		String sure = pair.judged().isPresent() ? state : state + ' ' + pair.confidence();
		boolean tells = pair.kind() == Pairing.Kind.INDICATOR;
		return tells ? AlignLook.word(pair.relation(), pair.kind()) + " · " + sure : sure;
	}

	private static void curve(GC gc, int x1, int y1, int x2, int y2) {
		if (y1 == y2) {
			gc.drawLine(x1, y1, x2, y2);
			return;
		}
		Path path = new Path(gc.getDevice());
		try {
			int bend = Math.max(8, (x2 - x1) / 2);
			path.moveTo(x1, y1);
			path.cubicTo(x1 + bend, y1, x2 - bend, y2, x2, y2);
			gc.drawPath(path);
		} finally {
			path.dispose();
		}
	}

	private void frame(GC gc, SideLayout.Line line, SideLayout.Measures measures, boolean onLeft) {
		gc.setForeground(theme.color(Tint.ACCENT));
		int x = onLeft ? 1 : measures.right();
		gc.drawRectangle(x, line.top() + 1, measures.side() - 3, line.height() - 3);
	}
}
