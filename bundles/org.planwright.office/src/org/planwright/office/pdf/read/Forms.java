package org.planwright.office.pdf.read;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.planwright.office.pdf.read.Losses.Kind;

/** What the form of a document says that is on none of its pages: who signed it, and content that only Adobe's programs lay out. */
final class Forms {

	private static final int MOST = 20_000;
	private static final int DEEPEST = 32;
	/** Signers beyond which the rest has no names. */
	private static final int MOST_SIGNERS = 20;

	private final Losses losses;
	private final Set<String> signers = new HashSet<>();
	private int seen;

	private Forms(Losses losses) {
		this.losses = losses;
	}

	/** Tells signatures, which nobody verifies here, and a form of XFA, which is not read. */
	static void tell(PDDocument document, Losses losses) {
		COSDictionary form = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.ACRO_FORM);
		if (form == null) {
			return;
		}
		COSBase layout = form.getDictionaryObject(COSName.XFA);
		if (layout instanceof COSStream || layout instanceof COSArray parts && parts.size() > 0) {
			losses.add(Kind.XFA, 0, "");
		}
		new Forms(losses).fields(form.getCOSArray(COSName.FIELDS), false, 0);
	}

	/** @param signature whether the fields are for signatures unless they say otherwise */
	private void fields(COSArray fields, boolean signature, int depth) {
		for (int i = 0; fields != null && depth < DEEPEST && i < fields.size() && seen++ < MOST; i++) {
			if (fields.getObject(i) instanceof COSDictionary field) {
				COSBase type = field.getDictionaryObject(COSName.FT);
				boolean signs = type == null ? signature : COSName.SIG.equals(type);
				COSDictionary signed = signs ? field.getCOSDictionary(COSName.V) : null;
				if (signed != null) {
					signed(Objects.requireNonNullElse(signed.getString(COSName.NAME), "").strip());
				}
				fields(field.getCOSArray(COSName.KIDS), signs, depth + 1);
			}
		}
	}

	/** A field that waits for a signature says nothing; a signature need not say whose it is. */
	private void signed(String by) {
		boolean named = !by.isEmpty() && (signers.contains(by) || signers.size() < MOST_SIGNERS);
		if (named) {
			signers.add(by);
		}
		losses.add(named ? Kind.SIGNED_BY : Kind.SIGNED, 0, named ? by : "");
	}
}
