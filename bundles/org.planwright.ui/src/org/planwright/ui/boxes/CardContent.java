package org.planwright.ui.boxes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.ToolBar;
import org.planwright.core.check.Finding;
import org.planwright.core.project.FrozenCopies;
import org.planwright.core.project.ProjectSession;
import org.planwright.model.Identified;
import org.planwright.model.KeyProject;
import org.planwright.model.Paragraph;
import org.planwright.model.Passage;
import org.planwright.model.Plan;
import org.planwright.model.PlanPackage.Literals;
import org.planwright.model.ProjectItem;
import org.planwright.model.Section;
import org.planwright.ui.Messages;
import org.planwright.ui.kit.Accessibles;
import org.planwright.ui.kit.Keyboard;
import org.planwright.ui.review.CommentDesk;
import org.planwright.ui.selection.PlanNames;
import org.planwright.ui.theme.Face;
import org.planwright.ui.theme.Icon;
import org.planwright.ui.theme.Icons;
import org.planwright.ui.theme.Theme;

/** The fields of one box, made anew when goals or items come, go or move. */
final class CardContent {

	/** What a card tells the page. */
	interface Listener {
		/** A field got the keyboard. */
		void picked(Identified owner);

		/** A link was followed. */
		void goTo(Identified target);

		/** A goal or item was split, joined or added: the keyboard goes to it. */
		void continueAt(Passage passage, int offset);
	}

	private static final int LABEL_WIDTH = 4;
	private static final int NUMBER_WIDTH = 2;
	private static final int TITLE_LARGER = 3;
	private static final int MARGIN = 16;

	private final KeyProject box;
	private final CardEdits edits;
	private final Theme theme;
	private final Icons icons;
	private final CardParts parts;
	private final Listener listener;
	private final Composite content;
	private final List<CardField> fields = new ArrayList<>();
	private final List<RemarkSign> signs = new ArrayList<>();
	private final CommentDesk remarks;
	private final List<Object> structure;
	private Link place;
	private Link indicators;

