package org.planwright.core.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.core.project.FrozenCopies.Original;
import org.planwright.core.project.edit.CommentEdits;
import org.planwright.core.project.edit.DecompositionEdits;
import org.planwright.core.project.edit.IndicatorEdits;
import org.planwright.core.project.edit.IndicatorField;
import org.planwright.core.project.edit.MentionReader;
import org.planwright.core.project.edit.PlanEdits;
import org.planwright.core.project.edit.TextEdits;
import org.planwright.core.review.Anchor;
import org.planwright.core.review.Anchor.State;
import org.planwright.model.Alignment;
import org.planwright.model.Comment;
import org.planwright.model.Identified;
import org.planwright.model.Indicator;
import org.planwright.model.Paragraph;
import org.planwright.model.Plan;
import org.planwright.model.PlanFactory;
import org.planwright.model.SharingMethod;

/** An upper plan of another project file, copied as it was. */
class FrozenCopiesTest {

	@TempDir
	Path folder;

	private final SampleProject other = new SampleProject();
	private final ProjectSession session = ProjectSession.create("浙江");
	private final FrozenCopies copies = new FrozenCopies(session);
	private final Plan lower = PlanFactory.eINSTANCE.createPlan();
	private final Indicator row = PlanFactory.eINSTANCE.createIndicator();
	private Path file;

	@BeforeEach
	void theOtherProjectIsSaved() throws IOException {
		new FrozenCopies(other.session).release(other.national);
		Files.createDirectory(folder.resolve("国家"));
		file = folder.resolve("国家").resolve("上位.plan");
		other.session.saveAs(file);
		session.edit("建立", null, () -> {
			var table = PlanFactory.eINSTANCE.createIndicatorTable();
			table.getIndicators().add(row);
			lower.getBlocks().add(table);
			session.project().getPlans().add(lower);
		});
		session.saveAs(folder.resolve("浙江.plan"));
	}

	@Test
	void aCopyKnowsWhereItIsFromAndSaysWhatTheOriginalSaid() throws IOException {
		Plan copy = take();
		assertSame(copy, lower.getUpper());
		assertEquals("国家/上位.plan", copy.getCopiedFrom().getFile());
		assertEquals(Optional.of(file), copies.file(copy));
		assertEquals(other.national.getTitle(), copy.getTitle());
		assertTrue(copy.getAlignments().isEmpty() && copy.getOpinions().isEmpty() && copy.getComments().isEmpty());
		assertEquals(Original.SAME, compare(copy));
		session.save();
		Plan again = ProjectSession.open(session.file().orElseThrow()).project().getPlans().getFirst();
		assertEquals(copy.getCopiedFrom().getDigest(), again.getCopiedFrom().getDigest());
		session.undo();
		assertEquals(List.of(lower), session.project().getPlans());
		assertNull(lower.getUpper());
	}

	@Test
	void aPlanIsTakenOnce() throws IOException {
		take();
		Plan original = original();
		assertThrows(IllegalArgumentException.class, () -> copies.take(file, original, lower));
	}

	@Test
	void aChangedOriginalIsToldAndTaken() throws IOException {
		Plan copy = take();
		Indicator above = (Indicator) session.find(other.upperStations.getId()).orElseThrow();
		Alignment alignment = PlanFactory.eINSTANCE.createAlignment();
		session.edit("对应", lower, () -> {
			alignment.getUpper().add(above);
			alignment.getLower().add(row);
			lower.getAlignments().add(alignment);
		});
		new IndicatorEdits(other.session).set(other.upperStations, IndicatorField.TARGET, "30");
		other.session.save();
		assertEquals(Original.CHANGED, compare(copy));
		Plan fresh = copies.update(copy, file, original());
		assertNotSame(copy, fresh);
		assertSame(fresh, lower.getUpper());
		assertEquals(List.of(fresh, lower), session.project().getPlans());
		assertEquals("30", ((Indicator) alignment.getUpper().getFirst()).getTarget().getText());
		assertSame(alignment.getUpper().getFirst(), session.find(other.upperStations.getId()).orElseThrow());
		assertEquals(Original.SAME, compare(fresh));
		session.undo();
		assertSame(above, alignment.getUpper().getFirst());
		assertSame(copy, lower.getUpper());
	}

	@Test
	void whatOthersSayAboutAPlanDoesNotChangeIt() throws IOException {
		Plan copy = take();
		other.session.edit("批注", null, () -> other.national.getComments().add(PlanFactory.eINSTANCE.createComment()));
		other.session.save();
		assertEquals(Original.SAME, compare(copy));
	}

