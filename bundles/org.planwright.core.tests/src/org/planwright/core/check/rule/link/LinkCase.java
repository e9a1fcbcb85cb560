package org.planwright.core.check.rule.link;

import org.planwright.core.LinkJudgement.Words;
import org.planwright.core.check.PlanCase;
import org.planwright.core.project.edit.LinkEdits;
import org.planwright.core.trace.Judgements;
import org.planwright.model.Identified;
import org.planwright.model.Indicator;
import org.planwright.model.IndicatorTable;
import org.planwright.model.LinkKind;
import org.planwright.model.LinkState;
import org.planwright.model.Paragraph;
import org.planwright.model.Section;
import org.planwright.model.TraceLink;

/** A plan with an indicator and a task, and links between them. */
final class LinkCase {

	final PlanCase plan = new PlanCase().row("5G基站数", "万个", "2.9", "15", "").section("三、", "任务").task("（一）", "建设网络").text("推进网络建设，改善信号。");

	Section task() {
		return plan.plan().getSections().get(1).getSections().getFirst();
	}

	Paragraph text() {
		return (Paragraph) task().getBlocks().getFirst();
	}

	Indicator row() {
		return ((IndicatorTable) plan.plan().getSections().getFirst().getBlocks().getFirst()).getIndicators().getFirst();
	}

	TraceLink link(LinkKind kind) {
		return link(task(), kind);
	}

	TraceLink link(Identified source, LinkKind kind) {
		return new LinkEdits(plan.session()).add(Judgements.of(source, null, row(), kind), "");
	}

	/** The task by its first four words' signs. */
	TraceLink linkByWords() {
		return new LinkEdits(plan.session()).add(Judgements.of(text(), new Words(text(), 0, 6), row(), LinkKind.SUPPORTS), "");
	}

	void state(TraceLink link, LinkState state) {
		plan.session().edit("state", link, () -> link.setState(state));
	}
}
