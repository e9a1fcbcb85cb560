package org.planwright.ui.glossary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.edit.GlossaryEdits;
import org.planwright.model.Glossary;
import org.planwright.model.Plan;
import org.planwright.model.Term;
import org.planwright.ui.Messages;
import org.planwright.ui.table.Sheet;
import org.planwright.ui.table.SheetAction;
import org.planwright.ui.theme.Icon;

/** What can be done with rows of the sheet of terms: add, delete, move, number anew. */
final class GlossaryActions {

	private final ProjectSession session;
	private final GlossaryEdits edits;
	private final Plan plan;
	private final Supplier<Sheet<TermLine>> shown;
	private final Consumer<Term> begin;
	private final List<SheetAction> all;

	/**
	 * @param shown the sheet, once it is there
	 * @param begin puts the frame on a new row and opens its word for typing
	 */
	GlossaryActions(ProjectSession session, GlossaryEdits edits, Plan plan, Supplier<Sheet<TermLine>> shown, Consumer<Term> begin) {
		this.session = session;
		this.edits = edits;
		this.plan = plan;
		this.shown = shown;
		this.begin = begin;
		all = List.of(
				action("glossary.action.insert", Icon.PLUS, SWT.INSERT, () -> true, this::insert),
				action("glossary.action.delete", Icon.TRASH_2, SWT.DEL, () -> !selected().isEmpty(), () -> edits.delete(selected())),
				SheetAction.SEPARATOR,
				action("glossary.action.up", Icon.ARROW_UP, SWT.MOD3 | SWT.ARROW_UP, () -> canMove(-1), () -> move(-1)),
				action("glossary.action.down", Icon.ARROW_DOWN, SWT.MOD3 | SWT.ARROW_DOWN, () -> canMove(1), () -> move(1)),
				SheetAction.SEPARATOR,
				action("glossary.action.renumber", null, 0, () -> shown.get().rows().total() > 0, this::renumber));
	}

	private static SheetAction action(String key, Icon icon, int accelerator, BooleanSupplier enabled, Runnable run) {
		return new SheetAction(Messages.text(key), icon, accelerator, enabled, run);
	}

	List<SheetAction> all() {
		return all;
	}

	private List<Term> selected() {
		return shown.get().selectedRows().stream().map(TermLine::term).toList();
	}

	/** Behind the framed row, or at the end; where there is no list yet, a new one at the end of the plan. */
	void insert() {
		Optional<TermLine> framed = shown.get().framed().map(cell -> cell.row());
		List<Glossary> glossaries = TermLine.glossariesOf(plan);
		Term[] added = new Term[1];
		session.edit(Messages.text("glossary.edit.insert"), plan, () -> {
			Glossary glossary = framed.map(TermLine::glossary)
					.orElseGet(() -> glossaries.isEmpty() ? edits.insertGlossary(plan) : glossaries.getLast());
			int index = framed.map(line -> glossary.getTerms().indexOf(line.term()) + 1).orElse(glossary.getTerms().size());
			added[0] = edits.insert(glossary, index);
		});
		begin.accept(added[0]);
	}

	/** Adds empty rows behind one, or at the end of the first list. */
	List<TermLine> append(int count, TermLine after) {
		List<TermLine> added = new ArrayList<>();
		Glossary glossary = after == null ? TermLine.glossariesOf(plan).getFirst() : after.glossary();
		int index = after == null ? glossary.getTerms().size() : glossary.getTerms().indexOf(after.term()) + 1;
		for (int i = 0; i < count; i++) {
			added.add(new TermLine(glossary, edits.insert(glossary, index + i)));
		}
		return added;
	}

	/** Terms move together when they stand side by side; while the sheet is sorted or filtered there is no place to move to. */
	private boolean canMove(int by) {
		List<Term> terms = selected();
		if (terms.isEmpty() || !shown.get().rows().isAsPrinted() || terms.stream().anyMatch(term -> term.eContainer() != terms.getFirst().eContainer())) {
			return false;
		}
		List<Term> siblings = ((Glossary) terms.getFirst().eContainer()).getTerms();
		int first = siblings.indexOf(terms.getFirst());
		boolean together = first + terms.size() <= siblings.size() && siblings.subList(first, first + terms.size()).equals(terms);
		return together && edits.canMove(by < 0 ? terms.getFirst() : terms.getLast(), by);
	}

	private void move(int by) {
		List<Term> terms = selected();
		session.edit(Messages.text("glossary.edit.move"), terms.getFirst(), () -> (by < 0 ? terms : terms.reversed()).forEach(term -> edits.move(term, by)));
	}

	private void renumber() {
		session.edit(Messages.text("glossary.edit.renumber"), plan, () -> {
			int number = 1;
			for (TermLine line : TermLine.of(plan)) {
				edits.set(line.term(), GlossaryEdits.Field.NO, Integer.toString(number++));
			}
		});
	}
}
