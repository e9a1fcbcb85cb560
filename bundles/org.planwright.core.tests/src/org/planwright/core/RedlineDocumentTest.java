package org.planwright.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.planwright.core.compare.Comparison;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.edit.IndicatorEdits;
import org.planwright.core.project.edit.IndicatorField;
import org.planwright.core.project.edit.MentionReader;
import org.planwright.core.project.edit.StructureEdits;
import org.planwright.core.project.edit.TextEdits;
import org.planwright.core.report.DocumentPart;
import org.planwright.core.report.DocumentPart.Frame;
import org.planwright.core.report.DocumentPart.Grid;
import org.planwright.core.report.DocumentPart.Heading;
import org.planwright.core.report.DocumentPart.Legend;
import org.planwright.core.report.DocumentPart.Printed;
import org.planwright.core.report.DocumentPart.Run;
import org.planwright.model.Indicator;
import org.planwright.model.KeyProject;
import org.planwright.model.Paragraph;
import org.planwright.model.Plan;
import org.planwright.model.Section;
import org.planwright.samples.Samples;
import org.planwright.testkit.plans.RealPlans;

/** The text of a real plan with the changes of one or several people in place. */
class RedlineDocumentTest {

	private final Plan base = RealPlans.read(Samples.ZHEJIANG);

	private RedlineCopy copy(String author, Consumer<ProjectSession> edits) {
		Plan copy = EcoreUtil.copy(base);
		ProjectSession session = ProjectSession.holding(author, List.of(copy));
		edits.accept(session);
		return new RedlineCopy(Comparison.of(base, session.project().getPlans().getFirst()), author, "2026-11-28T08:00:00Z");
	}

	private static <T extends EObject> T find(ProjectSession session, Class<T> type, Predicate<T> wanted) {
		List<T> found = new ArrayList<>();
		session.project().eAllContents().forEachRemaining(object -> {
			if (type.isInstance(object) && wanted.test(type.cast(object))) {
				found.add(type.cast(object));
			}
		});
		return found.getFirst();
	}

	private static void replace(ProjectSession session, String begins, String from, String to) {
		Paragraph paragraph = find(session, Paragraph.class, each -> each.getText().startsWith(begins));
		int at = paragraph.getText().indexOf(from);
		new TextEdits(session, MentionReader.NONE).replace(paragraph, at, at + from.length(), to);
	}

	/** A line a paragraph, heading or row; what was changed in brackets, with the number of who did it. */
	private static List<String> lines(List<DocumentPart> parts) {
		List<String> lines = new ArrayList<>();
		for (DocumentPart part : parts) {
			switch (part) {
			case Heading heading -> lines.add(line(heading.runs()));
			case DocumentPart.Paragraph paragraph -> lines.add(line(paragraph.runs()));
			case Frame frame -> lines.addAll(lines(frame.parts()));
			case Printed printed -> lines.addAll(lines(printed.parts()));
			case Grid grid -> grid.rows().forEach(row -> lines.add(row.cells().stream().map(RedlineDocumentTest::line).collect(Collectors.joining("|"))));
			case Legend legend -> {
				// Told by the authors.
			}
			default -> throw new AssertionError(part);
			}
		}
		return lines;
	}

	private static String line(List<Run> runs) {
		return runs.stream().map(run -> run.revision() == null ? run.text() : "【" + switch (run.revision().kind()) {
		case INSERTED -> "+";
		case DELETED -> "-";
		case MOVED_HERE -> ">";
		case MOVED_AWAY -> "<";
		} + run.revision().authors().stream().map(author -> Integer.toString(author.colour())).collect(Collectors.joining()) + " " + run.text() + "】")
				.collect(Collectors.joining());
	}

	private List<String> changed(RedlineCopy... copies) {
		return lines(RedlineDocument.parts(base, List.of(copies))).stream().filter(line -> line.contains("【") || line.contains("〔")).toList();
	}

