package org.planwright.core.project;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.core.project.ProjectFileException.Code;

/** Files that are no good: each has its code and its words, and is left as it is. */
class BadFileTest {

	@TempDir
	private Path folder;
	private Path file;
	private byte[] good;
	private PlanFileContent content;
	private String part;

	@BeforeEach
	void save() throws IOException {
		SampleProject sample = new SampleProject();
		file = folder.resolve("a.plan");
		sample.session.saveAs(file);
		good = Files.readAllBytes(file);
		content = PlanFileContent.of(good);
		part = PartSet.partOf(sample.province);
	}

	@Test
	void aFileThatIsNotThere() {
		assertEquals("找不到文件“" + folder.resolve("b.plan") + "”。它可能已被移动、改名或删除。",
				assertThrows(ProjectFileException.class, () -> ProjectSession.open(folder.resolve("b.plan"))).getMessage());
		assertEquals(Code.NOT_FOUND, assertThrows(ProjectFileException.class, () -> ProjectSession.open(folder.resolve("b.plan"))).code());
	}

	@Test
	void aFolder() {
		ProjectFileException failure = assertThrows(ProjectFileException.class, () -> ProjectSession.open(folder));
		assertEquals(Code.UNREADABLE, failure.code());
		assertEquals(folder, failure.file());
	}

	@Test
	void anEmptyFile() throws IOException {
		refuses(Code.EMPTY, new byte[0], "是空的");
	}

	@Test
	void foreignFiles() throws IOException {
		refuses(Code.FOREIGN, "浙江省信息通信业发展“十四五”规划\n一、发展基础\n".getBytes(StandardCharsets.UTF_8), "请用“导入”读入");
		refuses(Code.FOREIGN, "%PDF-1.7 and so on".getBytes(StandardCharsets.US_ASCII), "不是规划项目文件");
		refuses(Code.FOREIGN, zip("[Content_Types].xml", "word/document.xml"), "不是规划项目文件");
		refuses(Code.FOREIGN, new byte[] { 'P', 'K' }, "不是规划项目文件");
		byte[] noise = new byte[5000];
		new Random(1).nextBytes(noise);
		refuses(Code.FOREIGN, noise, "不是规划项目文件");
		refuses(Code.FOREIGN, zip("mimetype"), "不是规划项目文件");
		refuses(Code.FOREIGN, content.changeManifest(json -> json.replace("planwright-plan", "other")).pack(), "不是规划项目文件");
	}

	@Test
	void aTruncatedFile() throws IOException {
		refuses(Code.DAMAGED, Arrays.copyOf(good, good.length / 2), "不完整或已被改动");
	}

	@Test
	void aPartThatIsMissing() throws IOException {
		content.entries.remove(part);
		refuses(Code.DAMAGED, content.pack(), part);
	}

	@Test
	void aManifestThatIsMissing() throws IOException {
		content.entries.remove("manifest.json");
		refuses(Code.DAMAGED, content.pack(), "manifest.json");
	}

	@Test
	void aPartThatIsNotWhatWasWritten() throws IOException {
		content.entries.put(part, content.text(part).replace("value=\"20\"", "value=\"26\"").getBytes(StandardCharsets.UTF_8));
		refuses(Code.DAMAGED, content.pack(), part);
	}

	@Test
	void manifestsThatAreNone() throws IOException {
		refuses(Code.DAMAGED, content.changeManifest(json -> "{\"format\": ").pack(), "manifest.json");
		for (String manifest : new String[] { "{}", "[]", "3", "", "null", "{\"format\": [1]}", "[".repeat(50_000) }) {
			ProjectFileException failure = refuses(null, content.changeManifest(json -> manifest).pack(), "");
			assertTrue(failure.code() == Code.FOREIGN || failure.code() == Code.DAMAGED, manifest);
		}
		String start = "{\"format\": \"planwright-plan\", \"version\": ";
		for (String manifest : new String[] { "0}", "1}", "\"x\"}", "null}", "1, \"plans\": [null]}", "1, \"project\": {}, \"plans\": []}" }) {
			refuses(Code.DAMAGED, content.changeManifest(json -> start + manifest).pack(), "manifest.json");
		}
	}

	@Test
	void partsThatAreNone() throws IOException {
		refuses(Code.DAMAGED, content.replace(part, new byte[0]).pack(), part);
		refuses(Code.DAMAGED, content.replace(part, "no xml".getBytes(StandardCharsets.UTF_8)).pack(), part);
		refuses(Code.DAMAGED, content.replace(part, "<a><b></a>".getBytes(StandardCharsets.UTF_8)).pack(), part);
		refuses(Code.DAMAGED, content.replace(part, "<a xmlns='urn:x'/>".getBytes(StandardCharsets.UTF_8)).pack(), part);
		refuses(Code.DAMAGED, content.replace(part, content.entries.get("project.xml")).pack(), part);
	}

	@Test
	void aProjectPartThatIsAPlan() throws IOException {
		refuses(Code.DAMAGED, content.replace("project.xml", content.entries.get(part)).pack(), "project.xml");
	}

	@Test
	void theSamePartTwice() throws IOException {
		String other = content.entries.keySet().stream().filter(name -> name.startsWith("plans/") && !name.equals(part)).findFirst().orElseThrow();
		refuses(Code.DAMAGED, content.changeManifest(json -> json.replace(other, part)).pack(), part);
	}

	@Test
	void pathsThatLeadOutside() throws IOException {
		for (String name : new String[] { "../evil.xml", "plans/../../evil.xml", "/etc/passwd", "C:\\evil.xml", ".." }) {
			content.entries.put(name, new byte[] { 1 });
			// The library turns a backslash into a slash, as DOS programs wrote them.
			refuses(Code.UNSAFE, content.pack(), name.replace('\\', '/'));
			content.entries.remove(name);
		}
		assertTrue(Files.notExists(folder.resolveSibling("evil.xml")));
	}

