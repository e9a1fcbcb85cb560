package org.planwright.cli.tests;

import java.io.IOException;
import java.nio.file.Path;

import org.planwright.core.LinkJudgement.Words;
import org.planwright.core.LiveMentions;
import org.planwright.core.check.PlanCase;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.edit.IndicatorEdits;
import org.planwright.core.project.edit.IndicatorField;
import org.planwright.core.project.edit.LinkEdits;
import org.planwright.core.project.edit.TextEdits;
import org.planwright.core.trace.Judgements;
import org.planwright.model.Indicator;
import org.planwright.model.IndicatorTable;
import org.planwright.model.KeyProject;
import org.planwright.model.LinkKind;
import org.planwright.model.Mention;
import org.planwright.model.Paragraph;
import org.planwright.model.Section;

/** A project file with a judged link from an item, from words and from a figure; then the target changed. */
final class LinkedProject {

	private LinkedProject() {
	}

	static Path write(Path file) throws IOException {
		PlanCase plan = new PlanCase().row("5G基站数", "万个", "2.9", "15", "").section("三、", "任务").task("（一）", "建设网络")
				.text("，5G基站数达到15万个。").box("专栏1", "1", "5G网络部署工程").item("1.", "基站", "加快建设。").task("（二）", "保障应用").text("推进应用。");
		ProjectSession session = plan.session();
		Section network = plan.plan().getSections().get(1).getSections().get(0);
		Section service = plan.plan().getSections().get(1).getSections().get(1);
		Paragraph text = (Paragraph) network.getBlocks().getFirst();
		try (LiveMentions reader = new LiveMentions(session)) {
			new TextEdits(session, reader).replace(text, 0, 0, "到2025年");
		}
		Mention figure = text.getMentions().getFirst();
		Indicator row = ((IndicatorTable) plan.plan().getSections().getFirst().getBlocks().getFirst()).getIndicators().getFirst();
		LinkEdits links = new LinkEdits(session);
		links.add(Judgements.of(((KeyProject) network.getBlocks().get(1)).getItems().getFirst(), null, row, LinkKind.SUPPORTS), "张三");
		links.add(Judgements.of(text, new Words(text, 7, 12), service, LinkKind.NAMES), "张三");
		links.add(Judgements.of(figure, null, row, LinkKind.MEASURES), "张三");
		new IndicatorEdits(session).set(row, IndicatorField.TARGET, "16");
		session.saveAs(file);
		return file;
	}
}
