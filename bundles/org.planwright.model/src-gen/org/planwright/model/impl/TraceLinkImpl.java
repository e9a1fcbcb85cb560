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

import org.eclipse.emf.ecore.util.EDataTypeEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.planwright.model.Basis;
import org.planwright.model.Evidence;
import org.planwright.model.Identified;
import org.planwright.model.LinkKind;
import org.planwright.model.LinkState;
import org.planwright.model.PlanPackage;
import org.planwright.model.TraceLink;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Trace Link</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.planwright.model.impl.TraceLinkImpl#getSource <em>Source</em>}</li>
 *   <li>{@link org.planwright.model.impl.TraceLinkImpl#getWords <em>Words</em>}</li>
 *   <li>{@link org.planwright.model.impl.TraceLinkImpl#getTarget <em>Target</em>}</li>
 *   <li>{@link org.planwright.model.impl.TraceLinkImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.planwright.model.impl.TraceLinkImpl#getState <em>State</em>}</li>
 *   <li>{@link org.planwright.model.impl.TraceLinkImpl#getStrength <em>Strength</em>}</li>
 *   <li>{@link org.planwright.model.impl.TraceLinkImpl#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.planwright.model.impl.TraceLinkImpl#getReason <em>Reason</em>}</li>
 *   <li>{@link org.planwright.model.impl.TraceLinkImpl#getAuthor <em>Author</em>}</li>
 *   <li>{@link org.planwright.model.impl.TraceLinkImpl#getCreated <em>Created</em>}</li>
 *   <li>{@link org.planwright.model.impl.TraceLinkImpl#getBasis <em>Basis</em>}</li>
 *   <li>{@link org.planwright.model.impl.TraceLinkImpl#getKnown <em>Known</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TraceLinkImpl extends IdentifiedImpl implements TraceLink {
	/**
	 * The cached value of the '{@link #getSource() <em>Source</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected Identified source;

	/**
	 * The cached value of the '{@link #getWords() <em>Words</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWords()
	 * @generated
	 * @ordered
	 */
	protected Evidence words;

	/**
	 * The cached value of the '{@link #getTarget() <em>Target</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTarget()
	 * @generated
	 * @ordered
	 */
	protected Identified target;

	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final LinkKind KIND_EDEFAULT = LinkKind.CONTAINS;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected LinkKind kind = KIND_EDEFAULT;

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
	 * The default value of the '{@link #getStrength() <em>Strength</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStrength()
	 * @generated
	 * @ordered
	 */
	protected static final int STRENGTH_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getStrength() <em>Strength</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStrength()
	 * @generated
	 * @ordered
	 */
	protected int strength = STRENGTH_EDEFAULT;

	/**
	 * The cached value of the '{@link #getEvidence() <em>Evidence</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvidence()
	 * @generated
	 * @ordered
	 */
	protected EList<Evidence> evidence;

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
	 * The cached value of the '{@link #getKnown() <em>Known</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKnown()
	 * @generated
	 * @ordered
	 */
	protected EList<String> known;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TraceLinkImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PlanPackage.Literals.TRACE_LINK;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Identified getSource() {
		if (source != null && source.eIsProxy()) {
			InternalEObject oldSource = (InternalEObject)source;
			source = (Identified)eResolveProxy(oldSource);
			if (source != oldSource) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, PlanPackage.TRACE_LINK__SOURCE, oldSource, source));
			}
		}
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Identified basicGetSource() {
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSource(Identified newSource) {
		Identified oldSource = source;
		source = newSource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.TRACE_LINK__SOURCE, oldSource, source));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Evidence getWords() {
		return words;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetWords(Evidence newWords, NotificationChain msgs) {
		Evidence oldWords = words;
		words = newWords;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PlanPackage.TRACE_LINK__WORDS, oldWords, newWords);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWords(Evidence newWords) {
		if (newWords != words) {
			NotificationChain msgs = null;
			if (words != null)
				msgs = ((InternalEObject)words).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PlanPackage.TRACE_LINK__WORDS, null, msgs);
			if (newWords != null)
				msgs = ((InternalEObject)newWords).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PlanPackage.TRACE_LINK__WORDS, null, msgs);
			msgs = basicSetWords(newWords, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.TRACE_LINK__WORDS, newWords, newWords));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Identified getTarget() {
		if (target != null && target.eIsProxy()) {
			InternalEObject oldTarget = (InternalEObject)target;
			target = (Identified)eResolveProxy(oldTarget);
			if (target != oldTarget) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, PlanPackage.TRACE_LINK__TARGET, oldTarget, target));
			}
		}
		return target;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Identified basicGetTarget() {
		return target;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTarget(Identified newTarget) {
		Identified oldTarget = target;
		target = newTarget;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.TRACE_LINK__TARGET, oldTarget, target));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LinkKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(LinkKind newKind) {
		LinkKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.TRACE_LINK__KIND, oldKind, kind));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.TRACE_LINK__STATE, oldState, state));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getStrength() {
		return strength;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStrength(int newStrength) {
		int oldStrength = strength;
		strength = newStrength;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.TRACE_LINK__STRENGTH, oldStrength, strength));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Evidence> getEvidence() {
		if (evidence == null) {
			evidence = new EObjectContainmentEList<Evidence>(Evidence.class, this, PlanPackage.TRACE_LINK__EVIDENCE);
		}
		return evidence;
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
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.TRACE_LINK__REASON, oldReason, reason));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.TRACE_LINK__AUTHOR, oldAuthor, author));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.TRACE_LINK__CREATED, oldCreated, created));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Basis> getBasis() {
		if (basis == null) {
			basis = new EObjectContainmentEList<Basis>(Basis.class, this, PlanPackage.TRACE_LINK__BASIS);
		}
		return basis;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getKnown() {
		if (known == null) {
			known = new EDataTypeEList<String>(String.class, this, PlanPackage.TRACE_LINK__KNOWN);
		}
		return known;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PlanPackage.TRACE_LINK__WORDS:
				return basicSetWords(null, msgs);
			case PlanPackage.TRACE_LINK__EVIDENCE:
				return ((InternalEList<?>)getEvidence()).basicRemove(otherEnd, msgs);
			case PlanPackage.TRACE_LINK__BASIS:
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
			case PlanPackage.TRACE_LINK__SOURCE:
				if (resolve) return getSource();
				return basicGetSource();
			case PlanPackage.TRACE_LINK__WORDS:
				return getWords();
			case PlanPackage.TRACE_LINK__TARGET:
				if (resolve) return getTarget();
				return basicGetTarget();
			case PlanPackage.TRACE_LINK__KIND:
				return getKind();
			case PlanPackage.TRACE_LINK__STATE:
				return getState();
			case PlanPackage.TRACE_LINK__STRENGTH:
				return getStrength();
			case PlanPackage.TRACE_LINK__EVIDENCE:
				return getEvidence();
			case PlanPackage.TRACE_LINK__REASON:
				return getReason();
			case PlanPackage.TRACE_LINK__AUTHOR:
				return getAuthor();
			case PlanPackage.TRACE_LINK__CREATED:
				return getCreated();
			case PlanPackage.TRACE_LINK__BASIS:
				return getBasis();
			case PlanPackage.TRACE_LINK__KNOWN:
				return getKnown();
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
			case PlanPackage.TRACE_LINK__SOURCE:
				setSource((Identified)newValue);
				return;
			case PlanPackage.TRACE_LINK__WORDS:
				setWords((Evidence)newValue);
				return;
			case PlanPackage.TRACE_LINK__TARGET:
				setTarget((Identified)newValue);
				return;
			case PlanPackage.TRACE_LINK__KIND:
				setKind((LinkKind)newValue);
				return;
			case PlanPackage.TRACE_LINK__STATE:
				setState((LinkState)newValue);
				return;
			case PlanPackage.TRACE_LINK__STRENGTH:
				setStrength((Integer)newValue);
				return;
			case PlanPackage.TRACE_LINK__EVIDENCE:
				getEvidence().clear();
				getEvidence().addAll((Collection<? extends Evidence>)newValue);
				return;
			case PlanPackage.TRACE_LINK__REASON:
				setReason((String)newValue);
				return;
			case PlanPackage.TRACE_LINK__AUTHOR:
				setAuthor((String)newValue);
				return;
			case PlanPackage.TRACE_LINK__CREATED:
				setCreated((String)newValue);
				return;
			case PlanPackage.TRACE_LINK__BASIS:
				getBasis().clear();
				getBasis().addAll((Collection<? extends Basis>)newValue);
				return;
			case PlanPackage.TRACE_LINK__KNOWN:
				getKnown().clear();
				getKnown().addAll((Collection<? extends String>)newValue);
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
			case PlanPackage.TRACE_LINK__SOURCE:
				setSource((Identified)null);
				return;
			case PlanPackage.TRACE_LINK__WORDS:
				setWords((Evidence)null);
				return;
			case PlanPackage.TRACE_LINK__TARGET:
				setTarget((Identified)null);
				return;
			case PlanPackage.TRACE_LINK__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case PlanPackage.TRACE_LINK__STATE:
				setState(STATE_EDEFAULT);
				return;
			case PlanPackage.TRACE_LINK__STRENGTH:
				setStrength(STRENGTH_EDEFAULT);
				return;
			case PlanPackage.TRACE_LINK__EVIDENCE:
				getEvidence().clear();
				return;
			case PlanPackage.TRACE_LINK__REASON:
				setReason(REASON_EDEFAULT);
				return;
			case PlanPackage.TRACE_LINK__AUTHOR:
				setAuthor(AUTHOR_EDEFAULT);
				return;
			case PlanPackage.TRACE_LINK__CREATED:
				setCreated(CREATED_EDEFAULT);
				return;
			case PlanPackage.TRACE_LINK__BASIS:
				getBasis().clear();
				return;
			case PlanPackage.TRACE_LINK__KNOWN:
				getKnown().clear();
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
			case PlanPackage.TRACE_LINK__SOURCE:
				return source != null;
			case PlanPackage.TRACE_LINK__WORDS:
				return words != null;
			case PlanPackage.TRACE_LINK__TARGET:
				return target != null;
			case PlanPackage.TRACE_LINK__KIND:
				return kind != KIND_EDEFAULT;
			case PlanPackage.TRACE_LINK__STATE:
				return state != STATE_EDEFAULT;
			case PlanPackage.TRACE_LINK__STRENGTH:
				return strength != STRENGTH_EDEFAULT;
			case PlanPackage.TRACE_LINK__EVIDENCE:
				return evidence != null && !evidence.isEmpty();
			case PlanPackage.TRACE_LINK__REASON:
				return REASON_EDEFAULT == null ? reason != null : !REASON_EDEFAULT.equals(reason);
			case PlanPackage.TRACE_LINK__AUTHOR:
				return AUTHOR_EDEFAULT == null ? author != null : !AUTHOR_EDEFAULT.equals(author);
			case PlanPackage.TRACE_LINK__CREATED:
				return CREATED_EDEFAULT == null ? created != null : !CREATED_EDEFAULT.equals(created);
			case PlanPackage.TRACE_LINK__BASIS:
				return basis != null && !basis.isEmpty();
			case PlanPackage.TRACE_LINK__KNOWN:
				return known != null && !known.isEmpty();
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
		result.append(" (kind: ");
		result.append(kind);
		result.append(", state: ");
		result.append(state);
		result.append(", strength: ");
		result.append(strength);
		result.append(", reason: ");
		result.append(reason);
		result.append(", author: ");
		result.append(author);
		result.append(", created: ");
		result.append(created);
		result.append(", known: ");
		result.append(known);
		result.append(')');
		return result.toString();
	}

} //TraceLinkImpl
