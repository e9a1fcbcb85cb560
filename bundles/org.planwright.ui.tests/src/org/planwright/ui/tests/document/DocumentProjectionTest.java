package org.planwright.ui.tests.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.edit.MentionReader;
import org.planwright.core.project.edit.StructureEdits;
import org.planwright.core.project.edit.TextEdits;
import org.planwright.model.Plan;
import org.planwright.model.PlanFactory;
import org.planwright.model.Section;
import org.planwright.ui.document.projection.DocumentLine;
import org.planwright.ui.document.projection.DocumentProjection;
import org.planwright.ui.document.projection.LineKind;
import org.planwright.ui.document.projection.Place;
import org.planwright.ui.document.projection.Segment;
import org.planwright.ui.document.projection.Slot;
import org.planwright.ui.document.projection.TiedFigures;
import org.planwright.ui.tests.document.PageMirror.Replaced;

class DocumentProjectionTest {

	private final SampleDocument sample = new SampleDocument();
	private final ProjectSession session = sample.session;
	private final PageMirror mirror = new PageMirror(session, sample.plan);
	private final DocumentProjection page = mirror.projection();
	private final TextEdits texts = new TextEdits(session, MentionReader.NONE);
	private final StructureEdits structure = new StructureEdits(session);

	@Test
	void thePageReadsLikeThePrintedDocument() {
		assertEquals(SampleDocument.TEXT, page.text());
		assertEquals(SampleDocument.TEXT.length(), page.length());
		assertEquals(21, page.lineCount());
	}

	@Test
	void everyLineKnowsWhatItIs() {
		assertEquals(List.of(LineKind.TITLE, LineKind.HEADING, LineKind.BODY, LineKind.BODY, LineKind.HEADING, LineKind.HEADING, LineKind.BODY,
				LineKind.BOX_TITLE, LineKind.BOX_TEXT, LineKind.BOX_TEXT, LineKind.BOX_TEXT, LineKind.BOX_TEXT, LineKind.HEADING, LineKind.BULLET,
				LineKind.CAPTION, LineKind.TABLE, LineKind.NOTE, LineKind.TABLE, LineKind.HEADING, LineKind.TERM, LineKind.TERM),
				page.lines().stream().map(DocumentLine::kind).toList());
		assertSame(sample.runIn, page.line(6).subject());
		assertSame(sample.box, page.line(10).box());
		assertSame(sample.coverage, page.line(10).subject());
		assertSame(sample.table, page.line(15).table());
	}

	@Test
	void partsOfTheTextAreTheSameAsInTheWhole() {
		for (int from = 0; from <= page.length(); from += 3) {
			for (int to = from; to <= page.length(); to += 7) {
				assertEquals(SampleDocument.TEXT.substring(from, to), page.text(from, to));
			}
		}
	}

	@Test
	void aPlanWithNothingInItStillHasALineToTypeInto() {
		Plan empty = PlanFactory.eINSTANCE.createPlan();
		DocumentProjection blank = new DocumentProjection(empty);
		assertEquals(1, blank.lineCount());
		assertSame(empty, blank.placeAt(0).segment().owner());
		assertEquals(Slot.TITLE, blank.placeAt(0).segment().slot());
	}

	@Test
	void placesAndOffsetsLeadToEachOther() {
		for (DocumentLine line : page.lines()) {
			for (Segment segment : line.segments()) {
				if (segment.isTyped() && segment.length() > 1) {
					int offset = page.offsetOf(segment.owner(), segment.slot(), 1).orElseThrow();
					Place place = page.placeAt(offset);
					assertSame(segment, place.segment());
					assertEquals(1, place.offset());
				}
			}
		}
		assertEquals(OptionalInt.empty(), page.offsetOf(sample.stations, Slot.TITLE, 0));
		assertEquals(page.endOf(2), page.offsetOf(sample.stationsText, Slot.TEXT, 99).orElseThrow(), "beyond the end is the end");
	}

	@Test
	void whereALabelMeetsATitleTheTitleTakesTheCaret() {
		int start = page.offsetOf(sample.basis, Slot.TITLE, 0).orElseThrow();
		assertEquals(Slot.TITLE, page.placeAt(start).segment().slot());
		assertEquals(Slot.LABEL, page.placeAt(start - 1).segment().slot());
		int mark = page.offsetOf(sample.runIn, Slot.TITLE, 99).orElseThrow();
		assertEquals(Slot.TITLE, page.placeAt(mark).segment().slot());
		assertEquals(Slot.TEXT, page.placeAt(mark + 1).segment().slot());
	}

