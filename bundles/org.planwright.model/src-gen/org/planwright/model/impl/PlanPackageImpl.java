/**
 */
package org.planwright.model.impl;

import java.math.BigDecimal;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EFactory;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcorePackage;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.planwright.model.Alignment;
import org.planwright.model.Block;
import org.planwright.model.ChangeKind;
import org.planwright.model.Comment;
import org.planwright.model.CommentState;
import org.planwright.model.Direction;
import org.planwright.model.Division;
import org.planwright.model.Evidence;
import org.planwright.model.Figure;
import org.planwright.model.FigureComparator;
import org.planwright.model.Footnote;
import org.planwright.model.Glossary;
import org.planwright.model.Identified;
import org.planwright.model.Indicator;
import org.planwright.model.IndicatorAttribute;
import org.planwright.model.IndicatorTable;
import org.planwright.model.KeyProject;
import org.planwright.model.LinkKind;
import org.planwright.model.LinkState;
import org.planwright.model.Mention;
import org.planwright.model.NoteSeverity;
import org.planwright.model.Observation;
import org.planwright.model.Paragraph;
import org.planwright.model.ParagraphStyle;
import org.planwright.model.Passage;
import org.planwright.model.PathShape;
import org.planwright.model.Plan;
import org.planwright.model.PlanFactory;
import org.planwright.model.PlanLevel;
import org.planwright.model.Project;
import org.planwright.model.ProjectItem;
import org.planwright.model.ReadingNote;
import org.planwright.model.Relation;
import org.planwright.model.Section;
import org.planwright.model.Setting;
import org.planwright.model.SourceDocument;
import org.planwright.model.Task;
import org.planwright.model.Term;
import org.planwright.model.TextRow;
import org.planwright.model.TextTable;
import org.planwright.model.TraceLink;
import org.planwright.model.Waiver;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * @see org.planwright.model.PlanFactory
 * @model kind="package"
 * @generated
 */
public class PlanPackageImpl extends EPackageImpl {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final String eNAME = "model";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final String eNS_URI = "urn:planwright:plan:1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final String eNS_PREFIX = "plan";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final PlanPackageImpl eINSTANCE = org.planwright.model.impl.PlanPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.planwright.model.impl.IdentifiedImpl <em>Identified</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.planwright.model.impl.IdentifiedImpl
	 * @see org.planwright.model.impl.PlanPackageImpl#getIdentified()
	 * @generated
	 */
	public static final int IDENTIFIED = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int IDENTIFIED__ID = 0;

	/**
	 * The number of structural features of the '<em>Identified</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int IDENTIFIED_FEATURE_COUNT = 1;

	/**
	 * The meta object id for the '{@link org.planwright.model.impl.ProjectImpl <em>Project</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.planwright.model.impl.ProjectImpl
	 * @see org.planwright.model.impl.PlanPackageImpl#getProject()
	 * @generated
	 */
	public static final int PROJECT = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PROJECT__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PROJECT__NAME = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Plans</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PROJECT__PLANS = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Settings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PROJECT__SETTINGS = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PROJECT__COMMENTS = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Project</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PROJECT_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.planwright.model.impl.SettingImpl <em>Setting</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.planwright.model.impl.SettingImpl
	 * @see org.planwright.model.impl.PlanPackageImpl#getSetting()
	 * @generated
	 */
	public static final int SETTING = 2;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int SETTING__KEY = 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int SETTING__VALUE = 1;

	/**
	 * The number of structural features of the '<em>Setting</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int SETTING_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.planwright.model.impl.DivisionImpl <em>Division</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.planwright.model.impl.DivisionImpl
	 * @see org.planwright.model.impl.PlanPackageImpl#getDivision()
	 * @generated
	 */
	public static final int DIVISION = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int DIVISION__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Blocks</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int DIVISION__BLOCKS = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Sections</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int DIVISION__SECTIONS = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Division</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int DIVISION_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.planwright.model.impl.PlanImpl <em>Plan</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.planwright.model.impl.PlanImpl
	 * @see org.planwright.model.impl.PlanPackageImpl#getPlan()
	 * @generated
	 */
	public static final int PLAN = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PLAN__ID = DIVISION__ID;

	/**
	 * The feature id for the '<em><b>Blocks</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PLAN__BLOCKS = DIVISION__BLOCKS;

	/**
	 * The feature id for the '<em><b>Sections</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PLAN__SECTIONS = DIVISION__SECTIONS;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PLAN__TITLE = DIVISION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PLAN__LEVEL = DIVISION_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Region</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PLAN__REGION = DIVISION_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Publisher</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PLAN__PUBLISHER = DIVISION_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Published</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PLAN__PUBLISHED = DIVISION_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Period Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PLAN__PERIOD_START = DIVISION_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Period End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PLAN__PERIOD_END = DIVISION_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Upper</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PLAN__UPPER = DIVISION_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Source</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PLAN__SOURCE = DIVISION_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Reading Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PLAN__READING_NOTES = DIVISION_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PLAN__LINKS = DIVISION_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Alignments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PLAN__ALIGNMENTS = DIVISION_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Observations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PLAN__OBSERVATIONS = DIVISION_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Waivers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PLAN__WAIVERS = DIVISION_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PLAN__COMMENTS = DIVISION_FEATURE_COUNT + 14;

	/**
	 * The number of structural features of the '<em>Plan</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PLAN_FEATURE_COUNT = DIVISION_FEATURE_COUNT + 15;

	/**
	 * The meta object id for the '{@link org.planwright.model.impl.SourceDocumentImpl <em>Source Document</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.planwright.model.impl.SourceDocumentImpl
	 * @see org.planwright.model.impl.PlanPackageImpl#getSourceDocument()
	 * @generated
	 */
	public static final int SOURCE_DOCUMENT = 5;

	/**
	 * The feature id for the '<em><b>File Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int SOURCE_DOCUMENT__FILE_NAME = 0;

	/**
	 * The feature id for the '<em><b>Charset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int SOURCE_DOCUMENT__CHARSET = 1;

	/**
	 * The feature id for the '<em><b>Digest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int SOURCE_DOCUMENT__DIGEST = 2;

	/**
	 * The feature id for the '<em><b>Imported At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int SOURCE_DOCUMENT__IMPORTED_AT = 3;

	/**
	 * The feature id for the '<em><b>Line Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int SOURCE_DOCUMENT__LINE_COUNT = 4;

	/**
	 * The number of structural features of the '<em>Source Document</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int SOURCE_DOCUMENT_FEATURE_COUNT = 5;

	/**
	 * The meta object id for the '{@link org.planwright.model.impl.ReadingNoteImpl <em>Reading Note</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.planwright.model.impl.ReadingNoteImpl
	 * @see org.planwright.model.impl.PlanPackageImpl#getReadingNote()
	 * @generated
	 */
	public static final int READING_NOTE = 6;

	/**
	 * The feature id for the '<em><b>Severity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int READING_NOTE__SEVERITY = 0;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int READING_NOTE__CODE = 1;

	/**
	 * The feature id for the '<em><b>Arguments</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int READING_NOTE__ARGUMENTS = 2;

	/**
	 * The feature id for the '<em><b>Line</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int READING_NOTE__LINE = 3;

	/**
	 * The feature id for the '<em><b>Last Line</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int READING_NOTE__LAST_LINE = 4;

	/**
	 * The feature id for the '<em><b>Subject</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int READING_NOTE__SUBJECT = 5;

	/**
	 * The number of structural features of the '<em>Reading Note</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int READING_NOTE_FEATURE_COUNT = 6;

	/**
	 * The meta object id for the '{@link org.planwright.model.impl.SectionImpl <em>Section</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.planwright.model.impl.SectionImpl
	 * @see org.planwright.model.impl.PlanPackageImpl#getSection()
	 * @generated
	 */
	public static final int SECTION = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int SECTION__ID = DIVISION__ID;

	/**
	 * The feature id for the '<em><b>Blocks</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int SECTION__BLOCKS = DIVISION__BLOCKS;

	/**
	 * The feature id for the '<em><b>Sections</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int SECTION__SECTIONS = DIVISION__SECTIONS;

	/**
	 * The feature id for the '<em><b>Parent</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int SECTION__PARENT = DIVISION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int SECTION__LEVEL = DIVISION_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int SECTION__LABEL = DIVISION_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int SECTION__TITLE = DIVISION_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Run In</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int SECTION__RUN_IN = DIVISION_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Run In Mark</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int SECTION__RUN_IN_MARK = DIVISION_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Line</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int SECTION__LINE = DIVISION_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Section</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int SECTION_FEATURE_COUNT = DIVISION_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link org.planwright.model.impl.TaskImpl <em>Task</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.planwright.model.impl.TaskImpl
	 * @see org.planwright.model.impl.PlanPackageImpl#getTask()
	 * @generated
	 */
	public static final int TASK = 8;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int TASK__ID = SECTION__ID;

	/**
	 * The feature id for the '<em><b>Blocks</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int TASK__BLOCKS = SECTION__BLOCKS;

	/**
	 * The feature id for the '<em><b>Sections</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int TASK__SECTIONS = SECTION__SECTIONS;

	/**
	 * The feature id for the '<em><b>Parent</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int TASK__PARENT = SECTION__PARENT;

	/**
	 * The feature id for the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int TASK__LEVEL = SECTION__LEVEL;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int TASK__LABEL = SECTION__LABEL;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int TASK__TITLE = SECTION__TITLE;

	/**
	 * The feature id for the '<em><b>Run In</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int TASK__RUN_IN = SECTION__RUN_IN;

	/**
	 * The feature id for the '<em><b>Run In Mark</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int TASK__RUN_IN_MARK = SECTION__RUN_IN_MARK;

	/**
	 * The feature id for the '<em><b>Line</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int TASK__LINE = SECTION__LINE;

	/**
	 * The feature id for the '<em><b>Lead Office</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int TASK__LEAD_OFFICE = SECTION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Responsible Offices</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int TASK__RESPONSIBLE_OFFICES = SECTION_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Deadline</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int TASK__DEADLINE = SECTION_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Task</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int TASK_FEATURE_COUNT = SECTION_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.planwright.model.impl.BlockImpl <em>Block</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.planwright.model.impl.BlockImpl
	 * @see org.planwright.model.impl.PlanPackageImpl#getBlock()
	 * @generated
	 */
	public static final int BLOCK = 9;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int BLOCK__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>First Line</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int BLOCK__FIRST_LINE = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Last Line</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int BLOCK__LAST_LINE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Block</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int BLOCK_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.planwright.model.impl.PassageImpl <em>Passage</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.planwright.model.impl.PassageImpl
	 * @see org.planwright.model.impl.PlanPackageImpl#getPassage()
	 * @generated
	 */
	public static final int PASSAGE = 10;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PASSAGE__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PASSAGE__TEXT = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Mentions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PASSAGE__MENTIONS = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Passage</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PASSAGE_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.planwright.model.impl.ParagraphImpl <em>Paragraph</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.planwright.model.impl.ParagraphImpl
	 * @see org.planwright.model.impl.PlanPackageImpl#getParagraph()
	 * @generated
	 */
	public static final int PARAGRAPH = 11;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PARAGRAPH__ID = BLOCK__ID;

	/**
	 * The feature id for the '<em><b>First Line</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PARAGRAPH__FIRST_LINE = BLOCK__FIRST_LINE;

	/**
	 * The feature id for the '<em><b>Last Line</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PARAGRAPH__LAST_LINE = BLOCK__LAST_LINE;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PARAGRAPH__TEXT = BLOCK_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Mentions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PARAGRAPH__MENTIONS = BLOCK_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Style</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PARAGRAPH__STYLE = BLOCK_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Paragraph</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PARAGRAPH_FEATURE_COUNT = BLOCK_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.planwright.model.impl.TextTableImpl <em>Text Table</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.planwright.model.impl.TextTableImpl
	 * @see org.planwright.model.impl.PlanPackageImpl#getTextTable()
	 * @generated
	 */
	public static final int TEXT_TABLE = 12;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int TEXT_TABLE__ID = BLOCK__ID;

	/**
	 * The feature id for the '<em><b>First Line</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int TEXT_TABLE__FIRST_LINE = BLOCK__FIRST_LINE;

	/**
	 * The feature id for the '<em><b>Last Line</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int TEXT_TABLE__LAST_LINE = BLOCK__LAST_LINE;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int TEXT_TABLE__TITLE = BLOCK_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Rows</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int TEXT_TABLE__ROWS = BLOCK_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Text Table</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int TEXT_TABLE_FEATURE_COUNT = BLOCK_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.planwright.model.impl.TextRowImpl <em>Text Row</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.planwright.model.impl.TextRowImpl
	 * @see org.planwright.model.impl.PlanPackageImpl#getTextRow()
	 * @generated
	 */
	public static final int TEXT_ROW = 13;

	/**
	 * The feature id for the '<em><b>Cells</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int TEXT_ROW__CELLS = 0;

	/**
	 * The number of structural features of the '<em>Text Row</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int TEXT_ROW_FEATURE_COUNT = 1;

	/**
	 * The meta object id for the '{@link org.planwright.model.impl.IndicatorTableImpl <em>Indicator Table</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.planwright.model.impl.IndicatorTableImpl
	 * @see org.planwright.model.impl.PlanPackageImpl#getIndicatorTable()
	 * @generated
	 */
	public static final int INDICATOR_TABLE = 14;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int INDICATOR_TABLE__ID = BLOCK__ID;

	/**
	 * The feature id for the '<em><b>First Line</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int INDICATOR_TABLE__FIRST_LINE = BLOCK__FIRST_LINE;

	/**
	 * The feature id for the '<em><b>Last Line</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int INDICATOR_TABLE__LAST_LINE = BLOCK__LAST_LINE;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int INDICATOR_TABLE__LABEL = BLOCK_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int INDICATOR_TABLE__TITLE = BLOCK_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Headings</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int INDICATOR_TABLE__HEADINGS = BLOCK_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Baseline Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int INDICATOR_TABLE__BASELINE_YEAR = BLOCK_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Target Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int INDICATOR_TABLE__TARGET_YEAR = BLOCK_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Indicators</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int INDICATOR_TABLE__INDICATORS = BLOCK_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Footnotes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int INDICATOR_TABLE__FOOTNOTES = BLOCK_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Indicator Table</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int INDICATOR_TABLE_FEATURE_COUNT = BLOCK_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link org.planwright.model.impl.IndicatorImpl <em>Indicator</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.planwright.model.impl.IndicatorImpl
	 * @see org.planwright.model.impl.PlanPackageImpl#getIndicator()
	 * @generated
	 */
	public static final int INDICATOR = 15;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int INDICATOR__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>No</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int INDICATOR__NO = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Category</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int INDICATOR__CATEGORY = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int INDICATOR__NAME = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Printed Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int INDICATOR__PRINTED_NAME = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int INDICATOR__ALIASES = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int INDICATOR__UNIT = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Price Base</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int INDICATOR__PRICE_BASE = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Baseline</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int INDICATOR__BASELINE = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Target</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int INDICATOR__TARGET = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Change</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int INDICATOR__CHANGE = IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Change Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int INDICATOR__CHANGE_KIND = IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Attribute</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int INDICATOR__ATTRIBUTE = IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Path Shape</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int INDICATOR__PATH_SHAPE = IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Direction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int INDICATOR__DIRECTION = IDENTIFIED_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int INDICATOR__NOTES = IDENTIFIED_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Parts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int INDICATOR__PARTS = IDENTIFIED_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Whole</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int INDICATOR__WHOLE = IDENTIFIED_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>First Line</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int INDICATOR__FIRST_LINE = IDENTIFIED_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Last Line</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int INDICATOR__LAST_LINE = IDENTIFIED_FEATURE_COUNT + 18;

	/**
	 * The number of structural features of the '<em>Indicator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int INDICATOR_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 19;

	/**
	 * The meta object id for the '{@link org.planwright.model.impl.FigureImpl <em>Figure</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.planwright.model.impl.FigureImpl
	 * @see org.planwright.model.impl.PlanPackageImpl#getFigure()
	 * @generated
	 */
	public static final int FIGURE = 16;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int FIGURE__TEXT = 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int FIGURE__VALUE = 1;

	/**
	 * The feature id for the '<em><b>Comparator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int FIGURE__COMPARATOR = 2;

	/**
	 * The feature id for the '<em><b>Decimals</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int FIGURE__DECIMALS = 3;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int FIGURE__UNIT = 4;

	/**
	 * The feature id for the '<em><b>Price Base</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int FIGURE__PRICE_BASE = 5;

	/**
	 * The feature id for the '<em><b>Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int FIGURE__YEAR = 6;

	/**
	 * The feature id for the '<em><b>Flag</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int FIGURE__FLAG = 7;

	/**
	 * The number of structural features of the '<em>Figure</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int FIGURE_FEATURE_COUNT = 8;

	/**
	 * The meta object id for the '{@link org.planwright.model.impl.FootnoteImpl <em>Footnote</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.planwright.model.impl.FootnoteImpl
	 * @see org.planwright.model.impl.PlanPackageImpl#getFootnote()
	 * @generated
	 */
	public static final int FOOTNOTE = 17;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int FOOTNOTE__ID = PASSAGE__ID;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int FOOTNOTE__TEXT = PASSAGE__TEXT;

	/**
	 * The feature id for the '<em><b>Mentions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int FOOTNOTE__MENTIONS = PASSAGE__MENTIONS;

	/**
	 * The feature id for the '<em><b>Mark</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int FOOTNOTE__MARK = PASSAGE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Line</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int FOOTNOTE__LINE = PASSAGE_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Footnote</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int FOOTNOTE_FEATURE_COUNT = PASSAGE_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.planwright.model.impl.KeyProjectImpl <em>Key Project</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.planwright.model.impl.KeyProjectImpl
	 * @see org.planwright.model.impl.PlanPackageImpl#getKeyProject()
	 * @generated
	 */
	public static final int KEY_PROJECT = 18;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int KEY_PROJECT__ID = BLOCK__ID;

	/**
	 * The feature id for the '<em><b>First Line</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int KEY_PROJECT__FIRST_LINE = BLOCK__FIRST_LINE;

	/**
	 * The feature id for the '<em><b>Last Line</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int KEY_PROJECT__LAST_LINE = BLOCK__LAST_LINE;

	/**
	 * The feature id for the '<em><b>No</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int KEY_PROJECT__NO = BLOCK_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int KEY_PROJECT__LABEL = BLOCK_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int KEY_PROJECT__TITLE = BLOCK_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Goal Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int KEY_PROJECT__GOAL_LABEL = BLOCK_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Goals</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int KEY_PROJECT__GOALS = BLOCK_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Content Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int KEY_PROJECT__CONTENT_LABEL = BLOCK_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Items</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int KEY_PROJECT__ITEMS = BLOCK_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Key Project</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int KEY_PROJECT_FEATURE_COUNT = BLOCK_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link org.planwright.model.impl.ProjectItemImpl <em>Project Item</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.planwright.model.impl.ProjectItemImpl
	 * @see org.planwright.model.impl.PlanPackageImpl#getProjectItem()
	 * @generated
	 */
	public static final int PROJECT_ITEM = 19;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PROJECT_ITEM__ID = PASSAGE__ID;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PROJECT_ITEM__TEXT = PASSAGE__TEXT;

