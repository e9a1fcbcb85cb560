package org.planwright.core.project;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;
import org.planwright.core.Digests;
import org.planwright.core.project.Container.BadContainer;
import org.planwright.core.project.FileManifest.BadManifest;
import org.planwright.core.project.FileManifest.PlanEntry;
import org.planwright.core.project.FileManifest.StateEntry;
import org.planwright.core.project.LooseEntries.Found;
import org.planwright.core.project.ProjectFileException.Code;
import org.planwright.core.project.migration.FormatVersion;
import org.planwright.model.Plan;
import org.planwright.model.PlanFactory;
import org.planwright.model.Project;

/**
 * What can still be read of a damaged project file. Only whole parts are taken, and only those that prove themselves: by the digest that
 * the manifest has of them, and where the manifest is gone, by their length and CRC in the container. Everything else is named.
 */
final class Salvage implements AutoCloseable {

	private final Path file;
	private final FileLimits limits;
	private final SeekableByteChannel channel;
	private final LooseEntries loose;
	/** Null where the container's own directory cannot be read. */
	private final Container container;
	private final PartSet parts = new PartSet();
	private final List<FileProblem> problems = new ArrayList<>();
	private FileManifest manifest;

	private Salvage(Path file, FileLimits limits) throws IOException {
		this.file = file;
		this.limits = limits;
		channel = Files.newByteChannel(file);
		if (channel.size() > limits.packed()) {
			channel.close();
			throw new ProjectFileException(Code.TOO_LARGE, file, null, null);
		}
		loose = new LooseEntries(channel, limits);
		container = openContainer();
	}

	private Container openContainer() throws IOException {
		try {
			return new Container(Files.newByteChannel(file), limits);
		} catch (BadContainer e) {
			// A flipped bit makes a size or a name look like an attack, too. What is found without the directory is proven and bounded all the same.
			System.getLogger(Salvage.class.getName()).log(System.Logger.Level.DEBUG, "No directory to go by: " + file, e);
			return null;
		}
	}

	/**
	 * Reads what proves itself.
	 *
	 * @throws ProjectFileException when that is no plan at all, or the file cannot be read for another reason than damage
	 */
	static LoadedProject read(Path file, FileLimits limits) throws ProjectFileException {
		try (Salvage salvage = new Salvage(file, limits)) {
			return salvage.run();
		} catch (ProjectFileException e) {
			throw e;
		} catch (IOException e) {
			throw new ProjectFileException(Code.UNREADABLE, file, e.getLocalizedMessage(), e);
		} catch (OutOfMemoryError e) {
			throw new ProjectFileException(Code.TOO_LARGE, file, null, e);
		}
	}

	private LoadedProject run() throws IOException {
		manifest = findManifest();
		PartReader reader = new PartReader(parts, manifest == null ? 1 : manifest.version(), limits);
		Map<String, EObject> roots = new LinkedHashMap<>();
		for (Map.Entry<String, String> part : wanted().entrySet()) {
			find(part.getKey(), part.getValue()).flatMap(content -> load(reader, part.getKey(), content)).ifPresent(root -> roots.put(part.getKey(), root));
		}
		List<Plan> plans = roots.values().stream().filter(Plan.class::isInstance).map(Plan.class::cast).toList();
		if (plans.isEmpty()) {
			throw new ProjectFileException(Code.DAMAGED, file, null, null);
		}
		Project project = roots.values().stream().filter(Project.class::isInstance).map(Project.class::cast).findFirst().orElseGet(() -> withoutPart(plans));
		nameWhatIsLost(roots.keySet(), project);
		problems.addAll(reader.problems());
		problems.addAll(new FileRepair(parts, project).run());
		return new LoadedProject(project, problems, ReadOnly.because(ReadOnly.Reason.SALVAGED), states(project));
	}

	/** What is whole of what named states are kept in. */
	private StateStore states(Project project) throws IOException {
		StateStore states = new StateStore();
		Set<String> asked = new HashSet<>();
		project.getBaselines().forEach(state -> state.getParts().forEach(part -> asked.add(part.getDigest())));
		if (manifest == null) {
			for (String name : loose.names()) {
				if (name.startsWith(StateStore.FOLDER)) {
					find(name, null).ifPresent(content -> states.keepFound(name, content));
				}
			}
		} else {
			for (StateEntry entry : manifest.stateEntries()) {
				find(entry.part(), entry.sha256()).ifPresent(content -> states.keep(entry, PackedPart.pack(entry.part(), content)));
				asked.add(entry.base());
			}
		}
		for (Map.Entry<String, String> part : wanted().entrySet()) {
			if (part.getValue() == null || asked.contains(part.getValue())) {
				find(part.getKey(), part.getValue()).ifPresent(content -> states.keep(PackedPart.pack(part.getKey(), content),
						manifest == null ? FormatVersion.CURRENT : manifest.version()));
			}
		}
		project.getBaselines().stream().filter(state -> !state.getParts().stream().allMatch(part -> states.has(part.getDigest())))
				.forEach(state -> problems.add(new FileProblem(FileProblem.Code.STATE_INCOMPLETE, PartSet.PROJECT_PART, 0, List.of(String.valueOf(state.getName())))));
		return states;
	}

