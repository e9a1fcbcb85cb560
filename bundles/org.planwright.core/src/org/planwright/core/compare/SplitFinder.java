package org.planwright.core.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.planwright.model.Identified;

/**
 * Finds paragraphs and items that became several, and several that became one: open pieces right beside a paired one that hold what that one
 * lacks. And sections that hold what another one held.
 */
final class SplitFinder {

	/** So much of an open piece must come from what the paired one lacks. */
	private static final double MOSTLY = 0.6;
	private static final int FEW_WORDS = 3;

	private final Matches matches;
	private final PlanFlow left;
	private final PlanFlow right;

	SplitFinder(Matches matches, PlanFlow left, PlanFlow right) {
		this.matches = matches;
		this.left = left;
		this.right = right;
	}

	void find() {
		for (FlowPiece piece : left.pieces()) {
			matches.stopUnlessWanted();
			EObject other = matches.right(piece.object());
			int place = other == null ? -1 : right.place(other);
			if (place >= 0 && canSplit(piece)) {
				FlowPiece partner = right.piece(place);
				if (!piece.words().equals(partner.words())) {
					parts(piece, partner, right, true);
					parts(partner, piece, left, false);
				}
			}
		}
		sections(left, right, true);
		sections(right, left, false);
	}

	private static boolean canSplit(FlowPiece piece) {
		return piece.kind() == FlowKind.PARAGRAPH || piece.kind() == FlowKind.ITEM;
	}

	private boolean isOpen(EObject object, boolean onTheRight) {
		return (onTheRight ? matches.left(object) : matches.right(object)) == null;
	}

	/** What of one piece stands in open pieces before and behind its partner. Headings that went between them are passed over. */
	private void parts(FlowPiece whole, FlowPiece partner, PlanFlow flow, boolean onTheRight) {
		TextGrams rest = whole.grams().without(partner.grams());
		int at = flow.place(partner.object());
		List<EObject> parts = new ArrayList<>(List.of(partner.object()));
		for (int step : new int[] { 1, -1 }) {
			for (int i = at + step; i >= 0 && i < flow.size() && rest.size() >= FEW_WORDS; i += step) {
				FlowPiece piece = flow.piece(i);
				boolean open = isOpen(piece.object(), onTheRight);
				if (piece.kind() == FlowKind.SECTION && open) {
					continue;
				}
				if (!open || piece.kind() != partner.kind() || piece.grams().size() < FEW_WORDS || piece.grams().common(rest) < MOSTLY * piece.grams().size()) {
					break;
				}
				parts.add(step > 0 ? parts.size() : 0, piece.object());
				rest = rest.without(piece.grams());
			}
		}
		if (parts.size() > 1) {
			first(whole, parts, onTheRight);
			matches.divide(whole.object(), parts, onTheRight);
		}
	}

	/** The whole goes on in the first part that stands where it stood, unless its id says otherwise. */
	private void first(FlowPiece whole, List<EObject> parts, boolean onTheRight) {
		EObject object = whole.object();
		EObject partner = onTheRight ? matches.right(object) : matches.left(object);
		EObject holder = onTheRight ? matches.right(object.eContainer()) : matches.left(object.eContainer());
		if (!Objects.equals(((Identified) object).getId(), ((Identified) partner).getId())) {
			parts.stream().filter(part -> part.eContainer() == holder).findFirst().ifPresent(part -> matches.pairAnew(object, part, onTheRight));
		}
	}

	/** Open sections of the second plan most of whose content stood in one section of the first. */
	private void sections(PlanFlow from, PlanFlow to, boolean onTheRight) {
		Map<EObject, Map<EObject, Integer>> origins = new LinkedHashMap<>();
		Map<EObject, Integer> all = new LinkedHashMap<>();
		for (FlowPiece piece : to.pieces()) {
			FlowPiece holder = piece.holder();
			if (holder != null && holder.kind() == FlowKind.SECTION && isOpen(holder.object(), onTheRight)) {
				all.merge(holder.object(), HolderMatcher.weight(piece), Integer::sum);
				EObject origin = onTheRight ? matches.left(piece.object()) : matches.right(piece.object());
				int place = origin == null ? -1 : from.place(origin);
				FlowPiece holderOfOrigin = place < 0 ? null : from.piece(place).holder();
				if (holderOfOrigin != null && holderOfOrigin.kind() == FlowKind.SECTION) {
					origins.computeIfAbsent(holder.object(), first -> new LinkedHashMap<>()).merge(holderOfOrigin.object(), HolderMatcher.weight(piece), Integer::sum);
				}
			}
		}
		Map<EObject, List<EObject>> parts = new LinkedHashMap<>();
		origins.forEach((section, holders) -> holders.forEach((holder, weight) -> {
			if (weight >= MOSTLY * all.get(section) && (onTheRight ? matches.right(holder) : matches.left(holder)) != null) {
				parts.computeIfAbsent(holder, first -> new ArrayList<>(List.of(onTheRight ? matches.right(holder) : matches.left(holder)))).add(section);
			}
		}));
		parts.forEach((whole, sections) -> matches.divide(whole, sections, onTheRight));
	}
}
