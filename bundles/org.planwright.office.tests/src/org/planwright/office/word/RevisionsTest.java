package org.planwright.office.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.planwright.office.DocxFile.p;
import static org.planwright.office.DocxFile.r;
import static org.planwright.office.DocxFile.tbl;
import static org.planwright.office.DocxFile.tc;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.core.reading.source.SourceLine;
import org.planwright.office.DocxFile;

/** Tracked changes: the document as if they were accepted, and as it was before. */
class RevisionsTest {

	private static final String WHO = " w:id=\"1\" w:author=\"省财政厅\" w:date=\"2021-05-06T09:30:00Z\"";

	@TempDir
	private Path folder;

	private void reads(String body, List<String> accepted, List<String> original) {
		DocxFile file = DocxFile.of(body);
		assertEquals(accepted, words(file, Revisions.ACCEPTED));
		assertEquals(original, words(file, Revisions.ORIGINAL));
	}

	private List<String> words(DocxFile file, Revisions revisions) {
		return file.read(folder, revisions).lines().stream().map(SourceLine::text).toList();
	}

	private static String inserted(String content) {
		return "<w:ins" + WHO + ">" + content + "</w:ins>";
	}

	private static String deleted(String words) {
		return "<w:del" + WHO + "><w:r><w:delText>" + words + "</w:delText></w:r></w:del>";
	}

	@Test
	void wordsWithinAParagraph() {
		reads("<w:p>" + r("", "到2025年达到") + deleted("4.0") + inserted(r("", "4.3")) + r("", "万亿元") + "</w:p>", List.of("到2025年达到4.3万亿元"), List.of("到2025年达到4.0万亿元"));
	}

	@Test
	void wordsThatWereInsertedByOneAndDeletedByAnotherAreInNeither() {
		reads("<w:p>" + r("", "甲") + inserted("<w:del" + WHO + "><w:r><w:delText>乙</w:delText></w:r></w:del>") + "</w:p>", List.of("甲"), List.of("甲"));
	}

	@Test
	void paragraphsThatWereInsertedDeletedAndParted() {
		String insertedMark = "<w:pPr><w:rPr><w:ins" + WHO + "/></w:rPr></w:pPr>";
		String deletedMark = "<w:pPr><w:rPr><w:del" + WHO + "/></w:rPr></w:pPr>";
		reads(p("首段") + "<w:p>" + insertedMark + inserted(r("", "新增一段")) + "</w:p>" + p("末段"), List.of("首段", "新增一段", "末段"), List.of("首段", "末段"));
		reads(p("首段") + "<w:p>" + deletedMark + deleted("删去一段") + "</w:p>" + p("末段"), List.of("首段", "末段"), List.of("首段", "删去一段", "末段"));
		reads("<w:p>" + insertedMark + r("", "前一半") + "</w:p>" + p("后一半"), List.of("前一半", "后一半"), List.of("前一半后一半"));
		reads("<w:p>" + deletedMark + r("", "前一段") + "</w:p>" + p("<w:outlineLvl w:val=\"0\"/>", "后一段"), List.of("前一段后一段"), List.of("前一段", "后一段"));
	}

	@Test
	void movedWordsStandOnce() {
		reads("<w:p><w:moveFromRangeStart w:name=\"m\"" + WHO + "/><w:moveFrom" + WHO + ">" + r("", "移动的句子。") + "</w:moveFrom><w:moveFromRangeEnd w:id=\"1\"/>" + r("", "甲。") + "</w:p>"
				+ "<w:p>" + r("", "乙。") + "<w:moveTo" + WHO + ">" + r("", "移动的句子。") + "</w:moveTo></w:p>", List.of("甲。", "乙。移动的句子。"), List.of("移动的句子。甲。", "乙。"));
	}

	@Test
	void rowsAndCellsThatWereInsertedAndDeleted() {
		reads(tbl("<w:tr>" + tc("一") + tc("1") + "</w:tr>", "<w:tr><w:trPr><w:del" + WHO + "/></w:trPr>" + tc("二") + tc("2") + "</w:tr>",
				"<w:tr><w:trPr><w:ins" + WHO + "/></w:trPr>" + tc("三") + tc("<w:cellIns" + WHO + "/>", p("3")) + "</w:tr>"), List.of("一", "1", "三", "3"), List.of("一", "1", "二", "2"));
	}

	@Test
	void howItLookedBeforeSaysNothing() {
		DocxFile file = DocxFile.of("<w:p><w:pPr><w:outlineLvl w:val=\"1\"/><w:pPrChange" + WHO + "><w:pPr><w:outlineLvl w:val=\"4\"/></w:pPr></w:pPrChange></w:pPr>"
				+ "<w:r><w:rPr><w:rPrChange" + WHO + "><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>发展目标</w:t></w:r></w:p>");
		assertEquals(List.of("发展目标"), words(file, Revisions.ACCEPTED));
		assertEquals(2, file.read(folder).lines().get(0).hints().level());
	}
}
