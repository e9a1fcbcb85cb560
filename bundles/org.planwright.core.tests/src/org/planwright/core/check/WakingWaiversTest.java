package org.planwright.core.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.planwright.core.IndicatorTables;
import org.planwright.core.align.RowCounterparts;
import org.planwright.core.project.ProjectSession;
import org.planwright.model.Indicator;
import org.planwright.model.Plan;
import org.planwright.samples.Samples;
import org.planwright.testkit.plans.RealPlans;

/**
 * Every figure of the tables of the real plans, changed by one in its last place: what a finding rests on changes with each cell that the
 * finding names, so that its waiver wakes, and with no cell of a row that it does not name.
 */
class WakingWaiversTest {

	@ParameterizedTest
	@MethodSource("org.planwright.samples.Samples#plans")
	void aFindingRestsOnTheCellsThatItNames(String name) {
		ProjectSession session = ProjectSession.create(name);
		Plan plan = RealPlans.read(name);
		Plan upper = name.equals(Samples.NATIONAL) ? null : RealPlans.read(Samples.NATIONAL);
		session.edit("make", null, () -> session.project().getPlans().add(plan));
		Checker checker = new Checker(CheckSettings.STANDARD).with(new CheckMemory()).aligning(RowCounterparts.reader());
		List<Finding> before = check(checker, session, plan, upper);
		List<String> asleep = new ArrayList<>();
		List<String> startled = new ArrayList<>();
		int changed = 0;
		for (Indicator row : IndicatorTables.rows(plan)) {
			for (Column column : WakingFindings.columns()) {
				if (!WakingFindings.change(session, row, column)) {
					continue;
				}
				changed++;
				Map<String, Finding> after = check(checker, session, plan, upper).stream().collect(Collectors.toMap(Finding::id, Function.identity()));
				session.undo();
				for (Finding finding : before) {
					Finding now = after.get(finding.id());
					if (now != null) {
						boolean same = now.fingerprint().equals(finding.fingerprint());
						String told = row.getName() + ' ' + column + ": " + finding.rule().id() + ' ' + finding.message().text();
						if (same && WakingFindings.places(finding).anyMatch(place -> place.object().equals(row.getId()) && place.column() == column)) {
							asleep.add(told);
						}
						if (!same && WakingFindings.places(finding).noneMatch(place -> place.object().equals(row.getId()))) {
							startled.add(told);
						}
					}
				}
			}
		}
		assertTrue(changed > 30, "cells: " + changed);
		assertEquals("", String.join("\n", asleep), "sleeps on");
		assertEquals("", String.join("\n", startled), "wakes");
	}

	private static List<Finding> check(Checker checker, ProjectSession session, Plan plan, Plan upper) {
		return checker.check(session.snapshot(plan).plan(), upper, () -> false).findings();
	}
}
