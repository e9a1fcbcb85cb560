package org.planwright.ui.boxes;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.planwright.core.check.Finding;
import org.planwright.model.Figure;
import org.planwright.model.Identified;
import org.planwright.model.Indicator;
import org.planwright.model.KeyProject;
import org.planwright.model.Passage;
import org.planwright.ui.Messages;
import org.planwright.ui.review.CommentDesk;
import org.planwright.ui.selection.TextSpan;
import org.planwright.ui.theme.Icons;
import org.planwright.ui.theme.Theme;
import org.planwright.ui.theme.Tint;

/** One box as a card: label and title, where it stands, the indicators it serves, its goal and its items, all to read and to type into. */
final class BoxCard {

	private final ScrolledComposite scroll;
	private final Theme theme;
	private final Icons icons;
	private final CardEdits edits;
	private final CommentDesk remarks;
	private final CardContent.Listener listener;
	private KeyProject box;
	private List<Indicator> indicators = List.of();
	private CardContent content;
	private Function<Identified, List<Finding>> findings = object -> List.of();

	BoxCard(Composite parent, Theme theme, Icons icons, CardEdits edits, CommentDesk remarks, CardContent.Listener listener) {
		this.theme = theme;
		this.icons = icons;
		this.edits = edits;
		this.remarks = remarks;
		this.listener = listener;
		scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		scroll.setShowFocusedControl(true);
		scroll.addListener(SWT.Resize, event -> measure());
		scroll.setBackground(theme.color(Tint.PAPER));
		Runnable undress = theme.addListener(() -> {
			scroll.setBackground(theme.color(Tint.PAPER));
			rebuild();
		});
		scroll.addDisposeListener(event -> undress.run());
		Runnable unfollow = remarks.addListener(this::showRemarks);
		scroll.addDisposeListener(event -> unfollow.run());
	}

	Control control() {
		return scroll;
	}

	/** The box that is shown; null for none. */
	KeyProject box() {
		return box;
	}

	/** Shows a box; null for none. */
	void show(KeyProject shown) {
		if (shown != box) {
			box = shown;
			indicators = List.of();
			rebuild();
			scroll.setOrigin(0, 0);
		}
	}

	/** Shows the indicators that the box serves. */
	void showIndicators(List<Indicator> served) {
		if (!served.equals(indicators)) {
			indicators = served;
			sayIndicators();
			measure();
		}
	}

	/** Marks the fields in which the checks found something. */
	void showFindings(Function<Identified, List<Finding>> onObject) {
		findings = onObject;
		if (content != null) {
			content.showFindings(findings);
		}
	}

	private void showRemarks() {
		if (content != null) {
			content.showRemarks();
		}
	}

	/** Brings the card up to date after an edit; the keyboard stays where it is while its field does. */
	void update() {
		if (content == null) {
			return;
		}
		if (content.isCurrent()) {
			content.update();
			content.showRemarks();
			sayIndicators();
			measure();
		} else {
			rebuild();
		}
	}

	private void rebuild() {
		boolean hadFocus = content != null && content.hasFocus();
		Point origin = scroll.getOrigin();
		scroll.setRedraw(false);
		if (content != null) {
			content.fields().forEach(CardField::flush);
			scroll.setContent(null);
			content.control().dispose();
			content = null;
		}
		if (box != null) {
			content = new CardContent(scroll, box, edits, remarks, theme, icons, listener);
			content.fields().forEach(field -> field.control().addListener(SWT.Modify, event -> measureIfGrown(field)));
			scroll.setContent(content.control());
			content.showFindings(findings);
			sayIndicators();
			measure();
			scroll.setOrigin(origin);
		}
		scroll.setRedraw(true);
		if (hadFocus && content != null) {
			content.fields().getFirst().control().getParent().setFocus();
		}
	}

	private void sayIndicators() {
		if (content == null) {
			return;
		}
		Link link = content.indicators();
		link.setText(indicators.isEmpty() ? Messages.text("boxes.indicators.none")
				: Messages.text("boxes.indicators", indicators.stream().map(BoxCard::linkTo).collect(Collectors.joining(Messages.text("boxes.indicators.and")))));
	}

	private static String linkTo(Indicator indicator) {
		String name = "<a href=\"" + indicator.getId() + "\">" + indicator.getName().replace("&", "&&") + "</a>";
		return Messages.text("boxes.indicator", name, words(indicator.getBaseline()), words(indicator.getTarget()),
				indicator.getUnit() == null ? "" : indicator.getUnit()).strip();
	}

	private static String words(Figure figure) {
		return figure == null || figure.getText() == null || figure.getText().isBlank() ? "—" : figure.getText();
	}

	private void measureIfGrown(CardField field) {
		Point size = field.control().getSize();
		if (field.control().computeSize(size.x, SWT.DEFAULT).y != size.y) {
			measure();
		}
	}

	private void measure() {
		if (content != null && !content.control().isDisposed()) {
			int width = scroll.getClientArea().width;
			scroll.setMinHeight(content.control().computeSize(Math.max(width, 1), SWT.DEFAULT).y);
			content.control().layout(true, true);
		}
	}

	/** Scrolls to a part of the box and marks it, without taking the keyboard. */
	void reveal(Identified object, TextSpan words) {
		if (content == null) {
			return;
		}
		content.fields().forEach(field -> field.mark(false));
		CardField field = content.fieldOf(object);
		if (field == null || object == box && words == null) {
			scroll.setOrigin(0, 0);
			return;
		}
		field.mark(true);
		if (words != null) {
			field.select(words);
		}
		scrollTo(field.control());
	}

	/** Puts the keyboard into a goal or item. */
	void focus(Passage passage, int offset) {
		CardField field = content == null ? null : content.fieldOf(passage);
		if (field != null) {
			field.control().setFocus();
			field.control().setSelection(offset);
		}
	}

	private void scrollTo(Control control) {
		Rectangle place = control.getDisplay().map(control.getParent(), content.control(), control.getBounds());
		Rectangle seen = scroll.getClientArea();
		Point origin = scroll.getOrigin();
		if (place.y < origin.y || place.y + place.height > origin.y + seen.height) {
			scroll.setOrigin(origin.x, Math.max(0, place.y - seen.height / 4));
		}
	}
}
