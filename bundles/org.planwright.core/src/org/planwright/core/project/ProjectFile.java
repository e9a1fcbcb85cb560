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
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.planwright.core.project.Container.BadContainer;
import org.planwright.core.project.FileManifest.BadManifest;
import org.planwright.core.project.FileManifest.PlanEntry;
import org.planwright.core.project.FileManifest.StateEntry;
import org.planwright.core.project.ProjectFileException.Code;
import org.planwright.core.project.migration.FormatVersion;
import org.planwright.model.Plan;
import org.planwright.model.Project;

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

	/**
	 * Reads a project from bytes.
	 *
	 * @param file where they come from, for the message
	 */
	LoadedProject read(Path file, SeekableByteChannel channel) throws IOException {
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
					new ReadOnly(ReadOnly.Reason.NEWER, List.of(version, Integer.toString(FormatVersion.CURRENT))), seen.states());
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
		List<Plan> plans = new ArrayList<>();
		for (PlanEntry entry : manifest.plans()) {
			if (!(load(reader, entry.part(), entry.sha256(), expected) instanceof Plan plan)) {
				throw new BadContainer(Code.DAMAGED, entry.part(), null);
			}
			plans.add(plan);
		}
		if (!(root instanceof Project project)) {
			throw new BadContainer(Code.DAMAGED, manifest.project().part(), null);
		}
		StateStore states = new StateStore();
		List<PackedPart> read = new ArrayList<>(reader.read().values());
		read.addAll(readStates(container, manifest, expected, states));
		List<FileProblem> problems = new ArrayList<>(reader.problems());
		problems.addAll(new FileRepair(parts, project).run());
		problems.addAll(keepForStates(project, manifest, reader.read().values(), states));
		container.names().stream().filter(name -> !expected.contains(name))
				.forEach(name -> problems.add(new FileProblem(FileProblem.Code.ENTRY_IGNORED, name, 0, List.of())));
		PartCache cache = new PartCache();
		if (problems.isEmpty() && FileSeal.isIntact(manifest, read) && FileSeal.isOwn(manifest, read)) {
			for (int i = 0; i < plans.size(); i++) {
				PackedPart part = reader.read().get(manifest.plans().get(i).part());
				cache.put(plans.get(i), new PartCache.Kept(part, manifest.plans().get(i)));
				cache.prove(plans.get(i), part);
			}
		}
		return new LoadedProject(project, problems, null, cache, states);
	}

	/** What named states are kept in. Their contents are proven when they are asked for. */
	private List<PackedPart> readStates(Container container, FileManifest manifest, Set<String> expected, StateStore states) throws IOException {
		List<PackedPart> read = new ArrayList<>();
		for (StateEntry entry : manifest.stateEntries()) {
			if (!expected.add(entry.part())) {
				throw new BadContainer(Code.DAMAGED, entry.part(), null);
			}
			PackedPart part = container.packed(entry.part(), entry.sha256(), limits.part());
			part.content();
			states.keep(entry, part);
			read.add(part);
		}
		return read;
	}

	/** Parts that say what they said in a state, or that a difference is told from, and states of which not all is there. */
	private static List<FileProblem> keepForStates(Project project, FileManifest manifest, Collection<PackedPart> parts, StateStore states) {
		Set<String> asked = new HashSet<>();
		project.getBaselines().forEach(state -> state.getParts().forEach(part -> asked.add(part.getDigest())));
		manifest.stateEntries().forEach(entry -> asked.add(entry.base()));
		parts.stream().filter(part -> asked.contains(part.sha256())).forEach(part -> states.keep(part, manifest.version()));
		return project.getBaselines().stream().filter(state -> !state.getParts().stream().allMatch(part -> states.has(part.getDigest())))
				.map(state -> new FileProblem(FileProblem.Code.STATE_INCOMPLETE, PartSet.PROJECT_PART, 0, List.of(String.valueOf(state.getName())))).toList();
	}

	private static EObject load(PartReader reader, String name, String digest, Set<String> expected) throws IOException {
		if (!expected.add(name)) {
			throw new BadContainer(Code.DAMAGED, name, null);
		}
		return reader.load(name, digest);
	}
}
