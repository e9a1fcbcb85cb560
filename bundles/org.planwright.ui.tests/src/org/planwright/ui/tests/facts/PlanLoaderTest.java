package org.planwright.ui.tests.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.core.project.ProjectChange;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.UnreadablePlanException;
import org.planwright.model.Plan;
import org.planwright.model.PlanFactory;
import org.planwright.samples.Samples;
import org.planwright.ui.facts.Derived;
import org.planwright.ui.facts.DerivedFacts;
import org.planwright.ui.facts.DerivedFacts;
import org.planwright.ui.facts.PlanLoader;
import org.planwright.ui.session.OpenProject;

/** Plans that arrive while the window is used; both threads are played by hand. */
class PlanLoaderTest {

	private static final long ANY = 0;

	@TempDir
	private Path folder;
	private final Deque<Runnable> background = new ArrayDeque<>();
	private final Deque<Runnable> ui = new ArrayDeque<>();
	private final OpenProject project = new OpenProject();
	private final Set<Plan> told = Collections.newSetFromMap(new IdentityHashMap<>());
	private final List<ProjectChange.Kind> kinds = new ArrayList<>();
	private final List<Integer> shown = new ArrayList<>();
	private Path file;

	@BeforeEach
	void copyTheBundledProject() throws IOException {
		file = folder.resolve("a.plan");
		Samples.copyProject(file);
		// As this version writes it.
		ProjectSession.open(file).save();
		project.addListener(new OpenProject.Listener() {
			@Override
			public void projectChanged(ProjectChange change) {
				kinds.add(change.kind());
				told.addAll(change.plans());
			}
		});
	}

	private PlanLoader loader() {
		return loader((done, percent) -> {
			throw new AssertionError("nobody has to wait");
		});
	}

	private PlanLoader loader(PlanLoader.Waiting waiting) {
		return new PlanLoader(project, background::add, (millis, action) -> ui.add(action), waiting, () -> { });
	}

	/** Waits as a window does: what was to be done meanwhile is done. */
	private boolean wait(BooleanSupplier done, IntSupplier percent) {
		while (!done.getAsBoolean()) {
			shown.add(percent.getAsInt());
			(background.isEmpty() ? ui : background).remove().run();
		}
		return true;
	}

	@Test
	void anEditOfTheWholeProjectWaitsForAllPlansAndIsMadeOfThemAsTheyAreThen() throws IOException {
		ProjectSession session = ProjectSession.openInParts(file, ANY);
		loader(this::wait);
		project.show(session);
		Plan first = session.project().getPlans().getFirst();
		// While it is waited, somebody else's turn comes.
		ui.addFirst(() -> session.edit("改", first, () -> first.setTitle("先改的题目")));
		List<String> titles = new ArrayList<>();
		session.edit("都改", null, () -> session.project().getPlans().forEach(plan -> {
			titles.add(plan.getTitle());
			assertFalse(plan.getSections().isEmpty(), "a plan was not there yet: " + plan.getTitle());
			plan.setRegion("某地");
		}));
		assertEquals("先改的题目", titles.getFirst());
		assertEquals(List.of("某地"), session.project().getPlans().stream().map(Plan::getRegion).distinct().toList());
		assertEquals(0, shown.getFirst());
		assertTrue(session.isLoaded());
		session.undo();
		assertEquals("先改的题目", first.getTitle());
		session.undo();
		assertFalse(session.isDirty());
	}

	@Test
	void factsOfAPlanThatArrivedAreNotComputedAgainWhenItIsToldOf() throws IOException {
		ProjectSession session = ProjectSession.openInParts(file, ANY);
		List<String> derived = new ArrayList<>();
		DerivedFacts<String> facts = new DerivedFacts<>(project, (snapshot, around, cancelled) -> {
			derived.add(snapshot.plan().getRegion());
			return "";
		}, background::add, (millis, action) -> ui.add(action), 0);
		project.show(session);
		Plan national = session.project().getPlans().stream().filter(plan -> plan.getUpper() == null).findFirst().orElseThrow();
		facts.of(national);
		assertFalse(session.isLoaded(national));
		project.loadQuietly(() -> session.load(national));
		facts.of(national);
		runAll();
		assertEquals(List.of("全国"), derived);
		project.tellLoaded();
		runAll();
		assertEquals(List.of("全国"), derived);
		assertTrue(facts.of(national).orElseThrow().isCurrent());
		session.edit("改", national, () -> national.setTitle("新题目"));
		runAll();
		assertEquals(List.of("全国", "全国"), derived);
		facts.dispose();
	}

	@Test
	void whoDoesNotWantToWaitChangesNothingAndPlansGoOnArriving() throws IOException {
		ProjectSession session = ProjectSession.openInParts(file, ANY);
		loader((done, percent) -> false);
		project.show(session);
		assertThrows(CancellationException.class, () -> session.edit("都改", null, () -> session.project().setName("不该有的名字")));
		assertThrows(CancellationException.class, session::loadAll);
		assertEquals("信息通信业十四五", session.project().getName());
		assertFalse(session.canUndo());
		assertFalse(session.isLoaded());
		runAll();
		assertTrue(session.isLoaded());
		session.edit("改名", null, () -> session.project().setName("新的名字"));
		assertEquals("新的名字", session.project().getName());
	}

