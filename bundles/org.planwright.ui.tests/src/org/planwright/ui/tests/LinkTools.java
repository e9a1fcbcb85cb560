package org.planwright.ui.tests;

import org.eclipse.core.internal.preferences.EclipsePreferences;
import org.eclipse.swt.widgets.Shell;
import org.planwright.ui.facts.TraceFacts;
import org.planwright.ui.search.QuickOpen;
import org.planwright.ui.selection.SelectionHub;
import org.planwright.ui.session.OpenProject;
import org.planwright.ui.session.Settings;
import org.planwright.ui.theme.Icons;
import org.planwright.ui.theme.Theme;
import org.planwright.ui.trace.LinkJudging;
import org.planwright.ui.trace.LinkMaking;

/** What makes and judges links in a window, as the window's life cycle puts it together; whoever judges is called 张三. */
public final class LinkTools implements AutoCloseable {

	private final TraceFacts facts;
	private final Icons icons;
	private final LinkMaking making;

	/** Tools with facts of their own. */
	public LinkTools(OpenProject project, SelectionHub hub, Theme theme, Shell shell) {
		facts = new TraceFacts(project, shell.getDisplay());
		icons = new Icons(theme, shell.getDisplay());
		making = making(project, hub, facts, theme, icons, shell);
	}

	/** Tools with the facts of a window. */
	public static LinkMaking making(OpenProject project, SelectionHub hub, TraceFacts facts, Theme theme, Icons icons, Shell shell) {
		Settings settings = new Settings(new EclipsePreferences());
		settings.setAuthor("张三");
		return new LinkMaking(project, hub, facts, new LinkJudging(project, settings), new QuickOpen(project, hub, theme, icons), theme, icons, () -> shell);
	}

	/** What makes links. */
	public LinkMaking making() {
		return making;
	}

	@Override
	public void close() {
		facts.dispose();
		icons.dispose();
	}
}
