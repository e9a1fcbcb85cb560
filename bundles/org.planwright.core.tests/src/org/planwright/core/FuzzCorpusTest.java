package org.planwright.core;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Collection;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.BundleWiring;
import org.planwright.core.project.FileFuzz;
import org.planwright.core.project.PartFuzz;
import org.planwright.core.reading.TextFuzz;

/** What fuzzing found worth keeping, once more: inputs that reach much of the readers, and those that once went wrong. */
class FuzzCorpusTest {

	private static final Duration NOT_HANGING = Duration.ofMinutes(1);

	@TestFactory
	Stream<DynamicTest> filesAreReadSafely() {
		return inputs("file", FileFuzz::fuzzerTestOneInput);
	}

	@TestFactory
	Stream<DynamicTest> partsAreReadSafely() {
		return inputs("part", PartFuzz::fuzzerTestOneInput);
	}

	@TestFactory
	Stream<DynamicTest> textsAreReadSafely() {
		return inputs("text", TextFuzz::fuzzerTestOneInput);
	}

	private static Stream<DynamicTest> inputs(String target, Consumer<byte[]> reader) {
		Collection<String> inputs = FrameworkUtil.getBundle(FuzzCorpusTest.class).adapt(BundleWiring.class)
				.listResources("fuzz/" + target, "*", BundleWiring.LISTRESOURCES_LOCAL);
		assertFalse(inputs.isEmpty(), target);
		return inputs.stream().sorted().map(input -> DynamicTest.dynamicTest(input, () -> {
			byte[] bytes = bytes(input);
			assertTimeoutPreemptively(NOT_HANGING, () -> reader.accept(bytes));
		}));
	}

	private static byte[] bytes(String input) throws IOException {
		try (InputStream in = FuzzCorpusTest.class.getResourceAsStream("/" + input)) {
			return in.readAllBytes();
		}
	}
}
