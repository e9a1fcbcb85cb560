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

import org.planwright.model.Baseline;
import org.planwright.model.Comment;
import org.planwright.model.NamePair;
import org.planwright.model.Plan;
import org.planwright.model.PlanPackage;
import org.planwright.model.Project;
import org.planwright.model.ReferenceFigure;
import org.planwright.model.Setting;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Project</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.planwright.model.impl.ProjectImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.planwright.model.impl.ProjectImpl#getPlans <em>Plans</em>}</li>
 *   <li>{@link org.planwright.model.impl.ProjectImpl#getSettings <em>Settings</em>}</li>
 *   <li>{@link org.planwright.model.impl.ProjectImpl#getComments <em>Comments</em>}</li>
 *   <li>{@link org.planwright.model.impl.ProjectImpl#getNamePairs <em>Name Pairs</em>}</li>
 *   <li>{@link org.planwright.model.impl.ProjectImpl#getReferences <em>References</em>}</li>
 *   <li>{@link org.planwright.model.impl.ProjectImpl#getBaselines <em>Baselines</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ProjectImpl extends IdentifiedImpl implements Project {
	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The cached value of the '{@link #getPlans() <em>Plans</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlans()
	 * @generated
	 * @ordered
	 */
	protected EList<Plan> plans;

	/**
	 * The cached value of the '{@link #getSettings() <em>Settings</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSettings()
	 * @generated
	 * @ordered
	 */
	protected EList<Setting> settings;

	/**
	 * The cached value of the '{@link #getComments() <em>Comments</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getComments()
	 * @generated
	 * @ordered
	 */
	protected EList<Comment> comments;

	/**
	 * The cached value of the '{@link #getNamePairs() <em>Name Pairs</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNamePairs()
	 * @generated
	 * @ordered
	 */
	protected EList<NamePair> namePairs;

	/**
	 * The cached value of the '{@link #getReferences() <em>References</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReferences()
	 * @generated
	 * @ordered
	 */
	protected EList<ReferenceFigure> references;

	/**
	 * The cached value of the '{@link #getBaselines() <em>Baselines</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBaselines()
	 * @generated
	 * @ordered
	 */
	protected EList<Baseline> baselines;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ProjectImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PlanPackage.Literals.PROJECT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.PROJECT__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Plan> getPlans() {
		if (plans == null) {
			plans = new EObjectContainmentEList.Resolving<Plan>(Plan.class, this, PlanPackage.PROJECT__PLANS);
		}
		return plans;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Setting> getSettings() {
		if (settings == null) {
			settings = new EObjectContainmentEList<Setting>(Setting.class, this, PlanPackage.PROJECT__SETTINGS);
		}
		return settings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Comment> getComments() {
		if (comments == null) {
			comments = new EObjectContainmentEList<Comment>(Comment.class, this, PlanPackage.PROJECT__COMMENTS);
		}
		return comments;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<NamePair> getNamePairs() {
		if (namePairs == null) {
			namePairs = new EObjectContainmentEList<NamePair>(NamePair.class, this, PlanPackage.PROJECT__NAME_PAIRS);
		}
		return namePairs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ReferenceFigure> getReferences() {
		if (references == null) {
			references = new EObjectContainmentEList<ReferenceFigure>(ReferenceFigure.class, this, PlanPackage.PROJECT__REFERENCES);
		}
		return references;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Baseline> getBaselines() {
		if (baselines == null) {
			baselines = new EObjectContainmentEList<Baseline>(Baseline.class, this, PlanPackage.PROJECT__BASELINES);
		}
		return baselines;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PlanPackage.PROJECT__PLANS:
				return ((InternalEList<?>)getPlans()).basicRemove(otherEnd, msgs);
			case PlanPackage.PROJECT__SETTINGS:
				return ((InternalEList<?>)getSettings()).basicRemove(otherEnd, msgs);
			case PlanPackage.PROJECT__COMMENTS:
				return ((InternalEList<?>)getComments()).basicRemove(otherEnd, msgs);
			case PlanPackage.PROJECT__NAME_PAIRS:
				return ((InternalEList<?>)getNamePairs()).basicRemove(otherEnd, msgs);
			case PlanPackage.PROJECT__REFERENCES:
				return ((InternalEList<?>)getReferences()).basicRemove(otherEnd, msgs);
			case PlanPackage.PROJECT__BASELINES:
				return ((InternalEList<?>)getBaselines()).basicRemove(otherEnd, msgs);
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
			case PlanPackage.PROJECT__NAME:
				return getName();
			case PlanPackage.PROJECT__PLANS:
				return getPlans();
			case PlanPackage.PROJECT__SETTINGS:
				return getSettings();
			case PlanPackage.PROJECT__COMMENTS:
				return getComments();
			case PlanPackage.PROJECT__NAME_PAIRS:
				return getNamePairs();
			case PlanPackage.PROJECT__REFERENCES:
				return getReferences();
			case PlanPackage.PROJECT__BASELINES:
				return getBaselines();
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
			case PlanPackage.PROJECT__NAME:
				setName((String)newValue);
				return;
			case PlanPackage.PROJECT__PLANS:
				getPlans().clear();
				getPlans().addAll((Collection<? extends Plan>)newValue);
				return;
			case PlanPackage.PROJECT__SETTINGS:
				getSettings().clear();
				getSettings().addAll((Collection<? extends Setting>)newValue);
				return;
			case PlanPackage.PROJECT__COMMENTS:
				getComments().clear();
				getComments().addAll((Collection<? extends Comment>)newValue);
				return;
			case PlanPackage.PROJECT__NAME_PAIRS:
				getNamePairs().clear();
				getNamePairs().addAll((Collection<? extends NamePair>)newValue);
				return;
			case PlanPackage.PROJECT__REFERENCES:
				getReferences().clear();
				getReferences().addAll((Collection<? extends ReferenceFigure>)newValue);
				return;
			case PlanPackage.PROJECT__BASELINES:
				getBaselines().clear();
				getBaselines().addAll((Collection<? extends Baseline>)newValue);
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
			case PlanPackage.PROJECT__NAME:
				setName(NAME_EDEFAULT);
				return;
			case PlanPackage.PROJECT__PLANS:
				getPlans().clear();
				return;
			case PlanPackage.PROJECT__SETTINGS:
				getSettings().clear();
				return;
			case PlanPackage.PROJECT__COMMENTS:
				getComments().clear();
				return;
			case PlanPackage.PROJECT__NAME_PAIRS:
				getNamePairs().clear();
				return;
			case PlanPackage.PROJECT__REFERENCES:
				getReferences().clear();
				return;
			case PlanPackage.PROJECT__BASELINES:
				getBaselines().clear();
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
			case PlanPackage.PROJECT__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case PlanPackage.PROJECT__PLANS:
				return plans != null && !plans.isEmpty();
			case PlanPackage.PROJECT__SETTINGS:
				return settings != null && !settings.isEmpty();
			case PlanPackage.PROJECT__COMMENTS:
				return comments != null && !comments.isEmpty();
			case PlanPackage.PROJECT__NAME_PAIRS:
				return namePairs != null && !namePairs.isEmpty();
			case PlanPackage.PROJECT__REFERENCES:
				return references != null && !references.isEmpty();
			case PlanPackage.PROJECT__BASELINES:
				return baselines != null && !baselines.isEmpty();
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
		result.append(" (name: ");
		result.append(name);
		result.append(')');
		return result.toString();
	}

} //ProjectImpl
