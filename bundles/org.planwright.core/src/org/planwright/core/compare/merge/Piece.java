package org.planwright.core.compare.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * An object without an identity of its own, such as a figure or a place in words, as a value: it is taken as a whole or not at all.
 *
 * @param type its class
 * @param values what its features say; objects that it refers to are {@link Ref}s, objects in it are pieces
 */
record Piece(EClass type, Map<EStructuralFeature, Object> values) {

	/** Reads an object. References to what has no key are left out. */
	static Piece of(EObject object, Function<EObject, String> keys) {
		Map<EStructuralFeature, Object> values = new LinkedHashMap<>();
		for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
			if (isRead(feature)) {
				values.put(feature, value(object, feature, keys));
			}
		}
		return new Piece(object.eClass(), values);
	}

	/** Tells whether a feature says something: the way back to what holds an object does not. */
	static boolean isRead(EStructuralFeature feature) {
		return !feature.isDerived() && !feature.isTransient() && !(feature instanceof EReference reference && reference.isContainer());
	}

	/** What a feature of an object says, as a value that does not change with it. */
	static Object value(EObject object, EStructuralFeature feature, Function<EObject, String> keys) {
		Object value = object.eGet(feature);
		if (!feature.isMany()) {
			return plain(value, feature, keys);
		}
		List<Object> all = new ArrayList<>();
		for (Object each : (List<?>) value) {
			Object plain = plain(each, feature, keys);
			if (plain != null) {
				all.add(plain);
			}
		}
		return all;
	}

	private static Object plain(Object value, EStructuralFeature feature, Function<EObject, String> keys) {
		if (!(value instanceof EObject object)) {
			return value;
		}
		if (((EReference) feature).isContainment()) {
			return of(object, keys);
		}
		String key = keys.apply(object);
		return key == null ? null : new Ref(key);
	}

	/** What a feature says. */
	Object get(EStructuralFeature feature) {
		return values.get(feature);
	}

	/** The same with another value of one feature. */
	Piece with(EStructuralFeature feature, Object value) {
		Map<EStructuralFeature, Object> changed = new LinkedHashMap<>(values);
		changed.put(feature, value);
		return new Piece(type, changed);
	}

	/** A new object that says the same. References to what is not there are left out. */
	EObject make(Function<String, EObject> objects) {
		EObject made = EcoreUtil.create(type);
		values.forEach((feature, value) -> write(made, feature, value, objects));
		return made;
	}

	/** Lets a feature of an object say what a value says. Lists that say it already are left alone. */
	static void write(EObject object, EStructuralFeature feature, Object value, Function<String, EObject> objects) {
		if (!feature.isMany()) {
			object.eSet(feature, live(value, objects));
			return;
		}
		List<Object> all = new ArrayList<>();
		for (Object each : (List<?>) value) {
			Object live = live(each, objects);
			if (live != null) {
				all.add(live);
			}
		}
		object.eSet(feature, all);
	}

	private static Object live(Object value, Function<String, EObject> objects) {
		return switch (value) {
		case Piece piece -> piece.make(objects);
		case Ref ref -> objects.apply(ref.key());
		case null, default -> value;
		};
	}
}
