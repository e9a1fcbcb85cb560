package org.planwright.ui.merging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.planwright.core.compare.merge.ConflictKind;
import org.planwright.core.compare.merge.MergeRule;
import org.planwright.core.compare.merge.MergeRule.Way;
import org.planwright.ui.Messages;
import org.planwright.ui.kit.Accessibles;
import org.planwright.ui.theme.Theme;
import org.planwright.ui.theme.Tint;

/** Decides by rule what nobody has decided: one kind of conflicts, or all. */
final class RuleBar {

	private final MergeDraft draft;
	private final Composite bar;
	private final Combo kind;
	private final Combo way;
	private final Label rules;
	private final Button clear;

	RuleBar(Composite parent, MergeDraft draft, Theme theme) {
		this.draft = draft;
		bar = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(6).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		new Label(bar, SWT.NONE).setText(Messages.text("merging.rules"));
		kind = new Combo(bar, SWT.READ_ONLY);
		kind.add(Messages.text("merging.rules.all"));
		Arrays.stream(ConflictKind.values()).forEach(each -> kind.add(name(each)));
		kind.select(0);
		Accessibles.name(kind, Messages.text("merging.rules.kind"));
		way = new Combo(bar, SWT.READ_ONLY);
		Arrays.stream(Way.values()).forEach(each -> way.add(Messages.text("merging.way." + each.key())));
		way.select(0);
		Accessibles.name(way, Messages.text("merging.rules.way"));
		Button add = new Button(bar, SWT.PUSH);
		add.setText(Messages.text("merging.rules.apply"));
		add.addListener(SWT.Selection, event -> add());
		clear = new Button(bar, SWT.PUSH);
		clear.setText(Messages.text("merging.rules.clear"));
		clear.addListener(SWT.Selection, event -> draft.setRules(List.of()));
		rules = new Label(bar, SWT.NONE);
		rules.setForeground(theme.color(Tint.INK_QUIET));
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(10, SWT.DEFAULT).applyTo(rules);
	}

	private static String name(ConflictKind kind) {
		return org.planwright.core.Messages.text("merge.kind." + kind.key());
	}

	/** A rule takes the place of the one for the same kind. */
	private void add() {
		ConflictKind of = kind.getSelectionIndex() == 0 ? null : ConflictKind.values()[kind.getSelectionIndex() - 1];
		List<MergeRule> now = new ArrayList<>(draft.rules());
		now.removeIf(rule -> rule.kind() == of);
		now.add(new MergeRule(of, Way.values()[way.getSelectionIndex()]));
		draft.setRules(now);
	}

	/** Whether there is anything to decide. */
	void setVisible(boolean shown) {
		if (bar.getVisible() != shown) {
			bar.setVisible(shown);
			((GridData) bar.getLayoutData()).exclude = !shown;
			bar.getParent().layout();
		}
	}

	/** Shows the rules that hold. */
	void update() {
		rules.setText(draft.rules().stream().map(rule -> Messages.text("merging.rule", rule.kind() == null ? Messages.text("merging.rules.all") : name(rule.kind()),
				Messages.text("merging.way." + rule.way().key()))).collect(Collectors.joining("；")));
		clear.setEnabled(!draft.rules().isEmpty());
	}
}
