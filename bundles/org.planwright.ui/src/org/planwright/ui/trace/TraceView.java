package org.planwright.ui.trace;

import java.util.Arrays;
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

	private final Theme theme;
	private final TraceHead head;
	private final Composite body;
	private final StackLayout stack = new StackLayout();
	private final TreeViewer viewer;
	private final Composite empty;
	private final Label emptyText;
	private TraceTree whole;
	private TraceTree shown;
	private TraceFilter filter = TraceFilter.ALL;
	private final WaitingMark mark = new WaitingMark(this, this::showWaiting);
	private boolean waiting;
	private Consumer<TraceRow> picked = row -> { };
	private Consumer<TraceRow> opened = row -> { };

	/** An empty view. */
	public TraceView(Composite parent, Theme theme, Icons icons) {
		super(parent, SWT.NONE);
		this.theme = theme;
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(this);
		head = new TraceHead(this, theme, icons);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
		head.onFilter(this::setFilter);
		body = new Composite(this, SWT.NONE);
		body.setLayout(stack);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
		viewer = new TreeViewer(body, SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
		viewer.setUseHashlookup(true);
		viewer.setContentProvider(new Rows());
		viewer.setLabelProvider(new TraceRowLabels(theme, icons));
		ColumnViewerToolTipSupport.enableFor(viewer);
		Accessibles.name(tree(), Messages.text("trace.name"));
		tree().addListener(SWT.Selection, event -> selected());
		tree().addListener(SWT.DefaultSelection, event -> {
			// Ctrl+Enter judges, also where the system takes it for Enter.
			if ((event.stateMask & SWT.MODIFIER_MASK) == 0) {
				rowOf(event.item.getData()).ifPresent(this::open);
			}
		});
		empty = new Composite(body, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(20, 30).applyTo(empty);
		emptyText = new Label(empty, SWT.WRAP | SWT.CENTER);
		GridDataFactory.fillDefaults().grab(true, true).align(SWT.FILL, SWT.BEGINNING).hint(10, SWT.DEFAULT).applyTo(emptyText);
		restyle();
		showNothing(Messages.text("trace.empty.nothing"));
	}

	private static Optional<TraceRow> rowOf(Object data) {
		return data instanceof TraceRow row ? Optional.of(row) : Optional.empty();
	}

	/** Who picks several rows is about to judge them, and leads nobody anywhere. */
	private void selected() {
		head.updateTools();
		List<TraceRow> rows = selection();
		if (rows.size() == 1) {
			picked.accept(rows.getFirst());
		}
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

	/** What stands over the tree. */
	TraceHead head() {
		return head;
	}

	/** The rows that are picked. */
	List<TraceRow> selection() {
		return Arrays.stream(tree().getSelection()).map(TreeItem::getData).map(TraceView::rowOf).flatMap(Optional::stream).toList();
	}

	/** The rows whose links are judged: picking words that prove a link, or a note about it, means the link. */
	List<TraceRow> judged() {
		return Arrays.stream(tree().getSelection()).map(TraceView::judged).map(item -> rowOf(item.getData())).flatMap(Optional::stream).distinct().toList();
	}

	private static TreeItem judged(TreeItem item) {
		boolean means = item.getParentItem() != null && item.getData() instanceof TraceRow row && row.link() == null && row.kind() != TraceRow.Kind.OBJECT;
		return means && item.getParentItem().getData() instanceof TraceRow above && above.link() != null ? item.getParentItem() : item;
	}

	/** Lists other links. */
	void setFilter(TraceFilter next) {
		filter = next;
		if (whole != null) {
			show(whole);
		}
	}

	/** Takes the colours and fonts of the theme as they are now. */
	public void restyle() {
		for (Control control : List.of(this, body, empty, emptyText, tree())) {
			control.setBackground(theme.color(Tint.PAPER));
		}
		head.restyle();
		emptyText.setForeground(theme.color(Tint.INK_QUIET));
		tree().setForeground(theme.color(Tint.INK));
		viewer.refresh();
	}

	/** Shows the traces of something else, or of the same thing after an edit. */
	public void show(TraceTree tree) {
		TraceTree next = tree.filtered(filter);
		TreeMemory memory = shown != null && shown.id().equals(next.id()) ? TreeMemory.of(viewer, shown) : TreeMemory.NONE;
		whole = tree;
		shown = next;
		setHead();
		// What the mouse rests on is another row from now on.
		tree().setToolTipText(null);
		tree().setRedraw(false);
		try {
			viewer.setInput(shown);
			memory.restore(viewer, shown);
		} finally {
			tree().setRedraw(true);
		}
		head.updateTools();
		stack.topControl = tree();
		layout();
		body.layout();
	}

	/** Shows a sentence in the place of a tree. */
	public void showNothing(String why) {
		whole = null;
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
			head.show(waiting ? Messages.text("trace.updating", shown.title()) : shown.title(), whole, filter);
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
