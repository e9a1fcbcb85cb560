package org.planwright.core.trace;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.planwright.model.Block;
import org.planwright.model.Division;
import org.planwright.model.Indicator;
import org.planwright.model.KeyProject;
import org.planwright.model.Mention;
import org.planwright.model.Paragraph;
import org.planwright.model.Passage;
import org.planwright.model.Plan;
import org.planwright.model.ProjectItem;
import org.planwright.model.Section;
import org.planwright.model.Task;

/** Walks a plan for the sections and boxes whose words say what will be done. */
final class Holders {

	/** Chapters that promise nothing: what was, how things stand, and what is meant by words. */
	private static final Pattern NO_PROMISE = Pattern.compile("回顾|总结|现状|基础(?!设施)|成效|形势|环境|背景|指导思想|原则|目标|总体要求|总体思路|前言|序言|附件|附表|名词|释义");

	private final boolean hasTasks;
	private final Consumer<Section> sections;
	private final Consumer<KeyProject> boxes;
	private boolean tasksSeen;

	private Holders(Plan plan, Consumer<Section> sections, Consumer<KeyProject> boxes) {
		hasTasks = plan.getSections().stream().anyMatch(Holders::holdsTask);
		this.sections = sections;
		this.boxes = boxes;
	}

	/** The boxes of a plan and the sections of its task chapters and of those after them, in the order of the document. */
	static List<Holder> of(Plan plan) {
		List<Holder> holders = new ArrayList<>();
		new Holders(plan, section -> holders.add(holder(section)), box -> holders.add(holder(box))).walk(plan);
		return holders;
	}

	/** The ids of those sections that have words of their own, in order; their words are not cut up for it. */
	static List<String> tasksOf(Plan plan) {
		List<String> tasks = new ArrayList<>();
		new Holders(plan, section -> {
			if (paragraphs(section).anyMatch(paragraph -> saysSomething(paragraph.getText()))) {
				tasks.add(section.getId());
			}
		}, box -> {
		}).walk(plan);
		return tasks;
	}

	/** The indicators of which the words of those sections and boxes repeat a figure. */
	static Set<Indicator> mentioned(Plan plan) {
		Set<Indicator> mentioned = new HashSet<>();
		Consumer<Passage> words = passage -> passage.getMentions().stream().map(Mention::getIndicator).filter(Objects::nonNull).forEach(mentioned::add);
		new Holders(plan, section -> paragraphs(section).forEach(words), box -> {
			box.getGoals().forEach(words);
			box.getItems().forEach(words);
		}).walk(plan);
		return mentioned;
	}

	private void walk(Plan plan) {
		boxes(plan);
		plan.getSections().forEach(chapter -> section(chapter, isPromising(chapter)));
	}

	private static boolean holdsTask(Section section) {
		return section instanceof Task || section.getSections().stream().anyMatch(Holders::holdsTask);
	}

	/** Tells whether a chapter says what will be done: one of tasks, one after those, or, in a plan without tasks, any but the known others. */
	private boolean isPromising(Section chapter) {
		if (holdsTask(chapter)) {
			tasksSeen = true;
			return true;
		}
		boolean other = chapter.getTitle() != null && NO_PROMISE.matcher(chapter.getTitle()).find();
		return !other && (hasTasks ? tasksSeen : true);
	}

	private void section(Section section, boolean promising) {
		if (promising) {
			sections.accept(section);
		}
		boxes(section);
		section.getSections().forEach(child -> section(child, promising));
	}

	private void boxes(Division division) {
		for (Block block : division.getBlocks()) {
			if (block instanceof KeyProject box) {
				boxes.accept(box);
			}
		}
	}

	private static Stream<Paragraph> paragraphs(Section section) {
		return section.getBlocks().stream().filter(Paragraph.class::isInstance).map(Paragraph.class::cast);
	}

	private static Holder holder(Section section) {
		List<Holder.Text> texts = new ArrayList<>();
		paragraphs(section).forEach(paragraph -> add(texts, paragraph, false, paragraph.getText(), paragraph.getFirstLine()));
		return Holder.of(section, section.getTitle(), section.getLine(), texts);
	}

	private static Holder holder(KeyProject box) {
		List<Holder.Text> texts = new ArrayList<>();
		box.getGoals().forEach(goal -> add(texts, goal, false, goal.getText(), goal.getFirstLine()));
		for (ProjectItem item : box.getItems()) {
			add(texts, item, true, item.getTitle(), item.getLine());
			add(texts, item, false, item.getText(), item.getLine());
		}
		return Holder.of(box, box.getTitle(), box.getFirstLine(), texts);
	}

	private static void add(List<Holder.Text> texts, Passage passage, boolean inTitle, String words, int line) {
		if (saysSomething(words)) {
			texts.add(Holder.Text.of(passage, inTitle, words, line));
		}
	}

	private static boolean saysSomething(String words) {
		return words != null && !words.isBlank();
	}
}
