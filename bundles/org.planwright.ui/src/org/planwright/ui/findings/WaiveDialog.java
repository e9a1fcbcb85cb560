package org.planwright.ui.findings;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.planwright.ui.Messages;
import org.planwright.ui.kit.Accessibles;

/** Asks why findings are accepted, and by whom. */
public final class WaiveDialog extends Dialog {

	private static final int NAMED = 4;
	private static final int WIDTH = 30;
	private static final int LINES = 3;

	private final List<FindingItem> items;
	private final FindingEdits edits;
	private Text reason;
	private Text author;

	/** A dialog over a window; accepts what it is about when it is confirmed. */
	public WaiveDialog(Shell parent, List<FindingItem> items, FindingEdits edits) {
		super(parent);
		this.items = items;
		this.edits = edits;
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.text("findings.waive.title"));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(convertHorizontalDLUsToPixels(IDialogConstants.HORIZONTAL_MARGIN),
				convertVerticalDLUsToPixels(IDialogConstants.VERTICAL_MARGIN)).spacing(convertHorizontalDLUsToPixels(5), convertVerticalDLUsToPixels(4)).applyTo(area);
		int width = Accessibles.textWidth(area, "规".repeat(WIDTH));
		Label what = new Label(area, SWT.WRAP);
		what.setText(what().replace("&", "&&"));
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(width, SWT.DEFAULT).applyTo(what);
		new Label(area, SWT.NONE).setText(Messages.text("findings.waive.reason"));
		reason = new Text(area, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		Accessibles.name(reason, Messages.text("findings.waive.reason"));
		GridDataFactory.fillDefaults().grab(true, true).hint(width, reason.getLineHeight() * LINES).applyTo(reason);
		reason.addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		reason.addListener(SWT.Modify, event -> judge());
		new Label(area, SWT.NONE).setText(Messages.text("findings.waive.author"));
		author = new Text(area, SWT.BORDER);
		author.setText(edits.author());
		Accessibles.name(author, Messages.text("findings.waive.author"));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(author);
		Label hint = new Label(area, SWT.WRAP);
		hint.setText(Messages.text("findings.waive.hint"));
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(width, SWT.DEFAULT).applyTo(hint);
		return area;
	}

	private String what() {
		String named = items.stream().limit(NAMED).map(item -> SeverityLook.shape(item.finding().severity()) + ' ' + item.finding().message().text())
				.collect(Collectors.joining("\n"));
		return items.size() <= NAMED ? named : named + '\n' + Messages.text("findings.waive.more", Integer.toString(items.size() - NAMED));
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.text("findings.waive.ok"), true);
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.text("dialog.cancel"), false);
		judge();
	}

	/** Nothing is accepted without a reason. */
	private void judge() {
		Button ok = getButton(IDialogConstants.OK_ID);
		if (ok != null) {
			ok.setEnabled(!reason.getText().isBlank());
		}
	}

	@Override
	protected void okPressed() {
		String why = reason.getText().strip();
		String who = author.getText();
		super.okPressed();
		edits.waive(items, why, who);
	}
}
