package org.planwright.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.planwright.core.compare.Comparison;
import org.planwright.core.project.PlanDigest;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.edit.StructureEdits;
import org.planwright.core.report.Document;
import org.planwright.core.report.DocumentPart;
import org.planwright.core.report.DocumentPart.Frame;
import org.planwright.core.report.DocumentPart.Grid;
import org.planwright.core.report.DocumentPart.Heading;
import org.planwright.core.report.DocumentPart.Legend;
import org.planwright.core.report.DocumentPart.Look;
import org.planwright.core.report.DocumentPart.Paragraph;
import org.planwright.core.report.DocumentPart.Printed;
import org.planwright.core.report.DocumentPart.Run;
import org.planwright.model.Indicator;
import org.planwright.model.IndicatorTable;
import org.planwright.model.KeyProject;
import org.planwright.model.Plan;
import org.planwright.model.Section;
import org.planwright.model.Term;
import org.planwright.samples.Samples;
import org.planwright.testkit.plans.RealPlans;

/** Real plans as documents: what stands on the page, and what each piece of it is known by. */
class PlanDocumentTest {

	private final Plan zhejiang = RealPlans.read(Samples.ZHEJIANG);

	private static List<DocumentPart> parts(Plan plan) {
		Document document = PlanDocument.of(plan, "规划匠 1");
		assertTrue(document.isPlan());
		return ((Printed) document.parts().getFirst()).parts();
	}

	private static String words(List<Run> runs) {
		return runs.stream().map(Run::text).collect(Collectors.joining());
	}

	private static <T> List<T> all(Plan plan, Class<T> type) {
		List<T> found = new ArrayList<>();
		EcoreUtil.getAllContents(List.of(plan), false).forEachRemaining(object -> {
			if (type.isInstance(object)) {
				found.add(type.cast(object));
			}
		});
		return found;
	}

	@Test
	void itIsKnownByThePlanAndByWhatItSaid() {
		Document document = PlanDocument.of(zhejiang, "规划匠 1");
		assertEquals(new Document.Origin(zhejiang.getId(), PlanDigest.of(zhejiang)), document.origin());
		assertEquals("浙江省信息通信业发展“十四五”规划", document.title());
	}

	@Test
	void theLetterBeforeItStandsWhereLettersHaveTheirLines() {
		List<String> lines = parts(zhejiang).stream().limit(6).map(part -> ((Paragraph) part).look() + " " + words(((Paragraph) part).runs())).toList();
		assertEquals(List.of("FRONT 省发展改革委 省通信管理局关于印发《浙江省信息通信业发展“十四五”规划》的通知", "ADDRESSEE 省级有关单位，各市、县（市、区）发展改革委（局），宁波市通信管理局：",
				"BODY 现将《浙江省信息通信业发展“十四五”规划》印发给你们，请结合实际，认真组织实施。", "SIGNATURE 浙江省发展和改革委员会      浙江省通信管理局", "SIGNATURE 2021年6月10日",
				"TITLE 浙江省信息通信业发展“十四五”规划"), lines);
	}

	@Test
	void theOfficesOnACoverStandInTheMiddle() {
		List<Look> looks = parts(RealPlans.read(Samples.GUIZHOU)).stream().limit(3).map(part -> ((Paragraph) part).look()).toList();
		assertEquals(List.of(Look.TITLE, Look.FRONT, Look.FRONT), looks);
	}

	@Test
	void headingsHaveThePrintedLabelsAndTheIdsOfTheirSections() {
		Heading heading = parts(zhejiang).stream().filter(Heading.class::isInstance).map(Heading.class::cast).filter(each -> each.text().equals("（二）面临形势")).findFirst().orElseThrow();
		assertEquals(2, heading.level());
		String id = all(zhejiang, Section.class).stream().filter(section -> "面临形势".equals(section.getTitle())).findFirst().orElseThrow().getId();
		assertEquals(Set.of(id), heading.runs().stream().map(Run::subject).collect(Collectors.toSet()));
	}

