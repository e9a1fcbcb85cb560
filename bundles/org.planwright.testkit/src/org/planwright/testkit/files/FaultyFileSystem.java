package org.planwright.testkit.files;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.WatchService;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.Iterator;
import java.util.Set;

/**
 * A file system that stands before another one, hands everything through, and fails where its plan says. Its paths are used like any
 * others: {@code Files.write(faulty.wrap(path), …)}.
 */
public final class FaultyFileSystem extends FileSystem {

	/** Paths of this file system: they know the path behind them. */
	interface Wrapped extends Path {
		Path real();
	}

	private final FileSystem real;
	private final FaultyProvider provider;

	public FaultyFileSystem(FileSystem real, FaultPlan plan) {
		this.real = real;
		this.provider = new FaultyProvider(this, real.provider(), plan);
	}

	/** The path of this file system that leads to a path of the one behind it. */
	public Path wrap(Path path) {
		if (path == null || path instanceof Wrapped) {
			return path;
		}
		return (Path) Proxy.newProxyInstance(FaultyFileSystem.class.getClassLoader(), new Class<?>[] { Wrapped.class },
				(proxy, method, arguments) -> invoke(path, method, arguments));
	}

	private Object invoke(Path path, Method method, Object[] arguments) throws Throwable {
		switch (method.getName()) {
		case "real":
			return path;
		case "getFileSystem":
			return this;
		case "iterator":
			return wrapped(path.iterator());
		default:
			Object[] unwrapped = arguments == null ? new Object[0] : arguments.clone();
			for (int i = 0; i < unwrapped.length; i++) {
				unwrapped[i] = unwrapped[i] instanceof Wrapped wrapped ? wrapped.real() : unwrapped[i];
			}
			try {
				Object result = method.invoke(path, unwrapped);
				return result instanceof Path found ? wrap(found) : result;
			} catch (InvocationTargetException e) {
				throw e.getCause();
			}
		}
	}

	private Iterator<Path> wrapped(Iterator<Path> paths) {
		return new Iterator<>() {
			@Override
			public boolean hasNext() {
				return paths.hasNext();
			}

			@Override
			public Path next() {
				return wrap(paths.next());
			}
		};
	}

	static Path unwrap(Path path) {
		return path instanceof Wrapped wrapped ? wrapped.real() : path;
	}

	@Override
	public FileSystemProvider provider() {
		return provider;
	}

	@Override
	public Path getPath(String first, String... more) {
		return wrap(real.getPath(first, more));
	}

	@Override
	public void close() throws IOException {
		real.close();
	}

	@Override
	public boolean isOpen() {
		return real.isOpen();
	}

	@Override
	public boolean isReadOnly() {
		return real.isReadOnly();
	}

	@Override
	public String getSeparator() {
		return real.getSeparator();
	}

	@Override
	public Iterable<Path> getRootDirectories() {
		return () -> wrapped(real.getRootDirectories().iterator());
	}

	@Override
	public Iterable<FileStore> getFileStores() {
		return real.getFileStores();
	}

	@Override
	public Set<String> supportedFileAttributeViews() {
		return real.supportedFileAttributeViews();
	}

	@Override
	public PathMatcher getPathMatcher(String syntaxAndPattern) {
		PathMatcher matcher = real.getPathMatcher(syntaxAndPattern);
		return path -> matcher.matches(unwrap(path));
	}

	@Override
	public UserPrincipalLookupService getUserPrincipalLookupService() {
		return real.getUserPrincipalLookupService();
	}

	@Override
	public WatchService newWatchService() throws IOException {
		return real.newWatchService();
	}
}
