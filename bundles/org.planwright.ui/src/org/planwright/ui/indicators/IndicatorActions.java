package org.planwright.ui.indicators;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.emf.common.util.EList;
import org.eclipse.swt.SWT;
import org.planwright.core.IndicatorTables;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.edit.IndicatorEdits;
import org.planwright.core.project.edit.IndicatorField;
import org.planwright.model.Indicator;
import org.planwright.model.IndicatorTable;
import org.planwright.model.Plan;
import org.planwright.ui.Messages;
import org.planwright.ui.facts.TraceFacts;
import org.planwright.ui.table.RowSource;
import org.planwright.ui.table.Sheet;
import org.planwright.ui.table.SheetAction;
import org.planwright.ui.theme.Icon;
import org.planwright.ui.trace.ImpactDialog;

/** What can be done with rows of the sheet of indicators: insert, delete, move, make a 其中 row, number anew. */
final class IndicatorActions {

	private final ProjectSession session;
	private final IndicatorEdits edits;
	private final Plan plan;
	private final TraceFacts traces;
	private final Consumer<Indicator> begin;
	private final List<SheetAction> all;
	private final Supplier<Sheet<IndicatorLine>> shown;

	/**
	 * @param shown the sheet, once it is there
	 * @param begin puts the frame on a new row and opens its name for typing
	 */
	IndicatorActions(ProjectSession session, IndicatorEdits edits, Plan plan, TraceFacts traces, Supplier<Sheet<IndicatorLine>> shown, Consumer<Indicator> begin) {
		this.session = session;
		this.shown = shown;
		this.edits = edits;
		this.plan = plan;
		this.traces = traces;
		this.begin = begin;
		all = List.of(
				action("indicators.action.insert", Icon.PLUS, SWT.INSERT, this::canInsert, this::insert),
				action("indicators.action.delete", Icon.TRASH_2, SWT.DEL, () -> !selected().isEmpty(), this::delete),
				SheetAction.SEPARATOR,
				action("indicators.action.up", Icon.ARROW_UP, SWT.MOD3 | SWT.ARROW_UP, () -> canMove(-1), () -> move(-1)),
				action("indicators.action.down", Icon.ARROW_DOWN, SWT.MOD3 | SWT.ARROW_DOWN, () -> canMove(1), () -> move(1)),
				action("indicators.action.part", null, SWT.MOD2 | SWT.MOD3 | SWT.ARROW_RIGHT, () -> above().isPresent(), this::makePart),
				action("indicators.action.whole", null, SWT.MOD2 | SWT.MOD3 | SWT.ARROW_LEFT, () -> single().filter(edits::canMakeTopLevel).isPresent(),
						() -> single().ifPresent(edits::makeTopLevel)),
				SheetAction.SEPARATOR,
				action("indicators.action.renumber", null, 0, () -> sheet().rows().total() > 0, this::renumber));
	}

	private static SheetAction action(String key, Icon icon, int accelerator, BooleanSupplier enabled, Runnable run) {
		return new SheetAction(Messages.text(key), icon, accelerator, enabled, run);
	}

	private Sheet<IndicatorLine> sheet() {
		return shown.get();
	}

	List<SheetAction> all() {
		return all;
	}

	private List<Indicator> selected() {
		return sheet().selectedRows().stream().map(IndicatorLine::indicator).toList();
	}

	private Optional<Indicator> single() {
		List<Indicator> rows = selected();
		return rows.size() == 1 ? Optional.of(rows.getFirst()) : Optional.empty();
	}

	private boolean canInsert() {
		return sheet().framed().isPresent() || sheet().rows().total() == 0;
	}

	/** Behind the framed row; under a framed heading, before the first row of what it heads. */
	void insert() {
		Optional<IndicatorLine> framed = sheet().framed().map(cell -> cell.row());
		if (framed.isEmpty()) {
			IndicatorTables.of(plan).stream().findFirst().ifPresent(table -> begin.accept(edits.insert(table, table.getIndicators().size())));
		} else if (framed.get().isHeading()) {
			begin.accept(insertUnder(framed.get()));
		} else {
			begin.accept(edits.insertAfter(framed.get().indicator()));
		}
	}

	private Indicator insertUnder(IndicatorLine heading) {
		IndicatorTable table = heading.table();
		Indicator[] added = new Indicator[1];
		session.edit(Messages.text("indicators.edit.insert"), table, () -> {
			added[0] = edits.insert(table, firstUnder(heading));
			edits.set(added[0], IndicatorField.CATEGORY, heading.category() == null ? "" : heading.category());
		});
		return added[0];
	}

