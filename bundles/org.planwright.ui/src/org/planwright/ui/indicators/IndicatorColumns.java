package org.planwright.ui.indicators;

import static org.planwright.model.PlanPackage.Literals.INDICATOR__ALIASES;
import static org.planwright.model.PlanPackage.Literals.INDICATOR__ATTRIBUTE;
import static org.planwright.model.PlanPackage.Literals.INDICATOR__BASELINE;
import static org.planwright.model.PlanPackage.Literals.INDICATOR__CATEGORY;
import static org.planwright.model.PlanPackage.Literals.INDICATOR__CHANGE;
import static org.planwright.model.PlanPackage.Literals.INDICATOR__CHANGE_KIND;
import static org.planwright.model.PlanPackage.Literals.INDICATOR__NAME;
import static org.planwright.model.PlanPackage.Literals.INDICATOR__NO;
import static org.planwright.model.PlanPackage.Literals.INDICATOR__NOTES;
import static org.planwright.model.PlanPackage.Literals.INDICATOR__PRICE_BASE;
import static org.planwright.model.PlanPackage.Literals.INDICATOR__PRINTED_NAME;
import static org.planwright.model.PlanPackage.Literals.INDICATOR__TARGET;
import static org.planwright.model.PlanPackage.Literals.INDICATOR__UNIT;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.planwright.core.check.Finding;
import org.planwright.core.project.UnsavedChanges;
import org.planwright.core.project.edit.IndicatorEdits;
import org.planwright.core.project.edit.IndicatorField;
import org.planwright.model.Figure;
import org.planwright.model.Indicator;
import org.planwright.model.IndicatorAttribute;
import org.planwright.model.IndicatorTable;
import org.planwright.ui.Messages;
import org.planwright.ui.table.SheetColumn;
import org.planwright.ui.table.SheetColumn.Alignment;

/** The columns of the sheet of indicators, in the order of print. */
public final class IndicatorColumns {

	/** Place of the column with the names, in which 其中 rows stand under the rows that they are parts of. */
	public static final int NAME = 1;

	private static final String EXPECTED = "预期性";
	private static final String BINDING = "约束性";

	private final IndicatorEdits edits;
	private final Supplier<List<IndicatorTable>> tables;
	private final Supplier<UnsavedChanges> unsaved;
	private final Function<Indicator, ComputedChange> computed;
	private final Function<Indicator, List<Finding>> findings;

	/**
	 * @param tables   the tables shown, for the years in the heads
	 * @param computed the change as computed; null while it is not, or can't be
	 * @param findings what the checks found about a row
	 */
	IndicatorColumns(IndicatorEdits edits, Supplier<List<IndicatorTable>> tables, Supplier<UnsavedChanges> unsaved,
			Function<Indicator, ComputedChange> computed, Function<Indicator, List<Finding>> findings) {
		this.edits = edits;
		this.tables = tables;
		this.unsaved = unsaved;
		this.computed = computed;
		this.findings = findings;
	}

	/**
	 * The columns without what is computed.
	 *
	 * @param tables  the tables shown, for the years in the heads
	 * @param unsaved tells which cells were changed
	 */
	public static List<? extends SheetColumn<IndicatorLine>> of(IndicatorEdits edits, Supplier<List<IndicatorTable>> tables,
			Supplier<UnsavedChanges> unsaved) {
		return new IndicatorColumns(edits, tables, unsaved, row -> null, row -> List.of()).all();
	}

