package org.planwright.ui.navigator;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.planwright.core.project.FrozenCopies;
import org.planwright.model.Indicator;
import org.planwright.model.KeyProject;
import org.planwright.model.Plan;
import org.planwright.model.Project;
import org.planwright.model.Section;
import org.planwright.model.Task;
import org.planwright.model.Term;
import org.planwright.ui.Messages;
import org.planwright.ui.kit.Accessibles;
import org.planwright.ui.theme.Icon;
import org.planwright.ui.theme.Icons;
import org.planwright.ui.theme.Theme;
import org.planwright.ui.theme.Tint;

/**
 * The lines of a {@link NavigatorModel} on the screen. Only lines that were seen have an item: a list of many thousand indicators
 * opens at once. Which lines are open is remembered by key, so that it survives edits.
 */
final class NavigatorTree {

	private final Tree tree;
	private final Theme theme;
	private final Icons icons;
	private final Set<String> open = new HashSet<>();
	private NavigatorModel model;
	private Function<Plan, String> counts = plan -> "";
	private BiFunction<Plan, String, String> names = (plan, name) -> name;

	NavigatorTree(Composite parent, Theme theme, Icons icons) {
		this.theme = theme;
		this.icons = icons;
		tree = new Tree(parent, SWT.VIRTUAL | SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
		Accessibles.name(tree, Messages.text("navigator.name"));
		tree.addListener(SWT.SetData, this::fill);
		tree.addListener(SWT.Expand, event -> remember((TreeItem) event.item, true));
		tree.addListener(SWT.Collapse, event -> remember((TreeItem) event.item, false));
		paint();
		Runnable end = theme.addListener(() -> {
			paint();
			refresh();
		});
		tree.addListener(SWT.Dispose, event -> end.run());
	}

	/** Says what was found in a plan, for before its name. */
	void setCounts(Function<Plan, String> found) {
		counts = found;
	}

	/** Says what belongs to the names of plans that are frozen copies, and where those were taken from. */
	void setCopies(BiFunction<Plan, String, String> named, Function<Plan, String> origins) {
		names = named;
		tree.addListener(SWT.MouseMove, event -> {
			TreeItem item = tree.getItem(new Point(event.x, event.y));
			String tip = item != null && item.getData() instanceof NavigatorNode node && isCopy(node) ? origins.apply((Plan) node.object()) : null;
			if (!Objects.equals(tip, tree.getToolTipText())) {
				tree.setToolTipText(tip);
			}
		});
	}

	private static boolean isCopy(NavigatorNode node) {
		return node.group().isEmpty() && node.object() instanceof Plan plan && FrozenCopies.isCopy(plan);
	}

	/** Says anew what was found in the plans. */
	void countsChanged() {
		if (model == null || tree.isDisposed() || tree.getItemCount() == 0) {
			return;
		}
		boolean changed = false;
		for (TreeItem item : tree.getItem(0).getItems()) {
			if (item.getData() instanceof NavigatorNode node && !textOf(node).equals(item.getText())) {
				item.setText(textOf(node));
				changed = true;
			}
		}
		if (changed) {
			// GTK leaves remains of lines where others become higher or lower with their words.
			tree.redraw();
		}
	}

	private String textOf(NavigatorNode node) {
		if (node.group().isPresent() || !(node.object() instanceof Plan plan)) {
			return node.label();
		}
		String name = names.apply(plan, node.label());
		String found = counts.apply(plan);
		return found.isEmpty() ? name : Messages.text("navigator.plan.counts", found, name);
	}

	Tree control() {
		return tree;
	}

	/** Shows another project, opened down to its plans; null shows nothing. */
	void setModel(NavigatorModel next) {
		model = next;
		open.clear();
		tree.setItemCount(0);
		if (model != null) {
			open.add(model.root().key());
			refresh();
		}
	}

	/** Shows the same project after an edit or with another filter; what was open and selected stays so. */
	void replaceModel(NavigatorModel next) {
		Optional<String> selected = selected().map(NavigatorNode::key);
		model = next;
		refresh();
		selected.ifPresent(key -> select(find(model.root(), key)));
	}

	/** Draws all lines anew. */
	void refresh() {
		if (model == null || tree.isDisposed()) {
			return;
		}
		tree.setRedraw(false);
		try {
			tree.setItemCount(1);
			tree.clearAll(true);
			bind(tree.getItem(0), model.root());
		} finally {
			tree.setRedraw(true);
		}
	}

	/** Gives an item its line, and opens it as its line is open. */
	private void bind(TreeItem item, NavigatorNode node) {
		List<NavigatorNode> children = model.children(node);
		show(item, node, children.size());
		boolean isOpen = !children.isEmpty() && isOpen(node);
		if (isOpen) {
			item.setExpanded(true);
			for (int i = 0; i < children.size(); i++) {
				if (isOpen(children.get(i)) && !model.children(children.get(i)).isEmpty()) {
					bind(item.getItem(i), children.get(i));
				}
			}
		} else if (item.getExpanded()) {
			item.setExpanded(false);
		}
	}

	private boolean isOpen(NavigatorNode node) {
		return open.contains(node.key()) || model.isFiltered() && !(node.object() instanceof Section section && section.getSections().isEmpty());
	}

	private void fill(Event event) {
		TreeItem item = (TreeItem) event.item;
		TreeItem above = item.getParentItem();
		if (model == null) {
			return;
		}
		if (above == null) {
			show(item, model.root(), model.children(model.root()).size());
			return;
		}
		if (!(above.getData() instanceof NavigatorNode parent)) {
			return;
		}
		List<NavigatorNode> siblings = model.children(parent);
		int index = event.index;
		if (index < siblings.size()) {
			NavigatorNode node = siblings.get(index);
			show(item, node, model.children(node).size());
		}
	}

	private void show(TreeItem item, NavigatorNode node, int children) {
		item.setData(node);
		item.setText(textOf(node));
		item.setImage(image(node));
		item.setForeground(node.group().isPresent() ? theme.color(Tint.INK_QUIET) : null);
		if (item.getItemCount() != children) {
			item.setItemCount(children);
		}
	}

	private Image image(NavigatorNode node) {
		if (node.group().isPresent()) {
			return icons.image(switch (node.group().get()) {
			case INDICATORS -> Icon.TABLE_2;
			case BOXES -> Icon.PACKAGE;
			case TERMS -> Icon.BOOK_A;
			});
		}
		return switch (node.object()) {
		case Project project -> icons.image(Icon.FOLDER_KANBAN);
		case Plan plan -> icons.image(FrozenCopies.isCopy(plan) ? Icon.LOCK : Icon.SCROLL_TEXT);
		case Task task -> icons.image(Icon.SQUARE_CHECK_BIG);
		case Indicator indicator -> icons.image(Icon.GAUGE);
		case KeyProject box -> icons.image(Icon.PACKAGE);
		case Term term -> icons.image(Icon.BOOK_A);
		default -> icons.image(Icon.TEXT);
		};
	}

	private void remember(TreeItem item, boolean expanded) {
		if (item.getData() instanceof NavigatorNode node && !model.isFiltered()) {
			if (expanded) {
				open.add(node.key());
			} else {
				open.remove(node.key());
			}
		}
	}

	/** Whether the lines below a line are on the screen or would be, were the lines above it open. */
	boolean isMarkedOpen(NavigatorNode node) {
		return open.contains(node.key());
	}

	/** The line that is selected. */
	Optional<NavigatorNode> selected() {
		TreeItem[] items = tree.getSelection();
		if (items.length == 1) {
			// A line that quick keys reach before it was ever drawn gets its node when it is asked for its words.
			items[0].getText();
		}
		return items.length == 1 && items[0].getData() instanceof NavigatorNode node ? Optional.of(node) : Optional.empty();
	}

	/** Selects a line and scrolls to it, opening the lines above it. Tells nobody. */
	void select(Optional<NavigatorNode> line) {
		if (line.isEmpty()) {
			tree.deselectAll();
			return;
		}
		if (selected().filter(node -> node == line.get()).isPresent()) {
			return;
		}
		TreeItem item = itemOf(line.get());
		if (item == null) {
			tree.deselectAll();
		} else {
			tree.setSelection(item);
			tree.showItem(item);
		}
	}

	private TreeItem itemOf(NavigatorNode line) {
		Deque<NavigatorNode> way = new ArrayDeque<>();
		for (NavigatorNode step = line; step != null; step = step.parent()) {
			way.push(step);
		}
		TreeItem item = tree.getItem(0);
		NavigatorNode here = way.pop();
		for (NavigatorNode step : way) {
			int index = model.children(here).indexOf(step);
			if (index < 0) {
				return null;
			}
			if (!item.getExpanded()) {
				open.add(here.key());
				show(item, here, model.children(here).size());
				item.setExpanded(true);
			}
			item = item.getItem(index);
			here = step;
		}
		if (item.getData() != here) {
			show(item, here, model.children(here).size());
		}
		return item;
	}

	private Optional<NavigatorNode> find(NavigatorNode from, String key) {
		if (from.key().equals(key)) {
			return Optional.of(from);
		}
		// What was selected was on the screen: it stands below open lines only.
		return isOpen(from) ? model.children(from).stream().map(child -> find(child, key)).flatMap(Optional::stream).findFirst() : Optional.empty();
	}

	private void paint() {
		tree.setBackground(theme.color(Tint.PAPER));
		tree.setForeground(theme.color(Tint.INK));
	}
}
