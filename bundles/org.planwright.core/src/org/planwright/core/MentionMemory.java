package org.planwright.core;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.planwright.core.figure.prose.IndicatorTerms;
import org.planwright.core.figure.prose.MentionMatcher;
import org.planwright.core.figure.prose.ProseFigure;
import org.planwright.core.figure.prose.ProseFigureFinder;
import org.planwright.core.figure.prose.Tie;

/**
 * The figures of a plan's passages with what they were tied to, kept from one look at the plan to the next: after an edit only the passages
 * that it changed are read, and all are tied anew only where it changed an indicator or a term. What the last look did not ask for is
 * forgotten with the next one. For one plan, and for one thread at a time.
 */
public final class MentionMemory {

	/** A figure with its ties, the indicators by their places in the plan. */
	record Known(ProseFigure figure, List<Tie> ties) {
	}

	/** Everything that the figures of a passage follow from. */
	private record Question(String text, Integer contextYear) {
	}

	/** Everything that the ties of a figure follow from, besides the figure. */
	private record Ground(List<IndicatorTerms> terms, Set<String> wordsOfThePlan) {
	}

	private record Answer(Ground by, List<Known> figures) {
	}

	private final boolean keeping;

	private Ground ground;
	private MentionMatcher matcher;
	private Map<Question, Answer> earlier = Map.of();
	private Map<Question, Answer> answers = new HashMap<>();

	/** Knows nothing yet. */
	public MentionMemory() {
		this(true);
	}

	private MentionMemory(boolean keeping) {
		this.keeping = keeping;
	}

	/** One that keeps nothing, for who asks for each text once. */
	static MentionMemory none() {
		return new MentionMemory(false);
	}

	/** Begins a look at the plan as it is now. */
	void begin(List<IndicatorTerms> terms, Set<String> wordsOfThePlan) {
		Ground now = new Ground(List.copyOf(terms), Set.copyOf(wordsOfThePlan));
		if (!now.equals(ground)) {
			ground = now;
			matcher = null;
		}
		earlier = answers;
		answers = new HashMap<>();
	}

	/** The figures of a text, by place. */
	List<Known> find(String text, Integer contextYear) {
		Question question = new Question(text, contextYear);
		Answer answer = answers.get(question);
		if (answer == null) {
			answer = answer(question);
			if (keeping) {
				answers.put(question, answer);
			}
		}
		return answer.figures();
	}

	private Answer answer(Question question) {
		Answer before = earlier.get(question);
		if (before == null) {
			return tied(ProseFigureFinder.find(question.text(), question.contextYear()));
		}
		return before.by() == ground ? before : tied(before.figures().stream().map(Known::figure).toList());
	}

	private Answer tied(List<ProseFigure> figures) {
		if (matcher == null && !figures.isEmpty()) {
			matcher = new MentionMatcher(ground.terms(), ground.wordsOfThePlan());
		}
		return new Answer(ground, figures.stream().map(figure -> new Known(figure, matcher.match(figure))).toList());
	}
}
