package org.planwright.office.word.write;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.planwright.core.report.DocumentPart.Run;
import org.planwright.core.report.DocumentPart.Style;
import org.planwright.core.report.Revision;
import org.planwright.core.report.Revision.Kind;

/**
 * Writes paragraphs. In the text of a plan a change is a change that Word can accept or reject, and words are known by what they are of; in a
 * report a change is shown by its look, since nobody can accept part of a report.
 */
final class Paragraphs {

	private final Wml out;
	private final Marks marks;
	private final Words words;

	Paragraphs(Wml out, Marks marks) {
		this.out = out;
		this.marks = marks;
		words = new Words(out, marks);
	}

	/** A paragraph of a report. */
	void report(String style, List<Run> runs) {
		open(style, false, null);
		runs.forEach(run -> words.shown(run));
		out.end();
	}

	/**
	 * A paragraph of a plan.
	 *
	 * @param onNewPage whether it begins a page
	 * @param moves whether what was moved is known as such; in tables Word has only words that came in or went
	 */
	void printed(String style, List<Run> runs, boolean onNewPage, boolean moves) {
		List<Run> own = runs.stream().filter(run -> run.style() != Style.REMARK).toList();
		boolean first = true;
		List<Run> line = new ArrayList<>();
		for (Run run : own) {
			List<String> parts = isChange(run, Kind.INSERTED) ? List.of(run.text().split(Run.BREAK + "\n", -1)) : List.of(run.text());
			for (int i = 0; i < parts.size(); i++) {
				if (i > 0) {
					line(style, line, run.revision(), onNewPage && first, moves);
					line = new ArrayList<>();
					first = false;
				}
				if (!parts.get(i).isEmpty()) {
					line.add(new Run(parts.get(i), run.style(), run.revision(), run.subject()));
				}
			}
		}
		line(style, line, end(line), onNewPage && first, moves);
	}

	private static boolean isChange(Run run, Kind kind) {
		return run.revision() != null && run.revision().kind() == kind;
	}

	/** Who put the end of a paragraph there or took it away: whoever did so with all its words, or joined it with the next one. */
	private static Revision end(List<Run> line) {
		if (line.isEmpty()) {
			return null;
		}
		Run last = line.getLast();
		if (isChange(last, Kind.DELETED) && last.text().endsWith(Run.BREAK)) {
			return last.revision();
		}
		return all(line, Kind::isGone) || all(line, kind -> !kind.isGone()) ? line.getFirst().revision() : null;
	}

	/** Tells whether all words have a change of a kind; those that came in at a new place may be changed there. */
	private static boolean all(List<Run> line, Predicate<Kind> kind) {
		boolean moved = line.stream().anyMatch(run -> isChange(run, Kind.MOVED_HERE));
		return line.stream().allMatch(run -> run.revision() != null && (kind.test(run.revision().kind()) || moved && isChange(run, Kind.DELETED)));
	}

	private void line(String style, List<Run> line, Revision end, boolean onNewPage, boolean moves) {
		boolean arrived = line.stream().anyMatch(run -> isChange(run, Kind.MOVED_HERE));
		List<List<Run>> stretches = Marks.stretches(line);
		List<Marks.Move> moved = new ArrayList<>();
		stretches.forEach(stretch -> moved.add(moves ? marks.move(stretch).orElse(null) : null));
		Marks.Move first = moved.stream().filter(move -> move != null).findFirst().orElse(null);
		open(style, onNewPage, end == null ? null : new End(first != null && (end.kind() == Kind.MOVED_AWAY || arrived) ? first.revision() : end, first != null));
		for (int i = 0; i < stretches.size(); i++) {
			// What was deleted from words that came from elsewhere is told where they came from.
			stretch(stretches.get(i).stream().filter(run -> !arrived || !isChange(run, Kind.DELETED)).toList(), moved.get(i));
		}
		out.end();
	}

	private void stretch(List<Run> runs, Marks.Move move) {
		if (runs.isEmpty()) {
			return;
		}
		boolean away = move != null && move.revision().kind() == Kind.MOVED_AWAY;
		String bookmark = away ? null : marks.bookmark(runs.getFirst().subject());
		String number = bookmark == null ? null : marks.number();
		String range = null;
		if (move != null) {
			String[] change = marks.change(move.revision());
			range = change[1];
			// A range must have a time; shown is that of its words, which may have none.
			out.empty(away ? "moveFromRangeStart" : "moveToRangeStart", "id", range, "author", change[3], "date", change[5] == null ? marks.now() : change[5], "name", move.name());
		}
		if (bookmark != null) {
			out.empty("bookmarkStart", "id", number, "name", bookmark);
		}
		runs.forEach(run -> words.tracked(run, move != null));
		if (bookmark != null) {
			out.empty("bookmarkEnd", "id", number);
		}
		if (move != null) {
			out.empty(away ? "moveFromRangeEnd" : "moveToRangeEnd", "id", range);
		}
	}

	/**
	 * How the end of a paragraph was changed.
	 *
	 * @param move whether it was moved with its words
	 */
	private record End(Revision revision, boolean move) {
	}

	private void open(String style, boolean onNewPage, End end) {
		out.start("p").start("pPr").value("pStyle", style);
		if (onNewPage) {
			out.empty("pageBreakBefore");
		}
		if (end != null) {
			out.start("rPr").empty(Words.element(end.revision(), end.move()), marks.change(end.revision())).end();
		}
		out.end();
	}
}
