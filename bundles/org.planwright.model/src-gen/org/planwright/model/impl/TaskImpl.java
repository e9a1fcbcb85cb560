/**
 */
package org.planwright.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;

import org.planwright.model.PlanPackage;
import org.planwright.model.Task;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Task</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.planwright.model.impl.TaskImpl#getLeadOffice <em>Lead Office</em>}</li>
 *   <li>{@link org.planwright.model.impl.TaskImpl#getResponsibleOffices <em>Responsible Offices</em>}</li>
 *   <li>{@link org.planwright.model.impl.TaskImpl#getDeadline <em>Deadline</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TaskImpl extends SectionImpl implements Task {
	/**
	 * The default value of the '{@link #getLeadOffice() <em>Lead Office</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLeadOffice()
	 * @generated
	 * @ordered
	 */
	protected static final String LEAD_OFFICE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLeadOffice() <em>Lead Office</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLeadOffice()
	 * @generated
	 * @ordered
	 */
	protected String leadOffice = LEAD_OFFICE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getResponsibleOffices() <em>Responsible Offices</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResponsibleOffices()
	 * @generated
	 * @ordered
	 */
	protected EList<String> responsibleOffices;

	/**
	 * The default value of the '{@link #getDeadline() <em>Deadline</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeadline()
	 * @generated
	 * @ordered
	 */
	protected static final String DEADLINE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDeadline() <em>Deadline</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeadline()
	 * @generated
	 * @ordered
	 */
	protected String deadline = DEADLINE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TaskImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PlanPackage.Literals.TASK;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLeadOffice() {
		return leadOffice;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLeadOffice(String newLeadOffice) {
		String oldLeadOffice = leadOffice;
		leadOffice = newLeadOffice;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.TASK__LEAD_OFFICE, oldLeadOffice, leadOffice));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getResponsibleOffices() {
		if (responsibleOffices == null) {
			responsibleOffices = new EDataTypeEList<String>(String.class, this, PlanPackage.TASK__RESPONSIBLE_OFFICES);
		}
		return responsibleOffices;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDeadline() {
		return deadline;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDeadline(String newDeadline) {
		String oldDeadline = deadline;
		deadline = newDeadline;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.TASK__DEADLINE, oldDeadline, deadline));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PlanPackage.TASK__LEAD_OFFICE:
				return getLeadOffice();
			case PlanPackage.TASK__RESPONSIBLE_OFFICES:
				return getResponsibleOffices();
			case PlanPackage.TASK__DEADLINE:
				return getDeadline();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case PlanPackage.TASK__LEAD_OFFICE:
				setLeadOffice((String)newValue);
				return;
			case PlanPackage.TASK__RESPONSIBLE_OFFICES:
				getResponsibleOffices().clear();
				getResponsibleOffices().addAll((Collection<? extends String>)newValue);
				return;
			case PlanPackage.TASK__DEADLINE:
				setDeadline((String)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case PlanPackage.TASK__LEAD_OFFICE:
				setLeadOffice(LEAD_OFFICE_EDEFAULT);
				return;
			case PlanPackage.TASK__RESPONSIBLE_OFFICES:
				getResponsibleOffices().clear();
				return;
			case PlanPackage.TASK__DEADLINE:
				setDeadline(DEADLINE_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case PlanPackage.TASK__LEAD_OFFICE:
				return LEAD_OFFICE_EDEFAULT == null ? leadOffice != null : !LEAD_OFFICE_EDEFAULT.equals(leadOffice);
			case PlanPackage.TASK__RESPONSIBLE_OFFICES:
				return responsibleOffices != null && !responsibleOffices.isEmpty();
			case PlanPackage.TASK__DEADLINE:
				return DEADLINE_EDEFAULT == null ? deadline != null : !DEADLINE_EDEFAULT.equals(deadline);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (leadOffice: ");
		result.append(leadOffice);
		result.append(", responsibleOffices: ");
		result.append(responsibleOffices);
		result.append(", deadline: ");
		result.append(deadline);
		result.append(')');
		return result.toString();
	}

} //TaskImpl
