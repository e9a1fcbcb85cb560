package org.planwright.testkit.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;

/** A channel whose writes may fail, half done, and whose flush may fail. */
final class FaultyChannel extends FileChannel {

	private final FileChannel real;
	private final String name;
	private final FaultPlan plan;

	FaultyChannel(FileChannel real, String name, FaultPlan plan) {
		this.real = real;
		this.name = name;
		this.plan = plan;
	}

	@Override
	public int write(ByteBuffer source) throws IOException {
		return real.write(part(source, real.position()));
	}

	@Override
	public int write(ByteBuffer source, long position) throws IOException {
		return real.write(part(source, position), position);
	}

	@Override
	public long write(ByteBuffer[] sources, int offset, int length) throws IOException {
		for (int i = offset; i < offset + length; i++) {
			if (sources[i].hasRemaining()) {
				return write(sources[i]);
			}
		}
		return 0;
	}

	/** Takes as much of a buffer as the plan lets through; a failing write puts half of it on the disk first. */
	private ByteBuffer part(ByteBuffer source, long position) throws IOException {
		boolean fails = plan.fails("write " + name);
		int length = Math.min(source.remaining(), plan.longestWrite());
		byte[] bytes = new byte[fails ? length / 2 : length];
		source.get(bytes);
		if (plan.corruptsLatest() && bytes.length > 0) {
			bytes[bytes.length / 2] ^= 1;
		}
		if (fails) {
			real.write(ByteBuffer.wrap(bytes), position);
			throw new IOException("injected failure of write " + name);
		}
		return ByteBuffer.wrap(bytes);
	}

	@Override
	public void force(boolean metaData) throws IOException {
		plan.step("force", name);
		real.force(metaData);
	}

	@Override
	public int read(ByteBuffer target) throws IOException {
		return real.read(target);
	}

	@Override
	public long read(ByteBuffer[] targets, int offset, int length) throws IOException {
		return real.read(targets, offset, length);
	}

	@Override
	public int read(ByteBuffer target, long position) throws IOException {
		return real.read(target, position);
	}

	@Override
	public long position() throws IOException {
		return real.position();
	}

	@Override
	public FileChannel position(long position) throws IOException {
		real.position(position);
		return this;
	}

	@Override
	public long size() throws IOException {
		return real.size();
	}

	@Override
	public FileChannel truncate(long size) throws IOException {
		plan.step("truncate", name);
		real.truncate(size);
		return this;
	}

	@Override
	public long transferTo(long position, long count, WritableByteChannel target) throws IOException {
		return real.transferTo(position, count, target);
	}

	@Override
	public long transferFrom(ReadableByteChannel source, long position, long count) throws IOException {
		plan.step("write", name);
		return real.transferFrom(source, position, count);
	}

	@Override
	public MappedByteBuffer map(MapMode mode, long position, long size) throws IOException {
		return real.map(mode, position, size);
	}

	@Override
	public FileLock lock(long position, long size, boolean shared) throws IOException {
		return real.lock(position, size, shared);
	}

	@Override
	public FileLock tryLock(long position, long size, boolean shared) throws IOException {
		return real.tryLock(position, size, shared);
	}

	@Override
	protected void implCloseChannel() throws IOException {
		real.close();
	}
}
