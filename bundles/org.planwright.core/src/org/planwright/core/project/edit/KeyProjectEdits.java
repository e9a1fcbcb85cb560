package org.planwright.core.project.edit;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.planwright.core.Messages;
import org.planwright.core.project.ProjectSession;
import org.planwright.model.Block;
import org.planwright.model.Division;
import org.planwright.model.KeyProject;
import org.planwright.model.Paragraph;
import org.planwright.model.PlanFactory;
import org.planwright.model.PlanPackage;
import org.planwright.model.ProjectItem;

/** Edits of project boxes. The words of goals and items are edited by {@link TextEdits}. */
public final class KeyProjectEdits {

	/** The short texts of a box. */
	public enum Field {
		/** 序号. */
		NO(PlanPackage.Literals.KEY_PROJECT__NO),
		/** Label as printed, such as 专栏1. */
		LABEL(PlanPackage.Literals.KEY_PROJECT__LABEL),
		/** 标题. */
		TITLE(PlanPackage.Literals.KEY_PROJECT__TITLE),
		/** Such as 工程目标. */
		GOAL_LABEL(PlanPackage.Literals.KEY_PROJECT__GOAL_LABEL),
		/** Such as 工程内容. */
		CONTENT_LABEL(PlanPackage.Literals.KEY_PROJECT__CONTENT_LABEL);

		private final EAttribute attribute;

		Field(EAttribute attribute) {
			this.attribute = attribute;
		}
	}

	/** The short texts of an item. */
	public enum ItemField {
		/** Number without punctuation. */
		NO(PlanPackage.Literals.PROJECT_ITEM__NO),
		/** Number as printed. */
		LABEL(PlanPackage.Literals.PROJECT_ITEM__LABEL),
		/** 小标题. */
		TITLE(PlanPackage.Literals.PROJECT_ITEM__TITLE);

		private final EAttribute attribute;

		ItemField(EAttribute attribute) {
			this.attribute = attribute;
		}
	}

	private final ProjectSession session;

	public KeyProjectEdits(ProjectSession session) {
		this.session = session;
	}

	/** Sets a short text of a box. */
	public void set(KeyProject box, Field field, String text) {
		session.edit(label("edit.box.", field), box, () -> box.eSet(field.attribute, text.strip()));
	}

	/** Sets a short text of an item. */
	public void set(ProjectItem item, ItemField field, String text) {
		session.edit(label("edit.box.item.", field), item, () -> item.eSet(field.attribute, text.strip()));
	}

	private static String label(String prefix, Enum<?> field) {
		return Messages.text(prefix + field.name().toLowerCase(Locale.ROOT).replace('_', '.'));
	}

	/** Inserts an empty box behind a block of the flow. */
	public KeyProject insertAfter(Block block) {
		KeyProject box = newBox();
		session.edit(Messages.text("edit.box.insert"), box, () -> {
			EList<EObject> siblings = siblings(block);
			siblings.add(siblings.indexOf(block) + 1, box);
		});
		return box;
	}

	/** Inserts an empty box into the text of a section or plan, at a place among its blocks. */
	public KeyProject insert(Division division, int index) {
		KeyProject box = newBox();
		session.edit(Messages.text("edit.box.insert"), box, () -> division.getBlocks().add(index, box));
		return box;
	}

	private static KeyProject newBox() {
		KeyProject box = PlanFactory.eINSTANCE.createKeyProject();
		box.setNo("");
		box.setLabel("");
		box.setTitle("");
		box.setGoalLabel("");
		box.setContentLabel("");
		return box;
	}

	/** Adds an empty paragraph to the goal of a box, at a place in it. */
	public Paragraph insertGoal(KeyProject box, int index) {
		Paragraph goal = PlanFactory.eINSTANCE.createParagraph();
		goal.setText("");
		session.edit(Messages.text("edit.box.goal.insert"), goal, () -> box.getGoals().add(index, goal));
		return goal;
	}

	/** Adds an empty item to a box, at a place in it. */
	public ProjectItem insertItem(KeyProject box, int index) {
		ProjectItem item = PlanFactory.eINSTANCE.createProjectItem();
		item.setNo("");
		item.setLabel("");
		item.setTitle("");
		item.setTitleMark("");
		item.setText("");
		session.edit(Messages.text("edit.box.item.insert"), item, () -> box.getItems().add(index, item));
		return item;
	}

	/** Tells whether an item can be moved that far in its box. */
	public boolean canMove(ProjectItem item, int by) {
		EList<EObject> siblings = siblings(item);
		int target = siblings.indexOf(item) + by;
		return by != 0 && target >= 0 && target < siblings.size();
	}

	/** Moves an item in its box. */
	public void move(ProjectItem item, int by) {
		if (!canMove(item, by)) {
			throw new IllegalArgumentException("There is no place " + by + " items away");
		}
		EList<EObject> siblings = siblings(item);
		session.edit(Messages.text("edit.box.item.move"), item, () -> siblings.move(siblings.indexOf(item) + by, item));
	}

	/** Deletes boxes, and what was said of them. */
	public void delete(List<KeyProject> boxes) {
		session.loadReferring(boxes);
		session.edit(Messages.text("edit.box.delete", Integer.toString(boxes.size())), boxes.getFirst().eContainer(),
				() -> List.copyOf(boxes).forEach(EcoreUtil::remove));
	}

	@SuppressWarnings("unchecked")
	private static EList<EObject> siblings(EObject object) {
		return (EList<EObject>) object.eContainer().eGet(object.eContainmentFeature());
	}
}
