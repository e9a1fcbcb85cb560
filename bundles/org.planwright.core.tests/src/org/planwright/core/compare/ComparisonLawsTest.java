package org.planwright.core.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planwright.model.Identified;
import org.planwright.model.Paragraph;
import org.planwright.model.Plan;
import org.planwright.model.Section;
import org.planwright.testkit.plans.PlanVariants;

/** What holds of any two states, whatever was changed. */
class ComparisonLawsTest {

	private static final int CHANGES = 25;

	/** Changes words, deletes, moves and copies paragraphs and sections anywhere. */
	private static Plan changed(Plan plan, Random random) {
		Plan copy = EcoreUtil.copy(plan);
		for (int i = 0; i < CHANGES; i++) {
			List<Paragraph> paragraphs = new ArrayList<>(MatchesTest.all(copy).stream().filter(Paragraph.class::isInstance).map(Paragraph.class::cast)
					.filter(paragraph -> paragraph.getText().length() > 20 && paragraph.eContainer() instanceof Section).toList());
			Paragraph one = paragraphs.get(random.nextInt(paragraphs.size()));
			Paragraph other = paragraphs.get(random.nextInt(paragraphs.size()));
			int at = random.nextInt(one.getText().length() - 10);
			switch (random.nextInt(5)) {
			case 0 -> one.setText(one.getText().substring(0, at) + other.getText().substring(0, 10) + one.getText().substring(at));
			case 1 -> one.setText(one.getText().substring(0, at) + one.getText().substring(at + 10));
			case 2 -> EcoreUtil.remove(one);
			case 3 -> ((Section) other.eContainer()).getBlocks().add(one);
			default -> ((Section) one.eContainer()).setTitle(((Section) one.eContainer()).getTitle() + "和" + at);
			}
		}
		return copy;
	}

	private static void renew(Plan plan, String prefix) {
		int number = 0;
		for (EObject object : MatchesTest.all(plan)) {
			if (object instanceof Identified identified) {
				identified.setId(prefix + number++);
			}
		}
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4 })
	void nothingDiffersFromItself(long seed) {
		Plan plan = new PlanVariants(seed).next();
		Plan copy = EcoreUtil.copy(plan);
		assertTrue(Comparison.of(plan, copy).isEmpty());
		renew(copy, "other");
		Comparison comparison = Comparison.of(plan, copy);
		assertTrue(comparison.isEmpty(), Told.lines(comparison).toString());
	}

	@ParameterizedTest
	@ValueSource(longs = { 11, 12, 13, 14, 15, 16 })
	void theOtherWayRoundWhatCameInWentAndWhatWasSaidBeforeIsSaidAfter(long seed) {
		Plan before = new PlanVariants(seed).next();
		Plan after = changed(before, new Random(seed));
		Comparison there = Comparison.of(before, after);
		Comparison back = Comparison.of(after, before);
		assertEquals(there.root().all().filter(each -> each.left() == null).map(Difference::right).collect(Collectors.toSet()),
				back.root().all().filter(each -> each.right() == null).map(Difference::left).collect(Collectors.toSet()));
		Map<EObject, List<String>> said = there.root().all().filter(each -> !each.isWhole())
				.collect(Collectors.toMap(Difference::left, each -> each.fields().stream().map(field -> field.from() + '\n' + field.to()).toList()));
		back.root().all().filter(each -> !each.isWhole() && !each.fields().isEmpty()).forEach(each -> assertEquals(said.get(each.right()),
				each.fields().stream().map(field -> field.to() + '\n' + field.from()).toList()));
	}

	@ParameterizedTest
	@ValueSource(longs = { 21, 22, 23, 24, 25, 26 })
	void theStretchesOfATextAreBothTexts(long seed) {
		Plan before = new PlanVariants(seed).next();
		Comparison comparison = Comparison.of(before, changed(before, new Random(seed)));
		List<FieldChange> fields = comparison.root().all().flatMap(difference -> difference.fields().stream()).toList();
		assertTrue(fields.size() > 5);
		for (FieldChange field : fields) {
			assertEquals(field.from(), joined(field.words(), TextPiece.Kind.INSERTED));
			assertEquals(field.to(), joined(field.words(), TextPiece.Kind.DELETED));
		}
	}

	private static String joined(List<TextPiece> pieces, TextPiece.Kind but) {
		return pieces.stream().filter(piece -> piece.kind() != but).map(TextPiece::text).collect(Collectors.joining());
	}

	@ParameterizedTest
	@ValueSource(longs = { 31, 32, 33, 34 })
	void withoutIdsNearlyTheSameIsFound(long seed) {
		Plan before = new PlanVariants(seed).next();
		Plan after = changed(before, new Random(seed));
		long known = Comparison.of(before, after).root().all().count();
		renew(after, "other");
		long found = Comparison.of(before, after).root().all().count();
		assertTrue(Math.abs(found - known) <= 3, found + " without ids, " + known + " with them");
	}
}
