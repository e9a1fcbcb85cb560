package org.planwright.start;

import org.eclipse.osgi.internal.framework.EquinoxConfiguration;
import org.eclipse.osgi.internal.hookregistry.ClassLoaderHook;
import org.eclipse.osgi.internal.hookregistry.HookConfigurator;
import org.eclipse.osgi.internal.hookregistry.HookRegistry;
import org.eclipse.osgi.internal.loader.BundleLoader;
import org.eclipse.osgi.internal.loader.ModuleClassLoader;
import org.eclipse.osgi.storage.BundleInfo.Generation;

/**
 * Lets the framework take every class from the JVM's class path. The JVM keeps resolved classes, lambdas and call sites in its cache only
 * for its own class loader. What a bundle sees, its resources and its life stay matters of the framework.
 */
public final class OneClassPath implements HookConfigurator {

	@Override
	public void addHooks(HookRegistry registry) {
		registry.addClassLoaderHook(new ClassLoaderHook() {
			@Override
			public ModuleClassLoader createClassLoader(ClassLoader parent, EquinoxConfiguration configuration, BundleLoader delegate, Generation generation) {
				return new SharedClassLoader(parent, configuration, delegate, generation);
			}

			@Override
			public boolean isProcessClassRecursionSupported() {
				return true;
			}
		});
		registry.addActivatorHookFactory(SharedBundles::new);
	}
}
