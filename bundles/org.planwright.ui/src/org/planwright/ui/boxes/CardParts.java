package org.planwright.ui.boxes;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.planwright.model.Passage;
import org.planwright.ui.Messages;
import org.planwright.ui.selection.PlanSelection;
import org.planwright.ui.selection.ThingDrag;
import org.planwright.ui.theme.Icon;
import org.planwright.ui.theme.Icons;
import org.planwright.ui.theme.Theme;
import org.planwright.ui.theme.Tint;

/** What stands on a card beside its fields, all in one look. */
final class CardParts {

	/** So far down a grip stands beside the first line of a field. */
	private static final int GRIP_DOWN = 8;
	/** Between what stands side by side. */
	static final int APART = 8;

	private final Theme theme;
	private final Icons icons;
	private final boolean mayEdit;

	/** @param mayEdit whether the card takes words: else no button of it can be used */
	CardParts(Theme theme, Icons icons, boolean mayEdit) {
		this.theme = theme;
		this.icons = icons;
		this.mayEdit = mayEdit;
	}

	Composite composite(Composite parent, int columns) {
		Composite composite = new Composite(parent, SWT.NONE);
		composite.setBackground(theme.color(Tint.PAPER));
		GridLayoutFactory.fillDefaults().numColumns(columns).spacing(APART, 0).applyTo(composite);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(composite);
		return composite;
	}

	/** Room for buttons at the end of a line. */
	ToolBar bar(Composite parent) {
		ToolBar bar = new ToolBar(parent, SWT.FLAT);
		bar.setBackground(theme.color(Tint.PAPER));
		GridDataFactory.swtDefaults().align(SWT.END, SWT.BEGINNING).applyTo(bar);
		return bar;
	}

	void button(ToolBar bar, Icon icon, String tip, boolean enabled, Runnable run) {
		ToolItem item = new ToolItem(bar, SWT.PUSH);
		icons.show(item, icon);
		item.setToolTipText(Messages.text(tip));
		item.setEnabled(enabled && mayEdit);
		item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> run.run()));
	}

	/** A button with words that adds something under what is there. */
	void add(Composite parent, String key, Runnable run) {
		ToolBar bar = new ToolBar(parent, SWT.FLAT | SWT.RIGHT);
		bar.setBackground(theme.color(Tint.PAPER));
		ToolItem item = new ToolItem(bar, SWT.PUSH);
		item.setText(Messages.text(key));
		item.setForeground(theme.color(mayEdit ? Tint.ACCENT : Tint.INK_FAINT));
		item.setImage(icons.image(Icon.PLUS, mayEdit ? Tint.ACCENT : Tint.ICON_OFF));
		item.setEnabled(mayEdit);
		item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> run.run()));
	}

	Link link(Composite parent, Consumer<String> follow) {
		Link link = new Link(parent, SWT.WRAP);
		link.setFont(theme.small());
		link.setBackground(theme.color(Tint.PAPER));
		link.setForeground(theme.color(Tint.INK_QUIET));
		link.setLinkForeground(theme.color(Tint.ACCENT));
		link.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> follow.accept(event.text)));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(link);
		return link;
	}

	/**
	 * What a goal or an item is dragged by, to link it: words of a field are dragged within it.
	 *
	 * @param origin the view that it is dragged out of
	 */
	void grip(Composite parent, Passage passage, Object origin) {
		Label grip = new Label(parent, SWT.NONE);
		grip.setImage(icons.image(Icon.GRIP_VERTICAL, Tint.INK_FAINT));
		grip.setBackground(theme.color(Tint.PAPER));
		grip.setToolTipText(Messages.text("boxes.drag"));
		grip.setCursor(grip.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, GRIP_DOWN).applyTo(grip);
		ThingDrag.from(grip, () -> Optional.of(PlanSelection.of(passage, origin)));
	}
}
