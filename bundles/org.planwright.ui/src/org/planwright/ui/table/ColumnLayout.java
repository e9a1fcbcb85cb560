package org.planwright.ui.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How a user arranged the columns of a sheet. Columns are named by id, so that what is remembered survives columns that come and go
 * with a new version.
 *
 * @param places the columns from left to right
 */
public record ColumnLayout(List<Place> places) {

	/** Nothing was arranged. */
	public static final ColumnLayout NONE = new ColumnLayout(List.of());

	private static final Pattern PLACE = Pattern.compile("(-?)([^\\s,:-][^\\s,:]*)(?::(\\d{1,5}))?");

	/**
	 * One column's place.
	 *
	 * @param id    {@link SheetColumn#id()}
	 * @param shown whether it is seen
	 * @param width in pixels; 0 where the user never changed it
	 */
	public record Place(String id, boolean shown, int width) {
	}

	public ColumnLayout {
		places = List.copyOf(places);
	}

	/**
	 * Reads what {@link #toString()} wrote; pieces that make no sense are passed over.
	 *
	 * @param remembered null for nothing
	 */
	public static ColumnLayout parse(String remembered) {
		List<Place> places = new ArrayList<>();
		for (String piece : (remembered == null ? "" : remembered).split(",")) {
			Matcher place = PLACE.matcher(piece.strip());
			if (place.matches()) {
				int width = place.group(3) == null ? 0 : Integer.parseInt(place.group(3));
				places.add(new Place(place.group(2), place.group(1).isEmpty(), width));
			}
		}
		return new ColumnLayout(places);
	}

	/** The columns of a sheet in this layout: those that it does not name stand behind the one that they stand behind by nature. */
	public ColumnLayout on(List<? extends SheetColumn<?>> columns) {
		Map<String, Place> named = new LinkedHashMap<>();
		places.forEach(place -> named.putIfAbsent(place.id(), place));
		List<String> known = columns.stream().map(SheetColumn::id).toList();
		List<Place> arranged = new ArrayList<>(named.values().stream().filter(place -> known.contains(place.id())).toList());
		for (int i = 0; i < columns.size(); i++) {
			SheetColumn<?> column = columns.get(i);
			if (!named.containsKey(column.id())) {
				arranged.add(i == 0 ? 0 : indexOf(arranged, known.get(i - 1)) + 1, new Place(column.id(), column.shownAtFirst(), 0));
			}
		}
		return new ColumnLayout(arranged);
	}

	/** Places of the columns among all columns of a sheet, from left to right; the layout must name them all. */
	public int[] order(List<? extends SheetColumn<?>> columns) {
		List<String> known = columns.stream().map(SheetColumn::id).toList();
		return places.stream().mapToInt(place -> known.indexOf(place.id())).toArray();
	}

	/** One line that {@link #parse} reads. */
	@Override
	public String toString() {
		return places.stream().map(place -> (place.shown() ? "" : "-") + place.id() + (place.width() > 0 ? ":" + place.width() : ""))
				.collect(Collectors.joining(","));
	}

	private static int indexOf(List<Place> places, String id) {
		for (int i = 0; i < places.size(); i++) {
			if (places.get(i).id().equals(id)) {
				return i;
			}
		}
		throw new IllegalArgumentException("No place for column " + id);
	}
}
