package org.planwright.ui.table;

import org.eclipse.e4.core.di.annotations.Creatable;
import org.planwright.ui.facts.CheckFacts;
import org.planwright.ui.facts.TraceFacts;
import org.planwright.ui.review.CommentActions;
import org.planwright.ui.selection.SelectionHub;
import org.planwright.ui.session.OpenProject;
import org.planwright.ui.session.Settings;
import org.planwright.ui.theme.Icons;
import org.planwright.ui.theme.Theme;

import jakarta.inject.Inject;

/**
 * What every page that is a sheet works with.
 *
 * @param project the project that is open
 * @param hub the one selection
 * @param settings what the user chose
 * @param checks what the checks find
 * @param traces what hangs on what
 * @param remarks what people say of the plans
 * @param theme colours and fonts
 * @param icons drawings
 */
@Creatable
public record SheetTools(OpenProject project, SelectionHub hub, Settings settings, CheckFacts checks, TraceFacts traces, CommentActions remarks, Theme theme,
		Icons icons) {

	@Inject
	public SheetTools {
	}
}
