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
import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.planwright.model.Alignment;
import org.planwright.model.Basis;
import org.planwright.model.Identified;
import org.planwright.model.LinkState;
import org.planwright.model.PlanPackage;
import org.planwright.model.Relation;
import org.planwright.model.Verdict;

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
 *   <li>{@link org.planwright.model.impl.AlignmentImpl#getVerdict <em>Verdict</em>}</li>
 *   <li>{@link org.planwright.model.impl.AlignmentImpl#getState <em>State</em>}</li>
 *   <li>{@link org.planwright.model.impl.AlignmentImpl#getReason <em>Reason</em>}</li>
 *   <li>{@link org.planwright.model.impl.AlignmentImpl#getAuthor <em>Author</em>}</li>
 *   <li>{@link org.planwright.model.impl.AlignmentImpl#getCreated <em>Created</em>}</li>
 *   <li>{@link org.planwright.model.impl.AlignmentImpl#getBasis <em>Basis</em>}</li>
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
	 * The default value of the '{@link #getVerdict() <em>Verdict</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVerdict()
	 * @generated
	 * @ordered
	 */
	protected static final Verdict VERDICT_EDEFAULT = Verdict.AUTO;

	/**
	 * The cached value of the '{@link #getVerdict() <em>Verdict</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVerdict()
	 * @generated
	 * @ordered
	 */
	protected Verdict verdict = VERDICT_EDEFAULT;

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
	 * The default value of the '{@link #getAuthor() <em>Author</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAuthor()
	 * @generated
	 * @ordered
	 */
	protected static final String AUTHOR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAuthor() <em>Author</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAuthor()
	 * @generated
	 * @ordered
	 */
	protected String author = AUTHOR_EDEFAULT;

	/**
	 * The default value of the '{@link #getCreated() <em>Created</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreated()
	 * @generated
	 * @ordered
	 */
	protected static final String CREATED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCreated() <em>Created</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreated()
	 * @generated
	 * @ordered
	 */
	protected String created = CREATED_EDEFAULT;

	/**
	 * The cached value of the '{@link #getBasis() <em>Basis</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBasis()
	 * @generated
	 * @ordered
	 */
	protected EList<Basis> basis;

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
	public Verdict getVerdict() {
		return verdict;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVerdict(Verdict newVerdict) {
		Verdict oldVerdict = verdict;
		verdict = newVerdict == null ? VERDICT_EDEFAULT : newVerdict;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.ALIGNMENT__VERDICT, oldVerdict, verdict));
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
	public String getAuthor() {
		return author;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAuthor(String newAuthor) {
		String oldAuthor = author;
		author = newAuthor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.ALIGNMENT__AUTHOR, oldAuthor, author));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCreated() {
		return created;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCreated(String newCreated) {
		String oldCreated = created;
		created = newCreated;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.ALIGNMENT__CREATED, oldCreated, created));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Basis> getBasis() {
		if (basis == null) {
			basis = new EObjectContainmentEList<Basis>(Basis.class, this, PlanPackage.ALIGNMENT__BASIS);
		}
		return basis;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PlanPackage.ALIGNMENT__BASIS:
				return ((InternalEList<?>)getBasis()).basicRemove(otherEnd, msgs);
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
			case PlanPackage.ALIGNMENT__UPPER:
				return getUpper();
			case PlanPackage.ALIGNMENT__LOWER:
				return getLower();
			case PlanPackage.ALIGNMENT__RELATION:
				return getRelation();
			case PlanPackage.ALIGNMENT__VERDICT:
				return getVerdict();
			case PlanPackage.ALIGNMENT__STATE:
				return getState();
			case PlanPackage.ALIGNMENT__REASON:
				return getReason();
			case PlanPackage.ALIGNMENT__AUTHOR:
				return getAuthor();
			case PlanPackage.ALIGNMENT__CREATED:
				return getCreated();
			case PlanPackage.ALIGNMENT__BASIS:
				return getBasis();
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
			case PlanPackage.ALIGNMENT__VERDICT:
				setVerdict((Verdict)newValue);
				return;
			case PlanPackage.ALIGNMENT__STATE:
				setState((LinkState)newValue);
				return;
			case PlanPackage.ALIGNMENT__REASON:
				setReason((String)newValue);
				return;
			case PlanPackage.ALIGNMENT__AUTHOR:
				setAuthor((String)newValue);
				return;
			case PlanPackage.ALIGNMENT__CREATED:
				setCreated((String)newValue);
				return;
			case PlanPackage.ALIGNMENT__BASIS:
				getBasis().clear();
				getBasis().addAll((Collection<? extends Basis>)newValue);
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
			case PlanPackage.ALIGNMENT__VERDICT:
				setVerdict(VERDICT_EDEFAULT);
				return;
			case PlanPackage.ALIGNMENT__STATE:
				setState(STATE_EDEFAULT);
				return;
			case PlanPackage.ALIGNMENT__REASON:
				setReason(REASON_EDEFAULT);
				return;
			case PlanPackage.ALIGNMENT__AUTHOR:
				setAuthor(AUTHOR_EDEFAULT);
				return;
			case PlanPackage.ALIGNMENT__CREATED:
				setCreated(CREATED_EDEFAULT);
				return;
			case PlanPackage.ALIGNMENT__BASIS:
				getBasis().clear();
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
			case PlanPackage.ALIGNMENT__VERDICT:
				return verdict != VERDICT_EDEFAULT;
			case PlanPackage.ALIGNMENT__STATE:
				return state != STATE_EDEFAULT;
			case PlanPackage.ALIGNMENT__REASON:
				return REASON_EDEFAULT == null ? reason != null : !REASON_EDEFAULT.equals(reason);
			case PlanPackage.ALIGNMENT__AUTHOR:
				return AUTHOR_EDEFAULT == null ? author != null : !AUTHOR_EDEFAULT.equals(author);
			case PlanPackage.ALIGNMENT__CREATED:
				return CREATED_EDEFAULT == null ? created != null : !CREATED_EDEFAULT.equals(created);
			case PlanPackage.ALIGNMENT__BASIS:
				return basis != null && !basis.isEmpty();
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
		result.append(", verdict: ");
		result.append(verdict);
		result.append(", state: ");
		result.append(state);
		result.append(", reason: ");
		result.append(reason);
		result.append(", author: ");
		result.append(author);
		result.append(", created: ");
		result.append(created);
		result.append(')');
		return result.toString();
	}

} //AlignmentImpl
