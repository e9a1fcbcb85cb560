package org.planwright.ui.document.typing;

import java.util.List;
import java.util.Optional;

import org.planwright.core.Messages;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.edit.GlossaryEdits;
import org.planwright.core.project.edit.KeyProjectEdits;
import org.planwright.core.project.edit.KeyProjectEdits.ItemField;
import org.planwright.core.project.edit.StructureEdits;
import org.planwright.core.project.edit.TextEdits;
import org.planwright.model.Block;
import org.planwright.model.Glossary;
import org.planwright.model.Identified;
import org.planwright.model.KeyProject;
import org.planwright.model.Paragraph;
import org.planwright.model.ParagraphStyle;
import org.planwright.model.Passage;
import org.planwright.model.Plan;
import org.planwright.model.ProjectItem;
import org.planwright.model.Section;
import org.planwright.model.Term;
import org.planwright.ui.document.projection.DocumentLine;
import org.planwright.ui.document.projection.DocumentProjection;
import org.planwright.ui.document.projection.LineKind;
import org.planwright.ui.document.projection.Place;
import org.planwright.ui.document.projection.Segment;
import org.planwright.ui.document.projection.Slot;

/**
 * Enter, and Backspace and Delete at the ends of a paragraph. What a key cannot mean where it was pressed changes nothing and gives no
 * caret.
 */
final class ParagraphKeys {

	private final ProjectSession session;
	private final DocumentProjection projection;
	private final SlotEdits slots;
	private final TextEdits texts;
	private final StructureEdits structure;
	private final KeyProjectEdits boxes;
	private final GlossaryEdits glossary;

	ParagraphKeys(ProjectSession session, DocumentProjection projection, SlotEdits slots) {
		this.session = session;
		this.projection = projection;
		this.slots = slots;
		texts = slots.passages();
		structure = new StructureEdits(session);
		boxes = new KeyProjectEdits(session);
		glossary = new GlossaryEdits(session);
	}

	/** Enter: what stands behind the caret becomes a paragraph of its own. */
	Optional<Caret> enter(Place place) {
		Identified owner = place.segment().owner();
		return switch (place.segment().slot()) {
		case TEXT -> enterInPassage((Passage) owner, place.offset());
		case TITLE -> enterInTitle(owner, place);
		case TERM, EXPANSION, DEFINITION -> enterInTerm((Term) owner, place);
		case LABEL, MARK, OBJECT -> Optional.empty();
		};
	}

	private Optional<Caret> enterInPassage(Passage passage, int offset) {
		if (isEmpty(passage)) {
			if (passage instanceof Paragraph paragraph && paragraph.getStyle() == ParagraphStyle.BULLET) {
				texts.setStyle(paragraph, ParagraphStyle.BODY);
				return Optional.of(start(passage));
			}
			if (passage instanceof ProjectItem item && isLastOfSeveral(item)) {
				return Optional.of(leaveBox(item));
			}
		}
		return texts.canSplit(passage) ? Optional.of(start(texts.split(passage, offset))) : Optional.empty();
	}

	private static boolean isLastOfSeveral(ProjectItem item) {
		List<ProjectItem> items = ((KeyProject) item.eContainer()).getItems();
		return items.size() > 1 && items.getLast() == item && isPlain(item);
	}

	/** Enter in an empty last paragraph of a box goes on below the box. */
	private Caret leaveBox(ProjectItem item) {
		KeyProject box = (KeyProject) item.eContainer();
		Paragraph[] below = new Paragraph[1];
		session.edit(Messages.text("edit.text.insert"), box, () -> {
			texts.delete(List.of(item));
			below[0] = texts.insertParagraphAfter(box, "", ParagraphStyle.BODY);
		});
		return start(below[0]);
	}

	private Optional<Caret> enterInTitle(Identified owner, Place place) {
		return switch (owner) {
		case Plan plan -> Optional.of(start(texts.insertFirst(plan, "")));
		case Section section -> enterInHeading(section, place);
		case KeyProject box when box.getGoals().isEmpty() -> Optional.of(start(boxes.insertItem(box, 0)));
		case KeyProject box -> Optional.of(start(boxes.insertGoal(box, 0)));
		default -> Optional.empty();
		};
	}

	private Optional<Caret> enterInHeading(Section section, Place place) {
		if (place.line().kind() != LineKind.HEADING) {
			return Optional.empty();
		}
		String title = place.segment().text();
		if (place.offset() == 0 && !title.isEmpty()) {
			return insertAbove(section);
		}
		Paragraph[] below = new Paragraph[1];
		session.edit(Messages.text("edit.text.split"), section, () -> {
			slots.replace(section, Slot.TITLE, place.offset(), title.length(), "");
			below[0] = texts.insertFirst(section, title.substring(place.offset()));
		});
		return Optional.of(start(below[0]));
	}

	/** An empty paragraph above a heading ends what stands before the heading. */
	private Optional<Caret> insertAbove(Section section) {
		int line = projection.lineOf(section);
		if (line == 0) {
			return Optional.empty();
		}
		DocumentLine above = projection.line(line - 1);
		Identified last = above.segments().getLast().owner();
		if (last instanceof Section heading) {
			texts.insertFirst(heading, "");
		} else if (last instanceof Plan plan) {
			texts.insertFirst(plan, "");
		} else {
			texts.insertParagraphAfter(topBlock(last), "", ParagraphStyle.BODY);
		}
		return Optional.of(new Caret(section, Slot.TITLE, 0));
	}

