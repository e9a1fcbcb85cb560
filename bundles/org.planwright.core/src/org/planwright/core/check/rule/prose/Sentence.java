package org.planwright.core.check.rule.prose;

import java.util.ArrayList;
import java.util.List;

import org.planwright.core.check.fact.FigureFacts;
import org.planwright.core.check.fact.PassageFacts;
import org.planwright.core.check.fact.PlanFacts;
import org.planwright.core.figure.prose.Role;
import org.planwright.core.figure.prose.Sentences;

/**
 * A sentence that has figures.
 *
 * @param passage where it stands
 * @param start offset of its first character in the passage
 * @param words its words, glyph variants folded; offset i of them is offset {@code start + i} of the passage
 * @param figures its figures by place, those that only describe a thing (20户以上自然村) left out
 */
record Sentence(PassageFacts passage, int start, String words, List<FigureFacts> figures) {

	/** The sentences with at least a number of figures, in the order of the plan. */
	static List<Sentence> of(PlanFacts plan, int figures) {
		return Prose.passages(plan).stream().filter(passage -> passage.figures().size() >= figures).flatMap(passage -> of(passage).stream())
				.filter(sentence -> sentence.figures().size() >= figures).toList();
	}

	private static List<Sentence> of(PassageFacts passage) {
		String folded = passage.folded();
		List<Sentence> sentences = new ArrayList<>();
		int next = 0;
		for (Sentences.Span span : Sentences.sentences(folded)) {
			List<FigureFacts> figures = new ArrayList<>();
			while (next < passage.figures().size() && passage.figures().get(next).figure().start() < span.end()) {
				FigureFacts facts = passage.figures().get(next++);
				if (facts.figure().role() != Role.ATTRIBUTE) {
					figures.add(facts);
				}
			}
			if (!figures.isEmpty()) {
				sentences.add(new Sentence(passage, span.start(), span.of(folded), List.copyOf(figures)));
			}
		}
		return sentences;
	}

	/** The words between two of its figures. */
	String between(FigureFacts one, FigureFacts next) {
		int from = one.figure().end() - start;
		return words.substring(from, Math.max(from, next.figure().end() - next.figure().figure().text().length() - start));
	}

	/** The words from the figure before to this one's number: what says what it is. */
	String leading(int index) {
		FigureFacts facts = figures.get(index);
		int to = numberStart(facts) - start;
		int from = index == 0 ? 0 : figures.get(index - 1).figure().end() - start;
		return words.substring(Math.min(from, to), to);
	}

	/** Where the number of a figure begins in the passage. */
	static int numberStart(FigureFacts facts) {
		return facts.figure().end() - facts.figure().figure().text().length();
	}
}
