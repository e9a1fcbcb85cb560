package org.planwright.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.planwright.core.CompareRows;
import org.planwright.core.compare.ChangedFigure;
import org.planwright.ui.Messages;
import org.planwright.ui.table.RowSource;
import org.planwright.ui.table.SheetPane;
import org.planwright.ui.theme.Icons;
import org.planwright.ui.theme.Theme;

/** The lists of a comparison: what differs, and below it the figures that were changed. What is picked in one of them is shown in the other. */
final class ComparedLists {

	private final SheetPane<DifferenceLine> differences;
	private final SheetPane<ChangedFigure> figures;
	private List<CompareRows.Row> rows = List.of();
	private List<ChangedFigure> changed = List.of();
	/** While the lists follow a pick, none is made. */
	private boolean following;

	/**
	 * @param picked is told of the thing that a person picks in one of the lists
	 * @param goTo brings a thing of the open project before the user's eyes
	 */
	ComparedLists(Composite parent, Theme theme, Icons icons, Consumer<EObject> picked, Consumer<EObject> goTo) {
		SashForm lists = new SashForm(parent, SWT.VERTICAL | SWT.SMOOTH);
		ListHost<DifferenceLine> differenceHost = new ListHost<>(ComparedLists::thing, goTo);
		ListHost<ChangedFigure> figureHost = new ListHost<>(figure -> figure.place().holder(), goTo);
		differences = new SheetPane<>(lists, theme, icons, Messages.text("compare.differences"), DifferenceColumns.all(), DifferenceColumns.THING, differenceHost);
		figures = new SheetPane<>(lists, theme, icons, Messages.text("compare.figures"), FigureListColumns.all(), -1, figureHost);
		lists.setWeights(3, 2);
		differences.sheet().onSelect(cell -> {
			differenceHost.frame(cell.row());
			pick(thing(cell.row()), picked);
		});
		figures.sheet().onSelect(cell -> {
			figureHost.frame(cell.row());
			pick(cell.row().place().holder(), picked);
		});
		differences.emptyState().say(Messages.text("compare.none.listed"), null, () -> { });
		figures.emptyState().say(Messages.text("compare.figures.none"), null, () -> { });
	}

	private static EObject thing(DifferenceLine line) {
		return line.isHeading() ? null : line.row().difference().thing();
	}

	private void pick(EObject thing, Consumer<EObject> picked) {
		if (!following && thing != null) {
			picked.accept(thing);
		}
	}

	/** Lists other differences and figures. */
	void show(List<CompareRows.Row> listed, List<ChangedFigure> figuresListed) {
		rows = listed;
		changed = figuresListed;
		differences.show(new DifferenceLines(listed));
		figures.show(RowSource.of(figuresListed));
	}

	/** Brings what is listed of a thing before the user's eyes. */
	void reveal(EObject thing) {
		follow(() -> {
			rows.stream().filter(row -> row.difference().thing() == thing).findFirst().ifPresent(row -> differences.sheet().reveal(row, -1));
			changed.stream().filter(figure -> figure.place().holder() == thing).findFirst().ifPresent(figure -> {
				if (figures.sheet().framed().filter(cell -> cell.row().place().holder() == thing).isEmpty()) {
					figures.sheet().reveal(figure, -1);
				}
			});
		});
	}

	/** Brings a difference before the user's eyes, and leaves the figures as they are. */
	void reveal(CompareRows.Row row) {
		follow(() -> differences.sheet().reveal(row, -1));
	}

	private void follow(Runnable move) {
		following = true;
		try {
			move.run();
		} finally {
			following = false;
		}
	}

	/**
	 * The difference that is seen next, or before; from the end to the beginning.
	 *
	 * @param from the thing to go on from; where it is not listed, or null, from the end of the list
	 * @param by how many to go on; below 0 for back
	 * @return empty where none is seen
	 */
	Optional<CompareRows.Row> next(EObject from, int by) {
		List<CompareRows.Row> seen = new ArrayList<>();
		for (int i = 0; i < differences.sheet().rows().count(); i++) {
			if (differences.sheet().rows().key(i) instanceof CompareRows.Row row) {
				seen.add(row);
			}
		}
		if (seen.isEmpty()) {
			return Optional.empty();
		}
		int at = -1;
		for (int i = 0; i < seen.size(); i++) {
			at = seen.get(i).difference().thing() == from ? i : at;
		}
		return Optional.of(seen.get(Math.floorMod(at < 0 ? by > 0 ? 0 : -1 : at + by, seen.size())));
	}
}
