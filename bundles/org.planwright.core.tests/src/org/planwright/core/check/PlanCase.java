package org.planwright.core.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.planwright.core.Figures;
import org.planwright.core.LiveMentions;
import org.planwright.core.align.RowCounterparts;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.edit.FixEdits;
import org.planwright.core.project.edit.IndicatorEdits;
import org.planwright.core.project.edit.IndicatorField;
import org.planwright.core.trace.TraceSettings;
import org.planwright.core.trace.TraceMemory;
import org.planwright.core.trace.TracedLinks;
import org.planwright.model.Footnote;
import org.planwright.model.Indicator;
import org.planwright.model.IndicatorTable;
import org.planwright.model.KeyProject;
import org.planwright.model.Observation;
import org.planwright.model.Paragraph;
import org.planwright.model.ParagraphStyle;
import org.planwright.model.Plan;
import org.planwright.model.PlanFactory;
import org.planwright.model.ProjectItem;
import org.planwright.model.Section;
import org.planwright.model.Setting;
import org.planwright.model.Task;
import org.planwright.model.Term;

/**
 * A small plan, written as its author would, on which rules are tried: {@code new PlanCase().row("5G基站数", "万个", "2.9", "15", "38.9%")}.
 * The plan runs from 2021 to 2025; its text stands in sections that are opened one after the other.
 */
public final class PlanCase {

	private static final PlanFactory FACTORY = PlanFactory.eINSTANCE;

	private final ProjectSession session;
	private final Plan plan;
	private final IndicatorTable table;
	private Section section;
	private KeyProject box;

	/** A plan of the years 2021 to 2025 without rows and text. */
	public PlanCase() {
		session = ProjectSession.create("案例");
		plan = FACTORY.createPlan();
		plan.setTitle("信息通信业发展“十四五”规划");
		plan.setPeriodStart(2021);
		plan.setPeriodEnd(2025);
		table = FACTORY.createIndicatorTable();
		table.setBaselineYear(2020);
		table.setTargetYear(2025);
		Section goals = FACTORY.createSection();
		goals.setLevel(1);
		goals.setTitle("发展目标");
		goals.getBlocks().add(table);
		session.edit("make", null, () -> {
			session.project().getPlans().add(plan);
			plan.getSections().add(goals);
		});
		section = goals;
	}

	/** A row as typed into the table: the name with 其中 makes it a part of the row before. */
	public PlanCase row(String name, String unit, String baseline, String target, String change) {
		IndicatorEdits edits = new IndicatorEdits(session);
		boolean part = name.startsWith("其中");
		Indicator row = edits.insert(table, table.getIndicators().size());
		type(edits, row, IndicatorField.NAME, name);
		type(edits, row, IndicatorField.UNIT, unit);
		type(edits, row, IndicatorField.BASELINE, baseline);
		type(edits, row, IndicatorField.TARGET, target);
		type(edits, row, IndicatorField.CHANGE, change);
		if (part) {
			edits.makePartOf(row, table.getIndicators().get(table.getIndicators().size() - 2));
		}
		return this;
	}

	private static void type(IndicatorEdits edits, Indicator row, IndicatorField field, String text) {
		if (text != null && !text.isEmpty()) {
			edits.set(row, field, text);
		}
	}

	/** Does anything else with the last row. */
	public PlanCase with(Consumer<Indicator> change) {
		Indicator last = table.getIndicators().getLast();
		Indicator row = last.getParts().isEmpty() ? last : last.getParts().getLast();
		session.edit("change", row, () -> change.accept(row));
		return this;
	}

	/** Does anything else with the plan. */
	public PlanCase change(Consumer<Plan> change) {
		session.edit("change", plan, () -> change.accept(plan));
		return this;
	}

	/** Says what the table is called, and what stands over its columns. */
	public PlanCase table(String label, String title, String... headings) {
		session.edit("table", table, () -> {
			table.setLabel(label);
			table.setTitle(title);
			table.getHeadings().addAll(List.of(headings));
		});
		return this;
	}

	/** An actual value of the last row; a later revision takes the place of an earlier one. */
	public PlanCase observed(int year, String value, int revision) {
		Observation observation = FACTORY.createObservation();
		observation.setIndicator(table.getIndicators().getLast());
		observation.setYear(year);
		observation.setFigure(Figures.read(value, table.getIndicators().getLast().getUnit()));
		observation.setRevision(revision);
		session.edit("observe", plan, () -> plan.getObservations().add(observation));
		return this;
	}

	/** A note under the table. */
	public PlanCase note(String mark, String text) {
		Footnote note = FACTORY.createFootnote();
		note.setMark(mark);
		note.setText(text);
		session.edit("note", table, () -> table.getFootnotes().add(note));
		return this;
	}

	/** Opens a section on the first level. */
	public PlanCase section(String label, String title) {
		return open(FACTORY.createSection(), plan.getSections()::add, 1, label, title);
	}

	/** Opens a section under the last one of the first level. */
	public PlanCase subsection(String label, String title) {
		return open(FACTORY.createSection(), plan.getSections().getLast().getSections()::add, 2, label, title);
	}

	/** Opens a task under the last section of the first level. */
	public PlanCase task(String label, String title) {
		return open(FACTORY.createTask(), plan.getSections().getLast().getSections()::add, 2, label, title);
	}

