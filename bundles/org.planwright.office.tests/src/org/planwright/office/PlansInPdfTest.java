package org.planwright.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.planwright.core.PlanDocument;
import org.planwright.core.reading.source.SourceFile;
import org.planwright.core.reading.source.SourceLine;
import org.planwright.core.reading.source.SourceText;
import org.planwright.core.report.PrintProgress;
import org.planwright.office.PlanDocx.Manner;
import org.planwright.office.pdf.write.PdfPrinter;
import org.planwright.samples.Samples;
import org.planwright.testkit.plans.RealPlans;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** The four plans as PDF: what is read of the pages is what is read of the texts, but for blanks, which the end of a line swallows. */
class PlansInPdfTest {

	/** Kept after the tests, for looking at. */
	private static final Path FOLDER = Path.of("target", "plans-pdf").toAbsolutePath();

	static List<String> plans() {
		return Samples.plans();
	}

	private static void assertSame(JsonObject wanted, SourceText read, String name) {
		JsonObject found = SamePlan.read(read);
		for (String part : wanted.keySet()) {
			assertEquals(words(wanted.get(part)), words(found.get(part)), name + " " + part);
		}
	}

	/** Numbers of headings that Word counts are all set in brackets of one width. */
	private static String words(JsonElement part) {
		return part.toString().replaceAll("\\s|\\\\n", "").replace('(', '（').replace(')', '）').replace("},{", "},\n{");
	}

	/** As an office sets them in Word and publishes them: tables and boxes with lines, over the ends of pages, three manners of headings. */
	@Test
	void asLibreOfficePublishesThem() throws IOException, InterruptedException {
		Optional<Path> program = LibreOffice.program();
		assumeTrue(program.isPresent(), "LibreOffice (Debian: libreoffice-writer) is not installed");
		Files.createDirectories(FOLDER);
		List<Path> documents = new ArrayList<>();
		for (String plan : Samples.plans()) {
			for (Manner manner : Manner.values()) {
				documents.add(PlanDocx.of(PlansInWordTest.text(plan), manner).ruled().write(FOLDER.resolve(plan.replace(".txt", "-" + manner.name().toLowerCase() + ".docx"))));
			}
		}
		LibreOffice.convert(program.get(), documents, "pdf", FOLDER);
		for (Path document : documents) {
			String name = document.getFileName().toString();
			SourceText read = SourceFile.read(FOLDER.resolve(name.replace(".docx", ".pdf"))).text();
			assertSame(SamePlan.read(PlansInWordTest.text(name.replaceFirst("-.*", ".txt"))), read, name);
			assertTrue(read.lines().stream().map(SourceLine::hints).allMatch(hints -> hints.page() > 0), name);
		}
	}

	/** Tables without any lines: columns, rows and categories are told by where words stand. */
	@Test
	void indicatorsAndTermsOfTablesWithoutLines() throws IOException, InterruptedException {
		Optional<Path> program = LibreOffice.program();
		assumeTrue(program.isPresent(), "LibreOffice (Debian: libreoffice-writer) is not installed");
		Files.createDirectories(FOLDER);
		List<Path> documents = new ArrayList<>();
		for (String plan : Samples.plans()) {
			documents.add(PlanDocx.of(PlansInWordTest.text(plan), Manner.PLAIN).write(FOLDER.resolve(plan.replace(".txt", "-bare.docx"))));
			documents.add(PlanDocx.of(PlansInWordTest.text(plan), Manner.PLAIN).centred().write(FOLDER.resolve(plan.replace(".txt", "-centred.docx"))));
		}
		LibreOffice.convert(program.get(), documents, "pdf", FOLDER);
		for (Path document : documents) {
			String name = document.getFileName().toString();
			JsonObject wanted = SamePlan.read(PlansInWordTest.text(name.replaceFirst("-.*", ".txt")));
			JsonObject found = SamePlan.read(SourceFile.read(FOLDER.resolve(name.replace(".docx", ".pdf"))).text());
			// A row whose lines stand on two pages, each in the middle of its part, belongs to no row; the plan of Guizhou has one.
			if (!name.equals("guizhou-centred.docx")) {
				assertEquals(words(wanted.get("indicators")), words(found.get("indicators")), name);
			}
			assertEquals(words(wanted.get("glossary")), words(found.get("glossary")), name);
		}
	}

	/** As this program prints them. */
	@ParameterizedTest
	@MethodSource("plans")
	void asThisProgramPrintsThem(String plan) throws IOException {
		Files.createDirectories(FOLDER);
		Path file = Files.write(FOLDER.resolve(plan.replace(".txt", ".pdf")), new PdfPrinter().print(PlanDocument.of(RealPlans.read(plan), "规划匠 1"), PrintProgress.NONE));
		assertSame(SamePlan.read(PlansInWordTest.text(plan)), SourceFile.read(file).text(), plan);
	}
}
