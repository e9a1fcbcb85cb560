/**
 */
package org.planwright.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Trace Link</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 *  From a task, safeguard, box, box item or span of words to an indicator, box, task or figure in prose. 追溯关系。
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.planwright.model.TraceLink#getSource <em>Source</em>}</li>
 *   <li>{@link org.planwright.model.TraceLink#getWords <em>Words</em>}</li>
 *   <li>{@link org.planwright.model.TraceLink#getTarget <em>Target</em>}</li>
 *   <li>{@link org.planwright.model.TraceLink#getKind <em>Kind</em>}</li>
 *   <li>{@link org.planwright.model.TraceLink#getState <em>State</em>}</li>
 *   <li>{@link org.planwright.model.TraceLink#getStrength <em>Strength</em>}</li>
 *   <li>{@link org.planwright.model.TraceLink#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.planwright.model.TraceLink#getReason <em>Reason</em>}</li>
 *   <li>{@link org.planwright.model.TraceLink#getAuthor <em>Author</em>}</li>
 *   <li>{@link org.planwright.model.TraceLink#getCreated <em>Created</em>}</li>
 *   <li>{@link org.planwright.model.TraceLink#getBasis <em>Basis</em>}</li>
 *   <li>{@link org.planwright.model.TraceLink#getKnown <em>Known</em>}</li>
 * </ul>
 *
 * @see org.planwright.model.PlanPackage#getTraceLink()
 * @model
 * @generated
 */
public interface TraceLink extends Identified {
	/**
	 * Returns the value of the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Source</em>' reference.
	 * @see #setSource(Identified)
	 * @see org.planwright.model.PlanPackage#getTraceLink_Source()
	 * @model
	 * @generated
	 */
	Identified getSource();

	/**
	 * Sets the value of the '{@link org.planwright.model.TraceLink#getSource <em>Source</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' reference.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(Identified value);

	/**
	 * Returns the value of the '<em><b>Words</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The words of the source that serve the target; null where all of it does. 起点文字。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Words</em>' containment reference.
	 * @see #setWords(Evidence)
	 * @see org.planwright.model.PlanPackage#getTraceLink_Words()
	 * @model containment="true"
	 * @generated
	 */
	Evidence getWords();

	/**
	 * Sets the value of the '{@link org.planwright.model.TraceLink#getWords <em>Words</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Words</em>' containment reference.
	 * @see #getWords()
	 * @generated
	 */
	void setWords(Evidence value);

	/**
	 * Returns the value of the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Target</em>' reference.
	 * @see #setTarget(Identified)
	 * @see org.planwright.model.PlanPackage#getTraceLink_Target()
	 * @model
	 * @generated
	 */
	Identified getTarget();

	/**
	 * Sets the value of the '{@link org.planwright.model.TraceLink#getTarget <em>Target</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' reference.
	 * @see #getTarget()
	 * @generated
	 */
	void setTarget(Identified value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.planwright.model.LinkKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.planwright.model.LinkKind
	 * @see #setKind(LinkKind)
	 * @see org.planwright.model.PlanPackage#getTraceLink_Kind()
	 * @model unique="false"
	 * @generated
	 */
	LinkKind getKind();

	/**
	 * Sets the value of the '{@link org.planwright.model.TraceLink#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.planwright.model.LinkKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(LinkKind value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link org.planwright.model.LinkState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.planwright.model.LinkState
	 * @see #setState(LinkState)
	 * @see org.planwright.model.PlanPackage#getTraceLink_State()
	 * @model unique="false"
	 * @generated
	 */
	LinkState getState();

	/**
	 * Sets the value of the '{@link org.planwright.model.TraceLink#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.planwright.model.LinkState
	 * @see #getState()
	 * @generated
	 */
	void setState(LinkState value);

	/**
	 * Returns the value of the '<em><b>Strength</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  How much the source does for the target: 1 little, 2 some, 3 most; 0 when nobody said. 强度。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Strength</em>' attribute.
	 * @see #setStrength(int)
	 * @see org.planwright.model.PlanPackage#getTraceLink_Strength()
	 * @model unique="false"
	 * @generated
	 */
	int getStrength();

	/**
	 * Sets the value of the '{@link org.planwright.model.TraceLink#getStrength <em>Strength</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Strength</em>' attribute.
	 * @see #getStrength()
	 * @generated
	 */
	void setStrength(int value);

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' containment reference list.
	 * The list contents are of type {@link org.planwright.model.Evidence}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The words that prove it. 依据。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evidence</em>' containment reference list.
	 * @see org.planwright.model.PlanPackage#getTraceLink_Evidence()
	 * @model containment="true"
	 * @generated
	 */
	EList<Evidence> getEvidence();

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Why it holds, in words. 理由。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.planwright.model.PlanPackage#getTraceLink_Reason()
	 * @model unique="false"
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.planwright.model.TraceLink#getReason <em>Reason</em>}' attribute.
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
	 * @see org.planwright.model.PlanPackage#getTraceLink_Author()
	 * @model unique="false"
	 * @generated
	 */
	String getAuthor();

	/**
	 * Sets the value of the '{@link org.planwright.model.TraceLink#getAuthor <em>Author</em>}' attribute.
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
	 * @see org.planwright.model.PlanPackage#getTraceLink_Created()
	 * @model unique="false"
	 * @generated
	 */
	String getCreated();

	/**
	 * Sets the value of the '{@link org.planwright.model.TraceLink#getCreated <em>Created</em>}' attribute.
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
	 *  What the link rests on, as it was when it was last judged. 判断时的状况。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Basis</em>' containment reference list.
	 * @see org.planwright.model.PlanPackage#getTraceLink_Basis()
	 * @model containment="true"
	 * @generated
	 */
	EList<Basis> getBasis();

	/**
	 * Returns the value of the '<em><b>Known</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The words that spoke for it when it was last judged; others bring a rejected link up again. 判断时已知的依据。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Known</em>' attribute list.
	 * @see org.planwright.model.PlanPackage#getTraceLink_Known()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getKnown();

} // TraceLink
