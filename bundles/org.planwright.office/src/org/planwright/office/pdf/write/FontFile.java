package org.planwright.office.pdf.write;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/** A font of this machine, from a file of its own or from a collection, of which the one for simplified Chinese counts. */
final class FontFile implements Closeable {

	/** Bit of OS/2 fsType: the font may not be embedded. */
	private static final int RESTRICTED = 0x0002;
	/** Bit of OS/2 fsType: only pictures of signs may be embedded. */
	private static final int BITMAPS_ONLY = 0x0200;

	private final Closeable file;
	private final TrueTypeFont font;
	private final CmapLookup cmap;

	/** @throws IOException when it cannot be read, or is no font */
	FontFile(File path) throws IOException {
		String name = path.getName().toLowerCase(Locale.ROOT);
		if (name.endsWith("c")) {
			// To read a face takes most of a second where it has all Chinese signs: their names come first.
			List<String> faces = new ArrayList<>();
			TrueTypeCollection.processAllFontHeaders(path, head -> faces.add(head.getName()));
			String wanted = faces.stream().filter(Objects::nonNull).min(Comparator.comparingInt(FontFile::distance)).orElseThrow(() -> new IOException(path.toString()));
			TrueTypeCollection collection = new TrueTypeCollection(path);
			file = collection;
			font = collection.getFontByName(wanted);
		} else {
			font = name.endsWith(".otf") ? new OTFParser().parse(new RandomAccessReadBufferedFile(path)) : new TTFParser().parse(new RandomAccessReadBufferedFile(path));
			file = font;
		}
		cmap = font.getUnicodeCmapLookup();
	}

	/** Collections have the faces of several countries, and plain ones before those whose Latin letters are all of one width. */
	private static int distance(String face) {
		String name = face.toLowerCase(Locale.ROOT);
		int distance = name.contains("mono") || name.contains("nsimsun") ? 10 : 0;
		return distance + (name.contains("sc-") || name.contains("-sc") || name.contains("cjksc") || name.endsWith("sc") || name.contains("gb") || name.contains("cn") ? 0 : 1);
	}

	/** Tells whether its maker lets it be embedded. */
	boolean mayBeEmbedded() throws IOException {
		int type = font.getOS2Windows() == null ? 0 : font.getOS2Windows().getFsType();
		// The bit is only meant where no more liberal one is set.
		return (type & 0x000F) != RESTRICTED && (type & BITMAPS_ONLY) == 0;
	}

	/** Those of some signs that it has. */
	Set<Integer> covered(Set<Integer> signs) {
		return signs.stream().filter(sign -> cmap.getGlyphId(sign) != 0).collect(Collectors.toSet());
	}

	/** A TrueType font of some signs that it has. */
	byte[] subset(Set<Integer> signs) throws IOException {
		if (font instanceof OpenTypeFont outlines && outlines.isPostScript()) {
			return OutlineFont.of(outlines, signs.stream().sorted().toList());
		}
		TTFSubsetter subsetter = new TTFSubsetter(font);
		subsetter.addAll(signs);
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		subsetter.writeToStream(bytes);
		return bytes.toByteArray();
	}

	@Override
	public void close() throws IOException {
		file.close();
	}
}
