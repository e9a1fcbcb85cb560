package org.planwright.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.planwright.ui.Messages;
import org.planwright.ui.editor.FindTarget.FindOptions;
import org.planwright.ui.editor.FindTarget.FindResult;
import org.planwright.ui.kit.Accessibles;
import org.planwright.ui.theme.Icon;
import org.planwright.ui.theme.Icons;
import org.planwright.ui.theme.Theme;
import org.planwright.ui.theme.Tint;

/** The bar over a page in which one looks for words. It takes no room while it is closed. */
final class FindBar {

	private final Composite bar;
	private final Composite replaceRow;
	private final Text words;
	private final Text replacement;
	private final Label count;
	private final ToolItem matchCase;
	private final ToolItem replacing;
	private final List<ToolItem> items = new ArrayList<>();
	private final Theme theme;
	private final Icons icons;
	private final Supplier<Optional<FindTarget>> targets;
	private final Runnable giveFocusBack;
	/** What the marks stand in; it may be another page than the one shown now. */
	private FindTarget marked;

	FindBar(Composite parent, Theme theme, Icons icons, Supplier<Optional<FindTarget>> targets, Runnable giveFocusBack) {
		this.theme = theme;
		this.icons = icons;
		this.targets = targets;
		this.giveFocusBack = giveFocusBack;
		bar = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(8, 2).spacing(6, 2).numColumns(4).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(bar);
		bar.setVisible(false);
		words = field(bar, "find.words");
		count = new Label(bar, SWT.NONE);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(widthOf(count, "find.count.widest"), SWT.DEFAULT).applyTo(count);
		ToolBar steps = new ToolBar(bar, SWT.FLAT);
		tool(steps, SWT.PUSH, Icon.CHEVRON_UP, "find.previous").addListener(SWT.Selection, event -> find(false));
		tool(steps, SWT.PUSH, Icon.CHEVRON_DOWN, "find.next").addListener(SWT.Selection, event -> find(true));
		matchCase = tool(steps, SWT.CHECK, Icon.CASE_SENSITIVE, "find.matchCase");
		matchCase.addListener(SWT.Selection, event -> find(true));
		replacing = tool(steps, SWT.CHECK, Icon.REPLACE, "find.replace.show");
		replacing.addListener(SWT.Selection, event -> show(true, replacing.getSelection()));
		ToolBar end = new ToolBar(bar, SWT.FLAT);
		tool(end, SWT.PUSH, Icon.X, "find.close").addListener(SWT.Selection, event -> close());
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).grab(true, false).applyTo(end);
		replaceRow = new Composite(bar, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(6, 0).numColumns(2).applyTo(replaceRow);
		GridDataFactory.fillDefaults().span(4, 1).grab(true, false).applyTo(replaceRow);
		replacement = field(replaceRow, "find.replacement");
		ToolBar replace = new ToolBar(replaceRow, SWT.FLAT | SWT.RIGHT);
		named(tool(replace, SWT.PUSH, Icon.REPLACE, "find.replace")).addListener(SWT.Selection, event -> replace());
		named(tool(replace, SWT.PUSH, Icon.REPLACE_ALL, "find.replaceAll")).addListener(SWT.Selection, event -> replaceAll());
		words.addListener(SWT.Modify, event -> find(true));
		words.addListener(SWT.DefaultSelection, event -> find(true));
		words.addListener(SWT.KeyDown, this::keyDown);
		replacement.addListener(SWT.DefaultSelection, event -> replace());
		replacement.addListener(SWT.KeyDown, this::keyDown);
		paint();
		Runnable unfollow = theme.addListener(this::paint);
		bar.addListener(SWT.Dispose, event -> unfollow.run());
	}

	private Text field(Composite parent, String key) {
		Text field = new Text(parent, SWT.SINGLE | SWT.BORDER);
		field.setMessage(Messages.text(key));
		Accessibles.name(field, Messages.text(key));
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(widthOf(field, "find.field.widest"), SWT.DEFAULT).applyTo(field);
		return field;
	}

