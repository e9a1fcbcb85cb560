/**
 */
package org.planwright.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Indicator Table</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 *  The table of indicators. 指标表。
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.planwright.model.IndicatorTable#getLabel <em>Label</em>}</li>
 *   <li>{@link org.planwright.model.IndicatorTable#getTitle <em>Title</em>}</li>
 *   <li>{@link org.planwright.model.IndicatorTable#getHeadings <em>Headings</em>}</li>
 *   <li>{@link org.planwright.model.IndicatorTable#getBaselineYear <em>Baseline Year</em>}</li>
 *   <li>{@link org.planwright.model.IndicatorTable#getTargetYear <em>Target Year</em>}</li>
 *   <li>{@link org.planwright.model.IndicatorTable#getIndicators <em>Indicators</em>}</li>
 *   <li>{@link org.planwright.model.IndicatorTable#getFootnotes <em>Footnotes</em>}</li>
 * </ul>
 *
 * @see org.planwright.model.PlanPackage#getIndicatorTable()
 * @model
 * @generated
 */
public interface IndicatorTable extends Block {
	/**
	 * Returns the value of the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Label as printed, such as 表1 or 专栏1. 表号。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label</em>' attribute.
	 * @see #setLabel(String)
	 * @see org.planwright.model.PlanPackage#getIndicatorTable_Label()
	 * @model unique="false"
	 * @generated
	 */
	String getLabel();

	/**
	 * Sets the value of the '{@link org.planwright.model.IndicatorTable#getLabel <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label</em>' attribute.
	 * @see #getLabel()
	 * @generated
	 */
	void setLabel(String value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  表题。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.planwright.model.PlanPackage#getIndicatorTable_Title()
	 * @model unique="false"
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.planwright.model.IndicatorTable#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Headings</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Column heads as printed. 表头。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Headings</em>' attribute list.
	 * @see org.planwright.model.PlanPackage#getIndicatorTable_Headings()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getHeadings();

	/**
	 * Returns the value of the '<em><b>Baseline Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Year of the baseline column, 0 when unknown. 基期年。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Baseline Year</em>' attribute.
	 * @see #setBaselineYear(int)
	 * @see org.planwright.model.PlanPackage#getIndicatorTable_BaselineYear()
	 * @model unique="false"
	 * @generated
	 */
	int getBaselineYear();

	/**
	 * Sets the value of the '{@link org.planwright.model.IndicatorTable#getBaselineYear <em>Baseline Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Baseline Year</em>' attribute.
	 * @see #getBaselineYear()
	 * @generated
	 */
	void setBaselineYear(int value);

	/**
	 * Returns the value of the '<em><b>Target Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Year of the target column, 0 when unknown. 目标年。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target Year</em>' attribute.
	 * @see #setTargetYear(int)
	 * @see org.planwright.model.PlanPackage#getIndicatorTable_TargetYear()
	 * @model unique="false"
	 * @generated
	 */
	int getTargetYear();

	/**
	 * Sets the value of the '{@link org.planwright.model.IndicatorTable#getTargetYear <em>Target Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target Year</em>' attribute.
	 * @see #getTargetYear()
	 * @generated
	 */
	void setTargetYear(int value);

	/**
	 * Returns the value of the '<em><b>Indicators</b></em>' containment reference list.
	 * The list contents are of type {@link org.planwright.model.Indicator}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  指标。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Indicators</em>' containment reference list.
	 * @see org.planwright.model.PlanPackage#getIndicatorTable_Indicators()
	 * @model containment="true"
	 * @generated
	 */
	EList<Indicator> getIndicators();

	/**
	 * Returns the value of the '<em><b>Footnotes</b></em>' containment reference list.
	 * The list contents are of type {@link org.planwright.model.Footnote}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Notes under the table. 表注。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Footnotes</em>' containment reference list.
	 * @see org.planwright.model.PlanPackage#getIndicatorTable_Footnotes()
	 * @model containment="true"
	 * @generated
	 */
	EList<Footnote> getFootnotes();

} // IndicatorTable
