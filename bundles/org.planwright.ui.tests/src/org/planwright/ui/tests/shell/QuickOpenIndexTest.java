package org.planwright.ui.tests.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.planwright.core.project.ProjectChange;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.SessionListener;
import org.planwright.ui.search.QuickOpenIndex;
import org.planwright.ui.search.QuickOpenIndex.Entry;

class QuickOpenIndexTest {

	private final SmallPlan zhejiang = new SmallPlan("浙江", 2021, 2025);
	private final SmallPlan national = new SmallPlan("全国", 2021, 2025);
	private final ProjectSession session = SmallPlan.project(zhejiang, national);
	private final QuickOpenIndex index = new QuickOpenIndex();

	private List<String> names(String typed) {
		return index.find(session.project(), typed, List.of(), 50).stream().map(Entry::name).toList();
	}

	@Test
	void everyKindOfThingIsFoundByItsName() {
		assertEquals(List.of("专栏1 5G网络部署工程", "专栏1 5G网络部署工程"), names("部署工程"));
		assertEquals(List.of("PUE", "PUE"), names("pue"));
		assertEquals(List.of("（一）建设5G网络", "（一）建设5G网络"), names("建设5G"));
		assertEquals(List.of("共建共享基站数", "共建共享基站数"), names("共建共享"));
		assertEquals(List.of("浙江信息通信业发展规划"), names("浙江信息"));
	}

	@Test
	void theRegionNarrowsTheSearch() {
		List<Entry> found = index.find(session.project(), "全国 基站数", List.of(), 50);
		assertEquals(List.of("5G基站数", "共建共享基站数"), found.stream().map(Entry::name).toList());
		assertSame(national.stations, found.getFirst().object());
	}

	@Test
	void ofEqualHitsTheOnePickedLastComesFirst() {
		List<Entry> found = index.find(session.project(), "PUE", List.of(national.pue, zhejiang.pue), 50);
		assertSame(national.pue, found.getFirst().object());
	}

	@Test
	void nothingTypedShowsWhatWasPickedLately() {
		assertEquals(List.of("5G用户普及率"), index.find(session.project(), " ", List.of(national.users), 50).stream().map(Entry::name).toList());
		assertEquals(List.of("浙江信息通信业发展规划", "全国信息通信业发展规划"), names(""));
	}

	@Test
	void editsAreSeenAndNoMoreThanTheLimitIsGiven() {
		assertEquals(List.of(), names("数据中心"));
		session.addListener(new SessionListener() {
			@Override
			public void edited(ProjectChange change) {
				index.changed(change);
			}
		});
		session.edit("改名", zhejiang.users, () -> zhejiang.users.setName("数据中心机架数"));
		assertEquals(List.of("数据中心机架数"), names("数据中心"));
		assertEquals(1, index.find(session.project(), "5G", List.of(), 1).size());
	}
}
