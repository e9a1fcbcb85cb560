package org.planwright.core.compare;

import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.planwright.model.Glossary;
import org.planwright.model.Indicator;
import org.planwright.model.IndicatorTable;
import org.planwright.model.KeyProject;
import org.planwright.model.Passage;
import org.planwright.model.ProjectItem;
import org.planwright.model.Section;
import org.planwright.model.Term;
import org.planwright.model.TextTable;

/** A piece of the flow of a plan with the words that it is recognised by. */
final class FlowPiece {

	private final EObject object;
	private final FlowKind kind;
	private final FlowPiece holder;
	private final GramNumbers numbers;
	/** Most pieces of two states of a project are known by their ids, and nobody asks for their words. */
	private String words;
	private TextGrams grams;

	/**
	 * @param holder the piece that it stands in; null for what stands in the plan itself
	 * @param numbers numbers the words of both plans
	 */
	FlowPiece(EObject object, FlowKind kind, FlowPiece holder, GramNumbers numbers) {
		this.object = object;
		this.kind = kind;
		this.holder = holder;
		this.numbers = numbers;
	}

	EObject object() {
		return object;
	}

	FlowKind kind() {
		return kind;
	}

	FlowPiece holder() {
		return holder;
	}

	/** What it is recognised by: a title, a name, or all that it says; empty for a piece without any. */
	String words() {
		words = words == null ? words(object).strip() : words;
		return words;
	}

	TextGrams grams() {
		grams = grams == null ? numbers.count(words()) : grams;
		return grams;
	}

	private static String words(EObject object) {
		return switch (object) {
		case Section section -> text(section.getTitle());
		case KeyProject box -> text(box.getTitle());
		case IndicatorTable table -> text(table.getTitle());
		case Glossary glossary -> "";
		case Indicator row -> (row.getWhole() == null ? "" : text(row.getWhole().getName()) + ' ') + text(row.getName());
		case ProjectItem item -> text(item.getTitle()) + ' ' + text(item.getText());
		case Term term -> text(term.getTerm()) + ' ' + text(term.getExpansion()) + ' ' + text(term.getDefinition());
		case Passage passage -> text(passage.getText());
		case TextTable table -> text(table.getTitle()) + ' '
				+ table.getRows().stream().flatMap(row -> row.getCells().stream()).map(FlowPiece::text).collect(Collectors.joining(" "));
		default -> throw new IllegalArgumentException("No piece of a plan's flow: " + object.eClass().getName());
		};
	}

	private static String text(String text) {
		return Objects.requireNonNullElse(text, "");
	}
}
