package org.planwright.ui.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.planwright.ui.Messages;
import org.planwright.ui.kit.Accessibles;
import org.planwright.ui.kit.ToolItems;
import org.planwright.ui.session.Settings;
import org.planwright.ui.theme.Icon;
import org.planwright.ui.theme.Icons;
import org.planwright.ui.theme.Theme;
import org.planwright.ui.theme.Tint;

/**
 * A sheet with what belongs round it: a field that filters as one types, the buttons of the page, how many rows are seen, what is
 * said about the last edit, and what stands there while there are no rows.
 *
 * @param <R> what one row stands for
 */
public final class SheetPane<R> {

	/** Time without a keystroke before the rows are filtered, in milliseconds. */
	private static final int TYPING_PAUSE = 120;
	/** Width of the filter field in Chinese characters. */
	private static final int FIELD_WIDTH = 9;
	/** The same of a field beside it. */
	private static final int FIELD_WIDTH_MORE = 6;

	private static final String COLUMNS = "columns";
	private static final String FROZEN = "frozen";
	/** Remembered where the user let all columns scroll. */
	private static final String NOTHING = "-";

	private final Theme theme;
	private final Icons icons;
	private final Composite control;
	private final Composite bar;
	private final Text field;
	private final List<Text> fields = new ArrayList<>();
	private final ToolBar buttons;
	private ToolBar words;
	private boolean sharing;
	private final RowCount count;
	private final Composite room;
	private final StackLayout stack = new StackLayout();
	private final EmptyState none;
	private final EmptyState filteredOut;
	private final NoticeBar notice;
	private final Sheet<R> sheet;
	private final SheetMenus<R> menus;

