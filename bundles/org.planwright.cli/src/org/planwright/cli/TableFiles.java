package org.planwright.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.planwright.core.ReturnGround;
import org.planwright.core.ReturnImport;
import org.planwright.core.ReturnImport.Item;
import org.planwright.core.ReturnImport.Kind;
import org.planwright.core.ReturnReader;
import org.planwright.core.ReturnedTable;
import org.planwright.core.SheetImport;
import org.planwright.core.SheetRowImport;
import org.planwright.core.project.FrozenCopies;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.reading.layout.Doubt;
import org.planwright.core.reading.layout.LayoutFinder;
import org.planwright.core.reading.layout.SheetLayout;
import org.planwright.core.reading.layout.SheetLine;
import org.planwright.core.reading.layout.SheetReader;
import org.planwright.core.reading.layout.SheetReading;
import org.planwright.core.reading.sheet.Workbook;
import org.planwright.core.reading.source.SourceFileException;
import org.planwright.core.reading.source.WorkbookFile;
import org.planwright.core.report.PrintException;
import org.planwright.core.report.SheetPrinter;
import org.planwright.core.report.SheetTable;
import org.planwright.model.Plan;

/** Reads tables from workbooks, and brings them into plans that are there. */
final class TableFiles {

	private TableFiles() {
	}

	/**
	 * Reads a workbook that this program printed.
	 *
	 * @return empty where the file is anything else
	 * @throws CallFailure when it cannot be read
	 */
	static Optional<Workbook> returned(Path file) {
		try {
			return WorkbookFile.read(file).filter(ReturnReader::isReturned);
		} catch (SourceFileException e) {
			throw new CallFailure(Terminal.UNREADABLE, Messages.text("file.unread", file, e.getMessage()), e);
		}
	}

	/**
	 * Takes over what was changed in a workbook that came back. Rows come and go only when that is asked for.
	 *
	 * @param rows whether new rows are added and those that are gone are deleted
	 */
	static void takeBack(Workbook book, ProjectSession session, boolean rows, PrintWriter out) {
		List<ReturnedTable> tables = ReturnReader.read(book);
		session.loadAll();
		ReturnImport changes = new ReturnImport(session, tables, book.fileName(), ReturnGround.of(session.project().getPlans()).work(tables));
		List<Item> chosen = changes.items().stream().filter(item -> item.isProposed() || rows && item.kind() != Kind.CHANGE && item.problem().isEmpty()).toList();
		out.println(Messages.text("return.head", book.fileName(), changes.items().size(), chosen.size()));
		for (Item item : changes.items()) {
			String why = Stream.of(item.problem(), item.doubt(), item.now().map(now -> Messages.text("return.meanwhile", now)), item.note()).flatMap(Optional::stream)
					.collect(Collectors.joining(" "));
			String words = Messages.text("return." + item.kind().name().toLowerCase(Locale.ROOT), item.row(), item.column(), item.from(), item.to());
			out.println(Messages.text(chosen.contains(item) ? "return.taken" : "return.left", words, why));
		}
		if (!changes.missingColumns().isEmpty()) {
			out.println(Messages.text("return.missing", String.join("、", changes.missingColumns())));
		}
		changes.apply(chosen);
	}

	/**
	 * Reads the table of a workbook.
	 *
	 * @return empty where the file is no workbook
	 * @throws CallFailure when it cannot be read or holds no table that is understood
	 */
	static Optional<SheetReading> read(Path file) {
		try {
			Optional<Workbook> book = WorkbookFile.read(file);
			if (book.isEmpty()) {
				return Optional.empty();
			}
			SheetLayout layout = LayoutFinder.best(book.get()).orElseThrow(() -> new CallFailure(Terminal.UNREADABLE,
					org.planwright.core.Messages.text("sheet.layout.none", file)));
			return Optional.of(SheetReader.read(book.get(), layout));
		} catch (SourceFileException e) {
			throw new CallFailure(Terminal.UNREADABLE, Messages.text("file.unread", file, e.getMessage()), e);
		}
	}

