package org.planwright.core.align;

import java.util.List;
import java.util.Optional;

import org.planwright.core.align.NameWords.Family;
import org.planwright.model.Relation;

/**
 * How the names of two indicators relate, the units left aside.
 *
 * @param relation {@link Relation#SAME} for one quantity, {@link Relation#DEFINITION_DIFFERS} for one thing measured in another way or a
 *            part of it, {@link Relation#NONE} for names that are near and speak of other things
 * @param score how sure that is, 1 to 100
 * @param ground what tells
 */
record Likeness(Relation relation, int score, Ground ground) {

	private static final int SAME = 100;
	private static final int ALMOST = 88;
	private static final int OTHER_MEASURE = 76;
	private static final int PART = 62;
	private static final double ONE_NAME = 0.84;
	private static final double NEAR = 0.45;

	/**
	 * Compares the names of an upper and a lower indicator.
	 *
	 * @param sector what both plans are about, see {@link QuantityName#isOfWholeSector}
	 * @return empty for names that have nothing to do with each other
	 */
	static Optional<Likeness> of(AlignedRow upper, AlignedRow lower, List<String> sector) {
		QuantityName above = upper.quantity();
		QuantityName below = lower.quantity();
		if (above.whole().equals(below.whole())) {
			return Optional.of(new Likeness(Relation.SAME, SAME, Ground.of(Ground.Kind.SAME_NAME, upper.name())));
		}
		double alike = above.alike(below);
		if (above.isApartFrom(below)) {
			return alike >= NEAR ? near(alike, Ground.Kind.OTHER_THING, upper, lower) : Optional.empty();
		}
		Optional<Likeness> told = bySubject(upper, lower, sector);
		if (told.isPresent()) {
			return told;
		}
		if (alike >= ONE_NAME && sameMeasure(above, below) && above.holder().equals(below.holder())) {
			return found(Relation.SAME, (int) (ALMOST * alike), Ground.Kind.ALMOST_SAME_NAME, upper, lower);
		}
		return alike >= NEAR ? near(alike, Ground.Kind.ALIKE, upper, lower) : Optional.empty();
	}

	private static Optional<Likeness> bySubject(AlignedRow upper, AlignedRow lower, List<String> sector) {
		QuantityName above = upper.quantity();
		QuantityName below = lower.quantity();
		boolean exactly = above.subject().equals(below.subject());
		boolean wholeAbove = above.isOfWholeSector(sector);
		boolean oneSubject = exactly || wholeAbove && below.isOfWholeSector(sector) || above.bareSubject().equals(below.bareSubject());
		if (oneSubject && sameMeasure(above, below) && above.holder().equals(below.holder())) {
			return exactly ? found(Relation.SAME, SAME - 2, Ground.Kind.SAME_NAME, upper, lower)
					: found(Relation.SAME, ALMOST, Ground.Kind.ALMOST_SAME_NAME, upper, lower);
		}
		if (oneSubject && countsPeople(above, below) && measuresOneThing(above, below)) {
			return found(Relation.DEFINITION_DIFFERS, OTHER_MEASURE + (exactly ? 2 : 0) + (above.holder().equals(below.holder()) ? 4 : 0),
					Ground.Kind.OTHER_MEASURE, upper, lower);
		}
		if (!sameMeasure(above, below) || above.noun().isEmpty() && above.holder().isEmpty()) {
			return Optional.empty();
		}
		if (wholeAbove && !below.subject().isEmpty() && above.holder().equals(below.holder())
				&& (above.family() == Family.MONEY || !above.holder().isEmpty())) {
			return found(Relation.DEFINITION_DIFFERS, PART, Ground.Kind.NARROWER, upper, lower);
		}
		if (!above.holder().equals(below.holder()) || above.family() == Family.LEVEL) {
			return Optional.empty();
		}
		if (below.subject().endsWith(above.subject()) && !above.subject().isEmpty()) {
			return found(Relation.DEFINITION_DIFFERS, PART, Ground.Kind.NARROWER, upper, lower);
		}
		return above.subject().endsWith(below.subject()) && !below.subject().isEmpty()
				? found(Relation.DEFINITION_DIFFERS, PART, Ground.Kind.WIDER, upper, lower) : Optional.empty();
	}

	private static boolean sameMeasure(QuantityName above, QuantityName below) {
		return above.family() == below.family() && above.noun().equals(below.noun()) && above.perHead() == below.perHead();
	}

	/** The same holders, or people and families, or none. */
	private static boolean countsPeople(QuantityName above, QuantityName below) {
		return above.holder().equals(below.holder()) || !above.holder().isEmpty() && !below.holder().isEmpty()
				&& !above.holder().equals("终端") && !below.holder().equals("终端");
	}

	/** A number, a share and a number per head measure how far one thing has spread. */
	private static boolean measuresOneThing(QuantityName above, QuantityName below) {
		return isSpread(above) && isSpread(below)
				|| above.family() == below.family() && above.noun().equals(below.noun());
	}

	private static boolean isSpread(QuantityName name) {
		return name.family() == Family.COUNT || name.family() == Family.SHARE;
	}

	private static Optional<Likeness> found(Relation relation, int score, Ground.Kind kind, AlignedRow upper, AlignedRow lower) {
		return Optional.of(new Likeness(relation, score, Ground.of(kind, upper.name(), lower.name())));
	}

	private static Optional<Likeness> near(double alike, Ground.Kind kind, AlignedRow upper, AlignedRow lower) {
		return found(Relation.NONE, Math.max(1, (int) (100 * alike)), kind, upper, lower);
	}
}
