package org.planwright.ui.importing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.planwright.model.Block;
import org.planwright.model.Footnote;
import org.planwright.model.Identified;
import org.planwright.model.Indicator;
import org.planwright.model.Paragraph;
import org.planwright.model.ParagraphStyle;
import org.planwright.model.Plan;
import org.planwright.model.ProjectItem;
import org.planwright.model.Section;
import org.planwright.model.Term;

/** Which lines of a document became which piece of its plan, as the plan is now. */
public final class SourcePlaces {

	/**
	 * Lines of a document.
	 *
	 * @param first from 1
	 * @param last not before {@code first}
	 */
	public record Lines(int first, int last) {

		/** Whether a line is one of them. */
		public boolean contains(int line) {
			return first <= line && line <= last;
		}

		/** How many they are. */
		public int count() {
			return last - first + 1;
		}
	}

	private final Map<Identified, Lines> places = new IdentityHashMap<>();
	/** The smallest piece that each line is part of; index 0 is the first line. */
	private final List<Identified> pieces;

	/** Looks through a plan of a document with that many lines. */
	public SourcePlaces(Plan plan, int lineCount) {
		pieces = new ArrayList<>(Collections.nCopies(lineCount, null));
		plan.eAllContents().forEachRemaining(this::place);
		List<Lines> title = places.entrySet().stream().filter(entry -> isTitle(entry.getKey())).map(Map.Entry::getValue).toList();
		if (!title.isEmpty()) {
			places.put(plan, title.getFirst());
		}
	}

	static boolean isTitle(Identified object) {
		return object instanceof Paragraph paragraph && paragraph.getStyle() == ParagraphStyle.TITLE;
	}

	private void place(EObject object) {
		switch (object) {
		case Block block -> put(block, block.getFirstLine(), block.getLastLine());
		case Section section -> put(section, section.getLine(), section.getLine());
		case Indicator indicator -> put(indicator, indicator.getFirstLine(), indicator.getLastLine());
		case ProjectItem item -> put(item, item.getLine(), item.getLastLine());
		case Term term -> put(term, term.getLine(), term.getLine());
		case Footnote note -> put(note, note.getLine(), note.getLine());
		default -> {
			// other objects have no place of their own in the document
		}
		}
	}

	private void put(Identified object, int first, int last) {
		if (first < 1 || first > pieces.size()) {
			return;
		}
		Lines lines = new Lines(first, Math.clamp(last, first, pieces.size()));
		places.put(object, lines);
		for (int line = lines.first(); line <= lines.last(); line++) {
			Identified there = pieces.get(line - 1);
			if (there == null || lines.count() < places.get(there).count()) {
				pieces.set(line - 1, object);
			}
		}
	}

	/** The lines that became a piece; empty for one that was made here. */
	public Optional<Lines> linesOf(Identified object) {
		return Optional.ofNullable(places.get(object));
	}

	/** The smallest piece that was made of a line; empty for a line that left none. */
	public Optional<Identified> pieceAt(int line) {
		return line < 1 || line > pieces.size() ? Optional.empty() : Optional.ofNullable(pieces.get(line - 1));
	}
}
