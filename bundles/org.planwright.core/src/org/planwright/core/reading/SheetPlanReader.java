package org.planwright.core.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.planwright.core.Figures;
import org.planwright.core.reading.layout.ColumnUse;
import org.planwright.core.reading.layout.SheetLayout;
import org.planwright.core.reading.layout.SheetLayout.Column;
import org.planwright.core.reading.layout.SheetLine;
import org.planwright.core.reading.layout.SheetReading;
import org.planwright.core.reading.sheet.Sheet;
import org.planwright.core.reading.sheet.SheetRow;
import org.planwright.core.reading.source.PlacedText;
import org.planwright.core.reading.source.SourceLine;
import org.planwright.core.reading.source.SourceText;
import org.planwright.core.reading.structure.Block;
import org.planwright.core.reading.structure.Division;
import org.planwright.core.reading.structure.FrontMatter;
import org.planwright.core.reading.structure.IndicatorRow;
import org.planwright.core.reading.structure.IndicatorTableBlock;
import org.planwright.core.reading.structure.PlanStructure;
import org.planwright.core.reading.structure.ProseBlock;
import org.planwright.core.reading.structure.ReadingNote;
import org.planwright.core.reading.structure.ReadingNote.Severity;
import org.planwright.model.Indicator;
import org.planwright.model.Observation;
import org.planwright.model.Plan;
import org.planwright.model.PlanFactory;

/** Makes a detached plan of a sheet: its table of indicators, with the actual values that stand in it. Lines are rows of the sheet. */
public final class SheetPlanReader {

	private final SheetReading reading;
	private final Predicate<SheetLine> wanted;
	private final Supplier<String> ids;

	/**
	 * @param wanted which rows are taken over; the others are noted as not placed
	 * @param ids gives a new id for every object that has one
	 */
	public SheetPlanReader(SheetReading reading, Predicate<SheetLine> wanted, Supplier<String> ids) {
		this.reading = reading;
		this.wanted = wanted;
		this.ids = ids;
	}

	/** The plan. */
	public ReadResult read() {
		List<ReadingNote> notes = new ArrayList<>();
		Map<String, IndicatorRow> rows = new LinkedHashMap<>();
		for (SheetLine line : reading.lines()) {
			line.doubts().forEach(doubt -> notes.add(ReadingNote.of(line.number(), wanted.test(line) ? Severity.DOUBTFUL : Severity.UNPLACED, "sheet." + doubt.code(),
					doubt.arguments().toArray(String[]::new))));
			if (wanted.test(line)) {
				rows.putIfAbsent(key(line.row()), line.row());
			}
		}
		SourceText source = SourceText.printed(reading.workbook().fileName(), reading.workbook().digest(), lines(), List.of(), null);
		ReadResult result = new PlanAssembler(ids).assemble(structure(List.copyOf(rows.values()), notes), source);
		observe(result.plan());
		return result;
	}

	private static String key(IndicatorRow row) {
		return row.parent() + "\n" + row.category() + "\n" + row.name();
	}

	private PlanStructure structure(List<IndicatorRow> rows, List<ReadingNote> notes) {
		SheetLayout layout = reading.layout();
		int head = layout.headRow() + 1;
		int last = reading.lines().stream().mapToInt(SheetLine::number).max().orElse(head);
		int base = year(layout, ColumnUse.BASELINE);
		int target = year(layout, ColumnUse.TARGET);
		List<PlacedText> headings = layout.columns().stream().map(Column::head).filter(words -> !words.isEmpty()).map(words -> PlacedText.of(words, head)).toList();
		PlacedText title = layout.title().isEmpty() ? null : PlacedText.of(layout.title(), Math.max(1, head - 1));
		List<Block> blocks = new ArrayList<>();
		blocks.add(new IndicatorTableBlock(null, title, headings, base, target, rows, List.of(), head, last));
		reading.notes().forEach(note -> blocks.add(new ProseBlock(PlacedText.of(note, last), ProseBlock.Style.NOTE)));
		FrontMatter front = new FrontMatter(title, null, FrontMatter.Level.UNKNOWN, null, null, null, base > 0 && target > base ? base + 1 : 0, target);
		return new PlanStructure(front, new Division(0, null, null, Division.Kind.DOCUMENT, false, "", 1, blocks, List.of()), notes, List.of());
	}

	private static int year(SheetLayout layout, ColumnUse use) {
		return layout.has(use) ? layout.columns().get(layout.place(use)).year() : 0;
	}

	/** The sheet as text: its rows, cells apart by tabs. */
	private List<SourceLine> lines() {
		Sheet sheet = reading.workbook().sheets().stream().filter(each -> each.name().equals(reading.layout().sheet())).findFirst().orElseThrow();
		List<SourceLine> lines = new ArrayList<>();
		for (SheetRow row : sheet.rows()) {
			while (lines.size() < row.index()) {
				lines.add(new SourceLine(lines.size() + 1, ""));
			}
			lines.add(new SourceLine(row.index() + 1, String.join("\t", row.cells().stream().map(cell -> cell.text().replace('\n', ' ')).toList())));
		}
		return lines;
	}

	private void observe(Plan plan) {
		Map<Integer, Indicator> byLine = new HashMap<>();
		for (TreeIterator<EObject> all = plan.eAllContents(); all.hasNext();) {
			if (all.next() instanceof Indicator indicator) {
				byLine.put(indicator.getFirstLine(), indicator);
			}
		}
		Map<String, Indicator> byKey = new HashMap<>();
		Set<String> taken = new HashSet<>();
		for (SheetLine line : reading.lines()) {
			if (wanted.test(line)) {
				Indicator indicator = byKey.computeIfAbsent(key(line.row()), key -> byLine.get(line.number()));
				line.observed().forEach((year, text) -> {
					if (taken.add(indicator.getId() + year)) {
						plan.getObservations().add(observation(indicator, year, text, line.source()));
					}
				});
			}
		}
	}

	private Observation observation(Indicator indicator, int year, String text, String source) {
		Observation observation = PlanFactory.eINSTANCE.createObservation();
		observation.setId(ids.get());
		observation.setIndicator(indicator);
		observation.setYear(year);
		observation.setFigure(Figures.read(text, indicator.getUnit()));
		observation.getFigure().setYear(year);
		observation.setSource(source);
		return observation;
	}
}
