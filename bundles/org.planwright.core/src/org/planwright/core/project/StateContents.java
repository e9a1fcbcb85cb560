package org.planwright.core.project;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.planwright.core.project.Container.BadContainer;
import org.planwright.core.project.ProjectFileException.Code;
import org.planwright.core.project.migration.FormatVersion;
import org.planwright.model.Baseline;
import org.planwright.model.Plan;
import org.planwright.model.PlanFactory;
import org.planwright.model.Project;
import org.planwright.model.StatePart;

/**
 * What the parts of a project said in its named states. The states themselves are objects of the project; what they consist of is kept
 * beside the model, and in the file at the cost of its differences. Belongs to the session's thread.
 */
public final class StateContents {

	/** Reads a state, on any thread. */
	@FunctionalInterface
	public interface Reader {
		/**
		 * The project as it was, part of no session, without named states of its own.
		 *
		 * @throws ProjectFileException when not all of it is there any more
		 */
		Project read() throws ProjectFileException;
	}

	private final Project project;
	private final PartCache cache;
	private final StateStore store;

	StateContents(Project project, PartCache cache, StateStore store) {
		this.project = project;
		this.cache = cache;
		this.store = store;
	}

	/**
	 * Keeps what the project says now, and tells what a state that has it consists of.
	 *
	 * @return the project's own part first, then the plans in their order; part of no state yet
	 * @throws ProjectFileException when something in the project cannot be written
	 */
	public List<StatePart> take() throws ProjectFileException {
		List<StatePart> parts = now().values().stream().map(part -> {
			store.keep(part, FormatVersion.CURRENT);
			StatePart taken = PlanFactory.eINSTANCE.createStatePart();
			taken.setPart(part.name());
			taken.setDigest(part.sha256());
			return taken;
		}).toList();
		return parts;
	}

	/**
	 * The digests of what the project says now, by the names of its parts; named states are no part of what it says.
	 *
	 * @throws ProjectFileException when something in the project cannot be written
	 */
	public Map<String, String> digests() throws ProjectFileException {
		Map<String, String> digests = new LinkedHashMap<>();
		now().forEach((name, part) -> digests.put(name, part.sha256()));
		return digests;
	}

	private Map<String, PackedPart> now() throws ProjectFileException {
		try {
			PartSet set = PartSet.of(project);
			project.getPlans().forEach(set::partFor);
			Map<String, PackedPart> parts = new LinkedHashMap<>();
			byte[] own = withoutStates(((PartResource) project.eResource()).toBytes());
			parts.put(PartSet.PROJECT_PART, PackedPart.pack(PartSet.PROJECT_PART, own));
			for (Plan plan : project.getPlans()) {
				PackedPart part = PackedProject.part(project, plan, cache).part();
				parts.put(part.name(), part);
			}
			return parts;
		} catch (IOException e) {
			throw new ProjectFileException(Code.WRITE_FAILED, Path.of(String.valueOf(project.getName())), e.getLocalizedMessage(), e);
		}
	}

	/** A state holds no states. They stand as children of the project, each on lines of its own, as this program has just printed them. */
	private static byte[] withoutStates(byte[] projectPart) {
		StringBuilder left = new StringBuilder();
		boolean inside = false;
		for (String line : new String(projectPart, StandardCharsets.UTF_8).split("\n", -1)) {
			boolean begins = line.startsWith("  <baselines ") || line.equals("  <baselines>");
			boolean ends = begins && line.endsWith("/>") || inside && line.equals("  </baselines>");
			if (!begins && !inside) {
				left.append(line).append('\n');
			}
			inside = (inside || begins) && !ends;
		}
		left.setLength(left.length() - 1);
		return left.toString().getBytes(StandardCharsets.UTF_8);
	}

	/** Tells whether everything that a state consists of is there. */
	public boolean isComplete(Baseline state) {
		return state.getParts().stream().allMatch(part -> store.has(part.getDigest()));
	}

	/**
	 * The title of the plan that a part of a state is, such as of one that is not in the project any more.
	 *
	 * @return empty for the part of the project itself, and for what cannot be read
	 */
	public Optional<String> title(StatePart part) {
		try {
			EObject root = new PartReader(new PartSet(), store.version(part.getDigest()), FileLimits.DEFAULT).load(part.getPart(), store.content(part.getDigest()));
			return root instanceof Plan plan ? Optional.ofNullable(plan.getTitle()) : Optional.empty();
		} catch (IOException e) {
			System.getLogger(StateContents.class.getName()).log(System.Logger.Level.DEBUG, "A part of a state that cannot be read: " + part.getPart(), e);
			return Optional.empty();
		}
	}

	/** What reads a state, whatever is edited in the meantime. */
	public Reader reader(Baseline state) {
		StateStore contents = store.copy();
		Map<String, String> digests = new LinkedHashMap<>();
		state.getParts().forEach(part -> digests.put(part.getPart(), part.getDigest()));
		Path named = Path.of(String.valueOf(state.getName()).replaceAll("[^\\p{L}\\p{N}._-]", "_"));
		return () -> {
			try {
				return read(contents, digests);
			} catch (IOException e) {
				throw new ProjectFileException(Code.DAMAGED, named, e.getMessage(), e);
			}
		};
	}

	private static Project read(StateStore contents, Map<String, String> digests) throws IOException {
		PartSet parts = new PartSet();
		Project project = null;
		for (Map.Entry<String, String> part : digests.entrySet()) {
			PartReader reader = new PartReader(parts, contents.version(part.getValue()), FileLimits.DEFAULT);
			EObject root = reader.load(part.getKey(), contents.content(part.getValue()));
			if (root instanceof Project own && project == null) {
				project = own;
			} else if (!(root instanceof Plan)) {
				throw new BadContainer(Code.DAMAGED, part.getKey(), null);
			}
		}
		if (project == null) {
			throw new BadContainer(Code.DAMAGED, PartSet.PROJECT_PART, null);
		}
		new FileRepair(parts, project).run();
		return project;
	}

	StateStore store() {
		return store;
	}

	/** Takes over what another project keeps for its states, for those that come from there. */
	public void learn(StateContents other) {
		store.learn(other.store);
	}
}
