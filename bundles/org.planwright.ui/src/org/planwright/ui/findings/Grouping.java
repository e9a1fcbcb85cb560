package org.planwright.ui.findings;

import java.util.Comparator;
import java.util.Locale;

import org.planwright.model.Project;
import org.planwright.ui.Messages;
import org.planwright.ui.selection.PlanNames;

/** What findings are put together by in the list. */
public enum Grouping {
	/** In one list. */
	NONE,
	/** By what their rules are about. */
	TOPIC,
	/** The gravest first. */
	SEVERITY,
	/** By plan. */
	PLAN,
	/** By chapter. */
	CHAPTER;

	/** A group: its sort key, what tells it from others, and its heading. */
	record Group(int order, Object key, String heading) {
		static final Comparator<Group> IN_ORDER = Comparator.comparingInt(Group::order);
	}

	/** What the menu says. */
	public String title() {
		return Messages.text("findings.group." + name().toLowerCase(Locale.ROOT));
	}

	/** The group that a finding belongs to; null where there are none. */
	Group groupOf(FindingItem item) {
		return switch (this) {
		case NONE -> null;
		case TOPIC -> new Group(item.finding().rule().topic().ordinal(), item.finding().rule().topic(), item.finding().rule().topic().title());
		case SEVERITY -> new Group(item.finding().severity().ordinal(), item.finding().severity(), SeverityLook.words(item.finding().severity()));
		case PLAN -> new Group(placeOf(item), item.plan().getId(), PlanNames.shortName(item.plan()));
		case CHAPTER -> new Group(0, item.plan().getId() + '/' + item.chapter(), chapter(item));
		};
	}

	private static int placeOf(FindingItem item) {
		return item.plan().eContainer() instanceof Project project ? project.getPlans().indexOf(item.plan()) : 0;
	}

	private static String chapter(FindingItem item) {
		String plan = PlanNames.shortName(item.plan());
		return item.plan().getSections().stream().filter(section -> section.getId().equals(item.chapter())).findFirst()
				.map(section -> Messages.text("findings.group.chapter.of", plan, PlanNames.name(section)))
				.orElseGet(() -> Messages.text("findings.group.chapter.none", plan));
	}
}
