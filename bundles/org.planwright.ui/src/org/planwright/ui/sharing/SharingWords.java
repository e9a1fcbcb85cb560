package org.planwright.ui.sharing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

import org.planwright.core.Sharing;
import org.planwright.core.Sharing.Outcome;
import org.planwright.core.check.Trail;
import org.planwright.core.figure.Derivation;
import org.planwright.model.Portion;
import org.planwright.model.SharingMethod;
import org.planwright.ui.Messages;
import org.planwright.ui.theme.Tint;

/** What is said about a target that was shared out and added up again. */
final class SharingWords {

	private static final int SHOWN_PLACES = 4;

	/** So many regions are named, which takes two lines. */
	private static final int MOST_NAMED = 20;

	private SharingWords() {
	}

	/** A number with as many places as matter. */
	static String number(BigDecimal value) {
		BigDecimal rounded = value.setScale(SHOWN_PLACES, RoundingMode.HALF_UP).stripTrailingZeros();
		return (rounded.scale() < 0 ? rounded.setScale(0) : rounded).toPlainString();
	}

	/** 自动, 求和, 加权平均. */
	static String method(SharingMethod method) {
		return Messages.text("sharing.method." + method.getLiteral());
	}

	/** The result with its formula; says so where there is none. */
	static String total(Sharing sharing, String unit) {
		if (sharing.total().isEmpty()) {
			return Messages.text("sharing.total.none");
		}
		Derivation total = sharing.total().get();
		return Messages.text("sharing.total." + sharing.method().getLiteral(), number(total.value()) + unit, Trail.of(total, unit).filled());
	}

	/** Whether the target is reached, with a sign before the words. */
	static String outcome(Sharing sharing, String target, String unit) {
		return switch (sharing.outcome()) {
		case REACHED -> Messages.text("sharing.reached", target);
		case MISSED -> Messages.text("sharing.missed", target, number(sharing.shortfall().orElseThrow()) + unit);
		case UNKNOWN -> Messages.text(sharing.gaps().isEmpty() ? "sharing.unknown" : "sharing.unknown.gaps");
		};
	}

	/** The colour beside the sign. */
	static Tint tint(Outcome outcome) {
		return switch (outcome) {
		case REACHED -> Tint.GOOD;
		case MISSED -> Tint.ERROR;
		case UNKNOWN -> Tint.INK_QUIET;
		};
	}

	/** What cannot be reckoned with, and why; empty for nothing. */
	static String gaps(Sharing sharing) {
		if (sharing.gaps().isEmpty()) {
			return "";
		}
		StringBuilder words = new StringBuilder();
		for (Sharing.Gap gap : Sharing.Gap.values()) {
			List<String> regions = sharing.gaps().stream().filter(problem -> problem.gap() == gap).map(problem -> named(problem.portion())).toList();
			if (!regions.isEmpty()) {
				words.append(words.isEmpty() ? "" : "\n")
						.append(Messages.text("sharing.gap." + gap.name().toLowerCase(Locale.ROOT).replace('_', '-'), listed(regions)));
			}
		}
		return words.toString();
	}

	/** The names of all, or of the first ones where all of them would take the room of the table. */
	private static String listed(List<String> regions) {
		String first = String.join(Messages.text("list.and"), regions.subList(0, Math.min(regions.size(), MOST_NAMED)));
		return regions.size() <= MOST_NAMED ? first : Messages.text("sharing.gap.many", first, Integer.toString(regions.size()));
	}

	private static String named(Portion portion) {
		return portion.getRegion() == null || portion.getRegion().isBlank() ? Messages.text("sharing.region.none") : portion.getRegion().strip();
	}
}
