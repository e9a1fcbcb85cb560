package org.planwright.ui.document.typing;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

import org.planwright.core.project.edit.StructureEdits;
import org.planwright.model.Block;
import org.planwright.model.Footnote;
import org.planwright.model.Identified;
import org.planwright.model.KeyProject;
import org.planwright.model.Paragraph;
import org.planwright.model.Passage;
import org.planwright.model.Plan;
import org.planwright.model.Section;
import org.planwright.ui.document.projection.DocumentLine;
import org.planwright.ui.document.projection.DocumentProjection;
import org.planwright.ui.document.projection.LineKind;
import org.planwright.ui.document.projection.Segment;
import org.planwright.ui.document.projection.Slot;

/**
 * Deletes a selection that reaches over several texts, as a word processor does: what is selected as a whole goes, headings and tables
 * included, the first and the last paragraph lose their selected words and become one. Labels in a paragraph that stays are kept.
 *
 * <p>Runs inside one edit: everything is looked up on the page as it was before, and done in the plan from the end to the beginning.
 */
final class RangeDeletion {

	private final DocumentProjection projection;
	private final SlotEdits slots;
	private final StructureEdits structure;
	private final int start;
	private final int end;
	private final int first;
	private final int last;

	RangeDeletion(DocumentProjection projection, SlotEdits slots, StructureEdits structure, int start, int end) {
		this.projection = projection;
		this.slots = slots;
		this.structure = structure;
		this.start = start;
		this.end = end;
		first = projection.lineAt(start);
		last = projection.lineAt(end);
	}

	/**
	 * Deletes.
	 *
	 * @return where the caret stands then; null when there is nothing left to type into
	 */
	Caret run() {
		boolean firstGoes = last > first && start == projection.startOf(first) && isRemovable(projection.line(first));
		Caret atEnd = caretIn(last, end);
		Set<Identified> whole = wholeObjects(firstGoes ? first : first + 1, last);
		Segment lastText = last > first && cut(last) ? projection.line(last).segments().getLast() : projection.line(last).segments().getFirst();
		removeAll(whole);
		if (firstGoes) {
			return atEnd == null ? null : new Caret(atEnd.owner(), atEnd.slot(), 0);
		}
		Caret atStart = caretIn(first, start);
		cut(first);
		joinEnds(lastText);
		return atStart;
	}

	/**
	 * Takes the selected characters out of the texts of a line that stays.
	 *
	 * @return whether the heading that ran into the text is gone, so that only the text is left
	 */
	private boolean cut(int index) {
		DocumentLine line = projection.line(index);
		int offset = projection.startOf(index);
		Section emptied = null;
		for (Segment segment : line.segments()) {
			int from = Math.max(start, offset) - offset;
			int to = Math.min(end, offset + segment.length()) - offset;
			offset += segment.length();
			if (from < to && segment.isTyped()) {
				slots.replace(segment.owner(), segment.slot(), from, to, "");
				boolean goesOn = end > offset && line.segments().getLast().slot() == Slot.TEXT;
				if (from == 0 && to == segment.length() && goesOn && segment.owner() instanceof Section section) {
					emptied = section;
				}
			}
		}
		if (emptied != null) {
			dropHeading(emptied);
		}
		return emptied != null;
	}

	/**
	 * Takes a heading away, and leaves what stood under it to what stands before. A heading that ran into its text leaves the text.
	 */
	private void dropHeading(Section section) {
		List<Block> under = List.copyOf(section.getBlocks());
		int before = under.isEmpty() || !(under.getFirst() instanceof Paragraph first) || first.getText() == null ? 0 : first.getText().length();
		Paragraph left = structure.makeParagraph(section);
		if (under.contains(left)) {
			slots.replace(left, Slot.TEXT, 0, left.getText().length() - before, "");
		} else {
			slots.passages().delete(List.of(left));
		}
	}

	/** What is shown on whole lines and goes with them, from the last to the first; told before anything is changed. */
	private Set<Identified> wholeObjects(int from, int to) {
		Set<Identified> whole = Collections.newSetFromMap(new LinkedHashMap<>());
		for (int i = to - 1; i >= from; i--) {
			DocumentLine line = projection.line(i);
			Identified object = removable(line, from, to);
			Segment words = line.segments().getLast();
			if (object instanceof Section && words.slot() == Slot.TEXT) {
				whole.add(words.owner());
			}
			if (object != null) {
				whole.add(object);
			}
		}
		return whole;
	}

	/** Headings come last: what is left under them moves when they go. */
	private void removeAll(Set<Identified> whole) {
		for (Identified object : whole) {
			if (object instanceof Plan plan) {
				slots.replace(plan, Slot.TITLE, 0, plan.getTitle().length(), "");
			} else if (!(object instanceof Section)) {
				slots.passages().delete(List.of(object));
			}
		}
		whole.stream().filter(Section.class::isInstance).map(Section.class::cast).forEach(this::removeHeading);
	}

	private void removeHeading(Section section) {
		if (section.getBlocks().isEmpty() && section.getSections().isEmpty()) {
			structure.delete(List.of(section));
		} else {
			dropHeading(section);
		}
	}

	/** What goes when a line goes; null when the line has nothing of its own, or is part of something that stays. */
	private Identified removable(DocumentLine line, int from, int to) {
		if (line.box() != null) {
			if (isInside(line.box(), from, to)) {
				return line.box();
			}
			return line.subject() instanceof KeyProject ? null : line.subject();
		}
		return switch (line.kind()) {
		case TABLE -> isInside((Block) line.subject(), from, to) ? line.subject() : null;
		case CAPTION -> line.subject() instanceof Paragraph ? line.subject() : null;
		default -> line.subject() instanceof Footnote note && isInside((Block) note.eContainer(), from, to) ? null : line.subject();
		};
	}

	/** Whether every line of a block is among some lines. */
	private boolean isInside(Block block, int from, int to) {
		for (int i = projection.lineOf(block); i < projection.lineCount(); i++) {
			DocumentLine line = projection.line(i);
			if (line.box() != block && line.subject() != block && line.subject().eContainer() != block) {
				return true;
			}
			if (i < from || i >= to) {
				return false;
			}
		}
		return true;
	}

	private boolean isRemovable(DocumentLine line) {
		return line.kind() != LineKind.CAPTION && removable(line, first, last) != null;
	}

	private void joinEnds(Segment other) {
		Segment one = projection.line(first).segments().getLast();
		if (last > first && one.slot() == Slot.TEXT && other.slot() == Slot.TEXT && ParagraphKeys.isBefore(one.owner(), other.owner())
				&& slots.passages().canJoin((Passage) other.owner())) {
			slots.passages().join((Passage) other.owner());
		}
	}

	/** The place in the texts of a line at an offset of the page, or the nearest one behind or before it. */
	private Caret caretIn(int index, int offset) {
		return DocumentTyping.typedPlace(projection, index, offset)
				.map(place -> new Caret(place.segment().owner(), place.segment().slot(), place.offset())).orElse(null);
	}
}
