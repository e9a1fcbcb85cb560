package org.planwright.core.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;
import org.planwright.core.project.ProjectSession;
import org.planwright.model.Plan;
import org.planwright.model.Project;
import org.planwright.testkit.plans.RealPlans;

/** Nobody waits for a comparison that was given up, whatever it is at: here, of plans of which no id tells what is what. */
class CancelledComparisonTest {

	private final Plan one = RealPlans.read("national.txt");
	private final Plan other = RealPlans.read("zhejiang.txt");

	/** Is wanted so many times. */
	private static final class Patience implements Comparison.Progress {
		private int left;
		private int asked;
		private int plans;

		Patience(int times) {
			left = times;
		}

		@Override
		public boolean reached(int done, int total) {
			plans++;
			return true;
		}

		@Override
		public boolean isWanted() {
			asked++;
			return left-- > 0;
		}
	}

	@Test
	void isStoppedWhileItIsLookedForWhatIsWhat() {
		Project before = ProjectSession.holding("一", List.of(one)).project();
		Project after = ProjectSession.holding("二", List.of(other)).project();
		for (int times : new int[] { 0, 1, 20, 200 }) {
			Patience patience = new Patience(times);
			assertThrows(CancellationException.class, () -> Comparison.of(before, after, patience));
			assertEquals(times + 1, patience.asked, "nothing is done after that");
			assertEquals(0, patience.plans, "no plan was compared yet");
		}
	}

	@Test
	void isStoppedAmongThePiecesOfAPlan() {
		Patience all = new Patience(Integer.MAX_VALUE);
		Comparison whole = Comparison.ofTexts(one, other, all);
		assertTrue(whole.root().all().count() > 100);
		for (int times = 0; times < all.asked; times += all.asked / 20) {
			Patience patience = new Patience(times);
			assertThrows(CancellationException.class, () -> Comparison.ofTexts(one, other, patience));
		}
		Patience again = new Patience(all.asked);
		assertEquals(Told.lines(whole), Told.lines(Comparison.ofTexts(one, other, again)));
	}
}
