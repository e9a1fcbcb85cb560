package org.planwright.core.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planwright.core.ReadingNotes;
import org.planwright.core.project.Ids;
import org.planwright.core.reading.source.SourceText;
import org.planwright.model.ChangeKind;
import org.planwright.model.FigureComparator;
import org.planwright.model.Identified;
import org.planwright.model.Indicator;
import org.planwright.model.IndicatorAttribute;
import org.planwright.model.IndicatorTable;
import org.planwright.model.KeyProject;
import org.planwright.model.Mention;
import org.planwright.model.NoteSeverity;
import org.planwright.model.Paragraph;
import org.planwright.model.Passage;
import org.planwright.model.Plan;
import org.planwright.model.PlanLevel;
import org.planwright.model.ReadingNote;
import org.planwright.model.Section;
import org.planwright.model.Task;

class PlanAssemblerTest {

	private final AtomicInteger ids = new AtomicInteger();

	private ReadResult read(String name) {
		return new PlanAssembler(() -> "i" + ids.incrementAndGet()).read(ReadingFiles.source(name), ReadingProgress.NONE);
	}

	private static <T extends EObject> List<T> all(Plan plan, Class<T> type) {
		List<T> found = new ArrayList<>();
		plan.eAllContents().forEachRemaining(object -> {
			if (type.isInstance(object)) {
				found.add(type.cast(object));
			}
		});
		return found;
	}

	@Test
	void aPlanSaysWhatItIsAndWhereItComesFrom() {
		ReadResult result = read("zhejiang");
		Plan plan = result.plan();
		assertEquals("浙江省信息通信业发展“十四五”规划", plan.getTitle());
		assertEquals(PlanLevel.PROVINCE, plan.getLevel());
		assertEquals("浙江", plan.getRegion());
		assertEquals("浙江省发展和改革委员会、浙江省通信管理局", plan.getPublisher());
		assertEquals("2021-06-10", plan.getPublished());
		assertEquals(2021, plan.getPeriodStart());
		assertEquals(2025, plan.getPeriodEnd());
		assertEquals("zhejiang.txt", plan.getSource().getFileName());
		assertEquals("UTF-8", plan.getSource().getCharset());
		assertEquals(443, plan.getSource().getLineCount());
		assertEquals(result.source().digest(), plan.getSource().getDigest());
		assertNull(plan.eContainer());
	}

