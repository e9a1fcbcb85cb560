/**
 */
package org.planwright.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Plan</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 *  One document of one authority for one period. 一份规划。
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.planwright.model.Plan#getTitle <em>Title</em>}</li>
 *   <li>{@link org.planwright.model.Plan#getLevel <em>Level</em>}</li>
 *   <li>{@link org.planwright.model.Plan#getRegion <em>Region</em>}</li>
 *   <li>{@link org.planwright.model.Plan#getPublisher <em>Publisher</em>}</li>
 *   <li>{@link org.planwright.model.Plan#getPublished <em>Published</em>}</li>
 *   <li>{@link org.planwright.model.Plan#getPeriodStart <em>Period Start</em>}</li>
 *   <li>{@link org.planwright.model.Plan#getPeriodEnd <em>Period End</em>}</li>
 *   <li>{@link org.planwright.model.Plan#getUpper <em>Upper</em>}</li>
 *   <li>{@link org.planwright.model.Plan#getSource <em>Source</em>}</li>
 *   <li>{@link org.planwright.model.Plan#getReadingNotes <em>Reading Notes</em>}</li>
 *   <li>{@link org.planwright.model.Plan#getLinks <em>Links</em>}</li>
 *   <li>{@link org.planwright.model.Plan#getAlignments <em>Alignments</em>}</li>
 *   <li>{@link org.planwright.model.Plan#getOpinions <em>Opinions</em>}</li>
 *   <li>{@link org.planwright.model.Plan#getDecompositions <em>Decompositions</em>}</li>
 *   <li>{@link org.planwright.model.Plan#getCopiedFrom <em>Copied From</em>}</li>
 *   <li>{@link org.planwright.model.Plan#getObservations <em>Observations</em>}</li>
 *   <li>{@link org.planwright.model.Plan#getWaivers <em>Waivers</em>}</li>
 *   <li>{@link org.planwright.model.Plan#getComments <em>Comments</em>}</li>
 * </ul>
 *
 * @see org.planwright.model.PlanPackage#getPlan()
 * @model
 * @generated
 */
public interface Plan extends Division {
	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  As printed on the cover. 标题。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.planwright.model.PlanPackage#getPlan_Title()
	 * @model unique="false"
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.planwright.model.Plan#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Level</b></em>' attribute.
	 * The literals are from the enumeration {@link org.planwright.model.PlanLevel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  层级。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Level</em>' attribute.
	 * @see org.planwright.model.PlanLevel
	 * @see #setLevel(PlanLevel)
	 * @see org.planwright.model.PlanPackage#getPlan_Level()
	 * @model unique="false"
	 * @generated
	 */
	PlanLevel getLevel();

	/**
	 * Sets the value of the '{@link org.planwright.model.Plan#getLevel <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Level</em>' attribute.
	 * @see org.planwright.model.PlanLevel
	 * @see #getLevel()
	 * @generated
	 */
	void setLevel(PlanLevel value);

	/**
	 * Returns the value of the '<em><b>Region</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The area it speaks for, without 省 or 市; 全国 for a national plan. 地区。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Region</em>' attribute.
	 * @see #setRegion(String)
	 * @see org.planwright.model.PlanPackage#getPlan_Region()
	 * @model unique="false"
	 * @generated
	 */
	String getRegion();

	/**
	 * Sets the value of the '{@link org.planwright.model.Plan#getRegion <em>Region</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Region</em>' attribute.
	 * @see #getRegion()
	 * @generated
	 */
	void setRegion(String value);

	/**
	 * Returns the value of the '<em><b>Publisher</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The authorities that issued it, as printed, joined by 、. 发布机关。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Publisher</em>' attribute.
	 * @see #setPublisher(String)
	 * @see org.planwright.model.PlanPackage#getPlan_Publisher()
	 * @model unique="false"
	 * @generated
	 */
	String getPublisher();

	/**
	 * Sets the value of the '{@link org.planwright.model.Plan#getPublisher <em>Publisher</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Publisher</em>' attribute.
	 * @see #getPublisher()
	 * @generated
	 */
	void setPublisher(String value);

	/**
	 * Returns the value of the '<em><b>Published</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  ISO date or year and month; null when the document gives none. 发布日期。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Published</em>' attribute.
	 * @see #setPublished(String)
	 * @see org.planwright.model.PlanPackage#getPlan_Published()
	 * @model unique="false"
	 * @generated
	 */
	String getPublished();

	/**
	 * Sets the value of the '{@link org.planwright.model.Plan#getPublished <em>Published</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Published</em>' attribute.
	 * @see #getPublished()
	 * @generated
	 */
	void setPublished(String value);

	/**
	 * Returns the value of the '<em><b>Period Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  First year, 0 when unknown. 规划期起始年。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Period Start</em>' attribute.
	 * @see #setPeriodStart(int)
	 * @see org.planwright.model.PlanPackage#getPlan_PeriodStart()
	 * @model unique="false"
	 * @generated
	 */
	int getPeriodStart();

	/**
	 * Sets the value of the '{@link org.planwright.model.Plan#getPeriodStart <em>Period Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Period Start</em>' attribute.
	 * @see #getPeriodStart()
	 * @generated
	 */
	void setPeriodStart(int value);

	/**
	 * Returns the value of the '<em><b>Period End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Last year, 0 when unknown. 规划期截止年。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Period End</em>' attribute.
	 * @see #setPeriodEnd(int)
	 * @see org.planwright.model.PlanPackage#getPlan_PeriodEnd()
	 * @model unique="false"
	 * @generated
	 */
	int getPeriodEnd();

	/**
	 * Sets the value of the '{@link org.planwright.model.Plan#getPeriodEnd <em>Period End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Period End</em>' attribute.
	 * @see #getPeriodEnd()
	 * @generated
	 */
	void setPeriodEnd(int value);

	/**
	 * Returns the value of the '<em><b>Upper</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The plan that this one answers to. 上位规划。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Upper</em>' reference.
	 * @see #setUpper(Plan)
	 * @see org.planwright.model.PlanPackage#getPlan_Upper()
	 * @model
	 * @generated
	 */
	Plan getUpper();

	/**
	 * Sets the value of the '{@link org.planwright.model.Plan#getUpper <em>Upper</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Upper</em>' reference.
	 * @see #getUpper()
	 * @generated
	 */
	void setUpper(Plan value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Where it was read from. 来源文件。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' containment reference.
	 * @see #setSource(SourceDocument)
	 * @see org.planwright.model.PlanPackage#getPlan_Source()
	 * @model containment="true"
	 * @generated
	 */
	SourceDocument getSource();

	/**
	 * Sets the value of the '{@link org.planwright.model.Plan#getSource <em>Source</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' containment reference.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(SourceDocument value);

	/**
	 * Returns the value of the '<em><b>Reading Notes</b></em>' containment reference list.
	 * The list contents are of type {@link org.planwright.model.ReadingNote}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  What the reader was not sure of or could not place. 读取时的疑点。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reading Notes</em>' containment reference list.
	 * @see org.planwright.model.PlanPackage#getPlan_ReadingNotes()
	 * @model containment="true"
	 * @generated
	 */
	EList<ReadingNote> getReadingNotes();

	/**
	 * Returns the value of the '<em><b>Links</b></em>' containment reference list.
	 * The list contents are of type {@link org.planwright.model.TraceLink}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Links whose source stands in this plan. 从本规划出发的追溯关系。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Links</em>' containment reference list.
	 * @see org.planwright.model.PlanPackage#getPlan_Links()
	 * @model containment="true"
	 * @generated
	 */
	EList<TraceLink> getLinks();

	/**
	 * Returns the value of the '<em><b>Alignments</b></em>' containment reference list.
	 * The list contents are of type {@link org.planwright.model.Alignment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  This plan against its upper plan. 与上位规划的衔接。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Alignments</em>' containment reference list.
	 * @see org.planwright.model.PlanPackage#getPlan_Alignments()
	 * @model containment="true"
	 * @generated
	 */
	EList<Alignment> getAlignments();

	/**
	 * Returns the value of the '<em><b>Opinions</b></em>' containment reference list.
	 * The list contents are of type {@link org.planwright.model.Opinion}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Opinions of those who hold this plan against its upper plan. 对本规划的衔接意见。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Opinions</em>' containment reference list.
	 * @see org.planwright.model.PlanPackage#getPlan_Opinions()
	 * @model containment="true"
	 * @generated
	 */
	EList<Opinion> getOpinions();

	/**
	 * Returns the value of the '<em><b>Decompositions</b></em>' containment reference list.
	 * The list contents are of type {@link org.planwright.model.Decomposition}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Targets of this plan shared out to those below. 本规划指标的分解。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Decompositions</em>' containment reference list.
	 * @see org.planwright.model.PlanPackage#getPlan_Decompositions()
	 * @model containment="true"
	 * @generated
	 */
	EList<Decomposition> getDecompositions();

	/**
	 * Returns the value of the '<em><b>Copied From</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Where it was copied from; null for a plan of this project's own. A copy is not edited. 冻结副本的来源。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Copied From</em>' containment reference.
	 * @see #setCopiedFrom(CopyOrigin)
	 * @see org.planwright.model.PlanPackage#getPlan_CopiedFrom()
	 * @model containment="true"
	 * @generated
	 */
	CopyOrigin getCopiedFrom();

	/**
	 * Sets the value of the '{@link org.planwright.model.Plan#getCopiedFrom <em>Copied From</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Copied From</em>' containment reference.
	 * @see #getCopiedFrom()
	 * @generated
	 */
	void setCopiedFrom(CopyOrigin value);

	/**
	 * Returns the value of the '<em><b>Observations</b></em>' containment reference list.
	 * The list contents are of type {@link org.planwright.model.Observation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Actual values of this plan's indicators. 本规划指标的监测值。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Observations</em>' containment reference list.
	 * @see org.planwright.model.PlanPackage#getPlan_Observations()
	 * @model containment="true"
	 * @generated
	 */
	EList<Observation> getObservations();

	/**
	 * Returns the value of the '<em><b>Waivers</b></em>' containment reference list.
	 * The list contents are of type {@link org.planwright.model.Waiver}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Findings that were accepted with a reason. 已豁免的检查结果。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Waivers</em>' containment reference list.
	 * @see org.planwright.model.PlanPackage#getPlan_Waivers()
	 * @model containment="true"
	 * @generated
	 */
	EList<Waiver> getWaivers();

	/**
	 * Returns the value of the '<em><b>Comments</b></em>' containment reference list.
	 * The list contents are of type {@link org.planwright.model.Comment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  批注。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Comments</em>' containment reference list.
	 * @see org.planwright.model.PlanPackage#getPlan_Comments()
	 * @model containment="true"
	 * @generated
	 */
	EList<Comment> getComments();

} // Plan
