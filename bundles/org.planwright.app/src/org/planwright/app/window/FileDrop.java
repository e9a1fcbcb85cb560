package org.planwright.app.window;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.widgets.Shell;
import org.planwright.ui.session.ProjectDesk;

/** Files dropped on the window: a project is opened, documents are imported. */
final class FileDrop {

	private FileDrop() {
	}

	static void install(Shell shell, Consumer<Path> open, Consumer<List<Path>> importAll) {
		DropTarget target = new DropTarget(shell, DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_LINK | DND.DROP_DEFAULT);
		target.setTransfer(FileTransfer.getInstance());
		target.addDropListener(new DropTargetAdapter() {
			@Override
			public void dragEnter(DropTargetEvent event) {
				// The file stays where it is, whatever the system would do by default.
				event.detail = (event.operations & DND.DROP_COPY) != 0 ? DND.DROP_COPY : DND.DROP_LINK;
			}

			@Override
			public void drop(DropTargetEvent event) {
				if (event.data instanceof String[] names) {
					List<Path> files = Stream.of(names).map(Path::of).toList();
					// The system waits for the end of the drop: what may ask the user comes after it.
					shell.getDisplay().asyncExec(() -> take(files, open, importAll));
				}
			}
		});
	}

	private static void take(List<Path> files, Consumer<Path> open, Consumer<List<Path>> importAll) {
		List<Path> projects = files.stream().filter(FileDrop::isProject).toList();
		if (!projects.isEmpty()) {
			open.accept(projects.getFirst());
		} else if (!files.isEmpty()) {
			importAll.accept(files);
		}
	}

	private static boolean isProject(Path file) {
		return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(ProjectDesk.ENDING);
	}
}
