package org.planwright.office.pdf.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.core.reading.source.SourceFile;
import org.planwright.core.reading.source.SourceFileException;
import org.planwright.core.reading.source.SourceFileException.Code;
import org.planwright.core.reading.source.SourceLine;
import org.planwright.office.Printed;
import org.planwright.office.opc.Refused;

/** PDF files that cannot be read, or must not be: a message that names the cure, soon, and nothing else. */
class HostilePdfTest {

	private static final Duration SOON = Duration.ofSeconds(60);

	@TempDir
	private Path folder;

	private void refused(Code code, String message, byte[] content) throws IOException {
		Path file = Files.write(folder.resolve("规划.pdf"), content);
		SourceFileException refused = assertTimeoutPreemptively(SOON, () -> assertThrows(SourceFileException.class, () -> SourceFile.read(file)));
		assertEquals(code, refused.code(), refused.getMessage());
		assertTrue(refused.getMessage().startsWith("“规划.pdf”") && refused.getMessage().contains(message), refused.getMessage());
	}

	private static byte[] locked(String password) throws IOException {
		try (PDDocument document = Loader.loadPDF(new PdfDraft().text(80, 100, 10, "规划目标").bytes())) {
			AccessPermission allowed = new AccessPermission();
			allowed.setCanModify(false);
			StandardProtectionPolicy policy = new StandardProtectionPolicy("所有者", password, allowed);
			policy.setEncryptionKeyLength(128);
			document.protect(policy);
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			document.save(out);
			return out.toByteArray();
		}
	}

	@Test
	void aScanIsToldByItsPictures() throws IOException {
		PdfDraft scan = new PdfDraft().raw("q 595 0 0 842 0 0 cm /X Do Q").text(290, 800, 9, "1").page().raw("q 595 0 0 842 0 0 cm /X Do Q");
		refused(Code.PDF, "文字识别（OCR）", scan.stream("/Type/XObject/Subtype/Image/Width 1/Height 1/BitsPerComponent 8/ColorSpace/DeviceGray", new byte[1]).bytes());
		refused(Code.EMPTY, "没有文字", new PdfDraft().line(10, 10, 100, 10).bytes());
	}

	@Test
	void signsThatNobodyCanName() throws IOException {
		PdfDraft draft = new PdfDraft().raw("BT /X 10 Tf 80 700 Td <0001000200030004> Tj ET");
		refused(Code.PDF, "没有写明是哪些字", draft.object("<</Type/Font/Subtype/Type0/BaseFont/ABCDEF+Own/Encoding/Identity-H/DescendantFonts[<</Type/Font/Subtype/CIDFontType2/BaseFont/ABCDEF+Own"
				+ "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 1000/FontDescriptor<</Type/FontDescriptor/FontName/ABCDEF+Own/Flags 4/FontBBox[0 0 1 1]/ItalicAngle 0/Ascent 1"
				+ "/Descent 0/CapHeight 1/StemV 1>>>>]>>").bytes());
	}

	@Test
	void aPasswordToOpenIsOneAndAPasswordToChangeIsNone() throws IOException {
		refused(Code.ENCRYPTED, "密码", locked("开"));
		Path file = Files.write(folder.resolve("只读.pdf"), locked(""));
		assertEquals(List.of("规划目标"), SourceFile.read(file).text().lines().stream().map(SourceLine::text).toList());
	}

	@Test
	void aFileForTheHoldersOfCertificates() throws IOException {
		StringBuilder file = new StringBuilder("%PDF-1.7\n");
		StringBuilder places = new StringBuilder("xref\n0 4\n0000000000 65535 f \n");
		for (String object : List.of("<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Count 0/Kids[]>>", "<</Filter/Adobe.PubSec/SubFilter/adbe.pkcs7.s4/V 2/Length 128/Recipients[<00>]>>")) {
			places.append(String.format("%010d 00000 n \n", file.length()));
			file.append(places.length() / 20 - 1).append(" 0 obj\n").append(object).append("\nendobj\n");
		}
		int start = file.length();
		file.append(places).append("trailer<</Size 4/Root 1 0 R/ID[<00><00>]/Encrypt 3 0 R>>\nstartxref\n").append(start).append("\n%%EOF");
		refused(Code.ENCRYPTED, "证书", file.toString().getBytes(StandardCharsets.ISO_8859_1));
	}

	@Test
	void aFileThatWasCutOffOrIsNothing() throws IOException {
		byte[] whole = new PdfDraft().text(80, 100, 10, "规划目标").bytes();
		refused(Code.DAMAGED, "不完整或已损坏", Arrays.copyOf(whole, 60));
		refused(Code.DAMAGED, "不完整或已损坏", "%PDF-1.7\n没有别的".getBytes(StandardCharsets.UTF_8));
		refused(Code.DAMAGED, "不完整或已损坏", "%PDF-1.7\ntrailer<</Root 1 0 R>>\n%%EOF".getBytes(StandardCharsets.UTF_8));
	}

