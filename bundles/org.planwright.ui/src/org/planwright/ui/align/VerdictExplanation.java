package org.planwright.ui.align;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.planwright.core.align.AlignedRow;
import org.planwright.core.align.Conversion;
import org.planwright.core.align.Ground;
import org.planwright.core.align.PairChange;
import org.planwright.core.align.Pairing;
import org.planwright.core.align.RowVerdict;
import org.planwright.core.align.VerdictCell;
import org.planwright.core.check.Trail;
import org.planwright.core.figure.Derivation;
import org.planwright.model.IndicatorAttribute;
import org.planwright.model.Relation;
import org.planwright.model.Verdict;
import org.planwright.ui.Messages;
import org.planwright.ui.trace.LinkLook;

/**
 * What is to be said about a pair of indicators: both sides, the verdict with its reason, how the figures became comparable and what was
 * reckoned, and why the two were put together. Knows no control; for any thread.
 *
 * @param verdict the verdict that counts
 * @param title verdict and indicator in a line
 * @param lines what tells, from top to bottom
 */
public record VerdictExplanation(Verdict verdict, String title, List<Line> lines) {

	/** Digits of a number that was rounded for showing. */
	private static final MathContext SHOWN = new MathContext(6, RoundingMode.HALF_UP);

	/** What a line is about. */
	public enum Topic {
		/** The row of the upper plan. */
		UPPER,
		/** A row of the lower plan, or that there is none. */
		LOWER,
		/** Why the verdict is so. */
		REASON,
		/** A binding indicator is left out. */
		BINDING,
		/** How the units convert. */
		CONVERSION,
		/** What was reckoned, with its numbers. */
		TRAIL,
		/** How the two relate, and what is thought of it. */
		STATE,
		/** Why they were put together. */
		GROUND,
		/** What has changed since somebody judged. */
		CHANGE;

		/** The word that stands before the line. */
		public String word() {
			return Messages.text("verdict.explain." + name().toLowerCase(Locale.ROOT));
		}
	}

	/** A line: what it is about, and the words. */
	public record Line(Topic topic, String text) {
	}

	public VerdictExplanation {
		lines = List.copyOf(lines);
	}

	/**
	 * Explains a pair of indicators.
	 *
	 * @param plan how the lower plan is called
	 */
	public static VerdictExplanation of(VerdictCell cell, String plan) {
		Pairing pairing = cell.pairing();
		List<Line> lines = new ArrayList<>();
		lines.add(new Line(Topic.UPPER, row(cell.upper())));
		if (cell.lower().isEmpty()) {
			lines.add(new Line(Topic.LOWER, Messages.text("verdict.explain.none", plan)));
		}
		cell.lower().forEach(row -> lines.add(new Line(Topic.LOWER, row(row))));
		if (pairing.said() != Verdict.AUTO) {
			lines.add(new Line(Topic.REASON, Messages.text("verdict.explain.said", AlignLook.word(pairing.said()))));
		}
		pairing.figures().ifPresent(figures -> figures(figures, lines));
		if (cell.isBindingMissing()) {
			lines.add(new Line(Topic.BINDING, Messages.text("verdict.explain.bindingMissing")));
		}
		lines.add(new Line(Topic.STATE, state(pairing)));
		for (Ground ground : pairing.grounds()) {
			String words = ground.wording().text().strip();
			lines.add(new Line(Topic.GROUND, words));
		}
		pairing.changes().forEach(change -> lines.add(new Line(Topic.CHANGE, change(change))));
		return new VerdictExplanation(cell.verdict(), Messages.text("verdict.explain.title", AlignLook.words(cell.verdict()), cell.upper().name(), plan), lines);
	}

	private static void figures(RowVerdict figures, List<Line> lines) {
		lines.add(new Line(Topic.REASON, figures.reason().text()));
		if (figures.close()) {
			lines.add(new Line(Topic.REASON, Messages.text("verdict.explain.close")));
		}
		figures.converted().filter(conversion -> !conversion.isIdentity()).ifPresent(conversion -> lines.add(new Line(Topic.CONVERSION, words(conversion))));
		if (figures.upper() != null) {
			lines.add(new Line(Topic.TRAIL, Messages.text("verdict.explain.trail.upper", trail(figures.upper()))));
		}
		if (figures.lower() != null) {
			lines.add(new Line(Topic.TRAIL, Messages.text("verdict.explain.trail.lower", trail(figures.lower()))));
		}
	}

	private static String words(Conversion conversion) {
		return Messages.text("verdict.explain.factor", conversion.from(), number(conversion.factor()), conversion.to());
	}

	private static String trail(Derivation derivation) {
		Trail trail = Trail.of(derivation, derivation.expression().startsWith("r ") ? "%" : "");
		String equals = trail.value().compareTo(trail.value().round(SHOWN)) == 0 ? " = " : " ≈ ";
		return trail.expression() + " = " + trail.filled() + equals + number(trail.value()) + trail.unit();
	}

	private static String number(BigDecimal value) {
		BigDecimal plain = value.round(SHOWN).stripTrailingZeros();
		return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString();
	}

	/** A row in a line: 5G基站数：6.26 → 20万个（预期性）. */
	private static String row(AlignedRow row) {
		String target = VerdictCell.aim(row);
		String baseline = row.baseline().isAbsent() ? "" : row.baseline().text();
		String figures = baseline.isEmpty() || row.target().isAbsent() ? target : Messages.text("verdict.explain.path", baseline, target);
		String attribute = row.indicator().getAttribute() == IndicatorAttribute.BINDING ? Messages.text("verdict.explain.binding.mark") : "";
		String years = row.targetYear() == 0 ? "" : Messages.text("verdict.explain.year", Integer.toString(row.targetYear()));
		return Messages.text("verdict.explain.row", row.name(), figures.isEmpty() ? Messages.text("verdict.explain.noFigures") : figures, String.join(" ", Stream.of(years, attribute).filter(each -> !each.isEmpty()).toList())).strip();
	}

	private static String state(Pairing pairing) {
		String state = LinkLook.sign(pairing.state()) + " " + LinkLook.word(pairing.state());
		String relation = pairing.relation() == Relation.NONE ? AlignLook.word(Relation.NONE, Pairing.Kind.INDICATOR) : AlignLook.word(pairing.relation(), Pairing.Kind.INDICATOR);
		return pairing.judged().isPresent() || !pairing.isAnswered() ? Messages.text("verdict.explain.state.plain", relation, state)
				: Messages.text("verdict.explain.state.sure", relation, state, Integer.toString(pairing.confidence()));
	}

	private static String change(PairChange change) {
		return change.subject() == null ? Messages.text("verdict.explain.gone")
				: Messages.text("verdict.explain.changed", Messages.text("verdict.field." + change.field()), change.from(), change.to());
	}

	/** All words, a line each. */
	public String text() {
		return title + '\n' + lines.stream().map(line -> line.topic().word() + ' ' + line.text()).collect(Collectors.joining("\n"));
	}
}
