package org.planwright.ui.graph;

import org.planwright.ui.graph.Neighbourhood.Side;

/** What can be done with the graph and the things in it. */
interface GraphActions {

	/** Picks a thing. */
	void select(String id);

	/** Goes to a thing in its plan. */
	void goTo(String id);

	/** Shows some more of what is hidden on a side of a thing. */
	void unfold(Side side);

	/** Tells whether somebody opened a thing. */
	boolean isUnfolded(String id);

	/** Hides again what was shown by opening a thing. */
	void fold(String id);

	/** Puts a thing in the middle. */
	void centre(String id);

	/** Copies the graph as a picture. */
	void copy(GraphPicture picture, String title);

	/** Writes the graph to a file. */
	void save(GraphPicture picture, String title, boolean asDots);

	/** Prints the graph. */
	void print(GraphPicture picture, String title);
}
