package org.planwright.core;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.planwright.core.project.FrozenCopies;
import org.planwright.model.Identified;
import org.planwright.model.Indicator;
import org.planwright.model.IndicatorTable;
import org.planwright.model.KeyProject;
import org.planwright.model.Mention;
import org.planwright.model.Passage;
import org.planwright.model.Plan;
import org.planwright.model.Project;
import org.planwright.model.ProjectItem;
import org.planwright.model.Section;
import org.planwright.model.Term;
import org.planwright.model.TextTable;

/** What reports and opinions call the elements of a plan. */
public final class ElementNames {

	private static final String STEP = " › ";
	/** Enough to know a paragraph by, in characters. */
	private static final int FIRST_WORDS = 24;

	private ElementNames() {
	}

	/** The label and title of a section or box, the name of an indicator, the title of a plan; empty for what has none. */
	public static String of(Identified element) {
		return switch (element) {
		case Plan plan -> Objects.requireNonNullElse(plan.getTitle(), "").strip();
		case Section section -> joined(section.getLabel(), "", section.getTitle());
		case KeyProject box -> joined(box.getLabel(), " ", box.getTitle());
		case Indicator indicator -> joined(indicator.getName(), "", "");
		case null, default -> "";
		};
	}

	/**
	 * What a person knows any element by, for a sentence that speaks of it: its name, and where it has none the first of its words; empty where
	 * it has neither.
	 */
	public static String known(Identified element) {
		String name = of(element);
		if (!name.isEmpty()) {
			return name;
		}
		return switch (element) {
		case IndicatorTable table -> joined(table.getLabel(), " ", table.getTitle());
		case TextTable table -> joined("", "", table.getTitle());
		case ProjectItem item -> blank(item.getTitle()) ? firstWords(item.getText()) : joined(item.getLabel(), "", item.getTitle());
		case Term term -> blank(term.getTerm()) ? firstWords(term.getText()) : term.getTerm().strip();
		case Passage passage -> firstWords(passage.getText());
		case Mention mention -> firstWords(mention.getQuote());
		case null, default -> "";
		};
	}

	/** A plan's name where there is little room: its region, with the period where another plan of the project has the region too. */
	public static String shortName(Plan plan) {
		return shortName(plan, plan.eContainer() instanceof Project project ? project.getPlans() : List.of(plan));
	}

	private static String shortName(Plan plan, Collection<Plan> all) {
		String region = plan.getRegion();
		if (blank(region)) {
			return shortName(plan, 0, 0);
		}
		boolean copy = FrozenCopies.isCopy(plan);
		int alike = 0;
		int namesakes = 0;
		for (Plan other : all) {
			if (region.equals(other.getRegion())) {
				namesakes++;
				alike += FrozenCopies.isCopy(other) == copy ? 1 : 0;
			}
		}
		return shortName(plan, namesakes, alike);
	}

	/** The short names of all plans of a project, in their order: those of many plans take no longer than they are many. */
	public static Map<Plan, String> shortNames(Project project) {
		Map<String, Integer> namesakes = new HashMap<>();
		Map<String, Integer> copies = new HashMap<>();
		for (Plan plan : project.getPlans()) {
			namesakes.merge(Objects.requireNonNullElse(plan.getRegion(), ""), 1, Integer::sum);
			copies.merge(Objects.requireNonNullElse(plan.getRegion(), ""), FrozenCopies.isCopy(plan) ? 1 : 0, Integer::sum);
		}
		Map<Plan, String> names = new LinkedHashMap<>();
		for (Plan plan : project.getPlans()) {
			String region = Objects.requireNonNullElse(plan.getRegion(), "");
			int all = namesakes.get(region);
			names.put(plan, shortName(plan, all, FrozenCopies.isCopy(plan) ? copies.get(region) : all - copies.get(region)));
		}
		return names;
	}

	/**
	 * @param namesakes how many plans have the region, the plan itself among them
	 * @param alike how many of these are frozen copies if it is one, or are none if it is none
	 */
	private static String shortName(Plan plan, int namesakes, int alike) {
		String region = plan.getRegion();
		if (blank(region)) {
			return blank(plan.getTitle()) ? Messages.text("element.plan") : firstWords(plan.getTitle());
		}
		if (alike <= 1) {
			return FrozenCopies.isCopy(plan) && namesakes > 1 ? Messages.text("element.plan.copy", region) : region;
		}
		return plan.getPeriodStart() == 0 ? region
				: Messages.text("element.plan.period", region, Integer.toString(plan.getPeriodStart()), Integer.toString(plan.getPeriodEnd()));
	}

	private static String firstWords(String text) {
		String line = blank(text) ? "" : text.strip().replace('\n', ' ');
		return FirstWords.of(line, FIRST_WORDS);
	}

	private static boolean blank(String text) {
		return text == null || text.isBlank();
	}

	private static String joined(String label, String between, String title) {
		String first = Objects.requireNonNullElse(label, "").strip();
		return ((first.isEmpty() ? "" : first + between) + Objects.requireNonNullElse(title, "")).strip();
	}

	/** Where an element stands: the chapters that lead to it, and its name; empty for a plan. */
	public static String place(Identified element) {
		Deque<String> steps = new ArrayDeque<>();
		for (EObject at = element; at instanceof Identified identified && !(at instanceof Plan); at = at.eContainer()) {
			String name = of(identified);
			if (!name.isEmpty()) {
				steps.push(name);
			}
		}
		return String.join(STEP, steps);
	}
}