	List<IndicatorColumn> all() {
		return List.of(
				column("no", "indicators.column.no", Indicator::getNo, INDICATOR__NO).wide(3).aligned(Alignment.CENTRE).edited(typing(IndicatorField.NO)),
				column("name", "indicators.column.name", Indicator::getName, INDICATOR__NAME, INDICATOR__PRINTED_NAME).wide(14).upTo(24)
						.beside(IndicatorColumns::priceBase).with(IndicatorColumns::priceBaseInWords)
						.edited(new FieldEditing(edits, IndicatorField.NAME, Indicator::getPrintedName, List.of())),
				column("unit", "indicators.column.unit", Indicator::getUnit, INDICATOR__UNIT).wide(5).upTo(8).edited(typing(IndicatorField.UNIT)),
				column("baseline", () -> head("indicators.column.baseline", IndicatorTable::getBaselineYear), row -> text(row.getBaseline()),
						INDICATOR__BASELINE).wide(7).upTo(9).showing(Indicator::getBaseline).edited(typing(IndicatorField.BASELINE)),
				column("target", () -> head("indicators.column.target", IndicatorTable::getTargetYear), row -> text(row.getTarget()), INDICATOR__TARGET)
						.wide(7).upTo(9).showing(Indicator::getTarget).edited(typing(IndicatorField.TARGET)),
				column("change", "indicators.column.change", row -> text(row.getChange()), INDICATOR__CHANGE, INDICATOR__CHANGE_KIND).wide(8).upTo(10)
						.showing(Indicator::getChange).with(this::trail).edited(typing(IndicatorField.CHANGE)),
				column("attribute", "indicators.column.attribute", row -> printed(row.getAttribute()), INDICATOR__ATTRIBUTE).wide(4)
						.aligned(Alignment.CENTRE)
						.edited(new FieldEditing(edits, IndicatorField.ATTRIBUTE, null, List.of(EXPECTED, BINDING, ""))),
				column("notes", "indicators.column.notes", NotesEditing::text, INDICATOR__NOTES).wide(9).upTo(Integer.MAX_VALUE).edited(new NotesEditing(edits)),
				column("category", "indicators.column.category", Indicator::getCategory, INDICATOR__CATEGORY).wide(6).hiddenAtFirst()
						.edited(typing(IndicatorField.CATEGORY)),
				column("priceBase", "indicators.column.priceBase", Indicator::getPriceBase, INDICATOR__PRICE_BASE).wide(9).hiddenAtFirst()
						.edited(typing(IndicatorField.PRICE_BASE)),
				column("aliases", "indicators.column.aliases", row -> String.join("、", row.getAliases()), INDICATOR__ALIASES).wide(12).hiddenAtFirst()
						.edited(typing(IndicatorField.ALIASES)));
	}

	private FieldEditing typing(IndicatorField field) {
		return new FieldEditing(edits, field, null, List.of());
	}

	private IndicatorColumn column(String id, String key, Function<Indicator, String> text, EStructuralFeature... features) {
		return column(id, () -> Messages.text(key), text, features);
	}

	private IndicatorColumn column(String id, Supplier<String> title, Function<Indicator, String> text, EStructuralFeature... features) {
		return new IndicatorColumn(id, title, text, List.of(features), unsaved).found(findings);
	}

	/** The year stands in the head where all tables have the same. */
	private String head(String key, Function<IndicatorTable, Integer> yearOf) {
		List<Integer> years = tables.get().stream().map(yearOf).distinct().toList();
		return years.size() == 1 && years.getFirst() > 0 ? Messages.text(key + ".year", Integer.toString(years.getFirst())) : Messages.text(key);
	}

	private String trail(Indicator row) {
		ComputedChange change = computed.apply(row);
		return change == null ? "" : change.trail();
	}

	/** Amounts at constant prices compare only with those at the same: the base stands beside the name, wherever the plan prints it. */
	private static String priceBase(Indicator row) {
		return row.getPriceBase() == null ? "" : row.getPriceBase();
	}

	private static String priceBaseInWords(Indicator row) {
		return priceBase(row).isEmpty() ? "" : Messages.text("indicators.priceBase", row.getPriceBase());
	}

	private static String text(Figure figure) {
		return figure == null ? "" : figure.getText();
	}

	/** The words of a plan, in every language of the window. */
	private static String printed(IndicatorAttribute attribute) {
		return switch (attribute) {
		case EXPECTED -> EXPECTED;
		case BINDING -> BINDING;
		case NONE -> "";
		};
	}
}
