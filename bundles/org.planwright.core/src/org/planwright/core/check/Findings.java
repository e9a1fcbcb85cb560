package org.planwright.core.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

import org.planwright.core.Wording;

/** Takes what the rules find in one plan. */
public final class Findings {

	private static final Pattern NUMBER = Pattern.compile("[\\d０-９.．〇零一二两三四五六七八九十百千万亿]+");

	private final List<Finding> all = new ArrayList<>();
	private final Map<String, Integer> ids = new HashMap<>();
	private final Map<String, Integer> kins = new HashMap<>();

	/**
	 * Begins a finding; {@link Report#done()} ends it. Its words are those of the rule's messages {@code message}, {@code why} and
	 * {@code cure}.
	 */
	public Report report(Rule rule, Place place) {
		return new Report(rule, place);
	}

	/** What was found, in the order of reporting. */
	public List<Finding> all() {
		return List.copyOf(all);
	}

	/** A finding that is being put together. */
	public final class Report {

		private final Rule rule;
		private final Place place;
		private Severity severity;
		private String variant = "";
		private Object[] arguments = {};
		private String stated;
		private String computed;
		private final List<Place> others = new ArrayList<>();
		private final List<Trail> trails = new ArrayList<>();
		private final List<Cause> causes = new ArrayList<>();
		private final List<Fix> fixes = new ArrayList<>();
		private final List<String> basis = new ArrayList<>();

		private Report(Rule rule, Place place) {
			this.rule = Objects.requireNonNull(rule, "rule");
			this.place = Objects.requireNonNull(place, "place");
			severity = rule.severity();
			stated = place.words();
		}

		/** How much it matters; by default as much as the rule's gravest. */
		public Report severity(Severity itsSeverity) {
			severity = itsSeverity;
			return this;
		}

		/** What stands there; by default the words of the place. */
		public Report stated(String printed) {
			stated = printed;
			return this;
		}

		/** What it should be. */
		public Report computed(String expected) {
			computed = expected;
			return this;
		}

		/** What stands in the places of the messages, the same for all three. */
		public Report with(Object... messageArguments) {
			arguments = messageArguments;
			return this;
		}

		/** Takes the messages {@code message.VARIANT}, {@code why.VARIANT} and {@code cure.VARIANT} of the rule. */
		public Report variant(String name) {
			variant = '.' + name;
			return this;
		}

		/** Another place that has to do with it. */
		public Report also(Place other) {
			others.add(other);
			return this;
		}

		/** How the computed figure comes about. */
		public Report trail(Trail trail) {
			trails.add(trail);
			return this;
		}

		/** What may have gone wrong. */
		public Report cause(Cause cause) {
			causes.add(cause);
			return this;
		}

		/** A change that would cure it. */
		public Report fix(Fix fix) {
			fixes.add(fix);
			return this;
		}

		/** Printed data that it rests on: when any of them changes, a waiver of the finding holds no longer. */
		public Report basedOn(String... printed) {
			for (String text : printed) {
				basis.add(text == null ? "" : text);
			}
			return this;
		}

		/** Ends the finding. */
		public void done() {
			String prefix = "rule." + rule.id() + '.';
			all.add(new Finding(id(), rule, severity, place, others, stated, computed, Wording.of(prefix + "message" + variant, arguments),
					Wording.of(prefix + "why" + variant, arguments), Wording.of(prefix + "cure" + variant, arguments), trails, causes, fixes, kin(),
					Fingerprints.of(rule.id(), variant, stated, computed, basis)));
		}

		private String id() {
			return rule.id() + '-' + numbered(ids, Fingerprints.shortOf(rule.id(), variant, place.object(), cell(), place.hasSpan() ? place.words() : ""));
		}

		private String kin() {
			String words = place.hasSpan() ? NUMBER.matcher(place.words()).replaceAll("") : "";
			return numbered(kins, Fingerprints.shortOf(rule.id(), place.object(), cell(), words));
		}

		private String cell() {
			return place.column() == null ? "" : place.column().name();
		}

		private static String numbered(Map<String, Integer> keys, String key) {
			int times = keys.merge(key, 1, Integer::sum);
			return key + (times == 1 ? "" : "-" + times);
		}
	}
}