	/** The manifest that the directory leads to, else the last one in the file that is whole. Null when there is none. */
	private FileManifest findManifest() throws IOException {
		List<byte[]> candidates = new ArrayList<>();
		loose.read(FileManifest.ENTRY, ProjectFile.LARGEST_MANIFEST).stream().filter(Found::proven).forEach(found -> candidates.addFirst(found.content()));
		fromContainer(FileManifest.ENTRY, ProjectFile.LARGEST_MANIFEST).ifPresent(candidates::addFirst);
		for (byte[] candidate : candidates) {
			try {
				FileManifest found = FileManifest.parse(candidate);
				if (!found.isNewer()) {
					return found;
				}
				throw new ProjectFileException(Code.NEWER, file, Integer.toString(found.version()), null);
			} catch (BadManifest e) {
				if (e.code() == Code.NEWER) {
					throw new ProjectFileException(Code.NEWER, file, e.getMessage(), e);
				}
				// Whole and still no manifest: as good as none.
			}
		}
		return null;
	}

	/** Names of the parts to look for, with their digests; null where the manifest does not tell. */
	private Map<String, String> wanted() {
		Map<String, String> wanted = new LinkedHashMap<>();
		if (manifest != null) {
			wanted.put(manifest.project().part(), manifest.project().sha256());
			manifest.plans().forEach(plan -> wanted.putIfAbsent(plan.part(), plan.sha256()));
			return wanted;
		}
		Set<String> names = new LinkedHashSet<>(container == null ? Set.of() : container.names());
		names.addAll(loose.names());
		names.stream().filter(PartNames::arePart).forEach(name -> wanted.put(name, null));
		return wanted;
	}

	/** The proven content of a part; empty when there is none, or when there are two that differ and nothing tells which is right. */
	private Optional<byte[]> find(String name, String digest) throws IOException {
		Map<String, byte[]> proven = new LinkedHashMap<>();
		fromContainer(name, limits.part()).ifPresent(content -> proven.put(Digests.sha256(content), content));
		for (Found found : loose.read(name, limits.part())) {
			String itsDigest = Digests.sha256(found.content());
			if (digest == null ? found.proven() : itsDigest.equalsIgnoreCase(digest)) {
				proven.put(itsDigest, found.content());
			}
		}
		if (digest != null) {
			return Optional.ofNullable(proven.get(digest.toLowerCase(Locale.ROOT)));
		}
		return proven.size() == 1 ? Optional.of(proven.values().iterator().next()) : Optional.empty();
	}

	private Optional<byte[]> fromContainer(String name, long most) throws IOException {
		if (container == null || !container.names().contains(name)) {
			return Optional.empty();
		}
		try {
			return Optional.of(container.read(name, most));
		} catch (BadContainer e) {
			System.getLogger(Salvage.class.getName()).log(System.Logger.Level.DEBUG, "An entry that the directory does not lead to: " + name, e);
			return Optional.empty();
		}
	}

	/** Makes objects of a proven part; empty when it holds what no part may hold. */
	private Optional<EObject> load(PartReader reader, String name, byte[] content) {
		try {
			EObject root = reader.load(name, content);
			if (root instanceof Plan || root instanceof Project) {
				return Optional.of(root);
			}
		} catch (IOException e) {
			System.getLogger(Salvage.class.getName()).log(System.Logger.Level.DEBUG, "A whole part that cannot be read: " + name, e);
		}
		parts.getResources().removeIf(part -> ((PartResource) part).name().equals(name));
		return Optional.empty();
	}

	/** A project around the plans, where its own part is lost; the manifest repeats its name. */
	private Project withoutPart(List<Plan> plans) {
		Project project = PlanFactory.eINSTANCE.createProject();
		project.setId(manifest != null && Ids.isWellFormed(manifest.project().id()) ? manifest.project().id() : Ids.fresh());
		project.setName(manifest != null && manifest.project().name() != null ? XmlText.clean(manifest.project().name()) : String.valueOf(file.getFileName()));
		parts.newPart(PartSet.PROJECT_PART).getContents().add(project);
		project.getPlans().addAll(plans);
		return project;
	}

	private void nameWhatIsLost(Set<String> found, Project project) {
		if (manifest == null) {
			problems.add(new FileProblem(FileProblem.Code.CONTENTS_LOST, FileManifest.ENTRY, 0, List.of()));
		}
		String projectPart = manifest == null ? PartSet.PROJECT_PART : manifest.project().part();
		if (!found.contains(projectPart)) {
			problems.add(new FileProblem(FileProblem.Code.PROJECT_LOST, projectPart, 0, List.of()));
		}
		Map<String, String> titles = new LinkedHashMap<>();
		if (manifest != null) {
			for (PlanEntry plan : manifest.plans()) {
				titles.put(plan.part(), String.valueOf(plan.title()));
			}
		}
		namesInProject(project).forEach(name -> titles.putIfAbsent(name, name));
		if (manifest == null) {
			// What is there and does not prove itself may be all that is left of a plan.
			loose.names().stream().filter(PartNames::arePart).filter(name -> !name.equals(projectPart)).forEach(name -> titles.putIfAbsent(name, name));
		}
		titles.forEach((part, title) -> {
			if (!found.contains(part)) {
				problems.add(new FileProblem(FileProblem.Code.PLAN_LOST, part, 0, List.of(title)));
			}
		});
	}

	/** The parts that the project names for its plans. Those that are not there are taken off its list: they are reported as lost. */
	private Set<String> namesInProject(Project project) {
		Set<String> names = new LinkedHashSet<>();
		InternalEList<Plan> plans = (InternalEList<Plan>) project.getPlans();
		for (Plan plan : List.copyOf(plans.basicList())) {
			if (plan.eIsProxy()) {
				URI uri = ((InternalEObject) plan).eProxyURI();
				names.add(String.join("/", uri.segments()));
				if (parts.getEObject(uri, false) == null) {
					plans.remove(plans.basicIndexOf(plan));
				}
			}
		}
		return names;
	}

	@Override
	public void close() throws IOException {
		try (channel; container) {
			// Closes both, the container where it could be opened.
		}
	}
}
