package org.planwright.start;

import java.io.File;
import java.net.URISyntaxException;
import java.security.CodeSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.osgi.container.Module;
import org.eclipse.osgi.storage.BundleInfo.Generation;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.connect.FrameworkUtilHelper;
import org.osgi.framework.namespace.HostNamespace;
import org.osgi.framework.wiring.BundleWire;
import org.osgi.framework.wiring.BundleWiring;

/** Knows a class's bundle by the file that the class is from; of a fragment's class it is the host. */
public final class BundleOfClass implements FrameworkUtilHelper {

	private final Map<File, Bundle> bundles = new ConcurrentHashMap<>();

	@Override
	public Optional<Bundle> getBundle(Class<?> type) {
		CodeSource source = type.getProtectionDomain().getCodeSource();
		BundleContext framework = SharedBundles.framework();
		if (source == null || source.getLocation() == null || framework == null) {
			return Optional.empty();
		}
		File file;
		try {
			file = new File(source.getLocation().toURI());
		} catch (URISyntaxException | IllegalArgumentException e) {
			// Not from a file, so from no bundle.
			return Optional.empty();
		}
		if (!bundles.containsKey(file)) {
			for (Bundle bundle : framework.getBundles()) {
				if (bundle.adapt(Module.class).getCurrentRevision().getRevisionInfo() instanceof Generation generation && generation.getContent() != null) {
					bundles.put(generation.getContent().getAbsoluteFile(), hostOf(bundle));
				}
			}
		}
		return Optional.ofNullable(bundles.get(file));
	}

	private static Bundle hostOf(Bundle bundle) {
		BundleWiring wiring = bundle.adapt(BundleWiring.class);
		return wiring == null ? bundle
				: wiring.getRequiredWires(HostNamespace.HOST_NAMESPACE).stream().findFirst().map(BundleWire::getProvider).map(host -> host.getBundle()).orElse(bundle);
	}
}
