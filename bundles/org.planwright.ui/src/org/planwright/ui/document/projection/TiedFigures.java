package org.planwright.ui.document.projection;

import java.util.Optional;

import org.planwright.model.Figure;
import org.planwright.model.Indicator;
import org.planwright.model.Mention;
import org.planwright.model.Passage;
import org.planwright.ui.Messages;

/** Figures in the words of the page that belong to an indicator. */
public final class TiedFigures {

	private TiedFigures() {
	}

	/** The figure whose words cover the character at an offset of the page; the longest where several do. */
	public static Optional<Mention> at(DocumentProjection projection, int offset) {
		int line = projection.lineAt(offset);
		int start = projection.startOf(line);
		for (Segment segment : projection.line(line).segments()) {
			int at = offset - start;
			if (at >= 0 && at < segment.length() && segment.slot() == Slot.TEXT && segment.owner() instanceof Passage passage) {
				return passage.getMentions().stream()
						.filter(mention -> mention.getIndicator() != null && mention.getStart() <= at && at < mention.getEnd())
						.reduce((one, other) -> length(other) > length(one) ? other : one);
			}
			start += segment.length();
		}
		return Optional.empty();
	}

	private static int length(Mention mention) {
		return mention.getEnd() - mention.getStart();
	}

	/** The row of an indicator in words: its name, baseline and target with years where they are known, and unit. */
	public static String describe(Indicator indicator) {
		String unit = indicator.getUnit();
		String values = Messages.text("document.figure.values", value(indicator.getBaseline()), value(indicator.getTarget()));
		String row = unit == null || unit.isEmpty() ? values : Messages.text("document.figure.unit", values, unit);
		return indicator.getName() + '\n' + row;
	}

	private static String value(Figure figure) {
		if (figure == null || figure.getText() == null || figure.getText().isEmpty()) {
			return Messages.text("document.figure.none");
		}
		return figure.getYear() == 0 ? figure.getText() : Messages.text("document.figure.year", figure.getText(), Integer.toString(figure.getYear()));
	}
}
