package org.planwright.core;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.planwright.core.check.Finding;
import org.planwright.core.check.Place;
import org.planwright.core.check.Trail;
import org.planwright.core.report.DocumentPart.Bullets;
import org.planwright.core.report.DocumentPart.Card;
import org.planwright.core.report.DocumentPart.Field;
import org.planwright.core.report.DocumentPart.Fields;
import org.planwright.core.report.DocumentPart.Paragraph;
import org.planwright.core.report.DocumentPart.Run;
import org.planwright.core.report.DocumentPart.Style;
import org.planwright.core.report.DocumentPart.Tone;
import org.planwright.model.Identified;
import org.planwright.model.Plan;
import org.planwright.model.Section;

/** Findings of one plan, each as a card of a report. */
final class FindingCard {

	/** Digits of a computed number that a reader needs to check a printed one. */
	private static final MathContext SHOWN = new MathContext(6);
	private static final String STEP = " › ";

	private final Map<String, Identified> objects = new HashMap<>();

	FindingCard(Plan plan) {
		plan.eAllContents().forEachRemaining(object -> {
			if (object instanceof Identified identified && identified.getId() != null) {
				objects.put(identified.getId(), identified);
			}
		});
	}

	/**
	 * The card of a finding.
	 *
	 * @param more what else is to be said, below the rest
	 */
	Card of(Finding finding, Tone tone, List<Field> more) {
		List<Field> fields = new ArrayList<>();
		fields.add(Field.of(text("place"), place(finding.place())));
		fields.add(Field.of(text("stated"), finding.stated()));
		if (finding.computed() != null) {
			fields.add(Field.of(text("computed"), finding.computed()));
		}
		finding.trails().forEach(trail -> fields.add(new Field(text("trail"), List.of(formula(trail), inputs(trail, finding.place())))));
		if (!finding.causes().isEmpty()) {
			fields.add(new Field(text("causes"), List.of(new Bullets(finding.causes().stream()
					.map(cause -> new Paragraph(causeRuns(cause.words().text(), cause.trail()))).toList()))));
		}
		fields.add(Field.of(text("why"), finding.why().text()));
		fields.add(Field.of(text("cure"), finding.cure().text()));
		fields.addAll(more);
		return new Card(tone, finding.rule().id() + "  " + finding.message().text(),
				List.of(new Fields(fields)));
	}

	/** The chapter, the row or words, and the line. */
	String place(Place place) {
		List<String> steps = new ArrayList<>(chapters(place));
		if (place.row() > 0 && place.kind() == Place.Kind.INDICATOR) {
			steps.add(text("row", Integer.toString(place.row())));
		}
		if (steps.isEmpty() || !steps.getLast().equals(place.words())) {
			steps.add(place.kind() == Place.Kind.WORDS ? text("quoted", place.words()) : place.words());
		}
		if (place.column() != null) {
			steps.add(place.column().title());
		}
		String where = String.join(STEP, steps.stream().filter(step -> !step.isBlank()).toList());
		return place.line() == 0 ? where : text("line", where, Integer.toString(place.line()));
	}

	/** A place as seen from another: a cell of the same row by its column alone. */
	private String near(Place place, Place other) {
		return place.column() != null && place.object().equals(other.object()) ? place.column().title() : place(place);
	}

	/** The headings above a place, from the top. */
	private List<String> chapters(Place place) {
		List<String> chapters = new ArrayList<>();
		for (EObject at = objects.get(place.object()); at != null; at = at.eContainer()) {
			if (at instanceof Section section) {
				chapters.addFirst(Objects.requireNonNullElse(section.getLabel(), "") + Objects.requireNonNullElse(section.getTitle(), ""));
			}
		}
		return chapters;
	}

	/** The formula, with the numbers in it, and what comes out. */
	private static Paragraph formula(Trail trail) {
		String result = shown(trail.value()) + trail.unit();
		String all = trail.interval() == null ? text("formula", trail.expression(), trail.filled(), result)
				: text("formula.interval", trail.expression(), trail.filled(), result, shown(trail.interval().low(), "−∞") + " … "
						+ shown(trail.interval().high(), "+∞") + trail.unit());
		return Paragraph.of(Style.FORMULA, all);
	}

	private Bullets inputs(Trail trail, Place of) {
		return new Bullets(trail.inputs().stream().map(input -> {
			List<Run> runs = new ArrayList<>();
			runs.add(new Run(input.symbol() + " = " + input.shown(), Style.FORMULA));
			if (input.place() != null) {
				runs.add(new Run("  " + near(input.place(), of), Style.SMALL));
			}
			return new Paragraph(runs);
		}).toList());
	}

	private static List<Run> causeRuns(String words, Trail trail) {
		List<Run> runs = new ArrayList<>(List.of(new Run(words, Style.PLAIN)));
		if (trail != null) {
			runs.addAll(List.of(new Run(" ", Style.PLAIN), formula(trail).runs().getFirst()));
		}
		return runs;
	}

	private static String shown(BigDecimal number, String none) {
		return number == null ? none : shown(number);
	}

	private static String shown(BigDecimal number) {
		return number.signum() == 0 ? "0" : number.round(SHOWN).stripTrailingZeros().toPlainString();
	}

	private static String text(String key, Object... arguments) {
		return Messages.text("report.check." + key, arguments);
	}
}
