package org.planwright.ui.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
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
import org.planwright.ui.kit.FittedWords;
import org.planwright.ui.search.QuickOpenIndex.Entry;
import org.planwright.ui.selection.PlanNames;
import org.planwright.ui.theme.Icon;
import org.planwright.ui.theme.Icons;
import org.planwright.ui.theme.Theme;
import org.planwright.ui.theme.Tint;

/** A field for a piece of a name over the list of things that have it. The arrow keys walk in the list while one types. */
public final class ThingList {

	private final Theme theme;
	private final Icons icons;
	private final Function<String, List<Entry>> finder;
	private final List<Runnable> followers = new ArrayList<>();
	private final Text words;
	private final Table list;
	private Consumer<Identified> chosen = object -> { };
	private List<Entry> hits = List.of();

	/**
	 * Puts a field and a list into a parent with a grid of one column.
	 *
	 * @param hint what the empty field says
	 * @param name what a screen reader calls the field
	 * @param finder finds what fits what was typed, best first
	 */
	public ThingList(Composite parent, Theme theme, Icons icons, String hint, String name, Function<String, List<Entry>> finder) {
		this.theme = theme;
		this.icons = icons;
		this.finder = finder;
		words = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH);
		words.setMessage(hint);
		Accessibles.name(words, name);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(words);
		list = new Table(parent, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
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
		list.addListener(SWT.SetData, this::fill);
		list.addListener(SWT.Selection, event -> tell());
		list.addListener(SWT.DefaultSelection, event -> choose());
		update();
	}

	/** The field. */
	public Text words() {
		return words;
	}

	/** The list. */
	public Table list() {
		return list;
	}

	/** Whether nothing fits. */
	public boolean isEmpty() {
		return hits.isEmpty();
	}

	/** What is picked in the list. */
	public Optional<Identified> picked() {
		int row = list.getSelectionIndex();
		return row >= 0 && row < hits.size() ? Optional.of(hits.get(row).object()) : Optional.empty();
	}

	/** Follows what is found and picked. */
	public void onChange(Runnable follower) {
		followers.add(follower);
	}

	/** Says what is done with what is chosen by Enter or double click. */
	public void onChoice(Consumer<Identified> take) {
		chosen = take;
	}

	/** Chooses what is picked. */
	public void choose() {
		picked().ifPresent(chosen);
	}

	private void update() {
		hits = finder.apply(words.getText());
		list.setItemCount(hits.size());
		list.clearAll();
		if (!hits.isEmpty()) {
			list.setSelection(0);
		}
		tell();
	}

	private void tell() {
		followers.forEach(Runnable::run);
	}

	private void fill(Event event) {
		if (event.index >= hits.size()) {
			return;
		}
		Entry entry = hits.get(event.index);
		TableItem item = (TableItem) event.item;
		item.setText(0, entry.name());
		String where = entry.object() instanceof Plan plan ? PlanNames.kind(plan) : whereabouts(entry);
		item.setText(1, FittedWords.beginning(list, where, list.getColumn(1).getWidth() - list.getItemHeight() / 2));
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
			tell();
		}
	}
}
