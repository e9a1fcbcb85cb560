package org.planwright.core.align;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.planwright.core.align.Pairing.Kind;
import org.planwright.model.Relation;

/** Which boxes answer each other, and why. */
class TextLikenessTest {

	private final PlanOfRows upper = PlanOfRows.national().box("2", "5G 网络部署工程", "加快5G网络覆盖。推进5G独立组网规模部署，建成城市深度覆盖的5G网络。")
			.box("9", "工业互联网创新发展工程", "升级改造工业互联网内外网。建设高质量工业互联网外网，完善标识解析体系。")
			.box("18", "工业互联网安全创新工程", "提升工业互联网安全保障能力。建设安全态势感知平台，开展安全监测。")
			.box("22", "新一轮电信普遍服务工程", "深化农村及偏远地区网络覆盖。支持农村、牧区和海岛光纤网络和4G网络深度覆盖，实施普遍服务试点。");

	@Test
	void titlesTellWhatABoxIsAbout() {
		Pairing pairing = box("2", PlanOfRows.province().box("1", "5G网络覆盖工程", "高质量网络覆盖。建设5G基站。").box("2", "工业互联网推进工程", "平台建设。建设平台。"));
		assertEquals(List.of("1"), numbers);
		assertEquals(Relation.SAME, pairing.relation());
		assertEquals("标题相近：5G 网络部署工程／5G网络覆盖工程", pairing.grounds().getFirst().wording().text());
	}

	@Test
	void aPartWithTheTitleAnswersInPart() {
		Pairing pairing = box("2", PlanOfRows.province().box("1", "双千兆城市建设工程", "加快5G网络覆盖。建成一批千兆城市。").box("2", "算力设施工程", "布局算力。建设数据中心。"));
		assertEquals(List.of("1"), numbers);
		assertEquals(Relation.DEFINITION_DIFFERS, pairing.relation());
		assertEquals("内容中的“加快5G网络覆盖”对应“5G 网络部署工程”", pairing.grounds().getFirst().wording().text());
	}

	@Test
	void securityOfAThingIsAnotherThing() {
		PlanOfRows lower = PlanOfRows.province().box("5", "工业互联网安全保障工程", "态势感知。建设安全态势感知平台。");
		assertEquals(List.of(), box("9", lower).lower());
		box("18", lower);
		assertEquals(List.of("5"), numbers);
	}

	@Test
	void textsWithoutWordsOfTitlesInCommonMayShareWhatTheySay() {
		Pairing pairing = box("22", PlanOfRows.province().box("4", "乡村振兴升级工程", "补齐短板。支持农村光纤网络和4G网络深度覆盖，面向农村、海岛实施普遍服务。"));
		assertEquals(List.of("4"), numbers);
		assertEquals("内容用词相近：普遍服务、农村、网络、覆盖", pairing.grounds().getLast().wording().text());
	}

	private List<String> numbers = List.of();

	private Pairing box(String number, PlanOfRows lower) {
		PlanAlignment alignment = PlanAlignment.of(AlignedPlan.of(upper.plan), AlignedPlan.of(lower.plan), PlanAlignment.Grounds.NONE);
		String id = alignment.upper().boxes().stream().filter(each -> each.number().equals(number)).findFirst().orElseThrow().id();
		List<Pairing> pairings = alignment.living(Kind.BOX).stream().filter(each -> each.upper().contains(id)).toList();
		assertEquals(1, pairings.size());
		numbers = pairings.getFirst().lower().stream().map(each -> alignment.lower().boxes().stream().filter(text -> text.id().equals(each)).findFirst().orElseThrow().number()).toList();
		return pairings.getFirst();
	}
}
