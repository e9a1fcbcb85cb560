package org.planwright.office.pdf.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the tables and boxes that the lines of a page draw. */
final class GridFinder {

	/** How far lines that meet may be apart, in points. */
	static final double NEAR = 3;
	/** A table may be open at its sides: so far at least its lines go beyond the outermost one that parts its columns. */
	private static final double OPEN_COLUMN = 10;
	/** More lines than any page with tables; beyond it the page is a drawing. */
	private static final int MOST_STROKES = 20_000;
	private static final int MOST_LINES = 1_500;
	private static final long MOST_PLACES = 40_000;

	private GridFinder() {
	}

	/** The tables, those that lie in others behind them. */
	static List<Grid> find(List<Stroke> strokes) {
		if (strokes.size() > MOST_STROKES) {
			return List.of();
		}
		List<Stroke> lines = new ArrayList<>(merged(strokes, true));
		int across = lines.size();
		lines.addAll(merged(strokes, false));
		if (lines.size() > MOST_LINES) {
			return List.of();
		}
		int[] group = new int[lines.size()];
		Arrays.setAll(group, i -> i);
		for (int i = 0; i < across; i++) {
			for (int j = across; j < lines.size(); j++) {
				if (meet(lines.get(i), lines.get(j))) {
					group[root(group, i)] = root(group, j);
				}
			}
		}
		Map<Integer, List<Stroke>> groups = new HashMap<>();
		for (int i = 0; i < group.length; i++) {
			groups.computeIfAbsent(root(group, i), key -> new ArrayList<>()).add(lines.get(i));
		}
		List<Grid> grids = new ArrayList<>();
		for (List<Stroke> members : groups.values()) {
			Grid grid = grid(members);
			if (grid != null) {
				grids.add(grid);
			}
		}
		grids.sort(Comparator.comparingDouble(Grid::area).reversed().thenComparingDouble(Grid::top).thenComparingDouble(Grid::left));
		return grids;
	}

	/** Lines that go on with each other are one. */
	private static List<Stroke> merged(List<Stroke> strokes, boolean across) {
		List<Stroke> sorted = new ArrayList<>(strokes.stream().filter(stroke -> stroke.across() == across).toList());
		sorted.sort(Comparator.comparingDouble(Stroke::at));
		List<Stroke> merged = new ArrayList<>();
		int start = 0;
		for (int i = 1; i <= sorted.size(); i++) {
			if (i == sorted.size() || sorted.get(i).at() - sorted.get(i - 1).at() > 1 || sorted.get(i).at() - sorted.get(start).at() > NEAR) {
				mergeBeside(sorted.subList(start, i), across, merged);
				start = i;
			}
		}
		return merged;
	}

	private static void mergeBeside(List<Stroke> beside, boolean across, List<Stroke> merged) {
		List<Stroke> sorted = new ArrayList<>(beside);
		sorted.sort(Comparator.comparingDouble(Stroke::from));
		double at = sorted.stream().mapToDouble(Stroke::at).average().orElse(0);
		double from = sorted.get(0).from();
		double to = sorted.get(0).to();
		for (Stroke stroke : sorted) {
			if (stroke.from() > to + NEAR) {
				merged.add(new Stroke(across, at, from, to));
				from = stroke.from();
			}
			to = Math.max(stroke.from() > to + NEAR ? stroke.to() : to, stroke.to());
		}
		merged.add(new Stroke(across, at, from, to));
	}

	private static boolean meet(Stroke across, Stroke down) {
		return down.at() >= across.from() - NEAR && down.at() <= across.to() + NEAR && across.at() >= down.from() - NEAR && across.at() <= down.to() + NEAR;
	}

	private static int root(int[] group, int i) {
		int root = i;
		while (group[root] != root) {
			group[root] = group[group[root]];
			root = group[root];
		}
		return root;
	}

	/** The table that lines draw which meet; null where they are too few, or so many that they are a drawing. */
	private static Grid grid(List<Stroke> lines) {
		List<Stroke> across = lines.stream().filter(Stroke::across).toList();
		List<Stroke> down = lines.stream().filter(stroke -> !stroke.across()).toList();
		if (across.size() < 2 || down.isEmpty()) {
			return null;
		}
		double left = across.stream().mapToDouble(Stroke::from).min().orElse(0);
		double right = across.stream().mapToDouble(Stroke::to).max().orElse(0);
		List<Double> edges = new ArrayList<>(down.stream().map(Stroke::at).toList());
		double first = edges.stream().mapToDouble(x -> x).min().orElse(left);
		double last = edges.stream().mapToDouble(x -> x).max().orElse(right);
		if (first - left > OPEN_COLUMN) {
			edges.add(left);
		}
		if (right - last > OPEN_COLUMN) {
			edges.add(right);
		}
		double[] xs = places(edges);
		double[] ys = places(across.stream().map(Stroke::at).toList());
		if (xs.length < 2 || ys.length < 2) {
			return null;
		}
		if ((long) xs.length * ys.length > MOST_PLACES) {
			return null;
		}
		return new Grid(xs, ys[0], ys[ys.length - 1], cells(xs, ys, across, down));
	}

	private static double[] places(List<Double> edges) {
		double[] sorted = edges.stream().mapToDouble(x -> x).sorted().toArray();
		double[] places = new double[sorted.length];
		int count = 0;
		for (double place : sorted) {
			if (count == 0 || place - places[count - 1] > NEAR) {
				places[count++] = place;
			}
		}
		return Arrays.copyOf(places, count);
	}

	/** Places of the grid with no line between them are one cell. */
	private static List<Grid.Cell> cells(double[] xs, double[] ys, List<Stroke> across, List<Stroke> down) {
		int width = xs.length - 1;
		int height = ys.length - 1;
		int[] group = new int[width * height];
		Arrays.setAll(group, i -> i);
		for (int row = 0; row < height; row++) {
			double middle = (ys[row] + ys[row + 1]) / 2;
			for (int column = 0; column < width; column++) {
				double centre = (xs[column] + xs[column + 1]) / 2;
				double edge = xs[column + 1];
				double foot = ys[row + 1];
				if (column + 1 < width && down.stream().noneMatch(line -> Math.abs(line.at() - edge) <= NEAR && line.covers(middle))) {
					group[root(group, row * width + column)] = root(group, row * width + column + 1);
				}
				if (row + 1 < height && across.stream().noneMatch(line -> Math.abs(line.at() - foot) <= NEAR && line.covers(centre))) {
					group[root(group, row * width + column)] = root(group, (row + 1) * width + column);
				}
			}
		}
		Map<Integer, int[]> boxes = new HashMap<>();
		for (int i = 0; i < group.length; i++) {
			int[] box = boxes.computeIfAbsent(root(group, i), key -> new int[] { Integer.MAX_VALUE, Integer.MAX_VALUE, 0, 0 });
			box[0] = Math.min(box[0], i / width);
			box[1] = Math.min(box[1], i % width);
			box[2] = Math.max(box[2], i / width + 1);
			box[3] = Math.max(box[3], i % width + 1);
		}
		List<Grid.Cell> cells = new ArrayList<>();
		for (int[] box : boxes.values()) {
			cells.add(new Grid.Cell(box[0], box[1], box[2] - box[0], box[3] - box[1], new double[] { xs[box[1]], xs[box[3]], ys[box[0]], ys[box[2]] }));
		}
		return cells;
	}
}
