/**
 */
package org.planwright.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Block</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 *  A piece of a plan's flow. 正文中的一块。
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.planwright.model.Block#getFirstLine <em>First Line</em>}</li>
 *   <li>{@link org.planwright.model.Block#getLastLine <em>Last Line</em>}</li>
 * </ul>
 *
 * @see org.planwright.model.PlanPackage#getBlock()
 * @model abstract="true"
 * @generated
 */
public interface Block extends Identified {
	/**
	 * Returns the value of the '<em><b>First Line</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  First line in the source, from 1; 0 when it was written here. 来源起始行。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>First Line</em>' attribute.
	 * @see #setFirstLine(int)
	 * @see org.planwright.model.PlanPackage#getBlock_FirstLine()
	 * @model unique="false"
	 * @generated
	 */
	int getFirstLine();

	/**
	 * Sets the value of the '{@link org.planwright.model.Block#getFirstLine <em>First Line</em>}' attribute.
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
	 * @see org.planwright.model.PlanPackage#getBlock_LastLine()
	 * @model unique="false"
	 * @generated
	 */
	int getLastLine();

	/**
	 * Sets the value of the '{@link org.planwright.model.Block#getLastLine <em>Last Line</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Last Line</em>' attribute.
	 * @see #getLastLine()
	 * @generated
	 */
	void setLastLine(int value);

} // Block