	/**
	 * The plan that a table is about: the one that is named, else of those that take words the one with most of its indicators.
	 *
	 * @param id null for none that is named
	 * @return empty where no plan has any of them
	 * @throws CallFailure when several plans have as many, or only frozen copies have any
	 */
	static Optional<Plan> planFor(SheetReading reading, ProjectSession session, String id) {
		List<Plan> plans = PlanFiles.of(session.project(), id);
		if (id != null) {
			return Optional.of(plans.getFirst());
		}
		record Matching(Plan plan, long rows) {
		}
		List<Matching> matching = plans.stream().map(plan -> new Matching(plan, SheetImport.matches(reading, plan))).filter(each -> each.rows() > 0)
				.sorted(Comparator.comparingLong(Matching::rows).reversed()).toList();
		List<Matching> living = matching.stream().filter(each -> !FrozenCopies.isCopy(each.plan())).toList();
		List<Plan> most = living.stream().filter(each -> each.rows() == living.getFirst().rows()).map(Matching::plan).toList();
		if (most.size() > 1) {
			throw CallFailure.wrongCall("table.which", reading.workbook().fileName(), PlanFiles.list(most));
		}
		if (most.isEmpty() && !matching.isEmpty()) {
			throw CallFailure.wrongCall("table.copy", reading.workbook().fileName(), PlanFiles.list(matching.stream().map(Matching::plan).toList()));
		}
		return most.stream().findFirst();
	}

	/**
	 * Brings a table into a plan.
	 *
	 * @param skipUnclear whether rows that are not understood are left out; else nothing is brought in while there are any
	 * @throws CallFailure when there are, with all of them
	 */
	static void bringIn(SheetReading reading, ProjectSession session, Plan plan, boolean skipUnclear, PrintWriter out) {
		SheetImport table = new SheetImport(reading, plan);
		List<SheetRowImport> unclear = table.unclear();
		if (!unclear.isEmpty() && !skipUnclear) {
			throw unclear(reading, unclear.stream().map(row -> note(row.line(), row.doubts())).toList());
		}
		table.skipUnclear();
		long fresh = table.changing().stream().filter(row -> row.indicator().isEmpty()).count();
		long observed = table.changing().stream().mapToLong(SheetRowImport::observations).sum();
		out.println(Messages.text("table.brought", reading.workbook().fileName(), reading.layout().sheet(), plan.getTitle(), reading.lines().size()));
		table.changing().stream().filter(row -> row.indicator().isPresent()).forEach(row -> row.changes().forEach(change -> out.println(
				Messages.text("table.change", Integer.toString(row.line().number()), row.indicator().orElseThrow().getName(), change.what(), change.from(), change.to()))));
		int changed = table.apply(session);
		out.println(Messages.text("table.counts", changed - fresh, fresh, observed, unclear.size()));
		unclear.forEach(row -> out.println(note(row.line(), row.doubts())));
		table.rows().stream().filter(row -> !row.isSkipped() && !row.doubts().isEmpty()).forEach(row -> out.println(note(row.line(), row.doubts())));
		reading.remarks().forEach(out::println);
	}

	/** Refuses a table that is to be a plan of its own while rows of it are not understood. */
	static void requireClear(SheetReading reading, boolean skipUnclear) {
		if (!skipUnclear && !reading.unclear().isEmpty()) {
			throw unclear(reading, reading.unclear().stream().map(line -> note(line, line.doubts())).toList());
		}
	}

	private static CallFailure unclear(SheetReading reading, List<String> notes) {
		return new CallFailure(Terminal.UNREADABLE, Messages.text("table.unclear", reading.workbook().fileName(), reading.layout().sheet(), notes.size(),
				String.join("\n", notes)));
	}

	private static String note(SheetLine line, List<Doubt> doubts) {
		return Messages.text("import.note", Integer.toString(line.number()), line.row().name() + ' ' + String.join(" ", doubts.stream().map(Doubt::text).toList()));
	}

	/**
	 * A workbook of tables.
	 *
	 * @throws CallFailure when there are none, or this machine cannot make one
	 */
	static byte[] print(List<SheetTable> tables) {
		if (tables.isEmpty()) {
			throw CallFailure.wrongCall("table.none");
		}
		SheetPrinter printer = SheetPrinter.of("xlsx").orElseThrow();
		try {
			return printer.print(tables);
		} catch (PrintException e) {
			throw new CallFailure(Terminal.FAULT, e.getMessage(), e);
		}
	}
}
