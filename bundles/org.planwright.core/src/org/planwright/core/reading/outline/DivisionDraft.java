package org.planwright.core.reading.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

import org.planwright.core.reading.structure.Block;
import org.planwright.core.reading.structure.Division;
import org.planwright.core.reading.structure.Division.Kind;

/** A division while the document is read: its level is known only when all numbering styles of the document are. */
public final class DivisionDraft {

	private final Heading heading;
	private final List<Block> blocks = new ArrayList<>();
	private final List<DivisionDraft> below = new ArrayList<>();
	private Kind kind;

	/** The document itself. */
	public DivisionDraft() {
		this(null);
		kind = Kind.DOCUMENT;
	}

	/** A division under a heading. */
	public DivisionDraft(Heading heading) {
		this.heading = heading;
	}

	/** The heading; null for the document. */
	public Heading heading() {
		return heading;
	}

	/** The width of the heading; wider than any heading for the document. */
	public int rank() {
		return heading == null ? Integer.MIN_VALUE : heading.rank();
	}

	/** What stands under the heading before the first division below. */
	public List<Block> blocks() {
		return blocks;
	}

	/** The divisions below. */
	public List<DivisionDraft> below() {
		return below;
	}

	/** What the division is for; null until that is settled. */
	public Kind kind() {
		return kind;
	}

	void settleKind(Kind settled) {
		kind = settled;
	}

	/** This draft and all below it. */
	public List<DivisionDraft> flatten() {
		List<DivisionDraft> all = new ArrayList<>();
		all.add(this);
		below.forEach(draft -> all.addAll(draft.flatten()));
		return all;
	}

	/** The finished division. */
	Division finish(ToIntFunction<DivisionDraft> levels) {
		List<Division> divisions = below.stream().map(draft -> draft.finish(levels)).toList();
		return heading == null ? new Division(0, null, null, kind, false, "", 1, blocks, divisions)
				: new Division(levels.applyAsInt(this), heading.label(), heading.title(), kind, heading.runIn(), heading.mark(), heading.line(),
						blocks, divisions);
	}
}
