/**
 */
package org.planwright.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Mention</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 *  A figure in prose, tied to the words where it stands. 文中数值。
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.planwright.model.Mention#getStart <em>Start</em>}</li>
 *   <li>{@link org.planwright.model.Mention#getEnd <em>End</em>}</li>
 *   <li>{@link org.planwright.model.Mention#getQuote <em>Quote</em>}</li>
 *   <li>{@link org.planwright.model.Mention#getFigure <em>Figure</em>}</li>
 *   <li>{@link org.planwright.model.Mention#getIndicator <em>Indicator</em>}</li>
 *   <li>{@link org.planwright.model.Mention#getLine <em>Line</em>}</li>
 * </ul>
 *
 * @see org.planwright.model.PlanPackage#getMention()
 * @model
 * @generated
 */
public interface Mention extends Identified {
	/**
	 * Returns the value of the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Offset of the first character in the passage. 起点。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start</em>' attribute.
	 * @see #setStart(int)
	 * @see org.planwright.model.PlanPackage#getMention_Start()
	 * @model unique="false"
	 * @generated
	 */
	int getStart();

	/**
	 * Sets the value of the '{@link org.planwright.model.Mention#getStart <em>Start</em>}' attribute.
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
	 * <!-- begin-model-doc -->
	 *  Offset after the last character. 终点。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>End</em>' attribute.
	 * @see #setEnd(int)
	 * @see org.planwright.model.PlanPackage#getMention_End()
	 * @model unique="false"
	 * @generated
	 */
	int getEnd();

	/**
	 * Sets the value of the '{@link org.planwright.model.Mention#getEnd <em>End</em>}' attribute.
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
	 *  The words. 原文。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Quote</em>' attribute.
	 * @see #setQuote(String)
	 * @see org.planwright.model.PlanPackage#getMention_Quote()
	 * @model unique="false"
	 * @generated
	 */
	String getQuote();

	/**
	 * Sets the value of the '{@link org.planwright.model.Mention#getQuote <em>Quote</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Quote</em>' attribute.
	 * @see #getQuote()
	 * @generated
	 */
	void setQuote(String value);

	/**
	 * Returns the value of the '<em><b>Figure</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  What the figure says. 数值。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Figure</em>' containment reference.
	 * @see #setFigure(Figure)
	 * @see org.planwright.model.PlanPackage#getMention_Figure()
	 * @model containment="true"
	 * @generated
	 */
	Figure getFigure();

	/**
	 * Sets the value of the '{@link org.planwright.model.Mention#getFigure <em>Figure</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Figure</em>' containment reference.
	 * @see #getFigure()
	 * @generated
	 */
	void setFigure(Figure value);

	/**
	 * Returns the value of the '<em><b>Indicator</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The indicator that it speaks of; null when it belongs to none. 对应的指标。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Indicator</em>' reference.
	 * @see #setIndicator(Indicator)
	 * @see org.planwright.model.PlanPackage#getMention_Indicator()
	 * @model
	 * @generated
	 */
	Indicator getIndicator();

	/**
	 * Sets the value of the '{@link org.planwright.model.Mention#getIndicator <em>Indicator</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Indicator</em>' reference.
	 * @see #getIndicator()
	 * @generated
	 */
	void setIndicator(Indicator value);

	/**
	 * Returns the value of the '<em><b>Line</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Source line, from 1. 来源行号。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Line</em>' attribute.
	 * @see #setLine(int)
	 * @see org.planwright.model.PlanPackage#getMention_Line()
	 * @model unique="false"
	 * @generated
	 */
	int getLine();

	/**
	 * Sets the value of the '{@link org.planwright.model.Mention#getLine <em>Line</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Line</em>' attribute.
	 * @see #getLine()
	 * @generated
	 */
	void setLine(int value);

} // Mention
