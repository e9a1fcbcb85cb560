package org.planwright.core;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.planwright.model.Identified;
import org.planwright.model.Indicator;
import org.planwright.model.KeyProject;
import org.planwright.model.Plan;
import org.planwright.model.Section;

/** What reports and opinions call the elements of a plan. */
public final class ElementNames {

	private static final String STEP = " › ";

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
