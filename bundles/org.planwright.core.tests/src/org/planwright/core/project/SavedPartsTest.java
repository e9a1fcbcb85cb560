package org.planwright.core.project;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.model.Opinion;
import org.planwright.model.Paragraph;
import org.planwright.model.Plan;
import org.planwright.model.PlanFactory;

/** What did not change is written again as it stood; whichever way a project came about, equal ones give equal bytes. */
class SavedPartsTest {

	@TempDir
	private Path folder;
	private Path file;
	private Path other;
	private final SampleProject sample = new SampleProject();
	private final ProjectSession session = sample.session;

	@BeforeEach
	void save() throws IOException {
		file = folder.resolve("a.plan");
		other = folder.resolve("b.plan");
		session.saveAs(file);
	}

	@Test
	void aPlanThatWasNotEditedIsTheSamePartAgain() throws IOException {
		PackedProject first = PackedProject.of(session.project(), session.cache(), new StateStore(), file);
		session.edit("改", null, () -> sample.stations.setName("5G基站总数"));
		PackedProject second = PackedProject.of(session.project(), session.cache(), new StateStore(), file);
		assertTrue(first.part(sample.national) == second.part(sample.national), "the national plan was packed again");
		assertNotEquals(first.part(sample.province).sha256(), second.part(sample.province).sha256());
		session.undo();
		PackedProject third = PackedProject.of(session.project(), session.cache(), new StateStore(), file);
		assertEquals(first.part(sample.province).sha256(), third.part(sample.province).sha256());
	}

	@Test
	void savesAfterEditsGiveWhatASaveOfEverythingGives() throws IOException {
		ProjectSession opened = ProjectSession.open(file);
		Plan province = opened.project().getPlans().getLast();
		opened.edit("改", null, () -> province.setTitle("改过的题目"));
		opened.save();
		opened.edit("再改", null, () -> opened.project().setName("改过的名字"));
		opened.edit("三改", null, () -> opened.project().getPlans().move(0, 1));
		opened.save();
		opened.undo();
		opened.save();
		assertWrittenAsAnew();
	}

	@Test
	void whatRefersToAnObjectThatMovedToAnotherPlanIsWrittenAnew() throws IOException {
		Plan third = PlanFactory.eINSTANCE.createPlan();
		Plan fourth = PlanFactory.eINSTANCE.createPlan();
		Opinion opinion = PlanFactory.eINSTANCE.createOpinion();
		session.edit("加", null, () -> {
			third.setTitle("第三份");
			opinion.setAbout(sample.task);
			third.getOpinions().add(opinion);
			fourth.setTitle("第四份");
			session.project().getPlans().addAll(List.of(third, fourth));
		});
		session.save();
		session.edit("移", null, () -> fourth.getSections().add(sample.task));
		session.save();
		assertWrittenAsAnew();
		ProjectSession opened = ProjectSession.open(file);
		assertEquals(List.of(), opened.problems());
		assertTrue(EcoreUtil.equals(session.project(), opened.project()));
		session.undo();
		session.save();
		assertWrittenAsAnew();
	}

	@Test
	void whatRefersToAnObjectOfAnotherIdIsWrittenAnew() throws IOException {
		session.edit("换", null, () -> sample.upperStations.setId("another"));
		session.save();
		assertWrittenAsAnew();
		session.edit("换", null, () -> sample.national.setId("other-plan"));
		session.save();
		assertWrittenAsAnew();
	}

	@Test
	void anEditThatFailedLeavesNothingBehind() throws IOException {
		byte[] before = Files.readAllBytes(file);
		assertThrows(ArithmeticException.class, () -> session.edit("错", null, () -> {
			sample.stations.setName("半途");
			throw new ArithmeticException();
		}));
		session.save();
		assertArrayEquals(before, Files.readAllBytes(file));
	}

	@Test
	void aFileThatAnotherToolPackedOrChangedIsWrittenAnewAsAWhole() throws IOException {
		byte[] before = Files.readAllBytes(file);
		PlanFileContent.of(before).writeTo(other);
		ProjectSession.open(other).save();
		assertArrayEquals(before, Files.readAllBytes(other));

		// The same plan in another layout, with its digest.
		PlanFileContent.of(before).change(PartSet.partOf(sample.national), text -> text.replace("\n  <", "\n      <")).writeTo(other);
		ProjectSession changed = ProjectSession.open(other);
		assertEquals(List.of(), changed.problems());
		changed.save();
		assertArrayEquals(before, Files.readAllBytes(other));
	}

	@Test
	void aPartThatDoesNotReadAsItWasIsNotWritten() throws IOException {
		byte[] before = Files.readAllBytes(file);
		// A session lets no reference lead out of the project; the file has a look of its own.
		Paragraph astray = PlanFactory.eINSTANCE.createParagraph();
		astray.setId("astray");
		session.edit("错", null, () -> {
			Opinion opinion = PlanFactory.eINSTANCE.createOpinion();
			opinion.setSubject(astray);
			sample.province.getOpinions().add(opinion);
		});
		assertThrows(ProjectFileException.class, session::save);
		assertArrayEquals(before, Files.readAllBytes(file));
		assertTrue(session.isDirty());
		session.undo();
		session.edit("改", null, () -> sample.stations.setName("5G基站总数"));
		session.save();
		assertWrittenAsAnew();
	}

	/** A file without a seal is read part by part and written part by part. */
	private void assertWrittenAsAnew() throws IOException {
		byte[] written = Files.readAllBytes(file);
		PlanFileContent.of(written).changeManifest(text -> text.replace("\"seal\"", "\"broken\"")).writeTo(other);
		ProjectSession anew = ProjectSession.open(other);
		assertEquals(List.of(), anew.problems());
		anew.project().getPlans().forEach(plan -> assertNull(anew.cache().get(plan)));
		anew.save();
		assertArrayEquals(Files.readAllBytes(other), written);
		ProjectSession again = ProjectSession.open(file);
		again.project().getPlans().forEach(plan -> assertTrue(again.cache().isProven(plan)));
	}
}
