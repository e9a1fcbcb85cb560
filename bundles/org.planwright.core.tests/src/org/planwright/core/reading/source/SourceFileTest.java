package org.planwright.core.reading.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.planwright.core.reading.source.SourceFileException.Code;

class SourceFileTest {

	private static final String WORDS = "湖南省信息通信业“十四五”发展规划\n一、发展基础\n建成5G基站。\n";

	@TempDir
	private Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "GB18030", "UTF-16LE", "UTF-16BE" })
	void findsTheCharacterSetByItself(String charset) throws IOException {
		SourceFile file = SourceFile.read(write("规划.txt", WORDS.repeat(20).getBytes(Charset.forName(charset))));
		assertEquals(charset, file.text().charset());
		assertEquals("一、发展基础", file.text().lines().get(1).text());
	}

	@Test
	void readsInTheCharacterSetThatAPersonNames() throws IOException {
		SourceFile file = SourceFile.read(write("规划.txt", WORDS.getBytes(StandardCharsets.UTF_8)));
		SourceText wrong = file.text(Charset.forName("GB18030"));
		assertEquals("GB18030", wrong.charset());
		assertFalse(wrong.lines().get(1).text().contains("发展基础"));
		assertEquals(file.text().lines(), file.text(StandardCharsets.UTF_8).lines());
		assertEquals(file.text().digest(), wrong.digest(), "of the bytes, however they are read");
	}

	@Test
	void aByteOrderMarkIsNoPartOfTheText() throws IOException {
		SourceFile file = SourceFile.read(write("规划.txt", ("\uFEFF" + WORDS).getBytes(StandardCharsets.UTF_8)));
		assertEquals("湖南省信息通信业“十四五”发展规划", file.text(StandardCharsets.UTF_8).lines().getFirst().text());
	}

	@ParameterizedTest
	@CsvSource({ "规划.docx,504b030414000600,OFFICE", "规划.doc,d0cf11e0a1b11ae1,OFFICE", "规划.txt,504b030414000600,OFFICE", "规划.pdf,255044462d312e37,PDF",
			"扫描.jpg,ffd8ffe000104a46,PICTURE", "项目.plan,504b030414000800,PROJECT", "空白.txt,200a0d0a09,EMPTY", "程序.txt,7f454c4602010100000000,NOT_TEXT" })
	void saysWhatAFileIsThatHoldsNoText(String name, String hex, Code code) throws IOException {
		Path path = write(name, HexFormat.of().parseHex(hex));
		SourceFileException refusal = assertThrows(SourceFileException.class, () -> SourceFile.read(path));
		assertEquals(code, refusal.code());
		assertTrue(refusal.getMessage().startsWith("“" + name + "”"), refusal.getMessage());
	}

	@Test
	void bytesThatWereNeverTextAreNotReadAsSome() throws IOException {
		for (int seed = 0; seed < 40; seed++) {
			byte[] noise = new byte[256 << seed % 8];
			new Random(seed).nextBytes(noise);
			assertEquals(Code.NOT_TEXT, codeOf(write("noise" + seed + ".txt", noise)), "seed " + seed);
		}
	}

	@Test
	void shortAndForeignTextsAreTexts() throws IOException {
		for (String words : List.of("湖南", "5G", "ཞེས་པ།", "ئۇيغۇر", "Plan", "𠮷野家")) {
			assertEquals(words, SourceFile.read(write("规划.txt", words.getBytes(StandardCharsets.UTF_8))).text().lines().getFirst().text());
		}
		assertEquals("湖南", SourceFile.read(write("规划.txt", "湖南".getBytes(Charset.forName("GB18030")))).text().lines().getFirst().text());
	}

	@Test
	void saysWhyAFileCannotBeRead() throws IOException {
		assertEquals(Code.EMPTY, codeOf(write("空.txt", new byte[0])));
		assertEquals(Code.NOT_FOUND, codeOf(folder.resolve("没有.txt")));
		assertEquals(Code.UNREADABLE, codeOf(folder));
		assertEquals(Code.TOO_LARGE, codeOf(write("大.txt", new byte[SourceFile.LARGEST + 1])));
	}

	private Path write(String name, byte[] content) throws IOException {
		return Files.write(folder.resolve(name), content);
	}

	private static Code codeOf(Path path) {
		return assertThrows(SourceFileException.class, () -> SourceFile.read(path)).code();
	}
}
