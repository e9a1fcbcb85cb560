package org.planwright.ui.trace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.planwright.core.trace.FoundLink;
import org.planwright.core.trace.MentionPlace;
import org.planwright.core.trace.Proof;
import org.planwright.core.trace.Reach;
import org.planwright.core.trace.TraceIndex;
import org.planwright.model.Identified;
import org.planwright.model.Indicator;
import org.planwright.model.KeyProject;
import org.planwright.model.Mention;
import org.planwright.model.Passage;
import org.planwright.model.Section;
import org.planwright.ui.Messages;
import org.planwright.ui.selection.PlanNames;
import org.planwright.ui.selection.TextSpan;
import org.planwright.ui.trace.TraceRow.Kind;
import org.planwright.ui.trace.TraceRow.Run;
import org.planwright.ui.trace.TraceRow.Tone;

/** Makes rows. Objects that are no longer there have none. */
final class TraceRows {

	private static final String APART = "  ";

	private final TraceIndex index;
	private final Function<String, Optional<Identified>> find;

	TraceRows(TraceIndex index, Function<String, Optional<Identified>> find) {
		this.index = index;
		this.find = find;
	}

	/**
	 * A heading with the rows under it.
	 *
	 * @param none key of the sentence that says why there are none
	 */
	TraceRow group(String key, List<TraceRow> rows, String none) {
		List<Run> head = List.of(new Run(Messages.text(key), Tone.STRONG), new Run(APART + rows.size(), Tone.QUIET));
		List<TraceRow> below = rows.isEmpty() ? List.of(new TraceRow(Kind.NOTHING, List.of(new Run(Messages.text(none), Tone.QUIET)), null, null,
				Messages.text(none), List::of)) : rows;
		return new TraceRow(Kind.GROUP, head, null, null, null, () -> below);
	}

	/** A line that counts. */
	TraceRow summary(String key, int some, int all) {
		return new TraceRow(Kind.GROUP, List.of(new Run(Messages.text(key, Integer.toString(some), Integer.toString(all)), Tone.PLAIN)), null, null, null, List::of);
	}

	/** The reached objects of a type, each with the words that prove the last link to it. */
	List<TraceRow> reached(List<Reach> reaches, Class<? extends Identified> type) {
		List<TraceRow> rows = new ArrayList<>();
		for (Reach reach : reaches) {
			find.apply(reach.id()).filter(type::isInstance).ifPresent(object -> rows.add(linked(object, reach)));
		}
		return rows;
	}

	private TraceRow linked(Identified object, Reach reach) {
		List<Run> runs = new ArrayList<>(head(object));
		if (reach.distance() > 1) {
			String via = reach.link().source().equals(reach.id()) ? reach.link().target() : reach.link().source();
			find.apply(via).ifPresent(between -> runs.add(new Run(APART + Messages.text("trace.via", PlanNames.name(between)), Tone.QUIET)));
		}
		runs.add(new Run(APART + TraceWords.link(reach.link()), Tone.QUIET));
		return new TraceRow(Kind.OBJECT, runs, object, null, PlanNames.place(object), () -> proofs(reach.link()));
	}

	/** Name and, for an indicator, its value. */
	private static List<Run> head(Identified object) {
		List<Run> runs = new ArrayList<>();
		runs.add(new Run(PlanNames.name(object), Tone.PLAIN));
		if (object instanceof Indicator indicator) {
			runs.add(new Run(APART + TraceWords.value(indicator), Tone.STRONG));
		}
		return runs;
	}

	private List<TraceRow> proofs(FoundLink link) {
		return proofs(link.proofs());
	}

