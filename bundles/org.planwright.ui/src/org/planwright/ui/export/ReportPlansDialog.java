package org.planwright.ui.export;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.planwright.model.Plan;
import org.planwright.ui.Messages;
import org.planwright.ui.dialog.SizedDialog;
import org.planwright.ui.kit.Accessibles;
import org.planwright.ui.selection.PlanNames;

/** Asks which plans a report is of. */
final class ReportPlansDialog extends SizedDialog {

	private static final Point SIZE = new Point(560, 400);

	private final List<Plan> plans;
	private final Collection<Plan> ticked;
	private Table table;
	private List<Plan> chosen = List.of();

	/**
	 * @param plans what there is to choose from
	 * @param ticked those that are chosen at first
	 */
	ReportPlansDialog(Shell parent, String title, List<Plan> plans, Collection<Plan> ticked) {
		super(parent, title, SIZE);
		this.plans = plans;
		this.ticked = ticked;
	}

	/** What was chosen, in the order of the project; empty before the dialog was confirmed. */
	List<Plan> chosen() {
		return chosen;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		hint(area, Messages.text("export.plans.hint"));
		table = new Table(area, SWT.CHECK | SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
		Accessibles.name(table, Messages.text("export.plans"));
		GridDataFactory.fillDefaults().grab(true, true).hint(10, 10).applyTo(table);
		for (Plan plan : plans) {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setText(PlanNames.name(plan));
			item.setChecked(ticked.contains(plan));
		}
		plans.stream().filter(ticked::contains).findFirst().ifPresent(plan -> table.setSelection(plans.indexOf(plan)));
		table.addListener(SWT.Selection, event -> judge());
		Composite ticks = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(ticks);
		tick(ticks, "export.plans.all", true);
		tick(ticks, "export.plans.none", false);
		return area;
	}

	private void tick(Composite parent, String key, boolean on) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(Messages.text(key));
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			Arrays.stream(table.getItems()).forEach(item -> item.setChecked(on));
			judge();
		}));
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.text("export.plans.ok"), true);
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.text("dialog.cancel"), false);
		table.setFocus();
		judge();
	}

	private void judge() {
		Button ok = getButton(IDialogConstants.OK_ID);
		if (ok != null) {
			ok.setEnabled(Arrays.stream(table.getItems()).anyMatch(TableItem::getChecked));
		}
	}

	@Override
	protected void okPressed() {
		chosen = Arrays.stream(table.getItems()).filter(TableItem::getChecked).map(item -> plans.get(table.indexOf(item))).toList();
		super.okPressed();
	}
}
