package org.planwright.core.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planwright.core.align.RowCounterparts;
import org.planwright.core.project.ProjectSession;
import org.planwright.model.Plan;
import org.planwright.samples.Samples;

/**
 * All findings over the four real plans, the provincial ones held against the national one. Each of them was read against the text of its
 * plan and holds; whoever changes a list reads what comes in or goes out.
 */
class FindingsOfRealPlansTest {

	@TempDir
	Path folder;

	@ParameterizedTest
	@CsvSource({ "全国, national", "浙江, zhejiang", "贵州, guizhou", "湖南, hunan" })
	void exactlyTheKnownFindingsAreReported(String region, String list) throws IOException {
		assertEquals(read(list), print(plan(region)));
	}

	private Plan plan(String region) throws IOException {
		Path file = folder.resolve("four.plan");
		try (InputStream in = Samples.project().openStream()) {
			Files.copy(in, file);
		}
		return ProjectSession.open(file).project().getPlans().stream().filter(plan -> plan.getRegion().equals(region)).findFirst().orElseThrow();
	}

	private static String print(Plan plan) {
		CheckResult result = new Checker(CheckSettings.STANDARD).aligning(RowCounterparts.reader()).check(plan, plan.getUpper(), () -> false);
		StringBuilder lines = new StringBuilder();
		for (Finding finding : result.findings()) {
			lines.append(finding.severity().key()).append(' ').append(finding.rule().id()).append(" L").append(finding.place().line()).append(' ')
					.append(finding.message().text()).append('\n');
		}
		return lines.toString();
	}

	private static String read(String list) throws IOException {
		try (InputStream in = FindingsOfRealPlansTest.class.getResourceAsStream("/check/" + list + ".expected.txt")) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}
}
