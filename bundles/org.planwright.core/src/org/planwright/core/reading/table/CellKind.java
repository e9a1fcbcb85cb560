package org.planwright.core.reading.table;

import java.util.regex.Pattern;

import org.planwright.core.figure.Glyphs;
import org.planwright.core.figure.PrintedFigure;
import org.planwright.core.figure.FigureParser;
import org.planwright.core.figure.Unit;

/**
 * What a cell looks like, whatever column it stands in, and how well that fits a column.
 */
final class CellKind {

	private static final Pattern ROW_NUMBER = Pattern.compile("[(]?\\d{1,3}[).、]?|[(]?[一二三四五六七八九十]{1,3}[)、.]?");
	private static final Pattern BRACKETED_CHANGE = Pattern.compile("[*]?\\[[^\\]]*\\d[^\\]]*\\][%*]?|\\([^)]*\\d[^)]*\\)%?");
	private static final Pattern ATTRIBUTE = Pattern.compile("(?:预期|约束|指导|引导|控制)性?(?:指标)?");
	private static final Pattern FIGURE_ONLY = Pattern.compile("[-+<>=≤≥~〈〉约近超过达到不低于高少小大左右以上下内力争\\s]*\\d[\\d,.\\s]*(?:%|‰|\\p{IsHan}{0,3})?[*①-⑳\\s]*(?:以上|以下|左右|以内)?(?:[(\\[].*[)\\]])?");
	private static final Pattern CATEGORY_NUMBER = Pattern.compile("[(（]?[一二三四五六七八九十]{1,3}[)）]?[、.．]?.*|.*[(（]\\d{1,2}(?:项|个)[)）]");

	/** Names are counted by digits and may be parts, categories are neither. */
	private static final Pattern NAME_NUMBER = Pattern.compile("^(?:\\(?\\d{1,2}\\s?[.、)]|[①-⑳]|其中)");
	/** The office in charge: 省通信管理局, 发展改革委. */
	private static final Pattern OFFICE = Pattern.compile("\\p{IsHan}[\\p{IsHan}、,，\\s]{1,30}(?:厅|局|委|办|委员会|公司)");

	/** One of several values of a cell, each with whom it is for: 重点城市≥30 above 一般城市≥15. */
	private static final Pattern SHARED_VALUE = Pattern.compile("\\p{IsHan}{2,10}\\s*(?:[≥≤<>]=?|不低于|不高于|不超过)\\s*\\d[\\d.]*%?");

	private final String folded;
	private final boolean empty;
	private final boolean dash;
	private final boolean rowNumber;
	private final boolean bracketed;
	private final boolean attribute;
	private final boolean figureOnly;
	private final boolean figure;
	private final boolean sharedValue;
	private final boolean percent;
	private final boolean unit;
	private final boolean office;
	private final int letters;

	CellKind(String text) {
		folded = Glyphs.fold(text).strip();
		empty = folded.isEmpty();
		dash = !empty && Glyphs.isBlankCell(folded);
		rowNumber = ROW_NUMBER.matcher(folded).matches();
		bracketed = BRACKETED_CHANGE.matcher(folded).matches();
		attribute = ATTRIBUTE.matcher(folded).matches();
		figureOnly = FIGURE_ONLY.matcher(folded).matches();
		PrintedFigure printed = empty || dash ? PrintedFigure.EMPTY : FigureParser.parseCell(text);
		figure = printed.hasValue() && (figureOnly || bracketed || folded.length() <= 30);
		sharedValue = SHARED_VALUE.matcher(folded).matches();
		percent = figure && folded.contains("%");
		unit = !empty && !dash && !figureOnly && folded.length() <= 14 && (Unit.parse(folded).isKnown() || folded.equals("%"));
		office = !unit && OFFICE.matcher(folded).matches();
		letters = (int) folded.codePoints().filter(Character::isLetter).count();
	}

	boolean isEmpty() {
		return empty;
	}

	boolean isDash() {
		return dash;
	}

	boolean isAttribute() {
		return attribute;
	}

	/** Whether the cell is one of several values for several places or groups. */
	boolean isSharedValue() {
		return sharedValue;
	}

	/** Words that can name something: neither a figure, nor a unit, nor an attribute. */
	boolean isName() {
		return letters >= 2 && !sharedValue && !figureOnly && !bracketed && !attribute && !unit;
	}

	/** Words that can be a piece of a name, such as the 5G that blanks set apart. */
	boolean isNamePiece() {
		return letters >= 1 && !sharedValue && !figureOnly && !bracketed && !attribute && !unit;
	}

	/** Whether the cell speaks of a value: a number, a dash, a growth. */
	boolean isFigure() {
		return figureOnly || bracketed || dash || sharedValue;
	}

	boolean isUnit() {
		return unit;
	}

	/** A row number: digits without unit or comparator. */
	boolean isRowNumber() {
		return rowNumber && (figureOnly || letters > 0 && folded.length() <= 4);
	}

	/** Words with a number or 其中 before them, as only names have. */
	boolean isNumbered() {
		return NAME_NUMBER.matcher(folded).find();
	}

	/** Words like 一、经济发展 or 创新驱动（5项), which open a group of rows. */
	boolean isNumberedCategory() {
		return isName() && CATEGORY_NUMBER.matcher(folded).matches();
	}

	/** How well the cell fits a column: above 0 it does, below it does not. */
	double fit(ColumnRole role) {
		return switch (role) {
			case CATEGORY -> fitCategory();
			case NUMBER -> fitNumber();
			case NAME -> fitName();
			case UNIT -> fitUnit();
			case BASELINE, TARGET, OTHER_YEAR -> fitValue();
			case CHANGE -> fitChange();
			case ATTRIBUTE -> attribute ? 6 : empty || dash ? 0.2 : -4;
			case REMARK -> empty ? 0.1 : isFigure() ? -1 : office ? 2 : 0.3;
		};
	}

	private double fitCategory() {
		if (empty) {
			return 0.3;
		}
		if (isFigure()) {
			return -5;
		}
		if (attribute) {
			return -3;
		}
		return unit || office || NAME_NUMBER.matcher(folded).find() ? -1 : letters >= 2 && folded.length() <= 14 ? 1.5 : -0.5;
	}

	private double fitNumber() {
		if (empty) {
			return 0.3;
		}
		return isRowNumber() ? 3 : -6;
	}

	private double fitName() {
		if (empty || isFigure() || attribute) {
			return -4;
		}
		double length = Math.min(letters, 12) / 12.0;
		return (unit ? -2.5 : letters >= 2 ? 2 : -1) + length + (folded.startsWith("其中") ? 1 : 0);
	}

	private double fitUnit() {
		if (empty) {
			return 0;
		}
		if (attribute) {
			return -4;
		}
		if (unit) {
			return 4;
		}
		return dash ? 1 : figureOnly || bracketed ? -5 : folded.length() <= 8 ? 0.6 : -3;
	}

	private double fitValue() {
		if (empty) {
			return 0.2;
		}
		if (attribute || unit) {
			return -5;
		}
		if (bracketed) {
			return 0.3;
		}
		return figureOnly || sharedValue ? 2.5 : dash ? 1.5 : figure ? 1.2 : folded.length() <= 20 ? 0 : -2;
	}

	private double fitChange() {
		if (empty) {
			return 0.3;
		}
		if (attribute || unit) {
			return -5;
		}
		return bracketed ? 4 : percent ? 3 : dash ? 1.5 : figureOnly ? 1.2 : figure ? 1 : -0.5;
	}
}
