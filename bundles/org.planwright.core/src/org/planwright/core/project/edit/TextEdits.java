package org.planwright.core.project.edit;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.planwright.core.Messages;
import org.planwright.core.project.MergeKey;
import org.planwright.core.project.MovedWords;
import org.planwright.core.project.ProjectSession;
import org.planwright.model.Block;
import org.planwright.model.Division;
import org.planwright.model.Mention;
import org.planwright.model.Paragraph;
import org.planwright.model.ParagraphStyle;
import org.planwright.model.Passage;
import org.planwright.model.PlanFactory;
import org.planwright.model.ProjectItem;

/**
 * Edits of words and paragraphs. Figures, evidence and comments that are tied to words move with them; figures in a sentence that was
 * edited are read again.
 */
public final class TextEdits {

	private static final String SENTENCE_ENDS = "。！？；!?;\n";

	private final ProjectSession session;
	private final MentionReader reader;

	/** @param reader understands figures in typed words; {@link MentionReader#NONE} when there is none */
	public TextEdits(ProjectSession session, MentionReader reader) {
		this.session = Objects.requireNonNull(session);
		this.reader = Objects.requireNonNull(reader);
	}

	/**
	 * Replaces a span of the words of a passage. Typing on at the same place within a second is one step for undo.
	 *
	 * @param start offset of the first character, from 0
	 * @param end offset behind the last character; equal to start to insert
	 * @param replacement empty to delete
	 * @throws IndexOutOfBoundsException when the span is not in the text
	 */
	public void replace(Passage passage, int start, int end, String replacement) {
		String before = textOf(passage);
		Objects.checkFromToIndex(start, end, before.length());
		if (before.substring(start, end).equals(replacement)) {
			return;
		}
		session.edit(Messages.text(replacement.isEmpty() ? "edit.text.delete" : "edit.text.type"), passage,
				typingRun(passage, start, end, replacement), () -> {
					PassageSpans spans = new PassageSpans(session, passage);
					MovedWords moved = new MovedWords(before, start, end, replacement);
					passage.setText(moved.after());
					List<Mention> changed = spans.move(moved);
					readAgain(passage, start, start + replacement.length());
					PassageSpans.drop(passage, changed);
				});
	}

	/** A selection that is typed over or deleted is a step of its own; single keys are joined. */
	private static MergeKey typingRun(Passage passage, int start, int end, String replacement) {
		if (start == end) {
			return new TypingRun(passage, start, start + replacement.length());
		}
		boolean oneCharacter = textOf(passage).codePointCount(start, end) == 1;
		return replacement.isEmpty() && oneCharacter ? new DeletingRun(passage, start, end) : null;
	}

	/** Reads the figures of the sentences that a stretch of the words lies in. */
	private void readAgain(Passage passage, int start, int end) {
		if (reader == MentionReader.NONE) {
			return;
		}
		String text = passage.getText();
		int from = start;
		while (from > 0 && SENTENCE_ENDS.indexOf(text.charAt(from - 1)) < 0) {
			from--;
		}
		int to = end;
		while (to < text.length() && SENTENCE_ENDS.indexOf(text.charAt(to)) < 0) {
			to++;
		}
		PassageSpans.refresh(passage, from, to, reader.read(passage, text));
	}

	/** Tells whether a passage can be split in two: paragraphs and items of boxes can, notes and terms cannot. */
	public boolean canSplit(Passage passage) {
		return passage instanceof Paragraph || passage instanceof ProjectItem;
	}

	/**
	 * Splits a passage; what stands from the offset on becomes a passage of its own behind it.
	 *
	 * @return the new passage
	 */
	public Passage split(Passage passage, int offset) {
		require(canSplit(passage), "Only paragraphs and items can be split");
		String text = textOf(passage);
		Objects.checkIndex(offset, text.length() + 1);
		Passage next = likeBehind(passage);
		session.edit(Messages.text("edit.text.split"), next, () -> {
			PassageSpans spans = new PassageSpans(session, passage);
			next.setText(text.substring(offset));
			EList<Passage> siblings = siblings(passage);
			siblings.add(siblings.indexOf(passage) + 1, next);
			spans.handOver(offset, next);
			passage.setText(text.substring(0, offset));
			readAgain(passage, offset, offset);
			readAgain(next, 0, 0);
		});
		return next;
	}

	/** Tells whether there is a passage before this one that it can be joined to. */
	public boolean canJoin(Passage passage) {
		return canSplit(passage) && before(passage) != null;
	}

