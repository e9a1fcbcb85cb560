package org.planwright.core;

import java.util.ArrayList;
import java.util.List;

import org.planwright.core.align.Pairing;
import org.planwright.core.align.Pairing.Kind;
import org.planwright.core.align.PlanAlignment;
import org.planwright.core.check.Finding;
import org.planwright.core.check.Severity;
import org.planwright.model.IndicatorAttribute;
import org.planwright.model.LinkState;
import org.planwright.model.Verdict;

/** The overall judgement on a lower plan, in sentences that count. */
final class AlignSummary {

	private final PlanAlignment alignment;
	private final List<Finding> findings;

	AlignSummary(PlanAlignment alignment, List<Finding> findings) {
		this.alignment = alignment;
		this.findings = AlignmentFindings.among(findings);
	}

	List<String> sentences() {
		List<String> sentences = new ArrayList<>();
		List<Pairing> rows = alignment.living(Kind.INDICATOR);
		int all = rows.stream().mapToInt(pairing -> pairing.upper().size()).sum();
		int answered = rows.stream().filter(Pairing::isAnswered).mapToInt(pairing -> pairing.upper().size()).sum();
		sentences.add(AlignDocument.text("overall.indicators", number(all), number(answered), count(Verdict.HIGHER), count(Verdict.EQUAL),
				count(Verdict.LOWER), count(Verdict.INCOMPARABLE), count(Verdict.MISSING)));
		sentences.add(binding(rows));
		sentences.add(AlignDocument.text("overall.boxes", number(alignment.upper().boxes().size()),
				number(alignment.upper().boxes().size() - alignment.unanswered(Kind.BOX).size()), number(alignment.unanswered(Kind.BOX).size())));
		sentences.add(AlignDocument.text("overall.tasks", number(alignment.upper().tasks().size()),
				number(alignment.upper().tasks().size() - alignment.unanswered(Kind.TASK).size()), number(alignment.unanswered(Kind.TASK).size())));
		sentences.add(AlignDocument.text("overall.findings", count(Severity.ERROR), count(Severity.WARNING)));
		long open = alignment.living(Kind.INDICATOR).stream().filter(pairing -> pairing.state() == LinkState.SUGGESTED).count();
		if (open > 0) {
			sentences.add(AlignDocument.text("overall.unjudged", Long.toString(open)));
		}
		return sentences;
	}

	private String binding(List<Pairing> rows) {
		List<Pairing> binding = rows.stream().filter(pairing -> pairing.upper().stream().anyMatch(id -> alignment.upper().row(id)
				.filter(row -> row.indicator().getAttribute() == IndicatorAttribute.BINDING).isPresent())).toList();
		if (binding.isEmpty()) {
			return AlignDocument.text("overall.binding.none");
		}
		long missing = binding.stream().filter(pairing -> pairing.verdict() == Verdict.MISSING).count();
		long lower = binding.stream().filter(pairing -> pairing.verdict() == Verdict.LOWER).count();
		return AlignDocument.text(missing + lower == 0 ? "overall.binding.good" : "overall.binding", number(binding.size()), Long.toString(missing),
				Long.toString(lower));
	}

	private String count(Verdict verdict) {
		return Long.toString(alignment.count(Kind.INDICATOR, verdict));
	}

	private String count(Severity severity) {
		return Long.toString(findings.stream().filter(finding -> finding.severity() == severity).count());
	}

	private static String number(int number) {
		return Integer.toString(number);
	}
}
