package org.planwright.ui.glossary;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

import org.eclipse.emf.ecore.EAttribute;
import org.planwright.core.check.Finding;
import org.planwright.core.project.UnsavedChanges;
import org.planwright.core.project.edit.GlossaryEdits;
import org.planwright.core.project.edit.GlossaryEdits.Field;
import org.planwright.model.PlanPackage;
import org.planwright.model.Term;
import org.planwright.ui.Messages;
import org.planwright.ui.findings.FindingWords;
import org.planwright.ui.table.CellEditing;
import org.planwright.ui.table.PlainColumn;
import org.planwright.ui.table.SheetColumn.Alignment;
import org.planwright.ui.table.SortKeys;

/** The columns of the sheet of terms. */
final class TermColumns {

	private final GlossaryEdits edits;
	private final Supplier<UnsavedChanges> unsaved;

	/** @param unsaved what was changed since the project was saved */
	TermColumns(GlossaryEdits edits, Supplier<UnsavedChanges> unsaved) {
		this.edits = edits;
		this.unsaved = unsaved;
	}

	/**
	 * The columns, in the order of print.
	 *
	 * @param uses how often the text uses a term; -1 while that is not known
	 * @param findings what the checks found about a term
	 */
	List<PlainColumn<TermLine>> all(ToIntFunction<Term> uses, Function<Term, List<Finding>> findings) {
		return List.of(
				typed("no", 3, Term::getNo, PlanPackage.Literals.TERM__NO, Field.NO).numbers(line -> SortKeys.number(line.term().getNo()))
						.aligned(Alignment.CENTRE),
				typed("term", 9, Term::getTerm, PlanPackage.Literals.TERM__TERM, Field.TERM).growing(12)
						.marked(line -> FindingWords.mark(findings.apply(line.term()))).noted(line -> FindingWords.tell(findings.apply(line.term()))),
				typed("expansion", 12, Term::getExpansion, PlanPackage.Literals.TERM__EXPANSION, Field.EXPANSION).growing(22),
				typed("definition", 16, Term::getDefinition, PlanPackage.Literals.TERM__DEFINITION, Field.DEFINITION).growing(Integer.MAX_VALUE),
				column("uses", 4, term -> uses.applyAsInt(term) < 0 ? "" : Integer.toString(uses.applyAsInt(term)))
						.numbers(line -> uses.applyAsInt(line.term()) < 0 ? null : BigDecimal.valueOf(uses.applyAsInt(line.term())))
						.noted(line -> uses.applyAsInt(line.term()) == 0 ? Messages.text("glossary.unused") : ""));
	}

	private static PlainColumn<TermLine> column(String id, int width, Function<Term, String> text) {
		return new PlainColumn<>(id, Messages.text("glossary.column." + id), width, line -> text.apply(line.term()));
	}

	private PlainColumn<TermLine> typed(String id, int width, Function<Term, String> text, EAttribute attribute, Field field) {
		return column(id, width, text).edited(attribute, CellEditing.plain((line, typed) -> edits.set(line.term(), field, typed)))
				.changed(line -> isChanged(line, attribute));
	}

	private boolean isChanged(TermLine line, EAttribute attribute) {
		UnsavedChanges changes = unsaved.get();
		return !changes.isEmpty() && (changes.isNew(line.term()) && !changes.isNew(line.glossary()) || changes.touches(line.term(), attribute));
	}
}
