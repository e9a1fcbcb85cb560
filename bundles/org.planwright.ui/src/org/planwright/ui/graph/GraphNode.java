package org.planwright.ui.graph;

import java.util.List;
import java.util.Objects;

/**
 * A thing as it is drawn.
 *
 * @param id its id
 * @param look how it looks
 * @param kind what sort of thing it is, in words
 * @param name its name, broken into lines
 * @param detail what else is said of it, such as its figures; may be empty
 * @param tip all of that in full
 * @param before how many things that serve it are not drawn
 * @param after how many things that it serves are not drawn
 */
public record GraphNode(String id, Look look, String kind, List<String> name, String detail, String tip, int before, int after) {

	/** What tells sorts of things apart, by form. */
	public enum Look {
		/** Rounded: a task or another section. */
		SECTION,
		/** Framed twice: a box. */
		BOX,
		/** With cut corners: an indicator. */
		INDICATOR
	}

	public GraphNode {
		Objects.requireNonNull(id, "id");
		name = List.copyOf(name);
	}
}
