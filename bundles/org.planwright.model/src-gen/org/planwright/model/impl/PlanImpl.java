/**
 */
package org.planwright.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.planwright.model.Alignment;
import org.planwright.model.Comment;
import org.planwright.model.CopyOrigin;
import org.planwright.model.Decomposition;
import org.planwright.model.Observation;
import org.planwright.model.Opinion;
import org.planwright.model.Plan;
import org.planwright.model.PlanLevel;
import org.planwright.model.PlanPackage;
import org.planwright.model.ReadingNote;
import org.planwright.model.SourceDocument;
import org.planwright.model.TraceLink;
import org.planwright.model.Waiver;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Plan</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.planwright.model.impl.PlanImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.planwright.model.impl.PlanImpl#getLevel <em>Level</em>}</li>
 *   <li>{@link org.planwright.model.impl.PlanImpl#getRegion <em>Region</em>}</li>
 *   <li>{@link org.planwright.model.impl.PlanImpl#getPublisher <em>Publisher</em>}</li>
 *   <li>{@link org.planwright.model.impl.PlanImpl#getPublished <em>Published</em>}</li>
 *   <li>{@link org.planwright.model.impl.PlanImpl#getPeriodStart <em>Period Start</em>}</li>
 *   <li>{@link org.planwright.model.impl.PlanImpl#getPeriodEnd <em>Period End</em>}</li>
 *   <li>{@link org.planwright.model.impl.PlanImpl#getUpper <em>Upper</em>}</li>
 *   <li>{@link org.planwright.model.impl.PlanImpl#getSource <em>Source</em>}</li>
 *   <li>{@link org.planwright.model.impl.PlanImpl#getReadingNotes <em>Reading Notes</em>}</li>
 *   <li>{@link org.planwright.model.impl.PlanImpl#getLinks <em>Links</em>}</li>
 *   <li>{@link org.planwright.model.impl.PlanImpl#getAlignments <em>Alignments</em>}</li>
 *   <li>{@link org.planwright.model.impl.PlanImpl#getOpinions <em>Opinions</em>}</li>
 *   <li>{@link org.planwright.model.impl.PlanImpl#getDecompositions <em>Decompositions</em>}</li>
 *   <li>{@link org.planwright.model.impl.PlanImpl#getCopiedFrom <em>Copied From</em>}</li>
 *   <li>{@link org.planwright.model.impl.PlanImpl#getObservations <em>Observations</em>}</li>
 *   <li>{@link org.planwright.model.impl.PlanImpl#getWaivers <em>Waivers</em>}</li>
 *   <li>{@link org.planwright.model.impl.PlanImpl#getComments <em>Comments</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PlanImpl extends DivisionImpl implements Plan {
	/**
	 * The default value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected static final String TITLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected String title = TITLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getLevel() <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevel()
	 * @generated
	 * @ordered
	 */
	protected static final PlanLevel LEVEL_EDEFAULT = PlanLevel.UNKNOWN;

	/**
	 * The cached value of the '{@link #getLevel() <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevel()
	 * @generated
	 * @ordered
	 */
	protected PlanLevel level = LEVEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getRegion() <em>Region</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRegion()
	 * @generated
	 * @ordered
	 */
	protected static final String REGION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRegion() <em>Region</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRegion()
	 * @generated
	 * @ordered
	 */
	protected String region = REGION_EDEFAULT;

	/**
	 * The default value of the '{@link #getPublisher() <em>Publisher</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublisher()
	 * @generated
	 * @ordered
	 */
	protected static final String PUBLISHER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPublisher() <em>Publisher</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublisher()
	 * @generated
	 * @ordered
	 */
	protected String publisher = PUBLISHER_EDEFAULT;

	/**
	 * The default value of the '{@link #getPublished() <em>Published</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublished()
	 * @generated
	 * @ordered
	 */
	protected static final String PUBLISHED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPublished() <em>Published</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublished()
	 * @generated
	 * @ordered
	 */
	protected String published = PUBLISHED_EDEFAULT;

	/**
	 * The default value of the '{@link #getPeriodStart() <em>Period Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeriodStart()
	 * @generated
	 * @ordered
	 */
	protected static final int PERIOD_START_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getPeriodStart() <em>Period Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeriodStart()
	 * @generated
	 * @ordered
	 */
	protected int periodStart = PERIOD_START_EDEFAULT;

	/**
	 * The default value of the '{@link #getPeriodEnd() <em>Period End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeriodEnd()
	 * @generated
	 * @ordered
	 */
	protected static final int PERIOD_END_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getPeriodEnd() <em>Period End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeriodEnd()
	 * @generated
	 * @ordered
	 */
	protected int periodEnd = PERIOD_END_EDEFAULT;

	/**
	 * The cached value of the '{@link #getUpper() <em>Upper</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUpper()
	 * @generated
	 * @ordered
	 */
	protected Plan upper;

	/**
	 * The cached value of the '{@link #getSource() <em>Source</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected SourceDocument source;

	/**
	 * The cached value of the '{@link #getReadingNotes() <em>Reading Notes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReadingNotes()
	 * @generated
	 * @ordered
	 */
	protected EList<ReadingNote> readingNotes;

	/**
	 * The cached value of the '{@link #getLinks() <em>Links</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLinks()
	 * @generated
	 * @ordered
	 */
	protected EList<TraceLink> links;

	/**
	 * The cached value of the '{@link #getAlignments() <em>Alignments</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAlignments()
	 * @generated
	 * @ordered
	 */
	protected EList<Alignment> alignments;

	/**
	 * The cached value of the '{@link #getOpinions() <em>Opinions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOpinions()
	 * @generated
	 * @ordered
	 */
	protected EList<Opinion> opinions;

	/**
	 * The cached value of the '{@link #getDecompositions() <em>Decompositions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecompositions()
	 * @generated
	 * @ordered
	 */
	protected EList<Decomposition> decompositions;

	/**
	 * The cached value of the '{@link #getCopiedFrom() <em>Copied From</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCopiedFrom()
	 * @generated
	 * @ordered
	 */
	protected CopyOrigin copiedFrom;

	/**
	 * The cached value of the '{@link #getObservations() <em>Observations</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getObservations()
	 * @generated
	 * @ordered
	 */
	protected EList<Observation> observations;

	/**
	 * The cached value of the '{@link #getWaivers() <em>Waivers</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWaivers()
	 * @generated
	 * @ordered
	 */
	protected EList<Waiver> waivers;

	/**
	 * The cached value of the '{@link #getComments() <em>Comments</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getComments()
	 * @generated
	 * @ordered
	 */
	protected EList<Comment> comments;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PlanImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PlanPackage.Literals.PLAN;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTitle() {
		return title;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTitle(String newTitle) {
		String oldTitle = title;
		title = newTitle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.PLAN__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PlanLevel getLevel() {
		return level;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLevel(PlanLevel newLevel) {
		PlanLevel oldLevel = level;
		level = newLevel == null ? LEVEL_EDEFAULT : newLevel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.PLAN__LEVEL, oldLevel, level));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRegion() {
		return region;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRegion(String newRegion) {
		String oldRegion = region;
		region = newRegion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.PLAN__REGION, oldRegion, region));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPublisher() {
		return publisher;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPublisher(String newPublisher) {
		String oldPublisher = publisher;
		publisher = newPublisher;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.PLAN__PUBLISHER, oldPublisher, publisher));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPublished() {
		return published;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPublished(String newPublished) {
		String oldPublished = published;
		published = newPublished;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.PLAN__PUBLISHED, oldPublished, published));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getPeriodStart() {
		return periodStart;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPeriodStart(int newPeriodStart) {
		int oldPeriodStart = periodStart;
		periodStart = newPeriodStart;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.PLAN__PERIOD_START, oldPeriodStart, periodStart));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getPeriodEnd() {
		return periodEnd;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPeriodEnd(int newPeriodEnd) {
		int oldPeriodEnd = periodEnd;
		periodEnd = newPeriodEnd;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.PLAN__PERIOD_END, oldPeriodEnd, periodEnd));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Plan getUpper() {
		if (upper != null && upper.eIsProxy()) {
			InternalEObject oldUpper = (InternalEObject)upper;
			upper = (Plan)eResolveProxy(oldUpper);
			if (upper != oldUpper) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, PlanPackage.PLAN__UPPER, oldUpper, upper));
			}
		}
		return upper;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Plan basicGetUpper() {
		return upper;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUpper(Plan newUpper) {
		Plan oldUpper = upper;
		upper = newUpper;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.PLAN__UPPER, oldUpper, upper));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SourceDocument getSource() {
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSource(SourceDocument newSource, NotificationChain msgs) {
		SourceDocument oldSource = source;
		source = newSource;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PlanPackage.PLAN__SOURCE, oldSource, newSource);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSource(SourceDocument newSource) {
		if (newSource != source) {
			NotificationChain msgs = null;
			if (source != null)
				msgs = ((InternalEObject)source).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PlanPackage.PLAN__SOURCE, null, msgs);
			if (newSource != null)
				msgs = ((InternalEObject)newSource).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PlanPackage.PLAN__SOURCE, null, msgs);
			msgs = basicSetSource(newSource, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.PLAN__SOURCE, newSource, newSource));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ReadingNote> getReadingNotes() {
		if (readingNotes == null) {
			readingNotes = new EObjectContainmentEList<ReadingNote>(ReadingNote.class, this, PlanPackage.PLAN__READING_NOTES);
		}
		return readingNotes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<TraceLink> getLinks() {
		if (links == null) {
			links = new EObjectContainmentEList<TraceLink>(TraceLink.class, this, PlanPackage.PLAN__LINKS);
		}
		return links;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Alignment> getAlignments() {
		if (alignments == null) {
			alignments = new EObjectContainmentEList<Alignment>(Alignment.class, this, PlanPackage.PLAN__ALIGNMENTS);
		}
		return alignments;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Opinion> getOpinions() {
		if (opinions == null) {
			opinions = new EObjectContainmentEList<Opinion>(Opinion.class, this, PlanPackage.PLAN__OPINIONS);
		}
		return opinions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Decomposition> getDecompositions() {
		if (decompositions == null) {
			decompositions = new EObjectContainmentEList<Decomposition>(Decomposition.class, this, PlanPackage.PLAN__DECOMPOSITIONS);
		}
		return decompositions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CopyOrigin getCopiedFrom() {
		return copiedFrom;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetCopiedFrom(CopyOrigin newCopiedFrom, NotificationChain msgs) {
		CopyOrigin oldCopiedFrom = copiedFrom;
		copiedFrom = newCopiedFrom;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PlanPackage.PLAN__COPIED_FROM, oldCopiedFrom, newCopiedFrom);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCopiedFrom(CopyOrigin newCopiedFrom) {
		if (newCopiedFrom != copiedFrom) {
			NotificationChain msgs = null;
			if (copiedFrom != null)
				msgs = ((InternalEObject)copiedFrom).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PlanPackage.PLAN__COPIED_FROM, null, msgs);
			if (newCopiedFrom != null)
				msgs = ((InternalEObject)newCopiedFrom).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PlanPackage.PLAN__COPIED_FROM, null, msgs);
			msgs = basicSetCopiedFrom(newCopiedFrom, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.PLAN__COPIED_FROM, newCopiedFrom, newCopiedFrom));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Observation> getObservations() {
		if (observations == null) {
			observations = new EObjectContainmentEList<Observation>(Observation.class, this, PlanPackage.PLAN__OBSERVATIONS);
		}
		return observations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Waiver> getWaivers() {
		if (waivers == null) {
			waivers = new EObjectContainmentEList<Waiver>(Waiver.class, this, PlanPackage.PLAN__WAIVERS);
		}
		return waivers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Comment> getComments() {
		if (comments == null) {
			comments = new EObjectContainmentEList<Comment>(Comment.class, this, PlanPackage.PLAN__COMMENTS);
		}
		return comments;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PlanPackage.PLAN__SOURCE:
				return basicSetSource(null, msgs);
			case PlanPackage.PLAN__READING_NOTES:
				return ((InternalEList<?>)getReadingNotes()).basicRemove(otherEnd, msgs);
			case PlanPackage.PLAN__LINKS:
				return ((InternalEList<?>)getLinks()).basicRemove(otherEnd, msgs);
			case PlanPackage.PLAN__ALIGNMENTS:
				return ((InternalEList<?>)getAlignments()).basicRemove(otherEnd, msgs);
			case PlanPackage.PLAN__OPINIONS:
				return ((InternalEList<?>)getOpinions()).basicRemove(otherEnd, msgs);
			case PlanPackage.PLAN__DECOMPOSITIONS:
				return ((InternalEList<?>)getDecompositions()).basicRemove(otherEnd, msgs);
			case PlanPackage.PLAN__COPIED_FROM:
				return basicSetCopiedFrom(null, msgs);
			case PlanPackage.PLAN__OBSERVATIONS:
				return ((InternalEList<?>)getObservations()).basicRemove(otherEnd, msgs);
			case PlanPackage.PLAN__WAIVERS:
				return ((InternalEList<?>)getWaivers()).basicRemove(otherEnd, msgs);
			case PlanPackage.PLAN__COMMENTS:
				return ((InternalEList<?>)getComments()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PlanPackage.PLAN__TITLE:
				return getTitle();
			case PlanPackage.PLAN__LEVEL:
				return getLevel();
			case PlanPackage.PLAN__REGION:
				return getRegion();
			case PlanPackage.PLAN__PUBLISHER:
				return getPublisher();
			case PlanPackage.PLAN__PUBLISHED:
				return getPublished();
			case PlanPackage.PLAN__PERIOD_START:
				return getPeriodStart();
			case PlanPackage.PLAN__PERIOD_END:
				return getPeriodEnd();
			case PlanPackage.PLAN__UPPER:
				if (resolve) return getUpper();
				return basicGetUpper();
			case PlanPackage.PLAN__SOURCE:
				return getSource();
			case PlanPackage.PLAN__READING_NOTES:
				return getReadingNotes();
			case PlanPackage.PLAN__LINKS:
				return getLinks();
			case PlanPackage.PLAN__ALIGNMENTS:
				return getAlignments();
			case PlanPackage.PLAN__OPINIONS:
				return getOpinions();
			case PlanPackage.PLAN__DECOMPOSITIONS:
				return getDecompositions();
			case PlanPackage.PLAN__COPIED_FROM:
				return getCopiedFrom();
			case PlanPackage.PLAN__OBSERVATIONS:
				return getObservations();
			case PlanPackage.PLAN__WAIVERS:
				return getWaivers();
			case PlanPackage.PLAN__COMMENTS:
				return getComments();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case PlanPackage.PLAN__TITLE:
				setTitle((String)newValue);
				return;
			case PlanPackage.PLAN__LEVEL:
				setLevel((PlanLevel)newValue);
				return;
			case PlanPackage.PLAN__REGION:
				setRegion((String)newValue);
				return;
			case PlanPackage.PLAN__PUBLISHER:
				setPublisher((String)newValue);
				return;
			case PlanPackage.PLAN__PUBLISHED:
				setPublished((String)newValue);
				return;
			case PlanPackage.PLAN__PERIOD_START:
				setPeriodStart((Integer)newValue);
				return;
			case PlanPackage.PLAN__PERIOD_END:
				setPeriodEnd((Integer)newValue);
				return;
			case PlanPackage.PLAN__UPPER:
				setUpper((Plan)newValue);
				return;
			case PlanPackage.PLAN__SOURCE:
				setSource((SourceDocument)newValue);
				return;
			case PlanPackage.PLAN__READING_NOTES:
				getReadingNotes().clear();
				getReadingNotes().addAll((Collection<? extends ReadingNote>)newValue);
				return;
			case PlanPackage.PLAN__LINKS:
				getLinks().clear();
				getLinks().addAll((Collection<? extends TraceLink>)newValue);
				return;
			case PlanPackage.PLAN__ALIGNMENTS:
				getAlignments().clear();
				getAlignments().addAll((Collection<? extends Alignment>)newValue);
				return;
			case PlanPackage.PLAN__OPINIONS:
				getOpinions().clear();
				getOpinions().addAll((Collection<? extends Opinion>)newValue);
				return;
			case PlanPackage.PLAN__DECOMPOSITIONS:
				getDecompositions().clear();
				getDecompositions().addAll((Collection<? extends Decomposition>)newValue);
				return;
			case PlanPackage.PLAN__COPIED_FROM:
				setCopiedFrom((CopyOrigin)newValue);
				return;
			case PlanPackage.PLAN__OBSERVATIONS:
				getObservations().clear();
				getObservations().addAll((Collection<? extends Observation>)newValue);
				return;
			case PlanPackage.PLAN__WAIVERS:
				getWaivers().clear();
				getWaivers().addAll((Collection<? extends Waiver>)newValue);
				return;
			case PlanPackage.PLAN__COMMENTS:
				getComments().clear();
				getComments().addAll((Collection<? extends Comment>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case PlanPackage.PLAN__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case PlanPackage.PLAN__LEVEL:
				setLevel(LEVEL_EDEFAULT);
				return;
			case PlanPackage.PLAN__REGION:
				setRegion(REGION_EDEFAULT);
				return;
			case PlanPackage.PLAN__PUBLISHER:
				setPublisher(PUBLISHER_EDEFAULT);
				return;
			case PlanPackage.PLAN__PUBLISHED:
				setPublished(PUBLISHED_EDEFAULT);
				return;
			case PlanPackage.PLAN__PERIOD_START:
				setPeriodStart(PERIOD_START_EDEFAULT);
				return;
			case PlanPackage.PLAN__PERIOD_END:
				setPeriodEnd(PERIOD_END_EDEFAULT);
				return;
			case PlanPackage.PLAN__UPPER:
				setUpper((Plan)null);
				return;
			case PlanPackage.PLAN__SOURCE:
				setSource((SourceDocument)null);
				return;
			case PlanPackage.PLAN__READING_NOTES:
				getReadingNotes().clear();
				return;
			case PlanPackage.PLAN__LINKS:
				getLinks().clear();
				return;
			case PlanPackage.PLAN__ALIGNMENTS:
				getAlignments().clear();
				return;
			case PlanPackage.PLAN__OPINIONS:
				getOpinions().clear();
				return;
			case PlanPackage.PLAN__DECOMPOSITIONS:
				getDecompositions().clear();
				return;
			case PlanPackage.PLAN__COPIED_FROM:
				setCopiedFrom((CopyOrigin)null);
				return;
			case PlanPackage.PLAN__OBSERVATIONS:
				getObservations().clear();
				return;
			case PlanPackage.PLAN__WAIVERS:
				getWaivers().clear();
				return;
			case PlanPackage.PLAN__COMMENTS:
				getComments().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case PlanPackage.PLAN__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case PlanPackage.PLAN__LEVEL:
				return level != LEVEL_EDEFAULT;
			case PlanPackage.PLAN__REGION:
				return REGION_EDEFAULT == null ? region != null : !REGION_EDEFAULT.equals(region);
			case PlanPackage.PLAN__PUBLISHER:
				return PUBLISHER_EDEFAULT == null ? publisher != null : !PUBLISHER_EDEFAULT.equals(publisher);
			case PlanPackage.PLAN__PUBLISHED:
				return PUBLISHED_EDEFAULT == null ? published != null : !PUBLISHED_EDEFAULT.equals(published);
			case PlanPackage.PLAN__PERIOD_START:
				return periodStart != PERIOD_START_EDEFAULT;
			case PlanPackage.PLAN__PERIOD_END:
				return periodEnd != PERIOD_END_EDEFAULT;
			case PlanPackage.PLAN__UPPER:
				return upper != null;
			case PlanPackage.PLAN__SOURCE:
				return source != null;
			case PlanPackage.PLAN__READING_NOTES:
				return readingNotes != null && !readingNotes.isEmpty();
			case PlanPackage.PLAN__LINKS:
				return links != null && !links.isEmpty();
			case PlanPackage.PLAN__ALIGNMENTS:
				return alignments != null && !alignments.isEmpty();
			case PlanPackage.PLAN__OPINIONS:
				return opinions != null && !opinions.isEmpty();
			case PlanPackage.PLAN__DECOMPOSITIONS:
				return decompositions != null && !decompositions.isEmpty();
			case PlanPackage.PLAN__COPIED_FROM:
				return copiedFrom != null;
			case PlanPackage.PLAN__OBSERVATIONS:
				return observations != null && !observations.isEmpty();
			case PlanPackage.PLAN__WAIVERS:
				return waivers != null && !waivers.isEmpty();
			case PlanPackage.PLAN__COMMENTS:
				return comments != null && !comments.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (title: ");
		result.append(title);
		result.append(", level: ");
		result.append(level);
		result.append(", region: ");
		result.append(region);
		result.append(", publisher: ");
		result.append(publisher);
		result.append(", published: ");
		result.append(published);
		result.append(", periodStart: ");
		result.append(periodStart);
		result.append(", periodEnd: ");
		result.append(periodEnd);
		result.append(')');
		return result.toString();
	}

} //PlanImpl
