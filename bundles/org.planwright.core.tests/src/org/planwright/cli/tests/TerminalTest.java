package org.planwright.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.planwright.cli.Terminal;
import org.planwright.testkit.terminal.Call;

class TerminalTest {

	@Test
	void helpIsChineseAndGoesToStandardOutput() {
		Call call = Call.of("--help");
		assertEquals(Terminal.DONE, call.status());
		assertTrue(call.out().startsWith("用法："), call.out());
		assertTrue(call.out().contains("显示版本"), call.out());
		assertEquals("", call.err());
	}

	@Test
	void helpListsTheVerbsThatThereAre() {
		String help = Call.of("--help").out();
		for (String verb : List.of("open", "extract", "import", "export", "trace", "check", "align", "diff", "merge")) {
			assertTrue(help.contains("\n  " + verb + " "), verb);
		}
	}

	@Test
	void helpIsEnglishForAnEnglishReader() {
		Call call = Call.in(Locale.ENGLISH, "--help");
		assertEquals(Terminal.DONE, call.status());
		assertTrue(call.out().startsWith("Usage: "), call.out());
	}

	@ParameterizedTest
	@CsvSource({ "open, 打开工作台", "extract, 读取一份规划文档", "import, 把规划文档读入项目文件", "export, 把项目中的规划写成", "trace, 列出重点工程", "check, 按规则检查",
			"diff, 按内容比较", "merge, 把两份由同一文件改成的" })
	void everyVerbHasItsHelpInBothLanguages(String verb, String words) {
		Call chinese = Call.of(verb, "--help");
		assertEquals(Terminal.DONE, chinese.status());
		assertTrue(chinese.out().startsWith("用法：planwright " + verb), chinese.out());
		assertTrue(chinese.out().contains("\n" + words), chinese.out());
		assertTrue(chinese.out().contains("显示帮助"), chinese.out());
		assertFalse(chinese.out().contains("Show this help"), chinese.out());
		Call english = Call.in(Locale.ENGLISH, verb, "--help");
		assertTrue(english.out().startsWith("Usage: planwright " + verb), english.out());
		assertFalse(english.out().codePoints().anyMatch(c -> c >= 0x4E00 && c <= 0x9FFF), english.out());
	}

	@Test
	void versionNamesTheProduct() {
		Call call = Call.of("--version");
		assertEquals(Terminal.DONE, call.status());
		assertTrue(call.out().strip().matches("规划匠 \\d+\\.\\d+\\.\\d+"), call.out());
	}

	@Test
	void withoutAVerbItExplainsItselfAndIsAWrongCall() {
		Call call = Call.of();
		assertEquals(Terminal.WRONG_CALL, call.status());
		assertEquals("", call.out());
		assertTrue(call.err().startsWith("用法："), call.err());
	}

	@Test
	void anUnknownVerbIsAWrongCall() {
		Call call = Call.of("frobnicate");
		assertEquals(Terminal.WRONG_CALL, call.status());
		assertEquals("", call.out());
		assertEquals("不认识的参数：frobnicate%n用法见：planwright --help%n".formatted(), call.err());
		assertTrue(Call.in(Locale.ENGLISH, "frobnicate").err().startsWith("Not understood: frobnicate"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "extract", "extract a.txt", "import --into a.plan", "import a.txt", "export a.plan", "export --to a.json", "trace" })
	void aMissingArgumentIsAWrongCall(String line) {
		Call call = Call.of((Object[]) line.split(" "));
		assertEquals(Terminal.WRONG_CALL, call.status());
		assertTrue(call.err().startsWith("缺少参数："), call.err());
	}

	@Test
	void aWrongValueIsAWrongCall() {
		Call call = Call.of("trace", "a.txt", "--format", "yaml");
		assertEquals(Terminal.WRONG_CALL, call.status());
		assertTrue(call.err().startsWith("参数有误：--format yaml"), call.err());
	}

	@Test
	void theWorkbenchIsOpenedByTheScript() {
		Call call = Call.of("open");
		assertEquals(Terminal.WRONG_CALL, call.status());
		assertTrue(call.err().contains("planwright 启动脚本"), call.err());
	}

	@Test
	void bothLanguagesHaveTheSameWordsSortedAndEveryMessageFormats() throws IOException {
		Map<String, String> chinese = read("messages.properties");
		Map<String, String> english = read("messages_en.properties");
		assertEquals(chinese.keySet(), english.keySet());
		for (Map<String, String> messages : List.of(chinese, english)) {
			messages.forEach((key, text) -> {
				String shown = key.startsWith("say.") ? new MessageFormat(text, Locale.ENGLISH).format(new Object[] { 1, 2, 3, 4, 5, 6, 7 })
						: text.formatted();
				assertFalse(shown.contains("{") || shown.contains("}"), key);
			});
		}
		for (String file : List.of("messages.properties", "messages_en.properties")) {
			try (BufferedReader lines = new BufferedReader(open(file))) {
				List<String> keys = lines.lines().map(line -> line.replaceFirst(" =.*", "")).toList();
				assertEquals(keys.stream().sorted().toList(), keys, file);
			}
		}
	}

	private static Map<String, String> read(String file) throws IOException {
		Properties properties = new Properties();
		try (InputStreamReader reader = open(file)) {
			properties.load(reader);
		}
		Map<String, String> sorted = new TreeMap<>();
		properties.forEach((key, value) -> sorted.put((String) key, (String) value));
		return sorted;
	}

	private static InputStreamReader open(String file) {
		return new InputStreamReader(Terminal.class.getResourceAsStream(file), StandardCharsets.UTF_8);
	}
}
