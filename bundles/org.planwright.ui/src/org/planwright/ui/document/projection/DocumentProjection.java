package org.planwright.ui.document.projection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.StringJoiner;

import org.planwright.core.project.ProjectChange;
import org.planwright.model.Identified;
import org.planwright.model.Plan;

/**
 * The text of a page and whose each part of it is. One line a paragraph, lines joined by line feeds, offsets in UTF-16 units from the
 * beginning of the page. After an edit of the plan only the touched stretches of the text are replaced.
 */
public final class DocumentProjection {

	/** Takes the replaced stretches of the text, so that a display can follow. */
	@FunctionalInterface
	public interface TextSink {
		/**
		 * A stretch was replaced; the projection is already in the new state.
		 *
		 * @param offset where it begins
		 * @param length characters that were there; 0 when nothing was taken away
		 * @param text   what is there now; empty together with a length of 0 when the lines only look different
		 * @param first  first line that is new or looks different
		 * @param last   last such line; the line behind it may have other blanks above it
		 */
		void replaced(int offset, int length, String text, int first, int last);
	}

	private final Plan plan;
	private final PlanLines writer;
	private final List<DocumentLine> lines;
	private int[] starts;
	/** First line in which an object is shown; null after a change. */
	private Map<Identified, Integer> firstLines;

	/** The page of a plan as it is now. */
	public DocumentProjection(Plan plan) {
		this.plan = plan;
		writer = new PlanLines(plan);
		lines = new ArrayList<>(writer.write());
		measure();
	}

	/** The plan that the page is of. */
	public Plan plan() {
		return plan;
	}

	/**
	 * Follows an edit of the plan.
	 *
	 * @param sink told once for each stretch that was replaced, the last one on the page first
	 */
	public void refresh(ProjectChange change, TextSink sink) {
		writer.forget(change);
		List<LineHunk> hunks = LineHunk.between(lines, writer.write());
		for (LineHunk hunk : hunks.reversed()) {
			replace(hunk, sink);
		}
	}

	private void replace(LineHunk hunk, TextSink sink) {
		int from = hunk.from();
		int to = hunk.to();
		String fresh = join(hunk.lines());
		int offset;
		int end;
		if (from == to) {
			// Whole lines come in: in front of the next line, or behind the last one.
			boolean atEnd = from == lines.size();
			offset = atEnd ? length() : starts[from];
			end = offset;
			fresh = atEnd ? "\n" + fresh : fresh + "\n";
		} else if (hunk.lines().isEmpty()) {
			boolean atEnd = to == lines.size();
			offset = atEnd && from > 0 ? starts[from] - 1 : starts[from];
			end = atEnd ? length() : starts[to];
		} else {
			offset = starts[from];
			end = endOf(to - 1);
		}
		String old = text(offset, end);
		List<DocumentLine> stretch = lines.subList(from, to);
		stretch.clear();
		stretch.addAll(hunk.lines());
		measure();
		int same = commonPrefix(old, fresh);
		int sameTail = commonSuffix(old, fresh, same);
		int last = Math.min(lines.size() - 1, from + Math.max(0, hunk.lines().size() - 1));
		sink.replaced(offset + same, old.length() - same - sameTail, fresh.substring(same, fresh.length() - sameTail), Math.min(from, last), last);
	}

	private static int commonPrefix(String a, String b) {
		int limit = Math.min(a.length(), b.length());
		int same = 0;
		while (same < limit && a.charAt(same) == b.charAt(same)) {
			same++;
		}
		return same > 0 && Character.isHighSurrogate(a.charAt(same - 1)) ? same - 1 : same;
	}

	private static int commonSuffix(String a, String b, int prefix) {
		int limit = Math.min(a.length(), b.length()) - prefix;
		int same = 0;
		while (same < limit && a.charAt(a.length() - 1 - same) == b.charAt(b.length() - 1 - same)) {
			same++;
		}
		return same > 0 && Character.isLowSurrogate(a.charAt(a.length() - same)) ? same - 1 : same;
	}

	private void measure() {
		starts = new int[lines.size()];
		int offset = 0;
		for (int i = 0; i < starts.length; i++) {
			starts[i] = offset;
			offset += lines.get(i).length() + 1;
		}
		firstLines = null;
	}

	/** The whole text. */
	public String text() {
		return join(lines);
	}

	/** A part of the text. */
	public String text(int from, int to) {
		StringBuilder part = new StringBuilder(to - from);
		for (int i = lineAt(from); i < lines.size() && starts[i] <= to; i++) {
			String line = lines.get(i).text();
			int begin = Math.max(0, from - starts[i]);
			int end = Math.min(line.length(), to - starts[i]);
			if (begin < end) {
				part.append(line, begin, end);
			}
			if (to > endOf(i)) {
				part.append('\n');
			}
		}
		return part.toString();
	}

	private static String join(List<DocumentLine> lines) {
		StringJoiner text = new StringJoiner("\n");
		lines.forEach(line -> text.add(line.text()));
		return text.toString();
	}

	/** Number of characters. */
	public int length() {
		return endOf(lines.size() - 1);
	}

	/** Number of lines, at least one. */
	public int lineCount() {
		return lines.size();
	}

	/** A line, from 0. */
	public DocumentLine line(int index) {
		return lines.get(index);
	}

	/** All lines, in a list that must not be changed and is out of date after the next edit. */
	public List<DocumentLine> lines() {
		return lines;
	}

	/** Where a line begins. */
	public int startOf(int line) {
		return starts[line];
	}

	/** Where a line ends, before its line break. */
	public int endOf(int line) {
		return starts[line] + lines.get(line).length();
	}

	/** The line that an offset is in; the line break counts to the line before it. */
	public int lineAt(int offset) {
		int found = Arrays.binarySearch(starts, offset);
		return found >= 0 ? found : Math.max(0, -found - 2);
	}

	/** The place at an offset; where two texts meet, a text that can be typed into comes before a protected one. */
	public Place placeAt(int offset) {
		int index = lineAt(offset);
		DocumentLine line = lines.get(index);
		int inLine = Math.min(offset - starts[index], line.length());
		Place found = null;
		int start = 0;
		for (Segment segment : line.segments()) {
			int end = start + segment.length();
			if (start <= inLine && inLine <= end && (found == null || segment.isTyped() && !found.segment().isTyped())) {
				found = new Place(line, segment, inLine - start);
			}
			start = end;
		}
		return found;
	}

	/** The offset of a place in a text of an object; empty when the text is not shown. Places beyond the end mean the end. */
	public OptionalInt offsetOf(Identified owner, Slot slot, int offset) {
		int first = lineOf(owner);
		for (int i = Math.max(0, first); first >= 0 && i < lines.size(); i++) {
			DocumentLine line = lines.get(i);
			Segment segment = line.segment(owner, slot);
			if (segment != null) {
				return OptionalInt.of(starts[i] + line.startOf(segment) + Math.clamp(offset, 0, segment.length()));
			}
			if (line.subject() != owner && line.box() != owner) {
				break;
			}
		}
		return OptionalInt.empty();
	}

	/** The first line that shows an object or a part of it; -1 when none does. */
	public int lineOf(Identified object) {
		if (firstLines == null) {
			firstLines = new IdentityHashMap<>();
			for (int i = 0; i < lines.size(); i++) {
				DocumentLine line = lines.get(i);
				firstLines.putIfAbsent(line.subject(), i);
				for (Segment segment : line.segments()) {
					firstLines.putIfAbsent(segment.owner(), i);
				}
			}
		}
		return firstLines.getOrDefault(object, -1);
	}
}
