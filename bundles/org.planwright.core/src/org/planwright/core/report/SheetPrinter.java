package org.planwright.core.report;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;

/** A format that tables can be printed in. Such formats are extensions of the point {@code org.planwright.core.documents}. */
public interface SheetPrinter {

	/**
	 * The content of a file with a sheet for each table.
	 *
	 * @param tables at least one
	 * @throws PrintException when this machine cannot make it; the message says why and what to do
	 */
	byte[] print(List<SheetTable> tables) throws PrintException;

	/**
	 * The printer of a format.
	 *
	 * @param ending what names of its files end with, without a dot
	 * @return empty where none is installed
	 */
	static Optional<SheetPrinter> of(String ending) {
		IExtensionRegistry registry = RegistryFactory.getRegistry();
		if (registry == null) {
			return Optional.empty();
		}
		return Arrays.stream(registry.getConfigurationElementsFor("org.planwright.core.documents"))
				.filter(element -> element.getName().equals("sheets") && ending.equals(element.getAttribute("ending"))).findFirst().map(SheetPrinter::make);
	}

	private static SheetPrinter make(IConfigurationElement element) {
		try {
			return (SheetPrinter) element.createExecutableExtension("class");
		} catch (CoreException e) {
			throw new IllegalStateException(element.getAttribute("class"), e);
		}
	}
}
