package org.planwright.core.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.planwright.core.figure.FigureParser;
import org.planwright.core.figure.PrintedFigure;
import org.planwright.core.figure.Unit;
import org.planwright.core.figure.prose.ProseFigureFinder;
import org.planwright.model.ChangeKind;
import org.planwright.model.Indicator;
import org.planwright.model.KeyProject;
import org.planwright.model.Mention;
import org.planwright.model.Passage;
import org.planwright.model.ProjectItem;
import org.planwright.model.Section;
import org.planwright.model.TextRow;

/** The figures that things of a plan say, where they stand. */
final class FigurePlaces {

	private FigurePlaces() {
	}

	/** The figures that a thing itself says, not what stands in it. */
	static List<FigurePlace> of(EObject thing) {
		List<FigurePlace> places = new ArrayList<>();
		switch (thing) {
		case Indicator row -> places.addAll(row(row));
		case TextRow row -> places.addAll(cells(row));
		case Section section -> places.addAll(title(section, section.getTitle()));
		case KeyProject box -> places.addAll(title(box, box.getTitle()));
		case ProjectItem item -> {
			places.addAll(title(item, item.getTitle()));
			places.addAll(words(item));
		}
		case Passage passage -> places.addAll(words(passage));
		default -> {
			// Nothing else of a plan says figures.
		}
		}
		return places;
	}

	private static List<FigurePlace> row(Indicator row) {
		List<FigurePlace> places = new ArrayList<>();
		String base = row.getPriceBase();
		places.add(cell(row, FigureColumn.BASELINE, Stated.of(row.getBaseline(), row.getUnit(), base)));
		places.add(cell(row, FigureColumn.TARGET, Stated.of(row.getTarget(), row.getUnit(), base)));
		String changeUnit = row.getChangeKind() == ChangeKind.ANNUAL_GROWTH ? Unit.PERCENT : row.getUnit();
		places.add(cell(row, FigureColumn.CHANGE, Stated.of(row.getChange(), changeUnit, null)));
		places.removeIf(place -> place.figure().text().isBlank());
		return places;
	}

	private static FigurePlace cell(Indicator row, FigureColumn column, Stated figure) {
		return new FigurePlace(row, column, 0, 0, figure, List.of(row));
	}

	private static List<FigurePlace> cells(TextRow row) {
		List<FigurePlace> places = new ArrayList<>();
		for (int i = 0; i < row.getCells().size(); i++) {
			PrintedFigure printed = FigureParser.parseCell(row.getCells().get(i));
			if (printed.hasValue()) {
				places.add(new FigurePlace(row, FigureColumn.CELL, i, 0, Stated.of(printed, null, printed.text()), List.of()));
			}
		}
		return places;
	}

	private static List<FigurePlace> title(EObject thing, String title) {
		return ProseFigureFinder.find(title).stream()
				.map(found -> new FigurePlace(thing, FigureColumn.TITLE, found.start(), found.end(), Stated.of(found), List.of())).toList();
	}

	/** The figures of a passage as the model has them: one that speaks of several rows is one figure. */
	static List<FigurePlace> words(Passage passage) {
		record Span(int start, int end) {
		}
		Map<Span, List<Mention>> spans = new LinkedHashMap<>();
		passage.getMentions().forEach(mention -> spans.computeIfAbsent(new Span(mention.getStart(), mention.getEnd()), first -> new ArrayList<>()).add(mention));
		List<FigurePlace> places = new ArrayList<>();
		spans.forEach((span, mentions) -> {
			Mention first = mentions.getFirst();
			Stated said = Stated.of(first.getFigure(), null, null);
			Stated quoted = new Stated(Objects.requireNonNullElse(first.getQuote(), said.text()), said.value(), said.comparator(), said.unit(), said.priceBase());
			places.add(new FigurePlace(passage, FigureColumn.WORDS, span.start(), span.end(), quoted,
					mentions.stream().map(Mention::getIndicator).filter(Objects::nonNull).toList()));
		});
		places.sort(Comparator.comparingInt(FigurePlace::start));
		return places;
	}
}
