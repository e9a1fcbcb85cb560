package org.planwright.core.project.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;

import org.eclipse.emf.ecore.EObject;
import org.planwright.core.Figures;
import org.planwright.core.IndicatorTables;
import org.planwright.core.Messages;
import org.planwright.core.figure.NameParts;
import org.planwright.core.project.ProjectSession;
import org.planwright.model.Figure;
import org.planwright.model.Indicator;
import org.planwright.model.IndicatorTable;
import org.planwright.model.Observation;
import org.planwright.model.Plan;
import org.planwright.model.PlanFactory;

/** Writes what a sheet says into the indicators of a plan and their actual values, all of it by one edit. */
public final class SheetEdits {

	private final ProjectSession session;

	public SheetEdits(ProjectSession session) {
		this.session = Objects.requireNonNull(session);
	}

	/**
	 * What is written of one row.
	 *
	 * @param row the indicator that it is about; null for one that the plan does not have yet
	 * @param whole name of the row that a new one is a part of; null for none
	 * @param cells texts as they are typed into the cells; none may be one that is refused
	 * @param notes what is added to the row's notes
	 * @param observed actual values by year, as printed
	 * @param source where these come from; null where it is not said
	 */
	public record RowWrite(Indicator row, String whole, Map<IndicatorField, String> cells, List<String> notes, SortedMap<Integer, String> observed,
			String source) {
		public RowWrite {
			cells = new LinkedHashMap<>(cells);
			notes = List.copyOf(notes);
		}
	}

	/**
	 * Writes rows.
	 *
	 * @param fileName the file that they come from, for the name of the edit
	 */
	public void write(Plan plan, List<RowWrite> rows, String fileName) {
		session.edit(Messages.text("edit.sheet", fileName), plan, () -> {
			Writing writing = new Writing(plan);
			rows.forEach(writing::write);
		});
	}

	/** The latest value of a year; null where there is none. */
	public static Observation latest(Plan plan, Indicator indicator, int year) {
		Observation latest = null;
		for (Observation observation : plan.getObservations()) {
			if (observation.getIndicator() == indicator && observation.getYear() == year && (latest == null || observation.getRevision() > latest.getRevision())) {
				latest = observation;
			}
		}
		return latest;
	}

	/** The first table of indicators of a plan; null where it has none. */
	public static IndicatorTable tableOf(Plan plan) {
		return IndicatorTables.of(plan).stream().findFirst().orElse(null);
	}

	/** One edit while it is made. */
	private static final class Writing {

		private final Plan plan;
		private final Map<String, Indicator> fresh = new HashMap<>();
		private final Map<Indicator, Map<Integer, Observation>> latest = new HashMap<>();

		Writing(Plan plan) {
			this.plan = plan;
			for (Observation observation : plan.getObservations()) {
				latest.computeIfAbsent(observation.getIndicator(), indicator -> new HashMap<>()).merge(observation.getYear(), observation,
						(one, other) -> one.getRevision() >= other.getRevision() ? one : other);
			}
		}

		void write(RowWrite write) {
			Indicator row = write.row() == null ? add(write) : write.row();
			CellWriter writer = new CellWriter(tableOf(row));
			// A unit in the brackets of a name gives way to one that stands in a column of its own.
			List<IndicatorField> fields = new ArrayList<>(write.cells().keySet());
			fields.sort((one, other) -> Boolean.compare(other == IndicatorField.NAME, one == IndicatorField.NAME));
			fields.forEach(field -> writer.write(row, field, write.cells().get(field)));
			write.notes().stream().filter(note -> !row.getNotes().contains(note)).forEach(row.getNotes()::add);
			write.observed().forEach((year, text) -> observe(row, year, text, write.source()));
		}

		private static IndicatorTable tableOf(Indicator row) {
			EObject holder = row;
			while (holder != null && !(holder instanceof IndicatorTable)) {
				holder = holder.eContainer();
			}
			return (IndicatorTable) holder;
		}

		private Indicator add(RowWrite write) {
			String category = write.cells().get(IndicatorField.CATEGORY);
			Indicator row = IndicatorEdits.newRow(category);
			IndicatorTable table = table();
			Indicator whole = write.whole() == null ? null : fresh.getOrDefault(write.whole(), named(table, write.whole()));
			if (whole != null && whole.getWhole() == null) {
				whole.getParts().add(row);
			} else {
				table.getIndicators().add(place(table, category), row);
			}
			fresh.put(NameParts.split(write.cells().get(IndicatorField.NAME)).name(), row);
			return row;
		}

		private static Indicator named(IndicatorTable table, String name) {
			return table.getIndicators().stream().filter(row -> name.equals(row.getName())).findFirst().orElse(null);
		}

		/** Behind the last row of its category, else at the end. */
		private static int place(IndicatorTable table, String category) {
			for (int i = table.getIndicators().size(); i > 0 && category != null; i--) {
				if (category.equals(table.getIndicators().get(i - 1).getCategory())) {
					return i;
				}
			}
			return table.getIndicators().size();
		}

		private IndicatorTable table() {
			IndicatorTable table = SheetEdits.tableOf(plan);
			if (table == null) {
				table = PlanFactory.eINSTANCE.createIndicatorTable();
				table.setLabel("");
				table.setTitle("");
				table.setBaselineYear(plan.getPeriodStart() == 0 ? 0 : plan.getPeriodStart() - 1);
				table.setTargetYear(plan.getPeriodEnd());
				plan.getBlocks().add(table);
			}
			return table;
		}

		/** What was published before stays, as an earlier revision. */
		private void observe(Indicator row, int year, String text, String source) {
			Map<Integer, Observation> known = latest.computeIfAbsent(row, key -> new HashMap<>());
			Observation before = known.get(year);
			Observation observation = PlanFactory.eINSTANCE.createObservation();
			observation.setIndicator(row);
			observation.setYear(year);
			Figure figure = Figures.read(text, row.getUnit());
			figure.setYear(year);
			observation.setFigure(figure);
			observation.setSource(source);
			observation.setRevision(before == null ? 0 : before.getRevision() + 1);
			plan.getObservations().add(observation);
			known.put(year, observation);
		}
	}
}
