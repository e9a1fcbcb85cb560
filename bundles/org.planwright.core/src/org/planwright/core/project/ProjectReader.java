package org.planwright.core.project;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.planwright.core.project.Container.BadContainer;
import org.planwright.core.project.FileManifest.PlanEntry;
import org.planwright.core.project.FileManifest.StateEntry;
import org.planwright.core.project.ProjectFileException.Code;
import org.planwright.core.project.migration.FormatVersion;
import org.planwright.model.Plan;
import org.planwright.model.PlanFactory;
import org.planwright.model.PlanLevel;
import org.planwright.model.Project;

/** Makes a project of the parts in an open container: whole, or with the heads of its plans only. */
final class ProjectReader {

	/** Shorter projects than this, in bytes of all parts, are read whole: that takes less than a second. */
	static final long LARGE = 8L << 20;
	private static final byte[] PART_END = ".xml".getBytes(StandardCharsets.US_ASCII);
	/** No project is so large that it would be read in parts. */
	static final long WHOLE = Long.MAX_VALUE;

	private final Container container;
	private final FileManifest manifest;
	private final FileLimits limits;
	private final Map<String, PackedPart> packed = new LinkedHashMap<>();
	private final List<PackedPart> sealed = new ArrayList<>();
	private final StateStore states = new StateStore();
	private final Set<String> expected = new LinkedHashSet<>(List.of(ProjectFile.MIME_ENTRY, FileManifest.ENTRY));

	ProjectReader(Container container, FileManifest manifest, FileLimits limits) {
		this.container = container;
		this.manifest = manifest;
		this.limits = limits;
	}

	/**
	 * Reads the project.
	 *
	 * @param large from how many bytes on, in all parts, plans may be left for later
	 * @throws BadContainer when a part is not what was written
	 */
	LoadedProject read(long large) throws IOException {
		for (Map.Entry<String, String> part : manifest.digests()) {
			packed.put(part.getKey(), take(part.getKey(), part.getValue()));
		}
		sealed.addAll(packed.values());
		for (StateEntry entry : manifest.stateEntries()) {
			PackedPart part = take(entry.part(), entry.sha256());
			part.content();
			states.keep(entry, part);
			sealed.add(part);
		}
		boolean intact = FileSeal.isIntact(manifest, sealed) && manifest.version() == FormatVersion.CURRENT && container.names().equals(expected);
		if (intact && packed.values().stream().mapToLong(PackedPart::size).sum() >= large) {
			Optional<LoadedProject> heads = readHeads();
			if (heads.isPresent()) {
				return heads.get();
			}
		}
		return readWhole(intact);
	}

	private PackedPart take(String name, String digest) throws IOException {
		if (!expected.add(name)) {
			throw new BadContainer(Code.DAMAGED, name, null);
		}
		return container.packed(name, digest, limits.part());
	}

	private LoadedProject readWhole(boolean intact) throws IOException {
		PartSet parts = new PartSet();
		PartReader reader = new PartReader(parts, manifest.version(), limits);
		List<EObject> roots = reader.load(List.copyOf(packed.values()));
		for (int i = 1; i < roots.size(); i++) {
			if (!(roots.get(i) instanceof Plan)) {
				throw new BadContainer(Code.DAMAGED, manifest.plans().get(i - 1).part(), null);
			}
		}
		if (!(roots.getFirst() instanceof Project project)) {
			throw new BadContainer(Code.DAMAGED, manifest.project().part(), null);
		}
		List<FileProblem> problems = new ArrayList<>(reader.problems());
		problems.addAll(new FileRepair(parts, project).run());
		problems.addAll(keepForStates(project));
		container.names().stream().filter(name -> !expected.contains(name))
				.forEach(name -> problems.add(new FileProblem(FileProblem.Code.ENTRY_IGNORED, name, 0, List.of())));
		PartCache cache = new PartCache();
		if (problems.isEmpty() && intact && FileSeal.isOwn(manifest, sealed)) {
			for (int i = 1; i < roots.size(); i++) {
				keep(cache, (Plan) roots.get(i), manifest.plans().get(i - 1));
			}
		}
		return new LoadedProject(project, problems, null, cache, states, new UnreadPlans());
	}

	private void keep(PartCache cache, Plan plan, PlanEntry entry) {
		PackedPart part = packed.get(entry.part());
		cache.put(plan, new PartCache.Kept(part, entry));
		cache.prove(plan, part);
	}

