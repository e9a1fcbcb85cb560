package org.planwright.office.pdf.read;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** The bookmarks of a document: what they name on their page is a heading, of the level that they have. */
final class Bookmarks {

	private static final int MOST = 20_000;
	private static final int DEEPEST = 9;

	private final Map<String, Integer> levels = new HashMap<>();
	private int seen;

	/** Those of a document. */
	static Bookmarks of(PDDocument document) throws IOException {
		Bookmarks bookmarks = new Bookmarks();
		PDOutlineNode root = document.getDocumentCatalog().getDocumentOutline();
		if (root != null) {
			bookmarks.read(document, root, 1);
		}
		return bookmarks;
	}

	private void read(PDDocument document, PDOutlineNode node, int level) throws IOException {
		PDOutlineItem item = node.getFirstChild();
		while (item != null && level <= DEEPEST && ++seen < MOST) {
			String title = item.getTitle();
			PDPage page = item.findDestinationPage(document);
			if (title != null && page != null) {
				levels.putIfAbsent(key(document.getPages().indexOf(page) + 1, title), level);
			}
			read(document, item, level + 1);
			item = item.getNextSibling();
		}
	}

	private static String key(int page, String words) {
		return page + " " + words.replaceAll("\\s", "");
	}

	/** The level of a paragraph that begins on a page; 0 where no bookmark names it. */
	int level(int page, String words) {
		return words.length() > 120 ? 0 : levels.getOrDefault(key(page, words), 0);
	}
}
