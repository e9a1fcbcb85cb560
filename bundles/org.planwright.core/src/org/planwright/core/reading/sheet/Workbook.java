package org.planwright.core.reading.sheet;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A workbook that was read.
 *
 * @param fileName its name without folders
 * @param digest SHA-256 of its bytes, hexadecimal
 * @param sheets its sheets in order
 * @param leftAlone what is in the file and was not touched
 */
public record Workbook(String fileName, String digest, List<Sheet> sheets, Set<LeftAlone> leftAlone) {

	/** What a file may hold besides cells. A message {@code sheet.left.NAME} says it to a person. */
	public enum LeftAlone {
		/** Programs; none of them was run. */
		MACROS,
		/** Links to other files; none was followed. */
		LINKS
	}

	public Workbook {
		Objects.requireNonNull(fileName, "fileName");
		Objects.requireNonNull(digest, "digest");
		sheets = List.copyOf(sheets);
		leftAlone = Set.copyOf(leftAlone);
	}

	/** The sheets that a person sees or can bring to sight. */
	public List<Sheet> ordinary() {
		return sheets.stream().filter(sheet -> sheet.visibility() != Sheet.Visibility.VERY_HIDDEN).toList();
	}
}
