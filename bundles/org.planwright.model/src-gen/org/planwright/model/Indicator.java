/**
 */
package org.planwright.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Indicator</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 *  A row of the indicator table. 指标。
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.planwright.model.Indicator#getNo <em>No</em>}</li>
 *   <li>{@link org.planwright.model.Indicator#getCategory <em>Category</em>}</li>
 *   <li>{@link org.planwright.model.Indicator#getName <em>Name</em>}</li>
 *   <li>{@link org.planwright.model.Indicator#getPrintedName <em>Printed Name</em>}</li>
 *   <li>{@link org.planwright.model.Indicator#getAliases <em>Aliases</em>}</li>
 *   <li>{@link org.planwright.model.Indicator#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.planwright.model.Indicator#getPriceBase <em>Price Base</em>}</li>
 *   <li>{@link org.planwright.model.Indicator#getBaseline <em>Baseline</em>}</li>
 *   <li>{@link org.planwright.model.Indicator#getTarget <em>Target</em>}</li>
 *   <li>{@link org.planwright.model.Indicator#getChange <em>Change</em>}</li>
 *   <li>{@link org.planwright.model.Indicator#getChangeKind <em>Change Kind</em>}</li>
 *   <li>{@link org.planwright.model.Indicator#getAttribute <em>Attribute</em>}</li>
 *   <li>{@link org.planwright.model.Indicator#getPathShape <em>Path Shape</em>}</li>
 *   <li>{@link org.planwright.model.Indicator#getDirection <em>Direction</em>}</li>
 *   <li>{@link org.planwright.model.Indicator#getNotes <em>Notes</em>}</li>
 *   <li>{@link org.planwright.model.Indicator#getParts <em>Parts</em>}</li>
 *   <li>{@link org.planwright.model.Indicator#getWhole <em>Whole</em>}</li>
 *   <li>{@link org.planwright.model.Indicator#getFirstLine <em>First Line</em>}</li>
 *   <li>{@link org.planwright.model.Indicator#getLastLine <em>Last Line</em>}</li>
 * </ul>
 *
 * @see org.planwright.model.PlanPackage#getIndicator()
 * @model
 * @generated
 */
public interface Indicator extends Identified {
	/**
	 * Returns the value of the '<em><b>No</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Number as printed, empty when there is none. 序号。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>No</em>' attribute.
	 * @see #setNo(String)
	 * @see org.planwright.model.PlanPackage#getIndicator_No()
	 * @model unique="false"
	 * @generated
	 */
	String getNo();

	/**
	 * Sets the value of the '{@link org.planwright.model.Indicator#getNo <em>No</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>No</em>' attribute.
	 * @see #getNo()
	 * @generated
	 */
	void setNo(String value);

	/**
	 * Returns the value of the '<em><b>Category</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  类别。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Category</em>' attribute.
	 * @see #setCategory(String)
	 * @see org.planwright.model.PlanPackage#getIndicator_Category()
	 * @model unique="false"
	 * @generated
	 */
	String getCategory();

	/**
	 * Sets the value of the '{@link org.planwright.model.Indicator#getCategory <em>Category</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Category</em>' attribute.
	 * @see #getCategory()
	 * @generated
	 */
	void setCategory(String value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Name without 其中, unit, price base and footnote marks. 指标名称。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.planwright.model.PlanPackage#getIndicator_Name()
	 * @model unique="false"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.planwright.model.Indicator#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Printed Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Name cell as printed. 名称栏原文。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Printed Name</em>' attribute.
	 * @see #setPrintedName(String)
	 * @see org.planwright.model.PlanPackage#getIndicator_PrintedName()
	 * @model unique="false"
	 * @generated
	 */
	String getPrintedName();

	/**
	 * Sets the value of the '{@link org.planwright.model.Indicator#getPrintedName <em>Printed Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Printed Name</em>' attribute.
	 * @see #getPrintedName()
	 * @generated
	 */
	void setPrintedName(String value);

	/**
	 * Returns the value of the '<em><b>Aliases</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Other names that the text uses. 别名。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Aliases</em>' attribute list.
	 * @see org.planwright.model.PlanPackage#getIndicator_Aliases()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getAliases();

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Unit as printed, without brackets. 计量单位。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit</em>' attribute.
	 * @see #setUnit(String)
	 * @see org.planwright.model.PlanPackage#getIndicator_Unit()
	 * @model unique="false"
	 * @generated
	 */
	String getUnit();

	/**
	 * Sets the value of the '{@link org.planwright.model.Indicator#getUnit <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' attribute.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(String value);

	/**
	 * Returns the value of the '<em><b>Price Base</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Such as 2019年不变单价; null when current or not said. 价格基准。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Price Base</em>' attribute.
	 * @see #setPriceBase(String)
	 * @see org.planwright.model.PlanPackage#getIndicator_PriceBase()
	 * @model unique="false"
	 * @generated
	 */
	String getPriceBase();

	/**
	 * Sets the value of the '{@link org.planwright.model.Indicator#getPriceBase <em>Price Base</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Price Base</em>' attribute.
	 * @see #getPriceBase()
	 * @generated
	 */
	void setPriceBase(String value);

	/**
	 * Returns the value of the '<em><b>Baseline</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  基期值。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Baseline</em>' containment reference.
	 * @see #setBaseline(Figure)
	 * @see org.planwright.model.PlanPackage#getIndicator_Baseline()
	 * @model containment="true"
	 * @generated
	 */
	Figure getBaseline();

	/**
	 * Sets the value of the '{@link org.planwright.model.Indicator#getBaseline <em>Baseline</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Baseline</em>' containment reference.
	 * @see #getBaseline()
	 * @generated
	 */
	void setBaseline(Figure value);

	/**
	 * Returns the value of the '<em><b>Target</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  目标值。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target</em>' containment reference.
	 * @see #setTarget(Figure)
	 * @see org.planwright.model.PlanPackage#getIndicator_Target()
	 * @model containment="true"
	 * @generated
	 */
	Figure getTarget();

	/**
	 * Sets the value of the '{@link org.planwright.model.Indicator#getTarget <em>Target</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' containment reference.
	 * @see #getTarget()
	 * @generated
	 */
	void setTarget(Figure value);

	/**
	 * Returns the value of the '<em><b>Change</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  变化。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Change</em>' containment reference.
	 * @see #setChange(Figure)
	 * @see org.planwright.model.PlanPackage#getIndicator_Change()
	 * @model containment="true"
	 * @generated
	 */
	Figure getChange();

	/**
	 * Sets the value of the '{@link org.planwright.model.Indicator#getChange <em>Change</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Change</em>' containment reference.
	 * @see #getChange()
	 * @generated
	 */
	void setChange(Figure value);

	/**
	 * Returns the value of the '<em><b>Change Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.planwright.model.ChangeKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Change Kind</em>' attribute.
	 * @see org.planwright.model.ChangeKind
	 * @see #setChangeKind(ChangeKind)
	 * @see org.planwright.model.PlanPackage#getIndicator_ChangeKind()
	 * @model unique="false"
	 * @generated
	 */
	ChangeKind getChangeKind();

	/**
	 * Sets the value of the '{@link org.planwright.model.Indicator#getChangeKind <em>Change Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Change Kind</em>' attribute.
	 * @see org.planwright.model.ChangeKind
	 * @see #getChangeKind()
	 * @generated
	 */
	void setChangeKind(ChangeKind value);

	/**
	 * Returns the value of the '<em><b>Attribute</b></em>' attribute.
	 * The literals are from the enumeration {@link org.planwright.model.IndicatorAttribute}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Attribute</em>' attribute.
	 * @see org.planwright.model.IndicatorAttribute
	 * @see #setAttribute(IndicatorAttribute)
	 * @see org.planwright.model.PlanPackage#getIndicator_Attribute()
	 * @model unique="false"
	 * @generated
	 */
	IndicatorAttribute getAttribute();

	/**
	 * Sets the value of the '{@link org.planwright.model.Indicator#getAttribute <em>Attribute</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Attribute</em>' attribute.
	 * @see org.planwright.model.IndicatorAttribute
	 * @see #getAttribute()
	 * @generated
	 */
	void setAttribute(IndicatorAttribute value);

	/**
	 * Returns the value of the '<em><b>Path Shape</b></em>' attribute.
	 * The literals are from the enumeration {@link org.planwright.model.PathShape}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Path Shape</em>' attribute.
	 * @see org.planwright.model.PathShape
	 * @see #setPathShape(PathShape)
	 * @see org.planwright.model.PlanPackage#getIndicator_PathShape()
	 * @model unique="false"
	 * @generated
	 */
	PathShape getPathShape();

	/**
	 * Sets the value of the '{@link org.planwright.model.Indicator#getPathShape <em>Path Shape</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Path Shape</em>' attribute.
	 * @see org.planwright.model.PathShape
	 * @see #getPathShape()
	 * @generated
	 */
	void setPathShape(PathShape value);

	/**
	 * Returns the value of the '<em><b>Direction</b></em>' attribute.
	 * The literals are from the enumeration {@link org.planwright.model.Direction}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Direction</em>' attribute.
	 * @see org.planwright.model.Direction
	 * @see #setDirection(Direction)
	 * @see org.planwright.model.PlanPackage#getIndicator_Direction()
	 * @model unique="false"
	 * @generated
	 */
	Direction getDirection();

	/**
	 * Sets the value of the '{@link org.planwright.model.Indicator#getDirection <em>Direction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Direction</em>' attribute.
	 * @see org.planwright.model.Direction
	 * @see #getDirection()
	 * @generated
	 */
	void setDirection(Direction value);

	/**
	 * Returns the value of the '<em><b>Notes</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  What the marks at this row say. 说明。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Notes</em>' attribute list.
	 * @see org.planwright.model.PlanPackage#getIndicator_Notes()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getNotes();

	/**
	 * Returns the value of the '<em><b>Parts</b></em>' containment reference list.
	 * The list contents are of type {@link org.planwright.model.Indicator}.
	 * It is bidirectional and its opposite is '{@link org.planwright.model.Indicator#getWhole <em>Whole</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Rows under 其中. 其中项。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parts</em>' containment reference list.
	 * @see org.planwright.model.PlanPackage#getIndicator_Parts()
	 * @see org.planwright.model.Indicator#getWhole
	 * @model opposite="whole" containment="true"
	 * @generated
	 */
	EList<Indicator> getParts();

	/**
	 * Returns the value of the '<em><b>Whole</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.planwright.model.Indicator#getParts <em>Parts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The row that this one is a part of. 所属总项。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Whole</em>' container reference.
	 * @see #setWhole(Indicator)
	 * @see org.planwright.model.PlanPackage#getIndicator_Whole()
	 * @see org.planwright.model.Indicator#getParts
	 * @model opposite="parts" transient="false"
	 * @generated
	 */
	Indicator getWhole();

	/**
	 * Sets the value of the '{@link org.planwright.model.Indicator#getWhole <em>Whole</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Whole</em>' container reference.
	 * @see #getWhole()
	 * @generated
	 */
	void setWhole(Indicator value);

	/**
	 * Returns the value of the '<em><b>First Line</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  First line in the source, from 1; 0 when it was written here. 来源起始行。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>First Line</em>' attribute.
	 * @see #setFirstLine(int)
	 * @see org.planwright.model.PlanPackage#getIndicator_FirstLine()
	 * @model unique="false"
	 * @generated
	 */
	int getFirstLine();

	/**
	 * Sets the value of the '{@link org.planwright.model.Indicator#getFirstLine <em>First Line</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>First Line</em>' attribute.
	 * @see #getFirstLine()
	 * @generated
	 */
	void setFirstLine(int value);

	/**
	 * Returns the value of the '<em><b>Last Line</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Last line in the source. 来源结束行。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Last Line</em>' attribute.
	 * @see #setLastLine(int)
	 * @see org.planwright.model.PlanPackage#getIndicator_LastLine()
	 * @model unique="false"
	 * @generated
	 */
	int getLastLine();

	/**
	 * Sets the value of the '{@link org.planwright.model.Indicator#getLastLine <em>Last Line</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Last Line</em>' attribute.
	 * @see #getLastLine()
	 * @generated
	 */
	void setLastLine(int value);

} // Indicator
