/**
 */
package org.planwright.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Evidence</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 *  A span of words. 一段文字的位置。
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.planwright.model.Evidence#getPassage <em>Passage</em>}</li>
 *   <li>{@link org.planwright.model.Evidence#getStart <em>Start</em>}</li>
 *   <li>{@link org.planwright.model.Evidence#getEnd <em>End</em>}</li>
 *   <li>{@link org.planwright.model.Evidence#getQuote <em>Quote</em>}</li>
 *   <li>{@link org.planwright.model.Evidence#getJudged <em>Judged</em>}</li>
 * </ul>
 *
 * @see org.planwright.model.PlanPackage#getEvidence()
 * @model
 * @generated
 */
public interface Evidence extends EObject {
	/**
	 * Returns the value of the '<em><b>Passage</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Null when the passage is gone. 所在段落。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Passage</em>' reference.
	 * @see #setPassage(Passage)
	 * @see org.planwright.model.PlanPackage#getEvidence_Passage()
	 * @model
	 * @generated
	 */
	Passage getPassage();

	/**
	 * Sets the value of the '{@link org.planwright.model.Evidence#getPassage <em>Passage</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Passage</em>' reference.
	 * @see #getPassage()
	 * @generated
	 */
	void setPassage(Passage value);

	/**
	 * Returns the value of the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Start</em>' attribute.
	 * @see #setStart(int)
	 * @see org.planwright.model.PlanPackage#getEvidence_Start()
	 * @model unique="false"
	 * @generated
	 */
	int getStart();

	/**
	 * Sets the value of the '{@link org.planwright.model.Evidence#getStart <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start</em>' attribute.
	 * @see #getStart()
	 * @generated
	 */
	void setStart(int value);

	/**
	 * Returns the value of the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>End</em>' attribute.
	 * @see #setEnd(int)
	 * @see org.planwright.model.PlanPackage#getEvidence_End()
	 * @model unique="false"
	 * @generated
	 */
	int getEnd();

	/**
	 * Sets the value of the '{@link org.planwright.model.Evidence#getEnd <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End</em>' attribute.
	 * @see #getEnd()
	 * @generated
	 */
	void setEnd(int value);

	/**
	 * Returns the value of the '<em><b>Quote</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The words as they are. 原文。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Quote</em>' attribute.
	 * @see #setQuote(String)
	 * @see org.planwright.model.PlanPackage#getEvidence_Quote()
	 * @model unique="false"
	 * @generated
	 */
	String getQuote();

	/**
	 * Sets the value of the '{@link org.planwright.model.Evidence#getQuote <em>Quote</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Quote</em>' attribute.
	 * @see #getQuote()
	 * @generated
	 */
	void setQuote(String value);

	/**
	 * Returns the value of the '<em><b>Judged</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The words as they were when the link was last judged; null before that. 判断时的原文。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Judged</em>' attribute.
	 * @see #setJudged(String)
	 * @see org.planwright.model.PlanPackage#getEvidence_Judged()
	 * @model unique="false"
	 * @generated
	 */
	String getJudged();

	/**
	 * Sets the value of the '{@link org.planwright.model.Evidence#getJudged <em>Judged</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Judged</em>' attribute.
	 * @see #getJudged()
	 * @generated
	 */
	void setJudged(String value);

} // Evidence
