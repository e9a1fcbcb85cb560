package org.planwright.office.word;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.planwright.core.FirstWords;
import org.planwright.core.reading.structure.ReadingNote;
import org.planwright.core.reading.structure.ReadingNote.Severity;

/** What paragraphs show and nobody reads, such as charts: a note on each, for a person to look. */
final class Unread {

	/** Notes of one kind beyond which the rest is one. */
	private static final int MOST = 40;
	private static final int LONGEST = 60;

	/** What is not read, with the code of its note. */
	enum Kind {
		/** A chart; its words are what the document calls it. */
		CHART(Severity.DOUBTFUL, "docx.chart"),
		/** A drawing made of words (SmartArt). */
		DIAGRAM(Severity.DOUBTFUL, "docx.diagram"),
		/** A document of another program; its words are the program. */
		OBJECT(Severity.DOUBTFUL, "docx.object"),
		/** A part of the text that lies in another file. */
		SUBDOCUMENT(Severity.DOUBTFUL, "docx.subdocument"),
		/** A picture; its words are what the document calls it. */
		PICTURE(Severity.INFO, "docx.picture"),
		/** Words that are set not to be seen. */
		HIDDEN(Severity.INFO, "docx.hidden");

		private final Severity severity;
		private final String code;

		Kind(Severity severity, String code) {
			this.severity = severity;
			this.code = code;
		}
	}

	/**
	 * Something that is not read.
	 *
	 * @param words what it says or is called; empty where the document does not say
	 */
	record Piece(Kind kind, String words) {

		Piece {
			words = FirstWords.of(words.strip().replaceAll("\\s+", " "), LONGEST);
		}

		private String code() {
			return words.isEmpty() ? kind.code + ".unnamed" : kind.code;
		}
	}

	private Unread() {
	}

	/** Notes on what paragraphs that have become lines show besides. */
	static List<ReadingNote> notes(List<Paragraph> paragraphs) {
		Map<Kind, List<ReadingNote>> all = new EnumMap<>(Kind.class);
		for (Paragraph paragraph : paragraphs) {
			for (Piece piece : paragraph.unread()) {
				if (paragraph.line() > 0) {
					all.computeIfAbsent(piece.kind(), kind -> new ArrayList<>()).add(ReadingNote.of(paragraph.line(), piece.kind().severity, piece.code(), piece.words()));
				}
			}
		}
		List<ReadingNote> notes = new ArrayList<>();
		for (List<ReadingNote> each : all.values()) {
			notes.addAll(each.subList(0, Math.min(MOST, each.size())));
			if (each.size() > MOST) {
				ReadingNote next = each.get(MOST);
				notes.add(ReadingNote.of(next.line(), next.severity(), "docx.more", Integer.toString(each.size() - MOST), next.arguments().get(0)));
			}
		}
		return notes;
	}
}
