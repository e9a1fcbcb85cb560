package org.planwright.ui.findings;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.planwright.core.check.Severity;
import org.planwright.ui.Messages;
import org.planwright.ui.selection.PlanNames;
import org.planwright.ui.table.PlainColumn;

/** The columns of the list of findings. */
final class FindingColumns {

	/** Place of the column with the messages, in which the headings stand. */
	static final int MESSAGE = 2;

	private FindingColumns() {
	}

	/**
	 * The columns from left to right.
	 *
	 * @param isFaint whether a finding is not to be relied on now, or does not count
	 */
	static List<PlainColumn<FindingLine>> all(Predicate<FindingItem> isFaint) {
		List<PlainColumn<FindingLine>> columns = List.of(
				column("severity", severityWidth(), item -> item.finding().severity().title()).sortedBy(line -> line.item().finding().severity())
						.marked(line -> SeverityLook.mark(line.item().finding().severity())),
				column("place", 9, item -> FindingPlaces.name(item.finding().place())).growing(16).sortedBy(line -> line.item().order()),
				column("message", 21, FindingColumns::message).growing(Integer.MAX_VALUE),
				column("stated", 5, item -> item.finding().stated()).growing(8),
				column("computed", 5, item -> item.finding().computed() == null ? "" : item.finding().computed()).growing(8),
				column("rule", 3, item -> item.finding().rule().id()).sortedBy(line -> number(line.item().finding().rule().id())),
				column("topic", 6, item -> item.finding().rule().topic().title()).growing(8).sortedBy(line -> line.item().finding().rule().topic()).hiddenAtFirst(),
				column("plan", 4, item -> PlanNames.shortName(item.plan())).growing(8));
		columns.forEach(column -> column.faint(line -> isFaint.test(line.item())));
		return columns;
	}

	private static PlainColumn<FindingLine> column(String id, int width, Function<FindingItem, String> words) {
		return new PlainColumn<>(id, Messages.text("findings.column." + id), width,
				line -> line.isHeading() ? line.heading() : words.apply(line.item()).replace('\n', ' '));
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
}
