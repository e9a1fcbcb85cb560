package org.planwright.core.check.rule.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.planwright.core.figure.SignedText;

/** What LaTeX, Markdown, HTML and word processors leave in a text that was converted. */
final class ConverterResidue {

	private static final Pattern RESIDUE = Pattern.compile("\\^\\{(?<raised>\\d{1,4})\\}"
			+ "|[\\^_]\\{[^{}]{0,40}\\}|\\\\[A-Za-z]{2,12}|\\$[^$\\n]{1,60}\\$"
			+ "|(?<bold>\\*\\*)|~~|`{1,3}|(?m:^#{1,6}\\s)|!?\\[[^\\[\\]\\n]{0,60}\\]\\([^()\\n]{1,120}\\)"
			+ "|</?[a-zA-Z][a-zA-Z0-9]{0,10}(?:\\s[^<>\\n]{0,80})?/?>|&(?:[a-z]{2,8}|#\\d{1,6});|\\[bookmark:[^\\]\\n]{0,40}\\]");
	/** Every residue has one of them; most texts have none. */
	private static final String SIGNS = "^_\\$*~`#[<&";
	private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

	private ConverterResidue() {
	}

	static List<TextFlaw> find(SignedText text) {
		if (!text.holdsAny(SIGNS)) {
			return List.of();
		}
		List<TextFlaw> flaws = new ArrayList<>();
		Matcher residue = RESIDUE.matcher(text.text());
		while (residue.find()) {
			String replacement = residue.group("raised") != null ? raised(residue.group("raised")) : residue.group("bold") != null ? "" : null;
			flaws.add(new TextFlaw("residue", residue.start(), residue.end(), replacement));
		}
		return flaws;
	}

	private static String raised(String digits) {
		StringBuilder raised = new StringBuilder();
		digits.chars().forEach(digit -> raised.append(RAISED.charAt(digit - '0')));
		return raised.toString();
	}
}
