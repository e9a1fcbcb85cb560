package org.planwright.core.reading.clean;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.planwright.core.reading.source.LeftOut;
import org.planwright.core.reading.source.PlacedText;

/** Collects what is taken out of the text. */
public final class Removals {

	private final List<LeftOut> removed = new ArrayList<>();

	/** Notes that characters of a line are left out; blanks alone are not worth a note. */
	public void add(int line, String text, LeftOut.Reason reason) {
		if (!text.isBlank()) {
			removed.add(new LeftOut(line, text, reason));
		}
	}

	/** Notes that words are left out, line by line. */
	public void add(PlacedText text, LeftOut.Reason reason) {
		int from = 0;
		for (int to = 1; to <= text.length(); to++) {
			if (to == text.length() || text.lineAt(to) != text.lineAt(from)) {
				add(text.lineAt(from), text.text().substring(from, to), reason);
				from = to;
			}
		}
	}

	/** Everything that was left out, by line. */
	public List<LeftOut> sorted() {
		return removed.stream().sorted(Comparator.comparingInt(LeftOut::line)).toList();
	}
}
