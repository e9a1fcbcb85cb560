package org.planwright.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planwright.cli.Terminal;
import org.planwright.core.reading.source.SourceFile;
import org.planwright.core.report.PrintFormats;
import org.planwright.samples.Samples;
import org.planwright.testkit.terminal.Call;

/** Plans and reports that the terminal writes to files, in the format that the file's name says. */
class DocumentsFromTheTerminalTest {

	@TempDir
	private Path folder;
	private Path project;

	@BeforeEach
	void copy() throws IOException {
		project = folder.resolve("项目.plan");
		Samples.copyProject(project);
	}

	private static String id(String err, String title) {
		return err.lines().filter(line -> line.contains(title)).map(String::strip).map(line -> line.substring(0, line.indexOf(' '))).findFirst().orElseThrow(() -> new AssertionError(err));
	}

	@Test
	void theFormatsAreThoseThatAreRegistered() {
		assertEquals(List.of("docx", "pdf", "html"), PrintFormats.all().stream().map(PrintFormats.Format::ending).toList());
		assertEquals(List.of("Word 文档", "PDF 文档", "网页"), PrintFormats.all().stream().map(PrintFormats.Format::title).toList());
		assertTrue(PrintFormats.of(Path.of("报告.DOCX")).isPresent() && PrintFormats.of(Path.of("报告.doc")).isEmpty());
	}

	@ParameterizedTest
	@ValueSource(strings = { "docx", "pdf", "html" })
	void onePlanIsExportedInEachFormat(String ending) throws IOException {
		Path file = folder.resolve("规划." + ending);
		Call which = Call.of("export", project, "--to", file);
		assertEquals(Terminal.WRONG_CALL, which.status());
		assertFalse(Files.exists(file));
		assertTrue(which.err().contains("一个文件只放一份，请用 --plan 指明"), which.err());
		Call call = Call.of("export", project, "--plan", id(which.err(), "浙江省"), "--to", file);
		assertEquals(Terminal.DONE, call.status(), call.err());
		assertEquals("", call.out());
		assertTrue(call.err().endsWith("已写出 1 份规划：" + file + System.lineSeparator()), call.err());
		String begin = new String(Files.readAllBytes(file), 0, 5, StandardCharsets.ISO_8859_1);
		assertEquals(switch (ending) {
		case "docx" -> "PK\u0003\u0004";
		case "pdf" -> "%PDF-";
		default -> "<!DOC";
		}, begin.substring(0, ending.equals("docx") ? 4 : 5));
	}

	@Test
	void aDocumentOfTheTerminalIsAPlanForTheTerminal() throws IOException {
		Path text = folder.resolve("全国.txt");
		Samples.copyPlan(Samples.NATIONAL, text);
		Path file = folder.resolve("全国.docx");
		assertEquals(Terminal.DONE, Call.of("export", text, "--to", file).status());
		Call difference = Call.of("diff", text, file);
		assertEquals(Terminal.DONE, difference.status(), difference.out());
	}

	@ParameterizedTest
	@ValueSource(strings = { "docx", "html" })
	void reportsGoToAFile(String ending) throws IOException {
		Path text = folder.resolve("浙江.txt");
		Path upper = folder.resolve("全国.txt");
		Samples.copyPlan(Samples.ZHEJIANG, text);
		Samples.copyPlan(Samples.NATIONAL, upper);
		List<Object[]> calls = List.of(new Object[] { "check", text, "--fail-on", "never" }, new Object[] { "trace", text }, new Object[] { "align", "--upper", upper, "--lower", text });
		List<String> words = List.of("检查报告", "追溯", "衔接审核意见");
		for (int i = 0; i < calls.size(); i++) {
			Path file = folder.resolve("报告" + i + '.' + ending);
			Object[] all = Arrays.copyOf(calls.get(i), calls.get(i).length + 2);
			all[all.length - 2] = "--to";
			all[all.length - 1] = file;
			Call call = Call.of(all);
			assertEquals(Terminal.DONE, call.status(), call.err());
			assertEquals("", call.out());
			assertTrue(call.err().contains("已写出：" + file), call.err());
			String said = ending.equals("html") ? Files.readString(file) : String.join("\n", SourceFile.read(file).text().lines().stream().map(line -> line.text()).toList());
			assertTrue(said.contains(words.get(i)), words.get(i));
		}
	}

	@Test
	void aRedlineIsOnePlanWithChangesThatCanBeAccepted() throws IOException {
		Path before = folder.resolve("送审稿.txt");
		Samples.copyPlan(Samples.ZHEJIANG, before);
		Path after = folder.resolve("印发稿.txt");
		Files.writeString(after, Files.readString(before).replace("到2025年，全省建成5G基站20万个", "到2025年，全省建成5G基站22万个"));
		Path file = folder.resolve("三花脸稿.docx");
		Call call = Call.of("diff", before, after, "--redline", "--to", file);
		assertEquals(Terminal.FINDINGS, call.status(), call.err());
		List<String> lines = SourceFile.read(file).text().lines().stream().map(line -> line.text()).toList();
		assertTrue(lines.stream().anyMatch(line -> line.contains("全省建成5G基站22万个")), "read as if the change were accepted");
		assertTrue(lines.stream().noneMatch(line -> line.contains("20万个22万个")));
		assertEquals(Terminal.WRONG_CALL, Call.of("diff", before, after, "--redline").status());
	}

	@Test
	void whatCannotBeWrittenIsSaidBeforeAnythingIsDone() {
		Call format = Call.of("check", folder.resolve("没有.txt"), "--to", folder.resolve("报告.doc"));
		assertEquals(Terminal.WRONG_CALL, format.status());
		assertEquals("不能写成这种格式：" + folder.resolve("报告.doc") + "。可用的扩展名是 .docx、.pdf、.html。", format.err().strip());
		Call export = Call.of("export", project, "--to", folder.resolve("规划.doc"));
		assertEquals("不能写成这种格式：" + folder.resolve("规划.doc") + "。可用的扩展名是 .json、.xlsx、.docx、.pdf、.html。", export.err().strip());
		Call place = Call.of("diff", project, project, "--to", folder.resolve("没有").resolve("报告.docx"));
		assertEquals(Terminal.UNREADABLE, place.status());
		assertTrue(place.err().contains("没有"), place.err());
	}
}
