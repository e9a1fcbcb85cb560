/**
 */
package org.planwright.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>State Part</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 *  One part of the file in a named state; its content is kept in the file beside the model. 版本的一个组成部分。
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.planwright.model.StatePart#getPart <em>Part</em>}</li>
 *   <li>{@link org.planwright.model.StatePart#getDigest <em>Digest</em>}</li>
 * </ul>
 *
 * @see org.planwright.model.PlanPackage#getStatePart()
 * @model
 * @generated
 */
public interface StatePart extends EObject {
	/**
	 * Returns the value of the '<em><b>Part</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Name of the part, such as plans/ID.xml. 名称。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Part</em>' attribute.
	 * @see #setPart(String)
	 * @see org.planwright.model.PlanPackage#getStatePart_Part()
	 * @model unique="false"
	 * @generated
	 */
	String getPart();

	/**
	 * Sets the value of the '{@link org.planwright.model.StatePart#getPart <em>Part</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Part</em>' attribute.
	 * @see #getPart()
	 * @generated
	 */
	void setPart(String value);

	/**
	 * Returns the value of the '<em><b>Digest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  SHA-256 of its content, hexadecimal. 摘要。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Digest</em>' attribute.
	 * @see #setDigest(String)
	 * @see org.planwright.model.PlanPackage#getStatePart_Digest()
	 * @model unique="false"
	 * @generated
	 */
	String getDigest();

	/**
	 * Sets the value of the '{@link org.planwright.model.StatePart#getDigest <em>Digest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Digest</em>' attribute.
	 * @see #getDigest()
	 * @generated
	 */
	void setDigest(String value);

} // StatePart
