package org.planwright.core.align;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.planwright.core.IndicatorTables;
import org.planwright.core.figure.Glyphs;
import org.planwright.model.Division;
import org.planwright.model.Identified;
import org.planwright.model.Indicator;
import org.planwright.model.IndicatorTable;
import org.planwright.model.KeyProject;
import org.planwright.model.Paragraph;
import org.planwright.model.Plan;
import org.planwright.model.ProjectItem;
import org.planwright.model.Section;
import org.planwright.model.Task;

/** A plan as one side of an alignment. Made from a plan that nobody changes meanwhile; may be asked from any thread. */
public final class AlignedPlan {

	private static final Pattern NOT_THE_SECTOR = Pattern
			.compile("[“”\"'《》]|\\([^()]*\\)|[十一二三四五六七八九]+五|(?:19|20)?\\d\\d[—–\\-~至]*|年|高质量|中长期|规划|计划|纲要|方案|行动|建设|发展|远景目标|[省市县区]|自治区|国家|全国|中国|\\s");
	private static final int LONG = 4;

	private final Plan plan;
	private final List<AlignedRow> rows = new ArrayList<>();
	private final Map<String, AlignedRow> rowById = new HashMap<>();
	private final Map<String, Identified> elements = new HashMap<>();
	private AlignedTexts boxes;
	private AlignedTexts tasks;
	private final Set<String> sector = new LinkedHashSet<>();

	private AlignedPlan(Plan plan) {
		this.plan = plan;
	}

	/** Reads a plan whose objects have ids. */
	public static AlignedPlan of(Plan plan) {
		return of(plan, null);
	}

	/** Reads nothing of a plan but its rows. */
	static AlignedPlan rowsOf(Plan plan) {
		AlignedPlan aligned = new AlignedPlan(plan);
		aligned.learnRows();
		aligned.boxes = AlignedTexts.of(List.of(), null);
		aligned.tasks = aligned.boxes;
		aligned.learnSector();
		return aligned;
	}

	/**
	 * Reads a plan again after an edit.
	 *
	 * @param before the plan before the edit; null for none
	 */
	static AlignedPlan of(Plan plan, AlignedPlan before) {
		AlignedPlan aligned = new AlignedPlan(plan);
		aligned.learnRows();
		aligned.learnTexts(before);
		aligned.learnSector();
		return aligned;
	}

	private void learnRows() {
		List<IndicatorTable> tables = IndicatorTables.of(plan);
		int base = Objects.requireNonNullElse(IndicatorTables.baseYear(plan, tables), 0);
		int target = Objects.requireNonNullElse(IndicatorTables.targetYear(plan, tables), 0);
		for (IndicatorTable table : tables) {
			int from = table.getBaselineYear() > 0 ? table.getBaselineYear() : base;
			int to = table.getTargetYear() > 0 ? table.getTargetYear() : target;
			table.getIndicators().forEach(row -> learn(row, from, to));
		}
	}

	private void learn(Indicator indicator, int base, int target) {
		AlignedRow row = new AlignedRow(indicator, rows.size() + 1, base, target);
		rows.add(row);
		rowById.put(row.id(), row);
		elements.put(row.id(), indicator);
		indicator.getParts().forEach(part -> learn(part, base, target));
	}

	private void learnTexts(AlignedPlan before) {
		List<AlignedText> foundBoxes = new ArrayList<>();
		List<AlignedText> foundTasks = new ArrayList<>();
		TreeIterator<EObject> contents = plan.eAllContents();
		while (contents.hasNext()) {
			EObject object = contents.next();
			if (object instanceof KeyProject box) {
				foundBoxes.add(text(box));
				elements.put(box.getId(), box);
				contents.prune();
			} else if (object instanceof Task task) {
				foundTasks.add(text(task));
				elements.put(task.getId(), task);
			} else if (!(object instanceof Division)) {
				contents.prune();
			}
		}
		boxes = AlignedTexts.of(foundBoxes, before == null ? null : before.boxes);
		tasks = AlignedTexts.of(foundTasks, before == null ? null : before.tasks);
	}

	private static AlignedText text(KeyProject box) {
		StringBuilder text = new StringBuilder();
		box.getGoals().forEach(goal -> append(text, goal.getText()));
		List<String> parts = new ArrayList<>();
		for (ProjectItem item : box.getItems()) {
			append(text, item.getTitle());
			append(text, item.getText());
			if (item.getTitle() != null && !item.getTitle().isBlank()) {
				parts.add(item.getTitle());
			}
		}
		return new AlignedText(box.getId(), Objects.requireNonNullElse(box.getNo(), ""), Objects.requireNonNullElse(box.getTitle(), ""), parts,
				text.toString());
	}

	/** A task with its own words; what stands in tasks below it is theirs. */
	private static AlignedText text(Task task) {
		StringBuilder text = new StringBuilder();
		task.getBlocks().stream().filter(Paragraph.class::isInstance).forEach(block -> append(text, ((Paragraph) block).getText()));
		List<String> parts = task.getSections().stream().map(Section::getTitle).filter(Objects::nonNull).toList();
		return new AlignedText(task.getId(), Objects.requireNonNullElse(task.getLabel(), ""), Objects.requireNonNullElse(task.getTitle(), ""),
				parts, text.toString());
	}

	private static void append(StringBuilder text, String words) {
		if (words != null) {
			text.append(words).append('\n');
		}
	}

	/** What the title says that the plan is about: 信息通信, and 通信 for short. */
	private void learnSector() {
		String title = Glyphs.fold(Objects.requireNonNullElse(plan.getTitle(), ""));
		if (plan.getRegion() != null && !plan.getRegion().isBlank()) {
			title = title.replace(plan.getRegion(), "");
		}
		String about = NOT_THE_SECTOR.matcher(title).replaceAll("").replaceAll("[行产]?业$|及.*$", "");
		if (about.length() >= 2) {
			sector.add(about);
			if (about.length() == LONG) {
				sector.add(about.substring(2));
			}
		}
	}

	/** The plan in the snapshot. */
	public Plan plan() {
		return plan;
	}

	/** Id of the plan. */
	public String id() {
		return plan.getId();
	}

	/** The region that it speaks for; empty when unknown. */
	public String region() {
		return Objects.requireNonNullElse(plan.getRegion(), "");
	}

	/** All rows in the order of the document, parts behind their wholes. */
	public List<AlignedRow> rows() {
		return Collections.unmodifiableList(rows);
	}

	/** The row of an indicator; empty for any other id. */
	public Optional<AlignedRow> row(String id) {
		return Optional.ofNullable(rowById.get(id));
	}

	/** The boxes in the order of the document. */
	public List<AlignedText> boxes() {
		return boxes.all();
	}

	/** The tasks in the order of the document, those below a task behind it. */
	public List<AlignedText> tasks() {
		return tasks.all();
	}

	/** The element of that id in the copy: an indicator, box or task; null for any other id. */
	public Identified find(String id) {
		return elements.get(id);
	}

	/** The boxes with their words. */
	AlignedTexts boxTexts() {
		return boxes;
	}

	/** The tasks with their words. */
	AlignedTexts taskTexts() {
		return tasks;
	}

	Set<String> sector() {
		return sector;
	}
}
