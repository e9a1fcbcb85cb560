package org.planwright.core.compare;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What is compared of the things of a type, found once: a large project has a million things.
 *
 * @param fields what a thing says itself
 * @param things the places of what is compared for itself
 * @param containments all places that hold something
 */
record Shape(List<EStructuralFeature> fields, List<EReference> things, List<EReference> containments) {

	private static final Map<EClass, Shape> KNOWN = new ConcurrentHashMap<>();

	static Shape of(EClass type) {
		return KNOWN.computeIfAbsent(type, each -> new Shape(each.getEAllStructuralFeatures().stream().filter(FieldComparer::isField).toList(),
				each.getEAllContainments().stream().filter(FieldComparer::holdsThings).toList(), List.copyOf(each.getEAllContainments())));
	}
}