	@Test
	void aPlanThatNobodyChangedIsTheDocument() {
		RedlineCopy same = copy("甲", session -> {
		});
		List<String> lines = lines(RedlineDocument.parts(base, List.of(same)));
		assertEquals("省发展改革委 省通信管理局关于印发《浙江省信息通信业发展“十四五”规划》的通知", lines.getFirst());
		assertEquals(1, lines.stream().filter("浙江省信息通信业发展“十四五”规划"::equals).count(), "a title that the text has is not printed twice");
		assertTrue(lines.contains("（二）面临形势"));
		assertTrue(lines.contains("类别|序号|主要指标|单位|2020年|2025年目标|年均增速[累计变化]"), lines.toString());
		assertTrue(lines.contains("专栏1　5G网络部署工程"));
		assertTrue(lines.stream().anyMatch(line -> line.startsWith("有序推进5G高质量网络建设。加快5G独立组网（SA）规模化部署。")));
		assertEquals(List.of(), changed(same));
	}

	@Test
	void whatOneChangedStandsInPlace() {
		RedlineCopy copy = copy("甲", session -> {
			replace(session, "到2025年，全省建成5G基站20万个", "20万个", "22万个");
			new StructureEdits(session).setTitle(find(session, Section.class, each -> each.getTitle().equals("面临形势")), "发展环境");
			new IndicatorEdits(session).set(find(session, Indicator.class, each -> each.getName().equals("5G基站数")), IndicatorField.TARGET, "22");
		});
		assertEquals(List.of("（二）【-0 面临形势】【+0 发展环境】", "基础设施|5|5G基站数|万|6.26|【-0 20】【+0 22】|26.2%",
				"工程目标：到2025年，全省建成5G基站【-0 20万个】【+0 22万个】，实现行政村以上地区5G网络全覆盖。"), changed(copy));
	}

	@Test
	void severalPeopleStandInOneTextEachWithAColour() {
		RedlineCopy first = copy("甲", session -> replace(session, "到2025年，全省建成5G基站20万个", "20万个", "22万个"));
		RedlineCopy second = copy("乙", session -> replace(session, "到2025年，全省建成5G基站20万个", "20万个", "25万个"));
		RedlineCopy third = copy("丙", session -> replace(session, "到2025年，全省建成5G基站20万个", "20万个", "22万个"));
		assertEquals(List.of("工程目标：到2025年，全省建成5G基站【-012 20万个】【+02 22万个】【+1 25万个】，实现行政村以上地区5G网络全覆盖。"), changed(first, second, third));
	}

	@Test
	void movedDeletedSplitAndJoinedPiecesAreShownWhereTheyWereAndWhereTheyAre() {
		RedlineCopy copy = copy("甲", session -> {
			TextEdits texts = new TextEdits(session, MentionReader.NONE);
			Paragraph split = find(session, Paragraph.class, each -> each.getText().startsWith("加快5G独立组网（SA）规模化部署。"));
			texts.split(split, split.getText().indexOf("拓展5G网络覆盖范围"));
			texts.join(find(session, Paragraph.class, each -> each.getText().startsWith("——行业管理服务水平")));
			texts.delete(List.of(find(session, KeyProject.class, each -> each.getTitle().equals("绿色数据中心优化布局工程"))));
			new StructureEdits(session).move(find(session, Section.class, each -> each.getTitle().equals("面临形势")), -1);
		});
		List<String> changed = changed(copy);
		assertEquals("【>0 （二）】【>0 面临形势】〔甲 移入〕", changed.getFirst());
		assertTrue(changed.contains("【<0 （二）】【<0 面临形势】〔甲 移走〕"), changed.toString());
		assertTrue(changed.stream().anyMatch(line -> line.contains("规模化部署。【+0 ¶\n】拓展5G网络覆盖范围")), changed.toString());
		assertTrue(changed.stream().anyMatch(line -> line.startsWith("——行业转型发展和融合应用") && line.endsWith("【-0 ¶】")), changed.toString());
		assertTrue(changed.contains("【-0 专栏3　】【-0 绿色数据中心优化布局工程】"), changed.toString());
	}
}
