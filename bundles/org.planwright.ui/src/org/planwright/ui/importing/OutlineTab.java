package org.planwright.ui.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.ToolItem;
import org.planwright.core.project.edit.StructureEdits;
import org.planwright.model.Block;
import org.planwright.model.Division;
import org.planwright.model.Glossary;
import org.planwright.model.Identified;
import org.planwright.model.IndicatorTable;
import org.planwright.model.KeyProject;
import org.planwright.model.Paragraph;
import org.planwright.model.Section;
import org.planwright.model.Task;
import org.planwright.ui.Messages;
import org.planwright.ui.selection.PlanNames;
import org.planwright.ui.table.PlainColumn;
import org.planwright.ui.theme.Icon;
import org.planwright.ui.theme.Icons;
import org.planwright.ui.theme.Theme;

/** 章节: the headings of the plan as a tree, on demand with what stands under them. */
final class OutlineTab extends PieceTab {

	private boolean headingsOnly = true;
	private ToolItem toggle;

	OutlineTab(Theme theme, Icons icons) {
		super(theme, icons);
	}

	@Override
	String name() {
		return "outline";
	}

	@Override
	int count(Review shown) {
		return shown.counts().sections();
	}

	@Override
	List<PlainColumn<PieceRow>> columns() {
		return List.of(
				PieceColumns.of("heading", 26, PlanNames::name).growing(Integer.MAX_VALUE).edited(PieceColumns.editing(Section.class::isInstance, piece -> ((Section) piece).getTitle(),
						(piece, typed) -> edits().setTitle((Section) piece, typed))),
				PieceColumns.of("label", 6, piece -> piece instanceof Section section ? section.getLabel() : "").edited(PieceColumns.editing(Section.class::isInstance,
						piece -> Objects.requireNonNullElse(((Section) piece).getLabel(), ""), (piece, typed) -> edits().setLabel((Section) piece, typed))),
				PieceColumns.of("kind", 6, OutlineTab::kind), PieceColumns.line(this::line));
	}

	private static String kind(Identified piece) {
		return piece instanceof Section section
				? Messages.text(section instanceof Task ? "importing.kind.task" : "importing.kind.section", Integer.toString(section.getLevel()))
				: PlanNames.kind(piece);
	}

	@Override
	void addToggles() {
		toggle = addToggle("importing.outline.headings", Icon.HEADING, headingsOnly, () -> {
			headingsOnly = toggle.getSelection();
			show(review());
		});
	}

	@Override
	void defineActions() {
		action("importing.outline.up", Icon.ARROW_LEFT, true, SWT.MOD2 | SWT.MOD3 | SWT.ARROW_LEFT, () -> section(StructureEdits::canPromote),
				() -> withSection(edits()::promote));
		action("importing.outline.down", Icon.ARROW_RIGHT, true, SWT.MOD2 | SWT.MOD3 | SWT.ARROW_RIGHT, () -> section(StructureEdits::canDemote),
				() -> withSection(edits()::demote));
		action("importing.outline.text", Icon.TEXT, false, 0, () -> selected(Section.class).isPresent(), () -> withSection(this::makeText));
		action("importing.outline.head", Icon.HEADING, false, 0, () -> selected(Paragraph.class).filter(edits()::canMakeHeading).isPresent(),
				() -> selected(Paragraph.class).ifPresent(edits()::makeHeading));
	}

	private void makeText(Section section) {
		Paragraph paragraph = edits().makeParagraph(section);
		review().select(paragraph, null);
	}

	private boolean section(BiPredicate<StructureEdits, Section> test) {
		return selected(Section.class).filter(section -> test.test(edits(), section)).isPresent();
	}

	private void withSection(Consumer<Section> edit) {
		selected(Section.class).ifPresent(edit);
	}

	private StructureEdits edits() {
		return new StructureEdits(review().session());
	}

	@Override
	List<PieceRow> rows(Review shown) {
		List<PieceRow> rows = new ArrayList<>();
		add(rows, shown.plan(), 0, headingsOnly);
		return rows;
	}

	private static void add(List<PieceRow> rows, Division division, int depth, boolean headingsOnly) {
		if (!headingsOnly) {
			for (Block block : division.getBlocks()) {
				rows.add(new PieceRow(block, depth));
			}
		}
		for (Section section : division.getSections()) {
			rows.add(new PieceRow(section, depth));
			add(rows, section, depth + 1, headingsOnly);
		}
	}

	@Override
	public boolean canShow(Identified piece) {
		return piece instanceof Section || piece instanceof Block && piece.eContainer() instanceof Division
				&& !(piece instanceof KeyProject || piece instanceof IndicatorTable || piece instanceof Glossary);
	}

	@Override
	public void reveal(Identified piece) {
		if (headingsOnly && piece instanceof Block) {
			headingsOnly = false;
			toggle.setSelection(false);
			show(review());
		}
		super.reveal(piece);
	}
}
