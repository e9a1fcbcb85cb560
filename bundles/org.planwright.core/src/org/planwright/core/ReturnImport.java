package org.planwright.core;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.planwright.core.ReturnRows.Target;
import org.planwright.core.ReturnedTable.CellChange;
import org.planwright.core.project.ProjectSession;
import org.planwright.model.Identified;
import org.planwright.model.Plan;

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
	 * @param table the sheet and the title of the table
	 * @param row what the row is called
	 * @param column what the column is called; empty for a row as a whole
	 * @param from what the cell said when it went out
	 * @param to what it says now; of a new row all that it says
	 * @param now what the project says now, where that is neither of both: somebody else changed it meanwhile; empty else
	 * @param problem why it cannot be taken over; empty where it can
	 * @param doubt why it is not sure that it is meant so; empty where it is
	 * @param note what else comes of it; empty for nothing
	 */
	public record Item(Kind kind, String table, String row, String column, String from, String to, Optional<String> now, Optional<String> problem,
			Optional<String> doubt, Optional<String> note) {

		/** Whether it is taken over unless somebody says otherwise: rows come and go only when a person says so, and nothing in doubt is taken. */
		public boolean isProposed() {
			return kind == Kind.CHANGE && problem.isEmpty() && now.isEmpty() && doubt.isEmpty();
		}

		static Item changed(ReturnedTable table, CellChange cell) {
			return new Item(Kind.CHANGE, table.label(), cell.row(), cell.column(), cell.from(), cell.to(), Optional.empty(), Optional.empty(),
					CellChange.doubt(List.of(cell)), Optional.empty());
		}

		static Item added(ReturnedTable table, ReturnedTable.AddedRow row, Optional<String> problem, Optional<String> note) {
			return new Item(Kind.ADD, table.label(), row.row(), "", "", String.join(" · ", row.cells().values()), Optional.empty(), problem, Optional.empty(), note);
		}

		static Item removed(ReturnedTable table, ReturnedTable.RemovedRow row, Optional<String> problem) {
			return new Item(Kind.REMOVE, table.label(), row.row(), "", row.row(), "", Optional.empty(), problem, Optional.empty(), Optional.empty());
		}

		Item refused(String why) {
			return refused(Optional.of(why));
		}

		Item refused(Optional<String> why) {
			return new Item(kind, table, row, column, from, to, now, why, doubt, note);
		}

		Item noting(String words) {
			return new Item(kind, table, row, column, from, to, now, problem, doubt, Optional.of(words).filter(some -> !some.isEmpty()));
		}

		/** Of several doubts the first is told. */
		Item doubting(String why) {
			return new Item(kind, table, row, column, from, to, now, problem, doubt.or(() -> Optional.of(why)), note);
		}

		/** @param said what the project says now */
		Item against(String said) {
			return against(said, said.strip().equals(from.strip()));
		}

		/**
		 * @param said what the project says now
		 * @param isAsSent whether that is what the cell said, in whatever language
		 */
		Item against(String said, boolean isAsSent) {
			boolean meanwhile = problem.isEmpty() && !isAsSent;
			return new Item(kind, table, row, column, from, to, meanwhile ? Optional.of(said) : Optional.empty(), problem, doubt, note);
		}
	}

	/**
	 * What is done about a difference.
	 *
	 * @param target what is written; null for a row as a whole
	 * @param where the row stands, in words
	 */
	private record Act(Identified subject, Runnable run, Target target, String where) {

		/** Of several differences of one place only one is written. */
		Object place() {
			return target == null ? this : List.of(target.thing(), target.field());
		}
	}

	private final ProjectSession session;
	private final String fileName;
	private final Map<Item, Act> acts = new IdentityHashMap<>();
	private final List<Item> items = new ArrayList<>();
	private final List<ReturnedTable> tables;
	private final List<ReturnRows> kinds;
	private int read;

	/**
	 * Holds tables against the project, as {@link #next} does one by one.
	 *
	 * @param fileName the file that came back, for the name of the edit
	 * @param ground what was worked out of the plans that the tables are about ({@link ReturnGround#work})
	 */
	public ReturnImport(ProjectSession session, List<ReturnedTable> tables, String fileName, ReturnGround ground) {
		this(fileName, session, tables, ground);
		while (next()) {
			// Until all are read.
		}
	}

	private ReturnImport(String fileName, ProjectSession session, List<ReturnedTable> tables, ReturnGround ground) {
		this.session = Objects.requireNonNull(session);
		this.fileName = Objects.requireNonNull(fileName);
		this.tables = List.copyOf(tables);
		session.loadAll();
		PairJudgings judgings = new PairJudgings(session);
		kinds = List.of(new PairReturns(session, ground, judgings), new VerdictReturns(session, ground, judgings), new FindingReturns(session, ground),
				new RemarkReturns(session), new FieldReturns(session, fileName));
	}

	/**
	 * Begins to hold tables against the project where a window has to live in between: nothing is found before {@link #next} has been
	 * called until there is nothing more to do.
	 */
	public static ReturnImport begin(ProjectSession session, List<ReturnedTable> tables, String fileName, ReturnGround ground) {
		return new ReturnImport(fileName, session, tables, ground);
	}

	/**
	 * Holds the next table against the project.
	 *
	 * @return false when there was none
	 */
	public boolean next() {
		if (read == tables.size()) {
			return false;
		}
		ReturnedTable table = tables.get(read++);
		read(table, kinds.stream().filter(kind -> kind.isOf(table)).findFirst().orElseThrow());
		if (read == tables.size()) {
			settle();
		}
		return true;
	}

	/** How many of the tables have been held against the project, from 0 to 100. */
	public int percent() {
		return tables.isEmpty() ? 100 : 100 * read / tables.size();
	}

	private void read(ReturnedTable table, ReturnRows kind) {
		List<CellChange> row = new ArrayList<>();
		for (CellChange change : table.changes()) {
			if (!row.isEmpty() && row.getFirst().line() != change.line()) {
				changed(table, List.copyOf(row), kind);
				row.clear();
			}
			row.add(change);
		}
		if (!row.isEmpty()) {
			changed(table, List.copyOf(row), kind);
		}
		ReturnRows.Sink sink = (item, subject, target, run) -> add(item, new Act(subject, run, null, ""));
		table.added().forEach(added -> kind.added(table, added, sink));
		if (!table.removed().isEmpty()) {
			kind.removed(table, table.removed(), sink);
		}
	}

	private void changed(ReturnedTable table, List<CellChange> row, ReturnRows kind) {
		String where = Messages.text("sheet.return.where", table.name(), Integer.toString(row.getFirst().line()));
		kind.changed(table, row, (item, subject, target, run) -> add(item, new Act(subject, run, target, where)));
	}

	private void add(Item item, Act act) {
		items.add(item);
		acts.put(item, act);
	}

	/** What several rows say of one thing counts once where they say the same, and is a doubt of each of them where they do not. */
	private void settle() {
		Map<Object, List<Item>> places = new LinkedHashMap<>();
		items.stream().filter(item -> item.problem().isEmpty()).forEach(item -> places.computeIfAbsent(acts.get(item).place(), place -> new ArrayList<>()).add(item));
		Set<Item> again = Collections.newSetFromMap(new IdentityHashMap<>());
		Map<Item, Item> doubted = new IdentityHashMap<>();
		places.values().stream().filter(said -> said.size() > 1).forEach(said -> {
			if (said.stream().map(item -> acts.get(item).target().says()).distinct().count() == 1) {
				Item counts = said.stream().filter(Item::isProposed).findFirst().orElse(said.getFirst());
				said.stream().filter(item -> item != counts).forEach(again::add);
			} else {
				String doubt = Messages.text("sheet.return.twice", Integer.toString(said.size()),
						said.stream().map(item -> acts.get(item).where()).collect(Collectors.joining(Messages.text("list.and"))));
				said.forEach(item -> doubted.put(item, item.doubting(doubt)));
			}
		});
		items.removeIf(again::contains);
		items.replaceAll(item -> doubted.getOrDefault(item, item));
		doubted.forEach((item, doubt) -> acts.put(doubt, acts.get(item)));
	}

	/** All differences, in the order of the tables. */
	public List<Item> items() {
		return List.copyOf(items);
	}

	/** The columns that the office added, by table; they are left alone. */
	public List<String> ownColumns() {
		return tables.stream().flatMap(table -> table.ownColumns().stream()).toList();
	}

	/** The columns that are not found any more, by table; what they said stays as it is. */
	public List<String> missingColumns() {
		return tables.stream().flatMap(table -> table.missing().stream()).toList();
	}

	/**
	 * Takes over some of the differences by one edit. Of rows, of whatever table, that are taken for one thing the uppermost one that says a field otherwise counts.
	 *
	 * @param chosen of {@link #items()}; such as have a problem are passed over
	 * @return number of differences that were taken over
	 */
	public int apply(Collection<Item> chosen) {
		Set<Item> wanted = Collections.newSetFromMap(new IdentityHashMap<>());
		wanted.addAll(chosen);
		Set<Object> written = new HashSet<>();
		List<Act> taken = items.stream().filter(item -> wanted.contains(item) && item.problem().isEmpty()).map(acts::get).filter(act -> written.add(act.place())).toList();
		if (!taken.isEmpty()) {
			List<Plan> plans = taken.stream().map(act -> ProjectSession.planOf(act.subject())).distinct().toList();
			session.edit(Messages.text("edit.sheet.return", fileName), plans.size() == 1 ? plans.getFirst() : null, () -> taken.forEach(act -> act.run().run()));
		}
		return taken.size();
	}
}
