package org.planwright.core.align;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.planwright.core.Wording;

/**
 * Why two elements are proposed for each other, or are shown as no more than near.
 *
 * @param kind what was seen
 * @param words the words that it was seen by, of the upper plan first
 */
public record Ground(Kind kind, List<String> words) {

	/** What was seen. */
	public enum Kind {
		/** The names are the same. */
		SAME_NAME,
		/** The names are the same but for words that change little. */
		ALMOST_SAME_NAME,
		/** The project's table of names has them. */
		KNOWN_NAMES,
		/** Two names of one thing, counted in another way: a number and a share, per head and in all. */
		OTHER_MEASURE,
		/** The lower one is a part of what the upper one speaks of. */
		NARROWER,
		/** The lower one is more than what the upper one speaks of. */
		WIDER,
		/** Words that exclude each other: 国际 and 省际. */
		OTHER_THING,
		/** The names share words and no more. */
		ALIKE,
		/** The units convert. */
		UNIT,
		/** The units measure different things. */
		OTHER_DIMENSION,
		/** The prices are those of different years. */
		OTHER_PRICES,
		/** They stand under one category. */
		SAME_CATEGORY,
		/** Notes define the two, each in its own words. */
		NOTES,
		/** Titles of boxes or tasks have these words in common. */
		TITLE,
		/** A part of the one, such as an item of a box, has the title of the other. */
		PART,
		/** The texts have these words in common. */
		CONTENT,
		/** A person said so. */
		JUDGED
	}

	public Ground {
		Objects.requireNonNull(kind, "kind");
		words = List.copyOf(words);
	}

	static Ground of(Kind kind, String... words) {
		return new Ground(kind, List.of(words));
	}

	/** The ground in words. */
	public Wording wording() {
		return Wording.of("align.ground." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'), words.toArray());
	}
}
