package org.planwright.core.check;

import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.planwright.core.figure.FigureParser;
import org.planwright.core.figure.PrintedFigure;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.edit.IndicatorEdits;
import org.planwright.core.project.edit.IndicatorField;
import org.planwright.model.Figure;
import org.planwright.model.Indicator;
import org.planwright.model.Passage;

/**
 * Changes each figure that the findings of a rule name, one after the other: where a finding stays, it must rest on other data, so that its
 * waiver wakes.
 */
final class WakingFindings {

	static final Map<Column, IndicatorField> FIELDS = Map.of(Column.BASELINE, IndicatorField.BASELINE, Column.TARGET, IndicatorField.TARGET,
			Column.CHANGE, IndicatorField.CHANGE);
	/** What is found of numbering and words rests on no figure, wherever it stands. */
	private static final Set<Topic> OF_FIGURES = EnumSet.of(Topic.GROWTH, Topic.CHANGE, Topic.UNIT, Topic.SUM, Topic.BOUND, Topic.AGREEMENT);
	private static final Pattern LAST_DIGIT = Pattern.compile("\\d(?!.*\\d)", Pattern.DOTALL);

	private WakingFindings() {
	}

	static void check(PlanCase plan, Rule rule) {
		if (!OF_FIGURES.contains(rule.topic())) {
			return;
		}
		for (Finding finding : plan.find(rule)) {
			for (Place place : new LinkedHashSet<>(places(finding).toList())) {
				if (change(plan.session(), place)) {
					Optional<Finding> now = plan.find(rule).stream().filter(any -> any.id().equals(finding.id())).findFirst();
					plan.session().undo();
					now.ifPresent(still -> assertNotEquals(finding.fingerprint(), still.fingerprint(),
							() -> "sleeps while its figure changes: " + PlanCase.line(finding) + " by " + place));
				}
			}
		}
	}

	/** Where a finding is, what else it names, and what its computation rests on. */
	static Stream<Place> places(Finding finding) {
		Stream<Place> inputs = finding.trails().stream().flatMap(trail -> trail.inputs().stream()).map(Trail.Input::place).filter(Objects::nonNull);
		return Stream.of(Stream.of(finding.place()), finding.others().stream(), inputs).flatMap(stream -> stream);
	}

	/** Changes the figure in a place by one in its last place; tells whether there was one. */
	static boolean change(ProjectSession session, Place place) {
		EObject object = session.find(place.object()).orElse(null);
		if (object instanceof Indicator row && place.column() != null && FIELDS.containsKey(place.column())) {
			return change(session, row, place.column());
		}
		if (!(object instanceof Passage passage) || !place.hasSpan()) {
			return false;
		}
		String text = passage.getText();
		Matcher digit = LAST_DIGIT.matcher(text).region(place.start(), place.end());
		if (!digit.find()) {
			return false;
		}
		int other = (text.charAt(digit.start()) - '0' + 1) % 10;
		session.edit("change", passage, () -> passage.setText(text.substring(0, digit.start()) + other + text.substring(digit.end())));
		return true;
	}

	static boolean change(ProjectSession session, Indicator row, Column column) {
		Figure printed = (Figure) row.eGet(column.feature());
		PrintedFigure figure = FigureParser.parseCell(printed == null ? "" : printed.getText());
		if (!figure.hasValue()) {
			return false;
		}
		new IndicatorEdits(session).set(row, FIELDS.get(column), figure.retyped(figure.value().add(figure.lastPlace())));
		return true;
	}

	/** Columns of figures, as they stand. */
	static List<Column> columns() {
		List<Column> columns = new ArrayList<>(FIELDS.keySet());
		columns.sort(null);
		return columns;
	}
}
