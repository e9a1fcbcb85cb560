package org.planwright.core.check.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.planwright.core.MentionMemory;
import org.planwright.core.PlanCounterparts;
import org.planwright.core.PlanLinks;
import org.planwright.core.PlanMentions;
import org.planwright.core.check.CheckSettings;
import org.planwright.core.check.Place;
import org.planwright.core.check.RuleParameter;
import org.planwright.model.Footnote;
import org.planwright.model.Indicator;
import org.planwright.model.IndicatorTable;
import org.planwright.model.KeyProject;
import org.planwright.model.Passage;
import org.planwright.model.Plan;
import org.planwright.model.ProjectItem;
import org.planwright.model.Section;
import org.planwright.model.Term;

/** A plan as the rules look at it. Made from a plan that nobody changes meanwhile. */
public final class PlanFacts {

	private final Plan plan;
	private final PlanFacts upper;
	private final CheckSettings settings;
	private final PlanMentions mentions;
	private final List<RowFacts> rows = new ArrayList<>();
	private final Map<Indicator, RowFacts> rowOf = new IdentityHashMap<>();
	private final List<PassageFacts> passages = new ArrayList<>();
	private final List<Section> sections = new ArrayList<>();
	private final List<KeyProject> boxes = new ArrayList<>();
	private final List<Term> terms = new ArrayList<>();
	private final List<Footnote> footnotes = new ArrayList<>();
	private final Map<Class<?>, Object> derived = new HashMap<>();
	private PlanLinks links;
	private PlanCounterparts counterparts;
	private RowNotes notes = new RowNotes(List.of(), List.of());

	private PlanFacts(Plan plan, PlanFacts upper, CheckSettings settings, PlanMentions mentions) {
		this.plan = plan;
		this.upper = upper;
		this.settings = settings;
		this.mentions = mentions;
	}

	/**
	 * Looks at a plan whose objects have ids.
	 *
	 * @param upper the plan that it answers to, likewise; null for none. Of that one only the rows are looked at
	 * @param settings what the project says about its checks
	 */
	public static PlanFacts of(Plan plan, Plan upper, CheckSettings settings) {
		return of(plan, upper, settings, PlanMentions.of(plan));
	}

	/**
	 * Looks at a plan as {@link #of(Plan, Plan, CheckSettings)} does.
	 *
	 * @param memory what is known of the plan's figures from looks before
	 */
	public static PlanFacts of(Plan plan, Plan upper, CheckSettings settings, MentionMemory memory) {
		return of(plan, upper, settings, PlanMentions.of(plan, memory));
	}

	private static PlanFacts of(Plan plan, Plan upper, CheckSettings settings, PlanMentions mentions) {
		PlanFacts above = upper == null ? null : new PlanFacts(upper, null, settings, PlanMentions.of(upper));
		if (above != null) {
			above.learnRows();
		}
		PlanFacts facts = new PlanFacts(plan, above, settings, mentions);
		facts.learnRows();
		facts.contents().forEach(facts::learn);
		facts.notes = new RowNotes(facts.rows, facts.passages);
		return facts;
	}

	/** Lets rules ask about links. */
	public PlanFacts with(PlanLinks itsLinks) {
		links = itsLinks;
		return this;
	}

	/** What is known of the plan's links beside what is stored; empty where nobody knows links. */
	public Optional<PlanLinks> links() {
		return Optional.ofNullable(links);
	}

	/** Lets rules ask which rows of the upper plan this one answers. */
	public PlanFacts with(PlanCounterparts itsCounterparts) {
		counterparts = itsCounterparts;
		return this;
	}

	/** Which rows of the upper plan this one answers; empty where there is none, or nobody knows. */
	public Optional<PlanCounterparts> counterparts() {
		return Optional.ofNullable(counterparts);
	}

	private void learnRows() {
		mentions.tables().forEach(table -> table.getIndicators().forEach(row -> learn(row, table, null)));
	}

	private void learn(Indicator indicator, IndicatorTable table, RowFacts whole) {
		int base = table.getBaselineYear() > 0 ? table.getBaselineYear() : baseYear();
		int target = table.getTargetYear() > 0 ? table.getTargetYear() : targetYear();
		RowFacts row = new RowFacts(indicator, table, rows.size() + 1, base, target);
		if (whole != null) {
			row.isPartOf(whole);
		}
		rows.add(row);
		rowOf.put(indicator, row);
		indicator.getParts().forEach(part -> learn(part, table, row));
	}

	private void learn(EObject object) {
		switch (object) {
		case Section section -> sections.add(section);
		case KeyProject box -> boxes.add(box);
		default -> {
			if (object instanceof Term term) {
				terms.add(term);
			} else if (object instanceof Footnote footnote) {
				footnotes.add(footnote);
			}
			if (object instanceof Passage passage) {
				passages.add(passage(passage));
			}
		}
		}
	}

