package org.planwright.ui.align;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.planwright.ui.Messages;
import org.planwright.ui.kit.Accessibles;
import org.planwright.ui.theme.Theme;
import org.planwright.ui.theme.Tint;

/** A {@link VerdictExplanation} on the screen: to read, to select and to copy. */
final class VerdictPane {

	private static final int MARGIN = 10;
	private static final int SPACING = 3;

	private final Theme theme;
	private final StyledText text;
	private VerdictExplanation shown;
	private String hint = "";

	VerdictPane(Composite parent, Theme theme) {
		this.theme = theme;
		text = new StyledText(parent, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		text.setMargins(MARGIN, MARGIN - 2, MARGIN, MARGIN);
		text.setLineSpacing(SPACING);
		text.setCaret(null);
		text.setAlwaysShowScrollBars(false);
		Accessibles.name(text, Messages.text("verdict.explain"));
		Runnable undress = theme.addListener(this::write);
		text.addDisposeListener(event -> undress.run());
	}

	/** Shows what is to be said about a pair. */
	void show(VerdictExplanation next) {
		if (!next.equals(shown)) {
			shown = next;
			write();
		}
	}

	/** Says that nothing is explained, and what can be done. */
	void say(String words) {
		shown = null;
		hint = words;
		write();
	}

	/** The widget. */
	Control control() {
		return text;
	}

	private void write() {
		text.setBackground(theme.color(Tint.PAPER));
		text.setForeground(theme.color(Tint.INK));
		text.setFont(theme.font());
		if (shown == null) {
			text.setText(hint);
			text.setStyleRange(range(0, hint.length(), Tint.INK_QUIET, SWT.NORMAL));
			return;
		}
		StringBuilder words = new StringBuilder(shown.title());
		List<StyleRange> ranges = new ArrayList<>();
		ranges.add(range(0, 1, AlignLook.tint(shown.verdict()), SWT.BOLD));
		ranges.add(range(1, words.length() - 1, Tint.INK, SWT.BOLD));
		int widest = shown.lines().stream().mapToInt(line -> line.topic().word().length()).max().orElse(0);
		VerdictExplanation.Topic before = null;
		for (VerdictExplanation.Line line : shown.lines()) {
			words.append('\n');
			// What belongs to one topic has its word once.
			String word = line.topic() == before ? "" : line.topic().word();
			String head = word + "　".repeat(Math.max(0, widest - word.length()));
			ranges.add(range(words.length(), head.length(), Tint.INK_QUIET, SWT.NORMAL));
			words.append(head).append("　");
			if (line.topic() == VerdictExplanation.Topic.BINDING) {
				ranges.add(range(words.length(), line.text().length(), Tint.ERROR, SWT.NORMAL));
			}
			words.append(line.text());
			before = line.topic();
		}
		text.setText(words.toString());
		text.setStyleRanges(ranges.toArray(StyleRange[]::new));
		text.setTopPixel(0);
	}

	private StyleRange range(int start, int length, Tint tint, int style) {
		return new StyleRange(start, length, theme.color(tint), null, style);
	}
}
