package org.planwright.ui.chart;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.planwright.ui.theme.Icons;
import org.planwright.ui.theme.Theme;
import org.planwright.ui.theme.Tint;

/**
 * Cards with charts, in as many columns as fit. Cards that are in sight are filled at once, the others one by
 * one when the window has nothing else to do; cards are kept and filled again for the next selection.
 */
final class ChartDeck extends ScrolledComposite {

	/** Width of a column at the least, in line heights. */
	private static final int COLUMN = 17;
	/** The same of small cards, which stand behind the others. */
	private static final int SMALL_COLUMN = 8;
	private static final int READY_MILLIS = 1500;

	private final Theme theme;
	private final Icons icons;
	private final ChartHost host;
	private final Composite content;
	private final List<ChartCard> cards = new ArrayList<>();
	private List<CardContent> contents = List.of();
	private int filled;
	private String selectedId;
	private boolean filling;

	ChartDeck(Composite parent, Theme theme, Icons icons, ChartHost host) {
		super(parent, SWT.V_SCROLL);
		this.theme = theme;
		this.icons = icons;
		this.host = host;
		content = new Composite(this, SWT.NONE);
		setContent(content);
		setExpandHorizontal(true);
		setExpandVertical(false);
		addListener(SWT.Resize, event -> arrange());
		restyle();
		getDisplay().timerExec(READY_MILLIS, this::makeReady);
	}

	/** The first card takes the longest to make: it is made while nobody waits for it. */
	private void makeReady() {
		if (!isDisposed() && cards.isEmpty()) {
			addCard();
		}
	}

	private void addCard() {
		ChartCard card = new ChartCard(content, theme, icons, host, ChartFonts.small(theme), true);
		card.setVisible(false);
		cards.add(card);
	}

	/** Takes the colours and fonts of the theme as they are now. */
	void restyle() {
		setBackground(theme.color(Tint.PAPER));
		content.setBackground(theme.color(Tint.PAPER));
		cards.forEach(ChartCard::restyle);
		getVerticalBar().setIncrement(2 * lineHeight());
		arrange();
	}

	/**
	 * Shows other cards from now on.
	 *
	 * @param next the cards, in order
	 * @param keepPlace whether they are the same indicators as before, so that the place scrolled to stays
	 */
	void show(List<CardContent> next, boolean keepPlace) {
		contents = List.copyOf(next);
		filled = 0;
		content.setRedraw(false);
		try {
			for (int i = contents.size(); i < cards.size(); i++) {
				cards.get(i).setVisible(false);
			}
			do {
				fillNext();
				arrange();
			} while (filled < contents.size() && heightSoFar() < getClientArea().height);
			if (!keepPlace) {
				setOrigin(0, 0);
			}
		} finally {
			content.setRedraw(true);
		}
		fillLater();
	}

	private void fillNext() {
		if (filled == contents.size()) {
			return;
		}
		if (filled == cards.size()) {
			addCard();
		}
		ChartCard card = cards.get(filled);
		card.show(contents.get(filled));
		card.setSelected(isSelected(card));
		card.setVisible(true);
		filled++;
	}

	private void fillLater() {
		if (filling || filled == contents.size()) {
			return;
		}
		filling = true;
		getDisplay().asyncExec(() -> {
			filling = false;
			if (!isDisposed() && filled < contents.size()) {
				fillNext();
				arrange();
				fillLater();
			}
		});
	}

	/** Marks the card of an indicator; null for none. */
	void select(String indicatorId) {
		selectedId = indicatorId;
		cards.forEach(card -> card.setSelected(isSelected(card)));
	}

	private boolean isSelected(ChartCard card) {
		return contents.size() > 1 && card.content() != null && selectedId != null && selectedId.equals(card.content().subjectId());
	}

	/** The cards that show something now. */
	List<ChartCard> cards() {
		return cards.subList(0, filled);
	}

	private int lineHeight() {
		return theme.font().getFontData()[0].getHeight() * 2;
	}

	private int heightSoFar() {
		return content.getSize().y;
	}

	private void arrange() {
		Rectangle area = getClientArea();
		if (area.width == 0) {
			return;
		}
		int large = (int) contents.stream().takeWhile(card -> !card.small()).count();
		int y = arrange(cards.subList(0, Math.min(filled, large)), columns(area.width, COLUMN, large), 0, area);
		if (filled > large) {
			y = arrange(cards.subList(large, filled), columns(area.width, SMALL_COLUMN, contents.size() - large), y, area);
		}
		content.setSize(area.width, y);
	}

	private int columns(int width, int characters, int most) {
		return Math.clamp(width / Math.max(1, characters * lineHeight()), 1, Math.max(1, most));
	}

	/** Arranges cards in rows and gives where the last of them ends. */
	private static int arrange(List<ChartCard> all, int columns, int top, Rectangle area) {
		int width = area.width / columns;
		int y = top;
		for (int start = 0; start < all.size(); start += columns) {
			List<ChartCard> row = all.subList(start, Math.min(start + columns, all.size()));
			int height = 0;
			for (ChartCard card : row) {
				card.canvas().setRoom(area.height - words(card, width));
				Point size = card.computeSize(width, SWT.DEFAULT);
				height = Math.max(height, size.y);
			}
			for (int i = 0; i < row.size(); i++) {
				row.get(i).setBounds(i * width, y, width, height);
			}
			y += height;
		}
		return y;
	}

	/** How high a card is without its chart: with it, one chart is seen whole where there is room for it at all. */
	private static int words(ChartCard card, int width) {
		card.canvas().setRoom(0);
		return card.computeSize(width, SWT.DEFAULT).y - card.canvas().computeSize(width, SWT.DEFAULT).y;
	}
}
