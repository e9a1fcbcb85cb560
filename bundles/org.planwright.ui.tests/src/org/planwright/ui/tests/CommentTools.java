package org.planwright.ui.tests;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.core.internal.preferences.EclipsePreferences;
import org.eclipse.swt.widgets.Shell;
import org.planwright.ui.dialog.FileChooser;
import org.planwright.ui.review.CommentActions;
import org.planwright.ui.review.CommentDesk;
import org.planwright.ui.review.ReviewReport;
import org.planwright.ui.selection.SelectionHub;
import org.planwright.ui.session.OpenProject;
import org.planwright.ui.session.Settings;

/** What makes remarks in a window, as the window's life cycle puts it together; whoever remarks is called 王工. */
public final class CommentTools implements AutoCloseable {

	private final CommentDesk desk;
	private final ReviewReport report;
	private final CommentActions actions;

	/** Tools for a person who has a name. */
	public CommentTools(OpenProject project, SelectionHub hub, Supplier<Shell> shell) {
		this(project, hub, named(), new Nowhere(), shell);
	}

	/** Tools for whoever the settings name. */
	public CommentTools(OpenProject project, SelectionHub hub, Settings settings, FileChooser files, Supplier<Shell> shell) {
		desk = new CommentDesk(project, hub, settings);
		report = new ReviewReport(desk, files, shell);
		actions = new CommentActions(desk, hub, report, shell);
	}

	private static Settings named() {
		Settings settings = new Settings(new EclipsePreferences());
		settings.setAuthor("王工");
		return settings;
	}

	/** The remarks of the window. */
	public CommentDesk desk() {
		return desk;
	}

	/** What can be done with them. */
	public CommentActions actions() {
		return actions;
	}

	@Override
	public void close() {
		desk.dispose();
		report.dispose();
	}

	/** Gives up whenever a file is asked for. */
	private static final class Nowhere implements FileChooser {

		@Override
		public List<Path> open(Shell parent, String title, Path folder, boolean several, Kind... kinds) {
			return List.of();
		}

		@Override
		public Optional<Path> save(Shell parent, String title, Path folder, String name, Kind... kinds) {
			return Optional.empty();
		}
	}
}
