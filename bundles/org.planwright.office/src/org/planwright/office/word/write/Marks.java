package org.planwright.office.word.write;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.planwright.core.BookmarkNames;
import org.planwright.core.report.Author;
import org.planwright.core.report.DocumentPart;
import org.planwright.core.report.DocumentPart.Frame;
import org.planwright.core.report.DocumentPart.Heading;
import org.planwright.core.report.DocumentPart.Paragraph;
import org.planwright.core.report.DocumentPart.Printed;
import org.planwright.core.report.DocumentPart.Run;
import org.planwright.core.report.Revision;
import org.planwright.core.report.Revision.Kind;

/** What is numbered through a whole file: bookmarks, changes, and the two ends of each move. */
final class Marks {

	private final Map<String, Integer> bookmarked = new HashMap<>();
	/** Moved things by how often their words begin to stand in one place, at the place that they left and at the one where they are. */
	private final Map<String, Integer> left = new HashMap<>();
	private final Map<String, Integer> arrived = new HashMap<>();
	private final Map<String, Integer> names = new HashMap<>();
	private final Map<String, Integer> used = new HashMap<>();
	private final String now = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
	private int numbers;

	Marks(List<DocumentPart> parts) {
		parts.forEach(this::count);
	}

	private void count(DocumentPart part) {
		switch (part) {
		case Printed printed -> printed.parts().forEach(this::count);
		case Frame frame -> frame.parts().forEach(this::count);
		case Heading heading -> count(heading.runs());
		case Paragraph paragraph -> count(paragraph.runs());
		default -> {
			// In tables, what was moved is shown as deleted and inserted.
		}
		}
	}

	private void count(List<Run> runs) {
		for (List<Run> stretch : stretches(runs)) {
			moved(stretch).ifPresent(run -> (run.revision().kind() == Kind.MOVED_AWAY ? left : arrived).merge(key(run), 1, Integer::sum));
		}
	}

	/** Words that follow each other and are of one thing. */
	static List<List<Run>> stretches(List<Run> runs) {
		List<List<Run>> stretches = new ArrayList<>();
		for (Run run : runs) {
			Run last = stretches.isEmpty() ? null : stretches.getLast().getLast();
			if (last == null || !Objects.equals(last.subject(), run.subject())) {
				stretches.add(new ArrayList<>());
			}
			stretches.getLast().add(run);
		}
		return stretches;
	}

	/** The first words of a stretch that were moved; words that were changed at their new place may stand before them. */
	private static Optional<Run> moved(List<Run> stretch) {
		return stretch.stream().filter(run -> run.subject() != null && run.revision() != null
				&& (run.revision().kind() == Kind.MOVED_AWAY || run.revision().kind() == Kind.MOVED_HERE)).findFirst();
	}

	/** What joins both ends of a move. */
	private static String key(Run moved) {
		return author(moved.revision()) + ' ' + moved.subject();
	}

	/**
	 * The move of a stretch of words.
	 *
	 * @param revision who moved it, from here or to here
	 * @param name that both ends have in common
	 */
	record Move(Revision revision, String name) {
	}

	/** How a stretch was moved; empty where it was not, or where only one end is in the file: that is words that came in or went. */
	Optional<Move> move(List<Run> stretch) {
		return moved(stretch).filter(run -> Objects.equals(left.get(key(run)), arrived.get(key(run)))).map(run -> {
			int number = names.computeIfAbsent(key(run), first -> names.size() + 1);
			return new Move(run.revision(), "move" + number + "_" + used.merge(run.revision().kind().name() + ' ' + key(run), 1, Integer::sum));
		});
	}

	/** The name of the bookmark for the next words of a thing; null where the thing is not known by an id. */
	String bookmark(String subject) {
		return subject == null ? null : BookmarkNames.of(subject, bookmarked.merge(subject, 1, Integer::sum));
	}

	/** A number that no other mark in the file has. */
	String number() {
		return Integer.toString(++numbers);
	}

	/** When the file is written. */
	String now() {
		return now;
	}

	/** Number, author and time of a change, as attributes. */
	String[] change(Revision revision) {
		return new String[] { "id", number(), "author", author(revision), "date", time(revision) };
	}

	private static String author(Revision revision) {
		return revision.authors().stream().map(Author::name).collect(Collectors.joining("、"));
	}

	/** Without fractions of a second, as Word has it; null where the time is not known, or is none. */
	private static String time(Revision revision) {
		try {
			return revision.time() == null ? null : Instant.parse(revision.time()).truncatedTo(ChronoUnit.SECONDS).toString();
		} catch (DateTimeException e) {
			// What a foreign program wrote there cannot be a time in this file, either; the change counts, not its time.
			return null;
		}
	}
}
