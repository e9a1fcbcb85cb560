package org.planwright.ui.findings;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.planwright.core.check.Finding;
import org.planwright.core.check.Fix;
import org.planwright.core.check.Place;
import org.planwright.core.check.WaivedFinding;
import org.planwright.core.project.FrozenCopies;
import org.planwright.model.Plan;

/**
 * A finding of a plan of the open project.
 *
 * @param plan the live plan
 * @param finding the finding
 * @param waived who accepted it and why; null where it counts
 * @param outgrown id of the waiver that held before the data under it changed; null for none
 * @param order where its object stands in the document
 * @param chapter id of the chapter that it stands in; null for none
 */
public record FindingItem(Plan plan, Finding finding, WaivedFinding waived, String outgrown, int order, String chapter) {

	/** The order of the document. */
	public static final Comparator<FindingItem> IN_ORDER = Comparator.comparingInt(FindingItem::order).thenComparing(item -> item.finding().place(),
			Comparator.comparingInt(Place::start).thenComparingInt(place -> place.column() == null ? -1 : place.column().ordinal()));

	/** What it is remembered by when the plan is checked again. */
	public record Key(String plan, String finding) {
	}

	public FindingItem {
		Objects.requireNonNull(plan, "plan");
		Objects.requireNonNull(finding, "finding");
	}

	/** What it is remembered by. */
	public Key key() {
		return new Key(plan.getId(), finding.id());
	}

	/** Whether somebody accepted it. */
	public boolean isWaived() {
		return waived != null;
	}

	/** What can be done to cure it: nothing where it was accepted, and nothing in a frozen copy of another project's plan. */
	public List<Fix> fixes() {
		return isWaived() || isFrozen() ? List.of() : finding.fixes();
	}

	/** Whether it stands in a plan whose words cannot be changed here. */
	boolean isFrozen() {
		return FrozenCopies.isCopy(plan);
	}

	/** Whether somebody accepted it before the data under it changed. */
	public boolean isAwake() {
		return outgrown != null;
	}
}
