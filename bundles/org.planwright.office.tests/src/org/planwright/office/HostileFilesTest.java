package org.planwright.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.planwright.office.DocxFile.p;
import static org.planwright.office.DocxFile.tbl;
import static org.planwright.office.DocxFile.tc;
import static org.planwright.office.DocxFile.tr;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.core.reading.source.SourceFile;
import org.planwright.core.reading.source.SourceFileException;
import org.planwright.core.reading.source.SourceFileException.Code;
import org.planwright.core.reading.source.SourceLine;

/** Files that are made to do harm, broken, or of a kind that is not read: a message, soon, and nothing else. */
class HostileFilesTest {

	private static final String BODY = "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:body></w:document>";
	private static final Duration SOON = Duration.ofSeconds(20);

	@TempDir
	private Path folder;

	private void refused(Code code, String message, Path file) {
		SourceFileException refused = assertTimeoutPreemptively(SOON, () -> assertThrows(SourceFileException.class, () -> SourceFile.read(file)));
		assertEquals(code, refused.code());
		assertTrue(refused.getMessage().startsWith("“" + file.getFileName() + "”") && refused.getMessage().contains(message), refused.getMessage());
	}

	private void refused(Code code, String message, DocxFile file) {
		refused(code, message, file.write(folder.resolve("规划.docx")));
	}

	private static DocxFile withBody(String xml) {
		return DocxFile.of("").withEntry("word/document.xml", xml.getBytes(StandardCharsets.UTF_8));
	}

	private static List<String> words(DocxFile file, Path folder) throws SourceFileException {
		return SourceFile.read(file.write(folder.resolve("规划.docx"))).text().lines().stream().map(SourceLine::text).toList();
	}

	@Test
	void aPartThatUnpacksToAThousandTimesItsSize() {
		refused(Code.HARMFUL, "压缩方式不正常", withBody(BODY.formatted("</w:t></w:r>" + "<w:r/>".repeat(8 << 20) + "<w:r><w:t>")));
	}

	@Test
	void anAttributeThatTakesAllMemory() {
		byte[] random = new byte[12 << 20];
		new Random(7).nextBytes(random);
		refused(Code.HARMFUL, "压缩方式不正常", withBody(BODY.formatted("甲").replace("<w:p>", "<w:p w:x=\"" + HexFormat.of().formatHex(random) + "\">")));
	}

	@Test
	void typesOfPartsThatUnpackWithoutEnd() {
		String types = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">" + "<Default Extension=\"a\" ContentType=\"b/c\"/>".repeat(600_000) + "</Types>";
		refused(Code.HARMFUL, "压缩方式不正常", DocxFile.of(p("甲")).withEntry("[Content_Types].xml", types.getBytes(StandardCharsets.UTF_8)));
	}

	@Test
	void moreEntriesThanAnyDocumentHas() {
		DocxFile file = DocxFile.of(p("甲"));
		for (int i = 0; i < 20_000; i++) {
			file.withEntry("word/media/" + i + ".xml", new byte[] { '<', 'a', '/', '>' });
		}
		refused(Code.HARMFUL, "压缩方式不正常", file);
	}

	@Test
	void aBillionLaughs() {
		StringBuilder laughs = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE w:document [<!ENTITY a0 \"ha\">");
		for (int i = 1; i < 30; i++) {
			laughs.append("<!ENTITY a").append(i).append(" \"").append(("&a" + (i - 1) + ";").repeat(10)).append("\">");
		}
		refused(Code.HARMFUL, "声明", withBody(laughs + "]>" + BODY.formatted("&a29;")));
	}

