package org.planwright.office.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.planwright.office.DocxFile.p;
import static org.planwright.office.DocxFile.r;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.core.reading.source.SourceRemark;
import org.planwright.core.reading.source.SourceText;
import org.planwright.office.DocxFile;

/** Comments of a document come along with the words that they were made on. */
class RemarksTest {

	@TempDir
	private Path folder;

	private static String start(int id) {
		return "<w:commentRangeStart w:id=\"" + id + "\"/>";
	}

	private static String end(int id) {
		return "<w:commentRangeEnd w:id=\"" + id + "\"/><w:r><w:commentReference w:id=\"" + id + "\"/></w:r>";
	}

	private static String comment(int id, String attributes, String content) {
		return "<w:comment w:id=\"" + id + "\" " + attributes + ">" + content + "</w:comment>";
	}

	@Test
	void remarksKnowTheirWordsAuthorsAndAnswers() {
		String numbering = "<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/><w:suff w:val=\"nothing\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>";
		String body = "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>" + r("", "建成基站") + start(1) + r("", "20万个") + end(1) + r("", "。") + "</w:p>"
				+ "<w:p>" + r("", "第一段的") + start(2) + r("", "后半") + "</w:p>" + p("中间") + "<w:p>" + r("", "末段") + end(2) + r("", "的余下") + "</w:p>"
				+ "<w:p>" + r("", "只有一处") + "<w:r><w:commentReference w:id=\"3\"/></w:r></w:p>" + start(5) + p("整段") + end(5).substring(0, end(5).indexOf("<w:r>"));
		SourceText text = DocxFile.of(body).with("numbering", numbering)
				.with("comments", comment(1, "w:author=\"省通信管理局\" w:date=\"2021-05-06T09:30:00Z\" w:initials=\"t\"", "<w:p w14:paraId=\"0A\"><w:r><w:annotationRef/></w:r>" + r("", "请核对") + "</w:p><w:p w14:paraId=\"0B\">" + r("", "口径") + "</w:p>")
						+ comment(2, "w:author=\"省财政厅\" w:date=\"不详\"", "<w:p w14:paraId=\"0C\">" + r("", "同意") + "</w:p>") + comment(3, "", p("补充依据")) + comment(4, "w:author=\"某\"", p("不在任何地方"))
						+ comment(5, "w:author=\"处室\"", "<w:p w14:paraId=\"0D\">" + r("", "已改") + "</w:p>"))
				.withCommentsExtended("<w15:commentEx w15:paraId=\"0D\" w15:paraIdParent=\"0B\" w15:done=\"0\"/><w15:commentEx w15:paraId=\"0C\" w15:done=\"1\"/>").read(folder);
		assertEquals(List.of(
				new SourceRemark("1", null, "省通信管理局", LocalDateTime.of(2021, 5, 6, 9, 30), "请核对\n口径", false, 1, 6, 1, 10, "20万个"),
				new SourceRemark("2", null, "省财政厅", null, "同意", true, 2, 4, 4, 2, "后半\n中间\n末段"),
				new SourceRemark("3", null, "", null, "补充依据", false, 5, 4, 5, 4, ""),
				new SourceRemark("5", "1", "处室", null, "已改", false, 6, 0, 6, 2, "整段"),
				new SourceRemark("4", null, "某", null, "不在任何地方", false, 0, 0, 0, 0, "")), text.remarks());
	}
}
