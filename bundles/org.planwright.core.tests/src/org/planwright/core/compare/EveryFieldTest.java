package org.planwright.core.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.planwright.core.project.SampleProject;
import org.planwright.model.Identified;
import org.planwright.model.Mention;
import org.planwright.model.PlanPackage.Literals;
import org.planwright.model.Project;

/** In a project that uses all of the model no field can say something else unnoticed, and nothing else is told than what was changed. */
class EveryFieldTest {

	/** These name what has no id: who changes them takes one thing away and puts another one in its place. */
	private static final Set<EStructuralFeature> NAMES = Set.of(Literals.SETTING__KEY, Literals.NAME_PAIR__UPPER, Literals.NAME_PAIR__LOWER);

	private final Project before = EcoreUtil.copy(new SampleProject().session.project());

	@Test
	void everyFieldThatSaysSomethingElseIsTold() {
		int changed = 0;
		List<EObject> all = MatchesTest.all(before);
		for (int i = 0; i < all.size(); i++) {
			if (!(all.get(i) instanceof Identified)) {
				continue;
			}
			for (EAttribute field : all.get(i).eClass().getEAllAttributes()) {
				if (FieldComparer.isField(field) && !(all.get(i) instanceof Mention)) {
					Project after = EcoreUtil.copy(before);
					EObject object = MatchesTest.all(after).get(i);
					change(object, field);
					Comparison comparison = Comparison.of(before, after);
					List<Difference> found = comparison.root().all().toList();
					assertEquals(1, found.size(), field + " " + Told.lines(comparison));
					assertEquals(object, found.getFirst().thing());
					assertEquals(List.of(FieldComparer.key(field)), found.getFirst().fields().stream().map(FieldChange::field).toList());
					assertFalse(found.getFirst().fields().getFirst().from().equals(found.getFirst().fields().getFirst().to()), field.toString());
					changed++;
				}
			}
		}
		assertTrue(changed > 150, Integer.toString(changed));
	}

	@Test
	void everyReferenceToSomethingElseIsTold() {
		int changed = 0;
		List<EObject> all = MatchesTest.all(before);
		for (int i = 0; i < all.size(); i++) {
			if (all.get(i) instanceof Identified) {
				for (EReference field : all.get(i).eClass().getEAllReferences()) {
					if (!field.isContainment() && FieldComparer.isField(field) && !(all.get(i) instanceof Mention) && all.get(i).eIsSet(field)) {
						Project after = EcoreUtil.copy(before);
						EObject object = MatchesTest.all(after).get(i);
						object.eUnset(field);
						Comparison comparison = Comparison.of(before, after);
						assertEquals(List.of(FieldComparer.key(field)),
								comparison.root().all().flatMap(difference -> difference.fields().stream()).map(FieldChange::field).toList());
						changed++;
					}
				}
			}
		}
		assertTrue(changed > 10, Integer.toString(changed));
	}

	@Test
	void whateverIsTakenAwayIsToldAndOnTheOtherWayItIsAdded() {
		List<EObject> all = MatchesTest.all(before);
		for (int i = 1; i < all.size(); i++) {
			EReference place = all.get(i).eContainmentFeature();
			if (FieldComparer.holdsThings(place)) {
				Project after = EcoreUtil.copy(before);
				EObject gone = MatchesTest.all(after).get(i);
				List<EObject> inside = MatchesTest.all(gone);
				EcoreUtil.deleteAll(inside, false);
				EObject thing = all.get(i);
				assertTrue(Comparison.of(before, after).root().all().anyMatch(difference -> difference.left() == thing && difference.right() == null),
						thing.toString());
				assertTrue(Comparison.of(after, before).root().all().anyMatch(difference -> difference.right() == thing && difference.left() == null),
						thing.toString());
			}
		}
	}

	@Test
	void namesOfWhatHasNoIdMakeItAnother() {
		for (EStructuralFeature name : NAMES) {
			Project after = EcoreUtil.copy(before);
			EObject named = MatchesTest.all(after).stream().filter(name.getEContainingClass()::isInstance).findFirst().orElseThrow();
			named.eSet(name, "另一个");
			assertEquals(List.of(Set.of(DifferenceKind.REMOVED), Set.of(DifferenceKind.ADDED)),
					Comparison.of(before, after).root().all().map(Difference::kinds).toList());
		}
	}

	@Test
	void aCopyDiffersInNothing() {
		Comparison comparison = Comparison.of(before, EcoreUtil.copy(before));
		assertTrue(comparison.isEmpty(), Told.lines(comparison).toString());
		assertEquals(List.of(), comparison.figures());
	}

	private static void change(EObject object, EAttribute field) {
		if (field.isMany()) {
			List<Object> values = new ArrayList<>((List<?>) object.eGet(field));
			values.add("另一个");
			object.eSet(field, values);
		} else if (field.getEType() instanceof EEnum values) {
			int next = (((Enumerator) object.eGet(field)).getValue() + 1) % values.getELiterals().size();
			object.eSet(field, values.getEEnumLiteral(next).getInstance());
		} else {
			Object value = object.eGet(field);
			object.eSet(field, switch (value) {
			case Integer number -> number + 1;
			case Boolean yes -> !yes;
			case BigDecimal number -> number.add(BigDecimal.ONE);
			case null -> field.getEType() == Literals.DECIMAL ? BigDecimal.TEN : "另一个";
			default -> value + "另一个";
			});
		}
	}
}
