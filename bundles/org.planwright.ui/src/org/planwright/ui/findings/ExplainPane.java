package org.planwright.ui.findings;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.planwright.core.check.Fix;
import org.planwright.ui.Messages;
import org.planwright.ui.findings.Explanation.Lead;
import org.planwright.ui.kit.ToolItems;
import org.planwright.ui.selection.SelectionHub;
import org.planwright.ui.table.EmptyState;
import org.planwright.ui.theme.Icon;
import org.planwright.ui.theme.Icons;
import org.planwright.ui.theme.Theme;
import org.planwright.ui.theme.Tint;

/** The explanation of the picked finding, beside the list, over the buttons that do something about it. */
final class ExplainPane {

	private final FindingsDesk desk;
	private final FindingEdits edits;
	private final FindingActions actions;
	private final SelectionHub hub;
	private final Theme theme;
	private final Icons icons;
	private final Composite control;
	private final Composite card;
	private final StackLayout stack = new StackLayout();
	private final ExplainText text;
	private final ToolBar buttons;
	private final EmptyState none;
	private FindingItem shown;
	private boolean unfolded;

	ExplainPane(Composite parent, FindingsDesk desk, FindingEdits edits, FindingActions actions, SelectionHub hub, Theme theme, Icons icons) {
		this.desk = desk;
		this.edits = edits;
		this.actions = actions;
		this.hub = hub;
		this.theme = theme;
		this.icons = icons;
		control = new Composite(parent, SWT.NONE);
		control.setLayout(stack);
		card = new Composite(control, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(card);
		text = new ExplainText(card, theme, this::follow);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(text.control());
		buttons = new ToolBar(card, SWT.FLAT | SWT.RIGHT | SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).indent(4, 0).applyTo(buttons);
		none = new EmptyState(control, theme);
		none.say(Messages.text("findings.explain.none"), null, () -> { });
		stack.topControl = none.control();
		dress();
		Runnable undress = theme.addListener(this::dress);
		control.addDisposeListener(event -> undress.run());
	}

	Composite control() {
		return control;
	}

	private void dress() {
		for (Control part : new Control[] { control, card, buttons }) {
			part.setBackground(theme.color(Tint.PAPER));
		}
		text.dress();
		fillButtons();
	}

	/** Shows the finding that is picked now. */
	void update() {
		Optional<FindingItem> current = desk.current();
		if (!current.equals(Optional.ofNullable(shown))) {
			boolean other = shown == null || current.isEmpty() || !current.get().key().equals(shown.key());
			unfolded &= !other;
			shown = current.orElse(null);
			show();
			fillButtons();
		}
		enable();
	}

	private void show() {
		if (shown != null) {
			text.show(ExplanationWriter.explain(shown, unfolded), shown.finding().severity());
		}
		Control top = shown == null ? none.control() : card;
		if (stack.topControl != top) {
			stack.topControl = top;
			control.layout();
		}
	}

	private void fillButtons() {
		for (ToolItem item : buttons.getItems()) {
			item.dispose();
		}
		if (shown != null) {
			if (shown.isWaived()) {
				button(Icon.UNDO_2, Messages.text("findings.withdraw"), Messages.text("findings.withdraw.tip"), () -> edits.withdraw(List.of(shown)));
			} else {
				shown.fixes().forEach(fix -> button(Icon.HAMMER, fix.label(), FixSteps.line(fix.steps().getFirst()).text(), () -> edits.apply(fix)));
				kindOfMany().ifPresent(kind -> button(Icon.REPLACE_ALL, Messages.text("findings.fixAll"), Messages.text("findings.fixAll.tip"),
						() -> actions.fixAll(kind)));
				button(Icon.CIRCLE_CHECK, Messages.text("findings.waive"), Messages.text("findings.waive.tip"), () -> actions.waive(List.of(shown)));
			}
			button(Icon.MAP_PIN, Messages.text("findings.goTo"), Messages.text("findings.goTo.tip"), () -> desk.goTo(shown));
		}
		card.layout();
	}

	private Optional<String> kindOfMany() {
		return shown.fixes().stream().map(Fix::kind).filter(kind -> edits.ofKind(kind).size() > 1).findFirst();
	}

	private void button(Icon icon, String words, String tip, Runnable run) {
		ToolItem item = new ToolItem(buttons, SWT.PUSH);
		icons.show(item, icon);
		item.setText(words.replace("&", "&&"));
		item.setToolTipText(tip);
		ToolItems.dress(item, theme);
		item.addListener(SWT.Selection, event -> run.run());
	}

	/** While the plan is being checked anew nothing is done about what may be past. */
	private void enable() {
		boolean current = shown != null && desk.isCurrent(shown.plan());
		for (ToolItem item : buttons.getItems()) {
			ToolItems.enable(item, current, theme);
		}
	}

	private void follow(Lead lead) {
		switch (lead) {
		case Lead.To(var place) -> desk.session().flatMap(session -> FindingPlaces.selection(session, place, desk)).ifPresent(hub::goTo);
		case Lead.Apply(var fix) -> edits.apply(fix);
		case Lead.Withdraw() -> edits.withdraw(List.of(shown));
		case Lead.Unfold() -> {
			unfolded = !unfolded;
			show();
		}
		}
	}

	/** Takes the keyboard. */
	void setFocus() {
		text.control().setFocus();
	}
}
