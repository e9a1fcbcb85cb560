package org.planwright.ui.chart.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.planwright.ui.chart.model.ChartLabel.Tone;

/** Finds room for the words of a chart: the target's first, then printed figures, then as many computed ones as fit. */
public final class LabelLayout {

	/** Space between words and what they stand beside, in heights of a line. */
	private static final double GAP = 0.4;
	/** Least distance between two words side by side, in heights of a line. */
	private static final double APART = 0.3;

	/** Where things are, and how large words are; y grows downwards. */
	public interface Metrics {
		/** Middle of a year. */
		double x(int year);

		/** Height of a value. */
		double y(BigDecimal value);

		/** Width of a text. */
		double width(String text);

		/** Height of a line of text. */
		double height();
	}

	/**
	 * A label with its place.
	 *
	 * @param label what is written
	 * @param x left edge
	 * @param top upper edge
	 */
	public record Placed(ChartLabel label, double x, double top) {
	}

	private record Box(double left, double top, double right, double bottom) {
		boolean meets(Box other, double apart) {
			return left < other.right + apart && other.left < right + apart && top < other.bottom && other.top < bottom;
		}
	}

	private final Metrics metrics;
	private final Box room;
	private final List<Box> taken = new ArrayList<>();
	/** Lines that words should not lie on. */
	private final List<Box> edges = new ArrayList<>();
	private final List<Placed> placed = new ArrayList<>();

	private LabelLayout(Metrics metrics, Box room) {
		this.metrics = metrics;
		this.room = room;
	}

	/** Places the words inside the chart; names of lines are left to {@link #names}. */
	public static List<Placed> inside(ChartDrawing drawing, Metrics metrics, double left, double top, double right, double bottom) {
		LabelLayout layout = new LabelLayout(metrics, new Box(left, top, right, bottom));
		if (drawing.target() != null) {
			drawing.target().edges().forEach(edge -> layout.edges.add(new Box(left, metrics.y(edge) - 1, right, metrics.y(edge) + 1)));
		}
		drawing.labels().stream().filter(label -> label.tone() != Tone.LINE).sorted(Comparator.comparing(LabelLayout::rank)).forEach(layout::place);
		return layout.placed;
	}

	private static int rank(ChartLabel label) {
		return switch (label.tone()) {
			case TARGET -> 0;
			case FIGURE -> 1;
			default -> 2;
		};
	}

	private void place(ChartLabel label) {
		Box box = box(label, label.above());
		boolean mayGo = label.tone() == Tone.COMPUTED;
		if (mayGo && isTaken(box)) {
			return;
		}
		if (isTaken(box) || isCrossed(box)) {
			Box other = box(label, !label.above());
			boolean fits = !isTaken(other) && !isCrossed(other);
			if (!fits && mayGo) {
				return;
			}
			box = fits ? other : box;
		}
		taken.add(box);
		placed.add(new Placed(label, box.left(), box.top()));
	}

	private boolean isTaken(Box box) {
		return taken.stream().anyMatch(other -> box.meets(other, APART * metrics.height()));
	}

	private boolean isCrossed(Box box) {
		return edges.stream().anyMatch(edge -> box.meets(edge, 0));
	}

	private Box box(ChartLabel label, boolean above) {
		double width = metrics.width(label.text());
		double height = metrics.height();
		double wanted = label.isAtEnd() ? room.right() - width : metrics.x(label.year()) - width / 2;
		double x = Math.max(room.left() + 1, Math.min(wanted, room.right() - width));
		double gap = GAP * height;
		double y = metrics.y(label.value());
		double top = above ? y - gap - height : y + gap;
		top = Math.max(room.top(), Math.min(top, room.bottom() - height));
		return new Box(x, top, x + width, top + height);
	}

	/** Places the names of lines under one another to the right of the chart, each as near to the end of its line as there is room. */
	public static List<Placed> names(ChartDrawing drawing, Metrics metrics, double x, double top, double bottom) {
		List<ChartLabel> names = drawing.labels().stream().filter(label -> label.tone() == Tone.LINE)
				.sorted(Comparator.comparing(ChartLabel::value).reversed()).toList();
		double height = metrics.height();
		double[] tops = new double[names.size()];
		double free = top;
		for (int i = 0; i < tops.length; i++) {
			tops[i] = Math.max(free, metrics.y(names.get(i).value()) - height / 2);
			free = tops[i] + height;
		}
		double limit = bottom;
		for (int i = tops.length - 1; i >= 0 && tops[i] + height > limit; i--) {
			tops[i] = limit - height;
			limit = tops[i];
		}
		List<Placed> places = new ArrayList<>();
		for (int i = 0; i < tops.length; i++) {
			places.add(new Placed(names.get(i), x, tops[i]));
		}
		return places;
	}
}
