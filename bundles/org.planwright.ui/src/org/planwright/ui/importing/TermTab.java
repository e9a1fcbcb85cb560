package org.planwright.ui.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.planwright.core.project.edit.GlossaryEdits;
import org.planwright.core.project.edit.GlossaryEdits.Field;
import org.planwright.model.Glossary;
import org.planwright.model.Identified;
import org.planwright.model.Term;
import org.planwright.ui.table.PlainColumn;
import org.planwright.ui.theme.Icons;
import org.planwright.ui.theme.Theme;

/** 名词: the terms of the plan with what they mean. */
final class TermTab extends PieceTab {

	TermTab(Theme theme, Icons icons) {
		super(theme, icons);
	}

	@Override
	String name() {
		return "terms";
	}

	@Override
	int count(Review shown) {
		return shown.counts().terms();
	}

	@Override
	List<PlainColumn<PieceRow>> columns() {
		return List.of(column("term", 10, Term::getTerm, Field.TERM), column("expansion", 10, Term::getExpansion, Field.EXPANSION),
				column("definition", 22, Term::getDefinition, Field.DEFINITION).growing(Integer.MAX_VALUE), column("no", 4, Term::getNo, Field.NO), PieceColumns.line(this::line));
	}

	private PlainColumn<PieceRow> column(String id, int width, Function<Term, String> text, Field field) {
		Function<Identified, String> words = piece -> Objects.requireNonNullElse(text.apply((Term) piece), "");
		return PieceColumns.of(id, width, words).edited(PieceColumns.editing(piece -> true, words,
				(piece, typed) -> new GlossaryEdits(review().session()).set((Term) piece, field, typed)));
	}

	@Override
	List<PieceRow> rows(Review shown) {
		List<PieceRow> rows = new ArrayList<>();
		EcoreUtil.getAllContents(shown.plan(), false).forEachRemaining(object -> {
			if (object instanceof Glossary glossary) {
				glossary.getTerms().forEach(term -> rows.add(new PieceRow(term, 0)));
			}
		});
		return rows;
	}

	@Override
	public boolean canShow(Identified piece) {
		return piece instanceof Term || piece instanceof Glossary;
	}

	@Override
	public void reveal(Identified piece) {
		super.reveal(piece instanceof Glossary glossary && !glossary.getTerms().isEmpty() ? glossary.getTerms().getFirst() : piece);
	}
}