	private static int widthOf(Control control, String key) {
		return Accessibles.textWidth(control, Messages.text(key));
	}

	private ToolItem tool(ToolBar tools, int style, Icon icon, String key) {
		ToolItem item = new ToolItem(tools, style);
		item.setToolTipText(Messages.text(key));
		item.setData(icon);
		items.add(item);
		return item;
	}

	/** Says in letters what the drawing alone does not. */
	private static ToolItem named(ToolItem item) {
		item.setText(item.getToolTipText());
		return item;
	}

	private void paint() {
		for (Composite ground : new Composite[] { bar, replaceRow }) {
			ground.setBackground(theme.color(Tint.CHROME));
		}
		bar.setBackgroundMode(SWT.INHERIT_FORCE);
		count.setForeground(theme.color(Tint.INK_QUIET));
		items.forEach(item -> icons.show(item, (Icon) item.getData()));
	}

	/**
	 * Opens the bar and takes the keyboard.
	 *
	 * @param replace whether to show the field for a replacement, where the page can replace; it stays shown once it is
	 */
	void open(boolean replace) {
		Optional<FindTarget> target = targets.get();
		if (target.isEmpty()) {
			return;
		}
		show(true, replace || replacing.getSelection());
		words.setFocus();
		words.selectAll();
		if (marked == null && !words.getText().isEmpty()) {
			find(true);
		}
	}

	/** Goes to the next hit, or opens the bar when nothing was looked for yet. */
	void again(boolean forward) {
		if (words.getText().isEmpty()) {
			open(false);
		} else {
			find(forward);
		}
	}

	/** Another page is shown or its content changed: marks that are out of date go. */
	void targetChanged() {
		if (marked != null && targets.get().orElse(null) != marked) {
			marked.clear();
			marked = null;
			count.setText("");
		}
		if (bar.isVisible() && replacing.isEnabled() != canReplace()) {
			show(true, replacing.getSelection());
		}
	}

	private boolean canReplace() {
		return targets.get().filter(FindTarget::canReplace).isPresent();
	}

	private void close() {
		if (marked != null) {
			marked.clear();
			marked = null;
		}
		show(false, replacing.getSelection());
		giveFocusBack.run();
	}

	private void show(boolean visible, boolean replace) {
		boolean able = canReplace();
		replacing.setEnabled(able);
		replacing.setSelection(able && replace);
		bar.setVisible(visible);
		((GridData) bar.getLayoutData()).exclude = !visible;
		replaceRow.setVisible(able && replace);
		((GridData) replaceRow.getLayoutData()).exclude = !(able && replace);
		bar.getParent().layout(true, true);
	}

	private void keyDown(Event event) {
		if (event.keyCode == SWT.ESC) {
			event.doit = false;
			close();
		} else if ((event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) && (event.stateMask & SWT.SHIFT) != 0) {
			event.doit = false;
			find(false);
		}
	}

	private void find(boolean forward) {
		targetChanged();
		Optional<FindTarget> target = targets.get();
		if (target.isEmpty()) {
			return;
		}
		marked = target.get();
		if (words.getText().isEmpty()) {
			marked.clear();
			count.setText("");
		} else {
			showCount(marked.find(words.getText(), forward, options()));
		}
	}

	private void showCount(FindResult result) {
		boolean none = result.total() == 0;
		count.setText(none ? Messages.text("find.none") : Messages.text("find.count", result.index(), result.total()));
		count.setForeground(theme.color(none ? Tint.WARNING : Tint.INK_QUIET));
	}

	private void replace() {
		if (marked != null && marked.canReplace()) {
			marked.replace(replacement.getText());
			find(true);
		}
	}

	private void replaceAll() {
		if (marked != null && marked.canReplace() && !words.getText().isEmpty()) {
			int replaced = marked.replaceAll(words.getText(), replacement.getText(), options());
			count.setText(Messages.text("find.replaced", replaced));
		}
	}

	private FindOptions options() {
		return new FindOptions(matchCase.getSelection());
	}
}
