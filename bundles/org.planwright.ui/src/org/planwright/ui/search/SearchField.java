package org.planwright.ui.search;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.planwright.ui.Messages;
import org.planwright.ui.kit.Accessibles;
import org.planwright.ui.theme.Icon;
import org.planwright.ui.theme.Icons;
import org.planwright.ui.theme.Theme;
import org.planwright.ui.theme.Tint;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** The field at the right of the tool bar: it looks like one to type in, and opens {@link QuickOpen} below itself. */
public final class SearchField {

	private static final int INSET = 8;

	private final Theme theme;
	private final Icons icons;
	private final QuickOpen quickOpen;
	private Canvas field;
	private boolean hovered;

	@Inject
	SearchField(Theme theme, Icons icons, QuickOpen quickOpen) {
		this.theme = theme;
		this.icons = icons;
		this.quickOpen = quickOpen;
	}

	@PostConstruct
	void create(Composite parent) {
		field = new Canvas(parent, SWT.DOUBLE_BUFFERED) {
			@Override
			public Point computeSize(int widthHint, int heightHint, boolean changed) {
				return size(this);
			}
		};
		field.setToolTipText(Messages.text("search.field.tooltip"));
		Accessibles.name(field, Messages.text("search.quickOpen"));
		field.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = ACC.ROLE_PUSHBUTTON;
			}
		});
		field.addListener(SWT.Paint, event -> paint(event.gc));
		field.addListener(SWT.MouseDown, event -> open());
		field.addListener(SWT.MouseEnter, event -> hover(true));
		field.addListener(SWT.MouseExit, event -> hover(false));
		field.addListener(SWT.FocusIn, event -> field.redraw());
		field.addListener(SWT.FocusOut, event -> field.redraw());
		field.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.CR || event.character == ' ') {
				open();
			}
		});
		quickOpen.setAnchor(this::place);
		field.setCursor(parent.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
		Runnable end = theme.addListener(field::redraw);
		field.addListener(SWT.Dispose, event -> end.run());
	}

	private Point size(Canvas canvas) {
		int words = Accessibles.textWidth(canvas, Messages.text("search.field"));
		int key = Accessibles.textWidth(canvas, Messages.text("search.field.key"));
		GC gc = new GC(canvas);
		try {
			return new Point(words + key + Icons.SIZE + INSET * 7, gc.getFontMetrics().getHeight() + INSET * 2);
		} finally {
			gc.dispose();
		}
	}

	private void open() {
		quickOpen.open(field.getShell());
	}

	private Rectangle place() {
		return field.isDisposed() || !field.isVisible() ? null : field.getDisplay().map(field.getParent(), null, field.getBounds());
	}

	private void hover(boolean over) {
		hovered = over;
		field.redraw();
	}

	private void paint(GC gc) {
		Rectangle area = field.getClientArea();
		gc.setAntialias(SWT.ON);
		gc.setBackground(theme.color(hovered ? Tint.HOVER : Tint.PAPER));
		gc.fillRoundRectangle(0, 2, area.width - 3, area.height - 5, 8, 8);
		gc.setForeground(theme.color(field.isFocusControl() ? Tint.ACCENT : Tint.LINE_STRONG));
		gc.drawRoundRectangle(0, 2, area.width - 4, area.height - 5, 8, 8);
		Image glass = icons.image(Icon.SEARCH);
		gc.drawImage(glass, INSET, (area.height - glass.getBounds().height) / 2);
		gc.setForeground(theme.color(Tint.INK_QUIET));
		int line = (area.height - gc.getFontMetrics().getHeight()) / 2;
		gc.drawText(Messages.text("search.field"), INSET * 2 + Icons.SIZE, line, true);
		Font small = theme.small();
		gc.setFont(small);
		gc.setForeground(theme.color(Tint.INK_FAINT));
		Point key = gc.textExtent(Messages.text("search.field.key"));
		gc.drawText(Messages.text("search.field.key"), area.width - key.x - INSET - 4, (area.height - key.y) / 2, true);
	}
}
