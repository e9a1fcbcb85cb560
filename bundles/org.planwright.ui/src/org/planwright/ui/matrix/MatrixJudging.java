package org.planwright.ui.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.planwright.core.project.ProjectSession;
import org.planwright.core.trace.CellLinks;
import org.planwright.core.trace.FoundLink;
import org.planwright.core.trace.LinkKinds;
import org.planwright.model.Identified;
import org.planwright.model.LinkKind;
import org.planwright.model.LinkState;
import org.planwright.ui.Messages;
import org.planwright.ui.table.SheetCell;
import org.planwright.ui.trace.LinkJudging;

/** What is done with cells of the matrix; each call is one undoable edit, however many cells it is about. */
final class MatrixJudging {

	private final ProjectSession session;
	private final LinkJudging judging;

	MatrixJudging(ProjectSession session, LinkJudging judging) {
		this.session = session;
		this.judging = judging;
	}

	/** The links of some cells; none where nothing is linked. */
	static List<FoundLink> links(List<SheetCell<MatrixRow>> cells) {
		List<FoundLink> links = new ArrayList<>();
		for (SheetCell<MatrixRow> cell : cells) {
			CellLinks found = cell.column() instanceof MatrixColumn column ? cell.row().links().get(column.indicator().id()) : null;
			if (found != null) {
				links.addAll(found.links());
			}
		}
		return links;
	}

	/**
	 * Says that the links of some cells hold; where all of them were said to hold before, takes that back. Rejected ones come back only where
	 * there are no others.
	 *
	 * @return how many links it was about
	 */
	int toggle(List<FoundLink> links) {
		List<FoundLink> alive = links.stream().filter(FoundLink::isAlive).toList();
		List<FoundLink> meant = alive.isEmpty() ? links : alive;
		List<FoundLink> open = LinkJudging.acceptable(meant);
		if (open.isEmpty()) {
			judging.forget(meant);
			return meant.size();
		}
		judging.accept(open);
		return open.size();
	}

	/** Says that links do not hold; returns how many that is about. */
	int reject(List<FoundLink> links) {
		List<FoundLink> open = LinkJudging.rejectable(links);
		judging.reject(open, "");
		return open.size();
	}

	/** Whether some cell may have a link of a kind. */
	boolean canLink(List<SheetCell<MatrixRow>> cells, LinkKind kind) {
		return cells.stream().anyMatch(cell -> allows(cell, kind));
	}

	private boolean allows(SheetCell<MatrixRow> cell, LinkKind kind) {
		return cell.column() instanceof MatrixColumn column && session.find(cell.row().id())
				.flatMap(source -> session.find(column.indicator().id()).map(target -> LinkKinds.allows(kind, source, target))).orElse(false);
	}

	/** Links rows to indicators in some way: makes links in empty cells, and says of those that are there that they hold in that way. */
	int link(List<SheetCell<MatrixRow>> cells, LinkKind kind) {
		List<SheetCell<MatrixRow>> meant = cells.stream().filter(cell -> allows(cell, kind)).toList();
		if (!meant.isEmpty()) {
			Identified first = session.find(meant.getFirst().row().id()).orElse(null);
			session.edit(Messages.text("matrix.edit.link"), first, () -> meant.forEach(cell -> link(cell.row(), ((MatrixColumn) cell.column()).indicator().id(), kind)));
		}
		return meant.size();
	}

	private void link(MatrixRow row, String indicator, LinkKind kind) {
		CellLinks links = row.links().get(indicator);
		if (links == null) {
			Optional<Identified> source = session.find(row.id());
			Optional<Identified> target = session.find(indicator);
			source.ifPresent(from -> target.ifPresent(to -> judging.add(from, null, to, kind)));
			return;
		}
		FoundLink leading = links.leading();
		if (leading.state() != LinkState.ACCEPTED) {
			judging.acceptAs(leading, kind);
		} else if (leading.kind() != kind) {
			judging.setKind(leading, kind);
		}
	}
}
