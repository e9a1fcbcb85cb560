package org.planwright.core.project;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.Resource.Diagnostic;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.emf.ecore.xmi.IllegalValueException;
import org.eclipse.emf.ecore.xmi.UnresolvedReferenceException;
import org.planwright.core.project.FileProblem.Code;
import org.planwright.model.Comment;
import org.planwright.model.Evidence;
import org.planwright.model.Identified;
import org.planwright.model.Mention;
import org.planwright.model.Passage;
import org.planwright.model.Plan;
import org.planwright.model.PlanPackage;
import org.planwright.model.Project;

/**
 * Makes a project out of parts that were read: ties the parts together, puts ids and places in order, and says what it had to leave out.
 */
final class FileRepair {

	private final PartSet parts;
	private final Project project;
	private final Predicate<String> elsewhere;
	private final Set<EObject> roots = Collections.newSetFromMap(new IdentityHashMap<>());
	private final List<FileProblem> problems = new ArrayList<>();

	FileRepair(PartSet parts, Project project) {
		this(parts, project, name -> false);
	}

	/**
	 * @param project null where the parts are some of a project that is not at hand as a whole
	 * @param elsewhere tells the names of parts that are not at hand: what refers to them is left as it is
	 */
	FileRepair(PartSet parts, Project project, Predicate<String> elsewhere) {
		this.parts = parts;
		this.project = project;
		this.elsewhere = elsewhere;
	}

	List<FileProblem> run() {
		for (Resource part : parts.getResources()) {
			reportReading((PartResource) part);
		}
		if (project != null) {
			tiePlans();
			roots.add(project);
		} else {
			parts.getResources().forEach(part -> roots.addAll(part.getContents()));
		}
		for (TreeIterator<EObject> all = EcoreUtil.getAllContents(roots, false); all.hasNext();) {
			EObject object = all.next();
			object.eClass().getEAllReferences().forEach(reference -> tie(object, reference));
		}
		giveIds();
		checkPlaces();
		for (Resource part : parts.getResources()) {
			reportUnknown((PartResource) part);
		}
		return problems;
	}

	/** What the reading of a part did not understand: values and references were left out. */
	private void reportReading(PartResource part) {
		for (Diagnostic error : part.getErrors()) {
			Code code = error instanceof UnresolvedReferenceException ? Code.REFERENCE_DROPPED : Code.VALUE_DROPPED;
			report(code, part, error.getLine(), subjectOf(error));
		}
	}

	private void reportUnknown(PartResource part) {
		UnknownContent unknown = new UnknownContent(part);
		Set<String> names = unknown.names();
		Code code = unknown.keepIfWritable() ? Code.UNKNOWN_CONTENT_KEPT : Code.VALUE_DROPPED;
		names.forEach(name -> report(code, part, 0, name));
	}

	private static String subjectOf(Diagnostic error) {
		return switch (error) {
		case UnresolvedReferenceException reference -> reference.getReference();
		case IllegalValueException value when value.getFeature() != null -> value.getFeature().getName() + " = " + value.getValue();
		default -> String.valueOf(error.getMessage());
		};
	}

	/** Puts each plan in the place where the project names it; a plan that the project does not name comes last. */
	private void tiePlans() {
		InternalEList<Plan> plans = (InternalEList<Plan>) project.getPlans();
		List<Plan> named = new ArrayList<>();
		for (Plan plan : plans.basicList()) {
			EObject target = plan.eIsProxy() ? resolve(plan) : plan;
			if (plan.eIsProxy() && isElsewhere(plan)) {
				named.add(plan);
			} else if (target instanceof Plan found && !named.contains(found)) {
				named.add(found);
			} else {
				report(Code.REFERENCE_DROPPED, (PartResource) project.eResource(), 0, proxyName(plan));
			}
		}
		for (Resource part : parts.getResources()) {
			if (part.getContents().getFirst() instanceof Plan plan && !named.contains(plan)) {
				named.add(plan);
				report(Code.PLAN_NOT_LISTED, (PartResource) part, 0, String.valueOf(plan.getTitle()));
			}
		}
		plans.clear();
		plans.addAll(named);
	}

