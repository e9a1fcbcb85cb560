/**
 */
package org.planwright.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Name Pair</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 *  Two names that were judged, for other plans to go by. 名称对照。
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.planwright.model.NamePair#getUpper <em>Upper</em>}</li>
 *   <li>{@link org.planwright.model.NamePair#getLower <em>Lower</em>}</li>
 *   <li>{@link org.planwright.model.NamePair#getRelation <em>Relation</em>}</li>
 *   <li>{@link org.planwright.model.NamePair#getAuthor <em>Author</em>}</li>
 *   <li>{@link org.planwright.model.NamePair#getCreated <em>Created</em>}</li>
 * </ul>
 *
 * @see org.planwright.model.PlanPackage#getNamePair()
 * @model
 * @generated
 */
public interface NamePair extends EObject {
	/**
	 * Returns the value of the '<em><b>Upper</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  As the upper plan has it. 上位规划名称。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Upper</em>' attribute.
	 * @see #setUpper(String)
	 * @see org.planwright.model.PlanPackage#getNamePair_Upper()
	 * @model unique="false"
	 * @generated
	 */
	String getUpper();

	/**
	 * Sets the value of the '{@link org.planwright.model.NamePair#getUpper <em>Upper</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Upper</em>' attribute.
	 * @see #getUpper()
	 * @generated
	 */
	void setUpper(String value);

	/**
	 * Returns the value of the '<em><b>Lower</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  As the lower plan has it. 下位规划名称。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lower</em>' attribute.
	 * @see #setLower(String)
	 * @see org.planwright.model.PlanPackage#getNamePair_Lower()
	 * @model unique="false"
	 * @generated
	 */
	String getLower();

	/**
	 * Sets the value of the '{@link org.planwright.model.NamePair#getLower <em>Lower</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lower</em>' attribute.
	 * @see #getLower()
	 * @generated
	 */
	void setLower(String value);

	/**
	 * Returns the value of the '<em><b>Relation</b></em>' attribute.
	 * The literals are from the enumeration {@link org.planwright.model.Relation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  How what they name relates; none when they look alike and are not. 关系。
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Relation</em>' attribute.
	 * @see org.planwright.model.Relation
	 * @see #setRelation(Relation)
	 * @see org.planwright.model.PlanPackage#getNamePair_Relation()
	 * @model unique="false"
	 * @generated
	 */
	Relation getRelation();

	/**
	 * Sets the value of the '{@link org.planwright.model.NamePair#getRelation <em>Relation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Relation</em>' attribute.
	 * @see org.planwright.model.Relation
	 * @see #getRelation()
	 * @generated
	 */
	void setRelation(Relation value);

	/**
	 * Returns the value of the '<em><b>Author</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Author</em>' attribute.
	 * @see #setAuthor(String)
	 * @see org.planwright.model.PlanPackage#getNamePair_Author()
	 * @model unique="false"
	 * @generated
	 */
	String getAuthor();

	/**
	 * Sets the value of the '{@link org.planwright.model.NamePair#getAuthor <em>Author</em>}' attribute.
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
	 * @see org.planwright.model.PlanPackage#getNamePair_Created()
	 * @model unique="false"
	 * @generated
	 */
	String getCreated();

	/**
	 * Sets the value of the '{@link org.planwright.model.NamePair#getCreated <em>Created</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Created</em>' attribute.
	 * @see #getCreated()
	 * @generated
	 */
	void setCreated(String value);

} // NamePair
