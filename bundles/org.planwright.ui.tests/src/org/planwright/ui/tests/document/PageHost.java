package org.planwright.ui.tests.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.osgi.service.prefs.Preferences;
import org.planwright.core.project.ProjectChange;
import org.planwright.core.project.ProjectSession;
import org.planwright.model.Plan;
import org.planwright.ui.document.DocumentPage;
import org.planwright.ui.facts.CheckFacts;
import org.planwright.ui.findings.FindingActions;
import org.planwright.ui.findings.FindingEdits;
import org.planwright.ui.findings.FindingNotices;
import org.planwright.ui.findings.FindingsDesk;
import org.planwright.ui.selection.SelectionHub;
import org.planwright.ui.session.OpenProject;
import org.planwright.ui.session.Settings;
import org.planwright.ui.tests.CommentTools;
import org.planwright.ui.tests.LinkTools;
import org.planwright.ui.theme.Icons;
import org.planwright.ui.theme.Theme;

/** A page in a window of its own, with real controls, followed and driven as the plan's editor and a user do. */
final class PageHost implements AutoCloseable {

	private static final long DEADLINE_SECONDS = 20;
	/** A timer of this many milliseconds, set when the caret has moved, ends after the page's own. */
	static final int CARET_RESTS = 80;

	final Display display;
	final Shell shell;
	final Theme theme;
	final OpenProject project = new OpenProject();
	final SelectionHub hub = new SelectionHub();
	final CheckFacts checks;
	final FindingsDesk desk;
	final FindingActions fixes;
	private final Icons icons;
	final LinkTools links;
	final CommentTools comments;
	final DocumentPage page;
	final StyledText text;

	PageHost(ProjectSession session, Plan plan, int width, int height) {
		display = new Display();
		theme = new Theme(display);
		project.show(session);
		shell = new Shell(display);
		shell.setLayout(new FillLayout());
		shell.setSize(width, height);
		checks = new CheckFacts(project, display);
		icons = new Icons(theme, display);
		desk = new FindingsDesk(project, hub, checks, settings());
		fixes = fixes(project, desk, theme, icons, shell);
		links = new LinkTools(project, hub, theme, shell);
		comments = new CommentTools(project, hub, () -> shell);
		page = new DocumentPage(project, hub, theme, settings(), checks, fixes, links.making(), comments.actions());
		hub.setRevealer(page::reveal);
		project.addListener(new OpenProject.Listener() {
			@Override
			public void projectChanged(ProjectChange change) {
				page.planChanged(change);
			}
		});
		page.createControl(shell, plan);
		shell.open();
		shell.layout();
		text = find(shell, StyledText.class).orElseThrow();
		page.setFocus();
		settle();
	}

	private static FindingActions fixes(OpenProject project, FindingsDesk desk, Theme theme, Icons icons, Shell shell) {
		return new FindingActions(project, desk, new FindingEdits(project, desk, settings(), new FindingNotices(() -> shell)), theme, icons, () -> shell);
	}

	/** The styled text of a page. */
	static StyledText textOf(Control page) {
		return find((Composite) page, StyledText.class).orElseThrow();
	}

	/** Settings of a person who has chosen nothing yet. */
	static Settings settings() {
		return new Settings(emptyPreferences());
	}

	/** Preferences kept as long as the test runs. */
	private static Preferences emptyPreferences() {
		Map<Object, Object> store = new HashMap<>();
		return (Preferences) Proxy.newProxyInstance(PageHost.class.getClassLoader(), new Class<?>[] { Preferences.class }, (proxy, method, arguments) -> {
			String name = method.getName();
			if (name.startsWith("put")) {
				return store.put(arguments[0], arguments[1].toString());
			}
			if (name.equals("getInt")) {
				return store.containsKey(arguments[0]) ? Integer.valueOf(store.get(arguments[0]).toString()) : arguments[1];
			}
			return name.equals("get") ? store.getOrDefault(arguments[0], arguments[1]) : null;
		});
	}

	private static <C extends Control> Optional<C> find(Composite parent, Class<C> type) {
		for (Control child : parent.getChildren()) {
			if (type.isInstance(child)) {
				return Optional.of(type.cast(child));
			}
			Optional<C> inside = child instanceof Composite composite ? find(composite, type) : Optional.empty();
			if (inside.isPresent()) {
				return inside;
			}
		}
		return Optional.empty();
	}

