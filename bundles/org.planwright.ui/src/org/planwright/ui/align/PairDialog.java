package org.planwright.ui.align;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.planwright.model.Identified;
import org.planwright.ui.Messages;
import org.planwright.ui.dialog.SizedDialog;
import org.planwright.ui.search.QuickOpenIndex.Entry;
import org.planwright.ui.search.ThingList;
import org.planwright.ui.theme.Icons;
import org.planwright.ui.theme.Theme;

/** 指定承接: type a piece of a name and pick the counterpart of an element in the other plan. */
public final class PairDialog extends SizedDialog {

	private static final Point SIZE = new Point(600, 460);

	private final String question;
	private final boolean mayJoin;
	private final Theme theme;
	private final Icons icons;
	private final Function<String, List<Entry>> finder;
	private ThingList things;
	private Button join;
	private Identified chosen;
	private boolean joins;

	/**
	 * A dialog over a window.
	 *
	 * @param question what is asked
	 * @param mayJoin whether what is picked may stand beside what answers already
	 * @param finder finds what fits what was typed
	 */
	public PairDialog(Shell parent, String question, boolean mayJoin, Theme theme, Icons icons, Function<String, List<Entry>> finder) {
		super(parent, Messages.text("align.pair.title"), SIZE);
		this.question = question;
		this.mayJoin = mayJoin;
		this.theme = theme;
		this.icons = icons;
		this.finder = finder;
	}

	/** What was picked; empty before the dialog was confirmed. */
	public Optional<Identified> chosen() {
		return getReturnCode() == OK ? Optional.ofNullable(chosen) : Optional.empty();
	}

	/** Whether it is to stand beside what answers already. */
	public boolean joins() {
		return joins;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		Label what = new Label(area, SWT.WRAP);
		what.setText(question.replace("&", "&&"));
		what.setFont(theme.bold());
		GridDataFactory.fillDefaults().grab(true, false).hint(10, SWT.DEFAULT).applyTo(what);
		things = new ThingList(area, theme, icons, Messages.text("align.pair.hint"), Messages.text("align.pair.field"), finder);
		GridDataFactory.fillDefaults().grab(true, true).hint(10, things.list().getItemHeight() * 4).applyTo(things.list());
		things.onChange(this::picked);
		things.onChoice(object -> okPressed());
		if (mayJoin) {
			join = new Button(area, SWT.CHECK);
			join.setText(Messages.text("align.pair.join"));
		}
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.text("align.pair.do"), true);
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.text("dialog.cancel"), false);
		picked();
		things.words().setFocus();
	}

	private void picked() {
		Button ok = getButton(IDialogConstants.OK_ID);
		if (ok != null) {
			ok.setEnabled(things.picked().isPresent());
		}
	}

	@Override
	protected void okPressed() {
		chosen = things.picked().orElse(null);
		joins = join != null && join.getSelection();
		super.okPressed();
	}
}
