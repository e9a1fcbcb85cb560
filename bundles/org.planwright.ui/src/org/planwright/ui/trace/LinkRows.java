package org.planwright.ui.trace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.planwright.core.trace.BasisChange;
import org.planwright.core.trace.FoundLink;
import org.planwright.core.trace.Judgement;
import org.planwright.core.trace.Proof;
import org.planwright.core.trace.Reach;
import org.planwright.model.Identified;
import org.planwright.model.Indicator;
import org.planwright.model.LinkState;
import org.planwright.model.Passage;
import org.planwright.ui.Messages;
import org.planwright.ui.kit.Times;
import org.planwright.ui.selection.PlanNames;
import org.planwright.ui.selection.TextSpan;
import org.planwright.ui.trace.TraceRow.Kind;
import org.planwright.ui.trace.TraceRow.Run;
import org.planwright.ui.trace.TraceRow.Tone;

/** Makes the rows of links: what a link leads to, and under it what is different since it was judged, who judged it, and what proves it. */
final class LinkRows {

	static final String APART = "  ";
	/** As wide as the bars, with a blank on either side. */
	private static final String BARS = " ".repeat(12);

	private final Function<String, Optional<Identified>> find;

	LinkRows(Function<String, Optional<Identified>> find) {
		this.find = find;
	}

	/**
	 * The row of something that was reached along links, with its last link.
	 *
	 * @param from id of what it was reached from
	 */
	Optional<TraceRow> reached(Reach reach, String from) {
		return find.apply(reach.id()).map(object -> {
			List<Run> runs = new ArrayList<>(head(object));
			FoundLink link = reach.link();
			String other = link.source().equals(reach.id()) ? link.target() : link.source();
			if (!other.equals(from)) {
				String key = reach.distance() > 1 ? "trace.via" : other.equals(link.source()) ? "trace.from" : "trace.to";
				find.apply(other).ifPresent(between -> runs.add(new Run(APART + Messages.text(key, PlanNames.name(between)), Tone.QUIET)));
			}
			return row(object, runs, link);
		});
	}

	/** The row of a link with both its ends, for where neither is plain. */
	Optional<TraceRow> whole(FoundLink link) {
		return find.apply(link.source()).flatMap(source -> find.apply(link.target()).map(target -> {
			List<Run> runs = new ArrayList<>();
			runs.add(new Run(PlanNames.name(source) + " → ", Tone.PLAIN));
			runs.addAll(head(target));
			return row(target, runs, link);
		}));
	}

	private TraceRow row(Identified object, List<Run> runs, FoundLink link) {
		if (link.state() == LinkState.SUSPECT) {
			runs.add(new Run(APART + TraceWords.link(link), Tone.ALERT));
		} else {
			runs.add(new Run(APART + TraceWords.link(link), Tone.QUIET));
		}
		String key = link.source() + '>' + link.target() + '>' + object.getId() + '>' + link.judged().map(Judgement::linkId).orElse("");
		return new TraceRow(Kind.OBJECT, key, runs, () -> below(link)).leadingTo(object, null, tip(object, link)).showing(link);
	}

	/** Name and, for an indicator, its value in figures and as bars. */
	static List<Run> head(Identified object) {
		List<Run> runs = new ArrayList<>();
		runs.add(new Run(PlanNames.name(object), Tone.PLAIN));
		if (object instanceof Indicator indicator) {
			runs.add(new Run(APART + TraceWords.value(indicator), Tone.STRONG));
			if (MiniBars.of(indicator).isPresent()) {
				runs.add(new Run(BARS, Tone.BARS));
			}
		}
		return runs;
	}

	private String tip(Identified object, FoundLink link) {
		List<String> lines = new ArrayList<>();
		lines.add(PlanNames.place(object));
		notes(link).forEach(note -> lines.add(note.text()));
		return String.join("\n", lines);
	}

	private List<TraceRow> below(FoundLink link) {
		List<TraceRow> rows = new ArrayList<>(notes(link));
		rows.addAll(proofs(link.proofs()));
		return rows;
	}

	/** What is different since the link was judged, that it came back, and who said what of it. */
	private List<TraceRow> notes(FoundLink link) {
		List<TraceRow> rows = new ArrayList<>();
		if (link.state() == LinkState.SUSPECT) {
			for (BasisChange change : link.changes()) {
				Identified subject = change.subject() == null ? null : find.apply(change.subject()).orElse(null);
				rows.add(note("change" + rows.size(), BasisWords.of(change, find), Tone.ALERT).leadingTo(subject, null, BasisWords.of(change, find)));
			}
		}
		link.judged().ifPresent(judgement -> {
			if (judgement.isBack()) {
				rows.add(note("back", Messages.text("trace.note.back"), Tone.ALERT));
			}
			String who = who(judgement, link.state());
			rows.add(note("judged", who, Tone.QUIET));
			if (!judgement.reason().isBlank()) {
				rows.add(note("reason", Messages.text("trace.note.reason", judgement.reason().replace('\n', ' ')), Tone.QUIET));
			}
		});
		return rows;
	}

	private static TraceRow note(String key, String words, Tone tone) {
		return new TraceRow(Kind.NOTE, key, List.of(new Run(words, tone))).leadingTo(null, null, words);
	}

	private static String who(Judgement judgement, LinkState state) {
		boolean rejected = state == LinkState.REJECTED || judgement.isBack();
		return Messages.text(rejected ? "trace.note.rejected" : "trace.note.accepted", judgement.author(), Times.minute(judgement.created())).strip();
	}

	/** The same words may prove a link twice, by their figure and by a name in them: they are shown once. */
	List<TraceRow> proofs(List<Proof> proofs) {
		Map<List<Object>, Proof> once = new LinkedHashMap<>();
		proofs.forEach(proof -> once.putIfAbsent(List.of(proof.place(), proof.inTitle(), proof.start(), proof.end()), proof));
		return once.values().stream().map(this::proof).flatMap(Optional::stream).toList();
	}

	private Optional<TraceRow> proof(Proof proof) {
		return find.apply(proof.place()).map(place -> {
			String grounds = Messages.text("trace.grounds." + proof.grounds().name().toLowerCase(Locale.ROOT)) + APART;
			if (place instanceof Passage passage && !proof.inTitle()) {
				return words(passage, proof.start(), proof.end(), grounds, List.of());
			}
			List<Run> runs = List.of(new Run(grounds, Tone.QUIET), new Run(proof.quote().strip(), Tone.STRONG));
			return new TraceRow(Kind.WORDS, place.getId(), runs).leadingTo(place, null, PlanNames.place(place));
		});
	}

	/** Words of a passage in their sentence. */
	static TraceRow words(Passage passage, int start, int end, String before, List<Run> after) {
		String text = Objects.requireNonNullElse(passage.getText(), "");
		int from = Math.min(start, text.length());
		int to = Math.clamp(end, from, text.length());
		List<Run> runs = new ArrayList<>();
		if (!before.isEmpty()) {
			runs.add(new Run(before, Tone.QUIET));
		}
		runs.addAll(TraceWords.quoted(text, from, to));
		runs.addAll(after);
		return new TraceRow(Kind.WORDS, passage.getId() + ':' + from, runs).leadingTo(passage, new TextSpan(from, to), PlanNames.place(passage) + '\n' + text);
	}
}
