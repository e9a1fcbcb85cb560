package org.planwright.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.planwright.core.project.Ids;
import org.planwright.core.reading.PlanAssembler;
import org.planwright.core.reading.ReadingProgress;
import org.planwright.core.reading.source.SourceFile;
import org.planwright.core.reading.source.SourceText;
import org.planwright.core.report.PlanJson;
import org.planwright.office.PlanDocx.Manner;
import org.planwright.samples.Samples;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** The four plans set in Word: what is read of the documents is what is read of the texts. */
class PlansInWordTest {

	/** Places differ between a text and a document, nothing else does. */
	private static final Set<String> PLACES = Set.of("line", "lines", "end_line", "section_line", "unplaced");
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

	static JsonObject read(SourceText text) {
		JsonElement json = JsonParser.parseString(PlanJson.print(PlanJson.of(new PlanAssembler(Ids::fresh).read(text, ReadingProgress.NONE).plan())));
		return withoutPlaces(json).getAsJsonObject();
	}

	private static JsonElement withoutPlaces(JsonElement element) {
		if (element instanceof JsonObject object) {
			JsonObject rest = new JsonObject();
			object.entrySet().stream().filter(entry -> !PLACES.contains(entry.getKey())).forEach(entry -> rest.add(entry.getKey(), withoutPlaces(entry.getValue())));
			return rest;
		}
		if (element instanceof JsonArray array) {
			JsonArray rest = new JsonArray();
			array.forEach(entry -> rest.add(withoutPlaces(entry)));
			return rest;
		}
		return element;
	}

	private static void same(SourceText wanted, SourceText read, Manner manner) {
		JsonObject text = read(wanted);
		JsonObject document = read(read);
		for (String part : text.keySet()) {
			List<String> expected = entries(text.get(part), manner);
			List<String> found = entries(document.get(part), manner);
			List<String> missing = new ArrayList<>(expected);
			found.forEach(missing::remove);
			List<String> more = new ArrayList<>(found);
			expected.forEach(more::remove);
			assertEquals("", String.join("\n", missing) + (more.isEmpty() ? "" : "\nbut\n" + String.join("\n", more)), part);
			assertEquals(expected, found, part);
		}
	}

	private static List<String> entries(JsonElement element, Manner manner) {
		List<String> entries = element instanceof JsonArray array ? array.asList().stream().map(PlansInWordTest::print).toList() : List.of(print(element));
		// Headings that number themselves are all numbered alike; in the texts some brackets are of another width than others.
		return manner != Manner.NUMBERED ? entries : entries.stream().map(entry -> entry.replaceFirst("(\"label\":\")[^\"一二三四五六七八九十\\d]*([一二三四五六七八九十\\d]+)[^\"]*", "$1$2")).toList();
	}

	private static String print(JsonElement element) {
		return new GsonBuilder().disableHtmlEscaping().serializeNulls().create().toJson(element);
	}

	@ParameterizedTest
	@MethodSource("documents")
	void asItWasSet(String plan, Manner manner) throws IOException {
		same(text(plan), SourceFile.read(write(plan, manner)).text(), manner);
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
			same(text(name.replaceFirst("-.*", ".txt")), SourceFile.read(saved.resolve(name)).text(), manner);
		}
	}
}
