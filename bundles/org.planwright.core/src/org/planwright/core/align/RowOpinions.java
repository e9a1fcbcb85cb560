package org.planwright.core.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.planwright.core.Messages;
import org.planwright.core.PreparedOpinion;
import org.planwright.core.align.Pairing.Kind;
import org.planwright.model.IndicatorAttribute;

/** Words an opinion on every upper indicator that the lower plan lacks, stays behind, or prints so that it cannot be compared. */
final class RowOpinions {

	private static final String REASON = "align.reason.";
	/** Reasons that the lower plan can do something about; the others are the upper plan's. */
	private static final Set<String> CURABLE = Set.of("unit", "prices", "definition", "no-baseline-lower", "no-target-lower", "no-years-lower", "year", "several",
			"direction");

	private final PlanAlignment alignment;

	RowOpinions(PlanAlignment alignment) {
		this.alignment = alignment;
	}

	/** What binds comes first, then what is softer, lacks, and cannot be compared. */
	List<PreparedOpinion> all() {
		List<PreparedOpinion> binding = new ArrayList<>();
		List<PreparedOpinion> lower = new ArrayList<>();
		List<PreparedOpinion> missing = new ArrayList<>();
		List<PreparedOpinion> incomparable = new ArrayList<>();
		for (Pairing pairing : alignment.living(Kind.INDICATOR)) {
			List<AlignedRow> above = pairing.upper().stream().map(alignment.upper()::row).flatMap(Optional::stream).toList();
			List<AlignedRow> below = pairing.lower().stream().map(alignment.lower()::row).flatMap(Optional::stream).toList();
			if (above.isEmpty()) {
				continue;
			}
			switch (pairing.verdict()) {
			case MISSING -> (isBinding(above.getFirst()) ? binding : missing).add(missing(pairing, above.getFirst()));
			case LOWER -> lower.add(lower(pairing, above, below));
			case INCOMPARABLE -> incomparable(pairing, above, below).ifPresent(incomparable::add);
			default -> {
				// As much as is asked for, or more.
			}
			}
		}
		binding.addAll(lower);
		binding.addAll(missing);
		binding.addAll(incomparable);
		return binding;
	}

	private static boolean isBinding(AlignedRow row) {
		return row.indicator().getAttribute() == IndicatorAttribute.BINDING;
	}

	private static PreparedOpinion missing(Pairing pairing, AlignedRow above) {
		String attribute = switch (above.indicator().getAttribute()) {
		case BINDING -> "binding";
		case EXPECTED -> "expected";
		default -> "unsaid";
		};
		String text = Messages.text("opinion.missing." + attribute, above.name(), target(above));
		Optional<String> near = pairing.grounds().stream().filter(ground -> ground.kind() == Ground.Kind.OTHER_THING || ground.kind() == Ground.Kind.ALIKE)
				.map(ground -> ground.words().getLast()).findFirst();
		return opinion("missing", pairing, near.map(name -> text + Messages.text("opinion.missing.near", name)).orElse(text),
				Messages.text(isBinding(above) ? "opinion.missing.proposal.binding" : "opinion.missing.proposal", above.name(),
						above.unitText().isEmpty() ? Messages.text("opinion.no-unit") : above.unitText(), year(above.targetYear()), target(above)));
	}

	private static PreparedOpinion lower(Pairing pairing, List<AlignedRow> above, List<AlignedRow> below) {
		Optional<RowVerdict> figures = pairing.figures().filter(told -> told.verdict() == pairing.verdict());
		String reason = figures.map(told -> told.reason().text()).orElse(Messages.text("opinion.lower.judged"));
		boolean binding = above.stream().anyMatch(RowOpinions::isBinding);
		String text = Messages.text(binding ? "opinion.lower.binding" : "opinion.lower", names(below.isEmpty() ? above : below), reason);
		if (figures.filter(RowVerdict::close).isPresent()) {
			text += Messages.text("opinion.lower.close");
		}
		return opinion("lower", pairing, text, figures.map(told -> proposal(above, below, told)).orElse(""));
	}

	private static String proposal(List<AlignedRow> above, List<AlignedRow> below, RowVerdict told) {
		if (below.size() > 1) {
			return told.upper() == null ? "" : Messages.text("opinion.lower.proposal.sum", names(below), Rates.shown(told.upper().value()));
		}
		AlignedRow row = below.getFirst();
		Optional<String> required = RequiredTarget.of(above.getFirst(), row, told);
		if (required.isEmpty()) {
			return "";
		}
		String printed = row.aim().text();
		return told.basis() == RowVerdict.Basis.GROWTH
				? Messages.text("opinion.lower.proposal.growth", row.name(), year(row.targetYear()), printed, required.get(), Rates.shown(told.upper().value()))
				: Messages.text("opinion.lower.proposal", row.name(), year(row.targetYear()), printed, required.get());
	}

	private static Optional<PreparedOpinion> incomparable(Pairing pairing, List<AlignedRow> above, List<AlignedRow> below) {
		Optional<RowVerdict> figures = pairing.figures().filter(told -> told.verdict() == pairing.verdict() && !below.isEmpty());
		if (figures.isEmpty()) {
			return Optional.empty();
		}
		String key = figures.get().reason().key();
		String reason = key.startsWith(REASON) ? key.substring(REASON.length()) : "";
		if (!CURABLE.contains(reason)) {
			return Optional.empty();
		}
		String why = reason.equals("definition") ? pairing.grounds().stream().filter(ground -> ground.kind() != Ground.Kind.JUDGED).findFirst()
				.map(ground -> ground.wording().text()).orElse(figures.get().reason().text()) : figures.get().reason().text();
		Object[] arguments = { names(below), names(above), why, below.getFirst().unitText(), above.getFirst().unitText(), year(below.getFirst().baseYear()),
				year(above.getFirst().targetYear()) };
		return Optional.of(opinion("incomparable", pairing, Messages.text("opinion.incomparable." + reason, arguments),
				Messages.text("opinion.incomparable." + reason + ".proposal", arguments)));
	}

	private static PreparedOpinion opinion(String what, Pairing pairing, String text, String proposal) {
		return new PreparedOpinion(what + ':' + pairing.upper().getFirst(), pairing.lower().isEmpty() ? null : pairing.lower().getFirst(),
				pairing.upper().getFirst(), text, proposal);
	}

	private static String names(List<AlignedRow> rows) {
		return rows.stream().map(AlignedRow::name).collect(Collectors.joining(Messages.text("list.quoted")));
	}

	private static String target(AlignedRow row) {
		String text = row.withUnit(row.aim());
		return text.isBlank() ? Messages.text("opinion.no-target") : text;
	}

	private static String year(int year) {
		return year > 0 ? Integer.toString(year) : Messages.text("opinion.no-year");
	}
}
