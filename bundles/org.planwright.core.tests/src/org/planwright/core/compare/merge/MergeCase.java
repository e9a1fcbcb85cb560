package org.planwright.core.compare.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.planwright.core.LiveMentions;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.SampleProject;
import org.planwright.core.project.edit.TextEdits;
import org.planwright.model.Identified;
import org.planwright.model.Passage;

/** Two files that two people made of one: what the tests of merges begin with and do. */
abstract class MergeCase {

	final SampleProject sample = new SampleProject();
	Forks forks;
	ProjectSession base;
	ProjectSession mine;
	ProjectSession theirs;

	@BeforeEach
	void fork() {
		forks = new Forks(sample.session);
		base = forks.open();
		mine = forks.open();
		theirs = forks.open();
	}

	@AfterEach
	void delete() {
		forks.close();
	}

	final ProjectMerge merge() {
		return ProjectMerge.of(base.project(), mine.project(), theirs.project());
	}

	/** Merges what has no conflicts. */
	final void mergeQuietly() {
		ProjectMerge merge = merge();
		assertEquals(List.of(), merge.conflicts());
		Forks.apply(merge.resolve(Decisions.NONE), mine);
		assertEquals(List.of(), forks.copyOf(mine).problems());
	}

	final Conflict theConflict() {
		List<Conflict> conflicts = merge().conflicts();
		assertEquals(1, conflicts.size(), conflicts.toString());
		return conflicts.getFirst();
	}

	final void decide(Decision decision) {
		ProjectMerge merge = merge();
		MergedProject merged = merge.resolve(Decisions.NONE.with(theConflict().id(), decision));
		assertEquals(List.of(), merged.open());
		Forks.apply(merged, mine);
		assertEquals(List.of(), forks.copyOf(mine).problems());
	}

	@SuppressWarnings("unchecked")
	static <T extends Identified> T in(ProjectSession session, T original) {
		return (T) session.find(original.getId()).orElse(null);
	}

	static void type(ProjectSession session, Passage passage, String words, String replacement) {
		try (LiveMentions reader = new LiveMentions(session)) {
			int start = passage.getText().indexOf(words);
			new TextEdits(session, reader).replace(passage, start, start + words.length(), replacement);
		}
	}

	final void write(String text) {
		for (ProjectSession session : List.of(sample.session)) {
			type(session, sample.paragraph, sample.paragraph.getText(), text);
		}
		forks.close();
		fork();
	}
}
