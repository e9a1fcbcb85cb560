package org.planwright.ui.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.planwright.core.project.edit.KeyProjectEdits;
import org.planwright.core.project.edit.KeyProjectEdits.Field;
import org.planwright.core.project.edit.KeyProjectEdits.ItemField;
import org.planwright.model.Identified;
import org.planwright.model.KeyProject;
import org.planwright.model.Paragraph;
import org.planwright.model.ProjectItem;
import org.planwright.ui.Messages;
import org.planwright.ui.selection.PlanNames;
import org.planwright.ui.table.PlainColumn;
import org.planwright.ui.theme.Icons;
import org.planwright.ui.theme.Theme;

/** 重点工程: the boxes of the plan, each with its goal and its items. */
final class BoxTab extends PieceTab {

	BoxTab(Theme theme, Icons icons) {
		super(theme, icons);
	}

	@Override
	String name() {
		return "boxes";
	}

	@Override
	int count(Review shown) {
		return shown.counts().boxes();
	}

	@Override
	List<PlainColumn<PieceRow>> columns() {
		return List.of(
				PieceColumns.of("box", 26, PlanNames::name).growing(Integer.MAX_VALUE).edited(PieceColumns.editing(piece -> !(piece instanceof Paragraph), BoxTab::title, this::setTitle)),
				PieceColumns.of("label", 6, BoxTab::label).edited(PieceColumns.editing(piece -> !(piece instanceof Paragraph), BoxTab::label, this::setLabel)),
				PieceColumns.of("kind", 6, BoxTab::kind), PieceColumns.line(this::line));
	}

	private static String title(Identified piece) {
		return Objects.requireNonNullElse(piece instanceof KeyProject box ? box.getTitle() : ((ProjectItem) piece).getTitle(), "");
	}

	private void setTitle(Identified piece, String typed) {
		if (piece instanceof KeyProject box) {
			edits().set(box, Field.TITLE, typed);
		} else {
			edits().set((ProjectItem) piece, ItemField.TITLE, typed);
		}
	}

	private static String label(Identified piece) {
		return switch (piece) {
		case KeyProject box -> Objects.requireNonNullElse(box.getLabel(), "");
		case ProjectItem item -> Objects.requireNonNullElse(item.getLabel(), "");
		default -> "";
		};
	}

	private void setLabel(Identified piece, String typed) {
		if (piece instanceof KeyProject box) {
			edits().set(box, Field.LABEL, typed);
		} else {
			edits().set((ProjectItem) piece, ItemField.LABEL, typed);
		}
	}

	private static String kind(Identified piece) {
		return piece instanceof Paragraph ? Messages.text("importing.kind.goal") : PlanNames.kind(piece);
	}

	private KeyProjectEdits edits() {
		return new KeyProjectEdits(review().session());
	}

	@Override
	List<PieceRow> rows(Review shown) {
		List<PieceRow> rows = new ArrayList<>();
		EcoreUtil.getAllContents(shown.plan(), false).forEachRemaining(object -> {
			if (object instanceof KeyProject box) {
				rows.add(new PieceRow(box, 0));
				box.getGoals().forEach(goal -> rows.add(new PieceRow(goal, 1)));
				box.getItems().forEach(item -> rows.add(new PieceRow(item, 1)));
			}
		});
		return rows;
	}

	@Override
	public boolean canShow(Identified piece) {
		EObject box = piece instanceof KeyProject ? piece : piece.eContainer();
		return box instanceof KeyProject;
	}
}
