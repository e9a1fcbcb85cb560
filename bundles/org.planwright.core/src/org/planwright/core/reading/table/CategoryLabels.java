package org.planwright.core.reading.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.planwright.core.reading.source.PlacedText;

/**
 * Categories of a table printed as it looks: the label of a merged cell stands in the middle of its rows, often between two of them.
 *
 * <p>The rows are parted so that the middle of every part comes as near as can be to its label. Where the labels stand at the first of
 * their rows, as some converters print them, that is where the parts begin.
 */
final class CategoryLabels {

	/** The lines that something takes, or where on the page it begins and ends. */
	record Extent(double first, double last) {
	}

	private record Label(PlacedText words, String text, double first, double last) {
		double centre() {
			return (first + last) / 2.0;
		}
	}

	/** What it costs that the first rows of a page belong to a label on the page before. */
	private static final double GOING_ON = 0.5;

	private static final int SHORT_PIECE = 4;
	private static final int LONGEST_JOINED = 10;

	private final List<Label> labels = new ArrayList<>();

	/** Takes over a label or a piece of one; narrow columns break labels over lines. */
	void add(PlacedText words) {
		add(words, words.firstLine(), words.lastLine());
	}

	/**
	 * Takes over a label that stands elsewhere than its lines say.
	 *
	 * @param first where it begins, in the measure of the rows
	 * @param end where it ends
	 */
	void add(PlacedText words, double first, double end) {
		String text = IndicatorRows.categoryName(words.text());
		Label last = labels.isEmpty() ? null : labels.get(labels.size() - 1);
		if (last != null && words.firstLine() - last.words().lastLine() <= 2 && last.text().length() <= SHORT_PIECE && text.length() <= SHORT_PIECE
				&& last.text().length() + text.length() <= LONGEST_JOINED && (last.text().length() < SHORT_PIECE || text.length() < SHORT_PIECE)) {
			labels.set(labels.size() - 1, new Label(last.words().join(words), last.text() + text, last.first(), end));
		} else {
			labels.add(new Label(words, text, first, end));
		}
	}

	/** The category of every row; null for all where there are no labels. */
	String[] assign(List<Extent> rows) {
		String[] categories = new String[rows.size()];
		if (labels.isEmpty() || rows.isEmpty()) {
			return categories;
		}
		if (labels.size() > rows.size()) {
			for (int i = 0; i < categories.length; i++) {
				categories[i] = nearest(rows.get(i));
			}
			return categories;
		}
		int[] starts = standAtFirstRows(rows) ? atFirstRows(rows) : centred(rows, false);
		for (int label = 0; label < starts.length; label++) {
			Arrays.fill(categories, label == 0 ? 0 : starts[label], categories.length, labels.get(label).text());
		}
		return categories;
	}

	/**
	 * The labels by the first of their rows; null where another row stands.
	 *
	 * @param centred whether cells of this table stand in the middle of their rows for sure
	 * @param mayGoOn whether the first rows may belong to a label on the page before
	 */
	PlacedText[] atFirst(List<Extent> rows, boolean centred, boolean mayGoOn) {
		PlacedText[] first = new PlacedText[rows.size()];
		if (labels.isEmpty() || labels.size() > rows.size()) {
			return first;
		}
		int[] starts = !centred && standAtFirstRows(rows) ? atFirstRows(rows) : centred(rows, mayGoOn);
		for (int label = 0; label < starts.length; label++) {
			first[starts[label]] = labels.get(label).words();
		}
		return first;
	}

	/** For every label its first row, so that the middle of the rows is as near to it as can be; there are no more labels than rows. */
	private int[] centred(List<Extent> rows, boolean mayGoOn) {
		int k = labels.size();
		int m = rows.size();
		double[][] cost = new double[k + 1][m + 1];
		int[][] from = new int[k + 1][m + 1];
		for (double[] row : cost) {
			Arrays.fill(row, Double.MAX_VALUE);
		}
		cost[0][0] = 0;
		for (int row = 1; mayGoOn && row <= m - k; row++) {
			cost[0][row] = GOING_ON;
		}
		for (int label = 1; label <= k; label++) {
			for (int end = label; end <= m - (k - label); end++) {
				for (int start = label - 1; start < end; start++) {
					if (cost[label - 1][start] == Double.MAX_VALUE) {
						continue;
					}
					double off = (rows.get(start).first() + rows.get(end - 1).last()) / 2.0 - labels.get(label - 1).centre();
					double total = cost[label - 1][start] + off * off;
					if (total <= cost[label][end]) {
						cost[label][end] = total;
						from[label][end] = start;
					}
				}
			}
		}
		int[] starts = new int[k];
		int end = m;
		for (int label = k; label > 0; label--) {
			end = from[label][end];
			starts[label - 1] = end;
		}
		return starts;
	}

	/** Whether the labels stand at the first of their rows: the first one does, and none stands between rows. */
	private boolean standAtFirstRows(List<Extent> rows) {
		return labels.get(0).first() <= rows.get(0).first()
				&& labels.stream().skip(1).allMatch(label -> rows.stream().anyMatch(row -> row.first() == label.first()));
	}

	private int[] atFirstRows(List<Extent> rows) {
		int[] starts = new int[labels.size()];
		for (int label = 1; label < starts.length; label++) {
			while (rows.get(starts[label]).first() < labels.get(label).first()) {
				starts[label]++;
			}
		}
		return starts;
	}

	private String nearest(Extent row) {
		Label best = labels.get(0);
		for (Label label : labels) {
			if (distance(label, row) < distance(best, row)) {
				best = label;
			}
		}
		return best.text();
	}

	private static double distance(Label label, Extent row) {
		return Math.abs(label.centre() - (row.first() + row.last()) / 2.0);
	}
}
