package org.planwright.core;

import java.util.List;
import java.util.Objects;

import org.planwright.model.Identified;
import org.planwright.model.LinkKind;
import org.planwright.model.Passage;
import org.planwright.model.TraceLink;

/**
 * A link that somebody judges, with all that is kept of it: its ends, the words that speak for it and what it rests on. Made of live
 * objects, by whoever knows links, for whoever edits the project.
 *
 * @param stored the link as it is stored already; null for one that was only suggested, or is new
 * @param source where it begins
 * @param words the words of the source that serve; null for all of it
 * @param target what it leads to
 * @param kind how the source serves the target
 * @param evidence the words that prove it
 * @param known all words that speak for it now, in texts and titles
 * @param basis what the fields of both ends say
 */
public record LinkJudgement(TraceLink stored, Identified source, Words words, Identified target, LinkKind kind, List<Words> evidence,
		List<String> known, List<Field> basis) {

	public LinkJudgement {
		Objects.requireNonNull(source, "source");
		Objects.requireNonNull(target, "target");
		Objects.requireNonNull(kind, "kind");
		evidence = List.copyOf(evidence);
		known = List.copyOf(known);
		basis = List.copyOf(basis);
	}

	/** A span of the words of a passage. */
	public record Words(Passage passage, int start, int end) {

		public Words {
			Objects.requireNonNull(passage, "passage");
			Objects.checkFromToIndex(start, end, passage.getText() == null ? 0 : passage.getText().length());
		}

		/** The words. */
		public String quote() {
			return passage.getText() == null ? "" : passage.getText().substring(start, end);
		}
	}

	/** What a field says; empty for nothing. */
	public record Field(Identified subject, String key, String value) {
	}
}
