package org.planwright.core.check;

import java.util.List;
import java.util.Objects;

import org.planwright.core.Wording;

/**
 * Several fixes that belong together and are carried out as one: all commas of a paragraph, a list numbered anew.
 *
 * @param kind see {@link Fix#kind()}
 * @param words what it does, for people
 * @param parts the fixes, at least one; no two of them change the same place
 */
public record JointFix(String kind, Wording words, List<? extends Fix> parts) implements Fix {

	public JointFix {
		Objects.requireNonNull(kind, "kind");
		Objects.requireNonNull(words, "words");
		parts = List.copyOf(parts);
		if (parts.isEmpty()) {
			throw new IllegalArgumentException("A fix that changes nothing");
		}
	}

	@Override
	public String label() {
		return words.text();
	}

	@Override
	public List<? extends Step> steps() {
		return parts.stream().<Step>flatMap(part -> part.steps().stream()).toList();
	}

	@Override
	public void applyTo(FixTarget project) {
		Fix.inOrder(parts).forEach(part -> part.applyTo(project));
	}
}
