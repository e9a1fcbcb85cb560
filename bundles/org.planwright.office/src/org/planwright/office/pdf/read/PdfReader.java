package org.planwright.office.pdf.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.planwright.core.reading.source.SourceLine;
import org.planwright.core.reading.structure.ReadingNote;
import org.planwright.office.Refusal;
import org.planwright.office.opc.Refused;

/** Reads a PDF document into lines, a paragraph a line: what belongs to its pages alone is left out, and what nobody can read is told. */
public final class PdfReader {

	private PdfReader() {
	}

	/**
	 * What was read of a document.
	 *
	 * @param lines its paragraphs
	 * @param notes what it shows besides, and what of it is a guess
	 */
	public record Read(List<SourceLine> lines, List<ReadingNote> notes) {
	}

	/**
	 * The paragraphs of a document.
	 *
	 * @throws Refused when its words cannot be read, or when it asks for more than any document does
	 */
	public static Read read(PDDocument document) throws IOException {
		if (document.getNumberOfPages() > Budget.MOST_PAGES) {
			throw new Refused(Refusal.PDF_TOO_LONG);
		}
		Budget budget = new Budget();
		Layers layers = new Layers(document);
		List<Scan> scans = new ArrayList<>();
		for (PDPage page : document.getPages()) {
			scans.add(new PageScanner(page, scans.size() + 1, layers, budget).scan());
		}
		Unreadable.check(scans);
		Budget layout = new Budget();
		Losses losses = new Losses();
		List<Page> pages = pages(scans, losses, layout);
		List<List<Block>> blocks = new ArrayList<>();
		for (int i = 0; i < pages.size(); i++) {
			blocks.add(PageLayout.of(pages.get(i).signs(), pages.get(i).grids(), layout));
		}
		Footnotes footnotes = new Footnotes(blocks);
		List<List<Footnotes.Note>> notes = new ArrayList<>();
		for (int i = 0; i < pages.size(); i++) {
			notes.add(footnotes.taken(blocks.get(i), pages.get(i)));
		}
		List<List<Block>> flow = new Continuation(pages, losses, layout).joined(blocks);
		List<Line> text = IntStream.range(0, flow.size()).filter(i -> !pages.get(i).isAside(flow.get(i))).mapToObj(flow::get).flatMap(List::stream).filter(Block.Row.class::isInstance).map(block -> ((Block.Row) block).line()).toList();
		List<SourceLine> lines = new FlowWriter(Area.of(text), Words.areSpaced(text), Bookmarks.of(document)).write(flow, pages, notes);
		Attachments.tell(document, losses);
		Forms.tell(document, losses);
		return new Read(lines, losses.notes(lines));
	}

	/** What of each page is read, region by region in the order in which it is, with its tables. */
	private static List<Page> pages(List<Scan> scans, Losses losses, Budget budget) throws IOException {
		List<Page> all = new ArrayList<>();
		for (Scan scan : scans) {
			for (Page page : scan.pages()) {
				budget.look();
				all.add(page.with(GridFinder.find(page.strokes()), page.signs()));
			}
		}
		List<Page> kept = Furniture.removed(all, losses);
		Unreadable unreadable = new Unreadable(scans);
		Regions regions = new Regions(losses, budget);
		List<Page> read = new ArrayList<>();
		int from = 0;
		for (Scan scan : scans) {
			int to = from;
			while (to < kept.size() && kept.get(to).number() == scan.number) {
				to++;
			}
			budget.look();
			List<Page> own = regions.read(kept.subList(from, to));
			unreadable.tell(scan, own, losses);
			read.addAll(own);
			from = to;
		}
		unreadable.tellPictures(scans, losses);
		return read;
	}
}
