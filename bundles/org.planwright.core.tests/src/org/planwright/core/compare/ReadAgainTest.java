package org.planwright.core.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.planwright.model.Plan;
import org.planwright.samples.Samples;
import org.planwright.testkit.plans.RealPlans;

/** Two readings of one document have no id in common, and are one plan all the same. */
class ReadAgainTest {

	static List<String> plans() {
		return Samples.plans();
	}

	@ParameterizedTest
	@MethodSource("plans")
	void everyObjectOfAReadingIsThatOfTheOther(String name) {
		Plan left = RealPlans.read(name);
		Plan right = RealPlans.read(name);
		Matches matches = Matches.of(left, right);
		List<EObject> ours = MatchesTest.all(left);
		List<EObject> theirs = MatchesTest.all(right);
		assertEquals(ours.size(), theirs.size());
		for (int i = 0; i < ours.size(); i++) {
			assertSame(theirs.get(i), matches.right(ours.get(i)), ours.get(i).toString());
		}
	}
}