	private static Block topBlock(Identified inner) {
		Block found = null;
		for (var step = (org.eclipse.emf.ecore.EObject) inner; step != null; step = step.eContainer()) {
			if (step instanceof Block block) {
				found = block;
			}
		}
		return found;
	}

	private Optional<Caret> enterInTerm(Term term, Place place) {
		boolean atEnd = place.segment() == place.line().segments().getLast() && place.offset() == place.segment().length();
		if (!atEnd) {
			return Optional.empty();
		}
		Glossary list = (Glossary) term.eContainer();
		return Optional.of(new Caret(glossary.insert(list, list.getTerms().indexOf(term) + 1), Slot.TERM, 0));
	}

	/** Backspace where a paragraph begins, behind its label if it has one. */
	Optional<Caret> backspace(Place place) {
		if (!isFirstTyped(place)) {
			return Optional.empty();
		}
		return switch (place.segment().owner()) {
		case ProjectItem item -> backspaceInItem(item, place.segment());
		case Paragraph paragraph -> joinOrDelete(paragraph);
		case Section section when place.segment().length() == 0 -> dropHeading(section);
		case KeyProject box when isEmpty(box) -> delete(box);
		case Term term when isEmpty(term) -> delete(term);
		default -> Optional.empty();
		};
	}

	private Optional<Caret> backspaceInItem(ProjectItem item, Segment segment) {
		if (isFilled(item.getLabel())) {
			session.edit(Messages.text("edit.box.item.label"), item, () -> {
				boxes.set(item, ItemField.LABEL, "");
				boxes.set(item, ItemField.NO, "");
			});
			return Optional.of(new Caret(item, segment.slot(), 0));
		}
		return isFilled(item.getTitle()) ? Optional.empty() : joinOrDelete(item);
	}

	private Optional<Caret> joinOrDelete(Passage passage) {
		if (texts.canJoin(passage)) {
			TextEdits.JoinPlace joined = texts.join(passage);
			return Optional.of(new Caret(joined.passage(), Slot.TEXT, joined.offset()));
		}
		return isEmpty(passage) ? delete(passage) : Optional.empty();
	}

	private Optional<Caret> dropHeading(Section section) {
		Optional<Caret> above = endOfLineAbove(section);
		session.edit(Messages.text("edit.section.unmake"), section, () -> {
			Paragraph left = structure.makeParagraph(section);
			texts.delete(List.of(left));
		});
		return above;
	}

	private Optional<Caret> delete(Identified object) {
		Optional<Caret> above = endOfLineAbove(object);
		texts.delete(List.of(object));
		return above;
	}

	private Optional<Caret> endOfLineAbove(Identified object) {
		for (int line = projection.lineOf(object) - 1; line >= 0; line--) {
			Segment last = projection.line(line).segments().getLast();
			if (last.isTyped()) {
				return Optional.of(new Caret(last.owner(), last.slot(), last.length()));
			}
		}
		return Optional.empty();
	}

	/** Delete where a paragraph ends: the next one becomes its end; an empty one goes. */
	Optional<Caret> deleteAtEnd(Place place) {
		int line = projection.lineAt(projection.offsetOf(place.segment().owner(), place.segment().slot(), 0).orElseThrow());
		if (place.segment() != place.line().segments().getLast() || line + 1 >= projection.lineCount()) {
			return Optional.empty();
		}
		Segment next = projection.line(line + 1).segments().getFirst();
		boolean joins = next.slot() == Slot.TEXT && texts.canJoin((Passage) next.owner());
		if (joins && isBefore(place.segment().owner(), next.owner())) {
			texts.join((Passage) next.owner());
			return Optional.of(new Caret(place.segment().owner(), place.segment().slot(), place.offset()));
		}
		if (place.segment().owner() instanceof Paragraph paragraph && isEmpty(paragraph)) {
			texts.delete(List.of(paragraph));
			return next.isTyped() ? Optional.of(new Caret(next.owner(), next.slot(), 0)) : Optional.empty();
		}
		return Optional.empty();
	}

	/** Whether one object stands right before another among those of its kind. */
	static boolean isBefore(Identified one, Identified other) {
		if (one.eContainer() == null || one.eContainer() != other.eContainer() || one.eContainmentFeature() != other.eContainmentFeature()) {
			return false;
		}
		List<?> siblings = (List<?>) one.eContainer().eGet(one.eContainmentFeature());
		return siblings.indexOf(one) + 1 == siblings.indexOf(other);
	}

	private static boolean isFirstTyped(Place place) {
		for (Segment segment : place.line().segments()) {
			if (segment.isTyped()) {
				return segment == place.segment() && place.offset() == 0;
			}
		}
		return false;
	}

	private static Caret start(Passage passage) {
		return new Caret(passage, Slot.TEXT, 0);
	}

	private static boolean isPlain(ProjectItem item) {
		return !isFilled(item.getLabel()) && !isFilled(item.getTitle());
	}

	private static boolean isEmpty(Passage passage) {
		return !isFilled(passage.getText());
	}

	private static boolean isEmpty(KeyProject box) {
		return !isFilled(box.getTitle()) && box.getGoals().isEmpty() && box.getItems().isEmpty();
	}

	private static boolean isEmpty(Term term) {
		return !isFilled(term.getTerm()) && !isFilled(term.getExpansion()) && !isFilled(term.getDefinition());
	}

	private static boolean isFilled(String text) {
		return text != null && !text.isEmpty();
	}
}
