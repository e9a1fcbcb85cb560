package org.planwright.ui.findings;

import java.util.EnumSet;
import java.util.Set;

import org.planwright.core.check.Severity;
import org.planwright.core.check.Topic;

/**
 * Which findings are looked at.
 *
 * @param severities of these severities
 * @param topics about these topics
 * @param waived whether accepted ones are listed, too
 */
public record FindingFilter(Set<Severity> severities, Set<Topic> topics, boolean waived) {

	/** Everything that counts. */
	public static final FindingFilter ALL = new FindingFilter(EnumSet.allOf(Severity.class), EnumSet.allOf(Topic.class), false);

	public FindingFilter {
		severities = Set.copyOf(severities);
		topics = Set.copyOf(topics);
	}

	/** Whether a finding is looked at. */
	public boolean passes(FindingItem item) {
		return (waived || !item.isWaived()) && severities.contains(item.finding().severity()) && topics.contains(item.finding().rule().topic());
	}

	/** Whether nothing that counts is left out. */
	public boolean isOpen() {
		return severities.size() == Severity.values().length && topics.size() == Topic.values().length;
	}

	/** With or without a severity. */
	public FindingFilter with(Severity severity, boolean shown) {
		Set<Severity> changed = EnumSet.noneOf(Severity.class);
		changed.addAll(severities);
		change(changed, severity, shown);
		return new FindingFilter(changed, topics, waived);
	}

	/** With or without a topic. */
	public FindingFilter with(Topic topic, boolean shown) {
		Set<Topic> changed = EnumSet.noneOf(Topic.class);
		changed.addAll(topics);
		change(changed, topic, shown);
		return new FindingFilter(severities, changed, waived);
	}

	/** Of these severities and no others. */
	public FindingFilter only(Set<Severity> shown) {
		return new FindingFilter(shown, topics, waived);
	}

	/** About this topic and no other. */
	public FindingFilter onlyTopic(Topic shown) {
		return new FindingFilter(severities, EnumSet.of(shown), waived);
	}

	/** About all topics. */
	public FindingFilter withAllTopics() {
		return new FindingFilter(severities, EnumSet.allOf(Topic.class), waived);
	}

	/** With or without those that were accepted. */
	public FindingFilter withWaived(boolean shown) {
		return new FindingFilter(severities, topics, shown);
	}

	private static <T> void change(Set<T> set, T element, boolean in) {
		if (in) {
			set.add(element);
		} else {
			set.remove(element);
		}
	}
}
