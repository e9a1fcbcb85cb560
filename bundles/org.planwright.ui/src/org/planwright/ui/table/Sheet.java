package org.planwright.ui.table;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.ConfigRegistry;
import org.eclipse.nebula.widgets.nattable.config.NatTableConfigAttributes;
import org.eclipse.nebula.widgets.nattable.layer.NoScalingDpiConverter;
import org.eclipse.nebula.widgets.nattable.layer.command.ConfigureScalingCommand;
import org.eclipse.nebula.widgets.nattable.layer.event.ColumnStructuralChangeEvent;
import org.eclipse.nebula.widgets.nattable.selection.event.ISelectionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.planwright.ui.editor.FindTarget;
import org.planwright.ui.theme.Icons;
import org.planwright.ui.theme.Theme;
import org.planwright.ui.theme.Tint;

/**
 * A table of the window: rows of a {@link RowSource} in {@link SheetColumn}s, sorted, filtered, folded, edited in place, copied to and
 * pasted from Excel. Only what is on the screen is asked for, so the number of rows and columns does not matter.
 *
 * @param <R> what one row stands for
 */
public final class Sheet<R> {

	/** Rows measured to make a column as wide as its words. */
	private static final int MEASURED_ROWS = 1000;
	/** Height of a row in heights of its font. */
	private static final double LEADING = 1.7;

	private final List<? extends SheetColumn<R>> columns;
	private final int treeColumn;
	private final SheetHost<R> host;
	private final String name;
	private final Theme theme;
	private final SheetRows<R> rows;
	private final SheetData<R> cells;
	private final SheetLayers<R> layers;
	private final NatTable table;
	private final SheetSelection<R> selection;
	private final SheetArrangement<R> arrangement;
	private final SheetClipboard<R> clipboard;
	private final SheetFind<R> find;
	private final SheetMenus<R> menus;
	private final SheetShown<R> shown;
	private final SheetFrame<R> frame;
	private final List<Consumer<SheetCell<R>>> followers = new CopyOnWriteArrayList<>();
	private final List<Runnable> watchers = new CopyOnWriteArrayList<>();
	private boolean filling;

