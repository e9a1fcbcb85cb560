package org.planwright.ui.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.planwright.core.project.ProjectChange;
import org.planwright.core.project.ProjectSession;
import org.planwright.model.Identified;
import org.planwright.model.Indicator;
import org.planwright.model.KeyProject;
import org.planwright.model.Plan;
import org.planwright.model.Task;
import org.planwright.model.Term;
import org.planwright.ui.Messages;
import org.planwright.ui.kit.Accessibles;
import org.planwright.ui.search.QuickOpenIndex.Entry;
import org.planwright.ui.selection.PlanSelection;
import org.planwright.ui.selection.PlanNames;
import org.planwright.ui.selection.SelectionHub;
import org.planwright.ui.session.OpenProject;
import org.planwright.ui.theme.Icon;
import org.planwright.ui.theme.Icons;
import org.planwright.ui.theme.Theme;
import org.planwright.ui.theme.Tint;

import jakarta.inject.Inject;

/** 快速打开: type a piece of a name, pick a thing, be there. What was picked lately comes first. */
public final class QuickOpen {

	private static final int SHOWN = 200;
	private static final int RECENT = 20;
	private static final int ROWS = 14;

	private final OpenProject project;
	private final SelectionHub hub;
	private final Theme theme;
	private final Icons icons;
	private final QuickOpenIndex index = new QuickOpenIndex();
	private final List<Identified> recent = new ArrayList<>();
	private Supplier<Rectangle> anchor = () -> null;
	private List<Entry> hits = List.of();
	private Shell shell;
	private Text words;
	private Table list;
	private Label hint;

	@Inject
	QuickOpen(OpenProject project, SelectionHub hub, Theme theme, Icons icons) {
		this.project = project;
		this.hub = hub;
		this.theme = theme;
		this.icons = icons;
		hub.addListener(this::remember);
		project.addListener(new OpenProject.Listener() {
			@Override
			public void projectSwitched() {
				index.clear();
				recent.clear();
			}

			@Override
			public void projectChanged(ProjectChange change) {
				index.changed(change);
			}
		});
	}

	private void remember(PlanSelection place) {
		for (EObject step = place.object(); step != null; step = step.eContainer()) {
			if (step instanceof Task || step instanceof Indicator || step instanceof KeyProject || step instanceof Term) {
				recent.remove(step);
				recent.addFirst((Identified) step);
				if (recent.size() > RECENT) {
					recent.removeLast();
				}
				return;
			}
		}
	}

	/**
	 * Says below what the list opens.
	 *
	 * @param place gives a place on the screen, or null when it cannot be seen: then the list opens in the middle of the window
	 */
	void setAnchor(Supplier<Rectangle> place) {
		anchor = place;
	}

	/** Opens the list; does nothing without a project. */
	public void open(Shell parent) {
		if (project.session().isEmpty()) {
			return;
		}
		if (shell != null && !shell.isDisposed()) {
			words.setFocus();
			return;
		}
		create(parent);
		update();
		place(parent, anchor.get());
		shell.open();
		words.setFocus();
	}

