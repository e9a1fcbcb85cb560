package org.planwright.office.pdf.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

import org.planwright.core.reading.source.SourceFile;
import org.planwright.core.reading.source.SourceFileException;
import org.planwright.core.reading.source.SourceLine;

/** A PDF written sign by sign, so that a test says where each stands. Its fonts are not embedded: a Chinese sign is 1, a Latin one half of the size wide. */
final class PdfDraft {

	private static final String FONT = "<</Type/Font/Subtype/Type0/BaseFont/%1$s/Encoding/UniGB-UCS2-H/DescendantFonts[<</Type/Font/Subtype/CIDFontType0/BaseFont/%1$s"
			+ "/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>/DW 1000/W[1 95 500]/FontDescriptor<</Type/FontDescriptor/FontName/%1$s/Flags 4/FontBBox[0 0 1000 1000]"
			+ "/ItalicAngle 0/Ascent 800/Descent -200/CapHeight 700/StemV 80>>>>]>>";

	private final List<StringBuilder> pages = new ArrayList<>();
	private final List<byte[]> objects = new ArrayList<>();
	private String pageEntries = "";
	private String catalog = "";
	private String resources = "";

	PdfDraft() {
		page();
	}

	/** Begins a page of A4. */
	PdfDraft page() {
		pages.add(new StringBuilder());
		return this;
	}

	/** Words in songti, their line so many points from the left and from the top of the page. */
	PdfDraft text(double x, double y, double size, String words) {
		return text("S", x, y, size, words);
	}

	/** The same in heavy letters. */
	PdfDraft bold(double x, double y, double size, String words) {
		return text("B", x, y, size, words);
	}

	private PdfDraft text(String font, double x, double y, double size, String words) {
		return raw(String.format(Locale.ROOT, "BT /%s %.2f Tf %.2f %.2f Td <%s> Tj ET", font, size, x, 842 - y, HexFormat.of().formatHex(words.getBytes(StandardCharsets.UTF_16BE))));
	}

	/** A paragraph of lines of so many signs, its first one indented by two. */
	PdfDraft paragraph(double x, double y, double size, int signs, String words) {
		int from = 0;
		int line = 0;
		while (from < words.length()) {
			int to = Math.min(words.length(), from + (line == 0 ? signs - 2 : signs));
			text(line == 0 ? x + 2 * size : x, y + line * size * 1.5, size, words.substring(from, to));
			from = to;
			line++;
		}
		return this;
	}

	/** A line that is drawn. */
	PdfDraft line(double x1, double y1, double x2, double y2) {
		return raw(String.format(Locale.ROOT, "%.2f %.2f m %.2f %.2f l S", x1, 842 - y1, x2, 842 - y2));
	}

	/** Instructions of the page, as written. */
	PdfDraft raw(String instructions) {
		pages.getLast().append(instructions).append('\n');
		return this;
	}

	/** An object behind all others; the first is number 100. */
	PdfDraft object(String content) {
		objects.add(content.getBytes(StandardCharsets.ISO_8859_1));
		return this;
	}

	/** An object with a packed part. */
	PdfDraft packed(String entries, byte[] part) {
		return stream(entries + "/Filter/FlateDecode", deflated(part));
	}

	/** An object with a part as it is. */
	PdfDraft stream(String entries, byte[] part) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		out.writeBytes(("<<" + entries + "/Length " + part.length + ">>\nstream\n").getBytes(StandardCharsets.ISO_8859_1));
		out.writeBytes(part);
		out.writeBytes("\nendstream".getBytes(StandardCharsets.ISO_8859_1));
		objects.add(out.toByteArray());
		return this;
	}

	static byte[] deflated(byte[] part) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (DeflaterOutputStream packing = new DeflaterOutputStream(out, new Deflater(9))) {
			packing.write(part);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return out.toByteArray();
	}

	/** More entries of every page's dictionary. */
	PdfDraft withPageEntries(String entries) {
		pageEntries = entries;
		return this;
	}

	/** More resources of every page. */
	PdfDraft withResources(String entries) {
		resources = entries;
		return this;
	}

	/** More entries of the catalogue. */
	PdfDraft withCatalog(String entries) {
		catalog = entries;
		return this;
	}

	byte[] bytes() {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		out.writeBytes("%PDF-1.7\n".getBytes(StandardCharsets.ISO_8859_1));
		StringBuilder kids = new StringBuilder();
		for (int i = 0; i < pages.size(); i++) {
			kids.append(1000 + 2 * i).append(" 0 R ");
		}
		write(out, 1, ("<</Type/Catalog/Pages 2 0 R" + catalog + ">>").getBytes(StandardCharsets.ISO_8859_1));
		write(out, 2, ("<</Type/Pages/Count " + pages.size() + "/Kids[" + kids + "]>>").getBytes(StandardCharsets.ISO_8859_1));
		write(out, 3, FONT.formatted("SimSun").getBytes(StandardCharsets.ISO_8859_1));
		write(out, 4, FONT.formatted("SimSun,Bold").getBytes(StandardCharsets.ISO_8859_1));
		for (int i = 0; i < objects.size(); i++) {
			write(out, 100 + i, objects.get(i));
		}
		for (int i = 0; i < pages.size(); i++) {
			write(out, 1000 + 2 * i, ("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</S 3 0 R/B 4 0 R/X 100 0 R>>/XObject<</X 100 0 R>>" + resources + ">>/Contents " + (1001 + 2 * i) + " 0 R"
					+ pageEntries + ">>").getBytes(StandardCharsets.ISO_8859_1));
			byte[] content = pages.get(i).toString().getBytes(StandardCharsets.ISO_8859_1);
			write(out, 1001 + 2 * i, ("<</Length " + content.length + ">>\nstream\n" + pages.get(i) + "\nendstream").getBytes(StandardCharsets.ISO_8859_1));
		}
		// The library finds the objects of a file without a table of them.
		out.writeBytes("trailer<</Root 1 0 R>>\n%%EOF".getBytes(StandardCharsets.ISO_8859_1));
		return out.toByteArray();
	}

	private static void write(ByteArrayOutputStream out, int number, byte[] content) {
		out.writeBytes((number + " 0 obj\n").getBytes(StandardCharsets.ISO_8859_1));
		out.writeBytes(content);
		out.writeBytes("\nendobj\n".getBytes(StandardCharsets.ISO_8859_1));
	}

	Path write(Path folder) {
		try {
			return Files.write(folder.resolve("规划.pdf"), bytes());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** What the program reads of it. */
	List<SourceLine> read(Path folder) throws SourceFileException {
		return SourceFile.read(write(folder)).text().lines();
	}

	List<String> words(Path folder) throws SourceFileException {
		return read(folder).stream().map(SourceLine::text).toList();
	}
}
