package org.planwright.ui.tests.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.edit.MentionReader;
import org.planwright.model.ParagraphStyle;
import org.planwright.ui.document.projection.Slot;
import org.planwright.ui.document.typing.Caret;
import org.planwright.ui.document.typing.DocumentTyping;

/** Places on the page are written as words with | for the caret, or 【 】 around a selection. */
class DocumentTypingTest {

	private final SampleDocument sample = new SampleDocument();
	private final ProjectSession session = sample.session;
	private final PageMirror page = new PageMirror(session, sample.plan);
	private final DocumentTyping typing = new DocumentTyping(session, page.projection(), MentionReader.NONE);
	private Caret caret;

	private int at(String place) {
		String words = place.replace("|", "");
		int found = page.text().indexOf(words);
		assertTrue(found >= 0, () -> "not on the page: " + words);
		return found + place.indexOf('|');
	}

	private boolean type(String place, String text) {
		return did(typing.replace(at(place), at(place), text, false));
	}

	private boolean backspace(String place) {
		return did(typing.replace(at(place) - 1, at(place), "", true));
	}

	private boolean delete(String place) {
		return did(typing.replace(at(place), at(place) + 1, "", false));
	}

	/** Types over a selection, or deletes it. */
	private boolean over(String selection, String text) {
		String words = selection.replace("【", "").replace("】", "");
		int found = page.text().indexOf(words);
		assertTrue(found >= 0, () -> "not on the page: " + words);
		return did(typing.replace(found + selection.indexOf('【'), found + selection.indexOf('】') - 1, text, true));
	}

	private boolean did(Optional<Caret> result) {
		caret = result.orElse(null);
		return result.isPresent();
	}

	private void assertCaret(String place) {
		int offset = page.projection().offsetOf(caret.owner(), caret.slot(), caret.offset()).orElseThrow();
		assertEquals(at(place), offset);
	}

	private void assertLines(String expected) {
		assertTrue(page.text().contains(expected), () -> "expected\n" + expected + "\nin\n" + page.text());
	}

	/** One step takes everything back. */
	private void assertUndone() {
		session.undo();
		assertEquals(SampleDocument.TEXT, page.text());
	}

	@Test
	void typingGoesIntoTheTextAtTheCaret() {
		assertTrue(type("行业|服务", "管理"));
		assertEquals("行业管理服务水平稳步提升。", sample.serviceText.getText());
		assertCaret("行业管理|服务");
		assertUndone();
	}

	@Test
	void aWordTypedCharacterByCharacterIsOneStep() {
		type("提升。|", "持");
		type("提升。持|", "续");
		type("提升。持续|", "好");
		assertLines("提升。持续好\n");
		assertUndone();
	}

	@Test
	void typingInTitlesChangesTitles() {
		type("基础|\n建成", "与形势");
		assertEquals("发展基础与形势", sample.basis.getTitle());
		type("|5G网络部署工程", "新");
		assertEquals("新5G网络部署工程", sample.box.getTitle());
		type("PON|（", "N");
		assertEquals("PONN", sample.pon.getTerm());
		type("|无源光网络）", "一种");
		assertEquals("一种无源光网络", sample.pon.getExpansion());
		type("有序推进|5G建设", "");
		assertNull(caret);
		type("表1　主要|指标", "发展");
		assertEquals("主要发展指标", sample.table.getTitle());
	}

	@Test
	void labelsAreProtected() {
		assertTrue(type("|一、发展基础", "新"), "words typed before a label go behind it");
		assertEquals("新发展基础", sample.basis.getTitle());
		assertEquals("一、", sample.basis.getLabel());
		session.undo();
		assertFalse(backspace("一、|发展基础"));
		assertFalse(backspace("工程目标：|建成"), "the goal has nothing before it to be joined to");
		assertFalse(delete("建设|。加快"), "the mark between heading and text stays");
		assertFalse(backspace("。|加快"));
		assertFalse(backspace("①|累计数"));
		assertEquals(SampleDocument.TEXT, page.text());
	}

	@Test
	void aTableTakesNoCharacters() {
		assertFalse(type("|\uFFFC\n①", "字"));
		assertFalse(over("【\uFFFC】\n①", ""));
		assertEquals(SampleDocument.TEXT, page.text());
	}

	@Test
	void enterSplitsAParagraph() {
		type("行业服务|水平", "\n");
		assertLines("行业服务\n水平稳步提升。\n二、");
		assertCaret("\n|水平");
		assertUndone();
		type("|建成5G基站6", "\n");
		assertLines("一、发展基础\n\n建成5G基站6.26");
		assertUndone();
	}

