package org.planwright.ui.opinions;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.edit.OpinionEdits;
import org.planwright.core.project.edit.OpinionEdits.Field;
import org.planwright.model.Answer;
import org.planwright.model.Opinion;
import org.planwright.model.OpinionState;
import org.planwright.ui.Messages;
import org.planwright.ui.table.CellEditing;
import org.planwright.ui.table.Understanding;

/** Types into the register: words as they are, and answers and states by their words. */
final class OpinionEditing<V> implements CellEditing<OpinionLine> {

	private final List<String> choices;
	private final Function<String, Optional<V>> read;
	private final BiConsumer<Opinion, V> write;

	private OpinionEditing(List<String> choices, Function<String, Optional<V>> read, BiConsumer<Opinion, V> write) {
		this.choices = choices;
		this.read = read;
		this.write = write;
	}

	static CellEditing<OpinionLine> words(Field field, Supplier<Optional<ProjectSession>> session) {
		return new OpinionEditing<>(List.of(), Optional::of,
				(opinion, typed) -> session.get().ifPresent(open -> new OpinionEdits(open).set(opinion, field, typed)));
	}

	static CellEditing<OpinionLine> answers(Supplier<Optional<ProjectSession>> session) {
		return new OpinionEditing<>(OpinionLook.answers(), typed -> typed.isBlank() ? Optional.of(Answer.NONE) : find(Answer.values(), OpinionLook::word, typed),
				(opinion, answer) -> session.get().ifPresent(open -> new OpinionEdits(open).setAnswer(List.of(opinion), answer)));
	}

	static CellEditing<OpinionLine> states(Supplier<Optional<ProjectSession>> session) {
		return new OpinionEditing<>(OpinionLook.states(), typed -> find(OpinionState.values(), OpinionLook::word, typed),
				(opinion, state) -> session.get().ifPresent(open -> new OpinionEdits(open).setState(List.of(opinion), state)));
	}

	/** Signs before a word need not be typed. */
	private static <V> Optional<V> find(V[] values, Function<V, String> word, String typed) {
		String said = typed.strip();
		return Arrays.stream(values).filter(value -> word.apply(value).equals(said) || word.apply(value).endsWith(' ' + said)).findFirst();
	}

	@Override
	public Understanding understand(OpinionLine line, String typed) {
		return read.apply(typed).isPresent() ? Understanding.PLAIN : Understanding.refused(Messages.text("opinions.refused", String.join(Messages.text("list.and"), choices)));
	}

	@Override
	public void apply(OpinionLine line, String typed) {
		read.apply(typed).ifPresent(value -> write.accept(line.opinion(), value));
	}

	@Override
	public List<String> choices() {
		return choices;
	}
}
