package org.planwright.office.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.core.reading.sheet.SheetCollector;
import org.planwright.core.reading.source.SourceFileException;
import org.planwright.core.reading.source.SourceFileException.Code;

/** Workbooks made to do harm, and such as are broken: each is refused with a message within bounds of time and memory. */
class HarmfulWorkbookTest {

	private static final Duration SOON = Duration.ofSeconds(90);

	@TempDir
	private Path folder;

	@Test
	void aBombIsRefused() throws IOException {
		byte[] zeros = new byte[1 << 20];
		Arrays.fill(zeros, (byte) ' ');
		Path file = ExcelFiles.write(folder.resolve("bomb.xlsx"), out -> {
			out.write("<worksheet>".getBytes(StandardCharsets.UTF_8));
			for (int i = 0; i < 1024; i++) {
				out.write(zeros);
			}
		}, Map.of());
		assertTrue(Files.size(file) < 2 << 20);
		assertRefused(Code.HARMFUL, file);
	}

	@Test
	void billionLaughsAreRefused() throws IOException {
		String laughs = "<!DOCTYPE worksheet [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">]>";
		assertRefused(Code.HARMFUL, ExcelFiles.write(folder.resolve("laughs.xlsx"), out -> out.write((laughs
				+ "<worksheet xmlns=\"" + ExcelFiles.MAIN + "\"><sheetData><row><c t=\"str\"><v>&c;</v></c></row></sheetData></worksheet>").getBytes(StandardCharsets.UTF_8)), Map.of()));
		assertRefused(Code.HARMFUL, ExcelFiles.write(folder.resolve("words.xlsx"), out -> out.write(ExcelFiles.sheet("<sheetData/>").getBytes(StandardCharsets.UTF_8)),
				Map.of("xl/workbook.xml", "<!DOCTYPE workbook SYSTEM \"http://localhost:1/x.dtd\"><workbook xmlns=\"" + ExcelFiles.MAIN + "\"/>")));
	}

	@Test
	void externalEntitiesAreNeverRead() throws IOException {
		Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
		assertRefused(Code.HARMFUL, ExcelFiles.write(folder.resolve("entity.xlsx"), out -> out.write(("<!DOCTYPE w [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>"
				+ "<worksheet xmlns=\"" + ExcelFiles.MAIN + "\"><sheetData><row><c t=\"str\"><v>&x;</v></c></row></sheetData></worksheet>").getBytes(StandardCharsets.UTF_8)), Map.of()));
	}

	@Test
	void allRowsOfNothingButStylesAreReadWithinBounds() throws IOException {
		Path file = ExcelFiles.write(folder.resolve("styles.xlsx"), out -> {
			write(out, "<worksheet xmlns=\"" + ExcelFiles.MAIN + "\"><sheetData>");
			for (int row = 1; row <= SheetCollector.MOST_ROWS; row++) {
				write(out, "<row r=\"" + row + "\" s=\"1\" customFormat=\"1\"><c r=\"A" + row + "\" s=\"1\"/><c r=\"B" + row + "\" s=\"1\"/></row>\n");
			}
			write(out, "</sheetData></worksheet>");
		}, Map.of());
		long before = used();
		assertTimeout(SOON, () -> assertEquals(0, ExcelReader.read(file).orElseThrow().sheets().getFirst().rows().size()));
		assertTrue(used() - before < 64 << 20);
	}

	@Test
	void sheetsLargerThanAnyTableAreRefused() throws IOException {
		Path wide = ExcelFiles.write(folder.resolve("wide.xlsx"), "<sheetData><row><c r=\"XFD1\" t=\"str\"><v>甲</v></c></row></sheetData>");
		assertThrows(SheetCollector.TooLarge.class, () -> ExcelReader.read(wide));
		Path full = ExcelFiles.write(folder.resolve("full.xlsx"), out -> {
			write(out, "<worksheet xmlns=\"" + ExcelFiles.MAIN + "\"><sheetData>");
			for (int row = 1; row <= 220_000; row++) {
				write(out, "<row r=\"" + row + "\">" + "<c><v>1</v></c>".repeat(10) + "</row>");
			}
			write(out, "</sheetData></worksheet>");
		}, Map.of());
		assertTimeout(SOON, () -> {
			try {
				ExcelReader.read(full);
				assertTrue(false, "too many cells were read");
			} catch (SheetCollector.TooLarge | SourceFileException e) {
				// Either bound may be the first that is met.
			}
		});
		Path merged = ExcelFiles.write(folder.resolve("merged.xlsx"), "<sheetData/><mergeCells>" + "<mergeCell ref=\"A1:XFD1048576\"/>".repeat(100_000) + "</mergeCells>");
		assertTimeout(SOON, () -> assertThrows(SheetCollector.TooLarge.class, () -> ExcelReader.read(merged)));
	}

	/** Whoever reads texts says what is the matter with such a file. */
	@Test
	void whatABrokenFileWasIsNotToldByTheFolderThatItLiesIn() throws IOException {
		byte[] whole = Files.readAllBytes(ExcelFiles.write(folder.resolve("whole.xlsx"), "<sheetData/>"));
		Path file = Files.createDirectory(folder.resolve("指标表.xlsx")).resolve("规划.docx");
		assertEquals(Optional.empty(), ExcelReader.read(Files.write(file, Arrays.copyOf(whole, whole.length / 2))));
		assertEquals(Optional.empty(), ExcelReader.read(Files.write(folder.resolve("指标表.xlsx.docx"), Arrays.copyOf(whole, whole.length / 2))));
		assertRefused(Code.DAMAGED, Files.write(folder.resolve("指标表.XLSM"), Arrays.copyOf(whole, whole.length / 2)));
	}

	@Test
	void brokenOnesAreRefused() throws IOException {
		Path whole = ExcelFiles.write(folder.resolve("whole.xlsx"), "<sheetData/>");
		byte[] bytes = Files.readAllBytes(whole);
		assertRefused(Code.DAMAGED, Files.write(folder.resolve("cut.xlsx"), Arrays.copyOf(bytes, bytes.length / 2)));
		assertRefused(Code.DAMAGED, ExcelFiles.write(folder.resolve("twice.xlsx"), "<sheetData><row r=\"5\"/><row r=\"5\"/></sheetData>"));
		assertRefused(Code.DAMAGED, ExcelFiles.write(folder.resolve("column.xlsx"), "<sheetData><row><c r=\"XFE1\"><v>1</v></c></row></sheetData>"));
		assertRefused(Code.DAMAGED, ExcelFiles.write(folder.resolve("number.xlsx"), "<sheetData><row><c><v>十二</v></c></row></sheetData>"));
		assertRefused(Code.DAMAGED, ExcelFiles.write(folder.resolve("open.xlsx"), "<sheetData><row>"));
		try (HSSFWorkbook book = new HSSFWorkbook(); OutputStream out = Files.newOutputStream(folder.resolve("old.xls"))) {
			book.createSheet().createRow(0).createCell(0).setCellValue("甲");
			book.write(out);
		}
		byte[] old = Files.readAllBytes(folder.resolve("old.xls"));
		assertRefused(Code.DAMAGED, Files.write(folder.resolve("cut.xls"), Arrays.copyOf(old, 1000)));
	}

	@Test
	void passwordsAreAskedToBeTakenOff() throws Exception {
		Path file = folder.resolve("locked.xlsx");
		try (POIFSFileSystem files = new POIFSFileSystem(); XSSFWorkbook book = new XSSFWorkbook()) {
			book.createSheet();
			Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
			encryptor.confirmPassword("geheim");
			try (OutputStream out = encryptor.getDataStream(files)) {
				book.write(out);
			}
			try (OutputStream out = Files.newOutputStream(file)) {
				files.writeFilesystem(out);
			}
		}
		assertRefused(Code.ENCRYPTED, file);
		Path old = folder.resolve("locked.xls");
		try (HSSFWorkbook book = new HSSFWorkbook(); OutputStream out = Files.newOutputStream(old)) {
			book.createSheet();
			Biff8EncryptionKey.setCurrentUserPassword("geheim");
			book.write(out);
		} finally {
			Biff8EncryptionKey.setCurrentUserPassword(null);
		}
		assertRefused(Code.ENCRYPTED, old);
	}

	private static void write(OutputStream out, String text) throws IOException {
		out.write(text.getBytes(StandardCharsets.UTF_8));
	}

	private static long used() {
		System.gc();
		return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
	}

	private static void assertRefused(Code code, Path file) {
		assertTimeout(SOON, () -> {
			byte[] head = Files.readAllBytes(file);
			SourceFileException refused = assertThrows(SourceFileException.class, () -> {
				if (head[0] == 'P') {
					ExcelReader.read(file);
				} else {
					OldExcelReader.read(file);
				}
			});
			assertEquals(code, refused.code());
			assertTrue(refused.getMessage().contains(file.getFileName().toString()), refused.getMessage());
		});
	}
}
