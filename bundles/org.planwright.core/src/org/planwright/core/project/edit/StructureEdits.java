package org.planwright.core.project.edit;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.planwright.core.Messages;
import org.planwright.core.Numbering;
import org.planwright.core.project.ProjectSession;
import org.planwright.model.Block;
import org.planwright.model.Division;
import org.planwright.model.Paragraph;
import org.planwright.model.Plan;
import org.planwright.model.PlanFactory;
import org.planwright.model.PlanPackage;
import org.planwright.model.Section;
import org.planwright.model.Task;

/**
 * Edits of a plan's outline. Whatever is done to headings, the words of the plan stay in their order: what would be left behind by a
 * heading that moves a level up becomes part of it, as in a word processor.
 */
public final class StructureEdits {

	/** The deepest level of a heading. */
	public static final int DEEPEST = 4;

	private final ProjectSession session;

	public StructureEdits(ProjectSession session) {
		this.session = session;
	}

	/** Sets the words of a heading, without its number. */
	public void setTitle(Section section, String title) {
		session.edit(Messages.text("edit.section.title"), section, () -> section.setTitle(title.strip()));
	}

	/** Sets the number of a heading as it is to be printed, with its punctuation; empty for none. */
	public void setLabel(Section section, String label) {
		session.edit(Messages.text("edit.section.label"), section, () -> section.setLabel(label.strip()));
	}

	/** Tells whether a heading can move one level up. */
	public boolean canPromote(Section section) {
		return section.getParent() instanceof Section;
	}

	/** Moves a heading one level up. The headings behind it on its old level become its own. */
	public void promote(Section section) {
		require(canPromote(section), "The heading is on the highest level");
		session.edit(Messages.text("edit.section.promote"), section, () -> {
			Section above = (Section) section.getParent();
			int shift = above.getLevel() - section.getLevel();
			EList<Section> siblings = above.getSections();
			List<Section> behind = List.copyOf(siblings.subList(siblings.indexOf(section) + 1, siblings.size()));
			shiftLevels(section, shift);
			section.getSections().addAll(behind);
			EList<Section> target = above.getParent().getSections();
			target.add(target.indexOf(above) + 1, section);
		});
	}

	/** Tells whether a heading can move one level down: there is one before it on its level, and no level gets too deep. */
	public boolean canDemote(Section section) {
		return section.getParent().getSections().indexOf(section) > 0 && deepestLevel(section) < DEEPEST;
	}

	/** Moves a heading one level down, under the heading before it. */
	public void demote(Section section) {
		require(canDemote(section), "The heading cannot move further down");
		session.edit(Messages.text("edit.section.demote"), section, () -> {
			EList<Section> siblings = section.getParent().getSections();
			Section above = siblings.get(siblings.indexOf(section) - 1);
			shiftLevels(section, above.getLevel() + 1 - section.getLevel());
			above.getSections().add(section);
		});
	}

	private static int deepestLevel(Section section) {
		return section.getSections().stream().mapToInt(StructureEdits::deepestLevel).max().orElse(section.getLevel());
	}

	private static void shiftLevels(Section section, int by) {
		section.setLevel(section.getLevel() + by);
		section.getSections().forEach(inner -> shiftLevels(inner, by));
	}

	/** Tells whether a section can be moved that far among the sections on its level. */
	public boolean canMove(Section section, int by) {
		int target = section.getParent().getSections().indexOf(section) + by;
		return by != 0 && target >= 0 && target < section.getParent().getSections().size();
	}

	/** Moves a section with everything under it among the sections on its level. */
	public void move(Section section, int by) {
		require(canMove(section, by), "There is no place " + by + " sections away");
		session.edit(Messages.text("edit.section.move"), section, () -> {
			EList<Section> siblings = section.getParent().getSections();
			siblings.move(siblings.indexOf(section) + by, section);
		});
	}

