package org.planwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.core.databinding.observable.Realm;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.di.suppliers.ExtendedObjectSupplier;
import org.eclipse.e4.core.services.statusreporter.StatusReporter;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.internal.workbench.E4Workbench;
import org.eclipse.e4.ui.internal.workbench.swt.E4Application;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.IWorkbench;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.jface.databinding.swt.DisplayRealm;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.service.prefs.BackingStoreException;

/**
 * The real application, as the product starts it, run in the thread of the test: {@link #run(Script)} opens the window, plays the
 * script in its event loop and closes it again. What the script throws is the result of the test.
 */
final class RunningWorkbench {

	/** Argument of the platform: the window starts as it was designed, not as it was left. */
	private static final String FRESH = "-clearPersistedState";

	/** What a test does with the open window, in the UI thread. */
	@FunctionalInterface
	interface Script {
		void play(RunningWorkbench workbench) throws Exception;
	}

	private static final int DEADLINE_S = 30;
	private static final int POLL_MS = 20;
	private static final int WATCHDOG_MS = 90_000;

	private final Display display;
	private final MApplication application;
	private final FileAnswers files;
	private final List<String> logged;

	private RunningWorkbench(Display display, MApplication application, FileAnswers files, List<String> logged) {
		this.display = display;
		this.application = application;
		this.files = files;
		this.logged = logged;
	}

	/**
	 * Starts as on the first start of a person: no settings, the layout of the design, and the bundled project copied.
	 *
	 * @param documents the folder of the person's documents
	 */
	static void runFirst(Path documents, Script script) throws Exception {
		forgetSettings();
		run(Map.of("planwright.documents", documents.toString()), script, FRESH);
	}

	/** Starts with a project, as {@code planwright open} does, without settings and with the layout of the design. */
	static void runWith(Path project, Script script) throws Exception {
		forgetSettings();
		run(Map.of("planwright.open", project.toString()), script, FRESH);
	}

	/** Starts with the settings and the layout of the run before: the project that was open is opened again. */
	static void runAgain(Script script) throws Exception {
		run(Map.of(), script);
	}

