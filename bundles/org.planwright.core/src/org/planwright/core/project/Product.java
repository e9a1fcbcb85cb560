package org.planwright.core.project;

import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;

/** Which program writes a file or a report. */
public final class Product {

	private Product() {
	}

	/** The installed version without its build mark; {@code development} where the program does not run installed. */
	public static String version() {
		Bundle bundle = FrameworkUtil.getBundle(Product.class);
		if (bundle == null) {
			return "development";
		}
		Version version = bundle.getVersion();
		return "%d.%d.%d".formatted(version.getMajor(), version.getMinor(), version.getMicro());
	}
}
