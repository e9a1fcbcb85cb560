package org.planwright.ui.document.typing;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.planwright.core.Messages;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.edit.GlossaryEdits;
import org.planwright.core.project.edit.IndicatorEdits;
import org.planwright.core.project.edit.KeyProjectEdits;
import org.planwright.core.project.edit.MentionReader;
import org.planwright.core.project.edit.StructureEdits;
import org.planwright.core.project.edit.TextEdits;
import org.planwright.model.Block;
import org.planwright.model.Glossary;
import org.planwright.model.Identified;
import org.planwright.model.Indicator;
import org.planwright.model.KeyProject;
import org.planwright.model.Paragraph;
import org.planwright.model.ParagraphStyle;
import org.planwright.model.PlanPackage;
import org.planwright.model.ProjectItem;
import org.planwright.model.Section;
import org.planwright.model.Task;
import org.planwright.model.Term;

/** Whether and how a {@link StructureCommand} works on an object of the page. */
public final class StructureCommands {

	private final ProjectSession session;
	private final TextEdits texts;
	private final StructureEdits structure;
	private final KeyProjectEdits boxes;
	private final GlossaryEdits glossary;
	private final IndicatorEdits indicators;

	/** @param reader understands figures in the words of new paragraphs */
	public StructureCommands(ProjectSession session, MentionReader reader) {
		this.session = session;
		texts = new TextEdits(session, reader);
		structure = new StructureEdits(session);
		boxes = new KeyProjectEdits(session);
		glossary = new GlossaryEdits(session);
		indicators = new IndicatorEdits(session);
	}

	/**
	 * Tells whether a command can be given.
	 *
	 * @param object what the caret is in
	 * @param offset characters of the object's words before the caret
	 */
	public boolean can(StructureCommand command, Identified object, int offset) {
		return switch (command) {
		case PROMOTE -> object instanceof Section section && structure.canPromote(section);
		case DEMOTE -> object instanceof Section section && structure.canDemote(section);
		case MOVE_UP -> canMove(object, -1);
		case MOVE_DOWN -> canMove(object, 1);
		case MAKE_HEADING -> object instanceof Paragraph paragraph && !isRunInText(paragraph) && structure.canMakeHeading(paragraph);
		case MAKE_RUN_IN -> object instanceof Paragraph paragraph && !isRunInText(paragraph) && structure.canMakeHeading(paragraph) && offset > 0
				&& offset < paragraph.getText().length();
		case MAKE_PARAGRAPH -> object instanceof Section || object instanceof Paragraph paragraph && paragraph.getStyle() != ParagraphStyle.BODY;
		case MAKE_BULLET -> object instanceof Paragraph paragraph && paragraph.getStyle() == ParagraphStyle.BODY && !isRunInText(paragraph)
				&& isInFlow(paragraph);
		case RENUMBER -> object instanceof Section section && structure.canRenumber(section.getParent());
		case MARK_TASK -> object instanceof Section && !(object instanceof Task);
		case UNMARK_TASK -> object instanceof Task;
		case INSERT_PARAGRAPH, INSERT_BOX -> object instanceof Section || flowBlock(object).isPresent();
		case INSERT_ROW -> object instanceof Indicator || object instanceof Term || object instanceof ProjectItem;
		case DELETE -> object instanceof Section || object instanceof Block || object instanceof ProjectItem || object instanceof Term
				|| object instanceof Indicator;
		};
	}

	/**
	 * Gives a command; {@link #can} must say that it can be given.
	 *
	 * @return what the caret belongs to then; null when that is gone
	 */
	public Identified run(StructureCommand command, Identified object, int offset) {
		if (!can(command, object, offset)) {
			throw new IllegalArgumentException(command + " of " + object.eClass().getName());
		}
		return switch (command) {
		case PROMOTE -> did(object, () -> structure.promote((Section) object));
		case DEMOTE -> did(object, () -> structure.demote((Section) object));
		case MOVE_UP -> did(object, () -> move(object, -1));
		case MOVE_DOWN -> did(object, () -> move(object, 1));
		case MAKE_HEADING -> structure.makeHeading((Paragraph) object);
		case MAKE_RUN_IN -> structure.makeRunInHeading((Paragraph) object, offset);
		case MAKE_PARAGRAPH -> makeParagraph(object);
		case MAKE_BULLET -> did(object, () -> texts.setStyle((Paragraph) object, ParagraphStyle.BULLET));
		case RENUMBER -> did(object, () -> structure.renumber(((Section) object).getParent()));
		case MARK_TASK -> structure.markAsTask((Section) object, true);
		case UNMARK_TASK -> structure.markAsTask((Section) object, false);
		case INSERT_PARAGRAPH -> insertParagraph(object);
		case INSERT_BOX -> insertBox(object);
		case INSERT_ROW -> insertRow(object);
		case DELETE -> delete(object);
		};
	}

