package org.planwright.ui.session;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.planwright.core.project.safety.ChangedPlan;
import org.planwright.core.project.safety.Recovery;
import org.planwright.core.project.safety.Recovery.Kind;
import org.planwright.ui.Messages;
import org.planwright.ui.dialog.Notices;
import org.planwright.ui.dialog.SizedDialog;
import org.planwright.ui.kit.Accessibles;
import org.planwright.ui.kit.Times;

/** Unsaved edits were found: shows what would come back, and asks whether to bring it back, to leave it for later or to throw it away. */
final class RecoveryDialog extends SizedDialog {

	/** What the user wants. */
	enum Choice {
		RESTORE, LATER, DISCARD
	}

	private static final Point SIZE = new Point(600, 400);
	private static final int LABELS = 12;
	private static final int DISCARD = IDialogConstants.CLIENT_ID;

	private final Recovery recovery;
	private final String name;
	private Choice choice = Choice.LATER;

	/** @param name of the project */
	RecoveryDialog(Shell parent, Recovery recovery, String name) {
		super(parent, Messages.text("recovery.title"), SIZE);
		this.recovery = recovery;
		this.name = name;
	}

	/** Opens the dialog and waits for the answer; closing it leaves everything for later. */
	Choice ask() {
		open();
		return choice;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		Label hint = new Label(area, SWT.WRAP);
		hint.setText(Messages.text("recovery.hint." + key(), name).replace("&", "&&"));
		GridDataFactory.fillDefaults().grab(true, false).hint(SIZE.x - 60, SWT.DEFAULT).applyTo(hint);
		Text list = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
		list.setText(String.join("\n", lines()));
		Accessibles.name(list, Messages.text("recovery.list"));
		GridDataFactory.fillDefaults().grab(true, true).hint(SIZE.x - 60, 160).applyTo(list);
		return area;
	}

	private String key() {
		return switch (recovery.kind()) {
		case FITS -> "fits";
		case OTHER_BASE -> "other";
		case NEW_PROJECT -> "new";
		case UNREADABLE -> "unreadable";
		};
	}

	private List<String> lines() {
		List<String> lines = new ArrayList<>();
		if (recovery.kind() == Kind.UNREADABLE) {
			lines.add(Messages.text("recovery.file", recovery.journal()));
			return lines;
		}
		lines.add(Messages.text("recovery.who", recovery.user().orElse("—"), recovery.host().orElse("—"),
				recovery.when().map(Times::minute).orElse("—")));
		lines.add("");
		recovery.changed().forEach(plan -> lines.add("· " + words(plan)));
		Map<String, Integer> labels = new LinkedHashMap<>();
		recovery.labels().forEach(label -> labels.merge(label, 1, Integer::sum));
		if (!labels.isEmpty()) {
			lines.add("");
			lines.add(Messages.text("recovery.edits"));
			labels.entrySet().stream().limit(LABELS)
					.forEach(label -> lines.add("· " + (label.getValue() == 1 ? label.getKey() : Messages.text("recovery.times", label.getKey(), label.getValue()))));
			if (labels.size() > LABELS) {
				lines.add(Messages.text("recovery.more", labels.size() - LABELS));
			}
		}
		if (recovery.isCutOff()) {
			lines.add("");
			lines.add(Messages.text("recovery.cutOff"));
		}
		return lines;
	}

	private static String words(ChangedPlan plan) {
		if (plan.title() == null) {
			return Messages.text("recovery.project", plan.places());
		}
		return switch (plan.kind()) {
		case CHANGED -> Messages.text("recovery.changed", plan.title(), plan.places());
		case ADDED -> Messages.text("recovery.added", plan.title());
		case REMOVED -> Messages.text("recovery.removed", plan.title());
		};
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		if (recovery.kind() != Kind.UNREADABLE) {
			createButton(parent, IDialogConstants.OK_ID, Messages.text(recovery.kind() == Kind.OTHER_BASE ? "recovery.copy" : "recovery.restore"), true);
		}
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.text("recovery.later"), recovery.kind() == Kind.UNREADABLE);
		createButton(parent, DISCARD, Messages.text("recovery.discard"), false);
	}

	@Override
	protected void buttonPressed(int button) {
		if (button == DISCARD) {
			if (Notices.confirm(getShell(), Messages.text("recovery.discard.title"), Messages.text("recovery.discard.ask"), Messages.text("recovery.discard.do"))) {
				choice = Choice.DISCARD;
				close();
			}
			return;
		}
		choice = button == IDialogConstants.OK_ID ? Choice.RESTORE : Choice.LATER;
		super.buttonPressed(button);
	}
}
