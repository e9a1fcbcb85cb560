package org.planwright.ui.tests;

import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.databinding.observable.Realm;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.e4.ui.internal.workbench.E4Workbench;
import org.eclipse.e4.ui.internal.workbench.swt.E4Application;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.databinding.swt.DisplayRealm;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.osgi.framework.Bundle;

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

	private final Display display;
	private final MApplication application;

	private RunningWorkbench(Display display, MApplication application) {
		this.display = display;
		this.application = application;
	}

	/** Starts with the layout of a first start. */
	static void run(Script script) throws Exception {
		AtomicReference<Throwable> failure = new AtomicReference<>();
		Display display = Display.getDefault();
		try {
			Realm.runWithDefault(DisplayRealm.getRealm(display), () -> {
				E4Workbench workbench = new E4Application().createE4Workbench(new ProductContext("-clearPersistedState"), display);
				MApplication application = workbench.getApplication();
				display.asyncExec(() -> play(script, new RunningWorkbench(display, application), workbench, failure));
				workbench.createAndRunUI(application);
				workbench.close();
			});
		} finally {
			display.dispose();
		}
		if (failure.get() instanceof Exception exception) {
			throw exception;
		} else if (failure.get() instanceof Error error) {
			throw error;
		}
	}

	private static void play(Script script, RunningWorkbench running, E4Workbench workbench, AtomicReference<Throwable> failure) {
		try {
			running.settle();
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

	/** Lets the window do everything that is waiting to be done. */
	void settle() {
		while (display.readAndDispatch()) {
			// until nothing is waiting
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
