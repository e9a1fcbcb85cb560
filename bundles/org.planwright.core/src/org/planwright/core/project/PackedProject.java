package org.planwright.core.project;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.planwright.core.Digests;
import org.planwright.core.project.FileManifest.PlanEntry;
import org.planwright.core.project.PartCache.Kept;
import org.planwright.core.project.ProjectFileException.Code;
import org.planwright.core.project.migration.FormatVersion;
import org.planwright.model.Plan;
import org.planwright.model.Project;

/**
 * The content of a project as it is to stand in a file, taken at one moment. Only what changed since it was read or written is made anew;
 * the rest is what stood in a file before and was read from there.
 */
final class PackedProject {

	private final Map<String, PackedPart> parts = new LinkedHashMap<>();
	/** What nobody has read again yet, by name. */
	private final Map<String, PackedPart> fresh = new LinkedHashMap<>();
	private final Map<Plan, PackedPart> packed = new LinkedHashMap<>();
	private final PartCache cache;
	private final FileManifest manifest;
	private final byte[] container;

	private PackedProject(Project project, PartCache cache, StateStore states) throws IOException {
		this.cache = cache;
		PartSet set = PartSet.of(project);
		// What refers to a plan names its part, so that every plan has to have one.
		project.getPlans().forEach(set::partFor);
		PackedPart mime = PackedPart.store(ProjectFile.MIME_ENTRY, ProjectFile.MIME_TYPE.getBytes(StandardCharsets.US_ASCII));
		byte[] content = ((PartResource) project.eResource()).toBytes();
		PackedPart own = PackedPart.pack(PartSet.PROJECT_PART, content);
		checkReferences(project, null);
		fresh.put(own.name(), own);
		List<PackedPart> sealed = new ArrayList<>(List.of(own));
		List<PlanEntry> entries = new ArrayList<>();
		for (Plan plan : project.getPlans()) {
			Kept kept = part(project, plan, cache);
			if (!cache.isProven(plan)) {
				fresh.put(kept.part().name(), kept.part());
			}
			packed.put(plan, kept.part());
			sealed.add(kept.part());
			entries.add(kept.entry());
		}
		Map<String, PackedPart> current = new LinkedHashMap<>();
		sealed.forEach(part -> current.put(part.name(), part));
		List<StateStore.Stored> stored = states.arrange(project.getBaselines(), current);
		stored.forEach(state -> sealed.add(state.part()));
		manifest = new FileManifest(FileManifest.FORMAT, FormatVersion.CURRENT, Product.version(),
				FileManifest.entry(project, PartSet.PROJECT_PART, content), entries,
				stored.isEmpty() ? null : stored.stream().map(StateStore.Stored::entry).toList(),
				FileSeal.of(Product.version(), FormatVersion.CURRENT, entries, sealed));
		PackedPart contents = PackedPart.pack(FileManifest.ENTRY, manifest.toBytes());
		parts.put(mime.name(), mime);
		parts.put(contents.name(), contents);
		sealed.forEach(part -> parts.put(part.name(), part));
		container = ContainerWriter.write(parts.values());
	}

	/**
	 * Takes the content of a project, on its session's thread.
	 *
	 * @param cache what is known of plans that did not change; learns of the others
	 * @param states the contents of named states
	 * @param file the one that it is to be written to, for the message
	 * @throws ProjectFileException when something in it cannot be written
	 */
	static PackedProject of(Project project, PartCache cache, StateStore states, Path file) throws ProjectFileException {
		try {
			return new PackedProject(project, cache, states);
		} catch (IOException e) {
			throw new ProjectFileException(Code.WRITE_FAILED, file, e.getLocalizedMessage(), e);
		}
	}

	/** All entries of the file, by their names, in the order of the file. */
	Map<String, PackedPart> parts() {
		return Collections.unmodifiableMap(parts);
	}

	/** What the file says of its parts. */
	FileManifest manifest() {
		return manifest;
	}

	/** The part of a plan. */
	PackedPart part(Plan plan) {
		return packed.get(plan);
	}

	/** A plan as it is to stand in a file, made anew where it changed. Every plan of the project has a part already. */
	static Kept part(Project project, Plan plan, PartCache cache) throws IOException {
		Kept kept = cache.get(plan);
		if (kept == null) {
			checkReferences(project, plan);
			PartResource part = PartSet.of(project).partFor(plan);
			byte[] content = part.toBytes();
			kept = new Kept(PackedPart.pack(part.name(), content), FileManifest.entry(plan, part.name(), content));
			cache.put(plan, kept);
		}
		return kept;
	}

	/** What leads out of a part is not seen when the part is read alone: where it leads has to be in the project. */
	private static void checkReferences(Project project, Plan plan) throws IOException {
		List<EObject> from = plan != null ? List.of(plan) : project.eContents().stream().filter(child -> !(child instanceof Plan)).toList();
		for (EObject target : EcoreUtil.ExternalCrossReferencer.find(from).keySet()) {
			if (!EcoreUtil.isAncestor(project, target)) {
				throw new IOException(EcoreUtil.getID(target));
			}
		}
	}

	/**
	 * Writes it, on any thread.
	 *
	 * @throws ProjectFileException when any step fails, or the guard is against it; the file is as it was
	 */
	void write(Path file, SaveGuard guard) throws ProjectFileException {
		new AtomicReplace(file).write(container, this::verify, target -> guard.replacing(target, Digests.checksum(container)));
	}

	/** It is in a file and was read from there: nothing of it needs to be read again. Called on the session's thread. */
	void proven() {
		packed.forEach(cache::prove);
	}

	/**
	 * That all bytes are those that were to be written is known already. What is new among them is read as if it were to be opened, and has
	 * to be the same again; what was read before needs no more than its bytes.
	 */
	private void verify(Path written) throws IOException {
		try (SeekableByteChannel channel = Files.newByteChannel(written); Container container = new Container(channel, FileLimits.DEFAULT)) {
			if (!List.copyOf(container.names()).equals(List.copyOf(parts.keySet()))) {
				throw new IOException(FileManifest.ENTRY);
			}
			FileManifest.parse(container.read(FileManifest.ENTRY, FileLimits.DEFAULT.part()));
			for (PackedPart part : fresh.values()) {
				verify(container, part);
			}
		}
	}

	private void verify(Container container, PackedPart part) throws IOException {
		byte[] content = container.packed(part.name(), part.sha256(), FileLimits.DEFAULT.part()).content();
		PartSet alone = new PartSet();
		PartResource read = alone.newPart(part.name());
		try {
			read.load(content, FileLimits.DEFAULT);
		} catch (PartResource.UnsafePart | Resource.IOWrappedException e) {
			throw new IOException(part.name(), e);
		}
		Project project = read.getContents().getFirst() instanceof Project root ? root : null;
		for (FileProblem problem : new FileRepair(alone, project, name -> !name.equals(part.name()) && parts.containsKey(name)).run()) {
			if (problem.code() != FileProblem.Code.UNKNOWN_CONTENT_KEPT) {
				throw new IOException(problem.message());
			}
		}
		if (!Arrays.equals(read.toBytes(), content)) {
			throw new IOException(part.name());
		}
	}
}
