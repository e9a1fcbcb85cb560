package org.planwright.core.check.rule.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.planwright.core.project.edit.IndicatorEdits;
import org.planwright.core.project.edit.IndicatorField;
import org.planwright.model.LinkKind;
import org.planwright.model.LinkState;
import org.planwright.model.TraceLink;

class OutdatedLinkRuleTest {

	private static final OutdatedLinkRule RULE = new OutdatedLinkRule();
	private final LinkCase written = new LinkCase();

	@Test
	void aLinkThatRestsOnTheSameIsFine() {
		written.link(LinkKind.SUPPORTS);
		written.plan.expect(RULE);
	}

	@Test
	void aLinkWhoseTargetChangedIsPointedOutUntilItIsUndone() {
		written.link(LinkKind.SUPPORTS);
		new IndicatorEdits(written.plan.session()).set(written.row(), IndicatorField.TARGET, "20");
		written.plan.expect(RULE, "warning （一）建设网络: （一）建设网络 → 5G基站数");
		assertEquals("追溯关系“（一）建设网络 → 5G基站数”确认之后，“15”变为“20”（共 1 处变化）", written.plan.find(RULE).getFirst().message().text());
		written.plan.session().undo();
		written.plan.expect(RULE);
	}

	@Test
	void rejectedLinksAreLeftAloneAndDoubtedOnesPointedOut() {
		TraceLink link = written.link(LinkKind.SUPPORTS);
		written.state(link, LinkState.SUSPECT);
		written.plan.expect(RULE, "warning （一）建设网络: （一）建设网络 → 5G基站数");
		written.state(link, LinkState.REJECTED);
		new IndicatorEdits(written.plan.session()).set(written.row(), IndicatorField.TARGET, "20");
		written.plan.expect(RULE);
	}
}
