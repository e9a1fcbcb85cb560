package org.planwright.core.check.rule.structure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.planwright.core.check.CatalogueRule;
import org.planwright.core.check.Findings;
import org.planwright.core.check.Place;
import org.planwright.core.check.Severity;
import org.planwright.core.check.Topic;
import org.planwright.core.check.fact.PassageFacts;
import org.planwright.core.check.fact.PlanFacts;
import org.planwright.model.Term;

/** An abbreviation is said what it means, in the glossary or in the text; an entry of the glossary is used (R45). */
public final class AbbreviationRule extends CatalogueRule {

	public AbbreviationRule() {
		super("R45", Topic.WORDING, Severity.INFO);
	}

	@Override
	public void check(PlanFacts plan, Findings findings) {
		List<Piece> pieces = Piece.of(plan);
		TermIndex glossary = new TermIndex();
		TermIndex known = new TermIndex();
		plan.terms().stream().flatMap(term -> variants(term).stream()).forEach(word -> {
			glossary.add(word);
			known.add(word);
		});
		pieces.forEach(piece -> Abbreviations.defined(piece.folded()).forEach(known::add));
		List<Piece> body = pieces.stream().filter(piece -> piece.kind() != Piece.Kind.TERM && piece.kind() != Piece.Kind.FRONT).toList();
		undefined(body, known, findings);
		unused(plan, body, glossary, findings);
	}

	/** An entry may hold several words, 4G、5G、6G, and put them into quotation marks. */
	private static List<String> variants(Term term) {
		List<String> variants = new ArrayList<>();
		String words = term.getTerm() == null ? "" : term.getTerm().replaceAll("[“”\"‘’]", "");
		for (String variant : words.split("[、，,；;/]")) {
			variants.add(variant.strip());
		}
		variants.add(words.strip());
		return variants;
	}

	/** A word used and explained nowhere. */
	private static final class Unknown {
		private final String word;
		private final Place first;
		private int times;

		Unknown(String word, Place first) {
			this.word = word;
			this.first = first;
		}
	}

	private void undefined(List<Piece> body, TermIndex known, Findings findings) {
		Map<String, Unknown> unknown = new LinkedHashMap<>();
		for (Piece piece : body) {
			List<Abbreviations.Word> words = piece.abbreviations();
			List<TermIndex.Hit> hits = words.isEmpty() ? List.of() : known.find(piece.plain());
			for (Abbreviations.Word word : words) {
				if (!isKnown(word, hits, known)) {
					unknown.computeIfAbsent(TermIndex.key(word.text()), key -> new Unknown(word.text(), piece.place(word.start(), word.end()))).times++;
				}
			}
		}
		unknown.values().forEach(word -> findings.report(this, word.first).variant("undefined").stated(word.word)
				.with(word.word, Integer.toString(word.times)).done());
	}

	private static boolean isKnown(Abbreviations.Word word, List<TermIndex.Hit> hits, TermIndex known) {
		if (hits.stream().anyMatch(hit -> hit.start() <= word.start() && word.end() <= hit.end())) {
			return true;
		}
		String[] parts = word.text().split("-");
		for (String part : parts) {
			if (Abbreviations.isAbbreviation(part) && !known.contains(part)) {
				return false;
			}
		}
		return parts.length > 1;
	}

	private void unused(PlanFacts plan, List<Piece> body, TermIndex glossary, Findings findings) {
		Set<String> used = new HashSet<>();
		body.forEach(piece -> glossary.find(piece.plain()).forEach(hit -> used.add(hit.key())));
		for (PassageFacts passage : plan.passages()) {
			if (passage.passage() instanceof Term term && term.getTerm() != null && !term.getTerm().isBlank()
					&& variants(term).stream().map(TermIndex::key).noneMatch(used::contains)) {
				findings.report(this, passage.place()).variant("unused").stated(term.getTerm()).with(term.getTerm()).done();
			}
		}
	}
}
