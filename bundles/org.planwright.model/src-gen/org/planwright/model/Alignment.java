/**
 */
package org.planwright.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Alignment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 *  An element of this plan against its counterpart in the upper plan. 衔接。
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.planwright.model.Alignment#getUpper <em>Upper</em>}</li>
 *   <li>{@link org.planwright.model.Alignment#getLower <em>Lower</em>}</li>
 *   <li>{@link org.planwright.model.Alignment#getRelation <em>Relation</em>}</li>
 *   <li>{@link org.planwright.model.Alignment#getState <em>State</em>}</li>
 *   <li>{@link org.planwright.model.Alignment#getReason <em>Reason</em>}</li>
 *   <li>{@link org.planwright.model.Alignment#getOpinion <em>Opinion</em>}</li>
 * </ul>
 *
 * @see org.planwright.model.PlanPackage#getAlignment()
 * @model
 * @generated
 */
public interface Alignment extends Identified {
	/**
	 * Returns the value of the '<em><b>Upper</b></em>' reference list.
	 * The list contents are of type {@link org.planwright.model.Identified}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Upper</em>' reference list.
	 * @see org.planwright.model.PlanPackage#getAlignment_Upper()
	 * @model
	 * @generated
	 */
	EList<Identified> getUpper();

	/**
	 * Returns the value of the '<em><b>Lower</b></em>' reference list.
	 * The list contents are of type {@link org.planwright.model.Identified}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Lower</em>' reference list.
	 * @see org.planwright.model.PlanPackage#getAlignment_Lower()
	 * @model
	 * @generated
	 */
	EList<Identified> getLower();

	/**
	 * Returns the value of the '<em><b>Relation</b></em>' attribute.
	 * The literals are from the enumeration {@link org.planwright.model.Relation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Relation</em>' attribute.
	 * @see org.planwright.model.Relation
	 * @see #setRelation(Relation)
	 * @see org.planwright.model.PlanPackage#getAlignment_Relation()
	 * @model unique="false"
	 * @generated
	 */
	Relation getRelation();

	/**
	 * Sets the value of the '{@link org.planwright.model.Alignment#getRelation <em>Relation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Relation</em>' attribute.
	 * @see org.planwright.model.Relation
	 * @see #getRelation()
	 * @generated
	 */
	void setRelation(Relation value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link org.planwright.model.LinkState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.planwright.model.LinkState
	 * @see #setState(LinkState)
	 * @see org.planwright.model.PlanPackage#getAlignment_State()
	 * @model unique="false"
	 * @generated
	 */
	LinkState getState();

	/**
	 * Sets the value of the '{@link org.planwright.model.Alignment#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.planwright.model.LinkState
	 * @see #getState()
	 * @generated
	 */
	void setState(LinkState value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.planwright.model.PlanPackage#getAlignment_Reason()
	 * @model unique="false"
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.planwright.model.Alignment#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

	/**
	 * Returns the value of the '<em><b>Opinion</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  意见。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Opinion</em>' attribute.
	 * @see #setOpinion(String)
	 * @see org.planwright.model.PlanPackage#getAlignment_Opinion()
	 * @model unique="false"
	 * @generated
	 */
	String getOpinion();

	/**
	 * Sets the value of the '{@link org.planwright.model.Alignment#getOpinion <em>Opinion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Opinion</em>' attribute.
	 * @see #getOpinion()
	 * @generated
	 */
	void setOpinion(String value);

} // Alignment
