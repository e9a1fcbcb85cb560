package org.planwright.office.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.planwright.office.DocxFile.p;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planwright.core.reading.source.SourceLine;
import org.planwright.office.DocxFile;

/** Automatic numbers as they are printed. */
class NumberingTest {

	@TempDir
	private Path folder;

	private static String level(int level, String format, String text, String more) {
		return "<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format + "\"/><w:lvlText w:val=\"" + text + "\"/>" + more + "</w:lvl>";
	}

	private static String list(int id, String... levels) {
		return "<w:abstractNum w:abstractNumId=\"" + id + "\">" + String.join("", levels) + "</w:abstractNum>";
	}

	private static String use(int number, int list, String more) {
		return "<w:num w:numId=\"" + number + "\"><w:abstractNumId w:val=\"" + list + "\"/>" + more + "</w:num>";
	}

	private static String item(int number, int level, String words) {
		return p("<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + number + "\"/></w:numPr>", words);
	}

	private List<String> words(DocxFile file) {
		return file.read(folder).lines().stream().map(SourceLine::text).toList();
	}

	@ParameterizedTest
	@CsvSource({ "decimal,1 2 10 11 20 105", "decimalZero,01 02 10 11 20 105", "chineseCounting,一 二 十 十一 二十 一百零五", "chineseCountingThousand,一 二 十 十一 二十 一百零五",
			"japaneseCounting,一 二 十 十一 二十 一百零五", "ideographDigital,一 二 一〇 一一 二〇 一〇五", "chineseLegalSimplified,壹 贰 壹拾 壹拾壹 贰拾 壹佰零伍",
			"decimalEnclosedCircle,① ② ⑩ ⑪ ⑳ 105", "decimalEnclosedCircleChinese,① ② ⑩ ⑪ ⑳ 105", "decimalEnclosedParen,⑴ ⑵ ⑽ ⑾ ⒇ (105)", "decimalEnclosedFullstop,⒈ ⒉ ⒑ ⒒ ⒛ 105.",
			"upperLetter,A B J K T AAAAA", "lowerRoman,i ii x xi xx cv", "decimalFullWidth,１ ２ １０ １１ ２０ １０５", "ideographTraditional,甲 乙 癸 11 20 105",
			"ideographZodiac,子 丑 酉 戌 20 105", "somethingNew,1 2 10 11 20 105" })
	void formats(String format, String expected) {
		assertEquals(List.of(expected.split(" ")), IntStream.of(1, 2, 10, 11, 20, 105).mapToObj(number -> NumberFormat.print(format, number)).toList());
	}

	@Test
	void numbersInTheThousands() {
		assertEquals(List.of("一百一十", "一千零一", "二千零二十", "三千五百", "零"),
				IntStream.of(110, 1001, 2020, 3500, 0).mapToObj(number -> NumberFormat.print("chineseCountingThousand", number)).toList());
	}

	@Test
	void aLevelBeginsAnewBehindAWiderOne() {
		String numbering = list(7, level(0, "chineseCountingThousand", "第%1章", "<w:suff w:val=\"space\"/>"), level(1, "chineseCounting", "（%2）", "<w:suff w:val=\"nothing\"/>"),
				level(2, "decimal", "%3.", "<w:suff w:val=\"nothing\"/>")) + use(1, 7, "");
		DocxFile file = DocxFile.of(item(1, 0, "总则") + item(1, 1, "甲") + item(1, 2, "子") + item(1, 2, "丑") + item(1, 1, "乙") + item(1, 2, "寅") + p("正文") + item(1, 0, "附则") + item(1, 1, "丙"))
				.with("numbering", numbering);
		assertEquals(List.of("第一章 总则", "（一）甲", "1.子", "2.丑", "（二）乙", "1.寅", "正文", "第二章 附则", "（一）丙"), words(file));
	}

	@Test
	void aLevelMayCountOnThroughWiderOnesAndNameThemInDigits() {
		String numbering = list(1, level(0, "chineseCounting", "第%1章", ""), level(1, "decimal", "%1.%2", "<w:isLgl/><w:lvlRestart w:val=\"0\"/>")) + use(3, 1, "");
		DocxFile file = DocxFile.of(item(3, 0, "甲") + item(3, 1, "子") + item(3, 0, "乙") + item(3, 1, "丑")).with("numbering", numbering);
		assertEquals(List.of("第一章 甲", "1.1 子", "第二章 乙", "2.2 丑"), words(file));
	}

	/** Word hides headings whose numbers it needs and nobody shall see; and the end of a section that stands alone has none. */
	@Test
	void hiddenParagraphsCountAndTheEndOfASectionDoesNot() {
		String numbering = list(1, level(0, "decimal", "%1", ""), level(1, "decimalZero", "%1.%2", "<w:isLgl/>")) + use(1, 1, "");
		String place = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>";
		DocxFile file = DocxFile.of(item(1, 0, "甲") + "<w:p><w:pPr>" + place + "<w:rPr><w:vanish/></w:rPr></w:pPr></w:p><w:p><w:pPr>" + place + "<w:sectPr/></w:pPr></w:p>" + item(1, 0, "乙") + item(1, 1, "子"))
				.with("numbering", numbering);
		assertEquals(List.of("1 甲", "", "", "3 乙", "3.01 子"), words(file));
	}