	@Test
	void typingReplacesNothingButWhatWasTyped() {
		DocumentLine untouched = page.line(3);
		DocumentLine touched = page.line(2);
		texts.replace(sample.stationsText, 2, 2, "了");
		assertEquals(List.of(new Replaced(page.startOf(2) + 2, 0, "了")), mirror.replaced());
		assertSame(untouched, page.line(3));
		assertNotSame(touched, page.line(2));
		session.undo();
		assertEquals(SampleDocument.TEXT, mirror.text());
	}

	@Test
	void aCharacterOutsideTheBasicPlaneIsReplacedAsAWhole() {
		texts.replace(sample.serviceText, 0, 0, "\uD842\uDFB7");
		texts.replace(sample.serviceText, 0, 2, "\uD842\uDFB8");
		assertEquals(List.of(new Replaced(page.startOf(3), 2, "\uD842\uDFB8")), mirror.replaced());
	}

	@Test
	void aRunInHeadingAndItsTextAreOneLine() {
		structure.setTitle(sample.runIn, "大力推进5G建设");
		assertEquals("大力推进5G建设。加快5G独立组网。", page.line(6).text());
		texts.replace(sample.runInText, 0, 2, "加强");
		assertEquals("大力推进5G建设。加强5G独立组网。", page.line(6).text());
		assertSame(sample.runInText, page.line(6).segments().getLast().owner());
	}

	@Test
	void structureIsFollowed() {
		structure.move(sample.ground, 1);
		assertTrue(mirror.text().indexOf("（二）") < mirror.text().indexOf("（一）"));
		session.undo();
		assertEquals(SampleDocument.TEXT, mirror.text());
		structure.renumber(sample.plan);
		structure.promote(sample.service);
		assertEquals(1, page.line(page.lineOf(sample.service)).level());
		session.undo();
		structure.makeParagraph(sample.runIn);
		structure.demote(sample.tasks);
		structure.delete(List.of(sample.basis));
		texts.delete(List.of(sample.box));
		session.undo();
		session.undo();
		session.undo();
		session.undo();
		assertEquals(SampleDocument.TEXT, mirror.text());
	}

	@Test
	void theFirstAndTheLastParagraphCanGoAndComeBack() {
		texts.delete(List.of(sample.title));
		assertEquals(LineKind.TITLE, page.line(0).kind());
		assertSame(sample.plan, page.line(0).subject(), "without a title paragraph the plan's own title is shown");
		structure.delete(List.of(sample.terms));
		assertTrue(mirror.text().endsWith("\uFFFC"));
		session.undo();
		session.undo();
		assertEquals(SampleDocument.TEXT, mirror.text());
	}

	@Test
	void aLineBreakInsideATextDoesNotTearTheParagraph() {
		texts.replace(sample.serviceText, 2, 2, "\n");
		assertEquals("行业 服务水平稳步提升。", page.line(3).text());
		assertEquals(21, page.lineCount());
	}

	@Test
	void anEditOfAnotherPlanChangesNothing() {
		Plan other = PlanFactory.eINSTANCE.createPlan();
		session.edit("另一份", null, () -> session.project().getPlans().add(other));
		assertEquals(List.of(), mirror.replaced());
	}

	@Test
	void sectionsCanBeMovedAboutAtWill() {
		Random random = new Random(20211120);
		for (int step = 0; step < 200; step++) {
			List<Section> sections = List.of(sample.basis, sample.tasks, sample.ground, sample.runIn, sample.service, sample.terms);
			Section section = sections.get(random.nextInt(sections.size()));
			int by = random.nextBoolean() ? 1 : -1;
			switch (random.nextInt(3)) {
			case 0 -> {
				if (structure.canMove(section, by)) {
					structure.move(section, by);
				}
			}
			case 1 -> {
				if (structure.canPromote(section)) {
					structure.promote(section);
				}
			}
			default -> {
				if (structure.canDemote(section)) {
					structure.demote(section);
				}
			}
			}
		}
		while (!session.undoLabel().orElseThrow().equals("样例")) {
			session.undo();
		}
		assertEquals(SampleDocument.TEXT, mirror.text());
	}

	@Test
	void aFigureKnowsTheIndicatorThatItBelongsTo() {
		int start = page.startOf(2) + sample.mention.getStart();
		assertEquals(Optional.of(sample.mention), TiedFigures.at(page, start));
		assertEquals(Optional.of(sample.mention), TiedFigures.at(page, page.startOf(2) + sample.mention.getEnd() - 1));
		assertEquals(Optional.empty(), TiedFigures.at(page, start - 1));
		assertEquals(Optional.empty(), TiedFigures.at(page, page.startOf(2) + sample.mention.getEnd()));
		assertEquals("5G基站数\n6.26 → 20（万个）", TiedFigures.describe(sample.stations));
	}
}
