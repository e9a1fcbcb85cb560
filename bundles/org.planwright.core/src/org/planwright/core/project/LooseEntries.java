package org.planwright.core.project;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The entries of a container whose directory is gone or wrong, found by the header that stands before each. Anything may look like a
 * header: what is found is nothing before its content is proven.
 */
final class LooseEntries {

	/** Content that was found, and whether it is what its header says by length and CRC. */
	record Found(byte[] content, boolean proven) {
	}

	private record Header(long content, int method, boolean describedBehind, int crc, long packed, long unpacked) {
	}

	private static final int SIGNATURE = 0x04034B50;
	private static final int DESCRIPTOR = 0x08074B50;
	private static final int FIXED = 30;
	private static final int LONGEST_NAME = 512;
	private static final int DESCRIBED_BEHIND = 8;
	private static final int STORED = 0;
	private static final int DEFLATED = 8;
	private static final int BLOCK = 1 << 20;

	private final SeekableByteChannel channel;
	private final FileLimits limits;
	private final Map<String, List<Header>> headers = new LinkedHashMap<>();
	private int looked;
	private long unpacked;

	/** Looks through a file from end to end. */
	LooseEntries(SeekableByteChannel channel, FileLimits limits) throws IOException {
		this.channel = channel;
		this.limits = limits;
		for (long start = 0; start < channel.size() && looked < limits.entries(); start += BLOCK) {
			ByteBuffer block = read(start, BLOCK + Integer.BYTES - 1);
			for (int i = 0; i + Integer.BYTES <= block.limit() && looked < limits.entries(); i++) {
				if (block.get(i) == 'P' && block.getInt(i) == SIGNATURE) {
					add(start + i);
				}
			}
		}
	}

	private void add(long offset) throws IOException {
		looked++;
		ByteBuffer fixed = read(offset, FIXED);
		if (fixed.limit() < FIXED) {
			return;
		}
		int method = fixed.getShort(8);
		int nameLength = Short.toUnsignedInt(fixed.getShort(26));
		int extraLength = Short.toUnsignedInt(fixed.getShort(28));
		if (method != STORED && method != DEFLATED || nameLength == 0 || nameLength > LONGEST_NAME) {
			return;
		}
		ByteBuffer bytes = read(offset + FIXED, nameLength);
		try {
			String name = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
			if (bytes.limit() == nameLength && !PartNames.leadOutside(name)) {
				headers.computeIfAbsent(name, first -> new ArrayList<>()).add(new Header(offset + FIXED + nameLength + extraLength, method,
						(fixed.getShort(6) & DESCRIBED_BEHIND) != 0, fixed.getInt(14), Integer.toUnsignedLong(fixed.getInt(18)),
						Integer.toUnsignedLong(fixed.getInt(22))));
			}
		} catch (CharacterCodingException e) {
			System.getLogger(LooseEntries.class.getName()).log(System.Logger.Level.DEBUG, "No header, though it looks like one: " + offset, e);
		}
	}

	/** Names that were found, in the order of the file. */
	Set<String> names() {
		return headers.keySet();
	}

	/**
	 * What was found under a name: more than one where the file holds remains of several.
	 *
	 * @param most how many bytes are accepted
	 */
	List<Found> read(String name, long most) throws IOException {
		List<Found> found = new ArrayList<>();
		for (Header header : headers.getOrDefault(name, List.of())) {
			long allowed = Math.min(most, limits.total() - unpacked);
			if (allowed <= 0) {
				break;
			}
			Found one = header.method() == STORED ? stored(header, allowed) : inflated(header, allowed);
			if (one != null) {
				found.add(one);
			}
		}
		return found;
	}

	private Found stored(Header header, long allowed) throws IOException {
		if (header.describedBehind() || header.unpacked() > allowed) {
			return null;
		}
		ByteBuffer content = read(header.content(), (int) header.unpacked());
		byte[] bytes = new byte[content.limit()];
		content.get(bytes);
		unpacked += bytes.length;
		return new Found(bytes, bytes.length == header.unpacked() && crc(bytes) == header.crc());
	}

	/** Null when it does not unpack, or to too much. */
	private Found inflated(Header header, long allowed) throws IOException {
		Inflater inflater = new Inflater(true);
		GrowingBytes content = new GrowingBytes(allowed);
		try {
			long next = header.content();
			while (!inflater.finished()) {
				if (inflater.needsInput()) {
					ByteBuffer block = read(next, BLOCK);
					if (!block.hasRemaining()) {
						return null;
					}
					next += block.remaining();
					inflater.setInput(block);
				}
				if (inflater.needsDictionary() || !content.takeFrom(inflater)) {
					return null;
				}
			}
			byte[] bytes = content.toBytes();
			return new Found(bytes, isProven(header, bytes, header.content() + inflater.getBytesRead()));
		} catch (DataFormatException e) {
			System.getLogger(LooseEntries.class.getName()).log(System.Logger.Level.DEBUG, "An entry that does not unpack", e);
			return null;
		} finally {
			// What came to nothing has cost as much.
			unpacked += content.length();
			inflater.end();
		}
	}

	private boolean isProven(Header header, byte[] bytes, long behind) throws IOException {
		int crc = header.crc();
		long length = header.unpacked();
		if (header.describedBehind()) {
			ByteBuffer descriptor = read(behind, 4 * Integer.BYTES);
			int at = descriptor.limit() >= Integer.BYTES && descriptor.getInt(0) == DESCRIPTOR ? Integer.BYTES : 0;
			if (descriptor.limit() < at + 3 * Integer.BYTES) {
				return false;
			}
			crc = descriptor.getInt(at);
			length = Integer.toUnsignedLong(descriptor.getInt(at + 2 * Integer.BYTES));
		}
		return bytes.length == length && crc(bytes) == crc;
	}

	private static int crc(byte[] bytes) {
		CRC32 crc = new CRC32();
		crc.update(bytes);
		return (int) crc.getValue();
	}

	/** As many bytes as there are from a place on, at most as many as wanted. */
	private ByteBuffer read(long from, int wanted) throws IOException {
		ByteBuffer buffer = ByteBuffer.allocate((int) Math.max(0, Math.min(wanted, channel.size() - from))).order(ByteOrder.LITTLE_ENDIAN);
		channel.position(from);
		while (buffer.hasRemaining() && channel.read(buffer) >= 0) {
			// A channel may give less than was asked for.
		}
		return buffer.flip();
	}
}
