package org.planwright.core.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.model.Indicator;
import org.planwright.model.Plan;
import org.planwright.model.Project;

class ProjectCopyTest {

	private final SampleProject sample = new SampleProject();

	@TempDir
	private Path folder;

	@Test
	void aCopyMadeStepByStepIsTheProject() {
		Project live = sample.session.project();
		List<Integer> percents = new ArrayList<>();
		Project copy;
		try (ProjectCopy copying = new ProjectCopy(sample.session)) {
			assertThrows(IllegalStateException.class, copying::copied);
			while (copying.next()) {
				percents.add(copying.percent());
			}
			percents.add(copying.percent());
			copy = copying.copied();
		}
		assertTrue(EcoreUtil.equals(live, copy));
		assertNotSame(live.getPlans().getFirst(), copy.getPlans().getFirst());
		assertSame(copy.getPlans().getFirst(), copy.getPlans().get(1).getUpper(), "the copy refers to the project");
		assertSame(copy, copy.getPlans().get(1).eContainer());
		assertEquals(percents.stream().sorted().toList(), percents);
		assertEquals(100, percents.getLast());
		sample.session.edit("改", null, () -> live.setName("另一个名字"));
		assertTrue(!"另一个名字".equals(copy.getName()));
	}

	@Test
	void someOfThePlansAreCopiedWithWhatTheyHaveInCommon() {
		try (ProjectCopy copying = new ProjectCopy(sample.session, List.of(sample.province))) {
			while (copying.next()) {
				// Until it is whole.
			}
			Plan copy = copying.copied().getPlans().getFirst();
			assertEquals(List.of(copy), copying.copied().getPlans());
			assertEquals(sample.session.project().getName(), copying.copied().getName());
			assertNotSame(sample.province, copy);
			assertNull(copy.getUpper(), "it refers to a plan that is not copied");
			assertEquals(sample.province.getAlignments().size(), copy.getAlignments().size());
			assertEquals(List.of(), copy.getAlignments().getFirst().getUpper());
			assertEquals(sample.stations.getId(), ((Indicator) copy.getAlignments().getFirst().getLower().getFirst()).getId());
			assertNotSame(sample.stations, copy.getAlignments().getFirst().getLower().getFirst());
		}
	}

	@Test
	void aProjectThatIsEditedMeanwhileIsNotCopiedByHalves() {
		try (ProjectCopy copying = new ProjectCopy(sample.session)) {
			copying.next();
			sample.session.edit("改", sample.stations, () -> sample.stations.setName("别的"));
			assertThrows(IllegalStateException.class, copying::next);
		}
	}

	@Test
	void aPlanThatIsNotLoadedIsNotCopiedAsIfItWereEmpty() throws Exception {
		Path file = folder.resolve("a.plan");
		sample.session.saveAs(file);
		ProjectSession session = ProjectSession.openInParts(file, 0);
		assertThrows(IllegalStateException.class, () -> new ProjectCopy(session));
		session.loadAll();
		try (ProjectCopy copying = new ProjectCopy(session)) {
			while (copying.next()) {
				// Until it is whole.
			}
			assertTrue(EcoreUtil.equals(sample.session.project(), copying.copied()));
		}
	}
}
