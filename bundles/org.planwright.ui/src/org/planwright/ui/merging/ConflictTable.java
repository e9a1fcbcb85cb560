package org.planwright.ui.merging;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.planwright.core.compare.merge.Choice;
import org.planwright.core.compare.merge.Decision;
import org.planwright.ui.Messages;
import org.planwright.ui.kit.Accessibles;
import org.planwright.ui.kit.FittedWords;
import org.planwright.ui.merging.MergeDraft.Entry;
import org.planwright.ui.theme.Icon;
import org.planwright.ui.theme.Icons;
import org.planwright.ui.theme.Theme;
import org.planwright.ui.theme.Tint;

/** Conflicts, each with how it was decided. Keys 1 to 5 decide, 0 takes a decision back. */
final class ConflictTable {

	/** In the order of their keys. */
	static final List<Choice> KEYS = List.of(Choice.MINE, Choice.THEIRS, Choice.BASE, Choice.BOTH, Choice.OWN);

	private static final String STEP = " › ";
	/** Room of the sign before a decision. */
	private static final int SIGN = 36;
	/** Room of a cell that words do not have. */
	private static final int PADDING = 10;

	/** What is to be done about a conflict. */
	interface Deciding {
		/** Decides; null to take the decision back. */
		void decide(Choice choice);
	}

	private final Table table;
	private final MergeDraft draft;
	private final Theme theme;
	private final Icons icons;
	private List<Entry> entries = List.of();

	ConflictTable(Composite parent, MergeDraft draft, Theme theme, Icons icons, Runnable picked, Deciding deciding) {
		this.draft = draft;
		this.theme = theme;
		this.icons = icons;
		table = new Table(parent, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
		table.setHeaderVisible(true);
		table.setBackground(theme.color(Tint.PAPER));
		table.setForeground(theme.color(Tint.INK));
		Accessibles.name(table, Messages.text("merging.conflicts"));
		TableColumn decided = column("merging.column.decided");
		TableColumn file = column("merging.column.file");
		TableColumn place = column("merging.column.place");
		TableColumn field = column("merging.column.field");
		table.addListener(SWT.SetData, this::fill);
		table.addListener(SWT.Selection, event -> picked.run());
		table.addListener(SWT.MouseHover, event -> {
			TableItem item = table.getItem(new Point(event.x, event.y));
			Entry entry = item == null || table.indexOf(item) >= entries.size() ? null : entries.get(table.indexOf(item));
			table.setToolTipText(entry == null ? null : draft.steps().get(entry.copy()).name() + '\n' + entry.conflict().place());
		});
		table.addListener(SWT.KeyDown, event -> {
			int key = event.character - '1';
			if (event.stateMask == 0 && key >= 0 && key < KEYS.size()) {
				deciding.decide(KEYS.get(key));
				event.doit = false;
			} else if (event.character == '0' || event.character == SWT.DEL) {
				deciding.decide(null);
				event.doit = false;
			}
		});
		table.addControlListener(ControlListener.controlResizedAdapter(event -> {
			int width = table.getClientArea().width;
			decided.setWidth(Math.max(width / 6, Accessibles.textWidth(table, Messages.text("merging.decided.rule", Messages.text("merging.decided.theirs"))) + SIGN));
			file.setWidth(width / 5);
			field.setWidth(width / 7);
			place.setWidth(width - decided.getWidth() - file.getWidth() - field.getWidth());
			table.clearAll();
		}));
	}

	private TableColumn column(String key) {
		TableColumn column = new TableColumn(table, SWT.NONE);
		column.setText(Messages.text(key));
		return column;
	}

	Table control() {
		return table;
	}

	/** Shows conflicts; the picked one stays picked where it is still there. */
	void show(List<Entry> now) {
		Entry before = picked().orElse(null);
		entries = now;
		table.setItemCount(entries.size());
		table.clearAll();
		int index = before == null ? -1 : entries.indexOf(before);
		if (index >= 0) {
			table.setSelection(index);
		} else if (!entries.isEmpty()) {
			table.setSelection(firstOpen(0));
		}
	}

	/** Shows anew how they were decided. */
	void update() {
		table.clearAll();
	}

	Optional<Entry> picked() {
		int index = table.getSelectionIndex();
		return index < 0 || index >= entries.size() ? Optional.empty() : Optional.of(entries.get(index));
	}

	/** Picks the next conflict that is undecided; stays where there is none. */
	void next() {
		int at = table.getSelectionIndex();
		int next = firstOpen(at + 1);
		if (draft.decision(entries.get(next)).isEmpty()) {
			table.setSelection(next);
		}
	}

	/** From a line on and round; the line itself where all is decided. */
	private int firstOpen(int from) {
		for (int i = 0; i < entries.size(); i++) {
			int index = (from + i) % entries.size();
			if (draft.decision(entries.get(index)).isEmpty()) {
				return index;
			}
		}
		return Math.clamp(from - 1, 0, entries.size() - 1);
	}

	private void fill(Event event) {
		if (event.index >= entries.size()) {
			return;
		}
		TableItem item = (TableItem) event.item;
		Entry entry = entries.get(event.index);
		Optional<Decision> decision = draft.decision(entry);
		item.setImage(0, decision.isEmpty() ? icons.image(Icon.CIRCLE_ALERT, Tint.WARNING) : icons.image(Icon.CIRCLE_CHECK, Tint.GOOD));
		item.setText(0, decision.map(each -> decided(entry, each)).orElseGet(() -> Messages.text("merging.undecided")));
		item.setForeground(0, theme.color(decision.isEmpty() ? Tint.WARNING : Tint.INK));
		item.setText(1, FittedWords.ends(table, draft.steps().get(entry.copy()).name(), room(1)));
		item.setText(2, FittedWords.beginning(table, last(entry.conflict().place()), room(2)));
		item.setText(3, entry.conflict().field());
	}

	private int room(int column) {
		return table.getColumn(column).getWidth() - PADDING;
	}

	/** Its last step tells what it is; all of them stand below the list. */
	private static String last(String place) {
		int step = place.lastIndexOf(STEP);
		return step < 0 ? place : place.substring(step + STEP.length());
	}

	private String decided(Entry entry, Decision decision) {
		String words = Messages.text("merging.decided." + decision.choice().name().toLowerCase(Locale.ROOT));
		return draft.isByRule(entry) ? Messages.text("merging.decided.rule", words) : words;
	}
}