	@Test
	void enterBehindAHeadingBeginsItsFirstParagraph() {
		type("二、主要任务|", "\n");
		assertLines("二、主要任务\n\n（一）");
		assertEquals(1, sample.tasks.getBlocks().size());
		assertEquals(new Caret((org.planwright.model.Paragraph) sample.tasks.getBlocks().getFirst(), Slot.TEXT, 0), caret);
		assertUndone();
		type("发展|基础\n建成", "\n");
		assertLines("一、发展\n基础\n建成");
		assertUndone();
		type("（二）|优化", "\n");
		assertLines("支持异网漫游。\n\n（二）优化服务");
		assertCaret("（二）|优化");
		assertUndone();
	}

	@Test
	void enterInABoxMakesItems() {
		type("支持|异网漫游", "\n");
		assertLines("2.共建共享。支持\n异网漫游。\n（二）");
		assertEquals(3, sample.box.getItems().size());
		assertUndone();
		type("5G网络部署工程|", "\n");
		assertEquals(2, sample.box.getGoals().size());
		assertUndone();
	}

	@Test
	void enterInAnEmptyLastItemLeavesTheBox() {
		type("异网漫游。|", "\n");
		int caretAt = page.projection().offsetOf(caret.owner(), caret.slot(), 0).orElseThrow();
		assertTrue(did(typing.replace(caretAt, caretAt, "\n", false)));
		assertEquals(2, sample.box.getItems().size());
		assertEquals(3, sample.runIn.getBlocks().size());
		assertSame(sample.runIn.getBlocks().getLast(), caret.owner());
	}

	@Test
	void enterInAnEmptyBulletMakesPlainText() {
		over("【—携号转网全面推广。】", "");
		int caretAt = page.projection().offsetOf(caret.owner(), caret.slot(), 0).orElseThrow();
		typing.replace(caretAt, caretAt, "\n", false);
		assertEquals(ParagraphStyle.BODY, sample.bullet.getStyle());
	}

	@Test
	void enterBehindATermBeginsTheNextOne() {
		type("有源器件。|", "\n");
		assertEquals(3, sample.glossary.getTerms().size());
		assertSame(sample.glossary.getTerms().get(1), caret.owner());
		assertUndone();
	}

	@Test
	void backspaceAtTheStartJoinsParagraphs() {
		assertTrue(backspace("|行业服务"));
		assertLines("6.26万个。行业服务水平");
		assertCaret("万个。|行业");
		assertEquals(1, sample.stationsText.getMentions().size());
		assertUndone();
	}

	@Test
	void deleteAtTheEndJoinsParagraphs() {
		assertTrue(delete("6.26万个。|"));
		assertLines("6.26万个。行业服务水平");
		assertCaret("万个。|行业");
		assertUndone();
		assertFalse(delete("稳步提升。|"), "a heading is not joined to text");
	}

	@Test
	void backspaceInAnItemTakesTheNumberThenJoins() {
		assertTrue(backspace("2.|共建共享"));
		assertLines("\n共建共享。支持异网漫游。");
		assertEquals("", sample.sharing.getNo());
		assertFalse(backspace("|共建共享"), "a heading of an item is not joined to text");
		assertUndone();
		type("支持|异网", "\n");
		assertTrue(backspace("\n|异网"));
		assertLines("支持异网漫游。");
	}

	@Test
	void anEmptyParagraphGoesWithBackspace() {
		type("二、主要任务|", "\n");
		int empty = page.projection().offsetOf(caret.owner(), caret.slot(), 0).orElseThrow();
		assertTrue(did(typing.replace(empty - 1, empty, "", true)));
		assertEquals(SampleDocument.TEXT, page.text());
		assertCaret("二、主要任务|");
	}

	@Test
	void aHeadingWithoutWordsGoesWithBackspace() {
		over("（二）【优化服务】", "");
		int empty = page.projection().offsetOf(sample.service, Slot.TITLE, 0).orElseThrow();
		assertTrue(did(typing.replace(empty - 1, empty, "", true)));
		assertLines("2.共建共享。支持异网漫游。\n—携号转网全面推广。\n表1");
		assertSame(sample.runIn, sample.bullet.eContainer());
	}

	@Test
	void aSelectionInsideOneTextIsReplaced() {
		over("建成【5G基站6】.26", "基站");
		assertEquals("建成基站.26万个。", sample.stationsText.getText());
		assertCaret("建成基站|.26");
		assertUndone();
	}

	@Test
	void aSelectionOverTwoParagraphsJoinsThem() {
		over("建成5G【基站6.26万个。\n行业服务】水平", "");
		assertLines("一、发展基础\n建成5G水平稳步提升。\n二、");
		assertCaret("建成5G|水平");
		assertUndone();
		over("建成5G【基站6.26万个。\n行业服务】水平", "，");
		assertLines("建成5G，水平");
		assertUndone();
	}

