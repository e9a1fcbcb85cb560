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
import org.planwright.core.reading.source.SourceText;
import org.planwright.core.reading.source.TrackedChanges.Author;
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
	void whatOnlyLooksOtherwiseIsReadAsItLookedBefore() {
		String body = "<w:p><w:pPr><w:outlineLvl w:val=\"1\"/><w:pPrChange" + WHO + "><w:pPr/></w:pPrChange></w:pPr>"
				+ "<w:r><w:rPr><w:rPrChange" + WHO + "><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>（内部）</w:t></w:r>"
				+ "<w:r><w:rPr><w:vanish/><w:rPrChange" + WHO + "><w:rPr/></w:rPrChange></w:rPr><w:t>旧</w:t></w:r>" + r("", "发展目标") + "</w:p>";
		reads(body, List.of("（内部）发展目标"), List.of("旧发展目标"));
		assertEquals(2, DocxFile.of(body).read(folder).lines().getFirst().hints().level());
		assertEquals(0, DocxFile.of(body).read(folder, Revisions.ORIGINAL).lines().getFirst().hints().level());
		assertEquals(List.of(new Author("省财政厅", 0, 0, 0, 1)), tracked(body), "one paragraph");
	}

	@Test
	void boldThatWasTakenAwayIsThereInTheOriginal() {
		SourceText original = DocxFile.of("<w:p><w:r><w:rPr><w:rPrChange" + WHO + "><w:rPr><w:b/></w:rPr></w:rPrChange></w:rPr><w:t>强化保障。</w:t></w:r>" + r("", "加强领导。") + "</w:p>")
				.read(folder, Revisions.ORIGINAL);
		assertEquals(5, original.lines().getFirst().hints().boldEnd());
	}

	private List<Author> tracked(String body) {
		return DocxFile.of(body).read(folder).tracked().authors();
	}

	private static String by(String author) {
		return " w:id=\"1\" w:author=\"" + author + "\"";
	}

	private static String mark(String element, String author) {
		return "<w:pPr><w:rPr><w:" + element + by(author) + "/></w:rPr></w:pPr>";
	}

	@Test
	void formatsOfAParagraphAreOneChangeWhateverBoxStandsInIt() {
		String formatted = "<w:r><w:rPr><w:b/><w:rPrChange" + by("甲") + "><w:rPr/></w:rPrChange></w:rPr><w:t>字</w:t></w:r>";
		String box = "<w:r><w:pict><v:shape><v:textbox><w:txbxContent><w:p>" + formatted + formatted + "</w:p>" + p("栏") + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r>";
		assertEquals(List.of(new Author("甲", 0, 0, 0, 1)), tracked("<w:p>" + formatted + r("", "段") + formatted + "</w:p>"));
		assertEquals(List.of(new Author("甲", 0, 0, 0, 2)), tracked("<w:p>" + formatted + box + formatted + "</w:p>"), "the paragraph and the one in the box");
	}

	@Test
	void changesAreCountedAsAPersonCountsThem() {
		String ins = "<w:ins" + by("张三") + ">";
		String twoRuns = ins + r("", "万") + "</w:ins>" + ins + r("", "亿元") + "</w:ins>";
		assertEquals(List.of(new Author("张三", 1, 0, 0, 0)), tracked("<w:p>" + r("", "达到4") + twoRuns + "</w:p>"), "two runs beside each other");
		assertEquals(List.of(new Author("张三", 2, 0, 0, 0)), tracked("<w:p>" + twoRuns + r("", "，") + twoRuns + "</w:p>"), "words between them");
		assertEquals(List.of(new Author("张三", 2, 0, 0, 0)), tracked("<w:p>" + r("", "一") + twoRuns + "</w:p><w:p>" + twoRuns + r("", "二") + "</w:p>"), "an end of a paragraph between them");
		String whole = "<w:p>" + mark("ins", "张三") + twoRuns + "</w:p>";
		assertEquals(List.of(new Author("张三", 1, 0, 0, 0)), tracked(p("首段") + whole + whole + whole + p("末段")), "three paragraphs in a row");
		assertEquals(List.of(new Author("张三", 1, 0, 0, 0), new Author("李四", 0, 1, 0, 0), new Author("", 0, 1, 0, 0)),
				tracked("<w:p>" + twoRuns + "<w:del" + by("李四") + ">" + r("", "甲") + "</w:del><w:del w:id=\"3\">" + r("", "乙") + "</w:del></w:p>"), "who says nothing of himself");
		assertEquals(List.of(new Author("张三", 0, 0, 1, 0)), tracked("<w:p>" + mark("moveFrom", "张三") + "<w:moveFrom" + by("张三") + ">" + r("", "移动的一段。") + "</w:moveFrom></w:p>" + p("中间")
				+ "<w:p>" + mark("moveTo", "张三") + "<w:moveTo" + by("张三") + ">" + r("", "移动的一段。") + "</w:moveTo></w:p>"), "moved from here to there");
		assertEquals(List.of(new Author("张三", 1, 1, 0, 0)), tracked(tbl("<w:tr>" + tc("一") + "</w:tr>",
				"<w:tr><w:trPr><w:del" + by("张三") + "/></w:trPr>" + tc("", "<w:p>" + mark("del", "张三") + "<w:del" + by("张三") + ">" + r("", "二") + "</w:del></w:p>") + "</w:tr>",
				"<w:tr><w:trPr><w:ins" + by("张三") + "/></w:trPr>" + tc("", whole) + "</w:tr>", "<w:tr><w:trPr><w:ins" + by("张三") + "/></w:trPr>" + tc("", whole) + "</w:tr>")), "rows");
		assertEquals(List.of(), tracked(p("没有修订")));
	}

	@Test
	void aMovedParagraphStandsInItsPlaceOfEachState() {
		reads(p("甲") + "<w:p>" + mark("moveFrom", "张三") + "<w:moveFrom" + by("张三") + ">" + r("", "移动的一段。") + "</w:moveFrom></w:p>" + p("乙")
				+ "<w:p>" + mark("moveTo", "张三") + "<w:moveTo" + by("张三") + ">" + r("", "移动的一段。") + "</w:moveTo></w:p>" + p("丙"),
				List.of("甲", "乙", "移动的一段。", "丙"), List.of("甲", "移动的一段。", "乙", "丙"));
	}

	@Test
	void aTableThatWasInsertedAsAWholeIsNotInTheOriginal() {
		String row = "<w:tr><w:trPr><w:ins" + by("张三") + "/></w:trPr>" + tc("", "<w:p>" + mark("ins", "张三") + "<w:ins" + by("张三") + ">" + r("", "新") + "</w:ins></w:p>") + tc("", "<w:p/>") + "</w:tr>";
		reads(p("前") + tbl(row, row) + p("后"), List.of("前", "新", "", "新", "", "后"), List.of("前", "后"));
	}
}
