package org.planwright.cli;

import java.io.PrintWriter;
import java.util.Optional;

import org.planwright.core.TrackedWords;
import org.planwright.core.reading.source.SourceFile;
import org.planwright.core.reading.source.SourceFileException;
import org.planwright.core.reading.source.SourceText;

import picocli.CommandLine.Option;

/** {@code --revisions accepted|original}: which state of a document is read in which changes were tracked. */
final class RevisionChoice {

	/** Where nobody can say otherwise: as if all changes had been accepted. */
	static final RevisionChoice STANDARD = new RevisionChoice();

	enum State {
		ACCEPTED, ORIGINAL
	}

	@Option(names = "--revisions", defaultValue = "accepted", paramLabel = "accepted|original", descriptionKey = "revisions")
	private State state = State.ACCEPTED;

	/** Whether documents are wanted as they were before the changes that were tracked in them. */
	boolean isOriginal() {
		return state == State.ORIGINAL;
	}

	/**
	 * The text of a document.
	 *
	 * @param messages is told what was tracked, and which state is read
	 */
	SourceText text(SourceFile file, PrintWriter messages) throws SourceFileException {
		SourceText accepted = file.text();
		if (accepted.tracked().isEmpty()) {
			return accepted;
		}
		Optional<SourceText> original = isOriginal() ? file.original() : Optional.empty();
		messages.println(Messages.text(isOriginal() ? "revisions.original" : "revisions.accepted", file.path(), TrackedWords.of(accepted.tracked())));
		return original.orElse(accepted);
	}
}