	@Test
	void aPartThatUnpacksToAThousandTimesItsSizeEvenTwice() throws IOException {
		byte[] nothing = new byte[60 << 20];
		refused(Code.HARMFUL, "可能是恶意文件", new PdfDraft().text(80, 100, 10, "规划").packed("", nothing).bytes());
		byte[] twice = PdfDraft.deflated(PdfDraft.deflated(nothing));
		refused(Code.HARMFUL, "可能是恶意文件", new PdfDraft().text(80, 100, 10, "规划").stream("/Filter[/Flate#44ecode/Fl]", twice).bytes());
		refused(Code.HARMFUL, "可能是恶意文件", new PdfDraft().text(80, 100, 10, "规划").packed("/Type/ObjStm/N 1/First 4", new byte[16 << 20]).bytes());
	}

	@Test
	void wordsThatArePackedAsAPicture() throws IOException {
		for (String entries : new String[] { "", "/Subtype/Form/Resources<</ProcSet[/PDF/ImageB]>>" }) {
			refused(Code.HARMFUL, "可能是恶意文件", new PdfDraft().text(80, 100, 10, "规划").stream(entries + "/Filter/CCITTFaxDecode/DecodeParms<</Columns 1000000/Rows 1000000>>", new byte[10]).bytes());
		}
	}

	/** To look for the end of each up to the end of the file would take hours. */
	@Test
	void partsThatBeginAndNeverEnd() throws IOException {
		Path file = Files.write(folder.resolve("无尾.pdf"), new PdfDraft().text(80, 100, 10, "规划目标").object("<</Filter/FlateDecode>>\n" + "obj/Filter/Fl stream\n".repeat(100_000)).bytes());
		assertEquals(List.of("规划目标"), assertTimeoutPreemptively(SOON, () -> SourceFile.read(file)).text().lines().stream().map(SourceLine::text).toList());
	}

	/** Pages of words that nearly are tables or columns take long as soon as they have thousands of lines. */
	@Test
	void wordsArePutInOrderWithinTheTimeThatIsGiven() throws IOException {
		List<Sign> signs = List.of(new Sign("规", 80, 100, 10, 10, false));
		assertEquals(1, PageLayout.of(signs, List.of(), new Budget()).size());
		assertThrows(Refused.class, () -> PageLayout.of(signs, List.of(), new Budget(-1)));
		Block line = new Block.Row(new Line(signs), null);
		assertThrows(Refused.class, () -> AlignedTables.found(List.of(line), new Budget(-1)));
		assertThrows(Refused.class, () -> Columns.inOrder(List.of(new Line(signs)), new Budget(-1)));
	}

	@Test
	void formsThatPrintEachOtherWithoutEnd() throws IOException {
		PdfDraft draft = new PdfDraft().raw("/X Do").text(80, 100, 10, "规划");
		for (int i = 0; i < 30; i++) {
			String next = i == 29 ? "" : "/XObject<</X " + (101 + i) + " 0 R>>";
			draft.stream("/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources<<" + next + ">>", (i == 29 ? "0 0 m" : "/X Do ".repeat(12)).getBytes(StandardCharsets.US_ASCII));
		}
		refused(Code.HARMFUL, "可能是恶意文件", draft.bytes());
	}

	@Test
	void arraysInArraysAndPagesInPages() throws IOException {
		Path deep = Files.write(folder.resolve("深.pdf"), new PdfDraft().text(80, 100, 10, "规划").withCatalog("/A" + "[".repeat(200_000)).bytes());
		assertTimeoutPreemptively(SOON, () -> assertThrows(SourceFileException.class, () -> SourceFile.read(deep)));
		String loop = "%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Count 9/Kids[2 0 R 2 0 R]>>\nendobj\ntrailer<</Root 1 0 R>>\n%%EOF";
		Path file = Files.writeString(folder.resolve("环.pdf"), loop);
		assertTimeoutPreemptively(SOON, () -> assertThrows(SourceFileException.class, () -> SourceFile.read(file)));
	}

	@Test
	void scriptsAndAddressesAreNotLookedAtAndNothingIsPrinted() throws Exception {
		PdfDraft draft = new PdfDraft().text(80, 100, 10, "规划目标").withCatalog("/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>/AA<</WC<</S/URI/URI(http://127.0.0.1:1/)>>>>");
		assertEquals("", Printed.by(() -> assertEquals(List.of("规划目标"), draft.words(folder))));
	}
}
