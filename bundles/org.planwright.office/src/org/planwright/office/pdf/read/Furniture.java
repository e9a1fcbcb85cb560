package org.planwright.office.pdf.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes away what belongs to pages and not to the text: running heads and feet, and numbers of pages. */
final class Furniture {

	/** How many lines from the edge of a page may belong to it alone. */
	private static final int DEEPEST = 3;
	/** Height, in points, in which the same words stand at the same place. */
	private static final double SAME_PLACE = 4;
	/** How much of a page's height is its edge. */
	private static final double EDGE = 0.15;
	private static final int FEWEST_PAGES = 3;
	private static final Pattern NUMBER = Pattern.compile("^[^\\p{IsHan}\\d]{0,4}(?:第\\s?)?(\\d{1,4}|[ivxlcIVXLC]{1,6})(?:\\s?页)?(?:\\s?[/／,，]?\\s?(?:共\\s?)?\\d{1,4}(?:\\s?页)?)?[^\\p{IsHan}\\d]{0,4}$");
	private static final Pattern FIGURE = Pattern.compile("\\d{1,9}");

	private Furniture() {
	}

	/**
	 * A line near the edge of a page.
	 *
	 * @param index of the page among those that are looked at
	 * @param figures that stand in it
	 * @param inRows whether it and the next stand apart as rows of a table do
	 */
	private record Edge(int index, Page page, Line line, List<Integer> figures, boolean head, boolean inTable, boolean inRows) {

		static Edge of(int index, Page page, Line line, boolean head, boolean inTable, boolean inRows) {
			return new Edge(index, page, line, FIGURE.matcher(line.text()).results().map(figure -> Integer.valueOf(figure.group())).toList(), head, inTable, inRows);
		}

		String words() {
			return page.direction() + " " + head + FIGURE.matcher(line.text().replaceAll("\\s", "")).replaceAll("#");
		}

		/** Whether another is the same at the same place, but for a figure that counts the pages: those of a table do not. */
		boolean isAgain(Edge other) {
			if (Math.abs(other.line.y() - line.y()) >= SAME_PLACE || figures.size() != other.figures.size()) {
				return false;
			}
			for (int i = 0; i < figures.size(); i++) {
				int more = other.figures.get(i) - figures.get(i);
				if (more != 0 && more != other.page.number() - page.number()) {
					return false;
				}
			}
			return true;
		}
	}

	/**
	 * All pages without it.
	 *
	 * @param pages what is printed on each in one direction, page by page, with its tables, whose heads come again on every page as well
	 * @param losses is told of lines that come again
	 */
	static List<Page> removed(List<Page> pages, Losses losses) {
		List<Edge> edges = new ArrayList<>();
		for (int i = 0; i < pages.size(); i++) {
			addEdges(i, pages.get(i), edges);
		}
		Map<String, List<Edge>> alike = new HashMap<>();
		for (Edge edge : edges) {
			alike.computeIfAbsent(edge.words(), key -> new ArrayList<>()).add(edge);
		}
		List<Set<Sign>> gone = new ArrayList<>();
		pages.forEach(page -> gone.add(Collections.newSetFromMap(new IdentityHashMap<>())));
		for (List<Edge> same : alike.values()) {
			for (Edge edge : same) {
				boolean number = NUMBER.matcher(edge.line().text()).matches();
				List<Integer> others = same.stream().filter(edge::isAgain).map(other -> other.page().number()).distinct().sorted().toList();
				boolean again = others.size() >= FEWEST_PAGES && !edge.inTable();
				// The head of a table without lines is one of its rows where it stands first; behind that it is known as printed again.
				if (again && !(edge.inRows() && others.getFirst() == edge.page().number()) || number && counts(edge, edges)) {
					gone.get(edge.index()).addAll(edge.line().signs());
					if (!number) {
						losses.add(Losses.Kind.REPEATED, edge.page().number(), same.getFirst().line().text());
					}
				}
			}
		}
		List<Page> kept = new ArrayList<>();
		for (int i = 0; i < pages.size(); i++) {
			Set<Sign> out = gone.get(i);
			kept.add(pages.get(i).with(pages.get(i).signs().stream().filter(sign -> !out.contains(sign)).toList()));
		}
		return kept;
	}

	private static void addEdges(int index, Page content, List<Edge> edges) {
		List<Line> lines = Lines.of(content.signs());
		for (int i = 0; i < lines.size(); i++) {
			Line line = lines.get(i);
			boolean head = i < DEEPEST && line.y() < content.height() * EDGE;
			boolean foot = i >= lines.size() - DEEPEST && line.y() > content.height() * (1 - EDGE);
			if (head || foot) {
				boolean inTable = isInTable(line, content.grids());
				boolean inRows = head && !inTable && Cut.of(line).isRow() && i + 1 < lines.size() && Cut.of(lines.get(i + 1)).isRow() && !isInTable(lines.get(i + 1), content.grids());
				edges.add(Edge.of(index, content, line, head, inTable, inRows));
			}
		}
	}

	private static boolean isInTable(Line line, List<Grid> grids) {
		double middle = line.y() - line.size() / 3;
		return grids.stream().anyMatch(grid -> grid.top <= middle && middle <= grid.bottom && grid.left() <= line.left() && line.left() <= grid.right());
	}

	/** Whether a line is nothing but the number of a page. */
	static boolean isNumber(Line line) {
		return NUMBER.matcher(line.text()).matches();
	}

	/** Whether a number counts the pages: that of the page before or behind is one less or more, and the page itself has another. */
	private static boolean counts(Edge edge, List<Edge> edges) {
		int number = number(edge);
		return number >= 0 && edges.stream().anyMatch(other -> other.head() == edge.head() && other.page().direction() == edge.page().direction() && Math.abs(other.page().number() - edge.page().number()) == 1
				&& Math.abs(other.line().y() - edge.line().y()) < SAME_PLACE && number(other) >= 0 && number(other) - number == other.page().number() - edge.page().number());
	}

	private static int number(Edge edge) {
		Matcher number = NUMBER.matcher(edge.line().text());
		return number.matches() && Character.isDigit(number.group(1).charAt(0)) ? Integer.parseInt(number.group(1)) : -1;
	}
}
