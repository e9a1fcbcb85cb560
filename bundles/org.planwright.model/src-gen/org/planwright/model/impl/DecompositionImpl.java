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

import org.planwright.model.Decomposition;
import org.planwright.model.Indicator;
import org.planwright.model.PlanPackage;
import org.planwright.model.Portion;
import org.planwright.model.SharingMethod;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Decomposition</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.planwright.model.impl.DecompositionImpl#getIndicator <em>Indicator</em>}</li>
 *   <li>{@link org.planwright.model.impl.DecompositionImpl#getMethod <em>Method</em>}</li>
 *   <li>{@link org.planwright.model.impl.DecompositionImpl#getWeightName <em>Weight Name</em>}</li>
 *   <li>{@link org.planwright.model.impl.DecompositionImpl#getPortions <em>Portions</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DecompositionImpl extends IdentifiedImpl implements Decomposition {
	/**
	 * The cached value of the '{@link #getIndicator() <em>Indicator</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIndicator()
	 * @generated
	 * @ordered
	 */
	protected Indicator indicator;

	/**
	 * The default value of the '{@link #getMethod() <em>Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMethod()
	 * @generated
	 * @ordered
	 */
	protected static final SharingMethod METHOD_EDEFAULT = SharingMethod.AUTO;

	/**
	 * The cached value of the '{@link #getMethod() <em>Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMethod()
	 * @generated
	 * @ordered
	 */
	protected SharingMethod method = METHOD_EDEFAULT;

	/**
	 * The default value of the '{@link #getWeightName() <em>Weight Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWeightName()
	 * @generated
	 * @ordered
	 */
	protected static final String WEIGHT_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWeightName() <em>Weight Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWeightName()
	 * @generated
	 * @ordered
	 */
	protected String weightName = WEIGHT_NAME_EDEFAULT;

	/**
	 * The cached value of the '{@link #getPortions() <em>Portions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPortions()
	 * @generated
	 * @ordered
	 */
	protected EList<Portion> portions;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DecompositionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PlanPackage.Literals.DECOMPOSITION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Indicator getIndicator() {
		if (indicator != null && indicator.eIsProxy()) {
			InternalEObject oldIndicator = (InternalEObject)indicator;
			indicator = (Indicator)eResolveProxy(oldIndicator);
			if (indicator != oldIndicator) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, PlanPackage.DECOMPOSITION__INDICATOR, oldIndicator, indicator));
			}
		}
		return indicator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Indicator basicGetIndicator() {
		return indicator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIndicator(Indicator newIndicator) {
		Indicator oldIndicator = indicator;
		indicator = newIndicator;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.DECOMPOSITION__INDICATOR, oldIndicator, indicator));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SharingMethod getMethod() {
		return method;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMethod(SharingMethod newMethod) {
		SharingMethod oldMethod = method;
		method = newMethod == null ? METHOD_EDEFAULT : newMethod;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.DECOMPOSITION__METHOD, oldMethod, method));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWeightName() {
		return weightName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWeightName(String newWeightName) {
		String oldWeightName = weightName;
		weightName = newWeightName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.DECOMPOSITION__WEIGHT_NAME, oldWeightName, weightName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Portion> getPortions() {
		if (portions == null) {
			portions = new EObjectContainmentEList<Portion>(Portion.class, this, PlanPackage.DECOMPOSITION__PORTIONS);
		}
		return portions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PlanPackage.DECOMPOSITION__PORTIONS:
				return ((InternalEList<?>)getPortions()).basicRemove(otherEnd, msgs);
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
			case PlanPackage.DECOMPOSITION__INDICATOR:
				if (resolve) return getIndicator();
				return basicGetIndicator();
			case PlanPackage.DECOMPOSITION__METHOD:
				return getMethod();
			case PlanPackage.DECOMPOSITION__WEIGHT_NAME:
				return getWeightName();
			case PlanPackage.DECOMPOSITION__PORTIONS:
				return getPortions();
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
			case PlanPackage.DECOMPOSITION__INDICATOR:
				setIndicator((Indicator)newValue);
				return;
			case PlanPackage.DECOMPOSITION__METHOD:
				setMethod((SharingMethod)newValue);
				return;
			case PlanPackage.DECOMPOSITION__WEIGHT_NAME:
				setWeightName((String)newValue);
				return;
			case PlanPackage.DECOMPOSITION__PORTIONS:
				getPortions().clear();
				getPortions().addAll((Collection<? extends Portion>)newValue);
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
			case PlanPackage.DECOMPOSITION__INDICATOR:
				setIndicator((Indicator)null);
				return;
			case PlanPackage.DECOMPOSITION__METHOD:
				setMethod(METHOD_EDEFAULT);
				return;
			case PlanPackage.DECOMPOSITION__WEIGHT_NAME:
				setWeightName(WEIGHT_NAME_EDEFAULT);
				return;
			case PlanPackage.DECOMPOSITION__PORTIONS:
				getPortions().clear();
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
			case PlanPackage.DECOMPOSITION__INDICATOR:
				return indicator != null;
			case PlanPackage.DECOMPOSITION__METHOD:
				return method != METHOD_EDEFAULT;
			case PlanPackage.DECOMPOSITION__WEIGHT_NAME:
				return WEIGHT_NAME_EDEFAULT == null ? weightName != null : !WEIGHT_NAME_EDEFAULT.equals(weightName);
			case PlanPackage.DECOMPOSITION__PORTIONS:
				return portions != null && !portions.isEmpty();
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
		result.append(" (method: ");
		result.append(method);
		result.append(", weightName: ");
		result.append(weightName);
		result.append(')');
		return result.toString();
	}

} //DecompositionImpl