	@Test
	void aTitleThatIsNotPrintedIsProposedFromWhatTheTextSays() {
		Plan plan = read("hunan").plan();
		assertEquals("湖南信息通信业发展规划（2021—2025年）", plan.getTitle());
		ReadingNote note = plan.getReadingNotes().getFirst();
		assertEquals("front.title.proposed", note.getCode());
		assertEquals(NoteSeverity.DOUBTFUL, note.getSeverity());
		assertEquals("没有读到规划标题，暂按文中说法拟为“湖南信息通信业发展规划（2021—2025年）”。请核对。", ReadingNotes.text(note));
		assertSame(plan.getBlocks().get(0), note.getSubject());
		assertEquals(1, plan.getReadingNotes().size());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			为推进全省医疗保障事业高质量发展，制定本规划。浙江“十四五”时期是浙江“十四五”起步的时期|浙江医疗保障事业发展规划（2021—2025年）
			我市编制了《临海市交通运输发展“十四五”规划》（以下简称本规划）。临海市按照《江州省综合交通规划》建设|临海市交通运输发展“十四五”规划
			为推动产业发展，制定本规划。浙江省落实“十四五”部署，浙江“十四五”开局|浙江规划（2021—2025年）
			为推动产业发展，制定本规划|untitled
			指导信息通信行业未来五年发展，制定本规划|信息通信行业发展规划
			""")
	void aProposedTitleSaysNoMoreThanTheText(String opening, String title) {
		SourceText source = SourceText.of("untitled.txt", opening + "。\n\n一、发展基础\n\n建成5G基站1万个。\n");
		assertEquals(title, new PlanAssembler(Ids::fresh).read(source, ReadingProgress.NONE).plan().getTitle());
	}

	@Test
	void everyObjectHasAnIdOfItsOwn() {
		Plan plan = read("national").plan();
		Set<String> seen = new HashSet<>();
		assertTrue(seen.add(plan.getId()));
		all(plan, Identified.class).forEach(object -> assertTrue(object.getId() != null && seen.add(object.getId()), () -> object.toString()));
	}

	@Test
	void sectionsOfTheTaskChaptersAreTasks() {
		Plan plan = read("zhejiang").plan();
		Section chapter = plan.getSections().get(2);
		assertEquals("三、", chapter.getLabel());
		assertTrue(chapter instanceof Task);
		Section runIn = chapter.getSections().get(0).getSections().get(0).getSections().get(0);
		assertEquals("有序推进5G高质量网络建设", runIn.getTitle());
		assertEquals("", runIn.getLabel());
		assertEquals(4, runIn.getLevel());
		assertTrue(runIn.isRunIn());
		assertEquals("。", runIn.getRunInMark());
		assertEquals(257, runIn.getLine());
		assertTrue(((Paragraph) runIn.getBlocks().get(0)).getText().startsWith("加快5G独立组网（SA）规模化部署。"));
		assertTrue(plan.getSections().get(0).getSections().stream().noneMatch(Task.class::isInstance));
	}

	@Test
	void partsOfIndicatorsStandInTheirWhole() {
		Plan plan = read("guizhou").plan();
		List<Indicator> indicators = all(plan, Indicator.class);
		assertEquals(29, indicators.size());
		Indicator phones = indicators.get(3);
		assertEquals("全省电话用户", phones.getName());
		assertEquals(List.of("固定电话用户", "移动电话用户"), phones.getParts().stream().map(Indicator::getName).toList());
		assertEquals(List.of("4G 电话用户数", "5G 电话用户数"), phones.getParts().get(1).getParts().stream().map(Indicator::getName).toList());
		Indicator volume = indicators.get(0);
		assertEquals(new BigDecimal("5078"), volume.getBaseline().getValue());
		assertEquals("5078（按 2015 年不变单价测算）", volume.getBaseline().getText());
		assertEquals(List.of("2017-2020 年电信业务总量按照 2015 年不变单价计算，2021 年以后按照 2020 年不变单价计算。"), volume.getNotes());
		assertEquals(ChangeKind.ANNUAL_GROWTH, volume.getChangeKind());
	}

	@Test
	void figuresKeepTheirBounds() {
		Indicator pue = all(read("national").plan(), Indicator.class).get(10);
		assertEquals("新建大型和超大型数据中心运行电能利用效率（PUE）", pue.getName());
		assertEquals(FigureComparator.LESS, pue.getTarget().getComparator());
		assertEquals(new BigDecimal("1.3"), pue.getTarget().getValue());
		assertEquals(1, pue.getTarget().getDecimals());
		assertEquals(IndicatorAttribute.EXPECTED, pue.getAttribute());
		assertEquals(128, pue.getFirstLine());
	}

	@Test
	void boxesKeepGoalItemsAndLines() {
		KeyProject box = all(read("hunan").plan(), KeyProject.class).get(1);
		assertEquals("重点工程2", box.getLabel());
		assertEquals("2", box.getNo());
		assertEquals("骨干网和城域网协同扩容工程", box.getTitle());
		assertEquals("建设目标", box.getGoalLabel());
		assertEquals("建设内容", box.getContentLabel());
		assertEquals(266, box.getGoals().get(0).getFirstLine());
		assertEquals(List.of("一是", "二是", "三是"), box.getItems().stream().map(item -> item.getLabel()).toList());
		assertEquals(264, box.getFirstLine());
		assertEquals(267, box.getLastLine());
	}

	@Test
	void mentionsStandAtTheirWordsAndOnTheirLine() {
		SourceText source = ReadingFiles.source("national");
		Plan plan = read("national").plan();
		List<Mention> mentions = all(plan, Mention.class);
		assertTrue(mentions.size() >= 25);
		for (Mention mention : mentions) {
			String text = ((Passage) mention.eContainer()).getText();
			assertEquals(mention.getQuote(), text.substring(mention.getStart(), mention.getEnd()));
			String start = mention.getQuote().substring(0, 1);
			assertTrue(source.lines().get(mention.getLine() - 1).text().contains(start), mention::toString);
		}
	}

	@Test
	void notesHangOnTheObjectThatTheySpeakOf() {
		Plan plan = read("guizhou").plan();
		ReadingNote shifted = plan.getReadingNotes().stream().filter(note -> note.getCode().equals("row.shifted")).findFirst().orElseThrow();
		assertEquals(NoteSeverity.INFO, shifted.getSeverity());
		assertEquals(234, shifted.getLine());
		assertEquals("移动互联网用户数", ((Indicator) shifted.getSubject()).getName());
	}

	@Test
	void aTableHoldsItsYearsAndFootnotes() {
		IndicatorTable table = all(read("zhejiang").plan(), IndicatorTable.class).get(0);
		assertEquals(2020, table.getBaselineYear());
		assertEquals(2025, table.getTargetYear());
		assertEquals("浙江省信息通信业“十四五”主要发展目标", table.getTitle());
		assertEquals(4, table.getFootnotes().size());
		assertEquals(List.of("带*为2019年年报数据。"), table.getIndicators().get(1).getNotes());
	}
}
