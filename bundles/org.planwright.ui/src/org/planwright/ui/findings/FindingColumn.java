package org.planwright.ui.findings;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.planwright.core.check.Severity;
import org.planwright.ui.Messages;
import org.planwright.ui.selection.PlanNames;
import org.planwright.ui.table.CellMark;
import org.planwright.ui.table.SheetColumn;

/** A column of the list of findings. */
final class FindingColumn implements SheetColumn<FindingLine> {

	/** Place of the column with the messages, in which the headings stand. */
	static final int MESSAGE = 2;

	private final String id;
	private final int width;
	private final int widest;
	private final boolean shownAtFirst;
	private final Function<FindingItem, String> words;
	private final Function<FindingItem, Comparable<?>> key;
	private final Predicate<FindingItem> isFaint;

	private FindingColumn(String id, int width, int widest, boolean shownAtFirst, Function<FindingItem, String> words, Function<FindingItem, Comparable<?>> key,
			Predicate<FindingItem> isFaint) {
		this.id = id;
		this.width = width;
		this.widest = widest;
		this.shownAtFirst = shownAtFirst;
		this.words = words;
		this.key = key;
		this.isFaint = isFaint;
	}

	/**
	 * The columns from left to right.
	 *
	 * @param isFaint whether a finding is not to be relied on now, or does not count
	 */
	static List<FindingColumn> all(Predicate<FindingItem> isFaint) {
		return List.of(
				new FindingColumn("severity", severityWidth(), severityWidth(), true, item -> item.finding().severity().title(), item -> item.finding().severity(), isFaint),
				new FindingColumn("place", 9, 16, true, item -> FindingPlaces.name(item.finding().place()), FindingItem::order, isFaint),
				new FindingColumn("message", 21, Integer.MAX_VALUE, true, FindingColumn::message, null, isFaint),
				new FindingColumn("stated", 5, 8, true, item -> item.finding().stated(), null, isFaint),
				new FindingColumn("computed", 5, 8, true, item -> item.finding().computed() == null ? "" : item.finding().computed(), null, isFaint),
				new FindingColumn("rule", 3, 3, true, item -> item.finding().rule().id(), item -> number(item.finding().rule().id()), isFaint),
				new FindingColumn("topic", 6, 8, false, item -> item.finding().rule().topic().title(), item -> item.finding().rule().topic(), isFaint),
				new FindingColumn("plan", 4, 8, true, item -> PlanNames.shortName(item.plan()), null, isFaint));
	}

	/** Shape, longest word and room around them; two Latin letters are about as wide as a Chinese one. */
	private static int severityWidth() {
		return 3 + Stream.of(Severity.values()).map(Severity::title)
				.mapToInt(word -> (int) Math.ceil(word.codePoints().mapToDouble(sign -> Character.isIdeographic(sign) ? 1 : 0.55).sum())).max().orElseThrow();
	}

	private static String message(FindingItem item) {
		String message = item.finding().message().text();
		if (item.isWaived()) {
			return Messages.text("findings.message.waived", item.waived().reason(), message);
		}
		return item.isAwake() ? Messages.text("findings.message.awake", message) : message;
	}

	/** R2 comes before R11. */
	private static Integer number(String id) {
		String digits = id.replaceAll("\\D", "");
		return digits.isEmpty() || digits.length() > 6 ? Integer.MAX_VALUE : Integer.parseInt(digits);
	}

	@Override
	public String id() {
		return id;
	}

	@Override
	public String title() {
		return Messages.text("findings.column." + id);
	}

	@Override
	public String text(FindingLine line) {
		return line.isHeading() ? line.heading() : words.apply(line.item()).replace('\n', ' ');
	}

	@Override
	public CellMark mark(FindingLine line) {
		return id.equals("severity") ? SeverityLook.mark(line.item().finding().severity()) : null;
	}

	@Override
	public boolean isFaint(FindingLine line) {
		return isFaint.test(line.item());
	}

	@Override
	public Comparable<?> sortKey(FindingLine line) {
		return key == null ? SheetColumn.super.sortKey(line) : key.apply(line.item());
	}

	@Override
	public int width() {
		return width;
	}

	@Override
	public int widest() {
		return widest;
	}

	@Override
	public boolean shownAtFirst() {
		return shownAtFirst;
	}
}
