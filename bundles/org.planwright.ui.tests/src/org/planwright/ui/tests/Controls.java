package org.planwright.ui.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swt.widgets.Widget;

/** Finds what is to be seen in a window, and does with it what a hand would do. */
public final class Controls {

	private Controls() {
	}

	/** All controls of a type that are seen, in their order. */
	public static <T extends Control> List<T> seen(Composite parent, Class<T> type) {
		List<T> found = new ArrayList<>();
		for (Control child : parent.getChildren()) {
			if (type.isInstance(child) && child.isVisible()) {
				found.add(type.cast(child));
			}
			if (child instanceof Composite composite) {
				found.addAll(seen(composite, type));
			}
		}
		return found;
	}

	/** The first control of a type that is seen and is so. */
	public static <T extends Control> T first(Composite parent, Class<T> type, Predicate<T> so) {
		return seen(parent, type).stream().filter(so).findFirst()
				.orElseThrow(() -> new NoSuchElementException("no such " + type.getSimpleName() + " in " + seen(parent, type)));
	}

	/** What the labels and links say that are seen. */
	public static List<String> words(Composite parent) {
		return seen(parent, Control.class).stream().map(control -> switch (control) {
		case Label label -> label.getText();
		case Link link -> link.getText();
		default -> "";
		}).filter(words -> !words.isEmpty()).toList();
	}

	/** What a tree says that is open, each line indented by its depth. */
	public static List<String> lines(Tree tree) {
		List<String> lines = new ArrayList<>();
		for (TreeItem item : tree.getItems()) {
			addLines(item, "", lines);
		}
		return lines;
	}

	private static void addLines(TreeItem item, String indent, List<String> lines) {
		lines.add(indent + item.getText());
		for (TreeItem child : item.getItems()) {
			addLines(child, indent + "  ", lines);
		}
	}

	/** The first line of a tree, however deep, that ends so; null when there is none. */
	public static TreeItem line(TreeItem[] items, String words) {
		for (TreeItem item : items) {
			TreeItem found = item.getText().endsWith(words) ? item : line(item.getItems(), words);
			if (found != null) {
				return found;
			}
		}
		return null;
	}

	/** Clicks on a line of a tree. */
	public static void click(TreeItem line) {
		Tree tree = line.getParent();
		Event press = new Event();
		press.button = 1;
		tree.notifyListeners(SWT.MouseDown, press);
		tree.setSelection(line);
		Event pick = new Event();
		pick.item = line;
		tree.notifyListeners(SWT.Selection, pick);
	}

	/** The button that says so. */
	public static Button button(Composite parent, String words) {
		return first(parent, Button.class, button -> button.getText().equals(words));
	}

	/** Chooses one of several buttons that exclude each other. */
	public static void choose(Composite parent, String words) {
		Button chosen = button(parent, words);
		Stream.of(chosen.getParent().getChildren()).filter(Button.class::isInstance).map(Button.class::cast).filter(each -> (each.getStyle() & SWT.RADIO) != 0)
				.forEach(each -> each.setSelection(each == chosen));
		press(chosen);
	}

	/** The button of a tool bar that says so. */
	public static ToolItem tool(Composite parent, String words) {
		return seen(parent, ToolBar.class).stream().flatMap(bar -> Stream.of(bar.getItems())).filter(item -> item.getText().equals(words)).findFirst()
				.orElseThrow();
	}

	/** Presses a key in a control, as the system would tell it. */
	public static void press(Control control, int modifiers, int key) {
		tell(control, SWT.KeyDown, modifiers, key);
		if (!control.isDisposed()) {
			tell(control, SWT.KeyUp, modifiers, key);
		}
	}

	private static void tell(Control control, int type, int modifiers, int key) {
		boolean printable = (key & SWT.KEYCODE_BIT) == 0;
		Event event = new Event();
		event.stateMask = modifiers;
		event.keyCode = key;
		// With Ctrl, a letter arrives as the control character that it stands for.
		event.character = !printable ? 0 : modifiers == SWT.MOD1 && Character.isLetter(key) ? (char) (key & 0x1f) : (char) key;
		control.notifyListeners(type, event);
	}

	/** Presses the mouse at a place of a control, moves it and lets it go. */
	public static void drag(Control control, int fromX, int fromY, int toX, int toY) {
		mouse(control, SWT.MouseMove, fromX, fromY);
		mouse(control, SWT.MouseDown, fromX, fromY);
		mouse(control, SWT.MouseMove, toX, toY);
		mouse(control, SWT.MouseUp, toX, toY);
	}

	/** Clicks at a place of a control. */
	public static void click(Control control, int x, int y) {
		drag(control, x, y, x, y);
	}

	private static void mouse(Control control, int type, int x, int y) {
		Event event = new Event();
		event.x = x;
		event.y = y;
		event.count = 1;
		event.button = type == SWT.MouseMove ? 0 : 1;
		event.stateMask = type == SWT.MouseUp ? SWT.BUTTON1 : 0;
		control.notifyListeners(type, event);
	}

	/** Presses a button, a tool or an entry of a menu. */
	public static void press(Widget widget) {
		widget.notifyListeners(SWT.Selection, new Event());
	}
}
