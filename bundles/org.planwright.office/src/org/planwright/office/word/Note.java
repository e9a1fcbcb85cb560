package org.planwright.office.word;

import java.util.List;

/**
 * A foot- or endnote.
 *
 * @param mark its mark as it is printed, in the text and before its words
 * @param atEnd whether it is printed at the end of the document
 * @param words its paragraphs
 */
record Note(String mark, boolean atEnd, List<Block> words) {
}
