package org.planwright.core.reading.clean;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns the formulas that some converters print for plain text back into it: {@code $5\mathrm{G}$} is 5G, {@code $\geq 90\%$} ≥90%.
 */
final class LatexText {

	/** A formula without Chinese and without a sentence in it; longer ones are money signs that happen to pair. */
	private static final Pattern FORMULA = Pattern.compile("\\$\\$?([^$\\p{IsHan}，。；、]{1,120}?)\\$\\$?|\\\\\\(([^$\\p{IsHan}，。；、]{1,120}?)\\\\\\)");
	private static final Pattern COMMAND = Pattern.compile("\\\\([A-Za-z]+)\\*?");
	private static final Pattern CIRCLED = Pattern.compile("\\\\(?:textcircled|circled)\\s*\\{\\s*(?:\\\\[a-z]+\\s*\\{?\\s*)?(\\d{1,2})\\s*}");
	private static final Pattern SCRIPT = Pattern.compile("([\\^_])\\s*\\{([^{}]*)}|([\\^_])\\s*([\\w*+-])");
	private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

	private static final Map<String, String> SIGNS = Map.ofEntries(Map.entry("geq", "≥"), Map.entry("ge", "≥"), Map.entry("geqslant", "≥"),
			Map.entry("leq", "≤"), Map.entry("le", "≤"), Map.entry("leqslant", "≤"), Map.entry("times", "×"), Map.entry("sim", "~"),
			Map.entry("approx", "≈"), Map.entry("pm", "±"), Map.entry("cdot", "·"), Map.entry("cdots", "…"), Map.entry("dots", "…"),
			Map.entry("ldots", "…"), Map.entry("rightarrow", "→"), Map.entry("to", "→"), Map.entry("div", "÷"), Map.entry("lt", "<"),
			Map.entry("gt", ">"), Map.entry("circ", "°"), Map.entry("degree", "°"), Map.entry("star", "*"), Map.entry("ast", "*"),
			Map.entry("prime", "′"), Map.entry("mu", "μ"), Map.entry("alpha", "α"), Map.entry("beta", "β"), Map.entry("Omega", "Ω"),
			Map.entry("neq", "≠"), Map.entry("infty", "∞"), Map.entry("backslash", "\\"), Map.entry("percent", "%"));

	private LatexText() {
	}

	static boolean maybeIn(String line) {
		return line.indexOf('$') >= 0 || line.contains("\\(");
	}

	/** The line with its formulas as plain text. */
	static String plain(String line) {
		Matcher formula = FORMULA.matcher(line);
		StringBuilder plain = new StringBuilder(line.length());
		while (formula.find()) {
			String body = formula.group(1) == null ? formula.group(2) : formula.group(1);
			formula.appendReplacement(plain, Matcher.quoteReplacement(plainFormula(body)));
		}
		return formula.appendTail(plain).toString();
	}

	private static String plainFormula(String body) {
		Matcher circled = CIRCLED.matcher(body);
		String text = circled.replaceAll(m -> circledNumber(Integer.parseInt(m.group(1))));
		text = COMMAND.matcher(text).replaceAll(m -> Matcher.quoteReplacement(SIGNS.getOrDefault(m.group(1), "")));
		text = text.replaceAll("\\\\([%#&_${}])", "$1").replaceAll("\\\\[,;:! ]|~(?!\\d)|[ \\t]", "");
		text = SCRIPT.matcher(text).replaceAll(m -> Matcher.quoteReplacement(script(m)));
		return text.replaceAll("[{}]|[\\^_](?=\\W|$)", "");
	}

	private static String circledNumber(int number) {
		return number >= 1 && number <= 20 ? String.valueOf((char) ('①' + number - 1)) : "(" + number + ")";
	}

	private static String script(java.util.regex.MatchResult match) {
		boolean braced = match.group(1) != null;
		String content = braced ? match.group(2) : match.group(4);
		boolean high = "^".equals(braced ? match.group(1) : match.group(3));
		if (!high || !content.matches("\\d+")) {
			return content;
		}
		StringBuilder raised = new StringBuilder();
		content.chars().forEach(c -> raised.append(SUPERSCRIPTS.charAt(c - '0')));
		return raised.toString();
	}
}
