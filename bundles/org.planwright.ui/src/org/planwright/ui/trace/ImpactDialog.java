package org.planwright.ui.trace;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.trace.TraceIndex;
import org.planwright.model.Identified;
import org.planwright.ui.Messages;
import org.planwright.ui.dialog.SizedDialog;
import org.planwright.ui.kit.Accessibles;
import org.planwright.ui.selection.PlanNames;

/** Shows what hangs on something, across plans: before it is deleted, or because somebody wants to know before changing it. */
public final class ImpactDialog extends SizedDialog {

	private static final Point SIZE = new Point(720, 420);
	/** Widths of the columns in Chinese characters. */
	private static final int[] WIDTHS = { 8, 18, 24 };
	private static final String[] COLUMNS = { "kind", "what", "where" };

	private final String words;
	private final List<ImpactRow> rows;
	/** What the button says that goes on; null where there is only looking. */
	private final String action;
	private final Consumer<Identified> goTo;
	private Table table;

	private ImpactDialog(Shell parent, String title, String words, List<ImpactRow> rows, String action, Consumer<Identified> goTo) {
		super(parent, title, SIZE);
		this.words = words;
		this.rows = rows;
		this.action = action;
		this.goTo = goTo;
	}

	/**
	 * Asks before things are deleted that others speak of. Where nothing does, nobody is asked.
	 *
	 * @param objects what is to be deleted
	 * @param index suggested links of their plan; {@link TraceIndex#EMPTY} where they are not known
	 * @return whether to delete them
	 */
	public static boolean mayDelete(Shell parent, ProjectSession session, List<? extends Identified> objects, TraceIndex index) {
		List<ImpactRow> rows = ImpactRow.of(session, objects, index);
		if (objects.isEmpty() || rows.isEmpty()) {
			return !objects.isEmpty();
		}
		String question = Messages.text("impact.delete.question", name(objects), Integer.toString(rows.size()));
		return new ImpactDialog(parent, Messages.text("impact.delete.title"), question, rows, Messages.text("impact.delete.do"), null)
				.open() == IDialogConstants.OK_ID;
	}

	/**
	 * Shows what hangs on a thing.
	 *
	 * @param goTo leads to what is double-clicked, after the dialog has closed
	 */
	public static void show(Shell parent, ProjectSession session, Identified object, TraceIndex index, Consumer<Identified> goTo) {
		List<ImpactRow> rows = ImpactRow.of(session, List.of(object), index);
		String words = rows.isEmpty() ? Messages.text("impact.none", PlanNames.name(object))
				: Messages.text("impact.words", PlanNames.name(object), Integer.toString(rows.size()));
		new ImpactDialog(parent, Messages.text("impact.title"), words, rows, null, goTo).open();
	}

	private static String name(List<? extends Identified> objects) {
		String first = PlanNames.name(objects.getFirst());
		return objects.size() == 1 ? first : Messages.text("impact.several", first, Integer.toString(objects.size()));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		Label label = new Label(area, SWT.WRAP);
		label.setText(words);
		GridDataFactory.fillDefaults().grab(true, false).hint(SIZE.x - 40, SWT.DEFAULT).applyTo(label);
		table = new Table(area, SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
		table.setHeaderVisible(true);
		Accessibles.name(table, getShell().getText());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
		for (int i = 0; i < COLUMNS.length; i++) {
			TableColumn column = new TableColumn(table, SWT.NONE);
			column.setText(Messages.text("impact.column." + COLUMNS[i]));
			column.setWidth(Accessibles.textWidth(table, "规".repeat(WIDTHS[i])));
		}
		for (ImpactRow row : rows) {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setText(new String[] { row.kind(), row.what().replace('\n', ' '), row.where() });
			item.setData(row);
		}
		table.addListener(SWT.DefaultSelection, event -> go((ImpactRow) event.item.getData()));
		return area;
	}

	private void go(ImpactRow row) {
		if (goTo != null && row.target() != null) {
			close();
			goTo.accept(row.target());
		}
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		if (action == null) {
			createButton(parent, IDialogConstants.CANCEL_ID, Messages.text("impact.close"), true);
		} else {
			createButton(parent, IDialogConstants.OK_ID, action, false);
			createButton(parent, IDialogConstants.CANCEL_ID, Messages.text("dialog.cancel"), true);
		}
	}
}