	/**
	 * Makes a pane.
	 *
	 * @param name what a screen reader calls the sheet
	 * @param host the page; what it is asked to say is passed to {@link #say} by the page
	 */
	public SheetPane(Composite parent, Theme theme, Icons icons, String name, List<? extends SheetColumn<R>> columns, int treeColumn,
			SheetHost<R> host) {
		this.theme = theme;
		this.icons = icons;
		control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(control);
		bar = new Composite(control, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(SheetTheme.PADDING, SheetTheme.PADDING / 2).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		field = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		fields.add(field);
		field.setMessage(Messages.text("table.filter.hint"));
		Accessibles.name(field, Messages.text("table.filter.hint"));
		GridDataFactory.swtDefaults().hint(Accessibles.textWidth(field, "规".repeat(FIELD_WIDTH)), SWT.DEFAULT).applyTo(field);
		buttons = new ToolBar(bar, SWT.FLAT | SWT.RIGHT);
		GridDataFactory.swtDefaults().grab(true, false).applyTo(buttons);
		count = new RowCount(bar, this::countResized);
		room = new Composite(control, SWT.NONE);
		room.setLayout(stack);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(room);
		sheet = new Sheet<>(room, theme, icons, name, columns, treeColumn, host);
		menus = sheet.menus();
		none = new EmptyState(room, theme);
		filteredOut = new EmptyState(room, theme);
		filteredOut.say(Messages.text("table.filter.none"), Messages.text("table.filter.clear"), this::clearFilters);
		notice = new NoticeBar(control, theme, icons);
		listen();
		dress();
		Runnable undress = theme.addListener(this::dress);
		control.addDisposeListener(event -> undress.run());
	}

	/** What is longer now takes room from what can do without. */
	private void shareBar() {
		if (!sharing) {
			sharing = true;
			ToolItems.shorten(buttons, () -> Accessibles.giveWay(bar, field, FIELD_WIDTH));
			sharing = false;
		}
	}

	private void listen() {
		Runnable filter = () -> {
			if (!field.isDisposed()) {
				sheet.filter(field.getText());
			}
		};
		field.addModifyListener(event -> field.getDisplay().timerExec(TYPING_PAUSE, filter));
		field.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.CR) {
				filter.run();
				sheet.control().setFocus();
			} else if (event.keyCode == SWT.ESC) {
				field.setText("");
			}
		});
		sheet.onRowsMoved(this::update);
		bar.addListener(SWT.Resize, event -> shareBar());
		buttons.addListener(SWT.Resize, event -> shareBar());
	}

	private void dress() {
		for (Control part : new Control[] { control, bar, room }) {
			part.setBackground(theme.color(Tint.PAPER));
		}
		for (Text each : fields) {
			each.setBackground(theme.color(Tint.PAPER));
			each.setForeground(theme.color(Tint.INK));
		}
		bars().forEach(each -> {
			each.setBackground(theme.color(Tint.PAPER));
			each.setForeground(theme.color(Tint.INK));
		});
		count.dress(theme);
		for (ToolItem item : bars().flatMap(each -> Stream.of(each.getItems())).toList()) {
			ToolItems.dress(item, theme);
			if (item.getData() instanceof Icon icon) {
				icons.show(item, icon);
			}
		}
	}

	private Stream<ToolBar> bars() {
		return words == null ? Stream.of(buttons) : Stream.of(words, buttons);
	}

	/** The pane. */
	public Composite control() {
		return control;
	}

	/** The sheet in it. */
	public Sheet<R> sheet() {
		return sheet;
	}

	/** Adds a button; the last ones are for the row of filters and the choice of columns. */
	public ToolItem addButton(Icon icon, String words, String tip, Runnable run) {
		return button(SWT.PUSH, icon, words, tip, pressed -> run.run());
	}

	/** Adds a field beside the one that filters rows, for words that the page filters by. */
	public Text addField(String hint, Consumer<String> typed) {
		Text more = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		more.setMessage(hint);
		Accessibles.name(more, hint);
		GridDataFactory.swtDefaults().hint(Accessibles.textWidth(more, "规".repeat(FIELD_WIDTH_MORE)), SWT.DEFAULT).applyTo(more);
		more.moveAbove(buttons);
		((GridLayout) bar.getLayout()).numColumns++;
		Runnable filter = () -> {
			if (!more.isDisposed()) {
				typed.accept(more.getText());
			}
		};
		more.addModifyListener(event -> more.getDisplay().timerExec(TYPING_PAUSE, filter));
		fields.add(more);
		dress();
		return more;
	}

	/** Adds a button that opens a menu under the bar. */
	public ToolItem addMenu(Icon icon, String words, String tip, Supplier<List<SheetAction>> entries) {
		return button(SWT.PUSH, icon, words, tip, item -> menus.open(item, entries.get()));
	}

	/** Adds a button that stays down; the icon may be null. */
	public ToolItem addToggle(Icon icon, String words, String tip, boolean down, Runnable run) {
		ToolItem item = button(SWT.CHECK, icon, words, tip, pressed -> run.run());
		item.setSelection(down);
		return item;
	}

	/** Adds the buttons that every sheet has; called after those of the page. */
	public void addCommonButtons() {
		ToolItem filterRow = addToggle(Icon.LIST_FILTER, Messages.text("table.filter.row"), Messages.text("table.filter.row.tip"), false, sheet.shown()::toggleFilterRow);
		sheet.onRowsMoved(() -> filterRow.setSelection(sheet.shown().isFilterRowShown()));
		button(SWT.PUSH, Icon.COLUMNS_3, Messages.text("table.columns"), Messages.text("table.columns.tip"), menus::openColumns);
	}

	/** Words without icons have a bar of their own: among icons, GTK leaves the room of one before them. */
	private ToolBar words() {
		if (words == null) {
			words = new ToolBar(bar, SWT.FLAT | SWT.RIGHT);
			words.addListener(SWT.Resize, event -> shareBar());
			words.moveAbove(buttons);
			((GridLayout) bar.getLayout()).numColumns++;
			dress();
		}
		return words;
	}

	private ToolItem button(int style, Icon icon, String words, String tip, Consumer<ToolItem> run) {
		ToolItem item = new ToolItem(icon == null ? words() : buttons, style);
		item.setData(icon);
		if (icon == null) {
			ToolItems.sayAlone(item, words);
		} else {
			icons.show(item, icon);
			item.setText(words);
		}
		ToolItems.dress(item, theme);
		item.setToolTipText(tip);
		item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> run.accept(item)));
		return item;
	}

	/**
	 * Arranges the columns as they were when this was done last, and remembers from now on.
	 *
	 * @param table  names the sheet in the settings
	 * @param frozen place of the last column that stays in sight before the user changes that
	 */
	public void remember(Settings settings, String table, int frozen) {
		SheetArrangement<R> arrangement = sheet.arrangement();
		arrangement.setLayout(ColumnLayout.parse(settings.table(table, COLUMNS)));
		String remembered = settings.table(table, FROZEN);
		if (remembered.isEmpty()) {
			arrangement.freezeTo(frozen);
		} else {
			arrangement.freezeTo(arrangement.place(remembered));
		}
		sheet.control().addDisposeListener(event -> {
			settings.setTable(table, COLUMNS, arrangement.layout().toString());
			settings.setTable(table, FROZEN, arrangement.frozenTo() < 0 ? NOTHING : sheet.columns().get(arrangement.frozenTo()).id());
		});
	}

	/**
	 * Gives columns that come and go the widths that the user gave them when this was done last, and remembers from now on.
	 *
	 * @param table names the sheet in the settings
	 */
	public void rememberWidths(Settings settings, String table) {
		SheetArrangement<R> arrangement = sheet.arrangement();
		arrangement.setSizes(ColumnLayout.parse(settings.table(table, COLUMNS)));
		sheet.control().addDisposeListener(event -> settings.setTable(table, COLUMNS, arrangement.sizes().toString()));
	}

	/** What stands there while there are no rows. */
	public EmptyState emptyState() {
		return none;
	}

	/** Says what became of an edit. */
	public void say(Notice words) {
		notice.say(words);
	}

	/**
	 * Says beside the number of rows how far the work is that brings them.
	 *
	 * @param done empty when all are there
	 * @param label of what can be done about it: end it, go on; empty for nothing
	 * @param doIt does it
	 */
	public void sayProgress(String done, String label, Runnable doIt) {
		count.sayProgress(done, label, doIt);
	}

	/** Shows rows as they are now. */
	public void show(RowSource<R> source) {
		sheet.show(source);
		update();
	}

	/** Takes the keyboard: into the sheet, where a cell is framed then, never into the field above it. */
	public void setFocus() {
		Control top = stack.topControl == null ? sheet.control() : stack.topControl;
		if (top == sheet.control() && sheet.framed().isEmpty() && sheet.rows().count() > 0) {
			sheet.reveal(sheet.rows().key(0), -1);
		}
		if (!top.setFocus()) {
			top.forceFocus();
		}
	}

	/** Shows all rows again. */
	public void clearFilters() {
		field.setText("");
		sheet.clearFilters();
		sheet.control().setFocus();
	}

	private void update() {
		SheetRows<R> rows = sheet.rows();
		Control top = rows.total() == 0 ? none.control() : rows.count() == 0 ? filteredOut.control() : sheet.control();
		if (stack.topControl != top) {
			stack.topControl = top;
			room.layout();
		}
		count.show(rows);
	}

	private void countResized() {
		bar.layout();
		shareBar();
	}
}
