package org.planwright.core.project;

import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ExtensibleURIConverterImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.planwright.model.Plan;
import org.planwright.model.PlanPackage;
import org.planwright.model.Project;

/**
 * The parts of one project as EMF resources: the project itself, and one resource a plan. Nothing outside the set is ever read or
 * looked up, whatever a part refers to.
 */
final class PartSet extends ResourceSetImpl {

	/** The part that holds the project itself. */
	static final String PROJECT_PART = "project.xml";

	private static final URI ROOT = URI.createURI("plan:/");

	PartSet() {
		setPackageRegistry(new EPackageRegistryImpl());
		getPackageRegistry().put(PlanPackage.eNS_URI, PlanPackage.eINSTANCE);
		setURIConverter(new ExtensibleURIConverterImpl(List.of(), List.of()));
	}

	/** The set that a project's resource belongs to; a new one, which the project is put into, where it has none. */
	static PartSet of(Project project) {
		if (project.eResource() != null && project.eResource().getResourceSet() instanceof PartSet parts) {
			return parts;
		}
		PartSet parts = new PartSet();
		parts.newPart(PROJECT_PART).getContents().add(project);
		return parts;
	}

	/** The name of the part that a plan is kept in. */
	static String partOf(Plan plan) {
		return "plans/" + plan.getId() + ".xml";
	}

	/** An empty part. */
	PartResource newPart(String name) {
		PartResource part = new PartResource(uri(name), name);
		getResources().add(part);
		return part;
	}

	/** The part of a plan, which is made where there is none yet. */
	PartResource partFor(Plan plan) {
		String name = partOf(plan);
		if (plan.eResource() instanceof PartResource part && part.getContents().contains(plan) && part.name().equals(name)) {
			return part;
		}
		PartResource part = newPart(name);
		part.getContents().add(plan);
		return part;
	}

	/** The name of the part that an address leads to. */
	static String nameOf(URI uri) {
		return String.join("/", uri.segments());
	}

	private static URI uri(String name) {
		return URI.createURI(name).resolve(ROOT);
	}

	/** Finds parts that are there, and loads none: what a part refers to is no reason to read anything. */
	@Override
	public Resource getResource(URI uri, boolean loadOnDemand) {
		return super.getResource(uri, false);
	}
}
