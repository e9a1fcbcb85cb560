package org.planwright.ui.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.planwright.ui.Messages;
import org.planwright.ui.facts.WaitingMark;
import org.planwright.ui.kit.Accessibles;
import org.planwright.ui.theme.Icons;
import org.planwright.ui.theme.Theme;
import org.planwright.ui.theme.Tint;

/** A {@link TraceTree} on the screen, under a heading that names the object and its place. Rows are made when they come into sight. */
final class TraceView extends Composite {

	/** Up to so many rows the words that prove them are shown at once. */
	private static final int FEW = 14;

	private final Theme theme;
	private final Composite head;
	private final Label title;
	private final Label place;
	private final Composite body;
	private final StackLayout stack = new StackLayout();
	private final TreeViewer viewer;
	private final Composite empty;
	private final Label emptyText;
	private TraceTree shown;
	private final WaitingMark mark = new WaitingMark(this, this::showWaiting);
	private boolean waiting;
	private Consumer<TraceRow> picked = row -> { };
	private Consumer<TraceRow> opened = row -> { };

	/** An empty view. */
	public TraceView(Composite parent, Theme theme, Icons icons) {
		super(parent, SWT.NONE);
		this.theme = theme;
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(this);
		head = new Composite(this, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
		GridLayoutFactory.swtDefaults().margins(10, 6).spacing(6, 1).applyTo(head);
		title = line(head);
		place = line(head);
		body = new Composite(this, SWT.NONE);
		body.setLayout(stack);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
		viewer = new TreeViewer(body, SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
		viewer.setUseHashlookup(true);
		viewer.setContentProvider(new Rows());
		viewer.setLabelProvider(new TraceRowLabels(theme, icons));
		ColumnViewerToolTipSupport.enableFor(viewer);
		Accessibles.name(tree(), Messages.text("trace.name"));
		tree().addListener(SWT.Selection, event -> rowOf(event.item.getData()).ifPresent(row -> picked.accept(row)));
		tree().addListener(SWT.DefaultSelection, event -> rowOf(event.item.getData()).ifPresent(this::open));
		empty = new Composite(body, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(20, 30).applyTo(empty);
		emptyText = new Label(empty, SWT.WRAP | SWT.CENTER);
		GridDataFactory.fillDefaults().grab(true, true).align(SWT.FILL, SWT.BEGINNING).hint(10, SWT.DEFAULT).applyTo(emptyText);
		restyle();
		showNothing(Messages.text("trace.empty.nothing"));
	}

	private static Label line(Composite parent) {
		Label label = new Label(parent, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(10, SWT.DEFAULT).applyTo(label);
		return label;
	}

	private static Optional<TraceRow> rowOf(Object data) {
		return data instanceof TraceRow row ? Optional.of(row) : Optional.empty();
	}

	/** Enter and double click go to the place; on a heading they open and close it. */
	private void open(TraceRow row) {
		if (row.target() != null) {
			opened.accept(row);
		} else {
			viewer.setExpandedState(row, !viewer.getExpandedState(row));
		}
	}

	/** Says what happens when a row is picked, and when it is double-clicked or opened by Enter. */
	public void onPick(Consumer<TraceRow> pick, Consumer<TraceRow> open) {
		picked = pick;
		opened = open;
	}

	/** Takes the colours and fonts of the theme as they are now. */
	public void restyle() {
		for (Control control : List.of(this, body, empty, emptyText, tree())) {
			control.setBackground(theme.color(Tint.PAPER));
		}
		for (Control control : List.of(head, title, place)) {
			control.setBackground(theme.color(Tint.CHROME));
		}
		title.setFont(theme.bold());
		title.setForeground(theme.color(Tint.INK));
		place.setFont(theme.small());
		place.setForeground(theme.color(Tint.INK_QUIET));
		emptyText.setForeground(theme.color(Tint.INK_QUIET));
		tree().setForeground(theme.color(Tint.INK));
		viewer.refresh();
	}

	/** Shows the traces of something else, or of the same thing after an edit. */
	public void show(TraceTree tree) {
		boolean same = shown != null && shown.title().equals(tree.title()) && shown.place().equals(tree.place());
		List<List<String>> open = same ? expandedPaths() : List.of();
		int top = same && tree().getTopItem() != null ? tree().indexOf(rootOf(tree().getTopItem())) : 0;
		shown = tree;
		setHead();
		tree().setRedraw(false);
		try {
			viewer.setInput(tree);
			viewer.expandToLevel(rowsOf(tree) <= FEW ? 3 : 2);
			if (same) {
				restore(tree.groups(), new ArrayList<>(), open);
			}
			if (same && top > 0 && top < tree().getItemCount()) {
				tree().setTopItem(tree().getItem(top));
			}
		} finally {
			tree().setRedraw(true);
		}
		stack.topControl = tree();
		layout();
		body.layout();
	}

	private static TreeItem rootOf(TreeItem item) {
		return item.getParentItem() == null ? item : rootOf(item.getParentItem());
	}

	private static int rowsOf(TraceTree tree) {
		return tree.groups().stream().mapToInt(group -> group.children().size()).sum();
	}

	/** The open rows, each by the texts of the rows on the way to it: the rows themselves are made anew after an edit. */
	private List<List<String>> expandedPaths() {
		List<List<String>> paths = new ArrayList<>();
		collect(shown.groups(), new ArrayList<>(), paths);
		return paths;
	}

	private void collect(List<TraceRow> rows, List<String> way, List<List<String>> paths) {
		for (TraceRow row : rows) {
			if (viewer.getExpandedState(row)) {
				way.add(row.text());
				paths.add(List.copyOf(way));
				collect(row.children(), way, paths);
				way.removeLast();
			}
		}
	}

	private void restore(List<TraceRow> rows, List<String> way, List<List<String>> open) {
		for (TraceRow row : rows) {
			way.add(row.text());
			boolean expanded = open.contains(way);
			if (viewer.getExpandedState(row) != expanded && row.kind() != TraceRow.Kind.GROUP) {
				viewer.setExpandedState(row, expanded);
			}
			if (expanded) {
				restore(row.children(), way, open);
			}
			way.removeLast();
		}
	}

	/** Shows a sentence in the place of a tree. */
	public void showNothing(String why) {
		shown = null;
		setHead();
		viewer.setInput(null);
		emptyText.setText(why.replace("&", "&&"));
		stack.topControl = empty;
		layout();
		empty.layout();
		body.layout();
	}

	/** Says that newer traces are on the way, or that these are the newest. */
	public void setWaiting(boolean waiting) {
		mark.set(waiting);
	}

	private void showWaiting(boolean nowShown) {
		waiting = nowShown;
		setHead();
	}

	private void setHead() {
		boolean hasHead = shown != null;
		((GridData) head.getLayoutData()).exclude = !hasHead;
		head.setVisible(hasHead);
		if (hasHead) {
			title.setText((waiting ? Messages.text("trace.updating", shown.title()) : shown.title()).replace("&", "&&"));
			place.setText(shown.place().replace("&", "&&"));
			head.layout(true);
		}
	}

	/** The tree shown; null where there is none. */
	public TraceTree shown() {
		return shown;
	}

	/** The control of the rows. */
	public Tree tree() {
		return viewer.getTree();
	}

	@Override
	public boolean setFocus() {
		return tree().setFocus();
	}

	private static final class Rows implements ITreeContentProvider {

		@Override
		public Object[] getElements(Object input) {
			return ((TraceTree) input).groups().toArray();
		}

		@Override
		public Object[] getChildren(Object row) {
			return ((TraceRow) row).children().toArray();
		}

		@Override
		public Object getParent(Object row) {
			return null;
		}

		@Override
		public boolean hasChildren(Object row) {
			return !((TraceRow) row).children().isEmpty();
		}
	}
}
