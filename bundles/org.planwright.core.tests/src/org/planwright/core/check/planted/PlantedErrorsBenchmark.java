package org.planwright.core.check.planted;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.planwright.core.LiveMentions;
import org.planwright.core.align.RowCounterparts;
import org.planwright.core.check.CheckMemory;
import org.planwright.core.check.CheckSettings;
import org.planwright.core.check.Checker;
import org.planwright.core.check.Finding;
import org.planwright.core.check.Place;
import org.planwright.core.check.Severity;
import org.planwright.core.check.Trail;
import org.planwright.core.check.fact.PlanFacts;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.edit.FixEdits;
import org.planwright.model.Plan;
import org.planwright.samples.Samples;
import org.planwright.testkit.plans.RealPlans;

/**
 * Plants single errors in the real plans, each by an edit that is undone again, and tells how many of those that can be decided the rules
 * find, and what else they say meanwhile. Errors are only planted where no rule complains of anything before. An error is found when an
 * error or a warning names the row, passage or heading that it stands in. What counts as decidable is said in {@link Decidable} and
 * {@link SequencePlanter}; it is told from the figures, never from what the rules find. Those that were missed are listed in
 * {@code target/planted-missed.txt}, every error reported elsewhere in {@code target/planted-elsewhere.txt}.
 */
class PlantedErrorsBenchmark {

	private static final long SEED = 20260101;
	/** At most this many of a kind in one plan; all of them where there are fewer. */
	private static final int MOST_OF_A_KIND = 150;
	private static final int GOAL = 98;

	/** What became of the errors of one kind. */
	private static final class Tally {
		private int planted;
		private int decidable;
		private int found;
		private int foundUndecidable;
	}

	private final Map<Planted.Kind, Tally> tallies = new EnumMap<>(Planted.Kind.class);
	private final Map<String, Integer> foundBy = new TreeMap<>();
	private final Map<String, Integer> elsewhereBy = new TreeMap<>();
	private final List<String> missed = new ArrayList<>();
	private final List<String> elsewhere = new ArrayList<>();

	@Test
	void errorsThatCanBeDecidedAreFoundAndNothingElseIsReported() throws IOException {
		for (String name : Samples.plans()) {
			plantIn(name);
		}
		int planted = tallies.values().stream().mapToInt(tally -> tally.planted).sum();
		System.out.printf(Locale.ROOT, "bench planted-errors: %d (goal 1000)%n", planted);
		tallies.forEach((kind, tally) -> {
			if (tally.decidable > 0) {
				System.out.printf(Locale.ROOT, "bench planted-%s-recall: %.1f %% (goal %d)%n", name(kind), 100.0 * tally.found / tally.decidable,
						GOAL);
			}
			System.out.printf(Locale.ROOT, "planted %s: %d, decidable %d, found %d, and %d of the others%n", name(kind), tally.planted,
					tally.decidable, tally.found, tally.foundUndecidable);
		});
		int decidable = tallies.values().stream().mapToInt(tally -> tally.decidable).sum();
		int found = tallies.values().stream().mapToInt(tally -> tally.found).sum();
		System.out.printf(Locale.ROOT, "bench planted-recall: %.1f %% (goal %d)%n", 100.0 * found / decidable, GOAL);
		foundBy.forEach((rule, times) -> System.out.printf(Locale.ROOT, "planted found by %s: %d%n", rule, times));
		elsewhereBy.forEach((rule, times) -> System.out.printf(Locale.ROOT, "planted elsewhere by %s: %d%n", rule, times));
		System.out.printf(Locale.ROOT, "bench planted-new-errors-elsewhere: %d (goal 0)%n", elsewhere.size());
		Files.createDirectories(Path.of("target"));
		Files.write(Path.of("target", "planted-missed.txt"), missed);
		Files.write(Path.of("target", "planted-elsewhere.txt"), elsewhere);
	}

