package org.planwright.ui.trace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.planwright.core.trace.FoundLink;
import org.planwright.core.trace.MentionPlace;
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
import org.planwright.ui.trace.TraceRow.Kind;
import org.planwright.ui.trace.TraceRow.Run;
import org.planwright.ui.trace.TraceRow.Tone;

/** Makes the rows of one tree. Objects that are no longer there have none. Knows which links were shown, so that none is forgotten. */
final class TraceRows {

	/** More rows than that are not shown before somebody asks for them. */
	private static final int MANY = 60;

	private final TraceIndex index;
	private final Function<String, Optional<Identified>> find;
	private final LinkRows links;
	private final Set<FoundLink> shown = new HashSet<>();

	TraceRows(TraceIndex index, Function<String, Optional<Identified>> find) {
		this.index = index;
		this.find = find;
		links = new LinkRows(find);
	}

	/**
	 * A heading with the rows under it.
	 *
	 * @param none key of the sentence that says why there are none
	 */
	TraceRow group(String key, List<TraceRow> rows, String none) {
		List<TraceRow> below = rows.isEmpty() ? List.of(nothing(Messages.text(none))) : rows;
		TraceRow group = new TraceRow(Kind.GROUP, key, List.of(new Run(Messages.text(key), Tone.STRONG), new Run(LinkRows.APART + rows.size(), Tone.QUIET)),
				() -> below);
		return rows.size() > MANY ? group.folded() : group;
	}

	/** A heading that is only there where there is something under it. */
	Optional<TraceRow> groupOfSome(String key, List<TraceRow> rows) {
		return rows.isEmpty() ? Optional.empty() : Optional.of(group(key, rows, key));
	}

	/** A sentence. */
	static TraceRow nothing(String words) {
		return new TraceRow(Kind.NOTHING, "", List.of(new Run(words, Tone.QUIET))).leadingTo(null, null, words);
	}

	/** A line that counts. */
	TraceRow summary(String key, int some, int all) {
		return new TraceRow(Kind.GROUP, key, List.of(new Run(Messages.text(key, Integer.toString(some), Integer.toString(all)), Tone.PLAIN)));
	}

	/** What an object serves, directly and through others; every link of its own is there, even where several lead to one thing. */
	List<Reach> down(Identified object) {
		List<FoundLink> own = new ArrayList<>();
		withSectionsBelow(object).forEach(each -> own.addAll(index.from(each.getId())));
		return complete(index.downstream(object.getId()), own, FoundLink::target);
	}

	/** What serves an object, directly and through others. */
	List<Reach> up(Identified object) {
		return complete(index.upstream(object.getId()), index.to(object.getId()), FoundLink::source);
	}

	private static List<Reach> complete(List<Reach> reached, List<FoundLink> own, Function<FoundLink, String> end) {
		List<Reach> all = new ArrayList<>(reached.stream().filter(reach -> reach.distance() == 1).toList());
		Set<FoundLink> there = new HashSet<>(all.stream().map(Reach::link).toList());
		own.stream().filter(FoundLink::isAlive).filter(there::add).forEach(link -> all.add(new Reach(end.apply(link), 1, link)));
		reached.stream().filter(reach -> reach.distance() > 1).forEach(all::add);
		return all;
	}

	private static List<Identified> withSectionsBelow(Identified object) {
		List<Identified> all = new ArrayList<>(List.of(object));
		for (int i = 0; i < all.size(); i++) {
			if (all.get(i) instanceof Section section) {
				all.addAll(section.getSections());
			}
		}
		return all;
	}

	/** The reached objects of some sort, each with the words that prove the last link to it. */
	List<TraceRow> reached(Identified from, List<Reach> reaches, Predicate<Identified> wanted) {
		List<TraceRow> rows = new ArrayList<>();
		for (Reach reach : reaches) {
			if (find.apply(reach.id()).filter(wanted).isPresent()) {
				shown.add(reach.link());
				links.reached(reach, from.getId()).ifPresent(rows::add);
			}
		}
		return rows;
	}

	/** Those of them that no row of this tree showed so far. */
	List<TraceRow> rest(Identified from, List<Reach> reaches) {
		return reached(from, reaches.stream().filter(reach -> reach.distance() == 1 && !shown.contains(reach.link())).toList(), object -> true);
	}

	/** The links of an object that somebody said do not hold; closed, so that they are out of the way. */
	Optional<TraceRow> rejected(Identified object) {
		List<TraceRow> rows = new ArrayList<>();
		withSectionsBelow(object).forEach(each -> index.from(each.getId()).stream().filter(link -> !link.isAlive())
				.forEach(link -> links.reached(new Reach(link.target(), 1, link), object.getId()).ifPresent(rows::add)));
		index.to(object.getId()).stream().filter(link -> !link.isAlive())
				.forEach(link -> links.reached(new Reach(link.source(), 1, link), object.getId()).ifPresent(rows::add));
		return groupOfSome("trace.group.rejected", rows).map(TraceRow::folded);
	}

	/** Links with both their ends. */
	List<TraceRow> whole(Collection<FoundLink> some) {
		return some.stream().map(links::whole).flatMap(Optional::stream).toList();
	}

	/** Where the text repeats figures of an indicator. */
	List<TraceRow> mentions(List<MentionPlace> places) {
		List<TraceRow> rows = new ArrayList<>();
		for (MentionPlace place : places) {
			find.apply(place.passage()).filter(Passage.class::isInstance)
					.ifPresent(passage -> rows.add(LinkRows.words((Passage) passage, place.start(), place.end(), "", List.of())));
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
			List<Run> about = List.of(new Run(LinkRows.APART + Messages.text("trace.figure-of", PlanNames.name(indicator), TraceWords.value(indicator)), Tone.PLAIN));
			rows.add(LinkRows.words(passage, mention.getStart(), mention.getEnd(), "", about));
		}
	}

	/** The links that begin at a passage, and those that its words prove, from its task or box to what that serves. */
	List<TraceRow> proved(Passage passage) {
		List<FoundLink> all = new ArrayList<>(index.from(passage.getId()));
		index.provedBy(passage.getId()).stream().filter(link -> !all.contains(link)).forEach(all::add);
		List<Reach> reaches = all.stream().filter(FoundLink::isAlive).map(link -> new Reach(link.target(), 1, link)).toList();
		return reached(passage, reaches, object -> true);
	}

	/** A task or box with what it serves. */
	TraceRow holder(Identified holder) {
		return new TraceRow(Kind.OBJECT, holder.getId(), LinkRows.head(holder), () -> reached(holder, index.downstream(holder.getId()), object -> true))
				.leadingTo(holder, null, PlanNames.place(holder));
	}

	/** Objects alone. */
	List<TraceRow> objects(List<String> ids) {
		return ids.stream().map(find).flatMap(Optional::stream).map(TraceRows::object).toList();
	}

	/** An object alone. */
	static TraceRow object(Identified object) {
		return new TraceRow(Kind.OBJECT, object.getId(), LinkRows.head(object)).leadingTo(object, null, PlanNames.place(object));
	}
}
