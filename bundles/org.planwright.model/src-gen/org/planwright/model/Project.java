/**
 */
package org.planwright.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Project</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 *  What is saved in one file. 规划项目文件。
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.planwright.model.Project#getName <em>Name</em>}</li>
 *   <li>{@link org.planwright.model.Project#getPlans <em>Plans</em>}</li>
 *   <li>{@link org.planwright.model.Project#getSettings <em>Settings</em>}</li>
 *   <li>{@link org.planwright.model.Project#getComments <em>Comments</em>}</li>
 *   <li>{@link org.planwright.model.Project#getNamePairs <em>Name Pairs</em>}</li>
 *   <li>{@link org.planwright.model.Project#getReferences <em>References</em>}</li>
 *   <li>{@link org.planwright.model.Project#getBaselines <em>Baselines</em>}</li>
 * </ul>
 *
 * @see org.planwright.model.PlanPackage#getProject()
 * @model
 * @generated
 */
public interface Project extends Identified {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Shown in the title bar when the file has no better name. 项目名称。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.planwright.model.PlanPackage#getProject_Name()
	 * @model unique="false"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.planwright.model.Project#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Plans</b></em>' containment reference list.
	 * The list contents are of type {@link org.planwright.model.Plan}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  In the order of the navigator; each may live in a part of the file of its own. 规划，按导航顺序。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Plans</em>' containment reference list.
	 * @see org.planwright.model.PlanPackage#getProject_Plans()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<Plan> getPlans();

	/**
	 * Returns the value of the '<em><b>Settings</b></em>' containment reference list.
	 * The list contents are of type {@link org.planwright.model.Setting}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Settings that travel with the file, by key. 随文件保存的设置。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Settings</em>' containment reference list.
	 * @see org.planwright.model.PlanPackage#getProject_Settings()
	 * @model containment="true"
	 * @generated
	 */
	EList<Setting> getSettings();

	/**
	 * Returns the value of the '<em><b>Comments</b></em>' containment reference list.
	 * The list contents are of type {@link org.planwright.model.Comment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Remarks on the project as a whole. 对整个项目的批注。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Comments</em>' containment reference list.
	 * @see org.planwright.model.PlanPackage#getProject_Comments()
	 * @model containment="true"
	 * @generated
	 */
	EList<Comment> getComments();

	/**
	 * Returns the value of the '<em><b>Name Pairs</b></em>' containment reference list.
	 * The list contents are of type {@link org.planwright.model.NamePair}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Names that were judged when plans were aligned. 名称对照表。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name Pairs</em>' containment reference list.
	 * @see org.planwright.model.PlanPackage#getProject_NamePairs()
	 * @model containment="true"
	 * @generated
	 */
	EList<NamePair> getNamePairs();

	/**
	 * Returns the value of the '<em><b>References</b></em>' containment reference list.
	 * The list contents are of type {@link org.planwright.model.ReferenceFigure}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Populations and the like, by region and year. 参照数据。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>References</em>' containment reference list.
	 * @see org.planwright.model.PlanPackage#getProject_References()
	 * @model containment="true"
	 * @generated
	 */
	EList<ReferenceFigure> getReferences();

	/**
	 * Returns the value of the '<em><b>Baselines</b></em>' containment reference list.
	 * The list contents are of type {@link org.planwright.model.Baseline}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  States of the project that were given a name, oldest first. 留存的版本。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Baselines</em>' containment reference list.
	 * @see org.planwright.model.PlanPackage#getProject_Baselines()
	 * @model containment="true"
	 * @generated
	 */
	EList<Baseline> getBaselines();

} // Project
