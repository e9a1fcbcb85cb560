package org.planwright.cli;

import java.io.PrintStream;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The word before every verb. Called alone it explains itself. */
@Command(name = "planwright", mixinStandardHelpOptions = true, versionProvider = PlanwrightCommand.ProductVersion.class,
		synopsisSubcommandLabel = "VERB",
		subcommands = { OpenCommand.class, ExtractCommand.class, ImportCommand.class, ExportCommand.class, TraceCommand.class, CheckCommand.class,
				AlignCommand.class, DiffCommand.class, MergeCommand.class })
final class PlanwrightCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec;

	private final PrintStream bytes;

	/** @param bytes takes results that are no text */
	PlanwrightCommand(PrintStream bytes) {
		this.bytes = bytes;
	}

	/** Takes results that are no text. */
	PrintStream bytes() {
		return bytes;
	}

	@Override
	public Integer call() {
		CommandLine line = spec.commandLine();
		line.usage(line.getErr());
		return Terminal.WRONG_CALL;
	}

	/** Name and version of the product: 规划匠 1.0.0. */
	static String version() {
		String name = Messages.text("product.name");
		return number().map(number -> name + ' ' + number).orElse(name);
	}

	/** The version, the same as the installed bundle's; empty where the program does not run installed. */
	static Optional<String> number() {
		return Optional.ofNullable(FrameworkUtil.getBundle(PlanwrightCommand.class)).map(Bundle::getVersion)
				.map(version -> "%d.%d.%d".formatted(version.getMajor(), version.getMinor(), version.getMicro()));
	}

	/** What {@code --version} prints. */
	static final class ProductVersion implements IVersionProvider {

		@Override
		public String[] getVersion() {
			return new String[] { version() };
		}
	}
}
