package org.planwright.core;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.planwright.core.project.FrozenCopies;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.edit.IndicatorField;
import org.planwright.core.project.edit.SheetEdits;
import org.planwright.core.project.edit.SheetEdits.RowWrite;
import org.planwright.model.Identified;
import org.planwright.model.Indicator;
import org.planwright.model.Opinion;
import org.planwright.model.Plan;
import org.planwright.model.PlanFactory;
import org.planwright.model.PlanPackage;
import org.planwright.model.Term;

/** What was changed in sheets that came back, held against the project as it is now; what a person chooses of it is written by one edit. */
public final class ReturnImport {

	/** What would be done. */
	public enum Kind {
		/** A field says something else. */
		CHANGE,
		/** A row is new. */
		ADD,
		/** A row is gone. */
		REMOVE
	}

	/**
	 * One difference.
	 *
	 * @param kind what would be done
	 * @param table the table's title
	 * @param row what the row is called
	 * @param column what the column is called; empty for a row as a whole
	 * @param from what the cell said when it went out
	 * @param to what it says now; of a new row all that it says
	 * @param now what the project says now, where that is neither of both: somebody else changed it meanwhile; empty else
	 * @param problem why it cannot be taken over; empty where it can
	 */
	public record Item(Kind kind, String table, String row, String column, String from, String to, Optional<String> now, Optional<String> problem) {

		/** Whether it is taken over unless somebody says otherwise: rows come and go only when a person says so. */
		public boolean isProposed() {
			return kind == Kind.CHANGE && problem.isEmpty() && now.isEmpty();
		}
	}

	private record Act(Identified subject, Runnable run) {
	}

	private final ProjectSession session;
	private final String fileName;
	private final ReturnFields fields;
	private final Map<Item, Act> acts = new IdentityHashMap<>();
	private final List<Item> items = new ArrayList<>();
	private final List<ReturnedTable> tables;

	/** @param fileName the file that came back, for the name of the edit */
	public ReturnImport(ProjectSession session, List<ReturnedTable> tables, String fileName) {
		this.session = Objects.requireNonNull(session);
		this.fileName = Objects.requireNonNull(fileName);
		this.fields = new ReturnFields(session);
		this.tables = List.copyOf(tables);
		session.loadAll();
		tables.forEach(this::read);
	}

	private void read(ReturnedTable table) {
		table.changes().forEach(change -> {
			Identified thing = session.find(change.id()).orElse(null);
			String now = thing == null ? "" : fields.text(thing, change.key());
			if (thing != null && fields.has(change.key()) && now.equals(change.to())) {
				// Somebody has written the same already.
				return;
			}
			Optional<String> problem = thing == null ? Optional.of(Messages.text("sheet.return.gone"))
					: FrozenCopies.refusal(thing).or(() -> fields.refusal(thing, change.key(), change.to()));
			boolean meanwhile = problem.isEmpty() && !now.strip().equals(change.from().strip());
			add(new Item(Kind.CHANGE, table.title(), change.row(), change.column(), change.from(), change.to(), meanwhile ? Optional.of(now) : Optional.empty(), problem),
					thing, () -> fields.write(thing, change.key(), change.to()));
		});
		table.added().forEach(row -> {
			Map<IndicatorField, String> cells = cells(row.cells());
			Plan plan = session.find(table.subject()).filter(Plan.class::isInstance).map(Plan.class::cast).orElse(null);
			List<String> notes = row.cells().getOrDefault(ReturnFields.key(PlanPackage.Literals.INDICATOR__NOTES), "").lines().map(String::strip)
					.filter(line -> !line.isEmpty()).toList();
			add(new Item(Kind.ADD, table.title(), row.row(), "", "", String.join(" · ", row.cells().values()), Optional.empty(), refusal(plan, cells)), plan,
					() -> new SheetEdits(session).write(plan, List.of(new RowWrite(null, null, cells, notes, new TreeMap<>(), null)), fileName));
		});
		Set<String> gone = table.removed().stream().map(ReturnedTable.RemovedRow::id).collect(Collectors.toSet());
		table.removed().forEach(row -> session.find(row.id()).ifPresent(thing -> {
			// A whole takes its parts along.
			boolean can = thing instanceof Indicator whole ? whole.getParts().stream().map(Indicator::getId).allMatch(gone::contains)
					: thing instanceof Opinion || thing instanceof Term;
			Optional<String> problem = FrozenCopies.refusal(thing).or(() -> can ? Optional.empty() : Optional.of(Messages.text("sheet.return.removed")));
			add(new Item(Kind.REMOVE, table.title(), row.row(), "", row.row(), "", Optional.empty(), problem), thing, () -> EcoreUtil.remove(thing));
		}));
	}

	/** Why a row cannot be added to a plan; null for what is no plan. */
	private Optional<String> refusal(Plan plan, Map<IndicatorField, String> cells) {
		if (plan == null || !cells.containsKey(IndicatorField.NAME)) {
			return Optional.of(Messages.text("sheet.return.added"));
		}
		Indicator blank = PlanFactory.eINSTANCE.createIndicator();
		return FrozenCopies.refusal(plan).or(() -> cells.entrySet().stream()
				.flatMap(cell -> fields.refusal(blank, ReturnFields.key(cell.getKey().feature()), cell.getValue()).stream()).findFirst());
	}

	private void add(Item item, Identified subject, Runnable run) {
		items.add(item);
		acts.put(item, new Act(subject, run));
	}

	private static Map<IndicatorField, String> cells(Map<String, String> row) {
		Map<IndicatorField, String> cells = new EnumMap<>(IndicatorField.class);
		for (IndicatorField field : IndicatorField.values()) {
			String words = row.get(ReturnFields.key(field.feature()));
			if (words != null) {
				cells.put(field, words);
			}
		}
		String name = row.get(ReturnFields.key(PlanPackage.Literals.INDICATOR__NAME));
		if (name != null) {
			cells.put(IndicatorField.NAME, name);
		}
		return cells;
	}

	/** All differences, in the order of the tables. */
	public List<Item> items() {
		return List.copyOf(items);
	}

	/** The columns that the office added, by table; they are left alone. */
	public List<String> ownColumns() {
		return tables.stream().flatMap(table -> table.ownColumns().stream()).toList();
	}

	/**
	 * Takes over some of the differences by one edit.
	 *
	 * @param chosen of {@link #items()}; such as have a problem are passed over
	 * @return number of differences that were taken over
	 */
	public int apply(Collection<Item> chosen) {
		List<Act> taken = chosen.stream().filter(item -> item.problem().isEmpty()).map(acts::get).filter(Objects::nonNull).toList();
		if (!taken.isEmpty()) {
			List<Plan> plans = taken.stream().map(act -> ProjectSession.planOf(act.subject())).distinct().toList();
			session.edit(Messages.text("edit.sheet.return", fileName), plans.size() == 1 ? plans.getFirst() : null, () -> taken.forEach(act -> act.run().run()));
		}
		return taken.size();
	}
}
