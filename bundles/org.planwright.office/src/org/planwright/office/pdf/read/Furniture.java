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

	private Furniture() {
	}

	/** A line near the edge of a page. */
	private record Edge(int page, Line line, boolean head, boolean inTable) {
		String words() {
			return line.text().replaceAll("\\s", "");
		}
	}

	/**
	 * The signs of all pages without it.
	 *
	 * @param grids the tables of each page, whose heads come again on every page as well
	 */
	static List<List<Sign>> removed(List<Page> pages, List<List<Grid>> grids) {
		List<Edge> edges = new ArrayList<>();
		for (int i = 0; i < pages.size(); i++) {
			addEdges(i, pages.get(i), grids.get(i), edges);
		}
		Map<String, List<Edge>> alike = new HashMap<>();
		for (Edge edge : edges) {
			alike.computeIfAbsent(edge.head() + edge.words().replaceAll("\\d+", "#"), key -> new ArrayList<>()).add(edge);
		}
		List<Set<Sign>> gone = new ArrayList<>();
		pages.forEach(page -> gone.add(Collections.newSetFromMap(new IdentityHashMap<>())));
		for (List<Edge> same : alike.values()) {
			for (Edge edge : same) {
				long others = same.stream().filter(other -> Math.abs(other.line().y() - edge.line().y()) < SAME_PLACE).map(Edge::page).distinct().count();
				if (others >= FEWEST_PAGES && !edge.inTable() || NUMBER.matcher(edge.line().text()).matches() && counts(edge, edges)) {
					gone.get(edge.page()).addAll(edge.line().signs());
				}
			}
		}
		List<List<Sign>> kept = new ArrayList<>();
		for (int i = 0; i < pages.size(); i++) {
			Set<Sign> out = gone.get(i);
			kept.add(pages.get(i).signs().stream().filter(sign -> !out.contains(sign)).toList());
		}
		return kept;
	}

	private static void addEdges(int page, Page content, List<Grid> grids, List<Edge> edges) {
		List<Line> lines = Lines.of(content.signs());
		for (int i = 0; i < lines.size(); i++) {
			Line line = lines.get(i);
			boolean head = i < DEEPEST && line.y() < content.height() * EDGE;
			boolean foot = i >= lines.size() - DEEPEST && line.y() > content.height() * (1 - EDGE);
			if (head || foot) {
				double middle = line.y() - line.size() / 3;
				boolean inTable = grids.stream().anyMatch(grid -> grid.top <= middle && middle <= grid.bottom && grid.left() <= line.left() && line.left() <= grid.right());
				edges.add(new Edge(page, line, head, inTable));
			}
		}
	}

	/** Whether a number counts the pages: that of the page before or behind is one less or more, and the page itself has another. */
	private static boolean counts(Edge edge, List<Edge> edges) {
		int number = number(edge);
		return number >= 0 && edges.stream().anyMatch(other -> other.head() == edge.head() && Math.abs(other.page() - edge.page()) == 1
				&& Math.abs(other.line().y() - edge.line().y()) < SAME_PLACE && number(other) >= 0 && number(other) - number == other.page() - edge.page());
	}

	private static int number(Edge edge) {
		Matcher number = NUMBER.matcher(edge.line().text());
		return number.matches() && Character.isDigit(number.group(1).charAt(0)) ? Integer.parseInt(number.group(1)) : -1;
	}
}
