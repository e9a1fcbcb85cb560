package org.planwright.core.project;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.planwright.core.project.FileManifest.PlanEntry;
import org.planwright.core.project.FileManifest.ProjectEntry;
import org.planwright.core.project.FileManifest.StateEntry;
import org.planwright.core.project.migration.FormatVersion;
import org.planwright.model.Plan;
import org.planwright.model.Project;

/** The parts that a project file is made of, for whoever keeps some of them elsewhere. */
public final class ProjectParts {

	/** The part that holds the project itself. */
	public static final String PROJECT = PartSet.PROJECT_PART;

	private ProjectParts() {
	}

	/** The version of the format that parts are written in. */
	public static int version() {
		return FormatVersion.CURRENT;
	}

	/** The name of the part that a plan is kept in. */
	public static String of(Plan plan) {
		return PartSet.partOf(plan);
	}

	/** The id of the plan that is kept in a part; null for the part of the project itself. */
	public static String planOf(String part) {
		return part.equals(PROJECT) ? null : part.replaceFirst("^plans/", "").replaceFirst("\\.xml$", "");
	}

	/**
	 * A part as it is to stand in a file. Called on the session's thread.
	 *
	 * @param plan null for the part of the project itself
	 * @throws IOException when something in it cannot be written
	 */
	public static byte[] content(Project project, Plan plan) throws IOException {
		PartSet parts = PartSet.of(project);
		// What refers to a plan names its part, so that every plan has to have one.
		project.getPlans().forEach(parts::partFor);
		return plan == null ? ((PartResource) project.eResource()).toBytes() : parts.partFor(plan).toBytes();
	}

	/**
	 * Reads a file as if it were to be opened.
	 *
	 * @throws ProjectFileException when it cannot be opened
	 */
	public static void prove(Path file) throws ProjectFileException {
		new ProjectFile().read(file);
	}

	/**
	 * A project with some of its parts as they stand elsewhere.
	 *
	 * @param base the project, on its session's thread; it is only read. Null for none: the parts are all there is
	 * @param changed the parts, by their names; null for one that is no more
	 * @param file what the parts were read from, for the message
	 * @throws ProjectFileException when the parts do not make a project
	 */
	public static DetachedProject overlay(ProjectSession base, Map<String, byte[]> changed, Path file) throws ProjectFileException {
		Map<String, PackedPart> parts = new LinkedHashMap<>();
		List<StateEntry> states = new ArrayList<>();
		if (base != null) {
			PackedProject packed = base.pack(file);
			parts.putAll(packed.parts());
			states.addAll(packed.manifest().stateEntries());
		}
		changed.forEach((name, content) -> {
			if (content == null) {
				parts.remove(name);
			} else {
				parts.put(name, PackedPart.pack(name, content));
			}
		});
		try {
			LoadedProject read = new ProjectFile().read(file, new SeekableInMemoryByteChannel(container(parts, states)));
			if (base != null) {
				// What was a current part may be needed for a state.
				read.states().learn(base.stateStore());
			}
			List<FileProblem> problems = read.problems().stream().filter(problem -> problem.code() != FileProblem.Code.STATE_INCOMPLETE).toList();
			return detached(read, problems);
		} catch (ProjectFileException e) {
			throw e;
		} catch (IOException e) {
			throw new ProjectFileException(ProjectFileException.Code.DAMAGED, file, e.getLocalizedMessage(), e);
		}
	}

	/**
	 * Reads a file without opening it for edits.
	 *
	 * @throws ProjectFileException when it cannot be read
	 */
	public static DetachedProject read(Path file) throws ProjectFileException {
		LoadedProject read = new ProjectFile().read(file);
		return detached(read, read.problems());
	}

	/** Reads a copy of a project. */
	@FunctionalInterface
	public interface CopyReader {
		/**
		 * Reads the copy, on any thread.
		 *
		 * @throws ProjectFileException when it cannot be read
		 */
		DetachedProject read() throws ProjectFileException;
	}

	/**
	 * Takes an open project as it is now. Called on the session's thread, where only plans that changed are written again; the reading, which
	 * costs more, is done by whoever wants the copy, on any thread.
	 *
	 * @throws ProjectFileException when something in it cannot be written
	 */
	public static CopyReader copy(ProjectSession session) throws ProjectFileException {
		Path name = session.file().orElse(Path.of(""));
		PackedProject packed = session.pack(name);
		Map<String, PackedPart> parts = new LinkedHashMap<>(packed.parts());
		List<StateEntry> states = List.copyOf(packed.manifest().stateEntries());
		return () -> {
			try {
				LoadedProject read = new ProjectFile().read(name, new SeekableInMemoryByteChannel(container(parts, states)));
				return detached(read, read.problems());
			} catch (ProjectFileException e) {
				throw e;
			} catch (IOException e) {
				throw new ProjectFileException(ProjectFileException.Code.DAMAGED, name, e.getLocalizedMessage(), e);
			}
		};
	}

	private static DetachedProject detached(LoadedProject read, List<FileProblem> problems) {
		return new DetachedProject(read.project(), problems, new StateContents(read.project(), read.cache(), read.states()));
	}

	private static byte[] container(Map<String, PackedPart> parts, List<StateEntry> states) throws IOException {
		PackedPart project = parts.get(PROJECT);
		if (project == null) {
			throw new IOException(PROJECT);
		}
		Map<String, PackedPart> plans = new LinkedHashMap<>(parts);
		plans.keySet().removeAll(Set.of(ProjectFile.MIME_ENTRY, FileManifest.ENTRY, PROJECT));
		plans.keySet().removeAll(states.stream().map(StateEntry::part).toList());
		FileManifest manifest = new FileManifest(FileManifest.FORMAT, FormatVersion.CURRENT, Product.version(),
				new ProjectEntry(null, null, PROJECT, project.size(), project.sha256()), plans.values().stream().map(ProjectParts::entry).toList(), states, null);
		List<PackedPart> all = new ArrayList<>();
		all.add(PackedPart.store(ProjectFile.MIME_ENTRY, ProjectFile.MIME_TYPE.getBytes(StandardCharsets.US_ASCII)));
		all.add(PackedPart.pack(FileManifest.ENTRY, manifest.toBytes()));
		all.add(project);
		all.addAll(plans.values());
		states.forEach(state -> all.add(parts.get(state.part())));
		return ContainerWriter.write(all);
	}

	/** What a manifest repeats of a plan is for those who do not read it. */
	private static PlanEntry entry(PackedPart part) {
		return new PlanEntry(planOf(part.name()), null, null, null, List.of(), null, part.name(), Map.of(), part.size(), part.sha256());
	}
}
