/**
 */
package org.planwright.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Footnote</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 *  A note tied to a mark. 注释。
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.planwright.model.Footnote#getMark <em>Mark</em>}</li>
 *   <li>{@link org.planwright.model.Footnote#getLine <em>Line</em>}</li>
 * </ul>
 *
 * @see org.planwright.model.PlanPackage#getFootnote()
 * @model
 * @generated
 */
public interface Footnote extends Passage {
	/**
	 * Returns the value of the '<em><b>Mark</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  As printed, such as ① or 注1. 注号。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mark</em>' attribute.
	 * @see #setMark(String)
	 * @see org.planwright.model.PlanPackage#getFootnote_Mark()
	 * @model unique="false"
	 * @generated
	 */
	String getMark();

	/**
	 * Sets the value of the '{@link org.planwright.model.Footnote#getMark <em>Mark</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mark</em>' attribute.
	 * @see #getMark()
	 * @generated
	 */
	void setMark(String value);

	/**
	 * Returns the value of the '<em><b>Line</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Line</em>' attribute.
	 * @see #setLine(int)
	 * @see org.planwright.model.PlanPackage#getFootnote_Line()
	 * @model unique="false"
	 * @generated
	 */
	int getLine();

	/**
	 * Sets the value of the '{@link org.planwright.model.Footnote#getLine <em>Line</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Line</em>' attribute.
	 * @see #getLine()
	 * @generated
	 */
	void setLine(int value);

} // Footnote
