package org.planwright.ui.importing;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.planwright.core.project.ProjectSession;
import org.planwright.model.Identified;
import org.planwright.ui.importing.Review.Focus;
import org.planwright.ui.kit.Keyboard;
import org.planwright.ui.kit.SegmentedBar;
import org.planwright.ui.theme.Icons;
import org.planwright.ui.theme.Theme;
import org.planwright.ui.theme.Tint;

/** What was recognised in a document, by kind, one kind at a time. */
public final class ReviewTabs {

	private final List<ReviewTab> tabs;
	private final Composite control;
	private final SegmentedBar bar;
	private final Composite room;
	private final StackLayout stack = new StackLayout();
	private final Control[] controls;
	/** Tabs that show the review as it is now. */
	private final Set<ReviewTab> upToDate = new HashSet<>();
	private Review review;
	private Runnable end = () -> { };
	private int shown;

	/**
	 * Shows nothing before {@link #show}.
	 *
	 * @param project the open project, whose plans can be upper plans
	 */
	public ReviewTabs(Composite parent, ImportDraft draft, Optional<ProjectSession> project, Theme theme, Icons icons) {
		tabs = List.of(new FrontTab(draft, project, theme), new OutlineTab(theme, icons), new IndicatorTab(theme, icons), new BoxTab(theme, icons),
				new TermTab(theme, icons), new UnplacedTab(theme, icons));
		controls = new Control[tabs.size()];
		control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(control);
		bar = new SegmentedBar(control, theme);
		bar.onChoice(this::open);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		room = new Composite(control, SWT.NONE);
		room.setBackground(theme.color(Tint.PAPER));
		room.setLayout(stack);
		GridDataFactory.fillDefaults().grab(true, true).hint(1, 1).applyTo(room);
		control.addDisposeListener(event -> end.run());
	}

	/** The whole of it. */
	public Composite control() {
		return control;
	}

	/** The tabs, in their order. */
	public List<ReviewTab> all() {
		return tabs;
	}

	/** Shows another review. */
	public void show(Review next) {
		end.run();
		review = next;
		upToDate.clear();
		Runnable endFocus = review.onFocus(this::follow);
		Runnable endChange = review.onChange(change -> refresh());
		end = () -> {
			endFocus.run();
			endChange.run();
		};
		refresh();
	}

	private void refresh() {
		upToDate.clear();
		bar.setLabels(tabs.stream().map(tab -> tab.title(review)).toList());
		bar.choose(shown);
		bring(shown);
	}

	/** Opens a tab at what is looked at. */
	public void open(int index) {
		tabs.get(shown).commit();
		bring(index);
		review.focus().map(Focus::piece).filter(tabs.get(index)::canShow).ifPresent(tabs.get(index)::reveal);
	}

	private void bring(int index) {
		ReviewTab tab = tabs.get(index);
		shown = index;
		if (controls[index] == null) {
			controls[index] = tab.createControl(room);
		}
		if (upToDate.add(tab)) {
			tab.show(review);
		}
		bar.choose(index);
		Control before = stack.topControl;
		boolean hadFocus = before != null && before != controls[index] && Keyboard.isIn(before);
		stack.topControl = controls[index];
		room.layout();
		if (hadFocus) {
			tab.setFocus();
		}
	}

	private void follow(Focus focus) {
		Identified piece = focus.piece();
		if (piece == null || focus.origin() == tabs.get(shown)) {
			return;
		}
		if (!tabs.get(shown).canShow(piece)) {
			IntStream.range(0, tabs.size()).filter(i -> tabs.get(i).canShow(piece)).findFirst().ifPresent(this::bring);
		}
		if (tabs.get(shown).canShow(piece)) {
			tabs.get(shown).reveal(piece);
		}
	}

	/** Makes edits of what is typed and not taken over yet. */
	public void commit() {
		if (review != null) {
			tabs.get(shown).commit();
		}
	}

	/** Takes the keyboard. */
	public void setFocus() {
		tabs.get(shown).setFocus();
	}
}