	@Test
	void aFileOfTheReaderThatADeclarationAsksFor() throws IOException {
		Path secret = Files.writeString(folder.resolve("秘密.txt"), "不能读出来的内容");
		refused(Code.HARMFUL, "声明", withBody("<?xml version=\"1.0\"?><!DOCTYPE w:document [<!ENTITY s SYSTEM \"" + secret.toUri() + "\">]>" + BODY.formatted("&s;")));
		refused(Code.HARMFUL, "声明", DocxFile.of(p("甲")).withEntry("[Content_Types].xml", ("<?xml version=\"1.0\"?><!DOCTYPE Types [<!ENTITY s SYSTEM \"" + secret.toUri()
				+ "\">]><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">&s;</Types>").getBytes(StandardCharsets.UTF_8)));
		refused(Code.HARMFUL, "声明", DocxFile.of(p("甲")).with("styles", "").withEntry("word/styles.xml", ("<!DOCTYPE a []><w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"/>").getBytes(StandardCharsets.UTF_8)));
	}

	@Test
	void nothingOutsideOfTheFileIsFetched() throws IOException {
		try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			server.setSoTimeout(1);
			String outside = "http://127.0.0.1:" + server.getLocalPort() + "/";
			String type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
			DocxFile file = DocxFile.of("<w:p><w:r><w:drawing><a:blip xmlns:a=\"x\" r:link=\"p\"/></w:drawing><w:t>正文</w:t></w:r></w:p><w:altChunk r:id=\"c\"/><w:subDoc r:id=\"s\"/>");
			for (String kind : List.of("attachedTemplate", "image", "subDocument", "aFChunk", "frame", "styles", "footnotes", "comments", "oleObject")) {
				file.withRelation("<Relationship Id=\"" + kind + "\" Type=\"" + type + kind + "\" Target=\"" + outside + kind + "\" TargetMode=\"External\"/>");
			}
			assertEquals(List.of("正文"), words(file, folder));
			assertThrows(SocketTimeoutException.class, server::accept);
		}
	}

	@Test
	void aTextThatIsInsertedAsAFileIsNotLeftOutInSilence() {
		refused(Code.OFFICE, "整段嵌入", DocxFile.of(p("正文") + "<w:altChunk r:id=\"c\"/>").withEntry("word/chunk.xml", "<html>附件</html>".getBytes(StandardCharsets.UTF_8))
				.withRelation("<Relationship Id=\"c\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/aFChunk\" Target=\"chunk.xml\"/>"));
	}

	/** Who wrote a file and when is nothing that its text depends on; and some programs write names as Windows does. */
	@Test
	void slipsBesideTheTextDoNotMatter() throws IOException {
		String properties = "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" xmlns:dcterms=\"http://purl.org/dc/terms/\"><dcterms:created>昨天</dcterms:created></cp:coreProperties>";
		String types = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
				+ "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>"
				+ "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";
		Path file = DocxFile.of(p("正文")).withEntry("docProps/core.xml", properties.getBytes(StandardCharsets.UTF_8)).withEntry("[Content_Types].xml", types.getBytes(StandardCharsets.UTF_8)).write(folder.resolve("规划.docx"));
		Path renamed = folder.resolve("另一种.docx");
		String dotNet = "package/services/metadata/core-properties/a0.psmdcp";
		Path elsewhere = DocxFile.of(p("正文")).withEntry(dotNet, properties.getBytes(StandardCharsets.UTF_8)).withEntry("[Content_Types].xml", types.replace("docProps/core.xml", dotNet).getBytes(StandardCharsets.UTF_8)).write(folder.resolve("又一种.docx"));
		try (ZipFile whole = new ZipFile(file.toFile()); ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(renamed))) {
			for (ZipEntry entry : Collections.list(whole.entries())) {
				zip.putNextEntry(new ZipEntry(entry.getName().replace("[C", "[c").replace("_T", "_t").replace('/', '\\')));
				whole.getInputStream(entry).transferTo(zip);
			}
		}
		for (Path either : List.of(file, renamed, elsewhere)) {
			assertEquals(List.of("正文"), SourceFile.read(either).text().lines().stream().map(SourceLine::text).toList());
		}
	}

	@Test
	void macrosLieThereAndTheTextIsRead() throws SourceFileException {
		DocxFile file = DocxFile.of(p("正文")).as("application/vnd.ms-word.document.macroEnabled.main+xml").withEntry("word/vbaProject.bin", new byte[] { 1, 2, 3 })
				.withRelation("<Relationship Id=\"v\" Type=\"http://schemas.microsoft.com/office/2006/relationships/vbaProject\" Target=\"vbaProject.bin\"/>");
		assertEquals(List.of("正文"), words(file, folder));
	}

	@Test
	void elementsNestedWithoutEnd() {
		refused(Code.HARMFUL, "层层嵌套", DocxFile.of("<w:sdt><w:sdtContent>".repeat(5_000) + p("甲") + "</w:sdtContent></w:sdt>".repeat(5_000)));
		refused(Code.HARMFUL, "层层嵌套", DocxFile.of("<w:tbl><w:tr><w:tc>".repeat(2_000) + p("甲") + "</w:tc></w:tr></w:tbl>".repeat(2_000)));
	}

	@Test
	void moreTextThanAnyPlan() {
		StringBuilder random = new StringBuilder();
		Random letters = new Random(7);
		for (int i = 0; i < 5_000_000; i++) {
			random.append((char) ('一' + letters.nextInt(3_000)));
		}
		refused(Code.TOO_LARGE, "文字太多", withBody(BODY.formatted(random)));
	}

	/** Whether words are printed depends on all fields that are open around them. */
	@Test
	void fieldsThatAreOpenedAndNeverEnd() {
		StringBuilder fields = new StringBuilder();
		Random letters = new Random(7);
		StringBuilder words = new StringBuilder();
		for (int i = 0; i < 100_000; i++) {
			char letter = (char) ('一' + letters.nextInt(3_000));
			words.append(letter);
			fields.append("<w:r><w:fldChar w:fldCharType=\"begin\"/><w:fldChar w:fldCharType=\"separate\"/><w:t>").append(letter).append("</w:t></w:r>");
		}
		assertEquals(List.of(words.toString()), assertTimeoutPreemptively(SOON, () -> words(DocxFile.of("<w:p>" + fields + "</w:p>"), folder)));
	}

	/** Each takes as much memory as the words that it stands on, which may be all words of the document. */
	@Test
	void commentsAndBookmarksThatAllStandOnEverything() {
		StringBuilder starts = new StringBuilder();
		StringBuilder ends = new StringBuilder();
		StringBuilder comments = new StringBuilder();
		for (int i = 0; i < 5_000; i++) {
			starts.append("<w:commentRangeStart w:id=\"").append(i).append("\"/>");
			ends.append("<w:commentRangeEnd w:id=\"").append(i).append("\"/>");
			comments.append("<w:comment w:id=\"").append(i).append("\"><w:p/></w:comment>");
		}
		String words = "<w:r><w:t>" + "规划目标".repeat(2_500) + "</w:t></w:r>";
		refused(Code.TOO_LARGE, "文字太多", DocxFile.of("<w:p>" + starts + words + ends + "</w:p>").with("comments", comments.toString()));
		String bookmarks = starts.toString().replaceAll("commentRangeStart w:id=\"(\\d+)\"", "bookmarkStart w:id=\"$1\" w:name=\"pw_a$1\"");
		String properties = "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\" xmlns:vt=\"http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes\">"
				+ "<property name=\"planwright.plan\"><vt:lpwstr>a</vt:lpwstr></property><property name=\"planwright.digest\"><vt:lpwstr>b</vt:lpwstr></property></Properties>";
		refused(Code.TOO_LARGE, "文字太多", DocxFile.of("<w:p>" + bookmarks + words + ends.toString().replace("commentRangeEnd", "bookmarkEnd") + "</w:p>")
				.withEntry("docProps/custom.xml", properties.getBytes(StandardCharsets.UTF_8))
				.withEntry("_rels/.rels", ("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/>"
						+ "<Relationship Id=\"r2\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties\" Target=\"docProps/custom.xml\"/></Relationships>").getBytes(StandardCharsets.UTF_8)));
	}

	@Test
	void aTableThatClaimsMorePlacesThanAnyHas() throws SourceFileException {
		String row = tr(tc("<w:gridSpan w:val=\"999999999\"/>", p("甲")), tc("乙"));
		assertEquals(List.of("甲", "乙"), words(DocxFile.of(tbl(row)), folder));
		StringBuilder rows = new StringBuilder();
		for (int i = 0; i < 20_000; i++) {
			rows.append(tr(tc("<w:gridSpan w:val=\"999999999\"/>", p(Integer.toHexString(i * 0x9E3779B1)))));
		}
		refused(Code.TOO_LARGE, "文字太多", DocxFile.of(tbl(rows.toString())));
	}

	@Test
	void aFileThatWasCutOffOrIsNothing() throws IOException {
		byte[] whole = Files.readAllBytes(DocxFile.of(p("甲".repeat(100))).write(folder.resolve("全.docx")));
		refused(Code.DAMAGED, "不完整或已损坏", Files.write(folder.resolve("半.docx"), Arrays.copyOf(whole, whole.length / 2)));
		refused(Code.DAMAGED, "不完整或已损坏", withBody("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p>"));
		refused(Code.DAMAGED, "不完整或已损坏", withBody("\u0001\u0002"));
		assertEquals(Code.EMPTY, assertThrows(SourceFileException.class, () -> SourceFile.read(DocxFile.of(p(" ")).write(folder.resolve("空.docx")))).code());
	}

	@Test
	void aZipFileOfOtherThings() throws IOException {
		Path other = folder.resolve("照片.docx");
		try (OutputStream out = Files.newOutputStream(other); ZipOutputStream zip = new ZipOutputStream(out)) {
			zip.putNextEntry(new ZipEntry("1.jpg"));
			zip.write(1);
			zip.closeEntry();
		}
		SourceFileException refused = assertThrows(SourceFileException.class, () -> SourceFile.read(other));
		assertTrue(refused.code() == Code.OFFICE || refused.code() == Code.DAMAGED, refused.getMessage());
		refused(Code.OFFICE, "Excel", DocxFile.of("").as("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"));
	}

	@Test
	void oldFormatsSayWhatToDo() throws IOException {
		refused(Code.OFFICE, "Word 文档（*.docx）", old("旧.doc", "WordDocument"));
		refused(Code.OFFICE, "Word 文档（*.docx）", old("旧.wps", "WordDocument"));
		refused(Code.OFFICE, "Excel 97", old("旧.xls", "Workbook"));
		refused(Code.OFFICE, "另存为 .docx", old("旧.ppt", "PowerPoint Document"));
		refused(Code.ENCRYPTED, "密码", old("锁.docx", "EncryptedPackage"));
		refused(Code.OFFICE, "RTF", Files.writeString(folder.resolve("旧.rtf"), "{\\rtf1\\ansi 正文}"));
		refused(Code.DAMAGED, "不完整或已损坏", Files.write(folder.resolve("断.doc"), HexFormat.of().parseHex("d0cf11e0a1b11ae1ffffffffffffffff")));
	}

	private Path old(String name, String stream) throws IOException {
		Path file = folder.resolve(name);
		try (POIFSFileSystem streams = new POIFSFileSystem(); OutputStream out = Files.newOutputStream(file)) {
			streams.createDocument(new ByteArrayInputStream(new byte[5_000]), stream);
			streams.writeFilesystem(out);
		}
		return file;
	}

	@Test
	void nothingIsPrinted() throws Exception {
		assertEquals("", Printed.by(() -> {
			words(DocxFile.of(p("正文")), folder);
			assertThrows(SourceFileException.class, () -> SourceFile.read(old("旧.doc", "WordDocument")));
		}));
	}
}
