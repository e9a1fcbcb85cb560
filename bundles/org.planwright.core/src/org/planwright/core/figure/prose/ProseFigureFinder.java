package org.planwright.core.figure.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.planwright.core.figure.Glyphs;

/**
 * Finds the figures of running text: every number that measures or counts something, and the words that stand for one (全覆盖,
 * 翻一番, 千亿级).
 *
 * <p>Years and dates, ordinals, list numbers, document numbers and technology grades (5G, 10G-PON, 4K/8K) are no figures.
 */
public final class ProseFigureFinder {

	private ProseFigureFinder() {
	}

	/** Finds the figures of a text of which nothing else is known; see {@link #find(String, Integer)}. */
	public static List<ProseFigure> find(String text) {
		return find(text, null);
	}

	/**
	 * Finds the figures of a paragraph.
	 *
	 * @param text the paragraph, or null
	 * @param contextYear the year that the figures of the chapter are about where no sentence says so: the base year in a review, the
	 *        target year elsewhere; null where that is unknown
	 * @return the figures in the order of the text
	 */
	public static List<ProseFigure> find(String text, Integer contextYear) {
		if (text == null || text.isBlank()) {
			return List.of();
		}
		String folded = Glyphs.fold(text);
		if (!NumberScanner.mayHoldOne(folded, new Sentences.Span(0, folded.length()))) {
			return List.of();
		}
		List<ProseFigure> figures = new ArrayList<>();
		Integer carried = contextYear;
		for (Sentences.Span sentence : Sentences.sentences(folded)) {
			Years years = new Years(folded, sentence);
			if (NumberScanner.mayHoldOne(folded, sentence)) {
				figures.addAll(new SentenceReader(text, folded, sentence, years, carried).read());
			}
			carried = years.last() == null ? carried : years.last();
		}
		figures.sort(Comparator.comparingInt(ProseFigure::end));
		return List.copyOf(figures);
	}
}
