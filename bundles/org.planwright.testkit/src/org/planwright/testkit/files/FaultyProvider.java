package org.planwright.testkit.files;

import static org.planwright.testkit.files.FaultyFileSystem.unwrap;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;

/** Hands every operation on, after asking the plan whether it shall fail. */
final class FaultyProvider extends FileSystemProvider {

	private final FaultyFileSystem system;
	private final FileSystemProvider real;
	private final FaultPlan plan;

	FaultyProvider(FaultyFileSystem system, FileSystemProvider real, FaultPlan plan) {
		this.system = system;
		this.real = real;
		this.plan = plan;
	}

	@Override
	public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
		String name = path.getFileName().toString();
		if (options.contains(StandardOpenOption.WRITE)) {
			plan.step("open", name);
		}
		return new FaultyChannel(real.newFileChannel(unwrap(path), options, attributes), name, plan);
	}

	@Override
	public SeekableByteChannel newByteChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
			throws IOException {
		if (options.contains(StandardOpenOption.WRITE)) {
			return newFileChannel(path, options, attributes);
		}
		return real.newByteChannel(unwrap(path), options, attributes);
	}

	@Override
	public void delete(Path path) throws IOException {
		plan.step("delete", path.getFileName().toString());
		real.delete(unwrap(path));
	}

	@Override
	public void copy(Path source, Path target, CopyOption... options) throws IOException {
		plan.step("copy", target.getFileName().toString());
		real.copy(unwrap(source), unwrap(target), options);
	}

	@Override
	public void move(Path source, Path target, CopyOption... options) throws IOException {
		plan.step("move", source.getFileName() + " to " + target.getFileName());
		if (Arrays.asList(options).contains(StandardCopyOption.ATOMIC_MOVE)) {
			plan.atomicMove(source.toString(), target.toString());
		}
		real.move(unwrap(source), unwrap(target), options);
	}

	@Override
	public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
		plan.step("create folder", folder.getFileName().toString());
		real.createDirectory(unwrap(folder), attributes);
	}

	@Override
	public void setAttribute(Path path, String attribute, Object value, LinkOption... options) throws IOException {
		plan.step("set " + attribute, path.getFileName().toString());
		real.setAttribute(unwrap(path), attribute, value, options);
	}

	@Override
	public DirectoryStream<Path> newDirectoryStream(Path folder, DirectoryStream.Filter<? super Path> filter) throws IOException {
		DirectoryStream<Path> entries = real.newDirectoryStream(unwrap(folder), entry -> filter.accept(system.wrap(entry)));
		return new DirectoryStream<>() {
			@Override
			public Iterator<Path> iterator() {
				Iterator<Path> found = entries.iterator();
				return new Iterator<>() {
					@Override
					public boolean hasNext() {
						return found.hasNext();
					}

					@Override
					public Path next() {
						return system.wrap(found.next());
					}
				};
			}

			@Override
			public void close() throws IOException {
				entries.close();
			}
		};
	}

	@Override
	public boolean isSameFile(Path one, Path other) throws IOException {
		return real.isSameFile(unwrap(one), unwrap(other));
	}

	@Override
	public boolean isHidden(Path path) throws IOException {
		return real.isHidden(unwrap(path));
	}

	@Override
	public FileStore getFileStore(Path path) throws IOException {
		return real.getFileStore(unwrap(path));
	}

	@Override
	public void checkAccess(Path path, AccessMode... modes) throws IOException {
		real.checkAccess(unwrap(path), modes);
	}

	@Override
	public <V extends FileAttributeView> V getFileAttributeView(Path path, Class<V> type, LinkOption... options) {
		return real.getFileAttributeView(unwrap(path), type, options);
	}

	@Override
	public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options) throws IOException {
		return real.readAttributes(unwrap(path), type, options);
	}

	@Override
	public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options) throws IOException {
		return real.readAttributes(unwrap(path), attributes, options);
	}

	@Override
	public String getScheme() {
		return "faulty";
	}

	@Override
	public FileSystem newFileSystem(URI uri, Map<String, ?> environment) {
		throw new UnsupportedOperationException("Made by its constructor");
	}

	@Override
	public FileSystem getFileSystem(URI uri) {
		throw new UnsupportedOperationException("Found by nobody but its maker");
	}

	@Override
	public Path getPath(URI uri) {
		throw new UnsupportedOperationException("Found by nobody but its maker");
	}
}
