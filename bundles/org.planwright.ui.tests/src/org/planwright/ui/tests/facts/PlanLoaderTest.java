package org.planwright.ui.tests.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.core.project.ProjectChange;
import org.planwright.core.project.ProjectSession;
import org.planwright.model.Plan;
import org.planwright.samples.Samples;
import org.planwright.ui.facts.Derived;
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
		return new PlanLoader(project, background::add, (millis, action) -> ui.add(action), () -> { });
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