	private static void forgetSettings() throws BackingStoreException, IOException {
		InstanceScope.INSTANCE.getNode("org.planwright").clear();
		if (Files.exists(data())) {
			try (Stream<Path> all = Files.walk(data())) {
				for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
					Files.delete(path);
				}
			}
		}
	}

	/** Where the program keeps journals and backups, those of runs before included. */
	static Path data() {
		return Path.of(URI.create(Platform.getInstanceLocation().getURL().toString().replace(" ", "%20"))).resolve("safety");
	}

	private static void run(Map<String, String> properties, Script script, String... arguments) throws Exception {
		properties.forEach(System::setProperty);
		AtomicReference<Throwable> failure = new AtomicReference<>();
		DisplayLeaks leaks = new DisplayLeaks();
		Display display = leaks.display();
		List<String> logged = new CopyOnWriteArrayList<>();
		ILogListener log = (status, plugin) -> logged.add(FaultRecorder.words(status));
		Platform.addLogListener(log);
		FileAnswers files = new FileAnswers();
		try {
			Realm.runWithDefault(DisplayRealm.getRealm(display), () -> {
				E4Application product = new E4Application();
				E4Workbench workbench = product.createE4Workbench(new ProductContext(arguments), display);
				MApplication application = workbench.getApplication();
				deliverEventsTo(application.getContext());
				application.getContext().set(StatusReporter.class, new FaultRecorder(logged));
				display.timerExec(WATCHDOG_MS, () -> giveUp(display, failure));
				display.asyncExec(() -> play(script, new RunningWorkbench(display, application, files, logged), failure));
				workbench.createAndRunUI(application);
				IEclipseContext context = application.getContext();
				product.saveModel();
				workbench.close();
				// What has ended must not hear of the next run.
				context.dispose();
			});
		} finally {
			display.setRuntimeExceptionHandler(thrown -> logged.add("at the end of the display: " + thrown));
			display.dispose();
			Platform.removeLogListener(log);
			files.end();
			properties.keySet().forEach(System::clearProperty);
		}
		if (failure.get() instanceof Exception exception) {
			throw exception;
		} else if (failure.get() instanceof Error error) {
			throw error;
		}
		assertEquals(List.of(), logged, "the program logged faults");
		assertEquals(List.of(), leaks.found(), "something was not disposed");
	}

	/** The platform's one deliverer of events keeps the first display that it ever saw; each run has a display of its own. */
	private static void deliverEventsTo(IEclipseContext context) {
		BundleContext bundles = FrameworkUtil.getBundle(RunningWorkbench.class).getBundleContext();
		try {
			bundles.getServiceReferences(ExtendedObjectSupplier.class, "(dependency.injection.annotation=" + UIEventTopic.class.getName() + ")")
					.forEach(deliverer -> ContextInjectionFactory.inject(bundles.getService(deliverer), context));
		} catch (InvalidSyntaxException e) {
			throw new IllegalStateException(e);
		}
	}

	/** A dialog that nobody expected waits for ever: it is closed, so that the run ends. */
	private static void giveUp(Display display, AtomicReference<Throwable> failure) {
		List<String> open = Stream.of(display.getShells()).filter(Shell::isVisible).map(Shell::getText).toList();
		failure.compareAndSet(null, new AssertionError("the run does not end; on the screen: " + open));
		Stream.of(display.getShells()).filter(shell -> shell.getParent() != null).forEach(Shell::dispose);
	}

	private static void play(Script script, RunningWorkbench running, AtomicReference<Throwable> failure) {
		try {
			script.play(running);
			running.assertNothingIsOpen();
		} catch (Exception | Error thrown) {
			failure.set(thrown);
		} finally {
			running.application.getContext().get(IWorkbench.class).close();
		}
	}

	/** What a script opened it has to close. */
	private void assertNothingIsOpen() {
		settle();
		assertEquals(List.of(shell()), Stream.of(display.getShells()).filter(Shell::isVisible).toList(), "shells are left open");
	}

	Display display() {
		return display;
	}

	MApplication application() {
		return application;
	}

	MWindow window() {
		return application.getChildren().getFirst();
	}

	Shell shell() {
		return (Shell) window().getWidget();
	}

	/** The middle of the window, where the plans are. */
	MPartStack centre() {
		return (MPartStack) application.getContext().get(EModelService.class).find("org.planwright.app.stack.centre", application);
	}

	/** Id of the part in front of the middle of the window; waits for one. */
	String front() {
		until(() -> centre().getSelectedElement() != null, "the middle of the window stays empty");
		return centre().getSelectedElement().getElementId();
	}

	/**
	 * Waits for a dialog and presses one of its buttons. The dialog may be opened by something that is still waiting to be done: it then
	 * runs the event loop itself until it is closed.
	 */
	void answer(String title, String button) {
		AtomicBoolean answered = new AtomicBoolean();
		whenOpen(title, dialog -> {
			Button pressed = Controls.button(dialog, button);
			answered.set(true);
			Controls.press(pressed);
		});
		until(() -> answered.get() && dialog(title) == null, "no answer to " + title);
	}

	/**
	 * Opens a dialog and does something in it. What opens it may run the event loop itself until the dialog is closed. What the script
	 * throws closes the dialog and is thrown here.
	 */
	void inDialog(String title, Runnable opening, Consumer<Shell> script) {
		AtomicReference<Throwable> failure = new AtomicReference<>();
		AtomicBoolean done = new AtomicBoolean();
		whenOpen(title, dialog -> {
			try {
				script.accept(dialog);
			} catch (RuntimeException | Error thrown) {
				failure.set(thrown);
				dialog.dispose();
			}
			done.set(true);
		});
		opening.run();
		until(() -> done.get() && dialog(title) == null, title + " was not opened or stays open");
		switch (failure.get()) {
		case null -> { }
		case Error error -> throw error;
		case RuntimeException exception -> throw exception;
		case Throwable other -> throw new IllegalStateException(other);
		}
	}

	/** Takes note of a fault that a test brings about: it must have been logged, and does not fail the test. */
	void expectFault(String words) {
		assertTrue(logged.removeIf(fault -> fault.contains(words)), () -> words + " was not logged; " + logged);
	}

	/** What the person answers when asked for files. */
	FileAnswers files() {
		return files;
	}

	/** What an element of the window's design is on the screen; {@code id} is the end of its own. Null while it is not shown. */
	Composite area(String id) {
		return (Composite) ((MUIElement) application.getContext().get(EModelService.class).find("org.planwright.app." + id, application)).getWidget();
	}

	/** An entry of the main menu, by what it and its menu say without the letters for the keyboard. */
	MenuItem menu(String menu, String entry) {
		MenuItem top = entry(shell().getMenuBar(), menu);
		top.getMenu().notifyListeners(SWT.Show, new Event());
		return entry(top.getMenu(), entry);
	}

	private static MenuItem entry(Menu menu, String words) {
		return Stream.of(menu.getItems()).filter(item -> item.getText().replaceAll("\\(&.\\)|\t.*", "").equals(words)).findFirst()
				.orElseThrow(() -> new AssertionError("no " + words + " in " + Stream.of(menu.getItems()).map(MenuItem::getText).toList()));
	}

	/** Does something with a dialog as soon as it is open. */
	void whenOpen(String title, Consumer<Shell> action) {
		display.timerExec(POLL_MS, new Runnable() {
			@Override
			public void run() {
				Shell dialog = dialog(title);
				if (dialog == null) {
					display.timerExec(POLL_MS, this);
				} else {
					action.accept(dialog);
				}
			}
		});
	}

	private Shell dialog(String title) {
		return Stream.of(display.getShells()).filter(shell -> shell.isVisible() && shell.getText().equals(title)).findFirst().orElse(null);
	}

	/** Lets the window work until something is so; fails when that takes longer than a slow machine needs. */
	void until(BooleanSupplier condition, String otherwise) {
		until(condition, () -> otherwise);
	}

	/** Lets the window work until something is so; fails when that takes longer than a slow machine needs. */
	void until(BooleanSupplier condition, Supplier<String> otherwise) {
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(DEADLINE_S);
		AtomicBoolean late = new AtomicBoolean();
		display.timerExec((int) TimeUnit.SECONDS.toMillis(DEADLINE_S), () -> late.set(true));
		while (!condition.getAsBoolean()) {
			assertTrue(!late.get() && System.nanoTime() < end, () -> otherwise.get() + "; on the screen: " + Stream.of(display.getShells()).filter(Shell::isVisible).map(Shell::getText).toList());
			if (!display.readAndDispatch()) {
				display.sleep();
			}
		}
	}

	/** Lets the window do everything that is waiting to be done. */
	void settle() {
		while (display.readAndDispatch()) {
			// until nothing is waiting
		}
	}
}
