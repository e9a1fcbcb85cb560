package org.planwright.ui.document.projection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.planwright.core.project.ProjectChange;
import org.planwright.model.Block;
import org.planwright.model.Division;
import org.planwright.model.Paragraph;
import org.planwright.model.ParagraphStyle;
import org.planwright.model.Plan;
import org.planwright.model.Section;

/**
 * The lines of a plan in the order of the document. What was not edited since the last time keeps its lines: the same objects come
 * out again, and only what was touched is written anew.
 */
final class PlanLines {

	private final Plan plan;
	private Map<EObject, List<DocumentLine>> written = new IdentityHashMap<>();
	private Map<EObject, List<DocumentLine>> writing = new IdentityHashMap<>();

	PlanLines(Plan plan) {
		this.plan = plan;
	}

	/** All lines; never empty, so that there is always a place to type. */
	List<DocumentLine> write() {
		List<DocumentLine> lines = new ArrayList<>();
		writing = new IdentityHashMap<>();
		if (plan.getBlocks().stream().noneMatch(PlanLines::isTitle)) {
			lines.addAll(unit(plan));
		}
		addFlow(plan, false, lines);
		written = writing;
		return lines;
	}

	/** Forgets the lines of everything that a change touched. */
	void forget(ProjectChange change) {
		change.objects().forEach(this::forget);
	}

	private void forget(EObject touched) {
		written.remove(touched);
		for (EObject step = touched; step != null && !(step instanceof Division); step = step.eContainer()) {
			written.remove(step);
			if (step instanceof Paragraph && step.eContainer() instanceof Section section && section.isRunIn()) {
				written.remove(section);
			}
		}
	}

	private void addFlow(Division division, boolean withoutFirst, List<DocumentLine> lines) {
		List<Block> blocks = division.getBlocks();
		for (Block block : withoutFirst ? blocks.subList(1, blocks.size()) : blocks) {
			lines.addAll(unit(block));
		}
		for (Section section : division.getSections()) {
			lines.addAll(unit(section));
			addFlow(section, LineWriter.runsInto(section) != null, lines);
		}
	}

	private Collection<DocumentLine> unit(EObject object) {
		List<DocumentLine> lines = written.get(object);
		if (lines == null) {
			lines = LineWriter.write(object);
		}
		writing.put(object, lines);
		return lines;
	}

	private static boolean isTitle(Block block) {
		return block instanceof Paragraph paragraph && paragraph.getStyle() == ParagraphStyle.TITLE;
	}
}
