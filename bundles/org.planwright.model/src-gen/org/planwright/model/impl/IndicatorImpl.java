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
import org.eclipse.emf.ecore.util.EObjectContainmentWithInverseEList;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;

import org.planwright.model.ChangeKind;
import org.planwright.model.Direction;
import org.planwright.model.Figure;
import org.planwright.model.Indicator;
import org.planwright.model.IndicatorAttribute;
import org.planwright.model.PathShape;
import org.planwright.model.PlanPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Indicator</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.planwright.model.impl.IndicatorImpl#getNo <em>No</em>}</li>
 *   <li>{@link org.planwright.model.impl.IndicatorImpl#getCategory <em>Category</em>}</li>
 *   <li>{@link org.planwright.model.impl.IndicatorImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.planwright.model.impl.IndicatorImpl#getPrintedName <em>Printed Name</em>}</li>
 *   <li>{@link org.planwright.model.impl.IndicatorImpl#getAliases <em>Aliases</em>}</li>
 *   <li>{@link org.planwright.model.impl.IndicatorImpl#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.planwright.model.impl.IndicatorImpl#getPriceBase <em>Price Base</em>}</li>
 *   <li>{@link org.planwright.model.impl.IndicatorImpl#getBaseline <em>Baseline</em>}</li>
 *   <li>{@link org.planwright.model.impl.IndicatorImpl#getTarget <em>Target</em>}</li>
 *   <li>{@link org.planwright.model.impl.IndicatorImpl#getChange <em>Change</em>}</li>
 *   <li>{@link org.planwright.model.impl.IndicatorImpl#getChangeKind <em>Change Kind</em>}</li>
 *   <li>{@link org.planwright.model.impl.IndicatorImpl#getAttribute <em>Attribute</em>}</li>
 *   <li>{@link org.planwright.model.impl.IndicatorImpl#getPathShape <em>Path Shape</em>}</li>
 *   <li>{@link org.planwright.model.impl.IndicatorImpl#getDirection <em>Direction</em>}</li>
 *   <li>{@link org.planwright.model.impl.IndicatorImpl#getNotes <em>Notes</em>}</li>
 *   <li>{@link org.planwright.model.impl.IndicatorImpl#getParts <em>Parts</em>}</li>
 *   <li>{@link org.planwright.model.impl.IndicatorImpl#getWhole <em>Whole</em>}</li>
 *   <li>{@link org.planwright.model.impl.IndicatorImpl#getFirstLine <em>First Line</em>}</li>
 *   <li>{@link org.planwright.model.impl.IndicatorImpl#getLastLine <em>Last Line</em>}</li>
 * </ul>
 *
 * @generated
 */
public class IndicatorImpl extends IdentifiedImpl implements Indicator {
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
	 * The default value of the '{@link #getCategory() <em>Category</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCategory()
	 * @generated
	 * @ordered
	 */
	protected static final String CATEGORY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCategory() <em>Category</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCategory()
	 * @generated
	 * @ordered
	 */
	protected String category = CATEGORY_EDEFAULT;

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
	 * The default value of the '{@link #getPrintedName() <em>Printed Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrintedName()
	 * @generated
	 * @ordered
	 */
	protected static final String PRINTED_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPrintedName() <em>Printed Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrintedName()
	 * @generated
	 * @ordered
	 */
	protected String printedName = PRINTED_NAME_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAliases() <em>Aliases</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAliases()
	 * @generated
	 * @ordered
	 */
	protected EList<String> aliases;

	/**
	 * The default value of the '{@link #getUnit() <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnit()
	 * @generated
	 * @ordered
	 */
	protected static final String UNIT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUnit() <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnit()
	 * @generated
	 * @ordered
	 */
	protected String unit = UNIT_EDEFAULT;

	/**
	 * The default value of the '{@link #getPriceBase() <em>Price Base</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPriceBase()
	 * @generated
	 * @ordered
	 */
	protected static final String PRICE_BASE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPriceBase() <em>Price Base</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPriceBase()
	 * @generated
	 * @ordered
	 */
	protected String priceBase = PRICE_BASE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getBaseline() <em>Baseline</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBaseline()
	 * @generated
	 * @ordered
	 */
	protected Figure baseline;

	/**
	 * The cached value of the '{@link #getTarget() <em>Target</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTarget()
	 * @generated
	 * @ordered
	 */
	protected Figure target;

	/**
	 * The cached value of the '{@link #getChange() <em>Change</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChange()
	 * @generated
	 * @ordered
	 */
	protected Figure change;

	/**
	 * The default value of the '{@link #getChangeKind() <em>Change Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChangeKind()
	 * @generated
	 * @ordered
	 */
	protected static final ChangeKind CHANGE_KIND_EDEFAULT = ChangeKind.NONE;

	/**
	 * The cached value of the '{@link #getChangeKind() <em>Change Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChangeKind()
	 * @generated
	 * @ordered
	 */
	protected ChangeKind changeKind = CHANGE_KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getAttribute() <em>Attribute</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAttribute()
	 * @generated
	 * @ordered
	 */
	protected static final IndicatorAttribute ATTRIBUTE_EDEFAULT = IndicatorAttribute.NONE;

	/**
	 * The cached value of the '{@link #getAttribute() <em>Attribute</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAttribute()
	 * @generated
	 * @ordered
	 */
	protected IndicatorAttribute attribute = ATTRIBUTE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPathShape() <em>Path Shape</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPathShape()
	 * @generated
	 * @ordered
	 */
	protected static final PathShape PATH_SHAPE_EDEFAULT = PathShape.AUTO;

	/**
	 * The cached value of the '{@link #getPathShape() <em>Path Shape</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPathShape()
	 * @generated
	 * @ordered
	 */
	protected PathShape pathShape = PATH_SHAPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getDirection() <em>Direction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDirection()
	 * @generated
	 * @ordered
	 */
	protected static final Direction DIRECTION_EDEFAULT = Direction.AUTO;

	/**
	 * The cached value of the '{@link #getDirection() <em>Direction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDirection()
	 * @generated
	 * @ordered
	 */
	protected Direction direction = DIRECTION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getNotes() <em>Notes</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotes()
	 * @generated
	 * @ordered
	 */
	protected EList<String> notes;

	/**
	 * The cached value of the '{@link #getParts() <em>Parts</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParts()
	 * @generated
	 * @ordered
	 */
	protected EList<Indicator> parts;

	/**
	 * The default value of the '{@link #getFirstLine() <em>First Line</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFirstLine()
	 * @generated
	 * @ordered
	 */
	protected static final int FIRST_LINE_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getFirstLine() <em>First Line</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFirstLine()
	 * @generated
	 * @ordered
	 */
	protected int firstLine = FIRST_LINE_EDEFAULT;

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
	protected IndicatorImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PlanPackage.Literals.INDICATOR;
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
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.INDICATOR__NO, oldNo, no));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCategory() {
		return category;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCategory(String newCategory) {
		String oldCategory = category;
		category = newCategory;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.INDICATOR__CATEGORY, oldCategory, category));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.INDICATOR__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPrintedName() {
		return printedName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPrintedName(String newPrintedName) {
		String oldPrintedName = printedName;
		printedName = newPrintedName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.INDICATOR__PRINTED_NAME, oldPrintedName, printedName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getAliases() {
		if (aliases == null) {
			aliases = new EDataTypeEList<String>(String.class, this, PlanPackage.INDICATOR__ALIASES);
		}
		return aliases;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUnit() {
		return unit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnit(String newUnit) {
		String oldUnit = unit;
		unit = newUnit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.INDICATOR__UNIT, oldUnit, unit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPriceBase() {
		return priceBase;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPriceBase(String newPriceBase) {
		String oldPriceBase = priceBase;
		priceBase = newPriceBase;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.INDICATOR__PRICE_BASE, oldPriceBase, priceBase));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Figure getBaseline() {
		return baseline;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetBaseline(Figure newBaseline, NotificationChain msgs) {
		Figure oldBaseline = baseline;
		baseline = newBaseline;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PlanPackage.INDICATOR__BASELINE, oldBaseline, newBaseline);
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
	public void setBaseline(Figure newBaseline) {
		if (newBaseline != baseline) {
			NotificationChain msgs = null;
			if (baseline != null)
				msgs = ((InternalEObject)baseline).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PlanPackage.INDICATOR__BASELINE, null, msgs);
			if (newBaseline != null)
				msgs = ((InternalEObject)newBaseline).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PlanPackage.INDICATOR__BASELINE, null, msgs);
			msgs = basicSetBaseline(newBaseline, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.INDICATOR__BASELINE, newBaseline, newBaseline));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Figure getTarget() {
		return target;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetTarget(Figure newTarget, NotificationChain msgs) {
		Figure oldTarget = target;
		target = newTarget;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PlanPackage.INDICATOR__TARGET, oldTarget, newTarget);
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
	public void setTarget(Figure newTarget) {
		if (newTarget != target) {
			NotificationChain msgs = null;
			if (target != null)
				msgs = ((InternalEObject)target).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PlanPackage.INDICATOR__TARGET, null, msgs);
			if (newTarget != null)
				msgs = ((InternalEObject)newTarget).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PlanPackage.INDICATOR__TARGET, null, msgs);
			msgs = basicSetTarget(newTarget, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.INDICATOR__TARGET, newTarget, newTarget));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Figure getChange() {
		return change;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetChange(Figure newChange, NotificationChain msgs) {
		Figure oldChange = change;
		change = newChange;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PlanPackage.INDICATOR__CHANGE, oldChange, newChange);
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
	public void setChange(Figure newChange) {
		if (newChange != change) {
			NotificationChain msgs = null;
			if (change != null)
				msgs = ((InternalEObject)change).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PlanPackage.INDICATOR__CHANGE, null, msgs);
			if (newChange != null)
				msgs = ((InternalEObject)newChange).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PlanPackage.INDICATOR__CHANGE, null, msgs);
			msgs = basicSetChange(newChange, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.INDICATOR__CHANGE, newChange, newChange));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ChangeKind getChangeKind() {
		return changeKind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChangeKind(ChangeKind newChangeKind) {
		ChangeKind oldChangeKind = changeKind;
		changeKind = newChangeKind == null ? CHANGE_KIND_EDEFAULT : newChangeKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.INDICATOR__CHANGE_KIND, oldChangeKind, changeKind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public IndicatorAttribute getAttribute() {
		return attribute;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAttribute(IndicatorAttribute newAttribute) {
		IndicatorAttribute oldAttribute = attribute;
		attribute = newAttribute == null ? ATTRIBUTE_EDEFAULT : newAttribute;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.INDICATOR__ATTRIBUTE, oldAttribute, attribute));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PathShape getPathShape() {
		return pathShape;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPathShape(PathShape newPathShape) {
		PathShape oldPathShape = pathShape;
		pathShape = newPathShape == null ? PATH_SHAPE_EDEFAULT : newPathShape;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.INDICATOR__PATH_SHAPE, oldPathShape, pathShape));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Direction getDirection() {
		return direction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDirection(Direction newDirection) {
		Direction oldDirection = direction;
		direction = newDirection == null ? DIRECTION_EDEFAULT : newDirection;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.INDICATOR__DIRECTION, oldDirection, direction));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getNotes() {
		if (notes == null) {
			notes = new EDataTypeEList<String>(String.class, this, PlanPackage.INDICATOR__NOTES);
		}
		return notes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Indicator> getParts() {
		if (parts == null) {
			parts = new EObjectContainmentWithInverseEList<Indicator>(Indicator.class, this, PlanPackage.INDICATOR__PARTS, PlanPackage.INDICATOR__WHOLE);
		}
		return parts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Indicator getWhole() {
		if (eContainerFeatureID() != PlanPackage.INDICATOR__WHOLE) return null;
		return (Indicator)eContainer();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Indicator basicGetWhole() {
		if (eContainerFeatureID() != PlanPackage.INDICATOR__WHOLE) return null;
		return (Indicator)eInternalContainer();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetWhole(Indicator newWhole, NotificationChain msgs) {
		msgs = eBasicSetContainer((InternalEObject)newWhole, PlanPackage.INDICATOR__WHOLE, msgs);
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWhole(Indicator newWhole) {
		if (newWhole != eInternalContainer() || (eContainerFeatureID() != PlanPackage.INDICATOR__WHOLE && newWhole != null)) {
			if (EcoreUtil.isAncestor(this, newWhole))
				throw new IllegalArgumentException("Recursive containment not allowed for " + toString());
			NotificationChain msgs = null;
			if (eInternalContainer() != null)
				msgs = eBasicRemoveFromContainer(msgs);
			if (newWhole != null)
				msgs = ((InternalEObject)newWhole).eInverseAdd(this, PlanPackage.INDICATOR__PARTS, Indicator.class, msgs);
			msgs = basicSetWhole(newWhole, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.INDICATOR__WHOLE, newWhole, newWhole));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getFirstLine() {
		return firstLine;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFirstLine(int newFirstLine) {
		int oldFirstLine = firstLine;
		firstLine = newFirstLine;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.INDICATOR__FIRST_LINE, oldFirstLine, firstLine));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.INDICATOR__LAST_LINE, oldLastLine, lastLine));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PlanPackage.INDICATOR__PARTS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getParts()).basicAdd(otherEnd, msgs);
			case PlanPackage.INDICATOR__WHOLE:
				if (eInternalContainer() != null)
					msgs = eBasicRemoveFromContainer(msgs);
				return basicSetWhole((Indicator)otherEnd, msgs);
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
			case PlanPackage.INDICATOR__BASELINE:
				return basicSetBaseline(null, msgs);
			case PlanPackage.INDICATOR__TARGET:
				return basicSetTarget(null, msgs);
			case PlanPackage.INDICATOR__CHANGE:
				return basicSetChange(null, msgs);
			case PlanPackage.INDICATOR__PARTS:
				return ((InternalEList<?>)getParts()).basicRemove(otherEnd, msgs);
			case PlanPackage.INDICATOR__WHOLE:
				return basicSetWhole(null, msgs);
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
			case PlanPackage.INDICATOR__WHOLE:
				return eInternalContainer().eInverseRemove(this, PlanPackage.INDICATOR__PARTS, Indicator.class, msgs);
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
			case PlanPackage.INDICATOR__NO:
				return getNo();
			case PlanPackage.INDICATOR__CATEGORY:
				return getCategory();
			case PlanPackage.INDICATOR__NAME:
				return getName();
			case PlanPackage.INDICATOR__PRINTED_NAME:
				return getPrintedName();
			case PlanPackage.INDICATOR__ALIASES:
				return getAliases();
			case PlanPackage.INDICATOR__UNIT:
				return getUnit();
			case PlanPackage.INDICATOR__PRICE_BASE:
				return getPriceBase();
			case PlanPackage.INDICATOR__BASELINE:
				return getBaseline();
			case PlanPackage.INDICATOR__TARGET:
				return getTarget();
			case PlanPackage.INDICATOR__CHANGE:
				return getChange();
			case PlanPackage.INDICATOR__CHANGE_KIND:
				return getChangeKind();
			case PlanPackage.INDICATOR__ATTRIBUTE:
				return getAttribute();
			case PlanPackage.INDICATOR__PATH_SHAPE:
				return getPathShape();
			case PlanPackage.INDICATOR__DIRECTION:
				return getDirection();
			case PlanPackage.INDICATOR__NOTES:
				return getNotes();
			case PlanPackage.INDICATOR__PARTS:
				return getParts();
			case PlanPackage.INDICATOR__WHOLE:
				if (resolve) return getWhole();
				return basicGetWhole();
			case PlanPackage.INDICATOR__FIRST_LINE:
				return getFirstLine();
			case PlanPackage.INDICATOR__LAST_LINE:
				return getLastLine();
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
			case PlanPackage.INDICATOR__NO:
				setNo((String)newValue);
				return;
			case PlanPackage.INDICATOR__CATEGORY:
				setCategory((String)newValue);
				return;
			case PlanPackage.INDICATOR__NAME:
				setName((String)newValue);
				return;
			case PlanPackage.INDICATOR__PRINTED_NAME:
				setPrintedName((String)newValue);
				return;
			case PlanPackage.INDICATOR__ALIASES:
				getAliases().clear();
				getAliases().addAll((Collection<? extends String>)newValue);
				return;
			case PlanPackage.INDICATOR__UNIT:
				setUnit((String)newValue);
				return;
			case PlanPackage.INDICATOR__PRICE_BASE:
				setPriceBase((String)newValue);
				return;
			case PlanPackage.INDICATOR__BASELINE:
				setBaseline((Figure)newValue);
				return;
			case PlanPackage.INDICATOR__TARGET:
				setTarget((Figure)newValue);
				return;
			case PlanPackage.INDICATOR__CHANGE:
				setChange((Figure)newValue);
				return;
			case PlanPackage.INDICATOR__CHANGE_KIND:
				setChangeKind((ChangeKind)newValue);
				return;
			case PlanPackage.INDICATOR__ATTRIBUTE:
				setAttribute((IndicatorAttribute)newValue);
				return;
			case PlanPackage.INDICATOR__PATH_SHAPE:
				setPathShape((PathShape)newValue);
				return;
			case PlanPackage.INDICATOR__DIRECTION:
				setDirection((Direction)newValue);
				return;
			case PlanPackage.INDICATOR__NOTES:
				getNotes().clear();
				getNotes().addAll((Collection<? extends String>)newValue);
				return;
			case PlanPackage.INDICATOR__PARTS:
				getParts().clear();
				getParts().addAll((Collection<? extends Indicator>)newValue);
				return;
			case PlanPackage.INDICATOR__WHOLE:
				setWhole((Indicator)newValue);
				return;
			case PlanPackage.INDICATOR__FIRST_LINE:
				setFirstLine((Integer)newValue);
				return;
			case PlanPackage.INDICATOR__LAST_LINE:
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
			case PlanPackage.INDICATOR__NO:
				setNo(NO_EDEFAULT);
				return;
			case PlanPackage.INDICATOR__CATEGORY:
				setCategory(CATEGORY_EDEFAULT);
				return;
			case PlanPackage.INDICATOR__NAME:
				setName(NAME_EDEFAULT);
				return;
			case PlanPackage.INDICATOR__PRINTED_NAME:
				setPrintedName(PRINTED_NAME_EDEFAULT);
				return;
			case PlanPackage.INDICATOR__ALIASES:
				getAliases().clear();
				return;
			case PlanPackage.INDICATOR__UNIT:
				setUnit(UNIT_EDEFAULT);
				return;
			case PlanPackage.INDICATOR__PRICE_BASE:
				setPriceBase(PRICE_BASE_EDEFAULT);
				return;
			case PlanPackage.INDICATOR__BASELINE:
				setBaseline((Figure)null);
				return;
			case PlanPackage.INDICATOR__TARGET:
				setTarget((Figure)null);
				return;
			case PlanPackage.INDICATOR__CHANGE:
				setChange((Figure)null);
				return;
			case PlanPackage.INDICATOR__CHANGE_KIND:
				setChangeKind(CHANGE_KIND_EDEFAULT);
				return;
			case PlanPackage.INDICATOR__ATTRIBUTE:
				setAttribute(ATTRIBUTE_EDEFAULT);
				return;
			case PlanPackage.INDICATOR__PATH_SHAPE:
				setPathShape(PATH_SHAPE_EDEFAULT);
				return;
			case PlanPackage.INDICATOR__DIRECTION:
				setDirection(DIRECTION_EDEFAULT);
				return;
			case PlanPackage.INDICATOR__NOTES:
				getNotes().clear();
				return;
			case PlanPackage.INDICATOR__PARTS:
				getParts().clear();
				return;
			case PlanPackage.INDICATOR__WHOLE:
				setWhole((Indicator)null);
				return;
			case PlanPackage.INDICATOR__FIRST_LINE:
				setFirstLine(FIRST_LINE_EDEFAULT);
				return;
			case PlanPackage.INDICATOR__LAST_LINE:
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
			case PlanPackage.INDICATOR__NO:
				return NO_EDEFAULT == null ? no != null : !NO_EDEFAULT.equals(no);
			case PlanPackage.INDICATOR__CATEGORY:
				return CATEGORY_EDEFAULT == null ? category != null : !CATEGORY_EDEFAULT.equals(category);
			case PlanPackage.INDICATOR__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case PlanPackage.INDICATOR__PRINTED_NAME:
				return PRINTED_NAME_EDEFAULT == null ? printedName != null : !PRINTED_NAME_EDEFAULT.equals(printedName);
			case PlanPackage.INDICATOR__ALIASES:
				return aliases != null && !aliases.isEmpty();
			case PlanPackage.INDICATOR__UNIT:
				return UNIT_EDEFAULT == null ? unit != null : !UNIT_EDEFAULT.equals(unit);
			case PlanPackage.INDICATOR__PRICE_BASE:
				return PRICE_BASE_EDEFAULT == null ? priceBase != null : !PRICE_BASE_EDEFAULT.equals(priceBase);
			case PlanPackage.INDICATOR__BASELINE:
				return baseline != null;
			case PlanPackage.INDICATOR__TARGET:
				return target != null;
			case PlanPackage.INDICATOR__CHANGE:
				return change != null;
			case PlanPackage.INDICATOR__CHANGE_KIND:
				return changeKind != CHANGE_KIND_EDEFAULT;
			case PlanPackage.INDICATOR__ATTRIBUTE:
				return attribute != ATTRIBUTE_EDEFAULT;
			case PlanPackage.INDICATOR__PATH_SHAPE:
				return pathShape != PATH_SHAPE_EDEFAULT;
			case PlanPackage.INDICATOR__DIRECTION:
				return direction != DIRECTION_EDEFAULT;
			case PlanPackage.INDICATOR__NOTES:
				return notes != null && !notes.isEmpty();
			case PlanPackage.INDICATOR__PARTS:
				return parts != null && !parts.isEmpty();
			case PlanPackage.INDICATOR__WHOLE:
				return basicGetWhole() != null;
			case PlanPackage.INDICATOR__FIRST_LINE:
				return firstLine != FIRST_LINE_EDEFAULT;
			case PlanPackage.INDICATOR__LAST_LINE:
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
		result.append(", category: ");
		result.append(category);
		result.append(", name: ");
		result.append(name);
		result.append(", printedName: ");
		result.append(printedName);
		result.append(", aliases: ");
		result.append(aliases);
		result.append(", unit: ");
		result.append(unit);
		result.append(", priceBase: ");
		result.append(priceBase);
		result.append(", changeKind: ");
		result.append(changeKind);
		result.append(", attribute: ");
		result.append(attribute);
		result.append(", pathShape: ");
		result.append(pathShape);
		result.append(", direction: ");
		result.append(direction);
		result.append(", notes: ");
		result.append(notes);
		result.append(", firstLine: ");
		result.append(firstLine);
		result.append(", lastLine: ");
		result.append(lastLine);
		result.append(')');
		return result.toString();
	}

} //IndicatorImpl