	/** Tells whether a paragraph can become a heading: it stands in the flow, has words, and its level would not be too deep. */
	public boolean canMakeHeading(Paragraph paragraph) {
		return paragraph.eContainmentFeature() == PlanPackage.Literals.DIVISION__BLOCKS && paragraph.getText() != null
				&& !paragraph.getText().isBlank() && levelUnder((Division) paragraph.eContainer()) <= DEEPEST;
	}

	/**
	 * Makes a paragraph the heading of what follows it. A number at its beginning becomes the heading's label.
	 *
	 * @return the new section
	 */
	public Section makeHeading(Paragraph paragraph) {
		return makeHeading(paragraph, paragraph.getText().length(), false);
	}

	/**
	 * Makes the beginning of a paragraph the heading of it and of what follows it: 全面推进5G网络建设。 before the text.
	 *
	 * @param end offset behind the heading and its punctuation
	 */
	public Section makeRunInHeading(Paragraph paragraph, int end) {
		return makeHeading(paragraph, end, true);
	}

	private Section makeHeading(Paragraph paragraph, int end, boolean runIn) {
		require(canMakeHeading(paragraph), "The paragraph cannot be a heading");
		HeadingText heading = HeadingText.of(paragraph.getText().substring(0, end), runIn);
		Division division = (Division) paragraph.eContainer();
		Section section = newSection(heading, runIn ? Math.max(levelUnder(division), DEEPEST - 1) : levelUnder(division), paragraph.getFirstLine());
		session.edit(Messages.text("edit.section.make"), section, () -> {
			List<Block> behind = List.copyOf(division.getBlocks().subList(division.getBlocks().indexOf(paragraph) + 1, division.getBlocks().size()));
			division.getSections().addFirst(section);
			if (runIn && end < paragraph.getText().length()) {
				new TextEdits(session, MentionReader.NONE).replace(paragraph, 0, end, "");
				section.getBlocks().add(paragraph);
			} else {
				retarget(paragraph, section);
				EcoreUtil.remove(paragraph);
			}
			section.getBlocks().addAll(behind);
		});
		return section;
	}

	private static int levelUnder(Division division) {
		return division instanceof Section section ? section.getLevel() + 1 : 1;
	}

	private static Section newSection(HeadingText heading, int level, int line) {
		Section section = PlanFactory.eINSTANCE.createSection();
		section.setLabel(heading.label());
		section.setTitle(heading.title());
		section.setRunIn(heading.runIn());
		section.setRunInMark(heading.mark());
		section.setLevel(level);
		section.setLine(line);
		return section;
	}

	/**
	 * Makes a heading a paragraph of what stands before it. What stood under it follows; its own headings take its place.
	 *
	 * @return the paragraph with the words of the heading
	 */
	public Paragraph makeParagraph(Section section) {
		Paragraph first = section.isRunIn() && !section.getBlocks().isEmpty() && section.getBlocks().getFirst() instanceof Paragraph text
				? text : null;
		Paragraph paragraph = first == null ? PlanFactory.eINSTANCE.createParagraph() : first;
		String words = HeadingText.printed(section);
		session.edit(Messages.text("edit.section.unmake"), paragraph, () -> {
			Division parent = section.getParent();
			int index = parent.getSections().indexOf(section);
			Division target = index == 0 ? parent : last(parent.getSections().get(index - 1));
			if (first == null) {
				paragraph.setText(words);
				paragraph.setFirstLine(section.getLine());
				paragraph.setLastLine(section.getLine());
				section.getBlocks().addFirst(paragraph);
			} else {
				new TextEdits(session, MentionReader.NONE).replace(paragraph, 0, 0, words);
			}
			target.getBlocks().addAll(List.copyOf(section.getBlocks()));
			retarget(section, paragraph);
			parent.getSections().addAll(index, List.copyOf(section.getSections()));
			EcoreUtil.remove(section);
		});
		return paragraph;
	}

