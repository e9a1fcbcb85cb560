package org.planwright.core.check.rule.prose;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.planwright.core.PlanWords;
import org.planwright.core.check.CatalogueRule;
import org.planwright.core.check.Findings;
import org.planwright.core.check.Severity;
import org.planwright.core.check.Topic;
import org.planwright.core.check.fact.PlanFacts;
import org.planwright.core.figure.Glyphs;
import org.planwright.core.figure.prose.SubjectWords;
import org.planwright.core.figure.prose.Tie;

/**
 * Where a figure of the text is an indicator's by its number only, its words may name another thing (R51): 二级节点达到150个 against
 * 公共服务节点数 150. Words left out are an abbreviation; words that the name has not, another subject.
 */
public final class SubjectRule extends CatalogueRule {

	/** A tie this sure or less rests on the number. */
	private static final int BY_NUMBER = 60;
	/** What offices leave out or put in without meaning another thing: 电信业务收入 and 电信企业收入. */
	private static final List<String> GENERIC = List.of("业务", "企业", "服务", "类", "各类", "省际", "省内", "占比", "比例", "比重", "通达", "接入", "地区",
			"使用", "实现", "完成", "建设", "工程", "项目");
	/** Signs that a name goes without: 全行业 is 行业. */
	private static final String WHOLE = "全总各";
	/** A single sign left over names no other thing. */
	private static final Pattern SINGLE = Pattern.compile("(?<=^| )[\u4e00-\u9fff](?= |$)");

	public SubjectRule() {
		super("R51", Topic.AGREEMENT, Severity.WARNING);
	}

	@Override
	public void check(PlanFacts plan, Findings findings) {
		SubjectWords words = new SubjectWords(Stream.concat(PlanWords.of(plan.plan()).stream(), GENERIC.stream()).toList());
		for (Claim claim : Claim.of(plan)) {
			if (claim.isSame() && isByNumber(claim.tie())) {
				String other = asPrinted(telling(words.beyond(claim.row().fullName(), claim.figure().subject()), claim.row().fullName()), claim.figure().quote());
				if (!other.isEmpty()) {
					Agreement.report(findings, this, claim).computed(claim.row().fullName())
							.with(claim.row().fullName(), claim.figure().quote(), claim.cellWords(), other).done();
				}
			}
		}
	}

	private static String telling(String words, String name) {
		String folded = Glyphs.fold(name).toLowerCase(Locale.ROOT);
		return Stream.of(SINGLE.matcher(words).replaceAll("").strip().split(" +")).filter(word -> !isInOtherOrder(word, folded)).collect(Collectors.joining(" "));
	}

	/** Whether a word left over is of signs that the name has, too: 生产企业生产总值在全行业占比 and 企业占行业生产总值比重. */
	private static boolean isInOtherOrder(String word, String name) {
		return word.codePoints().allMatch(sign -> name.indexOf(sign) >= 0 || WHOLE.indexOf(sign) >= 0);
	}

	/** The words as the text has them; what is compared is in lower case. */
	private static String asPrinted(String words, String quote) {
		int at = Glyphs.fold(quote).toLowerCase(Locale.ROOT).indexOf(words);
		return at < 0 ? words : quote.substring(at, at + words.length());
	}

	private static boolean isByNumber(Tie tie) {
		return tie.closeness() == Tie.Closeness.EQUAL && !tie.reasons().contains(Tie.Reason.NAME) && !tie.reasons().contains(Tie.Reason.ALIAS)
				&& tie.confidence() <= BY_NUMBER;
	}
}
