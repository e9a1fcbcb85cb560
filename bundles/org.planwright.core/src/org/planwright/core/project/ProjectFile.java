package org.planwright.core.project;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.planwright.core.project.Container.BadContainer;
import org.planwright.core.project.FileManifest.BadManifest;
import org.planwright.core.project.FileManifest.PlanEntry;
import org.planwright.core.project.ProjectFileException.Code;
import org.planwright.core.project.migration.FormatVersion;
import org.planwright.model.Plan;
import org.planwright.model.Project;

/**
 * The {@code .plan} file: a ZIP container with a manifest, the project and one part a plan, as docs/file-format.md tells. Reads
 * leniently what can be trusted, writes strictly and never over a file that is not replaced as a whole.
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
		try (SeekableByteChannel channel = Files.newByteChannel(file)) {
			return read(file, channel);
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

	private LoadedProject read(Path file, SeekableByteChannel channel) throws IOException {
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
			return manifest.isNewer() ? readNewer(container, manifest) : read(container, manifest);
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
			LoadedProject seen = read(container, manifest);
			return new LoadedProject(seen.project(), seen.problems().stream().map(FileProblem::unseen).toList(),
					new ReadOnly(ReadOnly.Reason.NEWER, List.of(version, Integer.toString(FormatVersion.CURRENT))));
		} catch (BadContainer e) {
			// Another structure looks like damage from here.
			throw e.code() == Code.DAMAGED ? new BadContainer(Code.NEWER, version, e) : e;
		}
	}

	private LoadedProject read(Container container, FileManifest manifest) throws IOException {
		PartSet parts = new PartSet();
		PartReader reader = new PartReader(container, parts, manifest.version(), limits);
		Set<String> expected = new LinkedHashSet<>(List.of(MIME_ENTRY, FileManifest.ENTRY));
		EObject root = load(reader, manifest.project().part(), manifest.project().sha256(), expected);
		for (PlanEntry plan : manifest.plans()) {
			if (!(load(reader, plan.part(), plan.sha256(), expected) instanceof Plan)) {
				throw new BadContainer(Code.DAMAGED, plan.part(), null);
			}
		}
		if (!(root instanceof Project project)) {
			throw new BadContainer(Code.DAMAGED, manifest.project().part(), null);
		}
		List<FileProblem> problems = new ArrayList<>(reader.problems());
		problems.addAll(new FileRepair(parts, project).run());
		container.names().stream().filter(name -> !expected.contains(name))
				.forEach(name -> problems.add(new FileProblem(FileProblem.Code.ENTRY_IGNORED, name, 0, List.of())));
		return new LoadedProject(project, problems, null);
	}

	private static EObject load(PartReader reader, String name, String digest, Set<String> expected) throws IOException {
		if (!expected.add(name)) {
			throw new BadContainer(Code.DAMAGED, name, null);
		}
		return reader.load(name, digest);
	}

	/**
	 * Writes a project.
	 *
	 * @throws ProjectFileException when any step fails; the file is as it was
	 */
	void write(Project project, Path file) throws ProjectFileException {
		Map<String, byte[]> entries = new LinkedHashMap<>();
		byte[] container;
		try {
			serialise(project, entries);
			container = ContainerWriter.pack(entries);
		} catch (IOException e) {
			throw new ProjectFileException(Code.WRITE_FAILED, file, e.getLocalizedMessage(), e);
		}
		new AtomicReplace(file).write(container, this::verify);
	}

	/** The parts in the order in which they are written: type, manifest, project, plans. */
	private static void serialise(Project project, Map<String, byte[]> entries) throws IOException {
		PartSet parts = PartSet.of(project);
		List<PartResource> planParts = project.getPlans().stream().map(parts::partFor).toList();
		entries.put(MIME_ENTRY, MIME_TYPE.getBytes(StandardCharsets.US_ASCII));
		entries.put(FileManifest.ENTRY, new byte[0]);
		byte[] projectBytes = ((PartResource) project.eResource()).toBytes();
		entries.put(PartSet.PROJECT_PART, projectBytes);
		List<PlanEntry> plans = new ArrayList<>();
		for (PartResource part : planParts) {
			byte[] content = part.toBytes();
			entries.put(part.name(), content);
			plans.add(FileManifest.entry((Plan) part.getContents().getFirst(), part.name(), content));
		}
		FileManifest manifest = new FileManifest(FileManifest.FORMAT, FormatVersion.CURRENT, Product.version(),
				FileManifest.entry(project, PartSet.PROJECT_PART, projectBytes), plans);
		entries.put(FileManifest.ENTRY, manifest.toBytes());
	}

	/** Reads the written file as if it were to be opened. That its bytes are those that were to be written is known already. */
	private void verify(Path written) throws IOException {
		for (FileProblem problem : read(written).problems()) {
			if (problem.code() != FileProblem.Code.UNKNOWN_CONTENT_KEPT) {
				throw new IOException(problem.message());
			}
		}
	}
}
