package org.planwright.ui.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.planwright.core.ElementNames;
import org.planwright.core.project.ProjectChange;
import org.planwright.model.Figure;
import org.planwright.model.Identified;
import org.planwright.model.Indicator;
import org.planwright.model.KeyProject;
import org.planwright.model.Mention;
import org.planwright.model.Paragraph;
import org.planwright.model.Plan;
import org.planwright.model.Project;
import org.planwright.model.ProjectItem;
import org.planwright.model.Section;
import org.planwright.model.Term;
import org.planwright.ui.selection.PlanNames;

/**
 * The things of a project that are known by name: plans, sections, tasks, boxes and their items, indicators and terms. What a plan has is
 * gathered when it is first asked for and again after the plan was edited.
 */
public final class QuickOpenIndex {

	/**
	 * A thing and what it is found by.
	 *
	 * @param name   as shown
	 * @param folded name as it is compared
	 */
	public record Entry(Identified object, Plan plan, String name, String folded) {
	}

	/** A thing and how well it fits what was typed. */
	private record Hit(Entry entry, int score) {
	}

	private final Map<Plan, List<Entry>> byPlan = new IdentityHashMap<>();

	/** What was edited has to be gathered again. */
	public void changed(ProjectChange change) {
		byPlan.keySet().removeAll(change.plans());
	}

	/** Another project: nothing is known of it. */
	public void clear() {
		byPlan.clear();
	}

	/**
	 * The things to open that fit best.
	 *
	 * @param typed  what the user typed; blank gives what was picked lately
	 * @param recent things picked lately, latest first; of two that fit equally well the one picked later comes first
	 * @param limit  no more than that
	 */
	public List<Entry> find(Project project, String typed, List<Identified> recent, int limit) {
		if (new NameMatch(typed).isEmpty()) {
			List<Entry> lately = new ArrayList<>(recent.stream().map(this::entryOf).filter(entry -> entry != null).limit(limit).toList());
			return lately.isEmpty() ? project.getPlans().stream().map(this::entryOf).limit(limit).toList() : lately;
		}
		return find(ElementNames.shortNames(project), typed, recent, object -> !(object instanceof ProjectItem), limit);
	}

	/**
	 * The things of a plan and of some sort that fit best.
	 *
	 * @param typed blank gives all, those that were picked lately first
	 * @param wanted tells whether a thing is of the sort
	 */
	public List<Entry> find(Plan plan, String typed, List<Identified> recent, Predicate<Identified> wanted, int limit) {
		return find(Map.of(plan, PlanNames.shortName(plan)), typed, recent, wanted, limit);
	}

	private List<Entry> find(Map<Plan, String> plans, String typed, List<Identified> recent, Predicate<Identified> wanted, int limit) {
		NameMatch match = new NameMatch(typed);
		List<Hit> hits = new ArrayList<>();
		plans.forEach((plan, name) -> {
			String context = NameMatch.fold(name);
			for (Entry entry : entries(plan)) {
				if (wanted.test(entry.object())) {
					match.score(entry.folded(), context).ifPresent(value -> hits.add(new Hit(entry, value)));
				}
			}
		});
		Map<Identified, Integer> rank = new IdentityHashMap<>();
		recent.forEach(object -> rank.putIfAbsent(object, rank.size()));
		hits.sort(Comparator.comparingInt((Hit hit) -> -hit.score()).thenComparingInt(hit -> rank.getOrDefault(hit.entry().object(), Integer.MAX_VALUE)));
		return hits.stream().limit(limit).map(Hit::entry).toList();
	}

	private Entry entryOf(Identified object) {
		for (EObject step = object; step != null; step = step.eContainer()) {
			if (step instanceof Plan plan) {
				return entries(plan).stream().filter(entry -> entry.object() == object).findFirst().orElse(null);
			}
		}
		return null;
	}

	private List<Entry> entries(Plan plan) {
		return byPlan.computeIfAbsent(plan, QuickOpenIndex::gather);
	}

	private static List<Entry> gather(Plan plan) {
		List<Entry> entries = new ArrayList<>();
		entries.add(entry(plan, plan));
		TreeIterator<EObject> all = EcoreUtil.getAllContents(plan, false);
		while (all.hasNext()) {
			EObject object = all.next();
			switch (object) {
			case Section section -> entries.add(entry(section, plan));
			case KeyProject box -> entries.add(entry(box, plan));
			case Indicator indicator -> entries.add(entry(indicator, plan));
			case Term term -> {
				entries.add(entry(term, plan));
				all.prune();
			}
			case ProjectItem item -> {
				entries.add(entry(item, plan));
				all.prune();
			}
			case Paragraph paragraph -> all.prune();
			case Figure figure -> all.prune();
			case Mention mention -> all.prune();
			default -> { }
			}
		}
		return entries;
	}

	private static Entry entry(Identified object, Plan plan) {
		String name = PlanNames.name(object);
		return new Entry(object, plan, name, NameMatch.fold(name));
	}
}
