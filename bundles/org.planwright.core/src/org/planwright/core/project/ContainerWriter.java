package org.planwright.core.project;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.zip.ZipEntry;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Puts packed parts together to the ZIP container of a project file. Equal parts give equal bytes: no clock and no machine shows in them. */
final class ContainerWriter {

	/** The first moment that a ZIP file can name. */
	private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
	/** What a container has beside the packed bytes of a part, roughly: its name twice, and two heads. */
	private static final int BESIDE = 200;

	private ContainerWriter() {
	}

	/** The container with all parts in their order. */
	static byte[] write(Collection<PackedPart> parts) throws IOException {
		long size = parts.stream().mapToLong(part -> part.packed().length + BESIDE).sum();
		ByteArrayOutputStream bytes = new ByteArrayOutputStream(Math.toIntExact(size));
		try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
			for (PackedPart part : parts) {
				zip.addRawArchiveEntry(describe(part), new ByteArrayInputStream(part.packed()));
			}
		}
		return bytes.toByteArray();
	}

	private static ZipArchiveEntry describe(PackedPart part) {
		ZipArchiveEntry entry = new ZipArchiveEntry(part.name());
		entry.setTimeLocal(NO_TIME);
		entry.setMethod(part.stored() ? ZipEntry.STORED : ZipEntry.DEFLATED);
		entry.setSize(part.size());
		entry.setCompressedSize(part.packed().length);
		entry.setCrc(part.crc());
		return entry;
	}
}
