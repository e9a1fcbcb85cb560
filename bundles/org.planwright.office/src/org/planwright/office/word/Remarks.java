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
import org.planwright.office.opc.Refused;
import org.planwright.office.opc.XmlCursor;

/** The comments of a document: what they say, and on which words they were made. */
final class Remarks {

	private record Comment(String id, String author, LocalDateTime date, String text, String paragraph) {
	}

	private record Extension(String parent, boolean done) {
	}

	private final Ranges ranges = new Ranges();
	private final Map<String, Comment> comments = new LinkedHashMap<>();
	private final Map<String, Extension> extensions = new HashMap<>();

	/** The words that they are made on. */
	Ranges ranges() {
		return ranges;
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
	List<SourceRemark> placed(List<SourceLine> lines, DocumentState state) throws Refused {
		Map<String, String> byParagraph = new HashMap<>();
		comments.values().stream().filter(comment -> comment.paragraph() != null).forEach(comment -> byParagraph.put(comment.paragraph(), comment.id()));
		List<SourceRemark> placed = new ArrayList<>();
		for (Comment comment : comments.values()) {
			Extension extension = comment.paragraph() == null ? null : extensions.get(comment.paragraph());
			String answerTo = extension == null || extension.parent() == null ? null : byParagraph.get(extension.parent());
			boolean settled = extension != null && extension.done();
			Ranges.Stretch at = ranges.stretch(comment.id(), lines);
			placed.add(at == null ? new SourceRemark(comment.id(), answerTo, comment.author(), comment.date(), comment.text(), settled, 0, 0, 0, 0, "")
					: new SourceRemark(comment.id(), answerTo, comment.author(), comment.date(), comment.text(), settled, at.firstLine(), at.start(), at.lastLine(), at.end(),
							state.marked(at.words(lines))));
		}
		placed.sort(Comparator.<SourceRemark>comparingInt(remark -> remark.firstLine() == 0 ? Integer.MAX_VALUE : remark.firstLine())
				.thenComparingInt(SourceRemark::start));
		return placed;
	}
}
