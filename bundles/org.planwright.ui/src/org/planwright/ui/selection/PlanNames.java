package org.planwright.ui.selection;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.planwright.core.ElementNames;
import org.planwright.core.FirstWords;
import org.planwright.core.project.ProjectSession;
import org.planwright.model.Footnote;
import org.planwright.model.Glossary;
import org.planwright.model.Indicator;
import org.planwright.model.IndicatorTable;
import org.planwright.model.KeyProject;
import org.planwright.model.Mention;
import org.planwright.model.Passage;
import org.planwright.model.Plan;
import org.planwright.model.Project;
import org.planwright.model.ProjectItem;
import org.planwright.model.Section;
import org.planwright.model.Task;
import org.planwright.model.Term;
import org.planwright.model.TextTable;
import org.planwright.ui.Messages;

/** How the window names things and says where they stand. No control is touched: safe wherever the model may be read. */
public final class PlanNames {

	private static final int SHORT = 24;
	private static final String STEP = " › ";

	private PlanNames() {
	}

	/** The name of a thing by which a person knows it, on one line; never empty. */
	public static String name(EObject object) {
		String name = switch (object) {
		case Project project -> project.getName();
		case Plan plan -> plan.getTitle();
		case Section section -> joined(section.getLabel(), section.getTitle());
		case IndicatorTable table -> joined(table.getLabel(), table.getTitle());
		case Indicator indicator -> indicator.getName();
		case KeyProject box -> joined(box.getLabel(), box.getTitle());
		case ProjectItem item -> joined(item.getLabel(), blank(item.getTitle()) ? shortened(item.getText()) : item.getTitle());
		case Term term -> blank(term.getTerm()) ? shortened(term.getText()) : term.getTerm();
		case TextTable table -> table.getTitle();
		case Footnote note -> joined(note.getMark(), shortened(note.getText()));
		case Mention mention -> mention.getQuote();
		case Passage passage -> shortened(passage.getText());
		default -> null;
		};
		return blank(name) ? kind(object) : name.strip();
	}

	/** What sort of thing it is: 规划, 任务, 指标 … */
	public static String kind(EObject object) {
		return Messages.text("words." + switch (object) {
		case Project project -> "project";
		case Plan plan -> "plan";
		case Task task -> "task";
		case Section section -> "section";
		case IndicatorTable table -> "indicatorTable";
		case Indicator indicator -> "indicator";
		case KeyProject box -> "keyProject";
		case ProjectItem item -> "item";
		case Glossary glossary -> "glossary";
		case Term term -> "term";
		case TextTable table -> "table";
		case Footnote note -> "footnote";
		case Mention mention -> "mention";
		default -> "paragraph";
		});
	}

	/** A plan's name where there is little room: its region, with the period or by the title where another plan of the project has the region too. */
	public static String shortName(Plan plan) {
		return ElementNames.shortName(plan);
	}

	/** The way from the plan to a thing: 浙江 › 三、主要任务 › （一）… ; empty for what stands in no plan. */
	public static String place(EObject object) {
		Plan plan = ProjectSession.planOf(object);
		if (plan == null) {
			return "";
		}
		Deque<String> steps = new ArrayDeque<>();
		for (EObject step = object; step != plan; step = step.eContainer()) {
			if (step == object && !(step instanceof Plan) || step instanceof Section || step instanceof KeyProject || step instanceof Indicator) {
				steps.push(name(step));
			}
		}
		steps.push(shortName(plan));
		return String.join(STEP, steps);
	}

	/** A place where there is little room: its plan, and as many of its last steps as fit, the very last one in any case. */
	public static String fitted(String place, Predicate<String> fits) {
		List<String> steps = List.of(place.split(STEP));
		String shown = place;
		for (int from = 2; from < steps.size() && !fits.test(shown); from++) {
			shown = steps.getFirst() + STEP + "…" + STEP + String.join(STEP, steps.subList(from, steps.size()));
		}
		return shown;
	}

	private static String joined(String label, String title) {
		String head = label == null ? "" : label.strip();
		String tail = title == null ? "" : title.strip();
		if (head.isEmpty() || tail.isEmpty()) {
			return head + tail;
		}
		boolean closed = "、）)．.：:".indexOf(head.charAt(head.length() - 1)) >= 0;
		return closed ? head + tail : head + " " + tail;
	}

	private static String shortened(String text) {
		return text == null ? "" : FirstWords.of(text.strip().replace('\n', ' '), SHORT);
	}

	private static boolean blank(String text) {
		return text == null || text.isBlank();
	}
}
