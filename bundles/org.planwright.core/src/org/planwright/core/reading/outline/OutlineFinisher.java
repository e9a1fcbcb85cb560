package org.planwright.core.reading.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.planwright.core.reading.source.PlacedText;
import org.planwright.core.reading.structure.Division;
import org.planwright.core.reading.structure.Division.Kind;
import org.planwright.core.reading.structure.ProseBlock;
import org.planwright.core.reading.words.Label.Style;

/** Settles what can be told only from the whole outline: what each chapter is for, run-in heads, and levels. */
public final class OutlineFinisher {

	private static final int RUN_IN_LEVEL = 4;
	private static final String NO_TASKS = "(?:指导思想|指导方针|基本原则|发展原则|(?:发展|主要|总体|规划|战略)目标|总体要求|总体思路|发展思路|战略定位|(?:[\\p{IsHan}]{0,4}发展|现实|工作)?(?:基础|现状|成就|成效)"
			+ "|(?:面临的?|发展)?形势|(?:存在|面临)的?(?:主要)?问题|(?:面临的?)?(?:机遇|挑战)|发展环境)";
	private static final Pattern NO_TASK = Pattern.compile(NO_TASKS + "(?:[和与及、]?" + NO_TASKS + ")*");

	private final Function<Heading, CharSequence> names;

	private OutlineFinisher(Function<Heading, CharSequence> names) {
		this.names = names;
	}

	/**
	 * The finished outline.
	 *
	 * @param names gives the title of a heading that tells what its chapter is for: that of the document, or one that it had before
	 */
	public static Division finish(DivisionDraft document, Function<Heading, CharSequence> names) {
		return new OutlineFinisher(names).finish(document);
	}

	private Division finish(DivisionDraft document) {
		settleKinds(document);
		new RunInSplitter().split(document);
		Map<DivisionDraft, Integer> levels = new HashMap<>();
		settleLevels(document, 0, ranks(document), levels);
		dissolve(document, levels);
		return document.finish(levels::get);
	}

	/** Numbered run-in heads of the narrowest level are headings in the task chapters, items of a list elsewhere. */
	private static void dissolve(DivisionDraft draft, Map<DivisionDraft, Integer> levels) {
		draft.below().forEach(below -> dissolve(below, levels));
		boolean items = !draft.below().isEmpty() && draft.below().stream()
				.allMatch(below -> below.kind() != Kind.TASKS && below.heading().runIn() && levels.get(below) >= RUN_IN_LEVEL && below.below().isEmpty());
		if (items) {
			for (DivisionDraft below : draft.below()) {
				Heading heading = below.heading();
				PlacedText words = heading.label() == null ? heading.title() : heading.label().append(heading.title(), "");
				draft.blocks().add(new ProseBlock(words.append(heading.rest(), heading.mark()), ProseBlock.Style.BULLET));
				draft.blocks().addAll(below.blocks().subList(1, below.blocks().size()));
			}
			draft.below().clear();
		}
	}

	/** The widths of all numbered headings, from the widest: the n-th is level n. */
	private static List<Integer> ranks(DivisionDraft document) {
		TreeSet<Integer> ranks = new TreeSet<>();
		for (DivisionDraft draft : document.flatten()) {
			if (draft.heading() != null && draft.rank() > Heading.MATTER_RANK
					&& (draft.heading().label() != null || draft.heading().sure())) {
				ranks.add(draft.rank());
			}
		}
		if (ranks.isEmpty()) {
			document.flatten().stream().filter(draft -> draft.rank() > Heading.MATTER_RANK).forEach(draft -> ranks.add(draft.rank()));
		}
		return new ArrayList<>(ranks);
	}

	private static void settleLevels(DivisionDraft draft, int above, List<Integer> ranks, Map<DivisionDraft, Integer> levels) {
		for (DivisionDraft below : draft.below()) {
			int level;
			if (below.rank() == Heading.MATTER_RANK) {
				level = 1;
			} else if (below.rank() == RunInSplitter.RANK) {
				level = above >= RUN_IN_LEVEL - 1 ? Math.max(RUN_IN_LEVEL, above) : RUN_IN_LEVEL - 1;
			} else {
				level = Math.max(1, ranks.indexOf(below.rank()) + 1);
			}
			levels.put(below, level);
			settleLevels(below, level, ranks, levels);
		}
	}

	/** A chapter's heading says what it is for, or its place does: between goals and safeguards stand the tasks. */
	private void settleKinds(DivisionDraft document) {
		for (DivisionDraft chapter : document.below()) {
			Kind own = kindOf(chapter);
			chapter.settleKind(own == null ? Kind.TASKS : own);
			settleBelow(chapter, chapter.rank() == Style.PART.ordinal());
		}
	}

	private void settleBelow(DivisionDraft draft, boolean chaptersBelow) {
		for (DivisionDraft below : draft.below()) {
			Kind own = chaptersBelow || draft.kind() == Kind.TASKS ? kindOf(below) : null;
			boolean tells = chaptersBelow ? own != null : (own == Kind.GOALS || own == Kind.REVIEW) && isNoTask(below);
			below.settleKind(tells ? own : draft.kind());
			settleBelow(below, false);
		}
	}

	/** Whether a section of a chapter of tasks tells of goals or of the situation and nothing else: 指导思想和基本原则. */
	private boolean isNoTask(DivisionDraft draft) {
		return NO_TASK.matcher(names.apply(draft.heading()).toString().replace(" ", "")).matches();
	}

	private Kind kindOf(DivisionDraft draft) {
		return draft.rank() == Heading.MATTER_RANK ? Kind.MATTER : ChapterKinds.of(names.apply(draft.heading()));
	}
}
