package org.planwright.core.project;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Arrays;

import org.planwright.core.DiskSpace;
import org.planwright.core.project.ProjectFileException.Code;

/**
 * Writes a file so that at every moment either the old one or the new one is there, whole: the new one is written beside the old one,
 * flushed to the disk, verified, and moved over it.
 */
public final class AtomicReplace {

	/** Looks at the new file before it takes the place of the old one, and throws when it is not as it should be. */
	interface Verification {
		void verify(Path written) throws IOException;
	}

	/** Is asked, when the new file is there and verified, whether it may take the place of the old one. */
	interface Permission {
		void ask(Path target) throws ProjectFileException;
	}

	private final Path asked;

	/** @param target the file that is to be written; a symbolic link is followed */
	public AtomicReplace(Path target) {
		this.asked = target;
	}

	/**
	 * Writes the file and compares what was written with what was to be written.
	 *
	 * @throws ProjectFileException when any step fails; the file is as it was, and nothing is left beside it
	 */
	public void write(byte[] content) throws ProjectFileException {
		write(content, written -> { }, target -> { });
	}

	/**
	 * Writes the file, and looks at it in a further way before it takes its place.
	 *
	 * @throws ProjectFileException when any step fails; the file is as it was, and nothing is left beside it
	 */
	void write(byte[] content, Verification verification, Permission permission) throws ProjectFileException {
		Path target = realTarget();
		Path folder = target.toAbsolutePath().getParent();
		if (folder == null || !Files.isDirectory(folder)) {
			throw new ProjectFileException(Code.NO_FOLDER, asked, null, null);
		}
		if (Files.exists(target) && (!Files.isRegularFile(target) || !Files.isWritable(target))) {
			throw new ProjectFileException(Code.NOT_WRITABLE, asked, null, null);
		}
		Path beside = folder.resolve("." + target.getFileName() + ".tmp-" + Ids.fresh());
		try {
			writeBeside(beside, content, folder);
			verify(beside, content, verification);
			permission.ask(target);
			move(beside, target);
		} catch (ProjectFileException e) {
			remove(beside, e);
			throw e;
		}
		syncFolder(folder);
	}

	/** A link is followed: the file that it leads to is replaced, and the link stays. */
	private Path realTarget() throws ProjectFileException {
		try {
			return Files.isSymbolicLink(asked) ? asked.toRealPath() : asked;
		} catch (IOException e) {
			throw failure(e, null);
		}
	}

	private void writeBeside(Path beside, byte[] content, Path folder) throws ProjectFileException {
		try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
			ByteBuffer rest = ByteBuffer.wrap(content);
			while (rest.hasRemaining()) {
				channel.write(rest);
			}
			channel.force(true);
		} catch (IOException | ReadOnlyFileSystemException e) {
			throw failure(e, folder);
		}
	}

	private void verify(Path beside, byte[] content, Verification verification) throws ProjectFileException {
		try {
			if (!Arrays.equals(content, Files.readAllBytes(beside))) {
				throw new IOException(beside.getFileName().toString());
			}
			verification.verify(beside);
		} catch (IOException e) {
			throw new ProjectFileException(Code.VERIFY_FAILED, asked, e.getLocalizedMessage(), e);
		}
	}

	private void move(Path beside, Path target) throws ProjectFileException {
		try {
			keepPermissions(target, beside);
			Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} catch (AtomicMoveNotSupportedException e) {
			moveInTwoSteps(beside, target);
		} catch (IOException e) {
			throw failure(e, null);
		}
	}

	/**
	 * Some network folders cannot replace a file in one step. The old file is then moved aside first, and back when the second step
	 * fails; a crash between the two leaves both files in the folder. When the new file is in its place, it is written, whatever becomes
	 * of the old one.
	 */
	private void moveInTwoSteps(Path beside, Path target) throws ProjectFileException {
		Path aside = target.resolveSibling("." + target.getFileName() + ".old-" + Ids.fresh());
		boolean movedAside = false;
		try {
			if (Files.exists(target)) {
				Files.move(target, aside);
				movedAside = true;
			}
			Files.move(beside, target);
		} catch (IOException e) {
			if (movedAside && !Files.exists(target)) {
				moveBack(aside, target, e);
			}
			throw failure(e, null);
		}
		try {
			Files.deleteIfExists(aside);
		} catch (IOException e) {
			System.getLogger(AtomicReplace.class.getName()).log(System.Logger.Level.WARNING, "The old file is left beside the new one: " + aside, e);
		}
	}

	private static void moveBack(Path aside, Path target, IOException reason) {
		try {
			Files.move(aside, target);
		} catch (IOException e) {
			reason.addSuppressed(e);
		}
	}

	private static void keepPermissions(Path from, Path to) throws IOException {
		PosixFileAttributeView old = Files.getFileAttributeView(from, PosixFileAttributeView.class);
		if (old != null && Files.exists(from)) {
			Files.setPosixFilePermissions(to, old.readAttributes().permissions());
		}
	}

	private static void remove(Path beside, ProjectFileException reason) {
		try {
			Files.deleteIfExists(beside);
		} catch (IOException | ReadOnlyFileSystemException e) {
			reason.addSuppressed(e);
		}
	}

	/** After this a loss of power cannot bring the old name back. Windows has no such step for folders, and needs none. */
	private static void syncFolder(Path folder) {
		try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
			channel.force(true);
		} catch (IOException | UnsupportedOperationException e) {
			System.getLogger(AtomicReplace.class.getName()).log(System.Logger.Level.DEBUG, "This system cannot sync a folder: " + folder, e);
		}
	}

	private ProjectFileException failure(Exception cause, Path folder) {
		Code code = Code.WRITE_FAILED;
		if (cause instanceof AccessDeniedException || cause instanceof ReadOnlyFileSystemException) {
			code = Code.NOT_WRITABLE;
		} else if (folder != null && DiskSpace.isNearlyFull(folder)) {
			code = Code.NO_SPACE;
		}
		return new ProjectFileException(code, asked, cause.getLocalizedMessage(), cause);
	}
}
