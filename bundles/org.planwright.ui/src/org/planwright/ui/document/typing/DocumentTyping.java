package org.planwright.ui.document.typing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.planwright.core.Messages;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.edit.MentionReader;
import org.planwright.core.project.edit.StructureEdits;
import org.planwright.model.Passage;
import org.planwright.ui.document.projection.DocumentLine;
import org.planwright.ui.document.projection.DocumentProjection;
import org.planwright.ui.document.projection.Place;
import org.planwright.ui.document.projection.Segment;
import org.planwright.ui.document.projection.Slot;

/** Makes edits of the plan of what is typed, deleted and pasted on the page. Each call is at most one undoable edit. */
public final class DocumentTyping {

	private final ProjectSession session;
	private final DocumentProjection projection;
	private final SlotEdits slots;
	private final StructureEdits structure;
	private final ParagraphKeys keys;

	/** @param reader understands figures in typed words */
	public DocumentTyping(ProjectSession session, DocumentProjection projection, MentionReader reader) {
		this.session = session;
		this.projection = projection;
		slots = new SlotEdits(session, reader);
		structure = new StructureEdits(session);
		keys = new ParagraphKeys(session, projection, slots);
	}

	/**
	 * Replaces a stretch of the page.
	 *
	 * @param start     offset of the first character
	 * @param end       offset behind the last one; equal to start to insert
	 * @param typed     what comes in its place; line breaks make paragraphs
	 * @param backwards for a deletion without a selection: whether the caret stood behind what is deleted
	 * @return where the caret stands then; empty when nothing was changed
	 */
	public Optional<Caret> replace(int start, int end, String typed, boolean backwards) {
		String text = typed.replace("\r\n", "\n").replace('\r', '\n').replace('\t', ' ');
		if (start == end) {
			return text.isEmpty() ? Optional.empty() : typedPlace(projection, projection.lineAt(start), start).flatMap(place -> insert(place, text));
		}
		if (text.isEmpty() && hasNothingTyped(start, end)) {
			return key(start, end, backwards);
		}
		return Optional.ofNullable(replaceRange(start, end, text));
	}

	private Optional<Caret> insert(Place place, String text) {
		if (text.equals("\n")) {
			return keys.enter(place);
		}
		Caret caret = caret(place);
		if (text.indexOf('\n') < 0) {
			return Optional.of(insert(caret, text));
		}
		return Optional.of(inOneEdit("edit.text.type", caret, () -> insertLines(caret, text)));
	}

	private Caret replaceRange(int start, int end, String text) {
		Place place = projection.placeAt(start);
		Segment segment = place.segment();
		if (segment.isTyped() && place.offset() + end - start <= segment.length() && text.indexOf('\n') < 0) {
			slots.replace(segment.owner(), segment.slot(), place.offset(), place.offset() + end - start, text);
			return new Caret(segment.owner(), segment.slot(), place.offset() + text.length());
		}
		return inOneEdit(text.isEmpty() ? "edit.text.delete" : "edit.text.type", caret(place), () -> {
			Caret left = new RangeDeletion(projection, slots, structure, start, end).run();
			return left == null || text.isEmpty() ? left : insertLines(left, text);
		});
	}

	private Caret inOneEdit(String label, Caret about, java.util.function.Supplier<Caret> change) {
		Caret[] result = new Caret[1];
		session.edit(Messages.text(label), about.owner(), () -> result[0] = change.get());
		return result[0];
	}

	private Caret insert(Caret at, String text) {
		slots.replace(at.owner(), at.slot(), at.offset(), at.offset(), text);
		return new Caret(at.owner(), at.slot(), at.offset() + text.length());
	}

	/** Inserts paragraphs; where there can be only one, as in a title, they are run together. */
	private Caret insertLines(Caret at, String text) {
		Caret caret = at;
		List<String> lines = lines(text);
		for (int i = 0; i < lines.size(); i++) {
			if (i > 0 && caret.slot() == Slot.TEXT && slots.passages().canSplit((Passage) caret.owner())) {
				caret = new Caret(slots.passages().split((Passage) caret.owner(), caret.offset()), Slot.TEXT, 0);
			}
			caret = insert(caret, lines.get(i));
		}
		return caret;
	}

	/**
	 * Paragraphs of a pasted text, without empty ones and without the blanks that other programs indent them with. A line break at the
	 * end ends the last paragraph.
	 */
	private static List<String> lines(String text) {
		List<String> lines = new ArrayList<>();
		if (text.indexOf('\n') < 0) {
			return List.of(text);
		}
		for (String line : text.split("\n")) {
			String stripped = line.replace('\u00a0', ' ').strip();
			if (!stripped.isEmpty()) {
				lines.add(stripped);
			}
		}
		if (text.endsWith("\n")) {
			lines.add("");
		}
		return lines;
	}

	private Optional<Caret> key(int start, int end, boolean backwards) {
		int line = projection.lineAt(backwards ? end : start);
		Optional<Place> place = typedPlace(projection, line, backwards ? end : start);
		return backwards ? place.flatMap(keys::backspace) : place.flatMap(keys::deleteAtEnd);
	}

	/** Whether a stretch holds only labels, marks and at most one line break. */
	private boolean hasNothingTyped(int start, int end) {
		int first = projection.lineAt(start);
		int last = projection.lineAt(end);
		if (last > first + 1) {
			return false;
		}
		for (int i = first; i <= last; i++) {
			int offset = projection.startOf(i);
			for (Segment segment : projection.line(i).segments()) {
				boolean touched = Math.max(start, offset) < Math.min(end, offset + segment.length());
				if (touched && (segment.isTyped() || segment.slot() == Slot.OBJECT)) {
					return false;
				}
				offset += segment.length();
			}
		}
		return true;
	}

	/** The place that can be typed into at an offset of a line, or else the nearest one behind it, or before it. */
	static Optional<Place> typedPlace(DocumentProjection projection, int index, int offset) {
		DocumentLine line = projection.line(index);
		int at = Math.clamp(offset - projection.startOf(index), 0, line.length());
		Place before = null;
		int start = 0;
		for (Segment segment : line.segments()) {
			int end = start + segment.length();
			if (segment.isTyped()) {
				if (at <= end) {
					return Optional.of(new Place(line, segment, Math.max(0, at - start)));
				}
				before = new Place(line, segment, segment.length());
			}
			start = end;
		}
		return Optional.ofNullable(before);
	}

	private static Caret caret(Place place) {
		return new Caret(place.segment().owner(), place.segment().slot(), place.offset());
	}
}
