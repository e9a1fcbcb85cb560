package org.planwright.core.trace;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.planwright.core.PlanWords;
import org.planwright.model.LinkState;
import org.planwright.model.Plan;

/**
 * Answers what hangs on what in one plan. Made from a plan that nobody changes meanwhile; knows objects by their ids only, so that it
 * may be asked from any thread, for as long as anybody likes.
 *
 * <p>Direct questions take the time of a look-up, transitive ones that of walking what they find.
 */
public final class TraceIndex {

	/** An index of nothing. */
	public static final TraceIndex EMPTY = new TraceIndex(PlanShape.EMPTY, null, List.of(), List.of());

	private final PlanShape shape;
	/** Digest of the words that were searched; null where none were. */
	private final String searched;
	/** What those words suggest, whatever was said of it. */
	private final List<FoundLink> suggestions;
	private final List<FoundLink> links;
	private final List<FoundLink> suspects;
	private final Map<String, List<FoundLink>> bySource = new HashMap<>();
	private final Map<String, List<FoundLink>> byTarget = new HashMap<>();
	private final Map<String, List<FoundLink>> byProof = new HashMap<>();
	/** Links that begin at items or words, by the section or box that those stand in. */
	private final Map<String, List<FoundLink>> inside = new HashMap<>();
	/** Links to figures in prose, by the indicator that those speak of. */
	private final Map<String, List<FoundLink>> throughMentions = new HashMap<>();

	private TraceIndex(PlanShape shape, String searched, List<FoundLink> suggestions, List<FoundLink> links) {
		this.shape = shape;
		this.searched = searched;
		this.suggestions = suggestions;
		this.links = links;
		suspects = links.stream().filter(link -> link.state() == LinkState.SUSPECT).toList();
		for (FoundLink link : links) {
			Lists.add(bySource, link.source(), link);
			Lists.add(byTarget, link.target(), link);
			link.proofs().stream().map(Proof::place).distinct().forEach(place -> Lists.add(byProof, place, link));
			// What begins at words of a section or box belongs to that, and what leads to a figure in prose leads to its indicator.
			shape.holderOf(link.source()).ifPresent(holder -> Lists.add(inside, holder, link));
			shape.indicatorOf(link.target()).ifPresent(indicator -> Lists.add(throughMentions, indicator, link));
		}
		List.of(bySource, byTarget, byProof, inside, throughMentions).forEach(Lists::trim);
	}

	/**
	 * Finds the links of a plan and makes an index of them and of those that are stored in it.
	 *
	 * @param plan a plan whose objects have ids and whose passages were searched for figures, such as the plan of a snapshot
	 */
	public static TraceIndex of(Plan plan) {
		return of(plan, TraceSettings.STANDARD);
	}

	/** The same by what the project says about its links. */
	public static TraceIndex of(Plan plan, TraceSettings settings) {
		return search(plan, SearchedWords.digest(plan), settings);
	}

	private static TraceIndex search(Plan plan, String words, TraceSettings settings) {
		return of(plan, words, LinkFinder.find(plan, PlanWords.of(plan)), settings);
	}

	/** An index of the links that are stored in a plan, without searching its words for others: for plans that nobody looks at now. */
	public static TraceIndex ofStored(Plan plan, TraceSettings settings) {
		return of(plan, null, List.of(), settings);
	}

	/**
	 * The index after an edit: the same as one made anew, only sooner where nothing that the search for links reads was changed, as after a
	 * change of a value or a judgement. Of an index of stored links it is one of stored links.
	 *
	 * @param plan the plan after the edit
	 */
	public TraceIndex after(Plan plan, TraceSettings settings) {
		if (searched == null) {
			return ofStored(plan, settings);
		}
		String now = SearchedWords.digest(plan);
		return now.equals(searched) ? of(plan, now, suggestions, settings) : search(plan, now, settings);
	}

	/**
	 * The index after an edit, for whoever cannot wait for another search: what is stored is as it is now, what is suggested is what the
	 * words suggested when they were searched last.
	 *
	 * @param plan the plan after the edit
	 */
	public TraceIndex withoutSearch(Plan plan, TraceSettings settings) {
		return of(plan, searched, suggestions, settings);
	}

	/** Tells whether the words of a plan are those that were searched. */
	boolean isOfWords(Plan plan) {
		return SearchedWords.digest(plan).equals(searched);
	}

	private static TraceIndex of(Plan plan, String searched, List<FoundLink> suggestions, TraceSettings settings) {
		return new TraceIndex(PlanShape.of(plan), searched, suggestions, StoredLinks.join(plan, suggestions, settings));
	}

	/** Id of the plan. */
	public String plan() {
		return shape.plan();
	}

	/** Tells whether an object that can be an end of a link, or has words that can prove one, stands in the plan. */
	public boolean knows(String id) {
		return shape.knows(id);
	}

	/** All links, those that were rejected too. */
	public List<FoundLink> links() {
		return links;
	}

