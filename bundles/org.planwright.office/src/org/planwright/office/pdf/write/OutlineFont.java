package org.planwright.office.pdf.write;

import java.awt.geom.GeneralPath;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.apache.fontbox.cff.CFFFont;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.OpenTypeFont;

/**
 * A TrueType font of those signs that a document needs, made of a font with PostScript outlines. PDFBox embeds only TrueType outlines, and the
 * fonts with Chinese signs that Linux comes with have none.
 */
final class OutlineFont {

	private static final int HEAD_MAGIC = 0x5F0F3CF5;
	private static final int CHECKSUM = 0xB1B0AFBA;

	private final OpenTypeFont font;
	private final SortedMap<Integer, Integer> glyphs = new TreeMap<>();
	private final List<OutlineGlyph> outlines = new ArrayList<>();
	private final List<Integer> advances = new ArrayList<>();

	private OutlineFont(OpenTypeFont font) {
		this.font = font;
	}

	/**
	 * The font file.
	 *
	 * @param signs code points; those that the font lacks are left out
	 */
	static byte[] of(OpenTypeFont font, Iterable<Integer> signs) throws IOException {
		OutlineFont made = new OutlineFont(font);
		made.read(signs);
		return made.write();
	}

	private void read(Iterable<Integer> signs) throws IOException {
		CmapLookup cmap = font.getUnicodeCmapLookup();
		CFFFont cff = font.getCFF().getFont();
		add(cff, 0);
		for (int sign : signs) {
			int glyph = cmap.getGlyphId(sign);
			if (glyph != 0 && !glyphs.containsKey(sign)) {
				glyphs.put(sign, outlines.size());
				add(cff, glyph);
			}
		}
	}

	private void add(CFFFont cff, int glyph) throws IOException {
		// Signs of a font with CIDs are asked for by these, and numbered otherwise.
		int number = cff.getCharset().isCIDFont() ? cff.getCharset().getCIDForGID(glyph) : glyph;
		GeneralPath path = cff.getType2CharString(number).getPath();
		outlines.add(new OutlineGlyph(path));
		advances.add(font.getAdvanceWidth(glyph));
	}

	private byte[] write() throws IOException {
		Map<String, byte[]> tables = new TreeMap<>();
		ByteArrayOutputStream glyf = new ByteArrayOutputStream();
		ByteBuffer loca = ByteBuffer.allocate((outlines.size() + 1) * Integer.BYTES);
		for (OutlineGlyph outline : outlines) {
			loca.putInt(glyf.size());
			glyf.write(outline.bytes());
			glyf.write(new byte[-glyf.size() & 3]);
		}
		loca.putInt(glyf.size());
		tables.put("glyf", glyf.toByteArray());
		tables.put("loca", loca.array());
		tables.put("head", head());
		tables.put("hhea", hhea());
		tables.put("hmtx", hmtx());
		tables.put("maxp", maxp());
		tables.put("cmap", cmap());
		tables.put("name", name());
		tables.put("post", post());
		tables.put("OS/2", os2());
		return file(tables);
	}

	private int[] box() {
		int[] box = { 0, 0, 0, 0 };
		for (OutlineGlyph outline : outlines) {
			int[] own = outline.box();
			box[0] = Math.min(box[0], own[0]);
			box[1] = Math.min(box[1], own[1]);
			box[2] = Math.max(box[2], own[2]);
			box[3] = Math.max(box[3], own[3]);
		}
		return box;
	}

	/** Something that writes a table. */
	private interface Table {
		void write(DataOutputStream out) throws IOException;
	}

