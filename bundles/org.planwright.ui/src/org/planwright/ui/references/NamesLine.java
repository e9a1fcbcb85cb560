package org.planwright.ui.references;

import java.util.Objects;

import org.planwright.core.project.edit.ReferenceEdits;
import org.planwright.model.NamePair;
import org.planwright.model.Relation;

/** Two names while somebody judges them. */
final class NamesLine {

	final NamePair stored;
	String upper = "";
	String lower = "";
	Relation relation = Relation.SAME;

	/** An empty line. */
	NamesLine() {
		stored = null;
	}

	/** What the project says. */
	NamesLine(NamePair pair) {
		stored = pair;
		upper = Objects.requireNonNullElse(pair.getUpper(), "");
		lower = Objects.requireNonNullElse(pair.getLower(), "");
		relation = pair.getRelation();
	}

	boolean isBlank() {
		return (upper + lower).isBlank();
	}

	/** The line as it is kept. */
	ReferenceEdits.Names written() {
		return new ReferenceEdits.Names(stored, upper.strip(), lower.strip(), relation);
	}
}
