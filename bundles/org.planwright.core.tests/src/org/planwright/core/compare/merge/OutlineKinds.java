package org.planwright.core.compare.merge;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

import org.eclipse.emf.ecore.EObject;
import org.planwright.core.project.edit.PlanEdits;
import org.planwright.core.project.edit.SettingEdits;
import org.planwright.core.project.edit.StructureEdits;
import org.planwright.model.Baseline;
import org.planwright.model.Paragraph;
import org.planwright.model.Plan;
import org.planwright.model.PlanFactory;
import org.planwright.model.Section;
import org.planwright.model.Task;

/** Edits of the outline, of whole plans and of the project. */
final class OutlineKinds {

	private OutlineKinds() {
	}

	static void addTo(List<BiPredicate<RandomEdits, String>> kinds) {
		kinds.add((edits, number) -> heading(edits));
		kinds.add((edits, number) -> level(edits));
		kinds.add((edits, number) -> edits.move(edits.any(Section.class)));
		kinds.add((edits, number) -> makeHeading(edits));
		kinds.add((edits, number) -> makeParagraph(edits));
		kinds.add((edits, number) -> task(edits));
		kinds.add((edits, number) -> duty(edits));
		kinds.add((edits, number) -> deleteSection(edits));
		kinds.add((edits, number) -> edits.everywhere() && plan(edits));
		kinds.add((edits, number) -> edits.everywhere() && project(edits));
		kinds.add((edits, number) -> state(edits));
	}

	private static StructureEdits outline(RandomEdits edits) {
		return new StructureEdits(edits.session);
	}

	/** Not the chapters, which stand in the plan itself. */
	private static Section inner(RandomEdits edits) {
		return edits.any(Section.class, section -> edits.everywhere() || section.getParent() instanceof Section above && above.getParent() instanceof Section);
	}

	private static boolean heading(RandomEdits edits) {
		Section section = edits.any(Section.class);
		if (section == null) {
			return false;
		}
		if (edits.random.nextBoolean()) {
			outline(edits).setTitle(section, edits.words());
		} else {
			outline(edits).setLabel(section, edits.words());
		}
		return true;
	}

	private static boolean level(RandomEdits edits) {
		Section section = inner(edits);
		if (section == null) {
			return false;
		}
		if (edits.random.nextBoolean() && outline(edits).canPromote(section)) {
			outline(edits).promote(section);
			return true;
		}
		if (outline(edits).canDemote(section)) {
			outline(edits).demote(section);
			return true;
		}
		return false;
	}

	private static boolean makeHeading(RandomEdits edits) {
		Paragraph paragraph = edits.any(Paragraph.class, each -> outline(edits).canMakeHeading(each));
		return paragraph != null && outline(edits).makeHeading(paragraph) != null;
	}

	private static boolean makeParagraph(RandomEdits edits) {
		Section section = inner(edits);
		return section != null && outline(edits).makeParagraph(section) != null;
	}

	private static boolean task(RandomEdits edits) {
		Section section = edits.any(Section.class);
		return section != null && outline(edits).markAsTask(section, !(section instanceof Task)) != null;
	}

	private static boolean duty(RandomEdits edits) {
		Task task = edits.any(Task.class);
		if (task == null) {
			return false;
		}
		outline(edits).setDuty(task, edits.words(), List.of(edits.words(), edits.words()), "2024");
		return true;
	}

	private static boolean deleteSection(RandomEdits edits) {
		Section section = inner(edits);
		if (section == null || edits.random.nextInt(3) > 0) {
			return false;
		}
		outline(edits).delete(List.of(section));
		return true;
	}

	private static boolean plan(RandomEdits edits) {
		Plan plan = edits.any(Plan.class, each -> each.getCopiedFrom() == null);
		if (plan == null) {
			return false;
		}
		new PlanEdits(edits.session).set(plan, edits.any(PlanEdits.Field.values()), edits.words());
		return true;
	}

	private static boolean project(RandomEdits edits) {
		if (edits.random.nextBoolean()) {
			new PlanEdits(edits.session).setProjectName(edits.words());
		} else {
			new SettingEdits(edits.session).set(Map.of("key" + edits.random.nextInt(3), Optional.of(edits.words())));
		}
		return true;
	}

	private static boolean state(RandomEdits edits) {
		Baseline state = PlanFactory.eINSTANCE.createBaseline();
		state.setName(edits.words());
		EObject subject = edits.session.project();
		return edits.edit(subject, () -> edits.session.project().getBaselines().add(state));
	}
}
