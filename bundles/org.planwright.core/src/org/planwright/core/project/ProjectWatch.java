package org.planwright.core.project;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.util.ECrossReferenceAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.planwright.model.Comment;
import org.planwright.model.Identified;
import org.planwright.model.Plan;
import org.planwright.model.PlanPackage;
import org.planwright.model.Project;

/**
 * Knows every object of a project by its id and by who refers to it, and gathers what an edit touches. A change outside an edit is
 * refused: it could not be undone.
 */
final class ProjectWatch extends ECrossReferenceAdapter {

	private final Project project;
	private final Predicate<Plan> isUnread;
	private final ObjectIds ids = new ObjectIds(this::isInProject);

	private boolean open;
	private boolean loaded;
	private Touched touched = new Touched();

	/** What was touched since the watch was opened, each set in the order of the first touch. */
	static final class Touched {
		final Set<Plan> plans = newIdentitySet();
		final Set<EObject> objects = newIdentitySet();
		/** Plans of which nothing changed but the names by which they refer to others. */
		final Set<Plan> renamed = newIdentitySet();
		/** Frozen copies whose own words were changed, which they do not allow. */
		final Set<Plan> frozen = newIdentitySet();
		/** Plans that were changed while the model had only their heads. */
		final Set<Plan> unread = newIdentitySet();
		/** Plans of which something else changed than remarks. */
		private final Set<Plan> more = newIdentitySet();
		private final Set<EObject> came = newIdentitySet();
		private final Set<EObject> went = newIdentitySet();
		private final Map<EObject, Boolean> wasThere = new IdentityHashMap<>();
		/** The plans that objects left, where they were part of one. */
		private final Map<EObject, Plan> left = new IdentityHashMap<>();
		/** Ids that objects had. */
		private final Set<String> oldIds = new HashSet<>();

		/** Plans of which nothing changed but remarks. */
		Set<Plan> remarked() {
			Set<Plan> remarked = newIdentitySet();
			remarked.addAll(plans);
			remarked.removeAll(more);
			return remarked;
		}

		private Set<EObject> moved() {
			return wasThere.keySet();
		}
	}

	/** @param isUnread tells the plans of which the model has the heads only */
	ProjectWatch(Project project, Predicate<Plan> isUnread) {
		this.project = project;
		this.isUnread = isUnread;
		project.eAdapters().add(this);
		loaded = true;
	}

	/** Lets changes happen and begins to gather them. */
	void open() {
		open = true;
		touched = new Touched();
	}

	/**
	 * Takes in the content that a plan has got since it was met.
	 *
	 * @param head the plan, which is watched already
	 */
	void adopt(Plan head) {
		head.eContents().forEach(this::addAdapter);
	}

	/**
	 * Ids of the objects that the edit which is being made removes, moves to another plan or renames: what refers to them may have to be
	 * changed, wherever it is.
	 */
	Set<String> unsettledIds() {
		Set<String> unsettled = new HashSet<>(touched.oldIds);
		List<EObject> moved = new ArrayList<>(removed());
		touched.left.forEach((object, plan) -> {
			if (isInProject(object) && ProjectSession.planOf(object) != plan) {
				moved.add(object);
			}
		});
		EcoreUtil.getAllContents(moved, false).forEachRemaining(object -> {
			if (object instanceof Identified identified && identified.getId() != null) {
				unsettled.add(identified.getId());
			}
		});
		return unsettled;
	}

	/** Ends the gathering: changes are refused again. */
	Touched close() {
		open = false;
		// The cross referencer of EMF goes on watching what was removed; here an object that left is free to be changed.
		for (EObject object : touched.moved()) {
			if (!isInProject(object)) {
				removeAdapter(object);
			}
		}
		ids.rehome();
		touched.left.forEach((object, plan) -> {
			if (isInProject(object) && ProjectSession.planOf(object) != plan) {
				EcoreUtil.getAllContents(List.of(object), false).forEachRemaining(inner -> rename((EObject) inner));
			}
		});
		return touched;
	}

	Touched touched() {
		return touched;
	}

	/** Roots of the trees that became part of the project since the watch was opened. */
	Set<EObject> added() {
		return roots(touched.came, true);
	}

	/** Roots of the trees that left the project since the watch was opened. */
	Set<EObject> removed() {
		return roots(touched.went, false);
	}

	/** The object of the project that has this id. */
	Optional<Identified> find(String id) {
		return ids.find(id);
	}

	/** Objects of the project whose id is missing or taken by another one. */
	List<Identified> needingIds() {
		return ids.needing();
	}

	/** The places in the project that refer to an object, without the one that contains it. */
	Collection<Setting> referencesTo(EObject object) {
		return getNonNavigableInverseReferences(object, false).stream().filter(setting -> isInProject(setting.getEObject())).toList();
	}

