package org.planwright.office.word;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.planwright.core.BookmarkNames;
import org.planwright.core.reading.source.SourceLine;
import org.planwright.core.reading.source.SourceMark;
import org.planwright.office.opc.Refused;
import org.planwright.office.opc.XmlCursor;

/** The bookmarks that this program gave the words of a document, as they stand in it now. */
final class Bookmarks {

	/** No plan has that many things; more of them are no work of this program. */
	private static final int MOST = 200_000;

	private final Ranges ranges = new Ranges();
	private final Map<String, String> names = new LinkedHashMap<>();

	/** A paragraph begins. */
	void begins(Paragraph paragraph) {
		ranges.begins(paragraph);
	}

	/** A bookmark begins or ends; null for the paragraph where it does between paragraphs. */
	void mark(XmlCursor part, Paragraph paragraph) {
		boolean start = part.name().equals("w:bookmarkStart");
		String id = part.attribute("id");
		String name = start ? part.attribute("name") : null;
		if (name != null && id != null && BookmarkNames.isOurs(name) && names.size() < MOST) {
			names.put(id, name);
		}
		if (names.containsKey(id)) {
			ranges.mark(id, start, paragraph);
		}
	}

	/** All that have words, in the order of the document. */
	List<SourceMark> placed(List<SourceLine> lines, DocumentState state) throws Refused {
		List<SourceMark> marks = new ArrayList<>();
		for (Map.Entry<String, String> name : names.entrySet()) {
			Ranges.Stretch stretch = ranges.stretch(name.getKey(), lines);
			String words = stretch == null ? "" : state.marked(stretch.words(lines));
			if (!words.isBlank()) {
				marks.add(new SourceMark(name.getValue(), stretch.firstLine(), stretch.lastLine(), words));
			}
		}
		marks.sort(Comparator.comparingInt(SourceMark::firstLine));
		return marks;
	}
}
