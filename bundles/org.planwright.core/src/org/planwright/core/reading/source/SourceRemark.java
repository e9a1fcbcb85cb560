package org.planwright.core.reading.source;

import java.time.LocalDateTime;
import java.util.Objects;

/**
 * A remark that somebody made in a document, beside its text.
 *
 * @param id what the document calls it, unique in it
 * @param answerTo the remark that it answers; null for none
 * @param author who made it, as the document says; empty when it does not
 * @param date when, by the author's clock; null when the document does not say
 * @param text its words, paragraphs parted by line feeds
 * @param settled whether somebody marked it as done
 * @param firstLine the line that it begins on; 0 when it is tied to no place
 * @param start offset in that line
 * @param lastLine the line that it ends on
 * @param end offset in that line behind the last character
 * @param words the words that it was made on, lines parted by line feeds; empty when it was made on a place between words
 */
public record SourceRemark(String id, String answerTo, String author, LocalDateTime date, String text, boolean settled, int firstLine, int start,
		int lastLine, int end, String words) {

	public SourceRemark {
		Objects.requireNonNull(id, "id");
		Objects.requireNonNull(author, "author");
		Objects.requireNonNull(text, "text");
		Objects.requireNonNull(words, "words");
	}
}
