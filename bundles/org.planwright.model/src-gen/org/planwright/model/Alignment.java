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
 *  Elements of this plan against their counterparts in the upper plan. 衔接。
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.planwright.model.Alignment#getUpper <em>Upper</em>}</li>
 *   <li>{@link org.planwright.model.Alignment#getLower <em>Lower</em>}</li>
 *   <li>{@link org.planwright.model.Alignment#getRelation <em>Relation</em>}</li>
 *   <li>{@link org.planwright.model.Alignment#getVerdict <em>Verdict</em>}</li>
 *   <li>{@link org.planwright.model.Alignment#getState <em>State</em>}</li>
 *   <li>{@link org.planwright.model.Alignment#getReason <em>Reason</em>}</li>
 *   <li>{@link org.planwright.model.Alignment#getAuthor <em>Author</em>}</li>
 *   <li>{@link org.planwright.model.Alignment#getCreated <em>Created</em>}</li>
 *   <li>{@link org.planwright.model.Alignment#getBasis <em>Basis</em>}</li>
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
	 * <!-- begin-model-doc -->
	 *  Indicators, boxes or sections of the upper plan, all of one type. 上位规划一侧。
	 * <!-- end-model-doc -->
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
	 * <!-- begin-model-doc -->
	 *  Of this plan, of the same type; empty where somebody said that nothing answers. 本规划一侧。
	 * <!-- end-model-doc -->
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
	 * <!-- begin-model-doc -->
	 *  How they relate, as somebody judged it. 衔接关系。
	 * <!-- end-model-doc -->
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
	 * Returns the value of the '<em><b>Verdict</b></em>' attribute.
	 * The literals are from the enumeration {@link org.planwright.model.Verdict}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  What somebody said against the computed verdict. 人工结论。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Verdict</em>' attribute.
	 * @see org.planwright.model.Verdict
	 * @see #setVerdict(Verdict)
	 * @see org.planwright.model.PlanPackage#getAlignment_Verdict()
	 * @model unique="false"
	 * @generated
	 */
	Verdict getVerdict();

	/**
	 * Sets the value of the '{@link org.planwright.model.Alignment#getVerdict <em>Verdict</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Verdict</em>' attribute.
	 * @see org.planwright.model.Verdict
	 * @see #getVerdict()
	 * @generated
	 */
	void setVerdict(Verdict value);

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
	 * <!-- begin-model-doc -->
	 *  Why it is so, in words. 理由。
	 * <!-- end-model-doc -->
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
	 * Returns the value of the '<em><b>Author</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Author</em>' attribute.
	 * @see #setAuthor(String)
	 * @see org.planwright.model.PlanPackage#getAlignment_Author()
	 * @model unique="false"
	 * @generated
	 */
	String getAuthor();

	/**
	 * Sets the value of the '{@link org.planwright.model.Alignment#getAuthor <em>Author</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Author</em>' attribute.
	 * @see #getAuthor()
	 * @generated
	 */
	void setAuthor(String value);

	/**
	 * Returns the value of the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  ISO instant of the last judgement. 时间。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Created</em>' attribute.
	 * @see #setCreated(String)
	 * @see org.planwright.model.PlanPackage#getAlignment_Created()
	 * @model unique="false"
	 * @generated
	 */
	String getCreated();

	/**
	 * Sets the value of the '{@link org.planwright.model.Alignment#getCreated <em>Created</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Created</em>' attribute.
	 * @see #getCreated()
	 * @generated
	 */
	void setCreated(String value);

	/**
	 * Returns the value of the '<em><b>Basis</b></em>' containment reference list.
	 * The list contents are of type {@link org.planwright.model.Basis}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  What both sides said when they were last judged; the field begins with the side and the place in it. 判断时的状况。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Basis</em>' containment reference list.
	 * @see org.planwright.model.PlanPackage#getAlignment_Basis()
	 * @model containment="true"
	 * @generated
	 */
	EList<Basis> getBasis();

} // Alignment
