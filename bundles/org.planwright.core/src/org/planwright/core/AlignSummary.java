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

	/** A binding row that cannot be compared is not known to be kept. */
	private String binding(List<Pairing> rows) {
		List<Verdict> verdicts = rows.stream().flatMap(pairing -> pairing.upper().stream().filter(this::isBinding).map(id -> pairing.verdict())).toList();
		if (verdicts.isEmpty()) {
			return AlignDocument.text("overall.binding.none");
		}
		String all = number(verdicts.size());
		boolean good = verdicts.stream().allMatch(verdict -> verdict == Verdict.HIGHER || verdict == Verdict.EQUAL);
		return good ? AlignDocument.text("overall.binding.good", all)
				: AlignDocument.text("overall.binding", all, count(verdicts, Verdict.MISSING), count(verdicts, Verdict.LOWER), count(verdicts, Verdict.INCOMPARABLE));
	}

	private boolean isBinding(String id) {
		return alignment.upper().row(id).filter(row -> row.indicator().getAttribute() == IndicatorAttribute.BINDING).isPresent();
	}

	private static String count(List<Verdict> verdicts, Verdict verdict) {
		return number((int) verdicts.stream().filter(verdict::equals).count());
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
