package org.planwright.ui.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.planwright.core.trace.FoundLink;
import org.planwright.core.trace.LinkKinds;
import org.planwright.core.trace.EndType;
import org.planwright.model.LinkKind;
import org.planwright.ui.Messages;
import org.planwright.ui.table.Notice;
import org.planwright.ui.table.Sheet;
import org.planwright.ui.table.SheetAction;
import org.planwright.ui.table.SheetCell;
import org.planwright.ui.theme.Icon;
import org.planwright.ui.trace.LinkLook;

/**
 * What can be done with the selected cells of the matrix, from the menu or by a key. While the links are being worked out anew, what is
 * asked for is done as soon as they are known: what the cells show then would not be what is judged.
 */
final class MatrixActions {

	/** Cells judged at once; a person who selects more means something else. */
	private static final int MOST = 2000;

	private final MatrixJudging judging;
	private final Supplier<Sheet<MatrixRow>> sheet;
	private final BooleanSupplier current;
	private final Consumer<Notice> say;
	private final List<SheetAction> all = new ArrayList<>();
	private Runnable waiting;

	/**
	 * @param current whether the links are those of the plan as it is now
	 * @param add     asks what a row is to be linked with
	 * @param goTo    goes to the text of a row
	 */
	MatrixActions(MatrixJudging judging, Supplier<Sheet<MatrixRow>> sheet, BooleanSupplier current, Consumer<Notice> say, Consumer<MatrixRow> add,
			Consumer<MatrixRow> goTo) {
		this.judging = judging;
		this.sheet = sheet;
		this.current = current;
		this.say = say;
		all.add(new SheetAction(Messages.text("matrix.action.toggle"), Icon.CIRCLE_CHECK, ' ', this::hasLinks, this::toggle));
		all.add(new SheetAction(Messages.text("matrix.action.reject"), Icon.X, SWT.DEL, this::hasLinks, this::reject));
		all.add(SheetAction.SEPARATOR);
		int key = '1';
		for (LinkKind kind : LinkKinds.between(EndType.TASK, EndType.INDICATOR)) {
			all.add(new SheetAction(Messages.text("matrix.action.link", LinkLook.word(kind)), null, key++, () -> judging.canLink(cells(), kind), () -> link(kind)));
		}
		all.add(onRow("trace.do.add", Icon.LINK_2, SWT.INSERT, add));
		all.add(SheetAction.SEPARATOR);
		all.add(onRow("matrix.action.text", Icon.TEXT, 0, goTo));
	}

	private SheetAction onRow(String key, Icon icon, int stroke, Consumer<MatrixRow> run) {
		return new SheetAction(Messages.text(key), icon, stroke, () -> sheet.get().framed().isPresent(), () -> sheet.get().framed().ifPresent(cell -> run.accept(cell.row())));
	}

	List<SheetAction> all() {
		return all;
	}

	private List<SheetCell<MatrixRow>> cells() {
		return sheet.get().selectedCells(MOST + 1);
	}

	private boolean hasLinks() {
		return !MatrixJudging.links(cells()).isEmpty();
	}

	/** Says of the links in the selected cells that they hold, or takes that back. */
	void toggle() {
		judge("matrix.done.toggle", judging::toggle);
	}

	private void reject() {
		judge("matrix.done.reject", judging::reject);
	}

	private void judge(String done, Function<List<FoundLink>, Integer> judge) {
		run(cells -> {
			List<FoundLink> links = MatrixJudging.links(cells);
			if (links.isEmpty()) {
				say.accept(Notice.refused(Messages.text("matrix.none"), List.of(Messages.text("matrix.none.how"))));
			} else {
				tell(done, judge.apply(links));
			}
		});
	}

	private void link(LinkKind kind) {
		run(cells -> {
			int made = judging.link(cells, kind);
			if (made == 0) {
				say.accept(Notice.refused(Messages.text("matrix.refused.kind", LinkLook.word(kind)), List.of()));
			} else {
				tell("matrix.done.link", made, LinkLook.word(kind));
			}
		});
	}

	/** Of one cell the sign says it. */
	private void tell(String done, int count, Object... more) {
		Object[] arguments = Stream.concat(Stream.of(count), Stream.of(more)).toArray();
		say.accept(count > 1 ? Notice.done(Messages.text(done, arguments)) : Notice.NONE);
	}

	private void run(Consumer<List<SheetCell<MatrixRow>>> what) {
		if (!current.getAsBoolean()) {
			waiting = () -> run(what);
			return;
		}
		List<SheetCell<MatrixRow>> cells = cells();
		if (cells.size() > MOST) {
			say.accept(Notice.refused(Messages.text("matrix.refused.many", MOST), List.of()));
		} else if (!cells.isEmpty()) {
			what.accept(cells);
		}
	}

	/** The links are known now: does what was asked for meanwhile. */
	void linksKnown() {
		if (waiting != null && current.getAsBoolean()) {
			Runnable now = waiting;
			waiting = null;
			now.run();
		}
	}
}
