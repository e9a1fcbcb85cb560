/**
 */
package org.planwright.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Text Row</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 *  One row of a plain table. 表格行。
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.planwright.model.TextRow#getCells <em>Cells</em>}</li>
 * </ul>
 *
 * @see org.planwright.model.PlanPackage#getTextRow()
 * @model
 * @generated
 */
public interface TextRow extends EObject {
	/**
	 * Returns the value of the '<em><b>Cells</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Cells</em>' attribute list.
	 * @see org.planwright.model.PlanPackage#getTextRow_Cells()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getCells();

} // TextRow