	@Test
	void wholeParagraphsGoWithTheirLineBreaks() {
		over("【建成5G基站6.26万个。\n】行业服务", "");
		assertLines("一、发展基础\n行业服务水平");
		assertSame(sample.serviceText, sample.basis.getBlocks().getFirst());
		assertCaret("|行业服务");
		assertUndone();
	}

	@Test
	void aHeadingInsideASelectionGoesAndWhatStoodUnderItStays() {
		over("行业【服务水平稳步提升。\n二、主要任务\n（一）夯实基础\n有序推进5G建设。加快】5G独立组网", "");
		assertLines("一、发展基础\n建成5G基站6.26万个。\n行业5G独立组网。\n专栏1");
		assertSame(sample.basis, sample.box.eContainer());
		assertUndone();
	}

	@Test
	void aBoxOrTableInsideASelectionGoes() {
		over("5G独立【组网。\n专栏1　5G网络部署工程\n工程目标：建成5G基站20万个。\n工程内容：\n1.扩大覆盖。优先覆盖城区。\n2.共建共享。支持异网漫游。\n（二）优化服务\n—携号】转网", "");
		assertNull(sample.box.eContainer());
		assertLines("有序推进5G建设。加快5G独立转网全面推广。\n表1");
		assertUndone();
		over("携号【转网全面推广。\n表1　主要指标\n\uFFFC\n①累计数。\n\uFFFC\n三、名词】解释", "");
		assertLines("—携号\n三、解释\nPON");
		assertUndone();
	}

	@Test
	void partOfABoxGoesWithoutTheBox() {
		over("建成5G基站【20万个。\n工程内容：\n1.扩大覆盖。优先覆盖城区。\n2.共建共享。支持】异网", "");
		assertLines("工程目标：建成5G基站\n工程内容：\n2.异网漫游。");
		assertUndone();
	}

	@Test
	void theWholePageCanBeSelectedAndDeleted() {
		assertTrue(did(typing.replace(0, page.text().length(), "", false)));
		assertFalse(page.text().contains("专栏"));
		assertUndone();
	}

	@Test
	void pastedParagraphsBecomeParagraphs() {
		type("行业|服务", "甲\r\n\r\n　　乙\n  丙");
		assertLines("行业甲\n乙\n丙服务水平稳步提升。");
		assertCaret("丙|服务");
		assertUndone();
		type("|行业服务", "甲\n乙\n");
		assertLines("6.26万个。\n甲\n乙\n行业服务水平");
		assertUndone();
	}

	@Test
	void pastedParagraphsAreOneLineInATitle() {
		type("发展基础|", "\n与\n形势");
		assertEquals("发展基础与形势", sample.basis.getTitle());
		assertUndone();
	}

	@Test
	void aPasteOverASelectionIsOneStep() {
		over("建成5G【基站6.26万个。\n行业服务】水平", "甲\n乙");
		assertLines("建成5G甲\n乙水平稳步提升。");
		assertUndone();
	}

	@Test
	void whatIsNotChangedLeavesNoStep() {
		String before = session.undoLabel().orElseThrow();
		assertFalse(did(typing.replace(5, 5, "", false)));
		assertFalse(delete("建设|。加快"));
		assertEquals(before, session.undoLabel().orElseThrow());
	}

	/** Whatever is done in whatever order, the page follows and every step can be taken back. */
	@Test
	void anySeriesOfKeysCanBeUndone() {
		String[] typed = { "字", "\n", "", "甲\n乙", "（三）", "x" };
		for (int seed = 0; seed < 12; seed++) {
			SampleDocument fresh = new SampleDocument();
			PageMirror mirror = new PageMirror(fresh.session, fresh.plan);
			DocumentTyping keys = new DocumentTyping(fresh.session, mirror.projection(), MentionReader.NONE);
			Random random = new Random(seed);
			for (int step = 0; step < 120; step++) {
				int length = mirror.text().length();
				int start = random.nextInt(length + 1);
				int end = random.nextInt(3) == 0 ? Math.min(length, start + random.nextInt(60)) : Math.min(length, start + random.nextInt(2));
				Optional<Caret> result = keys.replace(start, end, typed[random.nextInt(typed.length)], random.nextBoolean());
				result.ifPresent(place -> assertTrue(mirror.projection().offsetOf(place.owner(), place.slot(), place.offset()).isPresent(),
						() -> "the caret is not on the page: " + place));
				if (random.nextInt(5) == 0) {
					undoTyping(fresh.session);
				}
			}
			while (undoTyping(fresh.session)) {
				// back to the beginning
			}
			assertEquals(SampleDocument.TEXT, mirror.text());
			while (fresh.session.canRedo()) {
				fresh.session.redo();
			}
		}
	}

	/** Takes a step back, but not the one that brought the plan. */
	private static boolean undoTyping(ProjectSession typed) {
		boolean any = !typed.undoLabel().orElseThrow().equals("样例");
		if (any) {
			typed.undo();
		}
		return any;
	}
}
