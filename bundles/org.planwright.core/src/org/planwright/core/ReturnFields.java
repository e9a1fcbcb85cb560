package org.planwright.core;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.edit.CellReading.Verdict;
import org.planwright.core.project.edit.GlossaryEdits;
import org.planwright.core.project.edit.IndicatorEdits;
import org.planwright.core.project.edit.IndicatorField;
import org.planwright.core.project.edit.OpinionEdits;
import org.planwright.core.project.edit.StructureEdits;
import org.planwright.core.trace.NamedDuty;
import org.planwright.model.Answer;
import org.planwright.model.Figure;
import org.planwright.model.Identified;
import org.planwright.model.Indicator;
import org.planwright.model.IndicatorAttribute;
import org.planwright.model.Opinion;
import org.planwright.model.OpinionState;
import org.planwright.model.PlanPackage.Literals;
import org.planwright.model.Section;
import org.planwright.model.Task;
import org.planwright.model.Term;

/** The fields of things that a sheet may bring back: how they are printed into a cell, and how what comes back is typed into them. */
public final class ReturnFields {

	static final ChoiceWords<Answer> ANSWERS = new ChoiceWords<>(List.of(Answer.values()),
			(language, answer) -> List.of(answer == Answer.NONE ? "" : Messages.text(language, "report.align.answer." + answer.getLiteral())));
	static final ChoiceWords<OpinionState> STATES = new ChoiceWords<>(List.of(OpinionState.values()),
			(language, state) -> List.of(Messages.text(language, "report.align.opinion." + state.getLiteral())));

	/** One field. */
	private record Field<T extends Identified>(Class<T> type, Function<T, String> text, BiFunction<T, String, Optional<String>> refusal, BiConsumer<T, String> write,
			BiPredicate<T, String> says) {

		Field(Class<T> type, Function<T, String> text, BiFunction<T, String, Optional<String>> refusal, BiConsumer<T, String> write) {
			this(type, text, refusal, write, (thing, words) -> Objects.requireNonNullElse(text.apply(thing), "").strip().equals(words.strip()));
		}

		/** One of some values that is said by its word. */
		static <T extends Identified, V> Field<T> chosen(Class<T> type, Function<T, V> value, ChoiceWords<V> words, BiConsumer<T, V> write) {
			return new Field<>(type, thing -> words.word(value.apply(thing)), (thing, typed) -> find(words, typed).isPresent() ? Optional.empty() : words.refusal(typed),
					(thing, typed) -> write.accept(thing, find(words, typed).orElseThrow()), (thing, typed) -> words.says(typed, value.apply(thing)));
		}

		/** A value by its word; a sign before it may stay. */
		private static <V> Optional<V> find(ChoiceWords<V> words, String typed) {
			String said = typed.strip();
			return words.find(said).or(() -> words.find(said.substring(said.indexOf(' ') + 1)));
		}

		Optional<String> refuse(Identified thing, String words) {
			return type.isInstance(thing) ? refusal.apply(type.cast(thing), words) : Optional.of(Messages.text("sheet.return.other"));
		}

		String print(Identified thing) {
			return type.isInstance(thing) ? text.apply(type.cast(thing)) : "";
		}

		boolean says(Identified thing, String words) {
			return type.isInstance(thing) && says.test(type.cast(thing), words);
		}

		void type(Identified thing, String words) {
			write.accept(type.cast(thing), words);
		}
	}

	private final Map<String, Field<?>> fields = new HashMap<>();

	/** @param session where edits are made; null for printing only */
	public ReturnFields(ProjectSession session) {
		IndicatorEdits indicators = new IndicatorEdits(session);
		for (IndicatorField field : IndicatorField.values()) {
			add(field.feature(), new Field<>(Indicator.class, row -> text(row, field), (row, words) -> {
				var reading = indicators.preview(row, field, words);
				return reading.verdict() == Verdict.REFUSED ? reading.message() : Optional.empty();
			}, (row, words) -> indicators.set(row, field, words)));
		}
		fields.put(key(Literals.INDICATOR__NAME), fields.get(key(Literals.INDICATOR__PRINTED_NAME)));
		add(Literals.INDICATOR__NOTES, free(Indicator.class, row -> String.join("\n", row.getNotes()),
				(row, words) -> indicators.setNotes(row, words.lines().map(String::strip).filter(line -> !line.isEmpty()).toList())));
		addTasks(new StructureEdits(session));
		addOpinions(session);
		addTerms(session);
	}

