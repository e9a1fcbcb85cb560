package org.planwright.core.project;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.FeatureMap;
import org.eclipse.emf.ecore.xml.type.AnyType;

/**
 * What a part holds that this version's model does not know. It is carried along and written again, unless that would spoil the part:
 * garbage may look like content of a later version and still be nothing that can be written.
 */
final class UnknownContent {

	private final PartResource part;

	UnknownContent(PartResource part) {
		this.part = part;
	}

	/** Names of the elements and attributes that are not known, sorted. */
	Set<String> names() {
		Set<String> names = new TreeSet<>();
		for (AnyType extension : part.getEObjectToExtensionMap().values()) {
			addNames(extension.getAny(), names);
			addNames(extension.getAnyAttribute(), names);
		}
		return names;
	}

	private static void addNames(FeatureMap content, Set<String> names) {
		for (FeatureMap.Entry entry : content) {
			names.add(entry.getEStructuralFeature().getName());
		}
	}

	/**
	 * Gives the content up when the part could not be written and read again with it.
	 *
	 * @return whether it is kept
	 */
	boolean keepIfWritable() {
		if (part.getEObjectToExtensionMap().isEmpty() || isWritable()) {
			return true;
		}
		part.getEObjectToExtensionMap().clear();
		return false;
	}

	/**
	 * Gives the content up.
	 *
	 * @return what brings it back
	 */
	Runnable giveUp() {
		Map<EObject, AnyType> before = Map.copyOf(part.getEObjectToExtensionMap());
		part.getEObjectToExtensionMap().clear();
		return () -> part.getEObjectToExtensionMap().putAll(before);
	}

	private boolean isWritable() {
		try {
			PartResource copy = new PartSet().newPart(part.name());
			copy.load(part.toBytes(), FileLimits.DEFAULT);
			return copy.getErrors().isEmpty() && new UnknownContent(copy).names().equals(names())
					&& count(copy.getContents()) == count(part.getContents());
		} catch (IOException | RuntimeException e) {
			// Whatever keeps it from being written or read is a reason to do without it.
			return false;
		}
	}

	/** Number of objects in the part itself, which the project's part is without its plans. */
	private static int count(List<EObject> roots) {
		int count = 0;
		for (Iterator<EObject> all = EcoreUtil.getAllContents(roots, false); all.hasNext();) {
			EObject object = all.next();
			count += object.eResource() == roots.getFirst().eResource() ? 1 : 0;
		}
		return count;
	}
}
