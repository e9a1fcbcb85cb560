package org.planwright.ui.dialog;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Shell;

/**
 * Asks for files. The window asks with {@link SystemFileChooser the system's dialogs}, unless a service of this type is registered:
 * nobody can answer a dialog of the system in a test.
 */
public interface FileChooser {

	/**
	 * Which files a dialog lists.
	 *
	 * @param words what the user is told they are
	 * @param patterns of their names, several parted by semicolons: {@code *.txt;*.md}
	 */
	record Kind(String words, String patterns) {

		/** Files of one ending, which begins with a dot. */
		public static Kind ending(String words, String ending) {
			return new Kind(words, "*" + ending);
		}

		/** What names of such files end with, with the dot, for a kind of one ending. */
		public String ending() {
			return patterns.substring(1);
		}
	}

	/**
	 * Asks for files that are there.
	 *
	 * @param folder where to begin; null for where files of the kind were chosen before, or where the work lies
	 * @param several whether more than one may be chosen
	 * @return what was chosen, empty when the user changed his mind
	 */
	List<Path> open(Shell parent, String title, Path folder, boolean several, Kind... kinds);

	/**
	 * Asks where to write a file. Whoever chooses one that is there already was asked whether it may be replaced.
	 *
	 * @param folder where to begin; null for where files of the kind were chosen before, or where the work lies
	 * @param name what is proposed, without the ending
	 * @param kinds of one ending each, the one that is proposed first; the file that is returned has one of the endings
	 */
	Optional<Path> save(Shell parent, String title, Path folder, String name, Kind... kinds);
}
