package org.planwright.testkit.plans;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import org.planwright.core.LinkJudgement;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.edit.LinkEdits;
import org.planwright.core.trace.FoundLink;
import org.planwright.core.trace.Judgements;
import org.planwright.core.trace.Proof;
import org.planwright.core.trace.TraceIndex;
import org.planwright.model.Identified;
import org.planwright.model.Indicator;
import org.planwright.model.KeyProject;
import org.planwright.model.LinkKind;
import org.planwright.model.LinkState;
import org.planwright.model.Paragraph;
import org.planwright.model.Passage;
import org.planwright.model.Plan;
import org.planwright.model.Section;
import org.planwright.model.Task;

/**
 * Stores judged links in plans made of real ones: first those that were found in the real plan, at the same places, then others between tasks, boxes
 * and indicators, each with words of the task. Most are accepted, some rejected.
 */
final class VariantLinks {

	private static final double REJECTED = 0.06;
	private static final String AUTHOR = "综合处";
	private static final int CERTAIN = 100;
	private static final int WORDS = 12;

	private final Random random;
	/** Where the edits are made that store links; the plans are no part of it. */
	private final LinkEdits edits = new LinkEdits(ProjectSession.create("links"));
	private final Map<Plan, List<FoundLink>> found = new IdentityHashMap<>();

	private record Pair(Identified source, Identified target) {
	}

	VariantLinks(Random random) {
		this.random = random;
	}

	/**
	 * Stores links.
	 *
	 * @param original the real plan that the plan was made of
	 * @param prefix of the ids of its objects; behind it stands the place in the real plan
	 * @return the indicators that accepted links lead to
	 */
	List<Indicator> store(Plan plan, Plan original, String prefix, int wanted) {
		Map<String, Identified> objects = new HashMap<>();
		PlanSizing.all(plan, Identified.class).forEach(object -> objects.put(object.getId(), object));
		List<LinkJudgement> accepted = new ArrayList<>();
		List<LinkJudgement> rejected = new ArrayList<>();
		Set<Pair> known = new HashSet<>();
		for (FoundLink link : found.computeIfAbsent(original, VariantLinks::find)) {
			FoundLink same = moved(link, prefix, objects);
			if (known.size() < wanted && same != null) {
				Judgements.of(same, id -> Optional.ofNullable(objects.get(id)))
						.filter(judged -> known.add(new Pair(judged.source(), judged.target()))).ifPresent(judged -> sort(judged, accepted, rejected));
			}
		}
		List<Identified> sources = new ArrayList<>(PlanSizing.all(plan, Task.class));
		sources.addAll(PlanSizing.all(plan, KeyProject.class));
		List<Indicator> rows = PlanSizing.all(plan, Indicator.class);
		while (known.size() < wanted) {
			Identified source = sources.get(random.nextInt(sources.size()));
			Indicator row = rows.get(random.nextInt(rows.size()));
			if (known.add(new Pair(source, row))) {
				LinkKind kind = random.nextBoolean() ? LinkKind.DRIVES : LinkKind.SUPPORTS;
				sort(new LinkJudgement(null, source, null, row, kind, words(source), List.of(), Judgements.of(source, null, row, kind).basis()), accepted,
						rejected);
			}
		}
		edits.accept(accepted, AUTHOR);
		if (!rejected.isEmpty()) {
			edits.reject(rejected, "关系不大", AUTHOR);
		}
		for (int i = 0; i < plan.getLinks().size(); i++) {
			plan.getLinks().get(i).setId(prefix + 'l' + i);
			plan.getLinks().get(i).setCreated("2025-11-03T08:00:00Z");
		}
		Set<Indicator> judged = new LinkedHashSet<>();
		accepted.stream().map(LinkJudgement::target).filter(Indicator.class::isInstance).map(Indicator.class::cast).forEach(judged::add);
		return List.copyOf(judged);
	}

	private void sort(LinkJudgement link, List<LinkJudgement> accepted, List<LinkJudgement> rejected) {
		(random.nextDouble() < REJECTED ? rejected : accepted).add(link);
	}

	/** The links of a real plan, ends and places named by where they stand in it. */
	private static List<FoundLink> find(Plan original) {
		Map<String, String> places = new HashMap<>(Collections.singletonMap(original.getId(), "0"));
		int[] number = { 0 };
		original.eAllContents().forEachRemaining(object -> {
			number[0]++;
			if (object instanceof Identified identified) {
				places.put(identified.getId(), Integer.toString(number[0]));
			}
		});
		return TraceIndex.of(original).links().stream()
				.map(link -> new FoundLink(places.get(link.source()), places.get(link.target()), link.kind(), LinkState.SUGGESTED, CERTAIN,
						link.proofs().stream().map(proof -> new Proof(places.get(proof.place()), proof.inTitle(), proof.start(), proof.end(), proof.quote(), proof.line(),
								proof.grounds())).toList()))
				.toList();
	}

	/** The link at the same places of a plan; null where it lacks one. */
	private static FoundLink moved(FoundLink link, String prefix, Map<String, Identified> objects) {
		List<Proof> proofs = new ArrayList<>();
		for (Proof proof : link.proofs()) {
			if (objects.get(prefix + proof.place()) instanceof Passage passage && !proof.inTitle() && passage.getText() != null
					&& proof.end() <= passage.getText().length()) {
				proofs.add(new Proof(passage.getId(), false, proof.start(), proof.end(), passage.getText().substring(proof.start(), proof.end()), proof.line(),
						proof.grounds()));
			}
		}
		boolean there = objects.containsKey(prefix + link.source()) && objects.containsKey(prefix + link.target());
		return there ? new FoundLink(prefix + link.source(), prefix + link.target(), link.kind(), link.state(), link.confidence(), proofs) : null;
	}

	/** Some words of a task; none of a box, or of a task without text. */
	private List<LinkJudgement.Words> words(Identified source) {
		if (!(source instanceof Section section)) {
			return List.of();
		}
		return section.getBlocks().stream().filter(Paragraph.class::isInstance).map(Paragraph.class::cast)
				.filter(paragraph -> Objects.requireNonNullElse(paragraph.getText(), "").length() > WORDS).findFirst().map(paragraph -> {
					int start = random.nextInt(paragraph.getText().length() - WORDS);
					return List.of(new LinkJudgement.Words(paragraph, start, start + WORDS));
				}).orElse(List.of());
	}
}
