package org.planwright.app;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.core.commands.CommandManager;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.URIUtil;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.services.log.Logger;
import org.eclipse.e4.core.services.statusreporter.StatusReporter;
import org.eclipse.e4.core.services.translation.TranslationService;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.workbench.IWorkbench;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.e4.ui.workbench.lifecycle.PostContextCreate;
import org.eclipse.e4.ui.workbench.lifecycle.PreSave;
import org.eclipse.e4.ui.workbench.lifecycle.ProcessAdditions;
import org.eclipse.swt.widgets.Display;
import org.osgi.service.event.Event;
import org.planwright.app.window.CentreStack;
import org.planwright.app.window.CheckCounts;
import org.planwright.app.window.Colours;
import org.planwright.app.window.CommentCounts;
import org.planwright.app.window.MainShell;
import org.planwright.app.window.Panes;
import org.planwright.app.window.RightColumn;
import org.planwright.app.window.WindowAddon;
import org.planwright.core.Messages;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.safety.Safety;
import org.planwright.ui.dialog.FileChooser;
import org.planwright.ui.dialog.Patience;
import org.planwright.ui.dialog.StartFolders;
import org.planwright.ui.dialog.SystemFileChooser;
import org.planwright.ui.facts.UiTurn;
import org.planwright.ui.importing.ImportLog;
import org.planwright.ui.sheets.SheetDesk;
import org.planwright.ui.table.SheetOutput;
import org.planwright.ui.selection.SelectionHub;
import org.planwright.ui.session.FileWatch;
import org.planwright.ui.session.OpenProject;
import org.planwright.ui.session.ProjectDesk;
import org.planwright.ui.session.Safekeeping;
import org.planwright.ui.session.Settings;
import org.planwright.ui.theme.Icons;
import org.planwright.ui.theme.Theme;

import jakarta.inject.Inject;

/** What happens around the life of the window: called by the workbench, once each. */
public final class LifeCycle {

	/** The application's context key under which this object can be found. */
	public static final String KEY = "org.planwright.app.lifeCycle";
	/** Node of the preferences in which the settings are kept. */
	private static final String SETTINGS = "org.planwright";

	private Startup startup;

	/** Before the window is read: makes what the whole program shares, and begins to open the project beside it. */
	@PostContextCreate
	void contextCreated(IEclipseContext application, Display display) {
		application.set(KEY, this);
		Patience.prepare(display);
		// Dialogs and controls of the platform ask the JVM for the language, and are loaded after this.
		Locale.setDefault(Messages.locale());
		application.set(TranslationService.LOCALE, Messages.locale());
		if (!OneWindow.isToOpen(Platform.getInstanceLocation(), data(), Startup.wanted(), display)) {
			System.exit(0);
		}
		Settings settings = new Settings(InstanceScope.INSTANCE.getNode(SETTINGS));
		Safety safety = Safety.of(data().resolve("safety"), () -> settings.author().isBlank() ? System.getProperty("user.name") : settings.author(), settings::backups);
		startup = new Startup(settings, safety);
		startup.begin();
		application.set(Startup.class, startup);
		SavedLayout.dropIfOutOfDate();

		Theme theme = new Theme(display);
		application.set(Colours.class, new Colours(application, settings, theme));
		Icons icons = new Icons(theme, display);
		Branding.register(theme, icons, display);
		OpenProject open = new OpenProject();
		application.set(Settings.class, settings);
		application.set(Theme.class, theme);
		application.set(Icons.class, icons);
		application.set(OpenProject.class, open);
		application.set(SelectionHub.class, new SelectionHub());
		MainShell shell = new MainShell(application);
		application.set(MainShell.class, shell);
		FileChooser files = application.get(FileChooser.class) instanceof FileChooser service ? service : new SystemFileChooser(new StartFolders(() -> folder(open, settings)));
		application.set(FileChooser.class, files);
		Safekeeping keeping = new Safekeeping(open, safety, UiTurn.of(display)::after);
		application.set(Safekeeping.class, keeping);
		ProjectDesk desk = new ProjectDesk(open, settings, files, keeping, shell);
		application.set(ProjectDesk.class, desk);
		FileWatch watch = new FileWatch(keeping, desk, shell);
		application.set(FileWatch.class, watch);
		display.disposeExec(keeping::dispose);
		ImportLog log = new ImportLog();
		application.set(ImportLog.class, log);
		SheetDesk sheets = new SheetDesk(open, desk, application.get(SelectionHub.class), settings, files, theme, icons, shell);
		application.set(SheetDesk.class, sheets);
		SheetOutput.install(display, sheets);
		display.disposeExec(sheets::dispose);
		application.set(StatusReporter.class, new CalmReporter(shell));
		application.set(Logger.class, new CalmLogger(application.get(Logger.class)));
	}

	/** Where the program keeps what is its own. */
	private static Path data() {
		try {
			return Path.of(URIUtil.toURI(Platform.getInstanceLocation().getURL())).toAbsolutePath().normalize();
		} catch (URISyntaxException e) {
			throw new IllegalStateException(e);
		}
	}

	/** Where the open project lies, else the one that was opened last. */
	private static java.util.Optional<Path> folder(OpenProject open, Settings settings) {
		return open.session().flatMap(ProjectSession::file).or(() -> settings.recent().stream().findFirst()).map(file -> file.toAbsolutePath().getParent());
	}

	/** Before the window is drawn: the project is there, and editors of plans that are gone are forgotten. */
	@ProcessAdditions
	void windowRead(IEclipseContext context, OpenProject open, SelectionHub hub, ProjectDesk desk, Display display, Settings settings, MainShell shell) {
		context.get(Colours.class).showUnusable();
		WindowServices.make(context, open, hub, desk, display, settings, shell);
		startup.finish(desk);
		CentreStack centre = ContextInjectionFactory.make(CentreStack.class, context);
		context.set(CentreStack.class, centre);
		centre.forgetWhatIsGone(open.session());
		context.set(Panes.class, ContextInjectionFactory.make(Panes.class, context));
		context.set(CheckCounts.class, ContextInjectionFactory.make(CheckCounts.class, context));
		context.set(RightColumn.class, ContextInjectionFactory.make(RightColumn.class, context));
		context.set(CommentCounts.class, ContextInjectionFactory.make(CommentCounts.class, context));
	}

	/** The window is on the screen. */
	@Inject
	@Optional
	void started(@UIEventTopic(UIEvents.UILifeCycle.APP_STARTUP_COMPLETE) Event event, IWorkbench workbench, WindowAddon window, OpenProject open,
			ProjectDesk desk, MainShell shell) {
		startup.mark(shell.window());
		IEclipseContext application = workbench.getApplication().getContext();
		application.get(CommandManager.class).addExecutionListener(new CommandFaults(application.get(StatusReporter.class)));
		window.started();
		startup.report(desk, shell.window());
		OneWindow.follow(data(), shell, open, desk, Display.getCurrent());
		if (StartReport.isWanted()) {
			StartReport.print(workbench, Display.getCurrent());
		}
	}

	/** The layout is about to be kept for the next start. */
	@PreSave
	void layoutSaved() {
		SavedLayout.stamp();
	}
}
