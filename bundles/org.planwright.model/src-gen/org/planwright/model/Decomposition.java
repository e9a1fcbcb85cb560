/**
 */
package org.planwright.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Decomposition</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 *  A target of this plan shared out to those below. 指标分解。
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.planwright.model.Decomposition#getIndicator <em>Indicator</em>}</li>
 *   <li>{@link org.planwright.model.Decomposition#getMethod <em>Method</em>}</li>
 *   <li>{@link org.planwright.model.Decomposition#getWeightName <em>Weight Name</em>}</li>
 *   <li>{@link org.planwright.model.Decomposition#getPortions <em>Portions</em>}</li>
 * </ul>
 *
 * @see org.planwright.model.PlanPackage#getDecomposition()
 * @model
 * @generated
 */
public interface Decomposition extends Identified {
	/**
	 * Returns the value of the '<em><b>Indicator</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Indicator</em>' reference.
	 * @see #setIndicator(Indicator)
	 * @see org.planwright.model.PlanPackage#getDecomposition_Indicator()
	 * @model
	 * @generated
	 */
	Indicator getIndicator();

	/**
	 * Sets the value of the '{@link org.planwright.model.Decomposition#getIndicator <em>Indicator</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Indicator</em>' reference.
	 * @see #getIndicator()
	 * @generated
	 */
	void setIndicator(Indicator value);

	/**
	 * Returns the value of the '<em><b>Method</b></em>' attribute.
	 * The literals are from the enumeration {@link org.planwright.model.SharingMethod}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Method</em>' attribute.
	 * @see org.planwright.model.SharingMethod
	 * @see #setMethod(SharingMethod)
	 * @see org.planwright.model.PlanPackage#getDecomposition_Method()
	 * @model unique="false"
	 * @generated
	 */
	SharingMethod getMethod();

	/**
	 * Sets the value of the '{@link org.planwright.model.Decomposition#getMethod <em>Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Method</em>' attribute.
	 * @see org.planwright.model.SharingMethod
	 * @see #getMethod()
	 * @generated
	 */
	void setMethod(SharingMethod value);

	/**
	 * Returns the value of the '<em><b>Weight Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  What the weights are, such as 2020年能源消费量. 权重名称。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Weight Name</em>' attribute.
	 * @see #setWeightName(String)
	 * @see org.planwright.model.PlanPackage#getDecomposition_WeightName()
	 * @model unique="false"
	 * @generated
	 */
	String getWeightName();

	/**
	 * Sets the value of the '{@link org.planwright.model.Decomposition#getWeightName <em>Weight Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Weight Name</em>' attribute.
	 * @see #getWeightName()
	 * @generated
	 */
	void setWeightName(String value);

	/**
	 * Returns the value of the '<em><b>Portions</b></em>' containment reference list.
	 * The list contents are of type {@link org.planwright.model.Portion}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Portions</em>' containment reference list.
	 * @see org.planwright.model.PlanPackage#getDecomposition_Portions()
	 * @model containment="true"
	 * @generated
	 */
	EList<Portion> getPortions();

} // Decomposition
