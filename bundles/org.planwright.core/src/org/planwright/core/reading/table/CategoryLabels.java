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

	/** The lines that something takes. */
	record Extent(int first, int last) {
	}

	private record Label(String text, int first, int last) {
		double centre() {
			return (first + last) / 2.0;
		}
	}

	private static final int SHORT_PIECE = 4;
	private static final int LONGEST_JOINED = 10;

	private final List<Label> labels = new ArrayList<>();

	/** Takes over a label or a piece of one; narrow columns break labels over lines. */
	void add(PlacedText words) {
		String text = IndicatorRows.categoryName(words.text());
		Label last = labels.isEmpty() ? null : labels.get(labels.size() - 1);
		if (last != null && words.firstLine() - last.last() <= 2 && last.text().length() <= SHORT_PIECE && text.length() <= SHORT_PIECE
				&& last.text().length() + text.length() <= LONGEST_JOINED && (last.text().length() < SHORT_PIECE || text.length() < SHORT_PIECE)) {
			labels.set(labels.size() - 1, new Label(last.text() + text, last.first(), words.lastLine()));
		} else {
			labels.add(new Label(text, words.firstLine(), words.lastLine()));
		}
	}

	/** The category of every row; null for all where there are no labels. */
	String[] assign(List<Extent> rows) {
		String[] categories = new String[rows.size()];
		int k = labels.size();
		int m = rows.size();
		if (k == 0 || m == 0) {
			return categories;
		}
		if (standAtFirstRows(rows)) {
			fromFirstRows(rows, categories);
			return categories;
		}
		if (k > m) {
			for (int i = 0; i < m; i++) {
				categories[i] = nearest(rows.get(i));
			}
			return categories;
		}
		double[][] cost = new double[k + 1][m + 1];
		int[][] from = new int[k + 1][m + 1];
		for (double[] row : cost) {
			Arrays.fill(row, Double.MAX_VALUE);
		}
		cost[0][0] = 0;
		for (int label = 1; label <= k; label++) {
			for (int end = label; end <= m - (k - label); end++) {
				for (int start = label - 1; start < end; start++) {
					if (cost[label - 1][start] == Double.MAX_VALUE) {
						continue;
					}
					double middle = (rows.get(start).first() + rows.get(end - 1).last()) / 2.0;
					double total = cost[label - 1][start] + Math.abs(middle - labels.get(label - 1).centre());
					if (total <= cost[label][end]) {
						cost[label][end] = total;
						from[label][end] = start;
					}
				}
			}
		}
		int end = m;
		for (int label = k; label > 0; label--) {
			for (int i = from[label][end]; i < end; i++) {
				categories[i] = labels.get(label - 1).text();
			}
			end = from[label][end];
		}
		return categories;
	}

	/** Whether the labels stand at the first of their rows: the first one does, and none stands between rows. */
	private boolean standAtFirstRows(List<Extent> rows) {
		return labels.get(0).first() <= rows.get(0).first()
				&& labels.stream().skip(1).allMatch(label -> rows.stream().anyMatch(row -> row.first() == label.first()));
	}

	private void fromFirstRows(List<Extent> rows, String[] categories) {
		int next = 0;
		for (int i = 0; i < categories.length; i++) {
			while (next < labels.size() && labels.get(next).first() <= rows.get(i).first()) {
				next++;
			}
			categories[i] = labels.get(Math.max(0, next - 1)).text();
		}
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
