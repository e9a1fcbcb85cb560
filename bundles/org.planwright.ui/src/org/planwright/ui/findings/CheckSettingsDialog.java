package org.planwright.ui.findings;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.planwright.core.check.CheckSettings;
import org.planwright.core.check.Rule;
import org.planwright.core.check.RuleParameter;
import org.planwright.core.check.Rules;
import org.planwright.core.check.Topic;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.edit.SettingEdits;
import org.planwright.ui.Messages;
import org.planwright.ui.dialog.GroupTicks;
import org.planwright.ui.dialog.SizedDialog;
import org.planwright.ui.kit.Accessibles;
import org.planwright.ui.theme.Theme;
import org.planwright.ui.theme.Tint;

/** 检查设置: which rules are run, what each of them demands, and the numbers that they go by. They travel with the project. */
public final class CheckSettingsDialog extends SizedDialog {

	private static final int RESET = IDialogConstants.CLIENT_ID + 1;
	private static final Point SIZE = new Point(1120, 600);
	private static final int NUMBER_WIDTH = 6;

	private final ProjectSession session;
	private final Theme theme;
	private final CheckSettingsDraft draft;
	private Tree tree;
	private GroupTicks<Rule> ticks;
	private ScrolledComposite scroll;
	private Composite card;
	private Rule shown;

	/** A dialog over a window. */
	public CheckSettingsDialog(Shell parent, ProjectSession session, Theme theme) {
		super(parent, Messages.text("findings.settings"), SIZE);
		this.session = session;
		this.theme = theme;
		draft = new CheckSettingsDraft(Rules.all(), CheckSettings.of(session.project()));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		Label hint = new Label(area, SWT.WRAP);
		hint.setText(Messages.text("findings.settings.hint"));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(hint);
		SashForm sash = new SashForm(area, SWT.HORIZONTAL | SWT.SMOOTH);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		tree = new Tree(sash, SWT.CHECK | SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL);
		Accessibles.name(tree, Messages.text("findings.settings.rules"));
		ticks = new GroupTicks<>(tree, Rule.class, draft::isOn, draft::setOn);
		tree.addListener(SWT.Selection, this::selected);
		scroll = new ScrolledComposite(sash, SWT.V_SCROLL | SWT.BORDER);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		scroll.addListener(SWT.Resize, event -> measure());
		scroll.setBackground(theme.color(Tint.PAPER));
		sash.setWeights(11, 10);
		fillTree();
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, RESET, Messages.text("findings.settings.reset"), false);
		createButton(parent, IDialogConstants.OK_ID, Messages.text("findings.settings.ok"), true);
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.text("dialog.cancel"), false);
	}

	private void fillTree() {
		Map<Topic, TreeItem> topics = new EnumMap<>(Topic.class);
		for (Topic topic : Topic.values()) {
			if (draft.rules().stream().anyMatch(rule -> rule.topic() == topic)) {
				TreeItem item = new TreeItem(tree, SWT.NONE);
				item.setText(topic.title());
				item.setData(topic);
				topics.put(topic, item);
			}
		}
		for (Rule rule : draft.rules()) {
			TreeItem item = new TreeItem(topics.get(rule.topic()), SWT.NONE);
			item.setText(Messages.text("findings.settings.rule", rule.id(), rule.summary()));
			item.setData(rule);
		}
		topics.values().forEach(item -> item.setExpanded(true));
		ticks.show();
		if (tree.getItemCount() > 0) {
			TreeItem first = tree.getItem(0).getItem(0);
			tree.setSelection(first);
			show((Rule) first.getData());
		}
	}

	private void selected(Event event) {
		if (event.item.getData() instanceof Rule rule) {
			show(rule);
		}
	}

	private void show(Rule rule) {
		if (rule == shown && card != null) {
			return;
		}
		shown = rule;
		if (card != null) {
			card.dispose();
		}
		card = new Composite(scroll, SWT.NONE);
		card.setBackground(theme.color(Tint.PAPER));
		GridLayoutFactory.fillDefaults().margins(14, 12).spacing(8, 8).applyTo(card);
		Label title = words(Messages.text("findings.settings.rule", rule.id(), rule.summary()), Tint.INK);
		title.setFont(theme.bold());
		words(Messages.text("findings.settings.kind", rule.topic().title(), SeverityLook.words(rule.severity())), Tint.INK_QUIET);
		for (String line : rule.explanation().split("\n")) {
			words(line, Tint.INK);
		}
		rule.parameters().forEach(this::field);
		scroll.setContent(card);
		measure();
	}

	private Label words(String text, Tint tint) {
		Label label = new Label(card, SWT.WRAP);
		label.setText(text.replace("&", "&&"));
		label.setBackground(theme.color(Tint.PAPER));
		label.setForeground(theme.color(tint));
		GridDataFactory.fillDefaults().grab(true, false).hint(10, SWT.DEFAULT).applyTo(label);
		return label;
	}

	private void field(RuleParameter parameter) {
		Composite row = new Composite(card, SWT.NONE);
		row.setBackground(theme.color(Tint.PAPER));
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 2).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).indent(0, 6).applyTo(row);
		Label name = new Label(row, SWT.WRAP);
		name.setText(parameter.title());
		name.setBackground(theme.color(Tint.PAPER));
		name.setForeground(theme.color(Tint.INK));
		Text field = new Text(row, SWT.BORDER | SWT.RIGHT);
		field.setText(draft.text(parameter));
		Accessibles.name(field, parameter.title());
		GridDataFactory.swtDefaults().hint(Accessibles.textWidth(field, "规".repeat(NUMBER_WIDTH)), SWT.DEFAULT).applyTo(field);
		Label range = new Label(row, SWT.WRAP);
		range.setBackground(theme.color(Tint.PAPER));
		range.setFont(theme.small());
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(range);
		Runnable judge = () -> {
			boolean valid = draft.isValid(parameter);
			range.setText(Messages.text(valid ? "findings.settings.range" : "findings.settings.range.left", parameter.standard().toPlainString(),
					parameter.least().toPlainString(), parameter.most().toPlainString()));
			range.setForeground(theme.color(valid ? Tint.INK_QUIET : Tint.ERROR));
			range.requestLayout();
			Button ok = getButton(IDialogConstants.OK_ID);
			if (ok != null) {
				ok.setEnabled(draft.isValid());
			}
		};
		field.addListener(SWT.Modify, event -> {
			draft.setText(parameter, field.getText());
			judge.run();
		});
		judge.run();
	}

	private void measure() {
		if (card != null) {
			scroll.setMinHeight(card.computeSize(Math.max(1, scroll.getClientArea().width), SWT.DEFAULT).y);
			card.layout(true, true);
		}
	}

	@Override
	protected void buttonPressed(int button) {
		if (button == RESET) {
			draft.reset();
			ticks.show();
			Rule again = shown;
			shown = null;
			show(again);
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