	/** The links from a task, section, box, item or passage; those of a section or box include the ones that begin at items or words in it. */
	public List<FoundLink> from(String id) {
		return Lists.both(bySource, inside, id);
	}

	/** The links to an indicator, box, task or figure in prose; those of an indicator include the ones to figures that speak of it. */
	public List<FoundLink> to(String id) {
		return Lists.both(byTarget, throughMentions, id);
	}

	/** The links that begin at an object itself. */
	List<FoundLink> beginningAt(String id) {
		return bySource.getOrDefault(id, List.of());
	}

	/** The links that lead to an object itself. */
	List<FoundLink> endingAt(String id) {
		return byTarget.getOrDefault(id, List.of());
	}

	/** The links in doubt, in order: judged once, and what they rested on is different now. */
	public List<FoundLink> suspects() {
		return suspects;
	}

	/** The links that rest on an object: those that begin at it, lead to it, or are proved by its words. Each once, in that order. */
	public List<FoundLink> restingOn(String id) {
		Set<FoundLink> all = new LinkedHashSet<>(bySource.getOrDefault(id, List.of()));
		all.addAll(byTarget.getOrDefault(id, List.of()));
		all.addAll(byProof.getOrDefault(id, List.of()));
		return List.copyOf(all);
	}

	/** The links that words of a passage, or of the title of a section or box, prove. */
	public List<FoundLink> provedBy(String id) {
		return List.copyOf(byProof.getOrDefault(id, List.of()));
	}

	/** Where the text repeats figures of an indicator, wherever in the plan, in the order of the document. */
	public List<MentionPlace> mentions(String indicator) {
		return shape.mentions(indicator);
	}

	/** The box or section that a passage or mention stands in; empty for any other id. */
	public Optional<String> holderOf(String id) {
		return shape.holderOf(id);
	}

	/** The indicator that a figure in prose speaks of; empty for any other id, and for a figure that belongs to none. */
	public Optional<String> indicatorOf(String mention) {
		return shape.indicatorOf(mention);
	}

	/** The row that an indicator is a part of; empty for any other id. */
	public Optional<String> wholeOf(String indicator) {
		return shape.wholeOf(indicator);
	}

	/** The rows that are parts of an indicator, in order. */
	public List<String> partsOf(String indicator) {
		return shape.partsOf(indicator);
	}

	/** All indicators in order, parts behind their wholes. */
	public List<String> indicators() {
		return List.copyOf(shape.indicators());
	}

	/** The sections one step below a section or the plan, in order. */
	public List<String> sectionsBelow(String id) {
		return shape.sectionsBelow(id);
	}

	/**
	 * What an object serves, directly and through others: a task its boxes and indicators, a chapter all that its sections serve, a
	 * passage what its words prove. Each object comes once, the nearest first; rejected links lead nowhere.
	 */
	public List<Reach> downstream(String id) {
		List<FoundLink> first = new ArrayList<>();
		for (String start : withSectionsBelow(id)) {
			first.addAll(from(start));
		}
		if (first.isEmpty()) {
			first.addAll(byProof.getOrDefault(id, List.of()));
		}
		return walk(id, first, FoundLink::target, this::from);
	}

	/** What serves an object, directly and through others: an indicator its boxes and tasks, and the tasks of those boxes. */
	public List<Reach> upstream(String id) {
		return walk(id, to(id), FoundLink::source, this::to);
	}

	boolean isBox(String id) {
		return shape.boxes().contains(id);
	}

	/** The boxes that stand in a section or in the plan itself, not in sections below, in order. */
	List<String> boxesIn(String id) {
		return shape.boxesIn(id);
	}

	/** What stands where in the text of the plan. */
	DocumentOrder order() {
		return shape.order();
	}

	/** An object and, of a section or the plan, all sections below it. */
	List<String> withSectionsBelow(String id) {
		List<String> all = new ArrayList<>(List.of(id));
		for (int i = 0; i < all.size(); i++) {
			all.addAll(shape.sectionsBelow(all.get(i)));
		}
		return all;
	}

	private static List<Reach> walk(String start, List<FoundLink> first, Function<FoundLink, String> end,
			Function<String, List<FoundLink>> next) {
		Map<String, Reach> reached = new LinkedHashMap<>();
		Deque<Reach> open = new ArrayDeque<>();
		first.forEach(link -> open.add(new Reach(end.apply(link), 1, link)));
		while (!open.isEmpty()) {
			Reach reach = open.poll();
			if (reach.link().isAlive() && !reach.id().equals(start) && reached.putIfAbsent(reach.id(), reach) == null) {
				next.apply(reach.id()).forEach(link -> open.add(new Reach(end.apply(link), reach.distance() + 1, link)));
			}
		}
		return List.copyOf(reached.values());
	}

	/** How much of the plan is traced, and what is not. Reckoned anew each time. */
	public Coverage coverage() {
		return new CoverageCount(this, shape).coverage();
	}
}
