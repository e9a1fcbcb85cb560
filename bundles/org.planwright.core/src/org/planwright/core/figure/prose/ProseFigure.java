package org.planwright.core.figure.prose;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

import org.planwright.core.figure.PriceBase;
import org.planwright.core.figure.PrintedFigure;
import org.planwright.core.figure.SignedPattern;
import org.planwright.core.figure.Unit;

/**
 * A number with what stands beside it in a sentence.
 *
 * @param start where the quote begins in the text that was searched
 * @param end where the quote ends, exclusive
 * @param quote the clause part from its subject to the end of the figure, as printed
 * @param figure the number; its text is the bounds, the number and the unit as printed
 * @param unit the unit; {@link Unit#NONE} where none is printed
 * @param role what the figure is, by the words beside it
 * @param year the year that the figure is about; null where neither the sentence nor its context names one
 * @param yearStated whether the sentence itself names that year
 * @param implied whether the number is said in words (全覆盖, 翻一番) and not printed as digits
 * @param priceBase the prices that the clause says it is counted in; null where it says nothing
 * @param subject the words before the figure that name what is measured; empty where the clause has none
 * @param object the words after the figure that name what is counted (8个公共服务平台); empty where there are none
 * @param topics the clauses before it in the same sentence, nearest first, their numbers left out; what an elliptic clause speaks of
 */
public record ProseFigure(int start, int end, String quote, PrintedFigure figure, Unit unit, Role role, Integer year, boolean yearStated,
		boolean implied,
		PriceBase priceBase, String subject, String object, List<String> topics) {

	private static final SignedPattern FALLING = SignedPattern.ofWords(Pattern.compile("下降|降低|减少|压减|缩短|压降|下调|净减"));

	public ProseFigure {
		Objects.requireNonNull(quote, "quote");
		Objects.requireNonNull(figure, "figure");
		Objects.requireNonNull(unit, "unit");
		Objects.requireNonNull(role, "role");
		Objects.requireNonNull(subject, "subject");
		Objects.requireNonNull(object, "object");
		topics = List.copyOf(topics);
		if (start < 0 || end < start) {
			throw new IllegalArgumentException("No span: " + start + ", " + end);
		}
	}

	/** Tells whether it is a change that the words say goes down, its number being printed without a sign: 下降3微克/立方米. */
	public boolean isFall() {
		return role == Role.CHANGE && figure.hasValue() && figure.value().signum() > 0 && FALLING.in(quote).find();
	}
}
