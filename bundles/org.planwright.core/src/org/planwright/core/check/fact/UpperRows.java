package org.planwright.core.check.fact;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.planwright.core.figure.Glyphs;

/** The rows of the upper plan that speak of the same quantities as those of this one. */
public final class UpperRows {

	private static final Pattern COUNTING = Pattern.compile("(?:数量|数值|总数|数|值)$");
	/** An abbreviation behind the words that it stands for: 运行电能利用效率（PUE）. */
	private static final Pattern ABBREVIATION = Pattern.compile("\\(([a-z][a-z0-9+\\-]{1,9})\\)");

	private final Map<RowFacts, List<RowFacts>> byRow = new IdentityHashMap<>();

	private UpperRows(PlanFacts plan) {
		List<Name> upper = plan.upper().map(above -> above.rows().stream().map(Name::of).toList()).orElse(List.of());
		for (RowFacts row : upper.isEmpty() ? List.<RowFacts>of() : plan.rows()) {
			Name own = Name.of(row);
			List<RowFacts> same = new ArrayList<>();
			upper.stream().filter(above -> above.isSame(own)).map(Name::row).forEach(same::add);
			byRow.put(row, same);
		}
	}

	/** The upper plan's row of the same name and a unit of the same kind; empty where there is none. */
	public static Optional<RowFacts> of(PlanFacts plan, RowFacts row) {
		return named(plan, row).stream().filter(above -> above.unit().speaksOf(row.unit())).findFirst();
	}

	/** The upper plan's row of the same name whatever its unit. */
	public static Optional<RowFacts> ofAnyUnit(PlanFacts plan, RowFacts row) {
		return named(plan, row).stream().findFirst();
	}

	private static List<RowFacts> named(PlanFacts plan, RowFacts row) {
		return plan.derived(UpperRows.class, UpperRows::new).byRow.getOrDefault(row, List.of());
	}

	/** A row's name made comparable: as printed, and without the words for counting; with the abbreviation in its brackets, or null. */
	private record Name(RowFacts row, String plain, String core, String abbreviation) {

		static Name of(RowFacts row) {
			String plain = Glyphs.fold(row.name()).replace(" ", "").toLowerCase(Locale.ROOT);
			Matcher abbreviation = ABBREVIATION.matcher(plain);
			return new Name(row, plain, COUNTING.matcher(plain).replaceFirst(""), abbreviation.find() ? abbreviation.group(1) : null);
		}

		boolean isSame(Name other) {
			return core.equals(other.core) || spells(other) || other.spells(this);
		}

		/** Tells whether the other name has the abbreviation in the place of the words that it stands for here. */
		private boolean spells(Name other) {
			return abbreviation != null && other.core.endsWith(abbreviation) && other.core.length() > abbreviation.length()
					&& plain.startsWith(other.core.substring(0, other.core.length() - abbreviation.length()));
		}
	}
}
