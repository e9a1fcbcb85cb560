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
	static Bookmarks of(PDDocument document) {
		Bookmarks bookmarks = new Bookmarks();
		PDOutlineNode root = document.getDocumentCatalog().getDocumentOutline();
		if (root != null) {
			bookmarks.read(document, root, 1);
		}
		return bookmarks;
	}

	private void read(PDDocument document, PDOutlineNode node, int level) {
		PDOutlineItem item = node.getFirstChild();
		while (item != null && level <= DEEPEST && ++seen < MOST) {
			String title = item.getTitle();
			PDPage page = page(document, item);
			if (title != null && page != null) {
				levels.putIfAbsent(key(document.getPages().indexOf(page) + 1, title), level);
			}
			read(document, item, level + 1);
			item = item.getNextSibling();
		}
	}

	/** Where a bookmark leads; null for nowhere, or where nobody can tell: the words of the pages are whole all the same. */
	private static PDPage page(PDDocument document, PDOutlineItem item) {
		try {
			return item.findDestinationPage(document);
		} catch (IOException e) {
			System.getLogger(Bookmarks.class.getName()).log(System.Logger.Level.INFO, "A bookmark that leads nowhere", e);
			return null;
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
