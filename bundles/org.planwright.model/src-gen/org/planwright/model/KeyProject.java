/**
 */
package org.planwright.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Key Project</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 *  A project box. 专栏、重点工程。
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.planwright.model.KeyProject#getNo <em>No</em>}</li>
 *   <li>{@link org.planwright.model.KeyProject#getLabel <em>Label</em>}</li>
 *   <li>{@link org.planwright.model.KeyProject#getTitle <em>Title</em>}</li>
 *   <li>{@link org.planwright.model.KeyProject#getGoalLabel <em>Goal Label</em>}</li>
 *   <li>{@link org.planwright.model.KeyProject#getGoals <em>Goals</em>}</li>
 *   <li>{@link org.planwright.model.KeyProject#getContentLabel <em>Content Label</em>}</li>
 *   <li>{@link org.planwright.model.KeyProject#getItems <em>Items</em>}</li>
 * </ul>
 *
 * @see org.planwright.model.PlanPackage#getKeyProject()
 * @model
 * @generated
 */
public interface KeyProject extends Block {
	/**
	 * Returns the value of the '<em><b>No</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Number as printed, such as 1 or 01. 序号。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>No</em>' attribute.
	 * @see #setNo(String)
	 * @see org.planwright.model.PlanPackage#getKeyProject_No()
	 * @model unique="false"
	 * @generated
	 */
	String getNo();

	/**
	 * Sets the value of the '{@link org.planwright.model.KeyProject#getNo <em>No</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>No</em>' attribute.
	 * @see #getNo()
	 * @generated
	 */
	void setNo(String value);

	/**
	 * Returns the value of the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Label as printed, such as 专栏1. 标签。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label</em>' attribute.
	 * @see #setLabel(String)
	 * @see org.planwright.model.PlanPackage#getKeyProject_Label()
	 * @model unique="false"
	 * @generated
	 */
	String getLabel();

	/**
	 * Sets the value of the '{@link org.planwright.model.KeyProject#getLabel <em>Label</em>}' attribute.
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
	 *  标题。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.planwright.model.PlanPackage#getKeyProject_Title()
	 * @model unique="false"
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.planwright.model.KeyProject#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Goal Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Such as 工程目标; empty when the box has none. 目标标签。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Goal Label</em>' attribute.
	 * @see #setGoalLabel(String)
	 * @see org.planwright.model.PlanPackage#getKeyProject_GoalLabel()
	 * @model unique="false"
	 * @generated
	 */
	String getGoalLabel();

	/**
	 * Sets the value of the '{@link org.planwright.model.KeyProject#getGoalLabel <em>Goal Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Goal Label</em>' attribute.
	 * @see #getGoalLabel()
	 * @generated
	 */
	void setGoalLabel(String value);

	/**
	 * Returns the value of the '<em><b>Goals</b></em>' containment reference list.
	 * The list contents are of type {@link org.planwright.model.Paragraph}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  工程目标。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Goals</em>' containment reference list.
	 * @see org.planwright.model.PlanPackage#getKeyProject_Goals()
	 * @model containment="true"
	 * @generated
	 */
	EList<Paragraph> getGoals();

	/**
	 * Returns the value of the '<em><b>Content Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Such as 工程内容; empty when the box has none. 内容标签。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Content Label</em>' attribute.
	 * @see #setContentLabel(String)
	 * @see org.planwright.model.PlanPackage#getKeyProject_ContentLabel()
	 * @model unique="false"
	 * @generated
	 */
	String getContentLabel();

	/**
	 * Sets the value of the '{@link org.planwright.model.KeyProject#getContentLabel <em>Content Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Content Label</em>' attribute.
	 * @see #getContentLabel()
	 * @generated
	 */
	void setContentLabel(String value);

	/**
	 * Returns the value of the '<em><b>Items</b></em>' containment reference list.
	 * The list contents are of type {@link org.planwright.model.ProjectItem}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  工程内容, numbered items and plain paragraphs in order. 工程内容。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Items</em>' containment reference list.
	 * @see org.planwright.model.PlanPackage#getKeyProject_Items()
	 * @model containment="true"
	 * @generated
	 */
	EList<ProjectItem> getItems();

} // KeyProject