	CardContent(Composite parent, KeyProject box, CardEdits edits, CommentDesk remarks, Theme theme, Icons icons, Listener listener) {
		this.box = box;
		this.edits = edits;
		this.remarks = remarks;
		this.theme = theme;
		this.icons = icons;
		this.listener = listener;
		parts = new CardParts(theme, icons, mayEdit(box));
		structure = structure(box);
		content = parts.composite(parent, 1);
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN / 2).spacing(0, 6).applyTo(content);
		createHead();
		createGoals();
		createItems();
	}

	Composite control() {
		return content;
	}

	/** The indicators that the box serves, each a link; made by the page, which knows them. */
	Link indicators() {
		return indicators;
	}

	List<CardField> fields() {
		return fields;
	}

	/** Whether the fields are still those that the box needs. */
	boolean isCurrent() {
		return structure.equals(structure(box));
	}

	/** Marks the fields in which the checks found something, each object at the field that it is followed to. */
	void showFindings(Function<Identified, List<Finding>> onObject) {
		fields.forEach(field -> field.found(field == fieldOf(field.owner()) ? onObject.apply(field.owner()) : List.of(), icons));
	}

	/** Shows on which parts there are remarks. */
	void showRemarks() {
		signs.forEach(RemarkSign::show);
	}

	/** Shows the texts as they are now. */
	void update() {
		fields.forEach(CardField::update);
		showPlace();
	}

	private boolean hasContentLabel() {
		return box.getContentLabel() != null && !box.getContentLabel().isEmpty();
	}

	private static List<Object> structure(KeyProject box) {
		List<Object> parts = new ArrayList<>(box.getGoals());
		parts.add(Boolean.valueOf(mayEdit(box)));
		parts.addAll(box.getItems());
		return parts;
	}

	private static boolean mayEdit(KeyProject box) {
		Plan plan = ProjectSession.planOf(box);
		return plan == null || !FrozenCopies.isCopy(plan);
	}

	private void createHead() {
		Composite head = parts.composite(content, 3);
		line(head, "boxes.field.label", box, Literals.KEY_PROJECT__LABEL, box::getLabel, theme.font(), LABEL_WIDTH);
		line(head, "boxes.field.title", box, Literals.KEY_PROJECT__TITLE, box::getTitle,
				theme.font(Face.HEADING, theme.pointSize() + TITLE_LARGER, SWT.BOLD), 0);
		sign(head, box);
		place = parts.link(content, target -> sectionAround().ifPresent(listener::goTo));
		showPlace();
		indicators = parts.link(content, target -> edits.session().find(target).ifPresent(listener::goTo));
		Label rule = new Label(content, SWT.SEPARATOR | SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(rule);
	}

	private void showPlace() {
		String words = sectionAround().map(PlanNames::place).orElse("");
		place.setText(words.isEmpty() ? "" : Messages.text("boxes.place", "<a>" + words.replace("&", "&&") + "</a>"));
	}

	private Optional<Section> sectionAround() {
		return box.eContainer() instanceof Section section ? Optional.of(section) : Optional.empty();
	}

	private void createGoals() {
		if (!box.getGoals().isEmpty()) {
			line(content, "boxes.field.goalLabel", box, Literals.KEY_PROJECT__GOAL_LABEL, box::getGoalLabel, theme.bold(), 0);
		}
		for (Paragraph goal : box.getGoals()) {
			Composite row = parts.composite(content, 4);
			words(row, "boxes.field.goal", goal, goal::getText);
			sign(row, goal);
			parts.grip(row, goal, listener);
			buttons(row, goal, false);
		}
		parts.add(content, "boxes.addGoal", () -> listener.continueAt(edits.addGoal(box), 0));
	}

	private void createItems() {
		if (!box.getGoals().isEmpty() || hasContentLabel()) {
			// A box with a goal has two parts, each under its label; one without has no use for a label over its items.
			line(content, "boxes.field.contentLabel", box, Literals.KEY_PROJECT__CONTENT_LABEL, box::getContentLabel, theme.bold(), 0);
		}
		for (ProjectItem item : box.getItems()) {
			Composite head = parts.composite(content, 5);
			line(head, "boxes.field.itemLabel", item, Literals.PROJECT_ITEM__LABEL, item::getLabel, theme.font(), NUMBER_WIDTH);
			line(head, "boxes.field.itemTitle", item, Literals.PROJECT_ITEM__TITLE, item::getTitle, theme.bold(), 0);
			sign(head, item);
			parts.grip(head, item, listener);
			buttons(head, item, true);
			words(content, "boxes.field.itemText", item, item::getText);
		}
		parts.add(content, "boxes.addItem", () -> listener.continueAt(edits.addItem(box), 0));
	}

	private void sign(Composite parent, Identified owner) {
		signs.add(new RemarkSign(parent, owner, remarks, theme));
	}

	/** A short text on one line. */
	private void line(Composite parent, String name, Identified owner, EAttribute attribute, Supplier<String> read, Font font, int width) {
		CardField field = field(parent, SWT.SINGLE, name, owner, read, change -> edits.type((EObject) owner, attribute, change), font);
		if (width > 0) {
			GridDataFactory.swtDefaults().hint(Accessibles.textWidth(field.control(), "规".repeat(width)), SWT.DEFAULT).applyTo(field.control());
		} else {
			// The sign of a finding stands before the field, where another one must not cover it.
			GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).indent(CardField.SIGN_ROOM - CardParts.APART, 0).applyTo(field.control());
		}
	}

	/** A paragraph: Enter splits it, Backspace at its beginning joins it to the one before. */
	private void words(Composite parent, String name, Passage passage, Supplier<String> read) {
		CardField field = field(parent, SWT.MULTI | SWT.WRAP, name, passage, read, change -> edits.type(passage, change), theme.font());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(field.control());
		field.control().addListener(SWT.KeyDown, event -> {
			field.flush();
			int caret = field.control().getCaretPosition();
			boolean plain = (event.stateMask & SWT.MODIFIER_MASK) == 0 && field.control().getEditable();
			if (plain && (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR)) {
				event.doit = false;
				listener.continueAt(edits.split(passage, caret), 0);
			} else if (plain && event.keyCode == SWT.BS && caret == 0 && field.control().getSelectionCount() == 0 && edits.canJoin(passage)) {
				event.doit = false;
				var joined = edits.join(passage);
				listener.continueAt(joined.passage(), joined.offset());
			}
		});
		field.control().addListener(SWT.Traverse, event -> {
			// Tab goes on to the next field, as everywhere on a card.
			if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
				event.doit = true;
			}
		});
	}

	private CardField field(Composite parent, int style, String name, Identified owner, Supplier<String> read, Consumer<TextChange> write, Font font) {
		CardField field = new CardField(parent, style, Messages.text(name), owner, read, write, edits.session(), theme);
		field.control().setFont(font);
		field.control().setEditable(mayEdit(box));
		field.control().addListener(SWT.FocusIn, event -> listener.picked(owner));
		fields.add(field);
		return field;
	}

	private void buttons(Composite parent, Passage passage, boolean moves) {
		ToolBar bar = parts.bar(parent);
		if (moves) {
			ProjectItem item = (ProjectItem) passage;
			parts.button(bar, Icon.ARROW_UP, "boxes.itemUp", edits.boxes().canMove(item, -1), () -> edits.boxes().move(item, -1));
			parts.button(bar, Icon.ARROW_DOWN, "boxes.itemDown", edits.boxes().canMove(item, 1), () -> edits.boxes().move(item, 1));
		}
		parts.button(bar, Icon.X, "boxes.remove", true, () -> edits.remove(passage));
	}

	/** The first field of an object; for a box its title. */
	CardField fieldOf(Identified owner) {
		List<CardField> its = fields.stream().filter(field -> field.owner() == owner).toList();
		return its.isEmpty() ? null : owner instanceof ProjectItem || owner == box ? its.get(Math.min(its.size() - 1, owner == box ? 1 : 2)) : its.getFirst();
	}

	/** Whether a control of the card has the keyboard. */
	boolean hasFocus() {
		return Keyboard.isIn(content);
	}
}
