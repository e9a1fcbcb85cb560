package org.planwright.core.reading;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.planwright.core.reading.source.LeftOut;
import org.planwright.core.reading.source.SourceText;
import org.planwright.core.reading.structure.Block;
import org.planwright.core.reading.structure.PlanStructure;

/** Whatever a document holds, reading it ends soon, throws nothing, and speaks only of lines that the document has. */
class ReadingFuzzTest {

	/** Ends a reading that would never end; how fast reading is the benchmark tells. */
	private static final Duration LIMIT = Duration.ofSeconds(30);

	@Property(tries = 120)
	void damagedPlansCanBeRead(@ForAll("documents") String name, @ForAll Damage first, @ForAll Damage second, @ForAll long seed) {
		Random random = new Random(seed);
		String text = String.join("\n", ReadingFiles.source(name).lines().stream().map(line -> line.text()).toList());
		String once = first.apply(text, random);
		check(second.apply(once, random));
	}

	@Property(tries = 300)
	void anythingCanBeRead(@ForAll String text) {
		check(text);
	}

	@Property(tries = 300)
	void linesThatLookLikePlansCanBeRead(@ForAll("planLike") String text) {
		check(text);
	}

	@Property(tries = 60)
	void bytesOfAnyKindCanBeRead(@ForAll byte[] bytes) {
		check(SourceText.decode("bytes.txt", bytes));
	}

	@Provide
	Arbitrary<String> documents() {
		List<String> names = new ArrayList<>(ReadingFiles.PLANS);
		names.addAll(ReadingFiles.LAYOUTS);
		return Arbitraries.of(names);
	}

	@Provide
	Arbitrary<String> planLike() {
		return Arbitraries.of("一、", "（一）", "1.", "1、", "（1）", "①", "第一章 ", "第二节", "专栏1：", "专栏 2 ", "重点工程一", "表1 ", "续表", "目录", "附件", "名词解释", "注：", "工程目标：", "建设内容：", "一是", "二是",
				"加快建设。", "加快网络建设，提升能力。", "到2025年", "\t", "\n", "\n\n", "\n\n\n", "|", "| --- |", "+---+", "<table>", "<tr><td>", "</td>", "</table>", "rowspan=\"9\"", "类别", "序号", "指标名称", "单位", "2020年",
				"2025年", "年均/累计", "属性", "预期性", "约束性", "%", "万个", "其中：", "用户数", "856.42", "≥90%", "[41]", "-", "—", "  ", "　", "......12", "- 3 -", "\f", "**", "#", "$5\\mathrm{G}$", "[bookmark: _Toc1]", "&nbsp;", "5G", "：",
				"。", "，", "12", "0", "“", "”", "》").list().ofMaxSize(120).map(pieces -> String.join("", pieces));
	}

	private static void check(String text) {
		check(SourceText.of("fuzz.txt", text));
	}

	private static void check(SourceText source) {
		PlanStructure structure = assertTimeoutPreemptively(LIMIT, () -> new PlanTextReader().read(source));
		assertTimeoutPreemptively(LIMIT, () -> new PlanAssembler(() -> "id").assemble(structure, source));
		int lines = Math.max(1, source.lineCount());
		structure.notes().forEach(note -> inRange(note.line(), note.lastLine(), lines, note));
		structure.leftOut().forEach(piece -> inRange(piece.line(), piece.line(), lines, piece));
		structure.body().flatten().forEach(division -> {
			inRange(division.line(), division.line(), lines, division.title());
			division.blocks().forEach(block -> inRange(block, lines));
		});
		assertTrue(structure.leftOut().stream().map(LeftOut::text).noneMatch(String::isEmpty));
	}

	private static void inRange(Block block, int lines) {
		inRange(block.firstLine(), block.lastLine(), lines, block);
	}

	private static void inRange(int first, int last, int lines, Object what) {
		assertTrue(first >= 1 && first <= last && last <= lines, () -> "lines " + first + " to " + last + " of " + lines + ": " + what);
	}
}
