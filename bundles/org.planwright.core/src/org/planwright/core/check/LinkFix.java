package org.planwright.core.check;

import java.util.List;
import java.util.Objects;

import org.planwright.core.Wording;

/**
 * Deletes a stored link.
 *
 * @param kind see {@link Fix#kind()}
 * @param words what it does, for people
 * @param place where the link is shown
 * @param link its id
 * @param told its ends and kind, as {@link FixTarget#told} tells them
 * @param before the link, for people
 */
public record LinkFix(String kind, Wording words, Place place, String link, String told, String before) implements Fix, Fix.Step {

	public LinkFix {
		Objects.requireNonNull(kind, "kind");
		Objects.requireNonNull(link, "link");
		Objects.requireNonNull(told, "told");
	}

	@Override
	public String label() {
		return words.text();
	}

	@Override
	public List<LinkFix> steps() {
		return List.of(this);
	}

	@Override
	public String after() {
		return "";
	}

	@Override
	public void applyTo(FixTarget project) {
		project.deleteLink(link, told);
	}
}
