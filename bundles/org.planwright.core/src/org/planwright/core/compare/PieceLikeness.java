package org.planwright.core.compare;

import java.util.Objects;

import org.planwright.model.Figure;
import org.planwright.model.Footnote;
import org.planwright.model.Indicator;
import org.planwright.model.KeyProject;
import org.planwright.model.ProjectItem;
import org.planwright.model.Section;
import org.planwright.model.Term;

/** How much two pieces of one kind are alike: by their words, and by what else names them. */
final class PieceLikeness {

	/** How much the same number, unit or figure says beside the words. */
	private static final double SIGN = 0.1;

	private PieceLikeness() {
	}

	/**
	 * @param least what nobody asks about when it is less
	 * @return 0 for nothing in common, 1 for the same; less than {@code least} may be given as 0
	 */
	static double of(FlowPiece left, FlowPiece right, double least) {
		if (left.kind() != right.kind()) {
			return 0;
		}
		if (left.words().equals(right.words())) {
			return 1;
		}
		double signs = signs(left, right);
		if (left.grams().mostAlike(right.grams()) + signs < least) {
			return 0;
		}
		return Math.min(1, left.grams().alike(right.grams()) + signs);
	}

	private static double signs(FlowPiece left, FlowPiece right) {
		return switch (left.object()) {
		case Indicator row -> signs(row, (Indicator) right.object());
		case Section section -> same(section.getLabel(), ((Section) right.object()).getLabel());
		case KeyProject box -> same(box.getLabel(), ((KeyProject) right.object()).getLabel());
		case Term term -> same(term.getNo(), ((Term) right.object()).getNo()) + 3 * same(term.getTerm(), ((Term) right.object()).getTerm());
		case ProjectItem item -> same(item.getNo(), ((ProjectItem) right.object()).getNo()) + 3 * same(item.getTitle(), ((ProjectItem) right.object()).getTitle());
		case Footnote note -> same(note.getMark(), ((Footnote) right.object()).getMark());
		default -> 0;
		};
	}

	private static double signs(Indicator left, Indicator right) {
		return same(left.getNo(), right.getNo()) + same(left.getUnit(), right.getUnit()) + same(left.getCategory(), right.getCategory()) / 2
				+ same(printed(left.getBaseline()), printed(right.getBaseline())) + same(printed(left.getTarget()), printed(right.getTarget()));
	}

	private static String printed(Figure figure) {
		return figure == null ? null : figure.getText();
	}

	private static double same(String left, String right) {
		return left != null && !left.isBlank() && Objects.equals(left, right) ? SIGN : 0;
	}
}
