package org.planwright.core.compare.merge;

import static org.planwright.model.PlanPackage.Literals.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What of an object is decided together, and how it is merged. */
final class Units {

	/**
	 * Features that only make sense together: they are taken from one side as a whole.
	 *
	 * @param features the first one names the unit
	 * @param stamps those of them that say who and when: they differ also where two people said the same
	 */
	record Unit(List<EStructuralFeature> features, Set<EStructuralFeature> stamps) {

		EStructuralFeature first() {
			return features.getFirst();
		}
	}

	/** Words that are merged sentence by sentence. */
	private static final Set<EStructuralFeature> TEXTS = Set.of(PASSAGE__TEXT, COMMENT__TEXT, OPINION__TEXT, OPINION__PROPOSAL, BASELINE__NOTE);
	/** Lists of words in which each is there or not. */
	private static final Set<EStructuralFeature> SETS = Set.of(INDICATOR__ALIASES, TASK__RESPONSIBLE_OFFICES);
	/** Lists whose places mean something, as columns do. */
	private static final Set<EStructuralFeature> COLUMNS = Set.of(TEXT_ROW__CELLS, INDICATOR_TABLE__HEADINGS);
	/** Where the order is read by people. */
	private static final Set<EReference> ORDERED = Set.of(PROJECT__PLANS, DIVISION__BLOCKS, DIVISION__SECTIONS, TEXT_TABLE__ROWS, INDICATOR_TABLE__INDICATORS,
			INDICATOR_TABLE__FOOTNOTES, INDICATOR__PARTS, KEY_PROJECT__GOALS, KEY_PROJECT__ITEMS, GLOSSARY__TERMS);
	/** What is decided as a whole although it is of several features. */
	private static final List<List<EStructuralFeature>> GROUPS = List.of(
			List.of(TRACE_LINK__STATE, TRACE_LINK__KIND, TRACE_LINK__STRENGTH, TRACE_LINK__REASON, TRACE_LINK__AUTHOR, TRACE_LINK__CREATED, TRACE_LINK__BASIS,
					TRACE_LINK__KNOWN, TRACE_LINK__WORDS, TRACE_LINK__EVIDENCE),
			List.of(ALIGNMENT__STATE, ALIGNMENT__UPPER, ALIGNMENT__LOWER, ALIGNMENT__RELATION, ALIGNMENT__VERDICT, ALIGNMENT__REASON, ALIGNMENT__AUTHOR,
					ALIGNMENT__CREATED, ALIGNMENT__BASIS),
			List.of(OPINION__ANSWER, OPINION__ANSWER_REASON), List.of(OPINION__AUTHOR, OPINION__CREATED),
			List.of(COMMENT__AUTHOR, COMMENT__CREATED), List.of(COMMENT__SUBJECT, COMMENT__WORDS),
			List.of(COMMENT__STATE, COMMENT__RESOLVED_BY, COMMENT__RESOLVED_AT),
			List.of(WAIVER__REASON, WAIVER__RULE, WAIVER__SUBJECT, WAIVER__FINGERPRINT, WAIVER__AUTHOR, WAIVER__DATE),
			List.of(NAME_PAIR__RELATION, NAME_PAIR__AUTHOR, NAME_PAIR__CREATED),
			List.of(OBSERVATION__FIGURE, OBSERVATION__SOURCE, OBSERVATION__REVISION),
			List.of(REFERENCE_FIGURE__FIGURE, REFERENCE_FIGURE__SOURCE),
			List.of(BASELINE__PARTS, BASELINE__AUTHOR, BASELINE__CREATED),
			List.of(INDICATOR__CHANGE, INDICATOR__CHANGE_KIND), List.of(INDICATOR__NAME, INDICATOR__PRINTED_NAME),
			List.of(SECTION__RUN_IN, SECTION__RUN_IN_MARK),
			List.of(BLOCK__FIRST_LINE, BLOCK__LAST_LINE), List.of(INDICATOR__FIRST_LINE, INDICATOR__LAST_LINE),
			List.of(PROJECT_ITEM__LINE, PROJECT_ITEM__LAST_LINE), List.of(MENTION__FIGURE, MENTION__QUOTE, MENTION__START, MENTION__END));
	private static final Set<EStructuralFeature> STAMPS = Set.of(TRACE_LINK__AUTHOR, TRACE_LINK__CREATED, ALIGNMENT__AUTHOR, ALIGNMENT__CREATED, OPINION__CREATED,
			COMMENT__RESOLVED_BY, COMMENT__RESOLVED_AT, WAIVER__AUTHOR, WAIVER__DATE, NAME_PAIR__AUTHOR, NAME_PAIR__CREATED);
	/** Where something was read: nobody reads it, and nobody is asked about it. */
	private static final Set<EStructuralFeature> SOURCES = Set.of(BLOCK__FIRST_LINE, SECTION__LINE, INDICATOR__FIRST_LINE, FOOTNOTE__LINE, PROJECT_ITEM__LINE,
			TERM__LINE, PLAN__SOURCE, READING_NOTE__SEVERITY, READING_NOTE__SUBJECT);
	private static final Set<EStructuralFeature> TIMES = Set.of(TRACE_LINK__CREATED, ALIGNMENT__CREATED, OPINION__CREATED, COMMENT__CREATED, NAME_PAIR__CREATED,
			BASELINE__CREATED, WAIVER__DATE);
	private static final Map<EClass, List<Unit>> KNOWN = new HashMap<>();

