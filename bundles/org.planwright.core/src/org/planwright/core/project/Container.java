package org.planwright.core.project;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.planwright.core.project.ProjectFileException.Code;

/** The ZIP container of a project file, open for reading. Every entry is read within bounds and checked against its CRC. */
final class Container implements AutoCloseable {

	/** What is wrong with a container, for the reader to say it of the file. */
	static final class BadContainer extends IOException {
		private static final long serialVersionUID = 1L;
		private final Code code;

		BadContainer(Code code, String detail, Throwable cause) {
			super(detail, cause);
			this.code = code;
		}

		Code code() {
			return code;
		}
	}

	/** Bytes of the shortest header of an entry, its name not counted. */
	private static final long HEADER = 30;

	private final ZipFile zip;
	private final FileLimits limits;
	private final Map<String, ZipArchiveEntry> entries = new LinkedHashMap<>();
	private long unpacked;

	/**
	 * Opens a container.
	 *
	 * @param channel the bytes; closed with the container, and when this constructor fails
	 * @throws BadContainer when it is no ZIP file, is not complete, or names entries that no project file has
	 */
	Container(SeekableByteChannel channel, FileLimits limits) throws IOException {
		this.limits = limits;
		try {
			// Closes the channel itself when it fails.
			zip = ZipFile.builder().setSeekableByteChannel(channel).setUseUnicodeExtraFields(false).get();
		} catch (IOException | RuntimeException e) {
			// The library answers some damage with unchecked exceptions.
			throw new BadContainer(Code.DAMAGED, null, e);
		}
		try {
			list();
		} catch (IOException e) {
			zip.close();
			throw e;
		}
	}

	private void list() throws BadContainer {
		for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
			String name = entry.getName();
			if (PartNames.leadOutside(name)) {
				throw new BadContainer(Code.UNSAFE, name, null);
			}
			if (entries.put(name, entry) != null) {
				throw new BadContainer(Code.DAMAGED, name, null);
			}
			if (entries.size() > limits.entries()) {
				throw new BadContainer(Code.TOO_LARGE, Integer.toString(limits.entries()), null);
			}
		}
		refuseOverlaps();
	}

	/** Entries that share bytes of the file unpack to far more than the file could hold. */
	private void refuseOverlaps() throws BadContainer {
		long free = 0;
		for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
			if (entry.getLocalHeaderOffset() < free) {
				throw new BadContainer(Code.DAMAGED, entry.getName(), null);
			}
			free = Math.addExact(entry.getLocalHeaderOffset(), Math.addExact(HEADER, entry.getCompressedSize()));
		}
	}

	/** Names of all entries, in the order of the container's directory. */
	Set<String> names() {
		return entries.keySet();
	}

	/**
	 * The content of an entry.
	 *
	 * @param most how many bytes are accepted
	 * @throws BadContainer when there is no such entry, it is too long, or its bytes are not those that were written
	 */
	byte[] read(String name, long most) throws IOException {
		ZipArchiveEntry entry = entries.get(name);
		if (entry == null) {
			throw new BadContainer(Code.DAMAGED, name, null);
		}
		long allowed = Math.min(Math.min(most, limits.unpacked(entry.getCompressedSize())), limits.total() - unpacked);
		CRC32 crc = new CRC32();
		byte[] content;
		try (InputStream packed = zip.getInputStream(entry); InputStream in = new CheckedInputStream(packed, crc)) {
			content = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8L, allowed + 1));
		} catch (IOException | RuntimeException e) {
			throw new BadContainer(Code.DAMAGED, name, e);
		}
		if (content.length > allowed) {
			throw new BadContainer(Code.TOO_LARGE, name, null);
		}
		if (crc.getValue() != entry.getCrc() || content.length != entry.getSize()) {
			throw new BadContainer(Code.DAMAGED, name, null);
		}
		unpacked += content.length;
		return content;
	}

	/**
	 * An entry as it stands in the container. Its content is proven when it is asked for.
	 *
	 * @param sha256 of the content as it should be
	 * @param most how many bytes of content are accepted
	 * @throws BadContainer when there is no such entry, it is too long, or cannot be read at all
	 */
	PackedPart packed(String name, String sha256, long most) throws IOException {
		ZipArchiveEntry entry = entries.get(name);
		boolean stored = entry != null && entry.getMethod() == ZipEntry.STORED;
		if (entry == null || !stored && entry.getMethod() != ZipEntry.DEFLATED || !zip.canReadEntryData(entry)) {
			byte[] content = read(name, most);
			return new PackedPart(name, true, content, content.length, entry.getCrc(), sha256);
		}
		long allowed = Math.min(Math.min(most, limits.unpacked(entry.getCompressedSize())), limits.total() - unpacked);
		if (entry.getSize() > allowed || entry.getCompressedSize() > limits.packed()) {
			throw new BadContainer(Code.TOO_LARGE, name, null);
		}
		byte[] packed;
		try (InputStream raw = zip.getRawInputStream(entry)) {
			packed = raw.readAllBytes();
		} catch (IOException | RuntimeException e) {
			throw new BadContainer(Code.DAMAGED, name, e);
		}
		if (entry.getSize() < 0 || packed.length != entry.getCompressedSize() || stored && packed.length != entry.getSize()) {
			throw new BadContainer(Code.DAMAGED, name, null);
		}
		unpacked += entry.getSize();
		return new PackedPart(name, stored, packed, (int) entry.getSize(), entry.getCrc(), sha256);
	}

	@Override
	public void close() throws IOException {
		zip.close();
	}
}