	/** Place in its table of the first row under a heading; 0 when there is none. */
	private int firstUnder(IndicatorLine heading) {
		RowSource<IndicatorLine> lines = sheet().rows().source();
		for (int i = 0; i + 1 < lines.size(); i++) {
			Indicator next = lines.get(i + 1).indicator();
			if (lines.get(i) == heading && next != null) {
				return heading.table().getIndicators().indexOf(next);
			}
		}
		return 0;
	}

	/** Adds empty rows behind one, or at the end of the first table. */
	List<IndicatorLine> append(int count, IndicatorLine after) {
		List<IndicatorLine> added = new ArrayList<>();
		IndicatorTable table = after == null ? IndicatorTables.of(plan).getFirst() : after.table();
		Indicator last = after == null ? null : after.indicator();
		for (int i = 0; i < count; i++) {
			last = last == null ? edits.insert(table, table.getIndicators().size()) : edits.insertAfter(last);
			added.add(IndicatorLine.of(table, last, 0));
		}
		return added;
	}

	private void delete() {
		List<Indicator> rows = outermost(selected());
		if (ImpactDialog.mayDelete(sheet().control().getShell(), session, rows, traces)) {
			edits.delete(rows);
		}
	}

	/** Rows that do not go with another one of them. */
	private static List<Indicator> outermost(List<Indicator> rows) {
		return rows.stream().filter(row -> row.getWhole() == null || !rows.contains(row.getWhole())).toList();
	}

	/** Rows move together when they stand side by side in one list; while the sheet is sorted or filtered there is no place to move to. */
	private boolean canMove(int by) {
		List<Indicator> rows = outermost(selected());
		if (rows.isEmpty() || !sheet().rows().isAsPrinted()) {
			return false;
		}
		List<Indicator> siblings = siblings(rows.getFirst());
		int first = siblings.indexOf(rows.getFirst());
		boolean together = first + rows.size() <= siblings.size() && siblings.subList(first, first + rows.size()).equals(rows);
		return together && (joins(rows, by) || edits.canMove(by < 0 ? rows.getFirst() : rows.getLast(), by));
	}

	private void move(int by) {
		List<Indicator> rows = outermost(selected());
		session.edit(Messages.text("indicators.edit.move"), rows.getFirst(), () -> {
			if (joins(rows, by)) {
				String category = neighbour(rows, by).getCategory();
				rows.forEach(row -> edits.set(row, IndicatorField.CATEGORY, category == null ? "" : category));
			} else {
				(by < 0 ? rows : rows.reversed()).forEach(row -> edits.move(row, by));
			}
		});
	}

	/** At the edge of its category a row goes over into the next one before it goes on, so that no category is torn apart. */
	private static boolean joins(List<Indicator> rows, int by) {
		Indicator neighbour = neighbour(rows, by);
		return neighbour != null && rows.getFirst().getWhole() == null
				&& !IndicatorLines.category(neighbour).equals(IndicatorLines.category(by < 0 ? rows.getFirst() : rows.getLast()));
	}

	private static Indicator neighbour(List<Indicator> rows, int by) {
		List<Indicator> siblings = siblings(rows.getFirst());
		int next = by < 0 ? siblings.indexOf(rows.getFirst()) - 1 : siblings.indexOf(rows.getLast()) + 1;
		return next >= 0 && next < siblings.size() ? siblings.get(next) : null;
	}

	@SuppressWarnings("unchecked")
	private static EList<Indicator> siblings(Indicator row) {
		return (EList<Indicator>) row.eContainer().eGet(row.eContainmentFeature());
	}

	/** The row above the selected one that it can become a part of. */
	private Optional<Indicator> above() {
		return single().filter(row -> sheet().rows().isAsPrinted()).flatMap(row -> Optional.ofNullable(neighbour(List.of(row), -1))
				.filter(whole -> edits.canMakePartOf(row, whole)));
	}

	private void makePart() {
		single().ifPresent(row -> above().ifPresent(whole -> edits.makePartOf(row, whole)));
	}

	/** Gives the rows of all tables the numbers 1, 2, 3…; 其中 rows have none. */
	private void renumber() {
		session.edit(Messages.text("indicators.edit.renumber"), plan, () -> {
			int number = 1;
			for (IndicatorTable table : IndicatorTables.of(plan)) {
				for (Indicator row : table.getIndicators()) {
					edits.set(row, IndicatorField.NO, Integer.toString(number++));
				}
			}
		});
	}
}
