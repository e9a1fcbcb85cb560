package org.planwright.testkit.plans;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.planwright.core.Figures;
import org.planwright.core.project.ProjectSession;
import org.planwright.model.Alignment;
import org.planwright.model.Indicator;
import org.planwright.model.LinkState;
import org.planwright.model.Plan;
import org.planwright.model.PlanFactory;
import org.planwright.model.Relation;
import org.planwright.model.Task;

/**
 * Projects of the sizes S, M and L: a national plan and the plans below it, with judged links, offices and deadlines of tasks, and alignments to the
 * national indicators. Equal sizes and seeds give equal projects.
 */
public final class SizedProjects {

	private static final List<String> OFFICES = List.of("通信管理局", "发展改革委", "工业和信息化厅", "财政厅", "自然资源厅", "住房城乡建设厅", "交通运输厅", "农业农村厅", "生态环境厅",
			"市场监管局", "大数据局", "应急管理厅");
	private static final double WITH_OFFICES = 0.9;
	private static final int MOST_RESPONSIBLE = 3;
	/** So many plans have a target that was changed after its links were judged. */
	private static final int CHANGED_AFTER = 5;
	private static final int LEAST_COMMON = 4;

	private final ProjectSize size;
	private final Random random;
	private final PlanVariants variants;
	private final PlanSizing sizing;
	private final VariantLinks links;
	private final Map<String, Indicator> counterparts = new HashMap<>();

	private SizedProjects(ProjectSize size, long seed) {
		this.size = size;
		random = new Random(seed);
		variants = new PlanVariants(seed);
		sizing = new PlanSizing(variants.originals());
		links = new VariantLinks(random);
	}

	/** A project of a size. */
	public static ProjectSession make(ProjectSize size, long seed) {
		ProjectSession session = ProjectSession.create(size.plans() + " plans");
		List<Plan> plans = new SizedProjects(size, seed).plans();
		session.edit("make", null, () -> session.project().getPlans().addAll(plans));
		return session;
	}

	private List<Plan> plans() {
		List<Plan> plans = new ArrayList<>();
		for (int i = 0; i < size.plans(); i++) {
			Plan plan = plan(i);
			if (i > 0) {
				plan.setUpper(plans.getFirst());
				align(plan, plans.getFirst());
			}
			plans.add(plan);
		}
		return plans;
	}

	private Plan plan(int number) {
		Plan original = variants.nextOriginal();
		String prefix = "v" + (number + 1) + '-';
		Plan plan = variants.next((made, adapt) -> sizing.fit(made, size.share(size.indicators(), number), size.share(size.tasks(), number), prefix + 'x', adapt));
		PlanSizing.all(plan, Task.class).forEach(task -> duty(plan, task));
		List<Indicator> judged = links.store(plan, original, prefix, size.share(size.links(), number));
		if (number % CHANGED_AFTER == 0 && !judged.isEmpty()) {
			change(judged.get(random.nextInt(judged.size())));
		}
		return plan;
	}

	private void duty(Plan plan, Task task) {
		if (random.nextDouble() < WITH_OFFICES) {
			String region = plan.getRegion();
			task.setLeadOffice(region + OFFICES.get(random.nextInt(OFFICES.size())));
			for (int i = random.nextInt(MOST_RESPONSIBLE + 1); i > 0; i--) {
				task.getResponsibleOffices().add(region + OFFICES.get(random.nextInt(OFFICES.size())));
			}
			int year = plan.getPeriodStart() + random.nextInt(Math.max(1, plan.getPeriodEnd() - plan.getPeriodStart() + 1));
			task.setDeadline(random.nextBoolean() ? Integer.toString(year) : year + "-12");
		}
	}

	private static void change(Indicator row) {
		String before = row.getTarget() == null || row.getTarget().getText() == null ? "" : row.getTarget().getText();
		row.setTarget(Figures.read(before.matches(".*\\d") ? before + '5' : "95", row.getUnit()));
	}

	private void align(Plan plan, Plan national) {
		int number = 0;
		for (Indicator row : PlanSizing.all(plan, Indicator.class)) {
			Indicator upper = counterparts.computeIfAbsent(row.getName() == null ? "" : row.getName(), name -> counterpart(name, national));
			if (upper != null) {
				Alignment alignment = PlanFactory.eINSTANCE.createAlignment();
				alignment.setId(plan.getId() + "-a" + number++);
				alignment.getUpper().add(upper);
				alignment.getLower().add(row);
				alignment.setRelation(Relation.SAME);
				alignment.setState(LinkState.ACCEPTED);
				plan.getAlignments().add(alignment);
			}
		}
	}

	/** The national row whose name has most in common with a name; null where that is little. */
	private static Indicator counterpart(String name, Plan national) {
		Indicator best = null;
		int most = LEAST_COMMON - 1;
		for (Indicator row : PlanSizing.all(national, Indicator.class)) {
			int common = row.getName() == null ? 0 : common(name, row.getName());
			if (common > most) {
				most = common;
				best = row;
			}
		}
		return best;
	}

	private static int common(String first, String second) {
		int longest = 0;
		for (int from = 0; from < first.length(); from++) {
			while (from + longest < first.length() && second.contains(first.substring(from, from + longest + 1))) {
				longest++;
			}
		}
		return longest;
	}
}
