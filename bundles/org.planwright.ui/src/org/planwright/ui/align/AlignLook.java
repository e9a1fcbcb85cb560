package org.planwright.ui.align;

import java.util.Locale;

import org.planwright.core.align.Pairing;
import org.planwright.model.Relation;
import org.planwright.model.Verdict;
import org.planwright.ui.Messages;
import org.planwright.ui.theme.Tint;

/** How the window shows what was found of a pair: by sign, word and colour together, the same in every view. */
public final class AlignLook {

	private AlignLook() {
	}

	/** The sign of a verdict: ▲ 高于, ＝ 一致, ▼ 低于, ○ 缺失, ≠ 不可比. */
	public static String sign(Verdict verdict) {
		return switch (verdict) {
		case HIGHER -> "▲";
		case EQUAL -> "＝";
		case LOWER -> "▼";
		case MISSING -> "○";
		case INCOMPARABLE -> "≠";
		case AUTO -> "";
		};
	}

	/** The word of a verdict: 高于, 一致, 低于, 缺失, 不可比; 自动判断 where it is left to the figures. */
	public static String word(Verdict verdict) {
		return Messages.text("align.verdict." + key(verdict));
	}

	/** Sign and word of a verdict. */
	public static String words(Verdict verdict) {
		return sign(verdict) + ' ' + word(verdict);
	}

	/** The colour of a verdict. */
	public static Tint tint(Verdict verdict) {
		return switch (verdict) {
		case HIGHER, EQUAL -> Tint.GOOD;
		case LOWER -> Tint.WARNING;
		case MISSING -> Tint.ERROR;
		case INCOMPARABLE -> Tint.INFO;
		case AUTO -> Tint.INK_QUIET;
		};
	}

	/** The word of a relation: 相同, 单位不同, 口径不同, 无对应; of boxes and tasks 对应 and 部分对应. */
	public static String word(Relation relation, Pairing.Kind kind) {
		boolean part = kind != Pairing.Kind.INDICATOR && (relation == Relation.SAME || relation == Relation.DEFINITION_DIFFERS);
		return Messages.text("align.relation." + (part ? "text." : "") + key(relation));
	}

	/** Sign and word of what was found. Of texts that answer each other nobody reckons which one asks for more: there the relation is told. */
	public static String finding(Pairing pair) {
		if (isRelationOnly(pair)) {
			return (pair.relation() == Relation.SAME ? "● " : "◐ ") + word(pair.relation(), pair.kind());
		}
		return words(pair.verdict());
	}

	/** The colour of what was found. */
	public static Tint tint(Pairing pair) {
		return isRelationOnly(pair) ? Tint.GOOD : tint(pair.verdict());
	}

	private static boolean isRelationOnly(Pairing pair) {
		return pair.isAnswered() && pair.said() == Verdict.AUTO && pair.figures().isEmpty();
	}

	private static String key(Enum<?> value) {
		return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}
}
