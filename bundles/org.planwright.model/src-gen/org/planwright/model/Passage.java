/**
 */
package org.planwright.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Passage</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 *  Words in which figures can stand. 可含数值的一段文字。
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.planwright.model.Passage#getText <em>Text</em>}</li>
 *   <li>{@link org.planwright.model.Passage#getMentions <em>Mentions</em>}</li>
 * </ul>
 *
 * @see org.planwright.model.PlanPackage#getPassage()
 * @model abstract="true"
 * @generated
 */
public interface Passage extends Identified {
	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The words, without line breaks of the source. 文字。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.planwright.model.PlanPackage#getPassage_Text()
	 * @model unique="false"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.planwright.model.Passage#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Mentions</b></em>' containment reference list.
	 * The list contents are of type {@link org.planwright.model.Mention}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Figures in the words, by place. 文中数值。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mentions</em>' containment reference list.
	 * @see org.planwright.model.PlanPackage#getPassage_Mentions()
	 * @model containment="true"
	 * @generated
	 */
	EList<Mention> getMentions();

} // Passage
