package org.planwright.ui.trace;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.planwright.core.trace.BasisChange;
import org.planwright.core.trace.CellLinks;
import org.planwright.core.trace.FoundLink;
import org.planwright.core.trace.Proof;
import org.planwright.model.Identified;
import org.planwright.model.Indicator;
import org.planwright.model.Passage;
import org.planwright.ui.Messages;

/** What is told about links when the pointer rests on the sign that stands for them. */
public final class LinkTips {

	/** Proofs told of one link. */
	private static final int PROOFS = 3;

	private LinkTips() {
	}

	/** Baseline and target of an indicator with its unit: 6.26 → 20 万. */
	public static String value(Indicator indicator) {
		return TraceWords.value(indicator);
	}

	/**
	 * What is known of links between two things: each with its kind and state, what is different since it was judged, why it holds and the
	 * words that prove it.
	 *
	 * @param find finds live objects by id
	 */
	public static String tell(CellLinks links, Function<String, Optional<Identified>> find) {
		List<String> lines = new ArrayList<>();
		for (FoundLink link : links.links()) {
			lines.add(LinkLook.sign(link.state()) + " " + TraceWords.link(link));
			for (BasisChange change : link.changes()) {
				lines.add("　" + BasisWords.of(change, find));
			}
			link.judged().filter(judgement -> !judgement.reason().isBlank())
					.ifPresent(judgement -> lines.add("　" + Messages.text("trace.note.reason", judgement.reason())));
			Set<String> quotes = new LinkedHashSet<>();
			link.proofs().forEach(proof -> quotes.add("　" + grounds(proof) + "　" + quote(proof, find)));
			quotes.stream().limit(PROOFS).forEach(lines::add);
		}
		return String.join("\n", lines);
	}

	private static String grounds(Proof proof) {
		return Messages.text("trace.grounds." + proof.grounds().name().toLowerCase(Locale.ROOT));
	}

	/** The words within their sentence where they still stand there. */
	private static String quote(Proof proof, Function<String, Optional<Identified>> find) {
		if (proof.inTitle()) {
			return proof.quote();
		}
		StringBuilder words = new StringBuilder();
		find.apply(proof.place()).filter(Passage.class::isInstance).map(Passage.class::cast)
				.map(passage -> Objects.requireNonNullElse(passage.getText(), "")).filter(text -> text.startsWith(proof.quote(), proof.start()))
				.ifPresent(text -> TraceWords.quoted(text, proof.start(), proof.end()).forEach(run -> words.append(run.text())));
		return words.isEmpty() ? proof.quote() : words.toString();
	}
}