	private PlanCase open(Section opened, Consumer<Section> place, int level, String label, String title) {
		opened.setLevel(level);
		opened.setLabel(label);
		opened.setTitle(title);
		session.edit("section", plan, () -> place.accept(opened));
		section = opened;
		box = null;
		return this;
	}

	/** A paragraph in the section that is open. */
	public PlanCase text(String words) {
		Paragraph paragraph = FACTORY.createParagraph();
		paragraph.setText(words);
		paragraph.setStyle(ParagraphStyle.BODY);
		session.edit("text", section, () -> section.getBlocks().add(paragraph));
		return this;
	}

	/** Opens a box in the section that is open. */
	public PlanCase box(String label, String no, String title) {
		box = FACTORY.createKeyProject();
		box.setLabel(label);
		box.setNo(no);
		box.setTitle(title);
		session.edit("box", section, () -> section.getBlocks().add(box));
		return this;
	}

	/** A paragraph of the goal of the box that is open. */
	public PlanCase goal(String words) {
		Paragraph goal = FACTORY.createParagraph();
		goal.setText(words);
		session.edit("goal", box, () -> box.getGoals().add(goal));
		return this;
	}

	/** An item of the box that is open. */
	public PlanCase item(String label, String title, String words) {
		ProjectItem item = FACTORY.createProjectItem();
		item.setLabel(label);
		item.setNo(label.replaceAll("\\D", ""));
		item.setTitle(title);
		item.setText(words);
		session.edit("item", box, () -> box.getItems().add(item));
		return this;
	}

	/** An entry of the glossary. */
	public PlanCase term(String term, String definition) {
		Term entry = FACTORY.createTerm();
		entry.setTerm(term);
		entry.setDefinition(definition);
		entry.setText(term + "：" + definition);
		session.edit("term", plan, () -> {
			if (plan.getBlocks().isEmpty()) {
				plan.getBlocks().add(FACTORY.createGlossary());
			}
			((org.planwright.model.Glossary) plan.getBlocks().getFirst()).getTerms().add(entry);
		});
		return this;
	}

	/** A setting of the project. */
	public PlanCase setting(String key, String value) {
		Setting setting = FACTORY.createSetting();
		setting.setKey(key);
		setting.setValue(value);
		session.edit("setting", null, () -> session.project().getSettings().add(setting));
		return this;
	}

	/** The plan. */
	public Plan plan() {
		return plan;
	}

	/** The project that holds it. */
	public ProjectSession session() {
		return session;
	}

	/** What one rule finds. */
	public List<Finding> find(Rule rule) {
		return find(rule, null);
	}

	/** What one rule finds, the plan held against an upper one. */
	public List<Finding> find(Rule rule, Plan upper) {
		return check(rule, upper).findings();
	}

	/** What one rule finds, with what was waived. Fails where a finding is not sound: stands nowhere, or lacks its words. */
	public CheckResult check(Rule rule, Plan upper) {
		Plan snapshot = session.snapshot(plan).plan();
		CheckResult result = new Checker(List.of(rule), CheckSettings.of(session.project()))
				.with(TracedLinks.reader(new TraceMemory(), TraceSettings.of(session.project())))
				.aligning(RowCounterparts.reader()).check(snapshot, upper, () -> false);
		SoundFindings.check(snapshot, result);
		return result;
	}

	/**
	 * Fails unless a rule finds exactly these: {@code 严重程度 位置 印出 -> 应为}, as {@link #line(Finding)} writes them; and unless each of them rests
	 * on every figure that it names.
	 */
	public PlanCase expect(Rule rule, String... lines) {
		assertEquals(String.join("\n", lines), find(rule).stream().map(PlanCase::line).collect(Collectors.joining("\n")));
		WakingFindings.check(this, rule);
		return this;
	}

	/** A finding in a line: {@code error 省际出口带宽/CHANGE: 20.1% -> 15.8%}. */
	public static String line(Finding finding) {
		Place place = finding.place();
		return finding.severity().key() + ' ' + place.words() + (place.column() == null ? "" : "/" + place.column()) + ": " + finding.stated()
				+ (finding.computed() == null ? "" : " -> " + finding.computed());
	}

	/**
	 * Fails unless the first fix of the only finding of a rule cures it, and its undo brings everything back.
	 *
	 * @param label what the fix says that it does
	 */
	public PlanCase cures(Rule rule, String label) {
		assertEquals(1, find(rule).size(), () -> "findings before: " + find(rule));
		return cures(rule, label, new String[0]);
	}

	/**
	 * Fails unless the fix with a label leaves exactly these findings of a rule, as {@link #line(Finding)} writes them, and its undo brings
	 * everything back.
	 */
	public PlanCase cures(Rule rule, String label, String... left) {
		List<Finding> before = find(rule);
		Fix fix = before.stream().flatMap(finding -> finding.fixes().stream()).filter(any -> any.label().equals(label)).findFirst()
				.orElseThrow(() -> new AssertionError("No such fix: " + before.stream().flatMap(finding -> finding.fixes().stream()).map(Fix::label).toList()));
		try (LiveMentions reader = new LiveMentions(session)) {
			new FixEdits(session, reader).apply(fix);
		}
		assertEquals(List.of(left), find(rule).stream().map(PlanCase::line).toList(), "not cured");
		session.undo();
		assertEquals(before.stream().map(Finding::fingerprint).toList(), find(rule).stream().map(Finding::fingerprint).toList(), "not undone");
		return this;
	}
}
