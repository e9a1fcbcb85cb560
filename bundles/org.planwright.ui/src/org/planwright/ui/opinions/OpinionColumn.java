package org.planwright.ui.opinions;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.UnsavedChanges;
import org.planwright.core.project.edit.OpinionEdits.Field;
import org.planwright.model.Answer;
import org.planwright.model.PlanPackage;
import org.planwright.ui.Messages;
import org.planwright.ui.selection.PlanNames;
import org.planwright.ui.table.CellEditing;
import org.planwright.ui.table.SheetColumn;

/** A column of the register of opinions. */
final class OpinionColumn implements SheetColumn<OpinionLine> {

	/** Place of the column with the opinions. */
	static final int TEXT = 2;

	private final String id;
	private final int width;
	private final int widest;
	private final Function<OpinionLine, String> words;
	private Function<OpinionLine, Comparable<?>> key;
	private Function<OpinionLine, String> detail = line -> "";
	private EAttribute attribute;
	private Supplier<UnsavedChanges> unsaved;
	private CellEditing<OpinionLine> editing;
	private boolean shownAtFirst = true;

	private OpinionColumn(String id, int width, int widest, Function<OpinionLine, String> words) {
		this.id = id;
		this.width = width;
		this.widest = widest;
		this.words = words;
	}

	/**
	 * The columns from left to right.
	 *
	 * @param session the open project
	 * @param unsaved what was changed since it was saved
	 */
	static List<OpinionColumn> all(Supplier<Optional<ProjectSession>> session, Supplier<UnsavedChanges> unsaved) {
		OpinionColumn number = new OpinionColumn("number", 3, 3, line -> Integer.toString(line.number())).sorted(OpinionLine::number);
		OpinionColumn place = new OpinionColumn("place", 9, 12, OpinionLine::place);
		place.detail = OpinionLine::way;
		OpinionColumn about = new OpinionColumn("about", 9, 12, OpinionLine::about);
		about.shownAtFirst = false;
		OpinionColumn plan = new OpinionColumn("plan", 4, 6, line -> PlanNames.shortName(line.plan()));
		return List.of(number, place, typed("text", 22, 48, Field.TEXT, session, unsaved),
				typed("proposal", 15, Integer.MAX_VALUE, Field.PROPOSAL, session, unsaved),
				new OpinionColumn("answer", 5, 5, line -> line.opinion().getAnswer() == Answer.NONE ? "" : OpinionLook.word(line.opinion().getAnswer()))
						.sorted(line -> line.opinion().getAnswer()).edited(PlanPackage.Literals.OPINION__ANSWER, unsaved, OpinionEditing.answers(session)),
				typed("reason", 8, 16, Field.ANSWER_REASON, session, unsaved),
				new OpinionColumn("state", 5, 5, line -> OpinionLook.word(line.opinion().getState())).sorted(line -> line.opinion().getState())
						.edited(PlanPackage.Literals.OPINION__STATE, unsaved, OpinionEditing.states(session)),
				typed("author", 4, 6, Field.AUTHOR, session, unsaved), about, plan);
	}

	private static OpinionColumn typed(String id, int width, int widest, Field field, Supplier<Optional<ProjectSession>> session,
			Supplier<UnsavedChanges> unsaved) {
		return new OpinionColumn(id, width, widest, line -> Objects.requireNonNullElse((String) line.opinion().eGet(field.feature()), ""))
				.edited(field.feature(), unsaved, OpinionEditing.words(field, session));
	}

	private OpinionColumn sorted(Function<OpinionLine, Comparable<?>> by) {
		key = by;
		return this;
	}

	private OpinionColumn edited(EAttribute what, Supplier<UnsavedChanges> changes, CellEditing<OpinionLine> how) {
		attribute = what;
		unsaved = changes;
		editing = how;
		return this;
	}

	@Override
	public EStructuralFeature stored() {
		return attribute;
	}

	@Override
	public String id() {
		return id;
	}

	@Override
	public String title() {
		return Messages.text("opinions.column." + id);
	}

	@Override
	public String text(OpinionLine line) {
		return words.apply(line);
	}

	@Override
	public String detail(OpinionLine line) {
		return detail.apply(line);
	}

	@Override
	public String headDetail() {
		return id.equals("text") || id.equals("proposal") ? Messages.text("opinions.lines.tip") : "";
	}

	@Override
	public BigDecimal number(OpinionLine line) {
		return id.equals("number") ? BigDecimal.valueOf(line.number()) : null;
	}

	@Override
	public Comparable<?> sortKey(OpinionLine line) {
		return key == null ? SheetColumn.super.sortKey(line) : key.apply(line);
	}

	@Override
	public Alignment alignment() {
		return id.equals("number") ? Alignment.CENTRE : Alignment.START;
	}

	@Override
	public int width() {
		return width;
	}

	@Override
	public int widest() {
		return widest;
	}

	@Override
	public boolean shownAtFirst() {
		return shownAtFirst;
	}

	@Override
	public boolean isChanged(OpinionLine line) {
		return attribute != null && (unsaved.get().isNew(line.opinion()) && !unsaved.get().isNew(line.plan()) && id.equals("text")
				|| unsaved.get().touches(line.opinion(), attribute));
	}

	@Override
	public Optional<CellEditing<OpinionLine>> editing() {
		return Optional.ofNullable(editing);
	}
}
