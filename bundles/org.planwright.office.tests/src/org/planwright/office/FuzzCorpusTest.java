package org.planwright.office;

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
import org.planwright.office.sheet.ReturnFuzz;
import org.planwright.office.sheet.XlsxFuzz;

/** Documents that fuzzing begins with, and what it found. */
class FuzzCorpusTest {

	private static final Duration NOT_HANGING = Duration.ofMinutes(1);

	@TestFactory
	Stream<DynamicTest> documentsAreReadSafely() {
		return read("fuzz/docx", DocxFuzz::fuzzerTestOneInput);
	}

	@TestFactory
	Stream<DynamicTest> pagesAreReadSafely() {
		return read("fuzz/pdf", PdfFuzz::fuzzerTestOneInput);
	}

	@TestFactory
	Stream<DynamicTest> workbooksAreReadSafely() {
		return read("fuzz/xlsx", XlsxFuzz::fuzzerTestOneInput);
	}

	@TestFactory
	Stream<DynamicTest> returnedWorkbooksAreTakenBackSafely() {
		return read("fuzz/return", ReturnFuzz::fuzzerTestOneInput);
	}

	private static Stream<DynamicTest> read(String folder, Consumer<byte[]> target) {
		Collection<String> inputs = FrameworkUtil.getBundle(FuzzCorpusTest.class).adapt(BundleWiring.class).listResources(folder, "*", BundleWiring.LISTRESOURCES_LOCAL);
		assertFalse(inputs.isEmpty());
		return inputs.stream().sorted().map(input -> DynamicTest.dynamicTest(input, () -> {
			byte[] bytes = bytes(input);
			assertTimeoutPreemptively(NOT_HANGING, () -> target.accept(bytes));
		}));
	}

	private static byte[] bytes(String input) throws IOException {
		try (InputStream in = FuzzCorpusTest.class.getResourceAsStream("/" + input)) {
			return in.readAllBytes();
		}
	}
}