	/** The same words may prove a link twice, by their figure and by a name in them: they are shown once. */
	private List<TraceRow> proofs(List<Proof> proofs) {
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
			return new TraceRow(Kind.WORDS, runs, place, null, PlanNames.place(place), List::of);
		});
	}

	private static TraceRow words(Passage passage, int start, int end, String before, List<Run> after) {
		String text = Objects.requireNonNullElse(passage.getText(), "");
		int from = Math.min(start, text.length());
		int to = Math.clamp(end, from, text.length());
		List<Run> runs = new ArrayList<>();
		if (!before.isEmpty()) {
			runs.add(new Run(before, Tone.QUIET));
		}
		runs.addAll(TraceWords.quoted(text, from, to));
		runs.addAll(after);
		return new TraceRow(Kind.WORDS, runs, passage, new TextSpan(from, to), PlanNames.place(passage) + '\n' + text, List::of);
	}

	/** Where the text repeats figures of an indicator. */
	List<TraceRow> mentions(List<MentionPlace> places) {
		List<TraceRow> rows = new ArrayList<>();
		for (MentionPlace place : places) {
			find.apply(place.passage()).filter(Passage.class::isInstance)
					.ifPresent(passage -> rows.add(words((Passage) passage, place.start(), place.end(), "", List.of())));
		}
		return rows;
	}

	/** The figures in an object's own words that are tied to an indicator. */
	List<TraceRow> figuresIn(Identified object) {
		List<TraceRow> rows = new ArrayList<>();
		if (object instanceof Passage passage) {
			passage.getMentions().forEach(mention -> addFigure(rows, mention, passage));
		}
		object.eContents().stream().filter(child -> !(child instanceof Section) && !(child instanceof Mention)).forEach(child -> addFiguresBelow(rows, child));
		return rows;
	}

	private static void addFiguresBelow(List<TraceRow> rows, EObject object) {
		if (object instanceof KeyProject) {
			return;
		}
		if (object instanceof Passage passage) {
			passage.getMentions().forEach(mention -> addFigure(rows, mention, passage));
		}
		object.eContents().forEach(child -> addFiguresBelow(rows, child));
	}

	private static void addFigure(List<TraceRow> rows, Mention mention, Passage passage) {
		Indicator indicator = mention.getIndicator();
		if (indicator != null) {
			List<Run> about = List.of(new Run(APART + Messages.text("trace.figure-of", PlanNames.name(indicator), TraceWords.value(indicator)), Tone.PLAIN));
			rows.add(words(passage, mention.getStart(), mention.getEnd(), "", about));
		}
	}

	/** The links that the words of a passage prove, from its task or box to what that serves. */
	List<TraceRow> proved(Passage passage) {
		List<TraceRow> rows = new ArrayList<>();
		for (FoundLink link : index.provedBy(passage.getId())) {
			if (link.isAlive()) {
				find.apply(link.target()).ifPresent(target -> {
					List<Run> runs = new ArrayList<>(head(target));
					runs.add(new Run(APART + TraceWords.link(link), Tone.QUIET));
					rows.add(new TraceRow(Kind.OBJECT, runs, target, null, PlanNames.place(target), 
							() -> proofs(link.proofs().stream().filter(proof -> proof.place().equals(passage.getId())).toList())));
				});
			}
		}
		return rows;
	}

	/** An indicator alone. */
	TraceRow indicator(Indicator indicator) {
		return new TraceRow(Kind.OBJECT, head(indicator), indicator, null, PlanNames.place(indicator), List::of);
	}

	/** A task or box with what it serves. */
	TraceRow holder(Identified holder) {
		return new TraceRow(Kind.OBJECT, head(holder), holder, null, PlanNames.place(holder),
				() -> index.downstream(holder.getId()).stream().map(reach -> find.apply(reach.id()).map(object -> linked(object, reach))).flatMap(Optional::stream).toList());
	}

	/** Objects alone. */
	List<TraceRow> objects(List<String> ids) {
		return ids.stream().map(find).flatMap(Optional::stream)
				.map(object -> new TraceRow(Kind.OBJECT, head(object), object, null, PlanNames.place(object), List::of)).toList();
	}
}
