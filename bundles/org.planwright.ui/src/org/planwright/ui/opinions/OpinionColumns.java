package org.planwright.ui.opinions;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EAttribute;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.UnsavedChanges;
import org.planwright.core.project.edit.OpinionEdits.Field;
import org.planwright.model.Answer;
import org.planwright.model.PlanPackage;
import org.planwright.ui.Messages;
import org.planwright.ui.selection.PlanNames;
import org.planwright.ui.table.CellEditing;
import org.planwright.ui.table.PlainColumn;
import org.planwright.ui.table.SheetColumn.Alignment;

/** The columns of the register of opinions. */
final class OpinionColumns {

	/** Place of the column with the opinions. */
	static final int TEXT = 2;

	private final Supplier<Optional<ProjectSession>> session;
	private final Supplier<UnsavedChanges> unsaved;

	/**
	 * @param session the open project
	 * @param unsaved what was changed since it was saved
	 */
	OpinionColumns(Supplier<Optional<ProjectSession>> session, Supplier<UnsavedChanges> unsaved) {
		this.session = session;
		this.unsaved = unsaved;
	}

	/** The columns from left to right. */
	List<PlainColumn<OpinionLine>> all() {
		String tip = Messages.text("opinions.lines.tip");
		return List.of(
				column("number", 3, line -> Integer.toString(line.number())).numbers(line -> BigDecimal.valueOf(line.number())).aligned(Alignment.CENTRE),
				column("place", 9, OpinionLine::place).growing(12).noted(OpinionLine::way),
				typed("text", 22, Field.TEXT).growing(48).explained(tip).changed(this::isTextNew),
				typed("proposal", 15, Field.PROPOSAL).growing(Integer.MAX_VALUE).explained(tip),
				edited(column("answer", 5, line -> line.opinion().getAnswer() == Answer.NONE ? "" : OpinionLook.word(line.opinion().getAnswer())),
						PlanPackage.Literals.OPINION__ANSWER, OpinionEditing.answers(session)).sortedBy(line -> line.opinion().getAnswer()),
				typed("reason", 8, Field.ANSWER_REASON).growing(16),
				edited(column("state", 5, line -> OpinionLook.word(line.opinion().getState())), PlanPackage.Literals.OPINION__STATE,
						OpinionEditing.states(session)).sortedBy(line -> line.opinion().getState()),
				typed("author", 4, Field.AUTHOR).growing(6), column("about", 9, OpinionLine::about).growing(12).hiddenAtFirst(),
				column("plan", 4, line -> PlanNames.shortName(line.plan())).growing(6));
	}

	private static PlainColumn<OpinionLine> column(String id, int width, Function<OpinionLine, String> words) {
		return new PlainColumn<>(id, Messages.text("opinions.column." + id), width, words);
	}

	private PlainColumn<OpinionLine> typed(String id, int width, Field field) {
		return edited(column(id, width, line -> Objects.requireNonNullElse((String) line.opinion().eGet(field.feature()), "")), field.feature(),
				OpinionEditing.words(field, session));
	}

	private PlainColumn<OpinionLine> edited(PlainColumn<OpinionLine> column, EAttribute what, CellEditing<OpinionLine> how) {
		return column.edited(what, how).changed(line -> unsaved.get().touches(line.opinion(), what));
	}

	/** A new opinion is marked at its words alone. In a plan that was never saved, marking everything would mark nothing. */
	private boolean isTextNew(OpinionLine line) {
		UnsavedChanges changes = unsaved.get();
		return changes.isNew(line.opinion()) && !changes.isNew(line.plan()) || changes.touches(line.opinion(), Field.TEXT.feature());
	}
}
