package org.planwright.core.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.planwright.core.check.fact.FigureFacts;
import org.planwright.core.check.fact.PlanFacts;
import org.planwright.core.check.fact.RowFacts;

/** What is kept between checks must not show in their results. */
class CheckMemoryTest {

	private final Checker remembering = new Checker(List.of(new TiesRule()), CheckSettings.STANDARD).with(new CheckMemory());
	private final PlanCase plan = new PlanCase().row("5G基站数", "万个", "2.9", "15", "").row("千兆宽带用户数", "万户", "56", "400", "")
			.text("到2025年，5G基站数达到15万个。").text("到2025年，千兆宽带用户数达到400万户。");

	@Test
	void anEditedPassageIsReadAnew() {
		assertTies("5G基站数/TARGET/EQUAL 5G基站数达到15万个", "千兆宽带用户数/TARGET/EQUAL 千兆宽带用户数达到400万户");
		plan.text("5G基站数将达到12万个。");
		assertTies("5G基站数/TARGET/EQUAL 5G基站数达到15万个", "千兆宽带用户数/TARGET/EQUAL 千兆宽带用户数达到400万户", "5G基站数/TARGET/FAR 5G基站数将达到12万个");
		plan.session().undo();
		assertTies("5G基站数/TARGET/EQUAL 5G基站数达到15万个", "千兆宽带用户数/TARGET/EQUAL 千兆宽带用户数达到400万户");
	}

	@Test
	void anEditedRowIsComparedAnew() {
		assertTies("5G基站数/TARGET/EQUAL 5G基站数达到15万个", "千兆宽带用户数/TARGET/EQUAL 千兆宽带用户数达到400万户");
		plan.with(row -> row.setName("百兆宽带用户数"));
		assertTies("5G基站数/TARGET/EQUAL 5G基站数达到15万个");
		plan.session().undo();
		assertTies("5G基站数/TARGET/EQUAL 5G基站数达到15万个", "千兆宽带用户数/TARGET/EQUAL 千兆宽带用户数达到400万户");
	}

	@Test
	void tiesLeadToTheRowsOfTheLatestSnapshot() {
		assertTies("5G基站数/TARGET/EQUAL 5G基站数达到15万个", "千兆宽带用户数/TARGET/EQUAL 千兆宽带用户数达到400万户");
		plan.with(row -> row.getNotes().add("含企业用户"));
		Finding tie = check(remembering).getLast();
		assertEquals("[含企业用户]", tie.computed());
	}

	private void assertTies(String... ties) {
		assertEquals(List.of(ties), check(remembering).stream().map(Finding::stated).toList());
		assertEquals(List.of(ties), check(new Checker(List.of(new TiesRule()), CheckSettings.STANDARD)).stream().map(Finding::stated).toList());
	}

	private List<Finding> check(Checker checker) {
		return checker.check(plan.session().snapshot(plan.plan()).plan(), null, () -> false).findings();
	}

	/** Reports every tie of a figure. */
	private static final class TiesRule implements Rule {
		@Override
		public String id() {
			return "R1";
		}

		@Override
		public Topic topic() {
			return Topic.AGREEMENT;
		}

		@Override
		public Severity severity() {
			return Severity.INFO;
		}

		@Override
		public void check(PlanFacts facts, Findings findings) {
			for (FigureFacts figure : facts.figures()) {
				for (FigureFacts.RowTie tie : figure.ties()) {
					RowFacts row = tie.row();
					findings.report(this, figure.place()).variant("wrong")
							.stated(row.name() + "/" + tie.tie().aspect() + "/" + tie.tie().closeness() + " " + figure.figure().quote())
							.computed(row.indicator().getNotes().toString()).done();
				}
			}
		}
	}
}