	private void addTasks(StructureEdits edits) {
		add(Literals.SECTION__TITLE, free(Section.class, Section::getTitle, edits::setTitle));
		add(Literals.TASK__LEAD_OFFICE, free(Task.class, Task::getLeadOffice,
				(task, words) -> edits.setDuty(task, orNull(words), List.copyOf(task.getResponsibleOffices()), task.getDeadline())));
		add(Literals.TASK__RESPONSIBLE_OFFICES, free(Task.class, task -> String.join("、", task.getResponsibleOffices()),
				(task, words) -> edits.setDuty(task, task.getLeadOffice(), NamedDuty.split(words), task.getDeadline())));
		add(Literals.TASK__DEADLINE, new Field<>(Task.class, task -> Deadline.show(task.getDeadline()),
				(task, words) -> words.isBlank() || Deadline.parse(words).isPresent() ? Optional.empty() : Optional.of(Messages.text("sheet.return.deadline", words)),
				(task, words) -> edits.setDuty(task, task.getLeadOffice(), List.copyOf(task.getResponsibleOffices()), Deadline.parse(words).map(Deadline::iso).orElse(null))));
	}

	private void addOpinions(ProjectSession session) {
		for (OpinionEdits.Field field : OpinionEdits.Field.values()) {
			add(field.feature(), free(Opinion.class, opinion -> (String) opinion.eGet(field.feature()), (opinion, words) -> new OpinionEdits(session).set(opinion, field, words)));
		}
		add(Literals.OPINION__ANSWER, Field.chosen(Opinion.class, Opinion::getAnswer, ANSWERS, (opinion, answer) -> new OpinionEdits(session).setAnswer(List.of(opinion), answer)));
		add(Literals.OPINION__STATE, Field.chosen(Opinion.class, Opinion::getState, STATES, (opinion, state) -> new OpinionEdits(session).setState(List.of(opinion), state)));
	}

	private void addTerms(ProjectSession session) {
		GlossaryEdits edits = new GlossaryEdits(session);
		Map<EAttribute, GlossaryEdits.Field> terms = Map.of(Literals.TERM__NO, GlossaryEdits.Field.NO, Literals.TERM__TERM, GlossaryEdits.Field.TERM,
				Literals.TERM__EXPANSION, GlossaryEdits.Field.EXPANSION, Literals.TERM__DEFINITION, GlossaryEdits.Field.DEFINITION);
		terms.forEach((attribute, field) -> add(attribute, free(Term.class, term -> (String) term.eGet(attribute), (term, words) -> edits.set(term, field, words))));
	}

	private static <T extends Identified> Field<T> free(Class<T> type, Function<T, String> text, BiConsumer<T, String> write) {
		return new Field<>(type, thing -> Objects.requireNonNullElse(text.apply(thing), ""), (thing, words) -> Optional.empty(), write);
	}

	private void add(EStructuralFeature feature, Field<?> field) {
		fields.put(key(feature), field);
	}

	private static String orNull(String words) {
		return words.isBlank() ? null : words.strip();
	}

	/** What a field is known by in a sheet, such as {@code Indicator.target}. */
	public static String key(EStructuralFeature feature) {
		return feature.getEContainingClass().getName() + "." + feature.getName();
	}

	/** Whether what stands in cells of a field can be written back. */
	public boolean has(String key) {
		return fields.containsKey(key);
	}

	/** Whether a thing has a field. */
	public boolean takes(Identified thing, String key) {
		return fields.containsKey(key) && fields.get(key).type().isInstance(thing);
	}

	/** How a field of a thing is printed; empty for none. */
	public String text(Identified thing, String key) {
		Field<?> field = fields.get(key);
		return field == null ? "" : Objects.requireNonNullElse(field.print(thing), "");
	}

	/** Whether words say what a field of a thing says, in whatever language. */
	boolean says(Identified thing, String key, String words) {
		Field<?> field = fields.get(key);
		return field != null && field.says(thing, words);
	}

	/** Why words cannot be typed into a field of a thing; empty where they can. */
	public Optional<String> refusal(Identified thing, String key, String words) {
		Field<?> field = fields.get(key);
		return field == null ? Optional.of(Messages.text("sheet.return.computed")) : field.refuse(thing, words);
	}

	/** Types words that are not refused into a field of a thing. */
	void write(Identified thing, String key, String words) {
		fields.get(key).type(thing, words);
	}

	/** How a field of an indicator is printed. */
	static String text(Indicator row, IndicatorField field) {
		// The attribute is typed back, and so in the words that the reader knows, whatever the language.
		return field == IndicatorField.ATTRIBUTE ? text(row.getAttribute()) : PrintedTable.text(field, row);
	}

	private static String text(IndicatorAttribute attribute) {
		return switch (attribute) {
		case BINDING -> "约束性";
		case EXPECTED -> "预期性";
		case NONE -> "";
		};
	}

	static String text(Figure figure) {
		return figure == null ? "" : Objects.requireNonNullElse(figure.getText(), "");
	}
}
