package org.planwright.ui.merging;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.planwright.core.compare.TextDiff;
import org.planwright.core.compare.TextPiece;
import org.planwright.core.compare.merge.Choice;
import org.planwright.core.compare.merge.Conflict;
import org.planwright.core.compare.merge.ConflictKind;
import org.planwright.core.compare.merge.Decision;
import org.planwright.ui.Messages;
import org.planwright.ui.kit.Accessibles;
import org.planwright.ui.merging.MergeDraft.Entry;
import org.planwright.ui.theme.Theme;
import org.planwright.ui.theme.Tint;

/** One conflict: what was there, what both sides made of it with their changes marked, and what can be decided. */
final class ConflictPane {

	/** What is shorter is read as a whole: marks in a number would only be in the way. */
	private static final int MARKED = 12;

	private final Composite pane;
	private final MergeDraft draft;
	private final Theme theme;
	private final Label place;
	private final Map<Choice, StyledText> texts = new EnumMap<>(Choice.class);
	private final Map<Choice, Label> heads = new EnumMap<>(Choice.class);
	private final Map<Choice, Button> buttons = new EnumMap<>(Choice.class);
	private final Button back;

	ConflictPane(Composite parent, MergeDraft draft, Theme theme, ConflictTable.Deciding deciding) {
		this.draft = draft;
		this.theme = theme;
		pane = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).equalWidth(true).spacing(8, 4).applyTo(pane);
		place = new Label(pane, SWT.WRAP);
		GridDataFactory.fillDefaults().span(3, 1).grab(true, false).hint(10, theme.pointSize() * 4).applyTo(place);
		for (Choice choice : List.of(Choice.MINE, Choice.BASE, Choice.THEIRS)) {
			Label head = new Label(pane, SWT.NONE);
			head.setForeground(theme.color(Tint.INK_QUIET));
			GridDataFactory.fillDefaults().grab(true, false).hint(10, SWT.DEFAULT).applyTo(head);
			heads.put(choice, head);
		}
		for (Choice choice : List.of(Choice.MINE, Choice.BASE, Choice.THEIRS)) {
			StyledText text = new StyledText(pane, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL);
			text.setBackground(theme.color(Tint.PAPER));
			text.setForeground(theme.color(Tint.INK));
			text.setMargins(6, 4, 6, 4);
			text.setAlwaysShowScrollBars(false);
			Accessibles.name(text, Messages.text("merging.head." + key(choice)));
			GridDataFactory.fillDefaults().grab(true, true).hint(10, 10).applyTo(text);
			texts.put(choice, text);
		}
		Composite bar = new Composite(pane, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(ConflictTable.KEYS.size() + 1).applyTo(bar);
		GridDataFactory.fillDefaults().span(3, 1).applyTo(bar);
		for (Choice choice : ConflictTable.KEYS) {
			buttons.put(choice, button(bar, "merging.take." + key(choice), () -> deciding.decide(choice)));
		}
		back = button(bar, "merging.take.back", () -> deciding.decide(null));
		show(Optional.empty());
	}

	private static Button button(Composite bar, String key, Runnable action) {
		Button button = new Button(bar, SWT.PUSH);
		button.setText(Messages.text(key));
		button.addListener(SWT.Selection, event -> action.run());
		return button;
	}

	private static String key(Choice choice) {
		return choice.name().toLowerCase(Locale.ROOT);
	}

	Composite control() {
		return pane;
	}

	/** Shows a conflict, or none. */
	void show(Optional<Entry> shown) {
		Conflict conflict = shown.map(Entry::conflict).orElse(null);
		place.setText(conflict == null ? Messages.text(empty()) : Messages.text("merging.place", conflict.field(), conflict.place()).replace("&", "&&"));
		heads.get(Choice.MINE).setText(head(Choice.MINE, conflict == null ? null : conflict.mineTime()));
		heads.get(Choice.BASE).setText(head(Choice.BASE, null));
		heads.get(Choice.THEIRS).setText(shown.map(entry -> Messages.text("merging.head.theirs.of", draft.steps().get(entry.copy()).name()))
				.orElseGet(() -> Messages.text("merging.head.theirs")).replace("&", "&&"));
		set(Choice.MINE, conflict, conflict == null ? "" : conflict.mine());
		set(Choice.BASE, conflict, conflict == null ? "" : conflict.base());
		set(Choice.THEIRS, conflict, conflict == null ? "" : conflict.theirs());
		Optional<Decision> decision = shown.flatMap(draft::decision);
		buttons.forEach((choice, button) -> button.setEnabled(conflict != null && conflict.choices().contains(choice)));
		back.setEnabled(decision.isPresent() && shown.filter(draft::isByRule).isEmpty());
		texts.forEach((choice, text) -> text.setBackground(theme.color(decision.filter(each -> each.choice() == choice).isPresent() ? Tint.ACCENT_SOFT : Tint.PAPER)));
	}

	private String empty() {
		return draft.isWorking() ? "merging.working" : draft.steps().isEmpty() ? "merging.none.yet" : draft.conflicts().isEmpty() ? "merging.no.conflicts" : "merging.pick";
	}

	private static String head(Choice choice, String time) {
		String name = Messages.text("merging.head." + key(choice));
		return time == null ? name : Messages.text("merging.head.time", name, time);
	}

	/** Null where a side has nothing, as when it deleted what the other changed. */
	private void set(Choice choice, Conflict conflict, String words) {
		StyledText text = texts.get(choice);
		if (words == null) {
			text.setText(Messages.text(choice == Choice.BASE ? "merging.not.there.before"
					: conflict.kind() == ConflictKind.DELETED ? "merging.deleted" : "merging.not.there"));
			text.setStyleRange(new StyleRange(0, text.getCharCount(), theme.color(Tint.INK_QUIET), null, SWT.ITALIC));
			return;
		}
		String base = conflict == null ? null : conflict.base();
		if (choice == Choice.BASE || base == null || base.length() < MARKED || words.length() < MARKED) {
			text.setText(words);
			return;
		}
		StringBuilder shown = new StringBuilder();
		List<StyleRange> marks = new ArrayList<>();
		for (TextPiece piece : TextDiff.between(base, words)) {
			if (piece.kind() != TextPiece.Kind.SAME) {
				marks.add(mark(shown.length(), piece));
			}
			shown.append(piece.text());
		}
		text.setText(shown.toString());
		text.setStyleRanges(marks.toArray(StyleRange[]::new));
	}

	/** Told by line as well as by colour: what came in is underlined, what went is struck out. */
	private StyleRange mark(int start, TextPiece piece) {
		StyleRange range = new StyleRange();
		range.start = start;
		range.length = piece.text().length();
		boolean inserted = piece.kind() == TextPiece.Kind.INSERTED;
		range.foreground = theme.color(inserted ? Tint.GOOD : Tint.ERROR);
		range.underline = inserted;
		range.strikeout = !inserted;
		return range;
	}
}
