package org.planwright.ui.graph;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.planwright.ui.graph.GraphPicture.PlacedNode;
import org.planwright.ui.graph.Neighbourhood.Side;
import org.planwright.ui.theme.Face;
import org.planwright.ui.theme.Theme;
import org.planwright.ui.theme.Tint;

/** A graph on the screen: dragged by the mouse, made larger and smaller by Ctrl and the wheel, walked by the arrow keys. */
public final class GraphCanvas extends Canvas {

	private static final double UNITS_A_POINT = 96.0 / 72;

	private final Theme theme;
	private final GraphViewport viewport;
	private GraphPicture picture = GraphPicture.EMPTY;
	private String root;
	private String chosen;
	private Point grabbed;
	private Consumer<String> picked = id -> { };
	private Consumer<String> opened = id -> { };
	private Consumer<Side> unfolded = side -> { };

	GraphCanvas(Composite parent, Theme theme) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.H_SCROLL | SWT.V_SCROLL | SWT.NO_BACKGROUND);
		this.theme = theme;
		viewport = new GraphViewport(this);
		addListener(SWT.Paint, event -> paint(event.gc));
		addListener(SWT.Resize, event -> viewport.resized());
		addListener(SWT.MouseDown, this::pressed);
		addListener(SWT.MouseMove, this::moved);
		addListener(SWT.MouseUp, event -> grab(null));
		addListener(SWT.MouseDoubleClick, event -> at(event).ifPresent(node -> opened.accept(node.node().id())));
		addListener(SWT.MouseVerticalWheel, this::wheel);
		addListener(SWT.KeyDown, this::key);
		addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS
				|| event.detail == SWT.TRAVERSE_ESCAPE);
		addListener(SWT.FocusIn, event -> redraw());
		addListener(SWT.FocusOut, event -> redraw());
	}

	/** Says what happens when a thing is picked, when it is gone to, and when one of its sides is opened. */
	void on(Consumer<String> pick, Consumer<String> open, Consumer<Side> unfold) {
		picked = pick;
		opened = open;
		unfolded = unfold;
	}

	/** Shows a graph. The thing that was chosen stays where the eye is, if it is in the graph. */
	void show(GraphPicture next, String middle) {
		boolean other = !Objects.equals(root, middle);
		String anchor = other ? middle : chosen == null ? middle : chosen;
		Optional<Point> before = other ? Optional.empty() : place(anchor);
		picture = next;
		root = middle;
		chosen = other ? middle : chosen;
		viewport.show(picture, other);
		place(anchor).ifPresent(now -> {
			Rectangle area = getClientArea();
			Point wanted = before.orElse(new Point(area.width / 2, area.height / 2));
			viewport.scroll(now.x - wanted.x, now.y - wanted.y);
		});
		redraw();
	}

	/** What is drawn. */
	public GraphPicture picture() {
		return picture;
	}

	/** The thing in the middle; null for none. */
	public String root() {
		return root;
	}

	/** The thing that is chosen; null for none. */
	public String chosen() {
		return chosen;
	}

	/** Marks a thing, which may be none of the graph. */
	void choose(String id) {
		if (!Objects.equals(chosen, id)) {
			chosen = id;
			find(id).ifPresent(viewport::bringIntoSight);
			redraw();
		}
	}

	/** Pixels a unit of the drawing. */
	public double zoom() {
		return viewport.zoom();
	}

	/** Shows the graph a step larger or smaller, around the middle of what is seen. */
	void zoomBy(int steps) {
		viewport.setZoom(viewport.zoom() + steps * GraphViewport.STEP);
	}

	/** Shows as much as stays readable. */
	void fit() {
		viewport.fit();
	}

	private void paint(GC gc) {
		gc.setBackground(theme.color(Tint.PAPER));
		gc.fillRectangle(getClientArea());
		GraphDrawing.draw(picture, new GcPen(gc, zoom(), viewport.left(), viewport.top(), theme::color, this::font), chosen, root, true);
		if (isFocusControl()) {
			find(chosen).ifPresent(node -> gc.drawFocus((int) (viewport.left() + node.x() * zoom()) - 3, (int) (viewport.top() + node.y() * zoom()) - 3,
					(int) (node.width() * zoom()) + 6, (int) (node.height() * zoom()) + 6));
		}
	}

	private Font font(double size, boolean bold) {
		return theme.font(Face.UI, Math.max(1, (int) Math.round(size * zoom() / UNITS_A_POINT)), bold ? SWT.BOLD : SWT.NORMAL);
	}

	private Optional<PlacedNode> find(String id) {
		return picture.nodes().stream().filter(node -> node.node().id().equals(id)).findFirst();
	}

	/** Where the middle of a thing is, in pixels of this control; empty where it is not drawn. */
	public Optional<Point> place(String id) {
		return find(id).map(viewport::middleOf);
	}

	private Optional<PlacedNode> at(Event event) {
		return picture.nodes().stream().filter(node -> node.contains(viewport.unitX(event.x), viewport.unitY(event.y))).findFirst();
	}

	private Optional<Side> signAt(Event event) {
		double x = viewport.unitX(event.x);
		double y = viewport.unitY(event.y);
		for (PlacedNode node : picture.nodes()) {
			if (Math.abs(y - node.middle()) <= GraphDrawing.SIGN) {
				if (node.node().before() > 0 && Math.abs(x - node.x()) <= 1.5 * GraphDrawing.SIGN) {
					return Optional.of(new Side(node.node().id(), true));
				}
				if (node.node().after() > 0 && Math.abs(x - node.x() - node.width()) <= 1.5 * GraphDrawing.SIGN) {
					return Optional.of(new Side(node.node().id(), false));
				}
			}
		}
		return Optional.empty();
	}

	private void pressed(Event event) {
		setFocus();
		Optional<Side> sign = event.button == 1 ? signAt(event) : Optional.empty();
		if (sign.isPresent()) {
			chosen = sign.get().thing();
			unfolded.accept(sign.get());
			return;
		}
		at(event).ifPresentOrElse(node -> pick(node.node().id()), () -> {
			if (event.button == 1) {
				grab(new Point(event.x, event.y));
			}
		});
	}

	private void pick(String id) {
		choose(id);
		picked.accept(id);
	}

	private void grab(Point where) {
		grabbed = where;
		setCursor(where == null ? null : getDisplay().getSystemCursor(SWT.CURSOR_SIZEALL));
	}

	private void moved(Event event) {
		if (grabbed != null) {
			viewport.scroll(grabbed.x - event.x, grabbed.y - event.y);
			grabbed = new Point(event.x, event.y);
			return;
		}
		String tip = signAt(event).map(side -> GraphWords.sign(side.upstream()))
				.orElseGet(() -> at(event).map(node -> node.node().tip())
						.orElseGet(() -> GraphWords.edgeAt(picture, viewport.unitX(event.x), viewport.unitY(event.y), 4 / zoom()).orElse(null)));
		if (!Objects.equals(tip, getToolTipText())) {
			setToolTipText(tip);
		}
	}

	private void wheel(Event event) {
		int clicks = event.count > 0 ? 1 : -1;
		if ((event.stateMask & SWT.MOD1) != 0) {
			viewport.zoomAround(zoom() + clicks * GraphViewport.STEP, event.x, event.y);
		} else if ((event.stateMask & SWT.SHIFT) != 0) {
			viewport.scroll(-clicks * GraphViewport.SCROLLED_BY_A_KEY, 0);
		} else {
			viewport.scroll(0, -clicks * GraphViewport.SCROLLED_BY_A_KEY);
		}
		event.doit = false;
	}

	private void key(Event event) {
		boolean control = (event.stateMask & SWT.MOD1) != 0;
		switch (event.keyCode) {
		case SWT.ARROW_LEFT -> walk(-1, 0);
		case SWT.ARROW_RIGHT -> walk(1, 0);
		case SWT.ARROW_UP -> walk(0, -1);
		case SWT.ARROW_DOWN -> walk(0, 1);
		case SWT.CR, SWT.KEYPAD_CR -> {
			if (chosen != null) {
				opened.accept(chosen);
			}
		}
		case ' ' -> find(chosen).ifPresent(this::unfold);
		case '=', '+', SWT.KEYPAD_ADD -> zoomBy(control ? 1 : 0);
		case '-', SWT.KEYPAD_SUBTRACT -> zoomBy(control ? -1 : 0);
		case '0', SWT.KEYPAD_0 -> {
			if (control) {
				fit();
			}
		}
		default -> {
			return;
		}
		}
		event.doit = false;
	}

	/** Opens what is hidden of a thing: what it serves first, then what serves it. */
	private void unfold(PlacedNode node) {
		if (node.node().after() > 0) {
			unfolded.accept(new Side(node.node().id(), false));
		} else if (node.node().before() > 0) {
			unfolded.accept(new Side(node.node().id(), true));
		}
	}

	/** Goes to the nearest thing in a direction. */
	private void walk(int dx, int dy) {
		PlacedNode from = find(chosen).orElse(picture.nodes().isEmpty() ? null : picture.nodes().getFirst());
		if (from == null) {
			return;
		}
		picture.nodes().stream().filter(node -> node != from && ahead(from, node, dx, dy) > 1)
				.min(Comparator.comparingDouble(node -> distance(from, node, dx, dy))).ifPresent(node -> pick(node.node().id()));
	}

	private static double ahead(PlacedNode from, PlacedNode to, int dx, int dy) {
		return dx * (to.x() - from.x()) + dy * (to.middle() - from.middle());
	}

	/** What lies aside counts more than what lies ahead. */
	private static double distance(PlacedNode from, PlacedNode to, int dx, int dy) {
		double aside = dx == 0 ? Math.abs(to.x() - from.x()) : Math.abs(to.middle() - from.middle());
		return ahead(from, to, dx, dy) + 2 * aside;
	}
}
