package org.planwright.core.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
