package org.planwright.office.layout;

import java.util.Arrays;
import java.util.List;

/**
 * Widths of columns by what stands in them, as browsers find them: each column gets what its longest word needs, and what is left goes to those
 * whose lines would be longer. Word, LibreOffice and the layout of PDF would each find others, and break numbers and units.
 */
public final class Widths {

	/** Twentieths of a point that the margins of a cell take. */
	private static final int MARGINS = 240;
	/** A word that may be broken anywhere, as Chinese ones may, still wants this many signs in a line. */
	private static final int LEAST = 4;

	private Widths() {
	}

	/**
	 * The widths in twentieths of a point.
	 *
	 * @param rows the words of the cells, row by row, all of one length
	 * @param whole which columns are not broken in lines
	 * @param total of all columns
	 * @param size of the signs, in twentieths of a point
	 */
	public static int[] of(List<List<String>> rows, boolean[] whole, int total, int size) {
		int columns = whole.length;
		double[] least = new double[columns];
		double[] most = new double[columns];
		for (List<String> row : rows) {
			for (int i = 0; i < columns; i++) {
				double length = Arrays.stream(row.get(i).split("\\R")).mapToDouble(Widths::signs).max().orElse(0);
				double word = whole[i] ? length : Math.max(Math.min(length, LEAST), longestWord(row.get(i)));
				least[i] = Math.max(least[i], word * size + MARGINS);
				most[i] = Math.max(most[i], length * size + MARGINS);
			}
		}
		return share(least, most, total);
	}

	private static int[] share(double[] least, double[] most, int total) {
		double needed = Arrays.stream(least).sum();
		double wished = Arrays.stream(most).sum();
		int[] widths = new int[least.length];
		int given = 0;
		for (int i = 0; i < widths.length; i++) {
			double width = needed >= total ? least[i] * total / needed
					: wished <= total ? most[i] * total / wished : least[i] + (most[i] - least[i]) * (total - needed) / (wished - needed);
			widths[i] = (int) width;
			given += widths[i];
		}
		if (widths.length > 0) {
			widths[widths.length - 1] += total - given;
		}
		return widths;
	}

	/** The longest piece that no line break can stand in: Latin words and numbers. */
	private static double longestWord(String text) {
		return Arrays.stream(text.split("[\\s\\p{IsHan}、，。；：（）“”《》—]+")).mapToDouble(Widths::signs).max().orElse(0);
	}

	/** The width of words in Chinese signs; a Latin one is half as wide. */
	private static double signs(String text) {
		return text.codePoints().mapToDouble(sign -> sign < 0x2E80 && "“”‘’…—".indexOf(sign) < 0 ? 0.55 : 1).sum();
	}
}
