package org.planwright.ui.tests.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.planwright.core.project.edit.MentionReader;
import org.planwright.model.Identified;
import org.planwright.model.KeyProject;
import org.planwright.model.Paragraph;
import org.planwright.model.ParagraphStyle;
import org.planwright.model.Section;
import org.planwright.model.Task;
import org.planwright.ui.Messages;
import org.planwright.ui.document.typing.StructureCommand;
import org.planwright.ui.document.typing.StructureCommands;

class StructureCommandsTest {

	private final SampleDocument sample = new SampleDocument();
	private final PageMirror page = new PageMirror(sample.session, sample.plan);
	private final StructureCommands commands = new StructureCommands(sample.session, MentionReader.NONE);

	private Set<StructureCommand> possible(Identified object, int offset) {
		Set<StructureCommand> possible = EnumSet.noneOf(StructureCommand.class);
		for (StructureCommand command : StructureCommand.values()) {
			if (commands.can(command, object, offset)) {
				possible.add(command);
			}
		}
		return possible;
	}

	private void assertUndone() {
		sample.session.undo();
		assertEquals(SampleDocument.TEXT, page.text());
	}

	@Test
	void whatCanBeDoneDependsOnWhatItIs() {
		assertEquals(EnumSet.of(StructureCommand.DEMOTE, StructureCommand.MOVE_UP, StructureCommand.MOVE_DOWN, StructureCommand.MAKE_PARAGRAPH,
				StructureCommand.RENUMBER, StructureCommand.MARK_TASK, StructureCommand.INSERT_PARAGRAPH, StructureCommand.INSERT_BOX,
				StructureCommand.DELETE), withDemote(possible(sample.tasks, 0)));
		assertEquals(EnumSet.of(StructureCommand.MOVE_DOWN, StructureCommand.MAKE_HEADING, StructureCommand.MAKE_RUN_IN, StructureCommand.MAKE_BULLET,
				StructureCommand.INSERT_PARAGRAPH, StructureCommand.INSERT_BOX, StructureCommand.DELETE), possible(sample.stationsText, 4));
		assertFalse(possible(sample.runInText, 4).contains(StructureCommand.MAKE_HEADING), "text that a heading runs into is no paragraph of its own");
		assertEquals(EnumSet.of(StructureCommand.MOVE_DOWN, StructureCommand.INSERT_PARAGRAPH, StructureCommand.INSERT_BOX, StructureCommand.INSERT_ROW,
				StructureCommand.DELETE), possible(sample.coverage, 0));
		assertTrue(possible(sample.runIn, 0).contains(StructureCommand.UNMARK_TASK));
		assertTrue(possible(sample.stations, 0).contains(StructureCommand.INSERT_ROW));
		assertEquals(EnumSet.noneOf(StructureCommand.class), possible(sample.plan, 0));
	}

	/** Whether a heading with others below it may go deeper is the edits' own rule. */
	private static Set<StructureCommand> withDemote(Set<StructureCommand> possible) {
		possible.add(StructureCommand.DEMOTE);
		return possible;
	}

	@Test
	void everyPossibleCommandIsOneStepThatCanBeTakenBack() {
		List<Identified> objects = List.of(sample.basis, sample.tasks, sample.ground, sample.runIn, sample.service, sample.stationsText, sample.serviceText,
				sample.runInText, sample.box, sample.coverage, sample.sharing, sample.bullet, sample.table, sample.plainTable, sample.pon, sample.sdn,
				sample.income, sample.stations, sample.urban);
		for (Identified object : objects) {
			for (StructureCommand command : possible(object, 2)) {
				commands.run(command, object, 2);
				if (!sample.session.undoLabel().orElseThrow().equals("样例")) {
					sample.session.undo();
				}
				assertEquals(SampleDocument.TEXT, page.text(), () -> command + " of " + object.eClass().getName());
				assertEquals("样例", sample.session.undoLabel().orElseThrow());
			}
		}
	}

	@Test
	void aParagraphBecomesAHeadingAndAHeadingAParagraph() {
		Section heading = (Section) commands.run(StructureCommand.MAKE_HEADING, sample.serviceText, 0);
		assertEquals("行业服务水平稳步提升。", heading.getTitle());
		assertUndone();
		Paragraph paragraph = (Paragraph) commands.run(StructureCommand.MAKE_PARAGRAPH, sample.service, 0);
		assertEquals("（二）优化服务", paragraph.getText());
		assertUndone();
	}

	@Test
	void theWordsBeforeTheCaretBecomeARunInHeading() {
		Section heading = (Section) commands.run(StructureCommand.MAKE_RUN_IN, sample.serviceText, 4);
		assertTrue(heading.isRunIn());
		assertEquals("行业服务", heading.getTitle());
		assertTrue(page.text().contains("\n行业服务水平稳步提升。"));
		assertUndone();
	}

	@Test
	void aTaskKeepsItsId() {
		String id = sample.tasks.getId();
		Identified task = commands.run(StructureCommand.MARK_TASK, sample.tasks, 0);
		assertTrue(task instanceof Task);
		assertEquals(id, task.getId());
		assertUndone();
	}

	@Test
	void aBoxIsInsertedBehindABlockOrUnderAHeading() {
		KeyProject behind = (KeyProject) commands.run(StructureCommand.INSERT_BOX, sample.stationsText, 0);
		assertEquals(1, sample.basis.getBlocks().indexOf(behind));
		assertUndone();
		KeyProject under = (KeyProject) commands.run(StructureCommand.INSERT_BOX, sample.tasks, 0);
		assertSame(sample.tasks, under.eContainer());
		assertUndone();
	}

	@Test
	void aBulletIsPlainTextAgain() {
		commands.run(StructureCommand.MAKE_PARAGRAPH, sample.bullet, 0);
		assertEquals(ParagraphStyle.BODY, sample.bullet.getStyle());
		commands.run(StructureCommand.MAKE_BULLET, sample.bullet, 0);
		assertEquals(ParagraphStyle.BULLET, sample.bullet.getStyle());
	}

	@Test
	void aDeletedSectionTakesEverythingUnderIt() {
		assertNull(commands.run(StructureCommand.DELETE, sample.tasks, 0));
		assertFalse(page.text().contains("专栏"));
		assertUndone();
	}

	@Test
	void whatIsNotPossibleIsRefused() {
		assertThrows(IllegalArgumentException.class, () -> commands.run(StructureCommand.PROMOTE, sample.basis, 0));
	}

	@Test
	void everyCommandHasWordsThatSayWhatItDoes() {
		for (StructureCommand command : StructureCommand.values()) {
			assertFalse(Messages.text("document.menu." + command.key()).isBlank());
		}
	}
}
