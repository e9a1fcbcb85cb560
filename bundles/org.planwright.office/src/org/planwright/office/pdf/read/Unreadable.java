package org.planwright.office.pdf.read;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.cos.COSBase;
import org.planwright.office.Refusal;
import org.planwright.office.opc.Refused;
import org.planwright.office.pdf.read.Losses.Kind;

/** What pages show that has no words: a document of it is refused, a page of it told. */
final class Unreadable {

	/** Fewer signs on a page than this say nothing, as those of a stamp or a page number. */
	private static final int FEWEST_SIGNS = 20;
	/** A page that is a picture is covered by it at least so far; pictures among words may have some if they are so large. */
	private static final double WHOLE = 0.5;
	private static final double LARGE = 0.08;
	/** A picture on so many pages belongs to them and not to the text. */
	private static final int FEWEST_PAGES = 3;
	/** Letters that were made drawings, on a page of them; a chart has fewer curves. */
	private static final int FEWEST_CURVED = 150;

	/** On how many pages of words each picture is. */
	private final Map<COSBase, Integer> times = new IdentityHashMap<>();

	/** @param pages all of the document */
	Unreadable(List<Scan> pages) {
		pages.stream().filter(page -> page.length() >= FEWEST_SIGNS).forEach(page -> page.pictures.keySet().forEach(image -> times.merge(image, 1, Integer::sum)));
	}

	/**
	 * Looks whether a document can be read: one of pictures is told from one whose signs nobody can name.
	 *
	 * @throws Refused where it cannot
	 */
	static void check(List<Scan> pages) throws Refused {
		long signs = pages.stream().mapToLong(Scan::named).sum();
		if (pages.stream().mapToLong(page -> page.nameless).sum() > signs) {
			throw new Refused(Refusal.PDF_NAMELESS);
		}
		long scanned = pages.stream().filter(page -> page.pictured() >= WHOLE && page.length() < FEWEST_SIGNS).count();
		if (scanned > 0 && (scanned * 2 >= pages.size() || signs == 0)) {
			throw new Refused(Refusal.PDF_SCANNED);
		}
		if (signs == 0) {
			throw new Refused(Refusal.PDF_NO_WORDS);
		}
	}

	/**
	 * Tells what is not read of a page.
	 *
	 * @param read its words that are
	 */
	void tell(Scan page, List<Page> read, Losses losses) {
		int number = page.number;
		long signs = read.stream().mapToLong(Page::length).sum();
		if (signs < FEWEST_SIGNS && own(page) >= WHOLE) {
			losses.add(Kind.PICTURE_PAGE, number, "");
		} else if (signs < FEWEST_SIGNS && page.curved >= FEWEST_CURVED) {
			losses.add(Kind.DRAWN_PAGE, number, "");
		} else if (page.pictured() >= WHOLE && page.inkless * 2 > signs) {
			losses.add(Kind.RECOGNISED, number, "");
		}
		if (page.unnamed > 0) {
			losses.add(Kind.UNNAMED, number, "");
		}
		if (page.broken) {
			losses.add(Kind.BROKEN, number, "");
		}
		if (!page.slanted.toString().isBlank()) {
			losses.add(Kind.SLANTED, number, page.slanted.toString());
		}
		page.hidden.values().stream().map(StringBuilder::toString).filter(words -> !words.isBlank()).forEach(words -> losses.add(Kind.HIDDEN, number, words));
		page.told.forEach(loss -> losses.add(loss.on(number)));
	}

	/** Tells the pictures among words, but for those that come again on page after page. */
	void tellPictures(List<Scan> pages, Losses losses) {
		for (Scan page : pages) {
			if (own(page) >= LARGE && page.length() >= FEWEST_SIGNS && page.inkless * 2 <= page.length()) {
				losses.add(Kind.PICTURE, page.number, "");
			}
		}
	}

	/** How much of a page is covered by pictures that are not the ground of others as well; a picture may be cut into strips. */
	private double own(Scan page) {
		return page.inline + page.pictures.entrySet().stream().filter(picture -> times.getOrDefault(picture.getKey(), 0) < FEWEST_PAGES).mapToDouble(Map.Entry::getValue).sum();
	}
}
