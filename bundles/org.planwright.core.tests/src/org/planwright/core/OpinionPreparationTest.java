package org.planwright.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planwright.core.align.AlignMemory;
import org.planwright.core.align.PlanAlignment;
import org.planwright.core.check.CheckSettings;
import org.planwright.core.check.Finding;
import org.planwright.model.Plan;
import org.planwright.testkit.plans.RealPlans;

/**
 * The opinions on the three provincial plans. Each line of the expected files was read as a reviewer would read it; a changed one is read
 * before the file is.
 */
class OpinionPreparationTest {

	private final Plan national = RealPlans.read("national.txt");

	private List<PreparedOpinion> prepare(Plan plan) {
		PlanAlignment alignment = new AlignMemory().align(national, plan, PlanAlignment.Grounds.NONE);
		return OpinionPreparation.of(alignment, AlignmentFindings.check(alignment, CheckSettings.STANDARD).findings());
	}

	@ParameterizedTest
	@ValueSource(strings = { "zhejiang", "guizhou", "hunan" })
	void opinionsOnARealPlan(String name) throws IOException {
		StringBuilder lines = new StringBuilder();
		prepare(RealPlans.read(name + ".txt")).forEach(opinion -> lines.append(opinion.code(), 0, opinion.code().indexOf(':')).append(" | ").append(opinion.text())
				.append(" | ").append(opinion.proposal()).append('\n'));
		assertEquals(expected(name), lines.toString());
	}

	private static String expected(String name) throws IOException {
		try (InputStream file = OpinionPreparationTest.class.getResourceAsStream("/align/" + name + ".opinions.txt")) {
			return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	@Test
	void codesAreUniqueAndStayWhatTheyAre() {
		Plan hunan = RealPlans.read("hunan.txt");
		List<PreparedOpinion> first = prepare(hunan);
		List<String> codes = first.stream().map(PreparedOpinion::code).toList();
		assertEquals(codes.size(), new HashSet<>(codes).size());
		assertEquals(first, prepare(hunan));
		assertTrue(first.stream().allMatch(opinion -> opinion.isOriginOf(opinion.origin()) && PreparedOpinion.isUntouched(opinion.origin(), opinion.text(),
				opinion.proposal())));
	}

	@Test
	void aFindingThatTheAlignmentSaysAlreadyIsNoSecondOpinion() {
		Plan hunan = RealPlans.read("hunan.txt");
		PlanAlignment alignment = new AlignMemory().align(national, hunan, PlanAlignment.Grounds.NONE);
		List<Finding> findings = AlignmentFindings.check(alignment, CheckSettings.STANDARD).findings();
		Finding behind = findings.stream().filter(finding -> finding.rule().id().equals("R32")).findFirst().orElseThrow();
		assertEquals(List.of("lower"), OpinionPreparation.of(alignment, findings).stream().filter(opinion -> behind.place().object().equals(opinion.subject()))
				.map(opinion -> opinion.code().substring(0, opinion.code().indexOf(':'))).toList());
	}
}
