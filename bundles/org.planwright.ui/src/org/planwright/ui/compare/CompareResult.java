package org.planwright.ui.compare;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.planwright.core.CompareDocument;
import org.planwright.core.CompareRows;
import org.planwright.core.PlanDocument;
import org.planwright.core.RedlineCopy;
import org.planwright.core.RedlineDocument;
import org.planwright.core.compare.ChangedFigure;
import org.planwright.core.compare.Comparison;
import org.planwright.core.compare.DifferenceKind;
import org.planwright.core.project.Product;
import org.planwright.core.report.Document;
import org.planwright.model.Plan;
import org.planwright.model.Project;
import org.planwright.ui.Messages;

/** What came of a comparison, ready to be shown. Made on another thread; nobody changes it. */
public final class CompareResult {

	private final CompareSource before;
	private final CompareSource after;
	private final Comparison comparison;
	private final List<CompareRows.Row> rows;
	private final List<ChangedFigure> figures;
	private final Map<Plan, RedlineText> texts = new IdentityHashMap<>();

	CompareResult(CompareSource before, CompareSource after, Comparison comparison) {
		this.before = before;
		this.after = after;
		this.comparison = comparison;
		rows = CompareRows.of(comparison);
		figures = comparison.figures();
	}

	/** What was compared with. */
	public CompareSource before() {
		return before;
	}

	/** What was compared. */
	public CompareSource after() {
		return after;
	}

	/** All that differs. */
	public List<CompareRows.Row> rows() {
		return rows;
	}

	/** All figures that were changed. */
	public List<ChangedFigure> figures() {
		return figures;
	}

	/** Which kinds of differences there are. */
	public Set<DifferenceKind> kinds() {
		EnumSet<DifferenceKind> kinds = EnumSet.noneOf(DifferenceKind.class);
		rows.forEach(row -> kinds.addAll(row.difference().kinds()));
		return kinds;
	}

	/** How many things differ in which way, in words. */
	public String counts() {
		return CompareDocument.counts(comparison);
	}

	/** The plans of the state before that are in both states and differ. */
	public List<Plan> plans() {
		List<Plan> all = comparison.root().left() instanceof Project project ? project.getPlans() : List.of((Plan) comparison.root().left());
		List<Plan> differing = new ArrayList<>();
		for (Plan plan : all) {
			boolean differs = comparison.root().left() == plan ? !comparison.isEmpty()
					: comparison.root().below().stream().anyMatch(each -> each.left() == plan && each.right() != null);
			if (differs) {
				differing.add(plan);
			}
		}
		return differing;
	}

	/** The plan before that a thing of either state belongs to; null for what belongs to none, or to one that is new. */
	public Plan planOf(EObject thing) {
		EObject at = thing;
		while (at != null && !(at instanceof Plan)) {
			at = at.eContainer();
		}
		return at == null ? null : plans().contains(at) ? (Plan) at : (Plan) comparison.matches().left(at);
	}

	/** The text of a plan with all changes; made when it is first asked for, on another thread. */
	synchronized RedlineText text(Plan plan) {
		return texts.computeIfAbsent(plan, each -> RedlineText.of(RedlineDocument.of(each, List.of(copy()))));
	}

	private RedlineCopy copy() {
		return new RedlineCopy(comparison, after.name(), null);
	}

	/** The whole as a document to print. */
	Document document(ZonedDateTime time) {
		return CompareDocument.of(List.of(copy()), before.name(), List.of(CompareDocument.Part.values()), time, Messages.text("compare.report.by", Product.version()));
	}

	/** The text of a plan with all changes in place as a document of its own. */
	Document redline(Plan plan) {
		return PlanDocument.redline(plan, List.of(copy()), Messages.text("compare.report.by", Product.version()));
	}
}
