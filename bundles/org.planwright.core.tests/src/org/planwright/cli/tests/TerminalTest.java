package org.planwright.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.planwright.cli.Terminal;

class TerminalTest {

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();
	private final ByteArrayOutputStream err = new ByteArrayOutputStream();

	@Test
	void helpIsChineseAndGoesToStandardOutput() {
		assertEquals(Terminal.DONE, run(Locale.SIMPLIFIED_CHINESE, "--help"));
		assertTrue(text(out).startsWith("用法："), text(out));
		assertTrue(text(out).contains("显示版本"), text(out));
		assertEquals("", text(err));
	}

	@Test
	void helpIsEnglishForAnEnglishReader() {
		assertEquals(Terminal.DONE, run(Locale.ENGLISH, "--help"));
		assertTrue(text(out).startsWith("Usage: "), text(out));
	}

	@Test
	void versionNamesTheProduct() {
		assertEquals(Terminal.DONE, run(Locale.SIMPLIFIED_CHINESE, "--version"));
		assertTrue(text(out).strip().matches("规划匠 \\d+\\.\\d+\\.\\d+"), text(out));
	}

	@Test
	void anUnknownVerbIsAWrongCall() {
		assertEquals(Terminal.WRONG_CALL, run(Locale.SIMPLIFIED_CHINESE, "frobnicate"));
		assertEquals("", text(out));
		assertTrue(text(err).contains("frobnicate"), text(err));
	}

	private int run(Locale locale, String... arguments) {
		return new Terminal(stream(out), stream(err), locale).run(arguments);
	}

	private static PrintStream stream(ByteArrayOutputStream bytes) {
		return new PrintStream(bytes, true, StandardCharsets.UTF_8);
	}

	private static String text(ByteArrayOutputStream bytes) {
		return bytes.toString(StandardCharsets.UTF_8);
	}
}
