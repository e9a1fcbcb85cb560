package org.planwright.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planwright.core.check.PlanCase;
import org.planwright.core.project.edit.IndicatorEdits;
import org.planwright.core.project.edit.IndicatorField;
import org.planwright.core.project.edit.LinkEdits;
import org.planwright.core.report.Document;
import org.planwright.core.report.DocumentPart;
import org.planwright.core.report.DocumentPart.Column;
import org.planwright.core.report.DocumentPart.Heading;
import org.planwright.core.report.DocumentPart.Table;
import org.planwright.core.trace.Judgements;
import org.planwright.core.trace.TraceIndex;
import org.planwright.model.Indicator;
import org.planwright.model.IndicatorTable;
import org.planwright.model.LinkKind;
import org.planwright.model.Plan;
import org.planwright.model.Section;

class TraceDocumentTest {

	private static final ZonedDateTime NOON = ZonedDateTime.of(2026, 3, 1, 12, 0, 0, 0, ZoneOffset.UTC);

	private final PlanCase written = new PlanCase().row("5G基站数", "万个", "2.9", "15", "").row("出口带宽", "Tbps", "20", "50", "").section("三、", "任务")
			.task("（一）", "建设网络").text("到2025年，5G基站数达到15万个。").task("（二）", "保障安全").text("防范风险。");
	private final Plan plan = written.plan();

	@BeforeEach
	void linkATask() {
		link(0);
	}

	private void link(int task) {
		Section source = plan.getSections().getLast().getSections().get(task);
		new LinkEdits(written.session()).add(Judgements.of(source, null, row(0), LinkKind.SUPPORTS), "");
	}

	private Document document() {
		return TraceDocument.of(List.of(new TraceDocument.Traced(plan, TraceIndex.of(plan))), NOON, "规划匠 1.0.0");
	}

	@Test
	void theMatrixShowsStatesOfTasksByIndicators() {
		assertTrue(tables(document()).contains(List.of("任务、重点工程 1 2", "【三、任务】  ", "（一）建设网络 ● ", "（二）保障安全  ")), tables(document())::toString);
		new IndicatorEdits(written.session()).set(row(0), IndicatorField.TARGET, "16");
		assertTrue(tables(document()).stream().anyMatch(table -> table.contains("（一）建设网络 △ ")), tables(document())::toString);
		assertTrue(tables(document()).contains(List.of("起点 对象 变化", "（一）建设网络 5G基站数 目标值：15 → 16")), tables(document())::toString);
	}

	@Test
	void coverageIsCountedByChapterAndListed() {
		List<List<String>> tables = tables(document());
		assertTrue(tables.contains(List.of("内容 总数 有追溯 占比", "指标 2 1 50%", "重点工程 0 0 —", "任务 2 1 50%")), tables::toString);
		assertTrue(tables.contains(List.of("章 任务 重点工程", "三、任务 1 / 2 0 / 0")), tables::toString);
		assertEquals(List.of("覆盖情况", "没有任务也没有重点工程支撑的指标（1）", "没有重点工程支撑的指标（2）", "没有任务支撑的指标（1）", "不支撑任何指标或重点工程的任务（1）", "追溯矩阵", "追溯关系（1）"),
				document().parts().stream().filter(Heading.class::isInstance).map(part -> ((Heading) part).text()).toList());
	}

	private Indicator row(int at) {
		return ((IndicatorTable) plan.getSections().getFirst().getBlocks().getFirst()).getIndicators().get(at);
	}

	private static List<List<String>> tables(Document document) {
		return document.parts().stream().filter(Table.class::isInstance).map(TraceDocumentTest::lines).toList();
	}

	private static List<String> lines(DocumentPart part) {
		Table table = (Table) part;
		return Stream.concat(Stream.of(table.columns().stream().map(Column::title).toList()), table.rows().stream())
				.map(row -> String.join(" ", row)).toList();
	}
}
