package org.planwright.ui.chart.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.planwright.core.trace.Reach;
import org.planwright.core.trace.TraceIndex;
import org.planwright.model.Identified;
import org.planwright.model.Indicator;
import org.planwright.model.IndicatorTable;
import org.planwright.model.KeyProject;
import org.planwright.model.Mention;
import org.planwright.model.Observation;
import org.planwright.model.Passage;
import org.planwright.model.Plan;
import org.planwright.model.Section;
import org.planwright.ui.Messages;
import org.planwright.ui.selection.PlanNames;

/** Says which charts belong to what was selected, and why. */
public final class ChartContents {

	private final PlanCharts charts;
	private final TraceIndex index;

	private ChartContents(PlanCharts charts, TraceIndex index) {
		this.charts = charts;
		this.index = index;
	}

	/** Whether the charts of an object can be told without knowing what hangs on what. */
	public static boolean needsNoTrace(Identified selected) {
		return selected instanceof Indicator || selected instanceof Observation || selected instanceof IndicatorTable || selected instanceof Plan;
	}

	/**
	 * The charts of an object.
	 *
	 * @param selected a live object of the plan
	 * @param charts the charts of its plan
	 * @param index what hangs on what in its plan; {@link TraceIndex#EMPTY} where {@link #needsNoTrace} says so
	 */
	public static ChartContent of(Identified selected, PlanCharts charts, TraceIndex index) {
		return new ChartContents(charts, index).of(selected);
	}

	private ChartContent of(Identified selected) {
		return switch (selected) {
			case Indicator indicator -> ofIndicator(indicator);
			case Observation observation when observation.getIndicator() != null -> ofIndicator(observation.getIndicator());
			case Mention mention when mention.getIndicator() != null -> ofMention(mention);
			case Mention mention when mention.eContainer() instanceof Passage passage -> ofPassage(passage);
			case Plan plan -> ofRows(plan, plan);
			case IndicatorTable table -> ofRows(table, table);
			case Section section -> ofHolder(section, "section");
			case KeyProject box -> ofHolder(box, "box");
			case Passage passage -> ofPassage(passage);
			default -> nothing(selected, "other");
		};
	}

	private ChartContent ofIndicator(Indicator indicator) {
		List<IndicatorChart> all = new ArrayList<>(chartsOf(List.of(indicator.getId())));
		all.addAll(chartsOf(indicator.getParts().stream().map(Indicator::getId).toList()));
		String reason = indicator.getParts().isEmpty() ? "" : Messages.text("chart.reason.parts", Integer.toString(all.size() - 1));
		return shown(indicator, reason, all, "other");
	}

	private ChartContent ofMention(Mention mention) {
		return shown(mention.getIndicator(), Messages.text("chart.reason.mention", mention.getQuote()), chartsOf(List.of(mention.getIndicator().getId())), "other");
	}

	private ChartContent ofRows(Identified selected, EObject root) {
		List<IndicatorChart> all = chartsOf(rowsIn(root));
		return shown(selected, Messages.text("chart.reason.all", Integer.toString(all.size())), all, "plan");
	}

	/** A section or box: what it serves, else what its words and tables are about. */
	private ChartContent ofHolder(Identified holder, String kind) {
		List<Reach> served = index.downstream(holder.getId()).stream().filter(reach -> charts.of(reach.id()).isPresent()).toList();
		if (!served.isEmpty()) {
			List<String> direct = served.stream().filter(reach -> reach.distance() == 1).map(Reach::id).toList();
			List<String> through = served.stream().filter(reach -> reach.distance() > 1).map(Reach::id).toList();
			List<String> all = new ArrayList<>(direct);
			all.addAll(through);
			return shown(holder, servedReason(direct.size(), through.size()), chartsOf(all), kind);
		}
		Set<String> said = rowsIn(holder);
		if (!said.isEmpty()) {
			return shown(holder, Messages.text("chart.reason.rows", Integer.toString(said.size())), chartsOf(said), kind);
		}
		mentionedIn(holder, said);
		return shown(holder, Messages.text("chart.reason.mentioned", Integer.toString(said.size())), chartsOf(said), kind);
	}

	private static String servedReason(int direct, int through) {
		String key = through == 0 ? "chart.reason.direct" : direct == 0 ? "chart.reason.through" : "chart.reason.both";
		return Messages.text(key, Integer.toString(direct), Integer.toString(through));
	}

	/** A passage: what its figures and words are about, else what the task or box around it is about. */
	private ChartContent ofPassage(Passage passage) {
		Set<String> said = new LinkedHashSet<>();
		passage.getMentions().stream().filter(mention -> mention.getIndicator() != null).forEach(mention -> said.add(mention.getIndicator().getId()));
		int figures = said.size();
		index.provedBy(passage.getId()).stream().filter(link -> link.isAlive() && charts.of(link.target()).isPresent()).forEach(link -> said.add(link.target()));
		if (!said.isEmpty()) {
			String key = figures == said.size() ? "chart.reason.figures" : "chart.reason.words";
			return shown(passage, Messages.text(key, Integer.toString(said.size())), chartsOf(said), "passage");
		}
		Optional<Identified> holder = holder(passage);
		if (holder.isEmpty()) {
			return nothing(passage, "passage");
		}
		ChartContent around = of(holder.get());
		return around.charts().isEmpty() ? nothing(passage, "passage")
				: new ChartContent(around.title(), Messages.text("chart.reason.around", around.reason()), around.charts(), "");
	}

	private static Optional<Identified> holder(EObject object) {
		for (EObject step = object.eContainer(); step != null; step = step.eContainer()) {
			if (step instanceof KeyProject || step instanceof Section) {
				return Optional.of((Identified) step);
			}
		}
		return Optional.empty();
	}

	private static Set<String> rowsIn(EObject root) {
		Set<String> ids = new LinkedHashSet<>();
		root.eAllContents().forEachRemaining(object -> {
			if (object instanceof Indicator indicator) {
				ids.add(indicator.getId());
			}
		});
		return ids;
	}

	private static void mentionedIn(EObject root, Set<String> ids) {
		root.eAllContents().forEachRemaining(object -> {
			if (object instanceof Mention mention && mention.getIndicator() != null) {
				ids.add(mention.getIndicator().getId());
			}
		});
	}

	private List<IndicatorChart> chartsOf(Collection<String> ids) {
		return ids.stream().map(charts::of).flatMap(Optional::stream).toList();
	}

	private static ChartContent shown(Identified selected, String reason, List<IndicatorChart> charts, String kind) {
		return charts.isEmpty() ? nothing(selected, kind) : new ChartContent(PlanNames.name(selected), reason, charts, "");
	}

	private static ChartContent nothing(Identified selected, String kind) {
		return new ChartContent(PlanNames.name(selected), "", List.of(), Messages.text("chart.empty." + kind));
	}
}
