package org.planwright.ui.tests.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.planwright.core.project.edit.MentionReader;
import org.planwright.ui.document.projection.DocumentProjection;
import org.planwright.ui.document.search.DocumentHit;
import org.planwright.ui.document.search.DocumentReplace;
import org.planwright.ui.document.search.DocumentSearch;
import org.planwright.ui.document.table.TableEdits;
import org.planwright.ui.document.typing.DocumentTyping;

class DocumentSearchTest {

	private final SampleDocument sample = new SampleDocument();
	private final PageMirror mirror = new PageMirror(sample.session, sample.plan);
	private final DocumentProjection page = mirror.projection();
	private final DocumentReplace replace = new DocumentReplace(sample.session, page,
			new DocumentTyping(sample.session, page, MentionReader.NONE), new TableEdits(sample.session));

	private List<DocumentHit> find(String words) {
		return new DocumentSearch(words, false).in(page);
	}

	private String words(DocumentHit hit) {
		return switch (hit) {
		case DocumentHit.Words(int start, int end) -> page.text(start, end);
		case DocumentHit.Cell cell -> cell.cell().text().substring(cell.start(), cell.end());
		};
	}

	@Test
	void wordsAreFoundInTextAndTablesInTheOrderOfReading() {
		List<DocumentHit> hits = find("5G基站");
		assertEquals(List.of(true, true, false), hits.stream().map(hit -> hit instanceof DocumentHit.Words).toList());
		assertTrue(hits.stream().allMatch(hit -> words(hit).equals("5G基站")));
		assertEquals(hits.stream().map(DocumentHit::offset).sorted().toList(), hits.stream().map(DocumentHit::offset).toList());
	}

	@Test
	void widthAndCaseAreOneUnlessCaseIsAskedFor() {
		assertEquals(find("5G").size(), find("５ｇ").size());
		assertEquals(0, new DocumentSearch("5g", true).in(page).size());
		assertEquals(1, new DocumentSearch("pon", false).in(page).size());
		assertEquals(0, find("").size());
	}

	@Test
	void aLabelIsFoundButNotReplaced() {
		DocumentHit label = find("二、主要").getFirst();
		assertFalse(replace.canReplace(label));
		replace.replace(label, "三、次要");
		assertEquals(SampleDocument.TEXT, mirror.text());
	}

	@Test
	void oneHitIsReplaced() {
		replace.replace(find("行业服务").getFirst(), "行业管理\n和服务");
		assertEquals("行业管理 和服务水平稳步提升。", sample.serviceText.getText());
		sample.session.undo();
		assertEquals(SampleDocument.TEXT, mirror.text());
	}

	@Test
	void allHitsAreReplacedInOneStepSeveralInOneTextAndInOneCell() {
		sample.session.edit("两处", null, () -> {
			sample.serviceText.setText("基站和基站");
			sample.stations.setPrintedName("5G基站数，基站");
		});
		String before = mirror.text();
		assertEquals(7, replace.replaceAll(find("基站"), "站点"));
		assertEquals("站点和站点", sample.serviceText.getText());
		assertEquals("5G站点数，站点", sample.stations.getPrintedName());
		assertEquals("建成5G站点20万个。", sample.goal.getText());
		assertEquals(List.of("市", "站点"), sample.plainTable.getRows().getFirst().getCells());
		assertEquals("替换 7 处", sample.session.undoLabel().orElseThrow());
		sample.session.undo();
		assertEquals(before, mirror.text());
		assertEquals("5G基站数，基站", sample.stations.getPrintedName());
	}

	@Test
	void whatCannotBeReplacedIsNotCounted() {
		assertEquals(0, replace.replaceAll(find("约束性"), "大概"));
		assertEquals(0, replace.replaceAll(find("没有这样的词"), "x"));
		assertEquals("样例", sample.session.undoLabel().orElseThrow());
	}
}
