package org.planwright.core.reading.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.planwright.core.figure.Glyphs;
import org.planwright.core.reading.structure.IndicatorRow;
import org.planwright.core.reading.structure.NoteEntry;

/**
 * Footnote marks that lost their raised print and now look like digits of the name: 铁路进港率3（%） above a note 3.
 *
 * <p>A digit behind the last word of a name is a mark where the table has a note of that number. One between words may as well count
 * something, so it is a mark only among others that count up with it from row to row.
 */
public final class NoteDigits {

	private static final Pattern NUMBER = Pattern.compile("注?(\\d{1,2})");
	private static final Pattern LAST = Pattern.compile("(?<=[\\p{IsHan})])\\d{1,2}$");
	private static final Pattern INNER = Pattern.compile("(?<=\\p{IsHan})\\d(?=[\\p{IsHan}&&[^年岁个类级次种大万亿千百户人天小条项家张台米公月日维区期代倍成所号至到]])");

	/** The mark between may stand at a figure. */
	private static final int LARGEST_STEP = 2;

	private NoteDigits() {
	}

	/** The rows with such digits taken off the names and put among the marks. */
	public static List<IndicatorRow> takenOff(List<IndicatorRow> rows, List<NoteEntry> notes) {
		Set<Integer> numbers = notes.stream().map(note -> NUMBER.matcher(note.mark())).filter(Matcher::matches)
				.map(number -> Integer.valueOf(number.group(1))).collect(Collectors.toSet());
		if (numbers.isEmpty()) {
			return rows;
		}
		boolean inner = countUp(rows, numbers);
		Map<String, String> renamed = new HashMap<>();
		List<IndicatorRow> bare = new ArrayList<>();
		for (IndicatorRow row : rows) {
			Matcher digit = digit(row, numbers, inner);
			if (digit == null) {
				bare.add(row.renamed(row.name(), renamed.getOrDefault(row.parent(), row.parent()), row.marks()));
			} else {
				List<String> marks = new ArrayList<>(row.marks());
				marks.add(digit.group());
				String name = (row.name().substring(0, digit.start()) + row.name().substring(digit.end())).strip();
				renamed.put(row.name(), name);
				bare.add(row.renamed(name, renamed.getOrDefault(row.parent(), row.parent()), marks));
			}
		}
		return bare;
	}

	private static Matcher digit(IndicatorRow row, Set<Integer> numbers, boolean inner) {
		String name = Glyphs.fold(row.name());
		Matcher last = LAST.matcher(name);
		if (last.find() && numbers.contains(Integer.valueOf(last.group()))) {
			return last;
		}
		Matcher between = INNER.matcher(name);
		return inner && between.find() && numbers.contains(Integer.valueOf(between.group())) ? between : null;
	}

	/** Whether the digits of all rows, those between words included, are 2 or more and count up; where one is left out, they must be more. */
	private static boolean countUp(List<IndicatorRow> rows, Set<Integer> numbers) {
		List<Integer> digits = rows.stream().map(row -> digit(row, numbers, true)).filter(digit -> digit != null)
				.map(digit -> Integer.valueOf(digit.group())).toList();
		int gaps = 0;
		for (int i = 1; i < digits.size(); i++) {
			int step = digits.get(i) - digits.get(i - 1);
			gaps += step > 1 ? 1 : 0;
			if (step < 0 || step > LARGEST_STEP) {
				return false;
			}
		}
		return digits.size() > 1 + 2 * gaps;
	}
}
