package org.planwright.core;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.planwright.model.Plan;

/** The words that say nothing within one plan, since everything in it is about them: its region and its trade. */
public final class PlanWords {

	private static final Pattern NOISE = Pattern.compile("[“”\"'‘’《》〈〉（）()\\s]|[一二三四五六七八九十]{1,2}五|\\d{4}\\s*[-—至]*|年|时期");
	private static final Pattern TRADE = Pattern.compile("(?<trade>[\u4e00-\u9fff]{2,8}?)(?:行业|产业|事业|业)?(?:高质量)?(?:建设|发展)?(?:专项|总体)?规划");
	private static final List<String> TRADE_ENDINGS = List.of("", "业", "行业", "产业", "事业");
	private static final List<String> REGION_ENDINGS = List.of("", "省", "市", "县", "区", "自治区", "自治州", "州");

	private PlanWords() {
	}

	/** The neutral words of a plan, by its region and its title; empty where it has neither. */
	public static Set<String> of(Plan plan) {
		Set<String> words = new LinkedHashSet<>();
		String region = plan.getRegion() == null ? "" : plan.getRegion().strip();
		if (!region.isEmpty()) {
			REGION_ENDINGS.forEach(ending -> words.add(region + ending));
		}
		String title = NOISE.matcher(plan.getTitle() == null ? "" : plan.getTitle()).replaceAll("");
		for (String name : List.copyOf(words).reversed()) {
			title = title.replace(name, "");
		}
		Matcher trade = TRADE.matcher(title);
		if (trade.find()) {
			TRADE_ENDINGS.forEach(ending -> words.add(trade.group("trade") + ending));
		}
		return words;
	}
}
