package org.planwright.start;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.osgi.container.Module;
import org.eclipse.osgi.container.Module.StartOptions;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.SynchronousBundleListener;
import org.osgi.framework.wiring.BundleWire;
import org.osgi.framework.wiring.BundleWiring;

/**
 * Starts those bundles at once that want to be started when the first of their classes is used: the framework does not see one class of
 * the class path use another. A bundle is started after those it is wired to, as if its classes had asked for theirs.
 */
final class SharedBundles implements BundleActivator {

	/**
	 * Log4j's activator takes a lock and keeps it until a provider of logs is there, of which there is none. Whoever would log on another
	 * thread than the one that starts bundles would wait for ever; without its activator it finds out by itself.
	 */
	private static final Set<String> LEFT_ALONE = Set.of("org.apache.logging.log4j.api");

	private static volatile BundleContext framework;

	/** The context of the running framework, or null before it is started. */
	static BundleContext framework() {
		return framework;
	}

	@Override
	public void start(BundleContext context) {
		framework = context;
		context.addBundleListener((SynchronousBundleListener) event -> {
			if (event.getType() == BundleEvent.LAZY_ACTIVATION) {
				activate(event.getBundle(), new HashSet<>());
			}
		});
	}

	@Override
	public void stop(BundleContext context) {
		framework = null;
	}

	private static void activate(Bundle bundle, Set<Bundle> visited) {
		BundleWiring wiring = bundle.adapt(BundleWiring.class);
		if (wiring == null || bundle.getBundleId() == Constants.SYSTEM_BUNDLE_ID || !visited.add(bundle)) {
			return;
		}
		for (BundleWire wire : wiring.getRequiredWires(null)) {
			activate(wire.getProvider().getBundle(), visited);
		}
		Module module = bundle.adapt(Module.class);
		if (module.isPersistentlyStarted() && module.getCurrentRevision().hasLazyActivatePolicy()
				&& bundle.getHeaders("").get(Constants.BUNDLE_ACTIVATOR) != null && !LEFT_ALONE.contains(bundle.getSymbolicName())) {
			try {
				module.start(StartOptions.LAZY_TRIGGER);
			} catch (BundleException e) {
				// The framework logs what a listener throws.
				throw new IllegalStateException(bundle.toString(), e);
			}
		}
	}
}
