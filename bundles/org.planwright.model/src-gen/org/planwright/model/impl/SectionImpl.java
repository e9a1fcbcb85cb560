/**
 */
package org.planwright.model.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EcoreUtil;

import org.planwright.model.Division;
import org.planwright.model.PlanPackage;
import org.planwright.model.Section;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Section</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.planwright.model.impl.SectionImpl#getParent <em>Parent</em>}</li>
 *   <li>{@link org.planwright.model.impl.SectionImpl#getLevel <em>Level</em>}</li>
 *   <li>{@link org.planwright.model.impl.SectionImpl#getLabel <em>Label</em>}</li>
 *   <li>{@link org.planwright.model.impl.SectionImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.planwright.model.impl.SectionImpl#isRunIn <em>Run In</em>}</li>
 *   <li>{@link org.planwright.model.impl.SectionImpl#getRunInMark <em>Run In Mark</em>}</li>
 *   <li>{@link org.planwright.model.impl.SectionImpl#getLine <em>Line</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SectionImpl extends DivisionImpl implements Section {
	/**
	 * The default value of the '{@link #getLevel() <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevel()
	 * @generated
	 * @ordered
	 */
	protected static final int LEVEL_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getLevel() <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevel()
	 * @generated
	 * @ordered
	 */
	protected int level = LEVEL_EDEFAULT;

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
	 * The default value of the '{@link #isRunIn() <em>Run In</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRunIn()
	 * @generated
	 * @ordered
	 */
	protected static final boolean RUN_IN_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isRunIn() <em>Run In</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRunIn()
	 * @generated
	 * @ordered
	 */
	protected boolean runIn = RUN_IN_EDEFAULT;

	/**
	 * The default value of the '{@link #getRunInMark() <em>Run In Mark</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRunInMark()
	 * @generated
	 * @ordered
	 */
	protected static final String RUN_IN_MARK_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRunInMark() <em>Run In Mark</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRunInMark()
	 * @generated
	 * @ordered
	 */
	protected String runInMark = RUN_IN_MARK_EDEFAULT;

	/**
	 * The default value of the '{@link #getLine() <em>Line</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLine()
	 * @generated
	 * @ordered
	 */
	protected static final int LINE_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getLine() <em>Line</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLine()
	 * @generated
	 * @ordered
	 */
	protected int line = LINE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SectionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PlanPackage.Literals.SECTION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Division getParent() {
		if (eContainerFeatureID() != PlanPackage.SECTION__PARENT) return null;
		return (Division)eContainer();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Division basicGetParent() {
		if (eContainerFeatureID() != PlanPackage.SECTION__PARENT) return null;
		return (Division)eInternalContainer();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetParent(Division newParent, NotificationChain msgs) {
		msgs = eBasicSetContainer((InternalEObject)newParent, PlanPackage.SECTION__PARENT, msgs);
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setParent(Division newParent) {
		if (newParent != eInternalContainer() || (eContainerFeatureID() != PlanPackage.SECTION__PARENT && newParent != null)) {
			if (EcoreUtil.isAncestor(this, newParent))
				throw new IllegalArgumentException("Recursive containment not allowed for " + toString());
			NotificationChain msgs = null;
			if (eInternalContainer() != null)
				msgs = eBasicRemoveFromContainer(msgs);
			if (newParent != null)
				msgs = ((InternalEObject)newParent).eInverseAdd(this, PlanPackage.DIVISION__SECTIONS, Division.class, msgs);
			msgs = basicSetParent(newParent, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.SECTION__PARENT, newParent, newParent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getLevel() {
		return level;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLevel(int newLevel) {
		int oldLevel = level;
		level = newLevel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.SECTION__LEVEL, oldLevel, level));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.SECTION__LABEL, oldLabel, label));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.SECTION__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isRunIn() {
		return runIn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRunIn(boolean newRunIn) {
		boolean oldRunIn = runIn;
		runIn = newRunIn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.SECTION__RUN_IN, oldRunIn, runIn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRunInMark() {
		return runInMark;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRunInMark(String newRunInMark) {
		String oldRunInMark = runInMark;
		runInMark = newRunInMark;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.SECTION__RUN_IN_MARK, oldRunInMark, runInMark));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getLine() {
		return line;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLine(int newLine) {
		int oldLine = line;
		line = newLine;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.SECTION__LINE, oldLine, line));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PlanPackage.SECTION__PARENT:
				if (eInternalContainer() != null)
					msgs = eBasicRemoveFromContainer(msgs);
				return basicSetParent((Division)otherEnd, msgs);
		}
		return super.eInverseAdd(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PlanPackage.SECTION__PARENT:
				return basicSetParent(null, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eBasicRemoveFromContainerFeature(NotificationChain msgs) {
		switch (eContainerFeatureID()) {
			case PlanPackage.SECTION__PARENT:
				return eInternalContainer().eInverseRemove(this, PlanPackage.DIVISION__SECTIONS, Division.class, msgs);
		}
		return super.eBasicRemoveFromContainerFeature(msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PlanPackage.SECTION__PARENT:
				if (resolve) return getParent();
				return basicGetParent();
			case PlanPackage.SECTION__LEVEL:
				return getLevel();
			case PlanPackage.SECTION__LABEL:
				return getLabel();
			case PlanPackage.SECTION__TITLE:
				return getTitle();
			case PlanPackage.SECTION__RUN_IN:
				return isRunIn();
			case PlanPackage.SECTION__RUN_IN_MARK:
				return getRunInMark();
			case PlanPackage.SECTION__LINE:
				return getLine();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case PlanPackage.SECTION__PARENT:
				setParent((Division)newValue);
				return;
			case PlanPackage.SECTION__LEVEL:
				setLevel((Integer)newValue);
				return;
			case PlanPackage.SECTION__LABEL:
				setLabel((String)newValue);
				return;
			case PlanPackage.SECTION__TITLE:
				setTitle((String)newValue);
				return;
			case PlanPackage.SECTION__RUN_IN:
				setRunIn((Boolean)newValue);
				return;
			case PlanPackage.SECTION__RUN_IN_MARK:
				setRunInMark((String)newValue);
				return;
			case PlanPackage.SECTION__LINE:
				setLine((Integer)newValue);
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
			case PlanPackage.SECTION__PARENT:
				setParent((Division)null);
				return;
			case PlanPackage.SECTION__LEVEL:
				setLevel(LEVEL_EDEFAULT);
				return;
			case PlanPackage.SECTION__LABEL:
				setLabel(LABEL_EDEFAULT);
				return;
			case PlanPackage.SECTION__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case PlanPackage.SECTION__RUN_IN:
				setRunIn(RUN_IN_EDEFAULT);
				return;
			case PlanPackage.SECTION__RUN_IN_MARK:
				setRunInMark(RUN_IN_MARK_EDEFAULT);
				return;
			case PlanPackage.SECTION__LINE:
				setLine(LINE_EDEFAULT);
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
			case PlanPackage.SECTION__PARENT:
				return basicGetParent() != null;
			case PlanPackage.SECTION__LEVEL:
				return level != LEVEL_EDEFAULT;
			case PlanPackage.SECTION__LABEL:
				return LABEL_EDEFAULT == null ? label != null : !LABEL_EDEFAULT.equals(label);
			case PlanPackage.SECTION__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case PlanPackage.SECTION__RUN_IN:
				return runIn != RUN_IN_EDEFAULT;
			case PlanPackage.SECTION__RUN_IN_MARK:
				return RUN_IN_MARK_EDEFAULT == null ? runInMark != null : !RUN_IN_MARK_EDEFAULT.equals(runInMark);
			case PlanPackage.SECTION__LINE:
				return line != LINE_EDEFAULT;
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
		result.append(" (level: ");
		result.append(level);
		result.append(", label: ");
		result.append(label);
		result.append(", title: ");
		result.append(title);
		result.append(", runIn: ");
		result.append(runIn);
		result.append(", runInMark: ");
		result.append(runInMark);
		result.append(", line: ");
		result.append(line);
		result.append(')');
		return result.toString();
	}

} //SectionImpl
