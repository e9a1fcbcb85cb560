package org.planwright.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.planwright.core.project.Ids;
import org.planwright.core.reading.PlanAssembler;
import org.planwright.core.reading.ReadResult;
import org.planwright.core.reading.ReadingProgress;
import org.planwright.core.reading.source.LeftOut;
import org.planwright.core.reading.source.SourceText;
import org.planwright.model.PlanFactory;
import org.planwright.model.ReadingNote;

class ReadingNotesTest {

	@Test
	void aNoteOfAPlanSaysWhatTheReaderSaid() {
		ReadResult result = new PlanAssembler(Ids::fresh).read(SourceText.of("规划.txt", """
				湖南省“十四五”信息通信业发展规划
				一、发展基础
				网络能力增强。
				三、发展目标
				建成网络强省。
				"""), ReadingProgress.NONE);
		ReadingNote note = result.plan().getReadingNotes().stream().filter(each -> each.getCode().equals("heading.sequence")).findFirst().orElseThrow();
		assertEquals("标题序号“三、”与前一个“一、”不相连。请核对是否缺了标题，或把正文错读成了标题。", ReadingNotes.text(note));
		result.notes().forEach(each -> assertFalse(ReadingNotes.text(each.code(), each.arguments()).contains("{"), each.code()));
	}

	@Test
	void aNoteThatThisVersionDoesNotKnowSaysToLook() {
		ReadingNote note = PlanFactory.eINSTANCE.createReadingNote();
		note.setCode("of.a.later.version");
		note.getArguments().add("某处");
		assertEquals("请核对这几行（of.a.later.version）：某处", ReadingNotes.text(note));
	}

	@ParameterizedTest
	@EnumSource(LeftOut.Reason.class)
	void everyReasonToLeaveSomethingOutHasWords(LeftOut.Reason reason) {
		assertTrue(reason.text().codePoints().anyMatch(Character::isIdeographic));
	}
}
