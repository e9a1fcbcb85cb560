package org.planwright.core.check.rule.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.planwright.core.figure.Glyphs;
import org.planwright.core.figure.SignedText;
import org.planwright.core.figure.Signs;

/**
 * Finds words in a text that differ from a known name by a character or two in the middle: 国际互联网进出口带宽 for 国际互联网出入口带宽. One pass
 * over the text, however many names there are.
 */
final class NearNames {

	/** Words that are nearly a name. */
	record Near(String name, String words, int start, int end) {
	}

	private static final int HEAD = 3;
	private static final int LEAST = 7;
	private static final int LEAST_FOR_ONE = 8;
	/** One swapped pair, as in 出入 and 进出, or one character. */
	private static final int MOST_DIFFERENT = 2;

	private final Map<String, List<String>> byHead = new HashMap<>();
	private final Signs firsts = new Signs();
	private final Signs seconds = new Signs();
	private final Set<String> names = new HashSet<>();

	/** Takes a name in; short ones, which many words resemble, are passed over. */
	void add(String name) {
		String plain = Glyphs.fold(name).replace(" ", "");
		if (plain.length() >= LEAST && names.add(plain)) {
			firsts.add(plain.charAt(0));
			seconds.add(plain.charAt(1));
			byHead.computeIfAbsent(plain.substring(0, HEAD), head -> new ArrayList<>()).add(plain);
		}
	}

	/**
	 * The words of a text that are nearly a name and no name themselves, each once.
	 *
	 * @param folded the same text, folded
	 */
	List<Near> find(String text, SignedText folded) {
		char[] plain = new char[text.length()];
		int[] offsets = new int[text.length()];
		int length = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = folded.charAt(i);
			if (c != ' ') {
				offsets[length] = i;
				plain[length++] = c;
			}
		}
		Map<String, Near> found = new LinkedHashMap<>();
		for (int i = 0; i + LEAST <= length; i++) {
			if (!firsts.contains(plain[i]) || !seconds.contains(plain[i + 1])) {
				continue;
			}
			for (String name : byHead.getOrDefault(new String(plain, i, HEAD), List.of())) {
				int end = i + name.length();
				String words = end <= length ? new String(plain, i, name.length()) : "";
				if (end <= length && isNear(name, words) && !names.contains(words)) {
					int start = offsets[i];
					int stop = offsets[end - 1] + 1;
					found.putIfAbsent(name + '\n' + words, new Near(name, text.substring(start, stop), start, stop));
				}
			}
		}
		return List.copyOf(found.values());
	}

	private static boolean isNear(String name, String words) {
		int first = HEAD;
		while (first < name.length() && name.charAt(first) == words.charAt(first)) {
			first++;
		}
		int last = name.length();
		while (last > first && name.charAt(last - 1) == words.charAt(last - 1)) {
			last--;
		}
		int different = last - first;
		if (different == 0 || different > MOST_DIFFERENT || last == name.length() || !isHan(name, first, last) || !isHan(words, first, last)) {
			return false;
		}
		// 注册 and 解析 are two things; 出入 and 进出 share a character and are one.
		return different == 1 ? name.length() >= LEAST_FOR_ONE
				: name.charAt(first) == words.charAt(last - 1) || name.charAt(last - 1) == words.charAt(first);
	}

	private static boolean isHan(String text, int start, int end) {
		return text.substring(start, end).chars().allMatch(c -> Han.is((char) c));
	}
}
