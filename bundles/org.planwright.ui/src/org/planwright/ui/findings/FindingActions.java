package org.planwright.ui.findings;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.planwright.core.FirstWords;
import org.planwright.core.check.Fix;
import org.planwright.ui.Messages;
import org.planwright.ui.selection.PlanSelection;
import org.planwright.ui.session.OpenProject;
import org.planwright.ui.theme.Icon;
import org.planwright.ui.theme.Icons;
import org.planwright.ui.theme.Theme;

/** What is done about findings through a dialog or a menu of its own. */
public final class FindingActions {

	/** So many characters of a finding's message stand in a menu; the explanation has them all. */
	private static final int MENU_WORDS = 40;

	private final OpenProject project;
	private final FindingsDesk desk;
	private final FindingEdits edits;
	private final Theme theme;
	private final Icons icons;
	private final Supplier<Shell> shell;

	/** @param shell that dialogs belong to */
	public FindingActions(OpenProject project, FindingsDesk desk, FindingEdits edits, Theme theme, Icons icons, Supplier<Shell> shell) {
		this.project = project;
		this.desk = desk;
		this.edits = edits;
		this.theme = theme;
		this.icons = icons;
		this.shell = shell;
	}

	/** Asks for a reason and a name and accepts findings; what is accepted already is left as it is. */
	public void waive(List<FindingItem> items) {
		List<FindingItem> open = items.stream().filter(item -> !item.isWaived()).toList();
		if (!open.isEmpty()) {
			new WaiveDialog(shell.get(), open, edits).open();
		}
	}

	/** Shows all fixes of a kind beforehand and carries out those that are chosen, by one edit. */
	public void fixAll(String kind) {
		List<FindingEdits.Cure> cures = edits.ofKind(kind);
		if (!cures.isEmpty()) {
			new FixAllDialog(shell.get(), cures, edits).open();
		}
	}

	/** Which rules are run, and the numbers that they go by. */
	public void settings() {
		project.session().ifPresent(session -> new CheckSettingsDialog(shell.get(), session, theme).open());
	}

	/**
	 * Opens a small menu of what can be done about findings at a place.
	 *
	 * @param items the findings there
	 * @param at where on the display
	 */
	public Menu openMenu(List<FindingItem> items, Point at) {
		Menu menu = new Menu(shell.get(), SWT.POP_UP);
		fill(menu, items);
		menu.setLocation(at);
		menu.addListener(SWT.Hide, hidden -> menu.getDisplay().asyncExec(menu::dispose));
		menu.setVisible(true);
		return menu;
	}

	/** Adds to a menu, behind what is in it, what can be done about the findings at a place; nothing where there are none. */
	public void addTo(Menu menu, PlanSelection place) {
		List<FindingItem> items = desk.at(place);
		if (!items.isEmpty()) {
			new MenuItem(menu, SWT.SEPARATOR);
			fill(menu, items);
		}
	}

	/** Fills a menu with what can be done about findings. */
	public void fill(Menu menu, List<FindingItem> items) {
		if (items.isEmpty()) {
			item(menu, null, Messages.text("findings.menu.none"), null).setEnabled(false);
		}
		for (FindingItem item : items) {
			item(menu, null, SeverityLook.shape(item.finding().severity()) + "  " + FirstWords.of(item.finding().message().text(), MENU_WORDS), () -> desk.goTo(item));
			boolean current = desk.isCurrent(item.plan());
			for (Fix fix : item.fixes()) {
				item(menu, Icon.HAMMER, fix.label(), () -> edits.apply(fix)).setEnabled(current);
				Optional.of(edits.ofKind(fix.kind())).filter(all -> all.size() > 1).ifPresent(all -> item(menu, Icon.REPLACE_ALL,
						Messages.text("findings.menu.fixAll", Integer.toString(all.size())), () -> fixAll(fix.kind())).setEnabled(current));
			}
			item(menu, Icon.CIRCLE_CHECK, Messages.text("findings.waive"), () -> waive(List.of(item))).setEnabled(current);
			if (item != items.getLast()) {
				new MenuItem(menu, SWT.SEPARATOR);
			}
		}
	}

	private MenuItem item(Menu menu, Icon icon, String words, Runnable run) {
		MenuItem item = new MenuItem(menu, SWT.PUSH);
		item.setText(words.replace("&", "&&"));
		if (icon != null) {
			item.setImage(icons.image(icon));
		}
		if (run != null) {
			item.addListener(SWT.Selection, event -> run.run());
		}
		return item;
	}
}
