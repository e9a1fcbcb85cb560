/**
 */
package org.planwright.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.planwright.model.KeyProject;
import org.planwright.model.Paragraph;
import org.planwright.model.PlanPackage;
import org.planwright.model.ProjectItem;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Key Project</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.planwright.model.impl.KeyProjectImpl#getNo <em>No</em>}</li>
 *   <li>{@link org.planwright.model.impl.KeyProjectImpl#getLabel <em>Label</em>}</li>
 *   <li>{@link org.planwright.model.impl.KeyProjectImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.planwright.model.impl.KeyProjectImpl#getGoalLabel <em>Goal Label</em>}</li>
 *   <li>{@link org.planwright.model.impl.KeyProjectImpl#getGoals <em>Goals</em>}</li>
 *   <li>{@link org.planwright.model.impl.KeyProjectImpl#getContentLabel <em>Content Label</em>}</li>
 *   <li>{@link org.planwright.model.impl.KeyProjectImpl#getItems <em>Items</em>}</li>
 * </ul>
 *
 * @generated
 */
public class KeyProjectImpl extends BlockImpl implements KeyProject {
	/**
	 * The default value of the '{@link #getNo() <em>No</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNo()
	 * @generated
	 * @ordered
	 */
	protected static final String NO_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNo() <em>No</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNo()
	 * @generated
	 * @ordered
	 */
	protected String no = NO_EDEFAULT;

	/**
	 * The default value of the '{@link #getLabel() <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabel()
	 * @generated
	 * @ordered
	 */
	protected static final String LABEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLabel() <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabel()
	 * @generated
	 * @ordered
	 */
	protected String label = LABEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected static final String TITLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected String title = TITLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getGoalLabel() <em>Goal Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGoalLabel()
	 * @generated
	 * @ordered
	 */
	protected static final String GOAL_LABEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGoalLabel() <em>Goal Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGoalLabel()
	 * @generated
	 * @ordered
	 */
	protected String goalLabel = GOAL_LABEL_EDEFAULT;

	/**
	 * The cached value of the '{@link #getGoals() <em>Goals</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGoals()
	 * @generated
	 * @ordered
	 */
	protected EList<Paragraph> goals;

	/**
	 * The default value of the '{@link #getContentLabel() <em>Content Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContentLabel()
	 * @generated
	 * @ordered
	 */
	protected static final String CONTENT_LABEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getContentLabel() <em>Content Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContentLabel()
	 * @generated
	 * @ordered
	 */
	protected String contentLabel = CONTENT_LABEL_EDEFAULT;

	/**
	 * The cached value of the '{@link #getItems() <em>Items</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getItems()
	 * @generated
	 * @ordered
	 */
	protected EList<ProjectItem> items;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected KeyProjectImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PlanPackage.Literals.KEY_PROJECT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNo() {
		return no;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNo(String newNo) {
		String oldNo = no;
		no = newNo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.KEY_PROJECT__NO, oldNo, no));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLabel() {
		return label;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLabel(String newLabel) {
		String oldLabel = label;
		label = newLabel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.KEY_PROJECT__LABEL, oldLabel, label));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTitle() {
		return title;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTitle(String newTitle) {
		String oldTitle = title;
		title = newTitle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.KEY_PROJECT__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGoalLabel() {
		return goalLabel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGoalLabel(String newGoalLabel) {
		String oldGoalLabel = goalLabel;
		goalLabel = newGoalLabel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.KEY_PROJECT__GOAL_LABEL, oldGoalLabel, goalLabel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Paragraph> getGoals() {
		if (goals == null) {
			goals = new EObjectContainmentEList<Paragraph>(Paragraph.class, this, PlanPackage.KEY_PROJECT__GOALS);
		}
		return goals;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getContentLabel() {
		return contentLabel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setContentLabel(String newContentLabel) {
		String oldContentLabel = contentLabel;
		contentLabel = newContentLabel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.KEY_PROJECT__CONTENT_LABEL, oldContentLabel, contentLabel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ProjectItem> getItems() {
		if (items == null) {
			items = new EObjectContainmentEList<ProjectItem>(ProjectItem.class, this, PlanPackage.KEY_PROJECT__ITEMS);
		}
		return items;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PlanPackage.KEY_PROJECT__GOALS:
				return ((InternalEList<?>)getGoals()).basicRemove(otherEnd, msgs);
			case PlanPackage.KEY_PROJECT__ITEMS:
				return ((InternalEList<?>)getItems()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PlanPackage.KEY_PROJECT__NO:
				return getNo();
			case PlanPackage.KEY_PROJECT__LABEL:
				return getLabel();
			case PlanPackage.KEY_PROJECT__TITLE:
				return getTitle();
			case PlanPackage.KEY_PROJECT__GOAL_LABEL:
				return getGoalLabel();
			case PlanPackage.KEY_PROJECT__GOALS:
				return getGoals();
			case PlanPackage.KEY_PROJECT__CONTENT_LABEL:
				return getContentLabel();
			case PlanPackage.KEY_PROJECT__ITEMS:
				return getItems();
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
			case PlanPackage.KEY_PROJECT__NO:
				setNo((String)newValue);
				return;
			case PlanPackage.KEY_PROJECT__LABEL:
				setLabel((String)newValue);
				return;
			case PlanPackage.KEY_PROJECT__TITLE:
				setTitle((String)newValue);
				return;
			case PlanPackage.KEY_PROJECT__GOAL_LABEL:
				setGoalLabel((String)newValue);
				return;
			case PlanPackage.KEY_PROJECT__GOALS:
				getGoals().clear();
				getGoals().addAll((Collection<? extends Paragraph>)newValue);
				return;
			case PlanPackage.KEY_PROJECT__CONTENT_LABEL:
				setContentLabel((String)newValue);
				return;
			case PlanPackage.KEY_PROJECT__ITEMS:
				getItems().clear();
				getItems().addAll((Collection<? extends ProjectItem>)newValue);
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
			case PlanPackage.KEY_PROJECT__NO:
				setNo(NO_EDEFAULT);
				return;
			case PlanPackage.KEY_PROJECT__LABEL:
				setLabel(LABEL_EDEFAULT);
				return;
			case PlanPackage.KEY_PROJECT__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case PlanPackage.KEY_PROJECT__GOAL_LABEL:
				setGoalLabel(GOAL_LABEL_EDEFAULT);
				return;
			case PlanPackage.KEY_PROJECT__GOALS:
				getGoals().clear();
				return;
			case PlanPackage.KEY_PROJECT__CONTENT_LABEL:
				setContentLabel(CONTENT_LABEL_EDEFAULT);
				return;
			case PlanPackage.KEY_PROJECT__ITEMS:
				getItems().clear();
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
			case PlanPackage.KEY_PROJECT__NO:
				return NO_EDEFAULT == null ? no != null : !NO_EDEFAULT.equals(no);
			case PlanPackage.KEY_PROJECT__LABEL:
				return LABEL_EDEFAULT == null ? label != null : !LABEL_EDEFAULT.equals(label);
			case PlanPackage.KEY_PROJECT__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case PlanPackage.KEY_PROJECT__GOAL_LABEL:
				return GOAL_LABEL_EDEFAULT == null ? goalLabel != null : !GOAL_LABEL_EDEFAULT.equals(goalLabel);
			case PlanPackage.KEY_PROJECT__GOALS:
				return goals != null && !goals.isEmpty();
			case PlanPackage.KEY_PROJECT__CONTENT_LABEL:
				return CONTENT_LABEL_EDEFAULT == null ? contentLabel != null : !CONTENT_LABEL_EDEFAULT.equals(contentLabel);
			case PlanPackage.KEY_PROJECT__ITEMS:
				return items != null && !items.isEmpty();
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
		result.append(" (no: ");
		result.append(no);
		result.append(", label: ");
		result.append(label);
		result.append(", title: ");
		result.append(title);
		result.append(", goalLabel: ");
		result.append(goalLabel);
		result.append(", contentLabel: ");
		result.append(contentLabel);
		result.append(')');
		return result.toString();
	}

} //KeyProjectImpl
