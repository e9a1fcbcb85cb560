package org.planwright.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.planwright.core.report.Document;
import org.planwright.core.report.DocumentPart;
import org.planwright.core.report.DocumentPart.Align;
import org.planwright.core.report.DocumentPart.Heading;
import org.planwright.core.report.DocumentPart.Paragraph;
import org.planwright.core.report.DocumentPart.Run;
import org.planwright.core.report.DocumentPart.Style;
import org.planwright.core.report.DocumentPart.Table;
import org.planwright.core.report.SheetTable;
import org.planwright.core.report.SheetTable.Column;
import org.planwright.core.report.SheetTable.Row;
import org.planwright.core.review.CommentThread;
import org.planwright.model.Footnote;
import org.planwright.model.Identified;
import org.planwright.model.Indicator;
import org.planwright.model.IndicatorTable;
import org.planwright.model.Opinion;
import org.planwright.model.Plan;
import org.planwright.model.PlanPackage.Literals;
import org.planwright.model.Section;
import org.planwright.model.Task;

/** The tables that a plan and its reports give a workbook. */
public final class SheetTables {

	private static final ReturnFields FIELDS = new ReturnFields(null);
	private static final int NUMBER_WIDTH = 4;
	private static final int WIDEST = 26;

	private SheetTables() {
	}

	/**
	 * All that can be worked on of a plan: its indicators and tasks, its pairs with the upper plan and the opinions on it, what the checks found
	 * and what was remarked; as far as it has any.
	 *
	 * @param ground knows the plan
	 */
	public static List<SheetTable> of(Plan plan, ReturnGround ground) {
		List<SheetTable> tables = new ArrayList<>();
		tables.add(indicators(plan));
		tables.add(tasks(plan));
		ground.alignment(plan.getId()).map(PairTable::of).ifPresent(tables::add);
		tables.add(opinions(plan));
		tables.add(FindingTable.of(plan, ground.findings(plan.getId())));
		tables.add(RemarkTable.of(plan, CommentThread.of(plan)));
		tables.removeIf(table -> table.rows().isEmpty());
		return tables;
	}

	/** The indicators of a plan, parts behind their wholes. */
	public static SheetTable indicators(Plan plan) {
		IndicatorTable table = contents(plan, IndicatorTable.class).stream().findFirst().orElse(null);
		List<Column> columns = List.of(column(Literals.INDICATOR__CATEGORY, "category", Align.START, 8), column(Literals.INDICATOR__NO, "no", Align.ORDINAL, NUMBER_WIDTH),
				column(Literals.INDICATOR__PRINTED_NAME, "name", Align.START, 20), column(Literals.INDICATOR__UNIT, "unit", Align.SHORT, 7),
				new Column(ReturnFields.key(Literals.INDICATOR__BASELINE), year("baseline", table == null ? 0 : table.getBaselineYear()), Align.END, 9),
				new Column(ReturnFields.key(Literals.INDICATOR__TARGET), year("target", table == null ? 0 : table.getTargetYear()), Align.END, 9),
				column(Literals.INDICATOR__CHANGE, "change", Align.END, 9), column(Literals.INDICATOR__ATTRIBUTE, "attribute", Align.SHORT, 6),
				column(Literals.INDICATOR__NOTES, "notes", Align.START, 22));
		List<String> notes = contents(plan, Footnote.class).stream().filter(note -> note.eContainer() instanceof IndicatorTable)
				.map(note -> Objects.requireNonNullElse(note.getMark(), "") + ' ' + Objects.requireNonNullElse(note.getText(), "")).map(String::strip).toList();
		return new SheetTable(text("indicators"), title("indicators", plan), plan.getId(), ElementNames.shortName(plan), columns, 2, rows(contents(plan, Indicator.class), columns), notes);
	}

	private static String year(String key, int year) {
		return year == 0 ? text("column." + key) : text("column." + key + ".year", Integer.toString(year));
	}

	/** The tasks of a plan and who does them by when. */
	public static SheetTable tasks(Plan plan) {
		List<Column> columns = List.of(new Column("number", text("column.no"), Align.ORDINAL, NUMBER_WIDTH), new Column("chapter", text("column.chapter"), Align.START, 16),
				column(Literals.SECTION__TITLE, "task", Align.START, 28), column(Literals.TASK__LEAD_OFFICE, "lead", Align.START, 12),
				column(Literals.TASK__RESPONSIBLE_OFFICES, "offices", Align.START, 18), column(Literals.TASK__DEADLINE, "deadline", Align.SHORT, 10));
		List<Row> rows = new ArrayList<>();
		Predicate<Task> holds = task -> task.getSections().stream().anyMatch(Task.class::isInstance);
		for (Task task : contents(plan, Task.class)) {
			if (!holds.test(task) && !(task.getParent() instanceof Plan && !task.getSections().isEmpty())) {
				rows.add(row(task, columns, List.of(Integer.toString(rows.size() + 1), chapter(task))));
			}
		}
		return new SheetTable(text("tasks"), title("tasks", plan), plan.getId(), ElementNames.shortName(plan), columns, 2, rows, List.of());
	}

