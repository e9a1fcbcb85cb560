package org.planwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.core.databinding.observable.Realm;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.di.suppliers.ExtendedObjectSupplier;
import org.eclipse.e4.core.services.statusreporter.StatusReporter;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.internal.workbench.E4Workbench;
import org.eclipse.e4.ui.internal.workbench.swt.E4Application;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.databinding.swt.DisplayRealm;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.service.prefs.BackingStoreException;

/**
 * The real application, as the product starts it, run in the thread of the test: {@link #run(Script)} opens the window, plays the
 * script in its event loop and closes it again. What the script throws is the result of the test.
 */
final class RunningWorkbench {

	private static final String PRODUCT = "org.planwright.app.product";

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

	private RunningWorkbench(Display display, MApplication application) {
		this.display = display;
		this.application = application;
	}

	/**
	 * Starts as on the first start of a person: no settings, the layout of the design, and the bundled project copied.
	 *
	 * @param documents the folder of the person's documents
	 */
	static void runFirst(Path documents, Script script) throws Exception {
		forgetSettings();
		run(Map.of("planwright.documents", documents.toString()), script);
	}

	/** Starts with a project, as {@code planwright open} does, without settings and with the layout of the design. */
	static void runWith(Path project, Script script) throws Exception {
		forgetSettings();
		run(Map.of("planwright.open", project.toString()), script);
	}

	/** Starts with the settings of the run before: the project that was open is opened again. */
	static void runAgain(Script script) throws Exception {
		run(Map.of(), script);
	}

	private static void forgetSettings() throws BackingStoreException {
		InstanceScope.INSTANCE.getNode("org.planwright").clear();
	}

	private static void run(Map<String, String> properties, Script script) throws Exception {
		properties.forEach(System::setProperty);
		AtomicReference<Throwable> failure = new AtomicReference<>();
		Display display = Display.getDefault();
		List<String> logged = new CopyOnWriteArrayList<>();
		ILogListener log = (status, plugin) -> logged.add(status.toString());
		Platform.addLogListener(log);
		try {
			Realm.runWithDefault(DisplayRealm.getRealm(display), () -> {
				E4Workbench workbench = new E4Application().createE4Workbench(new ProductContext("-clearPersistedState"), display);
				MApplication application = workbench.getApplication();
				deliverEventsTo(application.getContext());
				application.getContext().set(StatusReporter.class, new Recorder(logged));
				display.timerExec(WATCHDOG_MS, () -> giveUp(display, failure));
				display.asyncExec(() -> play(script, new RunningWorkbench(display, application), workbench, failure));
				workbench.createAndRunUI(application);
				IEclipseContext context = application.getContext();
				workbench.close();
				// What has ended must not hear of the next run.
				context.dispose();
			});
		} finally {
			display.dispose();
			Platform.removeLogListener(log);
			properties.keySet().forEach(System::clearProperty);
		}
		if (failure.get() instanceof Exception exception) {
			throw exception;
		} else if (failure.get() instanceof Error error) {
			throw error;
		}
		assertEquals(List.of(), logged, "the program logged faults");
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

	private static void play(Script script, RunningWorkbench running, E4Workbench workbench, AtomicReference<Throwable> failure) {
		try {
			script.play(running);
		} catch (Exception | Error thrown) {
			failure.set(thrown);
		} finally {
			workbench.close();
		}
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
			Button pressed = button(dialog, button);
			assertNotNull(pressed, () -> "no button " + button + " in " + title);
			answered.set(true);
			pressed.notifyListeners(SWT.Selection, new Event());
		});
		until(() -> answered.get() && dialog(title) == null, "no answer to " + title);
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

	private static Button button(Composite parent, String words) {
		for (Control child : parent.getChildren()) {
			if (child instanceof Button button && button.getText().equals(words)) {
				return button;
			}
			Button inside = child instanceof Composite composite ? button(composite, words) : null;
			if (inside != null) {
				return inside;
			}
		}
		return null;
	}

	/** Lets the window work until something is so; fails when that takes longer than a slow machine needs. */
	void until(BooleanSupplier condition, String otherwise) {
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(DEADLINE_S);
		AtomicBoolean late = new AtomicBoolean();
		display.timerExec((int) TimeUnit.SECONDS.toMillis(DEADLINE_S), () -> late.set(true));
		while (!condition.getAsBoolean()) {
			assertTrue(!late.get() && System.nanoTime() < end, () -> otherwise + "; on the screen: " + Stream.of(display.getShells()).filter(Shell::isVisible).map(Shell::getText).toList());
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

	/** A fault of the program ends in the log, as all faults do; nobody is there to close a dialog about it. */
	private static final class Recorder extends StatusReporter {

		private final List<String> faults;

		Recorder(List<String> faults) {
			this.faults = faults;
		}

		@Override
		public void report(IStatus status, int style, Object... information) {
			StringWriter trace = new StringWriter();
			if (status.getException() != null) {
				status.getException().printStackTrace(new PrintWriter(trace));
			}
			faults.add(status + "\n" + trace);
		}

		@Override
		public IStatus newStatus(int severity, String message, Throwable exception) {
			return new Status(severity, Recorder.class, message, exception);
		}
	}

	/** The context that the product's launch would make: the arguments are the test's, the rest is the product extension's. */
	private static final class ProductContext implements IApplicationContext {

		private final Map<String, Object> arguments;

		ProductContext(String... arguments) {
			this.arguments = Map.of(APPLICATION_ARGS, arguments);
		}

		@Override
		public Map<?, ?> getArguments() {
			return arguments;
		}

		@Override
		public String getBrandingProperty(String key) {
			for (IConfigurationElement property : product().getChildren("property")) {
				if (property.getAttribute("name").equals(key)) {
					return property.getAttribute("value");
				}
			}
			return null;
		}

		private static IConfigurationElement product() {
			return Platform.getExtensionRegistry().getExtension("org.eclipse.core.runtime.products", PRODUCT).getConfigurationElements()[0];
		}

		@Override
		public String getBrandingName() {
			return product().getAttribute("name");
		}

		@Override
		public String getBrandingApplication() {
			return product().getAttribute("application");
		}

		@Override
		public String getBrandingDescription() {
			return null;
		}

		@Override
		public String getBrandingId() {
			return PRODUCT;
		}

		@Override
		public Bundle getBrandingBundle() {
			return Platform.getBundle("org.planwright.app");
		}

		@Override
		public void applicationRunning() {
			// no splash screen to take down
		}

		@Override
		public void setResult(Object result, org.eclipse.equinox.app.IApplication application) {
			throw new IllegalStateException("the workbench runs in the test's own thread and has no asynchronous result");
		}
	}
}
