package org.planwright.office.pdf.read;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.cos.COSBase;

/** All that a page shows, whether anybody can read it or not, while it is collected. Places are those of the page as it is seen. */
final class Scan {

	/** Words that are only told and not read are kept so far. */
	private static final int MOST_TOLD = 400;

	final int number;
	final double width;
	final double height;
	final Map<Direction, List<Sign>> signs = new EnumMap<>(Direction.class);
	final Tracer tracer = new Tracer();
	/** How much of the page each picture covers, from 0 to 1; and those together that stand within the instructions of the page. */
	final Map<COSBase, Double> pictures = new IdentityHashMap<>();
	double inline;
	/** Slanted words, in the order of the file. */
	final StringBuilder slanted = new StringBuilder();
	/** Words in layers that are not shown, by the layer's name. */
	final Map<String, StringBuilder> hidden = new LinkedHashMap<>();
	/** Signs of which the file does not say what they are; and those of them that are read as one that stands for any. */
	int nameless;
	int unnamed;
	/** Signs without ink, as a program puts them over a picture whose words it recognised. */
	int inkless;
	/** Areas that are filled along curves, as letters are that were made drawings. */
	int curved;
	/** What stands on the page beside its instructions and is not read, such as remarks. */
	final List<Losses.Loss> told = new ArrayList<>();
	/** Whether instructions could not be carried out, so that something that is printed may lack. */
	boolean broken;

	Scan(int number, double width, double height) {
		this.number = number;
		this.width = width;
		this.height = height;
		for (Direction direction : Direction.values()) {
			signs.put(direction, new ArrayList<>());
		}
	}

	/** Puts a sign behind others that are only told of. */
	static void tell(StringBuilder words, String sign) {
		if (words.length() < MOST_TOLD) {
			words.append(sign);
		}
	}

	/** How much of the page pictures cover, from 0 to 1. */
	double pictured() {
		return Math.min(1, inline + pictures.values().stream().mapToDouble(part -> part).sum());
	}

	/** Its signs that are no blanks and of which the file says what they are. */
	long named() {
		return signs.values().stream().flatMap(List::stream).filter(sign -> !sign.isBlank() && !sign.text().equals(PageScanner.UNNAMED)).count();
	}

	/** Its signs. */
	int length() {
		return signs.values().stream().mapToInt(List::size).sum();
	}

	/** The page once for each direction in which words stand on it, the upright ones first; once where there are none. */
	List<Page> pages() {
		List<Page> pages = new ArrayList<>();
		for (Map.Entry<Direction, List<Sign>> words : signs.entrySet()) {
			if (words.getValue().stream().anyMatch(sign -> !sign.isBlank())) {
				pages.add(words.getKey().turned(new Page(number, Direction.ACROSS, width, height, words.getValue(), tracer.strokes(), List.of(), false)));
			}
		}
		return pages.isEmpty() ? List.of(new Page(number, Direction.ACROSS, width, height, List.of(), tracer.strokes(), List.of(), false)) : pages;
	}
}
