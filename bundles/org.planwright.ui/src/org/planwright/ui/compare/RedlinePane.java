package org.planwright.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.planwright.core.report.DocumentPart.Style;
import org.planwright.core.report.Revision;
import org.planwright.ui.Messages;
import org.planwright.ui.compare.RedlineText.Line;
import org.planwright.ui.compare.RedlineText.Span;
import org.planwright.ui.kit.Accessibles;
import org.planwright.ui.theme.Face;
import org.planwright.ui.theme.Theme;
import org.planwright.ui.theme.Tint;

/** 三花脸稿 on the screen: what came in is underlined, what went is struck out, each in the colour of who did it. */
final class RedlinePane {

	private static final double SPACING = 0.45;
	private static final int SIDE = 2;

	private final StyledText control;
	private final Theme theme;
	private RedlineText shown;
	private int revealed = -1;

	/** @param picked is told what the line shows that was clicked */
	RedlinePane(Composite parent, Theme theme, Consumer<List<EObject>> picked) {
		this.theme = theme;
		control = new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
		Accessibles.name(control, Messages.text("compare.redline"));
		control.addMouseListener(MouseListener.mouseUpAdapter(event -> {
			if (shown != null && control.getSelectionCount() == 0) {
				int line = control.getLineAtOffset(control.getCaretOffset());
				if (line < shown.lines().size()) {
					picked.accept(shown.things(line));
				}
			}
		}));
		Runnable undress = theme.addListener(this::dress);
		control.addDisposeListener(event -> undress.run());
		dress();
	}

	StyledText control() {
		return control;
	}

	/** Shows a text; null for none. */
	void show(RedlineText text) {
		shown = text;
		revealed = -1;
		control.setText(text == null ? "" : text.text());
		dress();
	}

	RedlineText shown() {
		return shown;
	}

	/** Brings the line that shows a thing before the user's eyes. */
	void reveal(EObject thing) {
		int line = shown == null || thing == null ? -1 : shown.lineOf(thing);
		if (revealed >= 0) {
			control.setLineBackground(revealed, 1, ground(revealed));
		}
		revealed = line;
		if (line >= 0) {
			control.setLineBackground(line, 1, theme.color(Tint.REVEALED));
			control.setTopIndex(Math.max(0, line - 3));
			control.setCaretOffset(shown.lines().get(line).start());
		}
	}

	private void dress() {
		control.setBackground(theme.color(Tint.PAPER));
		control.setForeground(theme.color(Tint.INK));
		int points = theme.pointSize() + 1;
		Font body = theme.font(Face.BODY, points, SWT.NORMAL);
		control.setFont(body);
		int em = theme.pointSize() * 4 / 3;
		control.setMargins(SIDE * em, em, SIDE * em, em);
		control.setLineSpacing((int) (SPACING * em));
		if (shown == null) {
			return;
		}
		List<StyleRange> styles = new ArrayList<>();
		int line = 0;
		for (Span span : shown.spans()) {
			while (span.start() >= shown.lines().get(line).end() && line + 1 < shown.lines().size() && span.start() >= shown.lines().get(line + 1).start()) {
				line++;
			}
			if (!span.run().text().isEmpty()) {
				styles.add(style(span, shown.lines().get(line), points));
			}
		}
		control.setStyleRanges(styles.toArray(StyleRange[]::new));
		for (int i = 0; i < shown.lines().size(); i++) {
			dress(i, shown.lines().get(i), em);
		}
	}

	private void dress(int index, Line line, int em) {
		switch (line.kind()) {
		case TITLE, CENTRED, BOX_TITLE -> control.setLineAlignment(index, 1, SWT.CENTER);
		case BODY -> control.setLineIndent(index, 1, 2 * em);
		case BOX -> {
			control.setLineIndent(index, 1, 4 * em);
			control.setLineWrapIndent(index, 1, 2 * em);
		}
		default -> {
			// At the left.
		}
		}
		control.setLineBackground(index, 1, index == revealed ? theme.color(Tint.REVEALED) : ground(index));
		control.setLineVerticalIndent(index, line.kind() == RedlineText.Kind.HEADING || line.kind() == RedlineText.Kind.TITLE ? em / 2 : 0);
	}

	/** Boxes and tables stand on a ground of their own. */
	private Color ground(int index) {
		return switch (shown.lines().get(index).kind()) {
		case BOX, BOX_TITLE -> theme.color(Tint.BOX);
		case ROW_HEAD -> theme.color(Tint.HEAD);
		default -> null;
		};
	}

	private StyleRange style(Span span, Line line, int points) {
		StyleRange style = new StyleRange(span.start(), span.run().text().length(), null, null);
		boolean bold = span.run().style() == Style.STRONG;
		style.font = switch (line.kind()) {
		case TITLE -> theme.font(Face.TITLE, points + 5, SWT.BOLD);
		case HEADING -> theme.font(line.level() == 1 ? Face.HEADING : Face.SUBHEADING, line.level() == 1 ? points + 1 : points, SWT.NORMAL);
		case ROW, NOTE -> theme.font(Face.UI, points - 1, SWT.NORMAL);
		case ROW_HEAD -> theme.font(Face.UI, points - 1, SWT.BOLD);
		default -> theme.font(Face.BODY, points, bold ? SWT.BOLD : SWT.NORMAL);
		};
		if (span.run().style() == Style.SMALL) {
			style.foreground = theme.color(Tint.INK_QUIET);
		}
		Revision revision = span.run().revision();
		if (revision != null) {
			Color colour = theme.series(revision.authors().getFirst().colour());
			if (revision.kind().isGone()) {
				style.strikeout = true;
				style.strikeoutColor = colour;
				style.foreground = theme.color(Tint.INK_QUIET);
			} else {
				style.underline = true;
				style.underlineStyle = revision.kind() == Revision.Kind.MOVED_HERE ? SWT.UNDERLINE_DOUBLE : SWT.UNDERLINE_SINGLE;
				style.underlineColor = colour;
				style.foreground = colour;
			}
		}
		return style;
	}
}
