package org.planwright.core;

import java.util.Locale;
import java.util.Optional;

import org.planwright.core.align.AlignedPlan;
import org.planwright.core.align.AlignedRow;
import org.planwright.core.align.Conversion;
import org.planwright.core.align.Pairing;
import org.planwright.core.align.PlanAlignment;
import org.planwright.core.align.RowVerdict;
import org.planwright.core.figure.PrintedFigure;
import org.planwright.model.Relation;
import org.planwright.model.Verdict;

/** The two sides of an alignment as a report prints their rows, and what lies between them. */
enum AlignSides {
	/** The plan above. */
	UPPER,
	/** The plan below. */
	LOWER;

	/** A row with its figures: 电信业务总量：1.5→3.7万亿元. */
	String row(PlanAlignment alignment, String id) {
		AlignedPlan plan = this == UPPER ? alignment.upper() : alignment.lower();
		return plan.row(id).map(AlignSides::row).orElse("");
	}

	private static String row(AlignedRow row) {
		PrintedFigure aim = row.aim();
		String target = aim.text().isBlank() ? AlignDocument.text("none") : row.withUnit(aim);
		return row.baseline().hasValue() ? AlignDocument.text("row.growing", row.name(), row.baseline().text(), target)
				: AlignDocument.text("row", row.name(), target);
	}

	/** How the upper unit becomes the lower one: 1万亿元 = 10000亿元; empty where nothing is converted. */
	static String conversion(Pairing pairing) {
		Optional<Conversion> conversion = pairing.relation() == Relation.DEFINITION_DIFFERS ? Optional.empty()
				: pairing.figures().flatMap(RowVerdict::converted).filter(each -> !each.isIdentity());
		return conversion.map(each -> AlignDocument.text("converted", each.from(), each.factor().stripTrailingZeros().toPlainString(), each.to())).orElse("");
	}

	/** A verdict with its sign, so that it can be told without colour. */
	static String verdict(Verdict verdict) {
		return verdict(Messages.locale(), verdict);
	}

	/** The same in a language. */
	static String verdict(Locale language, Verdict verdict) {
		return Messages.text(language, "report.align.verdict." + verdict.name().toLowerCase(Locale.ROOT));
	}
}