	@Test
	void anOriginalThatIsGoneIsTold() throws IOException {
		Plan copy = take();
		new PlanEdits(other.session).delete(other.national);
		other.session.save();
		assertEquals(Original.GONE, compare(copy));
		Files.delete(file);
		assertThrows(ProjectFileException.class, () -> compare(copy));
	}

	@Test
	void whatACopySaysIsNotEditedWhatIsSaidAboutItIs() throws IOException {
		Plan copy = take();
		Indicator above = (Indicator) session.find(other.upperStations.getId()).orElseThrow();
		String before = above.getTarget().getText();
		IndicatorEdits edits = new IndicatorEdits(session);
		FrozenPlanException refused = assertThrows(FrozenPlanException.class, () -> edits.set(above, IndicatorField.TARGET, "31"));
		assertEquals("“" + copy.getTitle() + "”是从其他项目引用的冻结副本，不能修改。需要修改时，先解除冻结。", refused.getMessage());
		assertEquals(before, above.getTarget().getText());
		assertThrows(FrozenPlanException.class, () -> new PlanEdits(session).set(copy, PlanEdits.Field.TITLE, "别的"));
		new DecompositionEdits(session).write(above, SharingMethod.AUTO, "", List.of(new DecompositionEdits.Line("浙江", null, null, "20")));
		assertEquals(Original.SAME, compare(copy));
		new IndicatorEdits(other.session).set(other.upperStations, IndicatorField.TARGET, "30");
		other.session.save();
		Plan fresh = copies.update(copy, file, original());
		assertEquals("浙江", fresh.getDecompositions().getFirst().getPortions().getFirst().getRegion());
		assertSame(session.find(other.upperStations.getId()).orElseThrow(), fresh.getDecompositions().getFirst().getIndicator());
		copies.release(fresh);
		edits.set((Indicator) session.find(other.upperStations.getId()).orElseThrow(), IndicatorField.TARGET, "31");
		session.undo();
		session.undo();
		session.undo();
		assertSame(copy, lower.getUpper());
		assertEquals(above, copy.getDecompositions().getFirst().getIndicator());
	}

	@Test
	void remarksOnACopyFollowTheirWordsIntoTheNewOne() throws IOException {
		Paragraph paragraph = new TextEdits(other.session, MentionReader.NONE).insertFirst(other.national, "加快5G独立组网，建设数字中国。");
		other.session.save();
		Plan copy = take();
		CommentEdits comments = new CommentEdits(session);
		Paragraph frozen = (Paragraph) session.find(paragraph.getId()).orElseThrow();
		Comment kept = comments.add(frozen, 10, 14, "本省怎样承接？", "王工");
		Comment changed = comments.add(frozen, 4, 8, "口径？", "王工");
		assertEquals(Original.SAME, compare(copy), "remarks are not what the copy says");
		new TextEdits(other.session, MentionReader.NONE).replace(paragraph, 0, 8, "全面推进5G规模部署");
		other.session.save();
		Plan fresh = copies.update(copy, file, original());
		assertEquals(List.of(kept, changed), fresh.getComments());
		assertEquals(new Anchor(State.SAME, (Identified) session.find(paragraph.getId()).orElseThrow(), 12, 16, "设数字中", "设数字中"), Anchor.of(kept));
		assertEquals(State.CHANGED, Anchor.of(changed).state());
		assertEquals("独立组网", Anchor.of(changed).before());
		session.undo();
		assertEquals(new Anchor(State.SAME, frozen, 10, 14, "设数字中", "设数字中"), Anchor.of(kept));
		assertEquals(State.SAME, Anchor.of(changed).state());
	}

	@Test
	void aReleasedCopyIsAPlanOfItsOwn() throws IOException {
		Plan copy = take();
		copies.release(copy);
		assertFalse(FrozenCopies.isCopy(copy));
		assertEquals(Optional.empty(), copies.file(copy));
		session.undo();
		assertTrue(FrozenCopies.isCopy(copy));
	}

	private Original compare(Plan copy) throws ProjectFileException {
		FrozenCopies.Source source = copies.source(copy).orElseThrow();
		return source.compare(source.read());
	}

	private Plan take() throws IOException {
		return copies.take(file, original(), lower);
	}

	private Plan original() throws IOException {
		return FrozenCopies.plans(file).stream().filter(plan -> plan.getId().equals(other.national.getId())).findFirst().orElseThrow();
	}
}
