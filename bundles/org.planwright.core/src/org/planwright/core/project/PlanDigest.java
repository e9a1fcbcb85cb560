package org.planwright.core.project;

import java.nio.charset.StandardCharsets;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.planwright.core.Digests;
import org.planwright.model.Division;
import org.planwright.model.Mention;
import org.planwright.model.Plan;
import org.planwright.model.PlanPackage;

/** Tells whether two copies of a plan say the same: a digest of its title, text, tables, boxes and terms, whatever was said about them. */
public final class PlanDigest {

	private PlanDigest() {
	}

	/** SHA-256 in hexadecimal. */
	public static String of(Plan plan) {
		StringBuilder content = new StringBuilder();
		append(plan, content);
		for (EObject child : plan.eContents()) {
			if (isText(child.eContainingFeature())) {
				append(child, content);
				for (TreeIterator<EObject> all = child.eAllContents(); all.hasNext();) {
					EObject object = all.next();
					if (object instanceof Mention) {
						all.prune();
					} else {
						append(object, content);
					}
				}
			}
		}
		return Digests.sha256(content.toString().getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * Tells whether a change of a feature changes what a plan says, rather than what is said about it.
	 *
	 * @param changed the plan or an object in it
	 */
	static boolean isSaid(EObject changed, Object feature) {
		if (feature == PlanPackage.Literals.IDENTIFIED__ID || feature instanceof EAttribute attribute && isPlace(attribute)) {
			return false;
		}
		return changed instanceof Plan ? feature instanceof EAttribute || isText(feature) : isSaid(changed);
	}

	/** Tells whether an object in a plan is part of what the plan says, rather than of what is said about it. */
	static boolean isSaid(EObject inPlan) {
		for (EObject step = inPlan; step != null && !(step instanceof Mention); step = step.eContainer()) {
			if (step.eContainer() instanceof Plan) {
				return isText(step.eContainingFeature());
			}
		}
		return false;
	}

	private static boolean isText(Object feature) {
		return feature == PlanPackage.Literals.DIVISION__BLOCKS || feature == PlanPackage.Literals.DIVISION__SECTIONS;
	}

	private static void append(EObject object, StringBuilder content) {
		content.append(object instanceof Division ? '#' : '-').append(object.eClass().getName());
		for (EAttribute attribute : object.eClass().getEAllAttributes()) {
			if (attribute != PlanPackage.Literals.IDENTIFIED__ID && object.eIsSet(attribute) && !isPlace(attribute)) {
				content.append('\n').append(attribute.getName()).append('=').append(object.eGet(attribute));
			}
		}
		content.append('\n');
	}

	/** Where something stood in its source says nothing of what it is. */
	public static boolean isPlace(EAttribute attribute) {
		return attribute.getName().endsWith("ine") && attribute.getEAttributeType().getInstanceClass() == int.class;
	}
}
