package org.planwright.core.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;
import org.planwright.core.project.Ids;
import org.planwright.core.reading.PlanAssembler;
import org.planwright.core.reading.ReadingProgress;
import org.planwright.core.reading.source.SourceText;
import org.planwright.model.Plan;
import org.planwright.samples.Samples;

/** Two versions of a document, each read for itself: no id is the same on both sides. */
class ChangedTextTest {

	private String text = text(Samples.ZHEJIANG);
	private final String before = text;

	static String text(String name) {
		try (InputStream in = Samples.plan(name).openStream()) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	static Plan read(String text) {
		return new PlanAssembler(Ids::fresh).read(SourceText.decode("规划.txt", text.getBytes(StandardCharsets.UTF_8)), ReadingProgress.NONE).plan();
	}

	/** Changes the one place where words stand. */
	private void change(String from, String to) {
		int at = text.indexOf(from);
		assertTrue(at >= 0 && text.indexOf(from, at + 1) < 0, from);
		text = text.replace(from, to);
	}

	private Comparison compare() {
		return Comparison.of(read(before), read(text));
	}

	private void paragraph(String begins, UnaryOperator<String> change) {
		int from = text.indexOf(begins);
		assertTrue(from >= 0 && text.indexOf(begins, from + 1) < 0, begins);
		int to = text.indexOf('\n', from);
		text = text.substring(0, from) + change.apply(text.substring(from, to)) + text.substring(to);
	}

	private String cut(String begins) {
		String[] words = new String[1];
		paragraph(begins, paragraph -> {
			words[0] = paragraph;
			return "";
		});
		return words[0];
	}

	private void expect(String... lines) {
		assertEquals(List.of(lines), Told.lines(compare()));
	}

	private void expectFigures(String... lines) {
		assertEquals(List.of(lines), Told.figures(compare()));
	}

	@Test
	void aFigureIsComparedInItsRowAndInTheWordsAndEachTellsOfTheOther() {
		change("\t6.26\n\t20\n\t26.2%", "\t6.26\n\t22\n\t28.6%");
		change("全省建成5G基站20万个", "全省建成5G基站22万个");
		expect("修改 指标 5G基站数；目标值：20→22；变化：26.2%→28.6%",
				"修改 段落 到2025年，全省建成5G基站22万个，实现行政村以上地区5G网络全覆盖。；文字：-20万个 +22万个");
		expectFigures("20万→22万（2，10%） 目标值 5G基站数；✓ 已同步修改 文中 到2025年，全省建成5 全省建成5G基站22万个",
				"26.2%→28.6%（2.4） 变化 5G基站数",
				"全省建成5G基站20万个→全省建成5G基站22万个（2，10%） 文中 到2025年，全省建成5；✓ 已同步修改 目标值 5G基站数 22万");
	}

	@Test
	void aNumberThatWasForgottenElsewhereIsPointedOut() {
		change("全省建成5G基站20万个", "全省建成5G基站22万个");
		expectFigures("全省建成5G基站20万个→全省建成5G基站22万个（2，10%） 文中 到2025年，全省建成5；▲ 仍为原数 目标值 5G基站数 20万");
	}

	@Test
	void aBoundIsPartOfTheFigure() {
		change("\t<1.3\n", "\t≤1.3\n");
		expect("修改 指标 新建大型和超大型数据中心PUE值；目标值：<1.3→≤1.3");
		assertEquals("< <1.3→<= ≤1.3（0，0%） 目标值 新建大型和超大型数据中心", Told.figures(compare()).getFirst().split("；")[0]);
	}

	@Test
	void zerosBehindTheLastDigitAreNoOtherNumber() {
		change("\t6.26\n\t20\n", "\t6.26\n\t20.0\n");
		expect("修改 指标 5G基站数；目标值：20→20.0");
		expectFigures();
	}

	@Test
	void aHeadingWithOtherWordsIsTheSameChapter() {
		change("（二）面临形势", "（二）发展环境");
		expect("改名 章节 （二）发展环境；标题：面临形势→发展环境");
	}

	@Test
	void aParagraphThatBecameTwoIsSplit() {
		paragraph("有序推进5G高质量网络建设。", paragraph -> paragraph.replaceFirst("拓展5G网络覆盖范围", "\n\n拓展5G网络覆盖范围"));
		expect("拆分 段落 加快5G独立组网（SA）规模化部署。");
	}

	@Test
	void twoParagraphsThatBecameOneAreJoinedAndTheirHeadingIsGone() {
		String joined = cut("高水平打造千兆网络标杆省。");
		paragraph("有序推进5G高质量网络建设。", paragraph -> paragraph + joined);
		expect("修改+合并 段落 加快5G独立组网（SA）规模化部署。拓展5G网络覆盖范围，分阶段、分场景采用不同…；文字：-¶ +高水平打造千兆网络标杆省。",
				"删除 任务 高水平打造千兆网络标杆省");
	}

	@Test
	void aNewParagraphIsAdded() {
		paragraph("新阶段开启新征程，", paragraph -> paragraph + "\n\n" + "进一步拓展国际合作空间，提升开放水平。");
		expect("新增 段落 进一步拓展国际合作空间，提升开放水平。");
	}

	@Test
	void aParagraphThatStandsElsewhereIsMoved() {
		String moved = cut("创新引领。坚持把创新");
		paragraph("安全可控。坚持统筹发展与安全", paragraph -> paragraph + "\n\n" + moved);
		expect("移动 段落 创新引领。坚持把创新作为引领发展的第一动力。进一步发挥信息通信业战略性、基础性、…");
	}

	@Test
	void aBoxIsRemovedWithAllThatStandsInItAndItsFiguresToo() {
		cut("\t专栏3：绿色数据中心");
		cut("\t工程目标：到2025年，形成区域集群");
		cut("工程内容：推进数据中心云化");
		expect("删除 重点工程 专栏3 绿色数据中心优化布局工程");
		expectFigures("<= 新建大型和超大型数据中心PUE值不高于1.3→ 文中 推进数据中心云化、绿色化；▲ 仍为原数 目标值 新建大型和超大型数据中心 < <1.3");
	}

	@Test
	void rowsThatChangedPlacesAreNotTakenForEachOther() {
		String six = "\t6\n\t新型互联网交换中心峰值流量\n\tT\n\t0.2\n\t1.5\n\t[1.3]\n";
		String seven = "\t7\n\t杭州骨干直联点网间带宽\n\tT\n\t0.67\n\t1.2\n\t[0.53]\n";
		change(six, "#six#");
		change(seven, six.replace("\t6\n", "\t7\n"));
		change("#six#", seven.replace("\t7\n", "\t6\n"));
		expect("重新编号 指标 杭州骨干直联点网间带宽；序号：7→6", "移动+重新编号 指标 新型互联网交换中心峰值流量；序号：6→7");
		expectFigures();
	}

	@Test
	void wordsAreComparedInTheirParagraph() {
		paragraph("有序推进5G高质量网络建设。", paragraph -> paragraph.replace("规模化部署", "规模部署").replaceFirst("网络覆盖", "网络深度覆盖"));
		change("3．高质量开展前沿技术研发和创新应用试点", "3．开展前沿技术研发");
		expect("修改 段落 加快5G独立组网（SA）规模部署。拓展5G网络深度覆盖范围，分阶段、分场景采用不…；文字：-化 +深度",
				"改名 任务 3．开展前沿技术研发；标题：高质量开展前沿技术研发和创新应用试点→开展前沿技术研发");
	}

	@Test
	void manyChangesAtOnceAreToldApart() {
		change("（二）面临形势", "（二）发展环境");
		change("\t6.26\n\t20\n\t26.2%", "\t6.26\n\t22\n\t28.6%");
		cut("\t专栏3：绿色数据中心");
		cut("\t工程目标：到2025年，形成区域集群");
		cut("工程内容：推进数据中心云化");
		change("专栏4：", "专栏3：");
		change("专栏5：", "专栏4：");
		change("专栏6：", "专栏5：");
		expect("改名 章节 （二）发展环境；标题：面临形势→发展环境", "修改 指标 5G基站数；目标值：20→22；变化：26.2%→28.6%",
				"删除 重点工程 专栏3 绿色数据中心优化布局工程", "重新编号 重点工程 专栏3 互联互通优化提升工程；专栏标签：专栏4→专栏3",
				"重新编号 重点工程 专栏4 5G网络安全保障平台建设工程；专栏标签：专栏5→专栏4",
				"重新编号 重点工程 专栏5 应急通信能力提升工程；专栏标签：专栏6→专栏5");
	}
}
