package org.planwright.core.project;

import java.nio.file.Path;

/**
 * Has a say when a project is saved: {@link #begun}, then {@link #writing} and {@link #replacing}, then {@link #saved} or
 * {@link #notSaved}. A session without one just writes.
 */
public interface SaveGuard {

	/** Lets everything be saved. */
	SaveGuard NONE = new SaveGuard() {
		@Override
		public void begun() {
			// Nothing to remember.
		}

		@Override
		public void writing(Path target) {
			// Any file may be written.
		}

		@Override
		public void replacing(Path target, String digest) {
			// Any file may be replaced.
		}

		@Override
		public void saved(Path target) {
			// Nothing to do after it.
		}

		@Override
		public void notSaved() {
			// Nothing to do after it.
		}
	};

	/** The content that is to be saved was taken. Called on the session's thread. */
	void begun();

	/**
	 * Before anything is written. Called on the thread that writes.
	 *
	 * @param target the file that is to be written
	 * @throws ProjectFileException when it must not be
	 */
	void writing(Path target) throws ProjectFileException;

	/**
	 * The new file is written beside the old one and verified, and is about to take its place. Called on the thread that writes.
	 *
	 * @param target the file that is to be replaced; it need not exist
	 * @param digest {@link org.planwright.core.Digests#checksum} of the new file
	 * @throws ProjectFileException when the old file must stay
	 */
	void replacing(Path target, String digest) throws ProjectFileException;

	/** The new file is in its place. Called on the session's thread, when the session knows it. */
	void saved(Path target);

	/** The old file stayed. Called on the session's thread. */
	void notSaved();
}
