package org.planwright.core.compare;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.planwright.core.Messages;
import org.planwright.model.PlanPackage;

/** Whatever the model can say has words for a person. */
class FieldLabelsTest {

	private static List<EClass> things() {
		List<EClass> things = new ArrayList<>();
		reach(PlanPackage.Literals.PROJECT, things);
		return things;
	}

	/** What is compared for itself, from the project down. */
	private static void reach(EClass type, List<EClass> things) {
		if (things.contains(type)) {
			return;
		}
		things.add(type);
		type.getEAllContainments().stream().filter(FieldComparer::holdsThings).forEach(place -> PlanPackage.eINSTANCE.getEClassifiers().stream()
				.filter(EClass.class::isInstance).map(EClass.class::cast).filter(each -> !each.isAbstract() && place.getEReferenceType().isSuperTypeOf(each))
				.forEach(each -> reach(each, things)));
	}

	@Test
	void everyThingIsCalledSomething() {
		assertTrue(things().size() > 20, things().toString());
		things().forEach(type -> assertTrue(Messages.keys().contains("compare.thing." + ThingNames.key(PlanPackage.eINSTANCE.getPlanFactory().create(type))), type.getName()));
	}

	@Test
	void everyFieldHasALabel() {
		for (EClass type : things()) {
			for (EStructuralFeature field : type.getEAllStructuralFeatures()) {
				if (FieldComparer.isField(field)) {
					assertTrue(Messages.keys().contains("compare.field." + FieldComparer.key(field)), FieldComparer.key(field));
				}
			}
		}
	}

	@Test
	void everyValueOfAnEnumerationHasWords() {
		for (EClass type : things()) {
			for (EStructuralFeature field : type.getEAllStructuralFeatures()) {
				if (FieldComparer.isField(field) && field.getEType() instanceof EEnum values) {
					values.getELiterals().forEach(literal -> assertFalse(Values.of((Enumerator) literal.getInstance()).isBlank(), literal.getName()));
				}
			}
		}
	}
}
