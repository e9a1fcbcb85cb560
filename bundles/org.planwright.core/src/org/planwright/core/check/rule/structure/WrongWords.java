package org.planwright.core.check.rule.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.planwright.core.figure.SignedPattern;
import org.planwright.core.figure.SignedText;
import org.planwright.core.figure.Signs;

/** Words that are wrong in whatever sentence they stand: set phrases with a wrong character, and 截止 before a date. */
final class WrongWords {

	private static final Map<String, String> RIGHT = Map.ofEntries(Map.entry("与日剧增", "与日俱增"), Map.entry("与时具进", "与时俱进"),
			Map.entry("因地治宜", "因地制宜"), Map.entry("因地至宜", "因地制宜"), Map.entry("按步就班", "按部就班"), Map.entry("一如继往", "一如既往"),
			Map.entry("再接再励", "再接再厉"), Map.entry("艰苦奋头", "艰苦奋斗"), Map.entry("坚苦奋斗", "艰苦奋斗"), Map.entry("实事求事", "实事求是"),
			Map.entry("统筹兼故", "统筹兼顾"), Map.entry("迫不急待", "迫不及待"), Map.entry("不径而走", "不胫而走"), Map.entry("穿流不息", "川流不息"),
			Map.entry("相形见拙", "相形见绌"), Map.entry("脚塌实地", "脚踏实地"), Map.entry("循序渐近", "循序渐进"), Map.entry("因材施校", "因材施教"),
			Map.entry("齐抓公管", "齐抓共管"), Map.entry("群策群立", "群策群力"), Map.entry("走头无路", "走投无路"), Map.entry("既使", "即使"),
			Map.entry("布署", "部署"), Map.entry("部暑", "部署"));
	private static final Map<Character, List<String>> BY_FIRST = RIGHT.keySet().stream().collect(Collectors.groupingBy(word -> word.charAt(0)));
	private static final Signs FIRSTS = Signs.of(BY_FIRST.keySet().stream().map(String::valueOf).collect(Collectors.joining()));
	/** 截止 is an end that came; the state at a date is 截至. */
	private static final SignedPattern UNTIL = SignedPattern.of("截止(?:到|至)?(?=\\s?(?:\\d{4}\\s?年|目前|“[一二三四五六七八九十]+五”))", "截");

	private WrongWords() {
	}

	static List<TextFlaw> find(SignedText signed) {
		String text = signed.text();
		List<TextFlaw> flaws = new ArrayList<>();
		for (int i = 0; i < signed.length(); i++) {
			if (FIRSTS.contains(signed.charAt(i))) {
				int start = i;
				BY_FIRST.get(signed.charAt(i)).stream().filter(word -> text.startsWith(word, start))
						.forEach(word -> flaws.add(new TextFlaw("misspelt", start, start + word.length(), RIGHT.get(word))));
			}
		}
		int first = text.indexOf("截止");
		SignedPattern.Search until = UNTIL.in(text, first < 0 ? text.length() : first, text.length());
		while (until.find()) {
			flaws.add(new TextFlaw("until", until.start(), until.end(), "截至"));
		}
		return flaws;
	}
}
