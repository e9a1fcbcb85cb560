package org.planwright.office.pdf.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.filter.FilterFactory;
import org.planwright.office.Refusal;
import org.planwright.office.opc.Refused;

/**
 * Unpacks every packed part of a PDF once and keeps nothing of it, before the library does, which has no bounds: a part that grows beyond any
 * that a document needs is a bomb.
 */
final class StreamGuard {

	/** The drawing of a map as a page; beyond it nothing that has words. */
	private static final long LARGEST_PART = 48L << 20;
	/** Objects take many times the memory of the words that describe them. */
	private static final long LARGEST_OBJECTS = 12L << 20;
	private static final long MOST_OBJECTS = 64L << 20;
	private static final long MOST_IN_ALL = 1L << 30;
	private static final int MOST_STAGES = 4;
	private static final int LONGEST_HEAD = 1 << 16;
	private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
	private static final byte[] END = "endstream".getBytes(StandardCharsets.US_ASCII);
	private static final Pattern FILTER = Pattern.compile("/(?:Filter|F)\\s*(\\[[^\\]]*]|/[A-Za-z0-9]+|\\d+\\s+\\d+\\s+R)");
	/** What its dictionary calls a picture; a small one of a page need not be called so. Others say what they may use: {@code /ProcSet[/ImageB]}. */
	private static final Pattern PICTURE = Pattern.compile("/Subtype\\s*/Image(?![A-Za-z0-9])");
	private static final Pattern NAME = Pattern.compile("/([A-Za-z0-9]+)");
	private static final Pattern LENGTH = Pattern.compile("/Length\\s+(\\d{1,9})(?!\\s+\\d+\\s+R)");
	private static final Pattern ESCAPE = Pattern.compile("#([0-9A-Fa-f]{2})");
	private static final Set<String> PACKED = Set.of("FlateDecode", "Fl", "LZWDecode", "LZW", "RunLengthDecode", "RL", "ASCII85Decode", "A85", "ASCIIHexDecode", "AHx");

	private final FileBytes content;
	private final Budget budget;
	/** The end of a part that was found last; -1 for none yet. It is looked for once for all parts that begin before it. */
	private int lastEnd = -1;
	private long unpacked;
	private long objects;

	private StreamGuard(FileBytes content, Budget budget) {
		this.content = content;
		this.budget = budget;
	}

	/**
	 * Looks at a file.
	 *
	 * @throws Refused when it holds what must not be unpacked, or more parts than can be looked at in the time of the budget
	 */
	static void check(Path file, Budget budget) throws IOException {
		try (FileBytes content = new FileBytes(file)) {
			new StreamGuard(content, budget).check();
		}
	}

	private void check() throws IOException {
		int from = 0;
		while (true) {
			int at = find(STREAM, from, content.length());
			if (at < 0) {
				return;
			}
			from = at + STREAM.length;
			if (from < content.length() && (content.get(from) == '\r' || content.get(from) == '\n') && !(at >= 3 && content.get(at - 1) == 'd' && content.get(at - 2) == 'n')) {
				int start = content.get(from) == '\r' && from + 1 < content.length() && content.get(from + 1) == '\n' ? from + 2 : from + 1;
				budget.look();
				check(head(at), start);
			}
		}
	}

