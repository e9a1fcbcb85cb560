package org.planwright.office.pdf.read;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.planwright.office.Symbols;

/** What signs of a font are, as far as a document says. */
final class SignNames {

	/** Fonts that have signs in place of letters: what nobody has a name for is a bullet or the like. */
	private static final Pattern SIGNS = Pattern.compile("symbol|dings", Pattern.CASE_INSENSITIVE);
	private static final Pattern SUBSET = Pattern.compile("^[A-Z]{6}\\+");
	private static final Pattern HEAVY = Pattern.compile("bold|black|heavy|demi|黑体|simhei|dahei|小标宋|xbs", Pattern.CASE_INSENSITIVE);

	private final Map<PDFont, Boolean> heavy = new HashMap<>();

	/**
	 * What a sign is where its font has signs in place of letters: without its name, the ≥ of a target would not be there.
	 *
	 * @param text what the document says of it; may be null
	 */
	static String seen(String text, PDFont font) {
		if (!isPrivate(text) || !hasSigns(font)) {
			return text;
		}
		String sign = Symbols.print(text, SUBSET.matcher(font.getName()).replaceFirst(""), "");
		return sign.isEmpty() ? text : sign;
	}

	/** Whether a sign is one of those that a font has in place of letters, and nobody has a name for it. */
	static boolean isOrnament(String text, PDFont font) {
		return isPrivate(text) && hasSigns(font);
	}

	private static boolean isPrivate(String text) {
		return text != null && !text.isEmpty() && Character.getType(text.codePointAt(0)) == Character.PRIVATE_USE;
	}

	private static boolean hasSigns(PDFont font) {
		return font.getName() != null && SIGNS.matcher(font.getName()).find();
	}

	/** Signs of private areas and the mark of what could not be decoded say nothing. */
	static boolean isNamed(String text) {
		if (text == null || text.isEmpty()) {
			return false;
		}
		int sign = text.codePointAt(0);
		return sign != 0xFFFD && (sign >= ' ' || sign == '\t') && !isPrivate(text);
	}

	/** Whether a font's letters are heavy. */
	boolean isHeavy(PDFont font) {
		return heavy.computeIfAbsent(font, SignNames::looksHeavy);
	}

	private static boolean looksHeavy(PDFont font) {
		String name = font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
		PDFontDescriptor descriptor = font.getFontDescriptor();
		return HEAVY.matcher(name).find() || descriptor != null && (descriptor.getFontWeight() >= 600 || descriptor.isForceBold());
	}
}
