/**
 */
package org.planwright.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.planwright.model.PlanPackage;
import org.planwright.model.ProjectItem;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Project Item</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.planwright.model.impl.ProjectItemImpl#getNo <em>No</em>}</li>
 *   <li>{@link org.planwright.model.impl.ProjectItemImpl#getLabel <em>Label</em>}</li>
 *   <li>{@link org.planwright.model.impl.ProjectItemImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.planwright.model.impl.ProjectItemImpl#getTitleMark <em>Title Mark</em>}</li>
 *   <li>{@link org.planwright.model.impl.ProjectItemImpl#getLine <em>Line</em>}</li>
 *   <li>{@link org.planwright.model.impl.ProjectItemImpl#getLastLine <em>Last Line</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ProjectItemImpl extends PassageImpl implements ProjectItem {
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
	 * The default value of the '{@link #getTitleMark() <em>Title Mark</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitleMark()
	 * @generated
	 * @ordered
	 */
	protected static final String TITLE_MARK_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTitleMark() <em>Title Mark</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitleMark()
	 * @generated
	 * @ordered
	 */
	protected String titleMark = TITLE_MARK_EDEFAULT;

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
	 * The default value of the '{@link #getLastLine() <em>Last Line</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLastLine()
	 * @generated
	 * @ordered
	 */
	protected static final int LAST_LINE_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getLastLine() <em>Last Line</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLastLine()
	 * @generated
	 * @ordered
	 */
	protected int lastLine = LAST_LINE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ProjectItemImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PlanPackage.Literals.PROJECT_ITEM;
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
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.PROJECT_ITEM__NO, oldNo, no));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.PROJECT_ITEM__LABEL, oldLabel, label));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.PROJECT_ITEM__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTitleMark() {
		return titleMark;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTitleMark(String newTitleMark) {
		String oldTitleMark = titleMark;
		titleMark = newTitleMark;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.PROJECT_ITEM__TITLE_MARK, oldTitleMark, titleMark));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.PROJECT_ITEM__LINE, oldLine, line));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getLastLine() {
		return lastLine;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLastLine(int newLastLine) {
		int oldLastLine = lastLine;
		lastLine = newLastLine;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.PROJECT_ITEM__LAST_LINE, oldLastLine, lastLine));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PlanPackage.PROJECT_ITEM__NO:
				return getNo();
			case PlanPackage.PROJECT_ITEM__LABEL:
				return getLabel();
			case PlanPackage.PROJECT_ITEM__TITLE:
				return getTitle();
			case PlanPackage.PROJECT_ITEM__TITLE_MARK:
				return getTitleMark();
			case PlanPackage.PROJECT_ITEM__LINE:
				return getLine();
			case PlanPackage.PROJECT_ITEM__LAST_LINE:
				return getLastLine();
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
			case PlanPackage.PROJECT_ITEM__NO:
				setNo((String)newValue);
				return;
			case PlanPackage.PROJECT_ITEM__LABEL:
				setLabel((String)newValue);
				return;
			case PlanPackage.PROJECT_ITEM__TITLE:
				setTitle((String)newValue);
				return;
			case PlanPackage.PROJECT_ITEM__TITLE_MARK:
				setTitleMark((String)newValue);
				return;
			case PlanPackage.PROJECT_ITEM__LINE:
				setLine((Integer)newValue);
				return;
			case PlanPackage.PROJECT_ITEM__LAST_LINE:
				setLastLine((Integer)newValue);
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
			case PlanPackage.PROJECT_ITEM__NO:
				setNo(NO_EDEFAULT);
				return;
			case PlanPackage.PROJECT_ITEM__LABEL:
				setLabel(LABEL_EDEFAULT);
				return;
			case PlanPackage.PROJECT_ITEM__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case PlanPackage.PROJECT_ITEM__TITLE_MARK:
				setTitleMark(TITLE_MARK_EDEFAULT);
				return;
			case PlanPackage.PROJECT_ITEM__LINE:
				setLine(LINE_EDEFAULT);
				return;
			case PlanPackage.PROJECT_ITEM__LAST_LINE:
				setLastLine(LAST_LINE_EDEFAULT);
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
			case PlanPackage.PROJECT_ITEM__NO:
				return NO_EDEFAULT == null ? no != null : !NO_EDEFAULT.equals(no);
			case PlanPackage.PROJECT_ITEM__LABEL:
				return LABEL_EDEFAULT == null ? label != null : !LABEL_EDEFAULT.equals(label);
			case PlanPackage.PROJECT_ITEM__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case PlanPackage.PROJECT_ITEM__TITLE_MARK:
				return TITLE_MARK_EDEFAULT == null ? titleMark != null : !TITLE_MARK_EDEFAULT.equals(titleMark);
			case PlanPackage.PROJECT_ITEM__LINE:
				return line != LINE_EDEFAULT;
			case PlanPackage.PROJECT_ITEM__LAST_LINE:
				return lastLine != LAST_LINE_EDEFAULT;
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
		result.append(", titleMark: ");
		result.append(titleMark);
		result.append(", line: ");
		result.append(line);
		result.append(", lastLine: ");
		result.append(lastLine);
		result.append(')');
		return result.toString();
	}

} //ProjectItemImpl
