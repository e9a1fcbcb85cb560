package org.planwright.core.check.rule.link;

import org.junit.jupiter.api.Test;
import org.planwright.model.LinkKind;

class DuplicateLinkRuleTest {

	private static final DuplicateLinkRule RULE = new DuplicateLinkRule();
	private final LinkCase written = new LinkCase();

	@Test
	void linksOfSeveralKindsAreNoCopies() {
		written.link(LinkKind.SUPPORTS);
		written.link(LinkKind.DRIVES);
		written.plan.expect(RULE);
	}

	@Test
	void aCopyIsPointedOutAndDeleted() {
		written.link(LinkKind.SUPPORTS);
		written.link(LinkKind.SUPPORTS);
		written.plan.expect(RULE, "warning （一）建设网络: （一）建设网络 → 5G基站数").cures(RULE, "删除重复的追溯关系");
	}
}