	/**
	 * The feature id for the '<em><b>Mentions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PROJECT_ITEM__MENTIONS = PASSAGE__MENTIONS;

	/**
	 * The feature id for the '<em><b>No</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PROJECT_ITEM__NO = PASSAGE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PROJECT_ITEM__LABEL = PASSAGE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PROJECT_ITEM__TITLE = PASSAGE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Title Mark</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PROJECT_ITEM__TITLE_MARK = PASSAGE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Line</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PROJECT_ITEM__LINE = PASSAGE_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Last Line</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PROJECT_ITEM__LAST_LINE = PASSAGE_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Project Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PROJECT_ITEM_FEATURE_COUNT = PASSAGE_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.planwright.model.impl.GlossaryImpl <em>Glossary</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.planwright.model.impl.GlossaryImpl
	 * @see org.planwright.model.impl.PlanPackageImpl#getGlossary()
	 * @generated
	 */
	public static final int GLOSSARY = 20;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int GLOSSARY__ID = BLOCK__ID;

	/**
	 * The feature id for the '<em><b>First Line</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int GLOSSARY__FIRST_LINE = BLOCK__FIRST_LINE;

	/**
	 * The feature id for the '<em><b>Last Line</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int GLOSSARY__LAST_LINE = BLOCK__LAST_LINE;

	/**
	 * The feature id for the '<em><b>Terms</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int GLOSSARY__TERMS = BLOCK_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Glossary</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int GLOSSARY_FEATURE_COUNT = BLOCK_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.planwright.model.impl.TermImpl <em>Term</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.planwright.model.impl.TermImpl
	 * @see org.planwright.model.impl.PlanPackageImpl#getTerm()
	 * @generated
	 */
	public static final int TERM = 21;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int TERM__ID = PASSAGE__ID;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int TERM__TEXT = PASSAGE__TEXT;

	/**
	 * The feature id for the '<em><b>Mentions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int TERM__MENTIONS = PASSAGE__MENTIONS;

	/**
	 * The feature id for the '<em><b>No</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int TERM__NO = PASSAGE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Term</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int TERM__TERM = PASSAGE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Expansion</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int TERM__EXPANSION = PASSAGE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Definition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int TERM__DEFINITION = PASSAGE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Line</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int TERM__LINE = PASSAGE_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Term</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int TERM_FEATURE_COUNT = PASSAGE_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.planwright.model.impl.MentionImpl <em>Mention</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.planwright.model.impl.MentionImpl
	 * @see org.planwright.model.impl.PlanPackageImpl#getMention()
	 * @generated
	 */
	public static final int MENTION = 22;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MENTION__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MENTION__START = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MENTION__END = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Quote</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MENTION__QUOTE = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Figure</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MENTION__FIGURE = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Indicator</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MENTION__INDICATOR = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Line</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MENTION__LINE = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Mention</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MENTION_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.planwright.model.impl.TraceLinkImpl <em>Trace Link</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.planwright.model.impl.TraceLinkImpl
	 * @see org.planwright.model.impl.PlanPackageImpl#getTraceLink()
	 * @generated
	 */
	public static final int TRACE_LINK = 23;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int TRACE_LINK__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int TRACE_LINK__SOURCE = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int TRACE_LINK__TARGET = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int TRACE_LINK__KIND = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int TRACE_LINK__STATE = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int TRACE_LINK__EVIDENCE = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int TRACE_LINK__REASON = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Author</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int TRACE_LINK__AUTHOR = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int TRACE_LINK__CREATED = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Fingerprint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int TRACE_LINK__FINGERPRINT = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Trace Link</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int TRACE_LINK_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The meta object id for the '{@link org.planwright.model.impl.EvidenceImpl <em>Evidence</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.planwright.model.impl.EvidenceImpl
	 * @see org.planwright.model.impl.PlanPackageImpl#getEvidence()
	 * @generated
	 */
	public static final int EVIDENCE = 24;

	/**
	 * The feature id for the '<em><b>Passage</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int EVIDENCE__PASSAGE = 0;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int EVIDENCE__START = 1;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int EVIDENCE__END = 2;

	/**
	 * The feature id for the '<em><b>Quote</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int EVIDENCE__QUOTE = 3;

	/**
	 * The number of structural features of the '<em>Evidence</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int EVIDENCE_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.planwright.model.impl.AlignmentImpl <em>Alignment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.planwright.model.impl.AlignmentImpl
	 * @see org.planwright.model.impl.PlanPackageImpl#getAlignment()
	 * @generated
	 */
	public static final int ALIGNMENT = 25;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ALIGNMENT__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Upper</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ALIGNMENT__UPPER = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Lower</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ALIGNMENT__LOWER = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Relation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ALIGNMENT__RELATION = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ALIGNMENT__STATE = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ALIGNMENT__REASON = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Opinion</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ALIGNMENT__OPINION = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Alignment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ALIGNMENT_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.planwright.model.impl.ObservationImpl <em>Observation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.planwright.model.impl.ObservationImpl
	 * @see org.planwright.model.impl.PlanPackageImpl#getObservation()
	 * @generated
	 */
	public static final int OBSERVATION = 26;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int OBSERVATION__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Indicator</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int OBSERVATION__INDICATOR = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int OBSERVATION__YEAR = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Figure</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int OBSERVATION__FIGURE = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int OBSERVATION__SOURCE = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Revision</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int OBSERVATION__REVISION = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Observation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int OBSERVATION_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.planwright.model.impl.WaiverImpl <em>Waiver</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.planwright.model.impl.WaiverImpl
	 * @see org.planwright.model.impl.PlanPackageImpl#getWaiver()
	 * @generated
	 */
	public static final int WAIVER = 27;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int WAIVER__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Rule</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int WAIVER__RULE = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Subject</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int WAIVER__SUBJECT = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Fingerprint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int WAIVER__FINGERPRINT = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int WAIVER__REASON = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Author</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int WAIVER__AUTHOR = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int WAIVER__DATE = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Waiver</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int WAIVER_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.planwright.model.impl.CommentImpl <em>Comment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.planwright.model.impl.CommentImpl
	 * @see org.planwright.model.impl.PlanPackageImpl#getComment()
	 * @generated
	 */
	public static final int COMMENT = 28;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int COMMENT__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Subject</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int COMMENT__SUBJECT = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int COMMENT__START = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int COMMENT__END = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int COMMENT__TEXT = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Author</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int COMMENT__AUTHOR = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int COMMENT__CREATED = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int COMMENT__STATE = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Replies</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int COMMENT__REPLIES = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Comment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int COMMENT_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The meta object id for the '{@link org.planwright.model.PlanLevel <em>Level</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.planwright.model.PlanLevel
	 * @see org.planwright.model.impl.PlanPackageImpl#getPlanLevel()
	 * @generated
	 */
	public static final int PLAN_LEVEL = 29;

	/**
	 * The meta object id for the '{@link org.planwright.model.NoteSeverity <em>Note Severity</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.planwright.model.NoteSeverity
	 * @see org.planwright.model.impl.PlanPackageImpl#getNoteSeverity()
	 * @generated
	 */
	public static final int NOTE_SEVERITY = 30;

	/**
	 * The meta object id for the '{@link org.planwright.model.ParagraphStyle <em>Paragraph Style</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.planwright.model.ParagraphStyle
	 * @see org.planwright.model.impl.PlanPackageImpl#getParagraphStyle()
	 * @generated
	 */
	public static final int PARAGRAPH_STYLE = 31;

	/**
	 * The meta object id for the '{@link org.planwright.model.IndicatorAttribute <em>Indicator Attribute</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.planwright.model.IndicatorAttribute
	 * @see org.planwright.model.impl.PlanPackageImpl#getIndicatorAttribute()
	 * @generated
	 */
	public static final int INDICATOR_ATTRIBUTE = 32;

	/**
	 * The meta object id for the '{@link org.planwright.model.ChangeKind <em>Change Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.planwright.model.ChangeKind
	 * @see org.planwright.model.impl.PlanPackageImpl#getChangeKind()
	 * @generated
	 */
	public static final int CHANGE_KIND = 33;

	/**
	 * The meta object id for the '{@link org.planwright.model.PathShape <em>Path Shape</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.planwright.model.PathShape
	 * @see org.planwright.model.impl.PlanPackageImpl#getPathShape()
	 * @generated
	 */
	public static final int PATH_SHAPE = 34;

	/**
	 * The meta object id for the '{@link org.planwright.model.Direction <em>Direction</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.planwright.model.Direction
	 * @see org.planwright.model.impl.PlanPackageImpl#getDirection()
	 * @generated
	 */
	public static final int DIRECTION = 35;

	/**
	 * The meta object id for the '{@link org.planwright.model.FigureComparator <em>Figure Comparator</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.planwright.model.FigureComparator
	 * @see org.planwright.model.impl.PlanPackageImpl#getFigureComparator()
	 * @generated
	 */
	public static final int FIGURE_COMPARATOR = 36;

	/**
	 * The meta object id for the '{@link org.planwright.model.LinkKind <em>Link Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.planwright.model.LinkKind
	 * @see org.planwright.model.impl.PlanPackageImpl#getLinkKind()
	 * @generated
	 */
	public static final int LINK_KIND = 37;

	/**
	 * The meta object id for the '{@link org.planwright.model.LinkState <em>Link State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.planwright.model.LinkState
	 * @see org.planwright.model.impl.PlanPackageImpl#getLinkState()
	 * @generated
	 */
	public static final int LINK_STATE = 38;

	/**
	 * The meta object id for the '{@link org.planwright.model.Relation <em>Relation</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.planwright.model.Relation
	 * @see org.planwright.model.impl.PlanPackageImpl#getRelation()
	 * @generated
	 */
	public static final int RELATION = 39;

	/**
	 * The meta object id for the '{@link org.planwright.model.CommentState <em>Comment State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.planwright.model.CommentState
	 * @see org.planwright.model.impl.PlanPackageImpl#getCommentState()
	 * @generated
	 */
	public static final int COMMENT_STATE = 40;

	/**
	 * The meta object id for the '<em>Decimal</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.math.BigDecimal
	 * @see org.planwright.model.impl.PlanPackageImpl#getDecimal()
	 * @generated
	 */
	public static final int DECIMAL = 41;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass identifiedEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass projectEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass settingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass divisionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass planEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass sourceDocumentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass readingNoteEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass sectionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass taskEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass blockEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass passageEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass paragraphEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass textTableEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass textRowEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass indicatorTableEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass indicatorEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass figureEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass footnoteEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass keyProjectEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass projectItemEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass glossaryEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass termEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass mentionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass traceLinkEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass evidenceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass alignmentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass observationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass waiverEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass commentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum planLevelEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum noteSeverityEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum paragraphStyleEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum indicatorAttributeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum changeKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum pathShapeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum directionEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum figureComparatorEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum linkKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum linkStateEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum relationEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum commentStateEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType decimalEDataType = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see org.planwright.model.impl.PlanPackageImpl#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private PlanPackageImpl() {
		super(eNS_URI, ((EFactory)PlanFactory.INSTANCE));
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link PlanPackageImpl#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static PlanPackageImpl init() {
		if (isInited) return (PlanPackageImpl)EPackage.Registry.INSTANCE.getEPackage(PlanPackageImpl.eNS_URI);

		// Obtain or create and register package
		Object registeredPlanPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		PlanPackageImpl thePlanPackage = registeredPlanPackage instanceof PlanPackageImpl ? (PlanPackageImpl)registeredPlanPackage : new PlanPackageImpl();

		isInited = true;

		// Initialize simple dependencies
		EcorePackage.eINSTANCE.eClass();

		// Create package meta-data objects
		thePlanPackage.createPackageContents();

