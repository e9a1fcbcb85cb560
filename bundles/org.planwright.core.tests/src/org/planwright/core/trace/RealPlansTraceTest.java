package org.planwright.core.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planwright.core.project.Ids;
import org.planwright.core.reading.PlanAssembler;
import org.planwright.core.reading.ReadingProgress;
import org.planwright.core.reading.source.SourceText;
import org.planwright.model.Identified;
import org.planwright.model.Indicator;
import org.planwright.model.KeyProject;
import org.planwright.model.Mention;
import org.planwright.model.Plan;
import org.planwright.model.Section;

/**
 * All figures tied to indicators and all links of the four real plans. Each line of the expected files was read against the plan's text;
 * a new or lost one is looked at before the file is changed.
 */
class RealPlansTraceTest {

	@ParameterizedTest
	@ValueSource(strings = {"national", "zhejiang", "hunan", "guizhou"})
	void tiesAndLinksAreThoseThatHold(String name) throws IOException {
		byte[] bytes = Files.readAllBytes(Path.of("..", "org.planwright.samples", "plans", name + ".txt"));
		Plan plan = new PlanAssembler(Ids::fresh).read(SourceText.decode(name + ".txt", bytes), ReadingProgress.NONE).plan();
		assertEquals(expected(name), String.join("\n", lines(plan)) + "\n");
	}

	private static String expected(String name) throws IOException {
		try (InputStream file = RealPlansTraceTest.class.getResourceAsStream("/trace/" + name + ".expected.txt")) {
			return new String(file.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	private static List<String> lines(Plan plan) {
		List<String> lines = new ArrayList<>();
		Map<String, Identified> objects = new HashMap<>();
		plan.eAllContents().forEachRemaining(object -> {
			if (object instanceof Identified identified) {
				objects.put(identified.getId(), identified);
			}
			if (object instanceof Mention mention && mention.getIndicator() != null) {
				lines.add("mention " + mention.getLine() + " " + mention.getQuote() + " -> " + mention.getIndicator().getName());
			}
		});
		for (FoundLink link : TraceIndex.of(plan).links()) {
			Proof proof = link.proofs().get(0);
			lines.add(link.kind().getLiteral() + " " + name(objects.get(link.source())) + " -> " + name(objects.get(link.target())) + " | "
					+ proof.line() + " " + proof.quote());
		}
		return lines;
	}

	private static String name(Identified object) {
		return switch (object) {
			case Section section -> "[" + section.getLine() + "] " + section.getTitle();
			case KeyProject box -> box.getLabel() + " " + box.getTitle();
			case Indicator indicator -> indicator.getName();
			default -> throw new IllegalArgumentException("Neither end of a link: " + object);
		};
	}
}
