package org.planwright.office.opc;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.openxml4j.util.ZipEntrySource;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.planwright.office.Refusal;

/**
 * The entries of a ZIP file within bounds. Sizes that the file states are not believed: what comes out is counted.
 *
 * <p>Pictures are never unpacked, so that only the file as a whole bounds them.
 */
final class GuardedZip implements ZipEntrySource {

	/** The largest file in bytes. */
	static final long LARGEST_FILE = 512L << 20;
	/** More entries than a thousand pictures and all parts beside them, or than the tables of fifteen hundred plans, a sheet each. */
	static final int MOST_ENTRIES = 10_000;
	/** The largest entry that is unpacked, in bytes: the text of a thousand pages, formatted letter by letter. */
	static final long LARGEST_ENTRY = 128L << 20;
	/** What types and relations of parts may come to in all; they are kept in memory. */
	static final long LARGEST_STRUCTURE = 16L << 20;
	/** Text with its formatting packs to a tenth, tables of nothing but empty cells to a hundredth. */
	static final int HIGHEST_RATIO = 250;
	/** The longest stretch without a new element, in bytes: a parser keeps the whole of a name, an attribute or a tag in memory. */
	static final long LONGEST_TAG = 16L << 20;
	/** Below it a high ratio means nothing. */
	private static final long SMALL = 1 << 20;

	/** Author, title and dates of the file. Nobody asks for them, and the library takes no file in which one of them is written amiss. */
	private static final String PROPERTIES = "docprops/core.xml";
	/** The ending of the same where the libraries of .NET wrote the file, whose name is made anew each time. */
	private static final String NET_PROPERTIES = ".psmdcp";

	static {
		// The library's own bound is a thousand, for all files of the process; the bound here is looked at before it.
		ZipSecureFile.setMaxFileCount(MOST_ENTRIES);
	}

	private final ZipFile zip;
	/** The entries by name as the library asks for them: small letters, and no strokes that only Windows has. */
	private final Map<String, ZipArchiveEntry> entries = new LinkedHashMap<>();
	private boolean closed;
	private long structure;
	private Refused refused;

	GuardedZip(Path file) throws IOException {
		if (Files.size(file) > LARGEST_FILE) {
			throw new Refused(Refusal.TOO_LARGE);
		}
		SeekableByteChannel channel = Files.newByteChannel(file);
		try {
			zip = ZipFile.builder().setSeekableByteChannel(channel).get();
		} catch (IOException | RuntimeException e) {
			channel.close();
			throw new Refused(Refusal.DAMAGED, e);
		}
		int count = 0;
		for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
			count++;
			String name = plain(entry.getName());
			if (!name.equals(PROPERTIES) && !name.endsWith(NET_PROPERTIES) && entries.put(name, entry) != null) {
				// Which of the two is meant nobody can tell, and programs take one or the other.
				zip.close();
				throw new Refused(Refusal.DAMAGED);
			}
		}
		if (count > MOST_ENTRIES) {
			zip.close();
			throw new Refused(Refusal.BOMB);
		}
	}

	private static String plain(String name) {
		return name.replace('\\', '/').toLowerCase(Locale.ROOT);
	}

	/** What was thrown out of an entry, since libraries put exceptions of their own in its place; null where nothing was. */
	Refused refused() {
		return refused;
	}

	@Override
	public Enumeration<? extends ZipArchiveEntry> getEntries() {
		return Collections.enumeration(entries.values());
	}

	@Override
	public ZipArchiveEntry getEntry(String path) {
		return entries.get(plain(path));
	}

	@Override
	public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
		if (entry.getGeneralPurposeBit().usesEncryption()) {
			throw new Refused(Refusal.ENCRYPTED);
		}
		InputStream content = zip.getInputStream(entry);
		if (content == null) {
			throw new Refused(Refusal.DAMAGED);
		}
		boolean structural = entry.getName().endsWith(".rels") || entry.getName().equalsIgnoreCase("[Content_Types].xml");
		return new Counted(content, Math.max(1, entry.getCompressedSize()), structural);
	}

	@Override
	public void close() throws IOException {
		closed = true;
		zip.close();
	}

	@Override
	public boolean isClosed() {
		return closed;
	}

	private final class Counted extends FilterInputStream {
		private final long packed;
		private final boolean structural;
		private long count;
		private long sinceTag;

		Counted(InputStream in, long packed, boolean structural) {
			super(in);
			this.packed = packed;
			this.structural = structural;
		}

		@Override
		public int read() throws IOException {
			int read = in.read();
			if (read >= 0) {
				sinceTag = read == '<' ? 0 : sinceTag + 1;
				count(1);
			}
			return read;
		}

		@Override
		public int read(byte[] bytes, int offset, int length) throws IOException {
			int read = in.read(bytes, offset, length);
			if (read > 0) {
				int behind = 0;
				while (behind < read && bytes[offset + read - 1 - behind] != '<') {
					behind++;
				}
				sinceTag = behind < read ? behind : sinceTag + read;
				count(read);
			}
			return read;
		}

		@Override
		public long skip(long wanted) throws IOException {
			long skipped = in.skip(wanted);
			count(skipped);
			return skipped;
		}

		@Override
		public boolean markSupported() {
			return false;
		}

		private void count(long more) throws Refused {
			count += more;
			structure += structural ? more : 0;
			if (count > LARGEST_ENTRY || sinceTag > LONGEST_TAG || structure > LARGEST_STRUCTURE || count > SMALL && count / packed > HIGHEST_RATIO) {
				refused = new Refused(Refusal.BOMB);
				throw refused;
			}
		}
	}
}
