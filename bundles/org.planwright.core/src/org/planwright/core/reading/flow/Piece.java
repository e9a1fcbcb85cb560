package org.planwright.core.reading.flow;

/** A paragraph or a table in the flow of a document. */
public sealed interface Piece permits TextPiece, GridPiece {

	/** First source line. */
	int firstLine();

	/** Last source line. */
	int lastLine();
}
