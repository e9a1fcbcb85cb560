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

	/**
	 * A plan's name where there is little room: its region, with the period where another plan of the project has the region too; its title where
	 * another has both.
	 */
	public static String shortName(Plan plan) {
		return shortName(plan, plan.eContainer() instanceof Project project ? project.getPlans() : List.of(plan));
	}

	private static String shortName(Plan plan, Collection<Plan> all) {
		String region = plan.getRegion();
		int namesakes = 0;
		int alike = 0;
		int sameYears = 0;
		for (Plan other : blank(region) ? List.<Plan>of() : all) {
			if (region.equals(other.getRegion())) {
				namesakes++;
				boolean isAlike = FrozenCopies.isCopy(other) == FrozenCopies.isCopy(plan);
				alike += isAlike ? 1 : 0;
				sameYears += isAlike && other.getPeriodStart() == plan.getPeriodStart() && other.getPeriodEnd() == plan.getPeriodEnd() ? 1 : 0;
			}
		}
		return shortName(plan, namesakes, alike, sameYears);
	}

	/** The short names of all plans of a project, in their order: those of many plans take no longer than they are many. */
	public static Map<Plan, String> shortNames(Project project) {
		Map<List<Object>, Integer> counts = new HashMap<>();
		project.getPlans().forEach(plan -> kinds(plan).forEach(kind -> counts.merge(kind, 1, Integer::sum)));
		Map<Plan, String> names = new LinkedHashMap<>();
		for (Plan plan : project.getPlans()) {
			int[] of = kinds(plan).stream().mapToInt(counts::get).toArray();
			names.put(plan, shortName(plan, of[0], of[1], of[2]));
		}
		return names;
	}

	/** What a plan may share with others, less and less: the region, whether it is a frozen copy, the years. */
	private static List<List<Object>> kinds(Plan plan) {
		String region = Objects.requireNonNullElse(plan.getRegion(), "");
		boolean copy = FrozenCopies.isCopy(plan);
		return List.of(List.of(region), List.of(region, copy), List.of(region, copy, plan.getPeriodStart(), plan.getPeriodEnd()));
	}

	/**
	 * @param namesakes how many plans have the region, the plan itself among them
	 * @param alike how many of these are frozen copies if it is one, or are none if it is none
	 * @param sameYears how many of those are for the same years
	 */
	private static String shortName(Plan plan, int namesakes, int alike, int sameYears) {
		String region = plan.getRegion();
		if (blank(region)) {
			return blank(plan.getTitle()) ? Messages.text("element.plan") : firstWords(plan.getTitle());
		}
		if (alike <= 1) {
			return FrozenCopies.isCopy(plan) && namesakes > 1 ? Messages.text("element.plan.copy", region) : region;
		}
		if (sameYears > 1 && !blank(plan.getTitle())) {
			return firstWords(plan.getTitle());
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
