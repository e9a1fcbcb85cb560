package org.planwright.office.word;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.planwright.office.opc.XmlCursor;

/** The foot- and endnotes of a document: their words by what the document calls them, and their marks as they are counted. */
final class Notes {

	private final Map<String, List<Block>> foot = new HashMap<>();
	private final Map<String, List<Block>> end = new HashMap<>();
	private final Map<String, Note> referred = new HashMap<>();
	private String footFormat = "decimal";
	private String endFormat = "lowerRoman";
	private int footCount;
	private int endCount;

	/** Reads the part that holds the foot- or the endnotes. */
	void read(XmlCursor part, boolean atEnd, DocumentState state) throws IOException {
		if (!part.nextChild(0)) {
			return;
		}
		StoryReader story = new StoryReader(part, state.beside());
		while (part.nextChild(1)) {
			String id = part.attribute("id");
			String type = part.attribute("type");
			// The others draw the line above the notes.
			if (id != null && (type == null || type.equals("normal"))) {
				(atEnd ? end : foot).put(id, story.read());
			}
		}
	}

	boolean isEmpty() {
		return foot.isEmpty() && end.isEmpty();
	}

	/** Reads how notes are counted, wherever below the root of a part that is said; the last section that says it decides. */
	void readFormats(XmlCursor part) throws IOException {
		if (part.nextChild(0)) {
			readFormats(part, null);
		}
	}

	private void readFormats(XmlCursor part, String kind) throws IOException {
		int depth = part.depth();
		while (part.nextChild(depth)) {
			String name = part.name();
			switch (name) {
				case "w:footnotePr", "w:endnotePr" -> readFormats(part, name);
				case "w:numFmt" -> {
					String format = part.attribute("val");
					if ("w:footnotePr".equals(kind) && format != null) {
						footFormat = format;
					} else if ("w:endnotePr".equals(kind) && format != null) {
						endFormat = format;
					}
				}
				case "w:body", "w:p", "w:pPr", "w:sectPr" -> readFormats(part, null);
				default -> {
					// nothing of notes is said there
				}
			}
		}
	}

	/**
	 * The note that a mark in the text refers to.
	 *
	 * @param id what the document calls it
	 * @param mark its mark where the document prints one of its own; null where it is counted
	 * @return null where there is no such note
	 */
	Note refer(String id, boolean atEnd, String mark) {
		List<Block> words = id == null ? null : (atEnd ? end : foot).get(id);
		if (words == null) {
			return null;
		}
		return referred.computeIfAbsent((atEnd ? "end " : "foot ") + id, key -> new Note(mark == null ? next(atEnd) : mark, atEnd, words));
	}

	private String next(boolean atEnd) {
		int number = atEnd ? ++endCount : ++footCount;
		String printed = NumberFormat.print(atEnd ? endFormat : footFormat, number);
		if (printed.matches("[0-9]+") && !atEnd) {
			return NumberFormat.raised(printed);
		}
		return printed.matches("[①-⑳㉑-㉟㊱-㊿⑴-⒇*]+") ? printed : "[" + printed + "]";
	}
}
