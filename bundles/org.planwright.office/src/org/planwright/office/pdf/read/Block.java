package org.planwright.office.pdf.read;

/** What stands below each other on a page. */
sealed interface Block permits Block.Row, Grid {

	/** Where it begins, from the top of the page. */
	double top();

	/**
	 * A line of the running text.
	 *
	 * @param area the column that it is set in; null where the page has one
	 */
	record Row(Line line, Area area) implements Block {
		@Override
		public double top() {
			return line.top();
		}
	}
}
