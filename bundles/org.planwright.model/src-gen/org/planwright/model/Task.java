/**
 */
package org.planwright.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Task</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 *  A section of the task chapters that says what will be done. 任务。
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.planwright.model.Task#getLeadOffice <em>Lead Office</em>}</li>
 *   <li>{@link org.planwright.model.Task#getResponsibleOffices <em>Responsible Offices</em>}</li>
 *   <li>{@link org.planwright.model.Task#getDeadline <em>Deadline</em>}</li>
 * </ul>
 *
 * @see org.planwright.model.PlanPackage#getTask()
 * @model
 * @generated
 */
public interface Task extends Section {
	/**
	 * Returns the value of the '<em><b>Lead Office</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  牵头单位。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lead Office</em>' attribute.
	 * @see #setLeadOffice(String)
	 * @see org.planwright.model.PlanPackage#getTask_LeadOffice()
	 * @model unique="false"
	 * @generated
	 */
	String getLeadOffice();

	/**
	 * Sets the value of the '{@link org.planwright.model.Task#getLeadOffice <em>Lead Office</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lead Office</em>' attribute.
	 * @see #getLeadOffice()
	 * @generated
	 */
	void setLeadOffice(String value);

	/**
	 * Returns the value of the '<em><b>Responsible Offices</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  责任单位。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Responsible Offices</em>' attribute list.
	 * @see org.planwright.model.PlanPackage#getTask_ResponsibleOffices()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getResponsibleOffices();

	/**
	 * Returns the value of the '<em><b>Deadline</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  ISO date, year and month, or year. 完成时限。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Deadline</em>' attribute.
	 * @see #setDeadline(String)
	 * @see org.planwright.model.PlanPackage#getTask_Deadline()
	 * @model unique="false"
	 * @generated
	 */
	String getDeadline();

	/**
	 * Sets the value of the '{@link org.planwright.model.Task#getDeadline <em>Deadline</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Deadline</em>' attribute.
	 * @see #getDeadline()
	 * @generated
	 */
	void setDeadline(String value);

} // Task