	@Test
	void listsOfOneDefinitionCountOnUnlessOneBeginsAnew() {
		String numbering = list(1, level(0, "decimal", "%1、", "<w:suff w:val=\"nothing\"/>")) + use(1, 1, "") + use(2, 1, "")
				+ use(3, 1, "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride>");
		DocxFile file = DocxFile.of(item(1, 0, "甲") + item(2, 0, "乙") + item(3, 0, "丙") + item(3, 0, "丁") + item(1, 0, "戊")).with("numbering", numbering);
		assertEquals(List.of("1、甲", "2、乙", "5、丙", "6、丁", "7、戊"), words(file));
	}

	@Test
	void aDeeperItemFirstShowsWhereTheWiderOneWouldBegin() {
		String numbering = list(1, level(0, "decimal", "%1", ""), level(1, "decimal", "%1.%2", "")) + use(1, 1, "");
		assertEquals(List.of("1.1 甲", "2 乙"), words(DocxFile.of(item(1, 1, "甲") + item(1, 0, "乙")).with("numbering", numbering)));
	}

	@Test
	void stylesBringTheirNumbersAndAParagraphMayRefuseThem() {
		String styles = "<w:style w:type=\"paragraph\" w:styleId=\"h1\"><w:name w:val=\"heading 1\"/><w:pPr><w:numPr><w:numId w:val=\"4\"/></w:numPr><w:outlineLvl w:val=\"0\"/></w:pPr></w:style>"
				+ "<w:style w:type=\"paragraph\" w:styleId=\"h2\"><w:name w:val=\"heading 2\"/><w:basedOn w:val=\"h1\"/><w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr></w:style>"
				+ "<w:style w:type=\"numbering\" w:styleId=\"set\"><w:name w:val=\"编号\"/><w:pPr><w:numPr><w:numId w:val=\"9\"/></w:numPr></w:pPr></w:style>";
		String numbering = list(1, level(0, "chineseCounting", "%1、", "<w:pStyle w:val=\"h1\"/><w:suff w:val=\"nothing\"/>"), level(1, "chineseCounting", "（%2）", "<w:pStyle w:val=\"h2\"/><w:suff w:val=\"nothing\"/>"))
				+ "<w:abstractNum w:abstractNumId=\"2\"><w:numStyleLink w:val=\"set\"/></w:abstractNum>" + use(4, 2, "") + use(9, 1, "");
		DocxFile file = DocxFile.of(p("<w:pStyle w:val=\"h1\"/>", "目标") + p("<w:pStyle w:val=\"h2\"/>", "总量") + p("<w:pStyle w:val=\"h2\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>", "无编号")
				+ p("<w:pStyle w:val=\"h2\"/>", "质量")).with("styles", styles).with("numbering", numbering);
		assertEquals(List.of("一、目标", "（一）总量", "无编号", "（二）质量"), words(file));
		assertEquals(Arrays.asList(1, 2, 2, 2), file.read(folder).lines().stream().map(line -> line.hints().level()).toList());
	}

	@Test
	void bulletsAreSignsThatEveryFontHas() {
		String numbering = list(1, level(0, "bullet", "\uF06C", "<w:rPr><w:rFonts w:ascii=\"Wingdings\"/></w:rPr>"), level(1, "bullet", "\uF0B7", "<w:rPr><w:rFonts w:ascii=\"Symbol\"/></w:rPr>"),
				level(2, "bullet", "—", "<w:suff w:val=\"nothing\"/>")) + use(1, 1, "");
		assertEquals(List.of("● 甲", "• 乙", "—丙"), words(DocxFile.of(item(1, 0, "甲") + item(1, 1, "乙") + item(1, 2, "丙")).with("numbering", numbering)));
	}

	@Test
	void aFormatOfItsOwnHasOneThatEverybodyKnowsBesideIt() {
		String numbering = "<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><mc:AlternateContent><mc:Choice Requires=\"w14\"><w:numFmt w:val=\"custom\" w:format=\"001, 002\"/></mc:Choice>"
				+ "<mc:Fallback><w:numFmt w:val=\"decimalZero\"/></mc:Fallback></mc:AlternateContent><w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum>" + use(1, 1, "");
		assertEquals(List.of("01. 甲"), words(DocxFile.of(item(1, 0, "甲")).with("numbering", numbering)));
	}

	@Test
	void aListThatIsNotDefinedNumbersNothing() {
		assertEquals(List.of("甲", "乙"), words(DocxFile.of(item(8, 0, "甲") + item(1, 8, "乙")).with("numbering", list(1) + use(1, 1, ""))));
		assertEquals(List.of("甲"), words(DocxFile.of(item(8, 0, "甲"))));
	}
}