	private static Division last(Section section) {
		return section.getSections().isEmpty() ? section : last(section.getSections().getLast());
	}

	/** Hands what was said of one object to the one that takes its place, as far as it can be said of that one. */
	private void retarget(EObject from, EObject to) {
		for (Setting reference : session.referencesTo(from)) {
			if (reference.getEStructuralFeature().getEType().isInstance(to)) {
				EcoreUtil.replace(reference, from, to);
			}
		}
	}

	/** Tells whether the sections directly under a plan or section carry numbers that {@link #renumber} can set. */
	public boolean canRenumber(Division division) {
		return firstNumbering(division).isPresent();
	}

	/** Numbers the sections directly under a plan or section one after the other, in the style and from the number of the first of them. */
	public void renumber(Division division) {
		Numbering style = firstNumbering(division).orElseThrow(() -> new IllegalArgumentException("There is no number to go on from"));
		session.edit(Messages.text("edit.section.renumber"), division, () -> {
			int number = style.number();
			for (Section section : division.getSections()) {
				if (section.getLabel() != null && !section.getLabel().isBlank()) {
					section.setLabel(style.with(number++));
				}
			}
		});
	}

	private static Optional<Numbering> firstNumbering(Division division) {
		return division.getSections().stream().map(section -> Numbering.of(section.getLabel())).flatMap(Optional::stream).findFirst();
	}

	/**
	 * Marks a section as a task, or takes the mark away; what only a task has is lost then.
	 *
	 * @return the section that stands in its place, with the same id
	 */
	public Section markAsTask(Section section, boolean task) {
		if (section instanceof Task == task) {
			return section;
		}
		Section other = task ? PlanFactory.eINSTANCE.createTask() : PlanFactory.eINSTANCE.createSection();
		session.edit(Messages.text(task ? "edit.section.task" : "edit.section.no.task"), other, () -> {
			copyHeading(section, other);
			EList<Section> siblings = section.getParent().getSections();
			siblings.add(siblings.indexOf(section), other);
			other.getBlocks().addAll(List.copyOf(section.getBlocks()));
			other.getSections().addAll(List.copyOf(section.getSections()));
			retarget(section, other);
			EcoreUtil.remove(section);
		});
		return other;
	}

	private static void copyHeading(Section from, Section to) {
		to.setId(from.getId());
		to.setLevel(from.getLevel());
		to.setLabel(from.getLabel());
		to.setTitle(from.getTitle());
		to.setRunIn(from.isRunIn());
		to.setRunInMark(from.getRunInMark());
		to.setLine(from.getLine());
	}

	/** Sets who leads a task, who takes part, and by when it is to be done. */
	public void setDuty(Task task, String leadOffice, List<String> responsibleOffices, String deadline) {
		session.edit(Messages.text("edit.section.duty"), task, () -> {
			task.setLeadOffice(leadOffice);
			task.getResponsibleOffices().clear();
			task.getResponsibleOffices().addAll(responsibleOffices);
			task.setDeadline(deadline);
		});
	}

	/** Deletes sections with everything under them. */
	public void delete(List<Section> sections) {
		require(!sections.isEmpty(), "Nothing to delete");
		session.loadReferring(sections);
		session.edit(Messages.text("edit.section.delete", Integer.toString(sections.size())), sections.getFirst().getParent(),
				() -> List.copyOf(sections).forEach(EcoreUtil::remove));
	}

	/** Inserts a section without a title at a place among those directly under a plan or section. */
	public Section insert(Division division, int index) {
		require(division instanceof Plan || levelUnder(division) <= DEEPEST, "Headings go no deeper");
		Section section = newSection(new HeadingText("", "", "", false), levelUnder(division), 0);
		session.edit(Messages.text("edit.section.insert"), section, () -> division.getSections().add(index, section));
		return section;
	}

	private static void require(boolean condition, String message) {
		if (!condition) {
			throw new IllegalArgumentException(message);
		}
	}
}
