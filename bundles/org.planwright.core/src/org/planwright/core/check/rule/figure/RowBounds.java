package org.planwright.core.check.rule.figure;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.planwright.core.check.fact.RowFacts;
import org.planwright.core.figure.Comparator;
import org.planwright.core.figure.PrintedFigure;

/** Bounds in the cells of a row, and what they say together. */
final class RowBounds {

	private static final Pattern SIGN = Pattern.compile("[<>≤≥＜＞≦≧﹤﹥⩽⩾]=?");
	private static final Pattern NUMBER = Pattern.compile("\\d");

	private RowBounds() {
	}

	/** Tells whether the number itself passes. */
	static boolean hasItsNumber(Comparator comparator) {
		return !comparator.isStrict();
	}

	/**
	 * What the bound of a change says about the target: as much as >0.5 more than 81.5 is >82. A reduction is printed without its sign, so
	 * that its bound is mirrored.
	 *
	 * @return empty where baseline or target is missing, or baseline and change make another number than the target's (R11)
	 */
	static Optional<Comparator> impliedTarget(RowFacts row) {
		PrintedFigure change = row.change().figure();
		if (row.baseline().comparator() != Comparator.EQUAL || !row.target().hasValue() || change.unit() != null && !row.kind().isPercent()
				|| row.baseline().unit() != null || row.target().unit() != null) {
			return Optional.empty();
		}
		BigDecimal difference = row.target().value().subtract(row.baseline().value());
		boolean reduced = difference.signum() < 0 && change.value().signum() > 0;
		BigDecimal expected = reduced ? difference.negate() : difference;
		BigDecimal reach = change.lastPlace();
		if (expected.subtract(change.value()).abs().compareTo(reach) > 0) {
			return Optional.empty();
		}
		return Optional.of(reduced ? mirrored(change.comparator()) : change.comparator());
	}

	private static Comparator mirrored(Comparator comparator) {
		return switch (comparator) {
		case LESS -> Comparator.GREATER;
		case GREATER -> Comparator.LESS;
		case AT_MOST -> Comparator.AT_LEAST;
		case AT_LEAST -> Comparator.AT_MOST;
		case EQUAL, ABOUT -> comparator;
		};
	}

	/** The change with the bound of the target; empty where it is said in words. */
	static Optional<String> changeLikeTarget(RowFacts row) {
		boolean reduced = row.target().value().compareTo(row.baseline().value()) < 0 && row.change().figure().value().signum() > 0;
		Comparator bound = reduced ? mirrored(row.target().comparator()) : row.target().comparator();
		return unbounded(row.change().figure()).map(text -> {
			Matcher number = NUMBER.matcher(text);
			return number.find() ? text.substring(0, number.start()) + bound.sign() + text.substring(number.start()) : text;
		});
	}

	/** A cell without the sign of its bound; empty where the bound is said in words. */
	private static Optional<String> unbounded(PrintedFigure figure) {
		Matcher sign = SIGN.matcher(figure.text());
		return sign.find() ? Optional.of(sign.replaceFirst("")) : figure.comparator().isBound() ? Optional.empty() : Optional.of(figure.text());
	}

	/** A cell with the sign of its bound turned round; empty where the bound is said in words. */
	static Optional<String> mirrored(String cell) {
		Matcher sign = SIGN.matcher(cell);
		return sign.find() ? Optional.of(cell.substring(0, sign.start()) + mirroredSign(sign.group()) + cell.substring(sign.end()))
				: Optional.empty();
	}

	private static String mirroredSign(String sign) {
		StringBuilder mirrored = new StringBuilder();
		for (char c : sign.toCharArray()) {
			int at = "<>≤≥＜＞≦≧﹤﹥⩽⩾".indexOf(c);
			mirrored.append(at < 0 ? c : "><≥≤＞＜≧≦﹥﹤⩾⩽".charAt(at));
		}
		return mirrored.toString();
	}

	/** A cell with the other sign of its number. */
	static String negated(PrintedFigure figure) {
		String text = figure.text();
		Matcher number = NUMBER.matcher(text);
		if (!number.find()) {
			return text;
		}
		int at = number.start();
		boolean minus = at > 0 && "-−–".indexOf(text.charAt(at - 1)) >= 0;
		return minus ? text.substring(0, at - 1) + text.substring(at) : text.substring(0, at) + '-' + text.substring(at);
	}
}
