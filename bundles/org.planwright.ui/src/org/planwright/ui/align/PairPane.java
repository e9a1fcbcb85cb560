package org.planwright.ui.align;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.planwright.core.align.Pairing;
import org.planwright.core.check.Severity;
import org.planwright.model.Alignment;
import org.planwright.model.Plan;
import org.planwright.model.Relation;
import org.planwright.model.Verdict;
import org.planwright.ui.Messages;
import org.planwright.ui.findings.ExplainText;
import org.planwright.ui.findings.Explanation.Lead;
import org.planwright.ui.kit.Accessibles;
import org.planwright.ui.kit.ToolItems;
import org.planwright.ui.table.ActionItems;
import org.planwright.ui.table.SheetAction;
import org.planwright.ui.theme.Icon;
import org.planwright.ui.theme.Icons;
import org.planwright.ui.theme.Theme;
import org.planwright.ui.theme.Tint;

/** The picked line explained, over it what can be said of it. */
final class PairPane {

	private static final List<Relation> ROWS = List.of(Relation.SAME, Relation.UNIT_DIFFERS, Relation.DEFINITION_DIFFERS);
	private static final List<Relation> TEXTS = List.of(Relation.SAME, Relation.DEFINITION_DIFFERS);

	private final Theme theme;
	private final Icons icons;
	private final AlignJudging judging;
	private final Plan plan;
	private final PairActions actions;
	private final Composite control;
	private final Composite bar;
	private final ToolBar buttons;
	private final Composite fields;
	private final Combo relation;
	private final Combo verdict;
	private final Text reason;
	private final ExplainText text;
	private SideRow shown;
	private List<Relation> relations = List.of();
	/** The reason as it is stored. */
	private String kept = "";

