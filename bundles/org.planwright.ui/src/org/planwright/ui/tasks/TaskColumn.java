package org.planwright.ui.tasks;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.planwright.core.check.Finding;
import org.planwright.ui.Messages;
import org.planwright.ui.findings.FindingWords;
import org.planwright.ui.table.CellEditing;
import org.planwright.ui.table.CellMark;
import org.planwright.ui.table.SheetColumn;

/** A column of the table of tasks. */
final class TaskColumn implements SheetColumn<TaskLine> {

	private final String id;
	private final Function<TaskLine, String> text;
	private final int width;
	private final int widest;
	private Function<TaskLine, String> aside = line -> "";
	private Function<TaskLine, String> detail = line -> "";
	private Function<TaskLine, Comparable<?>> key = line -> null;
	private Function<TaskLine, BigDecimal> number = line -> null;
	private Function<TaskLine, List<Finding>> findings = line -> List.of();
	private Predicate<TaskLine> faint = line -> false;
	private Predicate<TaskLine> changed = line -> false;
	private CellEditing<TaskLine> editing;
	private DutyField field;
	private boolean sorted;
	private Alignment alignment = Alignment.START;

	TaskColumn(String id, int width, int widest, Function<TaskLine, String> text) {
		this.id = id;
		this.width = width;
		this.widest = widest;
		this.text = text;
	}

	TaskColumn aside(Function<TaskLine, String> said) {
		aside = said;
		return this;
	}

	TaskColumn detail(Function<TaskLine, String> told) {
		detail = told;
		return this;
	}

	TaskColumn sortedBy(Function<TaskLine, Comparable<?>> by) {
		key = by;
		sorted = true;
		return this;
	}

	TaskColumn number(Function<TaskLine, Integer> of) {
		number = line -> BigDecimal.valueOf(of.apply(line));
		return sortedBy(of::apply);
	}

	TaskColumn found(Function<TaskLine, List<Finding>> onRow) {
		findings = onRow;
		return this;
	}

	TaskColumn faint(Predicate<TaskLine> when) {
		faint = when;
		return this;
	}

	TaskColumn changed(Predicate<TaskLine> when) {
		changed = when;
		return this;
	}

	TaskColumn edited(DutyField what, CellEditing<TaskLine> how) {
		field = what;
		editing = how;
		return this;
	}

	TaskColumn centred() {
		alignment = Alignment.CENTRE;
		return this;
	}

	/** What of a task is edited in the column; null for nothing. */
	DutyField field() {
		return field;
	}

	@Override
	public EStructuralFeature stored() {
		return field == null ? null : field.feature();
	}

	@Override
	public String id() {
		return id;
	}

	@Override
	public String title() {
		return Messages.text("tasks.column." + id);
	}

	@Override
	public String text(TaskLine line) {
		return text.apply(line);
	}

	@Override
	public String aside(TaskLine line) {
		return aside.apply(line);
	}

	@Override
	public CellMark mark(TaskLine line) {
		return FindingWords.mark(findings.apply(line));
	}

	@Override
	public boolean isFaint(TaskLine line) {
		return faint.test(line);
	}

	@Override
	public String detail(TaskLine line) {
		String found = FindingWords.tell(findings.apply(line));
		String told = detail.apply(line);
		return found.isEmpty() || told.isEmpty() ? found + told : found + "\n\n" + told;
	}

	@Override
	public BigDecimal number(TaskLine line) {
		return number.apply(line);
	}

	@Override
	public Comparable<?> sortKey(TaskLine line) {
		return sorted ? key.apply(line) : SheetColumn.super.sortKey(line);
	}

	@Override
	public Alignment alignment() {
		return alignment;
	}

	@Override
	public int width() {
		return width;
	}

	@Override
	public int widest() {
		return widest;
	}

	@Override
	public boolean isChanged(TaskLine line) {
		return changed.test(line);
	}

	@Override
	public Optional<CellEditing<TaskLine>> editing() {
		return Optional.ofNullable(editing);
	}
}
