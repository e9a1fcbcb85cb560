package org.planwright.ui.sharing;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.planwright.model.Indicator;
import org.planwright.ui.Messages;
import org.planwright.ui.dialog.SizedDialog;
import org.planwright.ui.search.QuickOpenIndex.Entry;
import org.planwright.ui.search.ThingList;
import org.planwright.ui.theme.Icons;
import org.planwright.ui.theme.Theme;

/** Asks for an indicator: type a piece of its name and pick it. */
public final class IndicatorDialog extends SizedDialog {

	private static final Point SIZE = new Point(560, 460);

	private final Theme theme;
	private final Icons icons;
	private final Function<String, List<Entry>> finder;
	private ThingList things;
	private Indicator chosen;

	/** @param finder finds indicators that fit what was typed */
	public IndicatorDialog(Shell parent, Theme theme, Icons icons, Function<String, List<Entry>> finder) {
		super(parent, Messages.text("sharing.choose"), SIZE);
		this.theme = theme;
		this.icons = icons;
		this.finder = finder;
	}

	/** The indicator; empty before the dialog was confirmed. */
	public Optional<Indicator> chosen() {
		return Optional.ofNullable(chosen);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		things = new ThingList(area, theme, icons, Messages.text("sharing.choose.hint"), Messages.text("sharing.choose.hint"), finder);
		things.onChange(this::judge);
		things.onChoice(object -> okPressed());
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.text("sharing.choose.ok"), true);
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.text("dialog.cancel"), false);
		judge();
		things.words().setFocus();
	}

	private void judge() {
		Button ok = getButton(IDialogConstants.OK_ID);
		if (ok != null) {
			ok.setEnabled(things.picked().isPresent());
		}
	}

	@Override
	protected void okPressed() {
		chosen = things.picked().map(Indicator.class::cast).orElse(null);
		super.okPressed();
	}
}
