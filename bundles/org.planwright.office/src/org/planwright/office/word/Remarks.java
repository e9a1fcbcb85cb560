package org.planwright.office.word;

import java.io.IOException;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.planwright.core.reading.source.SourceLine;
import org.planwright.core.reading.source.SourceRemark;
import org.planwright.office.opc.XmlCursor;

/** The comments of a document: what they say, and on which words they were made. */
final class Remarks {

	/** A place in a paragraph. */
	private record Point(Paragraph paragraph, int offset) {
		int line() {
			return paragraph.line();
		}

		int column(List<SourceLine> lines) {
			return Math.clamp((long) offset + paragraph.shift(), 0, lines.get(line() - 1).text().length());
		}
	}

	private record Range(Point start, Point end) {
		boolean isPlaced() {
			return start != null && end != null && start.line() > 0 && end.line() >= start.line();
		}
	}

	private record Comment(String id, String author, LocalDateTime date, String text, String paragraph) {
	}

	private record Extension(String parent, boolean done) {
	}

	private final Map<String, Point> starts = new HashMap<>();
	private final Map<String, Range> ranges = new HashMap<>();
	/** Ranges that begin with the next paragraph. */
	private final List<String> pending = new ArrayList<>();
	private final Map<String, Comment> comments = new LinkedHashMap<>();
	private final Map<String, Extension> extensions = new HashMap<>();
	private Paragraph latest;

	/** A paragraph begins. */
	void begins(Paragraph paragraph) {
		latest = paragraph;
		pending.forEach(id -> starts.put(id, here(paragraph)));
		pending.clear();
	}

	/**
	 * A range begins or ends.
	 *
	 * @param paragraph the paragraph; null where it does between paragraphs
	 */
	void mark(String id, boolean start, Paragraph paragraph) {
		if (id == null) {
			return;
		}
		Paragraph at = paragraph != null || start ? paragraph : latest;
		if (at == null) {
			pending.add(id);
		} else if (start) {
			starts.put(id, here(at));
		} else if (starts.containsKey(id)) {
			ranges.put(id, new Range(starts.get(id), here(at)));
		}
	}

	/** The sign of a comment, behind its range, or alone where it was made on no words. */
	void refer(String id, Paragraph paragraph) {
		if (id != null && !ranges.containsKey(id)) {
			ranges.put(id, new Range(here(paragraph), here(paragraph)));
		}
	}

	private static Point here(Paragraph paragraph) {
		return new Point(paragraph, paragraph.text().length());
	}

	/** Reads the part that holds the comments. */
	void read(XmlCursor part, DocumentState state) throws IOException {
		if (!part.nextChild(0)) {
			return;
		}
		StoryReader story = new StoryReader(part, state.beside());
		while (part.nextChild(1)) {
			String id = part.attribute("id");
			String author = part.attribute("author");
			LocalDateTime date = date(part.attribute("date"));
			if (id != null) {
				List<Paragraph> words = LineWriter.paragraphs(story.read());
				List<String> texts = words.stream().map(paragraph -> paragraph.text().toString().replace('\u000B', '\n').strip()).toList();
				comments.put(id, new Comment(id, author == null ? "" : author.strip(), date, String.join("\n", texts).strip(),
						words.isEmpty() ? null : words.getLast().id()));
			}
		}
	}

	/** Reads the part that says which comments are answers, and which are done. */
	void readExtensions(XmlCursor part) throws IOException {
		if (!part.nextChild(0)) {
			return;
		}
		while (part.nextChild(1)) {
			if (part.name().equals("w15:commentEx") && part.attribute("paraId") != null) {
				String done = part.attribute("done");
				extensions.put(part.attribute("paraId"), new Extension(part.attribute("paraIdParent"), "1".equals(done) || "true".equals(done)));
			}
		}
	}

	private static LocalDateTime date(String value) {
		if (value == null || value.length() < 19) {
			return null;
		}
		try {
			// What is written as universal time is the clock of whoever made it.
			return LocalDateTime.parse(value.substring(0, 19));
		} catch (DateTimeParseException e) {
			return null;
		}
	}

	/** All comments in the order of the document; those tied to no place come last. */
	List<SourceRemark> placed(List<SourceLine> lines) {
		Map<String, String> byParagraph = new HashMap<>();
		comments.values().stream().filter(comment -> comment.paragraph() != null).forEach(comment -> byParagraph.put(comment.paragraph(), comment.id()));
		List<SourceRemark> placed = new ArrayList<>();
		for (Comment comment : comments.values()) {
			Extension extension = comment.paragraph() == null ? null : extensions.get(comment.paragraph());
			String answerTo = extension == null || extension.parent() == null ? null : byParagraph.get(extension.parent());
			boolean settled = extension != null && extension.done();
			Range range = ranges.get(comment.id());
			if (range == null || !range.isPlaced()) {
				placed.add(new SourceRemark(comment.id(), answerTo, comment.author(), comment.date(), comment.text(), settled, 0, 0, 0, 0, ""));
				continue;
			}
			int first = range.start().line();
			int last = range.end().line();
			int start = range.start().column(lines);
			int end = Math.max(range.end().column(lines), first == last ? start : 0);
			placed.add(new SourceRemark(comment.id(), answerTo, comment.author(), comment.date(), comment.text(), settled, first, start, last, end,
					words(lines, first, start, last, end)));
		}
		placed.sort(Comparator.<SourceRemark>comparingInt(remark -> remark.firstLine() == 0 ? Integer.MAX_VALUE : remark.firstLine())
				.thenComparingInt(SourceRemark::start));
		return placed;
	}

	private static String words(List<SourceLine> lines, int first, int start, int last, int end) {
		StringBuilder words = new StringBuilder();
		for (int line = first; line <= last; line++) {
			String text = lines.get(line - 1).text();
			words.append(line == first ? "" : "\n").append(text, line == first ? start : 0, line == last ? end : text.length());
		}
		return words.toString();
	}
}