	/** Opens a page in a window that is there already and closes it again; measures until the page is drawn for the first time. */
	static double timeOpening(ProjectSession session, Plan plan, int width, int height) {
		Display display = new Display();
		Shell shell = new Shell(display);
		shell.setLayout(new FillLayout());
		shell.setSize(width, height);
		shell.open();
		while (display.readAndDispatch()) {
			// the window is there before the page is
		}
		Theme theme = new Theme(display);
		OpenProject project = new OpenProject();
		project.show(session);
		CheckFacts checks = new CheckFacts(project, display);
		SelectionHub hub = new SelectionHub();
		FindingsDesk desk = new FindingsDesk(project, hub, checks, settings());
		Icons icons = new Icons(theme, display);
		LinkTools links = new LinkTools(project, hub, theme, shell);
		CommentTools comments = new CommentTools(project, hub, () -> shell);
		DocumentPage page = new DocumentPage(project, hub, theme, settings(), checks, fixes(project, desk, theme, icons, shell), links.making(), comments.actions());
		long start = System.nanoTime();
		page.createControl(shell, plan);
		shell.layout();
		StyledText text = find(shell, StyledText.class).orElseThrow();
		boolean[] drawn = new boolean[1];
		text.addPaintListener(event -> drawn[0] = true);
		text.redraw();
		while (!drawn[0]) {
			if (!display.readAndDispatch()) {
				text.update();
			}
		}
		double milliseconds = (System.nanoTime() - start) / 1e6;
		desk.dispose();
		icons.dispose();
		checks.dispose();
		shell.dispose();
		page.dispose();
		comments.close();
		links.close();
		theme.dispose();
		display.dispose();
		return milliseconds;
	}

	/** The editor of a cell, if one is open. */
	Optional<Text> cellEditor() {
		return find(text, Text.class);
	}

	/** Lets the window do everything that is waiting to be done. */
	void settle() {
		while (display.readAndDispatch()) {
			// until nothing is waiting
		}
	}

	/** Lets the window run until something has come about. */
	void until(String what, BooleanSupplier condition) {
		long deadline = System.nanoTime() + DEADLINE_SECONDS * 1_000_000_000L;
		boolean[] late = new boolean[1];
		Runnable alarm = () -> late[0] = true;
		display.timerExec((int) DEADLINE_SECONDS * 1000, alarm);
		while (!condition.getAsBoolean()) {
			if (late[0] || System.nanoTime() > deadline) {
				fail("did not come about: " + what);
			}
			if (!display.readAndDispatch()) {
				display.sleep();
			}
		}
		display.timerExec(-1, alarm);
	}

	/** Sets the caret before or behind some words of the page. */
	void caretBefore(String words) {
		text.setSelection(at(words));
		settle();
	}

	void caretBehind(String words) {
		text.setSelection(at(words) + words.length());
		settle();
	}

	void select(String words) {
		text.setSelection(at(words), at(words) + words.length());
		Event event = new Event();
		event.widget = text;
		text.notifyListeners(SWT.Selection, event);
		settle();
	}

	int at(String words) {
		int found = text.getText().indexOf(words);
		assertTrue(found >= 0, () -> "not on the page: " + words);
		return found;
	}

	/** What stands before and behind the caret. */
	String aroundCaret() {
		int caret = text.getCaretOffset();
		String all = text.getText();
		return all.substring(Math.max(0, caret - 4), caret) + "|" + all.substring(caret, Math.min(all.length(), caret + 4));
	}

	void type(String typed) {
		typed.chars().forEach(letter -> press(letter, (char) letter, 0));
	}

	void press(int keyCode) {
		press(keyCode, keyCode == SWT.CR || keyCode == SWT.BS || keyCode == SWT.DEL || keyCode == SWT.TAB ? (char) keyCode : 0, 0);
	}

	void press(int keyCode, char character, int stateMask) {
		Control focus = cellEditor().<Control>map(editor -> editor).orElse(text);
		Event event = new Event();
		event.keyCode = keyCode;
		event.character = character;
		event.stateMask = stateMask;
		event.doit = true;
		focus.notifyListeners(SWT.KeyDown, event);
		settle();
	}

	/** Presses a key without waiting for what follows it. */
	void pressKey(int keyCode, char character) {
		Event event = new Event();
		event.keyCode = keyCode;
		event.character = character;
		event.doit = true;
		text.notifyListeners(SWT.KeyDown, event);
	}

	@Override
	public void close() {
		try {
			desk.dispose();
			checks.dispose();
			shell.dispose();
			page.dispose();
			settle();
			icons.dispose();
			comments.close();
			links.close();
			theme.dispose();
			assertEquals(0, display.getShells().length, "a window was left open");
		} finally {
			// A thread has one display: the next window of the run, in whatever class of tests, makes its own.
			display.dispose();
		}
	}
}
