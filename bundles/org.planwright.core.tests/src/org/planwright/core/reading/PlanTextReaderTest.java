package org.planwright.core.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.planwright.core.reading.source.SourceText;
import org.planwright.core.reading.structure.GlossaryBlock;
import org.planwright.core.reading.structure.IndicatorRow;
import org.planwright.core.reading.structure.IndicatorTableBlock;
import org.planwright.core.reading.structure.PlanStructure;

/** Every document, read whole, gives exactly what was verified against its text line by line. */
class PlanTextReaderTest {

	static Stream<String> documents() {
		return Stream.concat(ReadingFiles.PLANS.stream(), ReadingFiles.LAYOUTS.stream());
	}

	@ParameterizedTest
	@MethodSource("documents")
	void readsAllOfADocument(String name) {
		PlanStructure structure = new PlanTextReader().read(ReadingFiles.source(name));
		assertEquals(ReadingFiles.text(name + ".expected.txt"), StructureText.of(structure));
	}

	@Test
	void readsAnEmptyDocument() {
		PlanStructure structure = new PlanTextReader().read(SourceText.of("empty.txt", ""));
		assertEquals(List.of(), structure.body().blocks());
		assertEquals(List.of(), structure.body().divisions());
	}

	@Test
	void aHeadWithRunsOfBlanksInsideItIsOneHead() {
		PlanStructure structure = new PlanTextReader().read(SourceText.of("blanks.txt", """
				某省信息通信业发展“十四五”规划

				一、发展目标

				到2025年，全省信息通信业发展水平进入全国前列。

				类别 序号 指标名称 单位 2020  年 2025  年 属性
				基础设施 1 光缆线路长度 万公里 102.5 120 预期性
				基础设施 2 5G基站数 万个 2.1 13 预期性
				融合应用 3 千兆用户数 万户 6.4 60 预期性
				"""));
		IndicatorTableBlock table = structure.body().flatten().stream().flatMap(division -> division.blocks().stream())
				.filter(IndicatorTableBlock.class::isInstance).map(IndicatorTableBlock.class::cast).findFirst().orElseThrow();
		assertEquals(List.of("光缆线路长度", "5G基站数", "千兆用户数"), table.rows().stream().map(IndicatorRow::name).toList());
		assertEquals(List.of("102.5", "2.1", "6.4"), table.rows().stream().map(row -> row.baseline().text()).toList());
	}

	@Test
	void aNameBrokenOverLinesInTheFirstColumnIsNoCategory() {
		PlanStructure structure = read("""
				指标名称\t单位\t2020年\t2025年\t属性
				5G基站数\t万个\t2.1\t13\t预期性
				互联网省际
				出口带宽\tTbps\t48\t120\t预期性
				千兆用户数\t万户\t6.4\t60\t预期性
				""");
		List<IndicatorRow> rows = table(structure).rows();
		assertEquals(List.of("5G基站数", "互联网省际出口带宽", "千兆用户数"), rows.stream().map(IndicatorRow::name).toList());
		assertTrue(rows.stream().allMatch(row -> row.category() == null), () -> rows.toString());
		assertEquals(List.of("row.name.joined [互联网省际出口带宽]"),
				structure.notes().stream().map(note -> note.code() + " " + note.arguments()).filter(note -> note.startsWith("row")).toList());
	}

	@Test
	void theRestOfANameTellsThatNoCategoryStandsAboveIt() {
		PlanStructure structure = read("""
				指标名称\t单位\t2020年\t2025年\t属性
				网络基础设施
				5G基站数\t万个\t2.1\t13\t预期性
				行政村通光纤
				和通5G比例\t%\t48\t100\t预期性
				融合应用
				千兆用户数\t万户\t6.4\t60\t预期性
				""");
		List<IndicatorRow> rows = table(structure).rows();
		assertEquals(List.of("5G基站数", "行政村通光纤和通5G比例", "千兆用户数"), rows.stream().map(IndicatorRow::name).toList());
		assertEquals(List.of("网络基础设施", "网络基础设施", "融合应用"), rows.stream().map(IndicatorRow::category).toList());
	}

	@Test
	void lettersSetApartInAHeadingAreClosedUp() {
		PlanStructure structure = new PlanTextReader().read(SourceText.of("set.txt", """
				江州省信息通信业发展“十四五”规划

				前 言

				本规划是指导全省的依据。

				一、发展基础

				建成5G基站。

				附件

				名 词 解 释

				1．10G-PON：是指光纤链路传输速率能够达到10Gbps的无源光网络。

				2．4G、5G：第四、五代移动通信技术。
				"""));
		assertEquals(List.of("前言", "发展基础", "名词解释"), structure.body().flatten().stream().filter(division -> division.title() != null)
				.map(division -> division.title().text()).toList());
		GlossaryBlock terms = structure.body().flatten().stream().flatMap(division -> division.blocks().stream())
				.filter(GlossaryBlock.class::isInstance).map(GlossaryBlock.class::cast).findFirst().orElseThrow();
		assertNull(terms.entries().get(0).expansion(), "what says what it is, is no name in full");
		assertEquals("是指光纤链路传输速率能够达到10Gbps的无源光网络。", terms.entries().get(0).definition().text());
		assertEquals("第四、五代移动通信技术", terms.entries().get(1).expansion().text());
	}

	private static PlanStructure read(String table) {
		return new PlanTextReader().read(SourceText.of("table.txt", "江州省信息通信业发展“十四五”规划\n\n一、发展目标\n\n到2025年，水平进入前列。\n\n" + table));
	}

	private static IndicatorTableBlock table(PlanStructure structure) {
		return structure.body().flatten().stream().flatMap(division -> division.blocks().stream())
				.filter(IndicatorTableBlock.class::isInstance).map(IndicatorTableBlock.class::cast).findFirst().orElseThrow();
	}

	@Test
	void stopsWhenCancelled() {
		ReadingProgress cancelled = new ReadingProgress() {
			@Override
			public void reached(Stage stage) {
				// only asked for the end
			}

			@Override
			public boolean isCancelled() {
				return true;
			}
		};
		SourceText source = ReadingFiles.source("zhejiang");
		assertThrows(CancellationException.class, () -> new PlanTextReader().read(source, cancelled));
	}

	@Test
	void tellsHowFarItIs() {
		List<ReadingProgress.Stage> reached = new ArrayList<>();
		new PlanAssembler(() -> "id").read(ReadingFiles.source("zhejiang"), new ReadingProgress() {
			@Override
			public void reached(Stage stage) {
				reached.add(stage);
			}

			@Override
			public boolean isCancelled() {
				return false;
			}
		});
		assertEquals(List.of(ReadingProgress.Stage.values()), reached);
	}

	@ParameterizedTest
	@MethodSource("documents")
	void notesPointIntoTheDocument(String name) {
		SourceText source = ReadingFiles.source(name);
		new PlanTextReader().read(source).notes()
				.forEach(note -> assertTrue(note.lastLine() <= source.lineCount(), () -> note + " of " + source.lineCount()));
	}
}
