package org.planwright.core.compare.merge;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EObject;
import org.planwright.core.project.ProjectSession;
import org.planwright.model.Plan;
import org.planwright.model.Section;
import org.planwright.model.TraceLink;
import org.planwright.samples.Samples;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** What holds of every merge, whatever was edited. */
class MergeLawsTest {

	private static final int EDITS = 12;
	/** The sample is quick and has everything; a real plan has places for many edits side by side. */
	private static final int REAL_EVERY = 4;

	private static Forks sample;
	private static Forks plan;

	@BeforeContainer
	static void write() {
		sample = Forks.ofSample();
		plan = Forks.ofPlan(Samples.ZHEJIANG);
	}

	@AfterContainer
	static void delete() {
		sample.close();
		plan.close();
	}

	private static Forks forks(long seed) {
		return Math.floorMod(seed, REAL_EVERY) == 0 ? plan : sample;
	}

	private static ProjectSession edited(Forks forks, long seed) {
		ProjectSession session = forks.open();
		new RandomEdits(session, seed).make(EDITS);
		return session;
	}

	@Property(tries = 25)
	void whatOneSideEditedIsTheResult(@ForAll long seed) {
		Forks forks = forks(seed);
		ProjectSession base = forks.open();
		ProjectSession edited = edited(forks, seed);

		ProjectMerge nothingComesIn = ProjectMerge.of(base.project(), edited.project(), forks.open().project());
		assertEquals(List.of(), nothingComesIn.conflicts());
		ProjectSession mine = forks.copyOf(edited);
		byte[] before = forks.bytes(mine);
		Forks.apply(ProjectMerge.of(base.project(), mine.project(), base.project()).resolve(Decisions.NONE), mine);
		Forks.assertSame(edited.project(), mine.project(), "merge(b, x, b) = x");
		assertArrayEquals(before, forks.bytes(mine), "merge(b, x, b) = x");

		ProjectSession target = forks.open();
		ProjectMerge allComesIn = ProjectMerge.of(base.project(), target.project(), edited.project());
		assertEquals(List.of(), allComesIn.conflicts());
		Forks.apply(allComesIn.resolve(Decisions.NONE), target);
		Forks.assertSame(edited.project(), target.project(), "merge(b, b, x) = x");
	}

	@Property(tries = 25)
	void whatBothSidesHaveIsTheResult(@ForAll long seed) {
		Forks forks = forks(seed);
		ProjectSession edited = edited(forks, seed);
		ProjectSession mine = forks.copyOf(edited);
		byte[] before = forks.bytes(mine);
		ProjectMerge merge = ProjectMerge.of(forks.open().project(), mine.project(), edited.project());
		assertEquals(List.of(), merge.conflicts());
		Forks.apply(merge.resolve(Decisions.NONE), mine);
		Forks.assertSame(edited.project(), mine.project(), "merge(b, x, x) = x");
		assertArrayEquals(before, forks.bytes(mine), "merge(b, x, x) = x");
	}

	@Property(tries = 25)
	void swappingSidesSwapsTheConflicts(@ForAll long first, @ForAll long second) {
		Forks forks = forks(first);
		ProjectSession base = forks.open();
		ProjectSession one = edited(forks, first);
		ProjectSession other = edited(forks, second);
		assertEquals(conflicts(ProjectMerge.of(base.project(), one.project(), other.project()), false),
				conflicts(ProjectMerge.of(base.project(), other.project(), one.project()), true));
	}

	/** Found by the law: a side moves a chapter into the plan that the other gives another title. */
	@Example
	void aPlaceIsCalledWhatItsSideCallsIt() {
		swappingSidesSwapsTheConflicts(-5, -10945);
	}

	private static Set<String> conflicts(ProjectMerge merge, boolean swapped) {
		Set<String> all = new TreeSet<>();
		merge.conflicts().forEach(conflict -> all.add(conflict.kind() + " " + conflict.field() + " base " + conflict.base() + " mine "
				+ (swapped ? conflict.theirs() : conflict.mine()) + " theirs " + (swapped ? conflict.mine() : conflict.theirs())));
		return all;
	}

	@Property(tries = 25)
	void aMergeIsOneEditWhoseUndoRestoresTheBytes(@ForAll long first, @ForAll long second) {
		Forks forks = forks(first);
		ProjectSession base = forks.open();
		ProjectSession mine = edited(forks, first);
		ProjectSession theirs = edited(forks, second);
		byte[] before = forks.bytes(mine);
		Forks.apply(ProjectMerge.of(base.project(), mine.project(), theirs.project()).resolve(Decisions.NONE), mine);
		byte[] after = forks.bytes(mine);
		ProjectSession read = forks.copyOf(mine);
		assertEquals(List.of(), read.problems(), "the result can be saved and read");
		assertArrayEquals(after, forks.bytes(read));
		mine.undo();
		assertArrayEquals(before, forks.bytes(mine));
		mine.redo();
		assertArrayEquals(after, forks.bytes(mine));
	}

	@Property(tries = 10)
	void editsOfDifferentThingsNeverMeet(@ForAll long first, @ForAll long second) {
		ProjectSession base = plan.open();
		ProjectSession mine = plan.open();
		ProjectSession theirs = plan.open();
		new RandomEdits(mine, first, object -> chapter(object) % 2 == 0).make(EDITS);
		new RandomEdits(theirs, second, object -> chapter(object) % 2 == 1).make(EDITS);
		ProjectMerge merge = ProjectMerge.of(base.project(), mine.project(), theirs.project());
		assertEquals(List.of(), merge.conflicts());
		ProjectSession other = plan.copyOf(theirs);
		ProjectSession one = plan.copyOf(mine);
		Forks.apply(merge.resolve(Decisions.NONE), mine);
		Forks.apply(ProjectMerge.of(base.project(), other.project(), one.project()).resolve(Decisions.NONE), other);
		Forks.assertSame(mine.project(), other.project(), "whoever merges gets the same");
	}

	/** The number of the chapter, table or statement of the plan that something stands in or speaks of; -1 for what belongs to several. */
	private static int chapter(EObject object) {
		if (object instanceof TraceLink link) {
			return chapter(link.getSource()) == chapter(link.getTarget()) ? chapter(link.getSource()) : -1;
		}
		EObject step = object;
		while (step != null && !(step.eContainer() instanceof Plan)) {
			step = step.eContainer();
		}
		return step instanceof Section section ? ((Plan) section.getParent()).getSections().indexOf(section) : -1;
	}
}
