package org.planwright.core.project;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planwright.core.project.edit.IndicatorEdits;
import org.planwright.core.project.state.ProjectStates;
import org.planwright.model.Alignment;
import org.planwright.model.Indicator;
import org.planwright.model.IndicatorTable;
import org.planwright.model.Opinion;
import org.planwright.model.Plan;
import org.planwright.model.PlanFactory;
import org.planwright.model.PlanLevel;
import org.planwright.model.Project;

/** A project that is opened with the heads of its plans is the same as one that was read whole, whenever its plans are loaded. */
class LoadingTest {

	private static final long ANY = 0;

	@TempDir
	private Path folder;
	private Path file;
	private final SampleProject sample = new SampleProject();
	private final Plan third = PlanFactory.eINSTANCE.createPlan();
	private final Opinion opinion = PlanFactory.eINSTANCE.createOpinion();
	private Project whole;

	@BeforeEach
	void save() throws IOException {
		sample.session.edit("加", null, () -> {
			third.setTitle("湖南省信息通信业“十四五”发展规划");
			third.setLevel(PlanLevel.PROVINCE);
			third.setRegion("湖南");
			third.setUpper(sample.national);
			opinion.setAbout(sample.upperStations);
			opinion.setText("与上位规划口径不一致");
			third.getOpinions().add(opinion);
			sample.session.project().getPlans().add(third);
			// The plan object itself is what the remark is on.
			sample.comment.setSubject(sample.province);
		});
		file = folder.resolve("a.plan");
		sample.session.saveAs(file);
		whole = sample.session.project();
	}

	@Test
	void headsTellWhatAPlanIsAndTheRestComesWithLoading() throws IOException {
		ProjectSession session = ProjectSession.openInParts(file, ANY);
		List<Plan> plans = session.project().getPlans();
		assertEquals(3, session.toBeLoaded());
		assertFalse(session.isLoaded());
		Plan province = plans.get(1);
		assertEquals(sample.province.getTitle(), province.getTitle());
		assertEquals(PlanLevel.PROVINCE, province.getLevel());
		assertEquals("浙江", province.getRegion());
		assertEquals(2021, province.getPeriodStart());
		assertEquals(2025, province.getPeriodEnd());
		assertSame(plans.getFirst(), province.getUpper());
		assertTrue(province.getSections().isEmpty());
		List<Set<Plan>> told = new ArrayList<>();
		session.addListener(new SessionListener() {
			@Override
			public void edited(ProjectChange change) {
				throw new AssertionError(change);
			}

			@Override
			public void loaded(Set<Plan> loaded) {
				told.add(loaded);
			}
		});
		session.load(province);
		// With the plan that it refers to.
		assertEquals(List.of(Set.of(plans.getFirst(), province)), told);
		assertTrue(session.isLoaded(province));
		assertFalse(session.isLoaded(plans.get(2)));
		session.loadAll();
		assertTrue(session.isLoaded());
		assertTrue(EcoreUtil.equals(whole, session.project()));
		assertFalse(session.isDirty());
		assertFalse(session.canUndo());
		assertEquals(sample.stations.getName(), ((Indicator) session.find(sample.stations.getId()).orElseThrow()).getName());
		assertEquals(sample.session.referencesTo(sample.stations).size(), session.referencesTo(session.find(sample.stations.getId()).orElseThrow()).size());
	}

	@Test
	void referencesAcrossPlansLeadToTheObjectsOfTheModel() throws IOException {
		ProjectSession session = ProjectSession.openInParts(file, ANY);
		Plan province = session.project().getPlans().get(1);
		session.load(province);
		Alignment alignment = province.getAlignments().getFirst();
		assertSame(session.find(sample.upperStations.getId()).orElseThrow(), alignment.getUpper().getFirst());
		assertSame(session.find(sample.stations.getId()).orElseThrow(), alignment.getLower().getFirst());
		assertSame(province, province.getComments().stream().filter(comment -> comment.getId().equals(sample.comment.getId())).findFirst().orElseThrow().getSubject());
	}

	@Test
	void plansAreReadOnAnotherThreadWhileTheProjectIsUsed() throws Exception {
		ProjectSession session = ProjectSession.openInParts(file, ANY);
		PlanLoading loading = session.loadNext(2);
		Thread reader = new Thread(loading::read);
		reader.start();
		session.load(session.project().getPlans().getFirst());
		Plan national = session.project().getPlans().getFirst();
		int sections = national.getBlocks().size() + national.getSections().size();
		reader.join();
		loading.end();
		assertEquals(sections, national.getBlocks().size() + national.getSections().size(), "a plan that was loaded in between was loaded again");
		assertEquals(1, session.toBeLoaded());
		session.loadNext(5).end();
		PlanLoading rest = session.loadNext(5);
		rest.read();
		rest.end();
		assertTrue(session.isLoaded());
		assertTrue(EcoreUtil.equals(whole, session.project()));
	}

