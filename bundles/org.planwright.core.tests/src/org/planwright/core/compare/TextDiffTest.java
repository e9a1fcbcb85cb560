package org.planwright.core.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planwright.core.compare.TextPiece.Kind;

/** What was changed in a text is shown by words and whole figures. */
class TextDiffTest {

	/** Deleted words in brackets with a minus, inserted ones with a plus. */
	static String marked(List<TextPiece> pieces) {
		return pieces.stream().map(piece -> switch (piece.kind()) {
		case SAME -> piece.text();
		case DELETED -> "[-" + piece.text() + "]";
		case INSERTED -> "[+" + piece.text() + "]";
		}).collect(Collectors.joining());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			建成5G基站20万个。|建成5G基站22万个。|建成5G基站[-20万个][+22万个]。
			普及率由15%提升至56%。|普及率由15%提升至56.5%。|普及率由15%提升至[-56%][+56.5%]。
			达到1,200万户|达到1200万户|达到[-1,200万户][+1200万户]
			到2025年，全省建成。|到2030年，全省建成。|到[-2025年][+2030年]，全省建成。
			加快5G网络建设。|加快6G网络建设。|加快[-5G][+6G]网络建设。
			推进“十四五”规划|推进“十五五”规划|推进“[-十四五][+十五五]”规划
			PUE值低于1.3|PUE值低于1.25|PUE值低于[-1.3][+1.25]
			在80-90%之间|在85-90%之间|在[-80-90%][+85-90%]之间
			""")
	void figuresAreNeverCut(String before, String after, String marked) {
		assertEquals(marked, marked(TextDiff.between(before, after)));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			推进网络建设。|推进网络建成。|推进网络[-建设][+建成]。
			完善监管体系。|完善行业监管体系。|完善[+行业]监管体系。
			夯实基础。提升服务。|夯实基础。优化布局。提升服务。|夯实基础。[+优化布局。]提升服务。
			加强网络安全保障能力，提升服务水平。|提升服务水平。|[-加强网络安全保障能力，]提升服务水平。
			深化共建共享。加强监管。|严守安全底线。加强监管。|[-深化共建共享。][+严守安全底线。]加强监管。
			提升服务，提升能力|提升服务，提升水平，提升能力|提升服务，[+提升水平，]提升能力
			完善政策。|完善政策。强化监督。|完善政策。[+强化监督。]
			""")
	void wordsAndClausesStayWhole(String before, String after, String marked) {
		assertEquals(marked, marked(TextDiff.between(before, after)));
	}

	@Test
	void nothingButTheSameOfEqualTexts() {
		assertEquals(List.of(new TextPiece(Kind.SAME, "建成")), TextDiff.between("建成", "建成"));
		assertEquals(List.of(), TextDiff.between(null, ""));
		assertEquals(List.of(new TextPiece(Kind.INSERTED, "建成")), TextDiff.between(null, "建成"));
		assertEquals(List.of(new TextPiece(Kind.DELETED, "建成")), TextDiff.between("建成", ""));
	}
}
