package org.planwright.office.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.poi.openxml4j.opc.PackagePart;
import org.planwright.core.reading.sheet.SheetCollector;
import org.planwright.office.Refusal;
import org.planwright.office.opc.OfficePackage;
import org.planwright.office.opc.Refused;
import org.planwright.office.opc.XmlCursor;

/** The words that cells refer to by number. */
final class SharedWords {

	/** How signs that XML does not take are written. */
	private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

	private final List<String> words = new ArrayList<>();

	private SharedWords() {
	}

	static SharedWords read(OfficePackage parts, Optional<PackagePart> part) throws IOException {
		SharedWords shared = new SharedWords();
		if (part.isPresent()) {
			try (XmlCursor cursor = parts.read(part.get())) {
				shared.read(cursor);
			}
		}
		return shared;
	}

	private void read(XmlCursor cursor) throws IOException {
		long characters = 0;
		while (cursor.nextChild(0)) {
			while (cursor.nextChild(1)) {
				String item = item(cursor);
				characters += item.length();
				if (characters > SheetCollector.MOST_CHARACTERS || words.size() > SheetCollector.MOST_CELLS) {
					throw new Refused(Refusal.TOO_LARGE);
				}
				words.add(item);
			}
		}
	}

	/** The words of the current element: plain, or in runs set in several ways; how signs are spoken is left out. */
	static String item(XmlCursor cursor) throws IOException {
		StringBuilder text = new StringBuilder();
		int depth = cursor.depth();
		while (cursor.nextChild(depth)) {
			if (cursor.name().equals("s:t")) {
				cursor.words(piece -> add(text, piece));
			} else if (cursor.name().equals("s:r")) {
				int run = cursor.depth();
				while (cursor.nextChild(run)) {
					if (cursor.name().equals("s:t")) {
						cursor.words(piece -> add(text, piece));
					}
				}
			}
		}
		return unescaped(text.toString());
	}

	private static void add(StringBuilder text, String piece) throws Refused {
		// No program takes more than 32767 in a cell.
		if (text.length() + piece.length() > 1 << 17) {
			throw new Refused(Refusal.TOO_LARGE);
		}
		text.append(piece);
	}

	private static String unescaped(String text) {
		return text.contains("_x") ? ESCAPED.matcher(text).replaceAll(match -> Matcher.quoteReplacement(
				String.valueOf((char) Integer.parseInt(match.group(1), 16)))).replace("\r\n", "\n").replace('\r', '\n') : text;
	}

	/** The words of a number; empty ones where there are none. */
	String get(int index) {
		return index >= 0 && index < words.size() ? words.get(index) : "";
	}
}
