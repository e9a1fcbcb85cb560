package org.planwright.core.project;

import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Bytes that are being unpacked, up to a bound: the memory grows with what comes, not with what was announced. */
final class GrowingBytes {

	private static final int FIRST = 1 << 16;

	private final long most;
	private byte[] bytes = new byte[FIRST];
	private int length;

	GrowingBytes(long most) {
		this.most = Math.min(most, Integer.MAX_VALUE - 8L);
	}

	/**
	 * Takes what is ready.
	 *
	 * @return false when it is more than accepted
	 */
	boolean takeFrom(Inflater inflater) throws DataFormatException {
		if (length == bytes.length) {
			bytes = Arrays.copyOf(bytes, (int) Math.min(Integer.MAX_VALUE - 8L, bytes.length * 2L));
		}
		length += inflater.inflate(bytes, length, bytes.length - length);
		return length <= most;
	}

	int length() {
		return length;
	}

	byte[] toBytes() {
		return Arrays.copyOf(bytes, length);
	}
}
