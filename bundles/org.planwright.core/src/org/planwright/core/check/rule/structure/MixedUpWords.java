package org.planwright.core.check.rule.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.planwright.core.figure.SignedPattern;
import org.planwright.core.figure.SignedText;

/** Good words in the wrong place: one taken for another that looks like it, and a thing joined to an action where only actions can stand. */
final class MixedUpWords {

	/** Words that are typed for others of the same beginning or sound; what stands before them tells. */
	private static final Map<String, String> MEANT = Map.of("建议", "建设", "形式", "形势", "反应", "反映", "必需", "必须", "权利", "权力", "启事", "启示");
	private static final SignedPattern TAKEN = SignedPattern.of(String.join("|", MEANT.keySet()), "建形反必权启");
	/** So many characters before the word stand before the other one, too: they name one thing. */
	private static final int THING = 4;
	/** Behind one of these, and behind marks, the word may stand for itself: 提出国际海缆建议，推进国际海缆建设. */
	private static final String ENDS_OF_NOUNS = "的等和与及或";

	/** 开展 and 进行 ask for what is done; of 技术和攻关 a word is missing, or 和 is one too many. */
	private static final SignedPattern JOINT = SignedPattern.of("(?:开展|(?<![推促跟引先])进行(?!业|政))[^，。；：、]{0,30}?"
			+ "((?:技术|产品|设备|装备|平台|系统|标准|材料|软件|设施|芯片)和(?:攻关|攻坚|研发|研制|试制|试验|改造|建设|研究))(?=[，。；、]|$)", "开进");

	private MixedUpWords() {
	}

	/**
	 * The words of a text that are in the wrong place.
	 *
	 * @param stands tells whether words stand anywhere in the plan
	 */
	static List<TextFlaw> find(SignedText signed, Predicate<String> stands) {
		List<TextFlaw> flaws = new ArrayList<>();
		SignedPattern.Search taken = TAKEN.in(signed);
		while (taken.find()) {
			String meant = MEANT.get(taken.group());
			if (speaksOfAThing(signed.text(), taken.start(), taken.end()) && stands.test(signed.text().substring(taken.start() - THING, taken.start()) + meant)) {
				flaws.add(new TextFlaw("taken", taken.start(), taken.end(), meant));
			}
		}
		SignedPattern.Search joint = JOINT.in(signed);
		while (joint.find()) {
			flaws.add(new TextFlaw("joint", joint.match().start(1), joint.match().end(1), null));
		}
		return flaws;
	}

	private static boolean speaksOfAThing(String text, int start, int end) {
		char next = Han.at(text, end);
		if (start < THING || !Han.is(next) || ENDS_OF_NOUNS.indexOf(next) >= 0) {
			return false;
		}
		for (int i = start - THING; i < start; i++) {
			if (!Han.is(text.charAt(i))) {
				return false;
			}
		}
		return true;
	}
}
