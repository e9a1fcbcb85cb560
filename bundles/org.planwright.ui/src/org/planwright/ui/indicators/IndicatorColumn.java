package org.planwright.ui.indicators;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.planwright.core.check.Finding;
import org.planwright.core.project.UnsavedChanges;
import org.planwright.core.project.edit.IndicatorField;
import org.planwright.model.Figure;
import org.planwright.model.Indicator;
import org.planwright.model.PlanPackage;
import org.planwright.ui.Messages;
import org.planwright.ui.findings.FindingWords;
import org.planwright.ui.table.CellEditing;
import org.planwright.ui.table.CellMark;
import org.planwright.ui.table.SheetColumn;

/**
 * A column of the sheet of indicators. What it says is read from the indicator, what is typed into it goes through the edits of the
 * project.
 */
final class IndicatorColumn implements SheetColumn<IndicatorLine> {

	private final String id;
	private final Supplier<String> title;
	private final Function<Indicator, String> text;
	private final List<EStructuralFeature> features;
	private final Supplier<UnsavedChanges> unsaved;

	private Alignment alignment = Alignment.START;
	private int width = 8;
	private boolean shownAtFirst = true;
	private int widest;
	private CellEditing<IndicatorLine> editing;
	private Function<Indicator, Figure> figure = row -> null;
	private Function<Indicator, List<Finding>> findings = row -> List.of();
	private Function<Indicator, String> beside = row -> "";
	private Function<Indicator, String> detail = row -> "";

	/**
	 * @param title    what the head says, asked whenever it is drawn: it may name a year
	 * @param text     what a cell says; null for nothing
	 * @param features what of the indicator the cell shows
	 * @param unsaved  what was changed since the project was saved
	 */
	IndicatorColumn(String id, Supplier<String> title, Function<Indicator, String> text, List<EStructuralFeature> features,
			Supplier<UnsavedChanges> unsaved) {
		this.id = id;
		this.title = title;
		this.text = text;
		this.features = features;
		this.unsaved = unsaved;
	}

	IndicatorColumn wide(int characters) {
		width = characters;
		return this;
	}

	IndicatorColumn aligned(Alignment where) {
		alignment = where;
		return this;
	}

	IndicatorColumn upTo(int characters) {
		widest = characters;
		return this;
	}

	IndicatorColumn hiddenAtFirst() {
		shownAtFirst = false;
		return this;
	}

	IndicatorColumn edited(CellEditing<IndicatorLine> how) {
		editing = how;
		return this;
	}

	/** Cells show a figure: rows sort and filter by its number. */
	IndicatorColumn showing(Function<Indicator, Figure> shown) {
		figure = shown;
		return aligned(Alignment.END);
	}

	/** Cells say something quietly beside their words, unless the checks have something to say there. */
	IndicatorColumn beside(Function<Indicator, String> said) {
		beside = said;
		return this;
	}

	/** Cells are explained when the pointer rests on them. */
	IndicatorColumn with(Function<Indicator, String> explained) {
		detail = explained;
		return this;
	}

	/** Cells show what the checks found about them: a sign, and what was computed. */
	IndicatorColumn found(Function<Indicator, List<Finding>> onRow) {
		findings = onRow;
		return this;
	}

	/** What of the indicator is printed in the cells; null for nothing that the checks look at. */
	EStructuralFeature feature() {
		return features.stream().filter(shown -> IndicatorField.of(shown).isPresent()).findFirst().orElse(null);
	}

	@Override
	public EStructuralFeature stored() {
		return features.contains(PlanPackage.Literals.INDICATOR__NOTES) ? PlanPackage.Literals.INDICATOR__NOTES : feature();
	}

	/** What was found about a cell; what is about a row as a whole stands at its name. */
	private List<Finding> onCell(IndicatorLine line) {
		return findings.apply(line.indicator()).stream().filter(finding -> finding.place().column() == null
				? feature() == IndicatorField.NAME.feature() : finding.place().column().feature() == feature()).toList();
	}

	@Override
	public String id() {
		return id;
	}

	@Override
	public String title() {
		return title.get();
	}

	@Override
	public String text(IndicatorLine line) {
		if (line.isHeading()) {
			return line.heading();
		}
		String words = text.apply(line.indicator());
		return words == null ? "" : words;
	}

	@Override
	public String aside(IndicatorLine line) {
		return onCell(line).stream().map(Finding::computed).filter(Objects::nonNull).findFirst()
				.map(computed -> Messages.text("indicators.computed", computed)).orElseGet(() -> beside.apply(line.indicator()));
	}

	@Override
	public CellMark mark(IndicatorLine line) {
		return FindingWords.mark(onCell(line));
	}

	@Override
	public String detail(IndicatorLine line) {
		String told = FindingWords.tell(onCell(line));
		String explained = detail.apply(line.indicator());
		return told.isEmpty() || explained.isEmpty() ? told + explained : told + "\n\n" + explained;
	}

	@Override
	public BigDecimal number(IndicatorLine line) {
		Figure shown = figure.apply(line.indicator());
		return shown == null ? null : shown.getValue();
	}

	@Override
	public Comparable<?> sortKey(IndicatorLine line) {
		return alignment == Alignment.END ? number(line) : SheetColumn.super.sortKey(line);
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
		return Math.max(width, widest);
	}

	@Override
	public boolean shownAtFirst() {
		return shownAtFirst;
	}

	@Override
	public boolean isChanged(IndicatorLine line) {
		UnsavedChanges changes = unsaved.get();
		if (changes.isEmpty()) {
			return false;
		}
		Indicator row = line.indicator();
		Figure shown = figure.apply(row);
		// In a table that was never saved, marking everything would mark nothing.
		return changes.isNew(row) && !changes.isNew(line.table()) || features.stream().anyMatch(feature -> changes.touches(row, feature)) || shown != null && changes.touches(shown);
	}

	@Override
	public Optional<CellEditing<IndicatorLine>> editing() {
		return Optional.ofNullable(editing);
	}
}
