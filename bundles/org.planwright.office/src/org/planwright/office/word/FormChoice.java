package org.planwright.office.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.planwright.office.opc.XmlCursor;

/** What is chosen in a field of an old form: an entry of a list, or a box that is ticked or not. */
final class FormChoice {

	/** Word takes no more. */
	private static final int MOST = 25;
	private static final String TICKED = "\u2612";
	private static final String EMPTY = "\u2610";

	private FormChoice() {
	}

	/**
	 * Reads what the beginning of a field, the current element, says.
	 *
	 * @return null where there is nothing to choose
	 */
	static String read(XmlCursor part) throws IOException {
		String choice = null;
		int depth = part.depth();
		while (part.nextChild(depth)) {
			if (part.name().equals("w:ffData")) {
				int inner = part.depth();
				while (part.nextChild(inner)) {
					switch (part.name()) {
						case "w:ddList" -> choice = entry(part);
						case "w:checkBox" -> choice = box(part);
						default -> {
							// names, help, macros
						}
					}
				}
			}
		}
		return choice;
	}

	private static String entry(XmlCursor part) throws IOException {
		List<String> entries = new ArrayList<>();
		int standard = 0;
		int chosen = -1;
		int depth = part.depth();
		while (part.nextChild(depth)) {
			switch (part.name()) {
				case "w:result" -> chosen = part.number("val", 0);
				case "w:default" -> standard = part.number("val", 0);
				case "w:listEntry" -> {
					String entry = part.attribute("val");
					if (entry != null && entries.size() < MOST) {
						entries.add(entry);
					}
				}
				default -> {
					// nothing that is shown
				}
			}
		}
		int index = chosen >= 0 ? chosen : standard;
		return index >= 0 && index < entries.size() ? entries.get(index) : null;
	}

	private static String box(XmlCursor part) throws IOException {
		boolean standard = false;
		Boolean ticked = null;
		int depth = part.depth();
		while (part.nextChild(depth)) {
			switch (part.name()) {
				case "w:checked" -> ticked = part.isOn();
				case "w:default" -> standard = part.isOn();
				default -> {
					// its size
				}
			}
		}
		return ticked == null ? standard ? TICKED : EMPTY : ticked ? TICKED : EMPTY;
	}
}
