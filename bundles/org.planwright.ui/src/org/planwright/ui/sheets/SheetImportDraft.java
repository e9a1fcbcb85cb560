package org.planwright.ui.sheets;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.planwright.core.SheetImport;
import org.planwright.core.SheetRowImport;
import org.planwright.core.SheetRowImport.Answer;
import org.planwright.core.project.Ids;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.edit.PlanInsertion;
import org.planwright.core.reading.SheetPlanReader;
import org.planwright.core.reading.layout.ColumnUse;
import org.planwright.core.reading.layout.LayoutFinder;
import org.planwright.core.reading.layout.LayoutMemory;
import org.planwright.core.reading.layout.SheetLayout;
import org.planwright.core.reading.layout.SheetReader;
import org.planwright.core.reading.layout.SheetReading;
import org.planwright.core.reading.sheet.Sheet;
import org.planwright.core.reading.sheet.Workbook;
import org.planwright.model.Indicator;
import org.planwright.model.Plan;
import org.planwright.model.PlanFactory;
import org.planwright.ui.Messages;

/** A workbook while a person says what of it goes where. */
public final class SheetImportDraft {

	/** Remembers layouts; values are empty where nothing is known. */
	public interface Memory {

		/** What was said of a layout before; empty for nothing. */
		String recall(String fingerprint);

		/** Keeps what was said. */
		void keep(String fingerprint, String said);
	}

	private final Workbook workbook;
	private final ProjectSession session;
	private final Memory memory;
	private final List<Sheet> sheets;
	private SheetLayout layout;
	private boolean remembered;
	private boolean found;
	private Plan plan;
	private SheetImport rows;

	/** @param session the open project */
	public SheetImportDraft(Workbook workbook, ProjectSession session, Memory memory) {
		this.workbook = Objects.requireNonNull(workbook);
		this.session = Objects.requireNonNull(session);
		this.memory = Objects.requireNonNull(memory);
		sheets = workbook.ordinary().stream().filter(sheet -> !sheet.rows().isEmpty()).toList();
		if (sheets.isEmpty()) {
			throw new IllegalArgumentException("Nothing in " + workbook.fileName());
		}
		choose(LayoutFinder.best(workbook).map(this::sheetOf).orElse(sheets.getFirst()));
		plan = likeliest();
	}

	private Sheet sheetOf(SheetLayout of) {
		return sheets.stream().filter(sheet -> sheet.name().equals(of.sheet())).findFirst().orElseThrow(NoSuchElementException::new);
	}

	/** The plan with most of the indicators; null, a plan of its own, where none has any. */
	private Plan likeliest() {
		if (layout.problem().isPresent()) {
			return null;
		}
		SheetReading reading = reading();
		Plan best = null;
		long most = 0;
		for (Plan each : plans()) {
			long matches = SheetImport.matches(reading, each);
			if (matches > most) {
				most = matches;
				best = each;
			}
		}
		return best;
	}

	/** The sheets with content. */
	public List<Sheet> sheets() {
		return sheets;
	}

	/** The sheet that is read. */
	public Sheet sheet() {
		return sheetOf(layout);
	}

	/** Reads another sheet. */
	public void choose(Sheet sheet) {
		Optional<SheetLayout> best = LayoutFinder.find(sheet).map(LayoutFinder.Found::layout);
		found = best.isPresent();
		layout = best.orElseGet(() -> LayoutFinder.blank(sheet));
		Optional<SheetLayout> said = LayoutMemory.apply(layout, memory.recall(LayoutMemory.fingerprint(layout)));
		remembered = said.isPresent();
		layout = said.orElse(layout);
		rows = null;
	}

	/** The plans that a table can go into; those that cannot be edited are not among them. */
	public List<Plan> plans() {
		return session.project().getPlans().stream().filter(each -> each.getCopiedFrom() == null).toList();
	}

	/** The plan that it goes into; empty for a plan of its own. */
	public Optional<Plan> plan() {
		return Optional.ofNullable(plan);
	}

	/** @param chosen null for a plan of its own */
	public void setPlan(Plan chosen) {
		plan = chosen;
		rows = null;
	}

	/** What its columns hold. */
	public SheetLayout layout() {
		return layout;
	}

	/** Whether a head was found. */
	public boolean isFound() {
		return found;
	}

	/** Whether somebody has said before what sheets with this head hold. */
	public boolean isRemembered() {
		return remembered;
	}

	/** Says what a column holds; the year that it had, or that its head names, stays. */
	public void setUse(int column, ColumnUse use) {
		layout = layout.withUse(column, use, layout.columns().get(column).year());
		rows = null;
	}

	/** Says of which year a column's values are. */
	public void setYear(int column, int year) {
		layout = layout.withUse(column, layout.columns().get(column).use(), year);
		rows = null;
	}

	private SheetReading reading() {
		return SheetReader.read(workbook, layout);
	}

