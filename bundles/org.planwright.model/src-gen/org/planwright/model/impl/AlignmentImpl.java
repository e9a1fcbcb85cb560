/**
 */
package org.planwright.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectResolvingEList;

import org.planwright.model.Alignment;
import org.planwright.model.Identified;
import org.planwright.model.LinkState;
import org.planwright.model.PlanPackage;
import org.planwright.model.Relation;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Alignment</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.planwright.model.impl.AlignmentImpl#getUpper <em>Upper</em>}</li>
 *   <li>{@link org.planwright.model.impl.AlignmentImpl#getLower <em>Lower</em>}</li>
 *   <li>{@link org.planwright.model.impl.AlignmentImpl#getRelation <em>Relation</em>}</li>
 *   <li>{@link org.planwright.model.impl.AlignmentImpl#getState <em>State</em>}</li>
 *   <li>{@link org.planwright.model.impl.AlignmentImpl#getReason <em>Reason</em>}</li>
 *   <li>{@link org.planwright.model.impl.AlignmentImpl#getOpinion <em>Opinion</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AlignmentImpl extends IdentifiedImpl implements Alignment {
	/**
	 * The cached value of the '{@link #getUpper() <em>Upper</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUpper()
	 * @generated
	 * @ordered
	 */
	protected EList<Identified> upper;

	/**
	 * The cached value of the '{@link #getLower() <em>Lower</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLower()
	 * @generated
	 * @ordered
	 */
	protected EList<Identified> lower;

	/**
	 * The default value of the '{@link #getRelation() <em>Relation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRelation()
	 * @generated
	 * @ordered
	 */
	protected static final Relation RELATION_EDEFAULT = Relation.NONE;

	/**
	 * The cached value of the '{@link #getRelation() <em>Relation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRelation()
	 * @generated
	 * @ordered
	 */
	protected Relation relation = RELATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final LinkState STATE_EDEFAULT = LinkState.SUGGESTED;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected LinkState state = STATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected static final String REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected String reason = REASON_EDEFAULT;

	/**
	 * The default value of the '{@link #getOpinion() <em>Opinion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOpinion()
	 * @generated
	 * @ordered
	 */
	protected static final String OPINION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOpinion() <em>Opinion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOpinion()
	 * @generated
	 * @ordered
	 */
	protected String opinion = OPINION_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AlignmentImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PlanPackage.Literals.ALIGNMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Identified> getUpper() {
		if (upper == null) {
			upper = new EObjectResolvingEList<Identified>(Identified.class, this, PlanPackage.ALIGNMENT__UPPER);
		}
		return upper;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Identified> getLower() {
		if (lower == null) {
			lower = new EObjectResolvingEList<Identified>(Identified.class, this, PlanPackage.ALIGNMENT__LOWER);
		}
		return lower;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Relation getRelation() {
		return relation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRelation(Relation newRelation) {
		Relation oldRelation = relation;
		relation = newRelation == null ? RELATION_EDEFAULT : newRelation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.ALIGNMENT__RELATION, oldRelation, relation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LinkState getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(LinkState newState) {
		LinkState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.ALIGNMENT__STATE, oldState, state));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReason() {
		return reason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReason(String newReason) {
		String oldReason = reason;
		reason = newReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.ALIGNMENT__REASON, oldReason, reason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOpinion() {
		return opinion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOpinion(String newOpinion) {
		String oldOpinion = opinion;
		opinion = newOpinion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.ALIGNMENT__OPINION, oldOpinion, opinion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PlanPackage.ALIGNMENT__UPPER:
				return getUpper();
			case PlanPackage.ALIGNMENT__LOWER:
				return getLower();
			case PlanPackage.ALIGNMENT__RELATION:
				return getRelation();
			case PlanPackage.ALIGNMENT__STATE:
				return getState();
			case PlanPackage.ALIGNMENT__REASON:
				return getReason();
			case PlanPackage.ALIGNMENT__OPINION:
				return getOpinion();
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
			case PlanPackage.ALIGNMENT__UPPER:
				getUpper().clear();
				getUpper().addAll((Collection<? extends Identified>)newValue);
				return;
			case PlanPackage.ALIGNMENT__LOWER:
				getLower().clear();
				getLower().addAll((Collection<? extends Identified>)newValue);
				return;
			case PlanPackage.ALIGNMENT__RELATION:
				setRelation((Relation)newValue);
				return;
			case PlanPackage.ALIGNMENT__STATE:
				setState((LinkState)newValue);
				return;
			case PlanPackage.ALIGNMENT__REASON:
				setReason((String)newValue);
				return;
			case PlanPackage.ALIGNMENT__OPINION:
				setOpinion((String)newValue);
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
			case PlanPackage.ALIGNMENT__UPPER:
				getUpper().clear();
				return;
			case PlanPackage.ALIGNMENT__LOWER:
				getLower().clear();
				return;
			case PlanPackage.ALIGNMENT__RELATION:
				setRelation(RELATION_EDEFAULT);
				return;
			case PlanPackage.ALIGNMENT__STATE:
				setState(STATE_EDEFAULT);
				return;
			case PlanPackage.ALIGNMENT__REASON:
				setReason(REASON_EDEFAULT);
				return;
			case PlanPackage.ALIGNMENT__OPINION:
				setOpinion(OPINION_EDEFAULT);
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
			case PlanPackage.ALIGNMENT__UPPER:
				return upper != null && !upper.isEmpty();
			case PlanPackage.ALIGNMENT__LOWER:
				return lower != null && !lower.isEmpty();
			case PlanPackage.ALIGNMENT__RELATION:
				return relation != RELATION_EDEFAULT;
			case PlanPackage.ALIGNMENT__STATE:
				return state != STATE_EDEFAULT;
			case PlanPackage.ALIGNMENT__REASON:
				return REASON_EDEFAULT == null ? reason != null : !REASON_EDEFAULT.equals(reason);
			case PlanPackage.ALIGNMENT__OPINION:
				return OPINION_EDEFAULT == null ? opinion != null : !OPINION_EDEFAULT.equals(opinion);
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
		result.append(" (relation: ");
		result.append(relation);
		result.append(", state: ");
		result.append(state);
		result.append(", reason: ");
		result.append(reason);
		result.append(", opinion: ");
		result.append(opinion);
		result.append(')');
		return result.toString();
	}

} //AlignmentImpl