	/** What an object says about its packed part. */
	private String head(int end) throws IOException {
		int from = Math.max(0, end - LONGEST_HEAD);
		int window = Math.min(512, end - from);
		while (true) {
			String words = new String(content.stream(end - window, end).readNBytes(window), StandardCharsets.ISO_8859_1);
			int object = words.lastIndexOf("obj");
			if (object >= 0 || window >= end - from) {
				return ESCAPE.matcher(words.substring(Math.max(0, object))).replaceAll(found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
			}
			window = Math.min(window * 8, end - from);
		}
	}

	private void check(String head, int start) throws IOException {
		boolean picture = PICTURE.matcher(head).find() || !head.contains("/Subtype") && head.contains("/BitsPerComponent");
		List<String> filters = filters(head);
		if (!picture && !filters.isEmpty() && !PACKED.containsAll(filters)) {
			if (filters.contains("Crypt")) {
				return;
			}
			// Words that are packed as a picture: the library would make one of them, as large as they claim.
			throw new Refused(Refusal.PDF_HARMFUL);
		}
		if (filters.isEmpty() || filters.size() > MOST_STAGES && !picture) {
			if (filters.size() > MOST_STAGES) {
				throw new Refused(Refusal.PDF_HARMFUL);
			}
			return;
		}
		if (picture && !PACKED.containsAll(filters)) {
			return;
		}
		boolean described = head.contains("/ObjStm") || head.contains("/XRef");
		long size = unpack(filters, start, end(head, start), described ? LARGEST_OBJECTS : picture ? 4 * LARGEST_PART : LARGEST_PART);
		objects += described ? size : 0;
		unpacked += picture ? 0 : size;
		if (objects > MOST_OBJECTS || unpacked > MOST_IN_ALL) {
			throw new Refused(Refusal.PDF_HARMFUL);
		}
	}

	private static List<String> filters(String head) {
		List<String> names = new ArrayList<>();
		Matcher filter = FILTER.matcher(head);
		while (filter.find()) {
			if (filter.group(1).endsWith("R")) {
				names.add("FlateDecode");
			}
			Matcher name = NAME.matcher(filter.group(1));
			while (name.find()) {
				names.add(name.group(1));
			}
		}
		return names;
	}

	private int end(String head, int start) throws IOException {
		if (lastEnd < start) {
			int found = find(END, start, content.length());
			lastEnd = found < 0 ? content.length() : found;
		}
		Matcher length = LENGTH.matcher(head);
		long said = length.find() ? start + Long.parseLong(length.group(1)) : 0;
		return (int) Math.min(content.length(), Math.max(said, lastEnd));
	}

	/** How large a part becomes; only what another stage unpacks further is kept for so long. */
	private long unpack(List<String> filters, int start, int end, long most) throws IOException {
		InputStream in = content.stream(start, end);
		Counter out = null;
		for (int i = 0; i < filters.size(); i++) {
			out = new Counter(most, i + 1 < filters.size());
			try {
				FilterFactory.INSTANCE.getFilter(COSName.getPDFName(filters.get(i))).decode(in, out, new COSDictionary(), 0);
			} catch (IOException | RuntimeException e) {
				if (!out.full) {
					// A damaged part, or one that a password locks: whoever reads it will find out.
					return out.size;
				}
			}
			if (out.full) {
				throw new Refused(Refusal.PDF_HARMFUL);
			}
			in = out.kept == null ? InputStream.nullInputStream() : new ByteArrayInputStream(out.kept.toByteArray());
		}
		return out == null ? 0 : out.size;
	}

	private int find(byte[] words, int from, int end) throws IOException {
		for (int i = from; i <= end - words.length; i++) {
			if (content.get(i) == words[0]) {
				int same = 1;
				while (same < words.length && content.get(i + same) == words[same]) {
					same++;
				}
				if (same == words.length) {
					return i;
				}
			}
		}
		return -1;
	}

	/** Counts what is written, and stops whoever writes too much. */
	private static final class Counter extends OutputStream {
		private final long most;
		private final ByteArrayOutputStream kept;
		private long size;
		private boolean full;

		Counter(long most, boolean keep) {
			this.most = most;
			this.kept = keep ? new ByteArrayOutputStream() : null;
		}

		@Override
		public void write(int value) throws IOException {
			write(new byte[] { (byte) value }, 0, 1);
		}

		@Override
		public void write(byte[] bytes, int offset, int length) throws IOException {
			size += length;
			if (size > most) {
				full = true;
				throw new IOException("More than any document needs");
			}
			if (kept != null) {
				kept.write(bytes, offset, length);
			}
		}
	}
}
