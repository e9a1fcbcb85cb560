package org.planwright.core.reading;

/** Follows a reading and can stop it. */
public interface ReadingProgress {

	/** Nobody watches, nothing stops. */
	ReadingProgress NONE = new ReadingProgress() {
		@Override
		public void reached(Stage stage) {
			// nobody watches
		}

		@Override
		public boolean isCancelled() {
			return false;
		}
	};

	/** The steps of a reading, in order. */
	enum Stage {
		/** Lines are cleaned. */
		LINES,
		/** Tables and paragraphs are told apart. */
		PIECES,
		/** Headings, boxes and lists are recognised. */
		STRUCTURE,
		/** A plan of the model is made. */
		PLAN
	}

	/** A step begins. */
	void reached(Stage stage);

	/** Whether reading is to stop; it does so with a {@link java.util.concurrent.CancellationException}. */
	boolean isCancelled();
}
