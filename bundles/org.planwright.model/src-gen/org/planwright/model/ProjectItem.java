/**
 */
package org.planwright.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Project Item</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 *  One item or paragraph of a project box. 工程内容的一项。
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.planwright.model.ProjectItem#getNo <em>No</em>}</li>
 *   <li>{@link org.planwright.model.ProjectItem#getLabel <em>Label</em>}</li>
 *   <li>{@link org.planwright.model.ProjectItem#getTitle <em>Title</em>}</li>
 *   <li>{@link org.planwright.model.ProjectItem#getTitleMark <em>Title Mark</em>}</li>
 *   <li>{@link org.planwright.model.ProjectItem#getLine <em>Line</em>}</li>
 *   <li>{@link org.planwright.model.ProjectItem#getLastLine <em>Last Line</em>}</li>
 * </ul>
 *
 * @see org.planwright.model.PlanPackage#getProjectItem()
 * @model
 * @generated
 */
public interface ProjectItem extends Passage {
	/**
	 * Returns the value of the '<em><b>No</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Number as printed without punctuation; empty for a plain paragraph. 序号。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>No</em>' attribute.
	 * @see #setNo(String)
	 * @see org.planwright.model.PlanPackage#getProjectItem_No()
	 * @model unique="false"
	 * @generated
	 */
	String getNo();

	/**
	 * Sets the value of the '{@link org.planwright.model.ProjectItem#getNo <em>No</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>No</em>' attribute.
	 * @see #getNo()
	 * @generated
	 */
	void setNo(String value);

	/**
	 * Returns the value of the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Number with its punctuation as printed. 序号原文。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label</em>' attribute.
	 * @see #setLabel(String)
	 * @see org.planwright.model.PlanPackage#getProjectItem_Label()
	 * @model unique="false"
	 * @generated
	 */
	String getLabel();

	/**
	 * Sets the value of the '{@link org.planwright.model.ProjectItem#getLabel <em>Label</em>}' attribute.
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
	 *  Run-in title; empty where there is none. 小标题。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.planwright.model.PlanPackage#getProjectItem_Title()
	 * @model unique="false"
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.planwright.model.ProjectItem#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Title Mark</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  What stands between title and text, as printed. 小标题后的标点。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title Mark</em>' attribute.
	 * @see #setTitleMark(String)
	 * @see org.planwright.model.PlanPackage#getProjectItem_TitleMark()
	 * @model unique="false"
	 * @generated
	 */
	String getTitleMark();

	/**
	 * Sets the value of the '{@link org.planwright.model.ProjectItem#getTitleMark <em>Title Mark</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title Mark</em>' attribute.
	 * @see #getTitleMark()
	 * @generated
	 */
	void setTitleMark(String value);

	/**
	 * Returns the value of the '<em><b>Line</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Line</em>' attribute.
	 * @see #setLine(int)
	 * @see org.planwright.model.PlanPackage#getProjectItem_Line()
	 * @model unique="false"
	 * @generated
	 */
	int getLine();

	/**
	 * Sets the value of the '{@link org.planwright.model.ProjectItem#getLine <em>Line</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Line</em>' attribute.
	 * @see #getLine()
	 * @generated
	 */
	void setLine(int value);

	/**
	 * Returns the value of the '<em><b>Last Line</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Last Line</em>' attribute.
	 * @see #setLastLine(int)
	 * @see org.planwright.model.PlanPackage#getProjectItem_LastLine()
	 * @model unique="false"
	 * @generated
	 */
	int getLastLine();

	/**
	 * Sets the value of the '{@link org.planwright.model.ProjectItem#getLastLine <em>Last Line</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Last Line</em>' attribute.
	 * @see #getLastLine()
	 * @generated
	 */
	void setLastLine(int value);

} // ProjectItem
