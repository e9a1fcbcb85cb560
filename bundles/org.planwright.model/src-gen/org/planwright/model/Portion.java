/**
 */
package org.planwright.model;

import java.math.BigDecimal;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Portion</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 *  What one of those below takes on. 分解到一个地区的份额。
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.planwright.model.Portion#getRegion <em>Region</em>}</li>
 *   <li>{@link org.planwright.model.Portion#getRow <em>Row</em>}</li>
 *   <li>{@link org.planwright.model.Portion#getWeight <em>Weight</em>}</li>
 *   <li>{@link org.planwright.model.Portion#getTarget <em>Target</em>}</li>
 * </ul>
 *
 * @see org.planwright.model.PlanPackage#getPortion()
 * @model
 * @generated
 */
public interface Portion extends Identified {
	/**
	 * Returns the value of the '<em><b>Region</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  地区。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Region</em>' attribute.
	 * @see #setRegion(String)
	 * @see org.planwright.model.PlanPackage#getPortion_Region()
	 * @model unique="false"
	 * @generated
	 */
	String getRegion();

	/**
	 * Sets the value of the '{@link org.planwright.model.Portion#getRegion <em>Region</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Region</em>' attribute.
	 * @see #getRegion()
	 * @generated
	 */
	void setRegion(String value);

	/**
	 * Returns the value of the '<em><b>Row</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The row of a plan that takes it on; null when no such plan is in the project. 承接的指标。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Row</em>' reference.
	 * @see #setRow(Indicator)
	 * @see org.planwright.model.PlanPackage#getPortion_Row()
	 * @model
	 * @generated
	 */
	Indicator getRow();

	/**
	 * Sets the value of the '{@link org.planwright.model.Portion#getRow <em>Row</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Row</em>' reference.
	 * @see #getRow()
	 * @generated
	 */
	void setRow(Indicator value);

	/**
	 * Returns the value of the '<em><b>Weight</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  权重。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Weight</em>' attribute.
	 * @see #setWeight(BigDecimal)
	 * @see org.planwright.model.PlanPackage#getPortion_Weight()
	 * @model unique="false" dataType="org.planwright.model.Decimal"
	 * @generated
	 */
	BigDecimal getWeight();

	/**
	 * Sets the value of the '{@link org.planwright.model.Portion#getWeight <em>Weight</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Weight</em>' attribute.
	 * @see #getWeight()
	 * @generated
	 */
	void setWeight(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Target</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  What was shared out to it. 分解值。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target</em>' containment reference.
	 * @see #setTarget(Figure)
	 * @see org.planwright.model.PlanPackage#getPortion_Target()
	 * @model containment="true"
	 * @generated
	 */
	Figure getTarget();

	/**
	 * Sets the value of the '{@link org.planwright.model.Portion#getTarget <em>Target</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' containment reference.
	 * @see #getTarget()
	 * @generated
	 */
	void setTarget(Figure value);

} // Portion