	/** The rows on their way; empty while the columns make no sense. For a plan of its own all rows are new. */
	public Optional<SheetImport> rows() {
		if (layout.problem().isPresent()) {
			return Optional.empty();
		}
		if (rows == null) {
			rows = new SheetImport(reading(), plan == null ? PlanFactory.eINSTANCE.createPlan() : plan);
			if (plan == null) {
				rows.rows().stream().filter(row -> row.line().doubts().stream().noneMatch(doubt -> doubt.blocking()) && row.isUnclear())
						.toList().forEach(row -> rows.answer(row.line().number(), Answer.FRESH));
			}
		}
		return Optional.of(rows);
	}

	/** The words by which rows are answered: leaving out, a new indicator, or one of the plan's. */
	public List<String> answers() {
		List<String> words = new ArrayList<>(List.of(Messages.text("sheets.answer.skip"), Messages.text("sheets.answer.fresh")));
		words.addAll(named().keySet());
		return words;
	}

	/** The indicators by the words that mean them. */
	private Map<String, Indicator> named() {
		Map<String, List<Indicator>> byName = indicators().stream().collect(Collectors.groupingBy(SheetImportDraft::name));
		Map<String, Indicator> named = new LinkedHashMap<>();
		indicators().forEach(each -> named.put(words(each, byName.get(name(each))), each));
		return named;
	}

	private List<Indicator> indicators() {
		return rows().map(SheetImport::indicators).orElse(List.of());
	}

	/** The words that mean an indicator: those of one name are told apart by their order, whole and unit. */
	private static String words(Indicator indicator, List<Indicator> alike) {
		if (alike.size() < 2) {
			return name(indicator);
		}
		String which = Stream.of(Integer.toString(alike.indexOf(indicator) + 1), indicator.getWhole() == null ? "" : name(indicator.getWhole()),
				Objects.requireNonNullElse(indicator.getUnit(), "")).filter(word -> !word.isEmpty()).collect(Collectors.joining(" · "));
		return Messages.text("sheets.answer.alike", name(indicator), which);
	}

	private static String name(Indicator indicator) {
		return Objects.requireNonNullElse(indicator.getName(), "");
	}

	/** What becomes of a row, in those words; empty while nobody said. */
	public String answer(SheetRowImport row) {
		if (row.isSkipped()) {
			return Messages.text("sheets.answer.skip");
		}
		if (row.isUnclear()) {
			return "";
		}
		return row.indicator().map(this::words).orElseGet(() -> Messages.text("sheets.answer.fresh"));
	}

	private String words(Indicator indicator) {
		return words(indicator, indicators().stream().filter(each -> name(each).equals(name(indicator))).toList());
	}

	/** Whether words answer a row. */
	public boolean isAnswer(String words) {
		return words.isBlank() || answers().contains(words.strip());
	}

	/** Says what becomes of a row; blank words take back what was said. */
	public void answer(SheetRowImport row, String words) {
		String said = words.strip();
		rows().ifPresent(table -> {
			int number = row.line().number();
			if (said.isEmpty()) {
				table.answer(number, null);
			} else if (said.equals(Messages.text("sheets.answer.skip"))) {
				table.answer(number, Answer.SKIP);
			} else if (said.equals(Messages.text("sheets.answer.fresh"))) {
				table.answer(number, Answer.FRESH);
			} else {
				Optional.ofNullable(named().get(said)).ifPresent(indicator -> table.answer(number, new Answer.Is(indicator.getId())));
			}
		});
	}

	/** What keeps the table from being brought in, in words; empty where nothing does. */
	public String problem() {
		Optional<String> problem = layout.problem();
		if (problem.isPresent()) {
			return found ? org.planwright.core.Messages.text(problem.get()) : Messages.text("sheets.unknown", layout.sheet());
		}
		int unclear = rows().map(table -> table.unclear().size()).orElse(0);
		if (unclear > 0) {
			return Messages.text("sheets.unclear", Integer.toString(unclear));
		}
		return rows().filter(table -> !table.changing().isEmpty()).isPresent() ? "" : Messages.text("sheets.nothing");
	}

	/** What would be done, in words; empty while something keeps it from being done. */
	public String outcome() {
		if (!problem().isEmpty()) {
			return "";
		}
		SheetImport table = rows().orElseThrow();
		long fresh = table.changing().stream().filter(row -> row.indicator().isEmpty()).count();
		long changed = table.changing().size() - fresh;
		long observed = table.changing().stream().mapToLong(SheetRowImport::observations).sum();
		long skipped = table.rows().stream().filter(SheetRowImport::isSkipped).count();
		return Messages.text("sheets.outcome", Long.toString(changed), Long.toString(fresh), Long.toString(observed), Long.toString(skipped));
	}

	/**
	 * Brings the table in by one edit, and remembers what its columns hold.
	 *
	 * @return the plan that it is in now
	 */
	public Plan insert() {
		memory.keep(LayoutMemory.fingerprint(layout), LayoutMemory.write(layout));
		SheetImport table = rows().orElseThrow();
		if (plan != null) {
			table.apply(session);
			return plan;
		}
		List<Integer> skipped = table.rows().stream().filter(SheetRowImport::isSkipped).map(row -> row.line().number()).toList();
		Plan made = new SheetPlanReader(table.reading(), line -> !skipped.contains(line.number()), Ids::fresh).read().plan();
		PlanInsertion.insert(session, List.of(made));
		return made;
	}
}