	@Test
	void documentTypesAndEntities() throws IOException {
		String internal = "<!DOCTYPE x [<!ENTITY a \"1\">]>";
		String external = "<!DOCTYPE x [<!ENTITY a SYSTEM \"" + folder.resolve("secret").toUri() + "\">]>";
		for (String type : new String[] { internal, external, "<!DOCTYPE x SYSTEM \"" + folder.resolve("secret").toUri() + "\">" }) {
			byte[] tampered = content.change(part, xml -> xml.replace("?>\n", "?>\n" + type).replace("title=\"浙江省", "title=\"&a;浙江省")).pack();
			refuses(Code.UNSAFE, tampered, "DOCTYPE");
			content = PlanFileContent.of(good);
		}
	}

	@Test
	void nestingWithoutEnd() throws IOException {
		String deep = "<sections title=\"x\">".repeat(20_000) + "</sections>".repeat(20_000);
		refuses(Code.UNSAFE, content.change(part, xml -> xml.replace("</plan:Plan>", deep + "</plan:Plan>")).pack(), part);
	}

	@Test
	void moreThanIsAccepted() throws IOException {
		byte[] bomb = content.replace(part, new byte[3_000_000]).pack();
		assertTrue(bomb.length < 20_000, "packed it is small");
		Files.write(file, bomb);
		FileLimits limits = new FileLimits(20_000, 10, 1_000_000, 2_000_000, 200, 100, 1000);
		assertEquals(Code.TOO_LARGE, assertThrows(ProjectFileException.class, () -> new ProjectFile(limits).read(file)).code());
		FileLimits fewEntries = new FileLimits(20_000, 3, 4_000_000, 4_000_000, 200, 100, 1000);
		assertEquals(Code.TOO_LARGE, assertThrows(ProjectFileException.class, () -> new ProjectFile(fewEntries).read(file)).code());
		FileLimits small = new FileLimits(1_000, 10, 4_000_000, 4_000_000, 200, 100, 1000);
		assertEquals(Code.TOO_LARGE, assertThrows(ProjectFileException.class, () -> new ProjectFile(small).read(file)).code());
		FileLimits total = new FileLimits(20_000, 10, 4_000_000, 5_000, 200, 100, 1000);
		Files.write(file, good);
		assertEquals(Code.TOO_LARGE, assertThrows(ProjectFileException.class, () -> new ProjectFile(total).read(file)).code());
		FileLimits elements = new FileLimits(20_000, 10, 4_000_000, 4_000_000, 200, 100, 20);
		assertEquals(Code.TOO_LARGE, assertThrows(ProjectFileException.class, () -> new ProjectFile(elements).read(file)).code());
		new ProjectFile(new FileLimits(20_000, 10, 4_000_000, 4_000_000, 200, 100, 1000)).read(file);
	}

	/** What is packed far more tightly than any text is there to fill the memory. */
	@Test
	void aPartThatUnpacksToManyTimesItsSize() throws IOException {
		content.change(part, xml -> xml.replace("</plan:Plan>", " ".repeat(2_000_000) + "</plan:Plan>")).writeTo(file);
		FileLimits limits = new FileLimits(1_000_000, 10, 16_000_000, 32_000_000, 200, 100, 1000);
		assertEquals(Code.TOO_LARGE, assertThrows(ProjectFileException.class, () -> new ProjectFile(limits).read(file)).code());
		new ProjectFile(new FileLimits(1_000_000, 10, 16_000_000, 32_000_000, 2000, 100, 1000)).read(file);
		ProjectSession.open(file);
	}

	/** A small file of entries that all lead to the same bytes would unpack to far more than it could hold. */
	@Test
	void entriesThatShareTheirBytes() throws IOException {
		byte[] shared = good.clone();
		List<Integer> entries = new ArrayList<>();
		for (int i = 0; i < shared.length - 4; i++) {
			if (shared[i] == 'P' && shared[i + 1] == 'K' && shared[i + 2] == 1 && shared[i + 3] == 2) {
				entries.add(i);
			}
		}
		int first = entries.get(3);
		int second = entries.get(4);
		System.arraycopy(shared, first + 42, shared, second + 42, 4);
		refuses(Code.DAMAGED, shared, part);
	}

	@Test
	void everyCodeHasItsWordsInBothLanguages() {
		for (Code code : Code.values()) {
			assertTrue(new ProjectFileException(code, file, null, null).getMessage().contains("a.plan"), code.name());
			assertTrue(new ProjectFileException(code, file, "细节", null).getMessage().endsWith("（细节）"), code.name());
		}
	}

	/** @param code null when the test looks at the code itself */
	private ProjectFileException refuses(Code code, byte[] bytes, String words) throws IOException {
		Files.write(file, bytes);
		ProjectFileException failure = assertThrows(ProjectFileException.class, () -> ProjectSession.open(file));
		if (code != null) {
			assertEquals(code, failure.code(), failure.getMessage());
		}
		assertTrue(failure.getMessage().contains(words), failure.getMessage());
		assertTrue(failure.getMessage().contains("a.plan"), failure.getMessage());
		assertArrayEquals(bytes, Files.readAllBytes(file), "the file is as it was");
		return failure;
	}

	private static byte[] zip(String... names) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (String name : names) {
				zip.putNextEntry(new ZipEntry(name));
				zip.write(name.getBytes(StandardCharsets.UTF_8));
			}
		}
		return bytes.toByteArray();
	}
}
