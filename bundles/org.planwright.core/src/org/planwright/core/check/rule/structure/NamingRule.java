package org.planwright.core.check.rule.structure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.planwright.core.Wording;
import org.planwright.core.check.CatalogueRule;
import org.planwright.core.check.Findings;
import org.planwright.core.check.JointFix;
import org.planwright.core.check.Place;
import org.planwright.core.check.Severity;
import org.planwright.core.check.Topic;
import org.planwright.core.check.WordsFix;
import org.planwright.core.check.fact.PlanFacts;
import org.planwright.core.figure.SignedPattern;
import org.planwright.model.Term;

/** One thing has one name: in table and text, in glossary and text, in quotation marks, in Latin letters (R55). */
public final class NamingRule extends CatalogueRule {

	private static final SignedPattern QUOTED = SignedPattern.of("“([^“”]{4,30})”", "“");
	private static final Pattern MARKS = Pattern.compile("[、，,·—\\-\\s]");
	private static final Pattern BLANKS = Pattern.compile("\\s");
	private static final Pattern HAN_WORD = Pattern.compile("\\p{IsHan}{4,14}");
	private static final Pattern HAN_NAME = Pattern.compile("^[\\s指是即（(]*(\\p{IsHan}{4,14})");
	private static final SignedPattern IN_BRACKETS = SignedPattern.of("\\s?[（(]\\s?([A-Za-z0-9][A-Za-z0-9 /+-]{1,11})\\s?[)）]", " \t\n\u000B\f\r（(");

	public NamingRule() {
		super("R55", Topic.WORDING, Severity.INFO);
	}

	@Override
	public void check(PlanFacts plan, Findings findings) {
		List<Piece> pieces = Piece.of(plan).stream().filter(piece -> piece.kind() != Piece.Kind.FRONT).toList();
		List<Piece> body = pieces.stream().filter(piece -> piece.kind() == Piece.Kind.PROSE || piece.kind() == Piece.Kind.TITLE).toList();
		nearNames(plan, body, findings);
		expansions(plan, body, findings);
		forms("quoted", quoted(body), findings);
		forms("latin", latin(pieces), findings);
	}

	/** Words that are nearly the name of an indicator or an entry of the glossary. */
	private void nearNames(PlanFacts plan, List<Piece> body, Findings findings) {
		NearNames names = new NearNames();
		plan.rows().forEach(row -> names.add(row.name()));
		plan.rows().forEach(row -> row.indicator().getAliases().forEach(names::add));
		plan.terms().stream().map(Term::getTerm).filter(term -> term != null && HAN_WORD.matcher(term).matches()).forEach(names::add);
		Map<String, Place> told = new LinkedHashMap<>();
		for (Piece piece : body) {
			for (NearNames.Near near : names.find(piece.text(), piece.folded())) {
				Place place = piece.place(near.start(), near.end());
				if (told.putIfAbsent(near.name() + '\n' + near.words(), place) == null) {
					findings.report(this, place).variant("name").stated(near.words()).computed(near.name()).with(near.words(), near.name()).done();
				}
			}
		}
	}

	/** 时间敏感网络（TSN） where the glossary says 时间敏感型网络. */
	private void expansions(PlanFacts plan, List<Piece> body, Findings findings) {
		Map<String, String> names = new LinkedHashMap<>();
		for (Term term : plan.terms()) {
			String name = chineseName(term);
			if (term.getTerm() != null && name != null) {
				names.putIfAbsent(TermIndex.key(term.getTerm()), name);
			}
		}
		for (Piece piece : body) {
			SignedPattern.Search bracket = IN_BRACKETS.in(piece.signed());
			while (bracket.find()) {
				String name = names.get(TermIndex.key(bracket.group(1)));
				String used = name == null ? null : nearest(hanBefore(piece.text(), bracket.start()), name);
				if (used != null) {
					findings.report(this, piece.place(bracket.start() - used.length(), bracket.end())).variant("expansion").stated(used).computed(name)
							.with(bracket.group(1), used, name).done();
				}
			}
		}
	}

	private static String hanBefore(String text, int end) {
		int start = end;
		while (start > 0 && Han.is(text.charAt(start - 1))) {
			start--;
		}
		return text.substring(start, end);
	}

	private static String chineseName(Term term) {
		for (String words : new String[] { term.getExpansion(), term.getDefinition() }) {
			Matcher name = HAN_NAME.matcher(words == null ? "" : words);
			if (name.find()) {
				return name.group(1);
			}
		}
		return null;
	}

