package org.planwright.core.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planwright.core.reading.source.PlacedText;
import org.planwright.core.reading.source.SourceLine;
import org.planwright.core.reading.source.SourceText;

/** Bytes of every character set that plans come in give the same lines. */
class SourceTextTest {

	@ParameterizedTest
	@CsvSource({"UTF-8,false,UTF-8", "UTF-8,true,UTF-8", "GB18030,false,GB18030", "UTF-16LE,false,UTF-16LE", "UTF-16LE,true,UTF-16LE",
			"UTF-16BE,false,UTF-16BE", "UTF-16BE,true,UTF-16BE", "UTF-32LE,true,UTF-32LE"})
	void findsTheCharacterSet(String charset, boolean mark, String found) {
		for (String name : ReadingFiles.PLANS) {
			String text = new String(ReadingFiles.planBytes(name), StandardCharsets.UTF_8);
			SourceText decoded = SourceText.decode(name, ((mark ? "\uFEFF" : "") + text).getBytes(Charset.forName(charset)));
			assertEquals(found, decoded.charset());
			assertFalse(decoded.isDamaged());
			assertEquals(SourceText.of(name, text).lines(), decoded.lines());
		}
	}

	@Test
	void aShortTextInGb18030IsFound() {
		SourceText decoded = SourceText.decode("short.txt", "一、发展目标\n到2025年，建成100个。".getBytes(Charset.forName("GB18030")));
		assertEquals(List.of(new SourceLine(1, "一、发展目标"), new SourceLine(2, "到2025年，建成100个。")), decoded.lines());
	}

	@Test
	void aTextCutInMidCharacterIsReadAndCalledDamaged() {
		byte[] whole = ReadingFiles.planBytes("hunan");
		SourceText decoded = SourceText.decode("cut.txt", Arrays.copyOf(whole, whole.length / 3 * 2 + 1));
		assertEquals("UTF-8", decoded.charset());
		assertTrue(decoded.lines().get(6).text().endsWith("（一）“十三五”总结"));
	}

	@Test
	void linesAreCountedAsEditorsDo() {
		assertEquals(List.of("a", "b", "", "c"), words(SourceText.of("x", "a\nb\r\n\nc\n")));
		assertEquals(List.of("a\rb", "c"), words(SourceText.of("x", "a\rb\nc")));
		assertEquals(List.of("a", "b"), words(SourceText.of("x", "a\rb")));
		assertEquals(List.of(), words(SourceText.of("x", "")));
	}

	private static List<String> words(SourceText source) {
		return source.lines().stream().map(SourceLine::text).toList();
	}

	@Test
	void placedTextKeepsItsLinesThroughCutsAndJoins() {
		PlacedText joined = PlacedText.of("网络综合治理，", 45).join(PlacedText.of("技术监管能力。", 47));
		assertEquals("网络综合治理，技术监管能力。", joined.text());
		assertEquals(45, joined.lineAt(6));
		assertEquals(47, joined.lineAt(7));
		PlacedText cut = joined.substring(5, 9);
		assertEquals("理，技术", cut.text());
		assertEquals(45, cut.firstLine());
		assertEquals(47, cut.lastLine());
		assertEquals(47, cut.lineAt(2));
		assertEquals("Passive Optical", PlacedText.of("Passive", 1).join(PlacedText.of("Optical", 2)).text());
		assertEquals(47, joined.substring(7).firstLine());
		assertEquals(45, joined.substring(0, 7).lastLine());
		assertEquals("技术", PlacedText.of(" 技术 ", 3).strip().text());
	}
}
