package org.planwright.ui.dialog;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.planwright.ui.Messages;

/** The dialogs of the system. */
public final class SystemFileChooser implements FileChooser {

	private final StartFolders folders;

	/** @param folders where dialogs begin that are told no folder */
	public SystemFileChooser(StartFolders folders) {
		this.folders = folders;
	}

	@Override
	public List<Path> open(Shell parent, String title, Path folder, boolean several, Kind... kinds) {
		FileDialog dialog = new FileDialog(parent, several ? SWT.OPEN | SWT.MULTI : SWT.OPEN);
		prepare(dialog, title, folder, kinds[0].patterns());
		dialog.setFilterExtensions(Arrays.stream(kinds).map(Kind::patterns).toArray(String[]::new));
		dialog.setFilterNames(Arrays.stream(kinds).map(Kind::words).toArray(String[]::new));
		String chosen = dialog.open();
		if (chosen == null) {
			return List.of();
		}
		folders.chose(kinds[0].patterns(), Path.of(chosen));
		return Arrays.stream(dialog.getFileNames()).map(name -> Path.of(dialog.getFilterPath(), name)).toList();
	}

	@Override
	public Optional<Path> save(Shell parent, String title, Path folder, String name, String ending, String words) {
		FileDialog dialog = new FileDialog(parent, SWT.SAVE);
		prepare(dialog, title, folder, ending);
		dialog.setFilterExtensions("*" + ending);
		dialog.setFilterNames(words);
		dialog.setFileName(name + ending);
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		if (chosen == null) {
			return Optional.empty();
		}
		folders.chose(ending, Path.of(chosen));
		if (chosen.toLowerCase(Locale.ROOT).endsWith(ending)) {
			return Optional.of(Path.of(chosen));
		}
		// The system asked about the name as it was typed, not about the file that will be written.
		Path completed = Path.of(chosen + ending);
		return !completed.toFile().exists() || Notices.confirm(parent, title, Messages.text("file.replace", completed.getFileName()), Messages.text("file.replace.do"))
				? Optional.of(completed) : Optional.empty();
	}

	private void prepare(FileDialog dialog, String title, Path folder, String kind) {
		dialog.setText(title);
		Optional.ofNullable(folder).or(() -> folders.of(kind)).ifPresent(start -> dialog.setFilterPath(start.toString()));
	}
}
