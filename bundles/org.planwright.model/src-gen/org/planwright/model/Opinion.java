/**
 */
package org.planwright.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Opinion</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 *  A reviewer's opinion on this plan. 衔接意见。
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.planwright.model.Opinion#getSubject <em>Subject</em>}</li>
 *   <li>{@link org.planwright.model.Opinion#getAbout <em>About</em>}</li>
 *   <li>{@link org.planwright.model.Opinion#getOrigin <em>Origin</em>}</li>
 *   <li>{@link org.planwright.model.Opinion#getText <em>Text</em>}</li>
 *   <li>{@link org.planwright.model.Opinion#getProposal <em>Proposal</em>}</li>
 *   <li>{@link org.planwright.model.Opinion#getAnswer <em>Answer</em>}</li>
 *   <li>{@link org.planwright.model.Opinion#getAnswerReason <em>Answer Reason</em>}</li>
 *   <li>{@link org.planwright.model.Opinion#getState <em>State</em>}</li>
 *   <li>{@link org.planwright.model.Opinion#getAuthor <em>Author</em>}</li>
 *   <li>{@link org.planwright.model.Opinion#getCreated <em>Created</em>}</li>
 * </ul>
 *
 * @see org.planwright.model.PlanPackage#getOpinion()
 * @model
 * @generated
 */
public interface Opinion extends Identified {
	/**
	 * Returns the value of the '<em><b>Subject</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Where it belongs in this plan; null for the plan as a whole. 所在位置。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Subject</em>' reference.
	 * @see #setSubject(Identified)
	 * @see org.planwright.model.PlanPackage#getOpinion_Subject()
	 * @model
	 * @generated
	 */
	Identified getSubject();

	/**
	 * Sets the value of the '{@link org.planwright.model.Opinion#getSubject <em>Subject</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Subject</em>' reference.
	 * @see #getSubject()
	 * @generated
	 */
	void setSubject(Identified value);

	/**
	 * Returns the value of the '<em><b>About</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  What of the upper plan it goes by, if anything. 上位规划依据。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>About</em>' reference.
	 * @see #setAbout(Identified)
	 * @see org.planwright.model.PlanPackage#getOpinion_About()
	 * @model
	 * @generated
	 */
	Identified getAbout();

	/**
	 * Sets the value of the '{@link org.planwright.model.Opinion#getAbout <em>About</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>About</em>' reference.
	 * @see #getAbout()
	 * @generated
	 */
	void setAbout(Identified value);

	/**
	 * Returns the value of the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  What it was prepared from, by rule or verdict; null for one written by hand. 来源。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Origin</em>' attribute.
	 * @see #setOrigin(String)
	 * @see org.planwright.model.PlanPackage#getOpinion_Origin()
	 * @model unique="false"
	 * @generated
	 */
	String getOrigin();

	/**
	 * Sets the value of the '{@link org.planwright.model.Opinion#getOrigin <em>Origin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Origin</em>' attribute.
	 * @see #getOrigin()
	 * @generated
	 */
	void setOrigin(String value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  意见。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.planwright.model.PlanPackage#getOpinion_Text()
	 * @model unique="false"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.planwright.model.Opinion#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Proposal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Wording that would settle it. 建议表述。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Proposal</em>' attribute.
	 * @see #setProposal(String)
	 * @see org.planwright.model.PlanPackage#getOpinion_Proposal()
	 * @model unique="false"
	 * @generated
	 */
	String getProposal();

	/**
	 * Sets the value of the '{@link org.planwright.model.Opinion#getProposal <em>Proposal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Proposal</em>' attribute.
	 * @see #getProposal()
	 * @generated
	 */
	void setProposal(String value);

	/**
	 * Returns the value of the '<em><b>Answer</b></em>' attribute.
	 * The literals are from the enumeration {@link org.planwright.model.Answer}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Answer</em>' attribute.
	 * @see org.planwright.model.Answer
	 * @see #setAnswer(Answer)
	 * @see org.planwright.model.PlanPackage#getOpinion_Answer()
	 * @model unique="false"
	 * @generated
	 */
	Answer getAnswer();

	/**
	 * Sets the value of the '{@link org.planwright.model.Opinion#getAnswer <em>Answer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Answer</em>' attribute.
	 * @see org.planwright.model.Answer
	 * @see #getAnswer()
	 * @generated
	 */
	void setAnswer(Answer value);

	/**
	 * Returns the value of the '<em><b>Answer Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Why it was answered so. 答复理由。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Answer Reason</em>' attribute.
	 * @see #setAnswerReason(String)
	 * @see org.planwright.model.PlanPackage#getOpinion_AnswerReason()
	 * @model unique="false"
	 * @generated
	 */
	String getAnswerReason();

	/**
	 * Sets the value of the '{@link org.planwright.model.Opinion#getAnswerReason <em>Answer Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Answer Reason</em>' attribute.
	 * @see #getAnswerReason()
	 * @generated
	 */
	void setAnswerReason(String value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link org.planwright.model.OpinionState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.planwright.model.OpinionState
	 * @see #setState(OpinionState)
	 * @see org.planwright.model.PlanPackage#getOpinion_State()
	 * @model unique="false"
	 * @generated
	 */
	OpinionState getState();

	/**
	 * Sets the value of the '{@link org.planwright.model.Opinion#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.planwright.model.OpinionState
	 * @see #getState()
	 * @generated
	 */
	void setState(OpinionState value);

	/**
	 * Returns the value of the '<em><b>Author</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Author</em>' attribute.
	 * @see #setAuthor(String)
	 * @see org.planwright.model.PlanPackage#getOpinion_Author()
	 * @model unique="false"
	 * @generated
	 */
	String getAuthor();

	/**
	 * Sets the value of the '{@link org.planwright.model.Opinion#getAuthor <em>Author</em>}' attribute.
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
	 * @see org.planwright.model.PlanPackage#getOpinion_Created()
	 * @model unique="false"
	 * @generated
	 */
	String getCreated();

	/**
	 * Sets the value of the '{@link org.planwright.model.Opinion#getCreated <em>Created</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Created</em>' attribute.
	 * @see #getCreated()
	 * @generated
	 */
	void setCreated(String value);

} // Opinion