	private PassageFacts passage(Passage passage) {
		Integer year = mentions.contextYear(passage);
		boolean review = year != null && year.equals(mentions.baseYear());
		PassageFacts facts = new PassageFacts(passage, holder(passage, Section.class), holder(passage, KeyProject.class), year, review);
		for (PlanMentions.FoundFigure found : mentions.find(facts.text(), year)) {
			facts.add(new FigureFacts(facts, found.figure(),
					found.ties().stream().map(tie -> new FigureFacts.RowTie(tie.tie(), rowOf.get(tie.indicator()))).toList()));
		}
		return facts;
	}

	private static <T> T holder(EObject object, Class<T> type) {
		for (EObject at = object.eContainer(); at != null; at = at.eContainer()) {
			if (type.isInstance(at)) {
				return type.cast(at);
			}
		}
		return null;
	}

	/** The plan. */
	public Plan plan() {
		return plan;
	}

	/** The plan that it answers to, by its rows; empty where none is known. */
	public Optional<PlanFacts> upper() {
		return Optional.ofNullable(upper);
	}

	/** The number that a rule goes by in this project. */
	public BigDecimal setting(RuleParameter parameter) {
		return settings.value(parameter);
	}

	/**
	 * What rules derive from the plan as a whole, made once for all of them. To be asked from one thread.
	 *
	 * @param type what it is; its maker is always the same
	 * @param maker makes it of these facts
	 */
	public <T> T derived(Class<T> type, Function<PlanFacts, T> maker) {
		Object known = derived.get(type);
		if (known == null) {
			known = maker.apply(this);
			derived.put(type, known);
		}
		return type.cast(known);
	}

	/** Everything in the plan, in the order of the document. */
	public List<EObject> contents() {
		return mentions.contents();
	}

	/** All rows in the order of the document, parts behind their wholes. */
	public List<RowFacts> rows() {
		return Collections.unmodifiableList(rows);
	}

	/** The tables of indicators. */
	public List<IndicatorTable> tables() {
		return mentions.tables();
	}

	/** All passages in the order of the document. */
	public List<PassageFacts> passages() {
		return Collections.unmodifiableList(passages);
	}

	/** All figures in the text, by place. */
	public List<FigureFacts> figures() {
		return passages.stream().flatMap(passage -> passage.figures().stream()).toList();
	}

	/** All headings in the order of the document. */
	public List<Section> sections() {
		return Collections.unmodifiableList(sections);
	}

	/** All boxes in the order of the document. */
	public List<KeyProject> boxes() {
		return Collections.unmodifiableList(boxes);
	}

	/** The entries of the glossary. */
	public List<Term> terms() {
		return Collections.unmodifiableList(terms);
	}

	/** The notes under the tables. */
	public List<Footnote> footnotes() {
		return Collections.unmodifiableList(footnotes);
	}

	/** The notes under the table that a mark at the row leads to, and those that name it. */
	public List<PassageFacts> notesOf(RowFacts row) {
		return notes.of(row);
	}

	/** The notes under the row's table that speak of no single row and so hold for all of them. */
	public List<PassageFacts> tableNotes(RowFacts row) {
		return notes.general(row);
	}

	/** Year of the baseline column, or the one before the plan begins; 0 when unknown. */
	public int baseYear() {
		return mentions.baseYear() == null ? 0 : mentions.baseYear();
	}

	/** Year of the target column, or the plan's last; 0 when unknown. */
	public int targetYear() {
		return mentions.targetYear() == null ? 0 : mentions.targetYear();
	}

	/** The plan as a place. */
	public Place place() {
		return Place.of(Place.Kind.PLAN, plan.getId(), 0, plan.getTitle() == null ? "" : plan.getTitle());
	}

	/** A heading as a place. */
	public static Place place(Section section) {
		String label = section.getLabel() == null ? "" : section.getLabel();
		return Place.of(Place.Kind.SECTION, section.getId(), section.getLine(), label + (section.getTitle() == null ? "" : section.getTitle()));
	}

	/** A box as a place. */
	public static Place place(KeyProject box) {
		String label = box.getLabel() == null || box.getLabel().isBlank() ? "" : box.getLabel() + ' ';
		return Place.of(Place.Kind.PROJECT, box.getId(), box.getFirstLine(), label + (box.getTitle() == null ? "" : box.getTitle()));
	}

	/** A table as a place; one that is numbered among the boxes is one of them. */
	public static Place place(IndicatorTable table) {
		String label = table.getLabel() == null || table.getLabel().isBlank() ? "" : table.getLabel() + ' ';
		return Place.of(Place.Kind.PROJECT, table.getId(), table.getFirstLine(), label + (table.getTitle() == null ? "" : table.getTitle()));
	}

	/** An item of a box as a place: its box, at the item's line. */
	public static Place place(ProjectItem item) {
		Place box = place((KeyProject) item.eContainer());
		return Place.of(Place.Kind.PROJECT, box.object(), item.getLine(), box.words());
	}
}
