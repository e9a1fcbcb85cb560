package org.planwright.core.project;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.planwright.core.project.Container.BadContainer;
import org.planwright.core.project.FileManifest.BadManifest;
import org.planwright.core.project.ProjectFileException.Code;
import org.planwright.core.project.migration.FormatVersion;

/**
 * Reads the {@code .plan} file: a ZIP container with a manifest, the project and one part a plan, as docs/file-format.md tells. Leniently,
 * as far as what is read can be trusted; {@link PackedProject} writes strictly.
 */
final class ProjectFile {

	/** The first entry, stored and not packed, so that other tools know the file by its first bytes. */
	static final String MIME_ENTRY = "mimetype";
	static final String MIME_TYPE = "application/vnd.planwright.plan+zip";

	/** A container with these is a project file, be it whole or not. */
	private static final Set<String> ALWAYS_THERE = Set.of(MIME_ENTRY, FileManifest.ENTRY, PartSet.PROJECT_PART);
	static final long LARGEST_MANIFEST = 32L << 20;
	/** Where the name of the first entry and, without extra fields, its content begin in a ZIP file. */
	private static final int FIRST_NAME = 30;

	private final FileLimits limits;

	ProjectFile() {
		this(FileLimits.DEFAULT);
	}

	ProjectFile(FileLimits limits) {
		this.limits = limits;
	}

	/**
	 * Reads a project.
	 *
	 * @throws ProjectFileException when the file cannot be trusted to be what was written
	 */
	LoadedProject read(Path file) throws ProjectFileException {
		return read(file, ProjectReader.WHOLE);
	}

	/**
	 * Reads a project; the plans of a large one are left for later where nothing is known to be wrong with them.
	 *
	 * @param large from how many bytes on, in all parts
	 */
	LoadedProject readInParts(Path file, long large) throws ProjectFileException {
		return read(file, large);
	}

	private LoadedProject read(Path file, long large) throws ProjectFileException {
		try (SeekableByteChannel channel = Files.newByteChannel(file)) {
			return read(file, channel, large);
		} catch (ProjectFileException e) {
			throw e;
		} catch (NoSuchFileException e) {
			throw new ProjectFileException(Code.NOT_FOUND, file, null, e);
		} catch (AccessDeniedException e) {
			throw new ProjectFileException(Code.UNREADABLE, file, null, e);
		} catch (IOException e) {
			throw new ProjectFileException(Code.UNREADABLE, file, e.getLocalizedMessage(), e);
		} catch (OutOfMemoryError e) {
			// What was read so far is garbage by now, and the program goes on.
			throw new ProjectFileException(Code.TOO_LARGE, file, null, e);
		}
	}

	/**
	 * Reads a project from bytes.
	 *
	 * @param file where they come from, for the message
	 */
	LoadedProject read(Path file, SeekableByteChannel channel) throws IOException {
		return read(file, channel, ProjectReader.WHOLE);
	}

	private LoadedProject read(Path file, SeekableByteChannel channel, long large) throws IOException {
		long size = channel.size();
		if (size == 0) {
			throw new ProjectFileException(Code.EMPTY, file, null, null);
		}
		if (size > limits.packed()) {
			throw new ProjectFileException(Code.TOO_LARGE, file, null, null);
		}
		boolean ours = beginsAsProjectFile(channel);
		try (Container container = new Container(channel, limits)) {
			boolean marked = ours;
			ours |= container.names().containsAll(ALWAYS_THERE);
			if (!marked && !isMarked(container)) {
				throw new ProjectFileException(Code.FOREIGN, file, null, null);
			}
			FileManifest manifest = FileManifest.parse(container.read(FileManifest.ENTRY, LARGEST_MANIFEST));
			return manifest.isNewer() ? readNewer(container, manifest) : new ProjectReader(container, manifest, limits).read(large);
		} catch (BadContainer e) {
			throw new ProjectFileException(ours || e.code() != Code.DAMAGED ? e.code() : Code.FOREIGN, file, e.getMessage(), e);
		} catch (BadManifest e) {
			throw new ProjectFileException(e.code(), file, e.getMessage(), e);
		}
	}

	private static boolean beginsAsProjectFile(SeekableByteChannel channel) throws IOException {
		byte[] begin = (MIME_ENTRY + MIME_TYPE).getBytes(StandardCharsets.US_ASCII);
		ByteBuffer head = ByteBuffer.allocate(FIRST_NAME + begin.length);
		channel.position(0);
		while (head.hasRemaining() && channel.read(head) >= 0) {
			// A channel may give less than was asked for.
		}
		return !head.hasRemaining() && head.getInt(0) == 0x504B0304 && head.slice(FIRST_NAME, begin.length).equals(ByteBuffer.wrap(begin));
	}

	/** A project file that was packed again by another tool need not begin with its type. */
	private static boolean isMarked(Container container) throws IOException {
		return container.names().contains(MIME_ENTRY)
				&& new String(container.read(MIME_ENTRY, limit(MIME_TYPE)), StandardCharsets.UTF_8).strip().equals(MIME_TYPE);
	}

	private static long limit(String expected) {
		return expected.length() + 2L;
	}

	/** What this version can make of a file of a later one: all of its structure, or nothing. */
	private LoadedProject readNewer(Container container, FileManifest manifest) throws IOException {
		String version = Integer.toString(manifest.version());
		try {
			LoadedProject seen = new ProjectReader(container, manifest, limits).read(ProjectReader.WHOLE);
			return new LoadedProject(seen.project(), seen.problems().stream().map(FileProblem::unseen).toList(),
					new ReadOnly(ReadOnly.Reason.NEWER, List.of(version, Integer.toString(FormatVersion.CURRENT))), seen.states());
		} catch (BadContainer e) {
			// Another structure looks like damage from here.
			throw e.code() == Code.DAMAGED ? new BadContainer(Code.NEWER, version, e) : e;
		}
	}
}
