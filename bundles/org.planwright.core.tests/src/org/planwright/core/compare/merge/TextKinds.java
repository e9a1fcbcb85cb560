package org.planwright.core.compare.merge;

import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;

import org.planwright.core.project.edit.GlossaryEdits;
import org.planwright.core.project.edit.KeyProjectEdits;
import org.planwright.core.project.edit.TextEdits;
import org.planwright.model.Block;
import org.planwright.model.Division;
import org.planwright.model.Glossary;
import org.planwright.model.Indicator;
import org.planwright.model.KeyProject;
import org.planwright.model.Mention;
import org.planwright.model.Paragraph;
import org.planwright.model.ParagraphStyle;
import org.planwright.model.Passage;
import org.planwright.model.ProjectItem;
import org.planwright.model.Term;

/** Edits of words, paragraphs, boxes and terms. */
final class TextKinds {

	private TextKinds() {
	}

	static void addTo(List<BiPredicate<RandomEdits, String>> kinds) {
		kinds.add((edits, number) -> type(edits));
		kinds.add((edits, number) -> type(edits));
		kinds.add((edits, number) -> split(edits));
		kinds.add((edits, number) -> join(edits));
		kinds.add((edits, number) -> insert(edits));
		kinds.add((edits, number) -> deleteBlock(edits));
		kinds.add((edits, number) -> edits.move(edits.any(Block.class)));
		kinds.add((edits, number) -> style(edits));
		kinds.add((edits, number) -> box(edits));
		kinds.add((edits, number) -> item(edits));
		kinds.add((edits, number) -> edits.move(edits.any(ProjectItem.class)));
		kinds.add((edits, number) -> term(edits));
		kinds.add((edits, number) -> newTerm(edits));
		kinds.add((edits, number) -> tie(edits));
	}

	static TextEdits texts(RandomEdits edits) {
		return new TextEdits(edits.session, edits.reader);
	}

	private static boolean type(RandomEdits edits) {
		Passage passage = edits.any(Passage.class, each -> !text(each).isEmpty());
		if (passage == null) {
			return false;
		}
		String text = text(passage);
		int start = edits.random.nextInt(text.length());
		int end = Math.min(text.length(), start + edits.random.nextInt(12));
		switch (edits.random.nextInt(4)) {
		case 0 -> texts(edits).replace(passage, start, start, edits.words());
		case 1 -> texts(edits).replace(passage, start, end, "");
		case 2 -> texts(edits).replace(passage, text.length(), text.length(), edits.sentence());
		default -> texts(edits).replace(passage, start, end, edits.words());
		}
		return true;
	}

	static String text(Passage passage) {
		return Objects.requireNonNullElse(passage.getText(), "");
	}

	private static boolean split(RandomEdits edits) {
		Passage passage = edits.any(Passage.class, each -> text(each).length() > 4 && texts(edits).canSplit(each));
		return passage != null && texts(edits).split(passage, edits.random.nextInt(text(passage).length())) != null;
	}

	private static boolean join(RandomEdits edits) {
		Passage passage = edits.any(Passage.class, each -> texts(edits).canJoin(each));
		return passage != null && texts(edits).join(passage) != null;
	}

	private static boolean insert(RandomEdits edits) {
		if (edits.random.nextBoolean()) {
			Block block = edits.any(Block.class, each -> each.eContainer() instanceof Division);
			return block != null && texts(edits).insertParagraphAfter(block, edits.sentence(), ParagraphStyle.BODY) != null;
		}
		Division division = edits.any(Division.class);
		return division != null && texts(edits).insertFirst(division, edits.sentence()) != null;
	}

	private static boolean deleteBlock(RandomEdits edits) {
		Block block = edits.any(Block.class);
		if (block == null) {
			return false;
		}
		texts(edits).delete(List.of(block));
		return true;
	}

	private static boolean style(RandomEdits edits) {
		Paragraph paragraph = edits.any(Paragraph.class);
		ParagraphStyle style = edits.any(ParagraphStyle.values());
		if (paragraph == null || paragraph.getStyle() == style) {
			return false;
		}
		texts(edits).setStyle(paragraph, style);
		return true;
	}

	private static boolean box(RandomEdits edits) {
		KeyProject box = edits.any(KeyProject.class);
		if (box == null) {
			return false;
		}
		KeyProjectEdits boxes = new KeyProjectEdits(edits.session);
		if (edits.random.nextBoolean()) {
			boxes.set(box, edits.any(KeyProjectEdits.Field.values()), edits.words());
		} else {
			texts(edits).replace(boxes.insertItem(box, edits.random.nextInt(box.getItems().size() + 1)), 0, 0, edits.sentence());
		}
		return true;
	}

	private static boolean item(RandomEdits edits) {
		ProjectItem item = edits.any(ProjectItem.class);
		if (item == null) {
			return false;
		}
		new KeyProjectEdits(edits.session).set(item, edits.any(KeyProjectEdits.ItemField.values()), edits.words());
		return true;
	}

	private static boolean term(RandomEdits edits) {
		Term term = edits.any(Term.class);
		if (term == null) {
			return false;
		}
		new GlossaryEdits(edits.session).set(term, edits.any(GlossaryEdits.Field.values()), edits.words());
		return true;
	}

	private static boolean newTerm(RandomEdits edits) {
		Glossary glossary = edits.any(Glossary.class);
		if (glossary == null) {
			return false;
		}
		GlossaryEdits terms = new GlossaryEdits(edits.session);
		Term term = terms.insert(glossary, edits.random.nextInt(glossary.getTerms().size() + 1));
		terms.set(term, GlossaryEdits.Field.TERM, edits.words());
		return true;
	}

	/** What a figure in prose speaks of, as a person says. */
	private static boolean tie(RandomEdits edits) {
		Mention mention = edits.any(Mention.class);
		Indicator indicator = edits.any(Indicator.class);
		return mention != null && edits.edit(mention, () -> mention.setIndicator(indicator));
	}
}
