package org.planwright.core;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.planwright.core.trace.BasisChange;
import org.planwright.core.trace.FoundLink;
import org.planwright.core.trace.Proof;
import org.planwright.core.trace.TraceIndex;
import org.planwright.model.Identified;
import org.planwright.model.Indicator;
import org.planwright.model.KeyProject;
import org.planwright.model.LinkKind;
import org.planwright.model.LinkState;
import org.planwright.model.Mention;
import org.planwright.model.Passage;
import org.planwright.model.Plan;
import org.planwright.model.ProjectItem;
import org.planwright.model.Section;

/** What a report calls the things of a plan, and what it says of links. */
final class TraceNames {

	private static final int LONGEST_WORDS = 40;

	private final Map<String, Identified> objects = new HashMap<>();
	private final TraceIndex index;

	TraceNames(Plan plan, TraceIndex index) {
		this.index = index;
		objects.put(plan.getId(), plan);
		plan.eAllContents().forEachRemaining(object -> {
			if (object instanceof Identified identified) {
				objects.put(identified.getId(), identified);
			}
		});
	}

	/** The name of an end of a link; of an item, words or a figure with what they stand in. */
	String of(String id) {
		Identified object = objects.get(id);
		return switch (object) {
		case Plan plan -> Objects.requireNonNullElse(plan.getTitle(), TraceDocument.text("untitled"));
		case Section section -> named(section);
		case KeyProject box -> named(box);
		case Indicator indicator -> named(indicator);
		case ProjectItem item -> inside(id, item.getTitle() == null || item.getTitle().isBlank() ? item.getText() : item.getTitle());
		case Passage passage -> inside(id, passage.getText());
		case Mention mention -> inside(id, mention.getQuote());
		case null, default -> TraceDocument.text("unnamed");
		};
	}

	private String inside(String id, String words) {
		String all = Objects.requireNonNullElse(words, "");
		String some = FirstWords.of(all, LONGEST_WORDS);
		return index.holderOf(id).map(holder -> TraceDocument.text("inside", of(holder), some)).orElse(some);
	}

	private static String named(Identified element) {
		String name = ElementNames.of(element);
		return name.isEmpty() ? TraceDocument.text("unnamed") : name;
	}

	/** What of a link's grounds is different now, a line each. */
	String changes(FoundLink link) {
		return link.changes().stream().map(TraceNames::change).collect(Collectors.joining("\n"));
	}

	private static String change(BasisChange change) {
		return TraceDocument.text("change", Messages.text("trace.field." + change.field()), said(change.from()), said(change.to()));
	}

	private static String said(String words) {
		return words.isEmpty() ? TraceDocument.text("none") : words;
	}

	/** The words that prove a link best, with their line. */
	static String words(FoundLink link) {
		if (link.proofs().isEmpty()) {
			return link.judged().map(judgement -> judgement.reason()).orElse("");
		}
		Proof best = link.proofs().getFirst();
		return best.line() == 0 ? best.quote() : TraceDocument.text("line", best.quote(), Integer.toString(best.line()));
	}

	/** The sign of a state, so that it can be told without colour. */
	static String mark(LinkState state) {
		return switch (state) {
		case SUGGESTED -> "○";
		case ACCEPTED -> "●";
		case REJECTED -> "×";
		case SUSPECT -> "△";
		};
	}

	static String word(LinkState state) {
		return Messages.text("trace.state." + state.name().toLowerCase(Locale.ROOT));
	}

	static String word(LinkKind kind) {
		return Messages.text("trace.kind." + kind.name().toLowerCase(Locale.ROOT));
	}
}
