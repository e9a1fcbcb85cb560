/**
 */
package org.planwright.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Paragraph Style</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 *  What a paragraph is for. 段落的用途。
 * <!-- end-model-doc -->
 * @see org.planwright.model.PlanPackage#getParagraphStyle()
 * @model
 * @generated
 */
public enum ParagraphStyle implements Enumerator {
	/**
	 * The '<em><b>BODY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  正文。
	 * <!-- end-model-doc -->
	 * @see #BODY_VALUE
	 * @generated
	 * @ordered
	 */
	BODY(0, "BODY", "body"),

	/**
	 * The '<em><b>TITLE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Title of the document. 文档标题。
	 * <!-- end-model-doc -->
	 * @see #TITLE_VALUE
	 * @generated
	 * @ordered
	 */
	TITLE(1, "TITLE", "title"),

	/**
	 * The '<em><b>FRONT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Cover lines, addressees, signature and date. 封面、主送、落款。
	 * <!-- end-model-doc -->
	 * @see #FRONT_VALUE
	 * @generated
	 * @ordered
	 */
	FRONT(2, "FRONT", "front"),

	/**
	 * The '<em><b>BULLET</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  A line that begins with a dash or a bullet. 以破折号或项目符号开头的段落。
	 * <!-- end-model-doc -->
	 * @see #BULLET_VALUE
	 * @generated
	 * @ordered
	 */
	BULLET(3, "BULLET", "bullet"),

	/**
	 * The '<em><b>CAPTION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Heading of a table or picture. 表题、图题。
	 * <!-- end-model-doc -->
	 * @see #CAPTION_VALUE
	 * @generated
	 * @ordered
	 */
	CAPTION(4, "CAPTION", "caption"),

	/**
	 * The '<em><b>NOTE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  A note under a table. 表注。
	 * <!-- end-model-doc -->
	 * @see #NOTE_VALUE
	 * @generated
	 * @ordered
	 */
	NOTE(5, "NOTE", "note"),

	/**
	 * The '<em><b>SUBHEAD</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  An unnumbered heading. 无序号标题。
	 * <!-- end-model-doc -->
	 * @see #SUBHEAD_VALUE
	 * @generated
	 * @ordered
	 */
	SUBHEAD(6, "SUBHEAD", "subhead"),

	/**
	 * The '<em><b>UNPLACED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Text that the reader could not place. 未能归位的文字。
	 * <!-- end-model-doc -->
	 * @see #UNPLACED_VALUE
	 * @generated
	 * @ordered
	 */
	UNPLACED(7, "UNPLACED", "unplaced");

	/**
	 * The '<em><b>BODY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  正文。
	 * <!-- end-model-doc -->
	 * @see #BODY
	 * @model literal="body"
	 * @generated
	 * @ordered
	 */
	public static final int BODY_VALUE = 0;

	/**
	 * The '<em><b>TITLE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Title of the document. 文档标题。
	 * <!-- end-model-doc -->
	 * @see #TITLE
	 * @model literal="title"
	 * @generated
	 * @ordered
	 */
	public static final int TITLE_VALUE = 1;

	/**
	 * The '<em><b>FRONT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Cover lines, addressees, signature and date. 封面、主送、落款。
	 * <!-- end-model-doc -->
	 * @see #FRONT
	 * @model literal="front"
	 * @generated
	 * @ordered
	 */
	public static final int FRONT_VALUE = 2;

	/**
	 * The '<em><b>BULLET</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  A line that begins with a dash or a bullet. 以破折号或项目符号开头的段落。
	 * <!-- end-model-doc -->
	 * @see #BULLET
	 * @model literal="bullet"
	 * @generated
	 * @ordered
	 */
	public static final int BULLET_VALUE = 3;

	/**
	 * The '<em><b>CAPTION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Heading of a table or picture. 表题、图题。
	 * <!-- end-model-doc -->
	 * @see #CAPTION
	 * @model literal="caption"
	 * @generated
	 * @ordered
	 */
	public static final int CAPTION_VALUE = 4;

	/**
	 * The '<em><b>NOTE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  A note under a table. 表注。
	 * <!-- end-model-doc -->
	 * @see #NOTE
	 * @model literal="note"
	 * @generated
	 * @ordered
	 */
	public static final int NOTE_VALUE = 5;

	/**
	 * The '<em><b>SUBHEAD</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  An unnumbered heading. 无序号标题。
	 * <!-- end-model-doc -->
	 * @see #SUBHEAD
	 * @model literal="subhead"
	 * @generated
	 * @ordered
	 */
	public static final int SUBHEAD_VALUE = 6;

	/**
	 * The '<em><b>UNPLACED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Text that the reader could not place. 未能归位的文字。
	 * <!-- end-model-doc -->
	 * @see #UNPLACED
	 * @model literal="unplaced"
	 * @generated
	 * @ordered
	 */
	public static final int UNPLACED_VALUE = 7;

	/**
	 * An array of all the '<em><b>Paragraph Style</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final ParagraphStyle[] VALUES_ARRAY =
		new ParagraphStyle[] {
			BODY,
			TITLE,
			FRONT,
			BULLET,
			CAPTION,
			NOTE,
			SUBHEAD,
			UNPLACED,
		};

	/**
	 * A public read-only list of all the '<em><b>Paragraph Style</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<ParagraphStyle> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Paragraph Style</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ParagraphStyle get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ParagraphStyle result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Paragraph Style</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ParagraphStyle getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ParagraphStyle result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Paragraph Style</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ParagraphStyle get(int value) {
		switch (value) {
			case BODY_VALUE: return BODY;
			case TITLE_VALUE: return TITLE;
			case FRONT_VALUE: return FRONT;
			case BULLET_VALUE: return BULLET;
			case CAPTION_VALUE: return CAPTION;
			case NOTE_VALUE: return NOTE;
			case SUBHEAD_VALUE: return SUBHEAD;
			case UNPLACED_VALUE: return UNPLACED;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private ParagraphStyle(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //ParagraphStyle
