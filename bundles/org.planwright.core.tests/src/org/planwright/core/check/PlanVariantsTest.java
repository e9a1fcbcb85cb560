package org.planwright.core.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.report.PlanJson;
import org.planwright.model.Identified;
import org.planwright.model.Mention;
import org.planwright.model.Passage;
import org.planwright.model.Plan;
import org.planwright.testkit.plans.PlanVariants;
import org.planwright.testkit.plans.RealPlans;

/** The generator of projects has to make plans that are plans, or what is measured with them means nothing. */
class PlanVariantsTest {

	@Test
	void equalSeedsGiveEqualPlansAndOthersDoNot() {
		String first = PlanJson.print(PlanJson.of(new PlanVariants(7).next()));
		assertEquals(first, PlanJson.print(PlanJson.of(new PlanVariants(7).next())));
		assertNotEquals(first, PlanJson.print(PlanJson.of(new PlanVariants(8).next())));
	}

	@Test
	void aProjectHasPlansOfManyRegionsUnderTheNationalOne() {
		ProjectSession session = new PlanVariants(1).project(12);
		List<Plan> plans = session.project().getPlans();
		assertEquals(12, plans.size());
		plans.stream().skip(1).forEach(plan -> assertSame(plans.getFirst(), plan.getUpper()));
		assertEquals(12, plans.stream().map(Plan::getRegion).distinct().count());
		Set<String> ids = new HashSet<>();
		session.project().eAllContents().forEachRemaining(object -> {
			if (object instanceof Identified identified) {
				assertTrue(ids.add(identified.getId()), identified::getId);
			}
		});
	}

	private static List<String> texts(Plan plan) {
		List<String> texts = new ArrayList<>();
		plan.eAllContents().forEachRemaining(object -> {
			if (object instanceof Passage passage) {
				texts.add(passage.getText());
			}
		});
		return texts;
	}

	@Test
	void figuresDifferFromThoseOfTheRealPlanAndStandWhereTheyAreSaidTo() {
		Plan real = RealPlans.all().getFirst();
		Plan variant = new PlanVariants(1).next();
		assertNotEquals(texts(real), texts(variant));
		assertEquals(texts(real).size(), texts(variant).size());
		int[] mentions = { 0 };
		variant.eAllContents().forEachRemaining(object -> {
			if (object instanceof Mention mention) {
				mentions[0]++;
				assertEquals(((Passage) mention.eContainer()).getText().substring(mention.getStart(), mention.getEnd()), mention.getQuote());
			}
		});
		assertTrue(mentions[0] > 10, "figures: " + mentions[0]);
	}
}
