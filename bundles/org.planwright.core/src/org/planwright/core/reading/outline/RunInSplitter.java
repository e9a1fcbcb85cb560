package org.planwright.core.reading.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.planwright.core.reading.source.PlacedText;
import org.planwright.core.reading.structure.Block;
import org.planwright.core.reading.structure.Division.Kind;
import org.planwright.core.reading.structure.ProseBlock;
import org.planwright.core.reading.structure.ProseBlock.Style;
import org.planwright.core.reading.words.Bullets;
import org.planwright.core.reading.words.HeadWords;
import org.planwright.core.reading.words.Labels;

/**
 * Makes divisions of the paragraphs of the task chapters that open with a heading.
 *
 * <p>One paragraph alone proves nothing: a body sentence can be as short as a heading. Where two or more paragraphs of a section open
 * so, they are heads.
 */
final class RunInSplitter {

	/** The rank of run-in heads without a number: narrower than any numbering style. */
	static final int RANK = 1000;

	private static final int SHORTEST_HEAD = 4;

	/** A paragraph that opens like a heading. */
	private record Candidate(int index, HeadWords head, PlacedText bullet, PlacedText rest) {
	}

	void split(DivisionDraft document) {
		for (DivisionDraft draft : document.flatten()) {
			if (draft.kind() == Kind.TASKS && draft.below().isEmpty() && draft.heading() != null) {
				List<Candidate> candidates = ofOneKind(candidates(draft), draft);
				if (areHeads(candidates, draft)) {
					split(draft, candidates);
				}
			}
		}
	}

	private static List<Candidate> candidates(DivisionDraft draft) {
		List<Candidate> candidates = new ArrayList<>();
		for (int i = 0; i < draft.blocks().size(); i++) {
			if (draft.blocks().get(i) instanceof ProseBlock prose && (prose.style() == Style.BODY || prose.style() == Style.BULLET)) {
				int start = Bullets.end(prose.text());
				PlacedText rest = prose.text().substring(start);
				Optional<HeadWords> head = Labels.at(rest).isPresent() ? Optional.empty() : HeadWords.of(rest);
				if (head.isPresent() && head.get().title().length() >= SHORTEST_HEAD) {
					candidates.add(new Candidate(i, head.get(), start == 0 ? null : prose.text().substring(0, start).strip(), rest));
				}
			}
		}
		return candidates;
	}

	private static boolean areHeads(List<Candidate> candidates, DivisionDraft draft) {
		long paragraphs = draft.blocks().stream().filter(block -> block instanceof ProseBlock prose
				&& (prose.style() == Style.BODY || prose.style() == Style.BULLET) && Labels.at(prose.text()).isEmpty()).count();
		return candidates.size() >= 2 && candidates.size() * 2 >= paragraphs;
	}

	/** Heads before a full stop; those before a colon only where every paragraph has one. */
	private static List<Candidate> ofOneKind(List<Candidate> candidates, DivisionDraft draft) {
		List<Candidate> stopped = candidates.stream().filter(candidate -> candidate.head().endsWithStop()).toList();
		long paragraphs = draft.blocks().stream().filter(ProseBlock.class::isInstance).count();
		return stopped.isEmpty() && candidates.size() == paragraphs ? candidates : stopped;
	}

	private static void split(DivisionDraft draft, List<Candidate> candidates) {
		List<Block> blocks = new ArrayList<>(draft.blocks());
		draft.blocks().clear();
		DivisionDraft open = draft;
		int next = 0;
		for (int i = 0; i < blocks.size(); i++) {
			if (next < candidates.size() && candidates.get(next).index() == i) {
				Candidate candidate = candidates.get(next++);
				PlacedText title = candidate.rest().substring(0, candidate.head().title().length());
				PlacedText text = candidate.rest().substring(candidate.head().textStart());
				open = new DivisionDraft(new Heading(RANK, candidate.bullet(), title, true, candidate.head().mark(), text, false));
				open.settleKind(Kind.TASKS);
				open.blocks().add(new ProseBlock(text, Style.BODY));
				draft.below().add(open);
			} else {
				open.blocks().add(blocks.get(i));
			}
		}
	}
}
