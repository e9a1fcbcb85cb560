package org.planwright.office.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.apache.poi.ss.util.WorkbookUtil;
import org.planwright.core.report.SheetTable;

/** What the sheets of a workbook are called: 指标表, and where there are tables of several plans 浙江-指标表. Excel takes 31 signs, not all of them, and no name twice. */
final class SheetTabs {

	private static final int LONGEST = 31;
	private static final String BETWEEN = "-";

	private SheetTabs() {
	}

	/** A name for every table, each another one. */
	static List<String> names(List<SheetTable> tables) {
		boolean several = tables.stream().map(SheetTable::subject).filter(subject -> !subject.isEmpty()).distinct().count() > 1;
		Set<String> taken = new HashSet<>();
		List<String> names = new ArrayList<>();
		for (SheetTable table : tables) {
			String about = several ? table.about() : "";
			String name = fitted(about, table.name(), "");
			for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
				name = fitted(about, table.name(), "(" + i + ")");
			}
			names.add(name);
		}
		return names;
	}

	/** Where there is not room for all, what kind of table it is and what tells it apart stay. */
	private static String fitted(String about, String kind, String end) {
		String tail = cut(kind.isBlank() ? "1" : kind, LONGEST - end.length()) + end;
		String head = about.isBlank() ? "" : cut(about.strip(), LONGEST - BETWEEN.length() - tail.length());
		return WorkbookUtil.createSafeSheetName(head.isEmpty() ? tail : head + BETWEEN + tail, '_');
	}

	/** Never half a sign. */
	private static String cut(String words, int room) {
		int end = Math.clamp(room, 0, words.length());
		return words.substring(0, end > 0 && end < words.length() && Character.isHighSurrogate(words.charAt(end - 1)) ? end - 1 : end);
	}
}