	private static String chapter(Task task) {
		return task.getParent() instanceof Section above ? ElementNames.of(above) : "";
	}

	/** The register of opinions on a plan. */
	public static SheetTable opinions(Plan plan) {
		List<Column> columns = List.of(new Column("number", text("column.no"), Align.ORDINAL, NUMBER_WIDTH), new Column("place", text("column.place"), Align.START, 14),
				column(Literals.OPINION__TEXT, "opinion", Align.START, 36), column(Literals.OPINION__PROPOSAL, "proposal", Align.START, 30),
				column(Literals.OPINION__ANSWER, "answer", Align.SHORT, 8), column(Literals.OPINION__ANSWER_REASON, "answerReason", Align.START, 20),
				column(Literals.OPINION__STATE, "state", Align.SHORT, 7), column(Literals.OPINION__AUTHOR, "author", Align.SHORT, 8));
		List<Row> rows = new ArrayList<>();
		plan.getOpinions().forEach(opinion -> rows.add(row(opinion, columns, List.of(Integer.toString(rows.size() + 1), place(opinion)))));
		return new SheetTable(text("opinions"), title("opinions", plan), plan.getId(), ElementNames.shortName(plan), columns, 2, rows, List.of());
	}

	private static String place(Opinion opinion) {
		String place = opinion.getSubject() == null ? "" : ElementNames.place(opinion.getSubject());
		return place.isEmpty() ? Messages.text("report.align.place.plan") : place;
	}

	private static List<Row> rows(List<? extends Identified> things, List<Column> columns) {
		return things.stream().map(thing -> row(thing, columns, List.of())).toList();
	}

	/** What is known of a thing beside its fields stands first. */
	private static Row row(Identified thing, List<Column> columns, List<String> first) {
		List<String> cells = new ArrayList<>(first);
		columns.stream().skip(first.size()).forEach(column -> cells.add(FIELDS.text(thing, column.key())));
		return new Row(Objects.requireNonNullElse(thing.getId(), ""), cells);
	}

	private static Column column(EStructuralFeature feature, String title, Align align, int width) {
		return new Column(ReturnFields.key(feature), text("column." + title), align, width);
	}

	/** The tables of a report, each below the heading that it stands under; the words below a table are its notes. */
	public static List<SheetTable> of(Document document) {
		List<SheetTable> tables = new ArrayList<>();
		String heading = document.title();
		Table open = null;
		List<String> notes = new ArrayList<>();
		for (DocumentPart part : document.parts()) {
			if (part instanceof Heading head) {
				add(open, heading, notes, tables);
				open = null;
				heading = head.text();
			} else if (part instanceof Table table) {
				add(open, heading, notes, tables);
				open = table;
			} else if (part instanceof Paragraph words && open != null) {
				notes.add(String.join("", words.runs().stream().filter(run -> run.style() != Style.FORMULA).map(Run::text).toList()));
			}
		}
		add(open, heading, notes, tables);
		return tables;
	}

	private static void add(Table table, String heading, List<String> notes, List<SheetTable> tables) {
		if (table != null) {
			List<Column> columns = new ArrayList<>();
			for (int i = 0; i < table.columns().size(); i++) {
				DocumentPart.Column column = table.columns().get(i);
				int longest = widest(table, i);
				columns.add(new Column("report." + i, column.title(), column.align(), Math.min(WIDEST, Math.max(longest, column.title().length()))));
			}
			tables.add(new SheetTable(heading, heading, "", columns, 0, table.rows().stream().map(cells -> new Row("", cells)).toList(), List.copyOf(notes)));
		}
		notes.clear();
	}

	/** Lines of words in a column, the longest of them, in Chinese characters. */
	private static int widest(Table table, int column) {
		return table.rows().stream().flatMap(row -> row.get(column).lines()).mapToInt(line -> line.length()).max().orElse(0);
	}

	private static <T extends EObject> List<T> contents(Plan plan, Class<T> type) {
		List<T> found = new ArrayList<>();
		for (TreeIterator<EObject> all = plan.eAllContents(); all.hasNext();) {
			EObject object = all.next();
			if (type.isInstance(object)) {
				found.add(type.cast(object));
			}
		}
		return found;
	}

	private static String title(String key, Plan plan) {
		return text("title." + key, Objects.requireNonNullElse(plan.getTitle(), ""));
	}

	private static String text(String key, Object... arguments) {
		return Messages.text("sheet.table." + key, arguments);
	}
}
