package org.planwright.ui.importing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.planwright.core.ReadingNotes;
import org.planwright.core.reading.source.LeftOut;
import org.planwright.model.NoteSeverity;
import org.planwright.model.Paragraph;
import org.planwright.model.ParagraphStyle;
import org.planwright.model.Plan;
import org.planwright.model.ReadingNote;

/** What is to be said about each line of a document: doubts of the reader, words without a place, and what was left out. */
public final class SourceMarks {

	/** What is the matter with a line, the gravest first. */
	public enum Mark {
		/** The reader found no place for it. */
		UNPLACED,
		/** A person should look. */
		DOUBTFUL,
		/** For information. */
		INFO,
		/** On purpose no part of the plan. */
		LEFT_OUT;

		static Mark of(NoteSeverity severity) {
			return switch (severity) {
			case UNPLACED -> UNPLACED;
			case DOUBTFUL -> DOUBTFUL;
			case INFO -> INFO;
			};
		}
	}

	private final List<Map<Mark, List<String>>> lines = new ArrayList<>();

	/**
	 * Looks through a plan and what is not part of it.
	 *
	 * @param text the lines of the document
	 */
	public SourceMarks(Plan plan, List<LeftOut> leftOut, List<String> text) {
		text.forEach(line -> lines.add(new EnumMap<>(Mark.class)));
		for (ReadingNote note : plan.getReadingNotes()) {
			add(note.getLine(), note.getLastLine(), Mark.of(note.getSeverity()), ReadingNotes.text(note));
		}
		plan.eAllContents().forEachRemaining(object -> {
			if (object instanceof Paragraph paragraph && paragraph.getStyle() == ParagraphStyle.UNPLACED) {
				add(paragraph.getFirstLine(), paragraph.getLastLine(), Mark.UNPLACED, "");
			}
		});
		// Of a line that became something, a sign left out is not worth a mark.
		for (LeftOut piece : leftOut) {
			if (piece.line() <= text.size() && piece.text().strip().equals(text.get(piece.line() - 1).strip())) {
				add(piece.line(), piece.line(), Mark.LEFT_OUT, piece.reason().text());
			}
		}
	}

	private void add(int first, int last, Mark mark, String words) {
		for (int line = Math.max(1, first); line <= Math.min(last, lines.size()); line++) {
			List<String> said = lines.get(line - 1).computeIfAbsent(mark, none -> new ArrayList<>());
			if (!words.isEmpty() && !said.contains(words)) {
				said.add(words);
			}
		}
	}

	/** The gravest mark of a line, counted from 1; null for a line that nothing is the matter with. */
	public Mark at(int line) {
		if (line < 1 || line > lines.size()) {
			return null;
		}
		Map<Mark, List<String>> marks = lines.get(line - 1);
		return marks.isEmpty() ? null : marks.keySet().iterator().next();
	}

	/** What there is to say about a line, the gravest first; empty for nothing. */
	public String words(int line) {
		return at(line) == null ? "" : lines.get(line - 1).values().stream().flatMap(List::stream).collect(Collectors.joining("\n"));
	}
}
