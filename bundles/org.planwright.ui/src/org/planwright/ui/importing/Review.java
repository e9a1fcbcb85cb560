package org.planwright.ui.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import org.planwright.core.project.ProjectChange;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.SessionListener;
import org.planwright.core.project.edit.ReadingNoteEdits;
import org.planwright.core.reading.ReadResult;
import org.planwright.core.reading.source.LeftOut;
import org.planwright.core.reading.source.SourceLine;
import org.planwright.core.reading.source.SourceText;
import org.planwright.model.Identified;
import org.planwright.model.NoteSeverity;
import org.planwright.model.Paragraph;
import org.planwright.model.ParagraphStyle;
import org.planwright.model.Plan;
import org.planwright.model.ReadingNote;
import org.planwright.ui.importing.SourcePlaces.Lines;
import org.planwright.ui.status.PlanCounts;

/**
 * A document that was read and is looked through before it goes into the project: its plan in a session of its own, so that every
 * correction can be undone, beside its source, and what the user looks at in both.
 */
public final class Review {

	/**
	 * What the user looks at.
	 *
	 * @param piece null for lines that left no piece
	 * @param lines null for a piece that no lines became
	 * @param origin the view that it was picked in; null for none
	 */
	public record Focus(Identified piece, Lines lines, Object origin) {
	}

	/** What a person should look at before what is only remarked, each by line. */
	static final Comparator<ReadingNote> DOUBTS_FIRST = Comparator.comparing((ReadingNote note) -> note.getSeverity() == NoteSeverity.INFO)
			.thenComparing(ReadingNote::getLine);

	private final ProjectSession session;
	private final Plan plan;
	private final SourceText source;
	private final List<String> lines;
	private final List<LeftOut> leftOut;
	private final List<Consumer<Focus>> followers = new ArrayList<>();
	private final List<Consumer<ProjectChange>> watchers = new ArrayList<>();
	private SourcePlaces places;
	private SourceMarks marks;
	private Focus focus;

	/** Begins to look through what was read; the plan must not be part of a project. */
	public Review(ReadResult read) {
		plan = read.plan();
		source = read.source();
		lines = source.lines().stream().map(SourceLine::shown).toList();
		leftOut = read.leftOut();
		session = ProjectSession.holding(Objects.requireNonNullElse(plan.getTitle(), ""), List.of(plan));
		session.addListener(new SessionListener() {
			@Override
			public void edited(ProjectChange change) {
				changed(change);
			}
		});
	}

	private void changed(ProjectChange change) {
		places = null;
		marks = null;
		List.copyOf(watchers).forEach(watcher -> watcher.accept(change));
		change.subject().filter(Identified.class::isInstance).map(Identified.class::cast)
				.filter(subject -> ProjectSession.planOf(subject) == plan).ifPresent(subject -> select(subject, null));
	}

	/** The session of the plan: every correction is an edit of it. */
	public ProjectSession session() {
		return session;
	}

	/** The plan as it is now. */
	public Plan plan() {
		return plan;
	}

	/** The document. */
	public SourceText source() {
		return source;
	}

	/** The lines of the document. */
	public List<String> lines() {
		return lines;
	}

	/** Which lines became what. */
	public SourcePlaces places() {
		if (places == null) {
			places = new SourcePlaces(plan, lines.size());
		}
		return places;
	}

	/** What is to be said about each line. */
	public SourceMarks marks() {
		if (marks == null) {
			marks = new SourceMarks(plan, leftOut, lines);
		}
		return marks;
	}

	/** What the reader was not sure of or could not place, and what it only remarked behind that; each by line. */
	public List<ReadingNote> doubts() {
		return plan.getReadingNotes().stream().sorted(DOUBTS_FIRST).toList();
	}

	/** How many notes of a severity there are. */
	public int count(NoteSeverity severity) {
		return (int) plan.getReadingNotes().stream().filter(note -> note.getSeverity() == severity).count();
	}

	/** Paragraphs that found no place. */
	public List<Paragraph> unplaced() {
		List<Paragraph> found = new ArrayList<>();
		plan.eAllContents().forEachRemaining(object -> {
			if (object instanceof Paragraph paragraph && paragraph.getStyle() == ParagraphStyle.UNPLACED) {
				found.add(paragraph);
			}
		});
		return found;
	}

	/** How many things the plan has. */
	public PlanCounts counts() {
		return PlanCounts.of(plan);
	}

	/** Marks a note as dealt with. */
	public void accept(ReadingNote note) {
		new ReadingNoteEdits(session).settle(List.of(note));
	}

	/** Looks at a piece. */
	public void select(Identified piece, Object origin) {
		look(new Focus(piece, places().linesOf(piece).orElse(null), origin));
	}

	/** Looks at a line of the document and at what became of it. */
	public void selectLine(int line, Object origin) {
		Optional<Identified> piece = places().pieceAt(line);
		look(new Focus(piece.orElse(null), piece.flatMap(places()::linesOf).orElse(new Lines(line, line)), origin));
	}

	/** Looks at what a note speaks of. */
	public void select(ReadingNote note, Object origin) {
		look(new Focus(isAboutFront(note) ? plan : note.getSubject(), new Lines(Math.max(1, note.getLine()), Math.max(1, note.getLastLine())), origin));
	}

	/** What the document says about itself stands in one form. */
	private static boolean isAboutFront(ReadingNote note) {
		return note.getCode().startsWith("front.");
	}

	private void look(Focus next) {
		focus = next;
		List.copyOf(followers).forEach(follower -> follower.accept(next));
	}

	/** What the user looks at; empty at first. */
	public Optional<Focus> focus() {
		return Optional.ofNullable(focus);
	}

	/** Tells someone what the user looks at; the result ends it. */
	public Runnable onFocus(Consumer<Focus> follower) {
		followers.add(follower);
		return () -> followers.remove(follower);
	}

	/** Tells someone of corrections; the result ends it. */
	public Runnable onChange(Consumer<ProjectChange> watcher) {
		watchers.add(watcher);
		return () -> watchers.remove(watcher);
	}
}
