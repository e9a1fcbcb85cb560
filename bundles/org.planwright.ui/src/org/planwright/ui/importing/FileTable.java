package org.planwright.ui.importing;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.planwright.ui.Messages;
import org.planwright.ui.importing.ImportFile.State;
import org.planwright.ui.kit.Accessibles;
import org.planwright.ui.theme.Icon;
import org.planwright.ui.theme.Icons;
import org.planwright.ui.theme.Theme;
import org.planwright.ui.theme.Tint;

/** The documents of an import, each with how it stands. */
final class FileTable {

	private final Table table;
	private final Theme theme;
	private final Icons icons;
	private final Function<ImportFile, String> situation;
	private List<ImportFile> files = List.of();

	/**
	 * @param name what a screen reader calls it
	 * @param situation what there is to say about a document
	 */
	FileTable(Composite parent, Theme theme, Icons icons, String name, Function<ImportFile, String> situation) {
		this.theme = theme;
		this.icons = icons;
		this.situation = situation;
		table = new Table(parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER);
		table.setHeaderVisible(true);
		table.setBackground(theme.color(Tint.PAPER));
		table.setForeground(theme.color(Tint.INK));
		Accessibles.name(table, name);
		TableColumn file = new TableColumn(table, SWT.NONE);
		file.setText(Messages.text("importing.column.file"));
		TableColumn state = new TableColumn(table, SWT.NONE);
		state.setText(Messages.text("importing.column.state"));
		table.addListener(SWT.SetData, this::fill);
		table.addListener(SWT.MouseHover, event -> {
			TableItem item = table.getItem(new Point(event.x, event.y));
			table.setToolTipText(item == null ? null : item.getText(1));
		});
		table.addControlListener(ControlListener.controlResizedAdapter(event -> {
			int width = table.getClientArea().width;
			file.setWidth(width * 2 / 5);
			state.setWidth(width - width * 2 / 5);
		}));
	}

	Table control() {
		return table;
	}

	/** Shows documents as they stand now; the selection stays on those that are still there. */
	void show(List<ImportFile> now) {
		List<ImportFile> selected = selected();
		files = now;
		table.setItemCount(files.size());
		table.clearAll();
		table.setSelection(selected.stream().mapToInt(files::indexOf).filter(index -> index >= 0).toArray());
	}

	/** The selected documents. */
	List<ImportFile> selected() {
		return Arrays.stream(table.getSelectionIndices()).filter(index -> index < files.size()).mapToObj(files::get).toList();
	}

	/** Selects one document. */
	void select(ImportFile file) {
		table.setSelection(files.indexOf(file));
	}

	private void fill(Event event) {
		if (event.index >= files.size()) {
			return;
		}
		ImportFile file = files.get(event.index);
		TableItem item = (TableItem) event.item;
		boolean warned = file.state() == State.REFUSED || file.isOnlyText();
		item.setText(0, file.name());
		item.setText(1, situation.apply(file));
		item.setImage(0, switch (file.state()) {
		case REFUSED -> icons.image(Icon.TRIANGLE_ALERT, Tint.WARNING);
		case READ -> warned ? icons.image(Icon.TRIANGLE_ALERT, Tint.WARNING) : icons.image(Icon.CIRCLE_CHECK, Tint.GOOD);
		default -> icons.image(Icon.FILE_TEXT);
		});
		item.setForeground(1, theme.color(warned ? Tint.WARNING : Tint.INK_QUIET));
	}
}
