package org.planwright.ui.trace;

import java.util.Locale;

import org.planwright.model.LinkKind;
import org.planwright.model.LinkState;
import org.planwright.ui.Messages;
import org.planwright.ui.theme.Icon;
import org.planwright.ui.theme.Tint;

/** How the window shows what a link is and what is thought of it: by shape, colour and word together, the same in every view. */
public final class LinkLook {

	private LinkLook() {
	}

	/** The drawing of a state. */
	public static Icon icon(LinkState state) {
		return switch (state) {
			case SUGGESTED -> Icon.CIRCLE_HELP;
			case ACCEPTED -> Icon.CIRCLE_CHECK;
			case REJECTED -> Icon.X;
			case SUSPECT -> Icon.TRIANGLE_ALERT;
		};
	}

	/** The colour of a state. */
	public static Tint tint(LinkState state) {
		return switch (state) {
			case SUGGESTED -> Tint.INFO;
			case ACCEPTED -> Tint.GOOD;
			case REJECTED -> Tint.INK_QUIET;
			case SUSPECT -> Tint.WARNING;
		};
	}

	/** The sign of a state where there is room for no more: ● 已确认, ○ 建议, △ 存疑, × 已否决. */
	public static String sign(LinkState state) {
		return switch (state) {
			case SUGGESTED -> "○";
			case ACCEPTED -> "●";
			case REJECTED -> "×";
			case SUSPECT -> "△";
		};
	}

	/** A kind in one character. */
	public static String letter(LinkKind kind) {
		return Messages.text("matrix.letter." + key(kind));
	}

	/** The word of a state: 建议, 已确认, 已否决, 存疑. */
	public static String word(LinkState state) {
		return org.planwright.core.Messages.text("trace.state." + key(state));
	}

	/** The word of a kind: 包含, 点名, 带动, 支撑, 度量. */
	public static String word(LinkKind kind) {
		return org.planwright.core.Messages.text("trace.kind." + key(kind));
	}

	/**
	 * The words of a strength: 作用小, 作用中等, 作用大.
	 *
	 * @param strength 0 to 3; 0 says that nobody said
	 */
	public static String strength(int strength) {
		return Messages.text("trace.strength." + strength);
	}

	private static String key(Enum<?> value) {
		return value.name().toLowerCase(Locale.ROOT);
	}
}
