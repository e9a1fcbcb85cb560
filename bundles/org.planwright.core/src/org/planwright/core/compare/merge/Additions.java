package org.planwright.core.compare.merge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.planwright.model.Alignment;
import org.planwright.model.Decomposition;
import org.planwright.model.Evidence;
import org.planwright.model.Identified;
import org.planwright.model.Observation;
import org.planwright.model.PlanPackage;
import org.planwright.model.Portion;
import org.planwright.model.ReferenceFigure;
import org.planwright.model.TraceLink;
import org.planwright.model.Waiver;

/**
 * Finds what both sides added: by id, where both have it from a third; by what it is about, as the value of an indicator in a year or a link
 * between two things; and by what it says, word for word and at the same place.
 */
final class Additions {

	/** Where an addition stands, and what it is about or says. */
	private record Description(String parent, EReference place, String before, Object what) {
	}

	private final Tree base;
	private final Tree mine;
	private final Map<Description, List<Node>> known = new HashMap<>();

	Additions(Tree base, Tree mine) {
		this.base = base;
		this.mine = mine;
		for (Node node : mine.nodes.values()) {
			node.children.forEach((place, children) -> learn(node, place, children));
		}
	}

	private void learn(Node parent, EReference place, List<String> children) {
		String before = null;
		for (String key : children) {
			if (base.has(key)) {
				before = key;
			} else if (mine.get(key).object instanceof Identified added) {
				for (Description each : descriptions(added, parent.key, place, before, this::keyInBase)) {
					known.computeIfAbsent(each, first -> new ArrayList<>()).add(mine.get(key));
				}
			}
		}
	}

	private String keyInBase(EObject object) {
		String key = mine.keys.get(object);
		return key != null && base.has(key) ? key : null;
	}

	/**
	 * What mine calls an addition of theirs. Each thing of mine is given once.
	 *
	 * @param key what the addition would be called otherwise
	 * @param before the nearest thing before it that the base has; null at the beginning
	 * @param keys what an object of theirs is called that the base has; null for others
	 * @return null where mine has none
	 */
	String same(Identified added, String key, String parent, EReference place, String before, Function<EObject, String> keys) {
		Node own = mine.get(key);
		if (own != null && Tree.oneKind(own.type, added.eClass())) {
			return key;
		}
		for (Description description : descriptions(added, parent, place, before, keys)) {
			List<Node> alike = known.getOrDefault(description, List.of());
			Node first = alike.stream().filter(node -> node.type == added.eClass()).findFirst().orElse(null);
			if (first != null) {
				alike.remove(first);
				return first.key;
			}
		}
		return null;
	}

	/** Tells whether mine calls something else by this key. */
	boolean isTaken(String key) {
		return mine.has(key);
	}

	private static List<Description> descriptions(Identified added, String parent, EReference place, String before, Function<EObject, String> keys) {
		List<Description> all = new ArrayList<>();
		Object about = about(added, keys);
		if (about != null) {
			all.add(new Description(parent, place, null, about));
		}
		StringBuilder words = new StringBuilder();
		if (says(added, keys, words)) {
			all.add(new Description(parent, place, Units.isOrdered(place) ? before : null, words.toString()));
		}
		return all;
	}

	/** What a statement is about, where there can be one only; null for all others, and where what it is about is new itself. */
	private static Object about(Identified added, Function<EObject, String> keys) {
		return switch (added) {
		case Observation value -> known(key(value.getIndicator(), keys), value.getYear(), value.getRevision());
		case Waiver waiver -> known(key(waiver.getSubject(), keys), waiver.getRule(), String.valueOf(waiver.getFingerprint()));
		case Decomposition shares -> known(key(shares.getIndicator(), keys));
		case Portion portion -> known(portion.getRegion());
		case ReferenceFigure figure -> known(figure.getName(), String.valueOf(figure.getRegion()),
				figure.getFigure() == null ? 0 : figure.getFigure().getYear());
		case TraceLink link -> known(key(link.getSource(), keys), key(link.getTarget(), keys), link.getKind(), words(link.getWords(), keys));
		case Alignment pair -> known(all(pair.getUpper(), keys), all(pair.getLower(), keys));
		default -> null;
		};
	}

	private static List<Object> known(Object... parts) {
		return Arrays.stream(parts).anyMatch(Objects::isNull) ? null : List.of(parts);
	}

	private static String words(Evidence words, Function<EObject, String> keys) {
		return words == null ? "" : key(words.getPassage(), keys) + words.getQuote();
	}

	private static Set<String> all(List<Identified> objects, Function<EObject, String> keys) {
		Set<String> all = new TreeSet<>();
		for (Identified object : objects) {
			String key = key(object, keys);
			if (key == null) {
				return null;
			}
			all.add(key);
		}
		return all;
	}

	private static String key(EObject object, Function<EObject, String> keys) {
		return object == null ? null : keys.apply(object);
	}

	/** Writes down all that an object says, and tells whether that is anything at all. */
	private static boolean says(EObject object, Function<EObject, String> keys, StringBuilder words) {
		boolean any = false;
		words.append('(').append(object.eClass().getName());
		for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
			if (!Piece.isRead(feature) || feature == PlanPackage.Literals.IDENTIFIED__ID) {
				continue;
			}
			words.append('\n').append(feature.getName()).append('=');
			List<?> values = feature.isMany() ? (List<?>) object.eGet(feature) : Arrays.asList(object.eGet(feature));
			for (Object value : values) {
				if (!(value instanceof EObject target)) {
					words.append(value).append(';');
					any |= value instanceof String text && !text.isBlank();
				} else if (((EReference) feature).isContainment()) {
					any |= says(target, keys, words);
				} else {
					String key = keys.apply(target);
					words.append('@').append(key == null ? target.eClass().getName() : key);
				}
			}
		}
		words.append(')');
		return any;
	}
}
