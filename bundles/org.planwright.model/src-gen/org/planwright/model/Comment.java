/**
 */
package org.planwright.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Comment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 *  A remark on an object or on words. 批注。
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.planwright.model.Comment#getSubject <em>Subject</em>}</li>
 *   <li>{@link org.planwright.model.Comment#getWords <em>Words</em>}</li>
 *   <li>{@link org.planwright.model.Comment#getText <em>Text</em>}</li>
 *   <li>{@link org.planwright.model.Comment#getAuthor <em>Author</em>}</li>
 *   <li>{@link org.planwright.model.Comment#getCreated <em>Created</em>}</li>
 *   <li>{@link org.planwright.model.Comment#getState <em>State</em>}</li>
 *   <li>{@link org.planwright.model.Comment#getResolvedBy <em>Resolved By</em>}</li>
 *   <li>{@link org.planwright.model.Comment#getResolvedAt <em>Resolved At</em>}</li>
 *   <li>{@link org.planwright.model.Comment#getReplies <em>Replies</em>}</li>
 * </ul>
 *
 * @see org.planwright.model.PlanPackage#getComment()
 * @model
 * @generated
 */
public interface Comment extends Identified {
	/**
	 * Returns the value of the '<em><b>Subject</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Subject</em>' reference.
	 * @see #setSubject(Identified)
	 * @see org.planwright.model.PlanPackage#getComment_Subject()
	 * @model
	 * @generated
	 */
	Identified getSubject();

	/**
	 * Sets the value of the '{@link org.planwright.model.Comment#getSubject <em>Subject</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Subject</em>' reference.
	 * @see #getSubject()
	 * @generated
	 */
	void setSubject(Identified value);

	/**
	 * Returns the value of the '<em><b>Words</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The words that are meant; null where the whole object is. 所指文字。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Words</em>' containment reference.
	 * @see #setWords(Evidence)
	 * @see org.planwright.model.PlanPackage#getComment_Words()
	 * @model containment="true"
	 * @generated
	 */
	Evidence getWords();

	/**
	 * Sets the value of the '{@link org.planwright.model.Comment#getWords <em>Words</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Words</em>' containment reference.
	 * @see #getWords()
	 * @generated
	 */
	void setWords(Evidence value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.planwright.model.PlanPackage#getComment_Text()
	 * @model unique="false"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.planwright.model.Comment#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Author</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Author</em>' attribute.
	 * @see #setAuthor(String)
	 * @see org.planwright.model.PlanPackage#getComment_Author()
	 * @model unique="false"
	 * @generated
	 */
	String getAuthor();

	/**
	 * Sets the value of the '{@link org.planwright.model.Comment#getAuthor <em>Author</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Author</em>' attribute.
	 * @see #getAuthor()
	 * @generated
	 */
	void setAuthor(String value);

	/**
	 * Returns the value of the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  ISO instant. 时间。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Created</em>' attribute.
	 * @see #setCreated(String)
	 * @see org.planwright.model.PlanPackage#getComment_Created()
	 * @model unique="false"
	 * @generated
	 */
	String getCreated();

	/**
	 * Sets the value of the '{@link org.planwright.model.Comment#getCreated <em>Created</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Created</em>' attribute.
	 * @see #getCreated()
	 * @generated
	 */
	void setCreated(String value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link org.planwright.model.CommentState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.planwright.model.CommentState
	 * @see #setState(CommentState)
	 * @see org.planwright.model.PlanPackage#getComment_State()
	 * @model unique="false"
	 * @generated
	 */
	CommentState getState();

	/**
	 * Sets the value of the '{@link org.planwright.model.Comment#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.planwright.model.CommentState
	 * @see #getState()
	 * @generated
	 */
	void setState(CommentState value);

	/**
	 * Returns the value of the '<em><b>Resolved By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Who settled the thread; null while it is open, without a name, or where that was not kept. 处理人。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Resolved By</em>' attribute.
	 * @see #setResolvedBy(String)
	 * @see org.planwright.model.PlanPackage#getComment_ResolvedBy()
	 * @model unique="false"
	 * @generated
	 */
	String getResolvedBy();

	/**
	 * Sets the value of the '{@link org.planwright.model.Comment#getResolvedBy <em>Resolved By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Resolved By</em>' attribute.
	 * @see #getResolvedBy()
	 * @generated
	 */
	void setResolvedBy(String value);

	/**
	 * Returns the value of the '<em><b>Resolved At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  ISO instant; null while the thread is open, or where that was not kept. 处理时间。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Resolved At</em>' attribute.
	 * @see #setResolvedAt(String)
	 * @see org.planwright.model.PlanPackage#getComment_ResolvedAt()
	 * @model unique="false"
	 * @generated
	 */
	String getResolvedAt();

	/**
	 * Sets the value of the '{@link org.planwright.model.Comment#getResolvedAt <em>Resolved At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Resolved At</em>' attribute.
	 * @see #getResolvedAt()
	 * @generated
	 */
	void setResolvedAt(String value);

	/**
	 * Returns the value of the '<em><b>Replies</b></em>' containment reference list.
	 * The list contents are of type {@link org.planwright.model.Comment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Replies</em>' containment reference list.
	 * @see org.planwright.model.PlanPackage#getComment_Replies()
	 * @model containment="true"
	 * @generated
	 */
	EList<Comment> getReplies();

} // Comment