	/**
	 * Makes an empty sheet.
	 *
	 * @param name       what a screen reader calls it
	 * @param columns    all columns, in their printed order; may be a list that makes them when asked
	 * @param treeColumn place of the column that shows which rows stand under which
	 */
	public Sheet(Composite parent, Theme theme, Icons icons, String name, List<? extends SheetColumn<R>> columns, int treeColumn, SheetHost<R> host) {
		CollectionFactories.ready();
		this.columns = columns;
		this.treeColumn = treeColumn;
		this.host = host;
		this.name = name;
		this.theme = theme;
		rows = new SheetRows<>(columns, RowSource.of(List.of()));
		cells = new SheetData<>(rows, columns, treeColumn, (cell, words) -> shown().typed(cell, words));
		ConfigRegistry registry = new ConfigRegistry();
		GC gc = new GC(parent);
		gc.setFont(theme.font());
		int character = gc.textExtent("规").x;
		int lineHeight = (int) Math.ceil(gc.getFontMetrics().getHeight() * LEADING);
		int rowHeight = lineHeight + (int) Math.ceil((host.lines() - 1) * gc.getFontMetrics().getHeight() * SheetCellPainter.LEADING);
		int headHeight = host.head().height() == 1 ? lineHeight : UprightPainter.height(host.head().height(), gc);
		layers = new SheetLayers<>(cells, rows, columns, treeColumn, registry, words -> shown().filterByColumns(words), change -> shown().moving(change), host,
				rowHeight, headHeight);
		gc.dispose();
		layers.whole.addConfiguration(new SheetEditing<>(cells, columns, theme, host.lines() > 1));
		layers.selection.registerCommandHandler(new EditFramedCell(layers.selection));
		selection = new SheetSelection<>(layers.selection, rows, columns);
		arrangement = new SheetArrangement<>(layers, columns, character);
		shown = new SheetShown<>(columns, treeColumn, rows, layers, selection, arrangement, () -> table().getActiveCellEditor(), this::rowsMoved);
		clipboard = new SheetClipboard<>(parent.getDisplay(), selection, rows, host);
		find = new SheetFind<>(this, host);
		cells.setHits(find::isMarked);
		cells.setRemarks(host::remarks);

		table = new NatTable(parent, SWT.NO_BACKGROUND | SWT.NO_REDRAW_RESIZE | SWT.DOUBLE_BUFFERED | SWT.V_SCROLL | SWT.H_SCROLL, layers.whole, false);
		frame = new SheetFrame<>(table, treeColumn, host, rows, cells, layers, selection, shown);
		table.setConfigRegistry(registry);
		table.addConfiguration(new SheetKeys(this));
		table.configure();
		// Sizes come from the font, which is scaled already.
		table.doCommand(new ConfigureScalingCommand(new NoScalingDpiConverter(), new NoScalingDpiConverter()));
		// The command takes sizes that are not scaled for a wish to see letters small where the display has large ones.
		registry.registerConfigAttribute(NatTableConfigAttributes.FONT_SCALING_FACTOR, 1f);
		layers.whole.registerCommandHandler(new FitColumns(this, layers.whole));
		new SheetTooltip(table, cells, theme);
		SheetAccessibility.install(this, name);
		menus = new SheetMenus<>(this, icons);
		dress(icons);
		Runnable undress = theme.addListener(() -> dress(icons));
		table.addDisposeListener(event -> undress.run());
		// A table takes all keys for itself; Escape still closes the dialog that it may stand in.
		table.addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_ESCAPE);
		table.addListener(SWT.Resize, event -> fill());
		layers.hideShow.addLayerListener(event -> {
			if (event instanceof ColumnStructuralChangeEvent) {
				fill();
			}
		});
		layers.selection.addLayerListener(event -> {
			if (event instanceof ISelectionEvent && !shown.isQuiet()) {
				selection.anchor().ifPresent(cell -> followers.forEach(follower -> follower.accept(cell)));
			}
		});
	}

	/** Asked for when all parts know each other. */
	private NatTable table() {
		return table;
	}

	private void rowsMoved() {
		find.rowsMoved();
		watchers.forEach(Runnable::run);
	}

	private void fill() {
		if (!filling) {
			filling = true;
			arrangement.fill(table.getClientArea().width);
			filling = false;
		}
	}

	private void dress(Icons icons) {
		table.setBackground(theme.color(Tint.PAPER));
		table.setForeground(theme.color(Tint.INK));
		if (host.head().height() > 1) {
			layers.selection.setLayerPainter(new SignPainter(layers.selection, cells, theme, new Lettering(table.getDisplay())));
		}
		table.setTheme(new SheetTheme(table.getDisplay(), theme, icons, cells, host.lines()));
	}

	/** What the sheet is called. */
	String name() {
		return name;
	}

	/** Place of the column that shows which rows stand under which; below 0 for none. */
	int treeColumn() {
		return treeColumn;
	}

	/** The widget. */
	public NatTable control() {
		return table;
	}

	/** The rows that are seen. */
	public SheetRows<R> rows() {
		return rows;
	}

	/** All columns. */
	public List<? extends SheetColumn<R>> columns() {
		return columns;
	}

	/** How the columns are arranged. */
	public SheetArrangement<R> arrangement() {
		return arrangement;
	}

	/** The page that the sheet stands on. */
	public SheetHost<R> host() {
		return host;
	}

	/** Whether anything can be typed into any cell now. */
	boolean takesWords() {
		return host.takesWords() && columns.stream().anyMatch(column -> column.editing().isPresent());
	}

	SheetMenus<R> menus() {
		return menus;
	}

	/** Lets the window's find bar search the sheet. */
	public FindTarget findTarget() {
		return find;
	}

	/** Tells who follows whenever the user puts the frame on a cell; headings included. */
	public void onSelect(Consumer<SheetCell<R>> follower) {
		followers.add(follower);
	}

	/** Tells who watches whenever other rows are seen than before. */
	public void onRowsMoved(Runnable watcher) {
		watchers.add(watcher);
	}

	/** Which rows and columns are seen. */
	SheetShown<R> shown() {
		return shown;
	}

	/** The cell with the keyboard. */
	SheetFrame<R> frame() {
		return frame;
	}

	/** Shows rows as they are now: other ones, or the same after they were edited. Selection, folds, order and place of scrolling stay. */
	public void show(RowSource<R> source) {
		shown.show(source);
	}

	/**
	 * Shows other columns. The frame stays on its cell where that is still there, and so does the order of rows; words that single columns
	 * were filtered by are let go.
	 *
	 * @param change puts the other columns into the list that the sheet was made with
	 */
	public void showColumns(Runnable change) {
		shown.showColumns(change, this::fill);
	}

	/** Draws what is seen again, as when texts of cells changed. */
	public void repaint() {
		shown.repaint();
	}

	/** Shows only rows in which the words stand. */
	public void filter(String words) {
		shown.filter(words);
	}

	/** Shows all rows again. */
	public void clearFilters() {
		shown.clearFilters();
	}

	/** Sorts rows; null for their printed order. */
	public void sort(SheetSort sort) {
		shown.sort(sort);
	}

	/** The cell with the frame. */
	public Optional<SheetCell<R>> framed() {
		return selection.anchor();
	}

	/**
	 * The selected cells of rows that are no headings, row by row.
	 *
	 * @param most how many at most; where there are more, the rest is left out
	 */
	public List<SheetCell<R>> selectedCells(int most) {
		return selection.selectedCells(most);
	}

	/** Rows with a selected cell, headings left out, from top to bottom. */
	public List<R> selectedRows() {
		return selection.selectedRows();
	}

	/**
	 * Puts the frame on a row without telling who follows; unfolds what hides it.
	 *
	 * @param key    what the row is remembered by
	 * @param column place of the column among all; -1 to stay in the one with the frame
	 * @return whether the row is seen now
	 */
	public boolean reveal(Object key, int column) {
		return frame.reveal(key, column);
	}

	/** Edits the framed cell in place; on a heading, folds or unfolds what stands under it. */
	public void editOrFold() {
		frame.editOrFold();
	}

	/** The lower left corner of the framed cell. */
	public Point framePoint() {
		return frame.corner();
	}

	/** Takes the selection away. */
	public void deselect() {
		layers.selection.clear();
	}

	/** Copies the selected cells. */
	public void copy() {
		clipboard.copy();
	}

	/** Copies the selected cells and empties them. */
	public void cut() {
		clipboard.cut();
	}

	/** Pastes from the first selected cell on. */
	public void paste() {
		clipboard.paste();
	}

	/** Selects the whole of the rows with a selected cell. */
	void selectWholeRows() {
		int[] places = selection.rowPlaces();
		if (places.length > 0) {
			selection.selectRows(places[0], places[places.length - 1] - places[0] + 1);
		}
	}

	/** Makes a column as wide as its words. */
	void fit(int column) {
		GC gc = new GC(table);
		gc.setFont(theme.font());
		int widest = gc.textExtent(columns.get(column).title()).x + Icons.SIZE;
		for (int row = 0; row < Math.min(rows.count(), MEASURED_ROWS); row++) {
			String words = cells.getDataValue(column, row).toString() + cells.aside(column, row);
			widest = Math.max(widest, gc.textExtent(words).x + (column == treeColumn ? SheetTheme.INDENT * (rows.depth(row) + 1) : 0));
		}
		gc.dispose();
		layers.data.setColumnWidthByPosition(column, widest + 3 * SheetTheme.PADDING);
	}
}
