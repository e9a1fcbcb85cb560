package org.planwright.core;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.planwright.core.project.MovedWords;
import org.planwright.model.Comment;
import org.planwright.model.Evidence;
import org.planwright.model.Identified;
import org.planwright.model.Plan;
import org.planwright.model.PlanPackage;
import org.planwright.model.Project;

/**
 * Copies a project in which one plan says something else: its title, text, tables and boxes are those of another reading, and all that is said
 * about it, as links and remarks, is on the objects of that with the same ids.
 */
final class SaidCopy extends EcoreUtil.Copier {

	private static final long serialVersionUID = 1L;

	private final Plan plan;
	private final Plan said;

	private SaidCopy(Plan plan, Plan said) {
		// What is on something that the other reading does not have refers to nothing.
		super(true, false);
		this.plan = plan;
		this.said = said;
	}

	/**
	 * The copy.
	 *
	 * @param project holds the plan
	 * @param plan the plan that says something else in the copy
	 * @param said what it says, with ids; is taken apart
	 */
	static Project of(Project project, Plan plan, Plan said) {
		SaidCopy copier = new SaidCopy(plan, said);
		Project copy = (Project) copier.copy(project);
		copier.copyReferences();
		copier.forEach((object, other) -> {
			if (object instanceof Evidence before && other instanceof Evidence place) {
				follow(before, place);
			}
		});
		return copy;
	}

	/** Lets a place be on the words that it was on, wherever in the passage they stand now, as an edit of the text would. */
	private static void follow(Evidence before, Evidence place) {
		String was = before.getPassage() == null ? null : before.getPassage().getText();
		String now = place.getPassage() == null ? null : place.getPassage().getText();
		if (was == null || now == null || was.equals(now) || before.getStart() > before.getEnd() || before.getEnd() > was.length()) {
			return;
		}
		if (place.getJudged() == null && place.eContainer() instanceof Comment) {
			place.setJudged(place.getQuote());
		}
		MovedWords.Span span = new MovedWords(was, 0, was.length(), now).follow(before.getStart(), before.getEnd());
		place.setStart(span.start());
		place.setEnd(span.end());
		place.setQuote(now.substring(span.start(), span.end()));
	}

	@Override
	protected void copyContainment(EReference reference, EObject object, EObject copy) {
		if (object != plan || reference != PlanPackage.Literals.DIVISION__BLOCKS && reference != PlanPackage.Literals.DIVISION__SECTIONS) {
			super.copyContainment(reference, object, copy);
			return;
		}
		Plan target = (Plan) copy;
		if (reference == PlanPackage.Literals.DIVISION__BLOCKS) {
			target.getBlocks().addAll(said.getBlocks());
		} else {
			target.getSections().addAll(said.getSections());
		}
		Map<String, EObject> byId = new HashMap<>();
		((Iterable<?>) target.eGet(reference)).forEach(root -> EcoreUtil.getAllContents((EObject) root, true).forEachRemaining(each -> add((EObject) each, byId)));
		((Iterable<?>) target.eGet(reference)).forEach(root -> add((EObject) root, byId));
		EcoreUtil.getAllContents(plan, true).forEachRemaining(each -> {
			EObject other = each instanceof Identified identified && identified.getId() != null ? byId.get(identified.getId()) : null;
			if (other != null && DocumentIdentity.oneKind((EObject) each, other)) {
				put((EObject) each, other);
			}
		});
	}

	private static void add(EObject object, Map<String, EObject> byId) {
		if (object instanceof Identified identified && identified.getId() != null) {
			byId.put(identified.getId(), object);
		}
	}

	@Override
	protected void copyAttribute(EAttribute attribute, EObject object, EObject copy) {
		if (object == plan && attribute != PlanPackage.Literals.IDENTIFIED__ID) {
			copy.eSet(attribute, said.eGet(attribute));
		} else {
			super.copyAttribute(attribute, object, copy);
		}
	}
}
