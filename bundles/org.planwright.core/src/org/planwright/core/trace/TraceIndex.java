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

import org.eclipse.emf.ecore.EObject;
import org.planwright.core.PlanWords;
import org.planwright.model.Identified;
import org.planwright.model.Indicator;
import org.planwright.model.KeyProject;
import org.planwright.model.LinkState;
import org.planwright.model.Mention;
import org.planwright.model.Passage;
import org.planwright.model.Plan;
import org.planwright.model.Section;

/**
 * Answers what hangs on what in one plan. Made from a plan that nobody changes meanwhile; knows objects by their ids only, so that it
 * may be asked from any thread, for as long as anybody likes.
 *
 * <p>Direct questions take the time of a look-up, transitive ones that of walking what they find.
 */
public final class TraceIndex {

	/** An index of nothing. */
	public static final TraceIndex EMPTY = new TraceIndex(List.of());

	private final List<FoundLink> links;
	private final Map<String, List<FoundLink>> bySource = new HashMap<>();
	private final Map<String, List<FoundLink>> byTarget = new HashMap<>();
	private final Map<String, List<FoundLink>> byProof = new HashMap<>();
	/** Links that begin at items or words, by the section or box that those stand in. */
	private final Map<String, List<FoundLink>> inside = new HashMap<>();
	/** Links to figures in prose, by the indicator that those speak of. */
	private final Map<String, List<FoundLink>> throughMentions = new HashMap<>();
	private final Map<String, String> measured = new HashMap<>();
	private final Map<String, List<String>> sectionsBelow = new HashMap<>();
	private final Map<String, List<MentionPlace>> mentions = new HashMap<>();
	private final Map<String, String> holders = new HashMap<>();
	private final Set<String> indicators = new LinkedHashSet<>();
	private final Set<String> boxes = new LinkedHashSet<>();
	private final Set<String> tasks = new LinkedHashSet<>();

	private TraceIndex(List<FoundLink> links) {
		this.links = links;
		for (FoundLink link : links) {
			add(bySource, link.source(), link);
			add(byTarget, link.target(), link);
			link.proofs().stream().map(Proof::place).distinct().forEach(place -> add(byProof, place, link));
		}
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
		TraceIndex index = new TraceIndex(StoredLinks.join(plan, LinkFinder.find(plan, PlanWords.of(plan)), settings));
		plan.eAllContents().forEachRemaining(index::learn);
		index.links.forEach(index::learnInside);
		Holders.of(plan).stream().filter(holder -> !holder.isBox() && !holder.texts().isEmpty())
				.forEach(holder -> index.tasks.add(holder.id()));
		return index;
	}

	private void learn(EObject object) {
		if (object instanceof Indicator indicator) {
			indicators.add(indicator.getId());
		} else if (object instanceof KeyProject box) {
			boxes.add(box.getId());
		} else if (object instanceof Section section && section.getParent() instanceof Identified parent) {
			add(sectionsBelow, parent.getId(), section.getId());
		} else if (object instanceof Mention mention && mention.eContainer() instanceof Passage passage) {
			learn(mention, passage);
		}
		if (object instanceof Passage || object instanceof Mention) {
			holder(object).ifPresent(holder -> holders.put(((Identified) object).getId(), holder));
		}
	}

	/** What begins at words of a section or box belongs to that, and what leads to a figure in prose leads to its indicator. */
	private void learnInside(FoundLink link) {
		String holder = holders.get(link.source());
		if (holder != null) {
			add(inside, holder, link);
		}
		String indicator = measured.get(link.target());
		if (indicator != null) {
			add(throughMentions, indicator, link);
		}
	}

	private void learn(Mention mention, Passage passage) {
		if (mention.getIndicator() != null) {
			measured.put(mention.getId(), mention.getIndicator().getId());
			add(mentions, mention.getIndicator().getId(),
					new MentionPlace(mention.getId(), passage.getId(), mention.getStart(), mention.getEnd(), mention.getQuote(),
							mention.getLine()));
		}
	}