	PairPane(Composite parent, AlignJudging judging, Plan plan, PairActions actions, Theme theme, Icons icons, Consumer<Lead> follow) {
		this.theme = theme;
		this.icons = icons;
		this.judging = judging;
		this.plan = plan;
		this.actions = actions;
		control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(control);
		bar = new Composite(control, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(4, 3).spacing(4, 0).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		buttons = new ToolBar(bar, SWT.FLAT | SWT.RIGHT);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(buttons);
		fields = new Composite(bar, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).applyTo(fields);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(fields);
		relation = combo("align.explain.relation");
		verdict = combo("align.table.finding");
		reason = new Text(fields, SWT.BORDER | SWT.SINGLE);
		reason.setMessage(Messages.text("align.reason.hint"));
		Accessibles.name(reason, Messages.text("align.reason.hint"));
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(60, SWT.DEFAULT).applyTo(reason);
		verdict.setItems(Arrays.stream(Verdict.values()).map(PairPane::words).toArray(String[]::new));
		text = new ExplainText(control, theme, follow);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(text.control());
		relation.addListener(SWT.Selection, event -> pairing().ifPresent(pair -> {
			Relation said = relations.get(relation.getSelectionIndex());
			if (said != pair.relation()) {
				judging.setRelation(plan, pair, said);
			}
		}));
		verdict.addListener(SWT.Selection, event -> pairing().ifPresent(pair -> {
			Verdict said = Verdict.values()[verdict.getSelectionIndex()];
			if (said != pair.said()) {
				judging.setVerdict(plan, pair, said);
			}
		}));
		reason.addListener(SWT.DefaultSelection, event -> explain());
		reason.addListener(SWT.FocusOut, event -> explain());
		reason.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ESC) {
				reason.setText(kept);
			}
		});
		control.addListener(SWT.Resize, event -> arrange());
		dress();
	}

	/** What does not fit beside the buttons stands below them. */
	private void arrange() {
		GridLayout layout = (GridLayout) bar.getLayout();
		int wanted = buttons.computeSize(SWT.DEFAULT, SWT.DEFAULT).x + fields.computeSize(SWT.DEFAULT, SWT.DEFAULT).x + layout.horizontalSpacing + 2 * layout.marginWidth;
		int columns = wanted > control.getClientArea().width ? 1 : 2;
		if (layout.numColumns != columns) {
			layout.numColumns = columns;
			control.layout(true, true);
		}
	}

	private Combo combo(String key) {
		Combo combo = new Combo(fields, SWT.READ_ONLY);
		combo.setToolTipText(Messages.text(key));
		Accessibles.name(combo, Messages.text(key));
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(combo);
		return combo;
	}

	private static String words(Verdict verdict) {
		return (AlignLook.sign(verdict) + ' ' + AlignLook.word(verdict)).strip();
	}

	private Optional<Pairing> pairing() {
		return Optional.ofNullable(shown).flatMap(SideRow::pairing);
	}

	Composite control() {
		return control;
	}

	void dress() {
		for (Control part : new Control[] { control, bar, buttons, fields }) {
			part.setBackground(theme.color(Tint.PAPER));
		}
		for (Control part : fields.getChildren()) {
			part.setForeground(theme.color(Tint.INK));
			if (!(part instanceof Combo)) {
				part.setBackground(theme.color(Tint.PAPER));
			}
		}
		text.dress();
		fillButtons();
	}

	/**
	 * Explains a line.
	 *
	 * @param row null for none
	 */
	void show(SideRow row) {
		boolean other = shown == null || row == null || !shown.key().equals(row.key());
		if (other) {
			explain();
		}
		shown = row;
		if (row != null) {
			text.show(PairExplanation.of(row), Severity.INFO);
		}
		text.control().setVisible(row != null);
		fillFields(other);
		fillButtons();
		arrange();
	}

	private void fillFields(boolean other) {
		Pairing pair = pairing().orElse(null);
		boolean answered = pair != null && pair.isAnswered();
		relations = pair == null || pair.kind() == Pairing.Kind.INDICATOR ? ROWS : TEXTS;
		if (pair != null) {
			relation.setItems(relations.stream().map(each -> AlignLook.word(each, pair.kind())).toArray(String[]::new));
			relation.select(relations.indexOf(pair.relation()));
			verdict.setItem(0, pair.kind() == Pairing.Kind.INDICATOR ? words(Verdict.AUTO) : Messages.text("align.verdict.auto.text"));
			verdict.select(pair.said().ordinal());
			if (other || !reason.isFocusControl()) {
				setReason(reasonOf(pair));
			}
		} else {
			relation.deselectAll();
			verdict.deselectAll();
			setReason("");
		}
		relation.setEnabled(answered);
		verdict.setEnabled(pair != null);
		reason.setEnabled(pair != null);
		fields.layout();
	}

	private void setReason(String words) {
		kept = words.strip();
		reason.setText(words);
	}

	private String reasonOf(Pairing pair) {
		return pair.judged().flatMap(judging::find).filter(Alignment.class::isInstance).map(found -> ((Alignment) found).getReason()).orElse("");
	}

	/** What was typed is kept when the field is left; a proposal without words stays a proposal. */
	private void explain() {
		String said = reason.isDisposed() ? kept : reason.getText().strip();
		if (!said.equals(kept)) {
			kept = said;
			pairing().ifPresent(pair -> judging.setReason(plan, pair, said));
		}
	}

	private void fillButtons() {
		for (ToolItem item : buttons.getItems()) {
			item.dispose();
		}
		for (SheetAction action : List.of(actions.accept(), actions.reject(), actions.pair())) {
			ToolItem item = new ToolItem(buttons, SWT.PUSH);
			icons.show(item, action.icon());
			item.setText(action.label());
			item.setToolTipText(Messages.text("trace.do.tip", action.label(), ActionItems.keys(action.key())));
			item.setEnabled(action.enabled().getAsBoolean());
			ToolItems.dress(item, theme);
			item.addListener(SWT.Selection, event -> action.runIfEnabled());
		}
		ToolItem more = new ToolItem(buttons, SWT.PUSH);
		more.setImage(icons.image(Icon.ELLIPSIS));
		more.setToolTipText(Messages.text("align.do.more"));
		more.addListener(SWT.Selection, event -> openMore(more));
		bar.layout(true, true);
		control.layout();
	}

	private void openMore(ToolItem below) {
		Menu menu = new Menu(buttons);
		List.of(actions.none(), actions.forget()).forEach(action -> ActionItems.add(menu, action, icons));
		ToolItems.open(menu, below);
	}
}
