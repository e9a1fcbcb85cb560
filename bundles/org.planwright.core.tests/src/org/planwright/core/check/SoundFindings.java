package org.planwright.core.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.planwright.core.Wording;
import org.planwright.model.Identified;
import org.planwright.model.Passage;
import org.planwright.model.Plan;

/** What must hold of the findings of any plan, however odd. */
final class SoundFindings {

	private static final List<Locale> LANGUAGES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);
	private static final Pattern OPEN_PLACE = Pattern.compile("\\{\\d");

	private final Plan plan;
	private final Map<String, EObject> objects = new HashMap<>();

	private SoundFindings(Plan plan) {
		this.plan = plan;
		objects.put(plan.getId(), plan);
		plan.eAllContents().forEachRemaining(object -> {
			if (object instanceof Identified identified) {
				objects.put(identified.getId(), object);
			}
		});
	}

	/** Fails unless every finding stands in the plan, spans and all, and says everything in both languages. */
	static void check(Plan plan, CheckResult result) {
		SoundFindings sound = new SoundFindings(plan);
		Set<String> ids = new HashSet<>();
		for (Finding finding : result.findings()) {
			assertTrue(ids.add(finding.id()), () -> "two findings are called " + finding.id());
			sound.check(finding);
		}
	}

	private void check(Finding finding) {
		place(finding, finding.place());
		finding.others().forEach(place -> place(finding, place));
		finding.trails().forEach(trail -> trail(finding, trail));
		for (Wording words : List.of(finding.message(), finding.why(), finding.cure())) {
			words(finding, words);
		}
		for (Cause cause : finding.causes()) {
			words(finding, cause.words());
			if (cause.trail() != null) {
				trail(finding, cause.trail());
			}
		}
		for (Fix fix : finding.fixes()) {
			assertFalse(fix.label().isBlank(), () -> "nameless fix of " + finding);
			assertFalse(fix.steps().isEmpty(), () -> "empty fix of " + finding);
			fix.steps().forEach(step -> {
				place(finding, step.place());
				assertFalse(Objects.equals(step.before(), step.after()), () -> "changes nothing: " + step);
			});
		}
		assertTrue(finding.severity().compareTo(finding.rule().severity()) >= 0, () -> "graver than its rule: " + finding);
	}

	private void trail(Finding finding, Trail trail) {
		assertNotNull(trail.filled());
		trail.inputs().stream().map(Trail.Input::place).filter(Objects::nonNull).forEach(place -> place(finding, place));
	}

	private void place(Finding finding, Place place) {
		EObject object = objects.get(place.object());
		assertNotNull(object, () -> place + " is not in the plan: " + finding);
		int lines = plan.getSource() == null ? Integer.MAX_VALUE : plan.getSource().getLineCount();
		assertTrue(place.line() >= 0 && place.line() <= lines, () -> "line " + place.line() + " of " + lines + ": " + finding);
		if (place.hasSpan()) {
			String text = ((Passage) object).getText();
			assertTrue(place.start() <= place.end() && place.end() <= text.length(), () -> place + " is not in " + text);
			assertEquals(text.substring(place.start(), place.end()), place.words());
		}
	}

	private static void words(Finding finding, Wording words) {
		boolean braces = words.arguments().stream().anyMatch(argument -> argument instanceof String text && text.contains("{"));
		for (Locale language : LANGUAGES) {
			String text = words.text(language);
			assertFalse(text.isBlank(), () -> "says nothing: " + finding);
			assertTrue(braces || !OPEN_PLACE.matcher(text).find(), () -> "lacks an argument: " + text);
		}
	}
}