	@Test
	void theTableHasThePrintedHeadsItsCategoriesMergedAndRowsThatAreKnownByTheirNames() {
		Grid grid = parts(zhejiang).stream().filter(Grid.class::isInstance).map(Grid.class::cast).findFirst().orElseThrow();
		assertEquals(List.of("类别", "序号", "主要指标", "单位", "2020年", "2025年目标", "年均增速[累计变化]"), grid.rows().getFirst().cells().stream().map(PlanDocumentTest::words).toList());
		assertEquals(List.of("行业规模", "1", "基础电信企业电信业务收入", "亿元", "856.42", "1000", "3.1%"), grid.rows().get(1).cells().stream().map(PlanDocumentTest::words).toList());
		assertEquals(4, grid.height(1, 0));
		assertEquals(Set.of(0), grid.rows().get(2).joined());
		Indicator row = all(zhejiang, IndicatorTable.class).getFirst().getIndicators().getFirst();
		assertEquals(row.getId(), grid.rows().get(1).cells().get(2).getFirst().subject());
		assertNull(grid.rows().get(1).cells().get(0).getFirst().subject());
		List<DocumentPart> parts = parts(zhejiang);
		assertEquals("注1　[ ]内为5年累计变化数。", words(((Paragraph) parts.get(parts.indexOf(grid) + 1)).runs()));
	}

	@Test
	void notesThatAreCountedInACircleBeginWithTheWordForNotes() {
		List<String> notes = parts(RealPlans.read(Samples.NATIONAL)).stream().filter(part -> part instanceof Paragraph paragraph && paragraph.look() == Look.NOTE)
				.map(part -> words(((Paragraph) part).runs())).toList();
		assertEquals(List.of("注：①〔 〕内为5年累计变化数。", "②带*的为连续5年累计值。", "③5G用户为5G终端连接数。"), notes);
	}

	@Test
	void itemsStandOnLinesOfTheirOwnUnlessTheyAreCountedInASentence() {
		Plan hunan = RealPlans.read(Samples.HUNAN);
		List<Frame> boxes = parts(hunan).stream().filter(Frame.class::isInstance).map(Frame.class::cast).toList();
		assertEquals(all(hunan, KeyProject.class).size(), boxes.size());
		List<String> counted = boxes.get(1).parts().stream().map(part -> words(((Paragraph) part).runs())).toList();
		assertEquals(3, counted.size(), counted.toString());
		assertTrue(counted.get(2).startsWith("建设内容：一是提升骨干传送网承载能力") && counted.get(2).contains("；二是") && counted.get(2).contains("；三是"), counted.get(2));
		List<String> listed = boxes.getFirst().parts().stream().map(part -> words(((Paragraph) part).runs())).toList();
		assertEquals("建设内容：", listed.get(2));
	}

	@Test
	void termsThatCameFromATableAreOne() {
		Plan tabled = RealPlans.all().stream().filter(plan -> all(plan, Term.class).stream().anyMatch(term -> term.getText().contains("\t"))).findFirst().orElseThrow();
		Grid grid = (Grid) parts(tabled).reversed().stream().filter(Grid.class::isInstance).findFirst().orElseThrow();
		assertEquals(List.of("术语", "全称", "释义"), grid.rows().getFirst().cells().stream().map(PlanDocumentTest::words).toList());
		List<Term> terms = all(tabled, Term.class);
		assertEquals(terms.size(), grid.rows().size() - 1);
		assertEquals(terms.getFirst().getId(), grid.rows().get(1).cells().getFirst().getFirst().subject());
	}

	@Test
	void aRedlineIsTheSameTextWithItsAuthors() {
		ProjectSession session = ProjectSession.holding("副本", List.of(EcoreUtil.copy(zhejiang)));
		Section section = all(session.project().getPlans().getFirst(), Section.class).getFirst();
		new StructureEdits(session).setTitle(section, "发展条件");
		RedlineCopy copy = new RedlineCopy(Comparison.of(zhejiang, session.project().getPlans().getFirst()), "张三", null);
		Document document = PlanDocument.redline(zhejiang, List.of(copy), "规划匠 1");
		assertEquals("张三", ((Legend) document.parts().getFirst()).authors().getFirst().name());
		assertEquals(zhejiang.getId(), document.origin().plan());
		assertEquals(parts(zhejiang).size(), ((Printed) document.parts().get(1)).parts().size());
	}
}
