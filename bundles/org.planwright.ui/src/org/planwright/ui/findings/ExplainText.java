package org.planwright.ui.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.planwright.core.check.Severity;
import org.planwright.ui.Messages;
import org.planwright.ui.findings.Explanation.Kind;
import org.planwright.ui.findings.Explanation.Lead;
import org.planwright.ui.findings.Explanation.Line;
import org.planwright.ui.findings.Explanation.Span;
import org.planwright.ui.findings.Explanation.Style;
import org.planwright.ui.kit.Accessibles;
import org.planwright.ui.theme.Face;
import org.planwright.ui.theme.Theme;
import org.planwright.ui.theme.Tint;

/**
 * An {@link Explanation} on the screen: to read, to select and to copy. What leads somewhere is followed by a click, or by Tab and Enter.
 */
public final class ExplainText {

	private static final int MARGIN = 10;
	private static final int SPACING = 3;
	private static final String BULLET = "· ";

	/** Words that lead somewhere. */
	private record Link(int start, int end, Lead lead) {
	}

	private final Theme theme;
	private final StyledText text;
	private final Consumer<Lead> follow;
	private final List<Link> links = new ArrayList<>();
	private Explanation shown = new Explanation(List.of());
	private Severity severity = Severity.INFO;

	/** @param follow takes what is followed */
	public ExplainText(Composite parent, Theme theme, Consumer<Lead> follow) {
		this.theme = theme;
		this.follow = follow;
		text = new StyledText(parent, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		text.setMargins(MARGIN, MARGIN - 2, MARGIN, MARGIN);
		text.setLineSpacing(SPACING);
		text.setCaret(null);
		text.setAlwaysShowScrollBars(false);
		Accessibles.name(text, Messages.text("findings.explain"));
		text.addMouseListener(MouseListener.mouseUpAdapter(event -> {
			if (event.button == 1 && text.getSelectionCount() == 0) {
				at(event.x, event.y).ifPresent(link -> follow.accept(link.lead()));
			}
		}));
		text.addListener(SWT.MouseMove, event -> text.setCursor(at(event.x, event.y).map(link -> text.getDisplay().getSystemCursor(SWT.CURSOR_HAND)).orElse(null)));
		text.addListener(SWT.Traverse, this::traverse);
		text.addListener(SWT.KeyDown, this::pressed);
	}

	/** The control. */
	public StyledText control() {
		return text;
	}

	private Optional<Link> at(int x, int y) {
		int offset = text.getOffsetAtPoint(new Point(x, y));
		return links.stream().filter(link -> link.start() <= offset && offset < link.end()).findFirst();
	}

	/** Tab goes from link to link, and out of the text behind the last one. */
	private void traverse(Event event) {
		boolean forward = event.detail == SWT.TRAVERSE_TAB_NEXT;
		if (!forward && event.detail != SWT.TRAVERSE_TAB_PREVIOUS) {
			return;
		}
		Point at = text.getSelection();
		Optional<Link> next = forward ? links.stream().filter(link -> link.start() > at.x || link.start() == at.x && at.x == at.y).findFirst()
				: links.reversed().stream().filter(link -> link.start() < at.x).findFirst();
		event.doit = next.isEmpty();
		if (next.isPresent()) {
			event.detail = SWT.TRAVERSE_NONE;
			text.setSelection(next.get().start(), next.get().end());
			text.showSelection();
		}
	}

	private void pressed(Event event) {
		if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
			Point at = text.getSelection();
			links.stream().filter(link -> link.start() == at.x && link.end() == at.y).findFirst().ifPresent(link -> follow.accept(link.lead()));
		}
	}

	/** Shows another explanation, or the same one from its beginning. */
	public void show(Explanation explanation, Severity gravity) {
		boolean same = explanation.equals(shown);
		int top = same ? text.getTopPixel() : 0;
		shown = explanation;
		severity = gravity;
		fill();
		text.setTopPixel(top);
	}

	/** Shows the same in the colours and fonts of the theme as they are now. */
	public void dress() {
		text.setBackground(theme.color(Tint.PAPER));
		text.setForeground(theme.color(Tint.INK));
		text.setSelectionBackground(theme.color(Tint.SELECTION));
		text.setSelectionForeground(theme.color(Tint.ON_SELECTION));
		fill();
	}

	private void fill() {
		links.clear();
		StringBuilder words = new StringBuilder();
		List<StyleRange> styles = new ArrayList<>();
		for (Line line : shown.lines()) {
			words.append(words.isEmpty() ? "" : "\n").append(line.kind() == Kind.BULLET ? BULLET : "");
			for (Span span : line.spans()) {
				int start = words.length();
				words.append(span.text());
				if (!span.text().isEmpty()) {
					styles.add(style(line, span, start));
				}
				if (span.lead() != null) {
					links.add(new Link(start, words.length(), span.lead()));
				}
			}
		}
		text.setFont(theme.font());
		text.setText(words.toString());
		text.setStyleRanges(styles.toArray(StyleRange[]::new));
		for (int line = 0; line < shown.lines().size(); line++) {
			indent(line, shown.lines().get(line).kind());
		}
	}

	private void indent(int line, Kind kind) {
		int em = theme.pointSize() * 2;
		int indent = kind == Kind.BULLET || kind == Kind.FORMULA ? em : kind == Kind.QUIET ? em * 3 / 2 : 0;
		text.setLineIndent(line, 1, indent);
		text.setLineWrapIndent(line, 1, indent + (kind == Kind.BULLET ? em / 2 : 0));
		text.setLineVerticalIndent(line, kind == Kind.HEAD ? em / 3 : 0);
	}

	private StyleRange style(Line line, Span span, int start) {
		StyleRange range = new StyleRange();
		range.start = start;
		range.length = span.text().length();
		boolean strong = span.style() == Style.STRONG || span.style() == Style.SEVERITY;
		range.font = switch (line.kind()) {
		case TITLE -> theme.bold();
		case FORMULA -> theme.font(Face.SOURCE, theme.pointSize(), strong ? SWT.BOLD : SWT.NORMAL);
		case QUIET -> strong ? theme.bold() : theme.small();
		case HEAD, BODY, BULLET -> strong ? theme.bold() : null;
		};
		range.strikeout = span.style() == Style.STRUCK;
		if (span.lead() != null) {
			range.foreground = theme.color(Tint.ACCENT);
			range.underline = true;
			range.underlineStyle = SWT.UNDERLINE_SINGLE;
		} else {
			range.foreground = switch (span.style()) {
			case SEVERITY -> theme.color(SeverityLook.tint(severity));
			case QUIET, STRUCK -> theme.color(Tint.INK_QUIET);
			case PLAIN, STRONG -> null;
			};
		}
		return range;
	}
}
