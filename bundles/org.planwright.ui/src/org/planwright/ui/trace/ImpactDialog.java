package org.planwright.ui.trace;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.planwright.core.project.ProjectSession;
import org.planwright.model.Identified;
import org.planwright.ui.Messages;
import org.planwright.ui.dialog.SizedDialog;
import org.planwright.ui.facts.TraceFacts;
import org.planwright.ui.kit.Accessibles;
import org.planwright.ui.selection.PlanNames;

/** Shows what hangs on something, across plans: before it is deleted, or because somebody wants to know before changing it. */
public final class ImpactDialog extends SizedDialog {

	private static final Point SIZE = new Point(960, 460);

	/** What is told of each thing. */
	private enum Column {
		KIND(10, ImpactRow::kind),
		WHAT(17, ImpactRow::what),
		THROUGH(11, ImpactRow::through),
		WHERE(24, ImpactRow::where);

		/** In Chinese characters. */
		private final int width;
		private final Function<ImpactRow, String> text;

		Column(int width, Function<ImpactRow, String> text) {
			this.width = width;
			this.text = text;
		}
	}

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
	 * @param facts what hangs on what
	 * @return whether to delete them; not where the user does not wait for the plans that speak of them
	 */
	public static boolean mayDelete(Shell parent, ProjectSession session, List<? extends Identified> objects, TraceFacts facts) {
		try {
			session.loadReferring(objects);
		} catch (CancellationException e) {
			System.getLogger(ImpactDialog.class.getName()).log(System.Logger.Level.DEBUG, "Nobody waited to hear what would be lost", e);
			return false;
		}
		List<ImpactRow> rows = ImpactRow.of(session, facts.project().losses(objects.stream().map(Identified::getId).toList()));
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
	public static void show(Shell parent, ProjectSession session, Identified object, TraceFacts facts, Consumer<Identified> goTo) {
		List<ImpactRow> rows = ImpactRow.of(session, facts.project().impact(object.getId()));
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
		List<Column> columns = Arrays.stream(Column.values()).filter(column -> column != Column.THROUGH || rows.stream().anyMatch(row -> !row.through().isEmpty())).toList();
		for (Column shown : columns) {
			TableColumn column = new TableColumn(table, SWT.NONE);
			column.setText(Messages.text("impact.column." + shown.name().toLowerCase(Locale.ROOT)));
			column.setWidth(Accessibles.textWidth(table, "规".repeat(shown.width)));
		}
		for (ImpactRow row : rows) {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setText(columns.stream().map(column -> column.text.apply(row).replace('\n', ' ')).toArray(String[]::new));
			item.setData(row);
		}
		table.addListener(SWT.DefaultSelection, event -> go((ImpactRow) event.item.getData()));
		table.addListener(SWT.Resize, event -> widen());
		table.getColumn(columns.indexOf(Column.WHERE)).addListener(SWT.Resize, event -> showPlaces());
		table.addListener(SWT.MouseMove, event -> {
			TableItem item = table.getItem(new Point(event.x, event.y));
			table.setToolTipText(item == null ? null : ((ImpactRow) item.getData()).where());
		});
		return area;
	}

	/** Places, which are long, take what room there is. */
	private void widen() {
		TableColumn where = table.getColumn(table.getColumnCount() - 1);
		int others = Arrays.stream(table.getColumns()).mapToInt(TableColumn::getWidth).sum() - where.getWidth();
		where.setWidth(Math.max(Accessibles.textWidth(table, "规".repeat(Column.WHERE.width)), table.getClientArea().width - others));
	}

	private void showPlaces() {
		int last = table.getColumnCount() - 1;
		int room = table.getColumn(last).getWidth() - Accessibles.textWidth(table, "规");
		GC gc = new GC(table);
		try {
			gc.setFont(table.getFont());
			for (TableItem item : table.getItems()) {
				item.setText(last, PlanNames.fitted(((ImpactRow) item.getData()).where(), words -> gc.textExtent(words).x <= room));
			}
		} finally {
			gc.dispose();
		}
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
