package org.planwright.ui.align;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.graphics.TextStyle;
import org.planwright.ui.theme.Theme;
import org.planwright.ui.theme.Tint;

/** Measures and draws the words of elements. What was measured once is known until the width or the fonts change. */
final class CardPainter {

	/** Words of a width and how high they are. */
	private record Measured(SideText element, boolean unfolded) {
	}

	/** What is looked for, and marked in every text. */
	record Wanted(String words, boolean matchCase) {
		static final Wanted NOTHING = new Wanted("", false);
	}

	private final Device device;
	private final Theme theme;
	/** Words as they were drawn last. */
	private record Drawn(Measured card, int wide, boolean isFaint, boolean isHere) {
	}

	/** More than stand on any screen. */
	private static final int KEPT = 160;
	/** More than two plans have, before and after some edits. */
	private static final int MEASURED = 20_000;

	private final Map<Measured, Integer> heights = new HashMap<>();
	private final Map<Drawn, TextLayout> layouts = new LinkedHashMap<>(KEPT, 0.75f, true) {
		@Override
		protected boolean removeEldestEntry(Map.Entry<Drawn, TextLayout> eldest) {
			if (size() > KEPT) {
				eldest.getValue().dispose();
				return true;
			}
			return false;
		}
	};
	private int width = -1;
	private Wanted wanted = Wanted.NOTHING;

	CardPainter(Device device, Theme theme) {
		this.device = device;
		this.theme = theme;
	}

	/** Marks other words from now on. */
	void mark(Wanted words) {
		wanted = words;
		drop();
	}

	/** Height of an element in pixels. */
	int height(SideText element, boolean unfolded, int wide) {
		if (wide != width || heights.size() > MEASURED) {
			heights.clear();
			width = wide;
		}
		return heights.computeIfAbsent(new Measured(element, unfolded), first -> {
			TextLayout layout = layout(CardText.of(element, unfolded), wide, false, false);
			try {
				return layout.getBounds().height;
			} finally {
				layout.dispose();
			}
		});
	}

	/** Forgets what was measured and drawn in other fonts and colours. */
	void forget() {
		heights.clear();
		drop();
	}

	/** Lets go of what was drawn. */
	void drop() {
		layouts.values().forEach(TextLayout::dispose);
		layouts.clear();
	}

	/**
	 * Draws an element.
	 *
	 * @param isFaint whether it counts for less than others
	 * @param isHere whether the user is at it: what is looked for is marked strongly
	 */
	void draw(GC gc, SideText element, boolean unfolded, int x, int y, int wide, boolean isFaint, boolean isHere) {
		// Only what is looked for is marked in another way where the user is.
		Drawn key = new Drawn(new Measured(element, unfolded), wide, isFaint, isHere && !wanted.words().isEmpty());
		TextLayout layout = layouts.computeIfAbsent(key, first -> layout(CardText.of(element, unfolded), wide, isFaint, isHere));
		gc.setForeground(theme.color(isFaint ? Tint.INK_FAINT : Tint.INK));
		layout.draw(gc, x, y);
	}

	private TextLayout layout(CardText card, int wide, boolean isFaint, boolean isHere) {
		TextLayout layout = new TextLayout(device);
		layout.setFont(theme.font());
		layout.setWidth(Math.max(1, wide));
		layout.setSpacing(2);
		layout.setText(card.text());
		for (CardText.Span span : card.spans()) {
			layout.setStyle(style(span.role(), isFaint), span.start(), span.end() - 1);
		}
		List<CardText.Hit> hits = card.hits(wanted.words(), wanted.matchCase());
		for (CardText.Hit hit : hits) {
			TextStyle style = new TextStyle(null, theme.color(Tint.INK), theme.color(isHere ? Tint.HIT_HERE : Tint.HIT));
			layout.setStyle(style, hit.start(), hit.end() - 1);
		}
		return layout;
	}

	private TextStyle style(CardText.Role role, boolean isFaint) {
		return switch (role) {
		case TITLE -> new TextStyle(theme.bold(), isFaint ? theme.color(Tint.INK_FAINT) : null, null);
		case ASIDE -> new TextStyle(theme.small(), theme.color(isFaint ? Tint.INK_FAINT : Tint.INK_QUIET), null);
		case HEAD -> new TextStyle(theme.font(), theme.color(isFaint ? Tint.INK_FAINT : Tint.INK_QUIET), null);
		case TEXT -> new TextStyle(theme.font(), isFaint ? theme.color(Tint.INK_FAINT) : null, null);
		};
	}
}