	/** Parts that say what they said in a state, or that a difference is told from, and states of which not all is there. */
	private List<FileProblem> keepForStates(Project project) {
		Set<String> asked = new HashSet<>();
		project.getBaselines().forEach(state -> state.getParts().forEach(part -> asked.add(part.getDigest())));
		manifest.stateEntries().forEach(entry -> asked.add(entry.base()));
		packed.values().stream().filter(part -> asked.contains(part.sha256())).forEach(part -> states.keep(part, manifest.version()));
		return project.getBaselines().stream().filter(state -> !state.getParts().stream().allMatch(part -> states.has(part.getDigest())))
				.map(state -> new FileProblem(FileProblem.Code.STATE_INCOMPLETE, PartSet.PROJECT_PART, 0, List.of(String.valueOf(state.getName())))).toList();
	}

	/**
	 * The project with the heads of its plans, which the seal vouches for. The digests of plans are looked at when they are loaded.
	 *
	 * @return empty where the project itself needs the contents of its plans
	 */
	private Optional<LoadedProject> readHeads() throws IOException {
		PartSet parts = new PartSet();
		PartReader reader = new PartReader(parts, manifest.version(), limits);
		if (!(reader.load(List.of(packed.get(manifest.project().part()))).getFirst() instanceof Project project) || refersIntoPlans(project)
				|| !manifest.plans().stream().allMatch(ProjectReader::isHead)) {
			return Optional.empty();
		}
		Map<String, Set<String>> outward = outwardIds();
		UnreadPlans unread = new UnreadPlans();
		PartCache cache = new PartCache();
		boolean own = FileSeal.isOwn(manifest, sealed);
		Map<String, Plan> heads = new HashMap<>();
		for (PlanEntry entry : manifest.plans()) {
			Plan head = head(entry);
			parts.newPart(entry.part()).getContents().add(head);
			heads.put(entry.id(), head);
			unread.add(head, packed.get(entry.part()), outward.get(entry.part()));
			if (own) {
				keep(cache, head, entry);
			}
		}
		manifest.plans().stream().filter(entry -> entry.upper() != null).forEach(entry -> heads.get(entry.id()).setUpper(heads.get(entry.upper())));
		List<FileProblem> problems = new ArrayList<>(new FileRepair(parts, project).run());
		if (!problems.isEmpty()) {
			return Optional.empty();
		}
		problems.addAll(keepForStates(project));
		return Optional.of(new LoadedProject(project, problems, null, cache, states, unread));
	}

	/**
	 * Looks at every part once, on all processors: its CRC proves that it is what was written, since the seal knows that too.
	 *
	 * @return ids of the objects of other parts that each refers to
	 */
	private Map<String, Set<String>> outwardIds() throws BadContainer {
		Map<String, Set<String>> found = new ConcurrentHashMap<>();
		List<BadContainer> bad = packed.values().parallelStream().map(part -> {
			try {
				found.put(part.name(), outwardIds(part.checked()));
				return null;
			} catch (BadContainer e) {
				return e;
			}
		}).filter(Objects::nonNull).toList();
		if (!bad.isEmpty()) {
			throw bad.getFirst();
		}
		return found;
	}

	/** What stands between {@code .xml#} and the next quotation mark. A text that looks so costs the loading of a plan at most. */
	private static Set<String> outwardIds(byte[] content) {
		Set<String> ids = new HashSet<>();
		for (int i = PART_END.length; i < content.length; i++) {
			if (content[i] == '#' && Arrays.equals(content, i - PART_END.length, i, PART_END, 0, PART_END.length)) {
				int end = i + 1;
				while (end < content.length && content[end] != '"') {
					end++;
				}
				ids.add(new String(content, i + 1, end - i - 1, StandardCharsets.UTF_8));
			}
		}
		return ids;
	}

	private static boolean refersIntoPlans(Project project) {
		for (TreeIterator<EObject> all = EcoreUtil.getAllContents(project, false); all.hasNext();) {
			EObject object = all.next();
			if (!object.eIsProxy() && object.eCrossReferences().stream().anyMatch(EObject::eIsProxy)) {
				return true;
			}
		}
		return false;
	}

	/** Anybody can seal a file: what stands in the place of a head may be none. */
	private static boolean isHead(PlanEntry entry) {
		return Ids.isWellFormed(entry.id()) && PlanLevel.get(entry.level()) != null && entry.period() != null && entry.period().size() == 2
				&& !entry.period().contains(null) && entry.part().equals("plans/" + entry.id() + ".xml");
	}

	private static Plan head(PlanEntry entry) {
		Plan head = PlanFactory.eINSTANCE.createPlan();
		head.setId(entry.id());
		head.setTitle(entry.title());
		head.setLevel(PlanLevel.get(entry.level()));
		head.setRegion(entry.region());
		head.setPeriodStart(entry.period().getFirst());
		head.setPeriodEnd(entry.period().getLast());
		return head;
	}
}
