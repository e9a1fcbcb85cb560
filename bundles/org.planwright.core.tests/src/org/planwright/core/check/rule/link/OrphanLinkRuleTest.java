package org.planwright.core.check.rule.link;

import org.junit.jupiter.api.Test;
import org.planwright.core.LiveMentions;
import org.planwright.core.project.edit.TextEdits;
import org.planwright.model.LinkKind;
import org.planwright.model.TraceLink;

class OrphanLinkRuleTest {

	private static final OrphanLinkRule RULE = new OrphanLinkRule();
	private final LinkCase written = new LinkCase();

	@Test
	void linksWithBothEndsAndTheirWordsAreFine() {
		written.link(LinkKind.SUPPORTS);
		written.linkByWords();
		written.plan.expect(RULE);
	}

	@Test
	void aLinkWhoseEndIsGoneIsPointedOutAndDeleted() {
		TraceLink link = written.link(LinkKind.SUPPORTS);
		written.plan.change(plan -> link.setTarget(null));
		written.plan.expect(RULE, "warning （一）建设网络: （一）建设网络 → —").cures(RULE, "删除这条追溯关系");
	}

	@Test
	void aLinkWithoutAnyEndIsToldOfThePlan() {
		TraceLink link = written.link(LinkKind.SUPPORTS);
		written.plan.change(plan -> {
			link.setTarget(null);
			link.setSource(null);
		});
		written.plan.expect(RULE, "warning 信息通信业发展“十四五”规划: — → —").cures(RULE, "删除这条追溯关系");
	}

	@Test
	void aLinkWhoseWordsWereDeletedIsPointedOut() {
		written.linkByWords();
		try (LiveMentions reader = new LiveMentions(written.plan.session())) {
			new TextEdits(written.plan.session(), reader).replace(written.text(), 0, 7, "");
		}
		written.plan.expect(RULE, "warning （一）建设网络: （一）建设网络 → 5G基站数").cures(RULE, "删除这条追溯关系");
	}

	@Test
	void aKindThatMayNotJoinTheEndsIsPointedOut() {
		TraceLink link = written.link(LinkKind.SUPPORTS);
		written.plan.change(plan -> link.setKind(LinkKind.CONTAINS));
		written.plan.expect(RULE, "warning （一）建设网络: （一）建设网络 → 5G基站数").cures(RULE, "删除这条追溯关系");
	}
}
