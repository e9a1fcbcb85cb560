package org.planwright.ui.tests.tasks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.planwright.model.Division;
import org.planwright.model.Plan;
import org.planwright.model.PlanFactory;
import org.planwright.model.Project;
import org.planwright.model.Section;
import org.planwright.model.Task;
import org.planwright.ui.table.Proposal;
import org.planwright.ui.tasks.KnownOffices;
import org.planwright.ui.tasks.TaskLine;
import org.planwright.ui.tasks.TaskLines;

class TaskLinesTest {

	private final Plan plan = PlanFactory.eINSTANCE.createPlan();

	private static <S extends Section> S add(Division parent, S section, String title) {
		section.setTitle(title);
		parent.getSections().add(section);
		return section;
	}

	private static Task task() {
		return PlanFactory.eINSTANCE.createTask();
	}

	private static Section section() {
		return PlanFactory.eINSTANCE.createSection();
	}

	private String lines(boolean grouped) {
		TaskLines lines = new TaskLines(plan, grouped);
		return IntStream.range(0, lines.size()).mapToObj(lines::get).map(line -> ".".repeat(line.depth()) + name(line)).collect(Collectors.joining(" "));
	}

	private static String name(TaskLine line) {
		String title = line.section().getTitle();
		return line.isHeading() ? title + "(" + line.number() + ")" : line.number() + title;
	}

	@Test
	void chaptersAndWhatIsNoTaskHeadTasksAndTasksKeepTheirOrder() {
		add(plan, section(), "基础");
		Task chapter = add(plan, task(), "任务章");
		Task first = add(chapter, task(), "甲");
		add(first, task(), "乙");
		Section group = add(chapter, section(), "一组");
		add(group, task(), "丙");
		add(chapter, section(), "空组");
		add(plan, task(), "单章");
		assertEquals("任务章(3) .1甲 ..2乙 .一组(1) ..3丙 4单章", lines(true));
		assertEquals("1甲 2乙 3丙 4单章", lines(false));
		assertEquals(List.of("甲", "乙", "丙", "单章"), new TaskLines(plan, true).tasks().stream().map(Task::getTitle).toList());
	}

	@Test
	void aPlanWithoutTasksHasNoRows() {
		add(add(plan, section(), "甲"), section(), "乙");
		assertEquals("", lines(true));
	}

	@Test
	void officesOfAllPlansAreOfferedByWhatWasTyped() {
		Project project = PlanFactory.eINSTANCE.createProject();
		Plan other = PlanFactory.eINSTANCE.createPlan();
		project.getPlans().addAll(List.of(plan, other));
		Task one = add(plan, task(), "甲");
		one.setLeadOffice("省发展改革委、省经信厅");
		one.getResponsibleOffices().addAll(List.of("省财政厅", "省经信厅"));
		Task two = add(add(other, section(), "章"), task(), "乙");
		two.setLeadOffice("省经信厅");
		KnownOffices known = KnownOffices.of(project);
		assertEquals(List.of("省经信厅", "省发展改革委", "省财政厅"), known.names(), "those used most stand first");
		assertEquals(List.of(new Proposal("省财政厅", "省财政厅")), known.proposals(List.of(), "财政"));
		assertEquals(List.of("省教育厅、省经信厅"), known.proposals(List.of(), "省教育厅、经信").stream().map(Proposal::typed).toList());
		assertEquals(List.of("省水利厅", "省发展改革委", "省财政厅"), known.proposals(List.of("省水利厅"), "省经信厅，").stream().map(Proposal::words).toList(),
				"what the list has is not offered again");
		assertEquals(List.of(), known.proposals(List.of(), "省财政厅"));
	}
}
