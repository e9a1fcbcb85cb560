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
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.planwright.core.Messages;
import org.planwright.model.CopyOrigin;
import org.planwright.model.Evidence;
import org.planwright.model.Identified;
import org.planwright.model.Plan;
import org.planwright.model.PlanFactory;
import org.planwright.model.PlanPackage;

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

	/** Holds what people say about a plan, which is not what the plan says. */
	private static final List<EReference> ABOUT = List.of(PlanPackage.Literals.PLAN__ALIGNMENTS, PlanPackage.Literals.PLAN__OPINIONS,
			PlanPackage.Literals.PLAN__DECOMPOSITIONS, PlanPackage.Literals.PLAN__WAIVERS, PlanPackage.Literals.PLAN__COMMENTS, PlanPackage.Literals.PLAN__LINKS);

	private final ProjectSession session;

	public FrozenCopies(ProjectSession session) {
		this.session = Objects.requireNonNull(session);
	}

	/** Tells whether a plan is a frozen copy. What it says cannot be edited; what is said about it can: links, opinions, shares, remarks. */
	public static boolean isCopy(Plan plan) {
		return plan.getCopiedFrom() != null;
	}

	/**
	 * Why a thing cannot be edited: it is a frozen copy, or part of what one says.
	 *
	 * @return for the user; empty where it can
	 */
	public static Optional<String> refusal(Identified thing) {
		Plan plan = ProjectSession.planOf(thing);
		return plan != null && isCopy(plan) && (thing == plan || PlanDigest.isSaid(thing)) ? Optional.of(FrozenPlanException.message(plan)) : Optional.empty();
	}

	/**
	 * The plans of another project file, for a person to choose one. They are part of no project of this program.
	 *
	 * @throws ProjectFileException when the file cannot be read
	 */
	public static List<Plan> plans(Path file) throws ProjectFileException {
		LoadedProject loaded = new ProjectFile().read(file);
		if (loaded.readOnly() != null) {
			// A copy stays for good: it is not taken of what is understood in part.
			throw new ProjectFileException(ProjectFileException.Code.NEWER, file, null, null);
		}
		return List.copyOf(loaded.project().getPlans());
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
		ABOUT.forEach(copy::eUnset);
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
	 * Where a copy was taken from, for use on any thread.
	 *
	 * @param file where the other project is
	 * @param planId id of the plan there
	 * @param digest of what the plan said when it was taken
	 */
	public record Source(Path file, String planId, String digest) {

		public Source {
			Objects.requireNonNull(file, "file");
		}

		/**
		 * The plan as it is in its project now; empty when it is not there any more.
		 *
		 * @throws ProjectFileException when the file cannot be read
		 */
		public Optional<Plan> read() throws ProjectFileException {
			return plans(file).stream().filter(plan -> plan.getId().equals(planId)).findFirst();
		}

		/** Whether an original says what the copy was taken from. */
		public Original compare(Optional<Plan> original) {
			return original.map(plan -> PlanDigest.of(plan).equals(digest) ? Original.SAME : Original.CHANGED).orElse(Original.GONE);
		}
	}

	/** Where a copy was taken from; empty for a plan that is no copy, or whose file is not named. */
	public Optional<Source> source(Plan copy) {
		return file(copy).map(file -> new Source(file, copy.getCopiedFrom().getPlanId(), copy.getCopiedFrom().getDigest()));
	}

	/**
	 * Puts what the original says now in the place of a copy. What was said about the copy stays, and pairs and plans that refer to it refer to the
	 * new one; what rested on something that changed comes into doubt by that, what referred to something that is gone goes.
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
		session.loadReferring(List.of(copy));
		session.edit(Messages.text("edit.copy.update", Objects.requireNonNullElse(original.getTitle(), "")), copy, () -> {
			List<Plan> plans = session.project().getPlans();
			for (Plan plan : List.copyOf(plans)) {
				if (plan != copy) {
					redirect(List.of(plan), copy, byId);
				}
			}
			for (EReference about : ABOUT) {
				@SuppressWarnings("unchecked")
				List<EObject> said = (List<EObject>) copy.eGet(about);
				List<Evidence> words = placesIn(said);
				List<String> texts = words.stream().map(place -> place.getPassage().getText()).toList();
				redirect(said, copy, byId);
				for (int i = 0; i < words.size(); i++) {
					follow(words.get(i), texts.get(i));
				}
				@SuppressWarnings("unchecked")
				List<EObject> kept = (List<EObject>) fresh.eGet(about);
				kept.addAll(List.copyOf(said));
			}
			fresh.setUpper(copy.getUpper());
			plans.set(plans.indexOf(copy), fresh);
		});
		return fresh;
	}

	/** The places in words of what was said. */
	private static List<Evidence> placesIn(List<EObject> said) {
		List<Evidence> places = new ArrayList<>();
		EcoreUtil.getAllContents(said, false).forEachRemaining(object -> {
			if (object instanceof Evidence place && place.getPassage() != null && place.getPassage().getText() != null) {
				places.add(place);
			}
		});
		return places;
	}

	/** Lets a place be on the words that it was on, wherever in the passage they stand now. */
	private static void follow(Evidence place, String before) {
		String now = Objects.requireNonNullElse(place.getPassage().getText(), "");
		if (now.equals(before) || place.getStart() > place.getEnd() || place.getEnd() > before.length()) {
			return;
		}
		if (place.getJudged() == null) {
			place.setJudged(place.getQuote());
		}
		MovedWords.Span span = new MovedWords(before, 0, before.length(), now).follow(place.getStart(), place.getEnd());
		place.setStart(span.start());
		place.setEnd(span.end());
		place.setQuote(now.substring(span.start(), span.end()));
	}

	/** Lets references of a plan, or of what was said about the copy, into the old copy lead into the new one. */
	private static void redirect(List<? extends EObject> from, Plan copy, Map<String, EObject> byId) {
		List<Setting> settings = new ArrayList<>();
		EcoreUtil.CrossReferencer.find(from).forEach((target, places) -> {
			if (target instanceof Identified && ProjectSession.planOf(target) == copy) {
				settings.addAll(places);
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
