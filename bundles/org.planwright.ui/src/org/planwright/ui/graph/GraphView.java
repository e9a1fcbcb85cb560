package org.planwright.ui.graph;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.planwright.ui.Messages;
import org.planwright.ui.facts.WaitingMark;
import org.planwright.ui.graph.Neighbourhood.Side;
import org.planwright.ui.kit.Accessibles;
import org.planwright.ui.theme.Icon;
import org.planwright.ui.theme.Icons;
import org.planwright.ui.theme.Theme;
import org.planwright.ui.theme.Tint;

/** The graph under a heading with its key and buttons, or a sentence that says why there is none. */
final class GraphView extends Composite {

	private final Theme theme;
	private final Icons icons;
	private final GraphActions actions;
	private final Composite head;
	private final Label heading;
	private final Label key;
	private final ToolBar buttons;
	private final Composite body;
	private final StackLayout stack = new StackLayout();
	private final GraphCanvas canvas;
	private final Composite empty;
	private final Label emptyText;
	private final WaitingMark mark = new WaitingMark(this, this::showWaiting);
	private String title = "";
	private boolean waiting;

	GraphView(Composite parent, Theme theme, Icons icons, GraphActions actions) {
		super(parent, SWT.NONE);
		this.theme = theme;
		this.icons = icons;
		this.actions = actions;
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(this);
		head = new Composite(this, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
		GridLayoutFactory.swtDefaults().numColumns(3).margins(10, 3).spacing(12, 0).applyTo(head);
		heading = new Label(head, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(10, SWT.DEFAULT).applyTo(heading);
		key = new Label(head, SWT.NONE);
		key.setText(Messages.text("graph.key"));
		key.setToolTipText(Messages.text("graph.key.tip"));
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(key);
		buttons = new ToolBar(head, SWT.FLAT | SWT.RIGHT);
		body = new Composite(this, SWT.NONE);
		body.setLayout(stack);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
		canvas = new GraphCanvas(body, theme);
		canvas.on(actions::select, actions::goTo, actions::unfold);
		Accessibles.name(canvas, Messages.text("graph.name"));
		addButtons();
		empty = new Composite(body, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(20, 24).applyTo(empty);
		emptyText = new Label(empty, SWT.WRAP | SWT.CENTER);
		GridDataFactory.fillDefaults().grab(true, true).align(SWT.FILL, SWT.BEGINNING).hint(10, SWT.DEFAULT).applyTo(emptyText);
		addMenu();
		restyle();
		showNothing(Messages.text("graph.empty.nothing"));
	}

	private void addButtons() {
		button(Icon.ZOOM_OUT, "graph.zoom.out", () -> canvas.zoomBy(-1));
		button(Icon.ZOOM_IN, "graph.zoom.in", () -> canvas.zoomBy(1));
		button(Icon.MAXIMIZE_2, "graph.fit", canvas::fit);
		button(Icon.IMAGE_DOWN, "graph.save.svg", () -> actions.save(canvas.picture(), title, false));
	}

	private void button(Icon icon, String words, Runnable action) {
		ToolItem item = new ToolItem(buttons, SWT.PUSH);
		item.setData(icon);
		item.setToolTipText(Messages.text(words));
		item.addListener(SWT.Selection, event -> action.run());
	}

	private void addMenu() {
		Menu menu = new Menu(canvas);
		canvas.setMenu(menu);
		menu.addListener(SWT.Show, event -> {
			for (MenuItem item : menu.getItems()) {
				item.dispose();
			}
			fill(menu);
		});
	}

	private void fill(Menu menu) {
		String chosen = canvas.chosen();
		canvas.picture().nodes().stream().map(GraphPicture.PlacedNode::node).filter(node -> node.id().equals(chosen)).findFirst().ifPresent(node -> {
			item(menu, "graph.go-to", true, () -> actions.goTo(chosen));
			item(menu, "graph.centre", !chosen.equals(canvas.root()), () -> actions.centre(chosen));
			item(menu, "graph.unfold.upstream", node.before() > 0, () -> actions.unfold(new Side(chosen, true)));
			item(menu, "graph.unfold.downstream", node.after() > 0, () -> actions.unfold(new Side(chosen, false)));
			item(menu, "graph.fold", actions.isUnfolded(chosen), () -> actions.fold(chosen));
			new MenuItem(menu, SWT.SEPARATOR);
		});
		item(menu, "graph.copy", true, () -> actions.copy(canvas.picture(), title));
		item(menu, "graph.save.svg", true, () -> actions.save(canvas.picture(), title, false));
		item(menu, "graph.save.png", true, () -> actions.save(canvas.picture(), title, true));
		item(menu, "graph.print", true, () -> actions.print(canvas.picture(), title));
	}

	private static void item(Menu menu, String words, boolean enabled, Runnable action) {
		MenuItem item = new MenuItem(menu, SWT.PUSH);
		item.setText(Messages.text(words));
		item.setEnabled(enabled);
		item.addListener(SWT.Selection, event -> action.run());
	}

	/** Takes the colours and fonts of the theme as they are now. */
	void restyle() {
		for (Control control : List.of(this, body, empty, emptyText, canvas)) {
			control.setBackground(theme.color(Tint.PAPER));
		}
		for (Control control : List.of(head, heading, key, buttons)) {
			control.setBackground(theme.color(Tint.CHROME));
		}
		heading.setFont(theme.bold());
		heading.setForeground(theme.color(Tint.INK));
		key.setFont(theme.small());
		key.setForeground(theme.color(Tint.INK_QUIET));
		emptyText.setForeground(theme.color(Tint.INK_QUIET));
		for (ToolItem item : buttons.getItems()) {
			icons.show(item, (Icon) item.getData());
		}
		canvas.redraw();
	}

	/** Shows a graph. */
	void show(GraphPicture picture, String root, String name) {
		title = name;
		if (picture.nodes().size() < 2) {
			showNothing(Messages.text("graph.empty.alone", name));
			return;
		}
		stack.topControl = canvas;
		buttons.setVisible(true);
		key.setVisible(true);
		setHead();
		body.layout();
		canvas.show(picture, root);
	}

	/** Says why there is no graph. */
	void showNothing(String why) {
		canvas.show(GraphPicture.EMPTY, null);
		emptyText.setText(why);
		stack.topControl = empty;
		buttons.setVisible(false);
		key.setVisible(false);
		setHead();
		empty.layout();
		body.layout();
	}

	/** Marks a thing of the graph. */
	void choose(String id) {
		canvas.choose(id);
	}

	/** Newer links are on the way, or what is shown is the newest. */
	void setWaiting(boolean nowWaiting) {
		mark.set(nowWaiting);
	}

	private void showWaiting(boolean nowWaiting) {
		waiting = nowWaiting;
		setHead();
	}

	private void setHead() {
		String words = stack.topControl == canvas ? title : "";
		heading.setText(waiting ? Messages.text("graph.waiting", words) : words);
		heading.setToolTipText(words);
		head.layout();
	}

	@Override
	public boolean setFocus() {
		return stack.topControl == canvas ? canvas.setFocus() : super.setFocus();
	}
}
