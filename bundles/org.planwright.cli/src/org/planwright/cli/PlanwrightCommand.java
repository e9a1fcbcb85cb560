package org.planwright.cli;

import java.util.concurrent.Callable;

import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The word before every verb. Called alone it explains itself. */
@Command(name = "planwright", mixinStandardHelpOptions = true, versionProvider = PlanwrightCommand.ProductVersion.class,
		synopsisSubcommandLabel = "VERB",
		subcommands = { OpenCommand.class, ExtractCommand.class, ImportCommand.class, ExportCommand.class, TraceCommand.class, CheckCommand.class })
final class PlanwrightCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec;

	@Override
	public Integer call() {
		CommandLine line = spec.commandLine();
		line.usage(line.getErr());
		return Terminal.WRONG_CALL;
	}

	/** Name and version of the product, the same as the installed bundle's. */
	static final class ProductVersion implements IVersionProvider {

		@Override
		public String[] getVersion() {
			String name = Messages.text("product.name");
			Bundle bundle = FrameworkUtil.getBundle(PlanwrightCommand.class);
			if (bundle == null) {
				return new String[] { name };
			}
			Version version = bundle.getVersion();
			return new String[] { "%s %d.%d.%d".formatted(name, version.getMajor(), version.getMinor(), version.getMicro()) };
		}
	}
}
