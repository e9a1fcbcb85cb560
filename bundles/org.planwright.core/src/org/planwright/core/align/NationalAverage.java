package org.planwright.core.align;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.planwright.core.figure.Glyphs;
import org.planwright.model.Direction;
import org.planwright.model.Verdict;

/** A target that is no number but a place beside the average of the country, as 高于全国平均水平 (R33). */
enum NationalAverage {

	/** Better than it, whichever way is better. */
	BETTER,
	/** At it, or not on its worse side. */
	REACHED,
	/** Over it. */
	ABOVE,
	/** Under it. */
	BELOW,
	/** Near to it, which promises less than to reach it. */
	NEAR;

	private static final Pattern AVERAGE = Pattern.compile("(?:全国|国家|同期)的?平均(?:水平|值|数)?(?<over>以上)?");
	private static final Pattern SIDE = Pattern.compile("(?:(?<better>优于|好于|领先)|(?<reached>不低于|不少于|不高于|不超过)|(?<near>接近|略低于|略高于)|(?<above>高于|超过|大于)"
			+ "|(?<below>低于|小于|少于))[^，。；]{0,4}$");

	/** What a target says; empty where it does not speak of the average. */
	static Optional<NationalAverage> of(String target) {
		String text = Glyphs.fold(target);
		Matcher average = AVERAGE.matcher(text);
		if (!average.find()) {
			return Optional.empty();
		}
		Matcher side = SIDE.matcher(text.substring(0, average.start()));
		if (!side.find()) {
			return Optional.of(average.group("over") == null ? REACHED : ABOVE);
		}
		return Optional.of(side.group("better") != null ? BETTER : side.group("reached") != null ? REACHED : side.group("near") != null ? NEAR
				: side.group("above") != null ? ABOVE : BELOW);
	}

	/**
	 * What the target is beside one that is the average.
	 *
	 * @param better which way is better
	 * @return empty where it is on one side of the average, and nothing tells which side is better
	 */
	Optional<Verdict> verdict(Direction better) {
		return switch (this) {
		case BETTER -> Optional.of(Verdict.HIGHER);
		case REACHED -> Optional.of(Verdict.EQUAL);
		case NEAR -> Optional.of(Verdict.LOWER);
		case ABOVE, BELOW -> better == Direction.AUTO ? Optional.empty()
				: Optional.of((this == ABOVE) == (better == Direction.HIGHER) ? Verdict.HIGHER : Verdict.LOWER);
		};
	}
}
