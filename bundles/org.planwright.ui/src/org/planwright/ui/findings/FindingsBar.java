package org.planwright.ui.findings;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolItem;
import org.planwright.core.check.Severity;
import org.planwright.core.check.Topic;
import org.planwright.ui.Messages;
import org.planwright.ui.kit.ToolItems;
import org.planwright.ui.session.Settings;
import org.planwright.ui.table.SheetPane;
import org.planwright.ui.theme.Icon;
import org.planwright.ui.theme.Theme;

/** The buttons over the list of findings: which of them are listed, and how they are put together. */
final class FindingsBar {

	/** Names the list in the settings. */
	static final String SETTINGS = "findings";
	private static final String GROUPING = "grouping";

	private final FindingsDesk desk;
	private final Settings settings;
	private final Theme theme;
	private final Runnable regroup;
	private final Map<Severity, ToolItem> severities = new EnumMap<>(Severity.class);
	private final ToolItem onlyPlan;
	private final ToolItem group;
	private final ToolItem topics;
	private final ToolItem waived;

	/** @param regroup shows the list again when it is put together in another way */
	FindingsBar(SheetPane<FindingLine> pane, FindingsDesk desk, Settings settings, Theme theme, Runnable regroup) {
		this.desk = desk;
		this.settings = settings;
		this.theme = theme;
		this.regroup = regroup;
		for (Severity severity : Severity.values()) {
			severities.put(severity, pane.addToggle(null, "", Messages.text("findings.severity.tip", severity.title()), true, () -> toggle(severity)));
		}
		onlyPlan = pane.addToggle(Icon.SCROLL_TEXT, Messages.text("findings.onlyPlan"), Messages.text("findings.onlyPlan.tip"), desk.isOnlyPlan(),
				() -> desk.setOnlyPlan(!desk.isOnlyPlan()));
		group = pane.addButton(Icon.LIST_TREE, Messages.text("findings.group"), Messages.text("findings.group.tip"), this::openGroups);
		topics = pane.addButton(Icon.LIST_FILTER, Messages.text("findings.topics"), Messages.text("findings.topics.tip"), this::openTopics);
		waived = pane.addToggle(Icon.CIRCLE_CHECK, Messages.text("findings.waived"), Messages.text("findings.waived.tip"), false,
				() -> desk.setFilter(desk.filter().withWaived(!desk.filter().waived())));
	}

	private void toggle(Severity severity) {
		desk.setFilter(desk.filter().with(severity, !desk.filter().severities().contains(severity)));
	}

	private void openGroups() {
		open(group, this::fillGroups);
	}

	private void openTopics() {
		open(topics, this::fillTopics);
	}

	private static void open(ToolItem below, Consumer<Menu> fill) {
		Menu menu = new Menu(below.getParent());
		fill.accept(menu);
		ToolItems.open(menu, below);
	}

	private void fillGroups(Menu menu) {
		for (Grouping choice : Grouping.values()) {
			MenuItem item = new MenuItem(menu, SWT.RADIO);
			item.setText(choice.title());
			item.setSelection(choice == grouping());
			item.addListener(SWT.Selection, event -> {
				if (item.getSelection()) {
					settings.setTable(SETTINGS, GROUPING, choice.name());
					regroup.run();
				}
			});
		}
	}

	private void fillTopics(Menu menu) {
		MenuItem all = new MenuItem(menu, SWT.PUSH);
		all.setText(Messages.text("findings.topics.all"));
		all.addListener(SWT.Selection, event -> desk.setFilter(desk.filter().withAllTopics()));
		MenuItem only = new MenuItem(menu, SWT.CASCADE);
		only.setText(Messages.text("findings.topics.only"));
		only.setMenu(new Menu(only));
		new MenuItem(menu, SWT.SEPARATOR);
		Map<Topic, Long> counts = desk.all().stream().filter(item -> !item.isWaived())
				.collect(Collectors.groupingBy(item -> item.finding().rule().topic(), Collectors.counting()));
		for (Topic topic : Topic.values()) {
			String words = Messages.text("findings.heading", topic.title(), Long.toString(counts.getOrDefault(topic, 0L)));
			MenuItem alone = new MenuItem(only.getMenu(), SWT.PUSH);
			alone.setText(words);
			alone.addListener(SWT.Selection, event -> desk.setFilter(desk.filter().onlyTopic(topic)));
			MenuItem item = new MenuItem(menu, SWT.CHECK);
			item.setText(words);
			item.setSelection(desk.filter().topics().contains(topic));
			item.addListener(SWT.Selection, event -> desk.setFilter(desk.filter().with(topic, item.getSelection())));
		}
	}

	/** What the list is put together by, as chosen last. */
	Grouping grouping() {
		String kept = settings.table(SETTINGS, GROUPING);
		return EnumSet.allOf(Grouping.class).stream().filter(choice -> choice.name().equals(kept)).findFirst().orElse(Grouping.NONE);
	}

	/** Takes the colours of the theme. */
	void dress() {
		severities.forEach((severity, item) -> item.setForeground(theme.color(SeverityLook.tint(severity))));
	}

	/** Says how many findings there are, and which are listed. */
	void update(FindingCounts counts) {
		severities.forEach((severity, item) -> {
			ToolItems.sayAlone(item, Messages.text("findings.severity", SeverityLook.words(severity), Integer.toString(counts.of(severity))));
			item.setSelection(desk.filter().severities().contains(severity));
		});
		onlyPlan.setSelection(desk.isOnlyPlan());
		waived.setSelection(desk.filter().waived());
		String words = Messages.text("findings.waived");
		ToolItems.say(waived, counts.waived() == 0 ? words : Messages.text("findings.heading", words, Integer.toString(counts.waived())));
		ToolItems.say(topics, Messages.text(desk.filter().topics().size() == Topic.values().length ? "findings.topics" : "findings.topics.some"));
	}
}
