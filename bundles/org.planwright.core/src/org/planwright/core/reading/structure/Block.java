package org.planwright.core.reading.structure;

/** A piece of the flow of a document. */
public sealed interface Block permits ProseBlock, TextTableBlock, IndicatorTableBlock, BoxBlock, GlossaryBlock {

	/** The first source line, from 1. */
	int firstLine();

	/** The last source line. */
	int lastLine();
}
