package org.planwright.core;

import org.eclipse.emf.ecore.EReference;

/** A reference that leads out of a plan, by ids, as a copy of one plan tells it. */
public interface Outward {

	/** Id of the object that refers; null when it is a piece without identity. */
	String holderId();

	/** The reference, such as the upper plan or the upper side of an alignment. */
	EReference feature();

	/** Id of the object in another plan. */
	String targetId();
}
