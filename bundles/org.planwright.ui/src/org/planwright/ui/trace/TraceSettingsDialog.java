package org.planwright.ui.trace;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.edit.SettingEdits;
import org.planwright.core.trace.EndType;
import org.planwright.core.trace.LinkField;
import org.planwright.core.trace.TraceSettings;
import org.planwright.ui.Messages;
import org.planwright.ui.dialog.GroupTicks;
import org.planwright.ui.dialog.SizedDialog;
import org.planwright.ui.kit.Accessibles;
import org.planwright.ui.theme.Theme;
import org.planwright.ui.theme.Tint;

/** 追溯设置: which fields of which things make accepted links doubtful when they change. They travel with the project. */
public final class TraceSettingsDialog extends SizedDialog {

	private static final int RESET = IDialogConstants.CLIENT_ID + 1;
	private static final Point SIZE = new Point(460, 620);

	private final ProjectSession session;
	private final Theme theme;
	private final TraceSettingsDraft draft;
	private Tree tree;
	private GroupTicks<LinkField> ticks;

	/** A dialog over a window. */
	public TraceSettingsDialog(Shell parent, ProjectSession session, Theme theme) {
		super(parent, Messages.text("trace.settings"), SIZE);
		this.session = session;
		this.theme = theme;
		draft = new TraceSettingsDraft(TraceSettings.of(session.project()));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		hint(area, Messages.text("trace.settings.hint"));
		tree = new Tree(area, SWT.CHECK | SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL);
		tree.setBackground(theme.color(Tint.PAPER));
		tree.setForeground(theme.color(Tint.INK));
		Accessibles.name(tree, Messages.text("trace.settings.fields"));
		GridDataFactory.fillDefaults().grab(true, true).hint(10, 10).applyTo(tree);
		ticks = new GroupTicks<>(tree, LinkField.class, draft::isCounting, draft::setCounting);
		for (EndType type : EndType.values()) {
			fill(type);
		}
		ticks.show();
		return area;
	}

	private void fill(EndType type) {
		List<LinkField> fields = LinkField.of(type);
		if (!fields.isEmpty()) {
			TreeItem above = new TreeItem(tree, SWT.NONE);
			above.setText(LinkProposal.word(type));
			for (LinkField field : fields) {
				TreeItem item = new TreeItem(above, SWT.NONE);
				item.setText(BasisWords.name(type, field.key()));
				item.setData(field);
			}
			above.setExpanded(true);
		}
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, RESET, Messages.text("trace.settings.reset"), false);
		createButton(parent, IDialogConstants.OK_ID, Messages.text("trace.settings.ok"), true);
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.text("dialog.cancel"), false);
	}

	@Override
	protected void buttonPressed(int button) {
		if (button == RESET) {
			draft.reset();
			ticks.show();
		} else {
			super.buttonPressed(button);
		}
	}

	@Override
	protected void okPressed() {
		Map<String, Optional<String>> changes = draft.changes();
		if (!changes.isEmpty()) {
			new SettingEdits(session).set(changes);
		}
		super.okPressed();
	}
}