	private static byte[] table(Table table) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		table.write(new DataOutputStream(bytes));
		return bytes.toByteArray();
	}

	private static void shorts(DataOutputStream out, int... values) throws IOException {
		for (int value : values) {
			out.writeShort(value);
		}
	}

	private byte[] head() throws IOException {
		int[] box = box();
		return table(out -> {
			out.writeInt(0x00010000);
			out.writeInt(0x00010000);
			out.writeInt(0);
			out.writeInt(HEAD_MAGIC);
			shorts(out, 3, font.getHeader().getUnitsPerEm());
			out.writeLong(0);
			out.writeLong(0);
			// Plain, readable from eight dots on, left to right, long offsets.
			shorts(out, box[0], box[1], box[2], box[3], 0, 8, 2, 1, 0);
		});
	}

	private byte[] hhea() throws IOException {
		int widest = advances.stream().mapToInt(Integer::intValue).max().orElse(0);
		int[] box = box();
		return table(out -> {
			out.writeInt(0x00010000);
			shorts(out, font.getHorizontalHeader().getAscender(), font.getHorizontalHeader().getDescender(), font.getHorizontalHeader().getLineGap(), widest,
					box[0], 0, box[2], 1, 0, 0, 0, 0, 0, 0, 0, outlines.size());
		});
	}

	private byte[] hmtx() throws IOException {
		return table(out -> {
			for (int i = 0; i < outlines.size(); i++) {
				shorts(out, advances.get(i), outlines.get(i).box()[0]);
			}
		});
	}

	private byte[] maxp() throws IOException {
		int points = outlines.stream().mapToInt(OutlineGlyph::points).max().orElse(0);
		int contours = outlines.stream().mapToInt(OutlineGlyph::contours).max().orElse(0);
		return table(out -> {
			out.writeInt(0x00010000);
			shorts(out, outlines.size(), points, contours, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0);
		});
	}

	/** Format 12, a group a sign: any plane of Unicode, and no library that reads it wants more. */
	private byte[] cmap() throws IOException {
		return table(out -> {
			shorts(out, 0, 1, 3, 10);
			out.writeInt(12);
			shorts(out, 12, 0);
			out.writeInt(16 + glyphs.size() * 12);
			out.writeInt(0);
			out.writeInt(glyphs.size());
			for (Map.Entry<Integer, Integer> glyph : glyphs.entrySet()) {
				out.writeInt(glyph.getKey());
				out.writeInt(glyph.getKey());
				out.writeInt(glyph.getValue());
			}
		});
	}

	private byte[] name() throws IOException {
		byte[] words = font.getName().getBytes(StandardCharsets.UTF_16BE);
		return table(out -> {
			int[] names = { 1, 4, 6 };
			shorts(out, 0, names.length, 6 + names.length * 12);
			for (int each : names) {
				shorts(out, 3, 1, 0x409, each, words.length, 0);
			}
			out.write(words);
		});
	}

	private static byte[] post() throws IOException {
		return table(out -> {
			out.writeInt(0x00030000);
			out.write(new byte[28]);
		});
	}

	private byte[] os2() throws IOException {
		int first = glyphs.isEmpty() ? 0 : Math.min(glyphs.firstKey(), 0xFFFF);
		int last = glyphs.isEmpty() ? 0 : Math.min(glyphs.lastKey(), 0xFFFF);
		int em = font.getUnitsPerEm();
		return table(out -> {
			shorts(out, 3, em, font.getOS2Windows().getWeightClass(), 5, font.getOS2Windows().getFsType());
			shorts(out, em / 2, em / 2, 0, em / 7, em / 2, em / 2, 0, em / 3, em / 20, em / 4, 0);
			out.write(new byte[10 + 16]);
			out.write(new byte[] { ' ', ' ', ' ', ' ' });
			int ascender = font.getHorizontalHeader().getAscender();
			int descender = font.getHorizontalHeader().getDescender();
			shorts(out, 0x40, first, last, ascender, descender, 0, ascender, -descender);
			out.write(new byte[8]);
			shorts(out, em / 2, em * 7 / 10, 0, ' ', 1);
		});
	}

	private static byte[] file(Map<String, byte[]> tables) throws IOException {
		int start = 12 + tables.size() * 16;
		int size = start + tables.values().stream().mapToInt(table -> table.length + 3 & ~3).sum();
		ByteBuffer file = ByteBuffer.allocate(size);
		int power = Integer.highestOneBit(tables.size());
		file.putInt(0x00010000).putShort((short) tables.size()).putShort((short) (power * 16)).putShort((short) Integer.numberOfTrailingZeros(power))
				.putShort((short) ((tables.size() - power) * 16));
		int at = start;
		int head = 0;
		for (Map.Entry<String, byte[]> table : tables.entrySet()) {
			byte[] content = table.getValue();
			file.put(table.getKey().getBytes(StandardCharsets.US_ASCII)).putInt(sum(content)).putInt(at).putInt(content.length);
			file.put(at, content);
			head = table.getKey().equals("head") ? at : head;
			at += content.length + 3 & ~3;
		}
		file.putInt(head + 8, CHECKSUM - sum(file.array()));
		return file.array();
	}

	private static int sum(byte[] content) {
		int sum = 0;
		for (int i = 0; i < content.length; i++) {
			sum += (content[i] & 0xFF) << (3 - (i & 3)) * 8;
		}
		return sum;
	}
}
