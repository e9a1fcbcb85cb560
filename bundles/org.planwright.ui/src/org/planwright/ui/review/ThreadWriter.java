package org.planwright.ui.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.planwright.ui.Messages;
import org.planwright.ui.kit.Accessibles;
import org.planwright.ui.theme.Theme;
import org.planwright.ui.theme.Tint;

/**
 * Where remarks and answers are written: Ctrl+Enter or the button makes them, Escape gives up. What was begun and not finished is there again
 * when the user comes back to it. Who has no name yet is asked for it, once.
 */
final class ThreadWriter {

	private static final int LINES = 2;
	private static final int NAME_WIDTH = 8;

	/** What is being written. */
	enum Mode {
		/** A new remark. */
		NEW,
		/** An answer. */
		REPLY,
		/** A remark of one's own anew. */
		EDIT
	}

	private final Theme theme;
	private final Composite control;
	private final Text words;
	private final Composite signature;
	private final Text name;
	private final Composite buttons;
	private final Button make;
	private final Button cancel;
	private final Map<Object, String> unfinished = new HashMap<>();
	private Object about;
	/** What a screen reader calls the field. */
	private String told = "";
	private Mode mode = Mode.REPLY;
	private BiConsumer<String, String> finished = (text, author) -> { };
	private Runnable givenUp = () -> { };

	ThreadWriter(Composite parent, Theme theme) {
		this.theme = theme;
		control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(10, 6).spacing(0, 4).applyTo(control);
		words = new Text(control, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		words.setFont(theme.font());
		words.getAccessible().addAccessibleListener(AccessibleListener.getNameAdapter(event -> event.result = told));
		GridDataFactory.fillDefaults().grab(true, true).hint(10, words.getLineHeight() * LINES).applyTo(words);
		words.addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		words.addListener(SWT.Modify, event -> judge());
		words.addListener(SWT.KeyDown, this::keyDown);
		signature = new Composite(control, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 0).applyTo(signature);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(signature);
		Label sign = new Label(signature, SWT.NONE);
		sign.setText(Messages.text("review.sign"));
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(sign);
		name = new Text(signature, SWT.BORDER);
		name.setMessage(Messages.text("review.sign.hint"));
		Accessibles.name(name, Messages.text("review.sign"));
		GridDataFactory.fillDefaults().grab(true, false).hint(Accessibles.textWidth(name, "规".repeat(NAME_WIDTH)), SWT.DEFAULT).applyTo(name);
		name.addListener(SWT.KeyDown, this::keyDown);
		buttons = new Composite(control, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 0).applyTo(buttons);
		make = new Button(buttons, SWT.PUSH);
		make.addListener(SWT.Selection, event -> finish());
		cancel = new Button(buttons, SWT.PUSH);
		cancel.setText(Messages.text("review.cancel"));
		cancel.addListener(SWT.Selection, event -> giveUp());
		dress();
	}

	Composite control() {
		return control;
	}

	/** Where further buttons go, beside its own. */
	Composite buttons() {
		return buttons;
	}

	/** Says what happens when something was written, with the name that it is signed with, and when it was given up. */
	void on(BiConsumer<String, String> finish, Runnable giveUp) {
		finished = finish;
		givenUp = giveUp;
	}

	/**
	 * Lets something be written.
	 *
	 * @param what tells one thing from another: what was begun about it is there again
	 * @param text what is there at first where nothing was begun
	 * @param author the name that the user signs with; empty to ask for it
	 */
	void write(Mode how, Object what, String text, String author) {
		keep();
		boolean same = what.equals(about) && how == mode;
		about = what;
		mode = how;
		make.setText(Messages.text(switch (how) {
		case NEW -> "review.add.do";
		case REPLY -> "review.reply.do";
		case EDIT -> "review.edit.do";
		}));
		String label = Messages.text(switch (how) {
		case NEW -> "review.add.hint";
		case REPLY -> "review.reply.hint";
		case EDIT -> "review.edit.hint";
		});
		told = label;
		words.setToolTipText(Messages.text("review.keys.tip"));
		show(cancel, how != Mode.REPLY);
		show(signature, author.isEmpty());
		if (!same) {
			words.setText(unfinished.getOrDefault(key(), text));
			words.setSelection(words.getCharCount());
		}
		judge();
		control.layout(true, true);
	}

	private record Key(Mode mode, Object about) {
	}

	private Key key() {
		return new Key(mode, about);
	}

	private void keep() {
		if (about != null) {
			if (words.getText().isBlank()) {
				unfinished.remove(key());
			} else {
				unfinished.put(key(), words.getText());
			}
		}
	}

	private static void show(Control part, boolean shown) {
		((GridData) (part.getLayoutData() == null ? layout(part) : part.getLayoutData())).exclude = !shown;
		part.setVisible(shown);
	}

	private static GridData layout(Control part) {
		GridData data = new GridData();
		part.setLayoutData(data);
		return data;
	}

	/** Nothing is made of nothing. */
	private void judge() {
		make.setEnabled(!words.getText().isBlank());
	}

	private void keyDown(Event event) {
		boolean enter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
		if (enter && (event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1) {
			event.doit = false;
			finish();
		} else if (event.keyCode == SWT.ESC) {
			event.doit = false;
			giveUp();
		}
	}

	private void finish() {
		String text = words.getText().strip();
		if (!text.isEmpty()) {
			forget();
			finished.accept(text, name.getText().strip());
		}
	}

	private void giveUp() {
		if (mode != Mode.REPLY) {
			forget();
		}
		givenUp.run();
	}

	private void forget() {
		unfinished.remove(key());
		about = null;
		words.setText("");
	}

	/** What is being written now. */
	Mode mode() {
		return mode;
	}

	/** Whether it has the keyboard. */
	boolean hasFocus() {
		Control focus = control.getDisplay().getFocusControl();
		return focus != null && List.of(words, name, make, cancel).contains(focus);
	}

	void setFocus() {
		words.setFocus();
	}

	/** Takes the colours of the theme as they are now. */
	void dress() {
		for (Control part : List.of(control, signature, buttons)) {
			part.setBackground(theme.color(Tint.CHROME));
		}
		for (Control part : signature.getChildren()) {
			part.setBackground(theme.color(part instanceof Text ? Tint.PAPER : Tint.CHROME));
			part.setForeground(theme.color(Tint.INK));
		}
		words.setBackground(theme.color(Tint.PAPER));
		words.setForeground(theme.color(Tint.INK));
		for (Control part : buttons.getChildren()) {
			part.setBackground(theme.color(Tint.CHROME));
		}
	}
}
