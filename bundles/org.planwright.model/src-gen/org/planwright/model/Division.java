/**
 */
package org.planwright.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Division</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 *  A stretch of a plan that holds text first and numbered sections after it. 含有正文与下级章节的一段。
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.planwright.model.Division#getBlocks <em>Blocks</em>}</li>
 *   <li>{@link org.planwright.model.Division#getSections <em>Sections</em>}</li>
 * </ul>
 *
 * @see org.planwright.model.PlanPackage#getDivision()
 * @model abstract="true"
 * @generated
 */
public interface Division extends Identified {
	/**
	 * Returns the value of the '<em><b>Blocks</b></em>' containment reference list.
	 * The list contents are of type {@link org.planwright.model.Block}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  What stands before the first section, in the order of the document. 首个下级标题之前的内容。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Blocks</em>' containment reference list.
	 * @see org.planwright.model.PlanPackage#getDivision_Blocks()
	 * @model containment="true"
	 * @generated
	 */
	EList<Block> getBlocks();

	/**
	 * Returns the value of the '<em><b>Sections</b></em>' containment reference list.
	 * The list contents are of type {@link org.planwright.model.Section}.
	 * It is bidirectional and its opposite is '{@link org.planwright.model.Section#getParent <em>Parent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The sections one step below, in order. 下级章节。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sections</em>' containment reference list.
	 * @see org.planwright.model.PlanPackage#getDivision_Sections()
	 * @see org.planwright.model.Section#getParent
	 * @model opposite="parent" containment="true"
	 * @generated
	 */
	EList<Section> getSections();

} // Division