	@Test
	void whoDoesNotWantToWaitIsShownSoonWhatHasArrivedMeanwhile() throws IOException {
		ProjectSession many = ProjectSession.open(file);
		many.edit("加", null, () -> Stream.of("a", "b", "c", "d", "e").forEach(id -> {
			Plan plan = PlanFactory.eINSTANCE.createPlan();
			plan.setId(id);
			many.project().getPlans().add(plan);
		}));
		many.save();
		ProjectSession session = ProjectSession.openInParts(file, ANY);
		loader((done, percent) -> false);
		project.show(session);
		ui.remove().run();
		assertThrows(CancellationException.class, session::loadAll);
		background.remove().run();
		ui.remove().run();
		assertFalse(session.isLoaded());
		assertEquals(Set.copyOf(session.project().getPlans().subList(0, 4)), told);
	}

	@Test
	void whatCannotBeReadEndsTheLoadingAndIsToldToWhoeverNeedsAllPlans() throws Exception {
		Plan last = ProjectSession.open(file).project().getPlans().getLast();
		ForgedFile.forge(file, "plans/" + last.getId() + ".xml");
		ProjectSession session = ProjectSession.openInParts(file, ANY);
		List<String> logged = new ArrayList<>();
		ILogListener log = (status, plugin) -> logged.add(status.getMessage());
		Platform.addLogListener(log);
		try {
			loader(this::wait);
			project.show(session);
			Plan good = session.project().getPlans().getFirst();
			project.loadQuietly(() -> session.load(good));
			runAll();
			assertFalse(session.isLoaded());
			assertEquals(List.of("A plan cannot be read"), logged);
			assertEquals(Set.of(good), told, "what had arrived is told of");
			assertThrows(UnreadablePlanException.class, () -> session.edit("都改", null, () -> session.project().setName("不该有的名字")));
			assertEquals("信息通信业十四五", session.project().getName());
			assertTrue(ui.isEmpty() && background.isEmpty(), "it is tried again and again");
			session.edit("改", good, () -> good.setTitle("还能改的题目"));
			assertEquals("还能改的题目", good.getTitle());
		} finally {
			Platform.removeLogListener(log);
		}
	}

	@Test
	void aProjectThatIsClosedMeanwhileIsNotWaitedForAnyLonger() throws IOException {
		ProjectSession session = ProjectSession.openInParts(file, ANY);
		loader(this::wait);
		project.show(session);
		ui.addFirst(() -> project.show(null));
		assertThrows(CancellationException.class, session::loadAll);
		assertFalse(session.isLoaded());
	}

	private void runAll() {
		while (!ui.isEmpty() || !background.isEmpty()) {
			while (!background.isEmpty()) {
				background.remove().run();
			}
			if (!ui.isEmpty()) {
				ui.remove().run();
			}
		}
	}

	@Test
	void allPlansArriveAndEverybodyIsTold() throws IOException {
		ProjectSession session = ProjectSession.openInParts(file, ANY);
		loader();
		project.show(session);
		assertFalse(session.isLoaded());
		runAll();
		assertTrue(session.isLoaded());
		assertEquals(Set.of(ProjectChange.Kind.LOAD), Set.copyOf(kinds));
		assertEquals(4, told.size());
		assertFalse(session.isDirty());
	}

	@Test
	void factsOfAPlanThatIsNotLoadedComeWhenItIs() throws IOException {
		ProjectSession session = ProjectSession.openInParts(file, ANY);
		project.show(session);
		DerivedFacts<Integer> facts = new DerivedFacts<>(project, (snapshot, cancelled) -> snapshot.plan().getSections().size(), background::add,
				(millis, action) -> ui.add(action), 0);
		Plan last = session.project().getPlans().getLast();
		assertTrue(facts.of(last).isEmpty());
		assertFalse(session.isLoaded(last), "asking for facts loaded the plan");
		loader();
		runAll();
		assertEquals(last.getSections().size(), facts.latest(last).map(Derived::facts).orElseThrow());
		facts.dispose();
	}

	@Test
	void anEditIsToldAfterThePlansThatArrivedBeforeIt() throws IOException {
		ProjectSession session = ProjectSession.openInParts(file, ANY);
		project.show(session);
		Plan first = session.project().getPlans().getFirst();
		project.loadQuietly(() -> session.load(first));
		assertEquals(List.of(), kinds);
		session.edit("改", first, () -> first.setTitle("另一个题目"));
		assertEquals(List.of(ProjectChange.Kind.LOAD, ProjectChange.Kind.DO), kinds);
	}

	@Test
	void anotherProjectEndsTheLoading() throws IOException {
		ProjectSession session = ProjectSession.openInParts(file, ANY);
		loader();
		project.show(session);
		ui.remove().run();
		project.show(null);
		runAll();
		assertFalse(session.isLoaded());
		assertEquals(List.of(), kinds);
	}
}
