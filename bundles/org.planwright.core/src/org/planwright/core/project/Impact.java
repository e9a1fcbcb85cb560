package org.planwright.core.project;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.planwright.model.Alignment;
import org.planwright.model.Comment;
import org.planwright.model.Identified;
import org.planwright.model.Mention;
import org.planwright.model.Observation;
import org.planwright.model.Plan;
import org.planwright.model.PlanPackage;
import org.planwright.model.TraceLink;
import org.planwright.model.Waiver;

/**
 * What else in a project, in whichever plan, speaks of some things or of what is in them: what would go with them, or lose them, if they
 * were deleted, and what has to be thought over when they change.
 *
 * @param items in the order of the project
 */
public record Impact(List<Item> items) {

	/** What speaks of a thing. */
	public enum Kind {
		/** A link that begins at it or leads to it. */
		LINK,
		/** A link that words of it prove. */
		EVIDENCE,
		/** A figure in prose that speaks of an indicator. */
		MENTION,
		/** What stands opposite to it in another plan. */
		ALIGNMENT,
		/** A plan whose upper plan it is. */
		UPPER,
		/** An actual value. */
		OBSERVATION,
		/** A finding that was accepted. */
		WAIVER,
		/** A comment. */
		COMMENT
	}

	/**
	 * One statement.
	 *
	 * @param kind what it is
	 * @param statement the statement itself
	 * @param subject what of the things it speaks of
	 */
	public record Item(Kind kind, Identified statement, Identified subject) {

		/** The plan that the statement is part of; null for one of the project. */
		public Plan plan() {
			return ProjectSession.planOf(statement);
		}
	}

	public Impact {
		items = List.copyOf(items);
	}

	/**
	 * What speaks of things. Statements that are part of the things themselves do not count: they are what is looked at.
	 *
	 * @param objects live objects of the session's project
	 */
	public static Impact of(ProjectSession session, Collection<? extends EObject> objects) {
		Set<EObject> inside = Collections.newSetFromMap(new IdentityHashMap<>());
		for (EObject object : objects) {
			inside.add(object);
			object.eAllContents().forEachRemaining(inside::add);
		}
		Map<Identified, Item> found = new IdentityHashMap<>();
		for (EObject object : inside) {
			if (object instanceof Identified subject) {
				session.referencesTo(subject).forEach(setting -> add(found, inside, setting, subject));
			}
		}
		List<Item> items = new ArrayList<>();
		if (!found.isEmpty()) {
			session.project().eAllContents().forEachRemaining(object -> {
				Item item = found.get(object);
				if (item != null) {
					items.add(item);
				}
			});
		}
		return new Impact(items);
	}

	private static void add(Map<Identified, Item> found, Set<EObject> inside, Setting setting, Identified subject) {
		Identified statement = statement(setting.getEObject());
		if (statement == null || inside.contains(statement)) {
			return;
		}
		Kind kind = kind(setting, statement);
		// A link that words prove and that leads to the same thing is one statement, and the stronger one counts.
		if (kind != null && (!found.containsKey(statement) || kind == Kind.LINK)) {
			found.put(statement, new Item(kind, statement, subject));
		}
	}

	/** The thing with an id that a reference belongs to. */
	private static Identified statement(EObject holder) {
		EObject at = holder;
		while (at != null && !(at instanceof Identified)) {
			at = at.eContainer();
		}
		return (Identified) at;
	}

	private static Kind kind(Setting setting, Identified statement) {
		return switch (statement) {
			case TraceLink link when setting.getEObject() == link -> Kind.LINK;
			case TraceLink link -> EcoreUtil.isAncestor(link, setting.getEObject())
					&& setting.getEStructuralFeature() == PlanPackage.Literals.EVIDENCE__PASSAGE ? Kind.EVIDENCE : null;
			case Mention mention -> Kind.MENTION;
			case Alignment alignment -> Kind.ALIGNMENT;
			case Observation observation -> Kind.OBSERVATION;
			case Waiver waiver -> Kind.WAIVER;
			case Comment comment -> Kind.COMMENT;
			case Plan plan when setting.getEStructuralFeature() == PlanPackage.Literals.PLAN__UPPER -> Kind.UPPER;
			default -> null;
		};
	}

	/** Tells whether nothing speaks of the things. */
	public boolean isEmpty() {
		return items.isEmpty();
	}

	/** The statements of a kind. */
	public List<Item> of(Kind kind) {
		Objects.requireNonNull(kind, "kind");
		return items.stream().filter(item -> item.kind() == kind).toList();
	}
}
