package org.planwright.ui.align;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Widget;
import org.planwright.core.align.Pairing;
import org.planwright.core.align.Pairing.Kind;
import org.planwright.core.project.ProjectSession;
import org.planwright.model.Identified;
import org.planwright.model.LinkState;
import org.planwright.model.Plan;
import org.planwright.ui.selection.PlanSelection;
import org.planwright.ui.selection.ThingDrag;

/**
 * Pairs what is dragged from one side with what it is dropped on at the other. An element that is drawn out of its line leaves it: it was the
 * counterpart of something else by mistake.
 */
final class SideDrop implements ThingDrag.Place {

	private static final int EDGE_LINES = 2;

	private final SideCanvas canvas;
	private final AlignJudging judging;
	private final Plan lower;
	private final Supplier<Kind> kind;
	private SideRow from;

	/** @param kind what the view shows */
	SideDrop(SideCanvas canvas, AlignJudging judging, Plan lower, Supplier<Kind> kind) {
		this.canvas = canvas;
		this.judging = judging;
		this.lower = lower;
		this.kind = kind;
	}

	/** Lets elements be dragged out of the view and dropped on it. */
	void attach(Object origin) {
		ThingDrag.from(canvas, () -> canvas.underMouse().flatMap(card -> {
			from = canvas.sides().rowOf(card).orElse(null);
			return judging.find(card.element().id());
		}).map(thing -> PlanSelection.of(thing, origin)));
		ThingDrag.to(canvas, this);
		canvas.addListener(SWT.MouseMove, event -> canvas.dropOn(null));
	}

	@Override
	public Optional<PlanSelection> at(Widget item, Point at) {
		scroll(at.y);
		Optional<SideLayout.Card> card = canvas.cardAt(at.x, at.y);
		canvas.dropOn(card.map(SideLayout.Card::element).map(SideText::id).orElse(null));
		return card.flatMap(found -> judging.find(found.element().id())).map(thing -> PlanSelection.of(thing, canvas));
	}

	/** What lies beyond the edge comes into sight while something is dragged to it. */
	private void scroll(int y) {
		int edge = EDGE_LINES * canvas.sides().measures().line();
		if (y < edge) {
			canvas.scroll().by(-edge / 2);
		} else if (y > canvas.scroll().page() - edge) {
			canvas.scroll().by(edge / 2);
		}
	}

	@Override
	public boolean accepts(PlanSelection dragged, PlanSelection here) {
		Identified below = isLower(dragged) ? dragged.object() : here.object();
		Identified above = isLower(dragged) ? here.object() : dragged.object();
		return below.eClass() == PairActions.typeOf(kind.get()) && above.eClass() == below.eClass() && ProjectSession.planOf(below) == lower
				&& ProjectSession.planOf(above) == lower.getUpper() && canvas.rows().all().stream().noneMatch(row -> isPair(row, above, below));
	}

	private boolean isLower(PlanSelection place) {
		return ProjectSession.planOf(place.object()) == lower;
	}

	/** Whether two elements were said to be a pair already. */
	private static boolean isPair(SideRow row, Identified above, Identified below) {
		return row.pairing().filter(pair -> pair.state() == LinkState.ACCEPTED && pair.upper().contains(above.getId()) && pair.lower().contains(below.getId()))
				.isPresent();
	}

	@Override
	public void drop(PlanSelection dragged, PlanSelection here) {
		String above = (isLower(dragged) ? here : dragged).object().getId();
		String below = (isLower(dragged) ? dragged : here).object().getId();
		canvas.dropOn(null);
		judging.pair(lower, isLower(dragged) ? left(above, below) : null, List.of(above), List.of(below));
	}

	/** The pair that a lower element goes out of: of rows the one that counts, of texts the one it was drawn out of. */
	private Pairing left(String above, String below) {
		Optional<SideRow> row = kind.get() == Kind.INDICATOR ? canvas.rows().with(below) : Optional.ofNullable(from);
		return row.flatMap(SideRow::pairing)
				.filter(pair -> pair.lower().contains(below) && !pair.upper().contains(above) && pair.state() != LinkState.REJECTED).orElse(null);
	}
}
