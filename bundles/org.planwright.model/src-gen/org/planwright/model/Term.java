/**
 */
package org.planwright.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Term</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 *  A term and what it means. 名词。
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.planwright.model.Term#getNo <em>No</em>}</li>
 *   <li>{@link org.planwright.model.Term#getTerm <em>Term</em>}</li>
 *   <li>{@link org.planwright.model.Term#getExpansion <em>Expansion</em>}</li>
 *   <li>{@link org.planwright.model.Term#getDefinition <em>Definition</em>}</li>
 *   <li>{@link org.planwright.model.Term#getLine <em>Line</em>}</li>
 * </ul>
 *
 * @see org.planwright.model.PlanPackage#getTerm()
 * @model
 * @generated
 */
public interface Term extends Passage {
	/**
	 * Returns the value of the '<em><b>No</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Number as printed. 序号。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>No</em>' attribute.
	 * @see #setNo(String)
	 * @see org.planwright.model.PlanPackage#getTerm_No()
	 * @model unique="false"
	 * @generated
	 */
	String getNo();

	/**
	 * Sets the value of the '{@link org.planwright.model.Term#getNo <em>No</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>No</em>' attribute.
	 * @see #getNo()
	 * @generated
	 */
	void setNo(String value);

	/**
	 * Returns the value of the '<em><b>Term</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The word or abbreviation. 词。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Term</em>' attribute.
	 * @see #setTerm(String)
	 * @see org.planwright.model.PlanPackage#getTerm_Term()
	 * @model unique="false"
	 * @generated
	 */
	String getTerm();

	/**
	 * Sets the value of the '{@link org.planwright.model.Term#getTerm <em>Term</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Term</em>' attribute.
	 * @see #getTerm()
	 * @generated
	 */
	void setTerm(String value);

	/**
	 * Returns the value of the '<em><b>Expansion</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Full name, often in English. 全称。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Expansion</em>' attribute.
	 * @see #setExpansion(String)
	 * @see org.planwright.model.PlanPackage#getTerm_Expansion()
	 * @model unique="false"
	 * @generated
	 */
	String getExpansion();

	/**
	 * Sets the value of the '{@link org.planwright.model.Term#getExpansion <em>Expansion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Expansion</em>' attribute.
	 * @see #getExpansion()
	 * @generated
	 */
	void setExpansion(String value);

	/**
	 * Returns the value of the '<em><b>Definition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The meaning. 释义。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Definition</em>' attribute.
	 * @see #setDefinition(String)
	 * @see org.planwright.model.PlanPackage#getTerm_Definition()
	 * @model unique="false"
	 * @generated
	 */
	String getDefinition();

	/**
	 * Sets the value of the '{@link org.planwright.model.Term#getDefinition <em>Definition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Definition</em>' attribute.
	 * @see #getDefinition()
	 * @generated
	 */
	void setDefinition(String value);

	/**
	 * Returns the value of the '<em><b>Line</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Line</em>' attribute.
	 * @see #setLine(int)
	 * @see org.planwright.model.PlanPackage#getTerm_Line()
	 * @model unique="false"
	 * @generated
	 */
	int getLine();

	/**
	 * Sets the value of the '{@link org.planwright.model.Term#getLine <em>Line</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Line</em>' attribute.
	 * @see #getLine()
	 * @generated
	 */
	void setLine(int value);

} // Term
