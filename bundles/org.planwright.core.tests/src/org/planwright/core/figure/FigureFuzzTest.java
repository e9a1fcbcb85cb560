package org.planwright.core.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever stands in a cell, reading it gives a value and never an exception. */
class FigureFuzzTest {

	@Property
	void anyTextCanBeReadAsACell(@ForAll String text) {
		assertEquals(text.strip(), FigureParser.parseCell(text).text());
		assertEquals(text.strip(), ChangeFigure.parse(text).figure().text());
		assertNotNull(NameParts.split(text).name());
		assertNotNull(Unit.parse(text).dimension());
	}

	@Property(tries = 3000)
	void textsThatLookLikeCellsCanBeRead(@ForAll("cellLike") String text) {
		PrintedFigure figure = FigureParser.parseCell(text);
		assertEquals(text.strip(), figure.text());
		if (figure.hasValue()) {
			assertNotNull(Interval.of(figure).toString());
		}
		assertEquals(figure.hasValue(), ChangeFigure.parse(text).kind() != ChangeFigure.Kind.NONE);
		assertNotNull(NameParts.split(text).marks());
	}

	@Provide
	Arbitrary<String> cellLike() {
		return Arbitraries
				.of("1", "90", "2.5", ",", ".", "，200", "年", "2025年", "<", "≥", "%", "％", "[", "]", "（", "）", "〔", "〕", "-", "—", "~", "*",
						"①", "¹", "万", "亿元", "以上",
						"左右", "不低于", "超过", "其中：", "价", "2019年不变单价", "T", "Gbps", "5G", "/", " ", "$", "\\geq", "注1", "余", "至")
				.list().ofMaxSize(10).map(pieces -> String.join("", pieces));
	}
}
