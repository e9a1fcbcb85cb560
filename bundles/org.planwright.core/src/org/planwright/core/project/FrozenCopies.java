package org.planwright.core.project;

import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.planwright.core.Messages;
import org.planwright.model.CopyOrigin;
import org.planwright.model.Identified;
import org.planwright.model.Plan;
import org.planwright.model.PlanFactory;

/**
 * Copies of upper plans that belong to other project files: what was compared stays as it was, however the original goes on. A copy knows
 * where it was taken from, and tells whether the original says something else by now.
 */
public final class FrozenCopies {

	/** What became of the original of a copy. */
	public enum Original {
		/** It says what the copy says. */
		SAME,
		/** It says something else. */
		CHANGED,
		/** The file is there, the plan is not. */
		GONE
	}

	private final ProjectSession session;

	public FrozenCopies(ProjectSession session) {
		this.session = Objects.requireNonNull(session);
	}

	/** Tells whether a plan is a frozen copy. */
	public static boolean isCopy(Plan plan) {
		return plan.getCopiedFrom() != null;
	}

	/**
	 * The plans of another project file, for a person to choose one. They are part of no project of this program.
	 *
	 * @throws ProjectFileException when the file cannot be read
	 */
	public static List<Plan> plans(Path file) throws ProjectFileException {
		return List.copyOf(new ProjectFile().read(file).project().getPlans());
	}

	/**
	 * Takes a copy of another project's plan into this one, and lets a plan answer to it. One undoable edit.
	 *
	 * @param file the other project's file
	 * @param original one of {@link #plans}
	 * @param lower the plan that answers to it; null for none
	 * @return the copy
	 * @throws IllegalArgumentException when the project holds that plan already
	 */
	public Plan take(Path file, Plan original, Plan lower) {
		if (session.find(original.getId()).isPresent()) {
			throw new IllegalArgumentException("The project holds this plan already: " + original.getTitle());
		}
		Plan copy = copy(original);
		copy.setCopiedFrom(origin(file, original));
		session.edit(Messages.text("edit.copy.take", Objects.requireNonNullElse(original.getTitle(), "")), copy, () -> {
			session.project().getPlans().addFirst(copy);
			if (lower != null) {
				lower.setUpper(copy);
			}
		});
		return copy;
	}

	/** What the plan says and nothing that leads elsewhere: what others said about it belongs to their project. */
	private static Plan copy(Plan original) {
		Plan copy = EcoreUtil.copy(original);
		copy.setUpper(null);
		copy.getAlignments().clear();
		copy.getOpinions().clear();
		copy.getDecompositions().clear();
		copy.getWaivers().clear();
		copy.getComments().clear();
		copy.getLinks().clear();
		return copy;
	}

	private CopyOrigin origin(Path file, Plan original) {
		CopyOrigin origin = PlanFactory.eINSTANCE.createCopyOrigin();
		origin.setFile(shown(file));
		origin.setPlanId(original.getId());
		origin.setDigest(PlanDigest.of(original));
		origin.setTakenAt(session.now().truncatedTo(ChronoUnit.SECONDS).toString());
		return origin;
	}

	/** Relative to the own file where both lie under one root: folders are carried about together. */
	private String shown(Path file) {
		Path absolute = file.toAbsolutePath().normalize();
		Path own = session.file().map(each -> each.toAbsolutePath().normalize().getParent()).orElse(null);
		Path path = own == null || !Objects.equals(own.getRoot(), absolute.getRoot()) ? absolute : own.relativize(absolute);
		return path.toString().replace('\\', '/');
	}

	/** The file that a copy was taken from; it need not exist any more. Empty for a plan that is no copy. */
	public Optional<Path> file(Plan copy) {
		if (copy.getCopiedFrom() == null || copy.getCopiedFrom().getFile() == null) {
			return Optional.empty();
		}
		Path path = Path.of(copy.getCopiedFrom().getFile());
		return Optional.of(path.isAbsolute() ? path
				: session.file().map(own -> own.toAbsolutePath().getParent().resolve(path).normalize()).orElse(path));
	}

	/**
	 * Looks whether the original says what the copy was taken from.
	 *
	 * @param copy a frozen copy
	 * @param file where its project is now
	 * @throws ProjectFileException when the file cannot be read
	 */
	public static Original compare(Plan copy, Path file) throws ProjectFileException {
		return plans(file).stream().filter(plan -> plan.getId().equals(copy.getCopiedFrom().getPlanId())).findFirst()
				.map(plan -> PlanDigest.of(plan).equals(copy.getCopiedFrom().getDigest()) ? Original.SAME : Original.CHANGED).orElse(Original.GONE);
	}

	/**
	 * Puts what the original says now in the place of a copy. Pairs, opinions and plans that refer to it refer to the new one; what rested on
	 * something that changed comes into doubt by that, what referred to something that is gone goes.
	 *
	 * @param copy a frozen copy
	 * @param original the plan of the same id in {@code file}
	 * @return the new copy
	 */
	public Plan update(Plan copy, Path file, Plan original) {
		Plan fresh = copy(original);
		fresh.setCopiedFrom(origin(file, original));
		Map<String, EObject> byId = new HashMap<>();
		Ids.identified(fresh).forEach(object -> byId.put(object.getId(), object));
		session.edit(Messages.text("edit.copy.update", Objects.requireNonNullElse(original.getTitle(), "")), copy, () -> {
			List<Plan> plans = session.project().getPlans();
			for (Plan plan : List.copyOf(plans)) {
				if (plan != copy) {
					redirect(plan, copy, byId);
				}
			}
			plans.set(plans.indexOf(copy), fresh);
		});
		return fresh;
	}

	/** Lets references of a plan into the old copy lead into the new one. */
	private static void redirect(Plan plan, Plan copy, Map<String, EObject> byId) {
		List<Setting> settings = new ArrayList<>();
		EcoreUtil.CrossReferencer.find(List.of(plan)).forEach((target, from) -> {
			if (target instanceof Identified && ProjectSession.planOf(target) == copy) {
				settings.addAll(from);
			}
		});
		for (Setting setting : settings) {
			if (setting.getEStructuralFeature().isMany()) {
				@SuppressWarnings("unchecked")
				List<EObject> values = (List<EObject>) setting.get(true);
				for (int i = 0; i < values.size(); i++) {
					EObject same = values.get(i) instanceof Identified old && ProjectSession.planOf(old) == copy ? byId.get(old.getId()) : null;
					if (same != null) {
						values.set(i, same);
					}
				}
			} else if (setting.get(true) instanceof Identified old && byId.containsKey(old.getId())) {
				setting.set(byId.get(old.getId()));
			}
		}
	}

	/**
	 * Makes a copy a plan of this project's own, which may be edited and whose original nobody asks for any more.
	 *
	 * @param copy a frozen copy
	 */
	public void release(Plan copy) {
		session.edit(Messages.text("edit.copy.release"), copy, () -> copy.setCopiedFrom(null));
	}
}
