package org.planwright.core;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.planwright.core.ReturnImport.Item;
import org.planwright.core.ReturnedTable.AddedRow;
import org.planwright.core.ReturnedTable.CellChange;
import org.planwright.core.ReturnedTable.RemovedRow;
import org.planwright.core.project.FrozenCopies;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.edit.IndicatorField;
import org.planwright.core.project.edit.OpinionEdits;
import org.planwright.core.project.edit.SheetEdits;
import org.planwright.core.project.edit.SheetEdits.RowWrite;
import org.planwright.core.report.SheetTable;
import org.planwright.model.Identified;
import org.planwright.model.Indicator;
import org.planwright.model.Opinion;
import org.planwright.model.Plan;
import org.planwright.model.PlanFactory;
import org.planwright.model.PlanPackage.Literals;
import org.planwright.model.Term;

/** Rows that are things of the project with their fields: indicators, tasks, opinions, terms; and rows of tables of which nothing comes back. */
final class FieldReturns implements ReturnRows {

	private final ProjectSession session;
	private final String fileName;
	private final ReturnFields fields;

	/** @param fileName the file that came back */
	FieldReturns(ProjectSession session, String fileName) {
		this.session = session;
		this.fileName = fileName;
		this.fields = new ReturnFields(session);
	}

	@Override
	public boolean isOf(ReturnedTable table) {
		return true;
	}

	@Override
	public void changed(ReturnedTable table, List<CellChange> cells, Sink sink) {
		cells.forEach(cell -> changed(table, cell, sink));
	}

	private void changed(ReturnedTable table, CellChange cell, Sink sink) {
		if (!fields.has(cell.key())) {
			computed(table, cell, sink);
			return;
		}
		Identified thing = session.find(cell.id()).orElse(null);
		String now = thing == null ? "" : fields.text(thing, cell.key());
		if (thing != null && fields.says(thing, cell.key(), cell.to())) {
			// Somebody has written the same already.
			return;
		}
		Optional<String> problem = thing == null ? Optional.of(Messages.text("sheet.return.gone"))
				: now.length() > SheetTable.LONGEST ? Optional.of(Messages.text("sheet.return.long", Integer.toString(SheetTable.LONGEST)))
				: FrozenCopies.refusal(thing).or(() -> fields.refusal(thing, cell.key(), cell.to()));
		boolean isAsSent = thing != null && fields.says(thing, cell.key(), cell.from());
		sink.add(Item.changed(table, cell).refused(problem).against(now, isAsSent), thing,
				new Target(cell.id(), cell.key(), cell.to().strip()), () -> fields.write(thing, cell.key(), cell.to()));
	}

	@Override
	public void added(ReturnedTable table, AddedRow row, Sink sink) {
		Plan plan = session.find(table.subject(), Plan.class).orElse(null);
		if (plan != null && table.has(ReturnFields.key(Literals.OPINION__TEXT))) {
			addedOpinion(table, row, plan, sink);
		} else {
			addedIndicator(table, row, plan, sink);
		}
	}

	private void addedIndicator(ReturnedTable table, AddedRow row, Plan plan, Sink sink) {
		Map<IndicatorField, String> cells = cells(row.cells());
		Indicator blank = PlanFactory.eINSTANCE.createIndicator();
		Optional<String> problem = plan == null || !cells.containsKey(IndicatorField.NAME) ? Optional.of(Messages.text("sheet.return.added"))
				: FrozenCopies.refusal(plan).or(() -> cells.entrySet().stream()
						.flatMap(cell -> fields.refusal(blank, ReturnFields.key(cell.getKey().feature()), cell.getValue()).stream()).findFirst());
		List<String> notes = row.cells().getOrDefault(ReturnFields.key(Literals.INDICATOR__NOTES), "").lines().map(String::strip)
				.filter(line -> !line.isEmpty()).toList();
		sink.add(Item.added(table, row, problem, Optional.empty()), plan,
				null, () -> new SheetEdits(session).write(plan, List.of(new RowWrite(null, null, cells, notes, new TreeMap<>(), null)), fileName));
	}

	/** Where a new opinion belongs cannot be told from words: it is on the plan as a whole, and says so. */
	private void addedOpinion(ReturnedTable table, AddedRow row, Plan plan, Sink sink) {
		String text = row.cells().getOrDefault(ReturnFields.key(Literals.OPINION__TEXT), "");
		Opinion blank = PlanFactory.eINSTANCE.createOpinion();
		List<String> keys = row.cells().keySet().stream().filter(key -> fields.takes(blank, key)).toList();
		Optional<String> problem = text.isBlank() ? Optional.of(Messages.text("sheet.return.opinion.silent"))
				: keys.stream().flatMap(key -> fields.refusal(blank, key, row.cells().get(key)).stream()).findFirst();
		sink.add(Item.added(table, row, problem, Optional.of(Messages.text("sheet.return.opinion.whole"))), plan, null, () -> {
			Opinion made = new OpinionEdits(session).add(plan, null, null, text, "");
			keys.forEach(key -> fields.write(made, key, row.cells().get(key)));
		});
	}

	private static Map<IndicatorField, String> cells(Map<String, String> row) {
		Map<IndicatorField, String> cells = new EnumMap<>(IndicatorField.class);
		for (IndicatorField field : IndicatorField.values()) {
			String words = row.get(ReturnFields.key(field.feature()));
			if (words != null) {
				cells.put(field, words);
			}
		}
		String name = row.get(ReturnFields.key(Literals.INDICATOR__NAME));
		if (name != null) {
			cells.put(IndicatorField.NAME, name);
		}
		return cells;
	}

	@Override
	public void removed(ReturnedTable table, List<RemovedRow> rows, Sink sink) {
		Set<String> gone = rows.stream().map(RemovedRow::id).collect(Collectors.toSet());
		rows.forEach(row -> session.find(row.id()).ifPresent(thing -> sink.add(Item.removed(table, row, FrozenCopies.refusal(thing)
				.or(() -> canGo(thing, gone) ? Optional.empty() : Optional.of(Messages.text("sheet.return.removed")))), thing, null, () -> EcoreUtil.remove(thing))));
	}

	/** A whole takes its parts along. */
	private static boolean canGo(Identified thing, Set<String> gone) {
		return thing instanceof Indicator whole ? whole.getParts().stream().map(Indicator::getId).allMatch(gone::contains)
				: thing instanceof Opinion || thing instanceof Term;
	}
}
