/**
 */
package org.planwright.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Source Document</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 *  The document that a plan was read from. 规划的来源文档。
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.planwright.model.SourceDocument#getFileName <em>File Name</em>}</li>
 *   <li>{@link org.planwright.model.SourceDocument#getCharset <em>Charset</em>}</li>
 *   <li>{@link org.planwright.model.SourceDocument#getDigest <em>Digest</em>}</li>
 *   <li>{@link org.planwright.model.SourceDocument#getImportedAt <em>Imported At</em>}</li>
 *   <li>{@link org.planwright.model.SourceDocument#getLineCount <em>Line Count</em>}</li>
 * </ul>
 *
 * @see org.planwright.model.PlanPackage#getSourceDocument()
 * @model
 * @generated
 */
public interface SourceDocument extends EObject {
	/**
	 * Returns the value of the '<em><b>File Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Name without folders. 文件名。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>File Name</em>' attribute.
	 * @see #setFileName(String)
	 * @see org.planwright.model.PlanPackage#getSourceDocument_FileName()
	 * @model unique="false"
	 * @generated
	 */
	String getFileName();

	/**
	 * Sets the value of the '{@link org.planwright.model.SourceDocument#getFileName <em>File Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>File Name</em>' attribute.
	 * @see #getFileName()
	 * @generated
	 */
	void setFileName(String value);

	/**
	 * Returns the value of the '<em><b>Charset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Name of the character set that it was read with. 字符编码。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Charset</em>' attribute.
	 * @see #setCharset(String)
	 * @see org.planwright.model.PlanPackage#getSourceDocument_Charset()
	 * @model unique="false"
	 * @generated
	 */
	String getCharset();

	/**
	 * Sets the value of the '{@link org.planwright.model.SourceDocument#getCharset <em>Charset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Charset</em>' attribute.
	 * @see #getCharset()
	 * @generated
	 */
	void setCharset(String value);

	/**
	 * Returns the value of the '<em><b>Digest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  SHA-256 of the bytes, hexadecimal. 文件摘要。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Digest</em>' attribute.
	 * @see #setDigest(String)
	 * @see org.planwright.model.PlanPackage#getSourceDocument_Digest()
	 * @model unique="false"
	 * @generated
	 */
	String getDigest();

	/**
	 * Sets the value of the '{@link org.planwright.model.SourceDocument#getDigest <em>Digest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Digest</em>' attribute.
	 * @see #getDigest()
	 * @generated
	 */
	void setDigest(String value);

	/**
	 * Returns the value of the '<em><b>Imported At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  ISO instant of the import. 导入时间。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Imported At</em>' attribute.
	 * @see #setImportedAt(String)
	 * @see org.planwright.model.PlanPackage#getSourceDocument_ImportedAt()
	 * @model unique="false"
	 * @generated
	 */
	String getImportedAt();

	/**
	 * Sets the value of the '{@link org.planwright.model.SourceDocument#getImportedAt <em>Imported At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Imported At</em>' attribute.
	 * @see #getImportedAt()
	 * @generated
	 */
	void setImportedAt(String value);

	/**
	 * Returns the value of the '<em><b>Line Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Number of lines of the source. 行数。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Line Count</em>' attribute.
	 * @see #setLineCount(int)
	 * @see org.planwright.model.PlanPackage#getSourceDocument_LineCount()
	 * @model unique="false"
	 * @generated
	 */
	int getLineCount();

	/**
	 * Sets the value of the '{@link org.planwright.model.SourceDocument#getLineCount <em>Line Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Line Count</em>' attribute.
	 * @see #getLineCount()
	 * @generated
	 */
	void setLineCount(int value);

} // SourceDocument
