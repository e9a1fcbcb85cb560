/**
 */
package org.planwright.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Paragraph</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 *  A paragraph of prose. 段落。
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.planwright.model.Paragraph#getStyle <em>Style</em>}</li>
 * </ul>
 *
 * @see org.planwright.model.PlanPackage#getParagraph()
 * @model
 * @generated
 */
public interface Paragraph extends Block, Passage {
	/**
	 * Returns the value of the '<em><b>Style</b></em>' attribute.
	 * The literals are from the enumeration {@link org.planwright.model.ParagraphStyle}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Style</em>' attribute.
	 * @see org.planwright.model.ParagraphStyle
	 * @see #setStyle(ParagraphStyle)
	 * @see org.planwright.model.PlanPackage#getParagraph_Style()
	 * @model unique="false"
	 * @generated
	 */
	ParagraphStyle getStyle();

	/**
	 * Sets the value of the '{@link org.planwright.model.Paragraph#getStyle <em>Style</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Style</em>' attribute.
	 * @see org.planwright.model.ParagraphStyle
	 * @see #getStyle()
	 * @generated
	 */
	void setStyle(ParagraphStyle value);

} // Paragraph
