package org.planwright.ui.merging;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.planwright.core.compare.merge.MergeCounts;
import org.planwright.core.compare.merge.MergeSeries.Step;
import org.planwright.ui.Messages;
import org.planwright.ui.kit.Accessibles;
import org.planwright.ui.kit.FittedWords;
import org.planwright.ui.theme.Icon;
import org.planwright.ui.theme.Icons;
import org.planwright.ui.theme.Theme;
import org.planwright.ui.theme.Tint;

/** The returned files, each with what it brings and how many conflicts it has; the first line stands for all of them. */
final class CopyTable {

	/** As many conflicts as a column has room for. */
	private static final int MOST = 88;
	private static final int MARGIN = 16;
	/** Room of a cell that words do not have, and of the sign before a file. */
	private static final int PADDING = 10;
	private static final int SIGN = 18;

	private final Table table;
	private final MergeDraft draft;
	private final Theme theme;
	private final Icons icons;

	CopyTable(Composite parent, MergeDraft draft, Theme theme, Icons icons, Runnable picked) {
		this.draft = draft;
		this.theme = theme;
		this.icons = icons;
		table = new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
		table.setHeaderVisible(true);
		table.setBackground(theme.color(Tint.PAPER));
		table.setForeground(theme.color(Tint.INK));
		Accessibles.name(table, Messages.text("merging.copies"));
		TableColumn file = column("merging.column.file");
		TableColumn brings = column("merging.column.brings");
		TableColumn conflicts = column("merging.column.conflicts");
		table.addListener(SWT.Selection, event -> picked.run());
		table.addListener(SWT.MouseHover, event -> {
			TableItem item = table.getItem(new Point(event.x, event.y));
			int line = item == null ? -1 : table.indexOf(item);
			table.setToolTipText(line < 0 ? null : name(line) + '\n' + brings(line));
		});
		table.addControlListener(ControlListener.controlResizedAdapter(event -> {
			int width = table.getClientArea().width;
			conflicts.setWidth(Accessibles.textWidth(table, conflicts(MOST, MOST)) + MARGIN);
			file.setWidth((width - conflicts.getWidth()) / 2);
			brings.setWidth(width - conflicts.getWidth() - file.getWidth());
			fill();
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

	/** Shows how things stand; what is picked stays picked. */
	void update() {
		int picked = Math.max(0, table.getSelectionIndex());
		table.setItemCount(draft.files().size() + 1);
		fill();
		table.setSelection(Math.min(picked, draft.files().size()));
	}

	/** The picked file; empty for all of them. */
	Optional<ReturnedFile> picked() {
		int index = table.getSelectionIndex();
		return index <= 0 || index > draft.files().size() ? Optional.empty() : Optional.of(draft.files().get(index - 1));
	}

	/** There are few files; lines that are filled when they are seen stay as low as GTK measures them without words. */
	private void fill() {
		for (int i = 0; i < Math.min(table.getItemCount(), draft.files().size() + 1); i++) {
			fill(table.getItem(i), i);
		}
	}

	private void fill(TableItem item, int line) {
		item.setForeground(1, null);
		item.setText(2, "");
		item.setText(0, FittedWords.ends(table, name(line), table.getColumn(0).getWidth() - PADDING - SIGN));
		item.setText(1, FittedWords.beginning(table, brings(line), table.getColumn(1).getWidth() - PADDING));
		if (line == 0) {
			item.setText(2, draft.conflicts().isEmpty() ? "" : conflicts(draft.open(), draft.conflicts().size()));
			item.setImage(0, icons.image(Icon.FILES));
			return;
		}
		ReturnedFile file = draft.files().get(line - 1);
		if (file.problem() != null) {
			item.setImage(0, icons.image(Icon.TRIANGLE_ALERT, Tint.WARNING));
			item.setForeground(1, theme.color(Tint.WARNING));
			return;
		}
		int number = draft.usable().indexOf(file);
		Step step = step(number);
		if (step == null) {
			item.setImage(0, icons.image(Icon.FILE_TEXT));
			return;
		}
		int open = (int) draft.conflicts().stream().filter(entry -> entry.copy() == number && draft.decision(entry).isEmpty()).count();
		item.setImage(0, open > 0 ? icons.image(Icon.CIRCLE_ALERT, Tint.WARNING) : icons.image(Icon.CIRCLE_CHECK, Tint.GOOD));
		item.setText(2, step.conflicts().isEmpty() ? "" : conflicts(open, step.conflicts().size()));
	}

	private String name(int line) {
		return line == 0 ? Messages.text("merging.copies.all", draft.files().size()) : draft.files().get(line - 1).name();
	}

	/** What the file of a line brings, or why nothing is known of that. */
	private String brings(int line) {
		if (line == 0) {
			return draft.steps().isEmpty() ? "" : brings(sum(draft));
		}
		ReturnedFile file = draft.files().get(line - 1);
		if (file.problem() != null) {
			return file.problem();
		}
		Step step = step(draft.usable().indexOf(file));
		if (step == null) {
			return Messages.text(draft.isWorking() ? "merging.reading" : draft.problem().isPresent() ? "merging.notMerged" : "merging.waiting");
		}
		String brings = brings(step.counts());
		String signed = step.authors().isEmpty() ? brings : Messages.text("merging.brings.by", brings, String.join(Messages.text("list.and"), step.authors()));
		int left = file.left().size();
		return left == 0 ? signed : Messages.text("merging.brings.left", signed, left);
	}

	/** How a file was merged; null before that. */
	private Step step(int number) {
		return number < 0 || number >= draft.steps().size() ? null : draft.steps().get(number);
	}

	/** What all files bring together. */
	static MergeCounts sum(MergeDraft draft) {
		List<MergeCounts> counts = draft.steps().stream().map(Step::counts).toList();
		return new MergeCounts(counts.stream().mapToInt(MergeCounts::added).sum(), counts.stream().mapToInt(MergeCounts::changed).sum(),
				counts.stream().mapToInt(MergeCounts::removed).sum());
	}

	static String brings(MergeCounts counts) {
		List<String> parts = new ArrayList<>();
		add(parts, "merging.added", counts.added());
		add(parts, "merging.changed", counts.changed());
		add(parts, "merging.removed", counts.removed());
		return parts.isEmpty() ? Messages.text("merging.brings.nothing") : String.join(Messages.text("merging.brings.and"), parts);
	}

	private static void add(List<String> parts, String key, int count) {
		if (count > 0) {
			parts.add(Messages.text(key, count));
		}
	}

	private static String conflicts(int open, int all) {
		return open == 0 ? Messages.text("merging.conflicts.done", all) : Messages.text("merging.conflicts.open", open, all);
	}
}
