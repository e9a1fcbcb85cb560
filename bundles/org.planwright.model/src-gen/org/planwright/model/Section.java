/**
 */
package org.planwright.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Section</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 *  A numbered heading and what stands under it. 章节。
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.planwright.model.Section#getParent <em>Parent</em>}</li>
 *   <li>{@link org.planwright.model.Section#getLevel <em>Level</em>}</li>
 *   <li>{@link org.planwright.model.Section#getLabel <em>Label</em>}</li>
 *   <li>{@link org.planwright.model.Section#getTitle <em>Title</em>}</li>
 *   <li>{@link org.planwright.model.Section#isRunIn <em>Run In</em>}</li>
 *   <li>{@link org.planwright.model.Section#getRunInMark <em>Run In Mark</em>}</li>
 *   <li>{@link org.planwright.model.Section#getLine <em>Line</em>}</li>
 * </ul>
 *
 * @see org.planwright.model.PlanPackage#getSection()
 * @model
 * @generated
 */
public interface Section extends Division {
	/**
	 * Returns the value of the '<em><b>Parent</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.planwright.model.Division#getSections <em>Sections</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  上级。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parent</em>' container reference.
	 * @see #setParent(Division)
	 * @see org.planwright.model.PlanPackage#getSection_Parent()
	 * @see org.planwright.model.Division#getSections
	 * @model opposite="sections" transient="false"
	 * @generated
	 */
	Division getParent();

	/**
	 * Sets the value of the '{@link org.planwright.model.Section#getParent <em>Parent</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Parent</em>' container reference.
	 * @see #getParent()
	 * @generated
	 */
	void setParent(Division value);

	/**
	 * Returns the value of the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  1 for 第一章 or 一、; 2 for （一）; 3 for 1.; 4 for run-in heads and （1）. 标题级别。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Level</em>' attribute.
	 * @see #setLevel(int)
	 * @see org.planwright.model.PlanPackage#getSection_Level()
	 * @model unique="false"
	 * @generated
	 */
	int getLevel();

	/**
	 * Sets the value of the '{@link org.planwright.model.Section#getLevel <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Level</em>' attribute.
	 * @see #getLevel()
	 * @generated
	 */
	void setLevel(int value);

	/**
	 * Returns the value of the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The number as printed, with its punctuation; empty where there is none. 标题序号。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label</em>' attribute.
	 * @see #setLabel(String)
	 * @see org.planwright.model.PlanPackage#getSection_Label()
	 * @model unique="false"
	 * @generated
	 */
	String getLabel();

	/**
	 * Sets the value of the '{@link org.planwright.model.Section#getLabel <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label</em>' attribute.
	 * @see #getLabel()
	 * @generated
	 */
	void setLabel(String value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The heading without its number. 标题。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.planwright.model.PlanPackage#getSection_Title()
	 * @model unique="false"
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.planwright.model.Section#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Run In</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  True when the heading is the first sentence of its paragraph. 是否为段首标题句。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Run In</em>' attribute.
	 * @see #setRunIn(boolean)
	 * @see org.planwright.model.PlanPackage#getSection_RunIn()
	 * @model unique="false"
	 * @generated
	 */
	boolean isRunIn();

	/**
	 * Sets the value of the '{@link org.planwright.model.Section#isRunIn <em>Run In</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Run In</em>' attribute.
	 * @see #isRunIn()
	 * @generated
	 */
	void setRunIn(boolean value);

	/**
	 * Returns the value of the '<em><b>Run In Mark</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  What stands between a run-in heading and its text, as printed. 段首标题后的标点。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Run In Mark</em>' attribute.
	 * @see #setRunInMark(String)
	 * @see org.planwright.model.PlanPackage#getSection_RunInMark()
	 * @model unique="false"
	 * @generated
	 */
	String getRunInMark();

	/**
	 * Sets the value of the '{@link org.planwright.model.Section#getRunInMark <em>Run In Mark</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Run In Mark</em>' attribute.
	 * @see #getRunInMark()
	 * @generated
	 */
	void setRunInMark(String value);

	/**
	 * Returns the value of the '<em><b>Line</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Line in the source, from 1; 0 when it was written here. 来源行号。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Line</em>' attribute.
	 * @see #setLine(int)
	 * @see org.planwright.model.PlanPackage#getSection_Line()
	 * @model unique="false"
	 * @generated
	 */
	int getLine();

	/**
	 * Sets the value of the '{@link org.planwright.model.Section#getLine <em>Line</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Line</em>' attribute.
	 * @see #getLine()
	 * @generated
	 */
	void setLine(int value);

} // Section