	boolean isInProject(EObject object) {
		return EcoreUtil.isAncestor(project, object);
	}

	@Override
	public void notifyChanged(Notification notification) {
		super.notifyChanged(notification);
		int type = notification.getEventType();
		if (!loaded || notification.isTouch() || type == Notification.RESOLVE || type == Notification.REMOVING_ADAPTER
				|| !(notification.getNotifier() instanceof EObject notifier)) {
			return;
		}
		if (!open) {
			throw new IllegalStateException("Changed outside an edit: " + notification);
		}
		touch(notifier, notification.getFeature());
		if (notification.getFeature() == PlanPackage.Literals.IDENTIFIED__ID) {
			ids.forget((Identified) notifier, notification.getOldStringValue());
			ids.learn((Identified) notifier);
			renamed((Identified) notifier, notification.getOldStringValue());
		} else if (notification.getFeature() instanceof EReference reference && reference.isContainment()
				&& type != Notification.MOVE) {
			each(notification.getOldValue(), touched.went, true);
			each(notification.getNewValue(), touched.came, false);
			if (ProjectSession.planOf(notifier) != null) {
				leave(notification.getOldValue(), ProjectSession.planOf(notifier));
			}
		}
	}

	private void leave(Object value, Plan plan) {
		if (value instanceof EObject object) {
			touched.left.putIfAbsent(object, plan);
		} else if (value instanceof Collection<?> many) {
			many.forEach(one -> leave(one, plan));
		}
	}

	/** A plan is named by the part that it is kept in as well: all that refer to anything in it name it otherwise from now on. */
	private void renamed(Identified object, String before) {
		if (before != null) {
			touched.oldIds.add(before);
			List<EObject> named = object instanceof Plan ? List.of(object) : List.of();
			EcoreUtil.getAllContents(named, false).forEachRemaining(inner -> {
				rename((EObject) inner);
				if (inner instanceof Identified identified && identified.getId() != null) {
					touched.oldIds.add(identified.getId());
				}
			});
			rename(object);
		}
	}

	private void rename(EObject object) {
		for (Setting setting : getNonNavigableInverseReferences(object, false)) {
			Plan plan = ProjectSession.planOf(setting.getEObject());
			if (plan != null) {
				touched.renamed.add(plan);
			}
		}
	}

	private void touch(EObject object, Object feature) {
		touched.objects.add(object);
		Plan plan = ProjectSession.planOf(object);
		if (plan != null) {
			touched.plans.add(plan);
			if (!isRemark(object, feature)) {
				touched.more.add(plan);
			}
			if (isUnread.test(plan)) {
				touched.unread.add(plan);
			}
			if (FrozenCopies.isCopy(plan) && PlanDigest.isSaid(object, feature)) {
				touched.frozen.add(plan);
			}
		}
	}

	/** Tells whether a change is one of a remark, or that one came or went. */
	private static boolean isRemark(EObject changed, Object feature) {
		boolean inside = false;
		for (EObject step = changed; step != null; step = step.eContainer()) {
			inside |= step instanceof Comment;
		}
		return inside || feature == PlanPackage.Literals.PLAN__COMMENTS;
	}

	/** A containment notification carries one object, a collection, or (REMOVE_MANY) positions. */
	private void each(Object value, Set<EObject> moved, boolean before) {
		if (value instanceof EObject object) {
			touched.wasThere.putIfAbsent(object, before);
			moved.add(object);
			if (object instanceof Plan plan) {
				touched.plans.add(plan);
				touched.more.add(plan);
			}
		} else if (value instanceof Collection<?> many) {
			many.forEach(one -> each(one, moved, before));
		}
	}

	/** Objects that moved about and in the end are where they were not before; only the topmost of nested ones. */
	private Set<EObject> roots(Set<EObject> moved, boolean there) {
		Set<EObject> result = newIdentitySet();
		for (EObject object : moved) {
			if (touched.wasThere.get(object) != there && isInProject(object) == there) {
				result.add(object);
			}
		}
		result.removeIf(object -> object.eContainer() != null && EcoreUtil.isAncestor(result, object.eContainer()));
		return result;
	}

	@Override
	protected void setTarget(EObject target) {
		super.setTarget(target);
		if (target instanceof Identified identified) {
			ids.learn(identified);
		}
	}

	@Override
	protected void unsetTarget(EObject target) {
		super.unsetTarget(target);
		if (target instanceof Identified identified) {
			ids.forget(identified, identified.getId());
		}
	}

	private static <T> Set<T> newIdentitySet() {
		return Collections.newSetFromMap(new IdentityHashMap<>());
	}
}
