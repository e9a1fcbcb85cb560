/**
 */
package org.planwright.model;

import java.math.BigDecimal;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Figure</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 *  A number as printed. 数值。
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.planwright.model.Figure#getText <em>Text</em>}</li>
 *   <li>{@link org.planwright.model.Figure#getValue <em>Value</em>}</li>
 *   <li>{@link org.planwright.model.Figure#getComparator <em>Comparator</em>}</li>
 *   <li>{@link org.planwright.model.Figure#getDecimals <em>Decimals</em>}</li>
 *   <li>{@link org.planwright.model.Figure#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.planwright.model.Figure#getPriceBase <em>Price Base</em>}</li>
 *   <li>{@link org.planwright.model.Figure#getYear <em>Year</em>}</li>
 *   <li>{@link org.planwright.model.Figure#getFlag <em>Flag</em>}</li>
 * </ul>
 *
 * @see org.planwright.model.PlanPackage#getFigure()
 * @model
 * @generated
 */
public interface Figure extends EObject {
	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  As printed, marks included. 原文。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.planwright.model.PlanPackage#getFigure_Text()
	 * @model unique="false"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.planwright.model.Figure#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Null when the text holds no number. 数。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(BigDecimal)
	 * @see org.planwright.model.PlanPackage#getFigure_Value()
	 * @model unique="false" dataType="org.planwright.model.Decimal"
	 * @generated
	 */
	BigDecimal getValue();

	/**
	 * Sets the value of the '{@link org.planwright.model.Figure#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Comparator</b></em>' attribute.
	 * The literals are from the enumeration {@link org.planwright.model.FigureComparator}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Comparator</em>' attribute.
	 * @see org.planwright.model.FigureComparator
	 * @see #setComparator(FigureComparator)
	 * @see org.planwright.model.PlanPackage#getFigure_Comparator()
	 * @model unique="false"
	 * @generated
	 */
	FigureComparator getComparator();

	/**
	 * Sets the value of the '{@link org.planwright.model.Figure#getComparator <em>Comparator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Comparator</em>' attribute.
	 * @see org.planwright.model.FigureComparator
	 * @see #getComparator()
	 * @generated
	 */
	void setComparator(FigureComparator value);

	/**
	 * Returns the value of the '<em><b>Decimals</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Decimal places as printed. 小数位数。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Decimals</em>' attribute.
	 * @see #setDecimals(int)
	 * @see org.planwright.model.PlanPackage#getFigure_Decimals()
	 * @model unique="false"
	 * @generated
	 */
	int getDecimals();

	/**
	 * Sets the value of the '{@link org.planwright.model.Figure#getDecimals <em>Decimals</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decimals</em>' attribute.
	 * @see #getDecimals()
	 * @generated
	 */
	void setDecimals(int value);

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Unit as printed; null when the row's unit holds. 单位。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit</em>' attribute.
	 * @see #setUnit(String)
	 * @see org.planwright.model.PlanPackage#getFigure_Unit()
	 * @model unique="false"
	 * @generated
	 */
	String getUnit();

	/**
	 * Sets the value of the '{@link org.planwright.model.Figure#getUnit <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' attribute.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(String value);

	/**
	 * Returns the value of the '<em><b>Price Base</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Null when the row's price base holds. 价格基准。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Price Base</em>' attribute.
	 * @see #setPriceBase(String)
	 * @see org.planwright.model.PlanPackage#getFigure_PriceBase()
	 * @model unique="false"
	 * @generated
	 */
	String getPriceBase();

	/**
	 * Sets the value of the '{@link org.planwright.model.Figure#getPriceBase <em>Price Base</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Price Base</em>' attribute.
	 * @see #getPriceBase()
	 * @generated
	 */
	void setPriceBase(String value);

	/**
	 * Returns the value of the '<em><b>Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  0 when not said. 年份。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Year</em>' attribute.
	 * @see #setYear(int)
	 * @see org.planwright.model.PlanPackage#getFigure_Year()
	 * @model unique="false"
	 * @generated
	 */
	int getYear();

	/**
	 * Sets the value of the '{@link org.planwright.model.Figure#getYear <em>Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Year</em>' attribute.
	 * @see #getYear()
	 * @generated
	 */
	void setYear(int value);

	/**
	 * Returns the value of the '<em><b>Flag</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Footnote mark at the number. 标记。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Flag</em>' attribute.
	 * @see #setFlag(String)
	 * @see org.planwright.model.PlanPackage#getFigure_Flag()
	 * @model unique="false"
	 * @generated
	 */
	String getFlag();

	/**
	 * Sets the value of the '{@link org.planwright.model.Figure#getFlag <em>Flag</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Flag</em>' attribute.
	 * @see #getFlag()
	 * @generated
	 */
	void setFlag(String value);

} // Figure
