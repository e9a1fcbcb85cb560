package org.planwright.core.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.planwright.model.Block;
import org.planwright.model.Division;
import org.planwright.model.KeyProject;
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

	private final List<Holder> holders = new ArrayList<>();
	private final boolean hasTasks;
	private boolean tasksSeen;

	private Holders(Plan plan) {
		hasTasks = plan.getSections().stream().anyMatch(Holders::holdsTask);
	}

	/** The boxes of a plan and the sections of its task chapters and of those after them, in the order of the document. */
	static List<Holder> of(Plan plan) {
		Holders walk = new Holders(plan);
		walk.boxes(plan);
		plan.getSections().forEach(chapter -> walk.section(chapter, walk.isPromising(chapter)));
		return walk.holders;
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
			List<Holder.Text> texts = new ArrayList<>();
			for (Block block : section.getBlocks()) {
				if (block instanceof Paragraph paragraph) {
					add(texts, paragraph, false, paragraph.getText(), paragraph.getFirstLine());
				}
			}
			holders.add(Holder.of(section, section.getTitle(), section.getLine(), texts));
		}
		boxes(section);
		section.getSections().forEach(child -> section(child, promising));
	}

	private void boxes(Division division) {
		for (Block block : division.getBlocks()) {
			if (block instanceof KeyProject box) {
				List<Holder.Text> texts = new ArrayList<>();
				box.getGoals().forEach(goal -> add(texts, goal, false, goal.getText(), goal.getFirstLine()));
				for (ProjectItem item : box.getItems()) {
					add(texts, item, true, item.getTitle(), item.getLine());
					add(texts, item, false, item.getText(), item.getLine());
				}
				holders.add(Holder.of(box, box.getTitle(), box.getFirstLine(), texts));
			}
		}
	}

	private static void add(List<Holder.Text> texts, Passage passage, boolean inTitle, String words, int line) {
		if (words != null && !words.isBlank()) {
			texts.add(Holder.Text.of(passage, inTitle, words, line));
		}
	}
}
