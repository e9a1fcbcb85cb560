package org.planwright.core.trace;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.planwright.model.Block;
import org.planwright.model.Identified;
import org.planwright.model.Indicator;
import org.planwright.model.IndicatorTable;
import org.planwright.model.KeyProject;
import org.planwright.model.Mention;
import org.planwright.model.Passage;
import org.planwright.model.Plan;
import org.planwright.model.PlanFactory;
import org.planwright.model.Section;

/** What stands in what in a plan, as far as links care, by ids. Immutable once made. */
final class PlanShape {

	/** The shape of nothing. */
	static final PlanShape EMPTY = new PlanShape(PlanFactory.eINSTANCE.createPlan());

	private final String plan;
	private final DocumentOrder order;
	private final Set<String> indicators = new LinkedHashSet<>();
	private final Set<String> boxes = new LinkedHashSet<>();
	private final Set<String> tasks = new LinkedHashSet<>();
	/** The chapter, or the plan itself, in which an indicator, box, task or table stands. */
	private final Map<String, String> chapters = new HashMap<>();
	private final Map<String, String> measured = new HashMap<>();
	private final Map<String, String> holders = new HashMap<>();
	private final Map<String, String> wholes = new HashMap<>();
	private final Map<String, List<String>> parts = new HashMap<>();
	private final Map<String, List<String>> sectionsBelow = new HashMap<>();
	private final Map<String, List<String>> boxesIn = new HashMap<>();
	private final Map<String, List<MentionPlace>> mentions = new HashMap<>();

	/** All is filled in here, so that other threads see it whole. */
	private PlanShape(Plan plan) {
		this.plan = Objects.requireNonNullElse(plan.getId(), "");
		order = DocumentOrder.of(plan);
		plan.getBlocks().forEach(block -> block(block, this.plan, this.plan));
		plan.getSections().forEach(chapter -> section(chapter, this.plan, chapter.getId()));
		tasks.addAll(Holders.tasksOf(plan));
		List.of(parts, sectionsBelow, boxesIn).forEach(Lists::trim);
		Lists.trim(mentions);
	}

	/** The shape of a plan whose objects have ids. */
	static PlanShape of(Plan plan) {
		return new PlanShape(plan);
	}

	private void section(Section section, String parent, String chapter) {
		Lists.add(sectionsBelow, parent, section.getId());
		chapters.put(section.getId(), chapter);
		section.getBlocks().forEach(block -> block(block, section.getId(), chapter));
		section.getSections().forEach(below -> section(below, section.getId(), chapter));
	}

	private void block(Block block, String division, String chapter) {
		if (block instanceof KeyProject box) {
			boxes.add(box.getId());
			Lists.add(boxesIn, division, box.getId());
			chapters.put(box.getId(), chapter);
		} else if (!(block instanceof Passage)) {
			chapters.put(block.getId(), chapter);
		}
		if (block instanceof IndicatorTable table) {
			table.getIndicators().forEach(row -> indicator(row, chapter));
		}
		String holder = holder(block);
		passages(block, holder);
	}

	private void indicator(Indicator row, String chapter) {
		indicators.add(row.getId());
		chapters.put(row.getId(), chapter);
		for (Indicator part : row.getParts()) {
			wholes.put(part.getId(), row.getId());
			Lists.add(parts, row.getId(), part.getId());
			indicator(part, chapter);
		}
	}

	private static String holder(EObject object) {
		for (EObject at = object; at != null; at = at.eContainer()) {
			if (at instanceof KeyProject || at instanceof Section) {
				return ((Identified) at).getId();
			}
		}
		return null;
	}

	private void passages(EObject at, String holder) {
		if (at instanceof Passage passage) {
			if (holder != null) {
				holders.put(passage.getId(), holder);
			}
			passage.getMentions().forEach(mention -> mention(mention, passage, holder));
		} else {
			at.eContents().forEach(below -> passages(below, holder));
		}
	}

	private void mention(Mention mention, Passage passage, String holder) {
		if (holder != null) {
			holders.put(mention.getId(), holder);
		}
		if (mention.getIndicator() != null) {
			measured.put(mention.getId(), mention.getIndicator().getId());
			Lists.add(mentions, mention.getIndicator().getId(), new MentionPlace(mention.getId(), passage.getId(), mention.getStart(),
					mention.getEnd(), mention.getQuote(), mention.getLine()));
		}
	}

	/** Id of the plan. */
	String plan() {
		return plan;
	}

	/** What stands where in the text. */
	DocumentOrder order() {
		return order;
	}

	/** All rows, parts behind their wholes. */
	Set<String> indicators() {
		return Collections.unmodifiableSet(indicators);
	}

	/** All boxes. */
	Set<String> boxes() {
		return Collections.unmodifiableSet(boxes);
	}

	/** The sections whose own words say what will be done. */
	Set<String> tasks() {
		return Collections.unmodifiableSet(tasks);
	}

	/** What stands in which chapter, of some indicators, boxes or sections: by the chapter in order; those before the first under the plan. */
	Map<String, List<String>> byChapter(Iterable<String> ids) {
		Map<String, List<String>> all = new LinkedHashMap<>();
		ids.forEach(id -> all.computeIfAbsent(chapters.getOrDefault(id, plan), first -> new ArrayList<>()).add(id));
		return all;
	}

	/** The chapters in order. */
	List<String> chapters() {
		return sectionsBelow.getOrDefault(plan, List.of());
	}

	/** Tells whether an object stands in the plan, as far as the shape knows. */
	boolean knows(String id) {
		return id.equals(plan) || chapters.containsKey(id) || holders.containsKey(id) || measured.containsKey(id);
	}

	Optional<String> holderOf(String id) {
		return Optional.ofNullable(holders.get(id));
	}

	Optional<String> indicatorOf(String mention) {
		return Optional.ofNullable(measured.get(mention));
	}

	Optional<String> wholeOf(String indicator) {
		return Optional.ofNullable(wholes.get(indicator));
	}

	List<String> partsOf(String indicator) {
		return parts.getOrDefault(indicator, List.of());
	}

	List<String> sectionsBelow(String id) {
		return sectionsBelow.getOrDefault(id, List.of());
	}

	List<String> boxesIn(String division) {
		return boxesIn.getOrDefault(division, List.of());
	}

	List<MentionPlace> mentions(String indicator) {
		return mentions.getOrDefault(indicator, List.of());
	}
}
