package org.planwright.core.figure.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.planwright.core.figure.Glyphs;

/** A text cut into clauses and made comparable once, for all the names that are looked for in it. */
public final class Clauses {

	/** One clause. Offsets are those of the text. */
	record Clause(int start, int end, Phrase phrase) {
	}

	private final String text;
	private final List<Clause> clauses = new ArrayList<>();

	private Clauses(String text) {
		this.text = text;
		String folded = Glyphs.fold(text).toLowerCase(Locale.ROOT);
		for (Sentences.Span sentence : Sentences.sentences(folded)) {
			for (Sentences.Span clause : Sentences.clauses(folded, sentence)) {
				clauses.add(new Clause(clause.start(), clause.end(), Phrase.ofFolded(clause.of(folded))));
			}
		}
	}

	/** Cuts a text, which may be null. */
	public static Clauses of(String text) {
		return new Clauses(text == null ? "" : text);
	}

	/** The text as it stands. */
	public String text() {
		return text;
	}

	List<Clause> list() {
		return clauses;
	}
}
