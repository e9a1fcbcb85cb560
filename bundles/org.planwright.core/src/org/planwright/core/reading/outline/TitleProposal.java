package org.planwright.core.reading.outline;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A title for a plan whose document prints none, made only of what its first pages say: the name by which the text calls its own plan,
 * else area, trade and period. It is a proposal that a person has to confirm.
 */
final class TitleProposal {

	/** 编制了《贵州省信息通信业“十四五”发展规划》（以下简称…）. */
	private static final Pattern OWN_NAME = Pattern.compile("(?:制定|制订|编制|研究提出)(?:了|完成|形成)?《([^《》]{4,60}?(?:规划|纲要))(?:》|（20\\d\\d[^《》]{0,12}）》)");
	/** What a plan says that it is for: 指导湖南信息通信业未来五年发展. */
	private static final Pattern GUIDES = Pattern.compile(
			"指导([\\p{IsHan}\\p{L}\\d、]{2,24}?)(?:未来|今后|“十|五年|高质量|健康|持续|改革|发展|建设|工作)");
	/** The weaker way to say so, which also speaks of much that is no trade: 为推进全省医疗保障事业高质量发展. */
	private static final Pattern PROMOTES = Pattern.compile(
			"(?:推进|推动|促进|加快)([\\p{IsHan}\\p{L}\\d、]{2,20}?(?:业|领域|服务|体系))(?:未来|今后|高质量|健康|持续|快速|创新|改革|转型|协调|绿色)*发展");
	private static final Pattern OWN_AREA = Pattern.compile("^(?:[我全本](?:国|省|市|区|县|州|旗|自治区|自治州))");
	private static final Set<String> NO_TRADE = Set.of("产业", "行业", "事业", "工业和信息化领域", "各行业", "相关产业", "重点领域", "服务", "体系", "公共服务");

	private TitleProposal() {
	}

	/**
	 * Proposes a title.
	 *
	 * @param opening the first pages
	 * @param region the area; null when unknown
	 * @param period first and last year; zeros when unknown
	 * @return empty where neither the area nor the trade is known
	 */
	static Optional<String> of(String opening, String region, int[] period) {
		Optional<String> own = ownName(opening, region);
		if (own.isPresent()) {
			return own;
		}
		Optional<String> trade = trade(opening, region);
		if (region == null && trade.isEmpty()) {
			return Optional.empty();
		}
		String years = period[0] == 0 ? "" : "（%d—%d年）".formatted(period[0], period[1]);
		return Optional.of((region == null ? "" : region) + trade.map(words -> words + "发展").orElse("") + "规划" + years);
	}

	/** The text may speak of other plans as well: its own is one for an area, and for no other than its own. */
	private static Optional<String> ownName(String opening, String region) {
		Matcher name = OWN_NAME.matcher(opening);
		while (name.find()) {
			Optional<Regions> area = Regions.at(name.group(1));
			if (area.map(Regions::name).filter(named -> region == null || region.equals(named)).isPresent()) {
				return Optional.of(name.group().substring(name.group().indexOf('《') + 1, name.group().length() - 1));
			}
		}
		return Optional.empty();
	}

	/** The trade, from a sentence that speaks of this plan. */
	private static Optional<String> trade(String opening, String region) {
		for (Pattern pattern : new Pattern[] { GUIDES, PROMOTES }) {
			for (String sentence : opening.split("[。！？]")) {
				Matcher words = pattern.matcher(sentence);
				while (sentence.contains("本规划") && words.find()) {
					String trade = withoutArea(words.group(1), region);
					if (trade.length() >= 2 && !NO_TRADE.contains(trade)) {
						return Optional.of(trade);
					}
				}
			}
		}
		return Optional.empty();
	}

	private static String withoutArea(String words, String region) {
		String rest = OWN_AREA.matcher(words).replaceFirst("");
		return region == null ? rest : rest.replaceFirst("^" + Pattern.quote(region) + "(?:省|市|县|区|州|自治区|自治州)?", "");
	}
}
