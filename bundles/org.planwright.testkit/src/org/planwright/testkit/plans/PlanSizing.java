package org.planwright.testkit.plans;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.planwright.model.Identified;
import org.planwright.model.Indicator;
import org.planwright.model.IndicatorTable;
import org.planwright.model.KeyProject;
import org.planwright.model.Plan;
import org.planwright.model.Task;

/** Brings a plan to a number of indicators and tasks: the last ones go, or rows and tasks of other real plans come in. */
final class PlanSizing {

	private final List<Plan> originals;

	PlanSizing(List<Plan> originals) {
		this.originals = originals;
	}

	/**
	 * Changes a plan that nobody has yet.
	 *
	 * @param prefix of the ids of what comes in
	 * @param adapt makes what comes in speak of the plan's region and trade
	 */
	void fit(Plan plan, int indicators, int tasks, String prefix, Consumer<EObject> adapt) {
		List<EObject> added = new ArrayList<>();
		rows(plan, indicators, added);
		tasks(plan, tasks, added);
		int number = 0;
		for (EObject root : added) {
			List<EObject> all = new ArrayList<>(List.of(root));
			root.eAllContents().forEachRemaining(all::add);
			for (EObject object : all) {
				if (object instanceof Identified identified) {
					identified.setId(prefix + number++);
				}
				adapt.accept(object);
			}
		}
		cutOutward(plan);
	}

	/** What went, and what came in from other plans, leaves references that lead nowhere. */
	private static void cutOutward(Plan plan) {
		EcoreUtil.ExternalCrossReferencer.find(plan).forEach((target, settings) -> settings.forEach(setting -> EcoreUtil.remove(setting, target)));
	}

	private void rows(Plan plan, int wanted, List<EObject> added) {
		List<Indicator> rows = all(plan, Indicator.class);
		for (Indicator row : rows.reversed()) {
			if (rows.size() - wanted <= 0) {
				break;
			}
			if (row.getParts().isEmpty()) {
				EcoreUtil.remove(row);
				rows = all(plan, Indicator.class);
			}
		}
		IndicatorTable table = all(plan, IndicatorTable.class).getFirst();
		Set<String> names = new HashSet<>();
		rows.forEach(row -> names.add(row.getName()));
		Iterator<Indicator> others = originals.stream().flatMap(original -> all(original, Indicator.class).stream())
				.filter(row -> row.getParts().isEmpty() && names.add(row.getName())).toList().iterator();
		for (int i = rows.size(); i < wanted; i++) {
			Indicator row = EcoreUtil.copy(others.next());
			table.getIndicators().add(row);
			added.add(row);
		}
	}

	private void tasks(Plan plan, int wanted, List<EObject> added) {
		List<Task> tasks = all(plan, Task.class);
		int surplus = tasks.size() - wanted;
		for (Task task : tasks.reversed()) {
			if (surplus > 0 && isLeaf(task)) {
				EcoreUtil.remove(task);
				surplus--;
			}
		}
		if (surplus >= 0) {
			return;
		}
		Set<String> titles = new HashSet<>();
		tasks.forEach(task -> titles.add(task.getTitle()));
		List<Task> others = originals.stream().flatMap(original -> all(original, Task.class).stream())
				.filter(task -> isLeaf(task) && !task.getBlocks().isEmpty() && titles.add(task.getTitle())).toList();
		List<Task> parents = tasks.stream().filter(task -> !task.getSections().isEmpty() && task.eContainer() instanceof Task).toList();
		for (int i = 0; i < -surplus; i++) {
			Task task = EcoreUtil.copy(others.get(i % others.size()));
			parents.get(i % parents.size()).getSections().add(task);
			added.add(task);
		}
	}

	private static boolean isLeaf(Task task) {
		return task.getSections().isEmpty() && task.getBlocks().stream().noneMatch(block -> block instanceof KeyProject || block instanceof IndicatorTable);
	}

	static <T> List<T> all(Plan plan, Class<T> type) {
		List<T> all = new ArrayList<>();
		plan.eAllContents().forEachRemaining(object -> {
			if (type.isInstance(object)) {
				all.add(type.cast(object));
			}
		});
		return all;
	}
}
