/**
 */
package org.planwright.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Reading Note</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 *  Something that the reader says about the source. 读取时的提示。
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.planwright.model.ReadingNote#getSeverity <em>Severity</em>}</li>
 *   <li>{@link org.planwright.model.ReadingNote#getCode <em>Code</em>}</li>
 *   <li>{@link org.planwright.model.ReadingNote#getArguments <em>Arguments</em>}</li>
 *   <li>{@link org.planwright.model.ReadingNote#getLine <em>Line</em>}</li>
 *   <li>{@link org.planwright.model.ReadingNote#getLastLine <em>Last Line</em>}</li>
 *   <li>{@link org.planwright.model.ReadingNote#getSubject <em>Subject</em>}</li>
 * </ul>
 *
 * @see org.planwright.model.PlanPackage#getReadingNote()
 * @model
 * @generated
 */
public interface ReadingNote extends EObject {
	/**
	 * Returns the value of the '<em><b>Severity</b></em>' attribute.
	 * The literals are from the enumeration {@link org.planwright.model.NoteSeverity}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Severity</em>' attribute.
	 * @see org.planwright.model.NoteSeverity
	 * @see #setSeverity(NoteSeverity)
	 * @see org.planwright.model.PlanPackage#getReadingNote_Severity()
	 * @model unique="false"
	 * @generated
	 */
	NoteSeverity getSeverity();

	/**
	 * Sets the value of the '{@link org.planwright.model.ReadingNote#getSeverity <em>Severity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Severity</em>' attribute.
	 * @see org.planwright.model.NoteSeverity
	 * @see #getSeverity()
	 * @generated
	 */
	void setSeverity(NoteSeverity value);

	/**
	 * Returns the value of the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Stable code of the message. 提示代码。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Code</em>' attribute.
	 * @see #setCode(String)
	 * @see org.planwright.model.PlanPackage#getReadingNote_Code()
	 * @model unique="false"
	 * @generated
	 */
	String getCode();

	/**
	 * Sets the value of the '{@link org.planwright.model.ReadingNote#getCode <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Code</em>' attribute.
	 * @see #getCode()
	 * @generated
	 */
	void setCode(String value);

	/**
	 * Returns the value of the '<em><b>Arguments</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  What the message speaks of, in the order of the message's places. 提示参数。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Arguments</em>' attribute list.
	 * @see org.planwright.model.PlanPackage#getReadingNote_Arguments()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getArguments();

	/**
	 * Returns the value of the '<em><b>Line</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  First line in the source, from 1. 起始行。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Line</em>' attribute.
	 * @see #setLine(int)
	 * @see org.planwright.model.PlanPackage#getReadingNote_Line()
	 * @model unique="false"
	 * @generated
	 */
	int getLine();

	/**
	 * Sets the value of the '{@link org.planwright.model.ReadingNote#getLine <em>Line</em>}' attribute.
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
	 * <!-- begin-model-doc -->
	 *  Last line in the source, from 1. 结束行。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Last Line</em>' attribute.
	 * @see #setLastLine(int)
	 * @see org.planwright.model.PlanPackage#getReadingNote_LastLine()
	 * @model unique="false"
	 * @generated
	 */
	int getLastLine();

	/**
	 * Sets the value of the '{@link org.planwright.model.ReadingNote#getLastLine <em>Last Line</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Last Line</em>' attribute.
	 * @see #getLastLine()
	 * @generated
	 */
	void setLastLine(int value);

	/**
	 * Returns the value of the '<em><b>Subject</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The object made of these lines, if any. 对应的对象。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Subject</em>' reference.
	 * @see #setSubject(Identified)
	 * @see org.planwright.model.PlanPackage#getReadingNote_Subject()
	 * @model
	 * @generated
	 */
	Identified getSubject();

	/**
	 * Sets the value of the '{@link org.planwright.model.ReadingNote#getSubject <em>Subject</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Subject</em>' reference.
	 * @see #getSubject()
	 * @generated
	 */
	void setSubject(Identified value);

} // ReadingNote