	private void tie(EObject object, EReference reference) {
		if (reference.isContainment() || reference.isContainer()) {
			return;
		}
		if (!reference.isMany()) {
			if (object.eGet(reference, false) instanceof EObject target && isLoose(target)) {
				object.eSet(reference, resolved(object, reference, target));
			}
			return;
		}
		@SuppressWarnings("unchecked")
		InternalEList<EObject> targets = (InternalEList<EObject>) object.eGet(reference, false);
		for (EObject target : List.copyOf(targets.basicList())) {
			if (isLoose(target)) {
				EObject found = resolved(object, reference, target);
				int index = targets.basicIndexOf(target);
				if (found == null || targets.basicContains(found)) {
					targets.remove(index);
				} else {
					targets.setUnique(index, found);
				}
			}
		}
	}

	/** Tells whether a reference leads to a name in another part, or to an object that stands nowhere in the project. */
	private boolean isLoose(EObject target) {
		return target.eIsProxy() ? !isElsewhere(target) : !roots.contains(EcoreUtil.getRootContainer(target));
	}

	private boolean isElsewhere(EObject proxy) {
		return elsewhere.test(PartSet.nameOf(((InternalEObject) proxy).eProxyURI()));
	}

	private EObject resolved(EObject object, EReference reference, EObject proxy) {
		EObject target = resolve(proxy);
		if (reference.getEReferenceType().isInstance(target)) {
			return target;
		}
		report(Code.REFERENCE_DROPPED, (PartResource) object.eResource(), 0, proxyName(proxy));
		return null;
	}

	/** What a proxy stands for; null when it is in no part. */
	private EObject resolve(EObject proxy) {
		return proxy.eIsProxy() ? parts.getEObject(((InternalEObject) proxy).eProxyURI(), false) : null;
	}

	private static String proxyName(EObject target) {
		return target.eIsProxy() ? ((InternalEObject) target).eProxyURI().fragment() : EcoreUtil.getID(target);
	}

	private List<Identified> identified() {
		return roots.stream().flatMap(root -> Ids.identified(root).stream()).filter(object -> !object.eIsProxy()).toList();
	}

	private void giveIds() {
		Set<String> taken = new HashSet<>();
		for (Identified object : identified()) {
			String id = object.getId();
			if (!Ids.isWellFormed(id)) {
				object.setId(Ids.fresh());
				report(Code.ID_MISSING, (PartResource) object.eResource(), 0, object.eClass().getName());
			} else if (!taken.add(id)) {
				object.setId(Ids.fresh());
				report(Code.ID_REPEATED, (PartResource) object.eResource(), 0, id);
			}
		}
	}

	/** A figure in prose whose place is not in its words is looked for in them, and dropped where they do not have it. */
	private void checkPlaces() {
		for (Identified object : identified()) {
			if (object instanceof Comment comment && comment.getWords() != null) {
				quote(comment);
			}
			if (object instanceof Mention mention && mention.eContainer() instanceof Passage passage && !isInPlace(mention, passage)) {
				String quote = mention.getQuote();
				int found = quote == null || quote.isEmpty() || passage.getText() == null ? -1 : passage.getText().indexOf(quote);
				if (found >= 0) {
					mention.setStart(found);
					mention.setEnd(found + quote.length());
				} else {
					report(Code.VALUE_DROPPED, (PartResource) mention.eResource(), 0,
							PlanPackage.Literals.PASSAGE__MENTIONS.getName() + " = " + quote);
					EcoreUtil.delete(mention);
				}
			}
		}
	}

	/** Words that were said by their place alone, in a passage that was not at hand, are quoted now. */
	private void quote(Comment comment) {
		Evidence words = comment.getWords();
		if (words.getQuote() == null && words.getPassage() != null) {
			String text = words.getPassage().getText() == null ? "" : words.getPassage().getText();
			if (0 <= words.getStart() && words.getStart() < words.getEnd() && words.getEnd() <= text.length()) {
				words.setQuote(text.substring(words.getStart(), words.getEnd()));
			} else {
				report(Code.VALUE_DROPPED, (PartResource) comment.eResource(), 0,
						PlanPackage.Literals.COMMENT__WORDS.getName() + " = " + words.getStart() + "–" + words.getEnd());
				comment.setWords(null);
			}
		}
	}

	private static boolean isInPlace(Mention mention, Passage passage) {
		int length = passage.getText() == null ? 0 : passage.getText().length();
		return 0 <= mention.getStart() && mention.getStart() < mention.getEnd() && mention.getEnd() <= length;
	}

	private void report(Code code, PartResource part, int line, String subject) {
		problems.add(new FileProblem(code, part.name(), line, List.of(String.valueOf(subject))));
	}
}