	private Units() {
	}

	/** The units of a class, in the order of the model. */
	static synchronized List<Unit> of(EClass type) {
		return KNOWN.computeIfAbsent(type, Units::find);
	}

	private static List<Unit> find(EClass type) {
		List<Unit> units = new ArrayList<>();
		Set<EStructuralFeature> done = new HashSet<>();
		for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
			boolean held = feature instanceof EReference reference && Tree.holdsNodes(reference);
			if (Piece.isRead(feature) && feature != IDENTIFIED__ID && !held && !done.contains(feature)) {
				List<EStructuralFeature> together = GROUPS.stream().filter(group -> group.contains(feature)).findFirst().orElse(List.of(feature));
				done.addAll(together);
				Set<EStructuralFeature> stamps = new LinkedHashSet<>(together);
				stamps.retainAll(STAMPS);
				units.add(new Unit(together, stamps));
			}
		}
		return List.copyOf(units);
	}

	/** The class that has all features of two that can be one. */
	static EClass wider(EClass one, EClass other) {
		return one.isSuperTypeOf(other) ? other : one;
	}

	static boolean isText(EStructuralFeature feature) {
		return TEXTS.contains(feature);
	}

	static boolean isSet(EStructuralFeature feature) {
		return SETS.contains(feature);
	}

	static boolean isColumns(EStructuralFeature feature) {
		return COLUMNS.contains(feature);
	}

	/** Tells whether a feature only says where something was read. */
	static boolean isSource(EStructuralFeature feature) {
		return SOURCES.contains(feature);
	}

	/** Tells whether a feature says when something was said, as an ISO instant or date. */
	static boolean isTime(EStructuralFeature feature) {
		return TIMES.contains(feature);
	}

	/** Tells whether the order of what stands in a place is read by people. */
	static boolean isOrdered(EReference place) {
		return ORDERED.contains(place);
	}

	/** Tells whether a feature holds printed figures. */
	static boolean isFigure(EStructuralFeature feature) {
		return feature instanceof EReference reference && reference.getEReferenceType() == FIGURE;
	}

	/** Tells whether a person can write the value of a feature down. */
	static boolean isWritten(EStructuralFeature feature) {
		return isFigure(feature) || !feature.isMany() && feature instanceof EAttribute attribute && attribute.getEAttributeType().getInstanceClass() == String.class;
	}
}
