package org.planwright.core.check.rule.link;

import org.junit.jupiter.api.Test;
import org.planwright.model.LinkKind;
import org.planwright.model.LinkState;
import org.planwright.model.TraceLink;

class AmbiguousLinkRuleTest {

	private static final AmbiguousLinkRule RULE = new AmbiguousLinkRule();
	private final LinkCase written = new LinkCase();

	@Test
	void whatStandsInSomethingMayServeItBesides() {
		written.link(LinkKind.SUPPORTS);
		TraceLink contains = written.link(LinkKind.SUPPORTS);
		written.plan.change(plan -> contains.setKind(LinkKind.CONTAINS));
		written.plan.expect(RULE);
	}

	@Test
	void acceptedAndRejectedAtOnceIsPointedOut() {
		written.link(LinkKind.SUPPORTS);
		written.state(written.link(LinkKind.SUPPORTS), LinkState.REJECTED);
		written.plan.expect(RULE, "warning （一）建设网络: （一）建设网络 → 5G基站数");
	}

	@Test
	void severalWaysOfServingArePointedOut() {
		written.link(LinkKind.SUPPORTS);
		written.link(LinkKind.DRIVES);
		written.plan.expect(RULE, "info （一）建设网络: （一）建设网络 → 5G基站数");
	}
}
