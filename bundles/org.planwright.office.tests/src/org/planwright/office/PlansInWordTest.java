package org.planwright.office;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.planwright.core.reading.source.SourceFile;
import org.planwright.core.reading.source.SourceText;
import org.planwright.office.PlanDocx.Manner;
import org.planwright.samples.Samples;

/** The four plans set in Word: what is read of the documents is what is read of the texts. */
class PlansInWordTest {

	/** Kept after the tests, for looking at. */
	private static final Path FOLDER = Path.of("target", "plans").toAbsolutePath();

	static Stream<Arguments> documents() {
		return Samples.plans().stream().flatMap(plan -> Stream.of(Manner.values()).map(manner -> Arguments.of(plan, manner)));
	}

	static SourceText text(String plan) {
		try (InputStream in = Samples.plan(plan).openStream()) {
			return SourceText.decode(plan, in.readAllBytes());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static Path write(String plan, Manner manner) throws IOException {
		Files.createDirectories(FOLDER);
		return PlanDocx.of(text(plan), manner).write(FOLDER.resolve(plan.replace(".txt", "-" + manner.name().toLowerCase() + ".docx")));
	}

	private static void assertSame(SourceText wanted, SourceText read, Manner manner) {
		// Headings that number themselves are all numbered alike; in the texts some brackets are of another width than others.
		SamePlan.assertSame(SamePlan.read(wanted), SamePlan.read(read), entry -> manner != Manner.NUMBERED ? entry
				: entry.replaceFirst("(\"label\":\")[^\"一二三四五六七八九十\\d]*([一二三四五六七八九十\\d]+)[^\"]*", "$1$2"));
	}

	@ParameterizedTest
	@MethodSource("documents")
	void asItWasSet(String plan, Manner manner) throws IOException {
		assertSame(text(plan), SourceFile.read(write(plan, manner)).text(), manner);
	}

	/** LibreOffice writes documents in its own way: other styles, other lists, other tables. */
	@Test
	void asLibreOfficeSavesIt() throws IOException, InterruptedException {
		Optional<Path> program = LibreOffice.program();
		assumeTrue(program.isPresent(), "LibreOffice (Debian: libreoffice-writer) is not installed");
		List<Path> documents = new ArrayList<>();
		for (String plan : Samples.plans()) {
			for (Manner manner : Manner.values()) {
				documents.add(write(plan, manner));
			}
		}
		Path saved = Files.createDirectories(FOLDER.resolve("libreoffice"));
		LibreOffice.convert(program.get(), documents, "docx", saved);
		for (Path document : documents) {
			String name = document.getFileName().toString();
			Manner manner = Manner.valueOf(name.replaceFirst(".*-(.*)\\.docx", "$1").toUpperCase());
			assertSame(text(name.replaceFirst("-.*", ".txt")), SourceFile.read(saved.resolve(name)).text(), manner);
		}
	}
}
