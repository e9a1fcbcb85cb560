package org.planwright.core.check.rule.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.planwright.core.Wording;
import org.planwright.core.check.CatalogueRule;
import org.planwright.core.check.Findings;
import org.planwright.core.check.Fix;
import org.planwright.core.check.JointFix;
import org.planwright.core.check.Place;
import org.planwright.core.check.RuleParameter;
import org.planwright.core.check.Severity;
import org.planwright.core.check.Topic;
import org.planwright.core.check.WordsFix;
import org.planwright.core.check.fact.PlanFacts;

/** Words and marks of the text: stray English, words and clauses that stand twice, marks of the wrong kind, what converters left (R46). */
public final class WordingRule extends CatalogueRule {

	/** Up to which share of all places blanks between Chinese and Latin words are strays. */
	static final RuleParameter BLANK_SHARE = RuleParameter.of("R46", "blank-share", "0.1", "0", "0.5");

	/** Flaws of these kinds are told once a passage, with all places: a text may have hundreds. */
	private static final Set<String> TOGETHER = Set.of("halfwidth", "blank", "residue");
	private static final Set<String> MINOR = Set.of("halfwidth", "blank", "residue", "until");
	private static final int LEAST_PARAGRAPH = 20;

	public WordingRule() {
		super("R46", Topic.WORDING, Severity.WARNING, BLANK_SHARE);
	}

	@Override
	public void check(PlanFacts plan, Findings findings) {
		List<Piece> pieces = Piece.of(plan).stream().filter(piece -> piece.kind() != Piece.Kind.FRONT && piece.kind() != Piece.Kind.CELL).toList();
		boolean blanksAreStrays = blanksAreStrays(plan, pieces);
		Predicate<String> stands = words -> pieces.stream().anyMatch(piece -> piece.text().contains(words));
		Map<String, Place> paragraphs = new HashMap<>();
		for (Piece piece : pieces) {
			flaws(piece, blanksAreStrays, stands).forEach((variant, flaws) -> {
				if (TOGETHER.contains(variant)) {
					report(piece, flaws, findings);
				} else {
					flaws.forEach(flaw -> report(piece, List.of(flaw), findings));
				}
			});
			if (piece.kind() == Piece.Kind.PROSE && piece.text().length() >= LEAST_PARAGRAPH && piece.text().contains("。")) {
				Place first = paragraphs.putIfAbsent(piece.text().strip(), piece.whole());
				if (first != null) {
					findings.report(this, piece.whole()).variant("paragraph").with(piece.whole().words()).also(first).done();
				}
			}
		}
	}

	private static boolean blanksAreStrays(PlanFacts plan, List<Piece> pieces) {
		int mixed = 0;
		int joined = 0;
		for (Piece piece : pieces) {
			if (piece.kind() == Piece.Kind.PROSE) {
				mixed += StrayBlanks.mixed(piece.signed());
				joined += StrayBlanks.joined(piece.signed());
			}
		}
		return mixed <= (mixed + joined) * plan.setting(BLANK_SHARE).doubleValue();
	}

	private static Map<String, List<TextFlaw>> flaws(Piece piece, boolean blanksAreStrays, Predicate<String> stands) {
		List<TextFlaw> all = new ArrayList<>();
		boolean glossary = piece.kind() == Piece.Kind.TERM;
		if (!glossary) {
			all.addAll(ForeignWords.find(piece.signed()));
			all.addAll(Repetitions.find(piece.signed()));
			all.addAll(WrongWords.find(piece.signed()));
			all.addAll(MixedUpWords.find(piece.signed(), stands));
		}
		if (piece.kind() == Piece.Kind.PROSE || piece.kind() == Piece.Kind.NOTE) {
			all.addAll(StrayBlanks.find(piece.signed(), blanksAreStrays));
		}
		List<TextFlaw> residue = ConverterResidue.find(piece.signed());
		all.addAll(residue);
		HalfWidthMarks.find(piece.signed()).stream().filter(mark -> residue.stream().noneMatch(mark::meets)).forEach(all::add);
		BracketPairs.find(piece.signed()).ifPresent(all::add);
		Map<String, List<TextFlaw>> byVariant = new LinkedHashMap<>();
		all.forEach(flaw -> byVariant.computeIfAbsent(flaw.variant(), key -> new ArrayList<>()).add(flaw));
		return byVariant;
	}

	private void report(Piece piece, List<TextFlaw> flaws, Findings findings) {
		TextFlaw first = flaws.getFirst();
		String text = piece.text();
		String stated = first.clause(text);
		String mended = first.mended(text);
		Findings.Report report = findings.report(this, piece.place(first.start(), first.end()))
				.severity(MINOR.contains(first.variant()) ? Severity.INFO : Severity.WARNING).variant(first.variant()).stated(stated).computed(mended)
				.with(stated, text.substring(first.start(), first.end()).strip(), Integer.toString(flaws.size()),
						first.replacement() == null ? "" : first.replacement());
		flaws.stream().skip(1).map(flaw -> piece.place(flaw.start(), flaw.end())).forEach(report::also);
		if (piece.passage() != null) {
			fix(piece, flaws).ifPresent(report::fix);
		}
		report.done();
	}

	private static Optional<Fix> fix(Piece piece, List<TextFlaw> flaws) {
		List<TextFlaw> mendable = flaws.stream().filter(flaw -> flaw.replacement() != null).toList();
		if (mendable.isEmpty()) {
			return Optional.empty();
		}
		String kind = "R46." + mendable.getFirst().variant();
		List<WordsFix> fixes = mendable.stream().map(flaw -> {
			String before = piece.text().substring(flaw.start(), flaw.end());
			Wording words = flaw.replacement().isEmpty() ? Wording.of("rule.R46.fix.delete", before)
					: Wording.of("rule.R46.fix.replace", before, flaw.replacement());
			return new WordsFix(kind, words, piece.place(flaw.start(), flaw.end()), before, flaw.replacement());
		}).toList();
		return Optional.of(fixes.size() == 1 ? fixes.getFirst()
				: new JointFix(kind, Wording.of("rule.R46.fix.all." + mendable.getFirst().variant(), Integer.toString(fixes.size())), fixes));
	}
}
