package org.planwright.ui.boxes;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.planwright.core.check.Finding;
import org.planwright.core.check.Severity;
import org.planwright.core.project.ProjectSession;
import org.planwright.model.Identified;
import org.planwright.ui.findings.FindingMark;
import org.planwright.ui.findings.FindingWords;
import org.planwright.ui.findings.SeverityLook;
import org.planwright.ui.kit.Accessibles;
import org.planwright.ui.selection.TextSpan;
import org.planwright.ui.theme.Icon;
import org.planwright.ui.theme.Icons;
import org.planwright.ui.theme.Theme;
import org.planwright.ui.theme.Tint;

/**
 * A field of a card that holds a text of the plan. What is typed is an edit of the project at once; undo and redo go to the project's
 * one stack.
 */
final class CardField {

	private static final int SIGN_MARGIN = 1;
	/** Room before a field for the sign of a finding. */
	static final int SIGN_ROOM = Icons.SIZE + 2 * SIGN_MARGIN;

	private final Text text;
	private final Identified owner;
	private final Supplier<String> read;
	private final Consumer<TextChange> write;
	private final Theme theme;
	private String shown;
	private String typed;
	private boolean pending;
	private boolean updating;
	private ControlDecoration sign;

	/**
	 * @param style {@code SWT.SINGLE}, or {@code SWT.MULTI | SWT.WRAP} for a paragraph
	 * @param name  what a screen reader calls the field
	 * @param owner whose text it is
	 * @param read  gives the text as it is
	 * @param write makes an edit of a change of it
	 */
	CardField(Composite parent, int style, String name, Identified owner, Supplier<String> read, Consumer<TextChange> write, ProjectSession session,
			Theme theme) {
		this.owner = owner;
		this.read = read;
		this.write = write;
		this.theme = theme;
		text = new Text(parent, style);
		Accessibles.name(text, name);
		text.setMessage(name);
		shown = words();
		text.setText(shown);
		text.setBackground(theme.color(Tint.PAPER));
		text.setForeground(theme.color(Tint.INK));
		text.addListener(SWT.Verify, this::keepOnOneLine);
		text.addListener(SWT.Modify, event -> modified());
		text.addListener(SWT.FocusIn, event -> mark(false));
		text.addListener(SWT.KeyDown, event -> undoOrRedo(event, session));
	}

	/** The widget. */
	Text control() {
		return text;
	}

	/** Marks the field with a sign before it that says what the checks found; takes the sign away where they found nothing. */
	void found(List<Finding> findings, Icons icons) {
		if (findings.isEmpty()) {
			if (sign != null) {
				sign.hide();
			}
			return;
		}
		if (sign == null) {
			sign = new ControlDecoration(text, SWT.LEFT | SWT.TOP);
			sign.setMarginWidth(SIGN_MARGIN);
		}
		Severity gravest = FindingMark.of(findings, false).severity();
		sign.setImage(icons.image(switch (gravest) {
		case ERROR -> Icon.CIRCLE_ALERT;
		case WARNING -> Icon.TRIANGLE_ALERT;
		case INFO -> Icon.INFO;
		}, SeverityLook.tint(gravest)));
		sign.setDescriptionText(FindingWords.tell(findings));
		sign.show();
	}

	/** Whose text it is. */
	Identified owner() {
		return owner;
	}

	private String words() {
		String words = read.get();
		return words == null ? "" : words;
	}

	/** A text of the plan has no line breaks: pasted ones become blanks. */
	private void keepOnOneLine(Event event) {
		if (!updating && event.text.length() > 0) {
			event.text = event.text.replaceAll("\\s*[\\r\\n]+\\s*", event.text.isBlank() ? "" : " ");
		}
	}

	/** Typing over a selection comes as two changes, which are one edit. */
	private void modified() {
		if (updating) {
			return;
		}
		typed = text.getText();
		if (!pending) {
			pending = true;
			text.getDisplay().asyncExec(this::flush);
		}
	}

	/** Makes an edit of what was typed and is none yet. */
	void flush() {
		if (!pending) {
			return;
		}
		pending = false;
		TextChange change = TextChange.between(shown, typed);
		shown = typed;
		if (!change.isEmpty()) {
			write.accept(change);
		}
	}

	private void undoOrRedo(Event event, ProjectSession session) {
		boolean control = (event.stateMask & SWT.MODIFIER_MASK & ~SWT.MOD2) == SWT.MOD1;
		boolean shift = (event.stateMask & SWT.MOD2) != 0;
		if (control && event.keyCode == 'z') {
			event.doit = false;
			flush();
			if (shift) {
				session.redo();
			} else {
				session.undo();
			}
		} else if (control && event.keyCode == 'y' && !shift) {
			event.doit = false;
			session.redo();
		}
	}

	/** Shows the text as it is now; the caret goes to what changed. */
	void update() {
		flush();
		String now = words();
		if (now.equals(shown)) {
			return;
		}
		TextChange change = TextChange.between(shown, now);
		updating = true;
		try {
			text.setText(now);
			shown = now;
			text.setSelection(change.start() + change.replacement().length());
		} finally {
			updating = false;
		}
	}

	/** Marks the field softly as what one went to, or takes the mark away. */
	void mark(boolean marked) {
		text.setBackground(theme.color(marked ? Tint.REVEALED : Tint.PAPER));
	}

	/** Selects words without taking the keyboard. */
	void select(TextSpan words) {
		int length = text.getCharCount();
		text.setSelection(Math.min(words.start(), length), Math.min(words.end(), length));
	}
}
