package org.planwright.start;

import org.eclipse.osgi.internal.framework.EquinoxConfiguration;
import org.eclipse.osgi.internal.loader.BundleLoader;
import org.eclipse.osgi.internal.loader.EquinoxClassLoader;
import org.eclipse.osgi.internal.loader.classpath.ClasspathEntry;
import org.eclipse.osgi.storage.BundleInfo.Generation;

/** Looks for a class where the framework would, in the bundle and its fragments, and then takes the JVM's class of that name. */
final class SharedClassLoader extends EquinoxClassLoader {

	static {
		registerAsParallelCapable();
	}

	SharedClassLoader(ClassLoader parent, EquinoxConfiguration configuration, BundleLoader delegate, Generation generation) {
		super(parent, configuration, delegate, generation);
	}

	@Override
	public DefineClassResult defineClass(String name, byte[] bytes, ClasspathEntry entry) {
		try {
			return new DefineClassResult(SharedClassLoader.class.getClassLoader().loadClass(name), false);
		} catch (ClassNotFoundException e) {
			// A bundle that is not on the class path, or a class that the framework's hooks made: nobody there refers to it.
			return super.defineClass(name, bytes, entry);
		}
	}
}