	private void create(Shell parent) {
		shell = new Shell(parent, SWT.NO_TRIM | SWT.ON_TOP | SWT.RESIZE);
		shell.setText(Messages.text("search.quickOpen"));
		shell.setBackground(theme.color(Tint.PAPER));
		GridLayoutFactory.fillDefaults().margins(6, 6).spacing(0, 4).applyTo(shell);
		words = new Text(shell, SWT.SEARCH | SWT.ICON_SEARCH);
		words.setMessage(Messages.text("search.field"));
		Accessibles.name(words, Messages.text("search.quickOpen"));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(words);
		list = new Table(shell, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
		list.setBackground(theme.color(Tint.PAPER));
		list.setForeground(theme.color(Tint.INK));
		Accessibles.name(list, Messages.text("search.results"));
		new TableColumn(list, SWT.NONE);
		new TableColumn(list, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(list);
		hint = new Label(shell, SWT.NONE);
		hint.setFont(theme.small());
		hint.setForeground(theme.color(Tint.INK_QUIET));
		hint.setBackground(theme.color(Tint.PAPER));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(hint);
		words.addListener(SWT.Modify, event -> update());
		words.addListener(SWT.KeyDown, this::keyDown);
		words.addListener(SWT.DefaultSelection, event -> go());
		list.addListener(SWT.SetData, this::fill);
		list.addListener(SWT.MouseUp, event -> go());
		list.addListener(SWT.DefaultSelection, event -> go());
		list.addListener(SWT.KeyDown, this::keyDown);
		shell.addListener(SWT.Deactivate, event -> shell.getDisplay().asyncExec(this::close));
		shell.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_ESCAPE) {
				event.doit = false;
				close();
			}
		});
	}

	private void place(Shell parent, Rectangle below) {
		int em = emOf(shell);
		Rectangle window = parent.getBounds();
		int width = Math.min(em * 52, window.width - em * 2);
		int height = words.computeSize(SWT.DEFAULT, SWT.DEFAULT).y + list.getItemHeight() * ROWS + em * 3;
		Point corner = below == null ? new Point(window.x + (window.width - width) / 2, window.y + window.height / 8)
				: new Point(Math.max(window.x, below.x + below.width - width), below.y + below.height);
		shell.setBounds(corner.x, corner.y, width, height);
		shell.layout();
		int inner = list.getClientArea().width;
		list.getColumn(0).setWidth(inner * 3 / 5);
		list.getColumn(1).setWidth(inner - inner * 3 / 5);
	}

	private static int emOf(Shell shell) {
		GC gc = new GC(shell);
		try {
			return gc.getFontMetrics().getHeight();
		} finally {
			gc.dispose();
		}
	}

	private void update() {
		recent.removeIf(object -> ProjectSession.planOf(object) == null);
		hits = project.session().map(session -> index.find(session.project(), words.getText(), recent, SHOWN)).orElse(List.of());
		list.setItemCount(hits.size());
		list.clearAll();
		if (!hits.isEmpty()) {
			list.setSelection(0);
		}
		boolean blank = words.getText().isBlank();
		hint.setText(Messages.text(hits.isEmpty() ? "search.nothing" : blank ? "search.recent" : "search.keys"));
	}

	private void fill(Event event) {
		if (event.index >= hits.size()) {
			return;
		}
		Entry entry = hits.get(event.index);
		TableItem item = (TableItem) event.item;
		item.setText(0, entry.name());
		item.setText(1, entry.object() instanceof Plan plan ? PlanNames.kind(plan) : whereabouts(entry));
		item.setForeground(1, theme.color(Tint.INK_QUIET));
		item.setImage(0, icons.image(switch (entry.object()) {
		case Plan plan -> Icon.SCROLL_TEXT;
		case Task task -> Icon.SQUARE_CHECK_BIG;
		case Indicator indicator -> Icon.GAUGE;
		case KeyProject box -> Icon.PACKAGE;
		case Term term -> Icon.BOOK_A;
		default -> Icon.TEXT;
		}));
	}

	private static String whereabouts(Entry entry) {
		return Messages.text("search.place", PlanNames.kind(entry.object()), PlanNames.place(entry.object().eContainer()));
	}

	private void keyDown(Event event) {
		int row = list.getSelectionIndex();
		int page = Math.max(1, list.getClientArea().height / list.getItemHeight() - 1);
		switch (event.keyCode) {
		case SWT.ARROW_DOWN -> select(event, row + 1);
		case SWT.ARROW_UP -> select(event, row - 1);
		case SWT.PAGE_DOWN -> select(event, row + page);
		case SWT.PAGE_UP -> select(event, row - page);
		case SWT.ESC -> {
			event.doit = false;
			close();
		}
		default -> { }
		}
	}

	private void select(Event event, int row) {
		event.doit = false;
		if (!hits.isEmpty()) {
			list.setSelection(Math.clamp(row, 0, hits.size() - 1));
			list.showSelection();
		}
	}

	private void go() {
		int row = list.getSelectionIndex();
		if (row >= 0 && row < hits.size()) {
			Identified object = hits.get(row).object();
			close();
			hub.goTo(PlanSelection.of(object, null));
		}
	}

	private void close() {
		if (shell != null && !shell.isDisposed()) {
			shell.dispose();
		}
		shell = null;
	}
}