	private static String name(Planted.Kind kind) {
		return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	private void plantIn(String name) {
		ProjectSession session = ProjectSession.create(name);
		Plan plan = RealPlans.read(name);
		Plan upper = name.equals(Samples.NATIONAL) ? null : RealPlans.read(Samples.NATIONAL);
		session.edit("make", null, () -> session.project().getPlans().add(plan));
		Checker checker = new Checker(CheckSettings.STANDARD).with(new CheckMemory()).aligning(RowCounterparts.reader());
		List<Finding> before = check(checker, session, plan, upper);
		Set<String> complained = before.stream().filter(PlantedErrorsBenchmark::isLoud).flatMap(PlantedErrorsBenchmark::objects)
				.collect(Collectors.toSet());
		try (LiveMentions reader = new LiveMentions(session)) {
			FixEdits edits = new FixEdits(session, reader);
			for (Planted error : chosen(plan, upper, complained)) {
				edits.apply(error.change());
				List<Finding> after = check(checker, session, plan, upper);
				session.undo();
				judge(name, error, before, after);
			}
		}
	}

	/** The errors to plant, some of each kind. */
	private static List<Planted> chosen(Plan plan, Plan upper, Set<String> complained) {
		Random random = new Random(SEED);
		PlanFacts facts = PlanFacts.of(plan, upper, CheckSettings.STANDARD);
		Map<Planted.Kind, List<Planted>> byKind = Stream
				.of(new TablePlanter(facts, random).all(), new ProsePlanter(facts, random).all(), new SequencePlanter(facts).all())
				.flatMap(List::stream).filter(error -> Collections.disjoint(error.objects(), complained))
				.collect(Collectors.groupingBy(Planted::kind, () -> new EnumMap<>(Planted.Kind.class), Collectors.toList()));
		List<Planted> chosen = new ArrayList<>();
		byKind.values().forEach(errors -> {
			Collections.shuffle(errors, random);
			chosen.addAll(errors.subList(0, Math.min(errors.size(), MOST_OF_A_KIND)));
		});
		return chosen;
	}

	private static List<Finding> check(Checker checker, ProjectSession session, Plan plan, Plan upper) {
		return checker.check(session.snapshot(plan).plan(), upper, () -> false).findings();
	}

	private void judge(String plan, Planted error, List<Finding> before, List<Finding> after) {
		Set<String> known = before.stream().map(Finding::fingerprint).collect(Collectors.toCollection(HashSet::new));
		List<Finding> fresh = after.stream().filter(finding -> isLoud(finding) && !known.contains(finding.fingerprint())).toList();
		List<Finding> met = fresh.stream().filter(finding -> meets(finding, error)).toList();
		Tally tally = tallies.computeIfAbsent(error.kind(), any -> new Tally());
		tally.planted++;
		if (error.decidable()) {
			tally.decidable++;
			tally.found += met.isEmpty() ? 0 : 1;
			if (met.isEmpty()) {
				missed.add(plan + '\t' + name(error.kind()) + '\t' + error.shown());
			}
			met.stream().map(finding -> finding.rule().id()).distinct().forEach(rule -> foundBy.merge(rule, 1, Integer::sum));
		} else {
			tally.foundUndecidable += met.isEmpty() ? 0 : 1;
		}
		for (Finding finding : fresh) {
			if (finding.severity() == Severity.ERROR && !met.contains(finding)) {
				elsewhereBy.merge(finding.rule().id(), 1, Integer::sum);
				elsewhere.add(plan + '\t' + name(error.kind()) + '\t' + error.shown() + "\t=> " + finding.rule().id() + ' ' + finding.message().text());
			}
		}
	}

	private static boolean isLoud(Finding finding) {
		return finding.severity().isAtLeast(Severity.WARNING);
	}

	private static boolean meets(Finding finding, Planted error) {
		boolean row = error.row() > 0 && places(finding).anyMatch(place -> place.row() == error.row());
		return row || objects(finding).anyMatch(error.objects()::contains);
	}

	private static Stream<String> objects(Finding finding) {
		return places(finding).map(Place::object);
	}

	/** Where a finding is, what else it names, and what its computation rests on. */
	private static Stream<Place> places(Finding finding) {
		Stream<Place> inputs = finding.trails().stream().flatMap(trail -> trail.inputs().stream()).map(Trail.Input::place)
				.filter(Objects::nonNull);
		return Stream.of(Stream.of(finding.place()), finding.others().stream(), inputs).flatMap(stream -> stream);
	}
}