	/**
	 * Joins a passage to the one before it, of which it becomes the end.
	 *
	 * @return the passage before, and where in it the joined words begin
	 */
	public JoinPlace join(Passage passage) {
		require(canJoin(passage), "There is nothing before the passage that it could be joined to");
		Passage before = before(passage);
		int place = textOf(before).length();
		session.edit(Messages.text("edit.text.join"), before, () -> {
			PassageSpans spans = new PassageSpans(session, passage);
			before.setText(textOf(before) + textOf(passage));
			spans.handOverAll(before, place);
			for (Setting reference : session.referencesTo(passage)) {
				EcoreUtil.replace(reference, passage, before);
			}
			EcoreUtil.remove(passage);
			new PassageSpans(session, before).mend();
			readAgain(before, place, place);
		});
		return new JoinPlace(before, place);
	}

	/**
	 * Where two passages were joined.
	 *
	 * @param passage the one that holds the words of both
	 * @param offset where the words of the second one begin
	 */
	public record JoinPlace(Passage passage, int offset) {
	}

	/** Inserts a paragraph behind a block or a paragraph of a goal. */
	public Paragraph insertParagraphAfter(Block block, String text, ParagraphStyle style) {
		Paragraph paragraph = newParagraph(text, style);
		session.edit(Messages.text(style == ParagraphStyle.BULLET ? "edit.text.insert.bullet" : "edit.text.insert"), paragraph, () -> {
			EList<EObject> siblings = siblings(block);
			siblings.add(siblings.indexOf(block) + 1, paragraph);
			readAgain(paragraph, 0, text.length());
		});
		return paragraph;
	}

	/** Inserts a paragraph as the first block of a plan or section. */
	public Paragraph insertFirst(Division division, String text) {
		Paragraph paragraph = newParagraph(text, ParagraphStyle.BODY);
		session.edit(Messages.text("edit.text.insert"), paragraph, () -> {
			division.getBlocks().addFirst(paragraph);
			readAgain(paragraph, 0, text.length());
		});
		return paragraph;
	}

	/** Makes a paragraph a bullet, a caption, a note and so on. */
	public void setStyle(Paragraph paragraph, ParagraphStyle style) {
		session.edit(Messages.text("edit.text.style"), paragraph, () -> paragraph.setStyle(style));
	}

	/** Deletes paragraphs, tables, boxes or items, and what was said of them. */
	public void delete(List<? extends EObject> blocks) {
		require(!blocks.isEmpty(), "Nothing to delete");
		session.loadReferring(blocks);
		session.edit(Messages.text("edit.text.delete.blocks", Integer.toString(blocks.size())), blocks.getFirst().eContainer(),
				() -> List.copyOf(blocks).forEach(EcoreUtil::remove));
	}

	/** Tells whether a block can be moved that far among the blocks that it stands with. */
	public boolean canMove(Block block, int by) {
		EList<EObject> siblings = siblings(block);
		int target = siblings.indexOf(block) + by;
		return by != 0 && target >= 0 && target < siblings.size();
	}

	/** Moves a block among the blocks that it stands with. */
	public void move(Block block, int by) {
		require(canMove(block, by), "There is no place " + by + " blocks away");
		EList<EObject> siblings = siblings(block);
		session.edit(Messages.text("edit.text.move"), block, () -> siblings.move(siblings.indexOf(block) + by, block));
	}

	private static Paragraph newParagraph(String text, ParagraphStyle style) {
		Paragraph paragraph = PlanFactory.eINSTANCE.createParagraph();
		paragraph.setText(text);
		paragraph.setStyle(style);
		return paragraph;
	}

	private static Passage likeBehind(Passage passage) {
		if (passage instanceof Paragraph paragraph) {
			// A title, caption or note is one line; what is split off from it is plain text.
			boolean runsOn = paragraph.getStyle() == ParagraphStyle.BULLET || paragraph.getStyle() == ParagraphStyle.FRONT;
			return newParagraph("", runsOn ? paragraph.getStyle() : ParagraphStyle.BODY);
		}
		return PlanFactory.eINSTANCE.createProjectItem();
	}

	private static Passage before(Passage passage) {
		EList<EObject> siblings = siblings(passage);
		int index = siblings.indexOf(passage);
		return index > 0 && siblings.get(index - 1) instanceof Passage before && before.eClass() == passage.eClass() ? before : null;
	}

	@SuppressWarnings("unchecked")
	private static <T extends EObject> EList<T> siblings(EObject object) {
		return (EList<T>) object.eContainer().eGet(object.eContainmentFeature());
	}

	private static String textOf(Passage passage) {
		return passage.getText() == null ? "" : passage.getText();
	}

	private static void require(boolean condition, String message) {
		if (!condition) {
			throw new IllegalArgumentException(message);
		}
	}
}
