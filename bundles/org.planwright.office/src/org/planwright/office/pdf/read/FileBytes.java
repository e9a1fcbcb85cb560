package org.planwright.office.pdf.read;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/** The bytes of a file by their places, of which only a part is in memory. */
final class FileBytes implements Closeable {

	private static final int WINDOW = 1 << 20;

	private final SeekableByteChannel channel;
	private final ByteBuffer window = ByteBuffer.allocate(WINDOW);
	private final int length;
	private long start;

	/** @throws IOException when the disk fails */
	FileBytes(Path file) throws IOException {
		channel = Files.newByteChannel(file);
		length = Math.toIntExact(channel.size());
		window.limit(0);
	}

	int length() {
		return length;
	}

	byte get(int at) throws IOException {
		if (at < start || at >= start + window.limit()) {
			load(Math.max(0, at - WINDOW / 8));
		}
		return window.get((int) (at - start));
	}

	private void load(long from) throws IOException {
		channel.position(from);
		window.clear();
		while (window.hasRemaining() && channel.read(window) >= 0) {
			// Until it is full or the file ends.
		}
		window.flip();
		start = from;
	}

	/** The bytes from a place to another. */
	InputStream stream(int from, int to) {
		return new InputStream() {
			private int at = from;

			@Override
			public int read() throws IOException {
				return at < to ? get(at++) & 0xFF : -1;
			}

			@Override
			public int read(byte[] bytes, int offset, int count) throws IOException {
				if (count == 0 || at >= to) {
					return count == 0 ? 0 : -1;
				}
				get(at);
				int taken = (int) Math.min(Math.min(count, to - at), start + window.limit() - at);
				window.get((int) (at - start), bytes, offset, taken);
				at += taken;
				return taken;
			}
		};
	}

	@Override
	public void close() throws IOException {
		channel.close();
	}
}
