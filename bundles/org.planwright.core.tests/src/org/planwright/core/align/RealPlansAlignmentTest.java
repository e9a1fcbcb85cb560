package org.planwright.core.align;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planwright.core.align.Pairing.Kind;
import org.planwright.core.figure.Glyphs;
import org.planwright.testkit.plans.RealPlans;

/**
 * The three provincial plans against the national one. Each line of the expected files was read against the plans, that of Zhejiang against
 * the verified truth; a changed one is looked at before the file is.
 */
class RealPlansAlignmentTest {

	@ParameterizedTest
	@ValueSource(strings = { "zhejiang", "guizhou", "hunan" })
	void indicatorsAndBoxesArePairedAndJudged(String name) throws IOException {
		PlanAlignment alignment = new AlignMemory().align(RealPlans.read("national.txt"), RealPlans.read(name + ".txt"), PlanAlignment.Grounds.NONE);
		assertEquals(expected(name), String.join("\n", lines(alignment)) + "\n");
	}

	private static String expected(String name) throws IOException {
		try (InputStream file = RealPlansAlignmentTest.class.getResourceAsStream("/align/" + name + ".expected.txt")) {
			return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	private static List<String> lines(PlanAlignment alignment) {
		List<String> lines = new ArrayList<>();
		for (Pairing pairing : alignment.living(Kind.INDICATOR)) {
			String line = row(alignment.upper(), pairing.upper().getFirst()) + " -> " + String.join("、", pairing.lower().stream().map(id -> row(alignment.lower(), id)).toList())
					+ " | " + pairing.relation().getLiteral() + " | " + pairing.verdict().getLiteral();
			lines.add(pairing.figures().map(figures -> line + " | " + figures.reason().text()).orElse(line));
		}
		for (Pairing pairing : alignment.living(Kind.BOX)) {
			if (pairing.isAnswered()) {
				lines.add("box " + title(alignment.upper(), pairing.upper().getFirst()) + " -> " + title(alignment.lower(), pairing.lower().getFirst()) + " | "
						+ pairing.relation().getLiteral());
			}
		}
		return lines;
	}

	private static String row(AlignedPlan plan, String id) {
		AlignedRow row = plan.row(id).orElseThrow();
		return row.number() + " " + Glyphs.fold(row.name()).replace(" ", "");
	}

	private static String title(AlignedPlan plan, String id) {
		return plan.boxes().stream().filter(box -> box.id().equals(id)).map(box -> box.number() + " " + box.title()).findFirst().orElseThrow();
	}
}
