/**
 */
package org.planwright.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Glossary</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 *  The list of terms. 名词解释。
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.planwright.model.Glossary#getTerms <em>Terms</em>}</li>
 * </ul>
 *
 * @see org.planwright.model.PlanPackage#getGlossary()
 * @model
 * @generated
 */
public interface Glossary extends Block {
	/**
	 * Returns the value of the '<em><b>Terms</b></em>' containment reference list.
	 * The list contents are of type {@link org.planwright.model.Term}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Terms</em>' containment reference list.
	 * @see org.planwright.model.PlanPackage#getGlossary_Terms()
	 * @model containment="true"
	 * @generated
	 */
	EList<Term> getTerms();

} // Glossary
