package org.planwright.core.project;

import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Packs the ZIP container of a project file. Equal entries give equal bytes: no clock and no machine shows in them. */
final class ContainerWriter {

	/** The first moment that a ZIP file can name. */
	private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

	private ContainerWriter() {
	}

	/** The container with all entries in their order, the first one stored, the others packed. */
	static byte[] pack(Map<String, byte[]> entries) throws IOException {
		SeekableInMemoryByteChannel channel = new SeekableInMemoryByteChannel();
		try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(channel)) {
			boolean stored = true;
			for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
				zip.putArchiveEntry(describe(entry.getKey(), entry.getValue(), stored));
				zip.write(entry.getValue());
				zip.closeArchiveEntry();
				stored = false;
			}
		}
		return Arrays.copyOf(channel.array(), (int) channel.size());
	}

	private static ZipArchiveEntry describe(String name, byte[] content, boolean stored) {
		ZipArchiveEntry entry = new ZipArchiveEntry(name);
		entry.setTimeLocal(NO_TIME);
		entry.setSize(content.length);
		entry.setMethod(stored ? ZipEntry.STORED : ZipEntry.DEFLATED);
		if (stored) {
			CRC32 crc = new CRC32();
			crc.update(content);
			entry.setCrc(crc.getValue());
		}
		return entry;
	}
}
