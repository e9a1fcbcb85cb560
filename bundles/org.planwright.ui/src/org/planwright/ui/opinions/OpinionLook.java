package org.planwright.ui.opinions;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.planwright.model.Answer;
import org.planwright.model.OpinionState;
import org.planwright.ui.Messages;

/** How the register shows where an opinion is on its way, and what became of it: by sign and word. */
public final class OpinionLook {

	private OpinionLook() {
	}

	/** 草拟, 已提出, 已办结, each with its sign. */
	public static String word(OpinionState state) {
		return Messages.text("opinions.state." + state.name().toLowerCase(Locale.ROOT));
	}

	/** 采纳, 部分采纳, 未采纳; 未答复 where nobody answered. */
	public static String word(Answer answer) {
		return Messages.text("opinions.answer." + answer.name().toLowerCase(Locale.ROOT));
	}

	static List<String> states() {
		return Arrays.stream(OpinionState.values()).map(OpinionLook::word).toList();
	}

	static List<String> answers() {
		return Arrays.stream(Answer.values()).map(OpinionLook::word).toList();
	}
}
