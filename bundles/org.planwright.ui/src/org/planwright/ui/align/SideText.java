package org.planwright.ui.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.planwright.core.FirstWords;
import org.planwright.core.align.AlignedPlan;
import org.planwright.core.align.AlignedRow;
import org.planwright.core.figure.ChangeFigure;
import org.planwright.core.figure.PrintedFigure;
import org.planwright.model.Identified;
import org.planwright.model.Indicator;
import org.planwright.model.IndicatorAttribute;
import org.planwright.model.KeyProject;
import org.planwright.model.Paragraph;
import org.planwright.model.ProjectItem;
import org.planwright.model.Task;
import org.planwright.ui.Messages;
import org.planwright.ui.selection.PlanNames;

/**
 * What one element of a plan says, as it stands on its side of the view.
 *
 * @param id id of the element
 * @param title its name or heading
 * @param aside what stands behind the title: the unit, and whether a row is binding; may be empty
 * @param brief what is read while the element is folded
 * @param full all that it says; the same where there is no more
 */
public record SideText(String id, String title, String aside, List<Part> brief, List<Part> full) {

	private static final int BRIEF = 90;

	/**
	 * A paragraph.
	 *
	 * @param head the words that lead it; may be empty
	 * @param text what it says; may be empty
	 */
	public record Part(String head, String text) {
	}

	public SideText {
		brief = List.copyOf(brief);
		full = List.copyOf(full);
	}

	/** Whether there is more to read than what is shown folded. */
	public boolean canUnfold() {
		return !brief.equals(full);
	}

	/** What is to be read. */
	public List<Part> parts(boolean unfolded) {
		return unfolded ? full : brief;
	}

	/** All words of it, to look for something in them. */
	public String words() {
		StringBuilder words = new StringBuilder(title).append('\n').append(aside);
		full.forEach(part -> words.append('\n').append(part.head()).append(part.text()));
		return words.toString();
	}

	/** The indicator, box or task that a thing is, or stands in. */
	static Optional<Identified> element(EObject thing) {
		for (EObject step = thing; step != null; step = step.eContainer()) {
			if (step instanceof Indicator || step instanceof KeyProject || step instanceof Task) {
				return Optional.of((Identified) step);
			}
		}
		return Optional.empty();
	}

	/** The text of an element of a plan; empty for one that the plan has not. */
	static Optional<SideText> of(AlignedPlan plan, String id) {
		Identified element = plan.find(id);
		return Optional.ofNullable(element == null ? null : switch (element) {
		case Indicator indicator -> plan.row(id).map(SideText::of).orElse(null);
		case KeyProject box -> of(box);
		case Task task -> of(task);
		default -> null;
		});
	}

	/** What a row says. */
	static SideText of(AlignedRow row) {
		Indicator indicator = row.indicator();
		List<String> aside = new ArrayList<>();
		if (!row.unitText().isEmpty()) {
			aside.add(row.unitText());
		}
		if (indicator.getPriceBase() != null && !indicator.getPriceBase().isBlank()) {
			aside.add(indicator.getPriceBase());
		}
		if (indicator.getAttribute() == IndicatorAttribute.BINDING) {
			aside.add(Messages.text("document.table.attribute.binding"));
		}
		List<Part> brief = new ArrayList<>(List.of(new Part("", figures(row))));
		List<Part> full = new ArrayList<>(brief);
		indicator.getNotes().forEach(note -> full.add(new Part("", note)));
		String title = row.isPart() ? Messages.text("align.text.part", PlanNames.name(indicator)) : PlanNames.name(indicator);
		return new SideText(row.id(), title, String.join(" · ", aside), brief, full);
	}

	private static String figures(AlignedRow row) {
		String levels = Messages.text("align.text.levels", printed(row.baseline()), printed(row.target()));
		ChangeFigure change = row.change();
		if (change.figure().text().isBlank()) {
			return levels;
		}
		String key = change.kind() == ChangeFigure.Kind.ANNUAL_GROWTH ? "align.text.annual" : "align.text.change";
		return levels + "    " + Messages.text(key, change.figure().text());
	}

	private static String printed(PrintedFigure figure) {
		return figure.text().isBlank() ? Messages.text("align.text.nothing") : figure.text();
	}

	private static SideText of(KeyProject box) {
		List<Part> brief = new ArrayList<>();
		List<Part> full = new ArrayList<>();
		String goal = Objects.requireNonNullElse(box.getGoalLabel(), "");
		for (Paragraph paragraph : box.getGoals()) {
			Part part = new Part(goal, Objects.requireNonNullElse(paragraph.getText(), ""));
			brief.add(shortened(part));
			full.add(part);
			goal = "";
		}
		List<String> items = new ArrayList<>();
		for (ProjectItem item : box.getItems()) {
			boolean titled = item.getTitle() != null && !item.getTitle().isBlank();
			String label = Objects.requireNonNullElse(item.getLabel(), "");
			String text = Objects.requireNonNullElse(item.getText(), "");
			full.add(titled ? new Part(label + item.getTitle().strip() + (text.isBlank() ? "" : Objects.requireNonNullElse(item.getTitleMark(), " ")), text)
					: new Part(label, text));
			items.add(PlanNames.name(item));
		}
		if (!items.isEmpty()) {
			brief.add(new Part("", String.join(Messages.text("list.and"), items)));
		}
		return new SideText(box.getId(), PlanNames.name(box), "", brief, full);
	}

	/** A task with its own words: those of tasks below it stand there. */
	private static SideText of(Task task) {
		List<Part> full = new ArrayList<>();
		task.getBlocks().stream().filter(Paragraph.class::isInstance).map(block -> ((Paragraph) block).getText())
				.filter(text -> text != null && !text.isBlank()).forEach(text -> full.add(new Part("", text.strip())));
		return new SideText(task.getId(), PlanNames.name(task), "", full.stream().limit(1).map(SideText::shortened).toList(), full);
	}

	private static Part shortened(Part part) {
		String text = part.text().strip();
		String brief = FirstWords.of(text, BRIEF);
		return brief.equals(text) ? part : new Part(part.head(), brief);
	}
}
