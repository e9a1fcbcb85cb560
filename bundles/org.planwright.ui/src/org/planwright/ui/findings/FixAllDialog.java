package org.planwright.ui.findings;

import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.planwright.core.check.Fix;
import org.planwright.ui.Messages;
import org.planwright.ui.dialog.SizedDialog;
import org.planwright.ui.kit.Accessibles;
import org.planwright.ui.selection.PlanNames;

/** Shows what all fixes of a kind would change and carries out those that stay ticked, by one edit. */
public final class FixAllDialog extends SizedDialog {

	private static final Point SIZE = new Point(760, 420);
	/** Widths of the columns in Chinese characters. */
	private static final int[] WIDTHS = { 5, 16, 10, 10 };
	private static final String[] COLUMNS = { "plan", "place", "before", "after" };

	private final List<FindingEdits.Cure> cures;
	private final FindingEdits edits;
	private Table table;

	/** A dialog over a window. */
	public FixAllDialog(Shell parent, List<FindingEdits.Cure> cures, FindingEdits edits) {
		super(parent, Messages.text("findings.fixAll.title"), SIZE);
		this.cures = cures;
		this.edits = edits;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		Label hint = new Label(area, SWT.WRAP);
		hint.setText(Messages.text("findings.fixAll.hint"));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(hint);
		table = new Table(area, SWT.CHECK | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
		table.setHeaderVisible(true);
		table.setLinesVisible(true);
		Accessibles.name(table, Messages.text("findings.fixAll.title"));
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
		for (int i = 0; i < COLUMNS.length; i++) {
			TableColumn column = new TableColumn(table, SWT.NONE);
			column.setText(Messages.text("findings.fixAll." + COLUMNS[i]));
			column.setWidth(Accessibles.textWidth(table, "规".repeat(WIDTHS[i])));
		}
		cures.forEach(this::add);
		table.addListener(SWT.Selection, event -> judge());
		return area;
	}

	private void add(FindingEdits.Cure cure) {
		Fix.Step step = cure.fix().steps().getFirst();
		TableItem item = new TableItem(table, SWT.NONE);
		String more = cure.fix().steps().size() == 1 ? "" : Messages.text("findings.fixAll.more", Integer.toString(cure.fix().steps().size()));
		item.setText(new String[] { PlanNames.shortName(cure.item().plan()), FindingPlaces.name(step.place()) + more, FixSteps.words(step.before()),
				FixSteps.words(step.after()) });
		item.setData(cure.fix());
		item.setChecked(true);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.text("findings.fixAll.ok"), true);
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.text("dialog.cancel"), false);
		judge();
	}

	private List<Fix> chosen() {
		return Arrays.stream(table.getItems()).filter(TableItem::getChecked).map(item -> (Fix) item.getData()).toList();
	}

	private void judge() {
		Button ok = getButton(IDialogConstants.OK_ID);
		if (ok != null) {
			ok.setEnabled(!chosen().isEmpty());
			ok.setText(Messages.text("findings.fixAll.do", Integer.toString(chosen().size())));
		}
	}

	@Override
	protected void okPressed() {
		List<Fix> fixes = chosen();
		super.okPressed();
		edits.applyAll(fixes);
	}
}
