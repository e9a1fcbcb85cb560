package org.planwright.app.window;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.model.application.ui.menu.MItem;
import org.eclipse.e4.ui.model.application.ui.menu.MToolItem;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.IWindowCloseHandler;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.osgi.service.event.Event;
import org.planwright.app.Startup;
import org.planwright.core.project.ProjectChange;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.reading.source.WorkbookFile;
import org.planwright.model.Identified;
import org.planwright.model.Plan;
import org.planwright.ui.Messages;
import org.planwright.ui.editor.PlanEditors;
import org.planwright.ui.importing.ImportDesk;
import org.planwright.ui.kit.KeyNames;
import org.planwright.ui.selection.PlanSelection;
import org.planwright.ui.selection.SelectionHub;
import org.planwright.ui.session.FileWatch;
import org.planwright.ui.session.OpenProject;
import org.planwright.ui.session.ProjectDesk;
import org.planwright.ui.sheets.SheetDesk;
import org.planwright.ui.theme.Scheme;
import org.planwright.ui.theme.Theme;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** Keeps the window in step with the project: its title, which commands can be used and what they say, and the editors that are open. */
public final class WindowAddon {

	private static final String ID = "org.planwright.app.";

	@Inject
	private MApplication application;
	@Inject
	private EModelService models;
	@Inject
	private IEventBroker broker;
	@Inject
	private OpenProject project;
	@Inject
	private SelectionHub hub;
	@Inject
	private ProjectDesk desk;
	@Inject
	private ImportDesk importing;
	@Inject
	private PlanEditors editors;
	@Inject
	private SheetDesk sheets;
	@Inject
	private MainShell shell;
	@Inject
	private Theme theme;
	@Inject
	private Display display;
	@Inject
	private Startup startup;
	@Inject
	private FileWatch watch;
	@Inject
	private CentreStack centre;
	private Views views;
	private boolean updating;

	@PostConstruct
	void start() {
		application.getContext().set(WindowAddon.class, this);
		views = new Views(application, models);
		application.getContext().set(Views.class, views);
		showTitle();
		hub.addListener(place -> updateSoon());
		project.addListener(new OpenProject.Listener() {
			@Override
			public void projectSwitched() {
				switched();
			}

			@Override
			public void projectChanged(ProjectChange change) {
				if (change.removed().stream().anyMatch(Plan.class::isInstance)) {
					editors.closeOthersThan(project.session().map(ProjectSession::project).orElse(null));
					project.session().ifPresent(WindowAddon.this::followPlace);
				}
			}

			@Override
			public void stateChanged() {
				showTitle();
				updateSoon();
			}
		});
	}

	/** The window is on the screen: from now on its closing is asked about, files can be dropped on it, and it shows something. */
	public void started() {
		window().getContext().set(IWindowCloseHandler.class, window -> desk.mayLeave());
		display.addListener(SWT.Close, closing -> closing.doit = desk.mayLeave());
		shell.window().addListener(SWT.Activate, event -> watch.look());
		FileDrop.install(shell.window(), desk::open, this::bringIn);
		if (editors.isEmpty()) {
			openFirst();
		}
		if (startup.isFirst()) {
			centre.showWelcome();
		}
		updateSoon();
	}

	/** Documents are looked through together, workbooks one after the other. */
	private void bringIn(List<Path> files) {
		List<Path> documents = files.stream().filter(file -> !WorkbookFile.isNamedSo(file)).toList();
		if (!documents.isEmpty()) {
			importing.open(documents);
		}
		files.stream().filter(WorkbookFile::isNamedSo).forEach(sheets::open);
	}

	/** Before the window's menus are made, but after the workbench has set its own names of keys. */
	@Inject
	@Optional
	void windowMade(@UIEventTopic(UIEvents.UIElement.TOPIC_WIDGET) Event event) {
		if (event.getProperty(UIEvents.EventTags.ELEMENT) instanceof MWindow) {
			KeyNames.install();
		}
	}

	/** Which views and pages there are changes what the menus offer. */
	@Inject
	@Optional
	void viewsChanged(@UIEventTopic(UIEvents.UIElement.TOPIC_TOBERENDERED) Event event) {
		updateSoon();
	}

	private void switched() {
		hub.clear();
		if (window().getContext() != null && window().getWidget() != null) {
			editors.closeOthersThan(project.session().map(ProjectSession::project).orElse(null));
			openFirst();
		}
	}

	/** Something to begin with: the first plan, or the page that says how to get one. */
	private void openFirst() {
		project.session().map(session -> session.project().getPlans()).filter(plans -> !plans.isEmpty())
				.ifPresentOrElse(plans -> editors.open(plans.getFirst(), true), centre::showWelcome);
	}

	/** What was picked may have given way to another state of itself, as when unsaved edits are restored or that is undone. */
	private void followPlace(ProjectSession session) {
		hub.current().map(PlanSelection::object).filter(Identified.class::isInstance).map(Identified.class::cast)
				.filter(picked -> !EcoreUtil.isAncestor(session.project(), picked)).flatMap(picked -> session.find(picked.getId()))
				.ifPresent(same -> hub.select(PlanSelection.of(same, null)));
	}

	private void showTitle() {
		window().setLabel(project.session()
				.map(session -> Messages.text("session.title", ProjectDesk.title(session), session.isDirty() ? "*" : ""))
				.orElse(Messages.text("session.title.none")));
	}

	/** Many changes in a row are shown once, when the window has time. */
	private void updateSoon() {
		if (!updating) {
			updating = true;
			display.asyncExec(() -> {
				updating = false;
				update();
			});
		}
	}

	private void update() {
		if (window().getWidget() == null) {
			return;
		}
		label("undo", ProjectSession::undoLabel);
		label("redo", ProjectSession::redoLabel);
		for (String view : Views.ALL) {
			item("menu.view." + view).ifPresent(item -> item.setSelected(views.isShown(view)));
		}
		item("menu.dark").ifPresent(item -> item.setSelected(theme.scheme() == Scheme.DARK));
		broker.send(UIEvents.REQUEST_ENABLEMENT_UPDATE_TOPIC, UIEvents.ALL_ELEMENT_ID);
	}

	/** Says what would be undone or made again, in the menu and when the mouse rests on the button. */
	private void label(String command, Function<ProjectSession, java.util.Optional<String>> name) {
		String what = project.session().flatMap(name).orElse("");
		String words = what.isEmpty() ? Messages.text("session." + command) : Messages.text("session." + command + ".what", what);
		item("menu." + command).ifPresent(item -> item.setLabel(words.replace("&", "&&")));
		item("tool." + command).ifPresent(item -> ((MToolItem) item).setTooltip(words));
	}

	private java.util.Optional<MItem> item(String id) {
		List<MItem> found = models.findElements(window(), MItem.class, EModelService.ANYWHERE | EModelService.IN_MAIN_MENU | EModelService.IN_TRIM,
				element -> (ID + id).equals(element.getElementId()));
		return found.stream().findFirst();
	}

	private MWindow window() {
		return application.getChildren().getFirst();
	}
}
