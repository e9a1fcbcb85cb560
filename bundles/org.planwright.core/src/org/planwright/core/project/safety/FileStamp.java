package org.planwright.core.project.safety;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

import org.planwright.core.Digests;

/**
 * What a file was at one moment, to know later whether it is still that.
 *
 * @param key what the file system knows the file by; empty where it has nothing of that kind
 * @param digest {@link Digests#checksum} of the content
 */
public record FileStamp(long size, FileTime modified, String key, String digest) {

	/** What became of a file. */
	public enum Now {
		/** It says what it said. */
		SAME,
		/** It says something else. */
		CHANGED,
		/** It is not there any more, while its folder is. */
		GONE,
		/** Neither file nor folder answer: a share or memory stick is gone, or may not be read any more. */
		UNREACHABLE
	}

	/** Reads a file through. */
	static FileStamp of(Path file) throws IOException {
		BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
		return new FileStamp(attributes.size(), attributes.lastModifiedTime(), key(attributes), digest(file));
	}

	/** The stamp of a file that was written and verified right now: reading it once more would tell nothing. */
	static FileStamp written(Path file, String digest) throws IOException {
		BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
		return new FileStamp(attributes.size(), attributes.lastModifiedTime(), key(attributes), digest);
	}

	private static String key(BasicFileAttributes attributes) {
		return attributes.fileKey() == null ? "" : attributes.fileKey().toString();
	}

	private static String digest(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			return Digests.checksum(in);
		}
	}

	/**
	 * Looks at a file again.
	 *
	 * @param thoroughly whether to read it even when nothing shows from outside: two writes may have one length and one time
	 */
	Now compare(Path file, boolean thoroughly) {
		try {
			BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
			boolean same = attributes.size() == size && attributes.lastModifiedTime().equals(modified) && key(attributes).equals(key);
			if (same && !thoroughly) {
				return Now.SAME;
			}
			return attributes.size() == size && digest(file).equals(digest) ? Now.SAME : Now.CHANGED;
		} catch (NoSuchFileException e) {
			return Files.isDirectory(file.toAbsolutePath().getParent()) ? Now.GONE : Now.UNREACHABLE;
		} catch (IOException e) {
			System.getLogger(FileStamp.class.getName()).log(System.Logger.Level.DEBUG, "A file does not answer: " + file, e);
			return Now.UNREACHABLE;
		}
	}
}
