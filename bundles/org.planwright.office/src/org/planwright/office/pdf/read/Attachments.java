package org.planwright.office.pdf.read;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Files that lie within a document: they are not opened, and told. */
final class Attachments {

	private static final int MOST = 1_000;
	private static final int DEEPEST = 16;

	private Attachments() {
	}

	/** Tells the names of all. */
	static void tell(PDDocument document, Losses losses) {
		COSDictionary names = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.NAMES);
		tell(names == null ? null : names.getCOSDictionary(COSName.EMBEDDED_FILES), losses, new int[1], 0);
	}

	private static void tell(COSDictionary node, Losses losses, int[] seen, int depth) {
		if (node == null || depth > DEEPEST) {
			return;
		}
		COSArray files = node.getCOSArray(COSName.NAMES);
		for (int i = 1; files != null && i < files.size() && seen[0]++ < MOST; i += 2) {
			COSBase file = files.getObject(i);
			losses.add(Losses.Kind.ATTACHMENT, 0, Annotations.fileName(file, ""));
		}
		COSArray kids = node.getCOSArray(COSName.KIDS);
		for (int i = 0; kids != null && i < kids.size() && seen[0]++ < MOST; i++) {
			tell(kids.getObject(i) instanceof COSDictionary kid ? kid : null, losses, seen, depth + 1);
		}
	}
}
