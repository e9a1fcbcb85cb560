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
	public Optional<Path> save(Shell parent, String title, Path folder, String name, Kind... kinds) {
		FileDialog dialog = new FileDialog(parent, SWT.SAVE);
		prepare(dialog, title, folder, kinds[0].ending());
		dialog.setFilterExtensions(Arrays.stream(kinds).map(Kind::patterns).toArray(String[]::new));
		dialog.setFilterNames(Arrays.stream(kinds).map(Kind::words).toArray(String[]::new));
		dialog.setFileName(name + kinds[0].ending());
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		if (chosen == null) {
			return Optional.empty();
		}
		folders.chose(kinds[0].ending(), Path.of(chosen));
		String completed = completed(chosen, Math.max(0, dialog.getFilterIndex()), kinds);
		// The system asked about the name as it was typed, not about the file that will be written.
		Path file = Path.of(completed);
		return completed.equals(chosen) || !file.toFile().exists()
				|| Notices.confirm(parent, title, Messages.text("file.replace", file.getFileName()), Messages.text("file.replace.do")) ? Optional.of(file) : Optional.empty();
	}

	/**
	 * A name with the ending of a kind. Some systems leave the ending that was proposed when another kind is chosen.
	 *
	 * @param kind the place of the kind that was chosen
	 */
	static String completed(String chosen, int kind, Kind... kinds) {
		String small = chosen.toLowerCase(Locale.ROOT);
		Kind wanted = kinds[Math.min(kind, kinds.length - 1)];
		if (kind > 0 && small.endsWith(kinds[0].ending())) {
			return chosen.substring(0, chosen.length() - kinds[0].ending().length()) + wanted.ending();
		}
		return Arrays.stream(kinds).anyMatch(each -> small.endsWith(each.ending())) ? chosen : chosen + wanted.ending();
	}

	private void prepare(FileDialog dialog, String title, Path folder, String kind) {
		dialog.setText(title);
		Optional.ofNullable(folder).or(() -> folders.of(kind)).ifPresent(start -> dialog.setFilterPath(start.toString()));
	}
}
