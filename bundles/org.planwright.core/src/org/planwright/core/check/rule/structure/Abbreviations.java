package org.planwright.core.check.rule.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.planwright.core.figure.SignedPattern;
import org.planwright.core.figure.SignedText;
import org.planwright.core.figure.Unit;

/** Finds abbreviations, and the places where a text says what one stands for. Offsets into a folded text are those of the text. */
final class Abbreviations {

	/** A Latin word, with its hyphens. */
	record Word(String text, int start, int end) {
	}

	private static final String LATIN = "[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*";
	private static final SignedPattern WORD = SignedPattern.of(LATIN, Han.LATIN);
	/** PM2.5 goes on behind its point. */
	private static final Pattern DECIMALS = Pattern.compile("\\.\\d(?![A-Za-z0-9])");
	private static final Pattern GENERATION = Pattern.compile("[2-9]G|[248]K");
	private static final Pattern ROMAN = Pattern.compile("[IVX]{1,5}");
	private static final Pattern MEASURE = Pattern.compile("\\d+([A-Za-z]+)");
	/** 内容分发网络（CDN）, 移动应用程序（APP，又称应用）. */
	private static final SignedPattern BEHIND_NAME = SignedPattern
			.of("\\s?\\(\\s?(" + LATIN + "(?:[ /]" + LATIN + ")*)\\s?(?:[,，;；:：][^()]*)?\\)", " \t\n\u000B\f\r(");
	/** IPTV（网络电视）, IETF（Internet Engineering Task Force）; 含, 如 and the like begin an example, not a meaning. */
	private static final SignedPattern BEFORE_MEANING = SignedPattern.of("(" + LATIN + ")\\s?\\((?!含|包括|包含|如|例如|以下|试行|不|约|约合|其中|见|较|比)(?:[\\p{IsHan}][^()]{2,}|[A-Za-z][A-Za-z-]+[ -][^()]{3,})\\)", Han.LATIN);
	/** LTE-Cat1，即速率类别 1. */
	private static final SignedPattern THAT_IS = SignedPattern.of("(" + LATIN + ")[,，]?\\s?(?:即|是指|指的是|系指)", Han.LATIN);
	private static final SignedPattern SHORT_FOR = SignedPattern.of("(?:简称|缩写)为?[“\"]?(" + LATIN + ")", "简缩");

	private Abbreviations() {
	}

	/** The abbreviations in a folded text, by place: words with two capitals, and names of generations such as 5G. Units are none. */
	static List<Word> find(SignedText text) {
		List<Word> words = new ArrayList<>();
		String folded = text.text();
		SignedPattern.Search word = WORD.in(text);
		Matcher decimals = DECIMALS.matcher(folded);
		while (word.find()) {
			if (Han.at(folded, word.start() - 1) != '.' && isAbbreviation(word.group())) {
				int end = decimals.region(word.end(), text.length()).lookingAt() ? decimals.end() : word.end();
				words.add(new Word(folded.substring(word.start(), end), word.start(), end));
			}
		}
		return words;
	}

	/** @param word a Latin word, with its hyphens */
	static boolean isAbbreviation(String word) {
		if (!hasCapitals(word) && !GENERATION.matcher(word).matches() || ROMAN.matcher(word).matches()) {
			return false;
		}
		Matcher measure = MEASURE.matcher(word);
		String unit = measure.matches() ? measure.group(1) : word;
		return word.length() == 2 && Character.isDigit(word.charAt(0)) || !Unit.parse(unit).isKnown();
	}

	/** Tells whether there are two capitals at least. */
	private static boolean hasCapitals(String word) {
		int capitals = 0;
		for (int i = 0; i < word.length(); i++) {
			capitals += word.charAt(i) >= 'A' && word.charAt(i) <= 'Z' ? 1 : 0;
		}
		return capitals > 1;
	}

	/** What a folded text says the meaning of. */
	static List<String> defined(SignedText folded) {
		List<String> words = new ArrayList<>();
		for (SignedPattern pattern : patterns(folded.text())) {
			SignedPattern.Search definition = pattern.in(folded);
			while (definition.find()) {
				char before = Han.at(folded.text(), definition.start() - 1);
				if (pattern != BEHIND_NAME || Han.is(before) || before == '”' || before == '"') {
					words.add(definition.group(1));
					words.addAll(List.of(definition.group(1).split("/")));
				}
			}
		}
		return words;
	}

	/** The patterns that can be found in a text at all: most texts have neither brackets nor such words. */
	private static List<SignedPattern> patterns(String folded) {
		List<SignedPattern> patterns = new ArrayList<>();
		if (folded.indexOf('(') >= 0) {
			patterns.add(BEHIND_NAME);
			patterns.add(BEFORE_MEANING);
		}
		if (folded.indexOf('即') >= 0 || folded.indexOf('指') >= 0) {
			patterns.add(THAT_IS);
		}
		if (folded.contains("简称") || folded.contains("缩写")) {
			patterns.add(SHORT_FOR);
		}
		return patterns;
	}
}
