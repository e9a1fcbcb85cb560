package org.planwright.core.check.rule.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.planwright.core.check.CheckSettings;
import org.planwright.core.check.Checker;
import org.planwright.core.check.Finding;
import org.planwright.core.check.Rule;
import org.planwright.core.check.Rules;
import org.planwright.model.Passage;
import org.planwright.model.Plan;
import org.planwright.testkit.plans.RealPlans;

/** Sentences of the four plans in the forms that plans use, as they stand and with a planted change, each with what must be found. */
class ProseVerdictTest {

	private static final List<Rule> RULES = Rules.all().stream().filter(rule -> rule.getClass().getPackage() == ProseTableRule.class.getPackage())
			.toList();

	/** A line of the table. */
	private record Case(String plan, String words, String instead, String verdict) {
		static Case of(String line) {
			String[] cells = line.split(" \\|", -1);
			return new Case(cells[0].strip(), cells[1].strip(), cells[2].strip(), cells[3].strip());
		}

		@Override
		public String toString() {
			return plan + " | " + words + " | " + instead + (instead.isEmpty() ? "|" : " |") + (verdict.isEmpty() ? "" : ' ' + verdict);
		}
	}

	private final Map<String, Plan> plans = new HashMap<>();

	@Test
	void everySentenceIsJudgedRight() throws IOException {
		List<Case> cases = cases();
		assertTrue(cases.size() >= 60, "sentences: " + cases.size());
		List<String> judged = new ArrayList<>();
		for (Case each : cases) {
			judged.add(new Case(each.plan(), each.words(), each.instead(), judge(each)).toString());
		}
		assertEquals(cases.stream().map(Case::toString).collect(Collectors.joining("\n")), String.join("\n", judged));
	}

	private String judge(Case each) {
		Plan plan = plans.computeIfAbsent(each.plan(), name -> RealPlans.read(name + ".txt"));
		Passage passage = passage(plan, each.words());
		int start = passage.getText().indexOf(each.words());
		List<Finding> found = check(plan);
		if (each.instead().isEmpty()) {
			int end = start + each.words().length();
			return said(found.stream().filter(finding -> finding.place().object().equals(passage.getId()) && finding.place().start() < end
					&& finding.place().end() > start));
		}
		List<String> before = found.stream().map(ProseVerdictTest::key).toList();
		String text = passage.getText();
		passage.setText(text.replace(each.words(), each.instead()));
		try {
			return said(check(plan).stream().filter(finding -> !before.contains(key(finding))));
		} finally {
			passage.setText(text);
		}
	}

	private static List<Finding> check(Plan plan) {
		return new Checker(RULES, CheckSettings.STANDARD).check(plan, null, () -> false).findings();
	}

	/** The same finding of a text that was changed elsewhere. */
	private static String key(Finding finding) {
		return finding.rule().id() + finding.severity() + finding.place().object() + finding.message().text();
	}

	private static String said(Stream<Finding> findings) {
		return findings.map(finding -> finding.rule().id() + ' ' + finding.severity().key()).sorted().collect(Collectors.joining(", "));
	}

	private static Passage passage(Plan plan, String words) {
		List<Passage> all = new ArrayList<>();
		plan.eAllContents().forEachRemaining(object -> {
			if (object instanceof Passage passage && passage.getText() != null && passage.getText().contains(words)) {
				all.add(passage);
			}
		});
		assertTrue(!all.isEmpty(), () -> "Not in the plan: " + words);
		return all.getFirst();
	}

	private static List<Case> cases() throws IOException {
		try (InputStream in = ProseVerdictTest.class.getResourceAsStream("/check/prose-verdicts.txt")) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank() && !line.startsWith("#"))
					.map(Case::of).toList();
		}
	}
}