	private static Identified did(Identified object, Runnable edit) {
		edit.run();
		return object;
	}

	private Identified makeParagraph(Identified object) {
		if (object instanceof Section section) {
			return structure.makeParagraph(section);
		}
		return did(object, () -> texts.setStyle((Paragraph) object, ParagraphStyle.BODY));
	}

	private Identified insertParagraph(Identified object) {
		return object instanceof Section section ? texts.insertFirst(section, "")
				: texts.insertParagraphAfter(flowBlock(object).orElseThrow(), "", ParagraphStyle.BODY);
	}

	/** A box is put behind a block; behind a heading that means behind its first paragraph, which is made if there is none. */
	private Identified insertBox(Identified object) {
		if (!(object instanceof Section section)) {
			return boxes.insertAfter(flowBlock(object).orElseThrow());
		}
		KeyProject[] box = new KeyProject[1];
		session.edit(Messages.text("edit.box.insert"), section, () -> {
			Block first = section.getBlocks().isEmpty() ? texts.insertFirst(section, "") : section.getBlocks().getFirst();
			box[0] = boxes.insertAfter(first);
		});
		return box[0];
	}

	private Identified insertRow(Identified object) {
		return switch (object) {
		case Indicator indicator -> indicators.insertAfter(indicator);
		case Term term -> glossary.insert((Glossary) term.eContainer(), ((Glossary) term.eContainer()).getTerms().indexOf(term) + 1);
		case ProjectItem item -> boxes.insertItem((KeyProject) item.eContainer(), ((KeyProject) item.eContainer()).getItems().indexOf(item) + 1);
		default -> throw new IllegalArgumentException(object.eClass().getName());
		};
	}

	private Identified delete(Identified object) {
		switch (object) {
		case Section section -> structure.delete(List.of(section));
		case Term term -> glossary.delete(List.of(term));
		case Indicator indicator -> indicators.delete(List.of(indicator));
		case KeyProject box -> boxes.delete(List.of(box));
		default -> texts.delete(List.of(object));
		}
		return null;
	}

	private boolean canMove(Identified object, int by) {
		return switch (object) {
		case Section section -> structure.canMove(section, by);
		case ProjectItem item -> boxes.canMove(item, by);
		case Term term -> glossary.canMove(term, by);
		case Indicator indicator -> indicators.canMove(indicator, by);
		case Block block -> !(block instanceof Paragraph paragraph && isRunInText(paragraph)) && texts.canMove(block, by);
		default -> false;
		};
	}

	private void move(Identified object, int by) {
		switch (object) {
		case Section section -> structure.move(section, by);
		case ProjectItem item -> boxes.move(item, by);
		case Term term -> glossary.move(term, by);
		case Indicator indicator -> indicators.move(indicator, by);
		default -> texts.move((Block) object, by);
		}
	}

	/** The block of the flow that an object stands in; empty for headings and what belongs to none. */
	private static Optional<Block> flowBlock(EObject object) {
		for (EObject step = object; step != null; step = step.eContainer()) {
			if (step instanceof Block block && isInFlow(block)) {
				return Optional.of(block);
			}
		}
		return Optional.empty();
	}

	private static boolean isInFlow(Block block) {
		return Objects.equals(block.eContainmentFeature(), PlanPackage.Literals.DIVISION__BLOCKS);
	}

	/** The text that a heading runs into is no paragraph of its own. */
	private static boolean isRunInText(Paragraph paragraph) {
		return paragraph.eContainer() instanceof Section section && section.isRunIn() && section.getBlocks().getFirst() == paragraph;
	}
}
