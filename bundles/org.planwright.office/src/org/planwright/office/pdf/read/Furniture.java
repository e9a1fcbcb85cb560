package org.planwright.office.pdf.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
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
	private static final int FEWEST_PAGES = 3;
	private static final Pattern NUMBER = Pattern.compile("^[^\\p{IsHan}\\d]{0,4}(?:第\\s?)?(\\d{1,4}|[ivxlcIVXLC]{1,6})(?:\\s?页)?(?:\\s?[/／,，]?\\s?(?:共\\s?)?\\d{1,4}(?:\\s?页)?)?[^\\p{IsHan}\\d]{0,4}$");

	private Furniture() {
	}

	private record Edge(int page, Block.Row row, boolean head) {
		String words() {
			return row.line().text().replaceAll("\\s", "");
		}
	}

	/** The blocks of all pages without it. */
	static List<List<Block>> removed(List<Page> pages, List<List<Block>> blocks) {
		List<Edge> edges = new ArrayList<>();
		for (int i = 0; i < blocks.size(); i++) {
			addEdges(i, blocks.get(i), pages.get(i).height(), edges);
		}
		Set<Block.Row> gone = new HashSet<>();
		Map<String, List<Edge>> alike = new HashMap<>();
		for (Edge edge : edges) {
			alike.computeIfAbsent(edge.head() + edge.words().replaceAll("\\d+", "#"), key -> new ArrayList<>()).add(edge);
		}
		for (List<Edge> same : alike.values()) {
			for (Edge edge : same) {
				long others = same.stream().filter(other -> Math.abs(other.row().line().y() - edge.row().line().y()) < SAME_PLACE).map(Edge::page).distinct().count();
				boolean numbered = NUMBER.matcher(edge.row().line().text()).matches();
				if (others >= FEWEST_PAGES || numbered && counts(edge, edges)) {
					gone.add(edge.row());
				}
			}
		}
		return blocks.stream().map(page -> page.stream().filter(block -> !(block instanceof Block.Row row) || !gone.contains(row)).toList()).toList();
	}

	private static void addEdges(int page, List<Block> blocks, double height, List<Edge> edges) {
		for (int i = 0; i < Math.min(DEEPEST, blocks.size()); i++) {
			if (blocks.get(i) instanceof Block.Row row && row.line().y() < height * 0.15) {
				edges.add(new Edge(page, row, true));
			}
		}
		for (int i = blocks.size() - 1; i >= Math.max(0, blocks.size() - DEEPEST); i--) {
			if (blocks.get(i) instanceof Block.Row row && row.line().y() > height * 0.85) {
				edges.add(new Edge(page, row, false));
			}
		}
	}

	/** Whether a number counts the pages: that of the page before or behind is one less or more, and the page itself has another. */
	private static boolean counts(Edge edge, List<Edge> edges) {
		int number = number(edge);
		return number >= 0 && edges.stream().anyMatch(other -> other.head() == edge.head() && Math.abs(other.page() - edge.page()) == 1
				&& Math.abs(other.row().line().y() - edge.row().line().y()) < SAME_PLACE && number(other) >= 0 && number(other) - number == other.page() - edge.page());
	}

	private static int number(Edge edge) {
		Matcher number = NUMBER.matcher(edge.row().line().text());
		return number.matches() && Character.isDigit(number.group(1).charAt(0)) ? Integer.parseInt(number.group(1)) : -1;
	}
}
