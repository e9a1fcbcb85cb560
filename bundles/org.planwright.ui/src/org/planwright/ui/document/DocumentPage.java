package org.planwright.ui.document;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.planwright.core.LiveMentions;
import org.planwright.core.project.ProjectChange;
import org.planwright.core.project.ProjectSession;
import org.planwright.model.Block;
import org.planwright.model.Identified;
import org.planwright.model.Indicator;
import org.planwright.model.Mention;
import org.planwright.model.Passage;
import org.planwright.model.Plan;
import org.planwright.model.Section;
import org.planwright.ui.Messages;
import org.planwright.ui.document.search.DocumentReplace;
import org.planwright.ui.document.table.TableEdits;
import org.planwright.ui.document.typing.DocumentTyping;
import org.planwright.ui.document.typing.StructureCommands;
import org.planwright.ui.editor.FindTarget;
import org.planwright.ui.editor.PageCaret;
import org.planwright.ui.editor.PlanPage;
import org.planwright.ui.facts.CheckFacts;
import org.planwright.ui.findings.FindingActions;
import org.planwright.ui.review.CommentActions;
import org.planwright.ui.selection.PlanSelection;
import org.planwright.ui.selection.SelectionHub;
import org.planwright.ui.selection.ThingDrag;
import org.planwright.ui.session.OpenProject;
import org.planwright.ui.session.Settings;
import org.planwright.ui.theme.Theme;
import org.planwright.ui.trace.LinkMaking;

import jakarta.inject.Inject;

/** 正文: the whole plan as one document that is read and edited like the printed one, its tables and boxes in their places. */
public final class DocumentPage implements PlanPage {

	private final OpenProject project;
	private final SelectionHub hub;
	private final Theme theme;
	private final Settings settings;
	private final CheckFacts checks;
	private final FindingActions fixes;
	private final LinkMaking links;
	private final CommentActions remarks;
	private LiveMentions mentions;
	private PageSurface surface;
	private TableCursor cursor;
	private TableCellEditor cellEditor;
	private PageMarks marks;
	private PageSelection selection;
	private PageReveal reveal;
	private PageNotes notes;
	private PageFindings findings;
	private PageComments comments;
	private PageFind find;

	@Inject
	public DocumentPage(OpenProject project, SelectionHub hub, Theme theme, Settings settings, CheckFacts checks, FindingActions fixes,
			LinkMaking links, CommentActions remarks) {
		this.project = project;
		this.hub = hub;
		this.theme = theme;
		this.settings = settings;
		this.checks = checks;
		this.fixes = fixes;
		this.links = links;
		this.remarks = remarks;
	}

	@Override
	public String title() {
		return Messages.text("document.title");
	}

	@Override
	public Control createControl(Composite parent, Plan plan) {
		ProjectSession session = project.session().orElseThrow();
		mentions = new LiveMentions(session);
		surface = new PageSurface(parent, plan, theme, settings.textPoints(PageLook.STANDARD_POINTS));
		DocumentTyping typing = new DocumentTyping(session, surface.projection(), mentions);
		TableEdits tableEdits = new TableEdits(session);
		cursor = new TableCursor(surface);
		cellEditor = new TableCellEditor(surface, cursor, tableEdits);
		marks = new PageMarks(surface, cursor);
		selection = new PageSelection(surface, cursor, hub, this);
		reveal = new PageReveal(surface, cursor, marks);
		find = new PageFind(surface, cursor, marks, new DocumentReplace(session, surface.projection(), typing, tableEdits));
		new PageClipboard(surface, cursor, new PageTyping(surface, cursor, typing));
		notes = new PageNotes(surface, marks, plan);
		new PageStructure(surface, cursor, new StructureCommands(session, mentions), notes, session, () -> selection.current(), links,
				this::addToMenu);
		ThingDrag.from(surface.text(), () -> Optional.of(selection.current()).filter(place -> place.words() != null));
		findings = new PageFindings(surface, marks, plan, session, checks);
		comments = new PageComments(surface, marks, plan, remarks.desk());
		new PageTips(surface, List.of(findings, notes, comments, new PageFigures(surface, hub, this)));
		new PageZoom(surface, settings);
		surface.viewer().setEditable(surface.mayEdit());
		surface.text().getAccessible().addAccessibleListener(AccessibleListener.getNameAdapter(event -> event.result = accessibleName()));
		surface.text().addListener(SWT.MouseDown, event -> marks.clear(PageMark.REVEALED));
		surface.text().addListener(SWT.KeyDown, event -> marks.clear(PageMark.REVEALED));
		return surface.control();
	}

	private void addToMenu(Menu menu) {
		remarks.addTo(menu, selection.current());
		fixes.addTo(menu, selection.exactly());
	}

	/** In a table the name says which cell has the keyboard and what stands in it. */
	private String accessibleName() {
		return cursor.cell().map(cell -> Messages.text("document.page.cell", cursor.table().orElseThrow().figure().grid().nameOf(cell), cell.text()))
				.orElseGet(() -> Messages.text("document.page.name"));
	}

	@Override
	public boolean canShow(Identified object) {
		return object instanceof Section || object instanceof Block || object instanceof Passage || object instanceof Indicator
				|| object instanceof Mention;
	}

	@Override
	public void reveal(PlanSelection place) {
		selection.quietly(() -> reveal.show(place));
	}

	@Override
	public void planChanged(ProjectChange change) {
		cellEditor.close();
		surface.viewer().setEditable(surface.mayEdit());
		surface.refresh(change);
		cursor.planChanged();
		boolean again = change.kind() == ProjectChange.Kind.UNDO || change.kind() == ProjectChange.Kind.REDO;
		if (again && !reveal.showChangedCell(change)) {
			surface.lastReplaced().ifPresent(surface.scroller()::setCaret);
		}
		notes.planChanged(change);
		findings.planChanged(change);
		comments.planChanged();
		find.refresh();
	}

	@Override
	public void setFocus() {
		surface.text().setFocus();
	}

	@Override
	public Optional<FindTarget> findTarget() {
		return Optional.ofNullable(find);
	}

	@Override
	public Optional<PageCaret> caret() {
		return selection == null ? Optional.empty() : Optional.of(new PageCaret(selection.exactly(), selection.below()));
	}

	@Override
	public void dispose() {
		if (mentions != null) {
			mentions.close();
		}
	}
}
