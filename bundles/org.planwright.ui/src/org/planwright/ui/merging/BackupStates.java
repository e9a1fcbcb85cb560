package org.planwright.ui.merging;

import java.io.IOException;
import java.util.List;

import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.safety.Backups;
import org.planwright.ui.Messages;
import org.planwright.ui.kit.Times;

/** The backups of the open file as states that copies may have grown out of: a copy that was sent is as the file was saved then. */
final class BackupStates {

	/** Older ones are seldom the origin of what comes back, and each has to be read to be held against it. */
	private static final int MOST = 12;

	private BackupStates() {
	}

	/** The latest backups, latest first; called in the background. Where the folder cannot be read there are none. */
	static List<BaseState> of(Backups backups) {
		try {
			return backups.list().stream().limit(MOST).map(backup -> new BaseState(Messages.text("merging.base.backup", Times.minute(backup.made())),
					() -> ProjectSession.openCopy(backup.file()).project())).toList();
		} catch (IOException e) {
			System.getLogger(BackupStates.class.getName()).log(System.Logger.Level.DEBUG, "No backups: " + backups.folder(), e);
			return List.of();
		}
	}
}
