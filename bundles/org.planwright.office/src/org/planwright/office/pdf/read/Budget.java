package org.planwright.office.pdf.read;

import java.io.IOException;

import org.planwright.office.Refusal;
import org.planwright.office.opc.Refused;

/** How much a document may ask for: a plan needs a small part of each, a file that is made to do harm all. */
final class Budget {

	/** More pages than any plan with its annexes. */
	static final int MOST_PAGES = 3_000;
	private static final int MOST_SIGNS = 6_000_000;
	private static final int MOST_FORMS = 100_000;
	private static final long MOST_STEPS = 60_000_000;
	private static final long LONGEST_NANOS = 60_000_000_000L;
	private static final int STEPS_BETWEEN_LOOKS = 1 << 12;

	private final long end;
	private long steps;
	private int signs;
	private int forms;

	/** That of a stage of reading, which begins now. */
	Budget() {
		this(LONGEST_NANOS);
	}

	/** @param nanos how long the stage may take */
	Budget(long nanos) {
		end = System.nanoTime() + nanos;
	}

	/** An instruction is carried out. */
	void step() throws IOException {
		if (++steps > MOST_STEPS) {
			throw new Refused(Refusal.PDF_HARMFUL);
		}
		if (steps % STEPS_BETWEEN_LOOKS == 0) {
			look();
		}
	}

	/** Something is about to be done that takes long enough to look at the clock. */
	void look() throws IOException {
		if (System.nanoTime() - end > 0) {
			throw new Refused(Refusal.PDF_HARMFUL);
		}
	}

	/** A part that is printed in several places is printed once more. */
	void form() throws IOException {
		if (++forms > MOST_FORMS) {
			throw new Refused(Refusal.PDF_HARMFUL);
		}
	}

	/** A sign is printed. */
	void sign() throws IOException {
		step();
		if (++signs > MOST_SIGNS) {
			throw new Refused(Refusal.PDF_TOO_LONG);
		}
	}
}
