package org.planwright.ui.document.projection;

/**
 * A place between two characters, as the model knows it.
 *
 * @param line    the paragraph
 * @param segment the text that it is in
 * @param offset  characters of the segment before it
 */
public record Place(DocumentLine line, Segment segment, int offset) {
}
