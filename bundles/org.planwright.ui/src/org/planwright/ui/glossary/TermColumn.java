package org.planwright.ui.glossary;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.planwright.core.check.Finding;
import org.planwright.core.project.UnsavedChanges;
import org.planwright.core.project.edit.GlossaryEdits;
import org.planwright.model.PlanPackage;
import org.planwright.model.Term;
import org.planwright.ui.Messages;
import org.planwright.ui.findings.FindingWords;
import org.planwright.ui.table.CellEditing;
import org.planwright.ui.table.CellMark;
import org.planwright.ui.table.SheetColumn;
import org.planwright.ui.table.Understanding;

/** A column of the sheet of terms. */
final class TermColumn implements SheetColumn<TermLine> {

	private final String id;
	private final Function<Term, String> text;
	private final EAttribute attribute;
	private final CellEditing<TermLine> editing;
	private final Supplier<UnsavedChanges> unsaved;
	private final boolean number;
	private final int width;
	private final int widest;
	private Function<Term, List<Finding>> findings = term -> List.of();

	private TermColumn(String id, Function<Term, String> text, EAttribute attribute, CellEditing<TermLine> editing, Supplier<UnsavedChanges> unsaved,
			boolean number, int width, int widest) {
		this.id = id;
		this.text = text;
		this.attribute = attribute;
		this.editing = editing;
		this.unsaved = unsaved;
		this.number = number;
		this.width = width;
		this.widest = widest;
	}

	/**
	 * The columns, in the order of print.
	 *
	 * @param uses how often the text uses a term; -1 while that is not known
	 * @param findings what the checks found about a term
	 */
	static List<TermColumn> all(GlossaryEdits edits, Supplier<UnsavedChanges> unsaved, ToIntFunction<Term> uses, Function<Term, List<Finding>> findings) {
		return List.of(
				typed("no", Term::getNo, PlanPackage.Literals.TERM__NO, GlossaryEdits.Field.NO, edits, unsaved, 3, 3),
				typed("term", Term::getTerm, PlanPackage.Literals.TERM__TERM, GlossaryEdits.Field.TERM, edits, unsaved, 9, 12).found(findings),
				typed("expansion", Term::getExpansion, PlanPackage.Literals.TERM__EXPANSION, GlossaryEdits.Field.EXPANSION, edits, unsaved, 12, 22),
				typed("definition", Term::getDefinition, PlanPackage.Literals.TERM__DEFINITION, GlossaryEdits.Field.DEFINITION, edits, unsaved, 16,
						Integer.MAX_VALUE),
				new TermColumn("uses", term -> uses.applyAsInt(term) < 0 ? "" : Integer.toString(uses.applyAsInt(term)), null, null, unsaved, true, 4, 4));
	}

	private static TermColumn typed(String id, Function<Term, String> text, EAttribute attribute, GlossaryEdits.Field field, GlossaryEdits edits,
			Supplier<UnsavedChanges> unsaved, int width, int widest) {
		return new TermColumn(id, text, attribute, new CellEditing<>() {
			@Override
			public Understanding understand(TermLine line, String typed) {
				return Understanding.PLAIN;
			}

			@Override
			public void apply(TermLine line, String typed) {
				edits.set(line.term(), field, typed);
			}
		}, unsaved, field == GlossaryEdits.Field.NO, width, widest);
	}

	private TermColumn found(Function<Term, List<Finding>> onTerm) {
		findings = onTerm;
		return this;
	}

	@Override
	public CellMark mark(TermLine line) {
		return FindingWords.mark(findings.apply(line.term()));
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
		return Messages.text("glossary.column." + id);
	}

	@Override
	public String text(TermLine line) {
		String words = text.apply(line.term());
		return words == null ? "" : words;
	}

	@Override
	public String detail(TermLine line) {
		return attribute == null && text(line).equals("0") ? Messages.text("glossary.unused") : FindingWords.tell(findings.apply(line.term()));
	}

	@Override
	public BigDecimal number(TermLine line) {
		String words = text(line);
		return number && !words.isEmpty() && words.chars().allMatch(Character::isDigit) ? new BigDecimal(words) : null;
	}

	@Override
	public Comparable<?> sortKey(TermLine line) {
		return number ? number(line) : SheetColumn.super.sortKey(line);
	}

	@Override
	public Alignment alignment() {
		return attribute == null ? Alignment.END : number ? Alignment.CENTRE : Alignment.START;
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
	public boolean isChanged(TermLine line) {
		UnsavedChanges changes = unsaved.get();
		return attribute != null && !changes.isEmpty()
				&& (changes.isNew(line.term()) && !changes.isNew(line.glossary()) || changes.touches(line.term(), attribute));
	}

	@Override
	public Optional<CellEditing<TermLine>> editing() {
		return Optional.ofNullable(editing);
	}
}
