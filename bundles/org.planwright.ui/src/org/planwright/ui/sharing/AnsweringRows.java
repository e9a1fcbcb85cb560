package org.planwright.ui.sharing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.planwright.core.align.Pairing;
import org.planwright.core.align.PlanAlignment;
import org.planwright.core.project.ProjectSession;
import org.planwright.model.Indicator;
import org.planwright.model.Plan;
import org.planwright.ui.Messages;
import org.planwright.ui.facts.AlignFacts;
import org.planwright.ui.facts.Derived;
import org.planwright.ui.selection.PlanNames;
import org.planwright.ui.table.Proposal;

/** Rows of the plans below that may take a share of an indicator on: those that answer it, and all others to choose from. */
final class AnsweringRows {

	private final ProjectSession session;
	private final AlignFacts alignments;
	private final Indicator indicator;
	private final List<Plan> below;

	AnsweringRows(ProjectSession session, AlignFacts alignments, Indicator indicator) {
		this.session = session;
		this.alignments = alignments;
		this.indicator = indicator;
		Plan upper = ProjectSession.planOf(indicator);
		below = session.project().getPlans().stream().filter(plan -> plan.getUpper() == upper).toList();
	}

	/** The plans that answer to the indicator's. */
	List<Plan> below() {
		return below;
	}

	/** The row of each region's plan that answers the indicator, null where none is known; in the order of the plans. */
	Map<String, Indicator> byRegion() {
		Map<String, Indicator> rows = new LinkedHashMap<>();
		below.forEach(plan -> rows.putIfAbsent(region(plan), answering(plan).orElse(null)));
		return rows;
	}

	private static String region(Plan plan) {
		return plan.getRegion() == null || plan.getRegion().isBlank() ? PlanNames.shortName(plan) : plan.getRegion().strip();
	}

	private Optional<Indicator> answering(Plan plan) {
		Optional<PlanAlignment> alignment = alignments.of(plan).flatMap(Derived::facts);
		return alignment.stream().flatMap(pairs -> pairs.living(Pairing.Kind.INDICATOR).stream())
				.filter(pair -> pair.upper().contains(indicator.getId()) && pair.isAnswered())
				.findFirst().flatMap(pair -> session.find(pair.lower().getFirst(), Indicator.class));
	}

	/** How a row is written in its cell; empty for none. */
	static String words(Indicator row) {
		return row == null ? "" : Messages.text("sharing.row", PlanNames.shortName(ProjectSession.planOf(row)), PlanNames.name(row));
	}

	/** The row that words stand for; empty where they stand for none. */
	Optional<Indicator> find(String words) {
		return all().stream().filter(row -> words(row).equals(words.strip())).findFirst();
	}

	/** Rows in whose words the typed ones stand, those of the region first. */
	List<Proposal> proposals(String region, String typed) {
		List<Indicator> rows = new ArrayList<>(all().stream().filter(row -> words(row).contains(typed.strip())).toList());
		rows.sort((one, other) -> Boolean.compare(isOf(other, region), isOf(one, region)));
		return rows.stream().map(AnsweringRows::words).map(words -> new Proposal(words, words)).toList();
	}

	private static boolean isOf(Indicator row, String region) {
		return Objects.equals(region(ProjectSession.planOf(row)), region.strip());
	}

	private List<Indicator> all() {
		List<Indicator> rows = new ArrayList<>();
		for (Plan plan : below) {
			EcoreUtil.getAllContents(plan, false).forEachRemaining(object -> {
				if (object instanceof Indicator row) {
					rows.add(row);
				}
			});
		}
		return rows;
	}
}