	@Test
	void aSaveOfHeadsIsTheSameFile() throws IOException {
		byte[] before = Files.readAllBytes(file);
		ProjectSession session = ProjectSession.openInParts(file, ANY);
		session.save();
		assertArrayEquals(before, Files.readAllBytes(file));
		assertEquals(3, session.toBeLoaded());
		Plan loaded = session.project().getPlans().getLast();
		session.edit("改", loaded, () -> loaded.setTitle("另一个题目"));
		session.save();
		session.undo();
		session.save();
		assertArrayEquals(before, Files.readAllBytes(file));
	}

	@Test
	void aFileThatOthersWroteIsSavedWithAllPlansReadBefore() throws IOException {
		byte[] before = Files.readAllBytes(file);
		Path other = folder.resolve("b.plan");
		// The seal of another product version: intact, and not what this one would write.
		PlanFileContent content = PlanFileContent.of(before);
		content.changeManifest(text -> text.replace(Product.version(), "0.9.9"));
		seal(content, "0.9.9").writeTo(other);
		ProjectSession session = ProjectSession.openInParts(other, ANY);
		assertEquals(3, session.toBeLoaded());
		session.save();
		assertTrue(session.isLoaded());
		assertArrayEquals(before, Files.readAllBytes(other));
	}

	private static PlanFileContent seal(PlanFileContent content, String product) throws IOException {
		FileManifest manifest = FileManifest.parse(content.entries.get("manifest.json"));
		List<PackedPart> parts = content.entries.entrySet().stream().filter(entry -> !Set.of("mimetype", "manifest.json").contains(entry.getKey()))
				.map(entry -> PackedPart.pack(entry.getKey(), entry.getValue())).toList();
		return content.changeManifest(text -> text.replace(manifest.seal(), FileSeal.of(product, manifest.version(), manifest.plans(), parts)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "<?xml version = \"1.0\" en coding-8\"?>\n< p", "<a/>" })
	void aForgedPlanIsRefusedWhenItIsLoadedAndTheOthersAreNot(String garbage) throws IOException {
		PlanFileContent content = PlanFileContent.of(Files.readAllBytes(file));
		content.replace(PartSet.partOf(third), garbage.getBytes(StandardCharsets.UTF_8));
		Path forged = seal(content, Product.version()).writeTo(folder.resolve("c.plan"));
		ProjectSession session = ProjectSession.openInParts(forged, ANY);
		Plan last = session.project().getPlans().getLast();
		assertThrows(UnreadablePlanException.class, () -> session.load(last));
		assertFalse(session.isLoaded(last));
		session.load(session.project().getPlans().get(1));
		assertTrue(session.isLoaded(session.project().getPlans().get(1)));
	}

	@Test
	void whatRefersToARemovedObjectIsFoundThoughItWasNotLoaded() throws IOException {
		ProjectSession session = ProjectSession.openInParts(file, ANY);
		Plan national = session.project().getPlans().getFirst();
		session.edit("解除", national, () -> national.setCopiedFrom(null));
		Plan last = session.project().getPlans().getLast();
		assertFalse(session.isLoaded(last));
		session.edit("删", national, () -> EcoreUtil.remove(session.find(sample.upperStations.getId()).orElseThrow()));
		assertTrue(session.isLoaded());
		assertNull(last.getOpinions().getFirst().getAbout());
		session.undo();
		assertSame(session.find(sample.upperStations.getId()).orElseThrow(), last.getOpinions().getFirst().getAbout());
		session.undo();
		assertTrue(EcoreUtil.equals(whole, session.project()));
	}

	/** The national plan is no copy any more: its rows may go. */
	private ProjectSession withEditableNational() throws IOException {
		sample.session.edit("解除", sample.national, () -> sample.national.setCopiedFrom(null));
		sample.session.save();
		return ProjectSession.openInParts(file, ANY);
	}

	@Test
	void whoDeletesWhatOthersReferToWaitsBeforeTheEdit() throws IOException {
		ProjectSession session = withEditableNational();
		Plan national = session.project().getPlans().getFirst();
		session.load(national);
		Indicator row = session.find(sample.upperStations.getId(), Indicator.class).orElseThrow();
		List<Boolean> waited = new ArrayList<>();
		session.setWait(waiting -> {
			waited.add(waiting.isDirty());
			throw new CancellationException("nobody waits");
		});
		assertThrows(CancellationException.class, () -> new IndicatorEdits(session).delete(List.of(row)));
		assertFalse(session.isDirty());
		assertSame(row, session.find(row.getId()).orElseThrow());
		session.setWait(waiting -> {
			waited.add(waiting.isDirty());
			waiting.loadNext(waiting.toBeLoaded()).end();
		});
		new IndicatorEdits(session).delete(List.of(row));
		assertEquals(List.of(false, false), waited);
		assertNull(session.project().getPlans().getLast().getOpinions().getFirst().getAbout());
	}

	@Test
	void nobodyWaitsToDeleteWhatOnlyItsOwnPlanRefersTo() throws IOException {
		ProjectSession session = ProjectSession.openInParts(file, ANY);
		Plan province = session.project().getPlans().get(1);
		session.load(province);
		session.setWait(waiting -> {
			throw new AssertionError("nothing is to be waited for");
		});
		new IndicatorEdits(session).delete(List.of(session.find(sample.stations.getId(), Indicator.class).orElseThrow()));
		assertEquals(1, session.toBeLoaded());
	}

	@Test
	void whatMovesWithinItsPlanHasNobodyLoaded() throws IOException {
		ProjectSession session = withEditableNational();
		Plan national = session.project().getPlans().getFirst();
		session.load(national);
		Indicator row = session.find(sample.upperStations.getId(), Indicator.class).orElseThrow();
		assertEquals(1, session.toBeLoaded(), "the plan that has an opinion on the row");
		IndicatorTable other = PlanFactory.eINSTANCE.createIndicatorTable();
		session.edit("移", national, () -> {
			national.getBlocks().add(other);
			other.getIndicators().add(row);
		});
		assertEquals(1, session.toBeLoaded());
		session.loadAll();
		assertSame(row, session.project().getPlans().getLast().getOpinions().getFirst().getAbout());
		session.save();
		try (ProjectSession saved = ProjectSession.open(file)) {
			assertEquals(List.of(), saved.problems());
			assertTrue(EcoreUtil.equals(session.project(), saved.project()));
		}
	}

	@Test
	void aPlanIsNotChangedBeforeItIsLoaded() throws IOException {
		ProjectSession session = ProjectSession.openInParts(file, ANY);
		Plan last = session.project().getPlans().getLast();
		Plan province = session.project().getPlans().get(1);
		session.load(province);
		assertThrows(IllegalStateException.class, () -> session.edit("改", province, () -> last.setTitle("x")));
		assertEquals(third.getTitle(), last.getTitle());
		session.edit("改", last, () -> last.setTitle("x"));
		assertTrue(session.isLoaded(last));
		assertEquals("x", last.getTitle());
	}

	@Test
	void aStateIsMadeOfHeads() throws IOException {
		ProjectSession session = ProjectSession.openInParts(file, ANY);
		ProjectStates states = new ProjectStates(session);
		Project read = states.read(states.make("送审稿", "", ""));
		Project expected = EcoreUtil.copy(whole);
		expected.getBaselines().clear();
		assertTrue(EcoreUtil.equals(expected, read));
	}

	@Test
	void damageIsNoticedAtOnce() throws IOException {
		byte[] bytes = Files.readAllBytes(file);
		String name = PartSet.partOf(sample.province);
		// In the middle of what is packed behind the name: the directory stays as it was.
		bytes[new String(bytes, StandardCharsets.ISO_8859_1).indexOf(name) + name.length() + 100] ^= 1;
		Files.write(file, bytes);
		assertEquals(ProjectFileException.Code.DAMAGED, assertThrows(ProjectFileException.class, () -> ProjectSession.openInParts(file, ANY)).code());
	}

	@Test
	void aSmallProjectIsReadWhole() throws IOException {
		assertTrue(ProjectSession.openInParts(file).isLoaded());
	}

	@Test
	void aSnapshotIsOfALoadedPlan() throws IOException {
		ProjectSession session = ProjectSession.openInParts(file, ANY);
		PlanSnapshot snapshot = session.snapshot(session.project().getPlans().get(1));
		assertTrue(snapshot.find(sample.stations.getId()).isPresent());
	}
}
