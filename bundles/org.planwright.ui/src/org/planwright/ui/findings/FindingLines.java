package org.planwright.ui.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.planwright.ui.Messages;
import org.planwright.ui.table.ListedRows;

/** The rows of the list: findings, put together under headings; accepted ones apart, behind all others. */
public final class FindingLines extends ListedRows<FindingLine> {

	private static final String WAIVED = "waived";

	private final Predicate<FindingItem> counted;

	/**
	 * Makes the rows.
	 *
	 * @param items the findings, in the order of the document; plan by plan
	 * @param grouping what they are put together by
	 * @param counted which of them the headings count: those that are seen when the headings are unfolded
	 */
	public FindingLines(List<FindingItem> items, Grouping grouping, Predicate<FindingItem> counted) {
		this.counted = counted;
		Map<Object, Grouping.Group> groups = new LinkedHashMap<>();
		Map<Object, List<FindingItem>> members = new LinkedHashMap<>();
		List<FindingItem> waived = new ArrayList<>();
		for (FindingItem item : items) {
			if (item.isWaived()) {
				waived.add(item);
			} else {
				Grouping.Group group = grouping.groupOf(item);
				Object key = group == null ? "" : group.key();
				groups.putIfAbsent(key, group);
				members.computeIfAbsent(key, first -> new ArrayList<>()).add(item);
			}
		}
		if (grouping == Grouping.NONE) {
			List<FindingItem> all = members.getOrDefault("", new ArrayList<>());
			all.sort(Comparator.comparing(item -> item.finding().severity()));
			all.forEach(item -> lines().add(FindingLine.of(item, 0)));
		} else {
			groups.values().stream().sorted(Grouping.Group.IN_ORDER).forEach(group -> add(group.key(), group.heading(), members.get(group.key())));
		}
		if (!waived.isEmpty()) {
			add(WAIVED, Messages.text("findings.waived"), waived);
		}
	}

	private void add(Object key, String words, List<FindingItem> items) {
		lines().add(FindingLine.heading(Messages.text("findings.heading", words, Long.toString(items.stream().filter(counted).count())), key));
		items.forEach(item -> lines().add(FindingLine.of(item, 1)));
	}
}