	private static Optional<String> holder(EObject object) {
		for (EObject at = object.eContainer(); at != null; at = at.eContainer()) {
			if (at instanceof KeyProject || at instanceof Section) {
				return Optional.of(((Identified) at).getId());
			}
		}
		return Optional.empty();
	}

	private static <V> void add(Map<String, List<V>> map, String key, V value) {
		map.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
	}

	/** All links, those that were rejected too. */
	public List<FoundLink> links() {
		return links;
	}

	/** The links from a task, section, box, item or passage; those of a section or box include the ones that begin at items or words in it. */
	public List<FoundLink> from(String id) {
		return both(bySource, inside, id);
	}

	/** The links to an indicator, box, task or figure in prose; those of an indicator include the ones to figures that speak of it. */
	public List<FoundLink> to(String id) {
		return both(byTarget, throughMentions, id);
	}

	private static List<FoundLink> both(Map<String, List<FoundLink>> own, Map<String, List<FoundLink>> more, String id) {
		List<FoundLink> all = new ArrayList<>(own.getOrDefault(id, List.of()));
		all.addAll(more.getOrDefault(id, List.of()));
		return List.copyOf(all);
	}

	/** The links in doubt, in order: judged once, and what they rested on is different now. */
	public List<FoundLink> suspects() {
		return links.stream().filter(link -> link.state() == LinkState.SUSPECT).toList();
	}

	/** The links that words of a passage, or of the title of a section or box, prove. */
	public List<FoundLink> provedBy(String id) {
		return List.copyOf(byProof.getOrDefault(id, List.of()));
	}

	/** Where the text repeats figures of an indicator, wherever in the plan, in the order of the document. */
	public List<MentionPlace> mentions(String indicator) {
		return List.copyOf(mentions.getOrDefault(indicator, List.of()));
	}

	/** The box or section that a passage or mention stands in; empty for any other id. */
	public Optional<String> holderOf(String id) {
		return Optional.ofNullable(holders.get(id));
	}

	/** The indicator that a figure in prose speaks of; empty for any other id, and for a figure that belongs to none. */
	public Optional<String> indicatorOf(String mention) {
		return Optional.ofNullable(measured.get(mention));
	}

	/** The sections one step below a section or the plan, in order. */
	public List<String> sectionsBelow(String id) {
		return List.copyOf(sectionsBelow.getOrDefault(id, List.of()));
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

	private List<String> withSectionsBelow(String id) {
		List<String> all = new ArrayList<>(List.of(id));
		for (int i = 0; i < all.size(); i++) {
			all.addAll(sectionsBelow.getOrDefault(all.get(i), List.of()));
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

	/** How much of the plan is traced, and what is not. */
	public Coverage coverage() {
		List<String> withoutBox = indicators.stream().filter(id -> !isServedBy(id, boxes)).toList();
		List<String> withoutTask = indicators.stream().filter(id -> !isServedBySection(id)).toList();
		return new Coverage(List.copyOf(indicators), List.copyOf(boxes), List.copyOf(tasks), withoutBox, withoutTask,
				withoutBox.stream().filter(Set.copyOf(withoutTask)::contains).toList(),
				boxes.stream().filter(id -> !serves(id, indicators)).toList(), tasks.stream().filter(id -> !servesAnything(id)).toList());
	}

	private boolean isServedBy(String indicator, Set<String> sources) {
		return to(indicator).stream().anyMatch(link -> link.isAlive() && sources.contains(holderOrSelf(link.source())));
	}

	private boolean isServedBySection(String indicator) {
		return to(indicator).stream().anyMatch(link -> link.isAlive() && !boxes.contains(holderOrSelf(link.source())));
	}

	private String holderOrSelf(String id) {
		return holders.getOrDefault(id, id);
	}

	private boolean serves(String source, Set<String> targets) {
		return from(source).stream()
				.anyMatch(link -> link.isAlive() && targets.contains(measured.getOrDefault(link.target(), link.target())));
	}

	private boolean servesAnything(String source) {
		return from(source).stream().anyMatch(FoundLink::isAlive);
	}
}
