package org.planwright.core.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.planwright.core.LinkJudgement;
import org.planwright.core.LinkJudgement.Field;
import org.planwright.core.LinkJudgement.Words;
import org.planwright.model.Basis;
import org.planwright.model.Evidence;
import org.planwright.model.Identified;
import org.planwright.model.LinkKind;
import org.planwright.model.Passage;
import org.planwright.model.TraceLink;

/** Writes down what a link rests on when it is judged, and tells what of that is different now. */
public final class Judgements {

	private Judgements() {
	}

	/**
	 * A link of an index as something to judge.
	 *
	 * @param link the link
	 * @param find finds live objects by id
	 * @return empty where one of its ends is gone
	 */
	public static Optional<LinkJudgement> of(FoundLink link, Function<String, Optional<Identified>> find) {
		Optional<Identified> source = find.apply(link.source());
		Optional<Identified> target = find.apply(link.target());
		if (source.isEmpty() || target.isEmpty()) {
			return Optional.empty();
		}
		TraceLink stored = link.judged().flatMap(judgement -> find.apply(judgement.linkId())).filter(TraceLink.class::isInstance)
				.map(TraceLink.class::cast).orElse(null);
		List<Words> evidence = new ArrayList<>();
		boolean explicit = link.proofs().stream().anyMatch(Judgements::isExplicit);
		for (Proof proof : link.proofs()) {
			if (!proof.inTitle() && (!explicit || isExplicit(proof))) {
				find.apply(proof.place()).ifPresent(place -> words(place, proof).ifPresent(evidence::add));
			}
		}
		List<String> known = link.proofs().stream().map(Proof::quote).distinct().toList();
		return Optional.of(new LinkJudgement(stored, source.get(), null, target.get(), link.kind(), evidence, known,
				basis(source.get(), target.get())));
	}

	/** Words that only speak of a topic count for a judgement where there are no better ones. */
	private static boolean isExplicit(Proof proof) {
		return proof.grounds() != Grounds.TOPIC && proof.grounds() != Grounds.CONTAINMENT;
	}

	/** The words of a proof; empty where the text was changed since. */
	private static Optional<Words> words(Identified place, Proof proof) {
		return place instanceof Passage passage && passage.getText() != null && proof.end() <= passage.getText().length()
				&& passage.getText().startsWith(proof.quote(), proof.start()) ? Optional.of(new Words(passage, proof.start(), proof.end()))
						: Optional.empty();
	}

	/**
	 * A link that somebody makes.
	 *
	 * @param words the words of the source that serve; null for all of it
	 */
	public static LinkJudgement of(Identified source, Words words, Identified target, LinkKind kind) {
		List<String> known = words == null ? List.of() : List.of(words.quote());
		return new LinkJudgement(null, source, words, target, kind, List.of(), known, basis(source, target));
	}

	/** What all fields of both ends say, those too that do not count: they may count tomorrow. */
	private static List<Field> basis(Identified source, Identified target) {
		List<Field> basis = new ArrayList<>();
		for (Identified end : List.of(source, target)) {
			EndType.of(end).ifPresent(type -> LinkField.of(type).forEach(field -> basis.add(new Field(end, field.key(), field.read(end)))));
		}
		return basis;
	}

	/** What a stored link rested on and is different now. */
	static List<BasisChange> changes(TraceLink link, TraceSettings settings) {
		List<BasisChange> changes = new ArrayList<>();
		for (Basis basis : link.getBasis()) {
			Identified subject = basis.getSubject();
			if (subject != null && basis.getField() != null) {
				LinkField.of(subject, basis.getField()).filter(settings::counts).ifPresent(field -> {
					String from = text(basis.getValue());
					String to = field.read(subject);
					if (!from.equals(to)) {
						changes.add(new BasisChange(subject.getId(), field.key(), from, to));
					}
				});
			}
		}
		List<Evidence> words = new ArrayList<>(link.getEvidence());
		if (link.getWords() != null) {
			words.addFirst(link.getWords());
		}
		for (Evidence evidence : words) {
			String to = evidence.getPassage() == null ? "" : text(evidence.getQuote());
			if (evidence.getJudged() != null && !evidence.getJudged().equals(to)) {
				changes.add(new BasisChange(evidence.getPassage() == null ? null : evidence.getPassage().getId(), BasisChange.WORDS,
						evidence.getJudged(), to));
			}
		}
		return changes;
	}

	private static String text(String text) {
		return Objects.requireNonNullElse(text, "");
	}
}
