package org.planwright.core.trace;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.planwright.model.Figure;
import org.planwright.model.Identified;
import org.planwright.model.Indicator;
import org.planwright.model.IndicatorAttribute;
import org.planwright.model.KeyProject;
import org.planwright.model.Mention;
import org.planwright.model.Paragraph;
import org.planwright.model.ProjectItem;
import org.planwright.model.Section;
import org.planwright.model.Task;

/**
 * A field of an end of a link that a judgement may rest on. Values are compared as texts; a figure says the same however many zeros
 * follow its last digit.
 */
public enum LinkField {
	INDICATOR_NAME(EndType.INDICATOR, "name", true, row -> ((Indicator) row).getName()),
	INDICATOR_UNIT(EndType.INDICATOR, "unit", true, row -> ((Indicator) row).getUnit()),
	INDICATOR_PRICE_BASE(EndType.INDICATOR, "price-base", true, row -> ((Indicator) row).getPriceBase()),
	INDICATOR_BASELINE(EndType.INDICATOR, "baseline", true, row -> value(((Indicator) row).getBaseline())),
	INDICATOR_TARGET(EndType.INDICATOR, "target", true, row -> value(((Indicator) row).getTarget())),
	INDICATOR_COMPARATOR(EndType.INDICATOR, "comparator", true, row -> comparator(((Indicator) row).getTarget())),
	INDICATOR_CHANGE(EndType.INDICATOR, "change", false, row -> value(((Indicator) row).getChange())),
	INDICATOR_ATTRIBUTE(EndType.INDICATOR, "attribute", false, row -> attribute((Indicator) row)),
	BOX_TITLE(EndType.BOX, "title", true, box -> ((KeyProject) box).getTitle()),
	BOX_GOAL(EndType.BOX, "goal", false,
			box -> ((KeyProject) box).getGoals().stream().map(Paragraph::getText).collect(Collectors.joining("\n"))),
	TASK_TITLE(EndType.TASK, "title", true, task -> ((Section) task).getTitle()),
	TASK_LEAD_OFFICE(EndType.TASK, "lead-office", false, task -> ((Task) task).getLeadOffice()),
	TASK_RESPONSIBLE_OFFICES(EndType.TASK, "responsible-offices", false, task -> String.join("、", ((Task) task).getResponsibleOffices())),
	TASK_DEADLINE(EndType.TASK, "deadline", false, task -> ((Task) task).getDeadline()),
	SECTION_TITLE(EndType.SECTION, "title", true, section -> ((Section) section).getTitle()),
	ITEM_TITLE(EndType.ITEM, "title", true, item -> ((ProjectItem) item).getTitle()),
	ITEM_TEXT(EndType.ITEM, "text", false, item -> ((ProjectItem) item).getText()),
	MENTION_VALUE(EndType.MENTION, "value", true, mention -> value(((Mention) mention).getFigure())),
	MENTION_UNIT(EndType.MENTION, "unit", true, mention -> unit(((Mention) mention).getFigure())),
	MENTION_COMPARATOR(EndType.MENTION, "comparator", true, mention -> comparator(((Mention) mention).getFigure()));

	private final EndType type;
	private final String key;
	private final boolean standard;
	private final Function<Identified, String> reader;

	LinkField(EndType type, String key, boolean standard, Function<Identified, String> reader) {
		this.type = type;
		this.key = key;
		this.standard = standard;
		this.reader = reader;
	}

	/** The fields of a type of things. */
	public static List<LinkField> of(EndType type) {
		return Arrays.stream(values()).filter(field -> field.type == type).toList();
	}

	/** The field of an object that has a key; empty where there is none. */
	static Optional<LinkField> of(Identified object, String key) {
		return EndType.of(object).flatMap(type -> of(type).stream().filter(field -> field.key.equals(key)).findFirst());
	}

	/** Whose field it is. */
	public EndType type() {
		return type;
	}

	/** The key in files and settings, unique for its type. */
	public String key() {
		return key;
	}

	/** Tells whether a change of it makes links suspect unless the project says otherwise. */
	public boolean isStandard() {
		return standard;
	}

	/** What the field of an object of its type says; empty for nothing. */
	String read(Identified object) {
		String value = reader.apply(object);
		return value == null ? "" : value.strip();
	}

	private static String value(Figure figure) {
		if (figure == null) {
			return "";
		}
		return figure.getValue() == null ? figure.getText() : figure.getValue().stripTrailingZeros().toPlainString();
	}

	private static String comparator(Figure figure) {
		return figure == null || figure.getValue() == null ? "" : figure.getComparator().getLiteral();
	}

	private static String unit(Figure figure) {
		return figure == null ? "" : figure.getUnit();
	}

	private static String attribute(Indicator indicator) {
		return indicator.getAttribute() == IndicatorAttribute.NONE ? "" : indicator.getAttribute().getLiteral();
	}
}
