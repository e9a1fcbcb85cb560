package org.planwright.office.pdf.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.planwright.core.reading.source.SourceLine;
import org.planwright.office.Refusal;
import org.planwright.office.opc.Refused;

/** Reads a PDF document into lines, a paragraph a line: what belongs to its pages alone is left out. */
public final class PdfReader {

	/** Fewer signs on a page than this say nothing, as those of a stamp or a page number. */
	private static final int FEWEST_SIGNS = 20;
	/** A page that is a picture is covered by it at least so far. */
	private static final double PICTURE = 0.5;

	private PdfReader() {
	}

	/**
	 * The paragraphs of a document.
	 *
	 * @throws Refused when its words cannot be read, or when it asks for more than any document does
	 */
	public static List<SourceLine> read(PDDocument document) throws IOException {
		if (document.getNumberOfPages() > Budget.MOST_PAGES) {
			throw new Refused(Refusal.PDF_TOO_LONG);
		}
		Budget budget = new Budget();
		List<Page> pages = new ArrayList<>();
		for (PDPage page : document.getPages()) {
			pages.add(new PageScanner(page, budget).scan());
		}
		checkWords(pages);
		Budget layout = new Budget();
		List<List<Grid>> grids = new ArrayList<>();
		for (Page page : pages) {
			layout.look();
			grids.add(GridFinder.find(page.strokes()));
		}
		List<List<Sign>> signs = Furniture.removed(pages, grids);
		List<List<Block>> blocks = new ArrayList<>();
		for (int i = 0; i < pages.size(); i++) {
			blocks.add(PageLayout.of(signs.get(i), grids.get(i), layout));
		}
		Footnotes footnotes = new Footnotes(blocks);
		List<List<Footnotes.Note>> notes = new ArrayList<>();
		for (int i = 0; i < pages.size(); i++) {
			notes.add(footnotes.taken(blocks.get(i), pages.get(i)));
		}
		List<List<Block>> flow = Continuation.joined(blocks);
		List<Line> text = flow.stream().flatMap(List::stream).filter(Block.Row.class::isInstance).map(block -> ((Block.Row) block).line()).toList();
		return new FlowWriter(Area.of(text), Words.areSpaced(text), Bookmarks.of(document)).write(flow, notes);
	}

	/** A document of pictures is told from one whose signs nobody can name. */
	private static void checkWords(List<Page> pages) throws Refused {
		long signs = pages.stream().mapToLong(page -> page.signs().stream().filter(sign -> !sign.isBlank() && !sign.text().equals(PageScanner.UNNAMED)).count()).sum();
		long nameless = pages.stream().mapToLong(Page::nameless).sum();
		if (nameless > signs) {
			throw new Refused(Refusal.PDF_NAMELESS);
		}
		long scanned = pages.stream().filter(page -> page.pictures() >= PICTURE && page.signs().size() < FEWEST_SIGNS).count();
		if (scanned > 0 && (scanned * 2 >= pages.size() || signs == 0)) {
			throw new Refused(Refusal.PDF_SCANNED);
		}
		if (signs == 0) {
			throw new Refused(Refusal.PDF_NO_WORDS);
		}
	}
}