	/** The end of the words that differs from the name by a character; null where none does, or where they end with the name itself. */
	private static String nearest(String words, String name) {
		if (words.endsWith(name) || name.endsWith(words)) {
			return null;
		}
		for (int length = name.length() - 1; length <= name.length() + 1; length++) {
			if (length >= 4 && length <= words.length()) {
				String end = words.substring(words.length() - length);
				if (end.charAt(0) == name.charAt(0) && differByOne(end, name)) {
					return end;
				}
			}
		}
		return null;
	}

	private static boolean differByOne(String one, String other) {
		int head = 0;
		while (head < Math.min(one.length(), other.length()) && one.charAt(head) == other.charAt(head)) {
			head++;
		}
		int tail = 0;
		while (tail < Math.min(one.length(), other.length()) - head && one.charAt(one.length() - 1 - tail) == other.charAt(other.length() - 1 - tail)) {
			tail++;
		}
		return Math.max(one.length(), other.length()) - head - tail == 1;
	}

	/** A way to write something, with the places where it is written so. */
	private record Use(String printed, Piece piece, int start, int end) {
	}

	/** Quoted words by what they are without their marks: “双随机、一公开” and “双随机，一公开” are one. */
	private static Map<String, List<Use>> quoted(List<Piece> body) {
		Map<String, List<Use>> uses = new LinkedHashMap<>();
		for (Piece piece : body) {
			SignedPattern.Search quoted = QUOTED.in(piece.signed());
			while (quoted.find()) {
				uses.computeIfAbsent(MARKS.matcher(quoted.group(1)).replaceAll(""), key -> new ArrayList<>())
						.add(new Use(BLANKS.matcher(quoted.group(1)).replaceAll(""), piece, quoted.match().start(1), quoted.match().end(1)));
			}
		}
		return uses;
	}

	/** Latin words by what they are without case, hyphens and blanks: APP and App, 10G-PON and 10G PON are one. */
	private static Map<String, List<Use>> latin(List<Piece> pieces) {
		TermIndex words = new TermIndex();
		pieces.stream().filter(piece -> piece.kind() != Piece.Kind.TERM)
				.forEach(piece -> piece.abbreviations().stream().filter(word -> word.text().length() > 2).forEach(word -> words.add(word.text())));
		Map<String, List<Use>> uses = new LinkedHashMap<>();
		for (Piece piece : pieces) {
			for (TermIndex.Hit hit : words.find(piece.plain())) {
				uses.computeIfAbsent(hit.key(), key -> new ArrayList<>())
						.add(new Use(piece.text().substring(hit.start(), hit.end()), piece, hit.start(), hit.end()));
			}
		}
		return uses;
	}

	private void forms(String variant, Map<String, List<Use>> things, Findings findings) {
		for (List<Use> uses : things.values()) {
			Map<String, List<Use>> forms = new LinkedHashMap<>();
			uses.forEach(use -> forms.computeIfAbsent(use.printed, key -> new ArrayList<>()).add(use));
			if (forms.size() > 1) {
				List<Use> usual = forms.values().stream().reduce((a, b) -> weight(b) > weight(a) ? b : a).orElseThrow();
				forms.values().stream().filter(form -> form != usual).forEach(form -> report(variant, form, usual, findings));
			}
		}
	}

	/** How usual a form is: that of the table of indicators goes before all others. */
	private static int weight(List<Use> form) {
		return form.stream().anyMatch(use -> use.piece.kind() == Piece.Kind.CELL) ? Integer.MAX_VALUE : form.size();
	}

	private void report(String variant, List<Use> uses, List<Use> usual, Findings findings) {
		String printed = uses.getFirst().printed;
		String wanted = usual.getFirst().printed;
		List<Place> places = uses.stream().map(use -> use.piece.place(use.start, use.end)).toList();
		Findings.Report report = findings.report(this, places.getFirst()).variant(variant).stated(printed).computed(wanted).with(printed, wanted,
				Integer.toString(uses.size()), Integer.toString(usual.size()));
		places.stream().skip(1).forEach(report::also);
		if (uses.stream().allMatch(use -> use.piece.passage() != null)) {
			Wording words = Wording.of("rule.R55.fix.use", wanted, Integer.toString(uses.size()));
			report.fix(new JointFix("R55." + variant, words, uses.stream().map(use -> new WordsFix("R55." + variant, words,
					use.piece.place(use.start, use.end), use.piece.text().substring(use.start, use.end), wanted)).toList()));
		}
		report.done();
	}
}
