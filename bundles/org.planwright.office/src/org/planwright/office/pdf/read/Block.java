package org.planwright.office.pdf.read;

/** What stands below each other on a page. */
sealed interface Block permits Block.Row, Grid {

	/** Where it begins, from the top of the page. */
	double top();

	/** A line of the running text. */
	record Row(Line line) implements Block {
		@Override
		public double top() {
			return line.top();
		}
	}
}
