package org.planwright.office.pdf.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.planwright.office.pdf.read.Losses.Kind;
import org.planwright.office.pdf.read.Losses.Loss;

/**
 * What lies upon a page: fields of forms, whose words are read as they are seen, and what people put there, which is told.
 *
 * @param fields those whose words are seen
 * @param told what is not read, without its page
 */
record Annotations(List<PDAnnotationWidget> fields, List<Loss> told) {

	private static final int MOST = 20_000;
	/** Fields in fields. */
	private static final int DEEPEST = 32;
	private static final int INVISIBLE = 2 | 32;
	private static final COSName FIELD_TYPE = COSName.FT;
	private static final Set<String> SILENT = Set.of("Link", "Popup", "Widget");

	/** What lies upon a page. */
	static Annotations of(PDPage page) {
		Annotations found = new Annotations(new ArrayList<>(), new ArrayList<>());
		COSArray all = page.getCOSObject().getCOSArray(COSName.ANNOTS);
		for (int i = 0; all != null && i < Math.min(MOST, all.size()); i++) {
			if (all.getObject(i) instanceof COSDictionary annotation && (annotation.getInt(COSName.F, 0) & INVISIBLE) == 0) {
				found.add(annotation, Objects.requireNonNullElse(annotation.getNameAsString(COSName.SUBTYPE), ""));
			}
		}
		return found;
	}

	private void add(COSDictionary annotation, String subtype) {
		String contents = Objects.requireNonNullElse(annotation.getString(COSName.CONTENTS), "").strip();
		switch (subtype) {
			case "Widget" -> addField(annotation);
			case "FileAttachment" -> told.add(new Loss(Kind.ATTACHMENT, 0, fileName(annotation.getDictionaryObject(COSName.FS), contents)));
			case "FreeText" -> {
				if (!contents.isEmpty()) {
					told.add(new Loss(Kind.ADDED, 0, contents));
				}
			}
			default -> {
				if (!contents.isEmpty() && !SILENT.contains(subtype)) {
					told.add(new Loss(Kind.REMARK, 0, contents));
				}
			}
		}
	}

	private void addField(COSDictionary field) {
		COSBase type = inherited(field, FIELD_TYPE);
		if (!COSName.TX.equals(type) && !COSName.CH.equals(type)) {
			// Buttons say nothing of a plan; signatures are told of the document as a whole.
			return;
		}
		COSDictionary looks = field.getCOSDictionary(COSName.AP);
		if (looks != null && looks.getDictionaryObject(COSName.N) instanceof COSDictionary) {
			fields.add(new PDAnnotationWidget(field));
			return;
		}
		String value = words(inherited(field, COSName.V));
		if (!value.isBlank()) {
			told.add(new Loss(Kind.FIELD, 0, value.strip()));
		}
	}

	private static COSBase inherited(COSDictionary field, COSName entry) {
		COSDictionary at = field;
		for (int i = 0; i < DEEPEST && at != null; i++) {
			if (at.getDictionaryObject(entry) != null) {
				return at.getDictionaryObject(entry);
			}
			at = at.getCOSDictionary(COSName.PARENT);
		}
		return null;
	}

	private static String words(COSBase value) {
		if (value instanceof COSArray several) {
			StringBuilder words = new StringBuilder();
			for (int i = 0; i < Math.min(several.size(), DEEPEST); i++) {
				words.append(i > 0 ? "、" : "").append(several.getObject(i) instanceof COSString each ? each.getString() : "");
			}
			return words.toString();
		}
		return value instanceof COSString string ? string.getString() : "";
	}

	/**
	 * The name of a file that lies within the document.
	 *
	 * @param file what the document says of it; may be nothing
	 * @param otherwise what it is called where it has no name
	 */
	static String fileName(COSBase file, String otherwise) {
		if (file instanceof COSDictionary said) {
			String name = said.getString(COSName.UF, said.getString(COSName.F));
			return name == null || name.isBlank() ? otherwise : name;
		}
		return file instanceof COSString name ? name.getString() : otherwise;
	}
}
