/**
 */
package org.planwright.model;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

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
public interface PlanPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "model";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "urn:planwright:plan:1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "plan";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	PlanPackage eINSTANCE = org.planwright.model.impl.PlanPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.planwright.model.impl.IdentifiedImpl <em>Identified</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.planwright.model.impl.IdentifiedImpl
	 * @see org.planwright.model.impl.PlanPackageImpl#getIdentified()
	 * @generated
	 */
	int IDENTIFIED = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTIFIED__ID = 0;

	/**
	 * The number of structural features of the '<em>Identified</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTIFIED_FEATURE_COUNT = 1;

	/**
	 * The meta object id for the '{@link org.planwright.model.impl.ProjectImpl <em>Project</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.planwright.model.impl.ProjectImpl
	 * @see org.planwright.model.impl.PlanPackageImpl#getProject()
	 * @generated
	 */
	int PROJECT = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__NAME = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Plans</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__PLANS = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Settings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__SETTINGS = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__COMMENTS = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Name Pairs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__NAME_PAIRS = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>References</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__REFERENCES = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Baselines</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__BASELINES = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Project</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link org.planwright.model.impl.BaselineImpl <em>Baseline</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.planwright.model.impl.BaselineImpl
	 * @see org.planwright.model.impl.PlanPackageImpl#getBaseline()
	 * @generated
	 */
	int BASELINE = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BASELINE__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BASELINE__NAME = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BASELINE__NOTE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Author</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BASELINE__AUTHOR = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BASELINE__CREATED = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Parts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BASELINE__PARTS = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Baseline</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BASELINE_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.planwright.model.impl.StatePartImpl <em>State Part</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.planwright.model.impl.StatePartImpl
	 * @see org.planwright.model.impl.PlanPackageImpl#getStatePart()
	 * @generated
	 */
	int STATE_PART = 3;

	/**
	 * The feature id for the '<em><b>Part</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATE_PART__PART = 0;

	/**
	 * The feature id for the '<em><b>Digest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATE_PART__DIGEST = 1;

	/**
	 * The number of structural features of the '<em>State Part</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATE_PART_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.planwright.model.impl.SettingImpl <em>Setting</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.planwright.model.impl.SettingImpl
	 * @see org.planwright.model.impl.PlanPackageImpl#getSetting()
	 * @generated
	 */
	int SETTING = 4;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SETTING__KEY = 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SETTING__VALUE = 1;

	/**
	 * The number of structural features of the '<em>Setting</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SETTING_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.planwright.model.impl.DivisionImpl <em>Division</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.planwright.model.impl.DivisionImpl
	 * @see org.planwright.model.impl.PlanPackageImpl#getDivision()
	 * @generated
	 */
	int DIVISION = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIVISION__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Blocks</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIVISION__BLOCKS = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Sections</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIVISION__SECTIONS = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Division</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIVISION_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.planwright.model.impl.PlanImpl <em>Plan</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.planwright.model.impl.PlanImpl
	 * @see org.planwright.model.impl.PlanPackageImpl#getPlan()
	 * @generated
	 */
	int PLAN = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN__ID = DIVISION__ID;

	/**
	 * The feature id for the '<em><b>Blocks</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN__BLOCKS = DIVISION__BLOCKS;

	/**
	 * The feature id for the '<em><b>Sections</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN__SECTIONS = DIVISION__SECTIONS;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN__TITLE = DIVISION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN__LEVEL = DIVISION_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Region</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN__REGION = DIVISION_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Publisher</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN__PUBLISHER = DIVISION_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Published</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN__PUBLISHED = DIVISION_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Period Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN__PERIOD_START = DIVISION_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Period End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN__PERIOD_END = DIVISION_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Upper</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN__UPPER = DIVISION_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Source</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN__SOURCE = DIVISION_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Reading Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN__READING_NOTES = DIVISION_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN__LINKS = DIVISION_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Alignments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN__ALIGNMENTS = DIVISION_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Opinions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN__OPINIONS = DIVISION_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Decompositions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN__DECOMPOSITIONS = DIVISION_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Copied From</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN__COPIED_FROM = DIVISION_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Observations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN__OBSERVATIONS = DIVISION_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Waivers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN__WAIVERS = DIVISION_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN__COMMENTS = DIVISION_FEATURE_COUNT + 17;

	/**
	 * The number of structural features of the '<em>Plan</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_FEATURE_COUNT = DIVISION_FEATURE_COUNT + 18;

	/**
	 * The meta object id for the '{@link org.planwright.model.impl.SourceDocumentImpl <em>Source Document</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.planwright.model.impl.SourceDocumentImpl
	 * @see org.planwright.model.impl.PlanPackageImpl#getSourceDocument()
	 * @generated
	 */
	int SOURCE_DOCUMENT = 7;

	/**
	 * The feature id for the '<em><b>File Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_DOCUMENT__FILE_NAME = 0;

	/**
	 * The feature id for the '<em><b>Charset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_DOCUMENT__CHARSET = 1;

	/**
	 * The feature id for the '<em><b>Digest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_DOCUMENT__DIGEST = 2;

	/**
	 * The feature id for the '<em><b>Imported At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_DOCUMENT__IMPORTED_AT = 3;

	/**
	 * The feature id for the '<em><b>Line Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_DOCUMENT__LINE_COUNT = 4;

	/**
	 * The number of structural features of the '<em>Source Document</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_DOCUMENT_FEATURE_COUNT = 5;

	/**
	 * The meta object id for the '{@link org.planwright.model.impl.ReadingNoteImpl <em>Reading Note</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.planwright.model.impl.ReadingNoteImpl
	 * @see org.planwright.model.impl.PlanPackageImpl#getReadingNote()
	 * @generated
	 */
	int READING_NOTE = 8;

	/**
	 * The feature id for the '<em><b>Severity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int READING_NOTE__SEVERITY = 0;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int READING_NOTE__CODE = 1;

	/**
	 * The feature id for the '<em><b>Arguments</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int READING_NOTE__ARGUMENTS = 2;

	/**
	 * The feature id for the '<em><b>Line</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int READING_NOTE__LINE = 3;

	/**
	 * The feature id for the '<em><b>Last Line</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int READING_NOTE__LAST_LINE = 4;

	/**
	 * The feature id for the '<em><b>Subject</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int READING_NOTE__SUBJECT = 5;

	/**
	 * The number of structural features of the '<em>Reading Note</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int READING_NOTE_FEATURE_COUNT = 6;

	/**
	 * The meta object id for the '{@link org.planwright.model.impl.SectionImpl <em>Section</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.planwright.model.impl.SectionImpl
	 * @see org.planwright.model.impl.PlanPackageImpl#getSection()
	 * @generated
	 */
	int SECTION = 9;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__ID = DIVISION__ID;

	/**
	 * The feature id for the '<em><b>Blocks</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__BLOCKS = DIVISION__BLOCKS;

	/**
	 * The feature id for the '<em><b>Sections</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__SECTIONS = DIVISION__SECTIONS;

	/**
	 * The feature id for the '<em><b>Parent</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__PARENT = DIVISION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__LEVEL = DIVISION_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__LABEL = DIVISION_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__TITLE = DIVISION_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Run In</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__RUN_IN = DIVISION_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Run In Mark</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__RUN_IN_MARK = DIVISION_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Line</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__LINE = DIVISION_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Section</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION_FEATURE_COUNT = DIVISION_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link org.planwright.model.impl.TaskImpl <em>Task</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.planwright.model.impl.TaskImpl
	 * @see org.planwright.model.impl.PlanPackageImpl#getTask()
	 * @generated
	 */
	int TASK = 10;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK__ID = SECTION__ID;

	/**
	 * The feature id for the '<em><b>Blocks</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK__BLOCKS = SECTION__BLOCKS;

	/**
	 * The feature id for the '<em><b>Sections</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK__SECTIONS = SECTION__SECTIONS;

	/**
	 * The feature id for the '<em><b>Parent</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK__PARENT = SECTION__PARENT;

	/**
	 * The feature id for the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK__LEVEL = SECTION__LEVEL;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK__LABEL = SECTION__LABEL;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK__TITLE = SECTION__TITLE;

	/**
	 * The feature id for the '<em><b>Run In</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK__RUN_IN = SECTION__RUN_IN;

	/**
	 * The feature id for the '<em><b>Run In Mark</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK__RUN_IN_MARK = SECTION__RUN_IN_MARK;

	/**
	 * The feature id for the '<em><b>Line</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK__LINE = SECTION__LINE;

	/**
	 * The feature id for the '<em><b>Lead Office</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK__LEAD_OFFICE = SECTION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Responsible Offices</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK__RESPONSIBLE_OFFICES = SECTION_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Deadline</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK__DEADLINE = SECTION_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Task</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK_FEATURE_COUNT = SECTION_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.planwright.model.impl.BlockImpl <em>Block</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.planwright.model.impl.BlockImpl
	 * @see org.planwright.model.impl.PlanPackageImpl#getBlock()
	 * @generated
	 */
	int BLOCK = 11;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCK__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>First Line</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCK__FIRST_LINE = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Last Line</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCK__LAST_LINE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Block</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCK_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.planwright.model.impl.PassageImpl <em>Passage</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.planwright.model.impl.PassageImpl
	 * @see org.planwright.model.impl.PlanPackageImpl#getPassage()
	 * @generated
	 */
	int PASSAGE = 12;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PASSAGE__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PASSAGE__TEXT = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Mentions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PASSAGE__MENTIONS = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Passage</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PASSAGE_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.planwright.model.impl.ParagraphImpl <em>Paragraph</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.planwright.model.impl.ParagraphImpl
	 * @see org.planwright.model.impl.PlanPackageImpl#getParagraph()
	 * @generated
	 */
	int PARAGRAPH = 13;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAGRAPH__ID = BLOCK__ID;

	/**
	 * The feature id for the '<em><b>First Line</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAGRAPH__FIRST_LINE = BLOCK__FIRST_LINE;

	/**
	 * The feature id for the '<em><b>Last Line</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAGRAPH__LAST_LINE = BLOCK__LAST_LINE;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAGRAPH__TEXT = BLOCK_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Mentions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAGRAPH__MENTIONS = BLOCK_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Style</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAGRAPH__STYLE = BLOCK_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Paragraph</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAGRAPH_FEATURE_COUNT = BLOCK_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.planwright.model.impl.TextTableImpl <em>Text Table</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.planwright.model.impl.TextTableImpl
	 * @see org.planwright.model.impl.PlanPackageImpl#getTextTable()
	 * @generated
	 */
	int TEXT_TABLE = 14;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_TABLE__ID = BLOCK__ID;

	/**
	 * The feature id for the '<em><b>First Line</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_TABLE__FIRST_LINE = BLOCK__FIRST_LINE;

	/**
	 * The feature id for the '<em><b>Last Line</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_TABLE__LAST_LINE = BLOCK__LAST_LINE;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_TABLE__TITLE = BLOCK_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Rows</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_TABLE__ROWS = BLOCK_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Text Table</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_TABLE_FEATURE_COUNT = BLOCK_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.planwright.model.impl.TextRowImpl <em>Text Row</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.planwright.model.impl.TextRowImpl
	 * @see org.planwright.model.impl.PlanPackageImpl#getTextRow()
	 * @generated
	 */
	int TEXT_ROW = 15;

	/**
	 * The feature id for the '<em><b>Cells</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_ROW__CELLS = 0;

	/**
	 * The number of structural features of the '<em>Text Row</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_ROW_FEATURE_COUNT = 1;

	/**
	 * The meta object id for the '{@link org.planwright.model.impl.IndicatorTableImpl <em>Indicator Table</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.planwright.model.impl.IndicatorTableImpl
	 * @see org.planwright.model.impl.PlanPackageImpl#getIndicatorTable()
	 * @generated
	 */
	int INDICATOR_TABLE = 16;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_TABLE__ID = BLOCK__ID;

	/**
	 * The feature id for the '<em><b>First Line</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_TABLE__FIRST_LINE = BLOCK__FIRST_LINE;

	/**
	 * The feature id for the '<em><b>Last Line</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_TABLE__LAST_LINE = BLOCK__LAST_LINE;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_TABLE__LABEL = BLOCK_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_TABLE__TITLE = BLOCK_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Headings</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_TABLE__HEADINGS = BLOCK_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Baseline Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_TABLE__BASELINE_YEAR = BLOCK_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Target Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_TABLE__TARGET_YEAR = BLOCK_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Indicators</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_TABLE__INDICATORS = BLOCK_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Footnotes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_TABLE__FOOTNOTES = BLOCK_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Indicator Table</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_TABLE_FEATURE_COUNT = BLOCK_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link org.planwright.model.impl.IndicatorImpl <em>Indicator</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.planwright.model.impl.IndicatorImpl
	 * @see org.planwright.model.impl.PlanPackageImpl#getIndicator()
	 * @generated
	 */
	int INDICATOR = 17;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>No</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__NO = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Category</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__CATEGORY = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__NAME = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Printed Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__PRINTED_NAME = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__ALIASES = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__UNIT = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Price Base</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__PRICE_BASE = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Baseline</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__BASELINE = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Target</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__TARGET = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Change</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__CHANGE = IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Change Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__CHANGE_KIND = IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Attribute</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__ATTRIBUTE = IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Path Shape</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__PATH_SHAPE = IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Direction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__DIRECTION = IDENTIFIED_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__NOTES = IDENTIFIED_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Parts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__PARTS = IDENTIFIED_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Whole</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__WHOLE = IDENTIFIED_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>First Line</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__FIRST_LINE = IDENTIFIED_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Last Line</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__LAST_LINE = IDENTIFIED_FEATURE_COUNT + 18;

	/**
	 * The number of structural features of the '<em>Indicator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 19;

	/**
	 * The meta object id for the '{@link org.planwright.model.impl.FigureImpl <em>Figure</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.planwright.model.impl.FigureImpl
	 * @see org.planwright.model.impl.PlanPackageImpl#getFigure()
	 * @generated
	 */
	int FIGURE = 18;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIGURE__TEXT = 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIGURE__VALUE = 1;

	/**
	 * The feature id for the '<em><b>Comparator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIGURE__COMPARATOR = 2;

	/**
	 * The feature id for the '<em><b>Decimals</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIGURE__DECIMALS = 3;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIGURE__UNIT = 4;

	/**
	 * The feature id for the '<em><b>Price Base</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIGURE__PRICE_BASE = 5;

	/**
	 * The feature id for the '<em><b>Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIGURE__YEAR = 6;

	/**
	 * The feature id for the '<em><b>Flag</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIGURE__FLAG = 7;

	/**
	 * The number of structural features of the '<em>Figure</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIGURE_FEATURE_COUNT = 8;

	/**
	 * The meta object id for the '{@link org.planwright.model.impl.FootnoteImpl <em>Footnote</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.planwright.model.impl.FootnoteImpl
	 * @see org.planwright.model.impl.PlanPackageImpl#getFootnote()
	 * @generated
	 */
	int FOOTNOTE = 19;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOOTNOTE__ID = PASSAGE__ID;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOOTNOTE__TEXT = PASSAGE__TEXT;

	/**
	 * The feature id for the '<em><b>Mentions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOOTNOTE__MENTIONS = PASSAGE__MENTIONS;

	/**
	 * The feature id for the '<em><b>Mark</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOOTNOTE__MARK = PASSAGE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Line</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOOTNOTE__LINE = PASSAGE_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Footnote</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOOTNOTE_FEATURE_COUNT = PASSAGE_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.planwright.model.impl.KeyProjectImpl <em>Key Project</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.planwright.model.impl.KeyProjectImpl
	 * @see org.planwright.model.impl.PlanPackageImpl#getKeyProject()
	 * @generated
	 */
	int KEY_PROJECT = 20;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEY_PROJECT__ID = BLOCK__ID;

	/**
	 * The feature id for the '<em><b>First Line</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEY_PROJECT__FIRST_LINE = BLOCK__FIRST_LINE;

	/**
	 * The feature id for the '<em><b>Last Line</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEY_PROJECT__LAST_LINE = BLOCK__LAST_LINE;

	/**
	 * The feature id for the '<em><b>No</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEY_PROJECT__NO = BLOCK_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEY_PROJECT__LABEL = BLOCK_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEY_PROJECT__TITLE = BLOCK_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Goal Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEY_PROJECT__GOAL_LABEL = BLOCK_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Goals</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEY_PROJECT__GOALS = BLOCK_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Content Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEY_PROJECT__CONTENT_LABEL = BLOCK_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Items</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEY_PROJECT__ITEMS = BLOCK_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Key Project</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEY_PROJECT_FEATURE_COUNT = BLOCK_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link org.planwright.model.impl.ProjectItemImpl <em>Project Item</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.planwright.model.impl.ProjectItemImpl
	 * @see org.planwright.model.impl.PlanPackageImpl#getProjectItem()
	 * @generated
	 */
	int PROJECT_ITEM = 21;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT_ITEM__ID = PASSAGE__ID;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT_ITEM__TEXT = PASSAGE__TEXT;

	/**
	 * The feature id for the '<em><b>Mentions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT_ITEM__MENTIONS = PASSAGE__MENTIONS;

	/**
	 * The feature id for the '<em><b>No</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT_ITEM__NO = PASSAGE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT_ITEM__LABEL = PASSAGE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT_ITEM__TITLE = PASSAGE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Title Mark</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT_ITEM__TITLE_MARK = PASSAGE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Line</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT_ITEM__LINE = PASSAGE_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Last Line</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT_ITEM__LAST_LINE = PASSAGE_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Project Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT_ITEM_FEATURE_COUNT = PASSAGE_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.planwright.model.impl.GlossaryImpl <em>Glossary</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.planwright.model.impl.GlossaryImpl
	 * @see org.planwright.model.impl.PlanPackageImpl#getGlossary()
	 * @generated
	 */
	int GLOSSARY = 22;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GLOSSARY__ID = BLOCK__ID;

	/**
	 * The feature id for the '<em><b>First Line</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GLOSSARY__FIRST_LINE = BLOCK__FIRST_LINE;

	/**
	 * The feature id for the '<em><b>Last Line</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GLOSSARY__LAST_LINE = BLOCK__LAST_LINE;

	/**
	 * The feature id for the '<em><b>Terms</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GLOSSARY__TERMS = BLOCK_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Glossary</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GLOSSARY_FEATURE_COUNT = BLOCK_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.planwright.model.impl.TermImpl <em>Term</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.planwright.model.impl.TermImpl
	 * @see org.planwright.model.impl.PlanPackageImpl#getTerm()
	 * @generated
	 */
	int TERM = 23;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERM__ID = PASSAGE__ID;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERM__TEXT = PASSAGE__TEXT;

	/**
	 * The feature id for the '<em><b>Mentions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERM__MENTIONS = PASSAGE__MENTIONS;

	/**
	 * The feature id for the '<em><b>No</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERM__NO = PASSAGE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Term</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERM__TERM = PASSAGE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Expansion</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERM__EXPANSION = PASSAGE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Definition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERM__DEFINITION = PASSAGE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Line</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERM__LINE = PASSAGE_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Term</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERM_FEATURE_COUNT = PASSAGE_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.planwright.model.impl.MentionImpl <em>Mention</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.planwright.model.impl.MentionImpl
	 * @see org.planwright.model.impl.PlanPackageImpl#getMention()
	 * @generated
	 */
	int MENTION = 24;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MENTION__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MENTION__START = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MENTION__END = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Quote</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MENTION__QUOTE = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Figure</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MENTION__FIGURE = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Indicator</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MENTION__INDICATOR = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Line</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MENTION__LINE = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Mention</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MENTION_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.planwright.model.impl.TraceLinkImpl <em>Trace Link</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.planwright.model.impl.TraceLinkImpl
	 * @see org.planwright.model.impl.PlanPackageImpl#getTraceLink()
	 * @generated
	 */
	int TRACE_LINK = 25;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACE_LINK__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACE_LINK__SOURCE = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Words</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACE_LINK__WORDS = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACE_LINK__TARGET = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACE_LINK__KIND = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACE_LINK__STATE = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Strength</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACE_LINK__STRENGTH = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACE_LINK__EVIDENCE = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACE_LINK__REASON = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Author</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACE_LINK__AUTHOR = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACE_LINK__CREATED = IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Basis</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACE_LINK__BASIS = IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Known</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACE_LINK__KNOWN = IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The number of structural features of the '<em>Trace Link</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACE_LINK_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The meta object id for the '{@link org.planwright.model.impl.BasisImpl <em>Basis</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.planwright.model.impl.BasisImpl
	 * @see org.planwright.model.impl.PlanPackageImpl#getBasis()
	 * @generated
	 */
	int BASIS = 26;

	/**
	 * The feature id for the '<em><b>Subject</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BASIS__SUBJECT = 0;

	/**
	 * The feature id for the '<em><b>Field</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BASIS__FIELD = 1;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BASIS__VALUE = 2;

	/**
	 * The number of structural features of the '<em>Basis</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BASIS_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.planwright.model.impl.EvidenceImpl <em>Evidence</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.planwright.model.impl.EvidenceImpl
	 * @see org.planwright.model.impl.PlanPackageImpl#getEvidence()
	 * @generated
	 */
	int EVIDENCE = 27;

	/**
	 * The feature id for the '<em><b>Passage</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__PASSAGE = 0;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__START = 1;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__END = 2;

	/**
	 * The feature id for the '<em><b>Quote</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__QUOTE = 3;

	/**
	 * The feature id for the '<em><b>Judged</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__JUDGED = 4;

	/**
	 * The number of structural features of the '<em>Evidence</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_FEATURE_COUNT = 5;

	/**
	 * The meta object id for the '{@link org.planwright.model.impl.AlignmentImpl <em>Alignment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.planwright.model.impl.AlignmentImpl
	 * @see org.planwright.model.impl.PlanPackageImpl#getAlignment()
	 * @generated
	 */
	int ALIGNMENT = 28;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALIGNMENT__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Upper</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALIGNMENT__UPPER = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Lower</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALIGNMENT__LOWER = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Relation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALIGNMENT__RELATION = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Verdict</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALIGNMENT__VERDICT = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALIGNMENT__STATE = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALIGNMENT__REASON = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Author</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALIGNMENT__AUTHOR = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALIGNMENT__CREATED = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Basis</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALIGNMENT__BASIS = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Alignment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALIGNMENT_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The meta object id for the '{@link org.planwright.model.impl.OpinionImpl <em>Opinion</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.planwright.model.impl.OpinionImpl
	 * @see org.planwright.model.impl.PlanPackageImpl#getOpinion()
	 * @generated
	 */
	int OPINION = 29;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPINION__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Subject</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPINION__SUBJECT = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>About</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPINION__ABOUT = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPINION__ORIGIN = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPINION__TEXT = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Proposal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPINION__PROPOSAL = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Answer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPINION__ANSWER = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Answer Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPINION__ANSWER_REASON = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPINION__STATE = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Author</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPINION__AUTHOR = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPINION__CREATED = IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The number of structural features of the '<em>Opinion</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPINION_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The meta object id for the '{@link org.planwright.model.impl.DecompositionImpl <em>Decomposition</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.planwright.model.impl.DecompositionImpl
	 * @see org.planwright.model.impl.PlanPackageImpl#getDecomposition()
	 * @generated
	 */
	int DECOMPOSITION = 30;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECOMPOSITION__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Indicator</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECOMPOSITION__INDICATOR = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Method</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECOMPOSITION__METHOD = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Weight Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECOMPOSITION__WEIGHT_NAME = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Portions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECOMPOSITION__PORTIONS = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Decomposition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECOMPOSITION_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.planwright.model.impl.PortionImpl <em>Portion</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.planwright.model.impl.PortionImpl
	 * @see org.planwright.model.impl.PlanPackageImpl#getPortion()
	 * @generated
	 */
	int PORTION = 31;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORTION__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Region</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORTION__REGION = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Row</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORTION__ROW = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Weight</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORTION__WEIGHT = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Target</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORTION__TARGET = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Portion</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORTION_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.planwright.model.impl.CopyOriginImpl <em>Copy Origin</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.planwright.model.impl.CopyOriginImpl
	 * @see org.planwright.model.impl.PlanPackageImpl#getCopyOrigin()
	 * @generated
	 */
	int COPY_ORIGIN = 32;

	/**
	 * The feature id for the '<em><b>File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COPY_ORIGIN__FILE = 0;

	/**
	 * The feature id for the '<em><b>Plan Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COPY_ORIGIN__PLAN_ID = 1;

	/**
	 * The feature id for the '<em><b>Digest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COPY_ORIGIN__DIGEST = 2;

	/**
	 * The feature id for the '<em><b>Taken At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COPY_ORIGIN__TAKEN_AT = 3;

	/**
	 * The number of structural features of the '<em>Copy Origin</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COPY_ORIGIN_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.planwright.model.impl.NamePairImpl <em>Name Pair</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.planwright.model.impl.NamePairImpl
	 * @see org.planwright.model.impl.PlanPackageImpl#getNamePair()
	 * @generated
	 */
	int NAME_PAIR = 33;

	/**
	 * The feature id for the '<em><b>Upper</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAME_PAIR__UPPER = 0;

	/**
	 * The feature id for the '<em><b>Lower</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAME_PAIR__LOWER = 1;

	/**
	 * The feature id for the '<em><b>Relation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAME_PAIR__RELATION = 2;

	/**
	 * The feature id for the '<em><b>Author</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAME_PAIR__AUTHOR = 3;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAME_PAIR__CREATED = 4;

	/**
	 * The number of structural features of the '<em>Name Pair</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAME_PAIR_FEATURE_COUNT = 5;

	/**
	 * The meta object id for the '{@link org.planwright.model.impl.ReferenceFigureImpl <em>Reference Figure</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.planwright.model.impl.ReferenceFigureImpl
	 * @see org.planwright.model.impl.PlanPackageImpl#getReferenceFigure()
	 * @generated
	 */
	int REFERENCE_FIGURE = 34;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERENCE_FIGURE__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERENCE_FIGURE__NAME = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Region</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERENCE_FIGURE__REGION = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Figure</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERENCE_FIGURE__FIGURE = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERENCE_FIGURE__SOURCE = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Reference Figure</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERENCE_FIGURE_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.planwright.model.impl.ObservationImpl <em>Observation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.planwright.model.impl.ObservationImpl
	 * @see org.planwright.model.impl.PlanPackageImpl#getObservation()
	 * @generated
	 */
	int OBSERVATION = 35;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Indicator</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION__INDICATOR = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION__YEAR = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Figure</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION__FIGURE = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION__SOURCE = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Revision</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION__REVISION = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Observation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.planwright.model.impl.WaiverImpl <em>Waiver</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.planwright.model.impl.WaiverImpl
	 * @see org.planwright.model.impl.PlanPackageImpl#getWaiver()
	 * @generated
	 */
	int WAIVER = 36;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAIVER__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Rule</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAIVER__RULE = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Subject</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAIVER__SUBJECT = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Fingerprint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAIVER__FINGERPRINT = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAIVER__REASON = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Author</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAIVER__AUTHOR = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAIVER__DATE = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Waiver</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAIVER_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.planwright.model.impl.CommentImpl <em>Comment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.planwright.model.impl.CommentImpl
	 * @see org.planwright.model.impl.PlanPackageImpl#getComment()
	 * @generated
	 */
	int COMMENT = 37;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMENT__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Subject</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMENT__SUBJECT = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Words</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMENT__WORDS = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMENT__TEXT = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Author</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMENT__AUTHOR = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMENT__CREATED = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMENT__STATE = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Resolved By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMENT__RESOLVED_BY = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Resolved At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMENT__RESOLVED_AT = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Replies</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMENT__REPLIES = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Comment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMENT_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The meta object id for the '{@link org.planwright.model.PlanLevel <em>Level</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.planwright.model.PlanLevel
	 * @see org.planwright.model.impl.PlanPackageImpl#getPlanLevel()
	 * @generated
	 */
	int PLAN_LEVEL = 38;

	/**
	 * The meta object id for the '{@link org.planwright.model.NoteSeverity <em>Note Severity</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.planwright.model.NoteSeverity
	 * @see org.planwright.model.impl.PlanPackageImpl#getNoteSeverity()
	 * @generated
	 */
	int NOTE_SEVERITY = 39;

	/**
	 * The meta object id for the '{@link org.planwright.model.ParagraphStyle <em>Paragraph Style</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.planwright.model.ParagraphStyle
	 * @see org.planwright.model.impl.PlanPackageImpl#getParagraphStyle()
	 * @generated
	 */
	int PARAGRAPH_STYLE = 40;

	/**
	 * The meta object id for the '{@link org.planwright.model.IndicatorAttribute <em>Indicator Attribute</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.planwright.model.IndicatorAttribute
	 * @see org.planwright.model.impl.PlanPackageImpl#getIndicatorAttribute()
	 * @generated
	 */
	int INDICATOR_ATTRIBUTE = 41;

	/**
	 * The meta object id for the '{@link org.planwright.model.ChangeKind <em>Change Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.planwright.model.ChangeKind
	 * @see org.planwright.model.impl.PlanPackageImpl#getChangeKind()
	 * @generated
	 */
	int CHANGE_KIND = 42;

	/**
	 * The meta object id for the '{@link org.planwright.model.PathShape <em>Path Shape</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.planwright.model.PathShape
	 * @see org.planwright.model.impl.PlanPackageImpl#getPathShape()
	 * @generated
	 */
	int PATH_SHAPE = 43;

	/**
	 * The meta object id for the '{@link org.planwright.model.Direction <em>Direction</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.planwright.model.Direction
	 * @see org.planwright.model.impl.PlanPackageImpl#getDirection()
	 * @generated
	 */
	int DIRECTION = 44;

	/**
	 * The meta object id for the '{@link org.planwright.model.FigureComparator <em>Figure Comparator</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.planwright.model.FigureComparator
	 * @see org.planwright.model.impl.PlanPackageImpl#getFigureComparator()
	 * @generated
	 */
	int FIGURE_COMPARATOR = 45;

	/**
	 * The meta object id for the '{@link org.planwright.model.LinkKind <em>Link Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.planwright.model.LinkKind
	 * @see org.planwright.model.impl.PlanPackageImpl#getLinkKind()
	 * @generated
	 */
	int LINK_KIND = 46;

	/**
	 * The meta object id for the '{@link org.planwright.model.LinkState <em>Link State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.planwright.model.LinkState
	 * @see org.planwright.model.impl.PlanPackageImpl#getLinkState()
	 * @generated
	 */
	int LINK_STATE = 47;

	/**
	 * The meta object id for the '{@link org.planwright.model.Relation <em>Relation</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.planwright.model.Relation
	 * @see org.planwright.model.impl.PlanPackageImpl#getRelation()
	 * @generated
	 */
	int RELATION = 48;

	/**
	 * The meta object id for the '{@link org.planwright.model.Verdict <em>Verdict</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.planwright.model.Verdict
	 * @see org.planwright.model.impl.PlanPackageImpl#getVerdict()
	 * @generated
	 */
	int VERDICT = 49;

	/**
	 * The meta object id for the '{@link org.planwright.model.Answer <em>Answer</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.planwright.model.Answer
	 * @see org.planwright.model.impl.PlanPackageImpl#getAnswer()
	 * @generated
	 */
	int ANSWER = 50;

	/**
	 * The meta object id for the '{@link org.planwright.model.OpinionState <em>Opinion State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.planwright.model.OpinionState
	 * @see org.planwright.model.impl.PlanPackageImpl#getOpinionState()
	 * @generated
	 */
	int OPINION_STATE = 51;

	/**
	 * The meta object id for the '{@link org.planwright.model.SharingMethod <em>Sharing Method</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.planwright.model.SharingMethod
	 * @see org.planwright.model.impl.PlanPackageImpl#getSharingMethod()
	 * @generated
	 */
	int SHARING_METHOD = 52;

	/**
	 * The meta object id for the '{@link org.planwright.model.CommentState <em>Comment State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.planwright.model.CommentState
	 * @see org.planwright.model.impl.PlanPackageImpl#getCommentState()
	 * @generated
	 */
	int COMMENT_STATE = 53;

	/**
	 * The meta object id for the '<em>Decimal</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.math.BigDecimal
	 * @see org.planwright.model.impl.PlanPackageImpl#getDecimal()
	 * @generated
	 */
	int DECIMAL = 54;


	/**
	 * Returns the meta object for class '{@link org.planwright.model.Identified <em>Identified</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Identified</em>'.
	 * @see org.planwright.model.Identified
	 * @generated
	 */
	EClass getIdentified();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Identified#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.planwright.model.Identified#getId()
	 * @see #getIdentified()
	 * @generated
	 */
	EAttribute getIdentified_Id();

	/**
	 * Returns the meta object for class '{@link org.planwright.model.Project <em>Project</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Project</em>'.
	 * @see org.planwright.model.Project
	 * @generated
	 */
	EClass getProject();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Project#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.planwright.model.Project#getName()
	 * @see #getProject()
	 * @generated
	 */
	EAttribute getProject_Name();

	/**
	 * Returns the meta object for the containment reference list '{@link org.planwright.model.Project#getPlans <em>Plans</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Plans</em>'.
	 * @see org.planwright.model.Project#getPlans()
	 * @see #getProject()
	 * @generated
	 */
	EReference getProject_Plans();

	/**
	 * Returns the meta object for the containment reference list '{@link org.planwright.model.Project#getSettings <em>Settings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Settings</em>'.
	 * @see org.planwright.model.Project#getSettings()
	 * @see #getProject()
	 * @generated
	 */
	EReference getProject_Settings();

	/**
	 * Returns the meta object for the containment reference list '{@link org.planwright.model.Project#getComments <em>Comments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Comments</em>'.
	 * @see org.planwright.model.Project#getComments()
	 * @see #getProject()
	 * @generated
	 */
	EReference getProject_Comments();

	/**
	 * Returns the meta object for the containment reference list '{@link org.planwright.model.Project#getNamePairs <em>Name Pairs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Name Pairs</em>'.
	 * @see org.planwright.model.Project#getNamePairs()
	 * @see #getProject()
	 * @generated
	 */
	EReference getProject_NamePairs();

	/**
	 * Returns the meta object for the containment reference list '{@link org.planwright.model.Project#getReferences <em>References</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>References</em>'.
	 * @see org.planwright.model.Project#getReferences()
	 * @see #getProject()
	 * @generated
	 */
	EReference getProject_References();

	/**
	 * Returns the meta object for the containment reference list '{@link org.planwright.model.Project#getBaselines <em>Baselines</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Baselines</em>'.
	 * @see org.planwright.model.Project#getBaselines()
	 * @see #getProject()
	 * @generated
	 */
	EReference getProject_Baselines();

	/**
	 * Returns the meta object for class '{@link org.planwright.model.Baseline <em>Baseline</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Baseline</em>'.
	 * @see org.planwright.model.Baseline
	 * @generated
	 */
	EClass getBaseline();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Baseline#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.planwright.model.Baseline#getName()
	 * @see #getBaseline()
	 * @generated
	 */
	EAttribute getBaseline_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Baseline#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.planwright.model.Baseline#getNote()
	 * @see #getBaseline()
	 * @generated
	 */
	EAttribute getBaseline_Note();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Baseline#getAuthor <em>Author</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Author</em>'.
	 * @see org.planwright.model.Baseline#getAuthor()
	 * @see #getBaseline()
	 * @generated
	 */
	EAttribute getBaseline_Author();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Baseline#getCreated <em>Created</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Created</em>'.
	 * @see org.planwright.model.Baseline#getCreated()
	 * @see #getBaseline()
	 * @generated
	 */
	EAttribute getBaseline_Created();

	/**
	 * Returns the meta object for the containment reference list '{@link org.planwright.model.Baseline#getParts <em>Parts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Parts</em>'.
	 * @see org.planwright.model.Baseline#getParts()
	 * @see #getBaseline()
	 * @generated
	 */
	EReference getBaseline_Parts();

	/**
	 * Returns the meta object for class '{@link org.planwright.model.StatePart <em>State Part</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>State Part</em>'.
	 * @see org.planwright.model.StatePart
	 * @generated
	 */
	EClass getStatePart();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.StatePart#getPart <em>Part</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Part</em>'.
	 * @see org.planwright.model.StatePart#getPart()
	 * @see #getStatePart()
	 * @generated
	 */
	EAttribute getStatePart_Part();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.StatePart#getDigest <em>Digest</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Digest</em>'.
	 * @see org.planwright.model.StatePart#getDigest()
	 * @see #getStatePart()
	 * @generated
	 */
	EAttribute getStatePart_Digest();

	/**
	 * Returns the meta object for class '{@link org.planwright.model.Setting <em>Setting</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Setting</em>'.
	 * @see org.planwright.model.Setting
	 * @generated
	 */
	EClass getSetting();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Setting#getKey <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see org.planwright.model.Setting#getKey()
	 * @see #getSetting()
	 * @generated
	 */
	EAttribute getSetting_Key();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Setting#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.planwright.model.Setting#getValue()
	 * @see #getSetting()
	 * @generated
	 */
	EAttribute getSetting_Value();

	/**
	 * Returns the meta object for class '{@link org.planwright.model.Division <em>Division</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Division</em>'.
	 * @see org.planwright.model.Division
	 * @generated
	 */
	EClass getDivision();

	/**
	 * Returns the meta object for the containment reference list '{@link org.planwright.model.Division#getBlocks <em>Blocks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Blocks</em>'.
	 * @see org.planwright.model.Division#getBlocks()
	 * @see #getDivision()
	 * @generated
	 */
	EReference getDivision_Blocks();

	/**
	 * Returns the meta object for the containment reference list '{@link org.planwright.model.Division#getSections <em>Sections</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Sections</em>'.
	 * @see org.planwright.model.Division#getSections()
	 * @see #getDivision()
	 * @generated
	 */
	EReference getDivision_Sections();

	/**
	 * Returns the meta object for class '{@link org.planwright.model.Plan <em>Plan</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Plan</em>'.
	 * @see org.planwright.model.Plan
	 * @generated
	 */
	EClass getPlan();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Plan#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.planwright.model.Plan#getTitle()
	 * @see #getPlan()
	 * @generated
	 */
	EAttribute getPlan_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Plan#getLevel <em>Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Level</em>'.
	 * @see org.planwright.model.Plan#getLevel()
	 * @see #getPlan()
	 * @generated
	 */
	EAttribute getPlan_Level();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Plan#getRegion <em>Region</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Region</em>'.
	 * @see org.planwright.model.Plan#getRegion()
	 * @see #getPlan()
	 * @generated
	 */
	EAttribute getPlan_Region();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Plan#getPublisher <em>Publisher</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Publisher</em>'.
	 * @see org.planwright.model.Plan#getPublisher()
	 * @see #getPlan()
	 * @generated
	 */
	EAttribute getPlan_Publisher();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Plan#getPublished <em>Published</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Published</em>'.
	 * @see org.planwright.model.Plan#getPublished()
	 * @see #getPlan()
	 * @generated
	 */
	EAttribute getPlan_Published();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Plan#getPeriodStart <em>Period Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Period Start</em>'.
	 * @see org.planwright.model.Plan#getPeriodStart()
	 * @see #getPlan()
	 * @generated
	 */
	EAttribute getPlan_PeriodStart();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Plan#getPeriodEnd <em>Period End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Period End</em>'.
	 * @see org.planwright.model.Plan#getPeriodEnd()
	 * @see #getPlan()
	 * @generated
	 */
	EAttribute getPlan_PeriodEnd();

	/**
	 * Returns the meta object for the reference '{@link org.planwright.model.Plan#getUpper <em>Upper</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Upper</em>'.
	 * @see org.planwright.model.Plan#getUpper()
	 * @see #getPlan()
	 * @generated
	 */
	EReference getPlan_Upper();

	/**
	 * Returns the meta object for the containment reference '{@link org.planwright.model.Plan#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Source</em>'.
	 * @see org.planwright.model.Plan#getSource()
	 * @see #getPlan()
	 * @generated
	 */
	EReference getPlan_Source();

	/**
	 * Returns the meta object for the containment reference list '{@link org.planwright.model.Plan#getReadingNotes <em>Reading Notes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Reading Notes</em>'.
	 * @see org.planwright.model.Plan#getReadingNotes()
	 * @see #getPlan()
	 * @generated
	 */
	EReference getPlan_ReadingNotes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.planwright.model.Plan#getLinks <em>Links</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Links</em>'.
	 * @see org.planwright.model.Plan#getLinks()
	 * @see #getPlan()
	 * @generated
	 */
	EReference getPlan_Links();

	/**
	 * Returns the meta object for the containment reference list '{@link org.planwright.model.Plan#getAlignments <em>Alignments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Alignments</em>'.
	 * @see org.planwright.model.Plan#getAlignments()
	 * @see #getPlan()
	 * @generated
	 */
	EReference getPlan_Alignments();

	/**
	 * Returns the meta object for the containment reference list '{@link org.planwright.model.Plan#getOpinions <em>Opinions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Opinions</em>'.
	 * @see org.planwright.model.Plan#getOpinions()
	 * @see #getPlan()
	 * @generated
	 */
	EReference getPlan_Opinions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.planwright.model.Plan#getDecompositions <em>Decompositions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Decompositions</em>'.
	 * @see org.planwright.model.Plan#getDecompositions()
	 * @see #getPlan()
	 * @generated
	 */
	EReference getPlan_Decompositions();

	/**
	 * Returns the meta object for the containment reference '{@link org.planwright.model.Plan#getCopiedFrom <em>Copied From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Copied From</em>'.
	 * @see org.planwright.model.Plan#getCopiedFrom()
	 * @see #getPlan()
	 * @generated
	 */
	EReference getPlan_CopiedFrom();

	/**
	 * Returns the meta object for the containment reference list '{@link org.planwright.model.Plan#getObservations <em>Observations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Observations</em>'.
	 * @see org.planwright.model.Plan#getObservations()
	 * @see #getPlan()
	 * @generated
	 */
	EReference getPlan_Observations();

	/**
	 * Returns the meta object for the containment reference list '{@link org.planwright.model.Plan#getWaivers <em>Waivers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Waivers</em>'.
	 * @see org.planwright.model.Plan#getWaivers()
	 * @see #getPlan()
	 * @generated
	 */
	EReference getPlan_Waivers();

	/**
	 * Returns the meta object for the containment reference list '{@link org.planwright.model.Plan#getComments <em>Comments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Comments</em>'.
	 * @see org.planwright.model.Plan#getComments()
	 * @see #getPlan()
	 * @generated
	 */
	EReference getPlan_Comments();

	/**
	 * Returns the meta object for class '{@link org.planwright.model.SourceDocument <em>Source Document</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Source Document</em>'.
	 * @see org.planwright.model.SourceDocument
	 * @generated
	 */
	EClass getSourceDocument();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.SourceDocument#getFileName <em>File Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>File Name</em>'.
	 * @see org.planwright.model.SourceDocument#getFileName()
	 * @see #getSourceDocument()
	 * @generated
	 */
	EAttribute getSourceDocument_FileName();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.SourceDocument#getCharset <em>Charset</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Charset</em>'.
	 * @see org.planwright.model.SourceDocument#getCharset()
	 * @see #getSourceDocument()
	 * @generated
	 */
	EAttribute getSourceDocument_Charset();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.SourceDocument#getDigest <em>Digest</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Digest</em>'.
	 * @see org.planwright.model.SourceDocument#getDigest()
	 * @see #getSourceDocument()
	 * @generated
	 */
	EAttribute getSourceDocument_Digest();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.SourceDocument#getImportedAt <em>Imported At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Imported At</em>'.
	 * @see org.planwright.model.SourceDocument#getImportedAt()
	 * @see #getSourceDocument()
	 * @generated
	 */
	EAttribute getSourceDocument_ImportedAt();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.SourceDocument#getLineCount <em>Line Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Line Count</em>'.
	 * @see org.planwright.model.SourceDocument#getLineCount()
	 * @see #getSourceDocument()
	 * @generated
	 */
	EAttribute getSourceDocument_LineCount();

	/**
	 * Returns the meta object for class '{@link org.planwright.model.ReadingNote <em>Reading Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Reading Note</em>'.
	 * @see org.planwright.model.ReadingNote
	 * @generated
	 */
	EClass getReadingNote();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.ReadingNote#getSeverity <em>Severity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Severity</em>'.
	 * @see org.planwright.model.ReadingNote#getSeverity()
	 * @see #getReadingNote()
	 * @generated
	 */
	EAttribute getReadingNote_Severity();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.ReadingNote#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.planwright.model.ReadingNote#getCode()
	 * @see #getReadingNote()
	 * @generated
	 */
	EAttribute getReadingNote_Code();

	/**
	 * Returns the meta object for the attribute list '{@link org.planwright.model.ReadingNote#getArguments <em>Arguments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Arguments</em>'.
	 * @see org.planwright.model.ReadingNote#getArguments()
	 * @see #getReadingNote()
	 * @generated
	 */
	EAttribute getReadingNote_Arguments();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.ReadingNote#getLine <em>Line</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Line</em>'.
	 * @see org.planwright.model.ReadingNote#getLine()
	 * @see #getReadingNote()
	 * @generated
	 */
	EAttribute getReadingNote_Line();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.ReadingNote#getLastLine <em>Last Line</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Last Line</em>'.
	 * @see org.planwright.model.ReadingNote#getLastLine()
	 * @see #getReadingNote()
	 * @generated
	 */
	EAttribute getReadingNote_LastLine();

	/**
	 * Returns the meta object for the reference '{@link org.planwright.model.ReadingNote#getSubject <em>Subject</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Subject</em>'.
	 * @see org.planwright.model.ReadingNote#getSubject()
	 * @see #getReadingNote()
	 * @generated
	 */
	EReference getReadingNote_Subject();

	/**
	 * Returns the meta object for class '{@link org.planwright.model.Section <em>Section</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Section</em>'.
	 * @see org.planwright.model.Section
	 * @generated
	 */
	EClass getSection();

	/**
	 * Returns the meta object for the container reference '{@link org.planwright.model.Section#getParent <em>Parent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Parent</em>'.
	 * @see org.planwright.model.Section#getParent()
	 * @see #getSection()
	 * @generated
	 */
	EReference getSection_Parent();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Section#getLevel <em>Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Level</em>'.
	 * @see org.planwright.model.Section#getLevel()
	 * @see #getSection()
	 * @generated
	 */
	EAttribute getSection_Level();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Section#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.planwright.model.Section#getLabel()
	 * @see #getSection()
	 * @generated
	 */
	EAttribute getSection_Label();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Section#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.planwright.model.Section#getTitle()
	 * @see #getSection()
	 * @generated
	 */
	EAttribute getSection_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Section#isRunIn <em>Run In</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Run In</em>'.
	 * @see org.planwright.model.Section#isRunIn()
	 * @see #getSection()
	 * @generated
	 */
	EAttribute getSection_RunIn();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Section#getRunInMark <em>Run In Mark</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Run In Mark</em>'.
	 * @see org.planwright.model.Section#getRunInMark()
	 * @see #getSection()
	 * @generated
	 */
	EAttribute getSection_RunInMark();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Section#getLine <em>Line</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Line</em>'.
	 * @see org.planwright.model.Section#getLine()
	 * @see #getSection()
	 * @generated
	 */
	EAttribute getSection_Line();

	/**
	 * Returns the meta object for class '{@link org.planwright.model.Task <em>Task</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Task</em>'.
	 * @see org.planwright.model.Task
	 * @generated
	 */
	EClass getTask();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Task#getLeadOffice <em>Lead Office</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Lead Office</em>'.
	 * @see org.planwright.model.Task#getLeadOffice()
	 * @see #getTask()
	 * @generated
	 */
	EAttribute getTask_LeadOffice();

	/**
	 * Returns the meta object for the attribute list '{@link org.planwright.model.Task#getResponsibleOffices <em>Responsible Offices</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Responsible Offices</em>'.
	 * @see org.planwright.model.Task#getResponsibleOffices()
	 * @see #getTask()
	 * @generated
	 */
	EAttribute getTask_ResponsibleOffices();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Task#getDeadline <em>Deadline</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Deadline</em>'.
	 * @see org.planwright.model.Task#getDeadline()
	 * @see #getTask()
	 * @generated
	 */
	EAttribute getTask_Deadline();

	/**
	 * Returns the meta object for class '{@link org.planwright.model.Block <em>Block</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Block</em>'.
	 * @see org.planwright.model.Block
	 * @generated
	 */
	EClass getBlock();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Block#getFirstLine <em>First Line</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>First Line</em>'.
	 * @see org.planwright.model.Block#getFirstLine()
	 * @see #getBlock()
	 * @generated
	 */
	EAttribute getBlock_FirstLine();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Block#getLastLine <em>Last Line</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Last Line</em>'.
	 * @see org.planwright.model.Block#getLastLine()
	 * @see #getBlock()
	 * @generated
	 */
	EAttribute getBlock_LastLine();

	/**
	 * Returns the meta object for class '{@link org.planwright.model.Passage <em>Passage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Passage</em>'.
	 * @see org.planwright.model.Passage
	 * @generated
	 */
	EClass getPassage();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Passage#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.planwright.model.Passage#getText()
	 * @see #getPassage()
	 * @generated
	 */
	EAttribute getPassage_Text();

	/**
	 * Returns the meta object for the containment reference list '{@link org.planwright.model.Passage#getMentions <em>Mentions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Mentions</em>'.
	 * @see org.planwright.model.Passage#getMentions()
	 * @see #getPassage()
	 * @generated
	 */
	EReference getPassage_Mentions();

	/**
	 * Returns the meta object for class '{@link org.planwright.model.Paragraph <em>Paragraph</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Paragraph</em>'.
	 * @see org.planwright.model.Paragraph
	 * @generated
	 */
	EClass getParagraph();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Paragraph#getStyle <em>Style</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Style</em>'.
	 * @see org.planwright.model.Paragraph#getStyle()
	 * @see #getParagraph()
	 * @generated
	 */
	EAttribute getParagraph_Style();

	/**
	 * Returns the meta object for class '{@link org.planwright.model.TextTable <em>Text Table</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Text Table</em>'.
	 * @see org.planwright.model.TextTable
	 * @generated
	 */
	EClass getTextTable();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.TextTable#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.planwright.model.TextTable#getTitle()
	 * @see #getTextTable()
	 * @generated
	 */
	EAttribute getTextTable_Title();

	/**
	 * Returns the meta object for the containment reference list '{@link org.planwright.model.TextTable#getRows <em>Rows</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Rows</em>'.
	 * @see org.planwright.model.TextTable#getRows()
	 * @see #getTextTable()
	 * @generated
	 */
	EReference getTextTable_Rows();

	/**
	 * Returns the meta object for class '{@link org.planwright.model.TextRow <em>Text Row</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Text Row</em>'.
	 * @see org.planwright.model.TextRow
	 * @generated
	 */
	EClass getTextRow();

	/**
	 * Returns the meta object for the attribute list '{@link org.planwright.model.TextRow#getCells <em>Cells</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Cells</em>'.
	 * @see org.planwright.model.TextRow#getCells()
	 * @see #getTextRow()
	 * @generated
	 */
	EAttribute getTextRow_Cells();

	/**
	 * Returns the meta object for class '{@link org.planwright.model.IndicatorTable <em>Indicator Table</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Indicator Table</em>'.
	 * @see org.planwright.model.IndicatorTable
	 * @generated
	 */
	EClass getIndicatorTable();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.IndicatorTable#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.planwright.model.IndicatorTable#getLabel()
	 * @see #getIndicatorTable()
	 * @generated
	 */
	EAttribute getIndicatorTable_Label();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.IndicatorTable#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.planwright.model.IndicatorTable#getTitle()
	 * @see #getIndicatorTable()
	 * @generated
	 */
	EAttribute getIndicatorTable_Title();

	/**
	 * Returns the meta object for the attribute list '{@link org.planwright.model.IndicatorTable#getHeadings <em>Headings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Headings</em>'.
	 * @see org.planwright.model.IndicatorTable#getHeadings()
	 * @see #getIndicatorTable()
	 * @generated
	 */
	EAttribute getIndicatorTable_Headings();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.IndicatorTable#getBaselineYear <em>Baseline Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Baseline Year</em>'.
	 * @see org.planwright.model.IndicatorTable#getBaselineYear()
	 * @see #getIndicatorTable()
	 * @generated
	 */
	EAttribute getIndicatorTable_BaselineYear();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.IndicatorTable#getTargetYear <em>Target Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Target Year</em>'.
	 * @see org.planwright.model.IndicatorTable#getTargetYear()
	 * @see #getIndicatorTable()
	 * @generated
	 */
	EAttribute getIndicatorTable_TargetYear();

	/**
	 * Returns the meta object for the containment reference list '{@link org.planwright.model.IndicatorTable#getIndicators <em>Indicators</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Indicators</em>'.
	 * @see org.planwright.model.IndicatorTable#getIndicators()
	 * @see #getIndicatorTable()
	 * @generated
	 */
	EReference getIndicatorTable_Indicators();

	/**
	 * Returns the meta object for the containment reference list '{@link org.planwright.model.IndicatorTable#getFootnotes <em>Footnotes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Footnotes</em>'.
	 * @see org.planwright.model.IndicatorTable#getFootnotes()
	 * @see #getIndicatorTable()
	 * @generated
	 */
	EReference getIndicatorTable_Footnotes();

	/**
	 * Returns the meta object for class '{@link org.planwright.model.Indicator <em>Indicator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Indicator</em>'.
	 * @see org.planwright.model.Indicator
	 * @generated
	 */
	EClass getIndicator();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Indicator#getNo <em>No</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>No</em>'.
	 * @see org.planwright.model.Indicator#getNo()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_No();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Indicator#getCategory <em>Category</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Category</em>'.
	 * @see org.planwright.model.Indicator#getCategory()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_Category();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Indicator#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.planwright.model.Indicator#getName()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Indicator#getPrintedName <em>Printed Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Printed Name</em>'.
	 * @see org.planwright.model.Indicator#getPrintedName()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_PrintedName();

	/**
	 * Returns the meta object for the attribute list '{@link org.planwright.model.Indicator#getAliases <em>Aliases</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Aliases</em>'.
	 * @see org.planwright.model.Indicator#getAliases()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_Aliases();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Indicator#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see org.planwright.model.Indicator#getUnit()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_Unit();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Indicator#getPriceBase <em>Price Base</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Price Base</em>'.
	 * @see org.planwright.model.Indicator#getPriceBase()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_PriceBase();

	/**
	 * Returns the meta object for the containment reference '{@link org.planwright.model.Indicator#getBaseline <em>Baseline</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Baseline</em>'.
	 * @see org.planwright.model.Indicator#getBaseline()
	 * @see #getIndicator()
	 * @generated
	 */
	EReference getIndicator_Baseline();

	/**
	 * Returns the meta object for the containment reference '{@link org.planwright.model.Indicator#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Target</em>'.
	 * @see org.planwright.model.Indicator#getTarget()
	 * @see #getIndicator()
	 * @generated
	 */
	EReference getIndicator_Target();

	/**
	 * Returns the meta object for the containment reference '{@link org.planwright.model.Indicator#getChange <em>Change</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Change</em>'.
	 * @see org.planwright.model.Indicator#getChange()
	 * @see #getIndicator()
	 * @generated
	 */
	EReference getIndicator_Change();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Indicator#getChangeKind <em>Change Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Change Kind</em>'.
	 * @see org.planwright.model.Indicator#getChangeKind()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_ChangeKind();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Indicator#getAttribute <em>Attribute</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Attribute</em>'.
	 * @see org.planwright.model.Indicator#getAttribute()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_Attribute();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Indicator#getPathShape <em>Path Shape</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Path Shape</em>'.
	 * @see org.planwright.model.Indicator#getPathShape()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_PathShape();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Indicator#getDirection <em>Direction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Direction</em>'.
	 * @see org.planwright.model.Indicator#getDirection()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_Direction();

	/**
	 * Returns the meta object for the attribute list '{@link org.planwright.model.Indicator#getNotes <em>Notes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Notes</em>'.
	 * @see org.planwright.model.Indicator#getNotes()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_Notes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.planwright.model.Indicator#getParts <em>Parts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Parts</em>'.
	 * @see org.planwright.model.Indicator#getParts()
	 * @see #getIndicator()
	 * @generated
	 */
	EReference getIndicator_Parts();

	/**
	 * Returns the meta object for the container reference '{@link org.planwright.model.Indicator#getWhole <em>Whole</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Whole</em>'.
	 * @see org.planwright.model.Indicator#getWhole()
	 * @see #getIndicator()
	 * @generated
	 */
	EReference getIndicator_Whole();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Indicator#getFirstLine <em>First Line</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>First Line</em>'.
	 * @see org.planwright.model.Indicator#getFirstLine()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_FirstLine();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Indicator#getLastLine <em>Last Line</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Last Line</em>'.
	 * @see org.planwright.model.Indicator#getLastLine()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_LastLine();

	/**
	 * Returns the meta object for class '{@link org.planwright.model.Figure <em>Figure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Figure</em>'.
	 * @see org.planwright.model.Figure
	 * @generated
	 */
	EClass getFigure();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Figure#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.planwright.model.Figure#getText()
	 * @see #getFigure()
	 * @generated
	 */
	EAttribute getFigure_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Figure#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.planwright.model.Figure#getValue()
	 * @see #getFigure()
	 * @generated
	 */
	EAttribute getFigure_Value();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Figure#getComparator <em>Comparator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Comparator</em>'.
	 * @see org.planwright.model.Figure#getComparator()
	 * @see #getFigure()
	 * @generated
	 */
	EAttribute getFigure_Comparator();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Figure#getDecimals <em>Decimals</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Decimals</em>'.
	 * @see org.planwright.model.Figure#getDecimals()
	 * @see #getFigure()
	 * @generated
	 */
	EAttribute getFigure_Decimals();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Figure#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see org.planwright.model.Figure#getUnit()
	 * @see #getFigure()
	 * @generated
	 */
	EAttribute getFigure_Unit();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Figure#getPriceBase <em>Price Base</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Price Base</em>'.
	 * @see org.planwright.model.Figure#getPriceBase()
	 * @see #getFigure()
	 * @generated
	 */
	EAttribute getFigure_PriceBase();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Figure#getYear <em>Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Year</em>'.
	 * @see org.planwright.model.Figure#getYear()
	 * @see #getFigure()
	 * @generated
	 */
	EAttribute getFigure_Year();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Figure#getFlag <em>Flag</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Flag</em>'.
	 * @see org.planwright.model.Figure#getFlag()
	 * @see #getFigure()
	 * @generated
	 */
	EAttribute getFigure_Flag();

	/**
	 * Returns the meta object for class '{@link org.planwright.model.Footnote <em>Footnote</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Footnote</em>'.
	 * @see org.planwright.model.Footnote
	 * @generated
	 */
	EClass getFootnote();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Footnote#getMark <em>Mark</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mark</em>'.
	 * @see org.planwright.model.Footnote#getMark()
	 * @see #getFootnote()
	 * @generated
	 */
	EAttribute getFootnote_Mark();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Footnote#getLine <em>Line</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Line</em>'.
	 * @see org.planwright.model.Footnote#getLine()
	 * @see #getFootnote()
	 * @generated
	 */
	EAttribute getFootnote_Line();

	/**
	 * Returns the meta object for class '{@link org.planwright.model.KeyProject <em>Key Project</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Key Project</em>'.
	 * @see org.planwright.model.KeyProject
	 * @generated
	 */
	EClass getKeyProject();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.KeyProject#getNo <em>No</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>No</em>'.
	 * @see org.planwright.model.KeyProject#getNo()
	 * @see #getKeyProject()
	 * @generated
	 */
	EAttribute getKeyProject_No();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.KeyProject#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.planwright.model.KeyProject#getLabel()
	 * @see #getKeyProject()
	 * @generated
	 */
	EAttribute getKeyProject_Label();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.KeyProject#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.planwright.model.KeyProject#getTitle()
	 * @see #getKeyProject()
	 * @generated
	 */
	EAttribute getKeyProject_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.KeyProject#getGoalLabel <em>Goal Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Goal Label</em>'.
	 * @see org.planwright.model.KeyProject#getGoalLabel()
	 * @see #getKeyProject()
	 * @generated
	 */
	EAttribute getKeyProject_GoalLabel();

	/**
	 * Returns the meta object for the containment reference list '{@link org.planwright.model.KeyProject#getGoals <em>Goals</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Goals</em>'.
	 * @see org.planwright.model.KeyProject#getGoals()
	 * @see #getKeyProject()
	 * @generated
	 */
	EReference getKeyProject_Goals();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.KeyProject#getContentLabel <em>Content Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Content Label</em>'.
	 * @see org.planwright.model.KeyProject#getContentLabel()
	 * @see #getKeyProject()
	 * @generated
	 */
	EAttribute getKeyProject_ContentLabel();

	/**
	 * Returns the meta object for the containment reference list '{@link org.planwright.model.KeyProject#getItems <em>Items</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Items</em>'.
	 * @see org.planwright.model.KeyProject#getItems()
	 * @see #getKeyProject()
	 * @generated
	 */
	EReference getKeyProject_Items();

	/**
	 * Returns the meta object for class '{@link org.planwright.model.ProjectItem <em>Project Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Project Item</em>'.
	 * @see org.planwright.model.ProjectItem
	 * @generated
	 */
	EClass getProjectItem();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.ProjectItem#getNo <em>No</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>No</em>'.
	 * @see org.planwright.model.ProjectItem#getNo()
	 * @see #getProjectItem()
	 * @generated
	 */
	EAttribute getProjectItem_No();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.ProjectItem#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.planwright.model.ProjectItem#getLabel()
	 * @see #getProjectItem()
	 * @generated
	 */
	EAttribute getProjectItem_Label();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.ProjectItem#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.planwright.model.ProjectItem#getTitle()
	 * @see #getProjectItem()
	 * @generated
	 */
	EAttribute getProjectItem_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.ProjectItem#getTitleMark <em>Title Mark</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title Mark</em>'.
	 * @see org.planwright.model.ProjectItem#getTitleMark()
	 * @see #getProjectItem()
	 * @generated
	 */
	EAttribute getProjectItem_TitleMark();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.ProjectItem#getLine <em>Line</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Line</em>'.
	 * @see org.planwright.model.ProjectItem#getLine()
	 * @see #getProjectItem()
	 * @generated
	 */
	EAttribute getProjectItem_Line();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.ProjectItem#getLastLine <em>Last Line</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Last Line</em>'.
	 * @see org.planwright.model.ProjectItem#getLastLine()
	 * @see #getProjectItem()
	 * @generated
	 */
	EAttribute getProjectItem_LastLine();

	/**
	 * Returns the meta object for class '{@link org.planwright.model.Glossary <em>Glossary</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Glossary</em>'.
	 * @see org.planwright.model.Glossary
	 * @generated
	 */
	EClass getGlossary();

	/**
	 * Returns the meta object for the containment reference list '{@link org.planwright.model.Glossary#getTerms <em>Terms</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Terms</em>'.
	 * @see org.planwright.model.Glossary#getTerms()
	 * @see #getGlossary()
	 * @generated
	 */
	EReference getGlossary_Terms();

	/**
	 * Returns the meta object for class '{@link org.planwright.model.Term <em>Term</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Term</em>'.
	 * @see org.planwright.model.Term
	 * @generated
	 */
	EClass getTerm();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Term#getNo <em>No</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>No</em>'.
	 * @see org.planwright.model.Term#getNo()
	 * @see #getTerm()
	 * @generated
	 */
	EAttribute getTerm_No();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Term#getTerm <em>Term</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Term</em>'.
	 * @see org.planwright.model.Term#getTerm()
	 * @see #getTerm()
	 * @generated
	 */
	EAttribute getTerm_Term();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Term#getExpansion <em>Expansion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Expansion</em>'.
	 * @see org.planwright.model.Term#getExpansion()
	 * @see #getTerm()
	 * @generated
	 */
	EAttribute getTerm_Expansion();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Term#getDefinition <em>Definition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Definition</em>'.
	 * @see org.planwright.model.Term#getDefinition()
	 * @see #getTerm()
	 * @generated
	 */
	EAttribute getTerm_Definition();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Term#getLine <em>Line</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Line</em>'.
	 * @see org.planwright.model.Term#getLine()
	 * @see #getTerm()
	 * @generated
	 */
	EAttribute getTerm_Line();

	/**
	 * Returns the meta object for class '{@link org.planwright.model.Mention <em>Mention</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Mention</em>'.
	 * @see org.planwright.model.Mention
	 * @generated
	 */
	EClass getMention();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Mention#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start</em>'.
	 * @see org.planwright.model.Mention#getStart()
	 * @see #getMention()
	 * @generated
	 */
	EAttribute getMention_Start();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Mention#getEnd <em>End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End</em>'.
	 * @see org.planwright.model.Mention#getEnd()
	 * @see #getMention()
	 * @generated
	 */
	EAttribute getMention_End();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Mention#getQuote <em>Quote</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Quote</em>'.
	 * @see org.planwright.model.Mention#getQuote()
	 * @see #getMention()
	 * @generated
	 */
	EAttribute getMention_Quote();

	/**
	 * Returns the meta object for the containment reference '{@link org.planwright.model.Mention#getFigure <em>Figure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Figure</em>'.
	 * @see org.planwright.model.Mention#getFigure()
	 * @see #getMention()
	 * @generated
	 */
	EReference getMention_Figure();

	/**
	 * Returns the meta object for the reference '{@link org.planwright.model.Mention#getIndicator <em>Indicator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Indicator</em>'.
	 * @see org.planwright.model.Mention#getIndicator()
	 * @see #getMention()
	 * @generated
	 */
	EReference getMention_Indicator();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Mention#getLine <em>Line</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Line</em>'.
	 * @see org.planwright.model.Mention#getLine()
	 * @see #getMention()
	 * @generated
	 */
	EAttribute getMention_Line();

	/**
	 * Returns the meta object for class '{@link org.planwright.model.TraceLink <em>Trace Link</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Trace Link</em>'.
	 * @see org.planwright.model.TraceLink
	 * @generated
	 */
	EClass getTraceLink();

	/**
	 * Returns the meta object for the reference '{@link org.planwright.model.TraceLink#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Source</em>'.
	 * @see org.planwright.model.TraceLink#getSource()
	 * @see #getTraceLink()
	 * @generated
	 */
	EReference getTraceLink_Source();

	/**
	 * Returns the meta object for the containment reference '{@link org.planwright.model.TraceLink#getWords <em>Words</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Words</em>'.
	 * @see org.planwright.model.TraceLink#getWords()
	 * @see #getTraceLink()
	 * @generated
	 */
	EReference getTraceLink_Words();

	/**
	 * Returns the meta object for the reference '{@link org.planwright.model.TraceLink#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Target</em>'.
	 * @see org.planwright.model.TraceLink#getTarget()
	 * @see #getTraceLink()
	 * @generated
	 */
	EReference getTraceLink_Target();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.TraceLink#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.planwright.model.TraceLink#getKind()
	 * @see #getTraceLink()
	 * @generated
	 */
	EAttribute getTraceLink_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.TraceLink#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.planwright.model.TraceLink#getState()
	 * @see #getTraceLink()
	 * @generated
	 */
	EAttribute getTraceLink_State();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.TraceLink#getStrength <em>Strength</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Strength</em>'.
	 * @see org.planwright.model.TraceLink#getStrength()
	 * @see #getTraceLink()
	 * @generated
	 */
	EAttribute getTraceLink_Strength();

	/**
	 * Returns the meta object for the containment reference list '{@link org.planwright.model.TraceLink#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Evidence</em>'.
	 * @see org.planwright.model.TraceLink#getEvidence()
	 * @see #getTraceLink()
	 * @generated
	 */
	EReference getTraceLink_Evidence();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.TraceLink#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.planwright.model.TraceLink#getReason()
	 * @see #getTraceLink()
	 * @generated
	 */
	EAttribute getTraceLink_Reason();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.TraceLink#getAuthor <em>Author</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Author</em>'.
	 * @see org.planwright.model.TraceLink#getAuthor()
	 * @see #getTraceLink()
	 * @generated
	 */
	EAttribute getTraceLink_Author();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.TraceLink#getCreated <em>Created</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Created</em>'.
	 * @see org.planwright.model.TraceLink#getCreated()
	 * @see #getTraceLink()
	 * @generated
	 */
	EAttribute getTraceLink_Created();

	/**
	 * Returns the meta object for the containment reference list '{@link org.planwright.model.TraceLink#getBasis <em>Basis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Basis</em>'.
	 * @see org.planwright.model.TraceLink#getBasis()
	 * @see #getTraceLink()
	 * @generated
	 */
	EReference getTraceLink_Basis();

	/**
	 * Returns the meta object for the attribute list '{@link org.planwright.model.TraceLink#getKnown <em>Known</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Known</em>'.
	 * @see org.planwright.model.TraceLink#getKnown()
	 * @see #getTraceLink()
	 * @generated
	 */
	EAttribute getTraceLink_Known();

	/**
	 * Returns the meta object for class '{@link org.planwright.model.Basis <em>Basis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Basis</em>'.
	 * @see org.planwright.model.Basis
	 * @generated
	 */
	EClass getBasis();

	/**
	 * Returns the meta object for the reference '{@link org.planwright.model.Basis#getSubject <em>Subject</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Subject</em>'.
	 * @see org.planwright.model.Basis#getSubject()
	 * @see #getBasis()
	 * @generated
	 */
	EReference getBasis_Subject();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Basis#getField <em>Field</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Field</em>'.
	 * @see org.planwright.model.Basis#getField()
	 * @see #getBasis()
	 * @generated
	 */
	EAttribute getBasis_Field();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Basis#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.planwright.model.Basis#getValue()
	 * @see #getBasis()
	 * @generated
	 */
	EAttribute getBasis_Value();

	/**
	 * Returns the meta object for class '{@link org.planwright.model.Evidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Evidence</em>'.
	 * @see org.planwright.model.Evidence
	 * @generated
	 */
	EClass getEvidence();

	/**
	 * Returns the meta object for the reference '{@link org.planwright.model.Evidence#getPassage <em>Passage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Passage</em>'.
	 * @see org.planwright.model.Evidence#getPassage()
	 * @see #getEvidence()
	 * @generated
	 */
	EReference getEvidence_Passage();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Evidence#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start</em>'.
	 * @see org.planwright.model.Evidence#getStart()
	 * @see #getEvidence()
	 * @generated
	 */
	EAttribute getEvidence_Start();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Evidence#getEnd <em>End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End</em>'.
	 * @see org.planwright.model.Evidence#getEnd()
	 * @see #getEvidence()
	 * @generated
	 */
	EAttribute getEvidence_End();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Evidence#getQuote <em>Quote</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Quote</em>'.
	 * @see org.planwright.model.Evidence#getQuote()
	 * @see #getEvidence()
	 * @generated
	 */
	EAttribute getEvidence_Quote();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Evidence#getJudged <em>Judged</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Judged</em>'.
	 * @see org.planwright.model.Evidence#getJudged()
	 * @see #getEvidence()
	 * @generated
	 */
	EAttribute getEvidence_Judged();

	/**
	 * Returns the meta object for class '{@link org.planwright.model.Alignment <em>Alignment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Alignment</em>'.
	 * @see org.planwright.model.Alignment
	 * @generated
	 */
	EClass getAlignment();

	/**
	 * Returns the meta object for the reference list '{@link org.planwright.model.Alignment#getUpper <em>Upper</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Upper</em>'.
	 * @see org.planwright.model.Alignment#getUpper()
	 * @see #getAlignment()
	 * @generated
	 */
	EReference getAlignment_Upper();

	/**
	 * Returns the meta object for the reference list '{@link org.planwright.model.Alignment#getLower <em>Lower</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Lower</em>'.
	 * @see org.planwright.model.Alignment#getLower()
	 * @see #getAlignment()
	 * @generated
	 */
	EReference getAlignment_Lower();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Alignment#getRelation <em>Relation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Relation</em>'.
	 * @see org.planwright.model.Alignment#getRelation()
	 * @see #getAlignment()
	 * @generated
	 */
	EAttribute getAlignment_Relation();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Alignment#getVerdict <em>Verdict</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Verdict</em>'.
	 * @see org.planwright.model.Alignment#getVerdict()
	 * @see #getAlignment()
	 * @generated
	 */
	EAttribute getAlignment_Verdict();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Alignment#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.planwright.model.Alignment#getState()
	 * @see #getAlignment()
	 * @generated
	 */
	EAttribute getAlignment_State();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Alignment#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.planwright.model.Alignment#getReason()
	 * @see #getAlignment()
	 * @generated
	 */
	EAttribute getAlignment_Reason();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Alignment#getAuthor <em>Author</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Author</em>'.
	 * @see org.planwright.model.Alignment#getAuthor()
	 * @see #getAlignment()
	 * @generated
	 */
	EAttribute getAlignment_Author();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Alignment#getCreated <em>Created</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Created</em>'.
	 * @see org.planwright.model.Alignment#getCreated()
	 * @see #getAlignment()
	 * @generated
	 */
	EAttribute getAlignment_Created();

	/**
	 * Returns the meta object for the containment reference list '{@link org.planwright.model.Alignment#getBasis <em>Basis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Basis</em>'.
	 * @see org.planwright.model.Alignment#getBasis()
	 * @see #getAlignment()
	 * @generated
	 */
	EReference getAlignment_Basis();

	/**
	 * Returns the meta object for class '{@link org.planwright.model.Opinion <em>Opinion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Opinion</em>'.
	 * @see org.planwright.model.Opinion
	 * @generated
	 */
	EClass getOpinion();

	/**
	 * Returns the meta object for the reference '{@link org.planwright.model.Opinion#getSubject <em>Subject</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Subject</em>'.
	 * @see org.planwright.model.Opinion#getSubject()
	 * @see #getOpinion()
	 * @generated
	 */
	EReference getOpinion_Subject();

	/**
	 * Returns the meta object for the reference '{@link org.planwright.model.Opinion#getAbout <em>About</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>About</em>'.
	 * @see org.planwright.model.Opinion#getAbout()
	 * @see #getOpinion()
	 * @generated
	 */
	EReference getOpinion_About();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Opinion#getOrigin <em>Origin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Origin</em>'.
	 * @see org.planwright.model.Opinion#getOrigin()
	 * @see #getOpinion()
	 * @generated
	 */
	EAttribute getOpinion_Origin();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Opinion#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.planwright.model.Opinion#getText()
	 * @see #getOpinion()
	 * @generated
	 */
	EAttribute getOpinion_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Opinion#getProposal <em>Proposal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Proposal</em>'.
	 * @see org.planwright.model.Opinion#getProposal()
	 * @see #getOpinion()
	 * @generated
	 */
	EAttribute getOpinion_Proposal();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Opinion#getAnswer <em>Answer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Answer</em>'.
	 * @see org.planwright.model.Opinion#getAnswer()
	 * @see #getOpinion()
	 * @generated
	 */
	EAttribute getOpinion_Answer();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Opinion#getAnswerReason <em>Answer Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Answer Reason</em>'.
	 * @see org.planwright.model.Opinion#getAnswerReason()
	 * @see #getOpinion()
	 * @generated
	 */
	EAttribute getOpinion_AnswerReason();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Opinion#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.planwright.model.Opinion#getState()
	 * @see #getOpinion()
	 * @generated
	 */
	EAttribute getOpinion_State();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Opinion#getAuthor <em>Author</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Author</em>'.
	 * @see org.planwright.model.Opinion#getAuthor()
	 * @see #getOpinion()
	 * @generated
	 */
	EAttribute getOpinion_Author();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Opinion#getCreated <em>Created</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Created</em>'.
	 * @see org.planwright.model.Opinion#getCreated()
	 * @see #getOpinion()
	 * @generated
	 */
	EAttribute getOpinion_Created();

	/**
	 * Returns the meta object for class '{@link org.planwright.model.Decomposition <em>Decomposition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Decomposition</em>'.
	 * @see org.planwright.model.Decomposition
	 * @generated
	 */
	EClass getDecomposition();

	/**
	 * Returns the meta object for the reference '{@link org.planwright.model.Decomposition#getIndicator <em>Indicator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Indicator</em>'.
	 * @see org.planwright.model.Decomposition#getIndicator()
	 * @see #getDecomposition()
	 * @generated
	 */
	EReference getDecomposition_Indicator();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Decomposition#getMethod <em>Method</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Method</em>'.
	 * @see org.planwright.model.Decomposition#getMethod()
	 * @see #getDecomposition()
	 * @generated
	 */
	EAttribute getDecomposition_Method();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Decomposition#getWeightName <em>Weight Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Weight Name</em>'.
	 * @see org.planwright.model.Decomposition#getWeightName()
	 * @see #getDecomposition()
	 * @generated
	 */
	EAttribute getDecomposition_WeightName();

	/**
	 * Returns the meta object for the containment reference list '{@link org.planwright.model.Decomposition#getPortions <em>Portions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Portions</em>'.
	 * @see org.planwright.model.Decomposition#getPortions()
	 * @see #getDecomposition()
	 * @generated
	 */
	EReference getDecomposition_Portions();

	/**
	 * Returns the meta object for class '{@link org.planwright.model.Portion <em>Portion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Portion</em>'.
	 * @see org.planwright.model.Portion
	 * @generated
	 */
	EClass getPortion();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Portion#getRegion <em>Region</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Region</em>'.
	 * @see org.planwright.model.Portion#getRegion()
	 * @see #getPortion()
	 * @generated
	 */
	EAttribute getPortion_Region();

	/**
	 * Returns the meta object for the reference '{@link org.planwright.model.Portion#getRow <em>Row</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Row</em>'.
	 * @see org.planwright.model.Portion#getRow()
	 * @see #getPortion()
	 * @generated
	 */
	EReference getPortion_Row();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Portion#getWeight <em>Weight</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Weight</em>'.
	 * @see org.planwright.model.Portion#getWeight()
	 * @see #getPortion()
	 * @generated
	 */
	EAttribute getPortion_Weight();

	/**
	 * Returns the meta object for the containment reference '{@link org.planwright.model.Portion#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Target</em>'.
	 * @see org.planwright.model.Portion#getTarget()
	 * @see #getPortion()
	 * @generated
	 */
	EReference getPortion_Target();

	/**
	 * Returns the meta object for class '{@link org.planwright.model.CopyOrigin <em>Copy Origin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Copy Origin</em>'.
	 * @see org.planwright.model.CopyOrigin
	 * @generated
	 */
	EClass getCopyOrigin();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.CopyOrigin#getFile <em>File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>File</em>'.
	 * @see org.planwright.model.CopyOrigin#getFile()
	 * @see #getCopyOrigin()
	 * @generated
	 */
	EAttribute getCopyOrigin_File();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.CopyOrigin#getPlanId <em>Plan Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Plan Id</em>'.
	 * @see org.planwright.model.CopyOrigin#getPlanId()
	 * @see #getCopyOrigin()
	 * @generated
	 */
	EAttribute getCopyOrigin_PlanId();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.CopyOrigin#getDigest <em>Digest</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Digest</em>'.
	 * @see org.planwright.model.CopyOrigin#getDigest()
	 * @see #getCopyOrigin()
	 * @generated
	 */
	EAttribute getCopyOrigin_Digest();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.CopyOrigin#getTakenAt <em>Taken At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Taken At</em>'.
	 * @see org.planwright.model.CopyOrigin#getTakenAt()
	 * @see #getCopyOrigin()
	 * @generated
	 */
	EAttribute getCopyOrigin_TakenAt();

	/**
	 * Returns the meta object for class '{@link org.planwright.model.NamePair <em>Name Pair</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Name Pair</em>'.
	 * @see org.planwright.model.NamePair
	 * @generated
	 */
	EClass getNamePair();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.NamePair#getUpper <em>Upper</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Upper</em>'.
	 * @see org.planwright.model.NamePair#getUpper()
	 * @see #getNamePair()
	 * @generated
	 */
	EAttribute getNamePair_Upper();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.NamePair#getLower <em>Lower</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Lower</em>'.
	 * @see org.planwright.model.NamePair#getLower()
	 * @see #getNamePair()
	 * @generated
	 */
	EAttribute getNamePair_Lower();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.NamePair#getRelation <em>Relation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Relation</em>'.
	 * @see org.planwright.model.NamePair#getRelation()
	 * @see #getNamePair()
	 * @generated
	 */
	EAttribute getNamePair_Relation();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.NamePair#getAuthor <em>Author</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Author</em>'.
	 * @see org.planwright.model.NamePair#getAuthor()
	 * @see #getNamePair()
	 * @generated
	 */
	EAttribute getNamePair_Author();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.NamePair#getCreated <em>Created</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Created</em>'.
	 * @see org.planwright.model.NamePair#getCreated()
	 * @see #getNamePair()
	 * @generated
	 */
	EAttribute getNamePair_Created();

	/**
	 * Returns the meta object for class '{@link org.planwright.model.ReferenceFigure <em>Reference Figure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Reference Figure</em>'.
	 * @see org.planwright.model.ReferenceFigure
	 * @generated
	 */
	EClass getReferenceFigure();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.ReferenceFigure#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.planwright.model.ReferenceFigure#getName()
	 * @see #getReferenceFigure()
	 * @generated
	 */
	EAttribute getReferenceFigure_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.ReferenceFigure#getRegion <em>Region</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Region</em>'.
	 * @see org.planwright.model.ReferenceFigure#getRegion()
	 * @see #getReferenceFigure()
	 * @generated
	 */
	EAttribute getReferenceFigure_Region();

	/**
	 * Returns the meta object for the containment reference '{@link org.planwright.model.ReferenceFigure#getFigure <em>Figure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Figure</em>'.
	 * @see org.planwright.model.ReferenceFigure#getFigure()
	 * @see #getReferenceFigure()
	 * @generated
	 */
	EReference getReferenceFigure_Figure();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.ReferenceFigure#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.planwright.model.ReferenceFigure#getSource()
	 * @see #getReferenceFigure()
	 * @generated
	 */
	EAttribute getReferenceFigure_Source();

	/**
	 * Returns the meta object for class '{@link org.planwright.model.Observation <em>Observation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Observation</em>'.
	 * @see org.planwright.model.Observation
	 * @generated
	 */
	EClass getObservation();

	/**
	 * Returns the meta object for the reference '{@link org.planwright.model.Observation#getIndicator <em>Indicator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Indicator</em>'.
	 * @see org.planwright.model.Observation#getIndicator()
	 * @see #getObservation()
	 * @generated
	 */
	EReference getObservation_Indicator();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Observation#getYear <em>Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Year</em>'.
	 * @see org.planwright.model.Observation#getYear()
	 * @see #getObservation()
	 * @generated
	 */
	EAttribute getObservation_Year();

	/**
	 * Returns the meta object for the containment reference '{@link org.planwright.model.Observation#getFigure <em>Figure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Figure</em>'.
	 * @see org.planwright.model.Observation#getFigure()
	 * @see #getObservation()
	 * @generated
	 */
	EReference getObservation_Figure();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Observation#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.planwright.model.Observation#getSource()
	 * @see #getObservation()
	 * @generated
	 */
	EAttribute getObservation_Source();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Observation#getRevision <em>Revision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Revision</em>'.
	 * @see org.planwright.model.Observation#getRevision()
	 * @see #getObservation()
	 * @generated
	 */
	EAttribute getObservation_Revision();

	/**
	 * Returns the meta object for class '{@link org.planwright.model.Waiver <em>Waiver</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Waiver</em>'.
	 * @see org.planwright.model.Waiver
	 * @generated
	 */
	EClass getWaiver();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Waiver#getRule <em>Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rule</em>'.
	 * @see org.planwright.model.Waiver#getRule()
	 * @see #getWaiver()
	 * @generated
	 */
	EAttribute getWaiver_Rule();

	/**
	 * Returns the meta object for the reference '{@link org.planwright.model.Waiver#getSubject <em>Subject</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Subject</em>'.
	 * @see org.planwright.model.Waiver#getSubject()
	 * @see #getWaiver()
	 * @generated
	 */
	EReference getWaiver_Subject();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Waiver#getFingerprint <em>Fingerprint</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Fingerprint</em>'.
	 * @see org.planwright.model.Waiver#getFingerprint()
	 * @see #getWaiver()
	 * @generated
	 */
	EAttribute getWaiver_Fingerprint();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Waiver#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.planwright.model.Waiver#getReason()
	 * @see #getWaiver()
	 * @generated
	 */
	EAttribute getWaiver_Reason();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Waiver#getAuthor <em>Author</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Author</em>'.
	 * @see org.planwright.model.Waiver#getAuthor()
	 * @see #getWaiver()
	 * @generated
	 */
	EAttribute getWaiver_Author();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Waiver#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.planwright.model.Waiver#getDate()
	 * @see #getWaiver()
	 * @generated
	 */
	EAttribute getWaiver_Date();

	/**
	 * Returns the meta object for class '{@link org.planwright.model.Comment <em>Comment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Comment</em>'.
	 * @see org.planwright.model.Comment
	 * @generated
	 */
	EClass getComment();

	/**
	 * Returns the meta object for the reference '{@link org.planwright.model.Comment#getSubject <em>Subject</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Subject</em>'.
	 * @see org.planwright.model.Comment#getSubject()
	 * @see #getComment()
	 * @generated
	 */
	EReference getComment_Subject();

	/**
	 * Returns the meta object for the containment reference '{@link org.planwright.model.Comment#getWords <em>Words</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Words</em>'.
	 * @see org.planwright.model.Comment#getWords()
	 * @see #getComment()
	 * @generated
	 */
	EReference getComment_Words();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Comment#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.planwright.model.Comment#getText()
	 * @see #getComment()
	 * @generated
	 */
	EAttribute getComment_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Comment#getAuthor <em>Author</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Author</em>'.
	 * @see org.planwright.model.Comment#getAuthor()
	 * @see #getComment()
	 * @generated
	 */
	EAttribute getComment_Author();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Comment#getCreated <em>Created</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Created</em>'.
	 * @see org.planwright.model.Comment#getCreated()
	 * @see #getComment()
	 * @generated
	 */
	EAttribute getComment_Created();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Comment#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.planwright.model.Comment#getState()
	 * @see #getComment()
	 * @generated
	 */
	EAttribute getComment_State();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Comment#getResolvedBy <em>Resolved By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Resolved By</em>'.
	 * @see org.planwright.model.Comment#getResolvedBy()
	 * @see #getComment()
	 * @generated
	 */
	EAttribute getComment_ResolvedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.planwright.model.Comment#getResolvedAt <em>Resolved At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Resolved At</em>'.
	 * @see org.planwright.model.Comment#getResolvedAt()
	 * @see #getComment()
	 * @generated
	 */
	EAttribute getComment_ResolvedAt();

	/**
	 * Returns the meta object for the containment reference list '{@link org.planwright.model.Comment#getReplies <em>Replies</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Replies</em>'.
	 * @see org.planwright.model.Comment#getReplies()
	 * @see #getComment()
	 * @generated
	 */
	EReference getComment_Replies();

	/**
	 * Returns the meta object for enum '{@link org.planwright.model.PlanLevel <em>Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Level</em>'.
	 * @see org.planwright.model.PlanLevel
	 * @generated
	 */
	EEnum getPlanLevel();

	/**
	 * Returns the meta object for enum '{@link org.planwright.model.NoteSeverity <em>Note Severity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Note Severity</em>'.
	 * @see org.planwright.model.NoteSeverity
	 * @generated
	 */
	EEnum getNoteSeverity();

	/**
	 * Returns the meta object for enum '{@link org.planwright.model.ParagraphStyle <em>Paragraph Style</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Paragraph Style</em>'.
	 * @see org.planwright.model.ParagraphStyle
	 * @generated
	 */
	EEnum getParagraphStyle();

	/**
	 * Returns the meta object for enum '{@link org.planwright.model.IndicatorAttribute <em>Indicator Attribute</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Indicator Attribute</em>'.
	 * @see org.planwright.model.IndicatorAttribute
	 * @generated
	 */
	EEnum getIndicatorAttribute();

	/**
	 * Returns the meta object for enum '{@link org.planwright.model.ChangeKind <em>Change Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Change Kind</em>'.
	 * @see org.planwright.model.ChangeKind
	 * @generated
	 */
	EEnum getChangeKind();

	/**
	 * Returns the meta object for enum '{@link org.planwright.model.PathShape <em>Path Shape</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Path Shape</em>'.
	 * @see org.planwright.model.PathShape
	 * @generated
	 */
	EEnum getPathShape();

	/**
	 * Returns the meta object for enum '{@link org.planwright.model.Direction <em>Direction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Direction</em>'.
	 * @see org.planwright.model.Direction
	 * @generated
	 */
	EEnum getDirection();

	/**
	 * Returns the meta object for enum '{@link org.planwright.model.FigureComparator <em>Figure Comparator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Figure Comparator</em>'.
	 * @see org.planwright.model.FigureComparator
	 * @generated
	 */
	EEnum getFigureComparator();

	/**
	 * Returns the meta object for enum '{@link org.planwright.model.LinkKind <em>Link Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Link Kind</em>'.
	 * @see org.planwright.model.LinkKind
	 * @generated
	 */
	EEnum getLinkKind();

	/**
	 * Returns the meta object for enum '{@link org.planwright.model.LinkState <em>Link State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Link State</em>'.
	 * @see org.planwright.model.LinkState
	 * @generated
	 */
	EEnum getLinkState();

	/**
	 * Returns the meta object for enum '{@link org.planwright.model.Relation <em>Relation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Relation</em>'.
	 * @see org.planwright.model.Relation
	 * @generated
	 */
	EEnum getRelation();

	/**
	 * Returns the meta object for enum '{@link org.planwright.model.Verdict <em>Verdict</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Verdict</em>'.
	 * @see org.planwright.model.Verdict
	 * @generated
	 */
	EEnum getVerdict();

	/**
	 * Returns the meta object for enum '{@link org.planwright.model.Answer <em>Answer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Answer</em>'.
	 * @see org.planwright.model.Answer
	 * @generated
	 */
	EEnum getAnswer();

	/**
	 * Returns the meta object for enum '{@link org.planwright.model.OpinionState <em>Opinion State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Opinion State</em>'.
	 * @see org.planwright.model.OpinionState
	 * @generated
	 */
	EEnum getOpinionState();

	/**
	 * Returns the meta object for enum '{@link org.planwright.model.SharingMethod <em>Sharing Method</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Sharing Method</em>'.
	 * @see org.planwright.model.SharingMethod
	 * @generated
	 */
	EEnum getSharingMethod();

	/**
	 * Returns the meta object for enum '{@link org.planwright.model.CommentState <em>Comment State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Comment State</em>'.
	 * @see org.planwright.model.CommentState
	 * @generated
	 */
	EEnum getCommentState();

	/**
	 * Returns the meta object for data type '{@link java.math.BigDecimal <em>Decimal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     *  A printed decimal number; its scale is kept. 按原样保留小数位的数。
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Decimal</em>'.
	 * @see java.math.BigDecimal
	 * @model instanceClass="java.math.BigDecimal"
	 * @generated
	 */
	EDataType getDecimal();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	PlanFactory getPlanFactory();

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
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.planwright.model.impl.IdentifiedImpl <em>Identified</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.planwright.model.impl.IdentifiedImpl
		 * @see org.planwright.model.impl.PlanPackageImpl#getIdentified()
		 * @generated
		 */
		EClass IDENTIFIED = eINSTANCE.getIdentified();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IDENTIFIED__ID = eINSTANCE.getIdentified_Id();

		/**
		 * The meta object literal for the '{@link org.planwright.model.impl.ProjectImpl <em>Project</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.planwright.model.impl.ProjectImpl
		 * @see org.planwright.model.impl.PlanPackageImpl#getProject()
		 * @generated
		 */
		EClass PROJECT = eINSTANCE.getProject();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROJECT__NAME = eINSTANCE.getProject_Name();

		/**
		 * The meta object literal for the '<em><b>Plans</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROJECT__PLANS = eINSTANCE.getProject_Plans();

		/**
		 * The meta object literal for the '<em><b>Settings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROJECT__SETTINGS = eINSTANCE.getProject_Settings();

		/**
		 * The meta object literal for the '<em><b>Comments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROJECT__COMMENTS = eINSTANCE.getProject_Comments();

		/**
		 * The meta object literal for the '<em><b>Name Pairs</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROJECT__NAME_PAIRS = eINSTANCE.getProject_NamePairs();

		/**
		 * The meta object literal for the '<em><b>References</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROJECT__REFERENCES = eINSTANCE.getProject_References();

		/**
		 * The meta object literal for the '<em><b>Baselines</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROJECT__BASELINES = eINSTANCE.getProject_Baselines();

		/**
		 * The meta object literal for the '{@link org.planwright.model.impl.BaselineImpl <em>Baseline</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.planwright.model.impl.BaselineImpl
		 * @see org.planwright.model.impl.PlanPackageImpl#getBaseline()
		 * @generated
		 */
		EClass BASELINE = eINSTANCE.getBaseline();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BASELINE__NAME = eINSTANCE.getBaseline_Name();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BASELINE__NOTE = eINSTANCE.getBaseline_Note();

		/**
		 * The meta object literal for the '<em><b>Author</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BASELINE__AUTHOR = eINSTANCE.getBaseline_Author();

		/**
		 * The meta object literal for the '<em><b>Created</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BASELINE__CREATED = eINSTANCE.getBaseline_Created();

		/**
		 * The meta object literal for the '<em><b>Parts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BASELINE__PARTS = eINSTANCE.getBaseline_Parts();

		/**
		 * The meta object literal for the '{@link org.planwright.model.impl.StatePartImpl <em>State Part</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.planwright.model.impl.StatePartImpl
		 * @see org.planwright.model.impl.PlanPackageImpl#getStatePart()
		 * @generated
		 */
		EClass STATE_PART = eINSTANCE.getStatePart();

		/**
		 * The meta object literal for the '<em><b>Part</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STATE_PART__PART = eINSTANCE.getStatePart_Part();

		/**
		 * The meta object literal for the '<em><b>Digest</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STATE_PART__DIGEST = eINSTANCE.getStatePart_Digest();

		/**
		 * The meta object literal for the '{@link org.planwright.model.impl.SettingImpl <em>Setting</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.planwright.model.impl.SettingImpl
		 * @see org.planwright.model.impl.PlanPackageImpl#getSetting()
		 * @generated
		 */
		EClass SETTING = eINSTANCE.getSetting();

		/**
		 * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SETTING__KEY = eINSTANCE.getSetting_Key();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SETTING__VALUE = eINSTANCE.getSetting_Value();

		/**
		 * The meta object literal for the '{@link org.planwright.model.impl.DivisionImpl <em>Division</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.planwright.model.impl.DivisionImpl
		 * @see org.planwright.model.impl.PlanPackageImpl#getDivision()
		 * @generated
		 */
		EClass DIVISION = eINSTANCE.getDivision();

		/**
		 * The meta object literal for the '<em><b>Blocks</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DIVISION__BLOCKS = eINSTANCE.getDivision_Blocks();

		/**
		 * The meta object literal for the '<em><b>Sections</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DIVISION__SECTIONS = eINSTANCE.getDivision_Sections();

		/**
		 * The meta object literal for the '{@link org.planwright.model.impl.PlanImpl <em>Plan</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.planwright.model.impl.PlanImpl
		 * @see org.planwright.model.impl.PlanPackageImpl#getPlan()
		 * @generated
		 */
		EClass PLAN = eINSTANCE.getPlan();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN__TITLE = eINSTANCE.getPlan_Title();

		/**
		 * The meta object literal for the '<em><b>Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN__LEVEL = eINSTANCE.getPlan_Level();

		/**
		 * The meta object literal for the '<em><b>Region</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN__REGION = eINSTANCE.getPlan_Region();

		/**
		 * The meta object literal for the '<em><b>Publisher</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN__PUBLISHER = eINSTANCE.getPlan_Publisher();

		/**
		 * The meta object literal for the '<em><b>Published</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN__PUBLISHED = eINSTANCE.getPlan_Published();

		/**
		 * The meta object literal for the '<em><b>Period Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN__PERIOD_START = eINSTANCE.getPlan_PeriodStart();

		/**
		 * The meta object literal for the '<em><b>Period End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN__PERIOD_END = eINSTANCE.getPlan_PeriodEnd();

		/**
		 * The meta object literal for the '<em><b>Upper</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLAN__UPPER = eINSTANCE.getPlan_Upper();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLAN__SOURCE = eINSTANCE.getPlan_Source();

		/**
		 * The meta object literal for the '<em><b>Reading Notes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLAN__READING_NOTES = eINSTANCE.getPlan_ReadingNotes();

		/**
		 * The meta object literal for the '<em><b>Links</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLAN__LINKS = eINSTANCE.getPlan_Links();

		/**
		 * The meta object literal for the '<em><b>Alignments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLAN__ALIGNMENTS = eINSTANCE.getPlan_Alignments();

		/**
		 * The meta object literal for the '<em><b>Opinions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLAN__OPINIONS = eINSTANCE.getPlan_Opinions();

		/**
		 * The meta object literal for the '<em><b>Decompositions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLAN__DECOMPOSITIONS = eINSTANCE.getPlan_Decompositions();

		/**
		 * The meta object literal for the '<em><b>Copied From</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLAN__COPIED_FROM = eINSTANCE.getPlan_CopiedFrom();

		/**
		 * The meta object literal for the '<em><b>Observations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLAN__OBSERVATIONS = eINSTANCE.getPlan_Observations();

		/**
		 * The meta object literal for the '<em><b>Waivers</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLAN__WAIVERS = eINSTANCE.getPlan_Waivers();

		/**
		 * The meta object literal for the '<em><b>Comments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLAN__COMMENTS = eINSTANCE.getPlan_Comments();

		/**
		 * The meta object literal for the '{@link org.planwright.model.impl.SourceDocumentImpl <em>Source Document</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.planwright.model.impl.SourceDocumentImpl
		 * @see org.planwright.model.impl.PlanPackageImpl#getSourceDocument()
		 * @generated
		 */
		EClass SOURCE_DOCUMENT = eINSTANCE.getSourceDocument();

		/**
		 * The meta object literal for the '<em><b>File Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE_DOCUMENT__FILE_NAME = eINSTANCE.getSourceDocument_FileName();

		/**
		 * The meta object literal for the '<em><b>Charset</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE_DOCUMENT__CHARSET = eINSTANCE.getSourceDocument_Charset();

		/**
		 * The meta object literal for the '<em><b>Digest</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE_DOCUMENT__DIGEST = eINSTANCE.getSourceDocument_Digest();

		/**
		 * The meta object literal for the '<em><b>Imported At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE_DOCUMENT__IMPORTED_AT = eINSTANCE.getSourceDocument_ImportedAt();

		/**
		 * The meta object literal for the '<em><b>Line Count</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE_DOCUMENT__LINE_COUNT = eINSTANCE.getSourceDocument_LineCount();

		/**
		 * The meta object literal for the '{@link org.planwright.model.impl.ReadingNoteImpl <em>Reading Note</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.planwright.model.impl.ReadingNoteImpl
		 * @see org.planwright.model.impl.PlanPackageImpl#getReadingNote()
		 * @generated
		 */
		EClass READING_NOTE = eINSTANCE.getReadingNote();

		/**
		 * The meta object literal for the '<em><b>Severity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute READING_NOTE__SEVERITY = eINSTANCE.getReadingNote_Severity();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute READING_NOTE__CODE = eINSTANCE.getReadingNote_Code();

		/**
		 * The meta object literal for the '<em><b>Arguments</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute READING_NOTE__ARGUMENTS = eINSTANCE.getReadingNote_Arguments();

		/**
		 * The meta object literal for the '<em><b>Line</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute READING_NOTE__LINE = eINSTANCE.getReadingNote_Line();

		/**
		 * The meta object literal for the '<em><b>Last Line</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute READING_NOTE__LAST_LINE = eINSTANCE.getReadingNote_LastLine();

		/**
		 * The meta object literal for the '<em><b>Subject</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference READING_NOTE__SUBJECT = eINSTANCE.getReadingNote_Subject();

		/**
		 * The meta object literal for the '{@link org.planwright.model.impl.SectionImpl <em>Section</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.planwright.model.impl.SectionImpl
		 * @see org.planwright.model.impl.PlanPackageImpl#getSection()
		 * @generated
		 */
		EClass SECTION = eINSTANCE.getSection();

		/**
		 * The meta object literal for the '<em><b>Parent</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SECTION__PARENT = eINSTANCE.getSection_Parent();

		/**
		 * The meta object literal for the '<em><b>Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECTION__LEVEL = eINSTANCE.getSection_Level();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECTION__LABEL = eINSTANCE.getSection_Label();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECTION__TITLE = eINSTANCE.getSection_Title();

		/**
		 * The meta object literal for the '<em><b>Run In</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECTION__RUN_IN = eINSTANCE.getSection_RunIn();

		/**
		 * The meta object literal for the '<em><b>Run In Mark</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECTION__RUN_IN_MARK = eINSTANCE.getSection_RunInMark();

		/**
		 * The meta object literal for the '<em><b>Line</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECTION__LINE = eINSTANCE.getSection_Line();

		/**
		 * The meta object literal for the '{@link org.planwright.model.impl.TaskImpl <em>Task</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.planwright.model.impl.TaskImpl
		 * @see org.planwright.model.impl.PlanPackageImpl#getTask()
		 * @generated
		 */
		EClass TASK = eINSTANCE.getTask();

		/**
		 * The meta object literal for the '<em><b>Lead Office</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TASK__LEAD_OFFICE = eINSTANCE.getTask_LeadOffice();

		/**
		 * The meta object literal for the '<em><b>Responsible Offices</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TASK__RESPONSIBLE_OFFICES = eINSTANCE.getTask_ResponsibleOffices();

		/**
		 * The meta object literal for the '<em><b>Deadline</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TASK__DEADLINE = eINSTANCE.getTask_Deadline();

		/**
		 * The meta object literal for the '{@link org.planwright.model.impl.BlockImpl <em>Block</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.planwright.model.impl.BlockImpl
		 * @see org.planwright.model.impl.PlanPackageImpl#getBlock()
		 * @generated
		 */
		EClass BLOCK = eINSTANCE.getBlock();

		/**
		 * The meta object literal for the '<em><b>First Line</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BLOCK__FIRST_LINE = eINSTANCE.getBlock_FirstLine();

		/**
		 * The meta object literal for the '<em><b>Last Line</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BLOCK__LAST_LINE = eINSTANCE.getBlock_LastLine();

		/**
		 * The meta object literal for the '{@link org.planwright.model.impl.PassageImpl <em>Passage</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.planwright.model.impl.PassageImpl
		 * @see org.planwright.model.impl.PlanPackageImpl#getPassage()
		 * @generated
		 */
		EClass PASSAGE = eINSTANCE.getPassage();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PASSAGE__TEXT = eINSTANCE.getPassage_Text();

		/**
		 * The meta object literal for the '<em><b>Mentions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PASSAGE__MENTIONS = eINSTANCE.getPassage_Mentions();

		/**
		 * The meta object literal for the '{@link org.planwright.model.impl.ParagraphImpl <em>Paragraph</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.planwright.model.impl.ParagraphImpl
		 * @see org.planwright.model.impl.PlanPackageImpl#getParagraph()
		 * @generated
		 */
		EClass PARAGRAPH = eINSTANCE.getParagraph();

		/**
		 * The meta object literal for the '<em><b>Style</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARAGRAPH__STYLE = eINSTANCE.getParagraph_Style();

		/**
		 * The meta object literal for the '{@link org.planwright.model.impl.TextTableImpl <em>Text Table</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.planwright.model.impl.TextTableImpl
		 * @see org.planwright.model.impl.PlanPackageImpl#getTextTable()
		 * @generated
		 */
		EClass TEXT_TABLE = eINSTANCE.getTextTable();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEXT_TABLE__TITLE = eINSTANCE.getTextTable_Title();

		/**
		 * The meta object literal for the '<em><b>Rows</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TEXT_TABLE__ROWS = eINSTANCE.getTextTable_Rows();

		/**
		 * The meta object literal for the '{@link org.planwright.model.impl.TextRowImpl <em>Text Row</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.planwright.model.impl.TextRowImpl
		 * @see org.planwright.model.impl.PlanPackageImpl#getTextRow()
		 * @generated
		 */
		EClass TEXT_ROW = eINSTANCE.getTextRow();

		/**
		 * The meta object literal for the '<em><b>Cells</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEXT_ROW__CELLS = eINSTANCE.getTextRow_Cells();

		/**
		 * The meta object literal for the '{@link org.planwright.model.impl.IndicatorTableImpl <em>Indicator Table</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.planwright.model.impl.IndicatorTableImpl
		 * @see org.planwright.model.impl.PlanPackageImpl#getIndicatorTable()
		 * @generated
		 */
		EClass INDICATOR_TABLE = eINSTANCE.getIndicatorTable();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR_TABLE__LABEL = eINSTANCE.getIndicatorTable_Label();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR_TABLE__TITLE = eINSTANCE.getIndicatorTable_Title();

		/**
		 * The meta object literal for the '<em><b>Headings</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR_TABLE__HEADINGS = eINSTANCE.getIndicatorTable_Headings();

		/**
		 * The meta object literal for the '<em><b>Baseline Year</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR_TABLE__BASELINE_YEAR = eINSTANCE.getIndicatorTable_BaselineYear();

		/**
		 * The meta object literal for the '<em><b>Target Year</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR_TABLE__TARGET_YEAR = eINSTANCE.getIndicatorTable_TargetYear();

		/**
		 * The meta object literal for the '<em><b>Indicators</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INDICATOR_TABLE__INDICATORS = eINSTANCE.getIndicatorTable_Indicators();

		/**
		 * The meta object literal for the '<em><b>Footnotes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INDICATOR_TABLE__FOOTNOTES = eINSTANCE.getIndicatorTable_Footnotes();

		/**
		 * The meta object literal for the '{@link org.planwright.model.impl.IndicatorImpl <em>Indicator</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.planwright.model.impl.IndicatorImpl
		 * @see org.planwright.model.impl.PlanPackageImpl#getIndicator()
		 * @generated
		 */
		EClass INDICATOR = eINSTANCE.getIndicator();

		/**
		 * The meta object literal for the '<em><b>No</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__NO = eINSTANCE.getIndicator_No();

		/**
		 * The meta object literal for the '<em><b>Category</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__CATEGORY = eINSTANCE.getIndicator_Category();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__NAME = eINSTANCE.getIndicator_Name();

		/**
		 * The meta object literal for the '<em><b>Printed Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__PRINTED_NAME = eINSTANCE.getIndicator_PrintedName();

		/**
		 * The meta object literal for the '<em><b>Aliases</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__ALIASES = eINSTANCE.getIndicator_Aliases();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__UNIT = eINSTANCE.getIndicator_Unit();

		/**
		 * The meta object literal for the '<em><b>Price Base</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__PRICE_BASE = eINSTANCE.getIndicator_PriceBase();

		/**
		 * The meta object literal for the '<em><b>Baseline</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INDICATOR__BASELINE = eINSTANCE.getIndicator_Baseline();

		/**
		 * The meta object literal for the '<em><b>Target</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INDICATOR__TARGET = eINSTANCE.getIndicator_Target();

		/**
		 * The meta object literal for the '<em><b>Change</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INDICATOR__CHANGE = eINSTANCE.getIndicator_Change();

		/**
		 * The meta object literal for the '<em><b>Change Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__CHANGE_KIND = eINSTANCE.getIndicator_ChangeKind();

		/**
		 * The meta object literal for the '<em><b>Attribute</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__ATTRIBUTE = eINSTANCE.getIndicator_Attribute();

		/**
		 * The meta object literal for the '<em><b>Path Shape</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__PATH_SHAPE = eINSTANCE.getIndicator_PathShape();

		/**
		 * The meta object literal for the '<em><b>Direction</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__DIRECTION = eINSTANCE.getIndicator_Direction();

		/**
		 * The meta object literal for the '<em><b>Notes</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__NOTES = eINSTANCE.getIndicator_Notes();

		/**
		 * The meta object literal for the '<em><b>Parts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INDICATOR__PARTS = eINSTANCE.getIndicator_Parts();

		/**
		 * The meta object literal for the '<em><b>Whole</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INDICATOR__WHOLE = eINSTANCE.getIndicator_Whole();

		/**
		 * The meta object literal for the '<em><b>First Line</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__FIRST_LINE = eINSTANCE.getIndicator_FirstLine();

		/**
		 * The meta object literal for the '<em><b>Last Line</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__LAST_LINE = eINSTANCE.getIndicator_LastLine();

		/**
		 * The meta object literal for the '{@link org.planwright.model.impl.FigureImpl <em>Figure</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.planwright.model.impl.FigureImpl
		 * @see org.planwright.model.impl.PlanPackageImpl#getFigure()
		 * @generated
		 */
		EClass FIGURE = eINSTANCE.getFigure();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIGURE__TEXT = eINSTANCE.getFigure_Text();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIGURE__VALUE = eINSTANCE.getFigure_Value();

		/**
		 * The meta object literal for the '<em><b>Comparator</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIGURE__COMPARATOR = eINSTANCE.getFigure_Comparator();

		/**
		 * The meta object literal for the '<em><b>Decimals</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIGURE__DECIMALS = eINSTANCE.getFigure_Decimals();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIGURE__UNIT = eINSTANCE.getFigure_Unit();

		/**
		 * The meta object literal for the '<em><b>Price Base</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIGURE__PRICE_BASE = eINSTANCE.getFigure_PriceBase();

		/**
		 * The meta object literal for the '<em><b>Year</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIGURE__YEAR = eINSTANCE.getFigure_Year();

		/**
		 * The meta object literal for the '<em><b>Flag</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIGURE__FLAG = eINSTANCE.getFigure_Flag();

		/**
		 * The meta object literal for the '{@link org.planwright.model.impl.FootnoteImpl <em>Footnote</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.planwright.model.impl.FootnoteImpl
		 * @see org.planwright.model.impl.PlanPackageImpl#getFootnote()
		 * @generated
		 */
		EClass FOOTNOTE = eINSTANCE.getFootnote();

		/**
		 * The meta object literal for the '<em><b>Mark</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FOOTNOTE__MARK = eINSTANCE.getFootnote_Mark();

		/**
		 * The meta object literal for the '<em><b>Line</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FOOTNOTE__LINE = eINSTANCE.getFootnote_Line();

		/**
		 * The meta object literal for the '{@link org.planwright.model.impl.KeyProjectImpl <em>Key Project</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.planwright.model.impl.KeyProjectImpl
		 * @see org.planwright.model.impl.PlanPackageImpl#getKeyProject()
		 * @generated
		 */
		EClass KEY_PROJECT = eINSTANCE.getKeyProject();

		/**
		 * The meta object literal for the '<em><b>No</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KEY_PROJECT__NO = eINSTANCE.getKeyProject_No();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KEY_PROJECT__LABEL = eINSTANCE.getKeyProject_Label();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KEY_PROJECT__TITLE = eINSTANCE.getKeyProject_Title();

		/**
		 * The meta object literal for the '<em><b>Goal Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KEY_PROJECT__GOAL_LABEL = eINSTANCE.getKeyProject_GoalLabel();

		/**
		 * The meta object literal for the '<em><b>Goals</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference KEY_PROJECT__GOALS = eINSTANCE.getKeyProject_Goals();

		/**
		 * The meta object literal for the '<em><b>Content Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KEY_PROJECT__CONTENT_LABEL = eINSTANCE.getKeyProject_ContentLabel();

		/**
		 * The meta object literal for the '<em><b>Items</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference KEY_PROJECT__ITEMS = eINSTANCE.getKeyProject_Items();

		/**
		 * The meta object literal for the '{@link org.planwright.model.impl.ProjectItemImpl <em>Project Item</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.planwright.model.impl.ProjectItemImpl
		 * @see org.planwright.model.impl.PlanPackageImpl#getProjectItem()
		 * @generated
		 */
		EClass PROJECT_ITEM = eINSTANCE.getProjectItem();

		/**
		 * The meta object literal for the '<em><b>No</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROJECT_ITEM__NO = eINSTANCE.getProjectItem_No();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROJECT_ITEM__LABEL = eINSTANCE.getProjectItem_Label();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROJECT_ITEM__TITLE = eINSTANCE.getProjectItem_Title();

		/**
		 * The meta object literal for the '<em><b>Title Mark</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROJECT_ITEM__TITLE_MARK = eINSTANCE.getProjectItem_TitleMark();

		/**
		 * The meta object literal for the '<em><b>Line</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROJECT_ITEM__LINE = eINSTANCE.getProjectItem_Line();

		/**
		 * The meta object literal for the '<em><b>Last Line</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROJECT_ITEM__LAST_LINE = eINSTANCE.getProjectItem_LastLine();

		/**
		 * The meta object literal for the '{@link org.planwright.model.impl.GlossaryImpl <em>Glossary</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.planwright.model.impl.GlossaryImpl
		 * @see org.planwright.model.impl.PlanPackageImpl#getGlossary()
		 * @generated
		 */
		EClass GLOSSARY = eINSTANCE.getGlossary();

		/**
		 * The meta object literal for the '<em><b>Terms</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GLOSSARY__TERMS = eINSTANCE.getGlossary_Terms();

		/**
		 * The meta object literal for the '{@link org.planwright.model.impl.TermImpl <em>Term</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.planwright.model.impl.TermImpl
		 * @see org.planwright.model.impl.PlanPackageImpl#getTerm()
		 * @generated
		 */
		EClass TERM = eINSTANCE.getTerm();

		/**
		 * The meta object literal for the '<em><b>No</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TERM__NO = eINSTANCE.getTerm_No();

		/**
		 * The meta object literal for the '<em><b>Term</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TERM__TERM = eINSTANCE.getTerm_Term();

		/**
		 * The meta object literal for the '<em><b>Expansion</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TERM__EXPANSION = eINSTANCE.getTerm_Expansion();

		/**
		 * The meta object literal for the '<em><b>Definition</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TERM__DEFINITION = eINSTANCE.getTerm_Definition();

		/**
		 * The meta object literal for the '<em><b>Line</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TERM__LINE = eINSTANCE.getTerm_Line();

		/**
		 * The meta object literal for the '{@link org.planwright.model.impl.MentionImpl <em>Mention</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.planwright.model.impl.MentionImpl
		 * @see org.planwright.model.impl.PlanPackageImpl#getMention()
		 * @generated
		 */
		EClass MENTION = eINSTANCE.getMention();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MENTION__START = eINSTANCE.getMention_Start();

		/**
		 * The meta object literal for the '<em><b>End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MENTION__END = eINSTANCE.getMention_End();

		/**
		 * The meta object literal for the '<em><b>Quote</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MENTION__QUOTE = eINSTANCE.getMention_Quote();

		/**
		 * The meta object literal for the '<em><b>Figure</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MENTION__FIGURE = eINSTANCE.getMention_Figure();

		/**
		 * The meta object literal for the '<em><b>Indicator</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MENTION__INDICATOR = eINSTANCE.getMention_Indicator();

		/**
		 * The meta object literal for the '<em><b>Line</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MENTION__LINE = eINSTANCE.getMention_Line();

		/**
		 * The meta object literal for the '{@link org.planwright.model.impl.TraceLinkImpl <em>Trace Link</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.planwright.model.impl.TraceLinkImpl
		 * @see org.planwright.model.impl.PlanPackageImpl#getTraceLink()
		 * @generated
		 */
		EClass TRACE_LINK = eINSTANCE.getTraceLink();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TRACE_LINK__SOURCE = eINSTANCE.getTraceLink_Source();

		/**
		 * The meta object literal for the '<em><b>Words</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TRACE_LINK__WORDS = eINSTANCE.getTraceLink_Words();

		/**
		 * The meta object literal for the '<em><b>Target</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TRACE_LINK__TARGET = eINSTANCE.getTraceLink_Target();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRACE_LINK__KIND = eINSTANCE.getTraceLink_Kind();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRACE_LINK__STATE = eINSTANCE.getTraceLink_State();

		/**
		 * The meta object literal for the '<em><b>Strength</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRACE_LINK__STRENGTH = eINSTANCE.getTraceLink_Strength();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TRACE_LINK__EVIDENCE = eINSTANCE.getTraceLink_Evidence();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRACE_LINK__REASON = eINSTANCE.getTraceLink_Reason();

		/**
		 * The meta object literal for the '<em><b>Author</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRACE_LINK__AUTHOR = eINSTANCE.getTraceLink_Author();

		/**
		 * The meta object literal for the '<em><b>Created</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRACE_LINK__CREATED = eINSTANCE.getTraceLink_Created();

		/**
		 * The meta object literal for the '<em><b>Basis</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TRACE_LINK__BASIS = eINSTANCE.getTraceLink_Basis();

		/**
		 * The meta object literal for the '<em><b>Known</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRACE_LINK__KNOWN = eINSTANCE.getTraceLink_Known();

		/**
		 * The meta object literal for the '{@link org.planwright.model.impl.BasisImpl <em>Basis</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.planwright.model.impl.BasisImpl
		 * @see org.planwright.model.impl.PlanPackageImpl#getBasis()
		 * @generated
		 */
		EClass BASIS = eINSTANCE.getBasis();

		/**
		 * The meta object literal for the '<em><b>Subject</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BASIS__SUBJECT = eINSTANCE.getBasis_Subject();

		/**
		 * The meta object literal for the '<em><b>Field</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BASIS__FIELD = eINSTANCE.getBasis_Field();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BASIS__VALUE = eINSTANCE.getBasis_Value();

		/**
		 * The meta object literal for the '{@link org.planwright.model.impl.EvidenceImpl <em>Evidence</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.planwright.model.impl.EvidenceImpl
		 * @see org.planwright.model.impl.PlanPackageImpl#getEvidence()
		 * @generated
		 */
		EClass EVIDENCE = eINSTANCE.getEvidence();

		/**
		 * The meta object literal for the '<em><b>Passage</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVIDENCE__PASSAGE = eINSTANCE.getEvidence_Passage();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE__START = eINSTANCE.getEvidence_Start();

		/**
		 * The meta object literal for the '<em><b>End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE__END = eINSTANCE.getEvidence_End();

		/**
		 * The meta object literal for the '<em><b>Quote</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE__QUOTE = eINSTANCE.getEvidence_Quote();

		/**
		 * The meta object literal for the '<em><b>Judged</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE__JUDGED = eINSTANCE.getEvidence_Judged();

		/**
		 * The meta object literal for the '{@link org.planwright.model.impl.AlignmentImpl <em>Alignment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.planwright.model.impl.AlignmentImpl
		 * @see org.planwright.model.impl.PlanPackageImpl#getAlignment()
		 * @generated
		 */
		EClass ALIGNMENT = eINSTANCE.getAlignment();

		/**
		 * The meta object literal for the '<em><b>Upper</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ALIGNMENT__UPPER = eINSTANCE.getAlignment_Upper();

		/**
		 * The meta object literal for the '<em><b>Lower</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ALIGNMENT__LOWER = eINSTANCE.getAlignment_Lower();

		/**
		 * The meta object literal for the '<em><b>Relation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ALIGNMENT__RELATION = eINSTANCE.getAlignment_Relation();

		/**
		 * The meta object literal for the '<em><b>Verdict</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ALIGNMENT__VERDICT = eINSTANCE.getAlignment_Verdict();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ALIGNMENT__STATE = eINSTANCE.getAlignment_State();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ALIGNMENT__REASON = eINSTANCE.getAlignment_Reason();

		/**
		 * The meta object literal for the '<em><b>Author</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ALIGNMENT__AUTHOR = eINSTANCE.getAlignment_Author();

		/**
		 * The meta object literal for the '<em><b>Created</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ALIGNMENT__CREATED = eINSTANCE.getAlignment_Created();

		/**
		 * The meta object literal for the '<em><b>Basis</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ALIGNMENT__BASIS = eINSTANCE.getAlignment_Basis();

		/**
		 * The meta object literal for the '{@link org.planwright.model.impl.OpinionImpl <em>Opinion</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.planwright.model.impl.OpinionImpl
		 * @see org.planwright.model.impl.PlanPackageImpl#getOpinion()
		 * @generated
		 */
		EClass OPINION = eINSTANCE.getOpinion();

		/**
		 * The meta object literal for the '<em><b>Subject</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OPINION__SUBJECT = eINSTANCE.getOpinion_Subject();

		/**
		 * The meta object literal for the '<em><b>About</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OPINION__ABOUT = eINSTANCE.getOpinion_About();

		/**
		 * The meta object literal for the '<em><b>Origin</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPINION__ORIGIN = eINSTANCE.getOpinion_Origin();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPINION__TEXT = eINSTANCE.getOpinion_Text();

		/**
		 * The meta object literal for the '<em><b>Proposal</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPINION__PROPOSAL = eINSTANCE.getOpinion_Proposal();

		/**
		 * The meta object literal for the '<em><b>Answer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPINION__ANSWER = eINSTANCE.getOpinion_Answer();

		/**
		 * The meta object literal for the '<em><b>Answer Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPINION__ANSWER_REASON = eINSTANCE.getOpinion_AnswerReason();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPINION__STATE = eINSTANCE.getOpinion_State();

		/**
		 * The meta object literal for the '<em><b>Author</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPINION__AUTHOR = eINSTANCE.getOpinion_Author();

		/**
		 * The meta object literal for the '<em><b>Created</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPINION__CREATED = eINSTANCE.getOpinion_Created();

		/**
		 * The meta object literal for the '{@link org.planwright.model.impl.DecompositionImpl <em>Decomposition</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.planwright.model.impl.DecompositionImpl
		 * @see org.planwright.model.impl.PlanPackageImpl#getDecomposition()
		 * @generated
		 */
		EClass DECOMPOSITION = eINSTANCE.getDecomposition();

		/**
		 * The meta object literal for the '<em><b>Indicator</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DECOMPOSITION__INDICATOR = eINSTANCE.getDecomposition_Indicator();

		/**
		 * The meta object literal for the '<em><b>Method</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECOMPOSITION__METHOD = eINSTANCE.getDecomposition_Method();

		/**
		 * The meta object literal for the '<em><b>Weight Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECOMPOSITION__WEIGHT_NAME = eINSTANCE.getDecomposition_WeightName();

		/**
		 * The meta object literal for the '<em><b>Portions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DECOMPOSITION__PORTIONS = eINSTANCE.getDecomposition_Portions();

		/**
		 * The meta object literal for the '{@link org.planwright.model.impl.PortionImpl <em>Portion</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.planwright.model.impl.PortionImpl
		 * @see org.planwright.model.impl.PlanPackageImpl#getPortion()
		 * @generated
		 */
		EClass PORTION = eINSTANCE.getPortion();

		/**
		 * The meta object literal for the '<em><b>Region</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PORTION__REGION = eINSTANCE.getPortion_Region();

		/**
		 * The meta object literal for the '<em><b>Row</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PORTION__ROW = eINSTANCE.getPortion_Row();

		/**
		 * The meta object literal for the '<em><b>Weight</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PORTION__WEIGHT = eINSTANCE.getPortion_Weight();

		/**
		 * The meta object literal for the '<em><b>Target</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PORTION__TARGET = eINSTANCE.getPortion_Target();

		/**
		 * The meta object literal for the '{@link org.planwright.model.impl.CopyOriginImpl <em>Copy Origin</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.planwright.model.impl.CopyOriginImpl
		 * @see org.planwright.model.impl.PlanPackageImpl#getCopyOrigin()
		 * @generated
		 */
		EClass COPY_ORIGIN = eINSTANCE.getCopyOrigin();

		/**
		 * The meta object literal for the '<em><b>File</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COPY_ORIGIN__FILE = eINSTANCE.getCopyOrigin_File();

		/**
		 * The meta object literal for the '<em><b>Plan Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COPY_ORIGIN__PLAN_ID = eINSTANCE.getCopyOrigin_PlanId();

		/**
		 * The meta object literal for the '<em><b>Digest</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COPY_ORIGIN__DIGEST = eINSTANCE.getCopyOrigin_Digest();

		/**
		 * The meta object literal for the '<em><b>Taken At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COPY_ORIGIN__TAKEN_AT = eINSTANCE.getCopyOrigin_TakenAt();

		/**
		 * The meta object literal for the '{@link org.planwright.model.impl.NamePairImpl <em>Name Pair</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.planwright.model.impl.NamePairImpl
		 * @see org.planwright.model.impl.PlanPackageImpl#getNamePair()
		 * @generated
		 */
		EClass NAME_PAIR = eINSTANCE.getNamePair();

		/**
		 * The meta object literal for the '<em><b>Upper</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NAME_PAIR__UPPER = eINSTANCE.getNamePair_Upper();

		/**
		 * The meta object literal for the '<em><b>Lower</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NAME_PAIR__LOWER = eINSTANCE.getNamePair_Lower();

		/**
		 * The meta object literal for the '<em><b>Relation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NAME_PAIR__RELATION = eINSTANCE.getNamePair_Relation();

		/**
		 * The meta object literal for the '<em><b>Author</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NAME_PAIR__AUTHOR = eINSTANCE.getNamePair_Author();

		/**
		 * The meta object literal for the '<em><b>Created</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NAME_PAIR__CREATED = eINSTANCE.getNamePair_Created();

		/**
		 * The meta object literal for the '{@link org.planwright.model.impl.ReferenceFigureImpl <em>Reference Figure</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.planwright.model.impl.ReferenceFigureImpl
		 * @see org.planwright.model.impl.PlanPackageImpl#getReferenceFigure()
		 * @generated
		 */
		EClass REFERENCE_FIGURE = eINSTANCE.getReferenceFigure();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REFERENCE_FIGURE__NAME = eINSTANCE.getReferenceFigure_Name();

		/**
		 * The meta object literal for the '<em><b>Region</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REFERENCE_FIGURE__REGION = eINSTANCE.getReferenceFigure_Region();

		/**
		 * The meta object literal for the '<em><b>Figure</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REFERENCE_FIGURE__FIGURE = eINSTANCE.getReferenceFigure_Figure();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REFERENCE_FIGURE__SOURCE = eINSTANCE.getReferenceFigure_Source();

		/**
		 * The meta object literal for the '{@link org.planwright.model.impl.ObservationImpl <em>Observation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.planwright.model.impl.ObservationImpl
		 * @see org.planwright.model.impl.PlanPackageImpl#getObservation()
		 * @generated
		 */
		EClass OBSERVATION = eINSTANCE.getObservation();

		/**
		 * The meta object literal for the '<em><b>Indicator</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OBSERVATION__INDICATOR = eINSTANCE.getObservation_Indicator();

		/**
		 * The meta object literal for the '<em><b>Year</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OBSERVATION__YEAR = eINSTANCE.getObservation_Year();

		/**
		 * The meta object literal for the '<em><b>Figure</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OBSERVATION__FIGURE = eINSTANCE.getObservation_Figure();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OBSERVATION__SOURCE = eINSTANCE.getObservation_Source();

		/**
		 * The meta object literal for the '<em><b>Revision</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OBSERVATION__REVISION = eINSTANCE.getObservation_Revision();

		/**
		 * The meta object literal for the '{@link org.planwright.model.impl.WaiverImpl <em>Waiver</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.planwright.model.impl.WaiverImpl
		 * @see org.planwright.model.impl.PlanPackageImpl#getWaiver()
		 * @generated
		 */
		EClass WAIVER = eINSTANCE.getWaiver();

		/**
		 * The meta object literal for the '<em><b>Rule</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WAIVER__RULE = eINSTANCE.getWaiver_Rule();

		/**
		 * The meta object literal for the '<em><b>Subject</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference WAIVER__SUBJECT = eINSTANCE.getWaiver_Subject();

		/**
		 * The meta object literal for the '<em><b>Fingerprint</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WAIVER__FINGERPRINT = eINSTANCE.getWaiver_Fingerprint();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WAIVER__REASON = eINSTANCE.getWaiver_Reason();

		/**
		 * The meta object literal for the '<em><b>Author</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WAIVER__AUTHOR = eINSTANCE.getWaiver_Author();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WAIVER__DATE = eINSTANCE.getWaiver_Date();

		/**
		 * The meta object literal for the '{@link org.planwright.model.impl.CommentImpl <em>Comment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.planwright.model.impl.CommentImpl
		 * @see org.planwright.model.impl.PlanPackageImpl#getComment()
		 * @generated
		 */
		EClass COMMENT = eINSTANCE.getComment();

		/**
		 * The meta object literal for the '<em><b>Subject</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COMMENT__SUBJECT = eINSTANCE.getComment_Subject();

		/**
		 * The meta object literal for the '<em><b>Words</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COMMENT__WORDS = eINSTANCE.getComment_Words();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMENT__TEXT = eINSTANCE.getComment_Text();

		/**
		 * The meta object literal for the '<em><b>Author</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMENT__AUTHOR = eINSTANCE.getComment_Author();

		/**
		 * The meta object literal for the '<em><b>Created</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMENT__CREATED = eINSTANCE.getComment_Created();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMENT__STATE = eINSTANCE.getComment_State();

		/**
		 * The meta object literal for the '<em><b>Resolved By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMENT__RESOLVED_BY = eINSTANCE.getComment_ResolvedBy();

		/**
		 * The meta object literal for the '<em><b>Resolved At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMENT__RESOLVED_AT = eINSTANCE.getComment_ResolvedAt();

		/**
		 * The meta object literal for the '<em><b>Replies</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COMMENT__REPLIES = eINSTANCE.getComment_Replies();

		/**
		 * The meta object literal for the '{@link org.planwright.model.PlanLevel <em>Level</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.planwright.model.PlanLevel
		 * @see org.planwright.model.impl.PlanPackageImpl#getPlanLevel()
		 * @generated
		 */
		EEnum PLAN_LEVEL = eINSTANCE.getPlanLevel();

		/**
		 * The meta object literal for the '{@link org.planwright.model.NoteSeverity <em>Note Severity</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.planwright.model.NoteSeverity
		 * @see org.planwright.model.impl.PlanPackageImpl#getNoteSeverity()
		 * @generated
		 */
		EEnum NOTE_SEVERITY = eINSTANCE.getNoteSeverity();

		/**
		 * The meta object literal for the '{@link org.planwright.model.ParagraphStyle <em>Paragraph Style</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.planwright.model.ParagraphStyle
		 * @see org.planwright.model.impl.PlanPackageImpl#getParagraphStyle()
		 * @generated
		 */
		EEnum PARAGRAPH_STYLE = eINSTANCE.getParagraphStyle();

		/**
		 * The meta object literal for the '{@link org.planwright.model.IndicatorAttribute <em>Indicator Attribute</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.planwright.model.IndicatorAttribute
		 * @see org.planwright.model.impl.PlanPackageImpl#getIndicatorAttribute()
		 * @generated
		 */
		EEnum INDICATOR_ATTRIBUTE = eINSTANCE.getIndicatorAttribute();

		/**
		 * The meta object literal for the '{@link org.planwright.model.ChangeKind <em>Change Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.planwright.model.ChangeKind
		 * @see org.planwright.model.impl.PlanPackageImpl#getChangeKind()
		 * @generated
		 */
		EEnum CHANGE_KIND = eINSTANCE.getChangeKind();

		/**
		 * The meta object literal for the '{@link org.planwright.model.PathShape <em>Path Shape</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.planwright.model.PathShape
		 * @see org.planwright.model.impl.PlanPackageImpl#getPathShape()
		 * @generated
		 */
		EEnum PATH_SHAPE = eINSTANCE.getPathShape();

		/**
		 * The meta object literal for the '{@link org.planwright.model.Direction <em>Direction</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.planwright.model.Direction
		 * @see org.planwright.model.impl.PlanPackageImpl#getDirection()
		 * @generated
		 */
		EEnum DIRECTION = eINSTANCE.getDirection();

		/**
		 * The meta object literal for the '{@link org.planwright.model.FigureComparator <em>Figure Comparator</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.planwright.model.FigureComparator
		 * @see org.planwright.model.impl.PlanPackageImpl#getFigureComparator()
		 * @generated
		 */
		EEnum FIGURE_COMPARATOR = eINSTANCE.getFigureComparator();

		/**
		 * The meta object literal for the '{@link org.planwright.model.LinkKind <em>Link Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.planwright.model.LinkKind
		 * @see org.planwright.model.impl.PlanPackageImpl#getLinkKind()
		 * @generated
		 */
		EEnum LINK_KIND = eINSTANCE.getLinkKind();

		/**
		 * The meta object literal for the '{@link org.planwright.model.LinkState <em>Link State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.planwright.model.LinkState
		 * @see org.planwright.model.impl.PlanPackageImpl#getLinkState()
		 * @generated
		 */
		EEnum LINK_STATE = eINSTANCE.getLinkState();

		/**
		 * The meta object literal for the '{@link org.planwright.model.Relation <em>Relation</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.planwright.model.Relation
		 * @see org.planwright.model.impl.PlanPackageImpl#getRelation()
		 * @generated
		 */
		EEnum RELATION = eINSTANCE.getRelation();

		/**
		 * The meta object literal for the '{@link org.planwright.model.Verdict <em>Verdict</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.planwright.model.Verdict
		 * @see org.planwright.model.impl.PlanPackageImpl#getVerdict()
		 * @generated
		 */
		EEnum VERDICT = eINSTANCE.getVerdict();

		/**
		 * The meta object literal for the '{@link org.planwright.model.Answer <em>Answer</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.planwright.model.Answer
		 * @see org.planwright.model.impl.PlanPackageImpl#getAnswer()
		 * @generated
		 */
		EEnum ANSWER = eINSTANCE.getAnswer();

		/**
		 * The meta object literal for the '{@link org.planwright.model.OpinionState <em>Opinion State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.planwright.model.OpinionState
		 * @see org.planwright.model.impl.PlanPackageImpl#getOpinionState()
		 * @generated
		 */
		EEnum OPINION_STATE = eINSTANCE.getOpinionState();

		/**
		 * The meta object literal for the '{@link org.planwright.model.SharingMethod <em>Sharing Method</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.planwright.model.SharingMethod
		 * @see org.planwright.model.impl.PlanPackageImpl#getSharingMethod()
		 * @generated
		 */
		EEnum SHARING_METHOD = eINSTANCE.getSharingMethod();

		/**
		 * The meta object literal for the '{@link org.planwright.model.CommentState <em>Comment State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.planwright.model.CommentState
		 * @see org.planwright.model.impl.PlanPackageImpl#getCommentState()
		 * @generated
		 */
		EEnum COMMENT_STATE = eINSTANCE.getCommentState();

		/**
		 * The meta object literal for the '<em>Decimal</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.math.BigDecimal
		 * @see org.planwright.model.impl.PlanPackageImpl#getDecimal()
		 * @generated
		 */
		EDataType DECIMAL = eINSTANCE.getDecimal();

	}

} //PlanPackage