		// Initialize created meta-data
		thePlanPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		thePlanPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(PlanPackageImpl.eNS_URI, thePlanPackage);
		return thePlanPackage;
	}


	/**
	 * Returns the meta object for class '{@link org.planwright.model.Identified <em>Identified</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Identified</em>'.
	 * @see org.planwright.model.Identified
	 * @generated
	 */
	public EClass getIdentified() {
		return identifiedEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Identified#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.planwright.model.Identified#getId()
	 * @see #getIdentified()
	 * @generated
	 */
	public EAttribute getIdentified_Id() {
		return (EAttribute)identifiedEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for class '{@link org.planwright.model.Project <em>Project</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Project</em>'.
	 * @see org.planwright.model.Project
	 * @generated
	 */
	public EClass getProject() {
		return projectEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Project#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.planwright.model.Project#getName()
	 * @see #getProject()
	 * @generated
	 */
	public EAttribute getProject_Name() {
		return (EAttribute)projectEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.planwright.model.Project#getPlans <em>Plans</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Plans</em>'.
	 * @see org.planwright.model.Project#getPlans()
	 * @see #getProject()
	 * @generated
	 */
	public EReference getProject_Plans() {
		return (EReference)projectEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.planwright.model.Project#getSettings <em>Settings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Settings</em>'.
	 * @see org.planwright.model.Project#getSettings()
	 * @see #getProject()
	 * @generated
	 */
	public EReference getProject_Settings() {
		return (EReference)projectEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.planwright.model.Project#getComments <em>Comments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Comments</em>'.
	 * @see org.planwright.model.Project#getComments()
	 * @see #getProject()
	 * @generated
	 */
	public EReference getProject_Comments() {
		return (EReference)projectEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * Returns the meta object for class '{@link org.planwright.model.Setting <em>Setting</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Setting</em>'.
	 * @see org.planwright.model.Setting
	 * @generated
	 */
	public EClass getSetting() {
		return settingEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Setting#getKey <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see org.planwright.model.Setting#getKey()
	 * @see #getSetting()
	 * @generated
	 */
	public EAttribute getSetting_Key() {
		return (EAttribute)settingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Setting#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.planwright.model.Setting#getValue()
	 * @see #getSetting()
	 * @generated
	 */
	public EAttribute getSetting_Value() {
		return (EAttribute)settingEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for class '{@link org.planwright.model.Division <em>Division</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Division</em>'.
	 * @see org.planwright.model.Division
	 * @generated
	 */
	public EClass getDivision() {
		return divisionEClass;
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.planwright.model.Division#getBlocks <em>Blocks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Blocks</em>'.
	 * @see org.planwright.model.Division#getBlocks()
	 * @see #getDivision()
	 * @generated
	 */
	public EReference getDivision_Blocks() {
		return (EReference)divisionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.planwright.model.Division#getSections <em>Sections</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Sections</em>'.
	 * @see org.planwright.model.Division#getSections()
	 * @see #getDivision()
	 * @generated
	 */
	public EReference getDivision_Sections() {
		return (EReference)divisionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for class '{@link org.planwright.model.Plan <em>Plan</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Plan</em>'.
	 * @see org.planwright.model.Plan
	 * @generated
	 */
	public EClass getPlan() {
		return planEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Plan#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.planwright.model.Plan#getTitle()
	 * @see #getPlan()
	 * @generated
	 */
	public EAttribute getPlan_Title() {
		return (EAttribute)planEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Plan#getLevel <em>Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Level</em>'.
	 * @see org.planwright.model.Plan#getLevel()
	 * @see #getPlan()
	 * @generated
	 */
	public EAttribute getPlan_Level() {
		return (EAttribute)planEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Plan#getRegion <em>Region</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Region</em>'.
	 * @see org.planwright.model.Plan#getRegion()
	 * @see #getPlan()
	 * @generated
	 */
	public EAttribute getPlan_Region() {
		return (EAttribute)planEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Plan#getPublisher <em>Publisher</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Publisher</em>'.
	 * @see org.planwright.model.Plan#getPublisher()
	 * @see #getPlan()
	 * @generated
	 */
	public EAttribute getPlan_Publisher() {
		return (EAttribute)planEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Plan#getPublished <em>Published</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Published</em>'.
	 * @see org.planwright.model.Plan#getPublished()
	 * @see #getPlan()
	 * @generated
	 */
	public EAttribute getPlan_Published() {
		return (EAttribute)planEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Plan#getPeriodStart <em>Period Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Period Start</em>'.
	 * @see org.planwright.model.Plan#getPeriodStart()
	 * @see #getPlan()
	 * @generated
	 */
	public EAttribute getPlan_PeriodStart() {
		return (EAttribute)planEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Plan#getPeriodEnd <em>Period End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Period End</em>'.
	 * @see org.planwright.model.Plan#getPeriodEnd()
	 * @see #getPlan()
	 * @generated
	 */
	public EAttribute getPlan_PeriodEnd() {
		return (EAttribute)planEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * Returns the meta object for the reference '{@link org.planwright.model.Plan#getUpper <em>Upper</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Upper</em>'.
	 * @see org.planwright.model.Plan#getUpper()
	 * @see #getPlan()
	 * @generated
	 */
	public EReference getPlan_Upper() {
		return (EReference)planEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * Returns the meta object for the containment reference '{@link org.planwright.model.Plan#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Source</em>'.
	 * @see org.planwright.model.Plan#getSource()
	 * @see #getPlan()
	 * @generated
	 */
	public EReference getPlan_Source() {
		return (EReference)planEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.planwright.model.Plan#getReadingNotes <em>Reading Notes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Reading Notes</em>'.
	 * @see org.planwright.model.Plan#getReadingNotes()
	 * @see #getPlan()
	 * @generated
	 */
	public EReference getPlan_ReadingNotes() {
		return (EReference)planEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.planwright.model.Plan#getLinks <em>Links</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Links</em>'.
	 * @see org.planwright.model.Plan#getLinks()
	 * @see #getPlan()
	 * @generated
	 */
	public EReference getPlan_Links() {
		return (EReference)planEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.planwright.model.Plan#getAlignments <em>Alignments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Alignments</em>'.
	 * @see org.planwright.model.Plan#getAlignments()
	 * @see #getPlan()
	 * @generated
	 */
	public EReference getPlan_Alignments() {
		return (EReference)planEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.planwright.model.Plan#getObservations <em>Observations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Observations</em>'.
	 * @see org.planwright.model.Plan#getObservations()
	 * @see #getPlan()
	 * @generated
	 */
	public EReference getPlan_Observations() {
		return (EReference)planEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.planwright.model.Plan#getWaivers <em>Waivers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Waivers</em>'.
	 * @see org.planwright.model.Plan#getWaivers()
	 * @see #getPlan()
	 * @generated
	 */
	public EReference getPlan_Waivers() {
		return (EReference)planEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.planwright.model.Plan#getComments <em>Comments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Comments</em>'.
	 * @see org.planwright.model.Plan#getComments()
	 * @see #getPlan()
	 * @generated
	 */
	public EReference getPlan_Comments() {
		return (EReference)planEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * Returns the meta object for class '{@link org.planwright.model.SourceDocument <em>Source Document</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Source Document</em>'.
	 * @see org.planwright.model.SourceDocument
	 * @generated
	 */
	public EClass getSourceDocument() {
		return sourceDocumentEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.SourceDocument#getFileName <em>File Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>File Name</em>'.
	 * @see org.planwright.model.SourceDocument#getFileName()
	 * @see #getSourceDocument()
	 * @generated
	 */
	public EAttribute getSourceDocument_FileName() {
		return (EAttribute)sourceDocumentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.SourceDocument#getCharset <em>Charset</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Charset</em>'.
	 * @see org.planwright.model.SourceDocument#getCharset()
	 * @see #getSourceDocument()
	 * @generated
	 */
	public EAttribute getSourceDocument_Charset() {
		return (EAttribute)sourceDocumentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.SourceDocument#getDigest <em>Digest</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Digest</em>'.
	 * @see org.planwright.model.SourceDocument#getDigest()
	 * @see #getSourceDocument()
	 * @generated
	 */
	public EAttribute getSourceDocument_Digest() {
		return (EAttribute)sourceDocumentEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.SourceDocument#getImportedAt <em>Imported At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Imported At</em>'.
	 * @see org.planwright.model.SourceDocument#getImportedAt()
	 * @see #getSourceDocument()
	 * @generated
	 */
	public EAttribute getSourceDocument_ImportedAt() {
		return (EAttribute)sourceDocumentEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.SourceDocument#getLineCount <em>Line Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Line Count</em>'.
	 * @see org.planwright.model.SourceDocument#getLineCount()
	 * @see #getSourceDocument()
	 * @generated
	 */
	public EAttribute getSourceDocument_LineCount() {
		return (EAttribute)sourceDocumentEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * Returns the meta object for class '{@link org.planwright.model.ReadingNote <em>Reading Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Reading Note</em>'.
	 * @see org.planwright.model.ReadingNote
	 * @generated
	 */
	public EClass getReadingNote() {
		return readingNoteEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.ReadingNote#getSeverity <em>Severity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Severity</em>'.
	 * @see org.planwright.model.ReadingNote#getSeverity()
	 * @see #getReadingNote()
	 * @generated
	 */
	public EAttribute getReadingNote_Severity() {
		return (EAttribute)readingNoteEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.ReadingNote#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.planwright.model.ReadingNote#getCode()
	 * @see #getReadingNote()
	 * @generated
	 */
	public EAttribute getReadingNote_Code() {
		return (EAttribute)readingNoteEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the attribute list '{@link org.planwright.model.ReadingNote#getArguments <em>Arguments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Arguments</em>'.
	 * @see org.planwright.model.ReadingNote#getArguments()
	 * @see #getReadingNote()
	 * @generated
	 */
	public EAttribute getReadingNote_Arguments() {
		return (EAttribute)readingNoteEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.ReadingNote#getLine <em>Line</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Line</em>'.
	 * @see org.planwright.model.ReadingNote#getLine()
	 * @see #getReadingNote()
	 * @generated
	 */
	public EAttribute getReadingNote_Line() {
		return (EAttribute)readingNoteEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.ReadingNote#getLastLine <em>Last Line</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Last Line</em>'.
	 * @see org.planwright.model.ReadingNote#getLastLine()
	 * @see #getReadingNote()
	 * @generated
	 */
	public EAttribute getReadingNote_LastLine() {
		return (EAttribute)readingNoteEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * Returns the meta object for the reference '{@link org.planwright.model.ReadingNote#getSubject <em>Subject</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Subject</em>'.
	 * @see org.planwright.model.ReadingNote#getSubject()
	 * @see #getReadingNote()
	 * @generated
	 */
	public EReference getReadingNote_Subject() {
		return (EReference)readingNoteEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * Returns the meta object for class '{@link org.planwright.model.Section <em>Section</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Section</em>'.
	 * @see org.planwright.model.Section
	 * @generated
	 */
	public EClass getSection() {
		return sectionEClass;
	}

	/**
	 * Returns the meta object for the container reference '{@link org.planwright.model.Section#getParent <em>Parent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Parent</em>'.
	 * @see org.planwright.model.Section#getParent()
	 * @see #getSection()
	 * @generated
	 */
	public EReference getSection_Parent() {
		return (EReference)sectionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Section#getLevel <em>Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Level</em>'.
	 * @see org.planwright.model.Section#getLevel()
	 * @see #getSection()
	 * @generated
	 */
	public EAttribute getSection_Level() {
		return (EAttribute)sectionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Section#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.planwright.model.Section#getLabel()
	 * @see #getSection()
	 * @generated
	 */
	public EAttribute getSection_Label() {
		return (EAttribute)sectionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Section#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.planwright.model.Section#getTitle()
	 * @see #getSection()
	 * @generated
	 */
	public EAttribute getSection_Title() {
		return (EAttribute)sectionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Section#isRunIn <em>Run In</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Run In</em>'.
	 * @see org.planwright.model.Section#isRunIn()
	 * @see #getSection()
	 * @generated
	 */
	public EAttribute getSection_RunIn() {
		return (EAttribute)sectionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Section#getRunInMark <em>Run In Mark</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Run In Mark</em>'.
	 * @see org.planwright.model.Section#getRunInMark()
	 * @see #getSection()
	 * @generated
	 */
	public EAttribute getSection_RunInMark() {
		return (EAttribute)sectionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Section#getLine <em>Line</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Line</em>'.
	 * @see org.planwright.model.Section#getLine()
	 * @see #getSection()
	 * @generated
	 */
	public EAttribute getSection_Line() {
		return (EAttribute)sectionEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * Returns the meta object for class '{@link org.planwright.model.Task <em>Task</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Task</em>'.
	 * @see org.planwright.model.Task
	 * @generated
	 */
	public EClass getTask() {
		return taskEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Task#getLeadOffice <em>Lead Office</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Lead Office</em>'.
	 * @see org.planwright.model.Task#getLeadOffice()
	 * @see #getTask()
	 * @generated
	 */
	public EAttribute getTask_LeadOffice() {
		return (EAttribute)taskEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the attribute list '{@link org.planwright.model.Task#getResponsibleOffices <em>Responsible Offices</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Responsible Offices</em>'.
	 * @see org.planwright.model.Task#getResponsibleOffices()
	 * @see #getTask()
	 * @generated
	 */
	public EAttribute getTask_ResponsibleOffices() {
		return (EAttribute)taskEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Task#getDeadline <em>Deadline</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Deadline</em>'.
	 * @see org.planwright.model.Task#getDeadline()
	 * @see #getTask()
	 * @generated
	 */
	public EAttribute getTask_Deadline() {
		return (EAttribute)taskEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for class '{@link org.planwright.model.Block <em>Block</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Block</em>'.
	 * @see org.planwright.model.Block
	 * @generated
	 */
	public EClass getBlock() {
		return blockEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Block#getFirstLine <em>First Line</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>First Line</em>'.
	 * @see org.planwright.model.Block#getFirstLine()
	 * @see #getBlock()
	 * @generated
	 */
	public EAttribute getBlock_FirstLine() {
		return (EAttribute)blockEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Block#getLastLine <em>Last Line</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Last Line</em>'.
	 * @see org.planwright.model.Block#getLastLine()
	 * @see #getBlock()
	 * @generated
	 */
	public EAttribute getBlock_LastLine() {
		return (EAttribute)blockEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for class '{@link org.planwright.model.Passage <em>Passage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Passage</em>'.
	 * @see org.planwright.model.Passage
	 * @generated
	 */
	public EClass getPassage() {
		return passageEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Passage#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.planwright.model.Passage#getText()
	 * @see #getPassage()
	 * @generated
	 */
	public EAttribute getPassage_Text() {
		return (EAttribute)passageEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.planwright.model.Passage#getMentions <em>Mentions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Mentions</em>'.
	 * @see org.planwright.model.Passage#getMentions()
	 * @see #getPassage()
	 * @generated
	 */
	public EReference getPassage_Mentions() {
		return (EReference)passageEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for class '{@link org.planwright.model.Paragraph <em>Paragraph</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Paragraph</em>'.
	 * @see org.planwright.model.Paragraph
	 * @generated
	 */
	public EClass getParagraph() {
		return paragraphEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Paragraph#getStyle <em>Style</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Style</em>'.
	 * @see org.planwright.model.Paragraph#getStyle()
	 * @see #getParagraph()
	 * @generated
	 */
	public EAttribute getParagraph_Style() {
		return (EAttribute)paragraphEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for class '{@link org.planwright.model.TextTable <em>Text Table</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Text Table</em>'.
	 * @see org.planwright.model.TextTable
	 * @generated
	 */
	public EClass getTextTable() {
		return textTableEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.TextTable#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.planwright.model.TextTable#getTitle()
	 * @see #getTextTable()
	 * @generated
	 */
	public EAttribute getTextTable_Title() {
		return (EAttribute)textTableEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.planwright.model.TextTable#getRows <em>Rows</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Rows</em>'.
	 * @see org.planwright.model.TextTable#getRows()
	 * @see #getTextTable()
	 * @generated
	 */
	public EReference getTextTable_Rows() {
		return (EReference)textTableEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for class '{@link org.planwright.model.TextRow <em>Text Row</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Text Row</em>'.
	 * @see org.planwright.model.TextRow
	 * @generated
	 */
	public EClass getTextRow() {
		return textRowEClass;
	}

	/**
	 * Returns the meta object for the attribute list '{@link org.planwright.model.TextRow#getCells <em>Cells</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Cells</em>'.
	 * @see org.planwright.model.TextRow#getCells()
	 * @see #getTextRow()
	 * @generated
	 */
	public EAttribute getTextRow_Cells() {
		return (EAttribute)textRowEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for class '{@link org.planwright.model.IndicatorTable <em>Indicator Table</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Indicator Table</em>'.
	 * @see org.planwright.model.IndicatorTable
	 * @generated
	 */
	public EClass getIndicatorTable() {
		return indicatorTableEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.IndicatorTable#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.planwright.model.IndicatorTable#getLabel()
	 * @see #getIndicatorTable()
	 * @generated
	 */
	public EAttribute getIndicatorTable_Label() {
		return (EAttribute)indicatorTableEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.IndicatorTable#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.planwright.model.IndicatorTable#getTitle()
	 * @see #getIndicatorTable()
	 * @generated
	 */
	public EAttribute getIndicatorTable_Title() {
		return (EAttribute)indicatorTableEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the attribute list '{@link org.planwright.model.IndicatorTable#getHeadings <em>Headings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Headings</em>'.
	 * @see org.planwright.model.IndicatorTable#getHeadings()
	 * @see #getIndicatorTable()
	 * @generated
	 */
	public EAttribute getIndicatorTable_Headings() {
		return (EAttribute)indicatorTableEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.IndicatorTable#getBaselineYear <em>Baseline Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Baseline Year</em>'.
	 * @see org.planwright.model.IndicatorTable#getBaselineYear()
	 * @see #getIndicatorTable()
	 * @generated
	 */
	public EAttribute getIndicatorTable_BaselineYear() {
		return (EAttribute)indicatorTableEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.IndicatorTable#getTargetYear <em>Target Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Target Year</em>'.
	 * @see org.planwright.model.IndicatorTable#getTargetYear()
	 * @see #getIndicatorTable()
	 * @generated
	 */
	public EAttribute getIndicatorTable_TargetYear() {
		return (EAttribute)indicatorTableEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.planwright.model.IndicatorTable#getIndicators <em>Indicators</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Indicators</em>'.
	 * @see org.planwright.model.IndicatorTable#getIndicators()
	 * @see #getIndicatorTable()
	 * @generated
	 */
	public EReference getIndicatorTable_Indicators() {
		return (EReference)indicatorTableEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.planwright.model.IndicatorTable#getFootnotes <em>Footnotes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Footnotes</em>'.
	 * @see org.planwright.model.IndicatorTable#getFootnotes()
	 * @see #getIndicatorTable()
	 * @generated
	 */
	public EReference getIndicatorTable_Footnotes() {
		return (EReference)indicatorTableEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * Returns the meta object for class '{@link org.planwright.model.Indicator <em>Indicator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Indicator</em>'.
	 * @see org.planwright.model.Indicator
	 * @generated
	 */
	public EClass getIndicator() {
		return indicatorEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Indicator#getNo <em>No</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>No</em>'.
	 * @see org.planwright.model.Indicator#getNo()
	 * @see #getIndicator()
	 * @generated
	 */
	public EAttribute getIndicator_No() {
		return (EAttribute)indicatorEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Indicator#getCategory <em>Category</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Category</em>'.
	 * @see org.planwright.model.Indicator#getCategory()
	 * @see #getIndicator()
	 * @generated
	 */
	public EAttribute getIndicator_Category() {
		return (EAttribute)indicatorEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Indicator#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.planwright.model.Indicator#getName()
	 * @see #getIndicator()
	 * @generated
	 */
	public EAttribute getIndicator_Name() {
		return (EAttribute)indicatorEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Indicator#getPrintedName <em>Printed Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Printed Name</em>'.
	 * @see org.planwright.model.Indicator#getPrintedName()
	 * @see #getIndicator()
	 * @generated
	 */
	public EAttribute getIndicator_PrintedName() {
		return (EAttribute)indicatorEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * Returns the meta object for the attribute list '{@link org.planwright.model.Indicator#getAliases <em>Aliases</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Aliases</em>'.
	 * @see org.planwright.model.Indicator#getAliases()
	 * @see #getIndicator()
	 * @generated
	 */
	public EAttribute getIndicator_Aliases() {
		return (EAttribute)indicatorEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Indicator#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see org.planwright.model.Indicator#getUnit()
	 * @see #getIndicator()
	 * @generated
	 */
	public EAttribute getIndicator_Unit() {
		return (EAttribute)indicatorEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Indicator#getPriceBase <em>Price Base</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Price Base</em>'.
	 * @see org.planwright.model.Indicator#getPriceBase()
	 * @see #getIndicator()
	 * @generated
	 */
	public EAttribute getIndicator_PriceBase() {
		return (EAttribute)indicatorEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * Returns the meta object for the containment reference '{@link org.planwright.model.Indicator#getBaseline <em>Baseline</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Baseline</em>'.
	 * @see org.planwright.model.Indicator#getBaseline()
	 * @see #getIndicator()
	 * @generated
	 */
	public EReference getIndicator_Baseline() {
		return (EReference)indicatorEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * Returns the meta object for the containment reference '{@link org.planwright.model.Indicator#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Target</em>'.
	 * @see org.planwright.model.Indicator#getTarget()
	 * @see #getIndicator()
	 * @generated
	 */
	public EReference getIndicator_Target() {
		return (EReference)indicatorEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * Returns the meta object for the containment reference '{@link org.planwright.model.Indicator#getChange <em>Change</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Change</em>'.
	 * @see org.planwright.model.Indicator#getChange()
	 * @see #getIndicator()
	 * @generated
	 */
	public EReference getIndicator_Change() {
		return (EReference)indicatorEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Indicator#getChangeKind <em>Change Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Change Kind</em>'.
	 * @see org.planwright.model.Indicator#getChangeKind()
	 * @see #getIndicator()
	 * @generated
	 */
	public EAttribute getIndicator_ChangeKind() {
		return (EAttribute)indicatorEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Indicator#getAttribute <em>Attribute</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Attribute</em>'.
	 * @see org.planwright.model.Indicator#getAttribute()
	 * @see #getIndicator()
	 * @generated
	 */
	public EAttribute getIndicator_Attribute() {
		return (EAttribute)indicatorEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Indicator#getPathShape <em>Path Shape</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Path Shape</em>'.
	 * @see org.planwright.model.Indicator#getPathShape()
	 * @see #getIndicator()
	 * @generated
	 */
	public EAttribute getIndicator_PathShape() {
		return (EAttribute)indicatorEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Indicator#getDirection <em>Direction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Direction</em>'.
	 * @see org.planwright.model.Indicator#getDirection()
	 * @see #getIndicator()
	 * @generated
	 */
	public EAttribute getIndicator_Direction() {
		return (EAttribute)indicatorEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * Returns the meta object for the attribute list '{@link org.planwright.model.Indicator#getNotes <em>Notes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Notes</em>'.
	 * @see org.planwright.model.Indicator#getNotes()
	 * @see #getIndicator()
	 * @generated
	 */
	public EAttribute getIndicator_Notes() {
		return (EAttribute)indicatorEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.planwright.model.Indicator#getParts <em>Parts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Parts</em>'.
	 * @see org.planwright.model.Indicator#getParts()
	 * @see #getIndicator()
	 * @generated
	 */
	public EReference getIndicator_Parts() {
		return (EReference)indicatorEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * Returns the meta object for the container reference '{@link org.planwright.model.Indicator#getWhole <em>Whole</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Whole</em>'.
	 * @see org.planwright.model.Indicator#getWhole()
	 * @see #getIndicator()
	 * @generated
	 */
	public EReference getIndicator_Whole() {
		return (EReference)indicatorEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Indicator#getFirstLine <em>First Line</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>First Line</em>'.
	 * @see org.planwright.model.Indicator#getFirstLine()
	 * @see #getIndicator()
	 * @generated
	 */
	public EAttribute getIndicator_FirstLine() {
		return (EAttribute)indicatorEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Indicator#getLastLine <em>Last Line</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Last Line</em>'.
	 * @see org.planwright.model.Indicator#getLastLine()
	 * @see #getIndicator()
	 * @generated
	 */
	public EAttribute getIndicator_LastLine() {
		return (EAttribute)indicatorEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * Returns the meta object for class '{@link org.planwright.model.Figure <em>Figure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Figure</em>'.
	 * @see org.planwright.model.Figure
	 * @generated
	 */
	public EClass getFigure() {
		return figureEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Figure#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.planwright.model.Figure#getText()
	 * @see #getFigure()
	 * @generated
	 */
	public EAttribute getFigure_Text() {
		return (EAttribute)figureEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Figure#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.planwright.model.Figure#getValue()
	 * @see #getFigure()
	 * @generated
	 */
	public EAttribute getFigure_Value() {
		return (EAttribute)figureEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Figure#getComparator <em>Comparator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Comparator</em>'.
	 * @see org.planwright.model.Figure#getComparator()
	 * @see #getFigure()
	 * @generated
	 */
	public EAttribute getFigure_Comparator() {
		return (EAttribute)figureEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Figure#getDecimals <em>Decimals</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Decimals</em>'.
	 * @see org.planwright.model.Figure#getDecimals()
	 * @see #getFigure()
	 * @generated
	 */
	public EAttribute getFigure_Decimals() {
		return (EAttribute)figureEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Figure#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see org.planwright.model.Figure#getUnit()
	 * @see #getFigure()
	 * @generated
	 */
	public EAttribute getFigure_Unit() {
		return (EAttribute)figureEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Figure#getPriceBase <em>Price Base</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Price Base</em>'.
	 * @see org.planwright.model.Figure#getPriceBase()
	 * @see #getFigure()
	 * @generated
	 */
	public EAttribute getFigure_PriceBase() {
		return (EAttribute)figureEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Figure#getYear <em>Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Year</em>'.
	 * @see org.planwright.model.Figure#getYear()
	 * @see #getFigure()
	 * @generated
	 */
	public EAttribute getFigure_Year() {
		return (EAttribute)figureEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Figure#getFlag <em>Flag</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Flag</em>'.
	 * @see org.planwright.model.Figure#getFlag()
	 * @see #getFigure()
	 * @generated
	 */
	public EAttribute getFigure_Flag() {
		return (EAttribute)figureEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * Returns the meta object for class '{@link org.planwright.model.Footnote <em>Footnote</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Footnote</em>'.
	 * @see org.planwright.model.Footnote
	 * @generated
	 */
	public EClass getFootnote() {
		return footnoteEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Footnote#getMark <em>Mark</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mark</em>'.
	 * @see org.planwright.model.Footnote#getMark()
	 * @see #getFootnote()
	 * @generated
	 */
	public EAttribute getFootnote_Mark() {
		return (EAttribute)footnoteEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Footnote#getLine <em>Line</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Line</em>'.
	 * @see org.planwright.model.Footnote#getLine()
	 * @see #getFootnote()
	 * @generated
	 */
	public EAttribute getFootnote_Line() {
		return (EAttribute)footnoteEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for class '{@link org.planwright.model.KeyProject <em>Key Project</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Key Project</em>'.
	 * @see org.planwright.model.KeyProject
	 * @generated
	 */
	public EClass getKeyProject() {
		return keyProjectEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.KeyProject#getNo <em>No</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>No</em>'.
	 * @see org.planwright.model.KeyProject#getNo()
	 * @see #getKeyProject()
	 * @generated
	 */
	public EAttribute getKeyProject_No() {
		return (EAttribute)keyProjectEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.KeyProject#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.planwright.model.KeyProject#getLabel()
	 * @see #getKeyProject()
	 * @generated
	 */
	public EAttribute getKeyProject_Label() {
		return (EAttribute)keyProjectEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.KeyProject#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.planwright.model.KeyProject#getTitle()
	 * @see #getKeyProject()
	 * @generated
	 */
	public EAttribute getKeyProject_Title() {
		return (EAttribute)keyProjectEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.KeyProject#getGoalLabel <em>Goal Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Goal Label</em>'.
	 * @see org.planwright.model.KeyProject#getGoalLabel()
	 * @see #getKeyProject()
	 * @generated
	 */
	public EAttribute getKeyProject_GoalLabel() {
		return (EAttribute)keyProjectEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.planwright.model.KeyProject#getGoals <em>Goals</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Goals</em>'.
	 * @see org.planwright.model.KeyProject#getGoals()
	 * @see #getKeyProject()
	 * @generated
	 */
	public EReference getKeyProject_Goals() {
		return (EReference)keyProjectEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.KeyProject#getContentLabel <em>Content Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Content Label</em>'.
	 * @see org.planwright.model.KeyProject#getContentLabel()
	 * @see #getKeyProject()
	 * @generated
	 */
	public EAttribute getKeyProject_ContentLabel() {
		return (EAttribute)keyProjectEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.planwright.model.KeyProject#getItems <em>Items</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Items</em>'.
	 * @see org.planwright.model.KeyProject#getItems()
	 * @see #getKeyProject()
	 * @generated
	 */
	public EReference getKeyProject_Items() {
		return (EReference)keyProjectEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * Returns the meta object for class '{@link org.planwright.model.ProjectItem <em>Project Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Project Item</em>'.
	 * @see org.planwright.model.ProjectItem
	 * @generated
	 */
	public EClass getProjectItem() {
		return projectItemEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.ProjectItem#getNo <em>No</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>No</em>'.
	 * @see org.planwright.model.ProjectItem#getNo()
	 * @see #getProjectItem()
	 * @generated
	 */
	public EAttribute getProjectItem_No() {
		return (EAttribute)projectItemEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.ProjectItem#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.planwright.model.ProjectItem#getLabel()
	 * @see #getProjectItem()
	 * @generated
	 */
	public EAttribute getProjectItem_Label() {
		return (EAttribute)projectItemEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.ProjectItem#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.planwright.model.ProjectItem#getTitle()
	 * @see #getProjectItem()
	 * @generated
	 */
	public EAttribute getProjectItem_Title() {
		return (EAttribute)projectItemEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.ProjectItem#getTitleMark <em>Title Mark</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title Mark</em>'.
	 * @see org.planwright.model.ProjectItem#getTitleMark()
	 * @see #getProjectItem()
	 * @generated
	 */
	public EAttribute getProjectItem_TitleMark() {
		return (EAttribute)projectItemEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.ProjectItem#getLine <em>Line</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Line</em>'.
	 * @see org.planwright.model.ProjectItem#getLine()
	 * @see #getProjectItem()
	 * @generated
	 */
	public EAttribute getProjectItem_Line() {
		return (EAttribute)projectItemEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.ProjectItem#getLastLine <em>Last Line</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Last Line</em>'.
	 * @see org.planwright.model.ProjectItem#getLastLine()
	 * @see #getProjectItem()
	 * @generated
	 */
	public EAttribute getProjectItem_LastLine() {
		return (EAttribute)projectItemEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * Returns the meta object for class '{@link org.planwright.model.Glossary <em>Glossary</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Glossary</em>'.
	 * @see org.planwright.model.Glossary
	 * @generated
	 */
	public EClass getGlossary() {
		return glossaryEClass;
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.planwright.model.Glossary#getTerms <em>Terms</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Terms</em>'.
	 * @see org.planwright.model.Glossary#getTerms()
	 * @see #getGlossary()
	 * @generated
	 */
	public EReference getGlossary_Terms() {
		return (EReference)glossaryEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for class '{@link org.planwright.model.Term <em>Term</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Term</em>'.
	 * @see org.planwright.model.Term
	 * @generated
	 */
	public EClass getTerm() {
		return termEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Term#getNo <em>No</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>No</em>'.
	 * @see org.planwright.model.Term#getNo()
	 * @see #getTerm()
	 * @generated
	 */
	public EAttribute getTerm_No() {
		return (EAttribute)termEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Term#getTerm <em>Term</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Term</em>'.
	 * @see org.planwright.model.Term#getTerm()
	 * @see #getTerm()
	 * @generated
	 */
	public EAttribute getTerm_Term() {
		return (EAttribute)termEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Term#getExpansion <em>Expansion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Expansion</em>'.
	 * @see org.planwright.model.Term#getExpansion()
	 * @see #getTerm()
	 * @generated
	 */
	public EAttribute getTerm_Expansion() {
		return (EAttribute)termEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Term#getDefinition <em>Definition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Definition</em>'.
	 * @see org.planwright.model.Term#getDefinition()
	 * @see #getTerm()
	 * @generated
	 */
	public EAttribute getTerm_Definition() {
		return (EAttribute)termEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Term#getLine <em>Line</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Line</em>'.
	 * @see org.planwright.model.Term#getLine()
	 * @see #getTerm()
	 * @generated
	 */
	public EAttribute getTerm_Line() {
		return (EAttribute)termEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * Returns the meta object for class '{@link org.planwright.model.Mention <em>Mention</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Mention</em>'.
	 * @see org.planwright.model.Mention
	 * @generated
	 */
	public EClass getMention() {
		return mentionEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Mention#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start</em>'.
	 * @see org.planwright.model.Mention#getStart()
	 * @see #getMention()
	 * @generated
	 */
	public EAttribute getMention_Start() {
		return (EAttribute)mentionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Mention#getEnd <em>End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End</em>'.
	 * @see org.planwright.model.Mention#getEnd()
	 * @see #getMention()
	 * @generated
	 */
	public EAttribute getMention_End() {
		return (EAttribute)mentionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Mention#getQuote <em>Quote</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Quote</em>'.
	 * @see org.planwright.model.Mention#getQuote()
	 * @see #getMention()
	 * @generated
	 */
	public EAttribute getMention_Quote() {
		return (EAttribute)mentionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for the containment reference '{@link org.planwright.model.Mention#getFigure <em>Figure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Figure</em>'.
	 * @see org.planwright.model.Mention#getFigure()
	 * @see #getMention()
	 * @generated
	 */
	public EReference getMention_Figure() {
		return (EReference)mentionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * Returns the meta object for the reference '{@link org.planwright.model.Mention#getIndicator <em>Indicator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Indicator</em>'.
	 * @see org.planwright.model.Mention#getIndicator()
	 * @see #getMention()
	 * @generated
	 */
	public EReference getMention_Indicator() {
		return (EReference)mentionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Mention#getLine <em>Line</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Line</em>'.
	 * @see org.planwright.model.Mention#getLine()
	 * @see #getMention()
	 * @generated
	 */
	public EAttribute getMention_Line() {
		return (EAttribute)mentionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * Returns the meta object for class '{@link org.planwright.model.TraceLink <em>Trace Link</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Trace Link</em>'.
	 * @see org.planwright.model.TraceLink
	 * @generated
	 */
	public EClass getTraceLink() {
		return traceLinkEClass;
	}

	/**
	 * Returns the meta object for the reference '{@link org.planwright.model.TraceLink#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Source</em>'.
	 * @see org.planwright.model.TraceLink#getSource()
	 * @see #getTraceLink()
	 * @generated
	 */
	public EReference getTraceLink_Source() {
		return (EReference)traceLinkEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the reference '{@link org.planwright.model.TraceLink#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Target</em>'.
	 * @see org.planwright.model.TraceLink#getTarget()
	 * @see #getTraceLink()
	 * @generated
	 */
	public EReference getTraceLink_Target() {
		return (EReference)traceLinkEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.TraceLink#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.planwright.model.TraceLink#getKind()
	 * @see #getTraceLink()
	 * @generated
	 */
	public EAttribute getTraceLink_Kind() {
		return (EAttribute)traceLinkEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.TraceLink#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.planwright.model.TraceLink#getState()
	 * @see #getTraceLink()
	 * @generated
	 */
	public EAttribute getTraceLink_State() {
		return (EAttribute)traceLinkEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.planwright.model.TraceLink#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Evidence</em>'.
	 * @see org.planwright.model.TraceLink#getEvidence()
	 * @see #getTraceLink()
	 * @generated
	 */
	public EReference getTraceLink_Evidence() {
		return (EReference)traceLinkEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.TraceLink#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.planwright.model.TraceLink#getReason()
	 * @see #getTraceLink()
	 * @generated
	 */
	public EAttribute getTraceLink_Reason() {
		return (EAttribute)traceLinkEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.TraceLink#getAuthor <em>Author</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Author</em>'.
	 * @see org.planwright.model.TraceLink#getAuthor()
	 * @see #getTraceLink()
	 * @generated
	 */
	public EAttribute getTraceLink_Author() {
		return (EAttribute)traceLinkEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.TraceLink#getCreated <em>Created</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Created</em>'.
	 * @see org.planwright.model.TraceLink#getCreated()
	 * @see #getTraceLink()
	 * @generated
	 */
	public EAttribute getTraceLink_Created() {
		return (EAttribute)traceLinkEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.TraceLink#getFingerprint <em>Fingerprint</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Fingerprint</em>'.
	 * @see org.planwright.model.TraceLink#getFingerprint()
	 * @see #getTraceLink()
	 * @generated
	 */
	public EAttribute getTraceLink_Fingerprint() {
		return (EAttribute)traceLinkEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * Returns the meta object for class '{@link org.planwright.model.Evidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Evidence</em>'.
	 * @see org.planwright.model.Evidence
	 * @generated
	 */
	public EClass getEvidence() {
		return evidenceEClass;
	}

	/**
	 * Returns the meta object for the reference '{@link org.planwright.model.Evidence#getPassage <em>Passage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Passage</em>'.
	 * @see org.planwright.model.Evidence#getPassage()
	 * @see #getEvidence()
	 * @generated
	 */
	public EReference getEvidence_Passage() {
		return (EReference)evidenceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Evidence#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start</em>'.
	 * @see org.planwright.model.Evidence#getStart()
	 * @see #getEvidence()
	 * @generated
	 */
	public EAttribute getEvidence_Start() {
		return (EAttribute)evidenceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Evidence#getEnd <em>End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End</em>'.
	 * @see org.planwright.model.Evidence#getEnd()
	 * @see #getEvidence()
	 * @generated
	 */
	public EAttribute getEvidence_End() {
		return (EAttribute)evidenceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Evidence#getQuote <em>Quote</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Quote</em>'.
	 * @see org.planwright.model.Evidence#getQuote()
	 * @see #getEvidence()
	 * @generated
	 */
	public EAttribute getEvidence_Quote() {
		return (EAttribute)evidenceEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * Returns the meta object for class '{@link org.planwright.model.Alignment <em>Alignment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Alignment</em>'.
	 * @see org.planwright.model.Alignment
	 * @generated
	 */
	public EClass getAlignment() {
		return alignmentEClass;
	}

	/**
	 * Returns the meta object for the reference list '{@link org.planwright.model.Alignment#getUpper <em>Upper</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Upper</em>'.
	 * @see org.planwright.model.Alignment#getUpper()
	 * @see #getAlignment()
	 * @generated
	 */
	public EReference getAlignment_Upper() {
		return (EReference)alignmentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the reference list '{@link org.planwright.model.Alignment#getLower <em>Lower</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Lower</em>'.
	 * @see org.planwright.model.Alignment#getLower()
	 * @see #getAlignment()
	 * @generated
	 */
	public EReference getAlignment_Lower() {
		return (EReference)alignmentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Alignment#getRelation <em>Relation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Relation</em>'.
	 * @see org.planwright.model.Alignment#getRelation()
	 * @see #getAlignment()
	 * @generated
	 */
	public EAttribute getAlignment_Relation() {
		return (EAttribute)alignmentEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Alignment#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.planwright.model.Alignment#getState()
	 * @see #getAlignment()
	 * @generated
	 */
	public EAttribute getAlignment_State() {
		return (EAttribute)alignmentEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Alignment#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.planwright.model.Alignment#getReason()
	 * @see #getAlignment()
	 * @generated
	 */
	public EAttribute getAlignment_Reason() {
		return (EAttribute)alignmentEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Alignment#getOpinion <em>Opinion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Opinion</em>'.
	 * @see org.planwright.model.Alignment#getOpinion()
	 * @see #getAlignment()
	 * @generated
	 */
	public EAttribute getAlignment_Opinion() {
		return (EAttribute)alignmentEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * Returns the meta object for class '{@link org.planwright.model.Observation <em>Observation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Observation</em>'.
	 * @see org.planwright.model.Observation
	 * @generated
	 */
	public EClass getObservation() {
		return observationEClass;
	}

	/**
	 * Returns the meta object for the reference '{@link org.planwright.model.Observation#getIndicator <em>Indicator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Indicator</em>'.
	 * @see org.planwright.model.Observation#getIndicator()
	 * @see #getObservation()
	 * @generated
	 */
	public EReference getObservation_Indicator() {
		return (EReference)observationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Observation#getYear <em>Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Year</em>'.
	 * @see org.planwright.model.Observation#getYear()
	 * @see #getObservation()
	 * @generated
	 */
	public EAttribute getObservation_Year() {
		return (EAttribute)observationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the containment reference '{@link org.planwright.model.Observation#getFigure <em>Figure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Figure</em>'.
	 * @see org.planwright.model.Observation#getFigure()
	 * @see #getObservation()
	 * @generated
	 */
	public EReference getObservation_Figure() {
		return (EReference)observationEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Observation#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.planwright.model.Observation#getSource()
	 * @see #getObservation()
	 * @generated
	 */
	public EAttribute getObservation_Source() {
		return (EAttribute)observationEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Observation#getRevision <em>Revision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Revision</em>'.
	 * @see org.planwright.model.Observation#getRevision()
	 * @see #getObservation()
	 * @generated
	 */
	public EAttribute getObservation_Revision() {
		return (EAttribute)observationEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * Returns the meta object for class '{@link org.planwright.model.Waiver <em>Waiver</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Waiver</em>'.
	 * @see org.planwright.model.Waiver
	 * @generated
	 */
	public EClass getWaiver() {
		return waiverEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Waiver#getRule <em>Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rule</em>'.
	 * @see org.planwright.model.Waiver#getRule()
	 * @see #getWaiver()
	 * @generated
	 */
	public EAttribute getWaiver_Rule() {
		return (EAttribute)waiverEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the reference '{@link org.planwright.model.Waiver#getSubject <em>Subject</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Subject</em>'.
	 * @see org.planwright.model.Waiver#getSubject()
	 * @see #getWaiver()
	 * @generated
	 */
	public EReference getWaiver_Subject() {
		return (EReference)waiverEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Waiver#getFingerprint <em>Fingerprint</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Fingerprint</em>'.
	 * @see org.planwright.model.Waiver#getFingerprint()
	 * @see #getWaiver()
	 * @generated
	 */
	public EAttribute getWaiver_Fingerprint() {
		return (EAttribute)waiverEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Waiver#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.planwright.model.Waiver#getReason()
	 * @see #getWaiver()
	 * @generated
	 */
	public EAttribute getWaiver_Reason() {
		return (EAttribute)waiverEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Waiver#getAuthor <em>Author</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Author</em>'.
	 * @see org.planwright.model.Waiver#getAuthor()
	 * @see #getWaiver()
	 * @generated
	 */
	public EAttribute getWaiver_Author() {
		return (EAttribute)waiverEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Waiver#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.planwright.model.Waiver#getDate()
	 * @see #getWaiver()
	 * @generated
	 */
	public EAttribute getWaiver_Date() {
		return (EAttribute)waiverEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * Returns the meta object for class '{@link org.planwright.model.Comment <em>Comment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Comment</em>'.
	 * @see org.planwright.model.Comment
	 * @generated
	 */
	public EClass getComment() {
		return commentEClass;
	}

	/**
	 * Returns the meta object for the reference '{@link org.planwright.model.Comment#getSubject <em>Subject</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Subject</em>'.
	 * @see org.planwright.model.Comment#getSubject()
	 * @see #getComment()
	 * @generated
	 */
	public EReference getComment_Subject() {
		return (EReference)commentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Comment#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start</em>'.
	 * @see org.planwright.model.Comment#getStart()
	 * @see #getComment()
	 * @generated
	 */
	public EAttribute getComment_Start() {
		return (EAttribute)commentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Comment#getEnd <em>End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End</em>'.
	 * @see org.planwright.model.Comment#getEnd()
	 * @see #getComment()
	 * @generated
	 */
	public EAttribute getComment_End() {
		return (EAttribute)commentEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Comment#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.planwright.model.Comment#getText()
	 * @see #getComment()
	 * @generated
	 */
	public EAttribute getComment_Text() {
		return (EAttribute)commentEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Comment#getAuthor <em>Author</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Author</em>'.
	 * @see org.planwright.model.Comment#getAuthor()
	 * @see #getComment()
	 * @generated
	 */
	public EAttribute getComment_Author() {
		return (EAttribute)commentEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Comment#getCreated <em>Created</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Created</em>'.
	 * @see org.planwright.model.Comment#getCreated()
	 * @see #getComment()
	 * @generated
	 */
	public EAttribute getComment_Created() {
		return (EAttribute)commentEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Comment#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.planwright.model.Comment#getState()
	 * @see #getComment()
	 * @generated
	 */
	public EAttribute getComment_State() {
		return (EAttribute)commentEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.planwright.model.Comment#getReplies <em>Replies</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Replies</em>'.
	 * @see org.planwright.model.Comment#getReplies()
	 * @see #getComment()
	 * @generated
	 */
	public EReference getComment_Replies() {
		return (EReference)commentEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * Returns the meta object for enum '{@link org.planwright.model.PlanLevel <em>Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Level</em>'.
	 * @see org.planwright.model.PlanLevel
	 * @generated
	 */
	public EEnum getPlanLevel() {
		return planLevelEEnum;
	}

	/**
	 * Returns the meta object for enum '{@link org.planwright.model.NoteSeverity <em>Note Severity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Note Severity</em>'.
	 * @see org.planwright.model.NoteSeverity
	 * @generated
	 */
	public EEnum getNoteSeverity() {
		return noteSeverityEEnum;
	}

	/**
	 * Returns the meta object for enum '{@link org.planwright.model.ParagraphStyle <em>Paragraph Style</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Paragraph Style</em>'.
	 * @see org.planwright.model.ParagraphStyle
	 * @generated
	 */
	public EEnum getParagraphStyle() {
		return paragraphStyleEEnum;
	}

	/**
	 * Returns the meta object for enum '{@link org.planwright.model.IndicatorAttribute <em>Indicator Attribute</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Indicator Attribute</em>'.
	 * @see org.planwright.model.IndicatorAttribute
	 * @generated
	 */
	public EEnum getIndicatorAttribute() {
		return indicatorAttributeEEnum;
	}

	/**
	 * Returns the meta object for enum '{@link org.planwright.model.ChangeKind <em>Change Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Change Kind</em>'.
	 * @see org.planwright.model.ChangeKind
	 * @generated
	 */
	public EEnum getChangeKind() {
		return changeKindEEnum;
	}

	/**
	 * Returns the meta object for enum '{@link org.planwright.model.PathShape <em>Path Shape</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Path Shape</em>'.
	 * @see org.planwright.model.PathShape
	 * @generated
	 */
	public EEnum getPathShape() {
		return pathShapeEEnum;
	}

	/**
	 * Returns the meta object for enum '{@link org.planwright.model.Direction <em>Direction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Direction</em>'.
	 * @see org.planwright.model.Direction
	 * @generated
	 */
	public EEnum getDirection() {
		return directionEEnum;
	}

	/**
	 * Returns the meta object for enum '{@link org.planwright.model.FigureComparator <em>Figure Comparator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Figure Comparator</em>'.
	 * @see org.planwright.model.FigureComparator
	 * @generated
	 */
	public EEnum getFigureComparator() {
		return figureComparatorEEnum;
	}

	/**
	 * Returns the meta object for enum '{@link org.planwright.model.LinkKind <em>Link Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Link Kind</em>'.
	 * @see org.planwright.model.LinkKind
	 * @generated
	 */
	public EEnum getLinkKind() {
		return linkKindEEnum;
	}

	/**
	 * Returns the meta object for enum '{@link org.planwright.model.LinkState <em>Link State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Link State</em>'.
	 * @see org.planwright.model.LinkState
	 * @generated
	 */
	public EEnum getLinkState() {
		return linkStateEEnum;
	}

	/**
	 * Returns the meta object for enum '{@link org.planwright.model.Relation <em>Relation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Relation</em>'.
	 * @see org.planwright.model.Relation
	 * @generated
	 */
	public EEnum getRelation() {
		return relationEEnum;
	}

	/**
	 * Returns the meta object for enum '{@link org.planwright.model.CommentState <em>Comment State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Comment State</em>'.
	 * @see org.planwright.model.CommentState
	 * @generated
	 */
	public EEnum getCommentState() {
		return commentStateEEnum;
	}

	/**
	 * Returns the meta object for data type '{@link java.math.BigDecimal <em>Decimal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * * A printed decimal number; its scale is kept. 按原样保留小数位的数。
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Decimal</em>'.
	 * @see java.math.BigDecimal
	 * @model instanceClass="java.math.BigDecimal"
	 * @generated
	 */
	public EDataType getDecimal() {
		return decimalEDataType;
	}

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	public PlanFactory getPlanFactory() {
		return (PlanFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents() {
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		identifiedEClass = createEClass(IDENTIFIED);
		createEAttribute(identifiedEClass, IDENTIFIED__ID);

		projectEClass = createEClass(PROJECT);
		createEAttribute(projectEClass, PROJECT__NAME);
		createEReference(projectEClass, PROJECT__PLANS);
		createEReference(projectEClass, PROJECT__SETTINGS);
		createEReference(projectEClass, PROJECT__COMMENTS);

		settingEClass = createEClass(SETTING);
		createEAttribute(settingEClass, SETTING__KEY);
		createEAttribute(settingEClass, SETTING__VALUE);

		divisionEClass = createEClass(DIVISION);
		createEReference(divisionEClass, DIVISION__BLOCKS);
		createEReference(divisionEClass, DIVISION__SECTIONS);

		planEClass = createEClass(PLAN);
		createEAttribute(planEClass, PLAN__TITLE);
		createEAttribute(planEClass, PLAN__LEVEL);
		createEAttribute(planEClass, PLAN__REGION);
		createEAttribute(planEClass, PLAN__PUBLISHER);
		createEAttribute(planEClass, PLAN__PUBLISHED);
		createEAttribute(planEClass, PLAN__PERIOD_START);
		createEAttribute(planEClass, PLAN__PERIOD_END);
		createEReference(planEClass, PLAN__UPPER);
		createEReference(planEClass, PLAN__SOURCE);
		createEReference(planEClass, PLAN__READING_NOTES);
		createEReference(planEClass, PLAN__LINKS);
		createEReference(planEClass, PLAN__ALIGNMENTS);
		createEReference(planEClass, PLAN__OBSERVATIONS);
		createEReference(planEClass, PLAN__WAIVERS);
		createEReference(planEClass, PLAN__COMMENTS);

		sourceDocumentEClass = createEClass(SOURCE_DOCUMENT);
		createEAttribute(sourceDocumentEClass, SOURCE_DOCUMENT__FILE_NAME);
		createEAttribute(sourceDocumentEClass, SOURCE_DOCUMENT__CHARSET);
		createEAttribute(sourceDocumentEClass, SOURCE_DOCUMENT__DIGEST);
		createEAttribute(sourceDocumentEClass, SOURCE_DOCUMENT__IMPORTED_AT);
		createEAttribute(sourceDocumentEClass, SOURCE_DOCUMENT__LINE_COUNT);

		readingNoteEClass = createEClass(READING_NOTE);
		createEAttribute(readingNoteEClass, READING_NOTE__SEVERITY);
		createEAttribute(readingNoteEClass, READING_NOTE__CODE);
		createEAttribute(readingNoteEClass, READING_NOTE__ARGUMENTS);
		createEAttribute(readingNoteEClass, READING_NOTE__LINE);
		createEAttribute(readingNoteEClass, READING_NOTE__LAST_LINE);
		createEReference(readingNoteEClass, READING_NOTE__SUBJECT);

		sectionEClass = createEClass(SECTION);
		createEReference(sectionEClass, SECTION__PARENT);
		createEAttribute(sectionEClass, SECTION__LEVEL);
		createEAttribute(sectionEClass, SECTION__LABEL);
		createEAttribute(sectionEClass, SECTION__TITLE);
		createEAttribute(sectionEClass, SECTION__RUN_IN);
		createEAttribute(sectionEClass, SECTION__RUN_IN_MARK);
		createEAttribute(sectionEClass, SECTION__LINE);

		taskEClass = createEClass(TASK);
		createEAttribute(taskEClass, TASK__LEAD_OFFICE);
		createEAttribute(taskEClass, TASK__RESPONSIBLE_OFFICES);
		createEAttribute(taskEClass, TASK__DEADLINE);

		blockEClass = createEClass(BLOCK);
		createEAttribute(blockEClass, BLOCK__FIRST_LINE);
		createEAttribute(blockEClass, BLOCK__LAST_LINE);

		passageEClass = createEClass(PASSAGE);
		createEAttribute(passageEClass, PASSAGE__TEXT);
		createEReference(passageEClass, PASSAGE__MENTIONS);

		paragraphEClass = createEClass(PARAGRAPH);
		createEAttribute(paragraphEClass, PARAGRAPH__STYLE);

		textTableEClass = createEClass(TEXT_TABLE);
		createEAttribute(textTableEClass, TEXT_TABLE__TITLE);
		createEReference(textTableEClass, TEXT_TABLE__ROWS);

		textRowEClass = createEClass(TEXT_ROW);
		createEAttribute(textRowEClass, TEXT_ROW__CELLS);

		indicatorTableEClass = createEClass(INDICATOR_TABLE);
		createEAttribute(indicatorTableEClass, INDICATOR_TABLE__LABEL);
		createEAttribute(indicatorTableEClass, INDICATOR_TABLE__TITLE);
		createEAttribute(indicatorTableEClass, INDICATOR_TABLE__HEADINGS);
		createEAttribute(indicatorTableEClass, INDICATOR_TABLE__BASELINE_YEAR);
		createEAttribute(indicatorTableEClass, INDICATOR_TABLE__TARGET_YEAR);
		createEReference(indicatorTableEClass, INDICATOR_TABLE__INDICATORS);
		createEReference(indicatorTableEClass, INDICATOR_TABLE__FOOTNOTES);

		indicatorEClass = createEClass(INDICATOR);
		createEAttribute(indicatorEClass, INDICATOR__NO);
		createEAttribute(indicatorEClass, INDICATOR__CATEGORY);
		createEAttribute(indicatorEClass, INDICATOR__NAME);
		createEAttribute(indicatorEClass, INDICATOR__PRINTED_NAME);
		createEAttribute(indicatorEClass, INDICATOR__ALIASES);
		createEAttribute(indicatorEClass, INDICATOR__UNIT);
		createEAttribute(indicatorEClass, INDICATOR__PRICE_BASE);
		createEReference(indicatorEClass, INDICATOR__BASELINE);
		createEReference(indicatorEClass, INDICATOR__TARGET);
		createEReference(indicatorEClass, INDICATOR__CHANGE);
		createEAttribute(indicatorEClass, INDICATOR__CHANGE_KIND);
		createEAttribute(indicatorEClass, INDICATOR__ATTRIBUTE);
		createEAttribute(indicatorEClass, INDICATOR__PATH_SHAPE);
		createEAttribute(indicatorEClass, INDICATOR__DIRECTION);
		createEAttribute(indicatorEClass, INDICATOR__NOTES);
		createEReference(indicatorEClass, INDICATOR__PARTS);
		createEReference(indicatorEClass, INDICATOR__WHOLE);
		createEAttribute(indicatorEClass, INDICATOR__FIRST_LINE);
		createEAttribute(indicatorEClass, INDICATOR__LAST_LINE);

		figureEClass = createEClass(FIGURE);
		createEAttribute(figureEClass, FIGURE__TEXT);
		createEAttribute(figureEClass, FIGURE__VALUE);
		createEAttribute(figureEClass, FIGURE__COMPARATOR);
		createEAttribute(figureEClass, FIGURE__DECIMALS);
		createEAttribute(figureEClass, FIGURE__UNIT);
		createEAttribute(figureEClass, FIGURE__PRICE_BASE);
		createEAttribute(figureEClass, FIGURE__YEAR);
		createEAttribute(figureEClass, FIGURE__FLAG);

		footnoteEClass = createEClass(FOOTNOTE);
		createEAttribute(footnoteEClass, FOOTNOTE__MARK);
		createEAttribute(footnoteEClass, FOOTNOTE__LINE);

		keyProjectEClass = createEClass(KEY_PROJECT);
		createEAttribute(keyProjectEClass, KEY_PROJECT__NO);
		createEAttribute(keyProjectEClass, KEY_PROJECT__LABEL);
		createEAttribute(keyProjectEClass, KEY_PROJECT__TITLE);
		createEAttribute(keyProjectEClass, KEY_PROJECT__GOAL_LABEL);
		createEReference(keyProjectEClass, KEY_PROJECT__GOALS);
		createEAttribute(keyProjectEClass, KEY_PROJECT__CONTENT_LABEL);
		createEReference(keyProjectEClass, KEY_PROJECT__ITEMS);

		projectItemEClass = createEClass(PROJECT_ITEM);
		createEAttribute(projectItemEClass, PROJECT_ITEM__NO);
		createEAttribute(projectItemEClass, PROJECT_ITEM__LABEL);
		createEAttribute(projectItemEClass, PROJECT_ITEM__TITLE);
		createEAttribute(projectItemEClass, PROJECT_ITEM__TITLE_MARK);
		createEAttribute(projectItemEClass, PROJECT_ITEM__LINE);
		createEAttribute(projectItemEClass, PROJECT_ITEM__LAST_LINE);

		glossaryEClass = createEClass(GLOSSARY);
		createEReference(glossaryEClass, GLOSSARY__TERMS);

		termEClass = createEClass(TERM);
		createEAttribute(termEClass, TERM__NO);
		createEAttribute(termEClass, TERM__TERM);
		createEAttribute(termEClass, TERM__EXPANSION);
		createEAttribute(termEClass, TERM__DEFINITION);
		createEAttribute(termEClass, TERM__LINE);

		mentionEClass = createEClass(MENTION);
		createEAttribute(mentionEClass, MENTION__START);
		createEAttribute(mentionEClass, MENTION__END);
		createEAttribute(mentionEClass, MENTION__QUOTE);
		createEReference(mentionEClass, MENTION__FIGURE);
		createEReference(mentionEClass, MENTION__INDICATOR);
		createEAttribute(mentionEClass, MENTION__LINE);

		traceLinkEClass = createEClass(TRACE_LINK);
		createEReference(traceLinkEClass, TRACE_LINK__SOURCE);
		createEReference(traceLinkEClass, TRACE_LINK__TARGET);
		createEAttribute(traceLinkEClass, TRACE_LINK__KIND);
		createEAttribute(traceLinkEClass, TRACE_LINK__STATE);
		createEReference(traceLinkEClass, TRACE_LINK__EVIDENCE);
		createEAttribute(traceLinkEClass, TRACE_LINK__REASON);
		createEAttribute(traceLinkEClass, TRACE_LINK__AUTHOR);
		createEAttribute(traceLinkEClass, TRACE_LINK__CREATED);
		createEAttribute(traceLinkEClass, TRACE_LINK__FINGERPRINT);

		evidenceEClass = createEClass(EVIDENCE);
		createEReference(evidenceEClass, EVIDENCE__PASSAGE);
		createEAttribute(evidenceEClass, EVIDENCE__START);
		createEAttribute(evidenceEClass, EVIDENCE__END);
		createEAttribute(evidenceEClass, EVIDENCE__QUOTE);

		alignmentEClass = createEClass(ALIGNMENT);
		createEReference(alignmentEClass, ALIGNMENT__UPPER);
		createEReference(alignmentEClass, ALIGNMENT__LOWER);
		createEAttribute(alignmentEClass, ALIGNMENT__RELATION);
		createEAttribute(alignmentEClass, ALIGNMENT__STATE);
		createEAttribute(alignmentEClass, ALIGNMENT__REASON);
		createEAttribute(alignmentEClass, ALIGNMENT__OPINION);

		observationEClass = createEClass(OBSERVATION);
		createEReference(observationEClass, OBSERVATION__INDICATOR);
		createEAttribute(observationEClass, OBSERVATION__YEAR);
		createEReference(observationEClass, OBSERVATION__FIGURE);
		createEAttribute(observationEClass, OBSERVATION__SOURCE);
		createEAttribute(observationEClass, OBSERVATION__REVISION);

		waiverEClass = createEClass(WAIVER);
		createEAttribute(waiverEClass, WAIVER__RULE);
		createEReference(waiverEClass, WAIVER__SUBJECT);
		createEAttribute(waiverEClass, WAIVER__FINGERPRINT);
		createEAttribute(waiverEClass, WAIVER__REASON);
		createEAttribute(waiverEClass, WAIVER__AUTHOR);
		createEAttribute(waiverEClass, WAIVER__DATE);

		commentEClass = createEClass(COMMENT);
		createEReference(commentEClass, COMMENT__SUBJECT);
		createEAttribute(commentEClass, COMMENT__START);
		createEAttribute(commentEClass, COMMENT__END);
		createEAttribute(commentEClass, COMMENT__TEXT);
		createEAttribute(commentEClass, COMMENT__AUTHOR);
		createEAttribute(commentEClass, COMMENT__CREATED);
		createEAttribute(commentEClass, COMMENT__STATE);
		createEReference(commentEClass, COMMENT__REPLIES);

		// Create enums
		planLevelEEnum = createEEnum(PLAN_LEVEL);
		noteSeverityEEnum = createEEnum(NOTE_SEVERITY);
		paragraphStyleEEnum = createEEnum(PARAGRAPH_STYLE);
		indicatorAttributeEEnum = createEEnum(INDICATOR_ATTRIBUTE);
		changeKindEEnum = createEEnum(CHANGE_KIND);
		pathShapeEEnum = createEEnum(PATH_SHAPE);
		directionEEnum = createEEnum(DIRECTION);
		figureComparatorEEnum = createEEnum(FIGURE_COMPARATOR);
		linkKindEEnum = createEEnum(LINK_KIND);
		linkStateEEnum = createEEnum(LINK_STATE);
		relationEEnum = createEEnum(RELATION);
		commentStateEEnum = createEEnum(COMMENT_STATE);

		// Create data types
		decimalEDataType = createEDataType(DECIMAL);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents() {
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Obtain other dependent packages
		EcorePackage theEcorePackage = (EcorePackage)EPackage.Registry.INSTANCE.getEPackage(EcorePackage.eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		projectEClass.getESuperTypes().add(this.getIdentified());
		divisionEClass.getESuperTypes().add(this.getIdentified());
		planEClass.getESuperTypes().add(this.getDivision());
		sectionEClass.getESuperTypes().add(this.getDivision());
		taskEClass.getESuperTypes().add(this.getSection());
		blockEClass.getESuperTypes().add(this.getIdentified());
		passageEClass.getESuperTypes().add(this.getIdentified());
		paragraphEClass.getESuperTypes().add(this.getBlock());
		paragraphEClass.getESuperTypes().add(this.getPassage());
		textTableEClass.getESuperTypes().add(this.getBlock());
		indicatorTableEClass.getESuperTypes().add(this.getBlock());
		indicatorEClass.getESuperTypes().add(this.getIdentified());
		footnoteEClass.getESuperTypes().add(this.getPassage());
		keyProjectEClass.getESuperTypes().add(this.getBlock());
		projectItemEClass.getESuperTypes().add(this.getPassage());
		glossaryEClass.getESuperTypes().add(this.getBlock());
		termEClass.getESuperTypes().add(this.getPassage());
		mentionEClass.getESuperTypes().add(this.getIdentified());
		traceLinkEClass.getESuperTypes().add(this.getIdentified());
		alignmentEClass.getESuperTypes().add(this.getIdentified());
		observationEClass.getESuperTypes().add(this.getIdentified());
		waiverEClass.getESuperTypes().add(this.getIdentified());
		commentEClass.getESuperTypes().add(this.getIdentified());

		// Initialize classes and features; add operations and parameters
		initEClass(identifiedEClass, Identified.class, "Identified", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getIdentified_Id(), theEcorePackage.getEString(), "id", null, 0, 1, Identified.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(projectEClass, Project.class, "Project", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getProject_Name(), theEcorePackage.getEString(), "name", null, 0, 1, Project.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProject_Plans(), this.getPlan(), null, "plans", null, 0, -1, Project.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProject_Settings(), this.getSetting(), null, "settings", null, 0, -1, Project.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProject_Comments(), this.getComment(), null, "comments", null, 0, -1, Project.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(settingEClass, Setting.class, "Setting", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSetting_Key(), theEcorePackage.getEString(), "key", null, 0, 1, Setting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSetting_Value(), theEcorePackage.getEString(), "value", null, 0, 1, Setting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(divisionEClass, Division.class, "Division", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getDivision_Blocks(), this.getBlock(), null, "blocks", null, 0, -1, Division.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDivision_Sections(), this.getSection(), this.getSection_Parent(), "sections", null, 0, -1, Division.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(planEClass, Plan.class, "Plan", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPlan_Title(), theEcorePackage.getEString(), "title", null, 0, 1, Plan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlan_Level(), this.getPlanLevel(), "level", null, 0, 1, Plan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlan_Region(), theEcorePackage.getEString(), "region", null, 0, 1, Plan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlan_Publisher(), theEcorePackage.getEString(), "publisher", null, 0, 1, Plan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlan_Published(), theEcorePackage.getEString(), "published", null, 0, 1, Plan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlan_PeriodStart(), theEcorePackage.getEInt(), "periodStart", null, 0, 1, Plan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlan_PeriodEnd(), theEcorePackage.getEInt(), "periodEnd", null, 0, 1, Plan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPlan_Upper(), this.getPlan(), null, "upper", null, 0, 1, Plan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPlan_Source(), this.getSourceDocument(), null, "source", null, 0, 1, Plan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPlan_ReadingNotes(), this.getReadingNote(), null, "readingNotes", null, 0, -1, Plan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPlan_Links(), this.getTraceLink(), null, "links", null, 0, -1, Plan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPlan_Alignments(), this.getAlignment(), null, "alignments", null, 0, -1, Plan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPlan_Observations(), this.getObservation(), null, "observations", null, 0, -1, Plan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPlan_Waivers(), this.getWaiver(), null, "waivers", null, 0, -1, Plan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPlan_Comments(), this.getComment(), null, "comments", null, 0, -1, Plan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(sourceDocumentEClass, SourceDocument.class, "SourceDocument", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSourceDocument_FileName(), theEcorePackage.getEString(), "fileName", null, 0, 1, SourceDocument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSourceDocument_Charset(), theEcorePackage.getEString(), "charset", null, 0, 1, SourceDocument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSourceDocument_Digest(), theEcorePackage.getEString(), "digest", null, 0, 1, SourceDocument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSourceDocument_ImportedAt(), theEcorePackage.getEString(), "importedAt", null, 0, 1, SourceDocument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSourceDocument_LineCount(), theEcorePackage.getEInt(), "lineCount", null, 0, 1, SourceDocument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(readingNoteEClass, ReadingNote.class, "ReadingNote", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getReadingNote_Severity(), this.getNoteSeverity(), "severity", null, 0, 1, ReadingNote.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReadingNote_Code(), theEcorePackage.getEString(), "code", null, 0, 1, ReadingNote.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReadingNote_Arguments(), theEcorePackage.getEString(), "arguments", null, 0, -1, ReadingNote.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReadingNote_Line(), theEcorePackage.getEInt(), "line", null, 0, 1, ReadingNote.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReadingNote_LastLine(), theEcorePackage.getEInt(), "lastLine", null, 0, 1, ReadingNote.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getReadingNote_Subject(), this.getIdentified(), null, "subject", null, 0, 1, ReadingNote.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(sectionEClass, Section.class, "Section", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getSection_Parent(), this.getDivision(), this.getDivision_Sections(), "parent", null, 0, 1, Section.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSection_Level(), theEcorePackage.getEInt(), "level", null, 0, 1, Section.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSection_Label(), theEcorePackage.getEString(), "label", null, 0, 1, Section.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSection_Title(), theEcorePackage.getEString(), "title", null, 0, 1, Section.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSection_RunIn(), theEcorePackage.getEBoolean(), "runIn", null, 0, 1, Section.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSection_RunInMark(), theEcorePackage.getEString(), "runInMark", null, 0, 1, Section.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSection_Line(), theEcorePackage.getEInt(), "line", null, 0, 1, Section.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(taskEClass, Task.class, "Task", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTask_LeadOffice(), theEcorePackage.getEString(), "leadOffice", null, 0, 1, Task.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTask_ResponsibleOffices(), theEcorePackage.getEString(), "responsibleOffices", null, 0, -1, Task.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTask_Deadline(), theEcorePackage.getEString(), "deadline", null, 0, 1, Task.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(blockEClass, Block.class, "Block", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getBlock_FirstLine(), theEcorePackage.getEInt(), "firstLine", null, 0, 1, Block.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBlock_LastLine(), theEcorePackage.getEInt(), "lastLine", null, 0, 1, Block.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(passageEClass, Passage.class, "Passage", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPassage_Text(), theEcorePackage.getEString(), "text", null, 0, 1, Passage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPassage_Mentions(), this.getMention(), null, "mentions", null, 0, -1, Passage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(paragraphEClass, Paragraph.class, "Paragraph", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getParagraph_Style(), this.getParagraphStyle(), "style", null, 0, 1, Paragraph.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(textTableEClass, TextTable.class, "TextTable", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTextTable_Title(), theEcorePackage.getEString(), "title", null, 0, 1, TextTable.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTextTable_Rows(), this.getTextRow(), null, "rows", null, 0, -1, TextTable.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(textRowEClass, TextRow.class, "TextRow", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTextRow_Cells(), theEcorePackage.getEString(), "cells", null, 0, -1, TextRow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(indicatorTableEClass, IndicatorTable.class, "IndicatorTable", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getIndicatorTable_Label(), theEcorePackage.getEString(), "label", null, 0, 1, IndicatorTable.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIndicatorTable_Title(), theEcorePackage.getEString(), "title", null, 0, 1, IndicatorTable.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIndicatorTable_Headings(), theEcorePackage.getEString(), "headings", null, 0, -1, IndicatorTable.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIndicatorTable_BaselineYear(), theEcorePackage.getEInt(), "baselineYear", null, 0, 1, IndicatorTable.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIndicatorTable_TargetYear(), theEcorePackage.getEInt(), "targetYear", null, 0, 1, IndicatorTable.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getIndicatorTable_Indicators(), this.getIndicator(), null, "indicators", null, 0, -1, IndicatorTable.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getIndicatorTable_Footnotes(), this.getFootnote(), null, "footnotes", null, 0, -1, IndicatorTable.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(indicatorEClass, Indicator.class, "Indicator", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getIndicator_No(), theEcorePackage.getEString(), "no", null, 0, 1, Indicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIndicator_Category(), theEcorePackage.getEString(), "category", null, 0, 1, Indicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIndicator_Name(), theEcorePackage.getEString(), "name", null, 0, 1, Indicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIndicator_PrintedName(), theEcorePackage.getEString(), "printedName", null, 0, 1, Indicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIndicator_Aliases(), theEcorePackage.getEString(), "aliases", null, 0, -1, Indicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIndicator_Unit(), theEcorePackage.getEString(), "unit", null, 0, 1, Indicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIndicator_PriceBase(), theEcorePackage.getEString(), "priceBase", null, 0, 1, Indicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getIndicator_Baseline(), this.getFigure(), null, "baseline", null, 0, 1, Indicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getIndicator_Target(), this.getFigure(), null, "target", null, 0, 1, Indicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getIndicator_Change(), this.getFigure(), null, "change", null, 0, 1, Indicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIndicator_ChangeKind(), this.getChangeKind(), "changeKind", null, 0, 1, Indicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIndicator_Attribute(), this.getIndicatorAttribute(), "attribute", null, 0, 1, Indicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIndicator_PathShape(), this.getPathShape(), "pathShape", null, 0, 1, Indicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIndicator_Direction(), this.getDirection(), "direction", null, 0, 1, Indicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIndicator_Notes(), theEcorePackage.getEString(), "notes", null, 0, -1, Indicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getIndicator_Parts(), this.getIndicator(), this.getIndicator_Whole(), "parts", null, 0, -1, Indicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getIndicator_Whole(), this.getIndicator(), this.getIndicator_Parts(), "whole", null, 0, 1, Indicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIndicator_FirstLine(), theEcorePackage.getEInt(), "firstLine", null, 0, 1, Indicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIndicator_LastLine(), theEcorePackage.getEInt(), "lastLine", null, 0, 1, Indicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(figureEClass, Figure.class, "Figure", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getFigure_Text(), theEcorePackage.getEString(), "text", null, 0, 1, Figure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFigure_Value(), this.getDecimal(), "value", null, 0, 1, Figure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFigure_Comparator(), this.getFigureComparator(), "comparator", null, 0, 1, Figure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFigure_Decimals(), theEcorePackage.getEInt(), "decimals", null, 0, 1, Figure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFigure_Unit(), theEcorePackage.getEString(), "unit", null, 0, 1, Figure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFigure_PriceBase(), theEcorePackage.getEString(), "priceBase", null, 0, 1, Figure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFigure_Year(), theEcorePackage.getEInt(), "year", null, 0, 1, Figure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFigure_Flag(), theEcorePackage.getEString(), "flag", null, 0, 1, Figure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(footnoteEClass, Footnote.class, "Footnote", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getFootnote_Mark(), theEcorePackage.getEString(), "mark", null, 0, 1, Footnote.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFootnote_Line(), theEcorePackage.getEInt(), "line", null, 0, 1, Footnote.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(keyProjectEClass, KeyProject.class, "KeyProject", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getKeyProject_No(), theEcorePackage.getEString(), "no", null, 0, 1, KeyProject.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKeyProject_Label(), theEcorePackage.getEString(), "label", null, 0, 1, KeyProject.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKeyProject_Title(), theEcorePackage.getEString(), "title", null, 0, 1, KeyProject.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKeyProject_GoalLabel(), theEcorePackage.getEString(), "goalLabel", null, 0, 1, KeyProject.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getKeyProject_Goals(), this.getParagraph(), null, "goals", null, 0, -1, KeyProject.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKeyProject_ContentLabel(), theEcorePackage.getEString(), "contentLabel", null, 0, 1, KeyProject.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getKeyProject_Items(), this.getProjectItem(), null, "items", null, 0, -1, KeyProject.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(projectItemEClass, ProjectItem.class, "ProjectItem", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getProjectItem_No(), theEcorePackage.getEString(), "no", null, 0, 1, ProjectItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProjectItem_Label(), theEcorePackage.getEString(), "label", null, 0, 1, ProjectItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProjectItem_Title(), theEcorePackage.getEString(), "title", null, 0, 1, ProjectItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProjectItem_TitleMark(), theEcorePackage.getEString(), "titleMark", null, 0, 1, ProjectItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProjectItem_Line(), theEcorePackage.getEInt(), "line", null, 0, 1, ProjectItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProjectItem_LastLine(), theEcorePackage.getEInt(), "lastLine", null, 0, 1, ProjectItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(glossaryEClass, Glossary.class, "Glossary", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getGlossary_Terms(), this.getTerm(), null, "terms", null, 0, -1, Glossary.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(termEClass, Term.class, "Term", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTerm_No(), theEcorePackage.getEString(), "no", null, 0, 1, Term.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTerm_Term(), theEcorePackage.getEString(), "term", null, 0, 1, Term.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTerm_Expansion(), theEcorePackage.getEString(), "expansion", null, 0, 1, Term.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTerm_Definition(), theEcorePackage.getEString(), "definition", null, 0, 1, Term.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTerm_Line(), theEcorePackage.getEInt(), "line", null, 0, 1, Term.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(mentionEClass, Mention.class, "Mention", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMention_Start(), theEcorePackage.getEInt(), "start", null, 0, 1, Mention.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMention_End(), theEcorePackage.getEInt(), "end", null, 0, 1, Mention.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMention_Quote(), theEcorePackage.getEString(), "quote", null, 0, 1, Mention.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMention_Figure(), this.getFigure(), null, "figure", null, 0, 1, Mention.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMention_Indicator(), this.getIndicator(), null, "indicator", null, 0, 1, Mention.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMention_Line(), theEcorePackage.getEInt(), "line", null, 0, 1, Mention.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(traceLinkEClass, TraceLink.class, "TraceLink", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getTraceLink_Source(), this.getIdentified(), null, "source", null, 0, 1, TraceLink.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTraceLink_Target(), this.getIdentified(), null, "target", null, 0, 1, TraceLink.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTraceLink_Kind(), this.getLinkKind(), "kind", null, 0, 1, TraceLink.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTraceLink_State(), this.getLinkState(), "state", null, 0, 1, TraceLink.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTraceLink_Evidence(), this.getEvidence(), null, "evidence", null, 0, -1, TraceLink.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTraceLink_Reason(), theEcorePackage.getEString(), "reason", null, 0, 1, TraceLink.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTraceLink_Author(), theEcorePackage.getEString(), "author", null, 0, 1, TraceLink.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTraceLink_Created(), theEcorePackage.getEString(), "created", null, 0, 1, TraceLink.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTraceLink_Fingerprint(), theEcorePackage.getEString(), "fingerprint", null, 0, 1, TraceLink.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(evidenceEClass, Evidence.class, "Evidence", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getEvidence_Passage(), this.getPassage(), null, "passage", null, 0, 1, Evidence.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEvidence_Start(), theEcorePackage.getEInt(), "start", null, 0, 1, Evidence.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEvidence_End(), theEcorePackage.getEInt(), "end", null, 0, 1, Evidence.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEvidence_Quote(), theEcorePackage.getEString(), "quote", null, 0, 1, Evidence.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(alignmentEClass, Alignment.class, "Alignment", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getAlignment_Upper(), this.getIdentified(), null, "upper", null, 0, -1, Alignment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAlignment_Lower(), this.getIdentified(), null, "lower", null, 0, -1, Alignment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAlignment_Relation(), this.getRelation(), "relation", null, 0, 1, Alignment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAlignment_State(), this.getLinkState(), "state", null, 0, 1, Alignment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAlignment_Reason(), theEcorePackage.getEString(), "reason", null, 0, 1, Alignment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAlignment_Opinion(), theEcorePackage.getEString(), "opinion", null, 0, 1, Alignment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(observationEClass, Observation.class, "Observation", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getObservation_Indicator(), this.getIndicator(), null, "indicator", null, 0, 1, Observation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getObservation_Year(), theEcorePackage.getEInt(), "year", null, 0, 1, Observation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getObservation_Figure(), this.getFigure(), null, "figure", null, 0, 1, Observation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getObservation_Source(), theEcorePackage.getEString(), "source", null, 0, 1, Observation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getObservation_Revision(), theEcorePackage.getEInt(), "revision", null, 0, 1, Observation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(waiverEClass, Waiver.class, "Waiver", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getWaiver_Rule(), theEcorePackage.getEString(), "rule", null, 0, 1, Waiver.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getWaiver_Subject(), this.getIdentified(), null, "subject", null, 0, 1, Waiver.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWaiver_Fingerprint(), theEcorePackage.getEString(), "fingerprint", null, 0, 1, Waiver.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWaiver_Reason(), theEcorePackage.getEString(), "reason", null, 0, 1, Waiver.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWaiver_Author(), theEcorePackage.getEString(), "author", null, 0, 1, Waiver.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWaiver_Date(), theEcorePackage.getEString(), "date", null, 0, 1, Waiver.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(commentEClass, Comment.class, "Comment", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getComment_Subject(), this.getIdentified(), null, "subject", null, 0, 1, Comment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getComment_Start(), theEcorePackage.getEInt(), "start", "-1", 0, 1, Comment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getComment_End(), theEcorePackage.getEInt(), "end", "-1", 0, 1, Comment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getComment_Text(), theEcorePackage.getEString(), "text", null, 0, 1, Comment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getComment_Author(), theEcorePackage.getEString(), "author", null, 0, 1, Comment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getComment_Created(), theEcorePackage.getEString(), "created", null, 0, 1, Comment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getComment_State(), this.getCommentState(), "state", null, 0, 1, Comment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getComment_Replies(), this.getComment(), null, "replies", null, 0, -1, Comment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(planLevelEEnum, PlanLevel.class, "PlanLevel");
		addEEnumLiteral(planLevelEEnum, PlanLevel.UNKNOWN);
		addEEnumLiteral(planLevelEEnum, PlanLevel.NATIONAL);
		addEEnumLiteral(planLevelEEnum, PlanLevel.PROVINCE);
		addEEnumLiteral(planLevelEEnum, PlanLevel.CITY);
		addEEnumLiteral(planLevelEEnum, PlanLevel.COUNTY);

		initEEnum(noteSeverityEEnum, NoteSeverity.class, "NoteSeverity");
		addEEnumLiteral(noteSeverityEEnum, NoteSeverity.INFO);
		addEEnumLiteral(noteSeverityEEnum, NoteSeverity.DOUBTFUL);
		addEEnumLiteral(noteSeverityEEnum, NoteSeverity.UNPLACED);

		initEEnum(paragraphStyleEEnum, ParagraphStyle.class, "ParagraphStyle");
		addEEnumLiteral(paragraphStyleEEnum, ParagraphStyle.BODY);
		addEEnumLiteral(paragraphStyleEEnum, ParagraphStyle.TITLE);
		addEEnumLiteral(paragraphStyleEEnum, ParagraphStyle.FRONT);
		addEEnumLiteral(paragraphStyleEEnum, ParagraphStyle.BULLET);
		addEEnumLiteral(paragraphStyleEEnum, ParagraphStyle.CAPTION);
		addEEnumLiteral(paragraphStyleEEnum, ParagraphStyle.NOTE);
		addEEnumLiteral(paragraphStyleEEnum, ParagraphStyle.SUBHEAD);
		addEEnumLiteral(paragraphStyleEEnum, ParagraphStyle.UNPLACED);

		initEEnum(indicatorAttributeEEnum, IndicatorAttribute.class, "IndicatorAttribute");
		addEEnumLiteral(indicatorAttributeEEnum, IndicatorAttribute.NONE);
		addEEnumLiteral(indicatorAttributeEEnum, IndicatorAttribute.EXPECTED);
		addEEnumLiteral(indicatorAttributeEEnum, IndicatorAttribute.BINDING);

		initEEnum(changeKindEEnum, ChangeKind.class, "ChangeKind");
		addEEnumLiteral(changeKindEEnum, ChangeKind.NONE);
		addEEnumLiteral(changeKindEEnum, ChangeKind.ANNUAL_GROWTH);
		addEEnumLiteral(changeKindEEnum, ChangeKind.CUMULATIVE);

		initEEnum(pathShapeEEnum, PathShape.class, "PathShape");
		addEEnumLiteral(pathShapeEEnum, PathShape.AUTO);
		addEEnumLiteral(pathShapeEEnum, PathShape.LINEAR);
		addEEnumLiteral(pathShapeEEnum, PathShape.GEOMETRIC);
		addEEnumLiteral(pathShapeEEnum, PathShape.STEP);

		initEEnum(directionEEnum, Direction.class, "Direction");
		addEEnumLiteral(directionEEnum, Direction.AUTO);
		addEEnumLiteral(directionEEnum, Direction.HIGHER);
		addEEnumLiteral(directionEEnum, Direction.LOWER);

		initEEnum(figureComparatorEEnum, FigureComparator.class, "FigureComparator");
		addEEnumLiteral(figureComparatorEEnum, FigureComparator.EQUAL);
		addEEnumLiteral(figureComparatorEEnum, FigureComparator.LESS);
		addEEnumLiteral(figureComparatorEEnum, FigureComparator.GREATER);
		addEEnumLiteral(figureComparatorEEnum, FigureComparator.AT_MOST);
		addEEnumLiteral(figureComparatorEEnum, FigureComparator.AT_LEAST);
		addEEnumLiteral(figureComparatorEEnum, FigureComparator.ABOUT);

		initEEnum(linkKindEEnum, LinkKind.class, "LinkKind");
		addEEnumLiteral(linkKindEEnum, LinkKind.CONTAINS);
		addEEnumLiteral(linkKindEEnum, LinkKind.NAMES);
		addEEnumLiteral(linkKindEEnum, LinkKind.DRIVES);
		addEEnumLiteral(linkKindEEnum, LinkKind.SUPPORTS);
		addEEnumLiteral(linkKindEEnum, LinkKind.MEASURES);

		initEEnum(linkStateEEnum, LinkState.class, "LinkState");
		addEEnumLiteral(linkStateEEnum, LinkState.SUGGESTED);
		addEEnumLiteral(linkStateEEnum, LinkState.ACCEPTED);
		addEEnumLiteral(linkStateEEnum, LinkState.REJECTED);
		addEEnumLiteral(linkStateEEnum, LinkState.SUSPECT);

		initEEnum(relationEEnum, Relation.class, "Relation");
		addEEnumLiteral(relationEEnum, Relation.NONE);
		addEEnumLiteral(relationEEnum, Relation.SAME);
		addEEnumLiteral(relationEEnum, Relation.UNIT_DIFFERS);
		addEEnumLiteral(relationEEnum, Relation.DEFINITION_DIFFERS);

		initEEnum(commentStateEEnum, CommentState.class, "CommentState");
		addEEnumLiteral(commentStateEEnum, CommentState.OPEN);
		addEEnumLiteral(commentStateEEnum, CommentState.RESOLVED);

		// Initialize data types
		initEDataType(decimalEDataType, BigDecimal.class, "Decimal", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);

		// Create resource
		createResource(eNS_URI);
	}

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public interface Literals {
		/**
		 * The meta object literal for the '{@link org.planwright.model.impl.IdentifiedImpl <em>Identified</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.planwright.model.impl.IdentifiedImpl
		 * @see org.planwright.model.impl.PlanPackageImpl#getIdentified()
		 * @generated
		 */
		public static final EClass IDENTIFIED = eINSTANCE.getIdentified();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute IDENTIFIED__ID = eINSTANCE.getIdentified_Id();

		/**
		 * The meta object literal for the '{@link org.planwright.model.impl.ProjectImpl <em>Project</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.planwright.model.impl.ProjectImpl
		 * @see org.planwright.model.impl.PlanPackageImpl#getProject()
		 * @generated
		 */
		public static final EClass PROJECT = eINSTANCE.getProject();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute PROJECT__NAME = eINSTANCE.getProject_Name();

		/**
		 * The meta object literal for the '<em><b>Plans</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference PROJECT__PLANS = eINSTANCE.getProject_Plans();

		/**
		 * The meta object literal for the '<em><b>Settings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference PROJECT__SETTINGS = eINSTANCE.getProject_Settings();

		/**
		 * The meta object literal for the '<em><b>Comments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference PROJECT__COMMENTS = eINSTANCE.getProject_Comments();

		/**
		 * The meta object literal for the '{@link org.planwright.model.impl.SettingImpl <em>Setting</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.planwright.model.impl.SettingImpl
		 * @see org.planwright.model.impl.PlanPackageImpl#getSetting()
		 * @generated
		 */
		public static final EClass SETTING = eINSTANCE.getSetting();

		/**
		 * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute SETTING__KEY = eINSTANCE.getSetting_Key();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute SETTING__VALUE = eINSTANCE.getSetting_Value();

		/**
		 * The meta object literal for the '{@link org.planwright.model.impl.DivisionImpl <em>Division</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.planwright.model.impl.DivisionImpl
		 * @see org.planwright.model.impl.PlanPackageImpl#getDivision()
		 * @generated
		 */
		public static final EClass DIVISION = eINSTANCE.getDivision();

		/**
		 * The meta object literal for the '<em><b>Blocks</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference DIVISION__BLOCKS = eINSTANCE.getDivision_Blocks();

		/**
		 * The meta object literal for the '<em><b>Sections</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference DIVISION__SECTIONS = eINSTANCE.getDivision_Sections();

		/**
		 * The meta object literal for the '{@link org.planwright.model.impl.PlanImpl <em>Plan</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.planwright.model.impl.PlanImpl
		 * @see org.planwright.model.impl.PlanPackageImpl#getPlan()
		 * @generated
		 */
		public static final EClass PLAN = eINSTANCE.getPlan();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute PLAN__TITLE = eINSTANCE.getPlan_Title();

		/**
		 * The meta object literal for the '<em><b>Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute PLAN__LEVEL = eINSTANCE.getPlan_Level();

		/**
		 * The meta object literal for the '<em><b>Region</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute PLAN__REGION = eINSTANCE.getPlan_Region();

		/**
		 * The meta object literal for the '<em><b>Publisher</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute PLAN__PUBLISHER = eINSTANCE.getPlan_Publisher();

		/**
		 * The meta object literal for the '<em><b>Published</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute PLAN__PUBLISHED = eINSTANCE.getPlan_Published();

		/**
		 * The meta object literal for the '<em><b>Period Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute PLAN__PERIOD_START = eINSTANCE.getPlan_PeriodStart();

		/**
		 * The meta object literal for the '<em><b>Period End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute PLAN__PERIOD_END = eINSTANCE.getPlan_PeriodEnd();

		/**
		 * The meta object literal for the '<em><b>Upper</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference PLAN__UPPER = eINSTANCE.getPlan_Upper();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference PLAN__SOURCE = eINSTANCE.getPlan_Source();

		/**
		 * The meta object literal for the '<em><b>Reading Notes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference PLAN__READING_NOTES = eINSTANCE.getPlan_ReadingNotes();

		/**
		 * The meta object literal for the '<em><b>Links</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference PLAN__LINKS = eINSTANCE.getPlan_Links();

		/**
		 * The meta object literal for the '<em><b>Alignments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference PLAN__ALIGNMENTS = eINSTANCE.getPlan_Alignments();

		/**
		 * The meta object literal for the '<em><b>Observations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference PLAN__OBSERVATIONS = eINSTANCE.getPlan_Observations();

		/**
		 * The meta object literal for the '<em><b>Waivers</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference PLAN__WAIVERS = eINSTANCE.getPlan_Waivers();

		/**
		 * The meta object literal for the '<em><b>Comments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference PLAN__COMMENTS = eINSTANCE.getPlan_Comments();

		/**
		 * The meta object literal for the '{@link org.planwright.model.impl.SourceDocumentImpl <em>Source Document</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.planwright.model.impl.SourceDocumentImpl
		 * @see org.planwright.model.impl.PlanPackageImpl#getSourceDocument()
		 * @generated
		 */
		public static final EClass SOURCE_DOCUMENT = eINSTANCE.getSourceDocument();

		/**
		 * The meta object literal for the '<em><b>File Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute SOURCE_DOCUMENT__FILE_NAME = eINSTANCE.getSourceDocument_FileName();

		/**
		 * The meta object literal for the '<em><b>Charset</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute SOURCE_DOCUMENT__CHARSET = eINSTANCE.getSourceDocument_Charset();

		/**
		 * The meta object literal for the '<em><b>Digest</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute SOURCE_DOCUMENT__DIGEST = eINSTANCE.getSourceDocument_Digest();

		/**
		 * The meta object literal for the '<em><b>Imported At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute SOURCE_DOCUMENT__IMPORTED_AT = eINSTANCE.getSourceDocument_ImportedAt();

		/**
		 * The meta object literal for the '<em><b>Line Count</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute SOURCE_DOCUMENT__LINE_COUNT = eINSTANCE.getSourceDocument_LineCount();

		/**
		 * The meta object literal for the '{@link org.planwright.model.impl.ReadingNoteImpl <em>Reading Note</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.planwright.model.impl.ReadingNoteImpl
		 * @see org.planwright.model.impl.PlanPackageImpl#getReadingNote()
		 * @generated
		 */
		public static final EClass READING_NOTE = eINSTANCE.getReadingNote();

		/**
		 * The meta object literal for the '<em><b>Severity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute READING_NOTE__SEVERITY = eINSTANCE.getReadingNote_Severity();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute READING_NOTE__CODE = eINSTANCE.getReadingNote_Code();

		/**
		 * The meta object literal for the '<em><b>Arguments</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute READING_NOTE__ARGUMENTS = eINSTANCE.getReadingNote_Arguments();

		/**
		 * The meta object literal for the '<em><b>Line</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute READING_NOTE__LINE = eINSTANCE.getReadingNote_Line();

		/**
		 * The meta object literal for the '<em><b>Last Line</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute READING_NOTE__LAST_LINE = eINSTANCE.getReadingNote_LastLine();

		/**
		 * The meta object literal for the '<em><b>Subject</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference READING_NOTE__SUBJECT = eINSTANCE.getReadingNote_Subject();

		/**
		 * The meta object literal for the '{@link org.planwright.model.impl.SectionImpl <em>Section</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.planwright.model.impl.SectionImpl
		 * @see org.planwright.model.impl.PlanPackageImpl#getSection()
		 * @generated
		 */
		public static final EClass SECTION = eINSTANCE.getSection();

		/**
		 * The meta object literal for the '<em><b>Parent</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference SECTION__PARENT = eINSTANCE.getSection_Parent();

		/**
		 * The meta object literal for the '<em><b>Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute SECTION__LEVEL = eINSTANCE.getSection_Level();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute SECTION__LABEL = eINSTANCE.getSection_Label();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute SECTION__TITLE = eINSTANCE.getSection_Title();

		/**
		 * The meta object literal for the '<em><b>Run In</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute SECTION__RUN_IN = eINSTANCE.getSection_RunIn();

		/**
		 * The meta object literal for the '<em><b>Run In Mark</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute SECTION__RUN_IN_MARK = eINSTANCE.getSection_RunInMark();

		/**
		 * The meta object literal for the '<em><b>Line</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute SECTION__LINE = eINSTANCE.getSection_Line();

		/**
		 * The meta object literal for the '{@link org.planwright.model.impl.TaskImpl <em>Task</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.planwright.model.impl.TaskImpl
		 * @see org.planwright.model.impl.PlanPackageImpl#getTask()
		 * @generated
		 */
		public static final EClass TASK = eINSTANCE.getTask();

		/**
		 * The meta object literal for the '<em><b>Lead Office</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute TASK__LEAD_OFFICE = eINSTANCE.getTask_LeadOffice();

		/**
		 * The meta object literal for the '<em><b>Responsible Offices</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute TASK__RESPONSIBLE_OFFICES = eINSTANCE.getTask_ResponsibleOffices();

		/**
		 * The meta object literal for the '<em><b>Deadline</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute TASK__DEADLINE = eINSTANCE.getTask_Deadline();

		/**
		 * The meta object literal for the '{@link org.planwright.model.impl.BlockImpl <em>Block</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.planwright.model.impl.BlockImpl
		 * @see org.planwright.model.impl.PlanPackageImpl#getBlock()
		 * @generated
		 */
		public static final EClass BLOCK = eINSTANCE.getBlock();

		/**
		 * The meta object literal for the '<em><b>First Line</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute BLOCK__FIRST_LINE = eINSTANCE.getBlock_FirstLine();

		/**
		 * The meta object literal for the '<em><b>Last Line</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute BLOCK__LAST_LINE = eINSTANCE.getBlock_LastLine();

		/**
		 * The meta object literal for the '{@link org.planwright.model.impl.PassageImpl <em>Passage</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.planwright.model.impl.PassageImpl
		 * @see org.planwright.model.impl.PlanPackageImpl#getPassage()
		 * @generated
		 */
		public static final EClass PASSAGE = eINSTANCE.getPassage();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute PASSAGE__TEXT = eINSTANCE.getPassage_Text();

		/**
		 * The meta object literal for the '<em><b>Mentions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference PASSAGE__MENTIONS = eINSTANCE.getPassage_Mentions();

		/**
		 * The meta object literal for the '{@link org.planwright.model.impl.ParagraphImpl <em>Paragraph</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.planwright.model.impl.ParagraphImpl
		 * @see org.planwright.model.impl.PlanPackageImpl#getParagraph()
		 * @generated
		 */
		public static final EClass PARAGRAPH = eINSTANCE.getParagraph();

		/**
		 * The meta object literal for the '<em><b>Style</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute PARAGRAPH__STYLE = eINSTANCE.getParagraph_Style();

		/**
		 * The meta object literal for the '{@link org.planwright.model.impl.TextTableImpl <em>Text Table</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.planwright.model.impl.TextTableImpl
		 * @see org.planwright.model.impl.PlanPackageImpl#getTextTable()
		 * @generated
		 */
		public static final EClass TEXT_TABLE = eINSTANCE.getTextTable();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute TEXT_TABLE__TITLE = eINSTANCE.getTextTable_Title();

		/**
		 * The meta object literal for the '<em><b>Rows</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference TEXT_TABLE__ROWS = eINSTANCE.getTextTable_Rows();

		/**
		 * The meta object literal for the '{@link org.planwright.model.impl.TextRowImpl <em>Text Row</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.planwright.model.impl.TextRowImpl
		 * @see org.planwright.model.impl.PlanPackageImpl#getTextRow()
		 * @generated
		 */
		public static final EClass TEXT_ROW = eINSTANCE.getTextRow();

		/**
		 * The meta object literal for the '<em><b>Cells</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute TEXT_ROW__CELLS = eINSTANCE.getTextRow_Cells();

		/**
		 * The meta object literal for the '{@link org.planwright.model.impl.IndicatorTableImpl <em>Indicator Table</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.planwright.model.impl.IndicatorTableImpl
		 * @see org.planwright.model.impl.PlanPackageImpl#getIndicatorTable()
		 * @generated
		 */
		public static final EClass INDICATOR_TABLE = eINSTANCE.getIndicatorTable();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute INDICATOR_TABLE__LABEL = eINSTANCE.getIndicatorTable_Label();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute INDICATOR_TABLE__TITLE = eINSTANCE.getIndicatorTable_Title();

		/**
		 * The meta object literal for the '<em><b>Headings</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute INDICATOR_TABLE__HEADINGS = eINSTANCE.getIndicatorTable_Headings();

		/**
		 * The meta object literal for the '<em><b>Baseline Year</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute INDICATOR_TABLE__BASELINE_YEAR = eINSTANCE.getIndicatorTable_BaselineYear();

		/**
		 * The meta object literal for the '<em><b>Target Year</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute INDICATOR_TABLE__TARGET_YEAR = eINSTANCE.getIndicatorTable_TargetYear();

		/**
		 * The meta object literal for the '<em><b>Indicators</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference INDICATOR_TABLE__INDICATORS = eINSTANCE.getIndicatorTable_Indicators();

		/**
		 * The meta object literal for the '<em><b>Footnotes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference INDICATOR_TABLE__FOOTNOTES = eINSTANCE.getIndicatorTable_Footnotes();

		/**
		 * The meta object literal for the '{@link org.planwright.model.impl.IndicatorImpl <em>Indicator</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.planwright.model.impl.IndicatorImpl
		 * @see org.planwright.model.impl.PlanPackageImpl#getIndicator()
		 * @generated
		 */
		public static final EClass INDICATOR = eINSTANCE.getIndicator();

		/**
		 * The meta object literal for the '<em><b>No</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute INDICATOR__NO = eINSTANCE.getIndicator_No();

		/**
		 * The meta object literal for the '<em><b>Category</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute INDICATOR__CATEGORY = eINSTANCE.getIndicator_Category();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute INDICATOR__NAME = eINSTANCE.getIndicator_Name();

		/**
		 * The meta object literal for the '<em><b>Printed Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute INDICATOR__PRINTED_NAME = eINSTANCE.getIndicator_PrintedName();

		/**
		 * The meta object literal for the '<em><b>Aliases</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute INDICATOR__ALIASES = eINSTANCE.getIndicator_Aliases();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute INDICATOR__UNIT = eINSTANCE.getIndicator_Unit();

		/**
		 * The meta object literal for the '<em><b>Price Base</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute INDICATOR__PRICE_BASE = eINSTANCE.getIndicator_PriceBase();

		/**
		 * The meta object literal for the '<em><b>Baseline</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference INDICATOR__BASELINE = eINSTANCE.getIndicator_Baseline();

		/**
		 * The meta object literal for the '<em><b>Target</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference INDICATOR__TARGET = eINSTANCE.getIndicator_Target();

		/**
		 * The meta object literal for the '<em><b>Change</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference INDICATOR__CHANGE = eINSTANCE.getIndicator_Change();

		/**
		 * The meta object literal for the '<em><b>Change Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute INDICATOR__CHANGE_KIND = eINSTANCE.getIndicator_ChangeKind();

		/**
		 * The meta object literal for the '<em><b>Attribute</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute INDICATOR__ATTRIBUTE = eINSTANCE.getIndicator_Attribute();

		/**
		 * The meta object literal for the '<em><b>Path Shape</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute INDICATOR__PATH_SHAPE = eINSTANCE.getIndicator_PathShape();

		/**
		 * The meta object literal for the '<em><b>Direction</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute INDICATOR__DIRECTION = eINSTANCE.getIndicator_Direction();

		/**
		 * The meta object literal for the '<em><b>Notes</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute INDICATOR__NOTES = eINSTANCE.getIndicator_Notes();

		/**
		 * The meta object literal for the '<em><b>Parts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference INDICATOR__PARTS = eINSTANCE.getIndicator_Parts();

		/**
		 * The meta object literal for the '<em><b>Whole</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference INDICATOR__WHOLE = eINSTANCE.getIndicator_Whole();

		/**
		 * The meta object literal for the '<em><b>First Line</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute INDICATOR__FIRST_LINE = eINSTANCE.getIndicator_FirstLine();

		/**
		 * The meta object literal for the '<em><b>Last Line</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute INDICATOR__LAST_LINE = eINSTANCE.getIndicator_LastLine();

		/**
		 * The meta object literal for the '{@link org.planwright.model.impl.FigureImpl <em>Figure</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.planwright.model.impl.FigureImpl
		 * @see org.planwright.model.impl.PlanPackageImpl#getFigure()
		 * @generated
		 */
		public static final EClass FIGURE = eINSTANCE.getFigure();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute FIGURE__TEXT = eINSTANCE.getFigure_Text();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute FIGURE__VALUE = eINSTANCE.getFigure_Value();

		/**
		 * The meta object literal for the '<em><b>Comparator</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute FIGURE__COMPARATOR = eINSTANCE.getFigure_Comparator();

		/**
		 * The meta object literal for the '<em><b>Decimals</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute FIGURE__DECIMALS = eINSTANCE.getFigure_Decimals();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute FIGURE__UNIT = eINSTANCE.getFigure_Unit();

		/**
		 * The meta object literal for the '<em><b>Price Base</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute FIGURE__PRICE_BASE = eINSTANCE.getFigure_PriceBase();

		/**
		 * The meta object literal for the '<em><b>Year</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute FIGURE__YEAR = eINSTANCE.getFigure_Year();

		/**
		 * The meta object literal for the '<em><b>Flag</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute FIGURE__FLAG = eINSTANCE.getFigure_Flag();

		/**
		 * The meta object literal for the '{@link org.planwright.model.impl.FootnoteImpl <em>Footnote</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.planwright.model.impl.FootnoteImpl
		 * @see org.planwright.model.impl.PlanPackageImpl#getFootnote()
		 * @generated
		 */
		public static final EClass FOOTNOTE = eINSTANCE.getFootnote();

		/**
		 * The meta object literal for the '<em><b>Mark</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute FOOTNOTE__MARK = eINSTANCE.getFootnote_Mark();

		/**
		 * The meta object literal for the '<em><b>Line</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute FOOTNOTE__LINE = eINSTANCE.getFootnote_Line();

		/**
		 * The meta object literal for the '{@link org.planwright.model.impl.KeyProjectImpl <em>Key Project</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.planwright.model.impl.KeyProjectImpl
		 * @see org.planwright.model.impl.PlanPackageImpl#getKeyProject()
		 * @generated
		 */
		public static final EClass KEY_PROJECT = eINSTANCE.getKeyProject();

		/**
		 * The meta object literal for the '<em><b>No</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute KEY_PROJECT__NO = eINSTANCE.getKeyProject_No();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute KEY_PROJECT__LABEL = eINSTANCE.getKeyProject_Label();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute KEY_PROJECT__TITLE = eINSTANCE.getKeyProject_Title();

		/**
		 * The meta object literal for the '<em><b>Goal Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute KEY_PROJECT__GOAL_LABEL = eINSTANCE.getKeyProject_GoalLabel();

		/**
		 * The meta object literal for the '<em><b>Goals</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference KEY_PROJECT__GOALS = eINSTANCE.getKeyProject_Goals();

		/**
		 * The meta object literal for the '<em><b>Content Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute KEY_PROJECT__CONTENT_LABEL = eINSTANCE.getKeyProject_ContentLabel();

		/**
		 * The meta object literal for the '<em><b>Items</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference KEY_PROJECT__ITEMS = eINSTANCE.getKeyProject_Items();

		/**
		 * The meta object literal for the '{@link org.planwright.model.impl.ProjectItemImpl <em>Project Item</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.planwright.model.impl.ProjectItemImpl
		 * @see org.planwright.model.impl.PlanPackageImpl#getProjectItem()
		 * @generated
		 */
		public static final EClass PROJECT_ITEM = eINSTANCE.getProjectItem();

		/**
		 * The meta object literal for the '<em><b>No</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute PROJECT_ITEM__NO = eINSTANCE.getProjectItem_No();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute PROJECT_ITEM__LABEL = eINSTANCE.getProjectItem_Label();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute PROJECT_ITEM__TITLE = eINSTANCE.getProjectItem_Title();

		/**
		 * The meta object literal for the '<em><b>Title Mark</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute PROJECT_ITEM__TITLE_MARK = eINSTANCE.getProjectItem_TitleMark();

		/**
		 * The meta object literal for the '<em><b>Line</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute PROJECT_ITEM__LINE = eINSTANCE.getProjectItem_Line();

		/**
		 * The meta object literal for the '<em><b>Last Line</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute PROJECT_ITEM__LAST_LINE = eINSTANCE.getProjectItem_LastLine();

		/**
		 * The meta object literal for the '{@link org.planwright.model.impl.GlossaryImpl <em>Glossary</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.planwright.model.impl.GlossaryImpl
		 * @see org.planwright.model.impl.PlanPackageImpl#getGlossary()
		 * @generated
		 */
		public static final EClass GLOSSARY = eINSTANCE.getGlossary();

		/**
		 * The meta object literal for the '<em><b>Terms</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference GLOSSARY__TERMS = eINSTANCE.getGlossary_Terms();

		/**
		 * The meta object literal for the '{@link org.planwright.model.impl.TermImpl <em>Term</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.planwright.model.impl.TermImpl
		 * @see org.planwright.model.impl.PlanPackageImpl#getTerm()
		 * @generated
		 */
		public static final EClass TERM = eINSTANCE.getTerm();

		/**
		 * The meta object literal for the '<em><b>No</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute TERM__NO = eINSTANCE.getTerm_No();

		/**
		 * The meta object literal for the '<em><b>Term</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute TERM__TERM = eINSTANCE.getTerm_Term();

		/**
		 * The meta object literal for the '<em><b>Expansion</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute TERM__EXPANSION = eINSTANCE.getTerm_Expansion();

		/**
		 * The meta object literal for the '<em><b>Definition</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute TERM__DEFINITION = eINSTANCE.getTerm_Definition();

		/**
		 * The meta object literal for the '<em><b>Line</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute TERM__LINE = eINSTANCE.getTerm_Line();

		/**
		 * The meta object literal for the '{@link org.planwright.model.impl.MentionImpl <em>Mention</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.planwright.model.impl.MentionImpl
		 * @see org.planwright.model.impl.PlanPackageImpl#getMention()
		 * @generated
		 */
		public static final EClass MENTION = eINSTANCE.getMention();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute MENTION__START = eINSTANCE.getMention_Start();

		/**
		 * The meta object literal for the '<em><b>End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute MENTION__END = eINSTANCE.getMention_End();

		/**
		 * The meta object literal for the '<em><b>Quote</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute MENTION__QUOTE = eINSTANCE.getMention_Quote();

		/**
		 * The meta object literal for the '<em><b>Figure</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference MENTION__FIGURE = eINSTANCE.getMention_Figure();

		/**
		 * The meta object literal for the '<em><b>Indicator</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference MENTION__INDICATOR = eINSTANCE.getMention_Indicator();

		/**
		 * The meta object literal for the '<em><b>Line</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute MENTION__LINE = eINSTANCE.getMention_Line();

		/**
		 * The meta object literal for the '{@link org.planwright.model.impl.TraceLinkImpl <em>Trace Link</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.planwright.model.impl.TraceLinkImpl
		 * @see org.planwright.model.impl.PlanPackageImpl#getTraceLink()
		 * @generated
		 */
		public static final EClass TRACE_LINK = eINSTANCE.getTraceLink();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference TRACE_LINK__SOURCE = eINSTANCE.getTraceLink_Source();

		/**
		 * The meta object literal for the '<em><b>Target</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference TRACE_LINK__TARGET = eINSTANCE.getTraceLink_Target();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute TRACE_LINK__KIND = eINSTANCE.getTraceLink_Kind();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute TRACE_LINK__STATE = eINSTANCE.getTraceLink_State();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference TRACE_LINK__EVIDENCE = eINSTANCE.getTraceLink_Evidence();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute TRACE_LINK__REASON = eINSTANCE.getTraceLink_Reason();

		/**
		 * The meta object literal for the '<em><b>Author</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute TRACE_LINK__AUTHOR = eINSTANCE.getTraceLink_Author();

		/**
		 * The meta object literal for the '<em><b>Created</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute TRACE_LINK__CREATED = eINSTANCE.getTraceLink_Created();

		/**
		 * The meta object literal for the '<em><b>Fingerprint</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute TRACE_LINK__FINGERPRINT = eINSTANCE.getTraceLink_Fingerprint();

		/**
		 * The meta object literal for the '{@link org.planwright.model.impl.EvidenceImpl <em>Evidence</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.planwright.model.impl.EvidenceImpl
		 * @see org.planwright.model.impl.PlanPackageImpl#getEvidence()
		 * @generated
		 */
		public static final EClass EVIDENCE = eINSTANCE.getEvidence();

		/**
		 * The meta object literal for the '<em><b>Passage</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference EVIDENCE__PASSAGE = eINSTANCE.getEvidence_Passage();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute EVIDENCE__START = eINSTANCE.getEvidence_Start();

		/**
		 * The meta object literal for the '<em><b>End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute EVIDENCE__END = eINSTANCE.getEvidence_End();

		/**
		 * The meta object literal for the '<em><b>Quote</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute EVIDENCE__QUOTE = eINSTANCE.getEvidence_Quote();

		/**
		 * The meta object literal for the '{@link org.planwright.model.impl.AlignmentImpl <em>Alignment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.planwright.model.impl.AlignmentImpl
		 * @see org.planwright.model.impl.PlanPackageImpl#getAlignment()
		 * @generated
		 */
		public static final EClass ALIGNMENT = eINSTANCE.getAlignment();

		/**
		 * The meta object literal for the '<em><b>Upper</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference ALIGNMENT__UPPER = eINSTANCE.getAlignment_Upper();

		/**
		 * The meta object literal for the '<em><b>Lower</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference ALIGNMENT__LOWER = eINSTANCE.getAlignment_Lower();

		/**
		 * The meta object literal for the '<em><b>Relation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute ALIGNMENT__RELATION = eINSTANCE.getAlignment_Relation();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute ALIGNMENT__STATE = eINSTANCE.getAlignment_State();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute ALIGNMENT__REASON = eINSTANCE.getAlignment_Reason();

		/**
		 * The meta object literal for the '<em><b>Opinion</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute ALIGNMENT__OPINION = eINSTANCE.getAlignment_Opinion();

		/**
		 * The meta object literal for the '{@link org.planwright.model.impl.ObservationImpl <em>Observation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.planwright.model.impl.ObservationImpl
		 * @see org.planwright.model.impl.PlanPackageImpl#getObservation()
		 * @generated
		 */
		public static final EClass OBSERVATION = eINSTANCE.getObservation();

		/**
		 * The meta object literal for the '<em><b>Indicator</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference OBSERVATION__INDICATOR = eINSTANCE.getObservation_Indicator();

		/**
		 * The meta object literal for the '<em><b>Year</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute OBSERVATION__YEAR = eINSTANCE.getObservation_Year();

		/**
		 * The meta object literal for the '<em><b>Figure</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference OBSERVATION__FIGURE = eINSTANCE.getObservation_Figure();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute OBSERVATION__SOURCE = eINSTANCE.getObservation_Source();

		/**
		 * The meta object literal for the '<em><b>Revision</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute OBSERVATION__REVISION = eINSTANCE.getObservation_Revision();

		/**
		 * The meta object literal for the '{@link org.planwright.model.impl.WaiverImpl <em>Waiver</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.planwright.model.impl.WaiverImpl
		 * @see org.planwright.model.impl.PlanPackageImpl#getWaiver()
		 * @generated
		 */
		public static final EClass WAIVER = eINSTANCE.getWaiver();

		/**
		 * The meta object literal for the '<em><b>Rule</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute WAIVER__RULE = eINSTANCE.getWaiver_Rule();

		/**
		 * The meta object literal for the '<em><b>Subject</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference WAIVER__SUBJECT = eINSTANCE.getWaiver_Subject();

		/**
		 * The meta object literal for the '<em><b>Fingerprint</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute WAIVER__FINGERPRINT = eINSTANCE.getWaiver_Fingerprint();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute WAIVER__REASON = eINSTANCE.getWaiver_Reason();

		/**
		 * The meta object literal for the '<em><b>Author</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute WAIVER__AUTHOR = eINSTANCE.getWaiver_Author();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute WAIVER__DATE = eINSTANCE.getWaiver_Date();

		/**
		 * The meta object literal for the '{@link org.planwright.model.impl.CommentImpl <em>Comment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.planwright.model.impl.CommentImpl
		 * @see org.planwright.model.impl.PlanPackageImpl#getComment()
		 * @generated
		 */
		public static final EClass COMMENT = eINSTANCE.getComment();

		/**
		 * The meta object literal for the '<em><b>Subject</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference COMMENT__SUBJECT = eINSTANCE.getComment_Subject();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute COMMENT__START = eINSTANCE.getComment_Start();

		/**
		 * The meta object literal for the '<em><b>End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute COMMENT__END = eINSTANCE.getComment_End();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute COMMENT__TEXT = eINSTANCE.getComment_Text();

		/**
		 * The meta object literal for the '<em><b>Author</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute COMMENT__AUTHOR = eINSTANCE.getComment_Author();

		/**
		 * The meta object literal for the '<em><b>Created</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute COMMENT__CREATED = eINSTANCE.getComment_Created();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute COMMENT__STATE = eINSTANCE.getComment_State();

		/**
		 * The meta object literal for the '<em><b>Replies</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference COMMENT__REPLIES = eINSTANCE.getComment_Replies();

		/**
		 * The meta object literal for the '{@link org.planwright.model.PlanLevel <em>Level</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.planwright.model.PlanLevel
		 * @see org.planwright.model.impl.PlanPackageImpl#getPlanLevel()
		 * @generated
		 */
		public static final EEnum PLAN_LEVEL = eINSTANCE.getPlanLevel();

		/**
		 * The meta object literal for the '{@link org.planwright.model.NoteSeverity <em>Note Severity</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.planwright.model.NoteSeverity
		 * @see org.planwright.model.impl.PlanPackageImpl#getNoteSeverity()
		 * @generated
		 */
		public static final EEnum NOTE_SEVERITY = eINSTANCE.getNoteSeverity();

		/**
		 * The meta object literal for the '{@link org.planwright.model.ParagraphStyle <em>Paragraph Style</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.planwright.model.ParagraphStyle
		 * @see org.planwright.model.impl.PlanPackageImpl#getParagraphStyle()
		 * @generated
		 */
		public static final EEnum PARAGRAPH_STYLE = eINSTANCE.getParagraphStyle();

		/**
		 * The meta object literal for the '{@link org.planwright.model.IndicatorAttribute <em>Indicator Attribute</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.planwright.model.IndicatorAttribute
		 * @see org.planwright.model.impl.PlanPackageImpl#getIndicatorAttribute()
		 * @generated
		 */
		public static final EEnum INDICATOR_ATTRIBUTE = eINSTANCE.getIndicatorAttribute();

		/**
		 * The meta object literal for the '{@link org.planwright.model.ChangeKind <em>Change Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.planwright.model.ChangeKind
		 * @see org.planwright.model.impl.PlanPackageImpl#getChangeKind()
		 * @generated
		 */
		public static final EEnum CHANGE_KIND = eINSTANCE.getChangeKind();

		/**
		 * The meta object literal for the '{@link org.planwright.model.PathShape <em>Path Shape</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.planwright.model.PathShape
		 * @see org.planwright.model.impl.PlanPackageImpl#getPathShape()
		 * @generated
		 */
		public static final EEnum PATH_SHAPE = eINSTANCE.getPathShape();

		/**
		 * The meta object literal for the '{@link org.planwright.model.Direction <em>Direction</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.planwright.model.Direction
		 * @see org.planwright.model.impl.PlanPackageImpl#getDirection()
		 * @generated
		 */
		public static final EEnum DIRECTION = eINSTANCE.getDirection();

		/**
		 * The meta object literal for the '{@link org.planwright.model.FigureComparator <em>Figure Comparator</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.planwright.model.FigureComparator
		 * @see org.planwright.model.impl.PlanPackageImpl#getFigureComparator()
		 * @generated
		 */
		public static final EEnum FIGURE_COMPARATOR = eINSTANCE.getFigureComparator();

		/**
		 * The meta object literal for the '{@link org.planwright.model.LinkKind <em>Link Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.planwright.model.LinkKind
		 * @see org.planwright.model.impl.PlanPackageImpl#getLinkKind()
		 * @generated
		 */
		public static final EEnum LINK_KIND = eINSTANCE.getLinkKind();

		/**
		 * The meta object literal for the '{@link org.planwright.model.LinkState <em>Link State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.planwright.model.LinkState
		 * @see org.planwright.model.impl.PlanPackageImpl#getLinkState()
		 * @generated
		 */
		public static final EEnum LINK_STATE = eINSTANCE.getLinkState();

		/**
		 * The meta object literal for the '{@link org.planwright.model.Relation <em>Relation</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.planwright.model.Relation
		 * @see org.planwright.model.impl.PlanPackageImpl#getRelation()
		 * @generated
		 */
		public static final EEnum RELATION = eINSTANCE.getRelation();

		/**
		 * The meta object literal for the '{@link org.planwright.model.CommentState <em>Comment State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.planwright.model.CommentState
		 * @see org.planwright.model.impl.PlanPackageImpl#getCommentState()
		 * @generated
		 */
		public static final EEnum COMMENT_STATE = eINSTANCE.getCommentState();

		/**
		 * The meta object literal for the '<em>Decimal</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.math.BigDecimal
		 * @see org.planwright.model.impl.PlanPackageImpl#getDecimal()
		 * @generated
		 */
		public static final EDataType DECIMAL = eINSTANCE.getDecimal();

	}

} //PlanPackageImpl
