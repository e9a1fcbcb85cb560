/**
 */
package org.planwright.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Copy Origin</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 *  Where a frozen copy of another project's plan was taken from. 冻结副本的来源。
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.planwright.model.CopyOrigin#getFile <em>File</em>}</li>
 *   <li>{@link org.planwright.model.CopyOrigin#getPlanId <em>Plan Id</em>}</li>
 *   <li>{@link org.planwright.model.CopyOrigin#getDigest <em>Digest</em>}</li>
 *   <li>{@link org.planwright.model.CopyOrigin#getTakenAt <em>Taken At</em>}</li>
 * </ul>
 *
 * @see org.planwright.model.PlanPackage#getCopyOrigin()
 * @model
 * @generated
 */
public interface CopyOrigin extends EObject {
	/**
	 * Returns the value of the '<em><b>File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The project file, relative to the own one where both are under one root. 来源项目文件。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>File</em>' attribute.
	 * @see #setFile(String)
	 * @see org.planwright.model.PlanPackage#getCopyOrigin_File()
	 * @model unique="false"
	 * @generated
	 */
	String getFile();

	/**
	 * Sets the value of the '{@link org.planwright.model.CopyOrigin#getFile <em>File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>File</em>' attribute.
	 * @see #getFile()
	 * @generated
	 */
	void setFile(String value);

	/**
	 * Returns the value of the '<em><b>Plan Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Id of the plan there. 来源规划标识。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Plan Id</em>' attribute.
	 * @see #setPlanId(String)
	 * @see org.planwright.model.PlanPackage#getCopyOrigin_PlanId()
	 * @model unique="false"
	 * @generated
	 */
	String getPlanId();

	/**
	 * Sets the value of the '{@link org.planwright.model.CopyOrigin#getPlanId <em>Plan Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Plan Id</em>' attribute.
	 * @see #getPlanId()
	 * @generated
	 */
	void setPlanId(String value);

	/**
	 * Returns the value of the '<em><b>Digest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Digest of its content when it was taken. 内容摘要。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Digest</em>' attribute.
	 * @see #setDigest(String)
	 * @see org.planwright.model.PlanPackage#getCopyOrigin_Digest()
	 * @model unique="false"
	 * @generated
	 */
	String getDigest();

	/**
	 * Sets the value of the '{@link org.planwright.model.CopyOrigin#getDigest <em>Digest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Digest</em>' attribute.
	 * @see #getDigest()
	 * @generated
	 */
	void setDigest(String value);

	/**
	 * Returns the value of the '<em><b>Taken At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  ISO instant. 取用时间。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Taken At</em>' attribute.
	 * @see #setTakenAt(String)
	 * @see org.planwright.model.PlanPackage#getCopyOrigin_TakenAt()
	 * @model unique="false"
	 * @generated
	 */
	String getTakenAt();

	/**
	 * Sets the value of the '{@link org.planwright.model.CopyOrigin#getTakenAt <em>Taken At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Taken At</em>' attribute.
	 * @see #getTakenAt()
	 * @generated
	 */
	void setTakenAt(String value);

} // CopyOrigin
