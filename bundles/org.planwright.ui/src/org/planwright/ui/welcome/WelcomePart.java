package org.planwright.ui.welcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.planwright.model.Identified;
import org.planwright.ui.Messages;
import org.planwright.ui.selection.PlanSelection;
import org.planwright.ui.selection.PlanNames;
import org.planwright.ui.selection.SelectionHub;
import org.planwright.ui.session.OpenProject;
import org.planwright.ui.theme.Face;
import org.planwright.ui.theme.Theme;
import org.planwright.ui.theme.Tint;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** 欢迎页: a few sentences on what can be done, each with a link that does it. */
public final class WelcomePart {

	private static final int COLUMN = 44;

	private final OpenProject project;
	private final SelectionHub hub;
	private final ECommandService commands;
	private final EHandlerService handlers;
	private final Theme theme;
	private final List<Runnable> ends = new ArrayList<>();
	private ScrolledComposite scroller;
	private Composite page;

	@Inject
	WelcomePart(OpenProject project, SelectionHub hub, ECommandService commands, EHandlerService handlers, Theme theme) {
		this.project = project;
		this.hub = hub;
		this.commands = commands;
		this.handlers = handlers;
		this.theme = theme;
	}

	@PostConstruct
	void create(Composite parent) {
		scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
		scroller.setExpandHorizontal(true);
		scroller.setExpandVertical(true);
		scroller.addControlListener(ControlListener.controlResizedAdapter(event -> fit()));
		ends.add(theme.addListener(this::fill));
		ends.add(project.addListener(new OpenProject.Listener() {
			@Override
			public void projectSwitched() {
				fill();
			}
		}));
		fill();
	}

	private void fill() {
		if (page != null) {
			page.dispose();
		}
		page = new Composite(scroller, SWT.NONE);
		scroller.setBackground(theme.color(Tint.PAPER));
		page.setBackground(theme.color(Tint.PAPER));
		page.setBackgroundMode(SWT.INHERIT_FORCE);
		int em = theme.pointSize() * 2;
		GridLayoutFactory.fillDefaults().margins(em * 2, em * 2).spacing(0, em / 3).applyTo(page);
		text(Messages.text("welcome.title"), Face.UI, theme.pointSize() + 9, SWT.BOLD, Tint.INK, 0);
		text(Messages.text("welcome.purpose"), Face.UI, theme.pointSize() + 1, SWT.NORMAL, Tint.INK_QUIET, 0);
		Optional<WelcomeTrail> trail = project.session().flatMap(session -> WelcomeTrail.of(session.project()));
		if (trail.isPresent()) {
			text(Messages.text("welcome.try"), Face.UI, theme.pointSize() + 2, SWT.BOLD, Tint.INK, em);
			fillTrail(trail.get());
		}
		text(Messages.text("welcome.own"), Face.UI, theme.pointSize() + 2, SWT.BOLD, Tint.INK, em);
		step("welcome.import", "", () -> run("import"));
		step("welcome.new", "", () -> run("new"));
		step("welcome.open", "", () -> run("open"));
		step("welcome.guide", "", () -> run("guide"));
		scroller.setContent(page);
		fit();
	}

	private void fillTrail(WelcomeTrail trail) {
		step("welcome.plan", PlanNames.shortName(trail.plan()), () -> goTo(trail.plan()));
		if (trail.task() != null) {
			step("welcome.task", PlanNames.name(trail.task()), () -> goTo(trail.task()));
		}
		if (trail.box() != null) {
			step("welcome.box", PlanNames.name(trail.box()), () -> goTo(trail.box()));
		}
		if (trail.indicator() != null) {
			step("welcome.indicator", PlanNames.name(trail.indicator()), () -> goTo(trail.indicator()));
		}
		step("welcome.quickOpen", "", () -> run("quickOpen"));
		step("welcome.edit", "", () -> goTo(trail.plan()));
	}

	private void text(String words, Face face, int points, int style, Tint tint, int indent) {
		Label label = new Label(page, SWT.WRAP);
		label.setText(words);
		label.setFont(theme.font(face, points, style));
		label.setForeground(theme.color(tint));
		GridDataFactory.fillDefaults().indent(0, indent).hint(width(), SWT.DEFAULT).applyTo(label);
	}

	/** A sentence whose words in the message's {@code <a>} do what it says. */
	private void step(String key, String thing, Runnable action) {
		Link link = new Link(page, SWT.WRAP);
		link.setText(Messages.text(key, thing.replace("&", "&&")));
		link.setFont(theme.font());
		link.setForeground(theme.color(Tint.INK));
		link.setLinkForeground(theme.color(Tint.ACCENT));
		link.addListener(SWT.Selection, event -> action.run());
		GridDataFactory.fillDefaults().indent(0, theme.pointSize() / 2).hint(width(), SWT.DEFAULT).applyTo(link);
	}

	private int width() {
		return theme.pointSize() * COLUMN;
	}

	private void goTo(Identified object) {
		hub.goTo(PlanSelection.of(object, this));
	}

	private void run(String command) {
		ParameterizedCommand call = commands.createCommand("org.planwright.app.command." + command, Map.of());
		if (call != null && handlers.canExecute(call)) {
			handlers.executeHandler(call);
		}
	}

	private void fit() {
		if (page != null && !page.isDisposed()) {
			scroller.setMinHeight(page.computeSize(scroller.getClientArea().width, SWT.DEFAULT).y);
		}
	}

	@Focus
	void focus() {
		for (Control control : page.getChildren()) {
			if (control instanceof Link link) {
				link.setFocus();
				return;
			}
		}
	}

	@PreDestroy
	void dispose() {
		ends.forEach(Runnable::run);
	}
}
