package org.planwright.ui.session;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.IntConsumer;

import org.planwright.core.project.ProjectChange;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.safety.FileStamp;
import org.planwright.core.project.safety.ProjectKeeper;
import org.planwright.core.project.safety.ProjectOpening;
import org.planwright.core.project.safety.Recovery;
import org.planwright.core.project.safety.Safety;
import org.planwright.core.project.safety.Turns;

/** Keeps the project of the window from being lost, whichever it is. Every method is called on the UI thread. */
public final class Safekeeping {

	private final Safety safety;
	private final Turns turns;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private ProjectKeeper keeper;
	/** The session whose edits the user does not want to save, as long as he does not edit it further. */
	private ProjectSession unwanted;

	/** @param turns runs things on the UI thread */
	public Safekeeping(OpenProject open, Safety safety, Turns turns) {
		this.safety = safety;
		this.turns = turns;
		open.addListener(new OpenProject.Listener() {
			@Override
			public void projectChanged(ProjectChange change) {
				unwanted = null;
			}
		});
	}

	/** What the safekeeping rests on. */
	public Safety safety() {
		return safety;
	}

	/** Keeps the open project; empty when none is open. */
	public Optional<ProjectKeeper> keeper() {
		return Optional.ofNullable(keeper);
	}

	/** Keeps another project from now on, that was opened safely. */
	void follow(ProjectOpening.Opened opened) {
		ProjectKeeper before = keeper;
		use(opened.keep(turns), before);
	}

	/** Keeps another project from now on, or none. One that is kept already is kept on. */
	void follow(ProjectSession session) {
		if (keeper != null && keeper.session() == session) {
			return;
		}
		ProjectKeeper before = keeper;
		use(session == null ? null : ProjectKeeper.of(session, safety, turns), before);
	}

	/** Brings a project back that was never saved, and keeps it. */
	ProjectSession restoreNew(Recovery recovery) {
		ProjectKeeper before = keeper;
		use(ProjectKeeper.restoreNew(recovery, safety, turns), before);
		return keeper.session();
	}

	private void use(ProjectKeeper next, ProjectKeeper before) {
		keeper = next;
		if (next != null) {
			next.addListener(this::tell);
		}
		end(before);
		tell();
	}

	/** The user does not want to save the edits of the open project, if it is left now; null: it is not left after all. */
	void leaveUnsaved(ProjectSession session) {
		unwanted = session;
	}

	/** Whether the user does not want to save a project. */
	boolean isUnwanted(Optional<ProjectSession> session) {
		return session.isPresent() && session.get() == unwanted;
	}

	/** Unsaved edits that nobody decided about stay in the journal. */
	private void end(ProjectKeeper ended) {
		if (ended == null) {
			return;
		}
		if (!ended.session().isDirty() || ended.session() == unwanted) {
			ended.close();
		} else {
			ended.closeAndKeep();
		}
	}

	/** The window ends. */
	public void dispose() {
		ProjectKeeper last = keeper;
		keeper = null;
		listeners.clear();
		end(last);
	}

	/** Counts the backups of a file in the background, and tells on the UI thread. */
	void countBackups(Path file, IntConsumer then) {
		CompletableFuture.supplyAsync(() -> count(file)).thenAccept(count -> turns.after(0, () -> then.accept(count)));
	}

	private int count(Path file) {
		try {
			return safety.backupsOf(file).list().size();
		} catch (IOException e) {
			System.getLogger(Safekeeping.class.getName()).log(System.Logger.Level.DEBUG, "Backups cannot be listed", e);
			return 0;
		}
	}

	/** Whether somebody else changed, moved or deleted the file of the open project, as it was seen last. */
	public FileStamp.Now file() {
		return keeper == null ? FileStamp.Now.SAME : keeper.file();
	}

	/**
	 * Follows what there is to tell of the safekeeping.
	 *
	 * @return what ends the following
	 */
	public Runnable addListener(Runnable listener) {
		listeners.add(listener);
		return () -> listeners.remove(listener);
	}

	private void tell() {
		listeners.forEach(Runnable::run);
	}
}
