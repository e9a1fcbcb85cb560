package org.planwright.core.project;

import java.io.ByteArrayOutputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

import org.planwright.core.Digests;
import org.planwright.core.project.Container.BadContainer;
import org.planwright.core.project.ProjectFileException.Code;

/**
 * One entry of the container as it stands in the file, packed: what did not change is written again without being made again.
 *
 * @param name of the entry
 * @param stored whether it stands there as it is, not packed
 * @param packed its bytes in the file; nobody changes them
 * @param size of the content in bytes
 * @param crc of the content
 * @param sha256 of the content, hexadecimal
 */
record PackedPart(String name, boolean stored, byte[] packed, int size, long crc, String sha256) {

	private static final int BUFFER = 1 << 14;

	/** Packs a content. Equal contents give equal bytes on one system. */
	static PackedPart pack(String name, byte[] content) {
		return new PackedPart(name, false, deflate(content), content.length, crc(content), Digests.sha256(content));
	}

	/** Leaves a content as it is. */
	static PackedPart store(String name, byte[] content) {
		return new PackedPart(name, true, content, content.length, crc(content), Digests.sha256(content));
	}

	private static byte[] deflate(byte[] content) {
		Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
		try {
			deflater.setInput(content);
			deflater.finish();
			ByteArrayOutputStream packed = new ByteArrayOutputStream(content.length / 4 + BUFFER);
			byte[] buffer = new byte[BUFFER];
			while (!deflater.finished()) {
				packed.write(buffer, 0, deflater.deflate(buffer));
			}
			return packed.toByteArray();
		} finally {
			deflater.end();
		}
	}

	private static long crc(byte[] content) {
		CRC32 crc = new CRC32();
		crc.update(content);
		return crc.getValue();
	}

	/**
	 * The content.
	 *
	 * @throws BadContainer when the packed bytes are not those of this content
	 */
	byte[] content() throws BadContainer {
		byte[] content = checked();
		if (!Digests.sha256(content).equalsIgnoreCase(sha256)) {
			throw new BadContainer(Code.DAMAGED, name, null);
		}
		return content;
	}

	/**
	 * The content, of which length and CRC are right.
	 *
	 * @throws BadContainer when they are not
	 */
	byte[] checked() throws BadContainer {
		byte[] content = stored ? packed : inflate();
		if (crc(content) != crc) {
			throw new BadContainer(Code.DAMAGED, name, null);
		}
		return content;
	}

	private byte[] inflate() throws BadContainer {
		byte[] content = new byte[size];
		Inflater inflater = new Inflater(true);
		try {
			inflater.setInput(packed);
			int filled = 0;
			int more = -1;
			while (filled < size && more != 0) {
				more = inflater.inflate(content, filled, size - filled);
				filled += more;
			}
			// The end of the packed bytes may still have to be read; where nothing is expected, one byte more is one too many.
			if (filled < size || inflater.inflate(new byte[1]) != 0 || !inflater.finished() || inflater.getRemaining() > 0) {
				throw new BadContainer(Code.DAMAGED, name, null);
			}
			return content;
		} catch (DataFormatException e) {
			throw new BadContainer(Code.DAMAGED, name, e);
		} finally {
			inflater.end();
		}
	}

	/** The same content under another name. */
	PackedPart named(String other) {
		return new PackedPart(other, stored, packed, size, crc, sha256);
	}
}
