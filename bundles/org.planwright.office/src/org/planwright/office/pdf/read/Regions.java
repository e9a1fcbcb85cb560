package org.planwright.office.pdf.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.planwright.office.opc.Refused;

/**
 * Words of a page that stand in another direction than most: a turned word in a cell is one of the cell, a block of them is read behind the page's
 * upright words, and notes along an edge are left out and told.
 */
final class Regions {

	/** How much of a page's height is its edge. */
	private static final double EDGE = 0.15;
	/** A note along an edge is one line, and so far from others at least, in sizes of the font. */
	private static final int MOST_SIGNS = 40;
	private static final double ALONE = 4;
	/** How far words keep off the edge of a cell, in points, and from one of their lines to the next, in sizes of the font. */
	private static final double KEPT = 2;
	private static final double STEP = 1.2;
	/** Room between cells, in sizes of the font. */
	private static final double APART = 1.5;

	private final Losses losses;
	private final Budget budget;

	Regions(Losses losses, Budget budget) {
		this.losses = losses;
		this.budget = budget;
	}

	/**
	 * What of a page is read, in the order in which it is.
	 *
	 * @param pages the page, once for each direction of words, without what belongs to pages alone; turned words in a cell are put into it
	 * @throws Refused when it takes longer than the budget has
	 */
	List<Page> read(List<Page> pages) throws IOException {
		Page main = pages.stream().max(Comparator.comparingLong(Page::length)).orElseThrow();
		List<Page> read = new ArrayList<>();
		boolean behind = false;
		for (Page page : pages) {
			Page kept = page == main ? page : page.with(withoutCells(page, main));
			kept = page == main ? page : kept.with(withoutMargins(kept));
			if (page == main || kept.length() > 0) {
				read.add(behind ? kept.readBehind() : kept);
			}
			behind |= page == main;
		}
		if (read.size() > 1) {
			read.stream().filter(page -> page.direction() != Direction.ACROSS)
					.forEach(page -> losses.add(Losses.Kind.TURNED, page.number(), Lines.pieces(Lines.of(page.signs()).getFirst(), APART).getFirst().text()));
		}
		return read;
	}

	/** What is left of turned words when those are in cells of their own, in a table whose other words are not turned. */
	private List<Sign> withoutCells(Page turned, Page main) throws IOException {
		List<Grid> tables = main.grids().stream().filter(grid -> main.signs().stream().anyMatch(sign -> !sign.isBlank() && PageLayout.cell(List.of(grid), sign.x() + sign.width() / 2, sign.middle()) != null)).toList();
		boolean sideways = main.direction() == Direction.UP || main.direction() == Direction.DOWN;
		double width = sideways ? main.height() : main.width();
		double height = sideways ? main.width() : main.height();
		Page upright = new Page(main.number(), Direction.ACROSS, width, height, List.of(), List.of(), List.of(), false);
		Set<Grid.Cell> said = Collections.newSetFromMap(new IdentityHashMap<>());
		for (Sign sign : main.signs()) {
			budget.look();
			Grid.Cell cell = sign.isBlank() ? null : PageLayout.cell(tables, sign.x() + sign.width() / 2, sign.middle());
			if (cell != null) {
				said.add(cell);
			}
		}
		List<Sign> left = new ArrayList<>();
		Map<Grid.Cell, List<Sign>> inside = new IdentityHashMap<>();
		for (Sign sign : turned.signs()) {
			budget.look();
			Sign middle = sign.at(sign.x() + sign.width() / 2, sign.middle());
			Sign seen = main.direction().turned(turned.direction().upright(middle, width, height), upright);
			Grid.Cell cell = PageLayout.cell(tables, seen.x(), seen.y());
			// Among upright words, as in a frame around a chart, they would stand between these.
			(cell == null || said.contains(cell) ? left : inside.computeIfAbsent(cell, first -> new ArrayList<>())).add(sign);
		}
		inside.forEach(Regions::setUpright);
		return left;
	}

	/** Sets turned words upright into their cell, line by line. */
	private static void setUpright(Grid.Cell cell, List<Sign> words) {
		double y = cell.top;
		for (Line line : Lines.of(words)) {
			y += line.size() * STEP;
			for (Sign sign : line.signs()) {
				cell.signs.add(sign.at(cell.left + KEPT + sign.x() - line.left(), y));
			}
		}
	}

	/**
	 * What is left of turned words without a number of the page, and without notes along its edges, which are told: they stand alone. Upright
	 * words there, above a table on its side, are its heading.
	 */
	private List<Sign> withoutMargins(Page page) {
		List<Line> lines = new ArrayList<>(Lines.of(page.signs()));
		if (lines.size() == 1 && Furniture.isNumber(lines.getFirst()) && isAtEdge(lines.getFirst(), page)) {
			return List.of();
		}
		if (page.direction() == Direction.ACROSS) {
			return page.signs();
		}
		List<Line> notes = new ArrayList<>();
		while (!lines.isEmpty() && isAtEdge(lines.getFirst(), page) && isNote(lines.getFirst(), lines.size() > 1 ? lines.get(1) : null)) {
			notes.add(lines.removeFirst());
		}
		while (!lines.isEmpty() && isAtEdge(lines.getLast(), page) && isNote(lines.getLast(), lines.size() > 1 ? lines.get(lines.size() - 2) : null)) {
			notes.add(lines.removeLast());
		}
		notes.forEach(note -> losses.add(Losses.Kind.MARGIN, page.number(), note.text()));
		return lines.stream().map(Line::signs).flatMap(List::stream).toList();
	}

	private static boolean isAtEdge(Line line, Page page) {
		return line.y() < page.height() * EDGE || line.y() > page.height() * (1 - EDGE);
	}

	/** @param next the line beside it, away from the edge; null for none */
	private static boolean isNote(Line line, Line next) {
		return line.length() <= MOST_SIGNS && (next == null || Math.abs(next.y() - line.y()) > line.size() * ALONE);
	}
}
