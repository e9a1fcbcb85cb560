package org.planwright.core.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.planwright.core.Figures;
import org.planwright.core.figure.Glyphs;
import org.planwright.core.reading.structure.IndicatorRow;
import org.planwright.model.Footnote;
import org.planwright.model.Indicator;
import org.planwright.model.IndicatorAttribute;
import org.planwright.model.IndicatorTable;
import org.planwright.model.PlanFactory;

/** Makes the indicators of a table, parts inside their whole, with the notes that their marks refer to. */
final class IndicatorAssembler {

	private final IndicatorTable table;

	/**
	 * @param table the table, its footnotes in place
	 */
	IndicatorAssembler(IndicatorTable table) {
		this.table = table;
	}

	void add(List<IndicatorRow> rows) {
		Map<String, Indicator> lastNamed = new HashMap<>();
		for (IndicatorRow row : rows) {
			Indicator indicator = indicator(row);
			Indicator whole = row.parent() == null ? null : lastNamed.get(row.parent());
			if (whole == null) {
				table.getIndicators().add(indicator);
			} else {
				whole.getParts().add(indicator);
			}
			lastNamed.put(row.name(), indicator);
		}
	}

	private Indicator indicator(IndicatorRow row) {
		Indicator indicator = PlanFactory.eINSTANCE.createIndicator();
		indicator.setNo(Objects.requireNonNullElse(row.no(), ""));
		indicator.setCategory(row.category());
		indicator.setName(row.name());
		indicator.setPrintedName(row.printedName().text());
		indicator.setUnit(row.unit());
		indicator.setPriceBase(row.priceBase());
		indicator.setBaseline(Figures.toModel(row.baseline(), row.unit()));
		indicator.setTarget(Figures.toModel(row.target(), row.unit()));
		indicator.setChange(Figures.toModel(row.change().figure(), null));
		indicator.setChangeKind(Figures.toModel(row.change().kind()));
		indicator.setAttribute(attribute(row.attribute()));
		indicator.getNotes().addAll(notes(row));
		indicator.setFirstLine(row.firstLine());
		indicator.setLastLine(row.lastLine());
		return indicator;
	}

	private static IndicatorAttribute attribute(String printed) {
		if (printed == null) {
			return IndicatorAttribute.NONE;
		}
		return printed.startsWith("约束") ? IndicatorAttribute.BINDING
				: printed.startsWith("预期") ? IndicatorAttribute.EXPECTED : IndicatorAttribute.NONE;
	}

	/** What the marks of the row say in the notes under the table, then what stands in columns of its own. */
	private List<String> notes(IndicatorRow row) {
		List<String> notes = new ArrayList<>();
		for (String mark : row.marks()) {
			for (Footnote footnote : table.getFootnotes()) {
				String text = Glyphs.fold(footnote.getText());
				boolean meant = footnote.getMark().equals(mark) || mark.equals("*") && text.contains("*")
						|| footnote.getMark().equals("注" + mark.replaceAll("\\D", ""));
				if (meant && !notes.contains(footnote.getText())) {
					notes.add(footnote.getText());
				}
			}
		}
		row.remarks().forEach(remark -> notes.add(remark.text()));
		if (row.attribute() != null && attribute(row.attribute()) == IndicatorAttribute.NONE) {
			notes.add(row.attribute());
		}
		return notes;
	}
}
