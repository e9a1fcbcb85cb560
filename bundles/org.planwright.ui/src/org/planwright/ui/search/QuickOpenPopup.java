package org.planwright.ui.search;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.planwright.model.Identified;
import org.planwright.model.Indicator;
import org.planwright.model.KeyProject;
import org.planwright.model.Plan;
import org.planwright.model.Task;
import org.planwright.model.Term;
import org.planwright.ui.Messages;
import org.planwright.ui.kit.Accessibles;
import org.planwright.ui.search.QuickOpenIndex.Entry;
import org.planwright.ui.selection.PlanNames;
import org.planwright.ui.theme.Icon;
import org.planwright.ui.theme.Icons;
import org.planwright.ui.theme.Theme;
import org.planwright.ui.theme.Tint;

/** The field and the list of {@link QuickOpen}; it closes when something is picked or something else is clicked. */
final class QuickOpenPopup extends PopupDialog {

	private static final int ROWS = 14;
	private static final int WIDTH_IN_CHARS = 84;

	private final Rectangle anchor;
	private final Theme theme;
	private final Icons icons;
	private final Function<String, List<Entry>> finder;
	private final Consumer<Identified> opener;
	private List<Entry> hits = List.of();
	private Text words;
	private Table list;

	QuickOpenPopup(Shell parent, Rectangle anchor, Theme theme, Icons icons, Function<String, List<Entry>> finder, Consumer<Identified> opener) {
		super(parent, SWT.NO_TRIM, true, false, false, false, false, null, Messages.text("search.keys"));
		this.anchor = anchor;
		this.theme = theme;
		this.icons = icons;
		this.finder = finder;
		this.opener = opener;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.text("search.quickOpen"));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.fillDefaults().margins(4, 4).spacing(0, 4).applyTo(area);
		words = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH);
		words.setMessage(Messages.text("search.field"));
		Accessibles.name(words, Messages.text("search.quickOpen"));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(words);
		list = new Table(area, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
		Accessibles.name(list, Messages.text("search.results"));
		new TableColumn(list, SWT.NONE);
		new TableColumn(list, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(list);
		list.addListener(SWT.Resize, event -> {
			int width = list.getClientArea().width;
			list.getColumn(0).setWidth(width * 3 / 5);
			list.getColumn(1).setWidth(width - width * 3 / 5);
			list.clearAll();
		});
		words.addListener(SWT.Modify, event -> update());
		words.addListener(SWT.KeyDown, this::keyDown);
		words.addListener(SWT.DefaultSelection, event -> go());
		list.addListener(SWT.SetData, this::fill);
		list.addListener(SWT.MouseUp, event -> go());
		list.addListener(SWT.DefaultSelection, event -> go());
		update();
		return area;
	}

	@Override
	protected Control getFocusControl() {
		return words;
	}

	@Override
	protected Color getBackground() {
		return theme.color(Tint.PAPER);
	}

	@Override
	protected Color getForeground() {
		return theme.color(Tint.INK);
	}

	@Override
	protected Point getInitialSize() {
		int width = Accessibles.textWidth(words, "0".repeat(WIDTH_IN_CHARS));
		int line = list.getItemHeight();
		return new Point(Math.min(width, getParentShell().getSize().x - line * 2), line * (ROWS + 2) + words.computeSize(SWT.DEFAULT, SWT.DEFAULT).y);
	}

	@Override
	protected Point getInitialLocation(Point size) {
		Rectangle window = getParentShell().getBounds();
		return anchor == null ? new Point(window.x + (window.width - size.x) / 2, window.y + window.height / 8)
				: new Point(Math.max(window.x, anchor.x + anchor.width - size.x), anchor.y + anchor.height);
	}

	private void update() {
		hits = finder.apply(words.getText());
		list.setItemCount(hits.size());
		list.clearAll();
		if (!hits.isEmpty()) {
			list.setSelection(0);
		}
		setInfoText(Messages.text(hits.isEmpty() ? "search.nothing" : words.getText().isBlank() ? "search.recent" : "search.keys"));
	}

	private void fill(Event event) {
		if (event.index >= hits.size()) {
			return;
		}
		Entry entry = hits.get(event.index);
		TableItem item = (TableItem) event.item;
		item.setText(0, entry.name());
		String where = entry.object() instanceof Plan plan ? PlanNames.kind(plan) : whereabouts(entry);
		item.setText(1, Accessibles.shortened(list, where, list.getColumn(1).getWidth() - list.getItemHeight() / 2));
		item.setForeground(1, theme.color(Tint.INK_QUIET));
		item.setImage(0, icons.image(switch (entry.object()) {
		case Plan plan -> Icon.SCROLL_TEXT;
		case Task task -> Icon.SQUARE_CHECK_BIG;
		case Indicator indicator -> Icon.GAUGE;
		case KeyProject box -> Icon.PACKAGE;
		case Term term -> Icon.BOOK_A;
		default -> Icon.TEXT;
		}));
	}

	private static String whereabouts(Entry entry) {
		return Messages.text("search.place", PlanNames.kind(entry.object()), PlanNames.place(entry.object().eContainer()));
	}

	private void keyDown(Event event) {
		int row = list.getSelectionIndex();
		int page = Math.max(1, list.getClientArea().height / list.getItemHeight() - 1);
		switch (event.keyCode) {
		case SWT.ARROW_DOWN -> select(event, row + 1);
		case SWT.ARROW_UP -> select(event, row - 1);
		case SWT.PAGE_DOWN -> select(event, row + page);
		case SWT.PAGE_UP -> select(event, row - page);
		default -> { }
		}
	}

	private void select(Event event, int row) {
		event.doit = false;
		if (!hits.isEmpty()) {
			list.setSelection(Math.clamp(row, 0, hits.size() - 1));
			list.showSelection();
		}
	}

	private void go() {
		int row = list.getSelectionIndex();
		if (row >= 0 && row < hits.size()) {
			Identified object = hits.get(row).object();
			close();
			opener.accept(object);
		}
	}
}
