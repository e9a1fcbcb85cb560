package org.planwright.ui.importing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolItem;
import org.planwright.core.project.ProjectChange;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.edit.ReadingNoteEdits;
import org.planwright.model.Plan;
import org.planwright.ui.Messages;
import org.planwright.ui.selection.PlanSelection;
import org.planwright.ui.selection.SelectionHub;
import org.planwright.ui.session.OpenProject;
import org.planwright.ui.table.Notice;
import org.planwright.ui.table.PlainColumn;
import org.planwright.ui.table.RowSource;
import org.planwright.ui.table.SheetAction;
import org.planwright.ui.table.SheetHost;
import org.planwright.ui.table.SheetPane;
import org.planwright.ui.theme.Icon;
import org.planwright.ui.theme.Icons;
import org.planwright.ui.theme.Theme;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** 导入消息: what the reader had to say about the plans of the last import and about the selected plan, and which documents it refused. */
public final class ImportMessagesPart implements SheetHost<ImportMessage> {

	private static final int MESSAGE = 3;

	private final OpenProject project;
	private final SelectionHub hub;
	private final ImportLog log;
	private final Theme theme;
	private final Icons icons;
	private final ImportDesk desk;
	private final List<Runnable> ends = new ArrayList<>();
	private SheetPane<ImportMessage> pane;
	private ToolItem onlyPlan;
	private Plan selected;

	@Inject
	ImportMessagesPart(OpenProject project, SelectionHub hub, ImportLog log, Theme theme, Icons icons, ImportDesk desk) {
		this.project = project;
		this.hub = hub;
		this.log = log;
		this.theme = theme;
		this.icons = icons;
		this.desk = desk;
	}

	@PostConstruct
	void create(Composite parent) {
		parent.setLayout(new FillLayout());
		pane = new SheetPane<>(parent, theme, icons, Messages.text("importing.messages"), columns(), MESSAGE, this);
		onlyPlan = pane.addToggle(Icon.SCROLL_TEXT, Messages.text("importing.messages.plan"), Messages.text("importing.messages.plan.tip"), false,
				this::show);
		for (SheetAction action : actions()) {
			pane.addButton(action.icon(), action.label(), action.label(), action::runIfEnabled);
		}
		pane.addCommonButtons();
		pane.emptyState().say(Messages.text("importing.messages.none"), Messages.text("importing.messages.import"), () -> desk.open(List.of()));
		pane.sheet().onSelect(cell -> {
			if (cell.row().subject() != null) {
				hub.select(PlanSelection.of(cell.row().subject(), this));
			}
		});
		pane.sheet().control().addListener(SWT.MouseDoubleClick, event -> goTo());
		ends.add(hub.addListener(this::follow));
		ends.add(log.addListener(this::show));
		ends.add(project.addListener(new OpenProject.Listener() {
			@Override
			public void projectSwitched() {
				selected = null;
				show();
			}

			@Override
			public void projectChanged(ProjectChange change) {
				show();
			}
		}));
		hub.current().ifPresent(this::follow);
		show();
	}

	private static List<PlainColumn<ImportMessage>> columns() {
		return List.of(NoteColumns.<ImportMessage>words("severity", 6, ImportMessage::severity).sortedBy(ImportMessage::gravity),
				NoteColumns.words("document", 8, ImportMessage::document), NoteColumns.number("line", 4, ImportMessage::line),
				NoteColumns.<ImportMessage>words("message", 52, ImportMessage::words).growing(80),
				NoteColumns.<ImportMessage>words("place", 20, ImportMessage::place).growing(Integer.MAX_VALUE));
	}

	private void follow(PlanSelection place) {
		place.plan().filter(plan -> plan != selected).ifPresent(plan -> {
			selected = plan;
			show();
		});
	}

	private void show() {
		pane.show(RowSource.of(messages()));
	}

	private List<ImportMessage> messages() {
		List<ImportMessage> messages = new ArrayList<>();
		if (!onlyPlan.getSelection()) {
			log.refusals().forEach(refusal -> messages.add(ImportMessage.of(refusal)));
		}
		for (Plan plan : plans()) {
			plan.getReadingNotes().stream().sorted(Review.DOUBTS_FIRST).forEach(note -> messages.add(ImportMessage.of(plan, note)));
		}
		return messages;
	}

	/** Plans that were deleted have nothing to say. */
	private Set<Plan> plans() {
		Set<Plan> plans = new LinkedHashSet<>();
		if (!onlyPlan.getSelection()) {
			plans.addAll(log.plans());
		}
		if (selected != null) {
			plans.add(selected);
		}
		List<Plan> there = project.session().map(session -> List.copyOf(session.project().getPlans())).orElse(List.of());
		plans.retainAll(there);
		return plans;
	}

	private void goTo() {
		pane.sheet().framed().map(cell -> cell.row().subject()).filter(Objects::nonNull).ifPresent(subject -> hub.goTo(PlanSelection.of(subject, null)));
	}

	/** Whole messages, one a line, for a mail or a table. */
	private void copy() {
		String lines = pane.sheet().selectedRows().stream().map(ImportMessage::copied).collect(Collectors.joining("\n"));
		Clipboard clipboard = new Clipboard(pane.control().getDisplay());
		try {
			clipboard.setContents(new Object[] { lines }, new Transfer[] { TextTransfer.getInstance() });
		} finally {
			clipboard.dispose();
		}
	}

	/** Notes by one undoable edit; that a document was refused is no part of the project. */
	private void settle() {
		List<ImportMessage> chosen = pane.sheet().selectedRows();
		log.settle(chosen.stream().map(ImportMessage::refusal).filter(Objects::nonNull).toList());
		Optional<ProjectSession> session = project.session();
		session.ifPresent(open -> new ReadingNoteEdits(open).settle(chosen.stream().map(ImportMessage::note).filter(Objects::nonNull).toList()));
	}

	@Focus
	void focus() {
		pane.setFocus();
	}

	@PreDestroy
	void dispose() {
		ends.forEach(Runnable::run);
	}

	@Override
	public void edit(String label, Runnable change) {
		project.session().ifPresent(session -> session.edit(label, null, change));
	}

	@Override
	public void say(Notice notice) {
		pane.say(notice);
	}

	@Override
	public List<SheetAction> actions() {
		return List.of(
				new SheetAction(Messages.text("importing.messages.goTo"), Icon.MAP_PIN, SWT.CR, () -> pane.sheet().framed().isPresent(), this::goTo),
				new SheetAction(Messages.text("importing.messages.copy"), Icon.COPY, 0, () -> !pane.sheet().selectedRows().isEmpty(), this::copy),
				new SheetAction(Messages.text("importing.messages.settle"), Icon.CIRCLE_CHECK, SWT.DEL, () -> !pane.sheet().selectedRows().isEmpty(),
						this::settle));
	}
}
