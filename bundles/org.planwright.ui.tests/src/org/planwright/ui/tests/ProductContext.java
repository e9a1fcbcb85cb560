package org.planwright.ui.tests;

import java.util.Map;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.osgi.framework.Bundle;

/** The context that the product's launch would make: the arguments are the test's, the rest is the product extension's. */
final class ProductContext implements IApplicationContext {

	private static final String PRODUCT = "org.planwright.app.product";

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
	public void setResult(Object result, IApplication application) {
		throw new IllegalStateException("the workbench runs in the test's own thread and has no asynchronous result");
	}
}
