package org.planwright.ui.editor;

import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.planwright.ui.Messages;
import org.planwright.ui.editor.FindTarget.FindOptions;
import org.planwright.ui.editor.FindTarget.FindResult;
import org.planwright.ui.kit.Accessibles;
import org.planwright.ui.theme.Theme;
import org.planwright.ui.theme.Tint;

/** The bar over a page in which one looks for words. It takes no room while it is closed. */
final class FindBar {

	private final Composite bar;
	private final Composite replaceRow;
	private final Text words;
	private final Text replacement;
	private final Label count;
	private final Button matchCase;
	private final Theme theme;
	private final Supplier<Optional<FindTarget>> targets;
	private final Runnable giveFocusBack;
	/** What the marks stand in; it may be another page than the one shown now. */
	private FindTarget marked;

	FindBar(Composite parent, Theme theme, Supplier<Optional<FindTarget>> targets, Runnable giveFocusBack) {
		this.theme = theme;
		this.targets = targets;
		this.giveFocusBack = giveFocusBack;
		bar = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(8, 4).numColumns(6).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(bar);
		bar.setVisible(false);
		words = field(bar, "find.words");
		count = new Label(bar, SWT.NONE);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(widthOf(count, "find.count.widest"), SWT.DEFAULT).applyTo(count);
		button(bar, "find.previous", () -> find(false));
		button(bar, "find.next", () -> find(true));
		matchCase = new Button(bar, SWT.CHECK);
		matchCase.setText(Messages.text("find.matchCase"));
		matchCase.addListener(SWT.Selection, event -> find(true));
		Button close = button(bar, "find.close", this::close);
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).grab(true, false).applyTo(close);
		replaceRow = new Composite(bar, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).applyTo(replaceRow);
		GridDataFactory.fillDefaults().span(6, 1).grab(true, false).applyTo(replaceRow);
		replacement = field(replaceRow, "find.replacement");
		button(replaceRow, "find.replace", this::replace);
		button(replaceRow, "find.replaceAll", this::replaceAll);
		words.addListener(SWT.Modify, event -> find(true));
		words.addListener(SWT.DefaultSelection, event -> find(true));
		words.addListener(SWT.KeyDown, this::keyDown);
		replacement.addListener(SWT.DefaultSelection, event -> replace());
		replacement.addListener(SWT.KeyDown, this::keyDown);
		paint();
		Runnable end = theme.addListener(this::paint);
		bar.addListener(SWT.Dispose, event -> end.run());
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

	private static Button button(Composite parent, String key, Runnable action) {
		Button button = new Button(parent, SWT.PUSH | SWT.FLAT);
		button.setText(Messages.text(key));
		button.addListener(SWT.Selection, event -> action.run());
		return button;
	}

	private void paint() {
		for (Composite ground : new Composite[] { bar, replaceRow }) {
			ground.setBackground(theme.color(Tint.CHROME));
		}
		bar.setBackgroundMode(SWT.INHERIT_FORCE);
		count.setForeground(theme.color(Tint.INK_QUIET));
	}

	/** Opens the bar and takes the keyboard. */
	void open(boolean replacing) {
		Optional<FindTarget> target = targets.get();
		if (target.isEmpty()) {
			return;
		}
		show(true, replacing && target.get().canReplace());
		words.setFocus();
		words.selectAll();
		if (!words.getText().isEmpty()) {
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
	}

	private void close() {
		if (marked != null) {
			marked.clear();
			marked = null;
		}
		show(false, false);
		giveFocusBack.run();
	}

	private void show(boolean visible, boolean replacing) {
		bar.setVisible(visible);
		((GridData) bar.getLayoutData()).exclude = !visible;
		replaceRow.setVisible(replacing);
		((GridData) replaceRow.getLayoutData()).exclude = !replacing;
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
