package org.planwright.core.compare.merge;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Decides conflicts of one kind, or of all, in one way.
 *
 * @param kind the kind; null for all that no other rule is made for
 * @param way how
 */
public record MergeRule(ConflictKind kind, Way way) {

	/** How a rule decides. */
	public enum Way {
		/** As the state has it that the result is written into. */
		MINE,
		/** As the state has it that comes in. */
		THEIRS,
		/** As it was. */
		BASE,
		/** Both, one after the other. */
		BOTH,
		/** What was said last, where both sides say when; the rest stays undecided. */
		NEWEST;

		/** The name in rules. */
		public String key() {
			return name().toLowerCase(Locale.ROOT);
		}
	}

	public MergeRule {
		Objects.requireNonNull(way, "way");
	}

	/**
	 * Reads a rule: {@code mine}, or for one kind {@code text=theirs}.
	 *
	 * @return empty where it is none
	 */
	public static Optional<MergeRule> parse(String text) {
		int split = text.indexOf('=');
		String wayName = text.substring(split + 1).strip();
		Optional<Way> way = Arrays.stream(Way.values()).filter(each -> each.key().equals(wayName)).findFirst();
		if (split < 0) {
			return way.map(each -> new MergeRule(null, each));
		}
		String kindName = text.substring(0, split).strip();
		return way.flatMap(each -> Arrays.stream(ConflictKind.values()).filter(kind -> kind.key().equals(kindName)).findFirst().map(kind -> new MergeRule(kind, each)));
	}

	/** Decides what is undecided. A rule for a kind comes before one for all; of two for the same the first one counts. */
	public static Decisions decide(List<Conflict> conflicts, List<MergeRule> rules, Decisions decided) {
		Decisions all = decided;
		for (Conflict conflict : conflicts) {
			if (decided.about(conflict.id()).isEmpty()) {
				Optional<Choice> choice = rules.stream().filter(rule -> rule.kind == conflict.kind()).findFirst()
						.or(() -> rules.stream().filter(rule -> rule.kind == null).findFirst()).flatMap(rule -> rule.choice(conflict));
				if (choice.isPresent()) {
					all = all.with(conflict.id(), Decision.of(choice.get()));
				}
			}
		}
		return all;
	}

	/** What the rule makes of a conflict; empty where it leaves it open. */
	public Optional<Choice> choice(Conflict conflict) {
		Choice choice = switch (way) {
		case MINE -> Choice.MINE;
		case THEIRS -> Choice.THEIRS;
		case BASE -> Choice.BASE;
		case BOTH -> Choice.BOTH;
		case NEWEST -> newest(conflict);
		};
		return Optional.ofNullable(choice).filter(conflict.choices()::contains);
	}

	/** ISO dates and instants are in order as texts. */
	private static Choice newest(Conflict conflict) {
		if (conflict.mineTime() == null || conflict.theirsTime() == null || conflict.mineTime().equals(conflict.theirsTime())) {
			return null;
		}
		return conflict.mineTime().compareTo(conflict.theirsTime()) > 0 ? Choice.MINE : Choice.THEIRS;
	}
}
